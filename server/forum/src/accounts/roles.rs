//! Roles and suspensions: given and taken by administrators, of whom one must always be left.

use super::records::STAFF;
use super::{links, lookup, sessions};
use crate::journal::Event;
use crate::permissions::{Action, MemberFacts};
use crate::{Actor, Error, Forum, Result};
use model::accounts::{Role, Standing};
use model::text::Handle;
use model::{Reason, Timestamp};

/// Gives a member another role. Of two administrators who demote each other at once, one stays.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator, for the last administrator, and for
/// placeholders; [`Error::NotFound`].
pub fn set_role(forum: &Forum, actor: &Actor, handle: Handle, role: Role) -> Result<()> {
	forum.change(actor, move |change| {
		change.require(Action::SeeMemberList)?;
		let (id, mut member) = lookup::find(change, &handle)?;
		let from = member.role;
		if from == role {
			return Ok(());
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
		change.record(Event::RoleChanged { member: id, from, to: role })
	})
}

/// Suspends a member until a time, or until somebody ends it. Their sessions end and their
/// links are void at once.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator, for the last administrator, and for
/// placeholders; [`Error::NotFound`].
pub fn suspend(forum: &Forum, actor: &Actor, handle: Handle, until: Option<Timestamp>) -> Result<()> {
	forum.change(actor, move |change| {
		change.require(Action::SeeMemberList)?;
		let (id, mut member) = lookup::find(change, &handle)?;
		let facts = lookup::facts(change, id, &member)?;
		change.require(Action::Suspend(facts))?;
		keep_one(facts)?;
		if member.standing == Standing::Placeholder {
			return Err(Error::Denied(Reason::Placeholder));
		}
		member.standing = Standing::Suspended { until };
		change.put_member(id, &member)?;
		sessions::end_all(change, id, None)?;
		links::void(change, id)?;
		change.record(Event::StandingChanged { member: id })
	})
}

/// Ends a suspension; nothing happens to a member in good standing.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator, and for placeholders;
/// [`Error::NotFound`].
pub fn unsuspend(forum: &Forum, actor: &Actor, handle: Handle) -> Result<()> {
	forum.change(actor, move |change| {
		change.require(Action::SeeMemberList)?;
		let (id, mut member) = lookup::find(change, &handle)?;
		// Nobody is lost by it, not even the last.
		change.require(Action::Suspend(member.facts(id, false)))?;
		match member.standing {
			Standing::Good => Ok(()),
			Standing::Placeholder => Err(Error::Denied(Reason::Placeholder)),
			Standing::Suspended { .. } => {
				member.standing = Standing::Good;
				change.put_member(id, &member)?;
				change.record(Event::StandingChanged { member: id })
			}
		}
	})
}

/// The operator may do everything, but not leave the community to whoever sets it up next.
fn keep_one(member: MemberFacts) -> Result<()> {
	if member.last_administrator {
		return Err(Error::Denied(Reason::LastAdministrator));
	}
	Ok(())
}
