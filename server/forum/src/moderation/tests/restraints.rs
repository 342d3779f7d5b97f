//! Warnings and silence.

use super::*;
use model::moderation::Settled;
use model::text::Prose;

fn text() -> Prose {
	Prose::parse(Field::Body, "Hello.").unwrap()
}

#[test]
fn a_silenced_member_reads_and_writes_again_when_it_ends() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let until = Some(forum.now().plus(DAY));
	silence(forum, &scene.mona, handle("boris"), until, &reason("Cool down.")).unwrap();
	let boris = scene.world.again(&scene.boris);
	let silenced = Reason::Silenced { until };
	assert_denied(discussions::reply(forum, &boris, scene.topic, text()), silenced);
	// Also a request that was under way.
	assert_denied(discussions::reply(forum, &scene.boris, scene.topic, text()), silenced);
	assert!(scene.sees(&boris, scene.topic));
	let restraint = own_restraint(forum, &boris).unwrap().unwrap();
	assert!(!restraint.suspended && restraint.until == until && restraint.reason == "Cool down.");
	discussions::delete_post(forum, &boris, scene.topic, 2).unwrap();
	scene.world.advance(DAY);
	assert!(discussions::reply(forum, &scene.world.again(&boris), scene.topic, text()).is_ok());
	scene.is_sound();
}

#[test]
fn silence_is_ended_by_hand() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	silence(forum, &scene.mona, handle("boris"), None, &reason("Cool down.")).unwrap();
	unsilence(forum, &scene.root, handle("boris")).unwrap();
	unsilence(forum, &scene.root, handle("boris")).unwrap();
	assert!(discussions::reply(forum, &scene.boris, scene.topic, text()).is_ok());
	let acts = scene.notices(&scene.boris).into_iter().map(|notice| (notice.act, notice.undone.is_some()));
	assert_eq!(acts.collect::<Vec<_>>(), [(Act::Unsilenced, false), (Act::Silenced, true)]);
	scene.is_sound();
}

#[test]
fn a_second_suspension_takes_the_place_of_the_one_that_runs() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let suspend = |days: u32, why: &str| {
		world.advance(Duration::from_secs(1));
		let until = Some(forum.now().plus(DAY * days));
		crate::accounts::suspend(forum, &scene.root, handle("boris"), until, &reason(why)).unwrap();
		until
	};
	let told = || scene.notices(&world.again(&scene.boris));
	suspend(7, "Spam.");
	let until = suspend(30, "Spam again.");
	let shown = own_restraint(forum, &world.again(&scene.boris)).unwrap().unwrap();
	assert_eq!((shown.until, shown.reason.as_str()), (until, "Spam again."));
	assert_eq!(told().iter().map(|it| (it.until, it.reason.clone())).collect::<Vec<_>>(), [(until, shown.reason)]);
	assert_eq!(unseen(forum, &world.again(&scene.boris)).unwrap(), 1);
	scene.is_sound();
}

#[test]
fn an_objection_to_a_suspension_decides_about_no_later_one() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let ada = world.administrator("ada");
	let suspend = |until, why: &str| {
		world.advance(Duration::from_secs(1));
		crate::accounts::suspend(forum, &scene.root, handle("boris"), until, &reason(why)).unwrap();
	};
	let told = || scene.notices(&world.again(&scene.boris));
	suspend(Some(forum.now().plus(DAY * 7)), "Spam.");
	scene.appeal(&world.again(&scene.boris), told()[0].id).unwrap();
	let case = scene.cases(&ada)[0].id;
	suspend(None, "Threats.");
	assert_eq!(waiting(forum, &ada).unwrap(), Some(0));
	assert_denied(decide_appeal(forum, &ada, case, true, &reason("It was no spam.")), Reason::AlreadyDecided);
	assert_eq!(decided(forum, &ada, case).unwrap().act, Act::Suspended);
	assert!(own_restraint(forum, &world.again(&scene.boris)).unwrap().is_some());
	let [new, old] = &told()[..] else { panic!("{:?}", told()) };
	let settled = old.appeal.as_ref().unwrap().outcome.as_ref().unwrap().how;
	assert_eq!((old.reason.as_str(), old.may_appeal, settled), ("Spam.", false, Settled::Replaced));
	assert_eq!((new.reason.as_str(), new.until, new.appeal.is_none()), ("Threats.", None, true));
	scene.appeal(&world.again(&scene.boris), new.id).unwrap();
	decide_appeal(forum, &ada, scene.cases(&ada)[0].id, true, &reason("It was a joke.")).unwrap();
	assert!(own_restraint(forum, &world.again(&scene.boris)).unwrap().is_none());
	scene.is_sound();
}

#[test]
fn after_a_decided_objection_and_after_its_end_a_suspension_is_told_anew() {
	let scene = Scene::new();
	let (world, forum) = (&scene.world, &scene.world.forum);
	let suspend = |why: &str| {
		world.advance(Duration::from_secs(1));
		let until = Some(forum.now().plus(DAY));
		crate::accounts::suspend(forum, &scene.root, handle("boris"), until, &reason(why)).unwrap();
	};
	let told = || scene.notices(&world.again(&scene.boris));
	suspend("Spam.");
	scene.appeal(&world.again(&scene.boris), told()[0].id).unwrap();
	let (case, ada) = (scene.cases(&scene.root)[0].id, world.administrator("ada"));
	decide_appeal(forum, &ada, case, false, &reason("It was spam.")).unwrap();
	suspend("Spam again.");
	assert_eq!(told().iter().map(|it| it.may_appeal).collect::<Vec<_>>(), [true, false]);
	world.advance(DAY);
	suspend("And again.");
	assert_eq!(told().len(), 3);
	scene.is_sound();
}

#[test]
fn moderators_restrain_members_and_administrators_also_moderators() {
	let scene = Scene::new();
	let forum = &scene.world.forum;
	let _ada = scene.world.administrator("ada");
	for who in [&scene.anna, &scene.kim] {
		assert_denied(warn(forum, who, handle("boris"), &reason("No.")), Reason::ModeratorsOnly);
	}
	assert_denied(warn(forum, &scene.mona, handle("ada"), &reason("No.")), Reason::AdministratorsOnly);
	assert_denied(silence(forum, &scene.mona, handle("mona"), None, &reason("No.")), Reason::AdministratorsOnly);
	assert_denied(silence(forum, &scene.root, handle("root"), None, &reason("No.")), Reason::OwnPost);
	silence(forum, &scene.root, handle("mona"), None, &reason("Rest.")).unwrap();
	warn(forum, &scene.mona, handle("boris"), &reason("Careful.")).unwrap();
	assert_eq!(scene.newest(&scene.boris).act, Act::Warned);
}
