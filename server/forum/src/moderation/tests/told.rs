//! What a notice says of the text that it is about, and who hears that a text went out of sight.

use super::*;
use crate::journal::{Author, Event};
use crate::moderation::records::{AppealRecord, Desk, NOTICES};
use crate::tables;
use model::discussions::{Tags, TopicEdit, TopicFound, TopicHead, TopicKind};
use model::moderation::{Object, PostNumbers};
use model::text::Title;
use model::{MemberId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

fn numbers(text: &str) -> PostNumbers {
	PostNumbers::parse(text).unwrap()
}

#[test]
fn whoever_wrote_what_was_hidden_reads_which_it_was() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let other = world.topic(&scene.anna, scene.group, "Milk");
	discussions::hide_topic(forum, &scene.kim, scene.topic, &reason("A duplicate.")).unwrap();
	let told = scene.newest(&scene.anna);
	assert_eq!((told.act, told.object.name.as_str(), told.title.as_str()), (Act::TopicHidden, "", "Grind size"));
	assert_eq!((told.words.as_str(), told.reason.as_str(), told.may_appeal), ("First post.", "A duplicate.", true));
	world.reply(&scene.boris, other, "Never.");
	discussions::hide_post(forum, &scene.kim, other, 2, &reason("Rude.")).unwrap();
	let told = scene.newest(&scene.boris);
	assert_eq!((told.title.as_str(), told.words.as_str(), told.may_appeal), ("Milk", "Never.", true));
	scene.is_sound();
}

#[test]
fn a_suspended_author_still_reads_which_text_it_was() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	crate::accounts::suspend(forum, &scene.root, handle("anna"), None, &reason("Spam.")).unwrap();
	discussions::hide_topic(forum, &scene.kim, scene.topic, &reason("Spam.")).unwrap();
	let told = scene.newest(&world.again(&scene.anna));
	assert_eq!((told.title.as_str(), told.words.as_str()), ("Grind size", "First post."));
}

#[test]
fn who_may_not_read_the_group_any_more_reads_nothing_of_it_in_a_notice() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let club = world.group("club", Access::Private);
	let add = || crate::groups::add_member(forum, &world.system(), club, &handle("boris"), GroupRole::Member).unwrap();
	add();
	let topic = world.topic(&scene.root, club, "Inside");
	world.reply(&world.again(&scene.boris), topic, "Finer here.");
	discussions::hide_post(forum, &scene.root, topic, 2, &reason("Rude.")).unwrap();
	let told = || {
		let told = scene.newest(&world.again(&scene.boris));
		(told.title, told.words, told.reason)
	};
	assert_eq!(told(), ("Inside".to_owned(), "Finer here.".to_owned(), "Rude.".to_owned()));
	crate::groups::remove_member(forum, &world.system(), club, &handle("boris")).unwrap();
	assert_eq!(told(), (String::new(), String::new(), "Rude.".to_owned()));
	add();
	assert_eq!(told().0, "Inside");
}

#[test]
fn those_whose_replies_go_out_of_their_sight_with_a_topic_are_told_once_and_not_where() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let cellar = world.group("cellar", Access::Secret);
	world.reply(&scene.boris, scene.topic, "Much finer.");
	world.reply(&scene.mona, scene.topic, "Indeed.");
	world.reply(&scene.root, scene.topic, "Enough.");
	crate::groups::add_member(forum, &world.system(), cellar, &handle("mona"), GroupRole::Member).unwrap();
	move_topic(forum, &scene.root, scene.topic, cellar, &reason("Internal.")).unwrap();
	let told = scene.notices(&scene.boris);
	assert_eq!((told.len(), told[0].act, told[0].object.object), (1, Act::TopicMoved, Object::Post(scene.topic, 2)));
	assert_eq!((told[0].title.as_str(), told[0].words.as_str()), ("Grind size", "Finer."));
	assert_eq!((told[0].away, told[0].object.name.as_str(), told[0].reason.as_str()), (true, "", "Internal."));
	assert!(scene.notices(&world.again(&scene.mona)).is_empty() && scene.notices(&scene.root).is_empty());
	let told = scene.newest(&scene.anna);
	assert_eq!((told.title.as_str(), told.away), ("Grind size", true));
	// What it is called where they cannot read it is not told.
	let (kind, tags) = (TopicKind::Discussion, Tags::default());
	let found = TopicFound { title: "Grind size".to_owned(), kind, tags: String::new() };
	let wanted = TopicHead { title: Title::parse("Whom we ban").unwrap(), kind, tags };
	discussions::edit_topic(forum, &scene.root, scene.topic, TopicEdit { found, wanted }).unwrap();
	close_topic(forum, &scene.root, scene.topic, &reason("Done.")).unwrap();
	assert!(scene.notices(&scene.anna).iter().all(|told| told.title != "Whom we ban" && told.object.name.is_empty()));
	scene.is_sound();
}

