//! Asking to come in, being invited, and what becomes of it.

use super::*;
use crate::groups::requests::REQUESTS_PER_PAGE;
use model::groups::{Door, Settled};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn words(text: &str) -> Prose {
	Prose::parse_optional(Field::Message, text, 500).unwrap()
}

fn asked(world: &World, name: &str, group: GroupId) -> Actor {
	let actor = world.member(name);
	ask(&world.forum, &actor, group, &words("Let me in, please.")).unwrap();
	actor
}

fn door(world: &World, actor: &Actor, slug: &str) -> Door {
	show(&world.forum, &world.again(actor), slug).unwrap().door
}

fn keeper(world: &World, name: &str, group: GroupId) -> Actor {
	let actor = world.member(name);
	add_member(&world.forum, &world.system(), group, &handle(name), GroupRole::Moderator).unwrap();
	world.again(&actor)
}

#[test]
fn somebody_asks_and_is_let_in() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let kim = keeper(&world, "kim", group);
	let anna = asked(&world, "anna", group);
	assert!(matches!(door(&world, &anna, "club"), Door::Asked { .. }));
	let (rows, next) = requests(&world.forum, &kim, group, None).unwrap();
	assert_eq!((rows.len(), rows[0].handle.as_str(), next), (1, "anna", None));
	assert_eq!(rows[0].message, "Let me in, please.");
	assert_eq!(show(&world.forum, &kim, "club").unwrap().requests, Some(1));
	approve(&world.forum, &kim, group, &handle("anna")).unwrap();
	let inside = world.again(&anna);
	assert_eq!(inside.role_in(group), Some(GroupRole::Member));
	assert_eq!(show(&world.forum, &inside, "club").unwrap().door, Door::Nothing);
	assert_eq!(show(&world.forum, &kim, "club").unwrap().requests, Some(0));
	// Who came in and left asks again.
	leave(&world.forum, &inside, group).unwrap();
	asked(&world, "anna", group);
	assert_sound(&world);
}

#[test]
fn asking_twice_is_one_request() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let anna = asked(&world, "anna", group);
	let before = entries(&world);
	asked(&world, "anna", group);
	assert_eq!(entries(&world), before);
	std::thread::scope(|scope| {
		for _ in 0..50 {
			scope.spawn(|| ask(&world.forum, &anna, group, &words("Again.")).unwrap());
		}
	});
	assert_eq!(requests(&world.forum, &world.system(), group, None).unwrap().0.len(), 1);
	assert_sound(&world);
}

#[test]
fn one_asks_only_where_one_comes_in_by_asking() {
	let world = World::new();
	let (open, secret) = (world.group("open", Access::Public), world.group("secret", Access::Secret));
	let closed = world.group("club", Access::Private);
	let anna = world.member("anna");
	let tried = |actor: &Actor, group| ask(&world.forum, actor, group, &words(""));
	assert_denied(tried(&anna, open), Reason::NotByRequest);
	assert!(matches!(tried(&anna, secret), Err(Error::NotFound)));
	assert!(matches!(tried(&world.visitor(), closed), Err(Error::NotFound)));
	let view = show(&world.forum, &anna, "club").unwrap();
	assert!(view.may.ask && !view.may.join && view.requests.is_none());
	assert_sound(&world);
}

#[test]
fn a_refusal_is_told_with_its_reason_and_one_may_ask_again() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let (kim, anna) = (keeper(&world, "kim", group), asked(&world, "anna", group));
	refuse(&world.forum, &kim, group, &handle("anna"), &words("Not yet.")).unwrap();
	assert!(matches!(door(&world, &anna, "club"), Door::Refused { reason, .. } if reason == "Not yet."));
	assert_eq!(show(&world.forum, &kim, "club").unwrap().requests, Some(0));
	// Whoever comes too late is told.
	assert_denied(refuse(&world.forum, &kim, group, &handle("anna"), &words("No.")), Reason::AlreadyDecided);
	let told = |name: &str| settled(&world.forum, &kim, group, &handle(name)).unwrap();
	assert_eq!(told("anna"), ("Anna".to_owned(), Settled::Refused));
	assert_denied(approve(&world.forum, &kim, group, &handle("anna")), Reason::AlreadyDecided);
	asked(&world, "anna", group);
	approve(&world.forum, &kim, group, &handle("anna")).unwrap();
	assert_denied(refuse(&world.forum, &kim, group, &handle("anna"), &words("")), Reason::AlreadyDecided);
	assert_denied(approve(&world.forum, &kim, group, &handle("anna")), Reason::AlreadyDecided);
	assert_eq!((told("anna").1, told("kim").1), (Settled::Inside, Settled::Inside));
	assert_denied(settled(&world.forum, &world.again(&anna), group, &handle("kim")), Reason::ModeratorsOnly);
	assert_sound(&world);
}

