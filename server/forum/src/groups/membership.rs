//! Who belongs to a group: joining, leaving, adding, removing.

use super::records::{GROUP_KEEPERS, GROUP_MEMBERS, GROUPS, GROUPS_OF, GroupMemberRecord, InGroup};
use super::{door, take};
use crate::accounts::records::{MEMBER_BY_HANDLE, MEMBERS};
use crate::actor::may_act;
use crate::audit::{self, Told};
use crate::journal::Event;
use crate::limits::Limited;
use crate::permissions::{Action, GroupFacts, LeavingFacts, SeatFacts, may, require};
use crate::{Actor, Change, Error, Forum, Result};
use model::groups::{GroupMemberView, GroupRole};
use model::moderation::{Act, Object, Value};
use model::text::Handle;
use model::{Field, GroupId, MemberId, Problem};

/// Members on one page of a group's list.
pub(crate) const MEMBERS_PER_PAGE: usize = 50;

/// Comes into a group that lets people in by themselves. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Denied`] where one has to ask or to be invited; sign-in
/// required; [`Error::TooOften`].
pub fn join(forum: &Forum, actor: &Actor, group: GroupId) -> Result<()> {
	take(forum, actor, Limited::JoinGroup)?;
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		if change.actor.role_in(group).is_some() {
			return Ok(());
		}
		change.require(Action::JoinGroup(record.facts(group)))?;
		let member = change.actor.require_id()?;
		put_member(change, group, member, GroupRole::Member)
	})
}

/// Leaves a group.
///
/// # Errors
/// [`Error::NotFound`] for a group the actor may not know of; [`Error::Denied`] for one to
/// which they do not belong, whose only owner they are, or in which nobody else keeps order;
/// [`Error::TooOften`].
pub fn leave(forum: &Forum, actor: &Actor, group: GroupId) -> Result<()> {
	take(forum, actor, Limited::JoinGroup)?;
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		let keepers = change.raw().scan(&GROUP_KEEPERS).prefix(&group).limit(2).keys()?;
		let alone = alone(&keepers, change.actor.id());
		change.require(Action::LeaveGroup(LeavingFacts { group: record.facts(group), alone }))?;
		let member = change.actor.require_id()?;
		drop_member(change, group, member)
	})
}

/// Whether nobody else is among those who keep order by a role in a group, of whom two are enough.
pub(super) fn alone(keepers: &[(GroupId, GroupRole, MemberId)], member: Option<MemberId>) -> bool {
	keepers.iter().all(|(_, _, keeper)| Some(*keeper) == member)
}

/// Adds a member to a group, or gives them another role in it.
///
/// # Errors
/// [`Error::Denied`] except for those who keep order there, and for them where a role is more
/// than member, which owners give; [`Error::Denied`] where the only owner would become something
/// else; the field `handle` for a member who does not exist, cannot act, or is of another kind than
/// those for which the group is there; [`Error::TooOften`].
pub fn add_member(forum: &Forum, actor: &Actor, group: GroupId, handle: &Handle, role: GroupRole) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let handle = handle.as_str().to_owned();
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::ManageGroupMembers(record.facts(group)))?;
		let member = member_by_handle(change, &handle)?.ok_or(Field::Handle.with(Problem::Unknown))?;
		if !may_act(&change.find(&MEMBERS, &member)?, change.now) {
			return Err(Field::Handle.with(Problem::Unknown).into());
		}
		require_fitting(change, record.facts(group), member)?;
		let known = change.get(&GROUP_MEMBERS, &(group, member))?.map(|known| known.role);
		if known == Some(role) {
			return Ok(());
		}
		if known.unwrap_or_default().max(role) > GroupRole::Member {
			change.require(Action::GiveGroupRole(SeatFacts { group: record.facts(group), role: known }))?;
		}
		put_member(change, group, member, role)?;
		tell_seat(change, group, member, (known, Some(role)))
	})
}

/// Removes a member from a group; their next request finds the right gone.
///
/// # Errors
/// [`Error::Denied`] except for those who keep order there, and for them where somebody is
/// moderator or owner, whom owners remove; [`Error::Denied`] for the only owner;
/// [`Error::NotFound`] for somebody who does not exist; [`Error::TooOften`].
pub fn remove_member(forum: &Forum, actor: &Actor, group: GroupId, handle: &Handle) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let handle = handle.as_str().to_owned();
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::ManageGroupMembers(record.facts(group)))?;
		let member = member_by_handle(change, &handle)?.ok_or(Error::NotFound)?;
		let role = change.get(&GROUP_MEMBERS, &(group, member))?.map(|known| known.role);
		change.require(Action::RemoveFromGroup(SeatFacts { group: record.facts(group), role }))?;
		drop_member(change, group, member)?;
		tell_seat(change, group, member, (role, None))
	})
}

/// Sets back what somebody is in a group, if it still `is` so.
pub(crate) fn set_seat_back(
	change: &mut Change<'_, '_>,
	(group, member): (GroupId, MemberId),
	is: Value,
	was: Value,
) -> Result<()> {
	let record = change.find(&GROUPS, &group)?;
	let facts = record.facts(group);
	change.require(Action::ManageGroupMembers(facts))?;
	let role = change.get(&GROUP_MEMBERS, &(group, member))?.map(|known| known.role);
	if seat_value(role) != is {
		return Err(Error::Stale);
	}
	let Value::GroupRole(wanted) = was else {
		change.require(Action::RemoveFromGroup(SeatFacts { group: facts, role }))?;
		drop_member(change, group, member)?;
		return tell_seat(change, group, member, (role, None));
	};
	if !may_act(&change.find(&MEMBERS, &member)?, change.now) {
		return Err(Error::Stale);
	}
	require_fitting(change, facts, member).map_err(|_| Error::Stale)?;
	if role.unwrap_or_default().max(wanted) > GroupRole::Member {
		change.require(Action::GiveGroupRole(SeatFacts { group: facts, role }))?;
	}
	put_member(change, group, member, wanted)?;
	tell_seat(change, group, member, (role, Some(wanted)))
}

