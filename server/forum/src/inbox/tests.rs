//! Inboxes, by the operations that pages call.

mod at_the_door;

use super::*;
use crate::check::check;
use crate::testing::World;
use crate::{Actor, discussions, groups, watching};
use model::groups::{Access, GroupRole};
use model::inbox::EntryPlace;
use model::text::{Handle, Prose, Title};
use model::watching::Level;
use model::{Field, GroupId, TopicId};
use std::time::Duration;

/// A group, with anna's topic in it.
struct Scene {
	world: World,
	group: GroupId,
	anna: Actor,
	boris: Actor,
	topic: TopicId,
}

impl Scene {
	fn new(access: Access) -> Self {
		let world = World::new();
		let group = world.group("coffee", access);
		for handle in ["anna", "boris"] {
			let _member = world.member(handle);
			groups::add_member(&world.forum, &world.system(), group, &named(handle), GroupRole::Member).unwrap();
		}
		let (anna, boris) = (world.member("anna"), world.member("boris"));
		let topic = world.topic(&anna, group, "Grind");
		world.settle();
		world.advance(Duration::from_secs(1));
		Self { world, group, anna, boris, topic }
	}

	/// What stands in an inbox: kind, number, count, and `!` where it was not read.
	fn inbox(&self, actor: &Actor) -> Vec<String> {
		self.world.settle();
		let page = list(&self.world.forum, actor, None).unwrap();
		let unread = unread(&self.world.forum, actor).unwrap().0;
		assert_eq!(page.entries.iter().filter(|entry| !entry.read).count(), unread as usize);
		assert_eq!(check(&self.world.forum).unwrap(), Vec::<String>::new());
		let told = page.entries.iter().map(|entry| {
			let mark = if entry.read { "" } else { "!" };
			format!("{} {} {}{mark}", entry.name.kind.code(), entry.number, entry.count)
		});
		told.collect()
	}

	fn reply(&self, actor: &Actor, text: &str) -> u32 {
		let number = self.world.reply(actor, self.topic, text);
		self.world.advance(Duration::from_secs(1));
		number
	}

	fn leave(&self, handle: &str) {
		groups::remove_member(&self.world.forum, &self.world.system(), self.group, &named(handle)).unwrap();
	}
}

fn named(handle: &str) -> Handle {
	Handle::parse(Field::Handle, handle).unwrap()
}

#[test]
fn replies_to_a_topic_are_one_entry_with_a_count_until_they_are_read() {
	let scene = Scene::new(Access::Public);
	scene.reply(&scene.boris, "Finer.");
	scene.reply(&scene.boris, "Coarser.");
	assert_eq!(scene.inbox(&scene.anna), ["replies 2 2!"]);
	assert!(scene.inbox(&scene.boris).is_empty(), "nobody hears of their own deeds");
	discussions::mark_read(&scene.world.forum, &scene.anna, scene.topic, 3).unwrap();
	assert_eq!(scene.inbox(&scene.anna), ["replies 2 2"]);
	scene.reply(&scene.boris, "Neither.");
	assert_eq!(scene.inbox(&scene.anna), ["replies 4 1!"]);
	// Boris watches by having written, and hears what anna answers.
	scene.reply(&scene.anna, "Thanks.");
	assert_eq!(
		(scene.inbox(&scene.anna), scene.inbox(&scene.boris)),
		(vec!["replies 4 1".to_owned()], vec!["posts 5 1!".to_owned()])
	);
}

#[test]
fn mentions_quotations_and_answers_are_told_once_each() {
	let scene = Scene::new(Access::Public);
	let forum = &scene.world.forum;
	scene.reply(&scene.boris, "Finer.");
	let quoted = discussions::quote(forum, &scene.anna, scene.topic, 2).unwrap();
	scene.reply(&scene.anna, &format!("{quoted}How fine?"));
	scene.reply(&scene.anna, "What does @boris say?");
	assert_eq!(scene.inbox(&scene.boris), ["mention 4 1!", "quote 3 1!"]);
	let body = Prose::parse(Field::Body, "Never mind.").unwrap();
	discussions::edit(forum, &scene.anna, scene.topic, 4, 1, body).unwrap();
	assert_eq!(scene.inbox(&scene.boris), ["quote 3 1!"]);
	let body = Prose::parse(Field::Body, "Or @boris?").unwrap();
	discussions::edit(forum, &scene.anna, scene.topic, 4, 2, body).unwrap();
	discussions::delete_post(forum, &scene.anna, scene.topic, 3).unwrap();
	assert_eq!(scene.inbox(&scene.boris), ["mention 4 1!"]);
}

