//! Signing out.

use crate::islands::ForgetDrafts;
use crate::page::{Answer, Answered, Chrome, Cookie, Page, Visit};
use forum::accounts::log_out;
use leptos::prelude::*;

/// Asks first: an address alone must not sign anybody out.
pub(super) fn show(visit: &Visit) -> Answered {
	if !visit.is_signed_in() {
		return Ok(Answer::go("/"));
	}
	let words = visit.words();
	let member = visit.session.as_ref().map_or("", |session| &session.handle).to_owned();
	let main = view! {
		<h1>{words.accounts_logout_title()}</h1>
		<p class="quiet">{words.accounts_logout_intro()}</p>
		<form method="post" action="/logout">
			<p class="actions">
				<button class="button primary">{words.accounts_logout_button()}</button>
				<a class="button bare" href="/">{words.accounts_logout_stay()}</a>
			</p>
			<ForgetDrafts member=member/>
		</form>
	};
	Ok(Page::new(words.accounts_logout_title(), main).chrome(Chrome::Narrow).with_islands().into())
}

/// Ends the session of this browser.
pub(super) fn act(visit: &Visit) -> Answered {
	if let Some(session) = &visit.session {
		visit.ask(|forum, _| log_out(forum, &session.secret))?;
	}
	Ok(Answer::GoWith("/".to_owned(), vec![Cookie::Session(None)]))
}
