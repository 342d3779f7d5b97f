//! Deleting and bringing back: stubs, whole topics, counters.

use super::*;

#[test]
fn a_deleted_reply_leaves_a_stub_where_others_follow() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	scene.world.reply(&scene.boris, scene.topic, "Two.");
	scene.world.reply(&scene.anna, scene.topic, "Three.");
	assert_eq!(delete_post(forum, &scene.boris, scene.topic, 2).unwrap(), Deleted::Post);
	assert_eq!(scene.read_by(&scene.world.visitor()), "1:First post. 2:Author 3:Three.");
	assert_eq!((scene.view(&scene.anna).replies, scene.view(&scene.anna).last_number), (1, 3));
	assert_denied(delete_post(forum, &scene.boris, scene.topic, 2), Reason::Deleted);
	restore_post(forum, &scene.boris, scene.topic, 2).unwrap();
	assert_eq!(scene.read_by(&scene.world.visitor()), "1:First post. 2:Two. 3:Three.");
	assert_eq!(scene.view(&scene.anna).replies, 2);
	assert_not_found(restore_post(forum, &scene.boris, scene.topic, 2));
	scene.assert_sound();
}

#[test]
fn a_deleted_last_reply_leaves_nothing_but_its_author_can_restore_it() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	scene.world.reply(&scene.boris, scene.topic, "Two.");
	delete_post(forum, &scene.boris, scene.topic, 2).unwrap();
	for other in [&scene.anna, &scene.world.visitor()] {
		assert_eq!(scene.read_by(other), "1:First post.");
	}
	assert_eq!(scene.read_by(&scene.boris), "1:First post. 2:Author");
	assert!(scene.view(&scene.boris).posts[1].may.restore);
	assert_eq!(scene.read_by(&scene.keeper()), "1:First post. 2:Author");
	// Its number is not given again, and now a stub stands in its place.
	assert_eq!(scene.world.reply(&scene.anna, scene.topic, "Three."), 3);
	assert_eq!(scene.read_by(&scene.world.visitor()), "1:First post. 2:Author 3:Three.");
	scene.assert_sound();
}

#[test]
fn what_a_moderator_deleted_a_moderator_brings_back() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	scene.world.reply(&scene.boris, scene.topic, "Two.");
	scene.world.reply(&scene.anna, scene.topic, "Three.");
	assert_denied(delete_post(forum, &scene.anna, scene.topic, 2), Reason::NotAuthor);
	delete_post(forum, &keeper, scene.topic, 2).unwrap();
	assert_eq!(scene.read_by(&scene.boris), "1:First post. 2:Moderator 3:Three.");
	assert!(!scene.view(&scene.boris).posts[1].may.restore);
	assert_denied(restore_post(forum, &scene.boris, scene.topic, 2), Reason::ModeratorsOnly);
	restore_post(forum, &keeper, scene.topic, 2).unwrap();
	assert_eq!(scene.read_by(&scene.boris), "1:First post. 2:Two. 3:Three.");
	scene.assert_sound();
}

#[test]
fn the_first_post_takes_the_topic_with_it_if_nobody_replied() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	assert_eq!(delete_post(forum, &scene.anna, scene.topic, 1).unwrap(), Deleted::WholeTopic);
	for actor in [&scene.anna, &scene.boris, &scene.world.visitor()] {
		assert_not_found(show(forum, actor, scene.topic, Wanted::Page(1)));
		assert_not_found(reply(forum, &scene.boris, scene.topic, prose("x")));
		assert!(scene.titles(actor).is_empty());
	}
	assert_eq!(scene.topics_counted(), Some(0));
	let view = scene.view(&keeper);
	assert!(view.deleted && !view.may.reply && view.may.delete);
	scene.assert_sound();
	restore_topic(forum, &keeper, scene.topic).unwrap();
	assert_eq!(scene.read_by(&scene.world.visitor()), "1:First post.");
	assert_eq!((scene.topics_counted(), scene.titles(&scene.anna).len()), (Some(1), 1));
	scene.assert_sound();
}

#[test]
fn a_topic_that_went_with_its_post_comes_back_with_it() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	delete_post(forum, &scene.anna, scene.topic, 1).unwrap();
	restore_post(forum, &keeper, scene.topic, 1).unwrap();
	assert_eq!(scene.read_by(&scene.world.visitor()), "1:First post.");
	assert_eq!(scene.topics_counted(), Some(1));
	scene.assert_sound();
}

#[test]
fn with_replies_the_first_post_leaves_a_stub() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	scene.world.reply(&scene.boris, scene.topic, "Two.");
	assert_eq!(delete_post(forum, &scene.anna, scene.topic, 1).unwrap(), Deleted::Post);
	assert_eq!(scene.read_by(&scene.world.visitor()), "1:Author 2:Two.");
	assert_eq!((scene.view(&scene.boris).replies, scene.topics_counted()), (1, Some(1)));
	scene.assert_sound();
}

#[test]
fn a_whole_topic_goes_and_comes_back_as_it_was() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	scene.world.reply(&scene.boris, scene.topic, "Two.");
	scene.world.reply(&scene.anna, scene.topic, "Three.");
	delete_post(forum, &scene.anna, scene.topic, 1).unwrap();
	delete_post(forum, &scene.boris, scene.topic, 2).unwrap();
	let before = scene.read_by(&scene.boris);
	assert_denied(delete_topic(forum, &scene.anna, scene.topic), Reason::ModeratorsOnly);
	delete_topic(forum, &keeper, scene.topic).unwrap();
	assert_not_found(show(forum, &scene.boris, scene.topic, Wanted::Page(1)));
	assert_not_found(posts_after(forum, &scene.boris, scene.topic, 0));
	assert_eq!(scene.topics_counted(), Some(0));
	assert_denied(reply(forum, &keeper, scene.topic, prose("x")), Reason::Deleted);
	scene.assert_sound();
	let entries = scene.entries();
	delete_topic(forum, &keeper, scene.topic).unwrap();
	assert_eq!(scene.entries(), entries);
	restore_topic(forum, &keeper, scene.topic).unwrap();
	// What its authors deleted before stays deleted.
	assert_eq!(scene.read_by(&scene.boris), before);
	scene.assert_sound();
}

#[test]
fn a_post_brought_back_does_not_bring_back_a_topic_that_was_deleted_for_itself() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	scene.world.reply(&scene.boris, scene.topic, "Two.");
	delete_post(forum, &keeper, scene.topic, 1).unwrap();
	delete_topic(forum, &keeper, scene.topic).unwrap();
	restore_post(forum, &keeper, scene.topic, 1).unwrap();
	assert_not_found(show(forum, &scene.boris, scene.topic, Wanted::Page(1)));
	scene.assert_sound();
}

#[test]
fn a_deleted_answer_is_no_answer() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let id = start(forum, &scene.anna, scene.group, question("Which?")).unwrap();
	scene.world.reply(&scene.boris, id, "This.");
	choose_answer(forum, &scene.anna, id, Some(2)).unwrap();
	delete_post(forum, &scene.boris, id, 2).unwrap();
	assert_eq!(show(forum, &scene.anna, id, Wanted::Page(1)).unwrap().answer, None);
	assert_denied(choose_answer(forum, &scene.anna, id, Some(2)), Reason::Deleted);
	scene.assert_sound();
}
