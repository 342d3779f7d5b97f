//! Questions that wait, official answers, and what is unread.

use super::*;
use crate::discussions::{mark_official, unanswered, unread};

fn titles(list: Result<model::discussions::TopicList>) -> Vec<String> {
	list.unwrap().topics.into_iter().map(|topic| topic.title).collect()
}

#[test]
fn a_question_waits_until_somebody_replies_and_for_staff_until_one_of_them_does() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let kim = scene.keeper();
	let first = start(forum, &scene.anna, scene.group, question("First?")).unwrap();
	scene.world.advance(MINUTE);
	let second = start(forum, &scene.anna, scene.group, question("Second?")).unwrap();
	let waits = |actor: &Actor| titles(unanswered(forum, actor, None));
	assert_eq!(
		(waits(&scene.boris), waits(&kim)),
		(titles_of(["Second?", "First?"]), titles_of(["Second?", "First?"]))
	);
	scene.world.reply(&scene.boris, first, "Perhaps.");
	assert_eq!((waits(&scene.boris), waits(&kim)), (titles_of(["Second?"]), titles_of(["Second?", "First?"])));
	scene.world.reply(&kim, first, "Surely.");
	assert_eq!(waits(&kim), titles_of(["Second?"]));
	delete_post(forum, &kim, first, 3).unwrap();
	assert_eq!(waits(&kim), titles_of(["Second?", "First?"]));
	restore_post(forum, &kim, first, 3).unwrap();
	scene.world.reply(&scene.boris, second, "No.");
	choose_answer(forum, &scene.anna, second, Some(2)).unwrap();
	assert!(waits(&kim).is_empty() && waits(&scene.boris).is_empty());
	scene.assert_sound();
}

#[test]
fn what_may_not_be_read_waits_for_nobody_outside() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let ada = scene.world.administrator("ada");
	let cellar = scene.world.group("cellar", Access::Secret);
	start(forum, &ada, cellar, question("Where?")).unwrap();
	assert_eq!(titles(unanswered(forum, &ada, None)), ["Where?"]);
	for actor in [&scene.boris, &scene.world.visitor(), &scene.world.moderator("mona")] {
		assert!(titles(unanswered(forum, actor, None)).is_empty());
	}
}

#[test]
fn staff_mark_what_staff_wrote_as_official_and_nothing_else() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let kim = scene.keeper();
	let id = start(forum, &scene.anna, scene.group, question("Which?")).unwrap();
	scene.world.reply(&scene.boris, id, "This.");
	scene.world.reply(&kim, id, "That.");
	let shown = || {
		let view = show(forum, &scene.anna, id, Wanted::Page(1)).unwrap();
		(view.official.map(|official| official.number), view.posts.iter().filter(|post| post.official).count())
	};
	assert!(matches!(mark_official(forum, &scene.anna, id, Some(3)), Err(Error::Denied(Reason::ModeratorsOnly))));
	assert!(matches!(mark_official(forum, &kim, id, Some(2)), Err(Error::Denied(Reason::ModeratorsOnly))));
	assert!(matches!(mark_official(forum, &kim, id, Some(1)), Err(Error::Denied(Reason::NotAQuestion))));
	assert!(matches!(mark_official(forum, &kim, id, Some(9)), Err(Error::NotFound)));
	assert!(matches!(mark_official(forum, &kim, scene.topic, None), Err(Error::Denied(Reason::NotAQuestion))));
	mark_official(forum, &kim, id, Some(3)).unwrap();
	choose_answer(forum, &scene.anna, id, Some(2)).unwrap();
	assert_eq!(shown(), (Some(3), 1));
	mark_official(forum, &kim, id, None).unwrap();
	assert_eq!(shown(), (None, 0));
	mark_official(forum, &kim, id, Some(3)).unwrap();
	delete_post(forum, &kim, id, 3).unwrap();
	assert_eq!(shown(), (None, 0));
	scene.assert_sound();
}

#[test]
fn the_unread_list_holds_what_is_unread_and_nothing_else() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let cellar = scene.world.group("cellar", Access::Secret);
	scene.world.topic(&scene.world.administrator("ada"), cellar, "Hidden");
	for number in 0..70 {
		scene.world.advance(MINUTE);
		let id = scene.world.topic(&scene.anna, scene.group, &format!("Topic {number}"));
		if number % 2 == 0 {
			mark_read(forum, &scene.boris, id, 1).unwrap();
		}
	}
	let (mut seen, mut after) = (Vec::new(), None);
	loop {
		let list = unread(forum, &scene.boris, after).unwrap();
		after = list.next;
		seen.extend(list.topics.into_iter().map(|topic| topic.title));
		if after.is_none() {
			break;
		}
	}
	let mut expected = (0..70).rev().filter(|number| number % 2 == 1).map(|n| format!("Topic {n}")).collect::<Vec<_>>();
	expected.push("Grind size".to_owned());
	assert_eq!(seen, expected);
	assert!(titles(unread(forum, &scene.anna, None)).is_empty());
	mark_all_read(forum, &scene.boris).unwrap();
	assert!(titles(unread(forum, &scene.boris, None)).is_empty());
	assert!(matches!(unread(forum, &scene.world.visitor(), None), Err(Error::SignInRequired)));
}

fn titles_of<const N: usize>(titles: [&str; N]) -> Vec<String> {
	titles.map(str::to_owned).into()
}
