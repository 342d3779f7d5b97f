//! Handles completed while somebody writes: a list of members below the line, moved through by keys.

use super::caret::put_below;
use super::composer::awake::listen;
use crate::functions;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlElement, HtmlTextAreaElement, KeyboardEvent};

/// The id of the list, and the beginning of the ids of its entries.
pub(super) const LIST: &str = "mention-list";
/// Letters of a handle or name that are sent at most.
const TYPED_MAX: usize = 40;

/// Where a text is written: a topic's id, or a group's short name.
#[derive(Clone, Default)]
pub(super) struct Whereto {
	pub(super) topic: String,
	pub(super) group: String,
}

/// What is offered at this moment.
#[derive(Clone, Copy)]
pub(super) struct Offer {
	/// Handle and name of each.
	pub(super) members: RwSignal<Vec<(String, String)>>,
	/// The entry that Enter takes.
	pub(super) active: RwSignal<usize>,
}

impl Offer {
	fn close(self, text: &HtmlTextAreaElement) {
		if !self.members.with_untracked(Vec::is_empty) {
			self.members.set(Vec::new());
		}
		let _ = text.remove_attribute("aria-activedescendant");
	}
}

/// Listens to the box, and offers members where an `@` was typed.
pub(super) fn offer_members(text: &HtmlTextAreaElement, whereto: Whereto, offer: Offer) {
	for (name, value) in [("aria-autocomplete", "list"), ("aria-haspopup", "listbox"), ("aria-controls", LIST)] {
		let _ = text.set_attribute(name, value);
	}
	let asked = Rc::new(Cell::new(0_u32));
	let typed_in = text.clone();
	listen(text, "input", move |_| ask(&typed_in, &whereto, offer, &asked));
	let keys = text.clone();
	listen(text, "keydown", move |event| {
		let _ = press(&keys, offer, &event);
	});
	let left = text.clone();
	listen(text, "blur", move |_| offer.close(&left));
}

fn ask(text: &HtmlTextAreaElement, whereto: &Whereto, offer: Offer, asked: &Rc<Cell<u32>>) {
	let number = asked.get().wrapping_add(1);
	asked.set(number);
	let Some((_, typed)) = word_before_caret(text) else { return offer.close(text) };
	let (text, whereto, asked) = (text.clone(), whereto.clone(), asked.clone());
	spawn_local(async move {
		let members = functions::complete(whereto.topic, whereto.group, typed).await.unwrap_or_default();
		// An answer to what was typed before is of no use any more.
		if asked.get() != number {
			return;
		}
		if members.is_empty() {
			return offer.close(&text);
		}
		let _ = place(&text);
		offer.members.set(members);
		mark(&text, offer, 0);
	});
}

/// Brings the list to the line in which somebody writes.
fn place(text: &HtmlTextAreaElement) -> Option<()> {
	let list = text.owner_document()?.get_element_by_id(LIST)?.dyn_into::<HtmlElement>().ok()?;
	let (begins, _) = word_before_caret(text)?;
	put_below(text, begins.saturating_sub(1), &list)
}

fn press(text: &HtmlTextAreaElement, offer: Offer, event: &Event) -> Option<()> {
	let count = offer.members.with_untracked(Vec::len);
	let key = event.dyn_ref::<KeyboardEvent>()?;
	if count == 0 || key.ctrl_key() || key.meta_key() || key.is_composing() {
		return None;
	}
	let active = offer.active.get_untracked();
	match key.key().as_str() {
		"ArrowDown" => mark(text, offer, (active + 1) % count),
		"ArrowUp" => mark(text, offer, (active + count - 1) % count),
		"Enter" | "Tab" => take(text, offer, active)?,
		"Escape" => offer.close(text),
		_ => return None,
	}
	event.prevent_default();
	event.stop_immediate_propagation();
	Some(())
}

fn mark(text: &HtmlTextAreaElement, offer: Offer, at: usize) {
	offer.active.set(at);
	let _ = text.set_attribute("aria-activedescendant", &format!("{LIST}-{at}"));
}

/// Puts the handle of an entry in place of what was typed.
pub(super) fn take(text: &HtmlTextAreaElement, offer: Offer, at: usize) -> Option<()> {
	let (handle, _) = offer.members.with_untracked(|members| members.get(at).cloned())?;
	let (begins, typed) = word_before_caret(text)?;
	let units = text.value().encode_utf16().collect::<Vec<_>>();
	let ends = begins + typed.encode_utf16().count();
	let put = format!("{handle} ").encode_utf16().collect::<Vec<_>>();
	let whole = [&units[..begins], &put, units.get(ends..)?].concat();
	text.set_value(&String::from_utf16_lossy(&whole));
	let caret = u32::try_from(begins + put.len()).ok()?;
	let _ = text.set_selection_range(caret, caret);
	offer.close(text);
	let input = Event::new("input").ok()?;
	let _ = text.dispatch_event(&input);
	let _ = text.focus();
	Some(())
}

/// What stands between an `@` and the caret, and where it begins in the units of the browser.
fn word_before_caret(text: &HtmlTextAreaElement) -> Option<(usize, String)> {
	let caret = usize::try_from(text.selection_start().ok()??).ok()?;
	let units = text.value().encode_utf16().take(caret).collect::<Vec<_>>();
	let before = String::from_utf16_lossy(&units);
	let at = before.rfind('@')?;
	let typed = &before[at + 1..];
	let begins_word = before[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
	let fits = !typed.is_empty() && typed.chars().count() <= TYPED_MAX && !typed.contains(char::is_whitespace);
	(begins_word && fits).then(|| (before[..=at].encode_utf16().count(), typed.to_owned()))
}
