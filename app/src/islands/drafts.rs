//! Drafts: kept in the browser while somebody writes, dropped once the server has taken the text.
//!
//! A draft is dropped on proof alone: sending gives it a name, and the page to which the server
//! leads after taking it carries that name in its address. Keys begin with the member, since
//! browsers are shared.

use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Storage;
use web_sys::js_sys::{Date, Function, Math, Reflect};

/// What is being written.
const DRAFT: &str = "draft:";
/// A sending under way: its name, then the text.
const SENT: &str = "sent:";
/// The text last taken, for this tab: going back brings it into the box again.
const TAKEN: &str = "taken:";
/// The part of an address that names a sending.
const MARK: &str = "sent=";

/// The draft of one field; `name` begins with its member.
#[derive(Clone)]
pub(super) struct Draft {
	name: String,
	/// Outlives the browser.
	kept: Storage,
	/// Ends with the tab.
	tab: Storage,
}

impl Draft {
	/// None where nothing is kept: without a name, or where the browser keeps nothing.
	pub(super) fn of(name: &str) -> Option<Self> {
		(!name.is_empty()).then_some(())?;
		let window = web_sys::window()?;
		let (kept, tab) = (window.local_storage().ok()??, window.session_storage().ok()??);
		Some(Self { name: name.to_owned(), kept, tab })
	}

	/// The text, if one is kept.
	pub(super) fn text(&self) -> Option<String> {
		self.kept.get_item(&self.key(DRAFT)).ok()?.filter(|text| !text.is_empty())
	}

	/// Keeps what is in the box.
	pub(super) fn keep(&self, text: &str) {
		let _ = self.kept.set_item(&self.key(DRAFT), text);
	}

	/// Throws the text away, and what was sent of it.
	pub(super) fn discard(&self) {
		let _ = self.kept.remove_item(&self.key(DRAFT));
		let _ = self.kept.remove_item(&self.key(SENT));
	}

	/// Whether this is the text that the server has taken, with nothing written since.
	pub(super) fn was_taken(&self, text: &str) -> bool {
		self.text().is_none() && self.tab.get_item(&self.key(TAKEN)).ok().flatten().is_some_and(|taken| taken == text)
	}

	/// A text goes out under a name by which the server is to confirm it.
	pub(super) fn send(&self, sending: &str, text: &str) {
		self.keep(text);
		let _ = self.kept.set_item(&self.key(SENT), &format!("{sending}\n{text}"));
	}

	fn key(&self, kind: &str) -> String {
		format!("{kind}{}", self.name)
	}

	/// Drops the draft if it is still the text that was sent; a later one was written meanwhile.
	fn confirm(&self, sent: &str) {
		if self.text().is_none_or(|text| text == sent) {
			self.discard();
			let _ = self.tab.set_item(&self.key(TAKEN), sent);
		} else {
			let _ = self.kept.remove_item(&self.key(SENT));
		}
	}
}

/// Drops the draft whose sending the address of this page names, then clears the address.
pub(super) fn confirm_arrival() -> Option<()> {
	let location = web_sys::window()?.location();
	let query = location.search().ok()?;
	let sending = query.trim_start_matches('?').split('&').find_map(|pair| pair.strip_prefix(MARK))?;
	let kept = web_sys::window()?.local_storage().ok()??;
	for key in keys(&kept, SENT) {
		let Some((name, text)) = kept
			.get_item(&key)
			.ok()
			.flatten()
			.and_then(|sent| sent.split_once('\n').map(|(name, text)| (name.to_owned(), text.to_owned())))
		else {
			continue;
		};
		if name == sending
			&& let Some(draft) = key.strip_prefix(SENT).and_then(Draft::of)
		{
			draft.confirm(&text);
		}
	}
	let rest = query.trim_start_matches('?').split('&').filter(|pair| !pair.starts_with(MARK)).collect::<Vec<_>>();
	let mark = if rest.is_empty() { "" } else { "?" };
	let address =
		format!("{}{mark}{}{}", location.pathname().ok()?, rest.join("&"), location.hash().unwrap_or_default());
	replace_address(&address)
}

/// Drops everything that a member wrote in this browser.
pub(super) fn forget(member: &str) -> Option<()> {
	let window = web_sys::window()?;
	for storage in [window.local_storage().ok()??, window.session_storage().ok()??] {
		for kind in [DRAFT, SENT, TAKEN] {
			for key in keys(&storage, &format!("{kind}{member}:")) {
				let _ = storage.remove_item(&key);
			}
		}
	}
	Some(())
}

/// All keys with this beginning; taken before any is removed, which would move the others.
fn keys(storage: &Storage, beginning: &str) -> Vec<String> {
	let all = (0..storage.length().unwrap_or(0)).filter_map(|index| storage.key(index).ok().flatten());
	all.filter(|key| key.starts_with(beginning)).collect()
}

/// A name that no other sending of this browser has: the moment, and something of chance.
pub(super) fn fresh_name() -> String {
	format!("{:x}{:x}", Date::now() as u64, (Math::random() * f64::from(u32::MAX)) as u32)
}

/// Changes the address without a step in the history.
fn replace_address(address: &str) -> Option<()> {
	let history = Reflect::get(&web_sys::window()?.into(), &"history".into()).ok()?;
	let replace = Reflect::get(&history, &"replaceState".into()).ok()?.dyn_into::<Function>().ok()?;
	replace.call3(&history, &JsValue::NULL, &"".into(), &address.into()).ok()?;
	Some(())
}
