//! Moving topics between groups.

use super::*;
use crate::discussions::{latest, topics};

#[test]
fn a_moved_topic_stands_in_its_new_group_alone_with_exact_counters() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let other = world.group("tea", Access::Public);
	world.topic(&scene.boris, scene.group, "Stays");
	scene.report(&scene.anna, 2).unwrap();
	pin_topic(forum, &scene.kim, scene.topic, forum.now().plus(DAY), &reason("First.")).unwrap();
	assert_denied(move_topic(forum, &scene.kim, scene.topic, other, &reason("Tea.")), Reason::ModeratorsOnly);
	move_topic(forum, &scene.mona, scene.topic, other, &reason("Tea.")).unwrap();
	move_topic(forum, &scene.mona, scene.topic, other, &reason("Tea.")).unwrap();
	let ids = |group| topics(forum, &scene.anna, group, None).unwrap().topics.into_iter().map(|one| one.id);
	assert!(ids(other).eq([scene.topic]) && !ids(scene.group).any(|id| id == scene.topic));
	assert!(scene.sees(&world.visitor(), scene.topic));
	let notice = scene.newest(&scene.anna);
	assert_eq!((notice.act, notice.reason.as_str()), (Act::TopicMoved, "Tea."));
	// What was reported waits where the topic is.
	assert_eq!(waiting(forum, &scene.kim).unwrap(), Some(0));
	assert_eq!(scene.cases(&scene.mona).len(), 1);
	scene.is_sound();
}

#[test]
fn what_moves_to_a_stricter_group_is_gone_for_others_at_once() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let secret = world.group("cellar", Access::Secret);
	assert!(crate::live::written_after(forum, &scene.boris, scene.topic, 0).is_ok());
	// Whoever does not know of the group cannot move anything there.
	assert_not_found(move_topic(forum, &scene.mona, scene.topic, secret, &reason("Hush.")));
	move_topic(forum, &scene.root, scene.topic, secret, &reason("Hush.")).unwrap();
	assert_not_found(crate::live::written_after(forum, &scene.boris, scene.topic, 0));
	assert_not_found(discussions::quote(forum, &scene.boris, scene.topic, 1));
	for who in [&scene.anna, &scene.boris, &scene.kim, &scene.mona, &world.visitor()] {
		assert!(!scene.sees(who, scene.topic));
		assert!(latest(forum, who, None).unwrap().topics.is_empty());
	}
	let notice = scene.newest(&scene.anna);
	assert_eq!((notice.act, notice.object.name.as_str()), (Act::TopicMoved, ""));
	assert!(scene.sees(&scene.root, scene.topic));
	scene.is_sound();
}

#[test]
fn of_two_who_move_a_topic_at_once_one_is_last_and_all_agrees() {
	let scene = Scene::new();
	let groups = [scene.world.group("tea", Access::Public), scene.world.group("milk", Access::Public)];
	std::thread::scope(|scope| {
		for at in 0..50 {
			let (scene, to) = (&scene, groups[at % 2]);
			scope.spawn(move || move_topic(&scene.world.forum, &scene.mona, scene.topic, to, &reason("There.")));
			scope.spawn(move || scene.world.reply(&scene.boris, scene.topic, &format!("Reply {at}")));
		}
	});
	scene.is_sound();
}
