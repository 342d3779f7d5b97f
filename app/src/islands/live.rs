//! New replies that appear on an open page.

use leptos::prelude::*;

/// Puts posts behind number `last` of a topic below the others, as they are written.
#[island]
pub fn LiveReplies(topic: String, last: u32) -> impl IntoView {
	let said = RwSignal::new(String::new());
	#[cfg(feature = "hydrate")]
	Effect::new(move |_| {
		let _ = awake::follow(topic.clone(), last, said);
	});
	#[cfg(not(feature = "hydrate"))]
	let _ = (topic, last);
	view! { <p class="visually-hidden" role="status">{move || said.get()}</p> }
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
	use web_sys::{Element, EventSource, MessageEvent};

	/// The list of posts.
	const POSTS: &str = "posts";
	/// What comes with new posts: what is said of them, and how many replies there are now, in the
	/// reader's language.
	const NEWS: &str = "template[data-replies]";
	/// Where the page says how many replies there are.
	const REPLIES: &str = "replies";

	/// How far this page shows the topic.
	struct Page {
		topic: String,
		/// Number of the last post asked for and got.
		last: Cell<u32>,
		/// One question at a time: two would bring the same post twice.
		asking: Cell<bool>,
		/// Something was written while a question was under way.
		again: Cell<bool>,
		said: RwSignal<String>,
	}

	pub(super) fn follow(topic: String, last: u32, said: RwSignal<String>) -> Option<()> {
		// What was written before the stream is open comes as its first news, also when it comes back.
		let source = EventSource::new(&format!("/live/t/{topic}?after={last}")).ok()?;
		let _ = crate::islands::inbox::awake::listen(&source);
		let (asking, again) = (Cell::new(false), Cell::new(false));
		let page = Rc::new(Page { topic, last: Cell::new(last), asking, again, said });
		let on_post = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
			let number = event.data().as_string().and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
			if number > page.last.get() {
				catch_up(&page);
			}
		});
		source.add_event_listener_with_callback("post", on_post.as_ref().unchecked_ref()).ok()?;
		on_post.forget();
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
				let Some((shown, said)) = append(&html) else { continue };
				if shown > page.last.get() {
					page.last.set(shown);
					page.said.set(said);
					// One answer holds one page of posts: there may be more.
					page.again.set(true);
				}
			}
			page.asking.set(false);
		});
	}

	/// Adds posts; gives the number of the last one, and what is said of them. The HTML was made
	/// by the server for this reader; posts in it were sanitised at saving.
	fn append(html: &str) -> Option<(u32, String)> {
		let document = web_sys::window()?.document()?;
		let posts = document.get_element_by_id(POSTS)?;
		posts.insert_adjacent_html("beforeend", html).ok()?;
		let news = posts.query_selector(NEWS).ok()??;
		news.remove();
		if let (Some(counted), Some(replies)) =
			(document.get_element_by_id(REPLIES), news.get_attribute("data-replies"))
		{
			counted.set_text_content(Some(&replies));
		}
		let said = news.get_attribute("data-said");
		Some((number_of(&posts.last_element_child()?)?, said.unwrap_or_default()))
	}

	fn number_of(post: &Element) -> Option<u32> {
		post.id().strip_prefix('p')?.parse().ok()
	}
}
