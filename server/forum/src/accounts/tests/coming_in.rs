//! Setting up, joining, being added, being imported.

use super::*;
use crate::accounts::records::{MEMBER_BY_HANDLE, MEMBERS};
use model::Reason;
use model::accounts::{Role, Standing};

fn draft(name: &str) -> SiteDraft {
	SiteDraft { name: SiteName::parse(name).unwrap(), language: Language::Turkish }
}

#[test]
fn the_first_administrator_comes_by_the_set_up_link_once() {
	let world = World::new();
	assert!(!is_set_up(&world.forum).unwrap());
	let secret = set_up_link(&world.forum).unwrap().unwrap();
	check_link(&world.forum, &secret, LinkPurpose::SetUp).unwrap();
	let session = set_up(&world.forum, &secret, draft("Kahve"), newcomer("admin"), "Firefox").unwrap();
	let site = crate::settings::site(&world.forum).unwrap();
	assert_eq!((site.name.as_str(), site.language), ("Kahve", Language::Turkish));
	let actor = actor_of(&world, &session.secret).unwrap();
	assert!(matches!(actor.who, crate::Who::Member { role: Role::Administrator, .. }));
	assert!(is_set_up(&world.forum).unwrap());
	assert_eq!(set_up_link(&world.forum).unwrap(), None);
	let again = set_up(&world.forum, &secret, draft("Mine"), newcomer("evil"), "Firefox");
	assert!(matches!(again, Err(Error::NotFound)));
}

#[test]
fn a_new_set_up_link_voids_the_old_one_and_a_week_voids_any() {
	let world = World::new();
	let old = set_up_link(&world.forum).unwrap().unwrap();
	let new = set_up_link(&world.forum).unwrap().unwrap();
	let check = |secret: &str| check_link(&world.forum, secret, LinkPurpose::SetUp);
	assert!(matches!(check(&old), Err(Error::NotFound)));
	assert!(check(&new).is_ok());
	assert!(matches!(check(&new.replace("fo_", "fr_")), Err(Error::NotFound)));
	assert!(matches!(check_link(&world.forum, &new, LinkPurpose::Reset), Err(Error::NotFound)));
	world.advance(std::time::Duration::from_secs(7 * 24 * 60 * 60));
	assert!(matches!(check(&new), Err(Error::NotFound)));
}

#[test]
fn the_set_up_link_is_void_once_the_operator_has_added_an_administrator() {
	let world = World::new();
	let secret = set_up_link(&world.forum).unwrap().unwrap();
	let email = Email::parse("carl@example.org").unwrap();
	add(&world.forum, &world.system(), handle("carl"), email, Role::Administrator, None).unwrap();
	let check = check_link(&world.forum, &secret, LinkPurpose::SetUp);
	assert!(matches!(check, Err(Error::NotFound)));
	let outcome = set_up(&world.forum, &secret, draft("Kahve"), newcomer("eve"), "x");
	assert!(matches!(outcome, Err(Error::NotFound)));
}

#[test]
fn of_two_who_set_up_at_once_one_wins() {
	let world = World::new();
	let secret = set_up_link(&world.forum).unwrap().unwrap();
	let try_as = |name: &'static str| {
		let (world, secret) = (&world, &secret);
		Box::new(move || set_up(&world.forum, secret, draft("Kahve"), newcomer(name), "x").is_ok())
			as Box<dyn FnOnce() -> bool + Send>
	};
	let won = at_once(vec![try_as("anna"), try_as("bert")]);
	assert_eq!(won.iter().filter(|won| **won).count(), 1);
}

#[test]
fn nobody_joins_before_the_community_is_set_up() {
	let world = World::new();
	let outcome = join(&world.forum, newcomer("anna"), "Firefox");
	assert!(matches!(outcome, Err(Error::NotFound)));
}

#[test]
fn who_joins_is_signed_in_and_can_sign_in_again_by_handle_or_address() {
	let world = open_community();
	let session = joined(&world, "anna");
	let recognised = recognise(&world.forum, &session.secret).unwrap().unwrap();
	assert_eq!((recognised.handle.as_str(), recognised.actor.id()), ("anna", Some(session.member)));
	for name in ["anna", " Anna ", "anna@example.org", "ANNA@EXAMPLE.ORG"] {
		let again = log_in(&world.forum, name, PASSWORD, "Firefox", HOME).unwrap();
		assert_eq!(again.member, session.member, "{name}");
		assert_ne!(again.secret, session.secret);
	}
}