#[test]
fn a_request_is_taken_back_and_expires_after_thirty_days() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let (kim, anna) = (keeper(&world, "kim", group), asked(&world, "anna", group));
	withdraw(&world.forum, &anna, group).unwrap();
	withdraw(&world.forum, &anna, group).unwrap();
	assert_eq!(door(&world, &anna, "club"), Door::Nothing);
	assert_denied(approve(&world.forum, &kim, group, &handle("anna")), Reason::AlreadyDecided);
	asked(&world, "anna", group);
	world.advance(DAY * 30 - Duration::from_secs(1));
	assert_eq!(show(&world.forum, &kim, "club").unwrap().requests, Some(1));
	world.advance(Duration::from_secs(1));
	assert!(matches!(door(&world, &anna, "club"), Door::Expired { .. }));
	assert_eq!(show(&world.forum, &kim, "club").unwrap().requests, Some(0));
	assert!(requests(&world.forum, &kim, group, None).unwrap().0.is_empty());
	assert_denied(approve(&world.forum, &kim, group, &handle("anna")), Reason::AlreadyDecided);
	// The next request sweeps what is over.
	asked(&world, "olga", group);
	assert_eq!(door(&world, &anna, "club"), Door::Nothing);
	assert_sound(&world);
}

#[test]
fn fifty_approvals_at_once_make_one_member() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let keepers = [keeper(&world, "kim", group), keeper(&world, "kai", group)];
	let anna = asked(&world, "anna", group);
	let before = entries(&world);
	let done = std::thread::scope(|scope| {
		let tries = (0..50).map(|number| {
			let keeper = &keepers[number % 2];
			scope.spawn(|| approve(&world.forum, keeper, group, &handle("anna")).is_ok())
		});
		let tries = tries.collect::<Vec<_>>();
		tries.into_iter().filter_map(|one| one.join().ok()).filter(|done| *done).count()
	});
	assert_eq!(done, 1);
	assert_eq!((entries(&world), world.again(&anna).role_in(group)), (before + 2, Some(GroupRole::Member)));
	assert_eq!(show(&world.forum, &anna, "club").unwrap().members, 3);
	assert_sound(&world);
}

#[test]
fn approving_and_refusing_at_once_gives_one_result() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let keepers = [keeper(&world, "kim", group), keeper(&world, "kai", group)];
	for number in 0..10 {
		let name = format!("m{number}");
		let actor = asked(&world, &name, group);
		let (let_in, refused) = std::thread::scope(|scope| {
			let first = scope.spawn(|| approve(&world.forum, &keepers[0], group, &handle(&name)).is_ok());
			let second = scope.spawn(|| refuse(&world.forum, &keepers[1], group, &handle(&name), &words("")).is_ok());
			(first.join().unwrap(), second.join().unwrap())
		});
		assert_ne!(let_in, refused);
		assert_eq!(world.again(&actor).role_in(group).is_some(), let_in);
	}
	assert_sound(&world);
}

#[test]
fn requests_are_paged_without_gaps_for_those_who_manage_alone() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let all = REQUESTS_PER_PAGE + 5;
	for number in 0..all {
		asked(&world, &format!("m{number:03}"), group);
		world.advance(Duration::from_secs(1));
	}
	let kim = keeper(&world, "kim", group);
	let (first, next) = requests(&world.forum, &kim, group, None).unwrap();
	let (second, end) = requests(&world.forum, &kim, group, next).unwrap();
	let told = first.into_iter().chain(second).map(|row| row.handle);
	assert!(told.eq((0..all).map(|number| format!("m{number:03}"))) && end.is_none());
	assert_denied(requests(&world.forum, &world.member("m000"), group, None), Reason::ModeratorsOnly);
	assert!(matches!(requests(&world.forum, &world.visitor(), group, None), Err(Error::NotFound)));
}

