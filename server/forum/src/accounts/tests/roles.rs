//! Roles and suspensions, and the last administrator.

use super::*;
use model::Reason;
use model::accounts::Role;
use std::time::Duration;

fn may_list(world: &World, actor: &Actor) -> bool {
	members(&world.forum, &world.again(actor), None, 1).is_ok()
}

#[test]
fn a_role_counts_from_the_next_request() {
	let world = open_community();
	let (root, anna) = (world.administrator("root"), world.member("anna"));
	set_role(&world.forum, &root, handle("anna"), Role::Administrator).unwrap();
	assert!(may_list(&world, &anna));
	set_role(&world.forum, &root, handle("anna"), Role::Member).unwrap();
	assert!(!may_list(&world, &anna));
	// Even with an actor that was read before: it is read again under the writer.
	let root_before = root.clone();
	set_role(&world.forum, &world.system(), handle("anna"), Role::Administrator).unwrap();
	set_role(&world.forum, &world.system(), handle("root"), Role::Member).unwrap();
	let outcome = set_role(&world.forum, &root_before, handle("root"), Role::Administrator);
	assert!(matches!(outcome, Err(Error::Denied(Reason::AdministratorsOnly))));
}

#[test]
fn whose_role_changed_is_signed_out_and_told_why_until_they_sign_in_again() {
	let world = open_community();
	let (root, anna) = (world.administrator("root"), world.member("anna"));
	let (secret, other) = (world.session(&anna), world.session(&world.member("boris")));
	set_role(&world.forum, &root, handle("anna"), Role::Moderator).unwrap();
	assert!(recognise(&world.forum, &secret).unwrap().is_none());
	assert!(ended_for_rights(&world.forum, &secret).unwrap());
	assert!(!ended_for_rights(&world.forum, &other).unwrap() && recognise(&world.forum, &other).unwrap().is_some());
	touch(&world.forum, &secret).unwrap();
	let again = world.session(&world.again(&anna));
	assert!(recognise(&world.forum, &again).unwrap().is_some());
	assert!(!ended_for_rights(&world.forum, &secret).unwrap(), "it is forgotten");
	log_out(&world.forum, &again).unwrap();
	assert!(!ended_for_rights(&world.forum, &again).unwrap(), "who signs out knows why");
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn members_and_moderators_give_no_roles_and_suspend_nobody() {
	let world = open_community();
	for actor in [world.member("anna"), world.moderator("mona")] {
		// Nor do they learn from the answer who exists.
		for name in ["root", "nobody"] {
			let outcome = set_role(&world.forum, &actor, handle(name), Role::Member);
			assert!(matches!(outcome, Err(Error::Denied(Reason::AdministratorsOnly))));
			let outcome = suspend(&world.forum, &actor, handle(name), None, &no_reason());
			assert!(matches!(outcome, Err(Error::Denied(Reason::AdministratorsOnly))));
		}
	}
}

#[test]
fn the_last_administrator_can_neither_be_demoted_nor_suspended() {
	let world = open_community();
	let root = world.administrator("root");
	let last = |outcome| matches!(outcome, Err(Error::Denied(Reason::LastAdministrator)));
	assert!(last(set_role(&world.forum, &root, handle("root"), Role::Member).map(drop)));
	assert!(last(suspend(&world.forum, &root, handle("root"), None, &no_reason())));
	assert!(last(set_role(&world.forum, &world.system(), handle("root"), Role::Member).map(drop)));
	assert!(last(suspend(&world.forum, &world.system(), handle("root"), None, &no_reason())));
	let _ada = world.administrator("ada");
	suspend(&world.forum, &root, handle("ada"), None, &no_reason()).unwrap();
	assert!(last(set_role(&world.forum, &root, handle("root"), Role::Member).map(drop)));
	unsuspend(&world.forum, &root, handle("ada")).unwrap();
	set_role(&world.forum, &root, handle("root"), Role::Member).unwrap();
}

#[test]
fn of_two_administrators_who_demote_each_other_at_once_one_stays() {
	for _ in 0..10 {
		let world = open_community();
		let (root, ada) = (world.administrator("root"), world.administrator("ada"));
		let demote = |who: &'static str, by: Actor| {
			let world = &world;
			Box::new(move || set_role(&world.forum, &by, handle(who), Role::Member).is_ok())
				as Box<dyn FnOnce() -> bool + Send>
		};
		let won = at_once(vec![demote("ada", root.clone()), demote("root", ada.clone())]);
		assert_eq!(won.iter().filter(|won| **won).count(), 1);
		assert_eq!(usize::from(may_list(&world, &root)) + usize::from(may_list(&world, &ada)), 1);
	}
}

