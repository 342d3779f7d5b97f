//! Topics by tag, across all groups that somebody may read.

use crate::discussions;
use crate::{Actor, Error, Forum, Result};
use model::discussions::{TopicCursor, TopicList};

/// A page of the topics with a tag that the actor may read, latest activity first, behind `after`.
///
/// # Errors
/// [`Error::NotFound`] for a tag that no topic has that the actor may read.
pub fn topics(forum: &Forum, actor: &Actor, tag: &str, after: Option<TopicCursor>) -> Result<TopicList> {
	// What no tag can be is no key either.
	let tags = model::discussions::Tags::parse(tag).map_err(|_| Error::NotFound)?;
	if tags.as_slice() != [tag.to_owned()] {
		return Err(Error::NotFound);
	}
	let list = discussions::tagged(forum, actor, tag, after)?;
	if list.topics.is_empty() && (after.is_none() || discussions::tagged(forum, actor, tag, None)?.topics.is_empty()) {
		return Err(Error::NotFound);
	}
	Ok(list)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::check::check;
	use crate::testing::World;
	use model::discussions::{NewTopic, TOPICS_PER_PAGE, Tags, TopicEdit, TopicFound, TopicHead, TopicKind};
	use model::groups::Access;
	use model::text::{Prose, Title};
	use model::{Field, GroupId, TopicId};
	use std::time::Duration;

	fn head(title: &str, tags: &str) -> TopicHead {
		TopicHead { title: Title::parse(title).unwrap(), kind: TopicKind::Discussion, tags: Tags::parse(tags).unwrap() }
	}

	fn start(world: &World, actor: &Actor, group: GroupId, title: &str, tags: &str) -> TopicId {
		let TopicHead { title, kind, tags } = head(title, tags);
		let new = NewTopic { title, body: Prose::parse(Field::Body, "Text.").unwrap(), kind, tags };
		world.advance(Duration::from_secs(1));
		discussions::start(&world.forum, actor, group, new).unwrap().stands().unwrap()
	}

	fn titles(world: &World, actor: &Actor, tag: &str) -> Vec<String> {
		topics(&world.forum, actor, tag, None).map_or_else(
			|error| vec![error.to_string()],
			|list| list.topics.into_iter().map(|topic| topic.title).collect(),
		)
	}

	#[test]
	fn a_tag_lists_what_the_reader_may_read_and_is_not_there_otherwise() {
		let world = World::new();
		let (ada, boris) = (world.administrator("ada"), world.member("boris"));
		let (open, cellar) = (world.group("open", Access::Public), world.group("cellar", Access::Secret));
		let grind = start(&world, &ada, open, "Grind", "milk beans");
		start(&world, &ada, cellar, "Hidden", "milk heist");
		start(&world, &ada, open, "Foam", "milk");
		assert_eq!(titles(&world, &ada, "milk"), ["Foam", "Hidden", "Grind"]);
		assert_eq!(titles(&world, &boris, "milk"), ["Foam", "Grind"]);
		for absent in ["heist", "never", "mil", "Milk", "a b", ""] {
			assert_eq!(titles(&world, &boris, absent), ["not found"], "{absent}");
		}
		let found =
			TopicFound { title: "Grind".to_owned(), kind: head("Grind", "").kind, tags: "milk, beans".to_owned() };
		let edit = TopicEdit { found, wanted: head("Grind", "beans") };
		discussions::edit_topic(&world.forum, &ada, grind, edit).unwrap();
		world.advance(Duration::from_secs(1));
		world.reply(&ada, grind, "Finer.");
		assert_eq!(
			(titles(&world, &boris, "milk"), titles(&world, &boris, "beans")),
			(vec!["Foam".to_owned()], vec!["Grind".to_owned()])
		);
		discussions::delete_topic(&world.forum, &ada, grind).unwrap();
		assert_eq!(titles(&world, &ada, "beans"), ["not found"]);
		discussions::restore_topic(&world.forum, &ada, grind).unwrap();
		assert_eq!(titles(&world, &ada, "beans"), ["Grind"]);
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn a_long_list_goes_on_from_page_to_page() {
		let world = World::new();
		let ada = world.administrator("ada");
		let groups = [world.group("one", Access::Public), world.group("two", Access::Members)];
		let all = TOPICS_PER_PAGE * 2 + 5;
		for number in 0..all {
			start(&world, &ada, groups[number % 2], &format!("Topic {number}"), "milk");
		}
		let (mut seen, mut after) = (Vec::new(), None);
		loop {
			let page = topics(&world.forum, &ada, "milk", after).unwrap();
			seen.extend(page.topics.into_iter().map(|topic| topic.title));
			after = page.next;
			if after.is_none() {
				break;
			}
		}
		assert_eq!(seen, (0..all).rev().map(|number| format!("Topic {number}")).collect::<Vec<_>>());
	}
}