#[test]
fn a_chosen_answer_is_told_to_its_author_while_it_is_the_choice() {
	let scene = Scene::new(Access::Public);
	let forum = &scene.world.forum;
	let new = model::discussions::NewTopic {
		title: Title::parse("Which?").unwrap(),
		body: Prose::parse(Field::Body, "Which one?").unwrap(),
		kind: model::discussions::TopicKind::Question,
		tags: model::discussions::Tags::default(),
	};
	let question = discussions::start(forum, &scene.anna, scene.group, new).unwrap().stands().unwrap();
	scene.world.reply(&scene.boris, question, "This.");
	scene.world.reply(&scene.anna, question, "That.");
	scene.world.advance(Duration::from_secs(1));
	discussions::choose_answer(forum, &scene.anna, question, Some(2)).unwrap();
	assert_eq!(scene.inbox(&scene.boris), ["answer 2 1!", "posts 3 1!"]);
	discussions::choose_answer(forum, &scene.anna, question, Some(3)).unwrap();
	assert_eq!(scene.inbox(&scene.boris), ["posts 3 1!"]);
	assert!(!scene.inbox(&scene.anna).iter().any(|entry| entry.starts_with("answer")));
}

#[test]
fn who_watches_hears_of_every_post_and_who_muted_of_none() {
	let scene = Scene::new(Access::Public);
	let forum = &scene.world.forum;
	let (carla, dora) = (scene.world.member("carla"), scene.world.member("dora"));
	watching::set_group(forum, &carla, scene.group, Level::Watching).unwrap();
	watching::set_topic(forum, &dora, scene.topic, Level::Muted).unwrap();
	watching::set_topic(forum, &scene.anna, scene.topic, Level::Muted).unwrap();
	scene.reply(&scene.boris, "Hear, @dora and @anna.");
	scene.world.topic(&scene.anna, scene.group, "Milk");
	assert_eq!(scene.inbox(&carla).len(), 2);
	assert!(scene.inbox(&dora).is_empty() && scene.inbox(&scene.anna).is_empty());
	watching::set_topic(forum, &carla, scene.topic, Level::Normal).unwrap();
	scene.reply(&scene.boris, "More.");
	assert_eq!(scene.inbox(&carla), ["posts 1 1!", "posts 2 1!"]);
}

#[test]
fn what_may_not_be_seen_is_neither_told_nor_shown_nor_counted() {
	let scene = Scene::new(Access::Private);
	let carla = scene.world.member("carla");
	scene.reply(&scene.boris, "Ask @carla or @anna.");
	assert!(scene.inbox(&carla).is_empty());
	assert_eq!(scene.inbox(&scene.anna), ["mention 2 1!"]);
	scene.leave("anna");
	let anna = scene.world.again(&scene.anna);
	assert!(scene.inbox(&anna).is_empty());
	scene.reply(&scene.boris, "Gone?");
	scene.world.settle();
	groups::add_member(&scene.world.forum, &scene.world.system(), scene.group, &named("anna"), GroupRole::Member)
		.unwrap();
	// What was written meanwhile was not for them; what they knew before comes back.
	assert_eq!(scene.inbox(&scene.world.again(&scene.anna)), ["mention 2 1!"]);
	discussions::delete_topic(&scene.world.forum, &scene.world.administrator("ada"), scene.topic).unwrap();
	assert!(scene.inbox(&scene.world.again(&scene.anna)).is_empty());
}

#[test]
fn deleted_posts_are_not_counted() {
	let scene = Scene::new(Access::Public);
	for text in ["One.", "Two.", "Three."] {
		scene.reply(&scene.boris, text);
	}
	assert_eq!(scene.inbox(&scene.anna), ["replies 2 3!"]);
	discussions::delete_post(&scene.world.forum, &scene.boris, scene.topic, 3).unwrap();
	assert_eq!(scene.inbox(&scene.anna), ["replies 2 2!"]);
	for number in [2, 4] {
		discussions::delete_post(&scene.world.forum, &scene.boris, scene.topic, number).unwrap();
	}
	assert!(scene.inbox(&scene.anna).is_empty());
}

