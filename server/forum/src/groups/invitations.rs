//! Named invitations into a group: inviting, answering, taking back.

use super::door;
use super::membership::{member_by_handle, require_fitting, tell_seat};
use super::records::{GROUP_MEMBERS, GROUPS, INVITED, INVITED_BY_TIME, REQUESTS};
use super::requests::RequestCursor;
use super::{put_member, take};
use crate::accounts::records::MEMBERS;
use crate::actor::may_act;
use crate::audit::{self, Told};
use crate::journal::DoorStep;
use crate::limits::Limited;
use crate::permissions::{Action, require};
use crate::{Actor, Change, Error, Forum, Result};
use model::groups::{GroupRole, InvitationView};
use model::moderation::{Act, Object, Value};
use model::text::{Handle, Prose};
use model::{Field, GroupId, MemberId, Problem, Reason};

/// Invitations on one page.
pub(crate) const INVITATIONS_PER_PAGE: usize = 50;

/// Invites a member. Who has asked already is inside at once; an invitation that waits begins anew.
///
/// # Errors
/// [`Error::Denied`] except for those who manage members; the field `handle` for a member who
/// does not exist, cannot act, is inside, or is of another kind than those for which the group is
/// there; [`Error::TooOften`].
pub fn invite(forum: &Forum, actor: &Actor, group: GroupId, handle: &Handle, message: &Prose) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let (handle, message) = (handle.as_str().to_owned(), message.as_str().to_owned());
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::ManageGroupMembers(record.facts(group)))?;
		let member = member_by_handle(change, &handle)?.ok_or(Field::Handle.with(Problem::Unknown))?;
		if !may_act(&change.find(&MEMBERS, &member)?, change.now) {
			return Err(Field::Handle.with(Problem::Unknown).into());
		}
		if change.get(&GROUP_MEMBERS, &(group, member))?.is_some() {
			return Ok(());
		}
		require_fitting(change, record.facts(group), member)?;
		let now = change.now;
		if change.get(&REQUESTS, &(group, member))?.is_some_and(|request| door::waits(&request, now)) {
			put_member(change, group, member, GroupRole::Member)?;
			return tell_seat(change, group, member, (None, Some(GroupRole::Member)));
		}
		door::put_invitation(change, group, member, message)?;
		tell_invitation(change, group, member, (Value::Is(false), Value::Is(true)))?;
		door::record(change, group, member, DoorStep::Invited)
	})
}

/// Accepts an invitation. Who is inside already stays there.
///
/// # Errors
/// [`Error::NotFound`] for a group the actor may not know of; [`Error::Denied`] without an
/// invitation that holds; sign-in required; [`Error::TooOften`].
pub fn accept(forum: &Forum, actor: &Actor, group: GroupId) -> Result<()> {
	take(forum, actor, Limited::JoinGroup)?;
	forum.change(actor, move |change| {
		let Some(member) = invited(change, group)? else { return Ok(()) };
		put_member(change, group, member, GroupRole::Member)
	})
}

/// Declines an invitation.
///
/// # Errors
/// As [`accept`].
pub fn decline(forum: &Forum, actor: &Actor, group: GroupId) -> Result<()> {
	take(forum, actor, Limited::JoinGroup)?;
	forum.change(actor, move |change| {
		let Some(member) = invited(change, group)? else { return Ok(()) };
		door::drop_invitation(change, group, member)?;
		door::record(change, group, member, DoorStep::Declined)
	})
}

/// Takes an invitation back. A second time changes nothing.
///
/// # Errors
/// [`Error::Denied`] except for those who manage members, and if it was accepted meanwhile; the
/// field `handle` for a member who does not exist; [`Error::TooOften`].
pub fn revoke(forum: &Forum, actor: &Actor, group: GroupId, handle: &Handle) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let handle = handle.as_str().to_owned();
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::ManageGroupMembers(record.facts(group)))?;
		let member = member_by_handle(change, &handle)?.ok_or(Field::Handle.with(Problem::Unknown))?;
		if door::drop_invitation(change, group, member)?.is_some() {
			tell_invitation(change, group, member, (Value::Is(true), Value::Is(false)))?;
			return door::record(change, group, member, DoorStep::Revoked);
		}
		match change.get(&GROUP_MEMBERS, &(group, member))? {
			Some(_) => Err(Error::Denied(Reason::AlreadyDecided)),
			None => Ok(()),
		}
	})
}

/// Invitations that hold, the oldest first: one page, and where the next begins.
///
/// # Errors
/// [`Error::NotFound`], sign-in required, or [`Error::Denied`] except for those who manage members.
pub fn invitations(
	forum: &Forum,
	actor: &Actor,
	group: GroupId,
	after: Option<RequestCursor>,
) -> Result<(Vec<InvitationView>, Option<RequestCursor>)> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::ManageGroupMembers(record.facts(group)), forum.now())?;
	let (at, member) = after.unwrap_or((door::oldest(forum.now()), MemberId(u64::MAX)));
	let scan = forum.store().scan(&INVITED_BY_TIME).prefix(&group).after(&(group, at, member));
	let mut rows = scan.limit(INVITATIONS_PER_PAGE + 1).keys()?;
	let more = rows.len() > INVITATIONS_PER_PAGE;
	rows.truncate(INVITATIONS_PER_PAGE);
	let next = rows.last().filter(|_| more).map(|(_, at, member)| (*at, *member));
	let mut views = Vec::with_capacity(rows.len());
	for (_, at, member) in rows {
		if let Some(known) = forum.store().get(&MEMBERS, &member)? {
			views.push(InvitationView { handle: known.handle, name: known.name, until: at.plus(door::WAITS) });
		}
	}
	Ok((views, next))
}

/// Writes down whether somebody was invited before and is now.
fn tell_invitation(
	change: &mut Change<'_, '_>,
	group: GroupId,
	member: MemberId,
	(before, after): (Value, Value),
) -> Result<()> {
	let told = Told::of(Act::InviteChanged, Object::Member(member)).inside(group);
	audit::record(change, told.changed(before, after))
}

/// The actor, if an invitation into this group holds for them; none if they are inside.
fn invited(change: &mut Change<'_, '_>, group: GroupId) -> Result<Option<MemberId>> {
	let record = change.find(&GROUPS, &group)?;
	let facts = record.facts(group);
	let member = match change.actor.id() {
		Some(member) => member,
		// Where there is nothing to see for visitors, there is nothing to sign in for.
		None => return Err(change.require(Action::SeeGroup(facts)).err().unwrap_or(Error::SignInRequired)),
	};
	if change.get(&GROUP_MEMBERS, &(group, member))?.is_some() {
		return Ok(None);
	}
	if let Some(invitation) = change.get(&INVITED, &(group, member))? {
		let answer = Action::AnswerInvitation(invitation.facts(facts, member));
		if change.require(answer).is_ok() {
			return Ok(Some(member));
		}
	}
	change.require(Action::SeeGroup(facts))?;
	Err(Error::Denied(Reason::AlreadyDecided))
}
