//! Topics that talk slowly, beside groups that do.

use super::*;
use crate::audit;
use model::moderation::{Pace, Value};
use model::text::Prose;

fn slow(scene: &Scene, who: &Actor, slow_s: u32) -> Result<()> {
	set_topic_pace(&scene.world.forum, who, scene.topic, slow_s, &ActReason::default())
}

fn reply(scene: &Scene, who: &Actor, topic: TopicId, text: &str) -> Result<()> {
	discussions::reply(&scene.world.forum, who, topic, Prose::parse(Field::Body, text).unwrap()).map(drop)
}

fn wait(outcome: Result<()>) -> Duration {
	match outcome {
		Err(Error::TooOften { retry_after }) => retry_after,
		other => panic!("{other:?}"),
	}
}

#[test]
fn a_slow_topic_lets_a_member_reply_once_in_so_many_seconds_there_and_nowhere_else() {
	let scene = Scene::new();
	let other = scene.world.topic(&scene.anna, scene.group, "Other");
	slow(&scene, &scene.kim, 60).unwrap();
	assert_eq!(topic_pace(&scene.world.forum, &scene.world.visitor(), scene.topic).unwrap(), 60);
	reply(&scene, &scene.boris, scene.topic, "First.").unwrap();
	scene.world.advance(Duration::from_secs(20));
	assert_eq!(wait(reply(&scene, &scene.boris, scene.topic, "Second.")), Duration::from_secs(40));
	reply(&scene, &scene.boris, other, "Elsewhere.").unwrap();
	reply(&scene, &scene.anna, scene.topic, "Another member.").unwrap();
	reply(&scene, &scene.kim, scene.topic, "Those who keep order").unwrap();
	reply(&scene, &scene.kim, scene.topic, "are exempt.").unwrap();
	scene.world.advance(Duration::from_secs(40));
	reply(&scene, &scene.boris, scene.topic, "Third.").unwrap();
	slow(&scene, &scene.kim, 0).unwrap();
	reply(&scene, &scene.boris, scene.topic, "Fourth.").unwrap();
	scene.is_sound();
}

#[test]
fn of_the_times_of_group_and_topic_the_longer_one_holds() {
	for (group_s, topic_s) in [(300, 60), (60, 300)] {
		let scene = Scene::new();
		let pace = Pace { slow_s: group_s, ..Pace::default() };
		set_pace(&scene.world.forum, &scene.kim, scene.group, pace).unwrap();
		slow(&scene, &scene.kim, topic_s).unwrap();
		reply(&scene, &scene.boris, scene.topic, "First.").unwrap();
		scene.world.advance(Duration::from_secs(100));
		assert_eq!(wait(reply(&scene, &scene.boris, scene.topic, "Second.")), Duration::from_secs(200));
		scene.world.advance(Duration::from_secs(200));
		reply(&scene, &scene.boris, scene.topic, "Third.").unwrap();
	}
}

#[test]
fn of_two_replies_sent_at_once_into_a_slow_topic_one_comes_too_early() {
	let scene = Scene::new();
	slow(&scene, &scene.kim, 60).unwrap();
	let outcomes = std::thread::scope(|scope| {
		let scene = &scene;
		let threads = ["One.", "Two."].map(|text| scope.spawn(|| reply(scene, &scene.boris, scene.topic, text)));
		threads.map(|thread| thread.join().unwrap())
	});
	assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
}

#[test]
fn those_who_keep_order_there_say_it_and_it_stands_in_the_log_and_is_set_back() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	for who in [&scene.boris, &scene.anna] {
		assert_denied(slow(&scene, who, 60), Reason::ModeratorsOnly);
	}
	assert!(matches!(slow(&scene, &scene.world.visitor(), 60), Err(Error::SignInRequired)));
	slow(&scene, &scene.kim, 60).unwrap();
	slow(&scene, &scene.mona, 300).unwrap();
	let told = audit::entries(forum, &scene.kim, None, Some(Act::TopicSlowed)).unwrap().entries;
	let changes = told.iter().map(|entry| (entry.before, entry.after)).collect::<Vec<_>>();
	let seconds = |from, to| (Value::Seconds(from), Value::Seconds(to));
	assert_eq!(changes, [seconds(60, 300), seconds(0, 60)]);
	assert!(told[0].may_revert);
	assert!(audit::revert(forum, &scene.boris, told[0].number).is_err());
	assert!(matches!(audit::revert(forum, &scene.kim, told[1].number), Err(Error::Stale)));
	audit::revert(forum, &scene.kim, told[0].number).unwrap();
	assert_eq!(topic_pace(forum, &scene.boris, scene.topic).unwrap(), 60);
	let secret = scene.world.group("cellar", Access::Secret);
	let hidden = scene.world.topic(&scene.world.system(), secret, "Hidden");
	assert_not_found(topic_pace(forum, &scene.boris, hidden));
	assert_not_found(set_topic_pace(forum, &scene.mona, hidden, 60, &ActReason::default()));
	scene.is_sound();
}
