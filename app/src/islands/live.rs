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
	use web_sys::{Element, Event, EventSource, MessageEvent};

	/// The list of posts.
	const POSTS: &str = "posts";

	/// How far this page shows the topic.
	struct Page {
		topic: String,
		/// Number of the last post asked for and got.
		last: Cell<u32>,
		/// One question at a time: two would bring the same post twice.
		asking: Cell<bool>,
		/// Something was written while a question was under way.
		again: Cell<bool>,
		new_reply: String,
		said: RwSignal<String>,
	}

	pub(super) fn follow(topic: String, last: u32, new_reply: String, said: RwSignal<String>) -> Option<()> {
		let source = EventSource::new(&format!("/live/t/{topic}")).ok()?;
		let (asking, again) = (Cell::new(false), Cell::new(false));
		let page = Rc::new(Page { topic, last: Cell::new(last), asking, again, new_reply, said });
		let on_post = {
			let page = page.clone();
			Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
				let number = event.data().as_string().and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
				if number > page.last.get() {
					catch_up(&page);
				}
			})
		};
		source.add_event_listener_with_callback("post", on_post.as_ref().unchecked_ref()).ok()?;
		on_post.forget();
		let opened = Cell::new(false);
		let on_open = Closure::<dyn FnMut(Event)>::new(move |_| {
			// A stream that comes back tells nothing of what was written while it was away.
			if opened.replace(true) {
				catch_up(&page);
			}
		});
		source.add_event_listener_with_callback("open", on_open.as_ref().unchecked_ref()).ok()?;
		on_open.forget();
		Some(())
	}

	/// Asks until nothing more comes; after a failure the next news asks from the same place.
	fn catch_up(page: &Rc<Page>) {
		page.again.set(true);
		if page.asking.replace(true) {
			return;
		}
		let page = page.clone();
		// Emptied first: a screen reader is silent about a text that stays the same.
		page.said.set(String::new());
		spawn_local(async move {
			while page.again.replace(false) {
				let Ok(html) = functions::posts_after(page.topic.clone(), page.last.get()).await else { break };
				let shown = append(&html).unwrap_or(0);
				if shown > page.last.get() {
					page.last.set(shown);
					page.said.set(page.new_reply.clone());
					// One answer holds one page of posts: there may be more.
					page.again.set(true);
				}
			}
			page.asking.set(false);
		});
	}

	/// Adds posts and gives the number of the last one. The HTML was made by the server for this
	/// reader; posts in it were sanitised at saving.
	fn append(html: &str) -> Option<u32> {
		let posts = web_sys::window()?.document()?.get_element_by_id(POSTS)?;
		posts.insert_adjacent_html("beforeend", html).ok()?;
		number_of(&posts.last_element_child()?)
	}

	fn number_of(post: &Element) -> Option<u32> {
		post.id().strip_prefix('p')?.parse().ok()
	}
}
