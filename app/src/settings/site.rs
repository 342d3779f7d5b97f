//! Settings of the community: name and language, and the forms of what belongs to it.

use super::choices::language_choices;
use super::tabs::{saved, site_tabs};
use super::{contact, countries, door, languages};
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, Pick, TextField, form_error, pick, text_field};
use forum::permissions::{Action, require};
use forum::settings::{SiteDraft, edit_site};
use leptos::prelude::*;
use model::reading::Language;
use model::text::SiteName;
use model::{Field, UserError};

/// The forms with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	Ok(page(visit, &named(visit), &door::values(visit), &Form::blank()).into())
}

/// Changes name and language.
pub(super) fn act(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let language = Language::from_code(visit.form.get("language")).ok_or(UserError::Malformed)?;
	let done = SiteName::parse(visit.form.get(Field::Name.name()))
		.map_err(UserError::from)
		.and_then(|name| visit.ask(|forum, actor| edit_site(forum, actor, SiteDraft { name, language })));
	match done {
		Ok(()) => Ok(Answer::go("/admin/settings?saved=1")),
		Err(error) => {
			let form = Form::back(&visit.form, error)?;
			Ok(page(visit, &form, &door::values(visit), &form).into())
		}
	}
}

/// The page again, for whoever loads the address of one of its forms.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/admin/settings"))
}

/// Refuses whoever may not change the community.
pub(super) fn require_keeper(visit: &Visit) -> Result<(), UserError> {
	visit.ask(|_, actor| require(actor, Action::EditSite, visit.now))
}

/// The page with a refused form of the door.
pub(super) fn page_with_door(visit: &Visit, form: Form) -> Answer {
	page(visit, &named(visit), &form, &form).into()
}

fn named(visit: &Visit) -> Form {
	Form::with([(Field::Name.name(), &visit.site.name), ("language", visit.site.language.code())])
}

/// `refused` is the form that comes back, if one does.
fn page(visit: &Visit, form: &Form, door: &Form, refused: &Form) -> Page {
	let words = visit.words();
	let name = Control { field: Field::Name, label: words.admin_site_name(), hint: words.admin_site_name_hint() };
	let name = TextField { control: name, kind: "text", autocomplete: "off", required: true };
	let name = text_field(visit, form, name).into_any();
	let language = Pick {
		name: "language",
		label: words.admin_site_language(),
		hint: words.admin_site_language_hint(),
		choices: language_choices(Language::ALL),
	};
	let main = view! {
		<div class="page-head"><div><h1>{words.admin_site_title()}</h1></div></div>
		{site_tabs(visit)}
		<div class="settings">
			{saved(visit)}
			<form method="post" action="/admin/settings" class="reading">
				{form_error(visit, form)}
				{name}
				{pick(form, language)}
				<p class="actions"><button class="button primary">{words.admin_save()}</button></p>
			</form>
			{languages::form(visit)}
			{door::form(visit, door)}
			{countries::form(visit)}
			{contact::way(visit)}
		</div>
	};
	Page::new(words.admin_site_title(), main).status_of(refused)
}
