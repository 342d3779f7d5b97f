//! Giving the password again before what matters most.

use super::*;
use crate::accounts::records::{SESSIONS, SessionRecord};
use crate::permissions::{Action, require_proof};
use crate::tables;
use model::accounts::Role;
use model::{Reason, SessionId, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::{Record, Table};

/// A community with an administrator who has a password, and the secret of their session.
fn kept_by_ada() -> (World, String) {
	let world = open_community();
	let _ada = joined(&world, "ada");
	set_role(&world.forum, &world.system(), handle("ada"), Role::Administrator).unwrap();
	let secret = log_in(&world.forum, "ada", PASSWORD, "x", HOME).unwrap().secret;
	(world, secret)
}

fn must_prove<T>(outcome: Result<T>) -> bool {
	matches!(outcome, Err(Error::Denied(Reason::ProveFirst)))
}

#[test]
fn signing_in_proves_for_a_quarter_of_an_hour_and_the_password_given_again_for_another() {
	let (world, secret) = kept_by_ada();
	let _olga = world.member("olga");
	let enter = |secret: &str| require_proof(&actor_of(&world, secret).unwrap(), Action::Administer, world.forum.now());
	let promote = |secret: &str, role| set_role(&world.forum, &actor_of(&world, secret).unwrap(), handle("olga"), role);
	world.advance(PROVEN_FOR - Duration::from_millis(1));
	enter(&secret).unwrap();
	promote(&secret, Role::Moderator).unwrap();
	world.advance(Duration::from_millis(1));
	assert!(must_prove(enter(&secret)));
	assert!(must_prove(promote(&secret, Role::Member)));
	assert!(must_prove(reset_link(&world.forum, &actor_of(&world, &secret).unwrap(), handle("olga"))));
	let wrong = prove(&world.forum, &actor_of(&world, &secret).unwrap(), "wrong-password", HOME);
	assert_refused(wrong, Field::CurrentPassword, Problem::WrongPassword);
	assert!(must_prove(enter(&secret)));
	let renewed = prove(&world.forum, &actor_of(&world, &secret).unwrap(), PASSWORD, HOME).unwrap().secret;
	assert!(actor_of(&world, &secret).is_none(), "the old secret still opens the session");
	enter(&renewed).unwrap();
	promote(&renewed, Role::Member).unwrap();
	world.advance(PROVEN_FOR);
	assert!(must_prove(enter(&renewed)));
}

#[test]
fn a_session_stays_the_same_one_when_its_secret_is_renewed() {
	let (world, secret) = kept_by_ada();
	let before = recognise(&world.forum, &secret).unwrap().unwrap();
	world.advance(PROVEN_FOR);
	let renewed = prove(&world.forum, &before.actor, PASSWORD, HOME).unwrap().secret;
	let after = recognise(&world.forum, &renewed).unwrap().unwrap();
	assert_eq!(after.session, before.session);
	assert_eq!(sessions(&world.forum, &after.actor, after.session).unwrap().len(), 1);
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
	// A second tab that sends the same form finds its session gone.
	log_out(&world.forum, &renewed).unwrap();
	assert!(matches!(prove(&world.forum, &after.actor, PASSWORD, HOME), Err(Error::SignInRequired)));
}

#[test]
fn whoever_may_not_do_it_hears_that_and_not_that_a_password_would_help() {
	let world = open_community();
	let secret = joined(&world, "anna").secret;
	world.advance(PROVEN_FOR);
	let anna = actor_of(&world, &secret).unwrap();
	require_proof(&anna, Action::Administer, world.forum.now()).unwrap();
	let outcome = set_role(&world.forum, &anna, handle("root"), Role::Member);
	assert!(matches!(outcome, Err(Error::Denied(Reason::AdministratorsOnly))));
}

#[test]
fn wrong_passwords_count_as_they_do_at_the_door() {
	let world = World::with_limits(1);
	let _root = world.administrator("root");
	let anna = actor_of(&world, &joined(&world, "anna").secret).unwrap();
	for _ in 0..3 {
		assert!(log_in(&world.forum, "anna", "wrong-password", "x", HOME).is_err());
	}
	for _ in 0..2 {
		let outcome = prove(&world.forum, &anna, "wrong-password", HOME);
		assert_refused(outcome, Field::CurrentPassword, Problem::WrongPassword);
	}
	assert!(matches!(prove(&world.forum, &anna, PASSWORD, HOME), Err(Error::TooOften { .. })));
	assert!(matches!(log_in(&world.forum, "anna", PASSWORD, "x", HOME), Err(Error::TooOften { .. })));
}

#[test]
fn a_new_password_proves_too() {
	let (world, secret) = kept_by_ada();
	world.advance(PROVEN_FOR);
	let ada = recognise(&world.forum, &secret).unwrap().unwrap();
	change_password(&world.forum, &ada.actor, ada.session, PASSWORD, password("teapot-violin-harbour")).unwrap();
	let ada = actor_of(&world, &secret).unwrap();
	require_proof(&ada, Action::Administer, world.forum.now()).unwrap();
}

#[test]
fn a_session_from_before_counts_from_its_beginning() {
	#[derive(Debug, Clone, Serialize, Deserialize)]
	struct Before {
		id: SessionId,
		member: MemberId,
		device: String,
		started: Timestamp,
		seen: Timestamp,
	}
	impl Record for Before {
		const VERSION: u8 = 1;
	}
	let at = Timestamp(3);
	let before = Before { id: SessionId(1), member: MemberId(2), device: "x".to_owned(), started: at, seen: at };
	assert_eq!(read_from(before), session_proven(at, at));
}

#[test]
fn a_session_from_before_rights_could_end_it_keeps_when_it_was_proven() {
	#[derive(Debug, Clone, Serialize, Deserialize)]
	struct Before {
		id: SessionId,
		member: MemberId,
		device: String,
		started: Timestamp,
		seen: Timestamp,
		proven: Timestamp,
	}
	impl Record for Before {
		const VERSION: u8 = 2;
	}
	let (at, proven) = (Timestamp(3), Timestamp(9));
	let (id, member, device) = (SessionId(1), MemberId(2), "x".to_owned());
	let before = Before { id, member, device, started: at, seen: at, proven };
	assert_eq!(read_from(before), session_proven(at, proven));
}

fn session_proven(at: Timestamp, proven: Timestamp) -> SessionRecord {
	let (id, member, device) = (SessionId(1), MemberId(2), "x".to_owned());
	SessionRecord { id, member, device, started: at, seen: at, proven, rights_changed: false }
}

/// Writes a session as it was once, and reads it as it is now.
fn read_from<V: Record + Send + 'static>(before: V) -> SessionRecord {
	let (world, key) = (open_community(), [7; 32]);
	world
		.forum
		.change(&Actor::system(), move |change| {
			change.put(&Table::new(tables::SESSIONS, "sessions"), &key, &before)?;
			change.record(crate::journal::Event::Consumed)
		})
		.unwrap();
	world.forum.store().get(&SESSIONS, &key).unwrap().unwrap()
}

#[test]
fn setting_the_door_back_from_the_log_asks_for_it_too() {
	use crate::settings::{DoorDraft, edit_door};
	use model::site::Door;
	let (world, secret) = kept_by_ada();
	let ada = || actor_of(&world, &secret).unwrap();
	let draft = |door| DoorDraft { door, member_invites: None };
	edit_door(&world.forum, &ada(), draft(Door::Closed)).unwrap();
	let entries = crate::audit::entries(&world.forum, &ada(), None, None).unwrap().entries;
	let number = entries.iter().find(|entry| entry.act == model::moderation::Act::DoorChanged).unwrap().number;
	world.advance(PROVEN_FOR);
	assert!(must_prove(crate::audit::revert(&world.forum, &ada(), number)));
	assert!(must_prove(edit_door(&world.forum, &ada(), draft(Door::Open))));
	let renewed = prove(&world.forum, &ada(), PASSWORD, HOME).unwrap().secret;
	crate::audit::revert(&world.forum, &actor_of(&world, &renewed).unwrap(), number).unwrap();
}
