//! Merging and splitting: what goes along, what leads on, and that it can be taken back.

use super::*;
use crate::bookmarks;
use crate::discussions::records::{POSTS, PostRecord, REVISIONS, RevisionRecord};
use crate::discussions::{Merged, merged_into, moved_to};
use crate::inbox;
use crate::reactions;
use model::bookmarks::{Kept, Note};
use model::discussions::{NewTopic, Tags, TopicKind, TopicView};
use model::inbox::EntryPlace;
use model::moderation::PostNumbers;
use model::reactions::Reaction;
use model::text::{Prose, Title};

fn numbers(text: &str) -> PostNumbers {
	PostNumbers::parse(text).unwrap()
}

fn title(text: &str) -> Title {
	Title::parse(text).unwrap()
}

fn view(scene: &Scene, who: &Actor, topic: TopicId) -> TopicView {
	discussions::show(&scene.world.forum, who, topic, Wanted::Page(1)).unwrap()
}

/// Numbers and authors of the posts that stand on the first page.
fn standing(view: &TopicView) -> String {
	view.posts.iter().map(|post| format!("{}{}", post.number, post.author.name)).collect::<Vec<_>>().join(" ")
}

#[test]
fn chosen_replies_begin_a_new_topic_with_all_that_hangs_on_them() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let third = world.reply(&scene.anna, scene.topic, "About milk, @mona.");
	let fourth = world.reply(&scene.boris, scene.topic, "Oat milk.");
	reactions::toggle(forum, &scene.boris, scene.topic, third, Reaction::Thanks).unwrap();
	let kept = Kept { topic: scene.topic, number: Some(third) };
	bookmarks::keep(forum, &scene.boris, kept, Note::parse("milk").unwrap()).unwrap();
	scene.report(&scene.anna, fourth).unwrap();
	world.settle();
	let split =
		split(forum, &scene.kim, scene.topic, numbers("3-4"), (title("Milk"), scene.group), &reason("Two talks."));
	let milk = split.unwrap();
	world.settle();
	scene.is_sound();
	let (old, new) = (view(&scene, &scene.boris, scene.topic), view(&scene, &scene.boris, milk));
	assert_eq!((standing(&old).as_str(), standing(&new).as_str()), ("1Anna 2Boris", "1Anna 2Boris"));
	assert_eq!((old.replies, new.replies, old.last_number, new.last_number), (1, 1, 4, 2));
	assert_eq!(
		old.moved.iter().map(|stub| (stub.number, stub.topic, stub.to)).collect::<Vec<_>>(),
		[(3, milk, 1), (4, milk, 2)]
	);
	assert_eq!(new.posts[0].reactions[0].count, 1);
	assert!(new.posts[0].kept);
	assert_eq!(moved_to(forum, &world.visitor(), scene.topic, 3).unwrap(), Some((milk, 1)));
	let arrival = &arrivals(forum, &scene.kim, milk).unwrap()[0];
	assert_eq!(
		(arrival.first, arrival.count, arrival.title.as_deref(), arrival.may_undo),
		(1, 2, Some("Grind size"), true)
	);
	let told = inbox::list(forum, &scene.mona, None).unwrap().entries;
	assert_eq!(
		(told[0].name.place, told[0].number),
		(EntryPlace::Topic(milk), 1),
		"the mention leads to where the post stands"
	);
	let CaseSubject::Post(case) = &scene.cases(&scene.kim)[0].subject else { panic!("a report waits") };
	assert_eq!((case.topic, case.number), (milk, 2));
	assert_eq!(scene.newest(&scene.anna).act, Act::TopicSplit);
	let posts = discussions::posts_of(forum, &scene.boris, scene.boris.id().unwrap(), 10).unwrap();
	let mut places = posts.iter().map(|post| (post.topic, post.number)).collect::<Vec<_>>();
	places.sort_unstable();
	let mut expected = [(scene.topic, 2), (milk, 2)];
	expected.sort_unstable();
	assert_eq!(places, expected, "each stands in the list once, where it is now");
}

#[test]
fn only_replies_that_stand_can_be_split_off_and_only_by_those_who_keep_order_in_both() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let tea = scene.world.group("tea", Access::Public);
	let secret = scene.world.group("cellar", Access::Secret);
	let try_it = |who: &Actor, which: &str, to| {
		split(forum, who, scene.topic, numbers(which), (title("Other"), to), &reason("Why not."))
	};
	for which in ["1", "3", "2-3"] {
		assert!(matches!(try_it(&scene.kim, which, scene.group), Err(Error::Invalid(_))), "{which}");
	}
	assert_denied(try_it(&scene.boris, "2", scene.group), Reason::ModeratorsOnly);
	assert_denied(try_it(&scene.kim, "2", tea), Reason::ModeratorsOnly);
	assert_not_found(try_it(&scene.kim, "2", secret));
	discussions::delete_post(forum, &scene.boris, scene.topic, 2).unwrap();
	assert!(matches!(try_it(&scene.kim, "2", scene.group), Err(Error::Invalid(_))));
	scene.is_sound();
}

