//! A member's own invitations to the community.

use super::tabs::own_page;
use crate::accounts::{InviteMakers, invite_table};
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Choice, Control, Icon, Pick, TextField, form_error, icon, pick, text_field};
use forum::accounts::{end_invite, invite, own_invites};
use leptos::prelude::*;
use model::accounts::InviteDraft;
use model::{Field, InviteId, UserError};

/// Spans that can be chosen, in days.
const SPANS: [(&str, u32); 4] = [("1", 1), ("7", 7), ("30", 30), ("90", 90)];
/// For a person who reads mail once in a while.
const USUAL_SPAN: &str = "7";

/// The form and the list.
pub(super) fn show(visit: &Visit) -> Answered {
	Ok(page(visit, &fresh(), None)?.into())
}

/// Makes an invitation and shows its link, this once.
pub(super) fn act(visit: &Visit) -> Answered {
	match make(visit) {
		Ok(secret) => {
			let link = visit.whole_address(&format!("/invite/{secret}"));
			Ok(page(visit, &fresh(), Some(link))?.into())
		}
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?, None)?.into()),
	}
}

/// Ends an invitation.
pub(super) fn end(visit: &Visit) -> Answered {
	let id: InviteId = visit.form.get("invite").parse().map_err(|_| UserError::Malformed)?;
	match visit.ask(|forum, actor| end_invite(forum, actor, id)) {
		Ok(()) => Ok(Answer::go("/settings/invites?saved=1")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?, None)?.into()),
	}
}

/// The list again, for whoever loads the address of a form.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/settings/invites"))
}

fn fresh() -> Form {
	Form::with([(Field::Count.name(), "1"), ("span", USUAL_SPAN)])
}

fn make(visit: &Visit) -> Result<String, UserError> {
	let span = visit.form.get("span");
	let (_, days) = SPANS.into_iter().find(|(code, _)| *code == span).ok_or(UserError::Malformed)?;
	let draft = InviteDraft::parse(visit.form.get(Field::Count.name()), days, visit.form.get(Field::Message.name()))?;
	visit.ask(|forum, actor| invite(forum, actor, draft))
}

fn page(visit: &Visit, form: &Form, link: Option<String>) -> Result<Page, UserError> {
	let words = visit.words();
	let own = visit.ask(own_invites)?;
	let list = if own.list.is_empty() {
		view! { <p class="quiet">{words.invites_own_none()}</p> }.into_any()
	} else {
		invite_table(visit, &own.list, "/settings/invites/end", InviteMakers::Own).into_any()
	};
	let left = own.left.map(|left| view! { <p class="quiet">{words.invites_left(left)}</p> });
	let make = if own.may {
		view! { {left}{make_form(visit, form)} }.into_any()
	} else {
		view! { {form_error(visit, form)}<p class="quiet">{words.invites_may_not()}</p> }.into_any()
	};
	let content = view! {
		{link.map(|link| notice(visit, link))}
		{make}
		<section aria-labelledby="invites-own">
			<h2 id="invites-own">{words.invites_own_title()}</h2>
			{list}
		</section>
	};
	Ok(own_page(visit, words.invites_title(), content).status_of(form))
}

/// The link of a new invitation: nobody can read it again.
fn notice(visit: &Visit, link: String) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<div class="notice good" role="status">{icon(Icon::Done)}<div>
			<strong>{words.invites_ready_title()}</strong>
			<p>{words.invites_ready()}</p>
			<p><code dir="ltr">{link}</code></p>
		</div></div>
	}
}

fn make_form(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let count = Control { field: Field::Count, label: words.invites_uses(), hint: words.invites_uses_hint() };
	let count = TextField { control: count, kind: "text", autocomplete: "off", required: true };
	let note = Control { field: Field::Message, label: words.invites_note(), hint: words.invites_note_hint() };
	let note = TextField { control: note, kind: "text", autocomplete: "off", required: false };
	let days = SPANS.map(|(code, days)| Choice::new(code, words.invites_days(days))).into();
	let span = Pick { name: "span", label: words.invites_span(), hint: "", choices: days };
	view! {
		<form method="post" action="/settings/invites" class="reading">
			{form_error(visit, form)}
			{text_field(visit, form, note)}
			{text_field(visit, form, count)}
			{pick(form, span)}
			<p class="actions"><button class="button primary">{words.invites_make()}</button></p>
		</form>
	}
}
