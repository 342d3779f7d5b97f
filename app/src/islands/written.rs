//! The fields of a form in which somebody writes: each is kept as a draft until the server took it.

use super::composer::DraftOver;
use super::composer::awake::listen;
use super::drafts::{Draft, fresh_name};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Document, EventTarget, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement};

/// The fields that are kept, by their ids, and how the names of their drafts end.
const FIELDS: [(&str, &str); 3] = [("body", ""), ("title", ":title"), ("tags", ":tags")];

/// A field and its draft.
#[derive(Clone)]
struct Kept {
	control: Control,
	draft: Draft,
}

#[derive(Clone)]
enum Control {
	Line(HtmlInputElement),
	Lines(HtmlTextAreaElement),
}

/// All kept fields of one form.
#[derive(Clone)]
pub(super) struct Written {
	fields: Vec<Kept>,
	over: DraftOver,
}

impl Control {
	fn of(form: &HtmlFormElement, document: &Document, id: &str) -> Option<Self> {
		let element = document.get_element_by_id(id).filter(|element| form.contains(Some(element)))?;
		match element.dyn_into::<HtmlTextAreaElement>() {
			Ok(lines) => Some(Self::Lines(lines)),
			Err(element) => element.dyn_into::<HtmlInputElement>().ok().map(Self::Line),
		}
	}

	fn value(&self) -> String {
		match self {
			Self::Line(line) => line.value(),
			Self::Lines(lines) => lines.value(),
		}
	}

	fn set(&self, text: &str) {
		match self {
			Self::Line(line) => line.set_value(text),
			Self::Lines(lines) => lines.set_value(text),
		}
	}

	/// What the server wrote into it.
	fn given(&self) -> String {
		match self {
			Self::Line(line) => line.default_value(),
			Self::Lines(lines) => lines.default_value().unwrap_or_default(),
		}
	}

	fn target(&self) -> &EventTarget {
		match self {
			Self::Line(line) => line,
			Self::Lines(lines) => lines,
		}
	}
}

impl Kept {
	/// What stands in the field before anybody has written.
	fn before(&self, over: DraftOver) -> String {
		match over {
			DraftOver::Nothing => String::new(),
			DraftOver::Text => self.control.given(),
		}
	}

	/// What was sent leaves the field; what was not comes into it. Says whether something came.
	fn settle(&self, form: &HtmlFormElement, over: DraftOver) -> bool {
		let value = self.control.value();
		// The text that is edited stays where it is: it was not written here.
		if over == DraftOver::Nothing && !value.is_empty() && self.draft.was_taken(&value) {
			form.reset();
			self.control.set("");
		}
		match self.draft.text() {
			Some(kept) if value == self.before(over) && kept != value => {
				self.control.set(&kept);
				true
			}
			Some(_) | None => false,
		}
	}
}

impl Written {
	/// The fields of a form; none where nothing is kept.
	pub(super) fn of(form: &HtmlFormElement, document: &Document, name: &str, over: DraftOver) -> Option<Self> {
		(!name.is_empty()).then_some(())?;
		let kept = |(id, ending): &(&str, &str)| {
			let control = Control::of(form, document, id)?;
			Some(Kept { control, draft: Draft::of(&format!("{name}{ending}"))? })
		};
		Some(Self { fields: FIELDS.iter().filter_map(kept).collect(), over })
	}

	/// Keeps what is written from now on, and brings back what was.
	pub(super) fn keep(&self, form: &HtmlFormElement, restored: RwSignal<bool>) {
		self.settle(form, restored);
		for field in &self.fields {
			let kept = field.clone();
			listen(field.control.target(), "input", move |_| kept.draft.keep(&kept.control.value()));
		}
		// Going back shows the page as it was left, or fills the fields as they were then.
		if let Some(window) = web_sys::window() {
			let (this, form) = (self.clone(), form.clone());
			listen(&window, "pageshow", move |_| this.settle(&form, restored));
		}
	}

	fn settle(&self, form: &HtmlFormElement, restored: RwSignal<bool>) {
		let came = self.fields.iter().filter(|field| field.settle(form, self.over)).count();
		if came > 0 {
			restored.set(true);
		} else if self.fields.iter().all(|field| field.draft.text().is_none()) {
			restored.set(false);
		}
	}

	/// The texts go out: gives the name under which the server is to confirm them.
	pub(super) fn send(&self) -> String {
		let sending = fresh_name();
		for field in &self.fields {
			field.draft.send(&sending, &field.control.value());
		}
		sending
	}

	/// Throws the drafts away.
	pub(super) fn discard(&self) {
		for field in &self.fields {
			field.draft.discard();
			field.control.set(&field.before(self.over));
		}
	}
}
