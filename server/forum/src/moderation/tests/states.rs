//! Closed and pinned topics.

use super::*;
use crate::discussions::{reply, topics};
use model::text::Prose;

#[test]
fn nobody_replies_to_a_closed_topic_until_it_is_opened_again() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	close_topic(forum, &scene.kim, scene.topic, &reason("Solved.")).unwrap();
	close_topic(forum, &scene.mona, scene.topic, &reason("Solved.")).unwrap();
	let text = || Prose::parse(Field::Body, "More.").unwrap();
	for who in [&scene.anna, &scene.boris, &scene.kim] {
		assert_denied(reply(forum, who, scene.topic, text()), Reason::Closed);
	}
	let view = discussions::show(forum, &scene.anna, scene.topic, Wanted::Page(1)).unwrap();
	assert!(view.closed && !view.may.reply);
	let notice = scene.newest(&scene.anna);
	assert_eq!((notice.act, notice.reason.as_str()), (Act::TopicClosed, "Solved."));
	assert_eq!(scene.notices(&scene.anna).len(), 1);
	reopen_topic(forum, &scene.kim, scene.topic, &ActReason::default()).unwrap();
	reply(forum, &scene.boris, scene.topic, text()).unwrap();
	scene.is_sound();
}

#[test]
fn only_those_who_keep_order_close_and_pin() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let until = forum.now().plus(DAY);
	for who in [&scene.anna, &scene.boris] {
		assert_denied(close_topic(forum, who, scene.topic, &reason("No.")), Reason::ModeratorsOnly);
		assert_denied(pin_topic(forum, who, scene.topic, until, &reason("No.")), Reason::ModeratorsOnly);
	}
}

#[test]
fn a_pinned_topic_stands_first_until_its_date_and_once_only() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let mut titles = Vec::new();
	for number in 0..40 {
		scene.world.advance(Duration::from_secs(60));
		titles.push(scene.world.topic(&scene.boris, scene.group, &format!("Topic {number}")));
	}
	let first = |after| topics(forum, &scene.anna, scene.group, after).unwrap();
	assert_ne!(first(None).topics[0].id, scene.topic);
	let until = forum.now().plus(DAY);
	pin_topic(forum, &scene.kim, scene.topic, until, &reason("Read this first.")).unwrap();
	let list = first(None);
	assert!(list.topics[0].id == scene.topic && list.topics[0].pinned);
	let rest = first(list.next);
	let all = list.topics.iter().chain(&rest.topics).map(|topic| topic.id).collect::<Vec<_>>();
	assert_eq!(all.len(), 41);
	assert_eq!(all.iter().collect::<std::collections::HashSet<_>>().len(), 41);
	scene.is_sound();
	scene.world.advance(DAY);
	assert_ne!(first(None).topics[0].id, scene.topic);
	pin_topic(forum, &scene.kim, scene.topic, forum.now().plus(DAY), &reason("Again.")).unwrap();
	pin_topic(forum, &scene.kim, scene.topic, forum.now().plus(DAY), &reason("Again.")).unwrap();
	unpin_topic(forum, &scene.kim, scene.topic, &ActReason::default()).unwrap();
	unpin_topic(forum, &scene.kim, scene.topic, &ActReason::default()).unwrap();
	assert_ne!(first(None).topics[0].id, scene.topic);
	scene.is_sound();
}

#[test]
fn a_group_has_few_pinned_topics_and_none_for_ever() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let pin = |topic, span| pin_topic(forum, &scene.kim, topic, forum.now().plus(span), &reason("First."));
	for number in 0..PINNED_MAX {
		pin(scene.world.topic(&scene.boris, scene.group, &format!("Topic {number}")), DAY).unwrap();
	}
	assert!(matches!(pin(scene.topic, DAY), Err(Error::Invalid(_))));
	scene.world.advance(DAY);
	pin(scene.topic, DAY).unwrap();
	assert!(matches!(pin(scene.topic, DAY * 400), Err(Error::Invalid(_))));
	assert!(matches!(pin(scene.topic, Duration::ZERO), Err(Error::Invalid(_))));
	scene.is_sound();
}

#[test]
fn a_hidden_topic_is_not_there_for_others_and_its_author_is_told() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pin_topic(forum, &scene.kim, scene.topic, forum.now().plus(DAY), &reason("First.")).unwrap();
	discussions::hide_topic(forum, &scene.kim, scene.topic, &reason("A duplicate.")).unwrap();
	assert!(!scene.sees(&scene.anna, scene.topic) && scene.sees(&scene.kim, scene.topic));
	assert_eq!(topics(forum, &scene.kim, scene.group, None).unwrap().topics, []);
	assert!(discussions::quote(forum, &scene.anna, scene.topic, 1).is_err());
	assert!(crate::live::written_after(forum, &scene.anna, scene.topic, 0).is_err());
	let notice = scene.newest(&scene.anna);
	assert_eq!((notice.act, notice.reason.as_str()), (Act::TopicHidden, "A duplicate."));
	// The title is theirs, but what became of it since is not.
	assert_eq!(notice.object.name, "");
	discussions::restore_topic(forum, &scene.kim, scene.topic).unwrap();
	assert!(scene.sees(&scene.anna, scene.topic));
	let undone = scene.notices(&scene.anna).into_iter().find(|notice| notice.act == Act::TopicHidden).unwrap();
	assert!(undone.undone.is_some() && !undone.may_appeal);
	scene.is_sound();
}
