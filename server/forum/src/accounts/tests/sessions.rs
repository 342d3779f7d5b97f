//! Signing in, being recognised, signing out.

use super::*;
use crate::Who;
use crate::accounts::lookup;
use crate::accounts::records::MEMBERS;
use crate::accounts::tries::Try;
use crate::journal::Event;
use model::Reason;
use model::accounts::Standing;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[test]
fn whatever_is_wrong_the_answer_is_the_same() {
	let world = open_community();
	let _anna = joined(&world, "anna");
	for (name, password) in [
		("anna", "gravel-otter-lantern2"),
		("anna", ""),
		("anna", "short"),
		("nobody", PASSWORD),
		("nobody@example.org", PASSWORD),
		("not a handle!", PASSWORD),
		("@", PASSWORD),
		("", ""),
	] {
		let outcome = log_in(&world.forum, name, password, "Firefox", HOME);
		assert_refused(outcome, Field::CurrentPassword, Problem::WrongPassword);
	}
}

#[test]
fn guessing_is_slow_and_colleagues_are_not_hindered() {
	let world = World::with_limits(1);
	let _root = world.administrator("root");
	let _anna = joined(&world, "anna");
	for _ in 0..5 {
		let outcome = log_in(&world.forum, "anna", "wrong-password", "x", HOME);
		assert_refused(outcome, Field::CurrentPassword, Problem::WrongPassword);
	}
	let outcome = log_in(&world.forum, "ANNA ", PASSWORD, "x", HOME);
	assert!(matches!(outcome, Err(Error::TooOften { .. })));
	let _elsewhere = log_in(&world.forum, "anna", PASSWORD, "x", AddressKey(2)).unwrap();
	world.advance(Duration::from_secs(180));
	let _later = log_in(&world.forum, "anna", PASSWORD, "x", HOME).unwrap();
	for _ in 0..8 {
		let _who_knows = log_in(&world.forum, "anna", PASSWORD, "x", AddressKey(3)).unwrap();
	}
}

#[test]
fn whichever_name_is_typed_the_wait_before_a_try_counts_for_the_member() {
	let world = World::with_limits(1);
	let _root = world.administrator("root");
	let _anna = joined(&world, "anna");
	let names = ["anna", "Anna@Example.org", " ANNA "];
	let waits = || names.map(|name| patience(&world.forum, name).unwrap().as_secs());
	for from in 0..99_u64 {
		let name = names[from as usize % names.len()];
		let known = lookup::claimed(&world.forum, name).unwrap().map(|(_, member)| member.handle);
		let _wrong = Try::count(&world.forum, name, known.as_deref(), AddressKey(from)).unwrap();
	}
	assert_eq!(waits(), [0; 3]);
	for name in &names[..2] {
		let _wrong = log_in(&world.forum, name, "wrong-password", "x", AddressKey(100));
	}
	assert_eq!(waits(), [2; 3]);
	assert_eq!(patience(&world.forum, "nobody@example.org").unwrap(), Duration::ZERO);
}

#[test]
fn a_suspended_member_comes_in_with_the_right_password_and_finds_no_rights() {
	let world = open_community();
	let anna = joined(&world, "anna");
	let until = Some(world.forum.now().plus(DAY));
	suspend(&world.forum, &world.administrator("root"), handle("anna"), until, &no_reason()).unwrap();
	let powerless = Who::Suspended { id: anna.member, until };
	assert_eq!(actor_of(&world, &anna.secret).unwrap().who, powerless);
	let outcome = log_in(&world.forum, "anna", "wrong-password", "x", HOME);
	assert_refused(outcome, Field::CurrentPassword, Problem::WrongPassword);
	let session = log_in(&world.forum, "anna", PASSWORD, "x", HOME).unwrap();
	let anna = actor_of(&world, &session.secret).unwrap();
	assert_eq!((anna.who, anna.is_signed_in(), anna.id()), (powerless, false, None));
	world.advance(DAY);
	assert!(actor_of(&world, &session.secret).unwrap().is_signed_in());
}

