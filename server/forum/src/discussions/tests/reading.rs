//! Unread marks: what is new to whom.

use super::*;

/// Acts of those who keep order.
mod keep_order {
	use super::*;
	use crate::Forum;
	use model::moderation::{ActReason, PostNumbers};

	fn why() -> ActReason {
		ActReason::parse("Order.").unwrap()
	}

	pub(super) fn merge(forum: &Forum, who: &Actor, topic: TopicId, into: TopicId) {
		crate::moderation::merge(forum, who, topic, into, &why()).unwrap();
	}

	pub(super) fn split(forum: &Forum, who: &Actor, (topic, which): (TopicId, &str), to: GroupId) {
		let (numbers, title) = (PostNumbers::parse(which).unwrap(), Title::parse("Apart").unwrap());
		crate::moderation::split(forum, who, topic, numbers, (title, to), &why()).unwrap();
	}
}

fn unread(scene: &Scene, actor: &Actor) -> Unread {
	let list = topics(&scene.world.forum, actor, scene.group, None).unwrap();
	list.topics.iter().find(|topic| topic.id == scene.topic).unwrap().unread
}

fn first_unread(scene: &Scene, actor: &Actor) -> Option<u32> {
	scene.view(actor).first_unread
}

#[test]
fn a_topic_is_new_until_it_is_read_and_never_to_visitors_or_its_author() {
	let scene = Scene::new();
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::NewTopic, Some(1)));
	assert_eq!((unread(&scene, &scene.anna), first_unread(&scene, &scene.anna)), (Unread::Nothing, None));
	let visitor = scene.world.visitor();
	assert_eq!((unread(&scene, &visitor), first_unread(&scene, &visitor)), (Unread::Nothing, None));
	mark_read(&scene.world.forum, &scene.boris, scene.topic, 1).unwrap();
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Nothing, None));
}

#[test]
fn replies_of_others_are_unread_and_ones_own_are_not() {
	let scene = Scene::new();
	mark_read(&scene.world.forum, &scene.boris, scene.topic, 1).unwrap();
	scene.world.reply(&scene.anna, scene.topic, "Two.");
	scene.world.reply(&scene.anna, scene.topic, "Three.");
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Posts(2), Some(2)));
	assert_eq!(unread(&scene, &scene.anna), Unread::Nothing);
	scene.world.reply(&scene.boris, scene.topic, "Four.");
	assert_eq!(unread(&scene, &scene.boris), Unread::Nothing);
	assert_eq!(unread(&scene, &scene.anna), Unread::Posts(1));
}

#[test]
fn reading_never_goes_back_and_not_beyond_what_is_written() {
	let scene = Scene::new();
	for number in 2..=5 {
		scene.world.reply(&scene.anna, scene.topic, &format!("{number}"));
	}
	let forum = &scene.world.forum;
	mark_read(forum, &scene.boris, scene.topic, 3).unwrap();
	let before = scene.entries();
	mark_read(forum, &scene.boris, scene.topic, 1).unwrap();
	mark_read(forum, &scene.boris, scene.topic, 0).unwrap();
	assert_eq!((scene.entries(), unread(&scene, &scene.boris)), (before, Unread::Posts(2)));
	mark_read(forum, &scene.boris, scene.topic, u32::MAX).unwrap();
	assert_eq!(unread(&scene, &scene.boris), Unread::Nothing);
	scene.world.reply(&scene.anna, scene.topic, "Six.");
	assert_eq!(unread(&scene, &scene.boris), Unread::Posts(1));
	scene.assert_sound();
}

#[test]
fn everything_can_be_called_read_until_something_is_written() {
	let scene = Scene::new();
	mark_all_read(&scene.world.forum, &scene.boris).unwrap();
	assert_eq!(unread(&scene, &scene.boris), Unread::Nothing);
	scene.world.advance(MINUTE);
	scene.world.reply(&scene.anna, scene.topic, "Two.");
	assert_ne!(unread(&scene, &scene.boris), Unread::Nothing);
}

#[test]
fn what_was_quiet_before_somebody_joined_is_not_new_to_them() {
	let scene = Scene::new();
	let chen = scene.world.member("chen");
	assert_eq!(unread(&scene, &chen), Unread::Nothing);
	scene.world.advance(MINUTE);
	scene.world.reply(&scene.anna, scene.topic, "Two.");
	assert_eq!((unread(&scene, &chen), first_unread(&scene, &chen)), (Unread::Posts(1), Some(2)));
}

#[test]
fn the_first_unread_post_is_found_on_its_page() {
	let scene = Scene::new();
	for number in 2..=45 {
		scene.world.reply(&scene.anna, scene.topic, &format!("{number}"));
	}
	let wanted = |actor: &Actor| show(&scene.world.forum, actor, scene.topic, Wanted::FirstUnread).unwrap().page;
	assert_eq!((wanted(&scene.world.visitor()), wanted(&scene.boris)), (1, 1));
	mark_read(&scene.world.forum, &scene.boris, scene.topic, 20).unwrap();
	assert_eq!((wanted(&scene.boris), first_unread(&scene, &scene.boris)), (2, Some(21)));
	mark_read(&scene.world.forum, &scene.boris, scene.topic, 44).unwrap();
	assert_eq!(wanted(&scene.boris), 3);
}

