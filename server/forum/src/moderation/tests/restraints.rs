//! Warnings and silence.

use super::*;
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
