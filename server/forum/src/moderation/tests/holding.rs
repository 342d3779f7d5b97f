//! Posts that wait: nobody knows of them, one decides about them, and slow talk.

use super::*;
use crate::discussions::{Sent, held, own_held, own_held_in, withdraw};
use crate::filters;
use crate::happened;
use crate::inbox;
use model::discussions::{NewTopic, Tags, TopicKind, Unread};
use model::filters::{FilterAction, FilterKind, NewFilter};
use model::moderation::{HeldDecision, HeldWhy, Holds, Pace};
use model::text::{Prose, Title};
use model::{CaseId, Problem};

fn prose(text: &str) -> Prose {
	Prose::parse(Field::Body, text).unwrap()
}

fn pace_of(scene: &Scene, holds: Holds, slow_s: u32) {
	set_pace(&scene.world.forum, &scene.kim, scene.group, Pace { holds, slow_s }).unwrap();
}

fn reply(scene: &Scene, who: &Actor, text: &str) -> Result<Sent<u32>> {
	discussions::reply(&scene.world.forum, who, scene.topic, prose(text))
}

fn waits<T: std::fmt::Debug>(sent: Result<Sent<T>>) -> CaseId {
	match sent {
		Ok(Sent::Waits(case)) => case,
		other => panic!("it does not wait: {other:?}"),
	}
}

fn start(scene: &Scene, who: &Actor, title: &str) -> Result<Sent<TopicId>> {
	let title = Title::parse(title).unwrap();
	let tags = Tags::parse("grinder").unwrap();
	let new = NewTopic { title, body: prose("Hello @mona."), kind: TopicKind::Question, tags };
	discussions::start(&scene.world.forum, who, scene.group, new)
}

fn filter(scene: &Scene, kind: FilterKind, action: FilterAction, pattern: &str) {
	let new = NewFilter::parse(kind, action, pattern).unwrap();
	filters::add(&scene.world.forum, &scene.root, new).unwrap();
}

fn approve(scene: &Scene, who: &Actor, case: CaseId) -> Result<Option<(TopicId, u32)>> {
	decide_held(&scene.world.forum, who, case, HeldDecision::Approve)
}

#[test]
fn a_reply_that_waits_is_known_to_its_author_and_those_who_keep_order_alone() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pace_of(&scene, Holds::Everybody, 0);
	scene.world.settle();
	let before = discussions::topics(forum, &scene.anna, scene.group, None).unwrap();
	let case = waits(reply(&scene, &scene.boris, "Ask @anna about it."));
	scene.world.settle();
	let view = discussions::show(forum, &scene.boris, scene.topic, Wanted::Page(1)).unwrap();
	assert_eq!((view.posts.len(), view.last_number, view.replies), (2, 2, 1));
	assert_eq!(discussions::topics(forum, &scene.anna, scene.group, None).unwrap(), before);
	assert_eq!(inbox::unread(forum, &scene.anna).unwrap().0, 1, "of the first reply alone");
	assert_eq!(own_held_in(forum, &scene.boris, scene.topic).unwrap().len(), 1);
	assert_eq!(own_held_in(forum, &scene.anna, scene.topic).unwrap().len(), 0);
	for who in [&scene.boris, &scene.kim, &scene.mona] {
		assert_eq!(held(forum, who, case).unwrap().why, HeldWhy::Everybody);
	}
	for who in [&scene.anna, &scene.world.visitor()] {
		assert_not_found(held(forum, who, case));
		assert!(decide_held(forum, who, case, HeldDecision::Approve).is_err());
	}
	assert!(matches!(scene.cases(&scene.kim)[0].subject, CaseSubject::Held(_)));
	assert_eq!(waiting(forum, &scene.kim).unwrap(), Some(1));
	scene.is_sound();
}

