//! Groups and categories, by the operations that pages call.

mod categories;
mod cost;
mod door;
mod kinds;
mod membership;
mod preview;
mod roles;
mod rules;
mod visibility;

use super::records::GROUPS;
use super::*;
use crate::check::check;
use crate::testing::World;
use crate::{Actor, Error, Result};
use model::details::Kinds;
use model::groups::{Access, CategoryView, GroupDraft, GroupEdit, GroupFace, GroupRole};
use model::text::{CategoryName, GroupName, Handle, Prose};
use model::{CategoryId, Field, GroupId, Problem, Reason};

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn draft(category: CategoryId, slug: &str, access: Access) -> GroupDraft {
	GroupDraft {
		slug: handle(slug),
		name: GroupName::parse(slug).unwrap(),
		description: Prose::parse_optional(Field::Description, "About **it**.", 2_000).unwrap(),
		category,
		access,
		kinds: Kinds::EVERYBODY,
	}
}

/// The group as it is, for an editor.
fn found(world: &World, id: GroupId) -> GroupFace {
	match world.forum.store().get(&GROUPS, &id).unwrap() {
		Some(group) => GroupFace {
			slug: group.slug,
			name: group.name,
			description: group.description,
			category: group.category,
			access: group.access,
			kinds: group.kinds,
		},
		None => GroupFace::from(draft(CategoryId(1), "none", Access::Public)),
	}
}

/// An edit by somebody who looked just before.
fn edit_now(world: &World, actor: &Actor, id: GroupId, wanted: GroupDraft) -> Result<()> {
	edit(&world.forum, actor, id, GroupEdit { found: found(world, id), wanted })
}

#[track_caller]
fn assert_denied<T: std::fmt::Debug>(outcome: Result<T>, reason: Reason) {
	match outcome {
		Err(Error::Denied(told)) => assert_eq!(told, reason),
		other => panic!("{other:?}"),
	}
}

