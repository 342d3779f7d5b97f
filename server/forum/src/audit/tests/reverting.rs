//! Rights in the log: with what they were before and after, and the way back.

use super::*;
use crate::audit::{entries, revert, revertible};
use crate::groups::{self, add_member, remove_member, set_rules};
use crate::settings::{DoorDraft, edit_door, site};
use crate::testing::World;
use crate::{Error, Forum, Who};
use model::details::Kinds;
use model::groups::{Access, Entry, GroupDraft, GroupEdit, GroupFace, GroupRole, GroupRules, Writing};
use model::moderation::{Act, AuditEntry, Value};
use model::site::Door;
use model::text::{GroupName, Handle, Prose};
use model::{Field, GroupId, Reason};

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

/// The latest act of a kind.
fn latest(forum: &Forum, actor: &Actor, act: Act) -> AuditEntry {
	entries(forum, actor, None, Some(act)).unwrap().entries.into_iter().next().expect("it was written down")
}

fn sound(world: &World) {
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

fn scene() -> (World, GroupId, Actor, Actor) {
	let world = World::new();
	let (group, root, olga) = (world.group("tea", Access::Public), world.administrator("root"), world.member("olga"));
	add_member(&world.forum, &world.system(), group, &handle("olga"), GroupRole::Owner).unwrap();
	let olga = world.again(&olga);
	(world, group, root, olga)
}

#[test]
fn a_role_in_a_group_stands_in_the_log_and_is_set_back() {
	let (world, group, _, olga) = scene();
	let (forum, kim) = (&world.forum, world.member("kim"));
	add_member(forum, &olga, group, &handle("kim"), GroupRole::Moderator).unwrap();
	let given = latest(forum, &olga, Act::GroupRoleGiven);
	assert_eq!((given.before, given.after), (Value::Nothing, Value::GroupRole(GroupRole::Moderator)));
	assert!(given.may_revert);
	assert!(matches!(revert(forum, &world.again(&kim), given.number), Err(Error::NotFound)));
	revert(forum, &olga, given.number).unwrap();
	assert_eq!(world.again(&kim).role_in(group), None);
	let removed = latest(forum, &olga, Act::GroupMemberRemoved);
	assert_eq!((removed.before, removed.after), (given.after, given.before));
	assert!(matches!(revert(forum, &olga, given.number), Err(Error::Stale)));
	revert(forum, &olga, removed.number).unwrap();
	assert_eq!(world.again(&kim).role_in(group), Some(GroupRole::Moderator));
	sound(&world);
}

#[test]
fn setting_back_asks_for_the_same_as_the_change() {
	let (world, group, root, olga) = scene();
	let forum = &world.forum;
	add_member(forum, &olga, group, &handle("olga"), GroupRole::Owner).unwrap();
	let given = latest(forum, &olga, Act::GroupRoleGiven);
	let back = revert(forum, &root, given.number);
	assert!(matches!(back, Err(Error::Denied(Reason::LastOwner))), "{back:?}");
	remove_member(forum, &root, group, &handle("nobody")).unwrap_err();
	sound(&world);
}

#[test]
fn access_is_set_back_by_administrators() {
	let (world, group, root, olga) = scene();
	let forum = &world.forum;
	let shown = groups::show(forum, &root, "tea").unwrap();
	let face = |access| GroupFace {
		slug: shown.slug.clone(),
		name: shown.name.clone(),
		description: String::new(),
		category: shown.category,
		access,
		kinds: Kinds::EVERYBODY,
	};
	let wanted = GroupDraft {
		slug: handle("tea"),
		name: GroupName::parse(&shown.name).unwrap(),
		description: Prose::parse_optional(Field::Description, "", 0).unwrap(),
		category: shown.category,
		access: Access::Secret,
		kinds: Kinds::EVERYBODY,
	};
	groups::edit(forum, &root, group, GroupEdit { found: face(Access::Public), wanted }).unwrap();
	let changed = latest(forum, &root, Act::AccessChanged);
	assert_eq!((changed.before, changed.after), (Value::Access(Access::Public), Value::Access(Access::Secret)));
	assert!(matches!(revertible(forum, &olga, changed.number), Err(Error::NotFound)));
	revert(forum, &root, changed.number).unwrap();
	assert_eq!(groups::show(forum, &world.visitor(), "tea").unwrap().access, Access::Public);
	sound(&world);
}

#[test]
fn the_ways_in_and_roles_in_the_community_are_set_back() {
	let (world, group, root, olga) = scene();
	let forum = &world.forum;
	let nothing = |field| Prose::parse_optional(field, "", 0).unwrap();
	let (charter, notice) = (nothing(Field::Charter), nothing(Field::Notice));
	let rules = GroupRules { entry: Entry::Request, writing: Writing::Keepers, charter, notice };
	set_rules(forum, &olga, group, rules).unwrap();
	for act in [Act::EntryChanged, Act::WritingChanged] {
		revert(forum, &olga, latest(forum, &olga, act).number).unwrap();
	}
	let shown = groups::show(forum, &olga, "tea").unwrap();
	assert_eq!((shown.entry, shown.writing), (Entry::Open, Writing::Everybody));

	edit_door(forum, &root, DoorDraft { door: Door::Closed, member_invites: None }).unwrap();
	revert(forum, &root, latest(forum, &root, Act::DoorChanged).number).unwrap();
	assert_eq!(site(forum).unwrap().door, Door::Open);

	let mona = world.member("mona");
	crate::accounts::set_role(forum, &root, handle("mona"), model::accounts::Role::Moderator).unwrap();
	revert(forum, &root, latest(forum, &root, Act::RoleGiven).number).unwrap();
	assert!(world.again(&mona).who == Who::Member { id: mona.id().unwrap(), role: Role::Member });
	sound(&world);
}

#[test]
fn of_two_who_set_back_at_once_one_does() {
	let (world, group, root, olga) = scene();
	let forum = &world.forum;
	let _kim = world.member("kim");
	add_member(forum, &olga, group, &handle("kim"), GroupRole::Moderator).unwrap();
	let number = latest(forum, &olga, Act::GroupRoleGiven).number;
	let done = std::thread::scope(|scope| {
		let threads = [&olga, &root].map(|who| scope.spawn(move || revert(forum, who, number).is_ok()));
		threads.map(|thread| thread.join().unwrap())
	});
	assert_ne!(done[0], done[1]);
	sound(&world);
}

#[test]
fn what_changed_again_is_not_set_back_even_if_it_is_as_it_was() {
	let (world, group, root, olga) = scene();
	let (forum, _kim) = (&world.forum, world.member("kim"));
	let give = |role| add_member(forum, &olga, group, &handle("kim"), role).unwrap();
	give(GroupRole::Member);
	give(GroupRole::Moderator);
	let first = latest(forum, &root, Act::GroupRoleGiven);
	give(GroupRole::Member);
	give(GroupRole::Moderator);
	let second = latest(forum, &root, Act::GroupRoleGiven);
	assert_eq!((first.before, first.after), (second.before, second.after));
	assert!(matches!(revert(forum, &olga, first.number), Err(Error::Stale)));
	// What happened to somebody else, or to another right, is no matter.
	add_member(forum, &olga, group, &handle("root"), GroupRole::Moderator).unwrap();
	revert(forum, &olga, second.number).unwrap();
	assert_eq!(world.member("kim").role_in(group), Some(GroupRole::Member));
	// Setting back is an entry too.
	assert!(matches!(revert(forum, &olga, second.number), Err(Error::Stale)));
	remove_member(forum, &olga, group, &handle("kim")).unwrap();
	let back = latest(forum, &root, Act::GroupRoleGiven);
	assert!(matches!(revert(forum, &olga, back.number), Err(Error::Stale)));
	sound(&world);
}

#[test]
fn two_who_set_the_same_back_at_once_do_it_once() {
	let (world, group, root, olga) = scene();
	let (forum, kim) = (&world.forum, world.member("kim"));
	add_member(forum, &olga, group, &handle("kim"), GroupRole::Member).unwrap();
	let given = latest(forum, &root, Act::GroupRoleGiven);
	let done = std::thread::scope(|scope| {
		let tries = [&olga, &root].map(|actor| scope.spawn(|| revert(forum, actor, given.number).is_ok()));
		tries.map(|one| one.join().unwrap())
	});
	assert_ne!(done[0], done[1]);
	assert_eq!(world.again(&kim).role_in(group), None);
	sound(&world);
}