#[test]
fn an_approved_post_is_found_by_its_case_and_whoever_comes_second_is_told_what_came_of_it() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(reply(&scene, &scene.boris, "Look at it."));
	assert_not_found(decided(forum, &scene.mona, case));
	let before = happened::newest(forum);
	approve(&scene, &scene.kim, case).unwrap();
	// Programs are told who wrote it, not who let it in.
	let told = happened::happened_after(forum, &scene.anna, before).unwrap().1;
	let writers = told.iter().filter_map(|one| one.by.as_ref()?.handle.as_deref()).collect::<Vec<_>>();
	assert_eq!(writers, ["boris"]);
	for who in [&scene.boris, &scene.kim, &scene.mona] {
		assert_eq!(approved(forum, who, case).unwrap(), Some((scene.topic, 3)));
	}
	for who in [&scene.anna, &scene.world.visitor()] {
		assert_eq!(approved(forum, who, case).unwrap(), None);
		assert_not_found(decided(forum, who, case));
	}
	assert_denied(approve(&scene, &scene.mona, case), Reason::AlreadyDecided);
	assert_denied(withdraw(forum, &scene.boris, case), Reason::AlreadyDecided);
	assert_not_found(withdraw(forum, &scene.anna, case));
	let told = decided(forum, &scene.mona, case).unwrap();
	assert_eq!((told.act, told.by.name.as_str(), told.object.name.as_str()), (Act::PostApproved, "Kim", "Grind size"));
	// Where they cannot read it, it does not stand for them.
	let cellar = scene.world.group("cellar", Access::Secret);
	move_topic(forum, &scene.root, scene.topic, cellar, &reason("Hush.")).unwrap();
	assert_eq!(approved(forum, &scene.boris, case).unwrap(), None);
	assert_eq!(approved(forum, &scene.root, case).unwrap(), Some((scene.topic, 3)));
	scene.is_sound();
}

#[test]
fn an_approved_reply_stands_as_if_written_then_and_is_told_then() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let carla = scene.world.member("carla");
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(reply(&scene, &scene.boris, "Ask @carla about it."));
	scene.world.advance(Duration::from_secs(600));
	scene.world.settle();
	assert_eq!(inbox::unread(forum, &carla).unwrap().0, 0);
	assert_eq!(approve(&scene, &scene.kim, case).unwrap(), Some((scene.topic, 3)));
	scene.world.settle();
	let view = discussions::show(forum, &scene.anna, scene.topic, Wanted::Page(1)).unwrap();
	assert_eq!((view.posts[2].at, view.replies), (forum.now(), 2));
	assert_eq!(inbox::unread(forum, &carla).unwrap().0, 1);
	assert_eq!(scene.newest(&scene.boris).act, Act::PostApproved);
	assert_not_found(held(forum, &scene.boris, case));
	assert_denied(approve(&scene, &scene.mona, case), Reason::AlreadyDecided);
	let again = discussions::topics(forum, &scene.boris, scene.group, None).unwrap();
	assert_eq!(again.topics[0].unread, Unread::Nothing, "their own post is not new to them");
	scene.is_sound();
}

#[test]
fn a_topic_that_waits_stands_in_no_list_until_it_is_approved() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(start(&scene, &scene.anna, "Which grinder?"));
	assert_eq!(waits(start(&scene, &scene.anna, "Which grinder?")), case, "sent twice, it waits once");
	scene.world.settle();
	for who in [&scene.anna, &scene.kim, &scene.root] {
		let titles = |list: model::discussions::TopicList| list.topics.into_iter().map(|topic| topic.title);
		assert!(!titles(discussions::latest(forum, who, None).unwrap()).any(|title| title == "Which grinder?"));
	}
	let groups = forum.store().get(&crate::groups::records::GROUPS, &scene.group).unwrap().unwrap();
	assert_eq!(groups.topics, 1);
	let (topic, number) = approve(&scene, &scene.mona, case).unwrap().unwrap();
	assert_eq!(number, 1);
	scene.world.settle();
	assert!(scene.sees(&scene.world.visitor(), topic));
	assert_eq!(inbox::unread(forum, &scene.mona).unwrap().0, 1, "who is mentioned hears of it");
	scene.is_sound();
}

#[test]
fn a_refused_post_comes_back_to_its_author_with_the_reason() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(reply(&scene, &scene.boris, "Buy this."));
	let refuse =
		|text| decide_held(forum, &scene.kim, case, HeldDecision::Refuse(ActReason::parse_optional(text).unwrap()));
	assert!(matches!(refuse(""), Err(Error::Invalid(_))));
	assert_eq!(refuse("No advertising.").unwrap(), None);
	let notice = scene.newest(&scene.boris);
	assert_eq!((notice.act, notice.object.object), (Act::PostRefused, model::moderation::Object::Held(case)));
	let view = held(forum, &scene.boris, case).unwrap();
	assert_eq!((view.source.as_str(), view.reason.as_str()), ("Buy this.", "No advertising."));
	assert_denied(approve(&scene, &scene.mona, case), Reason::AlreadyDecided);
	assert_eq!(waiting(forum, &scene.kim).unwrap(), Some(0));
	scene.is_sound();
	withdraw(forum, &scene.boris, case).unwrap();
	assert_eq!(own_held(forum, &scene.boris).unwrap(), []);
	scene.is_sound();
}

