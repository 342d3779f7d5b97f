//! New replies that appear on an open page.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The island's texts, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveWords {
	/// Said when something has appeared.
	pub new_reply: String,
}

/// Puts posts behind number `last` of a topic below the others, as they are written.
#[island]
pub fn LiveReplies(topic: String, last: u32, words: LiveWords) -> impl IntoView {
	let said = RwSignal::new(String::new());
	#[cfg(feature = "hydrate")]
	Effect::new(move |_| {
		let _ = awake::follow(topic.clone(), last, words.new_reply.clone(), said);
	});
	#[cfg(not(feature = "hydrate"))]
	let _ = (topic, last, words);
	view! { <p class="visually-hidden" aria-live="polite">{move || said.get()}</p> }
}

#[cfg(feature = "hydrate")]
mod awake {
	use crate::functions;
	use leptos::prelude::*;
	use leptos::task::spawn_local;
	use std::cell::Cell;
	use std::rc::Rc;
	use wasm_bindgen::JsCast as _;
	use wasm_bindgen::closure::Closure;
	use web_sys::{EventSource, MessageEvent};

	/// The list of posts.
	const POSTS: &str = "posts";

	pub(super) fn follow(topic: String, last: u32, new_reply: String, said: RwSignal<String>) -> Option<()> {
		let source = EventSource::new(&format!("/live/t/{topic}")).ok()?;
		let last = Rc::new(Cell::new(last));
		let on_post = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
			let number = event.data().as_string().and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
			let from = last.get();
			if number <= from {
				return;
			}
			last.set(number);
			let (topic, new_reply) = (topic.clone(), new_reply.clone());
			spawn_local(async move {
				if let Ok(html) = functions::posts_after(topic, from).await {
					append(&html);
					said.set(new_reply);
				}
			});
		});
		source.add_event_listener_with_callback("post", on_post.as_ref().unchecked_ref()).ok()?;
		on_post.forget();
		Some(())
	}

	/// The HTML was made by the server for this reader; posts in it were sanitised at saving.
	fn append(html: &str) {
		let posts = web_sys::window().and_then(|window| window.document()).and_then(|it| it.get_element_by_id(POSTS));
		if let Some(posts) = posts {
			let _ = posts.insert_adjacent_html("beforeend", html);
		}
	}
}
