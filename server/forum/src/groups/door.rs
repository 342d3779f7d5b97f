//! What waits at the door of a group: how long, and what becomes of it.

use super::records::{
	GROUPS, INVITED, INVITED_BY_TIME, INVITED_TO, InvitationRecord, REQUESTS, REQUESTS_WAITING, RequestRecord,
	RequestState,
};
use crate::journal::{DoorStep, Event};
use crate::permissions::{Action, may};
use crate::{Actor, Change, Forum, Result};
use model::groups::{Door, InvitedTo};
use model::{GroupId, MemberId, Timestamp};
use std::time::Duration;

/// 30 days: longer than a holiday, and short enough that whoever asked still remembers.
pub(crate) const WAITS: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Rows that are too old and are swept with each new one: more than come.
const SWEPT: usize = 10;
/// Most groups to which somebody is shown to be invited.
const INVITED_TO_SHOWN: usize = 50;

/// How a member who does not belong to a group stands at its door.
pub(super) fn of(forum: &Forum, member: MemberId, group: GroupId) -> Result<Door> {
	let now = forum.now();
	if let Some(invitation) = forum.store().get(&INVITED, &(group, member))?
		&& now < invitation.at.plus(WAITS)
	{
		return Ok(Door::Invited { until: invitation.at.plus(WAITS), message: invitation.message });
	}
	Ok(match forum.store().get(&REQUESTS, &(group, member))? {
		None => Door::Nothing,
		Some(RequestRecord { state: RequestState::Refused { at, reason }, .. }) => Door::Refused { at, reason },
		Some(request) if waits(&request, now) => Door::Asked { at: request.at },
		Some(request) => Door::Expired { at: request.at },
	})
}

/// The groups to which the actor is invited, secret ones too: nothing else tells them.
///
/// # Errors
/// When the store cannot be read.
pub fn invited_to(forum: &Forum, actor: &Actor) -> Result<Vec<InvitedTo>> {
	let Some(member) = actor.id() else { return Ok(Vec::new()) };
	let mut found = Vec::new();
	for (_, id) in forum.store().scan(&INVITED_TO).prefix(&member).limit(INVITED_TO_SHOWN).keys()? {
		let (group, invitation) = (forum.store().get(&GROUPS, &id)?, forum.store().get(&INVITED, &(id, member))?);
		let Some((group, invitation)) = group.zip(invitation) else { continue };
		let facts = invitation.facts(group.facts(id), member);
		if may(actor, Action::AnswerInvitation(facts), forum.now()) {
			found.push(InvitedTo { slug: group.slug, name: group.name, until: facts.until });
		}
	}
	Ok(found)
}

/// Whether somebody may still decide about a request.
pub(super) fn waits(request: &RequestRecord, now: Timestamp) -> bool {
	request.state == RequestState::Waiting && now < request.at.plus(WAITS)
}

/// What came before this is over.
pub(super) fn oldest(now: Timestamp) -> Timestamp {
	now.minus(WAITS)
}

/// Writes a request that waits.
pub(super) fn put_request(
	change: &mut Change<'_, '_>,
	group: GroupId,
	member: MemberId,
	message: String,
) -> Result<()> {
	drop_request(change, group, member)?;
	sweep_requests(change, group)?;
	let request = RequestRecord { at: change.now, message, state: RequestState::Waiting };
	change.put(&REQUESTS_WAITING, &(group, request.at, member), &())?;
	change.put(&REQUESTS, &(group, member), &request)
}

/// Forgets a request; one that was there is given.
pub(super) fn drop_request(
	change: &mut Change<'_, '_>,
	group: GroupId,
	member: MemberId,
) -> Result<Option<RequestRecord>> {
	let known = change.get(&REQUESTS, &(group, member))?;
	if let Some(request) = &known {
		change.remove(&REQUESTS, &(group, member))?;
		change.remove(&REQUESTS_WAITING, &(group, request.at, member))?;
	}
	Ok(known)
}

/// Writes an invitation; an older one ends.
pub(super) fn put_invitation(
	change: &mut Change<'_, '_>,
	group: GroupId,
	member: MemberId,
	message: String,
) -> Result<()> {
	drop_invitation(change, group, member)?;
	sweep_invitations(change, group)?;
	let invitation = InvitationRecord { at: change.now, message };
	change.put(&INVITED_BY_TIME, &(group, invitation.at, member), &())?;
	change.put(&INVITED_TO, &(member, group), &())?;
	change.put(&INVITED, &(group, member), &invitation)
}

/// Forgets an invitation; one that was there is given.
pub(super) fn drop_invitation(
	change: &mut Change<'_, '_>,
	group: GroupId,
	member: MemberId,
) -> Result<Option<InvitationRecord>> {
	let known = change.get(&INVITED, &(group, member))?;
	if let Some(invitation) = &known {
		change.remove(&INVITED, &(group, member))?;
		change.remove(&INVITED_TO, &(member, group))?;
		change.remove(&INVITED_BY_TIME, &(group, invitation.at, member))?;
	}
	Ok(known)
}

/// Forgets whatever waits for somebody who is inside now. Whoever waited for an answer hears of it.
pub(super) fn open(change: &mut Change<'_, '_>, group: GroupId, member: MemberId) -> Result<()> {
	let (request, now) = (drop_request(change, group, member)?, change.now);
	drop_invitation(change, group, member)?;
	let waited = request.is_some_and(|request| waits(&request, now));
	if waited && change.actor.id() != Some(member) {
		return record(change, group, member, DoorStep::Admitted);
	}
	Ok(())
}

/// The requests of a group that wait now: how many, up to [`super::requests::REQUESTS_COUNTED`],
/// and who asked last of those.
pub(crate) fn waiting(forum: &Forum, group: GroupId) -> Result<Option<(u32, MemberId)>> {
	let oldest = (group, oldest(forum.now()), MemberId(u64::MAX));
	let scan = forum.store().scan(&REQUESTS_WAITING).prefix(&group).after(&oldest);
	let rows = scan.limit(super::requests::REQUESTS_COUNTED).keys()?;
	let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
	Ok(rows.last().map(|(_, _, member)| (count, *member)))
}

/// Writes down what happened at the door.
pub(super) fn record(change: &mut Change<'_, '_>, group: GroupId, member: MemberId, step: DoorStep) -> Result<()> {
	change.record(Event::AtTheDoor { group, member, step })
}

fn sweep_requests(change: &mut Change<'_, '_>, group: GroupId) -> Result<()> {
	let oldest = oldest(change.now);
	for row in change.raw().scan(&REQUESTS_WAITING).prefix(&group).limit(SWEPT).keys()? {
		if row.1 <= oldest {
			change.remove(&REQUESTS_WAITING, &row)?;
			change.remove(&REQUESTS, &(group, row.2))?;
		}
	}
	Ok(())
}

fn sweep_invitations(change: &mut Change<'_, '_>, group: GroupId) -> Result<()> {
	let oldest = oldest(change.now);
	for (_, at, member) in change.raw().scan(&INVITED_BY_TIME).prefix(&group).limit(SWEPT).keys()? {
		if at <= oldest {
			drop_invitation(change, group, member)?;
		}
	}
	Ok(())
}