#[track_caller]
fn assert_sound(world: &World) {
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

/// Number of entries in the journal so far.
fn entries(world: &World) -> u64 {
	world.forum.store().durable_seq().0
}

#[test]
fn administrators_make_groups_and_others_are_told_why_not() {
	let world = World::new();
	let (admin, category) = (world.administrator("ada"), world.category());
	let made = |actor: &Actor, slug| create(&world.forum, actor, draft(category, slug, Access::Public));
	assert_denied(made(&world.member("anna"), "tea"), Reason::AdministratorsOnly);
	assert_denied(made(&world.moderator("mona"), "tea"), Reason::AdministratorsOnly);
	assert!(matches!(made(&world.visitor(), "tea"), Err(Error::SignInRequired)));
	let id = made(&admin, "tea").unwrap();
	let view = show(&world.forum, &world.visitor(), "tea").unwrap();
	// Whoever makes a group owns it.
	assert_eq!((view.id, view.members, view.topics, view.joined), (id, 1, Some(0), false));
	assert_eq!(world.again(&admin).role_in(id), Some(GroupRole::Owner));
	assert!(view.description_html.contains("<strong>it</strong>"), "{}", view.description_html);
	assert_sound(&world);
}

#[test]
fn an_address_belongs_to_one_group() {
	let world = World::new();
	let (admin, category) = (world.administrator("ada"), world.category());
	world.group("tea", Access::Secret);
	let taken = create(&world.forum, &admin, draft(category, "TEA", Access::Public));
	assert!(matches!(taken, Err(Error::Taken(Field::Slug))));
	let coffee = world.group("coffee", Access::Public);
	let taken = edit_now(&world, &admin, coffee, draft(category, "tea", Access::Public));
	assert!(matches!(taken, Err(Error::Taken(Field::Slug))));
	assert_eq!(show(&world.forum, &admin, "coffee").unwrap().id, coffee);
	assert_sound(&world);
}

#[test]
fn an_edited_group_is_found_under_its_new_address_alone() {
	let world = World::new();
	let (admin, category) = (world.administrator("ada"), world.category());
	let group = world.group("tea", Access::Public);
	let anna = world.member("anna");
	join(&world.forum, &anna, group).unwrap();
	world.topic(&anna, group, "Green");
	edit_now(&world, &admin, group, draft(category, "matcha", Access::Members)).unwrap();
	assert!(matches!(show(&world.forum, &admin, "tea"), Err(Error::NotFound)));
	let view = show(&world.forum, &anna, "matcha").unwrap();
	assert_eq!((view.id, view.access, view.members, view.topics), (group, Access::Members, 1, Some(1)));
	// The old address is free again.
	world.group("tea", Access::Public);
	assert_sound(&world);
}

#[test]
fn only_owners_and_administrators_edit_a_group() {
	let world = World::new();
	let (category, group) = (world.category(), world.group("tea", Access::Public));
	let keeper = world.member("kim");
	add_member(&world.forum, &world.system(), group, &handle("kim"), GroupRole::Moderator).unwrap();
	for actor in [world.again(&keeper), world.moderator("mona"), world.member("anna")] {
		let outcome = edit_now(&world, &actor, group, draft(category, "mine", Access::Public));
		assert_denied(outcome, Reason::OwnersOnly);
	}
	assert!(show(&world.forum, &world.visitor(), "tea").is_ok());
}

#[test]
fn a_group_needs_a_category_that_is_there() {
	let world = World::new();
	let admin = world.administrator("ada");
	let outcome = create(&world.forum, &admin, draft(CategoryId(1), "tea", Access::Public));
	assert!(matches!(outcome, Err(Error::Invalid(fields)) if fields == [Field::Category.with(Problem::Unknown)]));
	// Nothing of the refused group was written: its address is free.
	world.group("tea", Access::Public);
	let group = show(&world.forum, &admin, "tea").unwrap().id;
	let outcome = edit_now(&world, &admin, group, draft(CategoryId(1), "tea", Access::Public));
	assert!(matches!(outcome, Err(Error::Invalid(fields)) if fields == [Field::Category.with(Problem::Unknown)]));
	assert_sound(&world);
}

#[test]
fn a_stricter_access_hides_everything_at_once() {
	let world = World::new();
	let (admin, category) = (world.administrator("ada"), world.category());
	let group = world.group("tea", Access::Public);
	let (anna, olga) = (world.member("anna"), world.member("olga"));
	join(&world.forum, &anna, group).unwrap();
	let (anna, topic) = (world.again(&anna), world.topic(&anna, group, "Green"));
	edit_now(&world, &admin, group, draft(category, "tea", Access::Secret)).unwrap();
	for stranger in [&olga, &world.visitor()] {
		let page = crate::discussions::show(&world.forum, stranger, topic, crate::discussions::Wanted::Page(1));
		assert!(matches!(page, Err(Error::NotFound)));
		assert!(crate::discussions::latest(&world.forum, stranger, None).unwrap().topics.is_empty());
		assert!(list(&world.forum, stranger).unwrap().is_empty());
	}
	assert_eq!(crate::discussions::latest(&world.forum, &anna, None).unwrap().topics.len(), 1);
}

#[test]
fn of_two_who_edit_a_group_neither_undoes_the_other() {
	let world = World::new();
	let (ada, category) = (world.administrator("ada"), world.category());
	let group = create(&world.forum, &ada, draft(category, "tea", Access::Public)).unwrap();
	let seen = found(&world, group);
	edit_now(&world, &ada, group, draft(category, "tea", Access::Secret)).unwrap();
	let with_name = |name: &str| {
		let wanted = GroupDraft { name: GroupName::parse(name).unwrap(), ..draft(category, "tea", Access::Public) };
		edit(&world.forum, &ada, group, GroupEdit { found: seen.clone(), wanted })
	};
	// The form still says public: its sender never touched that.
	with_name("Tea room").unwrap();
	let now = found(&world, group);
	assert_eq!((now.name.as_str(), now.access), ("Tea room", Access::Secret));
	assert!(matches!(with_name("Tea house"), Err(Error::Stale)));
	with_name("Tea room").unwrap();
	assert_eq!(found(&world, group), now);
	assert_sound(&world);
}