/// Writes down that somebody has another place in a group by somebody else's hand.
pub(super) fn tell_seat(
	change: &mut Change<'_, '_>,
	group: GroupId,
	member: MemberId,
	(from, to): (Option<GroupRole>, Option<GroupRole>),
) -> Result<()> {
	if from == to {
		return Ok(());
	}
	let act = if to.is_some() { Act::GroupRoleGiven } else { Act::GroupMemberRemoved };
	let told = Told::of(act, Object::Member(member)).inside(group);
	audit::record(change, told.changed(seat_value(from), seat_value(to)))
}

fn seat_value(role: Option<GroupRole>) -> Value {
	role.map_or(Value::Nothing, Value::GroupRole)
}

/// Who belongs to a group: one page, and where the next begins.
///
/// # Errors
/// [`Error::NotFound`], sign-in required, or [`Error::Denied`], as permissions say.
pub fn members(
	forum: &Forum,
	actor: &Actor,
	group: GroupId,
	after: Option<Handle>,
) -> Result<(Vec<GroupMemberView>, Option<Handle>)> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::SeeGroupMembers(record.facts(group)), forum.now())?;
	let mut scan = forum.store().scan(&GROUP_MEMBERS).prefix(&group);
	if let Some(after) = after
		&& let Some(crate::groups::records::Ref(member)) =
			forum.store().get(&MEMBER_BY_HANDLE, &after.as_str().to_owned())?
	{
		scan = scan.after(&(group, member));
	}
	let mut rows = scan.limit(MEMBERS_PER_PAGE + 1).collect()?;
	let more = rows.len() > MEMBERS_PER_PAGE;
	rows.truncate(MEMBERS_PER_PAGE);
	let mut views = Vec::with_capacity(rows.len());
	for ((_, member), row) in rows {
		if let Some(record) = forum.store().get(&MEMBERS, &member)? {
			views.push(GroupMemberView { handle: record.handle, name: record.name, role: row.role, since: row.since });
		}
	}
	let next = more.then(|| views.last().and_then(|last| Handle::parse(Field::Handle, &last.handle).ok())).flatten();
	Ok((views, next))
}

pub(super) fn member_by_handle(change: &mut Change<'_, '_>, handle: &str) -> Result<Option<MemberId>> {
	Ok(change.get(&MEMBER_BY_HANDLE, &handle.to_owned())?.map(|found| found.0))
}

/// Refuses somebody who is of none of the kinds of members for which a group is there: they would
/// belong to what does not exist for them.
pub(super) fn require_fitting(change: &mut Change<'_, '_>, group: GroupFacts, member: MemberId) -> Result<()> {
	let now = change.now;
	match Actor::member_within(change.raw(), member, now)? {
		Some(actor) if may(&actor, Action::BelongTo(group), now) => Ok(()),
		Some(_) | None => Err(Field::Handle.with(Problem::WrongKind).into()),
	}
}

/// Writes that a member belongs to a group; the caller has asked whether they may. Nothing waits
/// at the door any more for somebody who is inside.
pub(crate) fn put_member(change: &mut Change<'_, '_>, group: GroupId, member: MemberId, role: GroupRole) -> Result<()> {
	let known = change.get(&GROUP_MEMBERS, &(group, member))?;
	let since = known.map_or(change.now, |known| known.since);
	change.put(&GROUP_MEMBERS, &(group, member), &GroupMemberRecord { role, since })?;
	change.put(&GROUPS_OF, &(member, group), &InGroup(role))?;
	door::open(change, group, member)?;
	count(change, group, member, known.map(|known| known.role), Some(role))?;
	change.record(Event::GroupJoined { group, member, role })
}

fn drop_member(change: &mut Change<'_, '_>, group: GroupId, member: MemberId) -> Result<()> {
	// A second click finds it done.
	let Some(known) = change.get(&GROUP_MEMBERS, &(group, member))? else { return Ok(()) };
	change.remove(&GROUP_MEMBERS, &(group, member))?;
	change.remove(&GROUPS_OF, &(member, group))?;
	count(change, group, member, Some(known.role), None)?;
	change.record(Event::GroupLeft { group, member })
}

/// Counters and the list of those who look after a group, when a member comes, goes or changes.
fn count(
	change: &mut Change<'_, '_>,
	group: GroupId,
	member: MemberId,
	from: Option<GroupRole>,
	to: Option<GroupRole>,
) -> Result<()> {
	if from == to {
		return Ok(());
	}
	let mut record = change.find(&GROUPS, &group)?;
	if let Some(from) = from {
		record.members = record.members.saturating_sub(1);
		change.remove(&GROUP_KEEPERS, &(group, from, member))?;
	}
	if let Some(to) = to {
		record.members += 1;
		if to > GroupRole::Member {
			change.put(&GROUP_KEEPERS, &(group, to, member), &())?;
		}
	}
	let (owned, owns) = (from == Some(GroupRole::Owner), to == Some(GroupRole::Owner));
	if owned != owns {
		record.owners = if owns { record.owners + 1 } else { record.owners.saturating_sub(1) };
		// What permissions know of a group stands in the directory too.
		change.move_directory();
	}
	change.put(&GROUPS, &group, &record)
}
