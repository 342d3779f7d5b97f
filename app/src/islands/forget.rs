//! Signing out takes the member's drafts along.

use leptos::prelude::*;

/// Drops all drafts of a member in this browser when the form to sign out is sent.
#[island]
pub fn ForgetDrafts(member: String) -> impl IntoView {
	#[cfg(feature = "hydrate")]
	Effect::new(move |_| {
		let _ = awake::forget_with_form(member.clone());
	});
	#[cfg(not(feature = "hydrate"))]
	let _ = member;
	view! { <span hidden></span> }
}

#[cfg(feature = "hydrate")]
mod awake {
	use crate::islands::drafts;
	use wasm_bindgen::JsCast as _;
	use wasm_bindgen::closure::Closure;

	/// The form on the page to sign out.
	const FORM: &str = "form[action='/logout']";

	pub(super) fn forget_with_form(member: String) -> Option<()> {
		let form = web_sys::window()?.document()?.query_selector(FORM).ok()??;
		let act = Closure::<dyn FnMut()>::new(move || {
			let _ = drafts::forget(&member);
		});
		form.add_event_listener_with_callback("submit", act.as_ref().unchecked_ref()).ok()?;
		act.forget();
		Some(())
	}
}
