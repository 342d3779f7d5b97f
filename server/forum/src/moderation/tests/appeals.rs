//! Objections: once, looked at by somebody else, and taken back where granted.

use super::*;
use model::details::{Kind, Kinds};
use model::moderation::Settled;

fn hidden() -> (Scene, NoticeView) {
	let scene = Scene::new();
	discussions::hide_post(&scene.world.forum, &scene.kim, scene.topic, 2, &reason("Rude.")).unwrap();
	let notice = scene.newest(&scene.boris);
	(scene, notice)
}

#[test]
fn whoever_acted_does_not_decide_about_the_objection() {
	let (scene, notice) = hidden();
	scene.appeal(&scene.boris, notice.id).unwrap();
	assert_denied(scene.appeal(&scene.boris, notice.id), Reason::OnlyOnce);
	let cases = scene.cases(&scene.kim);
	let CaseSubject::Appeal(case) = &cases[0].subject else { panic!("{cases:?}") };
	assert!(case.own && case.text == "It is a public document." && case.reason == "Rude.");
	let id = cases[0].id;
	let forum = &scene.world.forum;
	assert_denied(decide_appeal(forum, &scene.kim, id, false, &reason("No.")), Reason::SomebodyElse);
	assert_not_found(decide_appeal(forum, &scene.anna, id, true, &reason("Yes.")));
	decide_appeal(forum, &scene.mona, id, true, &reason("It is public.")).unwrap();
	assert_denied(decide_appeal(forum, &scene.root, id, false, &reason("No.")), Reason::AlreadyDecided);
	let view = discussions::show(forum, &scene.anna, scene.topic, Wanted::Page(1)).unwrap();
	assert_eq!((view.replies, view.posts.len()), (1, 2));
	scene.is_sound();
}

#[test]
fn both_sides_learn_what_came_of_it() {
	let (scene, notice) = hidden();
	let forum = &scene.world.forum;
	mark_seen(forum, &scene.boris, vec![notice.id]).unwrap();
	assert_eq!(super::super::notices::unseen(forum, &scene.boris).unwrap(), 0);
	scene.appeal(&scene.boris, notice.id).unwrap();
	let id = scene.cases(&scene.mona)[0].id;
	decide_appeal(forum, &scene.mona, id, false, &reason("It stays.")).unwrap();
	let told = super::super::notice(forum, &scene.boris, notice.id).unwrap();
	let outcome = told.appeal.unwrap().outcome.unwrap();
	assert_eq!((outcome.how, outcome.reason.as_str(), told.undone), (Settled::Refused, "It stays.", None));
	assert_eq!(super::super::notices::unseen(forum, &scene.boris).unwrap(), 1);
	assert_eq!(scene.newest(&scene.kim).act, Act::AppealRefused);
	assert_eq!(waiting(forum, &scene.mona).unwrap(), Some(0));
	scene.is_sound();
}

