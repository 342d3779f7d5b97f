//! The page for a refusal: what happened, what can be done, and the text that was written.

use crate::accounts::why_signed_out;
use crate::error_text;
use crate::layout::{is_set_up, sign_in_address};
use crate::page::{Chrome, Page, Visit, escape};
use leptos::prelude::*;
use model::UserError;

/// A page that says what happened and offers a way onward.
#[must_use]
pub fn error_page(visit: &Visit, error: &UserError) -> Page {
	let words = visit.words();
	let title = error_text::title(words, error);
	let sentence = error_text::sentence(&visit.locale, error);
	let helps = *error == UserError::SignInRequired || *error == UserError::NotFound && visit.session.is_none();
	let sign_in = (helps && is_set_up(visit))
		.then(|| view! { <a class="button primary" href=sign_in_address(visit)>{words.errors_sign_in_link()}</a> });
	let main = view! {
		<div class="empty">
			<h1>{title}</h1>
			<p>{sentence}</p>
			{sign_in.is_some().then(|| why_signed_out(visit))}
			{kept_text(visit)}
			<p class="actions">
				{sign_in}
				<a class="button" href="/">{words.errors_go_home()}</a>
				<a class="button bare" href="/groups">{words.errors_go_groups()}</a>
			</p>
		</div>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Reading);
	page.status = error_text::status(error);
	page
}

/// The page for a place behind the end of a list: `back` leads to where it ends, or begins.
#[must_use]
pub fn past_the_end(visit: &Visit, back: String, back_text: &'static str) -> Page {
	let words = visit.words();
	let main = view! {
		<div class="empty">
			<h1>{words.layout_past_end_title()}</h1>
			<p>{words.layout_past_end()}</p>
			<p class="actions"><a class="button" href=back>{back_text}</a></p>
		</div>
	};
	let mut page = Page::new(words.layout_past_end_title(), main).chrome(Chrome::Reading);
	page.status = error_text::status(&UserError::NotFound);
	page
}

/// What somebody wrote must survive a refusal, if only to be copied.
fn kept_text(visit: &Visit) -> Option<impl IntoView + use<>> {
	let text = visit.form.get("body");
	(!text.is_empty()).then(|| {
		let words = visit.words();
		let mut inner = String::from("\n");
		escape(&mut inner, text);
		view! {
			<div class="field">
				<label for="kept">{words.errors_text_kept()}</label>
				<textarea class="input" id="kept" rows="10" dir="auto" readonly inner_html=inner></textarea>
			</div>
		}
	})
}