#[test]
fn however_many_try_at_once_exactly_one_of_the_last_two_administrators_is_left() {
	let world = open_community();
	let [root, ada] = ["root", "ada"].map(|name| world.administrator(name));
	let tries = (0..50).map(|number| {
		let (world, by) = (&world, if number % 2 == 0 { root.clone() } else { ada.clone() });
		// Both give up their own role, take the other's, and suspend each other.
		let whom = if number % 5 < 3 { by.id() == root.id() } else { by.id() != root.id() };
		let whom = handle(if whom { "root" } else { "ada" });
		Box::new(move || match number % 3 {
			0 => suspend(&world.forum, &by, whom, None, &no_reason()).is_ok(),
			1 => set_role(&world.forum, &by, whom, Role::Moderator).is_ok(),
			_ => set_role(&world.forum, &by, whom, Role::Member).is_ok(),
		}) as Box<dyn FnOnce() -> bool + Send>
	});
	at_once(tries.collect());
	assert_eq!([&root, &ada].iter().filter(|one| may_list(&world, one)).count(), 1);
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn suspension_takes_all_rights_at_once_and_ends_by_itself_or_by_hand() {
	let world = open_community();
	let root = world.administrator("root");
	let secret = joined(&world, "anna").secret;
	let anna = actor_of(&world, &secret).unwrap();
	let until = world.forum.now().plus(Duration::from_secs(60));
	suspend(&world.forum, &root, handle("anna"), Some(until), &no_reason()).unwrap();
	assert!(!actor_of(&world, &secret).unwrap().is_signed_in());
	// A request that was under way does not get through either.
	let outcome = set_reading(&world.forum, &anna, Reading::default());
	assert!(matches!(outcome, Err(Error::Denied(Reason::Suspended { .. }))));
	world.advance(Duration::from_secs(60));
	assert!(actor_of(&world, &secret).unwrap().is_signed_in());
	assert!(world.again(&anna).is_signed_in());
	suspend(&world.forum, &root, handle("anna"), None, &no_reason()).unwrap();
	assert!(!world.again(&anna).is_signed_in());
	unsuspend(&world.forum, &root, handle("anna")).unwrap();
	assert!(world.again(&anna).is_signed_in());
}

#[test]
fn a_placeholder_gets_no_role_and_no_way_in() {
	let world = open_community();
	let root = world.administrator("root");
	world.forum.change(&Actor::system(), |change| placeholder(change, "old", "Old")).unwrap();
	let refused = |outcome| matches!(outcome, Err(Error::Denied(Reason::Placeholder)));
	assert!(refused(set_role(&world.forum, &root, handle("old"), Role::Administrator).map(drop)));
	assert!(refused(suspend(&world.forum, &root, handle("old"), None, &no_reason())));
	assert!(refused(unsuspend(&world.forum, &root, handle("old"))));
	assert!(refused(reset_link(&world.forum, &root, handle("old")).map(drop)));
}

#[test]
fn another_role_ends_the_sessions_of_its_member_and_renews_the_one_that_gives_it() {
	let world = open_community();
	let root = world.administrator("root");
	let [phone, desk] = [joined(&world, "ada"), log_in(&world.forum, "ada", PASSWORD, "x", HOME).unwrap()];
	assert!(set_role(&world.forum, &root, handle("ada"), Role::Administrator).unwrap().is_none());
	assert!(actor_of(&world, &phone.secret).is_none() && actor_of(&world, &desk.secret).is_none());
	let [phone, desk] = [(); 2].map(|()| log_in(&world.forum, "ada", PASSWORD, "x", HOME).unwrap().secret);
	let ada = actor_of(&world, &desk).unwrap();
	assert!(set_role(&world.forum, &ada, handle("ada"), Role::Administrator).unwrap().is_none(), "nothing changed");
	assert!(actor_of(&world, &phone).is_some());
	let renewed = set_role(&world.forum, &ada, handle("ada"), Role::Moderator).unwrap().unwrap().secret;
	assert!(actor_of(&world, &phone).is_none() && actor_of(&world, &desk).is_none());
	assert_eq!(actor_of(&world, &renewed).unwrap().id(), ada.id());
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}
