//! The count of the inbox in the masthead, on a page that stays open.

use leptos::prelude::*;

/// Keeps the count in the masthead true while the page is open.
#[island]
pub fn LiveInbox() -> impl IntoView {
	#[cfg(feature = "hydrate")]
	Effect::new(move |_| {
		let _ = awake::follow();
	});
	view! { <span hidden></span> }
}

#[cfg(feature = "hydrate")]
pub(super) mod awake {
	use crate::functions;
	use leptos::task::spawn_local;
	use wasm_bindgen::JsCast as _;
	use wasm_bindgen::closure::Closure;
	use web_sys::EventSource;

	pub(super) fn follow() -> Option<()> {
		listen(&EventSource::new("/live/inbox").ok()?)
	}

	/// Asks for the count anew whenever a stream says that it moved.
	pub(in crate::islands) fn listen(source: &EventSource) -> Option<()> {
		let on_inbox = Closure::<dyn FnMut()>::new(|| {
			spawn_local(async {
				if let Ok((count, label)) = functions::inbox_count().await {
					let _ = show(&count, &label);
				}
			});
		});
		source.add_event_listener_with_callback("inbox", on_inbox.as_ref().unchecked_ref()).ok()?;
		on_inbox.forget();
		Some(())
	}

	fn show(count: &str, label: &str) -> Option<()> {
		let document = web_sys::window()?.document()?;
		let link = document.query_selector("[data-inbox]").ok()??;
		let number = document.query_selector("[data-inbox-count]").ok()??;
		link.set_attribute("aria-label", label).ok()?;
		number.set_text_content(Some(count));
		if count.is_empty() { number.set_attribute("hidden", "").ok() } else { number.remove_attribute("hidden").ok() }
	}
}
