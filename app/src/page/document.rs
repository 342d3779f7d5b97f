//! The whole document around a page: head, frame, scripts.

use super::{Answer, Answered, Chrome, Cookie, Download, Page, Shared, Visit};
use crate::{accounts, error_text, layout};
use forum::Who;
use leptos::prelude::*;
use model::reading::Theme;
use model::{Reason, UserError};
use std::fmt::Write as _;

/// What is sent back.
#[derive(Debug)]
pub struct Document {
	/// HTTP status.
	pub status: u16,
	/// The HTML; empty when `location` is set.
	pub html: String,
	/// Where to go instead.
	pub location: Option<String>,
	/// Cookies to set.
	pub cookies: Vec<Cookie>,
	/// Seconds until another try can succeed.
	pub retry_after_s: Option<u32>,
	/// What is sent instead of a page.
	pub file: Option<Download>,
	/// Whether it says that nothing was found.
	pub found_nothing: bool,
}

impl Document {
	fn html(visit: &Visit, assets: &Assets, page: Page) -> Self {
		let (status, retry_after_s, found_nothing) = (page.status, page.retry_after_s, page.found_nothing);
		Self { retry_after_s, found_nothing, html: whole(visit, assets, page), ..Self::empty(status) }
	}

	fn elsewhere(status: u16, to: String, cookies: Vec<Cookie>) -> Self {
		Self { location: Some(to), cookies, ..Self::empty(status) }
	}

	fn empty(status: u16) -> Self {
		Self {
			status,
			html: String::new(),
			location: None,
			cookies: Vec::new(),
			retry_after_s: None,
			file: None,
			found_nothing: false,
		}
	}
}

/// Addresses of the assets that a document names.
#[derive(Debug, Clone)]
pub struct Assets {
	/// The style sheet.
	pub style: String,
	/// The script that wakes islands.
	pub start: String,
	/// The icon.
	pub icon: String,
}

/// Runs a page and makes the document. Must run inside a reactive owner.
#[must_use]
pub fn render(visit: &Visit, assets: &Assets, run: fn(&Visit) -> Answered) -> Document {
	if let Some(page) = layout::closed_door(visit) {
		return Document::html(visit, assets, page);
	}
	match accounts::admit(visit).and_then(|()| run(visit)) {
		Ok(Answer::Page(page)) => Document::html(visit, assets, page),
		Ok(Answer::PageWith(page, cookies)) => {
			// The frame is that of whoever they are once they have the page.
			let begun = cookies.iter().find_map(Cookie::begun_session).and_then(|secret| visit.signed_in(secret));
			let ended = cookies.iter().any(Cookie::ends_session).then(|| visit.signed_out());
			let then = begun.or(ended);
			let mut document = Document::html(then.as_ref().unwrap_or(visit), assets, page);
			document.cookies = cookies;
			document
		}
		Ok(Answer::Go(to)) => Document::elsewhere(303, to, Vec::new()),
		Ok(Answer::GoWith(to, cookies)) => Document::elsewhere(303, to, cookies),
		Ok(Answer::File(file)) => Document { file: Some(file), ..Document::empty(200) },
		Ok(Answer::Moved(to)) => Document::elsewhere(301, to, Vec::new()),
		Err(error) => refused(visit, assets, &error),
	}
}

/// The page for something refused.
#[must_use]
pub fn refused(visit: &Visit, assets: &Assets, error: &UserError) -> Document {
	// Who is suspended is signed in already: sending them there again would help nobody.
	let error = match (error, visit.actor.who) {
		(UserError::SignInRequired, Who::Suspended { until, .. }) => &UserError::Denied(Reason::Suspended { until }),
		(error, _) => error,
	};
	if *error == UserError::Denied(Reason::ProveFirst) {
		return match accounts::prove_first(visit) {
			Ok(page) => Document::html(visit, assets, page),
			Err(address) => Document::elsewhere(303, address, Vec::new()),
		};
	}
	// A session that ended in the middle of writing must not take the text with it.
	let lost = *error == UserError::SignInRequired && visit.form.iter().next().is_some();
	let page = if lost {
		accounts::sign_in_again(visit)
	} else if *error == UserError::Denied(Reason::TermsFirst)
		&& let Some(page) = accounts::agree_first(visit)
	{
		page
	} else {
		layout::closed_door(visit).unwrap_or_else(|| layout::error_page(visit, error))
	};
	let retry_after_s = error_text::retry_after_s(error);
	Document { retry_after_s, ..Document::html(visit, assets, page) }
}

