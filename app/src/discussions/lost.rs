//! Giving a text back that nobody could take: its page is gone, or closed to its writer.

use super::edit::readonly_text;
use crate::accounts::sign_in_again;
use crate::error_text;
use crate::page::{Answered, Chrome, Page, Visit};
use leptos::prelude::*;
use model::{Field, Reason, UserError};

/// The refusal with what was sent, to be copied. It tells no more than the refusal alone.
pub(crate) fn give_back(visit: &Visit, error: UserError) -> Answered {
	// Whoever was signed out may not see the page for that reason alone: the text waits for them.
	if visit.session.is_none() {
		return Ok(sign_in_again(visit).into());
	}
	// The page to agree carries it along by itself.
	if error == UserError::Denied(Reason::TermsFirst) {
		return Err(error);
	}
	if [Field::Title, Field::Body, Field::Tags].iter().all(|field| visit.form.get(field.name()).is_empty()) {
		return Err(error);
	}
	let words = visit.words();
	let title = error_text::title(words, &error);
	let line = |field: Field, label| {
		let text = visit.form.get(field.name()).to_owned();
		let id = format!("kept-{}", field.name());
		(!text.is_empty()).then(|| {
			view! {
				<div class="field"><label for=id.clone()>{label}</label><input class="input" id=id dir="auto" readonly value=text/></div>
			}
		})
	};
	let body = visit.form.get(Field::Body.name());
	let main = view! {
		<h1>{title}</h1>
		<p>{error_text::sentence(&visit.locale, &error)}</p>
		{line(Field::Title, words.discussions_title())}
		{(!body.is_empty()).then(|| readonly_text("kept", words.errors_text_kept(), body))}
		{line(Field::Tags, words.discussions_tags())}
		<p class="actions">
			<a class="button" href="/">{words.errors_go_home()}</a>
			<a class="button bare" href="/groups">{words.errors_go_groups()}</a>
		</p>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Reading);
	page.status = error_text::status(&error);
	Ok(page.into())
}
