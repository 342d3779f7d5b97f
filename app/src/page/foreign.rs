//! The page for a form that another site sent, or a browser that does not say from where.

use super::{Answered, Chrome, Page, Visit};
use leptos::prelude::*;

/// Says that nothing was done; nothing of what was sent is shown.
///
/// # Errors
/// None.
pub fn foreign(visit: &Visit) -> Answered {
	let words = visit.words();
	let main = view! {
		<div class="empty">
			<h1>{words.errors_foreign_title()}</h1>
			<p>{words.errors_foreign()}</p>
			<p class="actions">
				<a class="button" href="/">{words.errors_go_home()}</a>
				<a class="button bare" href="/groups">{words.errors_go_groups()}</a>
			</p>
		</div>
	};
	let mut page = Page::new(words.errors_foreign_title(), main).chrome(Chrome::Reading);
	page.status = 403;
	Ok(page.into())
}
