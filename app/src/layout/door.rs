//! What stands before the door of a closed community: its name, and the ways in.

use super::sign_in_address;
use crate::page::{Chrome, Page, Visit};
use crate::{accounts, error_text};
use forum::permissions::{Action, Verdict, judge};
use leptos::prelude::*;
use model::UserError;

/// Where one gets without being inside: coming in, what one agrees to, how one reads.
const OPEN: [&str; 8] = ["/login", "/logout", "/join", "/invite/", "/terms", "/reset/", "/setup/", "/settings/reading"];

/// The door, for whoever stands before it and asks for anything behind it; the same page
/// whether that is there or not.
#[must_use]
pub fn closed_door(visit: &Visit) -> Option<Page> {
	let stands_outside = judge(&visit.actor, Action::LookInside, visit.now) == Verdict::SignIn;
	if !stands_outside || leads_in(&visit.path) {
		return None;
	}
	if visit.form.iter().next().is_some() {
		// A session that ended in the middle of writing must not take the text with it.
		return Some(accounts::sign_in_again(visit));
	}
	let words = visit.words();
	let name = visit.site.name.clone();
	let terms = visit.site.terms.is_some();
	let main = view! {
		<h1><bdi>{name.clone()}</bdi></h1>
		<p class="quiet">{words.layout_door_closed()}</p>
		{accounts::why_signed_out(visit)}
		<p><a class="button primary big fill" href=sign_in_address(visit)>{words.layout_sign_in()}</a></p>
		<p class="small quiet">{words.layout_door_invitation()}</p>
		{terms.then(|| view! { <p class="small"><a href="/terms">{words.layout_terms()}</a></p> })}
	};
	let mut page = Page::new(name, main).chrome(Chrome::Narrow);
	page.unlisted = true;
	if visit.path != "/" {
		page.status = error_text::status(&UserError::SignInRequired);
	}
	Some(page)
}

fn leads_in(path: &str) -> bool {
	OPEN.iter().any(|open| if open.ends_with('/') { path.starts_with(open) } else { path == *open })
}
