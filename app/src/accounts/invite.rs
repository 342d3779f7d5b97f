//! Coming in by an invitation.

use super::{begin, fields, join};
use crate::error_text;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::form_error;
use forum::accounts::{Arrived, Invitee, check_invite, invitee};
use leptos::prelude::*;
use model::{Field, UserError};

/// The form, as long as the invitation works; onward for whoever is a member already.
pub(super) fn show(visit: &Visit) -> Answered {
	if visit.is_signed_in() {
		return Ok(Answer::go("/"));
	}
	match inviter(visit) {
		Ok(name) => Ok(page(visit, &name, &meant_for(visit)?).into()),
		Err(error) => gone_or(visit, error),
	}
}

/// Makes the member, uses the invitation once, and signs in.
pub(super) fn act(visit: &Visit) -> Answered {
	let name = match inviter(visit) {
		Ok(name) => name,
		// A second click, after the first has used it up.
		Err(error) => return super::already_in(visit, "/").map_or_else(|| gone_or(visit, error), Ok),
	};
	match join::enter(visit, Some(visit.params.get("token"))) {
		Ok(Arrived::In(session)) => Ok(begin(visit, "/", session.secret)),
		Ok(Arrived::Waits) => Ok(Answer::go("/join?asked=1")),
		Err(UserError::NotFound) => gone_or(visit, UserError::NotFound),
		Err(error) => {
			if matches!(error, UserError::Taken(_))
				&& let Some(answer) = super::already_in(visit, "/")
			{
				return Ok(answer);
			}
			Ok(page(visit, &name, &Form::back(&visit.form, error)?).into())
		}
	}
}

fn inviter(visit: &Visit) -> Result<String, UserError> {
	visit.ask(|forum, _| check_invite(forum, visit.params.get("token")))
}

/// The form with what is known of whom the invitation is for.
fn meant_for(visit: &Visit) -> Result<Form, UserError> {
	let known = visit.ask(|forum, _| invitee(forum, visit.params.get("token")))?;
	Ok(known.map_or_else(Form::blank, |Invitee { name, email, handle }| {
		let handle = handle.unwrap_or_default();
		Form::with([
			(Field::Name.name(), name.as_str()),
			(Field::Email.name(), email.as_str()),
			(Field::Handle.name(), handle.as_str()),
		])
	}))
}

/// Invitations end; people should read that rather than look for a mistake of theirs.
fn gone_or(visit: &Visit, error: UserError) -> Answered {
	if error != UserError::NotFound {
		return Err(error);
	}
	let words = visit.words();
	let main = view! {
		<h1>{words.invites_gone_title()}</h1>
		<p class="quiet">{words.invites_gone()}</p>
		<p class="actions"><a class="button" href="/login">{words.accounts_login_link()}</a></p>
	};
	let mut page = Page::new(words.invites_gone_title(), main).chrome(Chrome::Narrow);
	page.status = error_text::status(&error);
	page.unlisted = true;
	Ok(page.into())
}

fn page(visit: &Visit, inviter: &str, form: &Form) -> Page {
	let words = visit.words();
	let title = words.invites_welcome_title(&visit.site.name);
	let main = view! {
		<h1>{title.clone()}</h1>
		<p class="quiet">{words.invites_welcome_intro(inviter)}</p>
		<form method="post">
			{form_error(visit, form)}
			{fields::newcomer(visit, form)}
			{fields::country(visit, form)}
			{fields::consent(visit, form)}
			<button class="button primary big fill">{words.accounts_join_button()}</button>
		</form>
		<p class="small quiet">{words.accounts_join_member()}" "<a href="/login">{words.accounts_login_link()}</a></p>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	page
}
