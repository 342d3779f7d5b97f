//! A text was taken, and the page that says so has no box to write in.

use leptos::prelude::*;

/// Drops the draft whose sending the address of this page names.
#[island]
pub fn DraftTaken() -> impl IntoView {
	#[cfg(feature = "hydrate")]
	Effect::new(|_| {
		let _ = crate::islands::drafts::confirm_arrival();
	});
	view! { <span hidden></span> }
}
