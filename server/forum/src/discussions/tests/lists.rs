//! Order by activity, pages of lists, what lists leave out.

use super::*;
use crate::discussions::records::{POSTS, TOPICS};
use crate::journal::{Author, Event};
use model::Timestamp;
use model::discussions::{TOPICS_PER_PAGE, TopicCursor};

#[test]
fn the_latest_activity_stands_first_and_a_reply_lifts_a_topic() {
	let scene = Scene::new();
	scene.world.topic(&scene.boris, scene.group, "Milk");
	scene.world.advance(MINUTE);
	assert_eq!(scene.titles(&scene.anna), ["Milk", "Grind size"]);
	scene.world.reply(&scene.boris, scene.topic, "Finer.");
	assert_eq!(scene.titles(&scene.anna), ["Grind size", "Milk"]);
	scene.assert_sound();
}

#[test]
fn deleting_does_not_move_a_topic_and_a_restored_one_takes_its_old_place() {
	let scene = Scene::new();
	let (forum, keeper) = (&scene.world.forum, scene.keeper());
	scene.world.reply(&scene.boris, scene.topic, "Finer.");
	scene.world.advance(MINUTE);
	let milk = scene.world.topic(&scene.boris, scene.group, "Milk");
	scene.world.advance(MINUTE);
	delete_post(forum, &scene.boris, scene.topic, 2).unwrap();
	assert_eq!(scene.titles(&scene.anna), ["Milk", "Grind size"]);
	delete_topic(forum, &keeper, milk).unwrap();
	assert_eq!(scene.titles(&keeper), ["Grind size"]);
	scene.world.advance(MINUTE);
	restore_topic(forum, &keeper, milk).unwrap();
	assert_eq!(scene.titles(&scene.anna), ["Milk", "Grind size"]);
	scene.assert_sound();
}

#[test]
fn a_group_was_active_when_its_newest_topic_that_stands_was() {
	let scene = Scene::new();
	let active = || groups::list(&scene.world.forum, &scene.anna).unwrap()[0].groups[0].active;
	let first = active();
	let keeper = scene.keeper();
	let milk = scene.world.topic(&scene.boris, scene.group, "Milk");
	assert!(active() > first);
	delete_topic(&scene.world.forum, &keeper, milk).unwrap();
	assert_eq!(active(), first);
	delete_topic(&scene.world.forum, &keeper, scene.topic).unwrap();
	assert_eq!(active(), None);
	scene.assert_sound();
}

#[test]
fn old_posts_that_come_from_elsewhere_stand_where_their_dates_put_them() {
	let scene = Scene::new();
	let (group, at) = (scene.group, Timestamp(1_400_000_000_000));
	let old = |at| NewPost { author: Author::System, at, source: "Old.".into(), html: "<p>Old.</p>".into() };
	let imported = scene.world.forum.change(&Actor::system(), move |change| {
		let topic = put_first_post(change, group, &question("From 2014"), old(at))?;
		for minutes in [5, 1] {
			let record = change.find(&TOPICS, &topic)?;
			put_reply(change, topic, record, old(at.plus(MINUTE * minutes)))?;
		}
		change.record(Event::Imported { group, topic })?;
		Ok(topic)
	});
	let imported = imported.unwrap();
	assert_eq!(scene.titles(&scene.anna), ["Grind size", "From 2014"]);
	let record = scene.world.forum.store().get(&TOPICS, &imported).unwrap().unwrap();
	assert_eq!((record.active, record.replies, record.last_number), (at.plus(MINUTE * 5), 2, 3));
	assert_eq!(scene.world.forum.store().get(&POSTS, &(imported, 3)).unwrap().unwrap().at, at.plus(MINUTE));
	scene.assert_sound();
}

#[test]
fn a_list_is_paged_without_gaps_or_repeats() {
	let scene = Scene::new();
	// Several in the same millisecond, and of another group in between.
	let other = scene.world.group("tea", Access::Public);
	for number in 0..70 {
		let group = if number % 3 == 0 { other } else { scene.group };
		scene.world.topic(&scene.boris, group, &format!("Topic {number}"));
		if number % 4 == 0 {
			scene.world.advance(MINUTE);
		}
	}
	let forum = &scene.world.forum;
	let all = |list: &dyn Fn(Option<TopicCursor>) -> model::discussions::TopicList| {
		let (mut told, mut after) = (Vec::new(), None);
		loop {
			let page = list(after);
			assert!(page.topics.len() <= TOPICS_PER_PAGE);
			assert!(page.next.is_none() || page.topics.len() == TOPICS_PER_PAGE);
			told.extend(page.topics.iter().map(|topic| (topic.active, topic.id)));
			match page.next {
				Some(next) => after = Some(next.to_string().parse().unwrap()),
				None => return told,
			}
		}
	};
	let everywhere = all(&|after| latest(forum, &scene.anna, after).unwrap());
	// With a group that she may not read the lists are merged one by one, with the same result.
	let secret = scene.world.group("secret", Access::Secret);
	scene.world.topic(&scene.world.system(), secret, "Secret");
	assert_eq!(all(&|after| latest(forum, &scene.anna, after).unwrap()), everywhere);
	let here = all(&|after| topics(forum, &scene.anna, scene.group, after).unwrap());
	assert_eq!((everywhere.len(), here.len()), (71, 47));
	for told in [&everywhere, &here] {
		assert!(told.is_sorted_by(|a, b| a.0 > b.0 || a.0 == b.0 && a.1 < b.1));
	}
	scene.assert_sound();
}

#[test]
fn a_reader_of_little_finds_it_behind_a_thousand_topics_they_may_not_read() {
	let scene = Scene::new();
	let secret = scene.world.group("secret", Access::Secret);
	for number in 0..450 {
		scene.world.topic(&scene.world.system(), secret, &format!("Secret {number}"));
	}
	assert_eq!(scene.titles(&scene.anna), ["Grind size"]);
	assert_eq!(latest(&scene.world.forum, &scene.anna, None).unwrap().next, None);
}

#[test]
fn a_cursor_from_anywhere_is_only_a_place_in_the_order() {
	let scene = Scene::new();
	let at = |active, topic| Some(TopicCursor { active: Timestamp(active), topic: TopicId(topic) });
	for after in [at(0, 0), at(0, u64::MAX)] {
		assert!(latest(&scene.world.forum, &scene.anna, after).unwrap().topics.is_empty());
		assert!(topics(&scene.world.forum, &scene.anna, scene.group, after).unwrap().topics.is_empty());
	}
	for after in [at(u64::MAX, 0), at(u64::MAX, u64::MAX)] {
		assert_eq!(latest(&scene.world.forum, &scene.anna, after).unwrap().topics.len(), 1);
		assert_eq!(topics(&scene.world.forum, &scene.anna, scene.group, after).unwrap().topics.len(), 1);
	}
}
