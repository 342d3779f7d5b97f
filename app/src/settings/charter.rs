//! What holds in the whole community, on a page of its own.

use crate::page::{Answered, Chrome, Page, Visit};
use forum::settings::site_charter;
use leptos::prelude::*;
use model::UserError;

/// The page.
pub(super) fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let charter = visit.ask(site_charter)?;
	if charter.html.is_empty() {
		return Err(UserError::NotFound);
	}
	let main = view! {
		<div class="page-head"><div><h1>{words.face_charter_title()}</h1></div></div>
		<div class="prose" dir="auto" inner_html=charter.html></div>
	};
	Ok(Page::new(words.face_charter_title(), main).chrome(Chrome::Reading).into())
}
