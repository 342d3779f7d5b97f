//! Where people tell of weaknesses of the site: a page of its own behind the settings.

use super::site::require_keeper;
use super::tabs::saved;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Control, TextField, form_error, text_field};
use forum::settings::{security_contact, set_security_contact};
use leptos::prelude::*;
use model::site::SecurityContact;
use model::{Field, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let now = visit.ask(|forum, _| security_contact(forum))?;
	let now = now.as_ref().map_or("", SecurityContact::as_str);
	Ok(page(visit, &Form::with([(Field::Contact.name(), now)])).into())
}

/// Keeps it.
pub(super) fn act(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let done = SecurityContact::parse_optional(visit.form.get(Field::Contact.name()))
		.map_err(UserError::from)
		.and_then(|contact| visit.ask(|forum, actor| set_security_contact(forum, actor, contact)));
	match done {
		Ok(()) => Ok(Answer::go("/admin/settings/contact?saved=1")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

/// The way to it, on the page of settings.
pub(super) fn way(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<section aria-labelledby="contact-title">
			<h2 id="contact-title">{words.settings_contact_title()}</h2>
			<p class="quiet">{words.settings_contact_intro()}</p>
			<p class="actions"><a class="button" href="/admin/settings/contact">{words.settings_contact_open()}</a></p>
		</section>
	}
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let control =
		Control { field: Field::Contact, label: words.settings_contact(), hint: words.settings_contact_hint() };
	let field = TextField { control, kind: "text", autocomplete: "off", required: false };
	let main = view! {
		<h1>{words.settings_contact_title()}</h1>
		<p class="quiet">{words.settings_contact_intro()}</p>
		{saved(visit)}
		<form method="post" action="/admin/settings/contact">
			{form_error(visit, form)}
			{text_field(visit, form, field)}
			<p class="actions">
				<button class="button primary">{words.settings_save()}</button>
				<a class="button bare" href="/admin/settings">{words.settings_contact_back()}</a>
			</p>
		</form>
	};
	Page::new(words.settings_contact_title(), main).chrome(Chrome::Narrow).status_of(form)
}
