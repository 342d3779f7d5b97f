//! Reports, their queue, and deciding.

use super::*;

#[test]
fn a_post_is_reported_once_by_each_and_stands_in_the_queue_once() {
	let scene = Scene::new();
	scene.report(&scene.anna, 2).unwrap();
	scene.report(&scene.anna, 2).unwrap();
	scene.report(&scene.mona, 2).unwrap();
	let cases = scene.cases(&scene.kim);
	let [CaseView { subject: CaseSubject::Post(post), .. }] = &cases[..] else { panic!("{cases:?}") };
	assert_eq!((post.count, post.number, post.evidence.as_str()), (2, 2, "Finer."));
	assert_eq!(post.reports[0].why, ReportReason::Insult);
	assert_eq!(waiting(&scene.world.forum, &scene.kim).unwrap(), Some(1));
	scene.is_sound();
}

#[test]
fn nobody_reports_what_is_their_own_or_gone_or_not_for_them() {
	let scene = Scene::new();
	assert_denied(scene.report(&scene.boris, 2), Reason::OwnPost);
	assert!(matches!(scene.report(&scene.world.visitor(), 2), Err(Error::SignInRequired)));
	assert_not_found(scene.report(&scene.anna, 7));
	discussions::delete_post(&scene.world.forum, &scene.boris, scene.topic, 2).unwrap();
	assert_denied(scene.report(&scene.anna, 2), Reason::Deleted);
	let secret = scene.world.group("cellar", Access::Secret);
	let topic = scene.world.topic(&keeper(&scene.world, secret, "ines"), secret, "Hidden");
	let new = NewReport { why: ReportReason::Spam, text: ActReason::default() };
	assert_not_found(report(&scene.world.forum, &scene.anna, topic, 1, new));
}

#[test]
fn each_sees_and_counts_only_what_waits_where_they_keep_order() {
	let scene = Scene::new();
	let world = &scene.world;
	let secret = world.group("cellar", Access::Secret);
	let ines = keeper(world, secret, "ines");
	let inside = world.member("otto");
	crate::groups::add_member(&world.forum, &world.system(), secret, &handle("otto"), GroupRole::Member).unwrap();
	let hidden = world.topic(&ines, secret, "Hidden");
	scene.report(&scene.anna, 2).unwrap();
	let new = NewReport { why: ReportReason::Spam, text: ActReason::default() };
	report(&world.forum, &world.again(&inside), hidden, 1, new).unwrap();
	let count = |who: &Actor| waiting(&world.forum, who).unwrap();
	assert_eq!((count(&scene.kim), count(&scene.mona), count(&scene.root)), (Some(1), Some(1), Some(2)));
	assert_eq!((count(&scene.anna), count(&world.visitor()), count(&ines)), (None, None, Some(1)));
	assert_eq!(scene.cases(&scene.root).len(), 2);
	let foreign = scene.cases(&ines)[0].id;
	for who in [&scene.kim, &scene.mona, &scene.anna] {
		assert_not_found(decide(&world.forum, who, foreign, Decision::Dismiss, &reason("No.")));
	}
	assert_denied(queue(&world.forum, &scene.anna, None), Reason::ModeratorsOnly);
}

#[test]
fn the_queue_is_read_page_by_page_oldest_first() {
	let scene = Scene::new();
	let mut numbers = Vec::new();
	for _ in 0..CASES_PER_PAGE + 3 {
		let number = scene.world.reply(&scene.boris, scene.topic, &format!("Reply {}", numbers.len()));
		scene.world.advance(Duration::from_secs(1));
		scene.report(&scene.anna, number).unwrap();
		numbers.push(number);
	}
	let first = queue(&scene.world.forum, &scene.kim, None).unwrap();
	let second = queue(&scene.world.forum, &scene.kim, first.next).unwrap();
	let read = first.cases.iter().chain(&second.cases).map(|case| match &case.subject {
		CaseSubject::Post(post) => post.number,
		CaseSubject::Appeal(_) | CaseSubject::Held(_) => panic!("only reports wait"),
	});
	assert_eq!(read.collect::<Vec<_>>(), numbers);
	assert_eq!((first.total, second.next), (CASES_PER_PAGE as u32 + 3, None));
}

#[test]
fn a_hidden_post_leaves_the_queue_and_its_author_learns_why_but_not_through_whom() {
	let scene = Scene::new();
	scene.report(&scene.anna, 2).unwrap();
	let case = scene.cases(&scene.kim)[0].id;
	decide(&scene.world.forum, &scene.kim, case, Decision::HidePost, &reason("Not here.")).unwrap();
	assert_eq!(waiting(&scene.world.forum, &scene.kim).unwrap(), Some(0));
	let notice = scene.newest(&scene.boris);
	assert_eq!((notice.act, notice.reason.as_str(), notice.may_appeal), (Act::PostHidden, "Not here.", true));
	let shown = format!("{notice:?}");
	assert!(!shown.contains("nna") && !shown.contains("im\""), "{shown}");
	assert_denied(
		decide(&scene.world.forum, &scene.mona, case, Decision::Dismiss, &reason("No.")),
		Reason::AlreadyDecided,
	);
	scene.is_sound();
}

