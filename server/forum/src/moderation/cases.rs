//! Cases: what waits for those who keep order, in which queue, and how many there are.

use super::records::{CASE_OF, CASES, CaseRecord, DecidedRecord, Desk, QUEUE, REPORTS, Subject, WAITING_CASES};
use crate::accounts::records::{MEMBERS, STAFF};
use crate::actor::may_act;
use crate::discussions::holding;
use crate::groups::records::{GROUP_KEEPERS, GROUPS, GROUPS_OF, InGroup};
use crate::journal::{Author, Event};
use crate::permissions::{Action, may, require};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::Role;
use model::moderation::Act;
use model::{CaseId, GroupId, MemberId, Reason, TopicId};
use std::collections::BTreeSet;

/// Keepers of a group, and staff, that are looked at to find somebody else.
const OTHERS_MAX: usize = 1_000;

/// Begins a case and puts it behind those that wait.
pub(super) fn open(change: &mut Change<'_, '_>, desk: Desk, subject: Subject) -> Result<CaseId> {
	let id = change.fresh_id(&CASES, CaseId, change.now)?;
	let record = CaseRecord { desk, opened: change.now, subject, decided: None };
	if let Subject::Post(topic, number) = subject {
		change.put(&CASE_OF, &(topic, number), &crate::groups::records::Ref(id))?;
	}
	enqueue(change, id, &record)?;
	change.put(&CASES, &id, &record)?;
	Ok(id)
}

/// A case that waits, if the actor may decide about it.
///
/// # Errors
/// [`Error::NotFound`] for a case of no concern to the actor; [`Reason::AlreadyDecided`].
pub(super) fn waiting_case(change: &mut Change<'_, '_>, id: CaseId) -> Result<CaseRecord> {
	let record = change.find(&CASES, &id)?;
	require_desk(change, record.desk)?;
	match record.decided {
		Some(_) => Err(Error::Denied(Reason::AlreadyDecided)),
		None => Ok(record),
	}
}

/// Takes a case out of the queue, with what came of it.
pub(super) fn close(change: &mut Change<'_, '_>, id: CaseId, old: &CaseRecord, act: Act) -> Result<()> {
	close_as(change, id, old, (old.subject, act))
}

/// The same with what the case is about from now on.
pub(super) fn close_as(
	change: &mut Change<'_, '_>,
	id: CaseId,
	old: &CaseRecord,
	(subject, act): (Subject, Act),
) -> Result<()> {
	dequeue(change, id, old)?;
	if let Subject::Post(topic, number) = old.subject {
		change.remove(&CASE_OF, &(topic, number))?;
	}
	let by = change.actor.author().unwrap_or(Author::System);
	let decided = Some(DecidedRecord { at: change.now, by, act });
	change.put(&CASES, &id, &CaseRecord { decided, subject, ..old.clone() })?;
	change.record(Event::CaseDecided { case: id })
}

/// What waited about a post is settled by what was done to it elsewhere.
pub(crate) fn settle_reports(change: &mut Change<'_, '_>, topic: TopicId, number: u32, act: Act) -> Result<()> {
	let Some(case) = change.get(&CASE_OF, &(topic, number))? else { return Ok(()) };
	let record = change.find(&CASES, &case.0)?;
	close(change, case.0, &record, act)
}

/// What waits about the posts of a topic, and the replies that wait, wait in its new group.
pub(super) fn topic_moves(change: &mut Change<'_, '_>, topic: TopicId, to: GroupId) -> Result<()> {
	let waiting = change.raw().scan(&CASE_OF).prefix(&topic).limit(usize::MAX).collect()?;
	let held = holding::topic_moves(change, topic, to)?;
	for case in waiting.into_iter().map(|(_, case)| case.0).chain(held) {
		change_desk(change, case, to)?;
	}
	Ok(())
}

/// What was reported of a post goes where it stands now, with its cases.
pub(crate) fn carry_reports(
	change: &mut Change<'_, '_>,
	here: (TopicId, u32),
	there: (TopicId, u32),
	group: GroupId,
) -> Result<()> {
	let mut cases = BTreeSet::new();
	for (key, report) in change.raw().scan(&REPORTS).prefix(&here).limit(usize::MAX).collect()? {
		cases.insert(report.case);
		change.remove(&REPORTS, &key)?;
		change.put(&REPORTS, &(there.0, there.1, key.2), &report)?;
	}
	if let Some(waiting) = change.get(&CASE_OF, &here)? {
		change.remove(&CASE_OF, &here)?;
		change.put(&CASE_OF, &there, &waiting)?;
		change_desk(change, waiting.0, group)?;
		cases.insert(waiting.0);
	}
	for case in cases {
		let record = change.find(&CASES, &case)?;
		change.put(&CASES, &case, &CaseRecord { subject: Subject::Post(there.0, there.1), ..record })?;
	}
	Ok(())
}