#[test]
fn a_topic_that_may_not_be_read_cannot_be_marked() {
	let scene = Scene::new();
	let secret = scene.world.group("secret", Access::Secret);
	let inside = scene.world.topic(&scene.world.system(), secret, "Inside");
	assert_not_found(mark_read(&scene.world.forum, &scene.boris, inside, 1));
	assert_not_found(mark_read(&scene.world.forum, &scene.boris, TopicId(1), 1));
}

#[test]
fn a_quote_closes_with_the_post_that_it_quotes() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let number = world.reply(&scene.anna, scene.topic, "Only between us.");
	let other = world.topic(&scene.boris, world.group("tea", Access::Public), "Elsewhere");
	let quoted = quote(forum, &scene.boris, scene.topic, number).unwrap();
	let reply = world.reply(&scene.boris, other, &format!("{quoted}\nI agree."));
	let text = Prose::parse(model::Field::Body, &format!("{quoted}\nI still agree.")).unwrap();
	edit(forum, &scene.boris, other, reply, 1, text).unwrap();
	let shown = |actor: &Actor| {
		let html = match posts_after(forum, actor, other, 1).unwrap().posts.remove(0).content {
			PostContent::Html(html) => html,
			PostContent::Deleted(_) => panic!("not deleted"),
		};
		format!("{html} {:?} {:?}", revisions(forum, actor, other, reply).unwrap(), quote(forum, actor, other, reply))
	};
	let root = world.administrator("root");
	for reader in [&scene.boris, &root] {
		assert_eq!(shown(reader).matches("Only between us").count(), 4);
	}
	let inner = world.group("inner", Access::Secret);
	let reason = model::moderation::ActReason::parse("Closer.").unwrap();
	crate::moderation::move_topic(forum, &root, scene.topic, inner, &reason).unwrap();
	assert!(!shown(&scene.boris).contains("Only between us"), "{}", shown(&scene.boris));
	assert!(shown(&scene.boris).contains(model::discussions::GONE_QUOTE));
	assert_eq!(shown(&root).matches("Only between us").count(), 4);
	hide_post(forum, &root, scene.topic, number, &reason).unwrap();
	assert!(!shown(&root).contains("Only between us"));
}

#[test]
fn older_posts_that_came_by_a_merge_do_not_hide_what_is_new() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let old = world.topic(&scene.anna, scene.group, "Old");
	for number in 2..=9 {
		world.reply(&scene.anna, old, &format!("Old {number}."));
		world.reply(&scene.anna, scene.topic, &format!("Before {number}."));
	}
	world.advance(MINUTE);
	mark_all_read(forum, &scene.boris).unwrap();
	world.advance(MINUTE);
	world.reply(&scene.anna, scene.topic, "New.");
	keep_order::merge(forum, &world.system(), old, scene.topic);
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Posts(1), Some(10)));
	world.advance(MINUTE);
	world.reply(&scene.anna, scene.topic, "Newer.");
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Posts(2), Some(10)));
	mark_read(forum, &scene.boris, scene.topic, 10).unwrap();
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Posts(1), Some(20)));
	mark_read(forum, &scene.boris, scene.topic, 20).unwrap();
	assert_eq!(unread(&scene, &scene.boris), Unread::Nothing);
	scene.assert_sound();
}

#[test]
fn posts_that_went_elsewhere_or_were_deleted_are_not_counted_as_new() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	for number in 2..=9 {
		world.reply(&scene.anna, scene.topic, &format!("Reply {number}."));
	}
	mark_read(forum, &scene.boris, scene.topic, 2).unwrap();
	assert_eq!(unread(&scene, &scene.boris), Unread::Posts(7));
	keep_order::split(forum, &world.system(), (scene.topic, "3-6"), scene.group);
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Posts(3), Some(7)));
	delete_post(forum, &scene.anna, scene.topic, 7).unwrap();
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Posts(2), Some(8)));
	keep_order::split(forum, &world.system(), (scene.topic, "8-9"), scene.group);
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Nothing, None));
	let list = super::super::unread(forum, &scene.boris, None).unwrap();
	assert!(list.topics.iter().all(|topic| topic.id != scene.topic));
	scene.assert_sound();
}

#[test]
fn a_gap_does_not_hide_what_stands_before_it() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	mark_all_read(forum, &scene.boris).unwrap();
	world.advance(MINUTE);
	for number in 2..=9 {
		world.reply(&scene.anna, scene.topic, &format!("Reply {number}."));
	}
	keep_order::split(forum, &world.system(), (scene.topic, "4-7"), scene.group);
	assert_eq!((unread(&scene, &scene.boris), first_unread(&scene, &scene.boris)), (Unread::Posts(4), Some(2)));
}
