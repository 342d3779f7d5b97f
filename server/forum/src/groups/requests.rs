//! Requests to come into a group: asking, withdrawing, deciding.

use super::door;
use super::membership::{member_by_handle, require_fitting, tell_seat};
use super::records::{GROUP_MEMBERS, GROUPS, INVITED, REQUESTS, REQUESTS_WAITING, RequestRecord, RequestState};
use super::{put_member, take};
use crate::accounts::records::{MEMBER_BY_HANDLE, MEMBERS};
use crate::actor::may_act;
use crate::audit::{self, Told};
use crate::journal::DoorStep;
use crate::limits::Limited;
use crate::permissions::{Action, GroupFacts, require};
use crate::{Actor, Change, Error, Forum, Result};
use model::groups::{GroupRole, RequestView, Settled};
use model::moderation::{Act, Object, Value};
use model::text::{Handle, Prose};
use model::{Field, GroupId, MemberId, Problem, Reason, Timestamp};
use store::Scan;

/// Requests on one page.
pub(crate) const REQUESTS_PER_PAGE: usize = 50;
/// Requests are counted up to here: more is many.
pub(crate) const REQUESTS_COUNTED: usize = 100;

/// Where a page of requests ended.
pub type RequestCursor = (Timestamp, MemberId);

/// Asks to come into a group. Who is invited already is inside; a second request changes nothing.
///
/// # Errors
/// [`Error::NotFound`]; sign-in required; [`Error::Denied`] where one does not come in by
/// asking; [`Error::TooOften`].
pub fn ask(forum: &Forum, actor: &Actor, group: GroupId, message: &Prose) -> Result<()> {
	take(forum, actor, Limited::AskToJoin)?;
	let message = message.as_str().to_owned();
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::AskToJoin(record.facts(group)))?;
		let member = change.actor.require_id()?;
		let known = change.get(&REQUESTS, &(group, member))?;
		let inside = change.get(&GROUP_MEMBERS, &(group, member))?.is_some();
		if inside || known.is_some_and(|known| door::waits(&known, change.now)) {
			return Ok(());
		}
		let invited = change.get(&INVITED, &(group, member))?;
		if invited.is_some_and(|invited| change.now < invited.at.plus(door::WAITS)) {
			return put_member(change, group, member, GroupRole::Member);
		}
		door::put_request(change, group, member, message)?;
		door::record(change, group, member, DoorStep::Asked)
	})
}

/// Takes one's own request back. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`]; sign-in required; [`Error::TooOften`].
pub fn withdraw(forum: &Forum, actor: &Actor, group: GroupId) -> Result<()> {
	take(forum, actor, Limited::JoinGroup)?;
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::SeeGroup(record.facts(group)))?;
		let member = change.actor.require_id()?;
		match door::drop_request(change, group, member)? {
			Some(_) => door::record(change, group, member, DoorStep::Withdrawn),
			None => Ok(()),
		}
	})
}

/// Lets somebody in who asked. Of two who decide at once, one does.
///
/// # Errors
/// [`Error::Denied`] except for those who manage members; [`Reason::AlreadyDecided`] if the
/// request does not wait any more; the field `handle` for a member who does not exist, cannot act,
/// or is of another kind than those for which the group is there; [`Error::TooOften`].
pub fn approve(forum: &Forum, actor: &Actor, group: GroupId, handle: &Handle) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let handle = handle.as_str().to_owned();
	forum.change(actor, move |change| {
		let (facts, member) = manageable(change, group, &handle)?;
		waiting(change, group, member)?;
		if !may_act(&change.find(&MEMBERS, &member)?, change.now) {
			return Err(Field::Handle.with(Problem::Unknown).into());
		}
		require_fitting(change, facts, member)?;
		put_member(change, group, member, GroupRole::Member)?;
		tell_seat(change, group, member, (None, Some(GroupRole::Member)))
	})
}

/// Refuses a request, with the reason that whoever asked reads.
///
/// # Errors
/// As [`approve`].
pub fn refuse(forum: &Forum, actor: &Actor, group: GroupId, handle: &Handle, reason: &Prose) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let (handle, reason) = (handle.as_str().to_owned(), reason.as_str().to_owned());
	forum.change(actor, move |change| {
		let (_, member) = manageable(change, group, &handle)?;
		let request = waiting(change, group, member)?;
		change.remove(&REQUESTS_WAITING, &(group, request.at, member))?;
		let told = Told::of(Act::JoiningDecided, Object::Member(member)).inside(group).because(&reason);
		audit::record(change, told.changed(Value::Nothing, Value::Is(false)))?;
		let state = RequestState::Refused { at: change.now, reason };
		change.put(&REQUESTS, &(group, member), &RequestRecord { state, ..request })?;
		door::record(change, group, member, DoorStep::Refused)
	})
}

