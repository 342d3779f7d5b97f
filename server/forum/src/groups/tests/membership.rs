//! Joining, leaving, adding, removing; counters stay exact.

use super::*;
use std::time::Duration;

fn members_of(world: &World, group: GroupId) -> u32 {
	let directory = world.forum.directory().unwrap();
	show(&world.forum, &world.system(), &directory.group(group).unwrap().slug).unwrap().members
}

#[test]
fn members_join_and_leave_open_groups_by_themselves() {
	let world = World::new();
	let anna = world.member("anna");
	for (slug, access) in [("open", Access::Public), ("house", Access::Members)] {
		let group = world.group(slug, access);
		join(&world.forum, &anna, group).unwrap();
		let view = show(&world.forum, &world.again(&anna), slug).unwrap();
		assert_eq!((view.joined, view.members, view.may.join, view.may.leave), (true, 1, false, true));
		leave(&world.forum, &anna, group).unwrap();
		let view = show(&world.forum, &world.again(&anna), slug).unwrap();
		assert_eq!((view.joined, view.members, view.may.join, view.may.leave), (false, 0, true, false));
		assert_denied(leave(&world.forum, &anna, group), Reason::GroupMembersOnly);
	}
	assert_sound(&world);
}

#[test]
fn joining_twice_changes_nothing() {
	let world = World::new();
	let (anna, group) = (world.member("anna"), world.group("tea", Access::Public));
	add_member(&world.forum, &world.system(), group, &handle("anna"), GroupRole::Moderator).unwrap();
	let before = entries(&world);
	join(&world.forum, &anna, group).unwrap();
	assert_eq!((entries(&world), members_of(&world, group)), (before, 1));
	assert_eq!(world.again(&anna).role_in(group), Some(GroupRole::Moderator));
}

#[test]
fn nobody_joins_a_closed_group_by_themselves() {
	let world = World::new();
	let (private, secret) = (world.group("private", Access::Private), world.group("secret", Access::Secret));
	let (anna, visitor) = (world.member("anna"), world.visitor());
	assert_denied(join(&world.forum, &anna, private), Reason::AskFirst);
	assert!(matches!(join(&world.forum, &anna, secret), Err(Error::NotFound)));
	assert!(matches!(join(&world.forum, &visitor, private), Err(Error::NotFound)));
	assert!(matches!(leave(&world.forum, &anna, secret), Err(Error::NotFound)));
	assert!(matches!(join(&world.forum, &anna, GroupId(5)), Err(Error::NotFound)));
	let public = world.group("public", Access::Public);
	assert!(matches!(join(&world.forum, &visitor, public), Err(Error::SignInRequired)));
	assert_sound(&world);
}

#[test]
fn those_who_keep_order_add_and_remove_and_owners_give_roles() {
	let world = World::new();
	let group = world.group("private", Access::Private);
	let (anna, kim) = (world.member("anna"), world.member("kim"));
	add_member(&world.forum, &world.administrator("ada"), group, &handle("kim"), GroupRole::Moderator).unwrap();
	add_member(&world.forum, &kim, group, &handle("anna"), GroupRole::Member).unwrap();
	assert_eq!(world.again(&anna).role_in(group), Some(GroupRole::Member));
	let promoted = add_member(&world.forum, &kim, group, &handle("anna"), GroupRole::Moderator);
	assert_denied(promoted, Reason::OwnersOnly);
	let olga = world.member("olga");
	add_member(&world.forum, &world.administrator("ada"), group, &handle("olga"), GroupRole::Owner).unwrap();
	add_member(&world.forum, &olga, group, &handle("anna"), GroupRole::Moderator).unwrap();
	assert_eq!((world.again(&anna).role_in(group), members_of(&world, group)), (Some(GroupRole::Moderator), 3));
	for keeper in [&kim, &world.moderator("mona")] {
		assert_denied(remove_member(&world.forum, keeper, group, &handle("anna")), Reason::OwnersOnly);
	}
	add_member(&world.forum, &olga, group, &handle("anna"), GroupRole::Member).unwrap();
	remove_member(&world.forum, &world.moderator("mona"), group, &handle("anna")).unwrap();
	assert_eq!((world.again(&anna).role_in(group), members_of(&world, group)), (None, 2));
	let again = remove_member(&world.forum, &kim, group, &handle("anna"));
	assert!(again.is_ok(), "a second click finds it done");
	assert_sound(&world);
}

#[test]
fn others_do_not_manage_members_and_unknown_ones_cannot_be_added() {
	let world = World::new();
	let (group, secret) = (world.group("tea", Access::Public), world.group("secret", Access::Secret));
	let (anna, mona) = (world.member("anna"), world.moderator("mona"));
	join(&world.forum, &anna, group).unwrap();
	let added = |actor: &Actor, group, name| add_member(&world.forum, actor, group, &handle(name), GroupRole::Member);
	assert_denied(added(&anna, group, "mona"), Reason::ModeratorsOnly);
	assert_denied(remove_member(&world.forum, &anna, group, &handle("anna")), Reason::ModeratorsOnly);
	assert!(matches!(added(&world.visitor(), group, "mona"), Err(Error::SignInRequired)));
	// To a moderator of the community a secret group does not exist.
	assert!(matches!(added(&mona, secret, "mona"), Err(Error::NotFound)));
	let unknown = added(&mona, group, "nobody");
	assert!(matches!(unknown, Err(Error::Invalid(fields)) if fields == [Field::Handle.with(Problem::Unknown)]));
	assert_sound(&world);
}

