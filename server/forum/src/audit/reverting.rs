//! Setting back what an entry of the log changed: rights alone, and only while nothing later changed
//! them.
//!
//! It is an act of its own, for which the same is asked as for any other of its kind, and stands in
//! the log like one.

use super::{AUDIT, AuditRecord};
use crate::accounts::{set_kind_back, set_role_back};
use crate::discussions::readable_topic;
use crate::groups::{set_access_back, set_rule_back, set_seat_back};
use crate::limits::{self, Limited};
use crate::moderation::{set_pace_back, set_topic_pace_back};
use crate::permissions::{Action, SeatFacts, may, require};
use crate::settings::set_door_back;
use crate::{Actor, Error, Forum, Result};
use model::groups::GroupRole;
use model::moderation::{Act, AuditEntry, Object, Value};
use model::{GroupId, MemberId, TopicId};

/// Entries of the log that are looked through at once.
const ROWS: usize = 1_000;

/// What an entry changed that can be set back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Right {
	/// A role in the community.
	Role(MemberId),
	/// What kind of member an administrator says somebody is.
	Kind(MemberId),
	/// A place in a group, or none.
	Seat(GroupId, MemberId),
	/// Who reads a group, or for which kinds of members it is there.
	Access(GroupId),
	/// How one comes into it, or who writes there.
	Rule(GroupId),
	/// Whose posts wait there, or how fast it talks.
	Pace(GroupId),
	/// How fast a topic talks.
	TopicPace(TopicId),
	/// How one comes into the community.
	Door,
}

/// What an entry changed, if it can be set back.
pub(super) fn right(entry: &AuditRecord) -> Option<Right> {
	if entry.before == entry.after {
		return None;
	}
	match entry.act {
		Act::RoleGiven => member(entry).map(Right::Role),
		Act::GroupRoleGiven | Act::GroupMemberRemoved => entry.group.zip(member(entry)).map(|(g, m)| Right::Seat(g, m)),
		Act::AccessChanged | Act::KindsChanged => group(entry).map(Right::Access),
		Act::KindGiven => member(entry).map(Right::Kind),
		Act::EntryChanged | Act::WritingChanged => group(entry).map(Right::Rule),
		Act::HoldingChanged | Act::SlowModeChanged => group(entry).map(Right::Pace),
		Act::TopicSlowed => topic(entry).map(Right::TopicPace),
		Act::DoorChanged => Some(Right::Door),
		Act::Suspended
		| Act::Unsuspended
		| Act::ResetLinkMade
		| Act::GroupMade
		| Act::GroupChanged
		| Act::CategoryChanged
		| Act::SiteChanged
		| Act::PostHidden
		| Act::PostRestored
		| Act::TopicHidden
		| Act::TopicRestored
		| Act::TopicClosed
		| Act::TopicReopened
		| Act::TopicPinned
		| Act::TopicUnpinned
		| Act::TopicMoved
		| Act::ReportsDismissed
		| Act::Warned
		| Act::Silenced
		| Act::Unsilenced
		| Act::AppealRefused
		| Act::AppealGranted
		| Act::JoiningDecided
		| Act::InviteChanged
		| Act::MembersExported
		| Act::TokenMade
		| Act::WebhookMade
		| Act::WebhookChanged
		| Act::WebhookRemoved
		| Act::MembersInvited
		| Act::PostApproved
		| Act::PostRefused
		| Act::PostWithdrawn
		| Act::FilterChanged
		| Act::TopicSplit
		| Act::TopicMerged
		| Act::ReshapeUndone => None,
	}
}

fn member(entry: &AuditRecord) -> Option<MemberId> {
	if let Object::Member(id) = entry.object { Some(id) } else { None }
}

fn group(entry: &AuditRecord) -> Option<GroupId> {
	if let Object::Group(id) = entry.object { Some(id) } else { None }
}

fn topic(entry: &AuditRecord) -> Option<TopicId> {
	if let Object::Topic(id) = entry.object { Some(id) } else { None }
}

/// Whether two entries are about the same right: of the rules of one group, only about the same rule.
fn same(entry: &AuditRecord, other: &AuditRecord) -> bool {
	let seats = |entry: &AuditRecord| matches!(entry.act, Act::GroupRoleGiven | Act::GroupMemberRemoved);
	let acts = entry.act == other.act || seats(entry) && seats(other);
	acts && right(entry).is_some() && right(entry) == right(other)
}

