//! The sample as its readers see it.

use super::*;
use crate::check::check;
use crate::discussions;
use crate::testing::World;
use model::groups::Access;
use model::{GroupId, Timestamp};

const SMALL: Sample = Sample { members: 25, topics: 60, replies: 240, seed: 1 };

fn filled(sample: Sample) -> World {
	let world = World::new();
	assert!(fill(&world.forum, &world.system(), sample, &mut |_, _| {}).unwrap());
	world
}

/// Everything in a group as the program reads it: titles, names, dates, texts.
fn contents(world: &World, group: GroupId) -> Vec<String> {
	let (forum, system) = (&world.forum, world.system());
	let mut found = Vec::new();
	for topic in discussions::topics(forum, &system, group, None).unwrap().topics {
		found.push(format!("{} {} {:?}", topic.title, topic.author.name, topic.active));
		let posts = discussions::posts_after(forum, &system, topic.id, 0).unwrap().posts;
		found.extend(posts.into_iter().map(|post| format!("{} {:?}", post.author.name, post.content)));
	}
	found
}

fn all(world: &World) -> Vec<String> {
	let groups = world.forum.directory().unwrap().groups.iter().map(|group| group.id).collect::<Vec<_>>();
	groups.into_iter().flat_map(|group| contents(world, group)).collect()
}

#[test]
fn the_same_seed_gives_the_same_content_and_another_seed_another() {
	let first = all(&filled(SMALL));
	assert_eq!(first.len(), 60 + 60 + 240);
	assert_eq!(first, all(&filled(SMALL)));
	assert_ne!(first, all(&filled(Sample { seed: 2, ..SMALL })));
}

#[test]
fn every_language_has_groups_and_every_access_is_there() {
	let world = filled(SMALL);
	let directory = world.forum.directory().unwrap();
	assert_eq!(directory.categories.len(), 5);
	for access in [Access::Public, Access::Members, Access::Private, Access::Secret] {
		assert!(directory.groups.iter().any(|group| group.facts.access == access), "{access:?}");
	}
	for group in &directory.groups {
		assert!(!contents(&world, group.id).is_empty(), "nobody talks in {}", group.slug);
	}
}

#[test]
fn nothing_is_written_in_the_future_and_some_questions_are_answered() {
	let world = filled(SMALL);
	let list = discussions::latest(&world.forum, &world.system(), None).unwrap();
	assert!(list.topics.iter().all(|topic| topic.active < world.forum.now() && topic.active > Timestamp(0)));
	assert!(list.topics.iter().any(|topic| topic.answered));
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_sample_comes_once_and_a_second_seed_adds_to_it() {
	let world = filled(SMALL);
	assert!(!fill(&world.forum, &world.system(), SMALL, &mut |_, _| {}).unwrap());
	let more = Sample { members: 5, topics: 5, replies: 0, seed: 9 };
	assert!(fill(&world.forum, &world.system(), more, &mut |_, _| {}).unwrap());
	assert_eq!(all(&world).len(), 60 + 60 + 240 + 5 + 5);
	assert_eq!(world.forum.directory().unwrap().categories.len(), 5);
}

#[test]
fn nobody_but_the_operator_may() {
	let world = World::new();
	assert!(fill(&world.forum, &world.administrator("root"), SMALL, &mut |_, _| {}).is_err());
}