/// Lets a case wait at another desk.
pub(super) fn change_desk(change: &mut Change<'_, '_>, case: CaseId, to: GroupId) -> Result<()> {
	let old = change.find(&CASES, &case)?;
	dequeue(change, case, &old)?;
	let new = CaseRecord { desk: Desk::Group(to), ..old };
	enqueue(change, case, &new)?;
	change.put(&CASES, &case, &new)
}

fn enqueue(change: &mut Change<'_, '_>, id: CaseId, record: &CaseRecord) -> Result<()> {
	change.put(&QUEUE, &(record.desk, record.opened, id), &())?;
	let waiting = change.get(&WAITING_CASES, &record.desk)?.unwrap_or(0) + 1;
	change.put(&WAITING_CASES, &record.desk, &waiting)
}

fn dequeue(change: &mut Change<'_, '_>, id: CaseId, record: &CaseRecord) -> Result<()> {
	change.remove(&QUEUE, &(record.desk, record.opened, id))?;
	match change.get(&WAITING_CASES, &record.desk)?.unwrap_or(0).saturating_sub(1) {
		0 => change.remove(&WAITING_CASES, &record.desk),
		waiting => change.put(&WAITING_CASES, &record.desk, &waiting),
	}
}

/// The action that lets somebody decide what waits at a desk.
fn deciding(change: &mut Change<'_, '_>, desk: Desk) -> Result<Action> {
	Ok(match desk {
		Desk::Group(group) => Action::KeepOrder(change.find(&GROUPS, &group)?.facts(group)),
		Desk::Moderators => Action::KeepMembers(Role::Moderator),
		Desk::Administrators => Action::KeepMembers(Role::Administrator),
	})
}

/// Asks whether the actor decides what waits at a desk; what does not concern them is not there.
fn require_desk(change: &mut Change<'_, '_>, desk: Desk) -> Result<()> {
	let action = deciding(change, desk)?;
	match require(&change.actor, action, change.now) {
		Err(Error::Denied(Reason::ModeratorsOnly)) => Err(Error::NotFound),
		asked => asked,
	}
}

/// As [`deciding`], without a change; none for a group that is gone.
pub(super) fn keeping(forum: &Forum, desk: Desk) -> Result<Option<Action>> {
	Ok(match desk {
		Desk::Group(group) => forum.directory()?.group(group).map(|group| Action::KeepOrder(group.facts)),
		Desk::Moderators => Some(Action::KeepMembers(Role::Moderator)),
		Desk::Administrators => Some(Action::KeepMembers(Role::Administrator)),
	})
}

/// Refuses whoever was part of what is to be decided, as long as somebody else could decide it.
pub(super) fn require_somebody_else(
	change: &mut Change<'_, '_>,
	desk: Desk,
	acted: Author,
	concerned: MemberId,
) -> Result<()> {
	let Some(actor) = change.actor.id() else { return Ok(()) };
	if actor == concerned || acted == Author::Member(actor) && another_keeps(change, desk, &[actor, concerned])? {
		return Err(Error::Denied(Reason::SomebodyElse));
	}
	Ok(())
}

/// Whether anybody but these decides what waits at a desk.
pub(super) fn another_keeps(change: &mut Change<'_, '_>, desk: Desk, but: &[MemberId]) -> Result<bool> {
	let (action, now) = (deciding(change, desk)?, change.now);
	let mut others = staff(change, Role::Administrator)?;
	if desk != Desk::Administrators {
		others.extend(staff(change, Role::Moderator)?);
	}
	if let Desk::Group(group) = desk {
		let keepers = change.raw().scan(&GROUP_KEEPERS).prefix(&group).limit(OTHERS_MAX).keys()?;
		others.extend(keepers.into_iter().map(|(_, _, id)| id));
	}
	for other in others.into_iter().filter(|other| !but.contains(other)) {
		let Some(record) = change.get(&MEMBERS, &other)?.filter(|record| may_act(record, now)) else { continue };
		let seat = match desk {
			Desk::Group(group) => change.get(&GROUPS_OF, &(other, group))?.map(|InGroup(role)| (group, role)),
			Desk::Moderators | Desk::Administrators => None,
		};
		// Whom a group is not there for, because it is secret or for other kinds, sees no queue of it.
		if may(&Actor::imagined(other, &record, seat), action, now) {
			return Ok(true);
		}
	}
	Ok(false)
}

/// A member as they are to one group, whether they may act now or not; none for nobody.
pub(super) fn as_member_of(change: &mut Change<'_, '_>, member: MemberId, group: GroupId) -> Result<Option<Actor>> {
	let Some(record) = change.get(&MEMBERS, &member)? else { return Ok(None) };
	let seat = change.get(&GROUPS_OF, &(member, group))?.map(|InGroup(role)| (group, role));
	Ok(Some(Actor::imagined(member, &record, seat)))
}

fn staff(change: &mut Change<'_, '_>, role: Role) -> Result<Vec<MemberId>> {
	let rows = change.raw().scan(&STAFF).prefix(&role).limit(OTHERS_MAX).keys()?;
	Ok(rows.into_iter().map(|(_, id)| id).collect())
}
