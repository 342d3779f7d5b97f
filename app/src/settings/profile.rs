//! What others see of a member.

use super::details;
use super::tabs::own_page;
use crate::all_fields;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, TextArea, TextField, form_error, text_area, text_field};
use forum::accounts::{OwnAccount, edit_profile, own};
use leptos::prelude::*;
use model::text::{ABOUT_MAX, DisplayName, Prose};
use model::{Field, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	let account = visit.ask(own)?;
	let form = named(&account);
	Ok(page(visit, &account, &form, &details::values(visit)?, &Form::blank()).into())
}

/// The page again, for whoever loads the address of one of its forms.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/settings/profile"))
}

/// Changes the profile.
pub(super) fn act(visit: &Visit) -> Answered {
	match change(visit) {
		Ok(()) => Ok(Answer::go("/settings/profile?saved=1")),
		Err(error) => {
			let form = Form::back(&visit.form, error)?;
			Ok(page(visit, &visit.ask(own)?, &form, &details::values(visit)?, &form).into())
		}
	}
}

fn change(visit: &Visit) -> Result<(), UserError> {
	all_fields! {
		name = DisplayName::parse(visit.form.get(Field::Name.name())),
		about = Prose::parse_optional(Field::About, visit.form.get(Field::About.name()), ABOUT_MAX),
	}
	visit.ask(|forum, actor| edit_profile(forum, actor, name, about))
}

/// The page with a refused form of what one says beside one's name.
pub(super) fn with_details(visit: &Visit, details: &Form) -> Answered {
	let account = visit.ask(own)?;
	let form = named(&account);
	Ok(page(visit, &account, &form, details, details).into())
}

fn named(account: &OwnAccount) -> Form {
	Form::with([(Field::Name.name(), &account.name), (Field::About.name(), &account.about)])
}

/// `refused` is the form that comes back, if one does.
fn page(visit: &Visit, account: &OwnAccount, form: &Form, details: &Form, refused: &Form) -> Page {
	let words = visit.words();
	let name = Control { field: Field::Name, label: words.settings_name(), hint: words.settings_name_hint() };
	let name = TextField { control: name, kind: "text", autocomplete: "name", required: true };
	let about = Control { field: Field::About, label: words.settings_about(), hint: words.settings_about_hint() };
	let about = TextArea { control: about, rows: 6, required: false };
	let (name, about) = (text_field(visit, form, name).into_any(), text_area(visit, form, about).into_any());
	let content = view! {
		<dl class="facts">
			<div><dt>{words.settings_handle()}</dt><dd><a class="link" href=format!("/u/{}", account.handle) dir="ltr">"@"{account.handle.clone()}</a></dd></div>
			{account.email.clone().map(|email| view! { <div><dt>{words.settings_email()}</dt><dd dir="ltr">{email}</dd></div> })}
		</dl>
		<form method="post" action="/settings/profile" class="reading">
			{form_error(visit, form)}
			{name}
			{about}
			<p class="actions"><button class="button primary">{words.settings_save()}</button></p>
		</form>
		{details::form(visit, details)}
	};
	own_page(visit, words.settings_profile_title(), content).status_of(refused)
}
