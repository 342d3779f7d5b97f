//! What a page may answer: a page, another address, a refusal.

use super::{Form, Visit};
use leptos::prelude::{AnyView, IntoAny, IntoView};
use model::UserError;

/// How a page is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chrome {
	/// Rail at the side, aside if there is one.
	Full,
	/// One column at reading width.
	Reading,
	/// One narrow column: signing in, setting up.
	Narrow,
}

/// A page.
pub struct Page {
	/// 200, or what the refusal says.
	pub status: u16,
	/// The page's own part of the title; plain text.
	pub title: String,
	/// Layout.
	pub chrome: Chrome,
	/// What stands in `main`.
	pub main: AnyView,
	/// What stands beside it.
	pub aside: Option<AnyView>,
	/// Whether an island stands in it: only then scripts are sent.
	pub islands: bool,
	/// Whether a search engine should leave it alone.
	pub unlisted: bool,
	/// Seconds until what was refused can succeed.
	pub retry_after_s: Option<u32>,
	/// Whether it says that nothing was found: see [`Runs::Evenly`].
	pub found_nothing: bool,
	/// The address of a feed of what stands on it.
	pub feed: Option<String>,
	/// What other programs show of it where somebody passes its address on.
	pub shared: Option<Shared>,
}

/// What other programs show of a page where somebody passes its address on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
	/// The one whole address under which it wants to be known.
	pub address: String,
	/// Title.
	pub title: String,
	/// What it says in a few words; may be empty.
	pub summary: String,
}

impl Page {
	/// A page with this title and content.
	pub fn new(title: impl Into<String>, main: impl IntoView + 'static) -> Self {
		Self {
			status: 200,
			title: title.into(),
			chrome: Chrome::Full,
			main: main.into_any(),
			aside: None,
			islands: false,
			unlisted: false,
			retry_after_s: None,
			found_nothing: false,
			feed: None,
			shared: None,
		}
	}

	/// The same in another layout.
	#[must_use]
	pub fn chrome(mut self, chrome: Chrome) -> Self {
		self.chrome = chrome;
		self
	}

	/// The same with something beside it.
	#[must_use]
	pub fn aside(mut self, aside: impl IntoView + 'static) -> Self {
		self.aside = Some(aside.into_any());
		self
	}

	/// The same with the scripts that islands need.
	#[must_use]
	pub fn with_islands(mut self) -> Self {
		self.islands = true;
		self
	}

	/// The same with the status of what was refused in its form.
	#[must_use]
	pub fn status_of(mut self, form: &Form) -> Self {
		if let Some(error) = form.error() {
			self.status = crate::error_text::status(error);
			self.retry_after_s = crate::error_text::retry_after_s(error);
		}
		self
	}
}

/// A cookie to set; an empty value removes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cookie {
	/// The session's secret, or its end.
	Session(Option<String>),
	/// How a visitor likes pages: language, calendar, theme.
	Reading(String),
}

impl Cookie {
	/// The secret of the session that begins with this cookie.
	#[must_use]
	pub fn begun_session(&self) -> Option<&str> {
		match self {
			Self::Session(secret) => secret.as_deref(),
			Self::Reading(_) => None,
		}
	}

	/// Whether it ends the session.
	#[must_use]
	pub fn ends_session(&self) -> bool {
		matches!(self, Self::Session(None))
	}
}

/// A file that is made while it is sent, so that it may be of any length.
pub struct Download {
	/// Under which name browsers keep it.
	pub name: &'static str,
	/// What it is.
	pub content_type: &'static str,
	/// Its text, piece by piece; a refusal breaks it off, so that nobody takes it for whole.
	pub pieces: Box<dyn Iterator<Item = Result<String, UserError>> + Send>,
}

impl std::fmt::Debug for Download {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		f.debug_struct("Download").field("name", &self.name).finish_non_exhaustive()
	}
}

/// What a request gets.
pub enum Answer {
	/// A page.
	Page(Page),
	/// A page, with cookies.
	PageWith(Page, Vec<Cookie>),
	/// See there (303): after a form that was done.
	Go(String),
	/// See there, with cookies.
	GoWith(String, Vec<Cookie>),
	/// It stands there for good (301).
	Moved(String),
	/// A file to take away.
	File(Download),
}

impl Answer {
	/// See there.
	#[must_use]
	pub fn go(to: impl Into<String>) -> Self {
		Self::Go(to.into())
	}
}

impl From<Page> for Answer {
	fn from(page: Page) -> Self {
		Self::Page(page)
	}
}

/// What a page function gives.
pub type Answered = Result<Answer, UserError>;

/// How a page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
	/// To read; changes nothing.
	Get,
	/// To change something.
	Post,
}

/// Where a page runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runs {
	/// Where the request is read: it takes microseconds to milliseconds.
	Here,
	/// On a thread that may block.
	Apart,
	/// There as well; and how long it took is not told by when the answer leaves, least of all where
	/// nothing was found.
	Evenly,
}

/// One page or form.
#[derive(Clone, Copy)]
pub struct Route {
	/// How it is asked for.
	pub method: Method,
	/// Its address, with `{names}` for what varies.
	pub path: &'static str,
	/// What answers.
	pub run: fn(&Visit) -> Answered,
	/// Where.
	pub runs: Runs,
}

/// A page to read.
pub const fn get(path: &'static str, run: fn(&Visit) -> Answered) -> Route {
	Route { method: Method::Get, path, run, runs: Runs::Here }
}

/// A page to read that looks through what its reader may not see, and may take longer than others.
pub const fn get_evenly(path: &'static str, run: fn(&Visit) -> Answered) -> Route {
	Route { method: Method::Get, path, run, runs: Runs::Evenly }
}

/// A form to act on.
pub const fn post(path: &'static str, run: fn(&Visit) -> Answered) -> Route {
	Route { method: Method::Post, path, run, runs: Runs::Apart }
}
