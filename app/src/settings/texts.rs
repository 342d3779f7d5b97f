//! What the community says of itself: the text on its start page, its charter, the links at its foot.

use super::site::require_keeper;
use super::tabs::{saved, site_tabs};
use crate::all_fields;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, TextArea, form_error, hidden, text_area};
use forum::settings::{TextsDraft, edit_texts, home_text, site_charter};
use leptos::prelude::*;
use model::face::{FooterLink, SITE_TEXT_MAX};
use model::text::Prose;
use model::{Field, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let (home, charter) = (visit.ask(home_text)?.text, visit.ask(site_charter)?.text);
	let links = visit.site.face.links.iter().map(FooterLink::line).collect::<Vec<_>>().join("\n");
	let found = visit.site.face.edition.to_string();
	let now = [
		(Field::Home.name(), home.as_str()),
		(Field::Charter.name(), charter.as_str()),
		(Field::Links.name(), links.as_str()),
		("found", found.as_str()),
	];
	Ok(page(visit, &Form::with(now)).into())
}

/// Changes it.
pub(super) fn act(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	match change(visit) {
		Ok(()) => Ok(Answer::go("/admin/settings/texts?saved=1")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

fn change(visit: &Visit) -> Result<(), UserError> {
	let sent = |field: Field| visit.form.get(field.name());
	all_fields! {
		home = Prose::parse_optional(Field::Home, sent(Field::Home), SITE_TEXT_MAX),
		charter = Prose::parse_optional(Field::Charter, sent(Field::Charter), SITE_TEXT_MAX),
		links = FooterLink::parse_all(sent(Field::Links)),
	}
	let found = visit.form.get("found").parse().map_err(|_| UserError::Malformed)?;
	visit.ask(|forum, actor| edit_texts(forum, actor, TextsDraft { home, charter, links, found }))
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let area = |field, label, hint, rows| {
		text_area(visit, form, TextArea { control: Control { field, label, hint }, rows, required: false }).into_any()
	};
	let home = area(Field::Home, words.face_home(), words.face_home_hint(), 8);
	let charter = area(Field::Charter, words.face_charter(), words.face_charter_hint(), 12);
	let links = area(Field::Links, words.face_links(), words.face_links_hint(), 4);
	let main = view! {
		<div class="page-head"><div><h1>{words.face_texts_title()}</h1></div></div>
		{site_tabs(visit)}
		<div class="settings">
			{saved(visit)}
			<form method="post" action="/admin/settings/texts" class="reading">
				{form_error(visit, form)}
				{hidden("found", form.value("found").to_owned())}
				{home}
				{charter}
				{links}
				<p class="actions"><button class="button primary">{words.admin_save()}</button></p>
			</form>
		</div>
	};
	Page::new(words.face_texts_title(), main).status_of(form)
}
