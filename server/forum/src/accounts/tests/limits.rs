//! How often one may join, set passwords, give roles.

use super::*;
use model::accounts::Role;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

fn too_often<T>(outcome: Result<T>) -> bool {
	matches!(outcome, Err(Error::TooOften { .. }))
}

fn comes(world: &World, number: u32) -> Result<Arrived> {
	come_in(&world.forum, Newcomer { from: Some(HOME), ..newcomer(&format!("anna-{number}")).into() }, "x")
}

#[test]
fn three_join_in_an_hour_and_ten_in_a_day_from_one_address() {
	let world = World::with_limits(1);
	let _root = world.administrator("root");
	for number in 0..3 {
		comes(&world, number).unwrap();
	}
	assert!(too_often(comes(&world, 3)));
	let elsewhere = Newcomer { from: Some(AddressKey(2)), ..newcomer("boris").into() };
	come_in(&world.forum, elsewhere, "x").unwrap();
	let mut joined = 3;
	for number in 4..24 {
		world.advance(HOUR / 2);
		joined += u32::from(comes(&world, number).is_ok());
	}
	// Ten, and what a day of ten gave back in ten hours.
	assert_eq!(joined, 10 + 4);
}

#[test]
fn a_form_that_is_refused_before_it_costs_anything_is_not_counted() {
	let world = World::with_limits(1);
	let _root = world.administrator("root");
	let try_to = |new: NewMember| come_in(&world.forum, Newcomer { from: Some(HOME), ..new.into() }, "x");
	for _ in 0..10 {
		let weak = NewMember { password: password("annaannaanna"), ..newcomer("anna") };
		assert_refused(try_to(weak), Field::Password, Problem::WeakPassword);
		let staff = NewMember { name: DisplayName::parse("Admin").unwrap(), ..newcomer("anna") };
		assert_refused(try_to(staff), Field::Name, Problem::LooksLikeStaff);
	}
	try_to(newcomer("anna")).unwrap();
}

#[test]
fn three_new_passwords_by_link_in_an_hour() {
	let world = World::with_limits(1);
	let root = world.administrator("root");
	let _anna = world.member("anna");
	let set = |text: &str| {
		let link = reset_link(&world.forum, &root, handle("anna")).unwrap();
		reset(&world.forum, &link, password(text), "x")
	};
	assert_refused(set("annaannaanna"), Field::Password, Problem::WeakPassword);
	for text in [PASSWORD, "teapot-violin-harbour", PASSWORD] {
		set(text).unwrap();
	}
	assert!(too_often(set("teapot-violin-harbour")));
	while reset_link(&world.forum, &root, handle("anna")).is_ok() {}
	assert!(too_often(reset_link(&world.forum, &root, handle("anna"))));
	reset_link(&world.forum, &world.system(), handle("anna")).unwrap();
}

#[test]
fn small_changes_of_an_account_and_roles_have_their_limits() {
	let world = World::with_limits(1);
	let (root, anna) = (world.administrator("root"), world.member("anna"));
	for _ in 0..30 {
		set_reading(&world.forum, &anna, Reading::default()).unwrap();
	}
	assert!(too_often(set_reading(&world.forum, &anna, Reading::default())));
	assert!(too_often(end_session(&world.forum, &anna, model::SessionId(1))));
	assert!(too_often(end_other_sessions(&world.forum, &anna, model::SessionId(1))));
	for _ in 0..30 {
		set_role(&world.forum, &root, handle("anna"), Role::Moderator).unwrap();
		set_role(&world.forum, &root, handle("anna"), Role::Member).unwrap();
	}
	assert!(too_often(set_role(&world.forum, &root, handle("anna"), Role::Moderator)));
	set_role(&world.forum, &world.system(), handle("anna"), Role::Moderator).unwrap();
}
