//! Becoming a member.

use super::{begin, fields};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{form_error, hidden};
use forum::accounts::{NewSession, count_join, is_set_up, join};
use forum::limits::AddressKey;
use leptos::prelude::*;
use model::UserError;

/// The form, or onward for whoever is signed in.
pub(super) fn show(visit: &Visit) -> Answered {
	if visit.is_signed_in() {
		return Ok(Answer::go(visit.next()));
	}
	if !visit.ask(|forum, _| is_set_up(forum))? {
		return Err(UserError::NotFound);
	}
	Ok(page(visit, &Form::blank()).into())
}

/// Makes the member and signs them in.
pub(super) fn act(visit: &Visit) -> Answered {
	match enter(visit) {
		Ok(session) => Ok(begin(visit, visit.next(), session.secret)),
		Err(error @ UserError::Taken(_)) => match super::already_in(visit, &visit.next()) {
			Some(answer) => Ok(answer),
			None => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
		},
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

fn enter(visit: &Visit) -> Result<NewSession, UserError> {
	let new = fields::new_member(&visit.form)?;
	visit.ask(|forum, _| {
		count_join(forum, AddressKey(visit.address))?;
		join(forum, new, &visit.device)
	})
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let main = view! {
		<h1>{words.accounts_join_title()}</h1>
		<p class="quiet">{words.accounts_join_intro()}</p>
		<form method="post" action="/join">
			{form_error(visit, form)}
			{fields::newcomer(visit, form)}
			{hidden("next", visit.next())}
			<button class="button primary big fill">{words.accounts_join_button()}</button>
		</form>
		<p class="small quiet">{words.accounts_join_member()}" "<a href="/login">{words.accounts_login_link()}</a></p>
	};
	Page::new(words.accounts_join_title(), main).chrome(Chrome::Narrow).status_of(form)
}