#[test]
fn an_old_hash_is_made_anew_at_the_next_sign_in() {
	let world = open_community();
	let id = joined(&world, "anna").member;
	// What an earlier program with half the effort would have left behind.
	let params = argon2::Params::new(9_728, 1, 1, None).unwrap();
	let old = argon2::Argon2::new(Default::default(), Default::default(), params);
	let old = argon2::PasswordHasher::hash_password_with_salt(&old, PASSWORD.as_bytes(), &[1; 16]);
	let old: argon2::PasswordHash = old.unwrap();
	let old = old.to_string();
	world
		.forum
		.change(&Actor::system(), move |change| {
			let mut record = change.find(&MEMBERS, &id)?;
			record.password = Some(old);
			change.put_member(id, &record)?;
			change.record(Event::MemberChanged { member: id })
		})
		.unwrap();
	log_in(&world.forum, "anna", PASSWORD, "x", HOME).unwrap();
	let record = world.forum.store().get(&MEMBERS, &id).unwrap().unwrap();
	assert!(record.password.unwrap().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
}

#[test]
fn a_session_ends_after_two_idle_weeks_and_after_ninety_days_in_any_case() {
	let world = open_community();
	let idle = joined(&world, "anna").secret;
	world.advance(13 * DAY);
	assert!(actor_of(&world, &idle).is_some());
	world.advance(DAY);
	assert!(actor_of(&world, &idle).is_none());
	let busy = log_in(&world.forum, "anna", PASSWORD, "x", HOME).unwrap().secret;
	for _ in 0..89 {
		world.advance(DAY);
		assert!(recognise(&world.forum, &busy).unwrap().unwrap().needs_touch);
		touch(&world.forum, &busy).unwrap();
	}
	assert!(actor_of(&world, &busy).is_some());
	world.advance(DAY);
	assert!(actor_of(&world, &busy).is_none());
}

#[test]
fn use_is_noted_to_the_hour_and_recognising_writes_nothing() {
	let world = open_community();
	let secret = joined(&world, "anna").secret;
	let before = world.forum.store().durable_seq();
	world.advance(HOUR);
	assert!(recognise(&world.forum, &secret).unwrap().unwrap().needs_touch);
	assert_eq!(world.forum.store().durable_seq(), before);
	touch(&world.forum, &secret).unwrap();
	touch(&world.forum, &secret).unwrap();
	let recognised = recognise(&world.forum, &secret).unwrap().unwrap();
	assert!(!recognised.needs_touch);
	assert_eq!(world.forum.store().durable_seq().0, before.0 + 1);
	let session = &sessions(&world.forum, &recognised.actor, recognised.session).unwrap()[0];
	assert_eq!(session.seen.0 % 3_600_000, 0);
}

#[test]
fn nothing_else_is_recognised() {
	let world = open_community();
	let secret = joined(&world, "anna").secret;
	for text in ["", "fs_", "x", &secret[3..], &secret.replace("fs_", "fr_"), &format!("{secret}A")] {
		assert!(recognise(&world.forum, text).unwrap().is_none(), "{text}");
		log_out(&world.forum, text).unwrap();
		touch(&world.forum, text).unwrap();
	}
	assert!(actor_of(&world, &secret).is_some());
	log_out(&world.forum, &secret).unwrap();
	assert!(actor_of(&world, &secret).is_none());
}

#[test]
fn a_member_sees_and_ends_their_own_sessions_only() {
	let world = open_community();
	let first = joined(&world, "anna").secret;
	let eve = joined(&world, "eve").secret;
	world.advance(HOUR);
	let phone = log_in(&world.forum, "anna", PASSWORD, "Safari\u{7}, iPhone", HOME).unwrap().secret;
	let here = recognise(&world.forum, &phone).unwrap().unwrap();
	let list = sessions(&world.forum, &here.actor, here.session).unwrap();
	let shown: Vec<_> = list.iter().map(|view| (view.device.as_str(), view.current)).collect();
	assert_eq!(shown, [("Safari, iPhone", true), ("Firefox, Linux", false)]);
	let eve_actor = actor_of(&world, &eve).unwrap();
	let outcome = end_session(&world.forum, &eve_actor, here.session);
	assert!(matches!(outcome, Err(Error::NotFound)));
	end_session(&world.forum, &here.actor, list[1].id).unwrap();
	assert!(actor_of(&world, &first).is_none());
	let third = log_in(&world.forum, "anna", PASSWORD, "x", HOME).unwrap().secret;
	end_other_sessions(&world.forum, &here.actor, here.session).unwrap();
	assert!(actor_of(&world, &third).is_none());
	assert!(actor_of(&world, &phone).is_some());
	assert!(matches!(sessions(&world.forum, &world.visitor(), here.session), Err(Error::SignInRequired)));
}

#[test]
fn the_hundred_and_first_session_ends_the_first() {
	let world = open_community();
	let member = world.member("anna").id().unwrap();
	let begin = |world: &World| {
		let start = move |change: &mut crate::Change<'_, '_>| crate::accounts::sessions::start(change, member, "x");
		world.advance(Duration::from_millis(1));
		world.forum.change(&Actor::system(), start).unwrap().secret
	};
	let first = begin(&world);
	let second = begin(&world);
	for _ in 0..99 {
		begin(&world);
	}
	assert!(actor_of(&world, &first).is_none());
	assert!(actor_of(&world, &second).is_some());
}

#[test]
fn a_new_password_ends_the_other_sessions_and_voids_links() {
	let world = open_community();
	let other = joined(&world, "anna").secret;
	let here = log_in(&world.forum, "anna", PASSWORD, "x", HOME).unwrap().secret;
	let link = reset_link(&world.forum, &world.system(), handle("anna")).unwrap();
	let me = recognise(&world.forum, &here).unwrap().unwrap();
	let change =
		|current: &str, new: &str| change_password(&world.forum, &me.actor, me.session, current, password(new));
	assert_refused(change("wrong-password", "teapot-violin-harbour"), Field::CurrentPassword, Problem::WrongPassword);
	assert_refused(change(PASSWORD, "annaannaanna"), Field::Password, Problem::WeakPassword);
	change(PASSWORD, "teapot-violin-harbour").unwrap();
	assert!(actor_of(&world, &other).is_none());
	assert!(actor_of(&world, &here).is_some());
	assert!(matches!(check_link(&world.forum, &link, LinkPurpose::Reset), Err(Error::NotFound)));
	assert!(log_in(&world.forum, "anna", PASSWORD, "x", HOME).is_err());
	assert!(log_in(&world.forum, "anna", "teapot-violin-harbour", "x", HOME).is_ok());
}

#[test]
fn a_placeholder_cannot_come_in() {
	let world = open_community();
	let secret = joined(&world, "anna");
	let id = secret.member;
	world
		.forum
		.change(&Actor::system(), move |change| {
			let mut record = change.find(&MEMBERS, &id)?;
			record.standing = Standing::Placeholder;
			change.put_member(id, &record)?;
			change.record(Event::StandingChanged { member: id })
		})
		.unwrap();
	assert!(actor_of(&world, &secret.secret).is_none());
	let outcome = log_in(&world.forum, "anna", PASSWORD, "x", HOME);
	assert!(matches!(outcome, Err(Error::Denied(Reason::Placeholder))));
}