#[test]
fn a_removed_member_loses_the_right_at_the_next_call_even_with_an_old_actor() {
	let world = World::new();
	let group = world.group("secret", Access::Secret);
	let anna = world.member("anna");
	add_member(&world.forum, &world.system(), group, &handle("anna"), GroupRole::Member).unwrap();
	let inside = world.again(&anna);
	let topic = world.topic(&inside, group, "Hush");
	remove_member(&world.forum, &world.system(), group, &handle("anna")).unwrap();
	// `inside` still says that she belongs to it; a change looks again.
	let text = Prose::parse(Field::Body, "Still here?").unwrap();
	assert!(matches!(crate::discussions::reply(&world.forum, &inside, topic, text), Err(Error::NotFound)));
	assert!(matches!(show(&world.forum, &world.again(&anna), "secret"), Err(Error::NotFound)));
	let after = crate::discussions::posts_after(&world.forum, &world.again(&anna), topic, 0);
	assert!(matches!(after, Err(Error::NotFound)));
	assert_sound(&world);
}

#[test]
fn a_demoted_moderator_cannot_use_the_rights_of_before() {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	let (kim, anna) = (world.member("kim"), world.member("anna"));
	let topic = world.topic(&anna, group, "Mine");
	add_member(&world.forum, &world.system(), group, &handle("kim"), GroupRole::Moderator).unwrap();
	let keeper = world.again(&kim);
	add_member(&world.forum, &world.system(), group, &handle("kim"), GroupRole::Member).unwrap();
	assert_denied(crate::discussions::delete_topic(&world.forum, &keeper, topic), Reason::ModeratorsOnly);
}

#[test]
fn the_list_of_members_is_paged_without_gaps() {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	let all = crate::groups::membership::MEMBERS_PER_PAGE * 2 + 5;
	for number in 0..all {
		world.advance(Duration::from_millis(1));
		let member = world.member(&format!("m{number:03}"));
		join(&world.forum, &member, group).unwrap();
	}
	let reader = world.member("m000");
	let (mut told, mut after) = (Vec::new(), None);
	loop {
		let (page, next) = members(&world.forum, &reader, group, after).unwrap();
		told.extend(page.into_iter().map(|member| member.handle));
		match next {
			Some(next) => after = Some(next),
			None => break,
		}
	}
	let expected = (0..all).map(|number| format!("m{number:03}")).collect::<Vec<_>>();
	assert_eq!(told, expected);
	assert_eq!(members_of(&world, group) as usize, all);
	assert!(matches!(members(&world.forum, &world.visitor(), group, None), Err(Error::SignInRequired)));
}

#[test]
fn moderators_of_a_group_are_named_to_members_only() {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	let _kim = world.member("kim");
	add_member(&world.forum, &world.system(), group, &handle("kim"), GroupRole::Moderator).unwrap();
	let named = |actor: &Actor| show(&world.forum, actor, "tea").unwrap().moderators.len();
	assert_eq!((named(&world.member("anna")), named(&world.visitor())), (1, 0));
}

#[test]
fn sixteen_who_join_at_once_are_counted_exactly() {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	let actors = (0..16).map(|number| world.member(&format!("m{number}"))).collect::<Vec<_>>();
	std::thread::scope(|scope| {
		for actor in &actors {
			// Twice each: a double click.
			for _ in 0..2 {
				scope.spawn(|| join(&world.forum, actor, group).unwrap());
			}
		}
	});
	assert_eq!(members_of(&world, group), 16);
	std::thread::scope(|scope| {
		for actor in &actors[..5] {
			scope.spawn(|| leave(&world.forum, actor, group).unwrap());
		}
	});
	assert_eq!(members_of(&world, group), 11);
	assert_sound(&world);
}

#[test]
fn nobody_joins_and_leaves_a_thousand_times_a_minute() {
	let world = World::with_limits(1);
	let group = world.group("tea", Access::Public);
	let (anna, olga) = (world.member("anna"), world.member("olga"));
	for _ in 0..10 {
		join(&world.forum, &anna, group).unwrap();
		leave(&world.forum, &world.again(&anna), group).unwrap();
	}
	assert!(matches!(join(&world.forum, &anna, group), Err(Error::TooOften { .. })));
	join(&world.forum, &olga, group).unwrap();
	world.advance(std::time::Duration::from_secs(60));
	join(&world.forum, &anna, group).unwrap();
	// A visitor is not limited, and learns as little as before.
	let secret = world.group("den", Access::Secret);
	assert!(matches!(leave(&world.forum, &world.visitor(), secret), Err(Error::NotFound)));
}

#[test]
fn those_who_keep_house_are_limited_too_and_the_program_is_not() {
	let world = World::with_limits(1);
	let admin = world.administrator("ada");
	let (category, group) = (world.category(), world.group("tea", Access::Public));
	let _kim = world.member("kim");
	for number in 0..60 {
		let role = if number % 2 == 0 { GroupRole::Member } else { GroupRole::Moderator };
		add_member(&world.forum, &admin, group, &handle("kim"), role).unwrap();
	}
	let too_often = |outcome: Result<()>| assert!(matches!(outcome, Err(Error::TooOften { .. })));
	too_often(remove_member(&world.forum, &admin, group, &handle("kim")));
	too_often(edit_now(&world, &admin, group, draft(category, "tea", Access::Public)));
	too_often(create(&world.forum, &admin, draft(category, "coffee", Access::Public)).map(drop));
	too_often(move_category(&world.forum, &admin, category, Direction::Up));
	let name = model::text::SiteName::parse("Elsewhere").unwrap();
	let site = crate::settings::SiteDraft { name, language: model::reading::Language::English };
	too_often(crate::settings::edit_site(&world.forum, &admin, site));
	for _ in 0..61 {
		remove_member(&world.forum, &world.system(), group, &handle("kim")).unwrap();
	}
}