#[test]
fn what_went_to_where_a_reader_may_not_read_leaves_no_trace_for_them() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let cellar = scene.world.group("cellar", Access::Secret);
	let hidden =
		split(forum, &scene.root, scene.topic, numbers("2"), (title("Hidden"), cellar), &reason("Private.")).unwrap();
	assert_eq!(view(&scene, &scene.anna, scene.topic).moved, []);
	assert_eq!(moved_to(forum, &scene.anna, scene.topic, 2).unwrap(), None);
	assert_eq!(moved_to(forum, &scene.root, scene.topic, 2).unwrap(), Some((hidden, 1)));
	let other = scene.world.topic(&scene.anna, scene.group, "Other");
	merge(forum, &scene.root, other, hidden, &reason("Belongs there.")).unwrap();
	assert_eq!(merged_into(forum, &scene.anna, other).unwrap(), Merged::Unseen);
	assert!(!scene.sees(&scene.anna, other));
	assert_eq!(merged_into(forum, &scene.root, other).unwrap(), Merged::Into(hidden));
	scene.world.settle();
	scene.is_sound();
}

#[test]
fn a_merged_topic_stands_at_the_end_of_the_other_and_leads_there() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let new = NewTopic {
		title: title("Grinding"),
		body: Prose::parse(Field::Body, "The same question.").unwrap(),
		kind: TopicKind::Question,
		tags: Tags::default(),
	};
	let carla = world.member("carla");
	let second = discussions::start(forum, &carla, scene.group, new).unwrap().stands().unwrap();
	world.reply(&scene.boris, second, "As I said.");
	discussions::choose_answer(forum, &carla, second, Some(2)).unwrap();
	pin_topic(forum, &scene.kim, second, forum.now().plus(DAY), &reason("See.")).unwrap();
	world.settle();
	merge(forum, &scene.kim, second, scene.topic, &reason("Asked before.")).unwrap();
	world.settle();
	scene.is_sound();
	let merged = view(&scene, &carla, scene.topic);
	assert_eq!(standing(&merged), "1Anna 2Boris 3Carla 4Boris");
	assert_eq!((merged.replies, merged.answer), (3, None));
	assert!(!scene.sees(&carla, second));
	assert_eq!(merged_into(forum, &world.visitor(), second).unwrap(), Merged::Into(scene.topic));
	assert_eq!(moved_to(forum, &world.visitor(), second, 2).unwrap(), Some((scene.topic, 4)));
	let watches = crate::watching::of_topic(forum, &carla, scene.topic, scene.group).unwrap();
	assert_eq!(watches, model::watching::Level::Watching);
	assert_not_found(discussions::restore_topic(forum, &scene.kim, second));
	assert!(matches!(merge(forum, &scene.kim, scene.topic, scene.topic, &reason("x")), Err(Error::Invalid(_))));
	let lists = discussions::latest(forum, &carla, None).unwrap();
	assert_eq!(lists.topics.len(), 1);
}

#[test]
fn both_can_be_taken_back_to_the_numbers_that_were() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	world.reply(&scene.anna, scene.topic, "Milk.");
	let before = standing(&view(&scene, &scene.anna, scene.topic));
	let milk =
		split(forum, &scene.kim, scene.topic, numbers("2-3"), (title("Milk"), scene.group), &reason("Apart.")).unwrap();
	let id = arrivals(forum, &scene.kim, milk).unwrap()[0].id;
	assert_denied(undo(forum, &scene.boris, id, &reason("No.")), Reason::ModeratorsOnly);
	assert_eq!(undo(forum, &scene.kim, id, &reason("Together after all.")).unwrap(), scene.topic);
	undo(forum, &scene.kim, id, &reason("Twice.")).unwrap();
	world.settle();
	scene.is_sound();
	assert_eq!(standing(&view(&scene, &scene.anna, scene.topic)), before);
	assert_eq!(merged_into(forum, &scene.anna, milk).unwrap(), Merged::Into(scene.topic));

	let other = world.topic(&scene.boris, scene.group, "Other");
	merge(forum, &scene.kim, other, scene.topic, &reason("One.")).unwrap();
	world.reply(&scene.anna, scene.topic, "After the merge.");
	let id = arrivals(forum, &scene.kim, scene.topic).unwrap()[0].id;
	undo(forum, &scene.kim, id, &reason("Two.")).unwrap();
	world.settle();
	scene.is_sound();
	assert_eq!(standing(&view(&scene, &scene.anna, other)), "1Boris");
	assert_eq!(standing(&view(&scene, &scene.anna, scene.topic)), format!("{before} 5Anna"));
	assert_eq!(merged_into(forum, &scene.anna, other).unwrap(), Merged::No);
}

