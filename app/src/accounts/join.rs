//! Becoming a member, as the door of the community has it.

use super::{begin, fields};
use crate::layout::joins;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Control, Icon, TextArea, form_error, hidden, icon, text_area};
use forum::accounts::{Arrived, Newcomer, come_in, is_set_up};
use forum::limits::AddressKey;
use leptos::prelude::*;
use model::accounts::MESSAGE_MAX;
use model::details::Country;
use model::site::Door;
use model::text::Prose;
use model::{Field, UserError};

/// The form, or onward for whoever is signed in.
pub(super) fn show(visit: &Visit) -> Answered {
	if visit.is_signed_in() {
		return Ok(Answer::go(visit.next()));
	}
	if !visit.ask(|forum, _| is_set_up(forum))? {
		return Err(UserError::NotFound);
	}
	if visit.query.has("asked") {
		return Ok(asked(visit).into());
	}
	if !joins(visit) {
		return Ok(by_invitation(visit).into());
	}
	Ok(page(visit, &Form::blank()).into())
}

/// Makes the member and signs them in, or keeps what they ask for.
pub(super) fn act(visit: &Visit) -> Answered {
	if !joins(visit) {
		return Ok(by_invitation(visit).into());
	}
	match enter(visit, None) {
		Ok(Arrived::In(session)) => Ok(begin(visit, visit.next(), session.secret)),
		Ok(Arrived::Waits) => Ok(Answer::go("/join?asked=1")),
		Err(error @ UserError::Taken(_)) => match super::already_in(visit, &visit.next()) {
			Some(answer) => Ok(answer),
			None => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
		},
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

/// Reads the form and comes in, perhaps by an invitation.
pub(super) fn enter(visit: &Visit, invite: Option<&str>) -> Result<Arrived, UserError> {
	let new = fields::new_member(&visit.form)?;
	let message = Prose::parse_optional(Field::Message, visit.form.get(Field::Message.name()), MESSAGE_MAX)?;
	let newcomer = Newcomer {
		new,
		agrees_to: visit.form.get(Field::Terms.name()).parse().ok(),
		message: message.as_str().to_owned(),
		invite: invite.map(str::to_owned),
		country: Country::parse_optional(visit.form.get(Field::Country.name()))?,
		from: Some(AddressKey(visit.address)),
	};
	visit.ask(|forum, _| come_in(forum, newcomer, &visit.device))
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let asks = visit.site.door == Door::Approval;
	let (title, intro, button) = if asks {
		(words.accounts_ask_title(), words.accounts_ask_intro(), words.accounts_ask_button())
	} else {
		(words.accounts_join_title(), words.accounts_join_intro(), words.accounts_join_button())
	};
	let message = asks.then(|| {
		let control = Control {
			field: Field::Message,
			label: words.accounts_ask_message(),
			hint: words.accounts_ask_message_hint(),
		};
		text_area(visit, form, TextArea { control, rows: 4, required: false })
	});
	let main = view! {
		<h1>{title}</h1>
		<p class="quiet">{intro}</p>
		<form method="post" action="/join">
			{form_error(visit, form)}
			{fields::newcomer(visit, form)}
			{message}
			{fields::country(visit, form)}
			{fields::consent(visit, form)}
			{hidden("next", visit.next())}
			<button class="button primary big fill">{button}</button>
		</form>
		<p class="small quiet">{words.accounts_join_member()}" "<a href="/login">{words.accounts_login_link()}</a></p>
	};
	Page::new(title, main).chrome(Chrome::Narrow).status_of(form)
}

/// The page for who asked and now waits.
fn asked(visit: &Visit) -> Page {
	let words = visit.words();
	let main = view! {
		<h1>{words.accounts_asked_title()}</h1>
		<div class="notice good" role="status">{icon(Icon::Done)}<div><p>{words.accounts_asked_intro()}</p></div></div>
		<p class="actions"><a class="button" href="/login">{words.accounts_login_link()}</a></p>
	};
	let mut page = Page::new(words.accounts_asked_title(), main).chrome(Chrome::Narrow);
	page.unlisted = true;
	page
}

/// The page where nobody joins without an invitation.
fn by_invitation(visit: &Visit) -> Page {
	let words = visit.words();
	let main = view! {
		<h1>{words.accounts_by_invitation_title()}</h1>
		<p class="quiet">{words.accounts_by_invitation_intro()}</p>
		<p class="small quiet">{words.accounts_join_member()}" "<a href="/login">{words.accounts_login_link()}</a></p>
	};
	Page::new(words.accounts_by_invitation_title(), main).chrome(Chrome::Narrow)
}