#[test]
fn what_waits_can_be_taken_back() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(reply(&scene, &scene.boris, "Oh no."));
	assert_not_found(withdraw(forum, &scene.anna, case));
	withdraw(forum, &scene.boris, case).unwrap();
	assert_denied(approve(&scene, &scene.kim, case), Reason::AlreadyDecided);
	assert_eq!(waiting(forum, &scene.kim).unwrap(), Some(0));
	scene.is_sound();
}

#[test]
fn newcomers_wait_until_some_of_their_posts_stand() {
	let scene = Scene::new();
	let carla = scene.world.member("carla");
	pace_of(&scene, Holds::Newcomers, 0);
	for number in 0..model::moderation::SETTLED_AFTER {
		let case = waits(reply(&scene, &carla, &format!("Number {number}.")));
		approve(&scene, &scene.kim, case).unwrap();
		scene.world.settle();
	}
	assert!(reply(&scene, &carla, "At home here.").unwrap().stands().is_some());
	assert!(reply(&scene, &scene.kim, "Keepers never wait.").unwrap().stands().is_some());
	scene.is_sound();
}

#[test]
fn filters_hold_or_refuse_and_spare_those_who_keep_order() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	filter(&scene, FilterKind::Word, FilterAction::Hold, "pills");
	filter(&scene, FilterKind::Link, FilterAction::Refuse, "spam.example");
	let case = waits(reply(&scene, &scene.boris, "Cheap PILLS here"));
	assert_eq!(held(forum, &scene.kim, case).unwrap().why, HeldWhy::Word);
	let refused = |sent: Result<Sent<u32>>, problem| {
		let Err(Error::Invalid(fields)) = sent else { panic!("it went through") };
		assert_eq!(fields, [Field::Body.with(problem)]);
	};
	let link = "See [this](https://www.spam.example/x), cheap pills.";
	refused(reply(&scene, &scene.boris, link), Problem::FilteredLink);
	assert!(reply(&scene, &scene.kim, link).unwrap().stands().is_some());
	assert!(matches!(start(&scene, &scene.boris, "Pills!"), Ok(Sent::Waits(_))));
	assert!(reply(&scene, &scene.boris, "No spills.").unwrap().stands().is_some());
	scene.is_sound();
}

#[test]
fn an_edit_that_meets_a_filter_is_refused() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	filter(&scene, FilterKind::Word, FilterAction::Hold, "pills");
	let edited = discussions::edit(forum, &scene.boris, scene.topic, 2, 1, prose("Buy pills."));
	assert!(matches!(edited, Err(Error::Invalid(fields)) if fields == [Field::Body.with(Problem::FilteredWord)]));
	discussions::edit(forum, &scene.boris, scene.topic, 2, 1, prose("Much finer.")).unwrap();
	let anna = &scene.anna;
	let found = model::discussions::TopicFound {
		title: "Grind size".to_owned(),
		kind: TopicKind::Discussion,
		tags: String::new(),
	};
	let wanted = model::discussions::TopicHead {
		title: Title::parse("Pills").unwrap(),
		kind: TopicKind::Discussion,
		tags: Tags::default(),
	};
	let edited = discussions::edit_topic(forum, anna, scene.topic, model::discussions::TopicEdit { found, wanted });
	assert!(matches!(edited, Err(Error::Invalid(fields)) if fields == [Field::Title.with(Problem::FilteredWord)]));
}

#[test]
fn of_two_who_decide_at_once_one_does() {
	let scene = Scene::new();
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(reply(&scene, &scene.boris, "Both of you."));
	let (forum, people) = (&scene.world.forum, [&scene.kim, &scene.mona]);
	let outcomes = std::thread::scope(|scope| {
		let threads = people.map(|who| scope.spawn(move || decide_held(forum, who, case, HeldDecision::Approve)));
		threads.map(|thread| thread.join().unwrap())
	});
	assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
	let view = discussions::show(forum, &scene.anna, scene.topic, Wanted::Page(1)).unwrap();
	assert_eq!(view.last_number, 3);
	scene.is_sound();
}

#[test]
fn a_reply_cannot_be_approved_once_its_topic_is_gone_and_moves_with_it() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(reply(&scene, &scene.boris, "Too late?"));
	let tea = scene.world.group("tea", Access::Public);
	move_topic(forum, &scene.mona, scene.topic, tea, &reason("It is tea.")).unwrap();
	assert_not_found(approve(&scene, &scene.kim, case));
	scene.is_sound();
	discussions::delete_topic(forum, &scene.mona, scene.topic).unwrap();
	assert_denied(approve(&scene, &scene.mona, case), Reason::Deleted);
	scene.is_sound();
}

