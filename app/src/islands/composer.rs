//! Writing made easier: preview in place, drafts that survive, quotations without a page change.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The island's texts, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComposerWords {
	/// Heading of the preview.
	pub preview: String,
	/// A draft was put back.
	pub restored: String,
	/// Button that throws the draft away.
	pub discard: String,
	/// The preview could not be made.
	pub failed: String,
	/// Name of the list of members that handles are completed from.
	pub people: String,
	/// What is said when one, two, … of them are offered.
	pub offered: Vec<String>,
}

/// Over what a draft is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DraftOver {
	/// Over empty fields: what stands in them, a quotation perhaps, is not touched.
	Nothing,
	/// Over the text that is edited.
	Text,
}

/// Improves the form in which it stands; `draft` names what is being written, and is empty where
/// nothing is kept.
#[island]
pub fn Composer(draft: String, over: DraftOver, topic: String, group: String, words: ComposerWords) -> impl IntoView {
	let shown = RwSignal::new(None::<String>);
	let restored = RwSignal::new(false);
	let members = RwSignal::new(Vec::<(String, String)>::new());
	let active = RwSignal::new(0_usize);
	#[cfg(feature = "hydrate")]
	{
		let (draft, failed) = (draft.clone(), words.failed.clone());
		Effect::new(move |_| {
			let whereto = super::completion::Whereto { topic: topic.clone(), group: group.clone() };
			let offer = super::completion::Offer { members, active };
			let _ = awake::improve((&draft, over), &failed, shown, restored, (whereto, offer));
		});
	}
	#[cfg(not(feature = "hydrate"))]
	let _ = (topic, group);
	let discard = move |_| {
		#[cfg(feature = "hydrate")]
		awake::discard((&draft, over), restored);
		#[cfg(not(feature = "hydrate"))]
		let _ = (&draft, over);
	};
	let ComposerWords { preview, restored: restored_text, discard: discard_text, people, offered, .. } = words;
	// Who hears the page hears that a list has opened, and how to use it.
	let said = move || {
		let count = members.with(Vec::len);
		count.checked_sub(1).and_then(|at| offered.get(at).or(offered.last()).cloned()).unwrap_or_default()
	};
	let entries = move || {
		let entry = |(at, (handle, name)): (usize, (String, String))| {
			let chosen = move || if active.get() == at { "true" } else { "false" };
			// Before the box loses the focus, which closes the list.
			let take = move |event: leptos::ev::MouseEvent| {
				event.prevent_default();
				#[cfg(feature = "hydrate")]
				let _ = awake::take(super::completion::Offer { members, active }, at);
			};
			view! {
				<li role="option" id=format!("mention-list-{at}") aria-selected=chosen on:mousedown=take><bdi>{name}</bdi>" "<span dir="ltr">"@"{handle}</span></li>
			}
		};
		members.get().into_iter().enumerate().map(entry).collect_view()
	};
	view! {
		<div class="composer-tools">
			<ul class="mentions" role="listbox" id="mention-list" aria-label=people hidden=move || members.with(Vec::is_empty)>{entries}</ul>
			<p class="visually-hidden" role="status">{said}</p>
			<div class="notice" role="status" hidden=move || !restored.get()>
				<div>
					<p>{restored_text}</p>
					<p class="actions"><button class="button" type="button" on:click=discard>{discard_text}</button></p>
				</div>
			</div>
			<section class="preview" aria-live="polite" hidden=move || shown.get().is_none()>
				<h2>{preview}</h2>
				<div class="prose" inner_html=move || shown.get().unwrap_or_default()></div>
			</section>
		</div>
	}
}

#[cfg(feature = "hydrate")]
pub(super) mod awake {
	use super::DraftOver;
	use crate::functions;
	use crate::islands::completion::{self, Offer, Whereto};
	use crate::islands::drafts::confirm_arrival;
	use crate::islands::written::Written;
	use leptos::prelude::*;
	use leptos::task::spawn_local;
	use wasm_bindgen::JsCast as _;
	use wasm_bindgen::closure::Closure;
	use web_sys::{
		Document, Element, Event, EventTarget, HtmlFormElement, HtmlTextAreaElement, KeyboardEvent, MouseEvent,
	};

	/// The id of the text area in every form with this island.
	const TEXT: &str = "body";
	/// Set on a form that is on its way.
	const SENT: &str = "data-sent";
	/// The field that names a sending, for the server to confirm it.
	const SENDING: &str = "sending";

	/// Finds the form and listens to it; none if the page has no such form.
	pub(super) fn improve(
		(draft, over): (&str, DraftOver),
		failed: &str,
		shown: RwSignal<Option<String>>,
		restored: RwSignal<bool>,
		(whereto, offer): (Whereto, Offer),
	) -> Option<()> {
		let document = web_sys::window()?.document()?;
		let text = document.get_element_by_id(TEXT)?.dyn_into::<HtmlTextAreaElement>().ok()?;
		let form = text.form()?;
		let _ = confirm_arrival();
		// First: a key that chooses a member must not send the form.
		completion::offer_members(&text, whereto, offer);
		let written = Written::of(&form, &document, draft, over);
		if let Some(written) = &written {
			written.keep(&form, restored);
		}
		send_once(written, &text, &form);
		preview_in_place(&text, &form, failed.to_owned(), shown);
		quote_in_place(&document, &text);
		Some(())
	}

