//! A member's password and the browsers in which they are signed in.

use super::tabs::own_page;
use crate::page::{Answer, Answered, Form, Page, SessionInfo, Visit};
use crate::ui::{Control, TextField, ago, date, form_error, text_field};
use forum::accounts::{change_password, end_other_sessions, end_session, sessions};
use leptos::prelude::*;
use model::accounts::{Password, SessionView};
use model::{Field, UserError};

/// The form and the list.
pub(super) fn show(visit: &Visit) -> Answered {
	Ok(page(visit, &Form::blank())?.into())
}

/// Changes the password.
pub(super) fn act(visit: &Visit) -> Answered {
	let current = session(visit)?;
	let old = visit.form.get(Field::CurrentPassword.name());
	let done = Password::parse(Field::Password, visit.form.get(Field::Password.name()))
		.map_err(UserError::from)
		.and_then(|new| visit.ask(|forum, actor| change_password(forum, actor, current.id, old, new)));
	finish(visit, done)
}

/// Ends one session.
pub(super) fn end(visit: &Visit) -> Answered {
	session(visit)?;
	let id = visit.form.get("session").parse().map_err(|_| UserError::Malformed)?;
	match visit.ask(|forum, actor| end_session(forum, actor, id)) {
		// It has ended by itself meanwhile.
		Err(UserError::NotFound) => finish(visit, Ok(())),
		done => finish(visit, done),
	}
}

/// Ends all sessions but this one.
pub(super) fn end_others(visit: &Visit) -> Answered {
	let current = session(visit)?;
	let done = visit.ask(|forum, actor| end_other_sessions(forum, actor, current.id));
	finish(visit, done)
}

/// The page again, for whoever loads the address of a form.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/settings/security"))
}

fn finish(visit: &Visit, done: Result<(), UserError>) -> Answered {
	match done {
		Ok(()) => Ok(Answer::go("/settings/security?saved=1")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn session(visit: &Visit) -> Result<&SessionInfo, UserError> {
	visit.session.as_ref().ok_or(UserError::SignInRequired)
}

fn page(visit: &Visit, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let current = session(visit)?.id;
	let sessions = visit.ask(|forum, actor| sessions(forum, actor, current))?;
	let password = |field, label, hint, autocomplete| {
		let control = Control { field, label, hint };
		text_field(visit, form, TextField { control, kind: "password", autocomplete, required: true }).into_any()
	};
	let old = password(Field::CurrentPassword, words.settings_password_current(), "", "current-password");
	let new = password(Field::Password, words.settings_password_new(), words.settings_password_hint(), "new-password");
	let others = sessions.len() > 1;
	let rows = sessions.iter().map(|session| row(visit, session)).collect_view();
	let content = view! {
		<section aria-labelledby="password-title">
			<h2 id="password-title">{words.settings_password_title()}</h2>
			<form method="post" action="/settings/security" class="reading">
				{form_error(visit, form)}
				{old}
				{new}
				<p class="actions"><button class="button primary">{words.settings_password_button()}</button></p>
			</form>
		</section>
		<section aria-labelledby="sessions">
			<h2 id="sessions">{words.settings_sessions_title()}</h2>
			<p class="quiet">{words.settings_sessions_intro()}</p>
			<ul class="sessions">{rows}</ul>
			{others.then(|| view! {
				<form method="post" action="/settings/security/end-others"><button class="button">{words.settings_sessions_end_others()}</button></form>
			})}
		</section>
	};
	Ok(own_page(visit, words.settings_security_title(), content).status_of(form))
}

fn row(visit: &Visit, session: &SessionView) -> impl IntoView + use<> {
	let words = visit.words();
	let device =
		if session.device.is_empty() { words.settings_session_unknown().to_owned() } else { session.device.clone() };
	let seen =
		(!session.current).then(|| view! { <span>{words.settings_session_seen()}" "{ago(visit, session.seen)}</span> });
	let end = if session.current {
		view! { <span class="badge good">{words.settings_session_current()}</span> }.into_any()
	} else {
		view! {
			<form method="post" action="/settings/security/end">
				<input type="hidden" name="session" value=session.id.to_string()/>
				<button class="button" aria-label=words.settings_session_end_of(&device)>{words.settings_session_end()}</button>
			</form>
		}
		.into_any()
	};
	view! {
		<li>
			<div>
				<b><bdi>{device}</bdi></b>
				<p class="meta">
					<span>{words.settings_session_started()}" "{date(visit, session.started)}</span>
					{seen}
				</p>
			</div>
			{end}
		</li>
	}
}
