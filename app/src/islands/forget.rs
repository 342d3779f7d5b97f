//! Signing out takes the member's drafts along.

use leptos::prelude::*;

/// Drops all drafts of a member in this browser. It stands on the page that says that they are
/// signed out: until that is so, nothing is dropped.
#[island]
pub fn ForgetDrafts(member: String) -> impl IntoView {
	#[cfg(feature = "hydrate")]
	Effect::new(move |_| {
		let _ = crate::islands::drafts::forget(&member);
	});
	#[cfg(not(feature = "hydrate"))]
	let _ = member;
	view! { <span hidden></span> }
}
