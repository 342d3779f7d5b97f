//! The log tells what was done, to those who may know, and shows where it was changed.

mod reverting;

use super::{AUDIT, Told, entries, record};
use crate::journal::Event;
use crate::testing::World;
use crate::{Actor, Error};
use model::accounts::Role;
use model::groups::{Access, GroupRole};
use model::moderation::{Act, Capacity, Object, Value};
use model::text::Handle;
use model::{Field, GroupId};

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn tell(world: &World, actor: &Actor, group: Option<GroupId>, reason: &'static str) {
	let told = Told::of(Act::TopicClosed, Object::Site).because(reason);
	let told = group.into_iter().fold(told, Told::inside);
	let done = world.forum.change(actor, |change| {
		record(change, told)?;
		change.record(Event::SiteChanged)
	});
	done.unwrap();
}

/// The reasons of the acts that somebody sees, latest first.
fn seen(world: &World, actor: &Actor) -> Vec<String> {
	let page = entries(&world.forum, actor, None, Some(Act::TopicClosed)).unwrap();
	page.entries.into_iter().map(|entry| entry.reason).collect()
}

#[test]
fn an_act_is_told_with_who_when_why_and_what_was_before() {
	let world = World::new();
	let (root, anna) = (world.administrator("root"), world.member("anna"));
	crate::accounts::set_role(&world.forum, &root, handle("anna"), Role::Moderator).unwrap();
	let page = entries(&world.forum, &root, None, Some(Act::RoleGiven)).unwrap();
	let [entry] = &page.entries[..] else { panic!("{page:?}") };
	assert_eq!((entry.by.name.as_str(), entry.capacity), ("Root", Capacity::Administrator));
	assert_eq!(entry.object.object, Object::Member(anna.id().unwrap()));
	assert_eq!((entry.before, entry.after), (Value::Role(Role::Member), Value::Role(Role::Moderator)));
	assert_eq!(entry.at, world.forum.now());
	assert_eq!(super::check(&world.forum).unwrap(), None);
}

#[test]
fn each_reader_sees_the_acts_where_they_keep_order() {
	let world = World::new();
	let (coffee, secret) = (world.group("coffee", Access::Public), world.group("cellar", Access::Secret));
	let kim = world.member("kim");
	let program = world.system();
	crate::groups::add_member(&world.forum, &program, coffee, &handle("kim"), GroupRole::Moderator).unwrap();
	tell(&world, &program, Some(coffee), "coffee");
	tell(&world, &program, Some(secret), "cellar");
	tell(&world, &program, None, "everywhere");
	assert_eq!(seen(&world, &world.again(&kim)), ["coffee"]);
	assert_eq!(seen(&world, &world.moderator("mona")), ["coffee"]);
	assert_eq!(seen(&world, &world.administrator("root")), ["everywhere", "cellar", "coffee"]);
	let outcome = entries(&world.forum, &world.member("olga"), None, None);
	assert!(matches!(outcome, Err(Error::Denied(_))), "{outcome:?}");
	let outcome = entries(&world.forum, &world.visitor(), None, None);
	assert!(matches!(outcome, Err(Error::SignInRequired)), "{outcome:?}");
}

#[test]
fn the_log_is_read_page_by_page() {
	let world = World::new();
	let root = world.administrator("root");
	for _ in 0..super::AUDIT_PER_PAGE + 3 {
		tell(&world, &world.system(), None, "again");
	}
	let first = entries(&world.forum, &root, None, Some(Act::TopicClosed)).unwrap();
	let second = entries(&world.forum, &root, first.next, Some(Act::TopicClosed)).unwrap();
	assert_eq!((first.entries.len(), second.entries.len(), second.next), (super::AUDIT_PER_PAGE, 3, None));
}