/// Refuses to set back what changed again behind the entry with the number `after`, even if it is
/// by now what it was then. Gives the number of the last entry, from which to go on looking.
fn require_latest(
	entry: &AuditRecord,
	mut after: u64,
	mut rows: impl FnMut(u64) -> Result<Vec<(u64, AuditRecord)>>,
) -> Result<u64> {
	loop {
		let batch = rows(after)?;
		if batch.iter().any(|(_, later)| same(entry, later)) {
			return Err(Error::Stale);
		}
		match batch.last() {
			Some((last, _)) => after = *last,
			None => return Ok(after),
		}
	}
}

/// Whether to offer somebody the way to setting it back; what holds by then is asked when it is done.
pub(super) fn offered(forum: &Forum, actor: &Actor, entry: &AuditRecord) -> Result<bool> {
	let Some(right) = right(entry) else { return Ok(false) };
	let directory = forum.directory()?;
	let facts = |group| directory.group(group).map(|group| group.facts);
	let action = match right {
		Right::Kind(_) => Some(Action::GiveKind),
		Right::Role(_) | Right::Door => Some(Action::EditSite),
		Right::Seat(group, _) => {
			let role = [entry.before, entry.after].contains(&Value::GroupRole(GroupRole::Owner));
			let more = role || [entry.before, entry.after].contains(&Value::GroupRole(GroupRole::Moderator));
			facts(group).map(|group| match more {
				true => Action::GiveGroupRole(SeatFacts { group, role: None }),
				false => Action::ManageGroupMembers(group),
			})
		}
		Right::Access(group) => facts(group).map(Action::PlaceGroup),
		Right::Rule(group) => facts(group).map(Action::EditGroup),
		Right::Pace(group) => facts(group).map(Action::KeepOrder),
		Right::TopicPace(topic) => {
			readable_topic(forum, actor, topic).ok().map(|(_, facts)| Action::SetTopicState(facts))
		}
	};
	Ok(action.is_some_and(|action| may(actor, action, forum.now())))
}

/// One entry that can be set back, for whoever may do that.
///
/// # Errors
/// [`Error::NotFound`] for an entry that the actor may not see or that changed no right.
pub fn revertible(forum: &Forum, actor: &Actor, number: u64) -> Result<AuditEntry> {
	require(actor, Action::SeeModeration, forum.now())?;
	let entry = forum.store().get(&AUDIT, &number)?.ok_or(Error::NotFound)?;
	let view = super::reading::seen(forum, actor, number, entry)?.ok_or(Error::NotFound)?;
	if view.may_revert { Ok(view) } else { Err(Error::NotFound) }
}

/// Sets back what an entry changed.
///
/// # Errors
/// As [`revertible`]; [`Error::Stale`] if it is no longer what the entry made it, or a later entry
/// tells of the same right; whatever the same change would be refused for, such as
/// [`model::Reason::LastOwner`]; [`Error::TooOften`].
pub fn revert(forum: &Forum, actor: &Actor, number: u64) -> Result<()> {
	revertible(forum, actor, number)?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	let entry = forum.store().get(&AUDIT, &number)?.ok_or(Error::NotFound)?;
	// The log may be long: only what was added since is read under the writer.
	let seen =
		require_latest(&entry, number, |after| Ok(forum.store().scan(&AUDIT).after(&after).limit(ROWS).collect()?))?;
	let outcome = forum.change(actor, move |change| {
		require_latest(&entry, seen, |after| Ok(change.raw().scan(&AUDIT).after(&after).limit(ROWS).collect()?))?;
		let (is, was) = (entry.after, entry.before);
		match right(&entry).ok_or(Error::NotFound)? {
			Right::Role(member) => set_role_back(change, member, is, was),
			Right::Kind(member) => set_kind_back(change, member, is, was),
			Right::Seat(group, member) => set_seat_back(change, (group, member), is, was),
			Right::Access(group) => set_access_back(change, group, is, was),
			Right::Rule(group) => set_rule_back(change, group, is, was),
			Right::Pace(group) => set_pace_back(change, group, is, was),
			Right::TopicPace(topic) => set_topic_pace_back(change, topic, is, was),
			Right::Door => set_door_back(change, is, was),
		}
	});
	// The settings may have been among it.
	forum.settings().forget();
	outcome
}
