//! What members say of themselves beside their name, and who reads it.

use super::lookup;
use super::records::{MEMBERS, MemberRecord};
use crate::audit::{self, Told};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action, MemberFacts};
use crate::{Actor, Change, Error, Forum, Result};
use model::details::{Audience, Details, Kind, OwnDetails, SaidBy};
use model::moderation::{Act, Object, Value};
use model::text::Handle;
use model::{Field, MemberId, Problem, Timestamp};

/// What `actor` may read of it.
pub(super) fn seen_by(actor: &Actor, member: MemberFacts, details: Details, now: Timestamp) -> Details {
	details.only(|audience| permissions::may(actor, Action::SeeDetail { member, audience }, now))
}

/// The actor's own, all of it.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn own_details(forum: &Forum, actor: &Actor) -> Result<OwnDetails> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let member = forum.store().get(&MEMBERS, &actor.require_id()?)?.ok_or(Error::SignInRequired)?;
	Ok(OwnDetails { details: member.details, kind_by: member.kind_by })
}

/// Changes what the actor says of themselves. Nobody makes themselves staff, and what an
/// administrator has said stays; who reads it is theirs to say.
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
		let given = member.kind_given();
		if given.is_some_and(|given| given != details.kind.what) || given.is_none() && details.kind.what == Kind::Staff
		{
			return Err(Field::Kind.with(Problem::Unknown).into());
		}
		member.details = details;
		change.put_member(id, &member)?;
		change.record(Event::MemberChanged { member: id })
	})
}

/// Says what a member is to whoever runs the community, or leaves that to them again. Groups for
/// some kinds of members go by it from the next request on.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::NotFound`]; [`Error::TooOften`].
pub fn set_kind(forum: &Forum, actor: &Actor, handle: Handle, kind: Option<Kind>) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::GiveKind)?;
		let member = lookup::find(change, &handle)?;
		give_kind(change, member, kind)
	})
}

/// Sets back what an administrator said of a member, if it still `is` so.
pub(crate) fn set_kind_back(change: &mut Change<'_, '_>, id: MemberId, is: Value, was: Value) -> Result<()> {
	change.require(Action::GiveKind)?;
	let member = change.find(&MEMBERS, &id)?;
	let Value::Kind(kind) = was else { return Err(Error::NotFound) };
	if Value::Kind(member.kind_given()) != is {
		return Err(Error::Stale);
	}
	give_kind(change, (id, member), kind)
}

/// Writes it down; the caller has asked who says so.
pub(super) fn give_kind(
	change: &mut Change<'_, '_>,
	(id, mut member): (MemberId, MemberRecord),
	kind: Option<Kind>,
) -> Result<()> {
	let before = member.kind_given();
	if before == kind {
		return Ok(());
	}
	let said = &mut member.details.kind;
	match kind {
		// Everybody reads it: whoever is let in somewhere by it should not be a riddle there.
		Some(kind) => (said.what, said.to, member.kind_by) = (kind, Audience::Members, SaidBy::Administrator),
		None => {
			member.kind_by = SaidBy::Oneself;
			// Nobody says of themselves that they are staff.
			if said.what == Kind::Staff {
				said.what = Kind::default();
			}
		}
	}
	change.put_member(id, &member)?;
	let told = Told::of(Act::KindGiven, Object::Member(id));
	audit::record(change, told.changed(Value::Kind(before), Value::Kind(kind)))?;
	change.record(Event::MemberChanged { member: id })
}
