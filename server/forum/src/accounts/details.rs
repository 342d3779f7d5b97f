//! What members say of themselves beside their name, and who reads it.

use super::lookup;
use super::records::MEMBERS;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action, MemberFacts};
use crate::{Actor, Error, Forum, Result};
use model::Timestamp;
use model::details::{Audience, Details, Kind};
use model::text::Handle;
use model::{Field, Problem};

/// What `actor` may read of it.
pub(super) fn seen_by(actor: &Actor, member: MemberFacts, details: Details, now: Timestamp) -> Details {
	details.only(|audience| permissions::may(actor, Action::SeeDetail { member, audience }, now))
}

/// The actor's own, all of it.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn own_details(forum: &Forum, actor: &Actor) -> Result<Details> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let member = forum.store().get(&MEMBERS, &actor.require_id()?)?;
	Ok(member.ok_or(Error::SignInRequired)?.details)
}

/// Changes what the actor says of themselves. Nobody makes themselves staff.
///
/// # Errors
/// [`Problem::Unknown`] of the kind; [`Error::SignInRequired`]; [`Error::TooOften`].
pub fn edit_details(forum: &Forum, actor: &Actor, details: Details) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	let id = actor.require_id()?;
	forum.change(actor, move |change| {
		let mut member = change.find(&MEMBERS, &id)?;
		let facts = lookup::facts(change, id, &member)?;
		change.require(Action::EditProfile(facts))?;
		if details.kind.what == Kind::Staff && member.details.kind.what != Kind::Staff {
			return Err(Field::Name.with(Problem::Unknown).into());
		}
		member.details = details;
		change.put_member(id, &member)?;
		change.record(Event::MemberChanged { member: id })
	})
}

/// Says what a member is to whoever runs the community; everybody who is signed in reads it.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::NotFound`]; [`Error::TooOften`].
pub fn set_kind(forum: &Forum, actor: &Actor, handle: Handle, kind: Kind) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::SeeMemberList)?;
		let (id, mut member) = lookup::find(change, &handle)?;
		member.details.kind.what = kind;
		member.details.kind.to = Audience::Members;
		change.put_member(id, &member)?;
		change.record(Event::MemberChanged { member: id })
	})
}
