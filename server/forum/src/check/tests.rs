//! A check finds what was made wrong, and nothing where all is well.

use super::check;
use crate::groups::records::GROUPS;
use crate::journal::Event;
use crate::testing::World;
use crate::{Actor, Change, Result};
use model::groups::Access;
use model::{GroupId, TopicId};

fn world() -> (World, GroupId, TopicId) {
	let world = World::new();
	let (anna, group) = (world.member("anna"), world.group("coffee", Access::Public));
	crate::groups::join(&world.forum, &anna, group).unwrap();
	let topic = world.topic(&anna, group, "Grind size");
	world.reply(&anna, topic, "Finer.");
	(world, group, topic)
}

fn spoil(world: &World, f: impl FnOnce(&mut Change<'_, '_>) -> Result<()> + Send + 'static) {
	let spoilt = world.forum.change(&Actor::system(), |change| {
		f(change)?;
		change.record(Event::SiteChanged)
	});
	spoilt.unwrap();
}

#[test]
fn nothing_is_found_where_all_is_well() {
	let (world, ..) = world();
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_wrong_counter_is_found() {
	let (world, group, _) = world();
	spoil(&world, move |change| {
		let mut record = change.find(&GROUPS, &group)?;
		(record.members, record.topics) = (7, 9);
		change.put(&GROUPS, &group, &record)
	});
	let found = check(&world.forum).unwrap();
	assert_eq!(found.len(), 3, "{found:#?}");
	assert!(found[0].starts_with(&format!("members of group {group}: 7")), "{found:#?}");
}

#[test]
fn a_topic_outside_its_lists_and_a_post_without_text_are_found() {
	let (world, _, topic) = world();
	spoil(&world, move |change| {
		let (mut record, _) = change.topic(topic)?;
		record.active.0 += 1;
		change.put_topic(topic, &record)?;
		change.remove(&crate::discussions::records::REVISIONS, &(topic, 2, 1))
	});
	let found = check(&world.forum).unwrap().join("\n");
	for part in ["listed in its group: false", "lists topic", "has 0 versions", "was active"] {
		assert!(found.contains(part), "{part} in {found}");
	}
}

#[test]
fn a_post_that_the_journal_does_not_know_is_found() {
	let (world, _, topic) = world();
	spoil(&world, move |change| {
		let (mut record, _) = change.topic(topic)?;
		record.last_number = 3;
		record.replies = 2;
		change.put_topic(topic, &record)?;
		let post = change.find(&crate::discussions::records::POSTS, &(topic, 2))?;
		change.put(&crate::discussions::records::POSTS, &(topic, 3), &post)?;
		let text = change.find(&crate::discussions::records::REVISIONS, &(topic, 2, 1))?;
		change.put(&crate::discussions::records::REVISIONS, &(topic, 3, 1), &text)
	});
	let found = check(&world.forum).unwrap();
	assert_eq!(found, [format!("the journal knows nothing of post 3 of topic {topic}")]);
}

#[test]
fn members_whose_mirrors_are_gone_are_found() {
	let (world, group, _) = world();
	let anna = world.member("anna").id().unwrap();
	world.settle();
	spoil(&world, move |change| {
		let stands = change.find(&crate::accounts::ROSTER_OF, &anna)?.0.remove(0);
		change.remove(&crate::accounts::ROSTER, &(stands.0, stands.1, stands.2, anna))?;
		change.remove(&crate::groups::records::GROUPS_OF, &(anna, group))?;
		change.remove(&crate::accounts::records::MEMBER_BY_HANDLE, &"anna".to_owned())?;
		change.put(&crate::accounts::records::STAFF, &(model::accounts::Role::Administrator, anna), &())
	});
	let found = check(&world.forum).unwrap().join("\n");
	for part in ["who has it as None", "not found by their handle", "listed as Administrator", "missing in the list"] {
		assert!(found.contains(part), "{part} in {found}");
	}
}