#[test]
fn those_whose_replies_are_split_off_or_merged_out_of_their_sight_are_told() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let cellar = world.group("cellar", Access::Secret);
	let apart = Title::parse("Apart").unwrap();
	split(forum, &scene.root, scene.topic, numbers("2"), (apart, cellar), &reason("Internal.")).unwrap();
	let told = scene.newest(&scene.boris);
	assert_eq!((told.act, told.object.object, told.away), (Act::TopicSplit, Object::Post(scene.topic, 2), true));
	assert_eq!((told.object.name.as_str(), told.words.as_str()), ("Grind size", "Finer."));
	world.advance(DAY);
	let inside = world.topic(&scene.root, cellar, "Inside");
	world.reply(&scene.boris, scene.topic, "Coarser.");
	merge(forum, &scene.root, scene.topic, inside, &reason("Together.")).unwrap();
	let told = scene.newest(&scene.boris);
	assert_eq!((told.act, told.title.as_str(), told.words.as_str()), (Act::TopicMerged, "Grind size", "Coarser."));
	assert!(told.away && scene.newest(&scene.anna).away);
	// Brought back, it stands where they read it.
	let back = arrivals(forum, &scene.root, inside).unwrap()[0].id;
	undo(forum, &scene.root, back, &reason("By mistake.")).unwrap();
	assert!(!scene.newest(&scene.boris).away);
	scene.is_sound();
}

#[test]
fn nobody_hears_of_a_move_to_where_they_read_on() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let club = world.group("club", Access::Private);
	for name in ["anna", "boris"] {
		crate::groups::add_member(forum, &world.system(), club, &handle(name), GroupRole::Member).unwrap();
	}
	move_topic(forum, &scene.mona, scene.topic, club, &reason("There.")).unwrap();
	assert!(scene.notices(&world.again(&scene.boris)).is_empty());
	let told = scene.newest(&world.again(&scene.anna));
	assert_eq!((told.away, told.object.name.as_str()), (false, "Grind size"));
}

#[test]
fn a_notice_from_before_is_read_without_a_title() {
	#[derive(Debug, Clone, Serialize, Deserialize)]
	struct Before {
		at: Timestamp,
		act: Act,
		object: Object,
		desk: Desk,
		reason: String,
		until: Option<Timestamp>,
		by: Author,
		seen: bool,
		undone: Option<Timestamp>,
		appeal: Option<AppealRecord>,
	}
	impl Record for Before {
		const VERSION: u8 = 1;
	}
	let scene = Scene::new();
	let (key, at) = ((MemberId(7), NoticeId(8)), Timestamp(3));
	let (object, desk, by) = (Object::Topic(scene.topic), Desk::Group(scene.group), Author::System);
	let (reason, act) = ("Spam.".to_owned(), Act::TopicHidden);
	let before = Before { at, act, object, desk, reason, until: None, by, seen: true, undone: None, appeal: None };
	let written = scene.world.forum.change(&scene.world.system(), move |change| {
		change.put(&Table::new(tables::NOTICES, "notices"), &key, &before)?;
		change.record(Event::Consumed)
	});
	written.unwrap();
	let read = scene.world.forum.store().get(&NOTICES, &key).unwrap().unwrap();
	assert_eq!((read.title.as_str(), read.known_in, read.reason.as_str()), ("", None, "Spam."));
}