	/// Takes an entry that was clicked.
	pub(super) fn take(offer: Offer, at: usize) -> Option<()> {
		let text = web_sys::window()?.document()?.get_element_by_id(TEXT)?.dyn_into::<HtmlTextAreaElement>().ok()?;
		completion::take(&text, offer, at)
	}

	pub(super) fn discard((draft, over): (&str, DraftOver), restored: RwSignal<bool>) {
		let document = web_sys::window().and_then(|window| window.document());
		let text = document.as_ref().and_then(|document| document.get_element_by_id(TEXT));
		let text = text.and_then(|text| text.dyn_into::<HtmlTextAreaElement>().ok());
		if let (Some(document), Some(text)) = (document, text) {
			if let Some(written) = text.form().and_then(|form| Written::of(&form, &document, draft, over)) {
				written.discard();
			}
			let _ = text.focus();
		}
		restored.set(false);
	}

	fn send_once(written: Option<Written>, text: &HtmlTextAreaElement, form: &HtmlFormElement) {
		let sending = form.clone();
		listen(form, "submit", move |event| {
			if sending.has_attribute(SENT) {
				event.prevent_default();
				return;
			}
			let _ = sending.set_attribute(SENT, "");
			if let Some(written) = &written {
				let _ = name_sending(&sending, &written.send());
			}
		});
		// The page may come back from the browser's memory, still marked.
		if let Some(window) = web_sys::window() {
			let back = form.clone();
			listen(&window, "pageshow", move |_| {
				let _ = back.remove_attribute(SENT);
			});
		}
		let sending = form.clone();
		listen(text, "keydown", move |event| {
			let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
			if key.key() == "Enter" && (key.ctrl_key() || key.meta_key()) {
				event.prevent_default();
				let _ = sending.request_submit();
			}
		});
	}

	/// A form sent again, after going back, has the field already.
	fn name_sending(form: &HtmlFormElement, name: &str) -> Option<()> {
		let selector = format!("input[name={SENDING}]");
		if form.query_selector(&selector).ok()?.is_none() {
			let field = format!("<input type=\"hidden\" name=\"{SENDING}\">");
			form.insert_adjacent_html("beforeend", &field).ok()?;
		}
		form.query_selector(&selector).ok()??.set_attribute("value", name).ok()
	}

	fn preview_in_place(
		text: &HtmlTextAreaElement,
		form: &HtmlFormElement,
		failed: String,
		shown: RwSignal<Option<String>>,
	) {
		let Ok(Some(button)) = form.query_selector("button[name=preview]") else { return };
		let text = text.clone();
		listen(&button, "click", move |event| {
			event.prevent_default();
			let (source, failed) = (text.value(), failed.clone());
			spawn_local(async move {
				let html = functions::preview(source).await;
				shown.set(Some(html.unwrap_or(failed)));
			});
		});
	}

	fn quote_in_place(document: &Document, text: &HtmlTextAreaElement) {
		let text = text.clone();
		listen(document, "click", move |event| {
			let _ = quote(&event, &text);
		});
	}

	fn quote(event: &Event, text: &HtmlTextAreaElement) -> Option<()> {
		let clicked = event.target()?.dyn_into::<Element>().ok()?;
		let link = clicked.closest("a[data-quote]").ok()??;
		let number = link.get_attribute("data-quote")?.parse::<u32>().ok()?;
		let address = link.get_attribute("href")?;
		let topic = address.split('/').nth(2)?.to_owned();
		let mouse = event.dyn_ref::<MouseEvent>()?;
		if mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() {
			// Another tab or window was asked for.
			return None;
		}
		event.prevent_default();
		let text = text.clone();
		spawn_local(async move {
			match functions::quote(topic, number).await {
				Ok(quoted) => add(&text, &quoted),
				// The page behind the link says what is wrong: signed out, deleted, too busy.
				Err(_) => go_to(&address),
			}
		});
		Some(())
	}

	fn add(text: &HtmlTextAreaElement, quoted: &str) {
		let before = text.value();
		let gap = if before.is_empty() { "" } else { "\n\n" };
		text.set_value(&format!("{before}{gap}{quoted}"));
		let _ = text.focus();
		if let Ok(input) = Event::new("input") {
			let _ = text.dispatch_event(&input);
		}
	}

	fn go_to(address: &str) {
		if let Some(window) = web_sys::window() {
			let _ = window.location().set_href(address);
		}
	}

	/// Listens as long as the page lives.
	pub(in crate::islands) fn listen(target: &EventTarget, name: &str, act: impl FnMut(Event) + 'static) {
		let act = Closure::<dyn FnMut(Event)>::new(act);
		let _ = target.add_event_listener_with_callback(name, act.as_ref().unchecked_ref());
		act.forget();
	}
}
