//! Titles, members and tags offered while a search is typed: a list below the field, moved through by keys.

use leptos::prelude::*;

/// What is offered: what each is, how it is called, and its address.
type Offered = Vec<(String, String, String)>;

/// Improves the field with the id `field`, below which it stands; `label` names the list.
#[island]
pub fn SearchOffers(field: String, label: String) -> impl IntoView {
	let offered = RwSignal::new(Offered::new());
	let active = RwSignal::new(None::<usize>);
	#[cfg(feature = "hydrate")]
	{
		let field = field.clone();
		Effect::new(move |_| {
			let _ = awake::improve(&field, offered, active);
		});
	}
	let list = format!("{field}-offers");
	let entries = move || {
		let entry = |(at, (kind, name, address)): (usize, (String, String, String))| {
			let chosen = move || if active.get() == Some(at) { "true" } else { "false" };
			// Before the field loses the focus, which closes the list.
			let go = move |event: leptos::ev::MouseEvent| {
				event.prevent_default();
				#[cfg(feature = "hydrate")]
				awake::go_to(&address);
				#[cfg(not(feature = "hydrate"))]
				let _ = &address;
			};
			view! {
				<li role="option" id=format!("{field}-offer-{at}") aria-selected=chosen on:mousedown=go><bdi>{name}</bdi>" "<span>{kind}</span></li>
			}
		};
		offered.get().into_iter().enumerate().map(entry).collect_view()
	};
	view! { <ul class="mentions offers" role="listbox" id=list aria-label=label hidden=move || offered.with(Vec::is_empty)>{entries}</ul> }
}

#[cfg(feature = "hydrate")]
mod awake {
	use super::Offered;
	use crate::functions;
	use crate::islands::composer::awake::listen;
	use leptos::prelude::*;
	use leptos::task::spawn_local;
	use std::cell::Cell;
	use std::rc::Rc;
	use std::time::Duration;
	use wasm_bindgen::JsCast as _;
	use web_sys::{Event, HtmlInputElement, KeyboardEvent};

	/// After the last letter: who types on is not interrupted, and the server is asked seldom.
	const PAUSE: Duration = Duration::from_millis(200);

	#[derive(Clone)]
	struct Field {
		id: String,
		input: HtmlInputElement,
		offered: RwSignal<Offered>,
		active: RwSignal<Option<usize>>,
		/// Grows with every letter: an answer to what was typed before is of no use any more.
		typed: Rc<Cell<u32>>,
	}

	/// Listens to the field; none if the page has no such field.
	pub(super) fn improve(id: &str, offered: RwSignal<Offered>, active: RwSignal<Option<usize>>) -> Option<()> {
		let document = web_sys::window()?.document()?;
		let input = document.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
		// A field for searches cannot be the box of a list; for the keyboard of a phone it stays one.
		for (name, value) in [
			("type", "text"),
			("enterkeyhint", "search"),
			("role", "combobox"),
			("aria-autocomplete", "list"),
			("aria-expanded", "false"),
			("aria-controls", &format!("{id}-offers")),
		] {
			input.set_attribute(name, value).ok()?;
		}
		let field = Field { id: id.to_owned(), input, offered, active, typed: Rc::default() };
		let (typing, pressing, leaving) = (field.clone(), field.clone(), field.clone());
		listen(&field.input, "input", move |_| typing.pause());
		listen(&field.input, "keydown", move |event| {
			let _ = pressing.press(&event);
		});
		listen(&field.input, "blur", move |_| leaving.close());
		Some(())
	}

	pub(super) fn go_to(address: &str) {
		if let Some(window) = web_sys::window() {
			let _ = window.location().set_href(address);
		}
	}

	impl Field {
		fn pause(&self) {
			let number = self.typed.get().wrapping_add(1);
			self.typed.set(number);
			let field = self.clone();
			set_timeout(
				move || {
					if field.typed.get() == number {
						field.ask(number);
					}
				},
				PAUSE,
			);
		}

		fn ask(&self, number: u32) {
			let (field, typed) = (self.clone(), self.input.value());
			if typed.trim().is_empty() {
				return self.close();
			}
			spawn_local(async move {
				let offered = functions::suggest(typed).await.unwrap_or_default();
				if field.typed.get() != number {
					return;
				}
				if offered.is_empty() {
					return field.close();
				}
				field.mark(None);
				field.offered.set(offered);
				let _ = field.input.set_attribute("aria-expanded", "true");
			});
		}

		fn press(&self, event: &Event) -> Option<()> {
			let count = self.offered.with_untracked(Vec::len);
			let key = event.dyn_ref::<KeyboardEvent>()?;
			if count == 0 || key.ctrl_key() || key.meta_key() || key.is_composing() {
				return None;
			}
			let active = self.active.get_untracked();
			match key.key().as_str() {
				"ArrowDown" => self.mark(Some(active.map_or(0, |at| (at + 1) % count))),
				"ArrowUp" => self.mark(Some(active.map_or(count - 1, |at| (at + count - 1) % count))),
				"Escape" => self.close(),
				// Without an entry that is chosen, what was typed is looked for.
				"Enter" => {
					let at = active?;
					let address =
						self.offered.with_untracked(|offered| offered.get(at).map(|entry| entry.2.clone()))?;
					go_to(&address);
				}
				_ => return None,
			}
			event.prevent_default();
			Some(())
		}

		fn mark(&self, at: Option<usize>) {
			self.active.set(at);
			let _ = match at {
				Some(at) => self.input.set_attribute("aria-activedescendant", &format!("{}-offer-{at}", self.id)),
				None => self.input.remove_attribute("aria-activedescendant"),
			};
		}

		fn close(&self) {
			self.typed.set(self.typed.get().wrapping_add(1));
			self.mark(None);
			if !self.offered.with_untracked(Vec::is_empty) {
				self.offered.set(Offered::new());
			}
			let _ = self.input.set_attribute("aria-expanded", "false");
		}
	}
}
