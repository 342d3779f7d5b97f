//! Signing out.

use crate::islands::ForgetDrafts;
use crate::page::{Answer, Answered, Chrome, Cookie, Page, Visit};
use forum::accounts::log_out;
use leptos::prelude::*;

/// Asks first: an address alone must not sign anybody out.
pub(super) fn show(visit: &Visit) -> Answered {
	if visit.session.is_none() {
		return Ok(Answer::go("/"));
	}
	let words = visit.words();
	let main = view! {
		<h1>{words.accounts_logout_title()}</h1>
		<p class="quiet">{words.accounts_logout_intro()}</p>
		<form method="post" action="/logout">
			<p class="actions">
				<button class="button primary">{words.accounts_logout_button()}</button>
				<a class="button bare" href="/">{words.accounts_logout_stay()}</a>
			</p>
		</form>
	};
	Ok(Page::new(words.accounts_logout_title(), main).chrome(Chrome::Narrow).into())
}

/// Ends the session of this browser.
pub(super) fn act(visit: &Visit) -> Answered {
	let Some(session) = &visit.session else { return Ok(Answer::go("/")) };
	visit.ask(|forum, _| log_out(forum, &session.secret))?;
	let words = visit.words();
	let main = view! {
		<h1>{words.accounts_logged_out_title()}</h1>
		<p class="quiet">{words.accounts_logged_out_text()}</p>
		<p class="actions"><a class="button" href="/">{words.errors_go_home()}</a></p>
		<ForgetDrafts member=session.handle.clone()/>
	};
	let page = Page::new(words.accounts_logged_out_title(), main).chrome(Chrome::Narrow).with_islands();
	Ok(Answer::PageWith(page, vec![Cookie::Session(None)]))
}