#[test]
fn of_many_who_join_with_one_handle_at_once_one_wins() {
	let world = open_community();
	let try_with = |mail: &'static str| {
		let world = &world;
		Box::new(move || {
			let email = Email::parse(mail).unwrap();
			join(&world.forum, NewMember { email, ..newcomer("anna") }, "Firefox")
		}) as Box<dyn FnOnce() -> Result<NewSession> + Send>
	};
	let outcomes = at_once(vec![try_with("a@x.org"), try_with("b@x.org"), try_with("c@x.org")]);
	assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
	let taken = |outcome: &&Result<_>| matches!(outcome, Err(Error::Taken(Field::Handle)));
	assert_eq!(outcomes.iter().filter(taken).count(), 2);
}

#[test]
fn joining_does_not_tell_whose_address_is_known_and_takes_none_away() {
	let world = open_community();
	let anna = joined(&world, "anna");
	let email = Email::parse("anna@example.org").unwrap();
	let second = join(&world.forum, NewMember { email, ..newcomer("eve") }, "Firefox").unwrap();
	let by_address = log_in(&world.forum, "anna@example.org", PASSWORD, "x", HOME).unwrap();
	assert_eq!(by_address.member, anna.member);
	assert_eq!(log_in(&world.forum, "eve", PASSWORD, "x", HOME).unwrap().member, second.member);
}

#[test]
fn names_that_look_like_staff_are_refused() {
	let world = open_community();
	let _moderator = world.moderator("selma");
	let _moderator = world.moderator("coco");
	// The last is written in Cyrillic letters.
	for name in ["Admin", "A d m i n", "Yönetici", "مدیر", "מנהל", "SELMA", "Testville", "Сосо"] {
		let name = DisplayName::parse(name).unwrap();
		let outcome = join(&world.forum, NewMember { name, ..newcomer("eve") }, "x");
		assert_refused(outcome, Field::Name, Problem::LooksLikeStaff);
	}
	let name = DisplayName::parse("Eve").unwrap();
	let outcome = join(&world.forum, NewMember { name, ..newcomer("se-lma") }, "x");
	assert_refused(outcome, Field::Handle, Problem::LooksLikeStaff);
}

#[test]
fn a_password_made_of_ones_own_names_is_refused() {
	let world = open_community();
	for weak in ["password123", "annaannaanna", "anna@example.org"] {
		let outcome = join(&world.forum, NewMember { password: password(weak), ..newcomer("anna") }, "x");
		assert_refused(outcome, Field::Password, Problem::WeakPassword);
	}
}

#[test]
fn the_operator_and_administrators_add_members() {
	let world = open_community();
	let email = || Email::parse("carl@example.org").unwrap();
	let mona = world.moderator("mona");
	let outcome = add(&world.forum, &mona, handle("carl"), email(), Role::Moderator, None);
	assert!(matches!(outcome, Err(Error::Denied(Reason::AdministratorsOnly))));
	let root = world.administrator("root");
	let erna = Email::parse("erna@example.org").unwrap();
	add(&world.forum, &root, handle("erna"), erna, Role::Member, None).unwrap();
	let system = world.system();
	add(&world.forum, &system, handle("carl"), email(), Role::Moderator, None).unwrap();
	let outcome = add(&world.forum, &system, handle("dora"), email(), Role::Member, None);
	assert!(matches!(outcome, Err(Error::Taken(Field::Email))));
	// Nothing of a refused change stays: not even the handle, which was written first.
	let known = world.forum.store().get(&MEMBER_BY_HANDLE, &"dora".to_owned()).unwrap();
	assert_eq!(known, None);
	let outcome = log_in(&world.forum, "carl", PASSWORD, "x", HOME);
	assert_refused(outcome, Field::CurrentPassword, Problem::WrongPassword);
}

#[test]
fn imported_authors_get_free_handles_and_cannot_act() {
	let world = open_community();
	let ids = world
		.forum
		.change(&Actor::system(), |change| {
			Ok([
				placeholder(change, "Jürgen K.", "Jürgen K.")?,
				placeholder(change, "jrgenk", "\u{202E}evil")?,
				placeholder(change, "سارا", "سارا")?,
				placeholder(change, "", "")?,
			])
		})
		.unwrap();
	let records = ids.map(|id: MemberId| world.forum.store().get(&MEMBERS, &id).unwrap().unwrap());
	let handles = records.each_ref().map(|record| record.handle.as_str());
	assert_eq!(handles, ["jrgenk", "jrgenk-2", "member", "member-2"]);
	let names = records.each_ref().map(|record| record.name.as_str());
	assert_eq!(names, ["Jürgen K.", "evil", "سارا", "member-2"]);
	assert!(records.iter().all(|record| record.standing == Standing::Placeholder));
	assert!(!Actor::member(&world.forum, ids[0]).unwrap().is_signed_in());
}
