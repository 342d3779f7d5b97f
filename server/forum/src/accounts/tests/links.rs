//! Links that set a new password.

use super::*;
use model::Reason;
use std::time::Duration;

const NEW: &str = "teapot-violin-harbour";

#[test]
fn a_reset_link_works_once_within_the_hour_and_ends_all_sessions() {
	let world = open_community();
	let old = joined(&world, "anna").secret;
	let link = reset_link(&world.forum, &world.administrator("root"), handle("anna")).unwrap();
	assert!(link.starts_with("fr_"));
	world.advance(Duration::from_secs(60 * 60 - 1));
	check_link(&world.forum, &link, LinkPurpose::Reset).unwrap();
	assert_refused(reset(&world.forum, &link, password("annaannaanna"), "x"), Field::Password, Problem::WeakPassword);
	let session = reset(&world.forum, &link, password(NEW), "x").unwrap();
	assert!(actor_of(&world, &session.secret).is_some());
	assert!(actor_of(&world, &old).is_none());
	let again = reset(&world.forum, &link, password(NEW), "x");
	assert!(matches!(again, Err(Error::NotFound)));
	assert!(log_in(&world.forum, "anna", NEW, "x", HOME).is_ok());
}

#[test]
fn a_reset_link_is_void_after_an_hour_or_when_another_is_made() {
	let world = open_community();
	let _anna = joined(&world, "anna");
	let first = reset_link(&world.forum, &world.system(), handle("anna")).unwrap();
	let second = reset_link(&world.forum, &world.system(), handle("anna")).unwrap();
	assert!(reset(&world.forum, &first, password(NEW), "x").is_err());
	world.advance(Duration::from_secs(60 * 60));
	assert!(matches!(reset(&world.forum, &second, password(NEW), "x"), Err(Error::NotFound)));
}

#[test]
fn of_many_who_use_one_link_at_once_one_wins() {
	let world = open_community();
	let _anna = joined(&world, "anna");
	let link = reset_link(&world.forum, &world.system(), handle("anna")).unwrap();
	let try_once = || {
		let (world, link) = (&world, &link);
		Box::new(move || reset(&world.forum, link, password(NEW), "x").is_ok()) as Box<dyn FnOnce() -> bool + Send>
	};
	let won = at_once(vec![try_once(), try_once(), try_once()]);
	assert_eq!(won.iter().filter(|won| **won).count(), 1);
}

#[test]
fn only_administrators_and_the_program_make_reset_links() {
	let world = open_community();
	let anna = world.member("anna");
	for actor in [anna, world.moderator("mona")] {
		let outcome = reset_link(&world.forum, &actor, handle("root"));
		assert!(matches!(outcome, Err(Error::Denied(Reason::AdministratorsOnly))));
	}
	let outcome = reset_link(&world.forum, &world.visitor(), handle("root"));
	assert!(matches!(outcome, Err(Error::SignInRequired)));
	let outcome = reset_link(&world.forum, &world.system(), handle("nobody"));
	assert!(matches!(outcome, Err(Error::NotFound)));
}

#[test]
fn suspension_voids_links() {
	let world = open_community();
	let root = world.administrator("root");
	let _anna = joined(&world, "anna");
	let link = reset_link(&world.forum, &root, handle("anna")).unwrap();
	suspend(&world.forum, &root, handle("anna"), None, &no_reason()).unwrap();
	assert!(matches!(reset(&world.forum, &link, password(NEW), "x"), Err(Error::NotFound)));
	let outcome = reset_link(&world.forum, &root, handle("anna"));
	assert!(matches!(outcome, Err(Error::Denied(Reason::Suspended { until: None }))));
}
