//! How people come in, and whether others read: a form among the settings of the community.

use super::site;
use crate::i18n::Words;
use crate::page::{Answer, Answered, Form, Visit};
use crate::ui::{Choice, Control, Pick, TextField, form_error, radios, text_field};
use forum::settings::{DoorDraft, edit_door};
use leptos::prelude::*;
use model::site::{Door, INVITES_MAX};
use model::{Field, Problem, UserError};

/// The values that hold now.
pub(super) fn values(visit: &Visit) -> Form {
	let count = visit.site.member_invites.unwrap_or(0).to_string();
	Form::with([("door", visit.site.door.code()), (Field::Count.name(), &count)])
}

/// Changes how people come in.
pub(super) fn act(visit: &Visit) -> Answered {
	site::require_keeper(visit)?;
	match change(visit) {
		Ok(()) => Ok(Answer::go("/admin/settings?saved=1")),
		Err(error) => Ok(site::page_with_door(visit, Form::back(&visit.form, error)?)),
	}
}

fn change(visit: &Visit) -> Result<(), UserError> {
	let door = Door::from_code(visit.form.get("door")).ok_or(UserError::Malformed)?;
	let count = match visit.form.get(Field::Count.name()).trim() {
		"" => 0,
		text => text.parse().map_err(|_| Field::Count.with(Problem::Unknown))?,
	};
	if count > INVITES_MAX {
		return Err(Field::Count.with(Problem::TooMany { max: INVITES_MAX }).into());
	}
	visit.ask(|forum, actor| edit_door(forum, actor, DoorDraft { door, member_invites: Some(count) }))
}

/// In a few words.
pub(crate) fn door_name(words: &Words, door: Door) -> &'static str {
	match door {
		Door::Open => words.settings_door_open(),
		Door::Approval => words.settings_door_approval(),
		Door::Invitation => words.settings_door_invitation(),
		Door::Closed => words.settings_door_closed(),
	}
}

/// The form.
pub(super) fn form(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let hint = |door| match door {
		Door::Open => words.settings_door_open_hint(),
		Door::Approval => words.settings_door_approval_hint(),
		Door::Invitation => words.settings_door_invitation_hint(),
		Door::Closed => words.settings_door_closed_hint(),
	};
	let choices = Door::ALL.map(|door| Choice::new(door.code(), door_name(words, door)).hint(hint(door))).into();
	let doors = Pick { name: "door", label: words.settings_door_label(), hint: "", choices };
	let count =
		Control { field: Field::Count, label: words.settings_door_invites(), hint: words.settings_door_invites_hint() };
	let count = TextField { control: count, kind: "text", autocomplete: "off", required: false };
	view! {
		<section aria-labelledby="door-title">
			<h2 id="door-title">{words.settings_door_title()}</h2>
			<form method="post" action="/admin/settings/door" class="reading">
				{form_error(visit, form)}
				{radios(form, doors)}
				{text_field(visit, form, count)}
				<p class="actions"><button class="button primary">{words.settings_save()}</button></p>
			</form>
		</section>
	}
}