#[test]
fn only_so_much_of_one_member_waits() {
	let scene = Scene::new();
	pace_of(&scene, Holds::Everybody, 0);
	for number in 0..discussions::HELD_MAX {
		waits(reply(&scene, &scene.boris, &format!("Number {number}.")));
	}
	assert!(matches!(reply(&scene, &scene.boris, "One more."), Err(Error::Invalid(_))));
	scene.is_sound();
}

#[test]
fn slow_talk_lets_a_member_write_once_in_so_many_seconds() {
	let scene = Scene::new();
	pace_of(&scene, Holds::Nobody, 60);
	reply(&scene, &scene.boris, "First.").unwrap();
	assert!(reply(&scene, &scene.boris, "First.").unwrap().stands().is_some(), "the same again is the same post");
	scene.world.advance(Duration::from_secs(20));
	let Err(Error::TooOften { retry_after }) = reply(&scene, &scene.boris, "Second.") else { panic!("too fast") };
	assert_eq!(retry_after, Duration::from_secs(40));
	assert!(matches!(start(&scene, &scene.boris, "Elsewhere"), Err(Error::TooOften { .. })));
	reply(&scene, &scene.anna, "Another member.").unwrap();
	reply(&scene, &scene.kim, "Those who keep order").unwrap();
	reply(&scene, &scene.kim, "are exempt.").unwrap();
	scene.world.advance(Duration::from_secs(40));
	reply(&scene, &scene.boris, "Third.").unwrap();
	assert_denied(set_pace(&scene.world.forum, &scene.boris, scene.group, Pace::default()), Reason::ModeratorsOnly);
	scene.is_sound();
}

#[test]
fn of_two_posts_sent_at_once_into_slow_talk_one_comes_too_early() {
	let scene = Scene::new();
	pace_of(&scene, Holds::Nobody, 60);
	let (forum, boris, topic) = (&scene.world.forum, &scene.boris, scene.topic);
	let outcomes = std::thread::scope(|scope| {
		let threads =
			["One.", "Two."].map(|text| scope.spawn(move || discussions::reply(forum, boris, topic, prose(text))));
		threads.map(|thread| thread.join().unwrap())
	});
	assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
	scene.is_sound();
}

#[test]
fn what_holds_in_a_group_stands_in_the_log() {
	let scene = Scene::new();
	pace_of(&scene, Holds::Newcomers, 300);
	let acts = crate::audit::entries(&scene.world.forum, &scene.kim, None, None).unwrap().entries;
	let acts = acts.into_iter().filter(|entry| entry.act != Act::GroupRoleGiven && entry.act != Act::GroupMade);
	let acts = acts.map(|entry| (entry.act, entry.before, entry.after)).collect::<Vec<_>>();
	use model::moderation::Value;
	assert_eq!(
		acts,
		[
			(Act::SlowModeChanged, Value::Seconds(0), Value::Seconds(300)),
			(Act::HoldingChanged, Value::Holds(Holds::Nobody), Value::Holds(Holds::Newcomers)),
		]
	);
}

#[test]
fn what_a_waiting_post_quotes_is_shown_to_those_who_may_read_it_alone() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let cellar = world.group("cellar", Access::Secret);
	crate::groups::add_member(forum, &world.system(), cellar, &handle("boris"), GroupRole::Member).unwrap();
	let boris = world.again(&scene.boris);
	let secret = world.topic(&boris, cellar, "Below");
	world.reply(&boris, secret, "Under the third barrel.");
	pace_of(&scene, Holds::Everybody, 0);
	let quoted = discussions::quote(forum, &boris, secret, 2).unwrap();
	assert!(quoted.contains("barrel"));
	let case = waits(reply(&scene, &boris, &format!("{quoted}\n\nAs said below.")));
	for (who, reads) in [(&boris, true), (&scene.root, true), (&scene.kim, false), (&scene.mona, false)] {
		let source = held(forum, who, case).unwrap().source;
		assert_eq!(source.contains("barrel"), reads, "{source}");
		assert!(source.contains("As said below."), "{source}");
	}
	let CaseSubject::Held(view) = &scene.cases(&scene.kim)[0].subject else { panic!("it waits") };
	assert!(!view.source.contains("barrel"), "{view:?}");
	assert!(own_held(forum, &boris).unwrap()[0].source.contains("barrel"));
}

