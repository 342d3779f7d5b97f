//! What members say of themselves beside their name, and who reads it.

use super::lookup;
use super::records::{MEMBERS, MemberRecord};
use crate::audit::{self, Told};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action, MemberFacts};
use crate::{Actor, Change, Error, Forum, Result};
use model::details::{Audience, Details, Kind, OwnDetails, SaidBy, Told as Said};
use model::moderation::{Act, Object, Value};
use model::text::Handle;
use model::{Field, MemberId, Problem, Timestamp};

/// What `actor` may read of it.
pub(super) fn seen_by(actor: &Actor, member: MemberFacts, record: &MemberRecord, now: Timestamp) -> Details {
	record.shown_details().only(|audience| permissions::may(actor, Action::SeeDetail { member, audience }, now))
}

/// The actor's own, all of it.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn own_details(forum: &Forum, actor: &Actor) -> Result<OwnDetails> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let member = forum.store().get(&MEMBERS, &actor.require_id()?)?.ok_or(Error::SignInRequired)?;
	let kind_by = if member.given.is_some() { SaidBy::Administrator } else { SaidBy::Oneself };
	Ok(OwnDetails { details: member.shown_details(), kind_by })
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
		let said = details.kind.what;
		if member.kind_given().map_or(said == Kind::Staff, |given| given != said) {
			return Err(Field::Kind.with(Problem::Unknown).into());
		}
		let own = std::mem::replace(&mut member.details, details);
		if let Some(given) = &mut member.given {
			// Their own word comes back when an administrator leaves it to them again.
			given.to = std::mem::replace(&mut member.details.kind, own.kind).to;
		}
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
		give_kind(change, member, kind, None)
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
	give_kind(change, (id, member), kind, None)
}

/// Writes it down; the caller has asked who says so: the administrator `by`, who said it before,
/// or else whoever acts. What members say themselves is not touched.
pub(super) fn give_kind(
	change: &mut Change<'_, '_>,
	(id, mut member): (MemberId, MemberRecord),
	kind: Option<Kind>,
	by: Option<MemberId>,
) -> Result<()> {
	let before = member.kind_given();
	if before == kind {
		return Ok(());
	}
	// Members read it until its member says otherwise: whoever is let in somewhere by it should not be
	// a riddle there.
	let to = member.given.map_or(Audience::Members, |given| given.to);
	member.given = kind.map(|what| Said { what, to });
	change.put_member(id, &member)?;
	let told = Told::of(Act::KindGiven, Object::Member(id)).changed(Value::Kind(before), Value::Kind(kind));
	audit::record(change, if let Some(by) = by { told.by_administrator(by) } else { told })?;
	change.record(Event::MemberChanged { member: id })
}