#[test]
fn a_split_cannot_be_taken_back_once_the_new_topic_went_on() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let milk =
		split(forum, &scene.kim, scene.topic, numbers("2"), (title("Milk"), scene.group), &reason("Apart.")).unwrap();
	world.reply(&scene.anna, milk, "Go on.");
	let id = arrivals(forum, &scene.kim, milk).unwrap()[0].id;
	assert_denied(undo(forum, &scene.kim, id, &reason("No.")), Reason::GoneOn);
	scene.is_sound();
}

#[test]
fn a_split_is_not_taken_back_into_a_topic_that_is_hidden_or_merged() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	world.reply(&scene.anna, scene.topic, "Milk.");
	let split_off = |which: &str, name: &str| {
		let new = split(forum, &scene.kim, scene.topic, numbers(which), (title(name), scene.group), &reason("Apart."))
			.unwrap();
		(new, arrivals(forum, &scene.kim, new).unwrap()[0].id)
	};
	let ((milk, first), (finer, second)) = (split_off("3", "Milk"), split_off("2", "Finer"));
	hide_topic(&scene);
	assert_denied(undo(forum, &scene.root, first, &reason("Back.")), Reason::GoneOn);
	assert!(scene.sees(&scene.anna, milk), "nothing vanishes");
	discussions::restore_topic(forum, &scene.kim, scene.topic).unwrap();
	undo(forum, &scene.kim, first, &reason("Back.")).unwrap();

	let other = world.topic(&scene.anna, scene.group, "Other");
	merge(forum, &scene.kim, scene.topic, other, &reason("One.")).unwrap();
	assert_denied(undo(forum, &scene.root, second, &reason("Again.")), Reason::GoneOn);
	assert!(scene.sees(&scene.anna, finer), "nothing vanishes");
	assert_eq!(merged_into(forum, &scene.anna, scene.topic).unwrap(), Merged::Into(other));
	world.settle();
	scene.is_sound();
}

#[test]
fn of_a_topic_that_was_hidden_since_readers_of_what_came_from_it_learn_nothing() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let milk =
		split(forum, &scene.kim, scene.topic, numbers("2"), (title("Milk"), scene.group), &reason("Apart.")).unwrap();
	let shown = |who: &Actor| arrivals(forum, who, milk).unwrap()[0].title.clone();
	assert_eq!(shown(&scene.world.visitor()).as_deref(), Some("Grind size"));
	hide_topic(&scene);
	assert_eq!((shown(&scene.boris), shown(&scene.world.visitor())), (None, None));
	assert_eq!(shown(&scene.kim).as_deref(), Some("Grind size"));
}

fn hide_topic(scene: &Scene) {
	discussions::hide_topic(&scene.world.forum, &scene.kim, scene.topic, &reason("Hidden.")).unwrap();
}

/// Topics and numbers of what stands on Boris's page for whoever reads everything.
fn boris_wrote(scene: &Scene) -> Vec<(TopicId, u32)> {
	let boris = scene.boris.id().unwrap();
	let posts = discussions::posts_of(&scene.world.forum, &scene.root, boris, 10).unwrap();
	posts.iter().map(|post| (post.topic, post.number)).collect()
}

#[test]
fn posts_that_go_on_before_lists_have_followed_leave_no_rows_behind() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let other = world.topic(&scene.anna, scene.group, "Other");
	world.settle();
	let milk =
		split(forum, &scene.kim, scene.topic, numbers("2"), (title("Milk"), scene.group), &reason("Apart.")).unwrap();
	merge(forum, &scene.kim, milk, other, &reason("Together.")).unwrap();
	world.settle();
	scene.is_sound();
	assert_eq!(boris_wrote(&scene), [(other, 2)]);
}

#[test]
fn posts_that_come_back_from_a_topic_in_another_group_leave_no_rows_there() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let (tea, juice) = (world.group("tea", Access::Public), world.group("juice", Access::Public));
	for settled in [true, false] {
		let milk = split(forum, &scene.kim, scene.topic, numbers("2"), (title("Milk"), scene.group), &reason("Apart."))
			.unwrap();
		let id = arrivals(forum, &scene.root, milk).unwrap()[0].id;
		world.settle();
		for group in [tea, juice] {
			move_topic(forum, &scene.root, milk, group, &reason("There.")).unwrap();
			if settled {
				world.settle();
			}
		}
		undo(forum, &scene.root, id, &reason("Back.")).unwrap();
		world.settle();
		scene.is_sound();
		assert_eq!(boris_wrote(&scene), [(scene.topic, 2)]);
		world.advance(DAY);
	}
}