fn edit_head(scene: &Scene, who: &Actor, (found_title, found_tags): (&str, &str), wanted: (&str, &str)) -> Result<()> {
	let kind = TopicKind::Discussion;
	let found = model::discussions::TopicFound { title: found_title.to_owned(), kind, tags: found_tags.to_owned() };
	let (title, tags) = (Title::parse(wanted.0).unwrap(), Tags::parse(wanted.1).unwrap());
	let wanted = model::discussions::TopicHead { title, kind, tags };
	discussions::edit_topic(&scene.world.forum, who, scene.topic, model::discussions::TopicEdit { found, wanted })
}

#[test]
fn whoever_waits_cannot_change_what_stands() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	pace_of(&scene, Holds::Everybody, 0);
	let case = waits(reply(&scene, &scene.boris, "Thanks!"));
	let (topic, number) = approve(&scene, &scene.kim, case).unwrap().unwrap();
	let edit = |who: &Actor, text: &str| discussions::edit(forum, who, topic, number, 1, prose(text));
	assert_denied(discussions::source(forum, &scene.boris, topic, number), Reason::EditsWait);
	assert_denied(edit(&scene.boris, "Cheap pills!"), Reason::EditsWait);
	assert_denied(discussions::require_edit_topic(forum, &scene.anna, topic), Reason::EditsWait);
	for wanted in [("Cheap pills", ""), ("Grind size", "pills")] {
		assert_denied(edit_head(&scene, &scene.anna, ("Grind size", ""), wanted), Reason::EditsWait);
	}
	edit_head(&scene, &scene.kim, ("Grind size", ""), ("Grind sizes", "grinder")).unwrap();
	// Two posts do not make anybody at home.
	pace_of(&scene, Holds::Newcomers, 0);
	scene.world.settle();
	assert_denied(edit(&scene.boris, "Cheap pills!"), Reason::EditsWait);
	pace_of(&scene, Holds::Nobody, 0);
	edit(&scene.boris, "Thank you!").unwrap();
	scene.is_sound();
}

#[test]
fn members_who_have_settled_change_their_posts_while_newcomers_wait() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	for number in 0..model::moderation::SETTLED_AFTER {
		reply(&scene, &scene.boris, &format!("Number {number}.")).unwrap();
	}
	scene.world.settle();
	pace_of(&scene, Holds::Newcomers, 0);
	assert!(discussions::source(forum, &scene.boris, scene.topic, 2).is_ok());
	discussions::edit(forum, &scene.boris, scene.topic, 2, 1, prose("Finer still.")).unwrap();
}

#[test]
fn only_what_changes_is_held_against_the_filters() {
	let scene = Scene::new();
	edit_head(&scene, &scene.anna, ("Grind size", ""), ("Grind pills", "mill")).unwrap();
	filter(&scene, FilterKind::Word, FilterAction::Hold, "pills");
	edit_head(&scene, &scene.anna, ("Grind pills", "mill"), ("Grind pills", "mill grinder")).unwrap();
	for wanted in [("More pills", "mill"), ("Grind pills", "pills")] {
		let edited = edit_head(&scene, &scene.anna, ("Grind pills", "mill grinder"), wanted);
		assert!(matches!(edited, Err(Error::Invalid(_))), "{edited:?}");
	}
	// Who says that they found what they want changes nothing.
	edit_head(&scene, &scene.anna, ("More pills", "mill grinder"), ("More pills", "mill grinder")).unwrap();
	let view = discussions::show(&scene.world.forum, &scene.anna, scene.topic, Wanted::Page(1)).unwrap();
	assert_eq!(view.title, "Grind pills");
}

#[test]
fn what_was_approved_and_is_sent_again_is_the_same_post() {
	let scene = Scene::new();
	pace_of(&scene, Holds::Everybody, 0);
	let (first, second) =
		(waits(reply(&scene, &scene.boris, "Once.")), waits(start(&scene, &scene.boris, "Which grinder?")));
	let (_, number) = approve(&scene, &scene.kim, first).unwrap().unwrap();
	let (topic, _) = approve(&scene, &scene.kim, second).unwrap().unwrap();
	assert_eq!(reply(&scene, &scene.boris, "Once.").unwrap(), Sent::Stands(number));
	assert_eq!(start(&scene, &scene.boris, "Which grinder?").unwrap(), Sent::Stands(topic));
	waits(reply(&scene, &scene.anna, "Once."));
	scene.is_sound();
}
