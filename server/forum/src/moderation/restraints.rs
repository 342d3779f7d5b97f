//! Warnings, silence, and why somebody is suspended.

use super::notices::{Concerning, tell, tell_instead, undone};
use super::records::RESTRAINTS;
use crate::accounts::find_member;
use crate::accounts::records::MEMBERS;
use crate::audit::{self, Told};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result, Who};
use model::accounts::Standing;
use model::moderation::{Act, ActReason, Object, RestraintView, Value};
use model::text::Handle;
use model::{MemberId, Reason, Timestamp};

/// Warns a member: they are told, and nothing else changes.
///
/// # Errors
/// [`Error::Denied`] except for moderators of the community, and as permissions say of staff;
/// [`Error::NotFound`]; [`Error::TooOften`].
pub fn warn(forum: &Forum, actor: &Actor, handle: Handle, reason: &ActReason) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		let id = restrainable(change, &handle)?.0;
		super::given(&reason)?;
		let told = Told::of(Act::Warned, Object::Member(id)).because(reason.as_str());
		audit::record(change, told)?;
		tell(change, id, Concerning::member(Act::Warned, id).because(reason.as_str())).map(drop)
	})
}

/// Lets a member read and not write, until a time or until somebody ends it. Of a suspended
/// member it is refused: they write nothing as it is.
///
/// # Errors
/// As [`warn`]; [`Reason::Suspended`].
pub fn silence(
	forum: &Forum,
	actor: &Actor,
	handle: Handle,
	until: Option<Timestamp>,
	reason: &ActReason,
) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		let (id, mut member) = restrainable(change, &handle)?;
		super::given(&reason)?;
		if let Standing::Suspended { until } = member.standing
			&& !crate::actor::may_act(&member, change.now)
		{
			return Err(Error::Denied(Reason::Suspended { until }));
		}
		let before = crate::accounts::standing_value(member.standing);
		member.standing = Standing::Silenced { until };
		change.put_member(id, &member)?;
		let told = Told::of(Act::Silenced, Object::Member(id)).because(reason.as_str());
		audit::record(change, told.changed(before, Value::Until(until)))?;
		restrain(change, id, Concerning::member(Act::Silenced, id).because(reason.as_str()).until(until))?;
		change.record(Event::StandingChanged { member: id })
	})
}

/// Lets a silenced member write again; nothing happens to others.
///
/// # Errors
/// As [`warn`].
pub fn unsilence(forum: &Forum, actor: &Actor, handle: Handle) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		let (id, _) = restrainable(change, &handle)?;
		end_silence(change, id, "")
	})
}

/// Ends the silence of a member, if there is one; the caller has asked whether that may be done.
pub(super) fn end_silence(change: &mut Change<'_, '_>, id: MemberId, reason: &str) -> Result<()> {
	let mut member = change.find(&MEMBERS, &id)?;
	let Standing::Silenced { until } = member.standing else { return Ok(()) };
	member.standing = Standing::Good;
	change.put_member(id, &member)?;
	let told = Told::of(Act::Unsilenced, Object::Member(id)).because(reason);
	audit::record(change, told.changed(Value::Until(until), Value::Nothing))?;
	release(change, id, Act::Unsilenced)?;
	change.record(Event::StandingChanged { member: id })
}

fn restrainable(
	change: &mut Change<'_, '_>,
	handle: &Handle,
) -> Result<(MemberId, crate::accounts::records::MemberRecord)> {
	// First whether the actor may at all: others do not learn who exists.
	change.require(Action::KeepMembers(model::accounts::Role::Moderator))?;
	let (id, member, facts) = find_member(change, handle)?;
	change.require(Action::Restrain(facts))?;
	if member.standing == Standing::Placeholder {
		return Err(Error::Denied(Reason::Placeholder));
	}
	Ok((id, member))
}

/// Keeps why a member is restrained, and tells them: of a restraint of the same kind that runs,
/// they are told no more.
pub(crate) fn restrain(change: &mut Change<'_, '_>, member: MemberId, concerning: Concerning) -> Result<()> {
	let (reason, until) = (concerning.reason().to_owned(), concerning.end());
	let now = change.now;
	let runs = change.get(&RESTRAINTS, &member)?.filter(|known| known.until.is_none_or(|until| now < until));
	let notice = match runs {
		Some(known) => tell_instead(change, (member, known.notice), concerning)?,
		None => tell(change, member, concerning)?,
	};
	change.put(&RESTRAINTS, &member, &super::records::RestraintRecord { notice, reason, until })
}

/// Forgets why a member was restrained, and tells them that it is over.
pub(crate) fn release(change: &mut Change<'_, '_>, member: MemberId, act: Act) -> Result<()> {
	change.remove(&RESTRAINTS, &member)?;
	undone(change, Author::Member(member), &[Act::Silenced, Act::Suspended], Object::Member(member))?;
	tell(change, member, Concerning::member(act, member)).map(drop)
}

/// Why the actor may not write, or nothing at all; none for whoever may.
///
/// # Errors
/// When the store cannot be read.
pub fn own_restraint(forum: &Forum, actor: &Actor) -> Result<Option<RestraintView>> {
	let (id, until, suspended) = match (actor.who, actor.silenced()) {
		(Who::Suspended { id, until }, _) => (id, until, true),
		(Who::Member { id, .. }, Some(until)) => (id, until, false),
		(Who::Member { .. } | Who::Visitor | Who::System, _) => return Ok(None),
	};
	let record = forum.store().get(&RESTRAINTS, &id)?;
	let reason = record.map(|record| record.reason).unwrap_or_default();
	Ok(Some(RestraintView { suspended, until, reason }))
}
