//! What inboxes tell of the doors of groups: who asks to come in, who is invited, what was decided.
//!
//! An entry only says that there is something to see. What it tells is read from the door itself,
//! so that it goes when the request is decided or the invitation used.

use super::records::{EntryRecord, INBOX, Subject, put};
use crate::accounts::records::STAFF;
use crate::directory::GroupEntry;
use crate::discussions::author_view;
use crate::groups::records::{GROUP_KEEPERS, GROUP_MEMBERS, GROUPS, INVITED, REQUESTS, RequestState};
use crate::groups::waiting_requests;
use crate::journal::{Author, DoorStep};
use crate::permissions::{Action, GroupFacts, may};
use crate::{Actor, Change, Forum, Result};
use model::groups::GroupRole;
use model::inbox::{EntryKind, EntryName, EntryPlace, EntryView};
use model::{GroupId, MemberId, Timestamp};

/// Keepers of one group that hear of a request: more than look after any, and some milliseconds.
const KEEPERS_TOLD: usize = 100;

/// Tells whoever should hear of a step at the door of a group, as it stands there now.
pub(super) fn tell(
	change: &mut Change<'_, '_>,
	by: Author,
	(group, member): (GroupId, MemberId),
	step: DoorStep,
) -> Result<()> {
	let Some(facts) = change.get(&GROUPS, &group)?.map(|record| record.facts(group)) else { return Ok(()) };
	let request = change.get(&REQUESTS, &(group, member))?;
	match (step, request.map(|request| (request.at, request.state))) {
		(DoorStep::Asked, Some((at, RequestState::Waiting))) => {
			for keeper in keepers(change, facts)? {
				put_entry(change, (keeper, facts), EntryKind::Requests, (at, Author::Member(member)))?;
			}
			Ok(())
		}
		(DoorStep::Refused, Some((_, RequestState::Refused { at, .. }))) => {
			put_entry(change, (member, facts), EntryKind::Refused, (at, by))
		}
		(DoorStep::Invited, _) => match change.get(&INVITED, &(group, member))? {
			Some(invitation) => put_entry(change, (member, facts), EntryKind::Invitation, (invitation.at, by)),
			None => Ok(()),
		},
		(DoorStep::Admitted, _) => match change.get(&GROUP_MEMBERS, &(group, member))? {
			Some(seat) => put_entry(change, (member, facts), EntryKind::Admitted, (seat.since, by)),
			None => Ok(()),
		},
		// Nobody waits for it, or it was answered meanwhile.
		(DoorStep::Asked | DoorStep::Refused | DoorStep::Withdrawn | DoorStep::Declined | DoorStep::Revoked, _) => {
			Ok(())
		}
	}
}

/// Who decides about requests by a role in the group; where nobody is left who may, those who keep
/// order in the community.
fn keepers(change: &mut Change<'_, '_>, group: GroupFacts) -> Result<Vec<MemberId>> {
	let rows = change.raw().scan(&GROUP_KEEPERS).prefix(&group.id).limit(KEEPERS_TOLD).keys()?;
	let by_role = rows.into_iter().filter(|(_, role, _)| *role > GroupRole::Member).map(|(.., member)| member);
	let by_role = deciding(change, by_role.collect(), group)?;
	if !by_role.is_empty() {
		return Ok(by_role);
	}
	let staff = change.raw().scan(&STAFF).limit(KEEPERS_TOLD).keys()?;
	deciding(change, staff.into_iter().map(|(_, member)| member).collect(), group)
}

fn deciding(change: &mut Change<'_, '_>, members: Vec<MemberId>, group: GroupFacts) -> Result<Vec<MemberId>> {
	let mut found = Vec::with_capacity(members.len());
	for member in members {
		if may_within(change, member, Action::ManageGroupMembers(group))? {
			found.push(member);
		}
	}
	Ok(found)
}

fn may_within(change: &mut Change<'_, '_>, member: MemberId, action: Action) -> Result<bool> {
	let now = change.now;
	Ok(Actor::member_within(change.raw(), member, now)?.is_some_and(|actor| may(&actor, action, now)))
}

/// An entry for a member who may know of the group; seen before, it stays as it is.
fn put_entry(
	change: &mut Change<'_, '_>,
	(member, group): (MemberId, GroupFacts),
	kind: EntryKind,
	(at, by): (Timestamp, Author),
) -> Result<()> {
	let key = (member, Subject::Group(group.id), kind, 0);
	// An entry of the journal may come twice.
	let known = change.get(&INBOX, &key)?.is_some_and(|known| known.at >= at);
	let knows = match (kind, change.get(&INVITED, &(group.id, member))?) {
		(EntryKind::Invitation, Some(invitation)) => Action::AnswerInvitation(invitation.facts(group, member)),
		(_, _) => Action::SeeGroup(group),
	};
	if known || !may_within(change, member, knows)? {
		return Ok(());
	}
	put(change, key, &EntryRecord { at, read: false, by, first: 0, last: 0, count: 0 })
}

/// An entry as the actor may see it now; none for what is over or may not be known.
pub(super) fn seen(
	forum: &Forum,
	actor: &Actor,
	(member, id): (MemberId, GroupId),
	kind: EntryKind,
	entry: &EntryRecord,
) -> Result<Option<EntryView>> {
	let directory = forum.directory()?;
	let Some(group) = directory.group(id) else { return Ok(None) };
	let Some(Told { by, count, said }) = told(forum, actor, (member, group), kind)? else { return Ok(None) };
	Ok(Some(EntryView {
		name: EntryName { kind, place: EntryPlace::Group(id), number: 0 },
		at: entry.at,
		read: entry.read,
		title: group.name.clone(),
		group_name: group.name.clone(),
		group_slug: group.slug.clone(),
		author: author_view(forum, by.unwrap_or(entry.by))?,
		number: 0,
		count,
		said,
	}))
}

/// What an entry says at this moment.
#[derive(Default)]
struct Told {
	/// Who asked last.
	by: Option<Author>,
	/// How many wait.
	count: u32,
	/// The words with it.
	said: String,
}

fn told(
	forum: &Forum,
	actor: &Actor,
	(member, group): (MemberId, &GroupEntry),
	kind: EntryKind,
) -> Result<Option<Told>> {
	let (store, now, at) = (forum.store(), forum.now(), (group.id, member));
	let sees = may(actor, Action::SeeGroup(group.facts), now);
	Ok(match kind {
		EntryKind::Requests => {
			let decides = may(actor, Action::ManageGroupMembers(group.facts), now);
			let waiting = if decides { waiting_requests(forum, group.id)? } else { None };
			waiting.map(|(count, last)| Told { by: Some(Author::Member(last)), count, ..Told::default() })
		}
		EntryKind::Invitation => store.get(&INVITED, &at)?.and_then(|invitation| {
			let answers = may(actor, Action::AnswerInvitation(invitation.facts(group.facts, member)), now);
			answers.then(|| Told { said: invitation.message, ..Told::default() })
		}),
		EntryKind::Admitted => (sees && actor.role_in(group.id).is_some()).then(Told::default),
		EntryKind::Refused => match store.get(&REQUESTS, &at)?.map(|request| request.state) {
			Some(RequestState::Refused { reason, .. }) if sees => Some(Told { said: reason, ..Told::default() }),
			Some(RequestState::Refused { .. } | RequestState::Waiting) | None => None,
		},
		EntryKind::Replies | EntryKind::Posts | EntryKind::Mention | EntryKind::Quote | EntryKind::Answer => None,
	})
}