#[test]
fn where_there_is_nobody_else_whoever_acted_decides() {
	let world = World::new();
	let group = world.group("coffee", Access::Public);
	let (root, boris) = (world.administrator("root"), world.member("boris"));
	let topic = world.topic(&boris, group, "Grind size");
	close_topic(&world.forum, &root, topic, &reason("Enough.")).unwrap();
	let notice = notices(&world.forum, &boris, None).unwrap().notices[0].id;
	appeal(&world.forum, &boris, notice, AppealText::parse("Not enough.").unwrap()).unwrap();
	let case = queue(&world.forum, &root, None).unwrap().cases[0].id;
	decide_appeal(&world.forum, &root, case, true, &reason("Well.")).unwrap();
	world.reply(&boris, topic, "Thanks.");
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_keeper_for_whom_the_group_is_not_there_is_nobody_else() {
	let world = World::new();
	let group = world.group("coffee", Access::Members);
	let (kim, boris) = (keeper(&world, group, "kim"), world.member("boris"));
	let ken = keeper(&world, group, "ken");
	for partner in [&kim, &boris] {
		world.is_kind(partner, Kind::Partner);
	}
	world.limit(group, Kinds::of([Kind::Partner]));
	let (kim, boris) = (world.again(&kim), world.again(&boris));
	let topic = world.topic(&boris, group, "Grind size");
	close_topic(&world.forum, &kim, topic, &reason("Enough.")).unwrap();
	let notice = notices(&world.forum, &boris, None).unwrap().notices[0].id;
	appeal(&world.forum, &boris, notice, AppealText::parse("Not enough.").unwrap()).unwrap();
	let case = queue(&world.forum, &kim, None).unwrap().cases[0].id;
	let decide = |who: &Actor| decide_appeal(&world.forum, who, case, true, &reason("Well."));
	assert_not_found(decide(&world.again(&ken)));
	world.is_kind(&ken, Kind::Partner);
	assert_denied(decide(&kim), Reason::SomebodyElse);
	world.is_kind(&ken, Kind::Customer);
	decide(&kim).unwrap();
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_suspended_member_reads_and_objects_and_comes_back() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let other = scene.world.administrator("ada");
	crate::accounts::suspend(forum, &scene.root, handle("boris"), None, &reason("Spam.")).unwrap();
	let boris = scene.world.again(&scene.boris);
	let restraint = own_restraint(forum, &boris).unwrap().unwrap();
	assert!(restraint.suspended && restraint.reason == "Spam.");
	let outcome =
		discussions::reply(forum, &boris, scene.topic, model::text::Prose::parse(Field::Body, "Let me.").unwrap());
	assert_denied(outcome, Reason::Suspended { until: None });
	assert!(scene.sees(&boris, scene.topic));
	let private = scene.world.group("members", Access::Members);
	let topic = scene.world.topic(&scene.anna, private, "Among us");
	assert!(!scene.sees(&boris, topic));
	scene.appeal(&boris, scene.newest(&boris).id).unwrap();
	// Moderators do not decide about administrators' acts.
	assert_eq!(scene.cases(&scene.mona), []);
	let id = scene.cases(&other)[0].id;
	assert_denied(decide_appeal(forum, &scene.root, id, true, &reason("Yes.")), Reason::SomebodyElse);
	decide_appeal(forum, &other, id, true, &reason("A mistake.")).unwrap();
	let boris = scene.world.again(&scene.boris);
	assert!(boris.is_signed_in() && own_restraint(forum, &boris).unwrap().is_none());
	scene.is_sound();
}

#[test]
fn nobody_reads_or_answers_the_notices_of_others() {
	let (scene, notice) = hidden();
	assert_not_found(scene.appeal(&scene.anna, notice.id));
	assert_not_found(super::super::notice(&scene.world.forum, &scene.anna, notice.id));
	assert_eq!(scene.notices(&scene.anna), []);
	assert!(matches!(notices(&scene.world.forum, &scene.world.visitor(), None), Err(Error::SignInRequired)));
}

#[test]
fn of_fifty_objections_at_once_one_waits() {
	let (scene, notice) = hidden();
	let done = std::thread::scope(|scope| {
		let tries = (0..50).map(|_| scope.spawn(|| scene.appeal(&scene.boris, notice.id).is_ok())).collect::<Vec<_>>();
		tries.into_iter().map(|one| one.join().unwrap()).filter(|done| *done).count()
	});
	assert_eq!((done, waiting(&scene.world.forum, &scene.mona).unwrap()), (1, Some(1)));
	scene.is_sound();
}

#[test]
fn an_objection_about_a_post_that_went_elsewhere_is_granted_where_it_stands() {
	let (scene, notice) = hidden();
	let (world, forum) = (&scene.world, &scene.world.forum);
	scene.appeal(&scene.boris, notice.id).unwrap();
	let other = world.topic(&scene.anna, scene.group, "Grinders");
	merge(forum, &scene.kim, scene.topic, other, &reason("Asked before.")).unwrap();
	let id = scene.cases(&scene.mona)[0].id;
	decide_appeal(forum, &scene.mona, id, true, &reason("It is public.")).unwrap();
	let view = discussions::show(forum, &scene.anna, other, Wanted::Page(1)).unwrap();
	let texts = view.posts.iter().map(|post| format!("{:?}", post.content)).collect::<Vec<_>>();
	assert!(texts.iter().any(|text| text.contains("Finer.")), "{texts:?}");
	assert!(super::super::notice(forum, &scene.boris, notice.id).unwrap().undone.is_some());
	world.settle();
	scene.is_sound();
}

#[test]
fn who_brings_a_post_back_where_it_went_takes_back_what_its_author_was_told() {
	let (scene, notice) = hidden();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let other = world.topic(&scene.anna, scene.group, "Grinders");
	merge(forum, &scene.kim, scene.topic, other, &reason("Asked before.")).unwrap();
	discussions::restore_post(forum, &scene.kim, other, 3).unwrap();
	let told = super::super::notice(forum, &scene.boris, notice.id).unwrap();
	assert!(told.undone.is_some() && !told.may_appeal);
	scene.is_sound();
}

#[test]
fn an_objection_to_what_was_taken_back_meanwhile_undoes_no_later_act() {
	let (scene, notice) = hidden();
	let forum = &scene.world.forum;
	scene.appeal(&scene.boris, notice.id).unwrap();
	discussions::restore_post(forum, &scene.kim, scene.topic, 2).unwrap();
	discussions::hide_post(forum, &scene.kim, scene.topic, 2, &reason("Rude again.")).unwrap();
	let id = scene.cases(&scene.mona)[0].id;
	decide_appeal(forum, &scene.mona, id, true, &reason("The first time it was not.")).unwrap();
	let view = discussions::show(forum, &scene.anna, scene.topic, Wanted::Page(1)).unwrap();
	assert_eq!(view.replies, 0);
	scene.is_sound();
}
