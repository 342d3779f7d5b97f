//! What an author is told of those whom a post mentions: who of them cannot read it.

use crate::page::Visit;
use crate::ui::{Icon, icon};
use leptos::prelude::*;
use model::TopicId;

/// The part of an address that names the post.
const TOLD: &str = "told";

/// The address behind a sent post, with its number if somebody whom it mentions cannot read it.
pub(crate) fn told(visit: &Visit, topic: TopicId, number: u32, address: String) -> String {
	let unseen = visit.ask(|forum, actor| forum::mentions::unseen(forum, actor, topic, number)).unwrap_or_default();
	if unseen.is_empty() { address } else { with_number(&address, number) }
}

/// The same address with the number that this one has.
pub(crate) fn passed_on(visit: &Visit, address: String) -> String {
	match visit.query.get(TOLD).parse() {
		Ok(number) => with_number(&address, number),
		Err(_) => address,
	}
}

fn with_number(address: &str, number: u32) -> String {
	let (path, fragment) = address.split_once('#').map_or((address, None), |(path, rest)| (path, Some(rest)));
	let mark = if path.contains('?') { '&' } else { '?' };
	let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
	format!("{path}{mark}{TOLD}={number}{fragment}")
}

/// Says to the author of the post which of the mentioned were not told.
pub(crate) fn notice(visit: &Visit, topic: TopicId) -> Option<AnyView> {
	let number = visit.query.get(TOLD).parse().ok()?;
	let unseen = visit.ask(|forum, actor| forum::mentions::unseen(forum, actor, topic, number)).ok()?;
	let handles = unseen.iter().map(|handle| format!("@{handle}")).collect::<Vec<_>>().join(", ");
	(!unseen.is_empty()).then(|| {
		view! {
			<div class="notice" role="status">{icon(Icon::Notice)}<div><p>{visit.words().mentions_unseen(&handles)}</p></div></div>
		}
		.into_any()
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_number_stands_before_the_fragment() {
		assert_eq!(with_number("/t/1/x?sent=a#p2", 2), "/t/1/x?sent=a&told=2#p2");
		assert_eq!(with_number("/t/1/p/2", 2), "/t/1/p/2?told=2");
	}
}