#[test]
fn what_is_hidden_elsewhere_is_settled_in_the_queue() {
	let scene = Scene::new();
	scene.report(&scene.anna, 2).unwrap();
	discussions::hide_post(&scene.world.forum, &scene.mona, scene.topic, 2, &reason("Rude.")).unwrap();
	assert_eq!(scene.cases(&scene.kim), []);
	// Brought back, it can be reported by somebody who has not yet.
	discussions::restore_post(&scene.world.forum, &scene.mona, scene.topic, 2).unwrap();
	assert_eq!(scene.newest(&scene.boris).act, Act::PostRestored);
	scene.report(&scene.anna, 2).unwrap();
	assert_eq!(scene.cases(&scene.kim), []);
	scene.report(&scene.mona, 2).unwrap();
	assert_eq!(scene.cases(&scene.kim).len(), 1);
	scene.is_sound();
}

#[test]
fn what_its_author_has_deleted_comes_back_by_no_hand_of_theirs_once_it_is_hidden() {
	let scene = Scene::new();
	scene.report(&scene.anna, 2).unwrap();
	let case = scene.cases(&scene.kim)[0].id;
	discussions::delete_post(&scene.world.forum, &scene.boris, scene.topic, 2).unwrap();
	decide(&scene.world.forum, &scene.kim, case, Decision::HidePost, &reason("An insult.")).unwrap();
	assert_denied(discussions::restore_post(&scene.world.forum, &scene.boris, scene.topic, 2), Reason::ModeratorsOnly);
	scene.is_sound();
}

#[test]
fn dismissing_changes_nothing_and_a_warning_reaches_the_author() {
	let scene = Scene::new();
	scene.report(&scene.anna, 2).unwrap();
	let case = scene.cases(&scene.kim)[0].id;
	decide(&scene.world.forum, &scene.kim, case, Decision::Dismiss, &reason("It is advice.")).unwrap();
	assert_eq!(scene.notices(&scene.boris), []);
	scene.report(&scene.mona, 2).unwrap();
	let case = scene.cases(&scene.kim)[0].id;
	decide(&scene.world.forum, &scene.kim, case, Decision::Warn, &reason("Be kind.")).unwrap();
	assert_eq!(scene.newest(&scene.boris).act, Act::Warned);
	assert!(scene.sees(&scene.world.visitor(), scene.topic));
	scene.is_sound();
}

#[test]
fn moderators_do_not_decide_about_their_own_posts_while_somebody_else_could() {
	let scene = Scene::new();
	let number = scene.world.reply(&scene.kim, scene.topic, "Mine.");
	scene.report(&scene.anna, number).unwrap();
	let cases = scene.cases(&scene.kim);
	let CaseSubject::Post(post) = &cases[0].subject else { panic!("{cases:?}") };
	assert!(post.own && post.reports.is_empty());
	let outcome = decide(&scene.world.forum, &scene.kim, cases[0].id, Decision::Dismiss, &reason("Fine."));
	assert_denied(outcome, Reason::SomebodyElse);
	decide(&scene.world.forum, &scene.mona, cases[0].id, Decision::Dismiss, &reason("Fine.")).unwrap();
}

#[test]
fn of_fifty_who_decide_at_once_one_does() {
	let scene = Scene::new();
	scene.report(&scene.anna, 2).unwrap();
	let case = scene.cases(&scene.kim)[0].id;
	let done = std::thread::scope(|scope| {
		let tries = (0..50).map(|at| {
			let (world, who) = (&scene.world, if at % 2 == 0 { &scene.kim } else { &scene.mona });
			let decision = if at % 3 == 0 { Decision::HidePost } else { Decision::Warn };
			scope.spawn(move || decide(&world.forum, who, case, decision, &reason("Decided.")).is_ok())
		});
		let tries = tries.collect::<Vec<_>>();
		tries.into_iter().filter(|_| true).map(|one| one.join().unwrap()).filter(|done| *done).count()
	});
	assert_eq!(done, 1);
	assert_eq!(scene.notices(&scene.boris).len(), 1);
	assert_eq!(waiting(&scene.world.forum, &scene.kim).unwrap(), Some(0));
	scene.is_sound();
}

#[test]
fn fifty_reports_at_once_make_one_case() {
	let scene = Scene::new();
	let people = (0..50).map(|at| scene.world.member(&format!("member{at}"))).collect::<Vec<_>>();
	std::thread::scope(|scope| {
		for who in &people {
			let scene = &scene;
			scope.spawn(move || scene.report(who, 2).unwrap());
		}
	});
	let cases = scene.cases(&scene.kim);
	let [CaseView { subject: CaseSubject::Post(post), .. }] = &cases[..] else { panic!("{cases:?}") };
	assert_eq!(post.count, 50);
	scene.is_sound();
}
