//! Roles and suspensions: given and taken by administrators, of whom one must always be left.

use super::records::{MEMBERS, MemberRecord, STAFF};
use super::sessions::{self, NewSession};
use super::{links, lookup, proof, tokens};
use crate::audit::{self, Told};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::moderation::{self, Concerning};
use crate::permissions::{Action, MemberFacts};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::{Role, Standing};
use model::moderation::{Act, ActReason, Object, Value};
use model::text::Handle;
use model::{MemberId, Reason, Timestamp};

/// Gives a member another role. Of two administrators who demote each other at once, one stays.
///
/// The sessions of that member end: whoever has copied a secret before gets nothing of what it
/// opens now. Who changes their own role goes on under a new secret, which is given back.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator, for the last administrator, and for
/// placeholders; [`Error::NotFound`], [`Error::TooOften`].
pub fn set_role(forum: &Forum, actor: &Actor, handle: Handle, role: Role) -> Result<Option<NewSession>> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::SeeMemberList)?;
		let (id, member) = lookup::find(change, &handle)?;
		give_role(change, (id, member), role)
	})
}

/// Sets back a role in the community, if it still `is` so. One's own is given as any other.
pub(crate) fn set_role_back(change: &mut Change<'_, '_>, id: MemberId, is: Value, was: Value) -> Result<()> {
	change.require(Action::SeeMemberList)?;
	let member = change.find(&MEMBERS, &id)?;
	let Value::Role(role) = was else { return Err(Error::NotFound) };
	if Value::Role(member.role) != is {
		return Err(Error::Stale);
	}
	if change.actor.id() == Some(id) {
		return Err(Error::Denied(Reason::SomebodyElse));
	}
	give_role(change, (id, member), role).map(drop)
}

fn give_role(
	change: &mut Change<'_, '_>,
	(id, mut member): (MemberId, MemberRecord),
	role: Role,
) -> Result<Option<NewSession>> {
	let from = member.role;
	if from == role {
		return Ok(None);
	}
	let facts = lookup::facts(change, id, &member)?;
	change.require(Action::SetRole(facts))?;
	keep_one(facts)?;
	if member.standing == Standing::Placeholder {
		return Err(Error::Denied(Reason::Placeholder));
	}
	if from > Role::Member {
		change.remove(&STAFF, &(from, id))?;
	}
	if role > Role::Member {
		change.put(&STAFF, &(role, id), &())?;
	}
	member.role = role;
	change.put_member(id, &member)?;
	let told = Told::of(Act::RoleGiven, Object::Member(id));
	audit::record(change, told.changed(Value::Role(from), Value::Role(role)))?;
	change.record(Event::RoleChanged { member: id, from, to: role })?;
	let own = change.actor.session().filter(|_| change.actor.id() == Some(id)).map(|session| session.id);
	sessions::end_for_rights(change, id, own)?;
	own.map_or(Ok(None), |session| proof::renew(change, id, session))
}

/// Suspends a member until a time, or until somebody ends it. They stay signed in, without any
/// right beyond those of a visitor, and are told why; their links are void at once.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator, for the last administrator, and for
/// placeholders; [`Error::NotFound`], [`Error::TooOften`].
pub fn suspend(
	forum: &Forum,
	actor: &Actor,
	handle: Handle,
	until: Option<Timestamp>,
	reason: &ActReason,
) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		change.require(Action::SeeMemberList)?;
		let (id, mut member) = lookup::find(change, &handle)?;
		let facts = lookup::facts(change, id, &member)?;
		change.require(Action::Suspend(facts))?;
		keep_one(facts)?;
		if member.standing == Standing::Placeholder {
			return Err(Error::Denied(Reason::Placeholder));
		}
		let before = standing_value(member.standing);
		member.standing = Standing::Suspended { until };
		change.put_member(id, &member)?;
		links::void(change, id)?;
		tokens::void(change, id)?;
		let told = Told::of(Act::Suspended, Object::Member(id)).because(reason.as_str());
		audit::record(change, told.changed(before, Value::Until(until)))?;
		let concerning = Concerning::member(Act::Suspended, id).because(reason.as_str()).until(until);
		moderation::restrain(change, id, concerning)?;
		change.record(Event::StandingChanged { member: id })
	})
}

/// Ends a suspension; nothing happens to a member in good standing.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator, and for placeholders;
/// [`Error::NotFound`], [`Error::TooOften`].
pub fn unsuspend(forum: &Forum, actor: &Actor, handle: Handle) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::SeeMemberList)?;
		let (id, member) = lookup::find(change, &handle)?;
		// Nobody is lost by it, not even the last.
		change.require(Action::Suspend(member.facts(id, false)))?;
		match member.standing {
			Standing::Good | Standing::Silenced { .. } => Ok(()),
			Standing::Placeholder => Err(Error::Denied(Reason::Placeholder)),
			Standing::Suspended { .. } => end_suspension(change, id, ""),
		}
	})
}

/// Ends the suspension of a member, if they are suspended; the caller has asked whether that may
/// be done.
pub(crate) fn end_suspension(change: &mut Change<'_, '_>, id: MemberId, reason: &str) -> Result<()> {
	let mut member = change.find(&super::records::MEMBERS, &id)?;
	let Standing::Suspended { until } = member.standing else { return Ok(()) };
	member.standing = Standing::Good;
	change.put_member(id, &member)?;
	let told = Told::of(Act::Unsuspended, Object::Member(id)).because(reason);
	audit::record(change, told.changed(Value::Until(until), Value::Nothing))?;
	moderation::release(change, id, Act::Unsuspended)?;
	change.record(Event::StandingChanged { member: id })
}

/// What the log says of a standing.
pub(crate) fn standing_value(standing: Standing) -> Value {
	match standing {
		Standing::Good | Standing::Placeholder => Value::Nothing,
		Standing::Suspended { until } | Standing::Silenced { until } => Value::Until(until),
	}
}

/// The operator may do everything, but not leave the community to whoever sets it up next.
fn keep_one(member: MemberFacts) -> Result<()> {
	if member.last_administrator {
		return Err(Error::Denied(Reason::LastAdministrator));
	}
	Ok(())
}
