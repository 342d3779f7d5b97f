//! Many at once: numbers without gaps, counters exact, one winner.

use super::*;

#[test]
fn sixteen_who_reply_at_once_get_numbers_without_gaps() {
	let scene = Scene::new();
	let actors = (0..16).map(|number| scene.world.member(&format!("m{number}"))).collect::<Vec<_>>();
	let mut numbers = std::thread::scope(|scope| {
		let threads = actors.iter().map(|actor| scope.spawn(|| scene.world.reply(actor, scene.topic, "Me too.")));
		let threads = threads.collect::<Vec<_>>();
		threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
	});
	numbers.sort_unstable();
	assert_eq!(numbers, (2..=17).collect::<Vec<_>>());
	let view = scene.view(&scene.anna);
	assert_eq!((view.replies, view.last_number, view.posts.len()), (16, 17, 17));
	scene.assert_sound();
}

#[test]
fn sixteen_topics_started_at_once_are_counted() {
	let scene = Scene::new();
	std::thread::scope(|scope| {
		for number in 0..16 {
			let (scene, title) = (&scene, format!("Topic {number}"));
			scope.spawn(move || scene.world.topic(&scene.boris, scene.group, &title));
		}
	});
	assert_eq!((scene.topics_counted(), scene.titles(&scene.anna).len()), (Some(17), 17));
	scene.assert_sound();
}

#[test]
fn of_eight_who_edit_at_once_one_wins() {
	let scene = Scene::new();
	let won = std::thread::scope(|scope| {
		let threads = (0..8).map(|number| {
			let scene = &scene;
			let text = prose(&format!("Version of {number}."));
			scope.spawn(move || edit(&scene.world.forum, &scene.anna, scene.topic, 1, 1, text).is_ok())
		});
		let threads = threads.collect::<Vec<_>>();
		threads.into_iter().map(|thread| thread.join().unwrap()).filter(|won| *won).count()
	});
	assert_eq!(won, 1);
	assert_eq!(source(&scene.world.forum, &scene.anna, scene.topic, 1).unwrap().revision, 2);
	scene.assert_sound();
}

#[test]
fn a_reply_and_a_deletion_at_once_leave_true_counters() {
	let scene = Scene::new();
	let keeper = scene.keeper();
	for number in 2..=9 {
		assert_eq!(scene.world.reply(&scene.boris, scene.topic, &format!("x{number}")), number);
	}
	std::thread::scope(|scope| {
		for number in 2..=9 {
			let (scene, keeper) = (&scene, &keeper);
			// Author and moderator at the same post: it is deleted once.
			scope.spawn(move || delete_post(&scene.world.forum, &scene.boris, scene.topic, number).is_ok());
			scope.spawn(move || delete_post(&scene.world.forum, keeper, scene.topic, number).is_ok());
			scope.spawn(move || scene.world.reply(&scene.anna, scene.topic, &format!("y{number}")));
		}
	});
	assert_eq!((scene.view(&scene.anna).replies, scene.view(&scene.anna).last_number), (8, 17));
	scene.assert_sound();
}