fn whole(visit: &Visit, assets: &Assets, page: Page) -> String {
	let mut html = String::with_capacity(32 * 1024);
	head(&mut html, visit, assets, &page);
	html.push_str(&layout::frame(visit, page).to_html());
	html.push_str("</body></html>");
	html
}

/// The head is plain text put together by hand: it is the same on every page but for a few
/// escaped places, and a title in a component of its own would not be escaped by its library.
fn head(html: &mut String, visit: &Visit, assets: &Assets, page: &Page) {
	let language = visit.language();
	let site = &visit.site.name;
	html.push_str("<!doctype html><html lang=\"");
	html.push_str(language.code());
	html.push_str("\" dir=\"");
	html.push_str(language.dir());
	html.push('"');
	match visit.theme {
		Theme::System => {}
		Theme::Light | Theme::Dark => {
			html.push_str(" data-theme=\"");
			html.push_str(visit.theme.code());
			html.push('"');
		}
	}
	html.push_str(
		"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>",
	);
	escape(html, &page.title);
	if !site.is_empty() && page.title != *site {
		html.push_str(" · ");
		escape(html, site);
	}
	html.push_str("</title><link rel=\"stylesheet\" href=\"");
	escape(html, &assets.style);
	html.push_str("\"><link rel=\"icon\" href=\"");
	escape(html, visit.site.face.icon.as_ref().map_or(&assets.icon, |icon| &icon.address));
	html.push_str("\">");
	accent(html, visit);
	if page.unlisted || page.status != 200 {
		html.push_str("<meta name=\"robots\" content=\"noindex\">");
	}
	if let Some(feed) = &page.feed {
		html.push_str("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"");
		escape(html, feed);
		html.push_str("\">");
	}
	if let Some(shared) = &page.shared {
		passed_on(html, shared);
	}
	if page.islands {
		html.push_str("<script type=\"module\" src=\"");
		escape(html, &assets.start);
		html.push_str("\"></script>");
	}
	html.push_str("</head><body>");
}

/// What other programs show where somebody passes the address on.
fn passed_on(html: &mut String, shared: &Shared) {
	html.push_str("<link rel=\"canonical\" href=\"");
	escape(html, &shared.address);
	html.push_str("\"><meta property=\"og:type\" content=\"article\">");
	let said = [("og:url", &shared.address), ("og:title", &shared.title), ("og:description", &shared.summary)];
	for (property, content) in said.into_iter().filter(|(_, content)| !content.is_empty()) {
		let _ = write!(html, "<meta property=\"{property}\" content=\"");
		escape(html, content);
		html.push_str("\">");
	}
}

/// The community's own colour: as it is on light pages, in a bright shade on dark ones.
fn accent(html: &mut String, visit: &Visit) {
	let Some(colour) = visit.site.face.accent else { return };
	html.push_str("<style nonce=\"");
	escape(html, &visit.nonce);
	html.push_str("\">@layer tokens{:root{--brand:");
	let _ = write!(html, "{colour};--accent:light-dark({colour},oklch(from {colour} .81 min(c,.1) h))");
	html.push_str("}}</style>");
}

/// Adds text that stands as text or in a quoted attribute.
pub fn escape(html: &mut String, text: &str) {
	for c in text.chars() {
		match c {
			'&' => html.push_str("&amp;"),
			'<' => html.push_str("&lt;"),
			'>' => html.push_str("&gt;"),
			'"' => html.push_str("&quot;"),
			'\'' => html.push_str("&#39;"),
			other => html.push(other),
		}
	}
}

/// The class of the page's box.
#[must_use]
pub fn chrome_class(chrome: Chrome) -> &'static str {
	match chrome {
		Chrome::Full => "page",
		Chrome::Reading => "page reading",
		Chrome::Narrow => "page narrow",
	}
}
