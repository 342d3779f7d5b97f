//! What would happen with another access.

use super::*;

fn peopled() -> (World, GroupId) {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	for name in ["anna", "ben", "carl", "dora"] {
		let _member = world.member(name);
	}
	let (_mona, _ada) = (world.moderator("mona"), world.administrator("ada"));
	for name in ["anna", "ben"] {
		add_member(&world.forum, &world.system(), group, &handle(name), GroupRole::Member).unwrap();
	}
	world.topic(&world.member("anna"), group, "Green");
	world.topic(&world.member("anna"), group, "Black");
	(world, group)
}

#[test]
fn it_says_who_could_read_before_and_after() {
	let (world, group) = peopled();
	let ada = world.administrator("ada");
	let told = |to| preview_access(&world.forum, &ada, group, to, Kinds::EVERYBODY).unwrap();
	let members = told(Access::Members);
	assert_eq!((members.topics, members.before.readers, members.after.readers), (2, 6, 6));
	assert_eq!((members.before.visitors, members.after.visitors), (true, false));
	assert_eq!((members.lose, members.gain), (0, 0));
	let private = told(Access::Private);
	assert_eq!((private.after.readers, private.after.knowing, private.lose), (4, 6, 2));
	let secret = told(Access::Secret);
	assert_eq!((secret.after.readers, secret.after.knowing, secret.lose), (3, 3, 3));
	edit_now(&world, &ada, group, draft(world.category(), "tea", Access::Secret)).unwrap();
	let public = told(Access::Public);
	assert_eq!((public.before.readers, public.after.readers, public.gain, public.lose), (3, 6, 3, 0));
	assert!(public.after.visitors && !public.before.visitors);
	assert_sound(&world);
}

#[test]
fn what_it_says_is_what_happens() {
	let (world, group) = peopled();
	let ada = world.administrator("ada");
	for to in [Access::Members, Access::Secret, Access::Private, Access::Public] {
		let told = preview_access(&world.forum, &ada, group, to, Kinds::EVERYBODY).unwrap();
		edit_now(&world, &ada, group, draft(world.category(), "tea", to)).unwrap();
		let people = ["anna", "ben", "carl", "dora", "mona", "ada"].map(|name| world.member(name));
		let reads = |actor: &Actor| crate::discussions::topics(&world.forum, actor, group, None).is_ok();
		assert_eq!(people.iter().filter(|one| reads(one)).count(), told.after.readers as usize, "{to:?}");
		assert_eq!(reads(&world.visitor()), told.after.visitors, "{to:?}");
	}
}

#[test]
fn only_administrators_are_told_and_the_change_keeps_before_and_after() {
	let (world, group) = peopled();
	let ada = world.administrator("ada");
	let told = |actor: &Actor| preview_access(&world.forum, actor, group, Access::Secret, Kinds::EVERYBODY);
	assert_denied(told(&world.member("anna")), Reason::AdministratorsOnly);
	assert!(matches!(told(&world.visitor()), Err(Error::SignInRequired)));
	let before = world.forum.store().durable_seq();
	edit_now(&world, &ada, group, draft(world.category(), "tea", Access::Secret)).unwrap();
	let entries = world.forum.store().journal::<crate::journal::Entry>(before, 10).unwrap();
	let (from, to) = (Access::Public, Access::Secret);
	assert!(entries.iter().any(|(_, entry)| entry.event == Event::GroupAccessChanged { group, from, to }));
}