/// Requests that wait, the oldest first: one page, and where the next begins.
///
/// # Errors
/// [`Error::NotFound`], sign-in required, or [`Error::Denied`] except for those who manage members.
pub fn requests(
	forum: &Forum,
	actor: &Actor,
	group: GroupId,
	after: Option<RequestCursor>,
) -> Result<(Vec<RequestView>, Option<RequestCursor>)> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::ManageGroupMembers(record.facts(group)), forum.now())?;
	let mut scan = waiting_rows(forum, group);
	if let Some((at, member)) = after {
		scan = scan.after(&(group, at, member));
	}
	let mut rows = scan.limit(REQUESTS_PER_PAGE + 1).keys()?;
	let more = rows.len() > REQUESTS_PER_PAGE;
	rows.truncate(REQUESTS_PER_PAGE);
	let next = rows.last().filter(|_| more).map(|(_, at, member)| (*at, *member));
	let mut views = Vec::with_capacity(rows.len());
	for (_, at, member) in rows {
		let (known, request) = (forum.store().get(&MEMBERS, &member)?, forum.store().get(&REQUESTS, &(group, member))?);
		if let Some((known, request)) = known.zip(request) {
			views.push(RequestView { handle: known.handle, name: known.name, at, message: request.message });
		}
	}
	Ok((views, next))
}

/// How somebody stands whose request is decided already, for those who decide: their name too.
///
/// # Errors
/// As [`requests`]; [`Error::NotFound`] for somebody who does not exist.
pub fn settled(forum: &Forum, actor: &Actor, group: GroupId, handle: &Handle) -> Result<(String, Settled)> {
	let store = forum.store();
	let record = store.get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::ManageGroupMembers(record.facts(group)), forum.now())?;
	let member = store.get(&MEMBER_BY_HANDLE, &handle.as_str().to_owned())?.ok_or(Error::NotFound)?.0;
	let name = store.get(&MEMBERS, &member)?.ok_or(Error::NotFound)?.name;
	let request = store.get(&REQUESTS, &(group, member))?.map(|request| request.state);
	let settled = match (store.get(&GROUP_MEMBERS, &(group, member))?, request) {
		(Some(_), _) => Settled::Inside,
		(None, Some(RequestState::Refused { .. })) => Settled::Refused,
		(None, Some(RequestState::Waiting) | None) => Settled::Outside,
	};
	Ok((name, settled))
}

/// How many requests wait, counted up to [`REQUESTS_COUNTED`].
pub(super) fn count(forum: &Forum, group: GroupId) -> Result<u32> {
	let rows = waiting_rows(forum, group).limit(REQUESTS_COUNTED).count()?;
	Ok(u32::try_from(rows).unwrap_or(u32::MAX))
}

/// From the oldest that somebody may still decide about.
fn waiting_rows(forum: &Forum, group: GroupId) -> Scan<'_, (GroupId, Timestamp, MemberId), ()> {
	let oldest = (group, door::oldest(forum.now()), MemberId(u64::MAX));
	forum.store().scan(&REQUESTS_WAITING).prefix(&group).after(&oldest)
}

/// The group, and the member about whom the actor may decide here.
fn manageable(change: &mut Change<'_, '_>, group: GroupId, handle: &str) -> Result<(GroupFacts, MemberId)> {
	let facts = change.find(&GROUPS, &group)?.facts(group);
	change.require(Action::ManageGroupMembers(facts))?;
	Ok((facts, member_by_handle(change, handle)?.ok_or(Field::Handle.with(Problem::Unknown))?))
}

/// The request of a member, if it still waits.
fn waiting(change: &mut Change<'_, '_>, group: GroupId, member: MemberId) -> Result<RequestRecord> {
	let now = change.now;
	let request = change.get(&REQUESTS, &(group, member))?.filter(|request| door::waits(request, now));
	request.ok_or(Error::Denied(Reason::AlreadyDecided))
}