#[test]
fn entries_are_marked_one_by_one_or_all_at_once() {
	let scene = Scene::new(Access::Public);
	let forum = &scene.world.forum;
	scene.reply(&scene.boris, "Finer.");
	scene.reply(&scene.boris, "Ask @anna.");
	scene.world.settle();
	let first = list(forum, &scene.anna, None).unwrap().entries[0].name;
	mark_read(forum, &scene.boris, first).unwrap();
	assert_eq!(scene.inbox(&scene.anna), ["mention 3 1!", "replies 2 1!"]);
	mark_read(forum, &scene.anna, first).unwrap();
	mark_read(forum, &scene.anna, first).unwrap();
	assert_eq!(unread(forum, &scene.anna).unwrap().0, 1);
	mark_all(forum, &scene.anna).unwrap();
	assert_eq!(scene.inbox(&scene.anna), ["mention 3 1", "replies 2 1"]);
	assert!(matches!(list(forum, &scene.world.visitor(), None), Err(crate::Error::SignInRequired)));
	assert_eq!(unread(forum, &scene.world.visitor()).unwrap().0, 0);
}

#[test]
fn more_watchers_than_one_change_serves_are_all_told_once() {
	let scene = Scene::new(Access::Public);
	let many = (0..150).map(|number| scene.world.member(&format!("m{number}"))).collect::<Vec<_>>();
	for actor in &many {
		watching::set_topic(&scene.world.forum, actor, scene.topic, Level::Watching).unwrap();
	}
	scene.reply(&scene.boris, "Hear!");
	scene.world.settle();
	for actor in &many {
		assert_eq!(unread(&scene.world.forum, actor).unwrap().0, 1);
	}
	assert_eq!(scene.inbox(&many[149]), ["posts 2 1!"]);
	scene.reply(&scene.boris, "Again!");
	assert_eq!(scene.inbox(&many[70]), ["posts 2 2!"]);
}

#[test]
fn the_same_entry_of_the_journal_twice_tells_nothing_twice() {
	let scene = Scene::new(Access::Public);
	let number = scene.reply(&scene.boris, "Ask @anna.");
	assert_eq!(scene.inbox(&scene.anna), ["mention 2 1!"]);
	let event = crate::journal::Event::PostWritten { group: scene.group, topic: scene.topic, number };
	scene.world.forum.change(&scene.boris, move |change| change.record(event)).unwrap();
	assert_eq!(scene.inbox(&scene.anna), ["mention 2 1!"]);
}

#[test]
fn the_oldest_entries_go_and_the_count_stops_at_a_hundred() {
	let scene = Scene::new(Access::Public);
	let member = scene.anna.id().unwrap();
	let topic = scene.topic;
	scene
		.world
		.forum
		.change(&scene.world.system(), move |change| {
			for number in 1..=records::KEPT_MAX + 5 {
				let key = (member, records::Subject::Topic(topic), model::inbox::EntryKind::Answer, number);
				let at = model::Timestamp(1_000 + u64::from(number));
				let by = crate::journal::Author::System;
				let entry = records::EntryRecord { at, read: false, by, first: 1, last: 1, count: 1 };
				records::put(change, key, &entry)?;
			}
			let (record, _) = change.topic(topic)?;
			change.put_topic(topic, &crate::discussions::records::TopicRecord { answer: Some(1), ..record })?;
			change.record(crate::journal::Event::InboxRead { member })
		})
		.unwrap();
	let store = scene.world.forum.store();
	assert_eq!(store.scan(&records::INBOX).limit(5_000).count().unwrap(), records::KEPT_MAX as usize);
	let count = unread(&scene.world.forum, &scene.anna).unwrap();
	assert!(count.is_more() && count.0 == 100);
}

#[test]
fn a_post_that_moves_before_anybody_was_told_is_told_where_it_stands() {
	use model::moderation::{ActReason, PostNumbers};
	let scene = Scene::new(Access::Public);
	let (forum, system) = (&scene.world.forum, &scene.world.system());
	let number = scene.world.reply(&scene.anna, scene.topic, "Look, @boris.");
	let (numbers, title) = (PostNumbers::parse(&number.to_string()).unwrap(), Title::parse("Apart").unwrap());
	let why = ActReason::parse("Another talk.").unwrap();
	let apart = crate::moderation::split(forum, system, scene.topic, numbers, (title, scene.group), &why).unwrap();
	assert_eq!(scene.inbox(&scene.boris), ["mention 1 1!"]);
	assert_eq!(list(forum, &scene.boris, None).unwrap().entries[0].name.place, EntryPlace::Topic(apart));
}
