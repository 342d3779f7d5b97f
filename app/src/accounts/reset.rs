//! Setting a new password by a link.

use super::{begin, fields};
use crate::error_text;
use crate::page::{Answered, Chrome, Form, Page, Visit};
use crate::ui::form_error;
use forum::accounts::{LinkPurpose, check_link, reset};
use leptos::prelude::*;
use model::accounts::Password;
use model::{Field, UserError};

/// The form, as long as the link works.
pub(super) fn show(visit: &Visit) -> Answered {
	match visit.ask(|forum, _| check_link(forum, visit.params.get("token"), LinkPurpose::Reset)) {
		Ok(()) => Ok(page(visit, &Form::blank()).into()),
		Err(error) => gone_or(visit, error),
	}
}

/// Sets the password and signs in.
pub(super) fn act(visit: &Visit) -> Answered {
	let token = visit.params.get("token");
	let done = Password::parse(Field::Password, visit.form.get(Field::Password.name()))
		.map_err(UserError::from)
		.and_then(|password| visit.ask(|forum, _| reset(forum, token, password, &visit.device)));
	match done {
		Ok(session) => Ok(begin(visit, "/", session.secret)),
		Err(UserError::NotFound) => gone_or(visit, UserError::NotFound),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

/// Links end; people should read that rather than look for a mistake of theirs.
fn gone_or(visit: &Visit, error: UserError) -> Answered {
	if error != UserError::NotFound {
		return Err(error);
	}
	let words = visit.words();
	let main = view! {
		<h1>{words.accounts_reset_gone_title()}</h1>
		<p class="quiet">{words.accounts_reset_gone()}</p>
		<p class="actions"><a class="button" href="/login">{words.accounts_login_link()}</a></p>
	};
	let mut page = Page::new(words.accounts_reset_gone_title(), main).chrome(Chrome::Narrow);
	page.status = error_text::status(&error);
	Ok(page.into())
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let main = view! {
		<h1>{words.accounts_reset_title()}</h1>
		<p class="quiet">{words.accounts_reset_intro()}</p>
		<form method="post">
			{form_error(visit, form)}
			{fields::new_password(visit, form)}
			<button class="button primary big fill">{words.accounts_reset_button()}</button>
		</form>
	};
	let mut page = Page::new(words.accounts_reset_title(), main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	page
}
