//! What lists cost in rows that are read: as much as one page, however long they are.

use super::*;
use crate::inbox;
use crate::journal::{Author, Event};
use crate::moderation;
use crate::tags;
use model::discussions::TOPICS_PER_PAGE;
use model::moderation::{ActReason, NewReport, ReportReason};

/// Topics written in one change.
const AT_ONCE: usize = 500;

/// So many more questions in a group, each a second younger than the one before.
fn ask(world: &World, group: GroupId, by: &Actor, count: usize) {
	let author = Author::Member(by.id().unwrap());
	for start in (0..count).step_by(AT_ONCE) {
		let now = world.forum.now();
		let written = world.forum.change(&Actor::system(), move |change| {
			for number in start..(start + AT_ONCE).min(count) {
				let new = NewTopic {
					title: Title::parse(&format!("Question {number}"))?,
					body: prose("Why?"),
					kind: TopicKind::Question,
					tags: Tags::parse("beans")?,
				};
				let at = now.plus(Duration::from_secs(number as u64));
				let post = NewPost { author, at, source: "Why?".to_owned(), html: "<p>Why?</p>".to_owned() };
				let topic = put_first_post(change, group, &new, post)?;
				change.record(Event::TopicStarted { group, topic })?;
			}
			Ok(())
		});
		written.unwrap();
	}
	world.advance(Duration::from_secs(count as u64 + 1));
}

#[test]
fn ten_times_the_topics_cost_no_row_more() {
	let world = World::new();
	let (anna, boris) = (world.member("anna"), world.member("boris"));
	let ada = world.administrator("ada");
	let (group, secret) = (world.group("coffee", Access::Public), world.group("cellar", Access::Secret));
	let costs = || {
		let forum = &world.forum;
		[
			world.cost(|| topics(forum, &boris, group, None)),
			world.cost(|| latest(forum, &boris, None)),
			world.cost(|| latest(forum, &ada, None)),
			world.cost(|| unread(forum, &boris, None)),
			world.cost(|| unanswered(forum, &boris, None)),
			world.cost(|| tags::topics(forum, &boris, "beans", None)),
			world.cost(|| {
				let first = topics(forum, &boris, group, None)?;
				topics(forum, &boris, group, first.next)
			}),
		]
	};
	ask(&world, group, &anna, 1_000);
	let few = costs();
	ask(&world, group, &anna, 9_000);
	// What somebody writes where the reader may not read costs them nothing.
	ask(&world, secret, &anna, 1_000);
	let many = costs();
	assert_eq!(few, many);
	assert!(many.iter().all(|rows| *rows <= 14 * TOPICS_PER_PAGE as u64), "{many:?}");
	assert_eq!(groups::show(&world.forum, &ada, "coffee").unwrap().topics, Some(10_000));
}

#[test]
fn five_hundred_reports_cost_the_queue_one_page() {
	let scene = Scene::new();
	let (world, kim) = (&scene.world, scene.keeper());
	let reporter = world.member("rita");
	let mut reported = 0;
	let mut report_until = |count: u32| {
		while reported < count {
			reported += 1;
			let number = world.reply(&scene.boris, scene.topic, &format!("Reply {reported}."));
			let new = NewReport { why: ReportReason::Spam, text: ActReason::default() };
			moderation::report(&world.forum, &reporter, scene.topic, number, new).unwrap();
		}
		let page = world.cost(|| moderation::queue(&world.forum, &kim, None));
		(page, world.cost(|| moderation::waiting(&world.forum, &kim)))
	};
	let few = report_until(30);
	assert_eq!(report_until(500), few);
	assert!(few.0 <= 10 * moderation::CASES_PER_PAGE as u64, "{few:?} rows for 20 cases");
	assert_eq!(moderation::waiting(&world.forum, &kim).unwrap(), Some(500));
}

#[test]
fn a_full_inbox_costs_one_page() {
	let scene = Scene::new();
	let world = &scene.world;
	let fill = |from: u32, to: u32| {
		for number in from..to {
			let topic = world.topic(&scene.anna, scene.group, &format!("Topic {number}"));
			world.reply(&scene.anna, topic, &format!("Number {number}, @boris"));
			world.advance(Duration::from_secs(1));
		}
		world.settle();
		let list = world.cost(|| inbox::list(&world.forum, &scene.boris, None));
		(list, world.cost(|| inbox::unread(&world.forum, &scene.boris)))
	};
	let few = fill(0, 150);
	assert_eq!(fill(150, 400), few);
	// The number beside the menu stops at a hundred.
	assert!(few.0 <= 250 && few.1 <= 600, "{few:?} rows");
}
