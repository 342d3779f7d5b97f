//! The same sent twice.

use super::*;
use crate::limits::Limited;

#[test]
fn the_same_sent_again_within_minutes_is_one_post() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let say = |actor: &Actor, text: &str| reply(forum, actor, scene.topic, prose(text)).unwrap();
	assert_eq!(say(&scene.boris, "Finer."), 2);
	let written = scene.entries();
	assert_eq!(say(&scene.boris, "Finer."), 2);
	assert_eq!(scene.entries(), written);
	assert_eq!(say(&scene.anna, "Finer."), 3);
	assert_eq!(say(&scene.boris, "Coarser."), 4);
	assert_eq!(say(&scene.boris, "Finer."), 2);
	scene.world.advance(6 * MINUTE);
	assert_eq!(say(&scene.boris, "Finer."), 5);
	scene.assert_sound();
}

#[test]
fn what_was_deleted_may_be_said_again() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	assert_eq!(reply(forum, &scene.boris, scene.topic, prose("Finer.")).unwrap(), 2);
	delete_post(forum, &scene.boris, scene.topic, 2).unwrap();
	assert_eq!(reply(forum, &scene.boris, scene.topic, prose("Finer.")).unwrap(), 3);
	let first = start(forum, &scene.boris, scene.group, question("Which grinder?")).unwrap();
	assert_eq!(start(forum, &scene.boris, scene.group, question("Which grinder?")).unwrap(), first);
	delete_topic(forum, &scene.world.moderator("mona"), first).unwrap();
	assert_ne!(start(forum, &scene.boris, scene.group, question("Which grinder?")).unwrap(), first);
	scene.assert_sound();
}

#[test]
fn twenty_at_once_make_one_post_and_one_topic() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let (posts, topics): (Vec<_>, Vec<_>) = std::thread::scope(|scope| {
		let both = || {
			let post = reply(forum, &scene.boris, scene.topic, prose("Once.")).unwrap();
			(post, start(forum, &scene.boris, scene.group, question("Once?")).unwrap())
		};
		let threads: Vec<_> = (0..20).map(|_| scope.spawn(both)).collect();
		threads.into_iter().map(|thread| thread.join().unwrap()).unzip()
	});
	assert_eq!(posts, [2; 20]);
	assert!(topics.iter().all(|topic| *topic == topics[0]));
	assert_eq!(scene.topics_counted(), Some(2));
	scene.assert_sound();
}

#[test]
fn a_second_click_of_a_newcomer_is_not_called_too_often() {
	let world = World::with_limits(1);
	let anna = world.member("anna");
	let group = world.group("coffee", Access::Public);
	let forum = &world.forum;
	let topic = start(forum, &anna, group, question("Which grinder?")).unwrap();
	assert_eq!(start(forum, &anna, group, question("Which grinder?")).unwrap(), topic);
	assert_eq!(reply(forum, &anna, topic, prose("And?")).unwrap(), 2);
	// A topic is a first post too; now none is left.
	assert!(matches!(reply(forum, &anna, topic, prose("Well?")), Err(Error::TooOften { .. })));
	assert_eq!(reply(forum, &anna, topic, prose("And?")).unwrap(), 2);
	world.advance(2 * MINUTE);
	assert_eq!(reply(forum, &anna, topic, prose("Well?")).unwrap(), 3);
	assert!(matches!(reply(forum, &anna, topic, prose("Hello?")), Err(Error::TooOften { .. })));
}

#[test]
fn small_deeds_are_limited_too() {
	let world = World::with_limits(1);
	let (anna, mona) = (world.member("anna"), world.moderator("mona"));
	let topic = world.topic(&mona, world.group("coffee", Access::Public), "Grind size");
	for actor in [&anna, &mona] {
		while crate::limits::take(&world.forum, actor, Limited::Edit).is_ok() {}
	}
	let forum = &world.forum;
	for refused in [
		mark_all_read(forum, &anna),
		choose_answer(forum, &anna, topic, None),
		restore_post(forum, &mona, topic, 1),
		delete_topic(forum, &mona, topic),
	] {
		assert!(matches!(refused, Err(Error::TooOften { .. })), "{refused:?}");
	}
}
