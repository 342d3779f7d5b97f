//! Whom a text addresses: members by `@handle`, and the posts that it quotes.

use comrak::nodes::{NodeLink, NodeValue};
use comrak::{Arena, Node};
use std::borrow::Cow;
use std::collections::HashMap;

/// Handles of one text that are looked up: more are not written for people.
const LOOKED_UP_MAX: usize = 50;

/// Whom a text addresses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Addressed {
	/// Handles in the author's own words, as they are kept, in their order.
	pub mentioned: Vec<String>,
	/// Addresses of links inside quotations.
	pub quoted: Vec<String>,
}

/// Makes links of the handles that `known` has, except in links and code. In a quotation they
/// become links too, yet nobody is addressed by another's words.
pub(super) fn link_handles<'a>(arena: &'a Arena<'a>, root: Node<'a>, known: &mut dyn FnMut(&str) -> bool) -> Addressed {
	let mut addressed = Addressed::default();
	let mut looked_up: HashMap<String, bool> = HashMap::new();
	let mut known = |handle: &str| match looked_up.get(handle) {
		Some(known) => *known,
		None if looked_up.len() == LOOKED_UP_MAX => false,
		None => *looked_up.entry(handle.to_owned()).or_insert(known(handle)),
	};
	let nodes = root.descendants().collect::<Vec<_>>();
	for node in nodes {
		let (mut in_link, mut in_quote) = (false, false);
		for up in node.ancestors().skip(1) {
			match up.data().value {
				NodeValue::Link(_) | NodeValue::Image(_) => in_link = true,
				NodeValue::BlockQuote => in_quote = true,
				_ => {}
			}
		}
		let text = match &node.data().value {
			NodeValue::Link(link) if in_quote => {
				addressed.quoted.push(link.url.clone());
				continue;
			}
			NodeValue::Text(text) if !in_link && text.contains('@') => text.to_string(),
			_ => continue,
		};
		let found = handles(&text, &mut known);
		if found.is_empty() {
			continue;
		}
		split(arena, node, &text, &found);
		if !in_quote {
			for one in found.into_iter().map(|found| found.handle) {
				if !addressed.mentioned.contains(&one) {
					addressed.mentioned.push(one);
				}
			}
		}
	}
	addressed
}

/// A handle in a text, with the sign before it.
struct Found {
	/// Byte of the sign.
	begins: usize,
	/// Byte behind the handle.
	ends: usize,
	/// In small letters.
	handle: String,
}

fn handles(text: &str, known: &mut impl FnMut(&str) -> bool) -> Vec<Found> {
	let mut found = Vec::new();
	for (begins, _) in text.match_indices('@') {
		let before = text[..begins].chars().next_back();
		if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '@' | '/' | '_' | '-' | '.')) {
			continue;
		}
		let rest = &text[begins + 1..];
		let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
		// A letter of another script, or the rest of an address elsewhere, makes it another word.
		if rest[end..].starts_with(|c: char| c.is_alphanumeric() || c == '@') {
			continue;
		}
		let whole = rest[..end].to_ascii_lowercase();
		let bare = whole.trim_end_matches(['-', '_']);
		let handle = [whole.as_str(), bare].into_iter().find(|handle| !handle.is_empty() && known(handle));
		if let Some(handle) = handle.map(str::to_owned) {
			found.push(Found { begins, ends: begins + 1 + handle.len(), handle });
		}
	}
	found
}

/// Puts the pieces of a text and its links in place of the text.
fn split<'a>(arena: &'a Arena<'a>, node: Node<'a>, text: &str, found: &[Found]) {
	let make = |value: NodeValue| -> Node<'a> { arena.alloc(value.into()) };
	let piece = |from: usize, to: usize| make(NodeValue::Text(Cow::Owned(text[from..to].to_owned())));
	let mut done = 0;
	for one in found {
		if one.begins > done {
			node.insert_before(piece(done, one.begins));
		}
		let url = format!("/u/{}", one.handle);
		let link = make(NodeValue::Link(Box::new(NodeLink { url, title: String::new() })));
		link.append(piece(one.begins, one.ends));
		node.insert_before(link);
		done = one.ends;
	}
	if done < text.len() {
		node.insert_before(piece(done, text.len()));
	}
	node.detach();
}
