//! The first page of a community: its name, its language, its first administrator.

use super::{begin, fields};
use crate::error_text;
use crate::page::{Answered, Chrome, Form, Page, Visit};
use crate::settings::language_choices;
use crate::ui::{Pick, form_error, pick, plain_field};
use forum::accounts::{LinkPurpose, check_link, set_up};
use forum::settings::SiteDraft;
use leptos::prelude::*;
use model::reading::Language;
use model::text::SiteName;
use model::{FieldError, UserError};

/// The form, as long as the link works.
pub(super) fn show(visit: &Visit) -> Answered {
	check(visit)?;
	let form = Form::with([("language", visit.language().code())]);
	Ok(page(visit, &form, None).into())
}

/// Sets the community up and signs its administrator in.
pub(super) fn act(visit: &Visit) -> Answered {
	if let Err(error) = check(visit) {
		return super::already_in(visit, "/admin/groups").ok_or(error);
	}
	let language = Language::from_code(visit.form.get("language")).ok_or(UserError::Malformed)?;
	let (name, new) = match (SiteName::parse(visit.form.get("site")), fields::new_member(&visit.form)) {
		(Ok(name), Ok(new)) => (name, new),
		(name, new) => {
			let error = new.err().unwrap_or(UserError::Invalid(Vec::new()));
			return Ok(page(visit, &Form::refused(&visit.form, error), name.err()).into());
		}
	};
	let draft = SiteDraft { name, language };
	let token = visit.params.get("token");
	match visit.ask(|forum, _| set_up(forum, token, draft, new, &visit.device)) {
		Ok(session) => Ok(begin(visit, "/admin/groups", session.secret)),
		Err(error) => match super::already_in(visit, "/admin/groups") {
			Some(answer) => Ok(answer),
			None => Ok(page(visit, &Form::back(&visit.form, error)?, None).into()),
		},
	}
}

fn check(visit: &Visit) -> Result<(), UserError> {
	visit.ask(|forum, _| check_link(forum, visit.params.get("token"), LinkPurpose::SetUp))
}

fn page(visit: &Visit, form: &Form, site_error: Option<FieldError>) -> Page {
	let words = visit.words();
	let languages = Pick {
		name: "language",
		label: words.accounts_setup_language(),
		hint: words.accounts_setup_language_hint(),
		choices: language_choices(Language::ALL),
	};
	let site_error = site_error.map(|error| error_text::sentence(&visit.locale, &error.into()));
	let main = view! {
		<h1>{words.accounts_setup_title()}</h1>
		<p class="quiet">{words.accounts_setup_intro()}</p>
		<form method="post">
			{form_error(visit, form)}
			<h2>{words.accounts_setup_community()}</h2>
			{plain_field(form, "site", words.accounts_setup_site(), words.accounts_setup_site_hint(), site_error)}
			{pick(form, languages)}
			<h2>{words.accounts_setup_you()}</h2>
			<p class="quiet small">{words.accounts_setup_you_intro()}</p>
			{fields::newcomer(visit, form)}
			<button class="button primary big fill">{words.accounts_setup_button()}</button>
		</form>
	};
	let mut page = Page::new(words.accounts_setup_title(), main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	page
}
