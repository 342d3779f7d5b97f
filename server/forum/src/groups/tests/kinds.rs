//! Groups that are there for some kinds of members alone.

use super::*;
use crate::accounts::{edit_details, set_kind};
use crate::audit;
use crate::discussions::{Wanted, show as show_topic, topics};
use crate::live::written_after;
use model::details::{Audience, Details, Kind, Told};
use model::moderation::{Act, Value};

/// A group for partners; Pia is one.
fn for_partners(access: Access) -> (World, GroupId, Actor) {
	let world = World::new();
	let group = world.group("tea", access);
	let pia = world.member("pia");
	world.is_kind(&pia, Kind::Partner);
	world.limit(group, Kinds::of([Kind::Partner]));
	let pia = world.again(&pia);
	(world, group, pia)
}

fn is_gone<T: std::fmt::Debug>(outcome: &Result<T>) -> bool {
	matches!(outcome, Err(Error::NotFound))
}

#[test]
fn what_somebody_says_of_themselves_opens_nothing() {
	let (world, group, pia) = for_partners(Access::Members);
	let (anna, moderator) = (world.member("anna"), world.moderator("mona"));
	let says = Details { kind: Told { what: Kind::Partner, to: Audience::Members }, ..Details::default() };
	edit_details(&world.forum, &anna, says).unwrap();
	for outside in [world.again(&anna), world.member("olga"), world.visitor()] {
		assert!(is_gone(&show(&world.forum, &outside, "tea")), "{outside:?}");
		assert!(is_gone(&join(&world.forum, &outside, group)) || !outside.is_signed_in());
		assert!(list(&world.forum, &outside).unwrap().is_empty());
	}
	for inside in [pia, moderator, world.administrator("ada")] {
		assert!(show(&world.forum, &inside, "tea").unwrap().may.read, "{inside:?}");
	}
	set_kind(&world.forum, &world.administrator("ada"), handle("anna"), Some(Kind::Partner)).unwrap();
	join(&world.forum, &anna, group).unwrap();
	assert_sound(&world);
}

#[test]
fn who_is_of_another_kind_loses_everything_at_the_next_request_and_gets_it_back() {
	let (world, group, pia) = for_partners(Access::Private);
	add_member(&world.forum, &world.system(), group, &handle("pia"), GroupRole::Owner).unwrap();
	let pia = world.again(&pia);
	let topic = world.topic(&pia, group, "Green");
	assert!(written_after(&world.forum, &pia, topic, 0).is_ok());
	world.is_kind(&pia, Kind::Customer);
	let now = world.again(&pia);
	assert!(is_gone(&show(&world.forum, &now, "tea")), "her page");
	assert!(is_gone(&topics(&world.forum, &now, group, None)), "the list");
	assert!(is_gone(&show_topic(&world.forum, &now, topic, Wanted::Page(1))), "the topic");
	assert!(is_gone(&written_after(&world.forum, &now, topic, 0)), "the stream");
	assert!(is_gone(&leave(&world.forum, &now, group)) && is_gone(&set_anna(&world, &now, group)), "her rights");
	// Who acts with the rights of before is asked again under the writer.
	assert!(is_gone(&set_anna(&world, &pia, group)));
	world.is_kind(&pia, Kind::Partner);
	assert!(show(&world.forum, &world.again(&pia), "tea").unwrap().may.edit);
	assert_sound(&world);
}

fn set_anna(world: &World, actor: &Actor, group: GroupId) -> Result<()> {
	let _anna = world.member("anna");
	add_member(&world.forum, actor, group, &handle("anna"), GroupRole::Member)
}

#[test]
fn nobody_of_another_kind_is_let_in_by_anybody() {
	let (world, group, pia) = for_partners(Access::Private);
	let (anna, ada) = (world.member("anna"), world.administrator("ada"));
	let message = Prose::parse_optional(Field::Message, "", 10).unwrap();
	let wrong = |outcome: Result<()>| match outcome {
		Err(Error::Invalid(fields)) => assert_eq!(fields, [Field::Handle.with(Problem::WrongKind)]),
		other => panic!("{other:?}"),
	};
	wrong(add_member(&world.forum, &ada, group, &handle("anna"), GroupRole::Owner));
	wrong(invite(&world.forum, &ada, group, &handle("anna"), &message));
	assert!(is_gone(&ask(&world.forum, &anna, group, &message)));
	// Whoever asked, or was invited, and is of another kind by then.
	ask(&world.forum, &pia, group, &message).unwrap();
	world.is_kind(&pia, Kind::Customer);
	wrong(approve(&world.forum, &ada, group, &handle("pia")));
	world.is_kind(&anna, Kind::Partner);
	invite(&world.forum, &ada, group, &handle("anna"), &message).unwrap();
	assert_eq!(invited_to(&world.forum, &world.again(&anna)).unwrap().len(), 1);
	world.is_kind(&anna, Kind::Expert);
	assert!(invited_to(&world.forum, &world.again(&anna)).unwrap().is_empty());
	assert!(is_gone(&accept(&world.forum, &anna, group)) && is_gone(&show(&world.forum, &world.again(&anna), "tea")));
	world.is_kind(&anna, Kind::Partner);
	accept(&world.forum, &anna, group).unwrap();
	assert_sound(&world);
}