#[test]
fn the_first_changed_entry_is_named() {
	let world = World::new();
	for reason in ["one", "two", "three", "four"] {
		tell(&world, &world.system(), None, reason);
	}
	assert_eq!(super::check(&world.forum).unwrap(), None);
	let spoil = |number: u64, f: fn(&mut super::AuditRecord)| {
		let spoilt = world.forum.change(&world.system(), move |change| {
			let old = change.find(&AUDIT, &number)?;
			let mut new = old.clone();
			f(&mut new);
			change.put(&AUDIT, &number, &new)?;
			change.record(Event::SiteChanged)?;
			Ok(old)
		});
		spoilt.unwrap()
	};
	let good = spoil(3, |entry| entry.reason = "thrEe".to_owned());
	assert_eq!(super::check(&world.forum).unwrap().unwrap(), "audit entry 3 was changed");
	let found = crate::check::check(&world.forum).unwrap();
	assert!(found.contains(&"audit entry 3 was changed".to_owned()), "{found:?}");
	let back = world.forum.change(&world.system(), move |change| {
		change.put(&AUDIT, &3, &good)?;
		change.record(Event::SiteChanged)
	});
	back.unwrap();
	// Also one that was hashed anew.
	spoil(2, |entry| {
		entry.reason = "zwei".to_owned();
		entry.hash = super::chain::hash(2, entry);
	});
	assert_eq!(super::check(&world.forum).unwrap().unwrap(), "audit entry 3 does not follow the one before it");
}

/// An entry as it was kept before its fields were told.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
struct OldRecord {
	at_s: u64,
	by: crate::journal::Author,
	capacity: Capacity,
	act: Act,
	object: Object,
	group: Option<GroupId>,
	reason: String,
	before: Value,
	after: Value,
	previous: [u8; 32],
	hash: [u8; 32],
}

impl store::Record for OldRecord {
	const VERSION: u8 = 1;
}

#[test]
fn an_entry_from_before_fields_were_told_opens_and_holds_in_the_chain() {
	const OLD: store::Table<u64, OldRecord> = store::Table::new(crate::tables::AUDIT, "audit");
	let world = World::new();
	tell(&world, &world.system(), None, "old");
	let now = world.forum.store().get(&AUDIT, &2).unwrap().unwrap();
	let super::AuditRecord { at_s, by, capacity, act, object, group, reason, before, after, previous, hash, .. } =
		now.clone();
	let old = OldRecord { at_s, by, capacity, act, object, group, reason, before, after, previous, hash };
	let written = world.forum.change(&world.system(), move |change| {
		change.put(&OLD, &2, &old)?;
		change.record(Event::SiteChanged)
	});
	written.unwrap();
	assert_eq!(world.forum.store().get(&AUDIT, &2).unwrap(), Some(now));
	assert_eq!(super::check(&world.forum).unwrap(), None);
}

#[test]
fn a_field_that_was_told_otherwise_breaks_the_chain() {
	let world = World::new();
	let told = || Told::of(Act::SiteChanged, Object::Site).text(model::moderation::Aspect::Name, "Here", "There");
	let done = world.forum.change(&world.system(), move |change| {
		record(change, told())?;
		let entry = change.find(&AUDIT, &2)?;
		change.put(&AUDIT, &2, &super::AuditRecord { details: Vec::new(), ..entry })?;
		change.record(Event::SiteChanged)
	});
	done.unwrap();
	assert_eq!(super::check(&world.forum).unwrap().unwrap(), "audit entry 2 was changed");
}

#[test]
fn missing_entries_are_found_in_the_middle_and_at_the_end() {
	let world = World::new();
	for reason in ["one", "two", "three"] {
		tell(&world, &world.system(), None, reason);
	}
	let remove = |number: u64| {
		let gone = world.forum.change(&world.system(), move |change| {
			change.remove(&AUDIT, &number)?;
			change.record(Event::SiteChanged)
		});
		gone.unwrap();
	};
	// The first tells that the world got its name.
	remove(4);
	let found = super::check(&world.forum).unwrap().unwrap();
	assert_eq!(found, "the audit log ends at entry 3 and was written up to 4");
	remove(1);
	assert_eq!(super::check(&world.forum).unwrap().unwrap(), "audit entry 1 is missing");
}