#[test]
fn of_a_merge_and_a_split_at_once_nothing_is_lost() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let other = world.topic(&scene.anna, scene.group, "Other");
	let (topic, group, kim, mona) = (scene.topic, scene.group, &scene.kim, &scene.mona);
	let (merged, apart, replied) = std::thread::scope(|scope| {
		let merged = scope.spawn(|| merge(forum, kim, topic, other, &reason("One.")));
		let apart = scope.spawn(|| split(forum, mona, topic, numbers("2"), (title("Apart"), group), &reason("Two.")));
		let text = Prose::parse(Field::Body, "Meanwhile.").unwrap();
		let replied = scope.spawn(|| discussions::reply(forum, &scene.boris, topic, text));
		(merged.join().unwrap(), apart.join().unwrap(), replied.join().unwrap())
	});
	world.settle();
	scene.is_sound();
	// Nothing stands against the merge; the others come before it or find nothing there.
	merged.unwrap();
	let gone = |error: &Error| matches!(error, Error::Invalid(_) | Error::NotFound | Error::Denied(Reason::Deleted));
	assert!(apart.as_ref().err().is_none_or(gone), "{apart:?}");
	assert!(replied.as_ref().err().is_none_or(gone), "{replied:?}");
	let mut places = vec![other];
	places.extend(apart.ok());
	let stands = places.iter().map(|place| view(&scene, &scene.anna, *place).posts.len()).sum::<usize>();
	// The first posts of both topics and Boris's first reply, and his second where it was taken.
	assert_eq!(stands, 3 + usize::from(replied.is_ok()));
}

#[test]
fn a_topic_with_more_posts_than_one_act_carries_is_not_merged() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let other = world.topic(&scene.anna, scene.group, "Other");
	for number in 0..model::moderation::MOVED_MAX {
		world.reply(&scene.boris, other, &format!("Number {number}."));
	}
	assert!(matches!(merge(forum, &scene.kim, other, scene.topic, &reason("Big.")), Err(Error::Invalid(_))));
	split(forum, &scene.kim, other, numbers("2-201"), (title("All"), scene.group), &reason("Many.")).unwrap();
	scene.is_sound();
}

#[test]
fn moving_a_post_costs_the_same_however_long_the_topic_is() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let cost = |replies: usize, which: &str| {
		let long = world.topic(&scene.anna, scene.group, &format!("{replies} and {which}"));
		for number in 0..replies {
			world.reply(&scene.boris, long, &format!("Of {replies}, {which}: {number}."));
			world.advance(std::time::Duration::from_secs(1));
		}
		let before = forum.store().reads();
		let apart = title(&format!("Apart {replies} {which}"));
		split(forum, &scene.kim, long, numbers(which), (apart, scene.group), &reason("Apart.")).unwrap();
		let cost = forum.store().reads() - before;
		assert_eq!(view(&scene, &scene.anna, long).replies as usize, replies - 1);
		cost
	};
	// Once what is kept in memory is there.
	cost(5, "2");
	assert_eq!(cost(5, "3"), cost(150, "3"));
	// When the newest leaves, the next is looked for among the last.
	let (short, long) = (cost(20, "21"), cost(150, "151"));
	assert!(long - short <= 130, "{short} {long}");
	world.settle();
	scene.is_sound();
}

#[test]
fn more_than_one_act_carries_is_refused_and_all_stays_where_it_was() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	world.reply(&scene.boris, scene.topic, "Short.");
	let topic = scene.topic;
	for first in (2..600).step_by(50) {
		// By hand: to write this many long texts takes a while.
		let write = move |change: &mut crate::Change<'_, '_>| {
			let post = change.find(&POSTS, &(topic, 2))?;
			let one = change.find(&REVISIONS, &(topic, 2, 1))?;
			for revision in first..first + 50 {
				let long = RevisionRecord { source: "word ".repeat(model::text::BODY_MAX / 5), ..one.clone() };
				change.put(&REVISIONS, &(topic, 2, revision), &long)?;
			}
			change.put(&POSTS, &(topic, 2), &PostRecord { revision: first + 49, ..post })?;
			change.record(crate::journal::Event::Consumed)
		};
		forum.change(&world.system(), write).unwrap();
	}
	let other = world.topic(&scene.anna, scene.group, "Other");
	assert_denied(merge(forum, &scene.kim, scene.topic, other, &reason("All.")), Reason::TooMuchToCarry);
	let split_off = |which: &str| {
		split(forum, &scene.kim, scene.topic, numbers(which), (title("Apart"), scene.group), &reason("Some."))
	};
	assert_denied(split_off("2-3"), Reason::TooMuchToCarry);
	assert_eq!(merged_into(forum, &scene.anna, scene.topic).unwrap(), Merged::No);
	split_off("3").unwrap();
	world.settle();
	scene.is_sound();
}