#[test]
fn the_question_before_counts_the_kinds_and_what_it_says_is_what_happens() {
	let world = World::new();
	let (group, ada) = (world.group("tea", Access::Members), world.administrator("ada"));
	for (name, kind) in [("pia", Some(Kind::Partner)), ("sam", Some(Kind::Staff)), ("olga", None)] {
		let member = world.member(name);
		kind.into_iter().for_each(|kind| world.is_kind(&member, kind));
	}
	let _mona = world.moderator("mona");
	for (kinds, readers) in [(vec![Kind::Partner], 3), (vec![Kind::Partner, Kind::Staff], 4), (vec![Kind::Other], 2)] {
		let kinds = Kinds::of(kinds);
		let told = preview_access(&world.forum, &ada, group, Access::Members, kinds).unwrap();
		assert_eq!((told.before.readers, told.after.readers, told.lose), (5, readers, 5 - readers));
		let record = world.forum.store().get(&GROUPS, &group).unwrap().unwrap();
		world.limit(group, kinds);
		let people = ["pia", "sam", "olga", "mona", "ada"].map(|name| world.member(name));
		let reads = people.iter().filter(|one| topics(&world.forum, one, group, None).is_ok()).count();
		assert_eq!(reads, readers as usize);
		world.limit(group, record.kinds);
	}
}

#[test]
fn what_everybody_reads_is_for_no_kind_alone() {
	let world = World::new();
	let (ada, category) = (world.administrator("ada"), world.category());
	let partners = Kinds::of([Kind::Partner]);
	let refused = |outcome: Result<()>| match outcome {
		Err(Error::Invalid(fields)) => assert_eq!(fields, [Field::Kind.with(Problem::PublicForKinds)]),
		other => panic!("{other:?}"),
	};
	let new = GroupDraft { kinds: partners, ..draft(category, "tea", Access::Public) };
	refused(create(&world.forum, &ada, new.clone()).map(drop));
	let group = create(&world.forum, &ada, GroupDraft { access: Access::Members, ..new.clone() }).unwrap();
	refused(edit_now(&world, &ada, group, new));
}

#[test]
fn of_two_things_that_one_edit_changed_the_one_that_cannot_go_first_says_why() {
	let world = World::new();
	let (ada, category) = (world.administrator("ada"), world.category());
	let public = draft(category, "tea", Access::Public);
	let group = create(&world.forum, &ada, public.clone()).unwrap();
	let limited = GroupDraft { access: Access::Members, kinds: Kinds::of([Kind::Partner]), ..public };
	edit_now(&world, &ada, group, limited).unwrap();
	let set_back = |act| {
		let number = audit::entries(&world.forum, &ada, None, Some(act)).unwrap().entries[0].number;
		audit::revert(&world.forum, &ada, number)
	};
	match set_back(Act::AccessChanged) {
		Err(Error::Invalid(fields)) => assert_eq!(fields, [Field::Kind.with(Problem::PublicForKinds)]),
		other => panic!("{other:?}"),
	}
	set_back(Act::KindsChanged).unwrap();
	set_back(Act::AccessChanged).unwrap();
	assert!(show(&world.forum, &world.visitor(), "tea").is_ok());
	assert_sound(&world);
}

#[test]
fn the_limit_and_the_kind_stand_in_the_log_and_are_set_back_by_administrators() {
	let (world, group, pia) = for_partners(Access::Members);
	let ada = world.administrator("ada");
	let entry = |act| audit::entries(&world.forum, &ada, None, Some(act)).unwrap().entries.remove(0);
	let limited = entry(Act::KindsChanged);
	let (everybody, partners) = (Value::Kinds(Kinds::EVERYBODY), Value::Kinds(Kinds::of([Kind::Partner])));
	assert_eq!((limited.before, limited.after), (everybody, partners));
	let said = entry(Act::KindGiven);
	assert_eq!((said.before, said.after), (Value::Kind(None), Value::Kind(Some(Kind::Partner))));
	audit::revert(&world.forum, &ada, said.number).unwrap();
	assert!(is_gone(&show(&world.forum, &world.again(&pia), "tea")));
	let olga = world.member("olga");
	assert!(audit::revert(&world.forum, &olga, limited.number).is_err());
	audit::revert(&world.forum, &ada, limited.number).unwrap();
	assert!(topics(&world.forum, &olga, group, None).is_ok());
	let owner = GroupDraft { kinds: Kinds::of([Kind::Staff]), ..draft(world.category(), "tea", Access::Members) };
	add_member(&world.forum, &world.system(), group, &handle("olga"), GroupRole::Owner).unwrap();
	assert_denied(edit_now(&world, &world.again(&olga), group, owner), Reason::AdministratorsOnly);
}