#[test]
fn an_invited_member_sees_name_and_description_of_a_secret_group_and_nothing_else() {
	let world = World::new();
	let group = world.group("den", Access::Secret);
	let (kim, anna, olga) = (keeper(&world, "kim", group), world.member("anna"), world.member("olga"));
	let topic = world.topic(&kim, group, "Hush");
	invite(&world.forum, &kim, group, &handle("anna"), &words("Come in.")).unwrap();
	let view = show(&world.forum, &anna, "den").unwrap();
	assert!(matches!(&view.door, Door::Invited { message, .. } if message == "Come in."));
	assert_eq!((view.members, view.topics, view.moderators.len(), view.may), (0, None, 0, Default::default()));
	assert_eq!(invited_to(&world.forum, &anna).unwrap().len(), 1);
	assert!(list(&world.forum, &anna).unwrap().is_empty());
	assert!(matches!(members(&world.forum, &anna, group, None), Err(Error::NotFound)));
	assert!(matches!(charter(&world.forum, &anna, group), Err(Error::NotFound)));
	assert!(matches!(join(&world.forum, &anna, group), Err(Error::NotFound)));
	let page = crate::discussions::show(&world.forum, &anna, topic, crate::discussions::Wanted::Page(1));
	assert!(matches!(page, Err(Error::NotFound)));
	for stranger in [&olga, &world.visitor()] {
		assert!(matches!(show(&world.forum, stranger, "den"), Err(Error::NotFound)));
		assert!(accept(&world.forum, stranger, group).is_err());
		assert!(invited_to(&world.forum, stranger).unwrap().is_empty());
	}
	accept(&world.forum, &anna, group).unwrap();
	accept(&world.forum, &anna, group).unwrap();
	assert_eq!(world.again(&anna).role_in(group), Some(GroupRole::Member));
	assert!(invited_to(&world.forum, &anna).unwrap().is_empty());
	assert_sound(&world);
}

#[test]
fn an_invitation_is_declined_taken_back_or_over_and_the_group_is_gone() {
	let world = World::new();
	let group = world.group("den", Access::Secret);
	let (kim, anna) = (keeper(&world, "kim", group), world.member("anna"));
	let invited = || invite(&world.forum, &kim, group, &handle("anna"), &words("")).unwrap();
	let gone = || {
		assert!(matches!(show(&world.forum, &anna, "den"), Err(Error::NotFound)));
		assert!(matches!(accept(&world.forum, &anna, group), Err(Error::NotFound)));
		assert!(invited_to(&world.forum, &anna).unwrap().is_empty());
	};
	invited();
	decline(&world.forum, &anna, group).unwrap();
	gone();
	invited();
	assert_eq!(invitations(&world.forum, &kim, group, None).unwrap().0.len(), 1);
	revoke(&world.forum, &kim, group, &handle("anna")).unwrap();
	revoke(&world.forum, &kim, group, &handle("anna")).unwrap();
	gone();
	invited();
	world.advance(DAY * 30);
	gone();
	assert!(invitations(&world.forum, &kim, group, None).unwrap().0.is_empty());
	assert_sound(&world);
}

#[test]
fn accepting_and_revoking_at_once_gives_one_result() {
	let world = World::new();
	let group = world.group("den", Access::Secret);
	let kim = keeper(&world, "kim", group);
	for number in 0..10 {
		let name = format!("m{number}");
		let actor = world.member(&name);
		invite(&world.forum, &kim, group, &handle(&name), &words("")).unwrap();
		let (accepted, revoked) = std::thread::scope(|scope| {
			let first = scope.spawn(|| accept(&world.forum, &actor, group).is_ok());
			let second = scope.spawn(|| revoke(&world.forum, &kim, group, &handle(&name)).is_ok());
			(first.join().unwrap(), second.join().unwrap())
		});
		assert_ne!(accepted, revoked);
	}
	assert_sound(&world);
}

#[test]
fn who_asked_and_is_invited_is_inside() {
	let world = World::new();
	let group = world.group("club", Access::Private);
	let kim = keeper(&world, "kim", group);
	let anna = asked(&world, "anna", group);
	invite(&world.forum, &kim, group, &handle("anna"), &words("")).unwrap();
	assert!(world.again(&anna).role_in(group).is_some());
	let olga = world.member("olga");
	invite(&world.forum, &kim, group, &handle("olga"), &words("")).unwrap();
	asked(&world, "olga", group);
	assert!(world.again(&olga).role_in(group).is_some());
	assert_denied(invite(&world.forum, &olga, group, &handle("anna"), &words("")), Reason::ModeratorsOnly);
	assert_sound(&world);
}
