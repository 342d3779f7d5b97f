//! Signing in, also in the middle of something.

use super::confirm;
use super::kept::Kept;
use super::{begin, end_old_session};
use crate::error_text;
use crate::layout::joins;
use crate::page::{Answer, Answered, Chrome, Cookie, Form, Page, Visit, escaped};
use crate::ui::{Control, Icon, TextField, form_error, hidden, icon, text_field};
use forum::accounts::{self, is_set_up, log_in};
use forum::limits::AddressKey;
use leptos::prelude::*;
use model::{Field, Reason, UserError};
use std::time::Duration;

/// The form, or onward for whoever is signed in.
pub(super) fn show(visit: &Visit) -> Answered {
	if visit.session.is_some() {
		return Ok(Answer::go(visit.next()));
	}
	Ok(page(visit, &Form::blank()).into())
}

/// Signs in, and gives back what was being written.
pub(super) fn act(visit: &Visit) -> Answered {
	let (name, password) = (visit.form.get(Field::Handle.name()), visit.form.get(Field::CurrentPassword.name()));
	let address = AddressKey(visit.address);
	let session = match visit.ask(|forum, _| log_in(forum, name, password, &visit.device, address)) {
		Ok(session) => session,
		Err(error) => {
			let form = Form::refused(&visit.form, error);
			let page = match Kept::carried(visit) {
				Some(kept) => again(visit, &form, kept),
				None => page(visit, &form),
			};
			return Ok(page.status_of(&form).into());
		}
	};
	let Some(kept) = Kept::carried(visit) else {
		return Ok(begin(visit, visit.next(), session.secret));
	};
	end_old_session(visit);
	let begun = visit.signed_in(&session.secret);
	let page = kept.page(begun.as_ref().unwrap_or(visit));
	Ok(Answer::PageWith(page, vec![Cookie::Session(Some(session.secret))]))
}

/// How long to wait before this form may try a password; nothing for a form that tries none.
#[must_use]
pub fn patience(visit: &Visit) -> Duration {
	let tries = [Field::CurrentPassword, Field::Password].iter().any(|field| visit.form.has(field.name()));
	let confirms = visit.session.as_ref().filter(|_| visit.path == confirm::ADDRESS);
	let name = confirms.map_or(visit.form.get(Field::Handle.name()), |session| &session.handle);
	if tries && !name.is_empty() {
		visit.ask(|forum, _| accounts::patience(forum, name)).unwrap_or_default()
	} else {
		Duration::ZERO
	}
}

/// The page for somebody whose session ended while they were writing: it carries the text along.
#[must_use]
pub fn sign_in_again(visit: &Visit) -> Page {
	let mut page = again(visit, &Form::blank(), Kept::lost(visit));
	page.status = error_text::status(&UserError::SignInRequired);
	page
}

fn again(visit: &Visit, form: &Form, kept: Kept) -> Page {
	let words = visit.words();
	let intro = if kept.has_text() { words.accounts_again_intro() } else { words.accounts_again_nothing_intro() };
	let main = view! {
		<h1>{words.accounts_again_title()}</h1>
		{why_signed_out(visit)}
		<div class="notice warn" role="status">{icon(Icon::Notice)}<div><p>{intro}</p></div></div>
		<form method="post" action="/login">
			{form_error(visit, form)}
			{fields(visit, form)}
			{kept.hidden()}
			<button class="button primary big fill">{words.accounts_login_button()}</button>
		</form>
	};
	narrow(words.accounts_again_title(), main)
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let next = visit.next();
	let to_join = if next == "/" { "/join".to_owned() } else { format!("/join?next={}", escaped(&next)) };
	let main = view! {
		<h1>{words.accounts_login_title()}</h1>
		{why_signed_out(visit)}
		<p class="quiet">{words.accounts_login_intro()}</p>
		{not_set_up(visit)}
		<form method="post" action="/login">
			{form_error(visit, form)}
			{refused(visit, form)}
			{fields(visit, form)}
			{hidden("next", next)}
			<button class="button primary big fill">{words.accounts_login_button()}</button>
		</form>
		<p class="small quiet">{words.accounts_login_forgot()}</p>
		{joins(visit).then(|| view! { <p class="small quiet">{words.accounts_login_new()}" "<a href=to_join>{words.accounts_join_link()}</a></p> })}
	};
	narrow(words.accounts_login_title(), main)
}

/// Why somebody was signed out who did not do it themselves.
pub(crate) fn why_signed_out(visit: &Visit) -> Option<impl IntoView + use<>> {
	visit.rights_changed.then(|| {
		let text = visit.words().accounts_rights_changed();
		view! { <div class="notice warn" role="status">{icon(Icon::Notice)}<div><p>{text}</p></div></div> }
	})
}

/// What whoever decided wrote to somebody who was not let in; the right password was given.
fn refused(visit: &Visit, form: &Form) -> Option<impl IntoView + use<>> {
	if form.error() != Some(&UserError::Denied(Reason::NotAdmitted)) {
		return None;
	}
	let reason = visit.ask(|forum, _| accounts::refusal(forum, form.value(Field::Handle.name()))).ok()??;
	(!reason.is_empty()).then(|| view! { <p dir="auto">{reason}</p> })
}

fn narrow(title: &'static str, main: impl IntoView + 'static) -> Page {
	let mut page = Page::new(title, main).chrome(Chrome::Narrow);
	page.unlisted = true;
	page
}

fn fields(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let name = Control { field: Field::Handle, label: words.accounts_login_name(), hint: "" };
	let password = Control { field: Field::CurrentPassword, label: words.accounts_password(), hint: "" };
	let name = TextField { control: name, kind: "text", autocomplete: "username", required: true };
	let password = TextField { control: password, kind: "password", autocomplete: "current-password", required: true };
	let (name, password) = (text_field(visit, form, name).into_any(), text_field(visit, form, password).into_any());
	view! { {name}{password} }
}

/// Whoever installed the program looks here first.
fn not_set_up(visit: &Visit) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let ready = visit.ask(|forum, _| is_set_up(forum)).unwrap_or(true);
	(!ready).then(|| {
		view! { <div class="notice accent">{icon(Icon::Notice)}<div><p>{words.accounts_not_set_up()}</p></div></div> }
	})
}
