//! Owners of a group: what they may, and that one is left.

use super::*;

fn owned(world: &World) -> (GroupId, Actor) {
	let (group, olga) = (world.group("tea", Access::Public), world.member("olga"));
	add_member(&world.forum, &world.system(), group, &handle("olga"), GroupRole::Owner).unwrap();
	(group, world.again(&olga))
}

fn set(world: &World, actor: &Actor, group: GroupId, name: &str, role: GroupRole) -> Result<()> {
	add_member(&world.forum, actor, group, &handle(name), role)
}

#[test]
fn the_last_owner_stays_until_another_is_named() {
	let world = World::new();
	let (group, olga) = owned(&world);
	let (anna, ada) = (world.member("anna"), world.administrator("ada"));
	for actor in [&olga, &ada] {
		assert_denied(set(&world, actor, group, "olga", GroupRole::Member), Reason::LastOwner);
		assert_denied(remove_member(&world.forum, actor, group, &handle("olga")), Reason::LastOwner);
	}
	assert_denied(leave(&world.forum, &olga, group), Reason::LastOwner);
	assert!(!show(&world.forum, &olga, "tea").unwrap().may.leave);
	set(&world, &olga, group, "anna", GroupRole::Owner).unwrap();
	leave(&world.forum, &olga, group).unwrap();
	assert_denied(leave(&world.forum, &world.again(&anna), group), Reason::LastOwner);
	assert_sound(&world);
}

#[test]
fn two_owners_who_leave_at_once_leave_one_behind() {
	let world = World::new();
	let (group, olga) = owned(&world);
	let anna = world.member("anna");
	set(&world, &olga, group, "anna", GroupRole::Owner).unwrap();
	let done = std::thread::scope(|scope| {
		let tries = [&olga, &anna].map(|actor| scope.spawn(|| leave(&world.forum, actor, group).is_ok()));
		tries.map(|one| one.join().unwrap())
	});
	assert_ne!(done[0], done[1]);
	let owners = [&olga, &anna].iter().filter(|one| world.again(one).role_in(group) == Some(GroupRole::Owner)).count();
	assert_eq!(owners, 1);
	assert_sound(&world);
}

#[test]
fn however_many_try_at_once_exactly_one_of_the_last_two_owners_is_left() {
	let world = World::new();
	let (group, olga) = owned(&world);
	let anna = world.member("anna");
	set(&world, &olga, group, "anna", GroupRole::Owner).unwrap();
	std::thread::scope(|scope| {
		for number in 0..50 {
			let (world, actor) = (&world, if number % 2 == 0 { &olga } else { &anna });
			let other = if number % 4 < 2 { "anna" } else { "olga" };
			scope.spawn(move || match number % 3 {
				0 => leave(&world.forum, actor, group),
				1 => set(world, actor, group, other, GroupRole::Moderator),
				_ => remove_member(&world.forum, actor, group, &handle(other)),
			});
		}
	});
	let owners = [&olga, &anna].iter().filter(|one| world.again(one).role_in(group) == Some(GroupRole::Owner)).count();
	assert_eq!(owners, 1);
	assert_sound(&world);
}

#[test]
fn owners_give_roles_and_edit_the_face_and_moderators_do_not() {
	let world = World::new();
	let (group, olga) = owned(&world);
	let (category, _anna, kim) = (world.category(), world.member("anna"), world.member("kim"));
	set(&world, &olga, group, "kim", GroupRole::Moderator).unwrap();
	set(&world, &olga, group, "anna", GroupRole::Moderator).unwrap();
	for role in [GroupRole::Member, GroupRole::Owner] {
		assert_denied(set(&world, &kim, group, "anna", role), Reason::OwnersOnly);
	}
	let face = GroupDraft { name: GroupName::parse("Finest tea").unwrap(), ..draft(category, "tea", Access::Public) };
	assert_denied(edit_now(&world, &kim, group, face.clone()), Reason::OwnersOnly);
	edit_now(&world, &olga, group, face.clone()).unwrap();
	assert_eq!(show(&world.forum, &olga, "tea").unwrap().name, "Finest tea");
	let elsewhere = GroupDraft { access: Access::Secret, ..face.clone() };
	assert_denied(edit_now(&world, &olga, group, elsewhere), Reason::AdministratorsOnly);
	let renamed = GroupDraft { slug: handle("best"), ..face };
	assert_denied(edit_now(&world, &olga, group, renamed), Reason::AdministratorsOnly);
	assert_sound(&world);
}

#[test]
fn administrators_name_an_owner_where_there_is_none() {
	let world = World::new();
	let (group, anna) = (world.group("tea", Access::Secret), world.member("anna"));
	assert!(matches!(set(&world, &anna, group, "anna", GroupRole::Owner), Err(Error::NotFound)));
	set(&world, &world.administrator("ada"), group, "anna", GroupRole::Owner).unwrap();
	assert_eq!(world.again(&anna).role_in(group), Some(GroupRole::Owner));
	assert_sound(&world);
}

#[test]
fn owners_are_named_before_moderators() {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	for (name, role) in [("kim", GroupRole::Moderator), ("olga", GroupRole::Owner), ("anna", GroupRole::Moderator)] {
		let _member = world.member(name);
		set(&world, &world.system(), group, name, role).unwrap();
	}
	let named = show(&world.forum, &world.member("anna"), "tea").unwrap().moderators;
	assert_eq!((named.len(), named[0].name.as_str()), (3, "Olga"));
	set(&world, &world.administrator("ada"), group, "kim", GroupRole::Member).unwrap();
	assert_eq!(show(&world.forum, &world.member("anna"), "tea").unwrap().moderators.len(), 2);
	assert_sound(&world);
}

#[test]
fn the_last_who_keeps_order_stays_until_another_is_named() {
	let world = World::new();
	let (group, kim, mia) = (world.group("tea", Access::Public), world.member("kim"), world.member("mia"));
	set(&world, &world.system(), group, "kim", GroupRole::Moderator).unwrap();
	assert_denied(leave(&world.forum, &kim, group), Reason::LastKeeper);
	assert!(!show(&world.forum, &world.again(&kim), "tea").unwrap().may.leave);
	set(&world, &world.system(), group, "mia", GroupRole::Moderator).unwrap();
	let done = std::thread::scope(|scope| {
		let tries = [&kim, &mia].map(|actor| scope.spawn(|| leave(&world.forum, actor, group).is_ok()));
		tries.map(|one| one.join().unwrap())
	});
	assert_ne!(done[0], done[1], "of two who leave at once one stays");
	assert_sound(&world);
}
