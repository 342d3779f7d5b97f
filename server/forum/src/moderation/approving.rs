//! Deciding about posts that wait: of two who do it at once, one does.

use super::cases::{another_keeps, close, close_as, keeping, open, waiting_case};
use super::notices::{Concerning, notify};
use super::records::{CASES, Desk, Subject};
use crate::audit::{self, Told};
use crate::discussions::carrying::stands_at;
use crate::discussions::{holding, readable_topic};
use crate::journal::Author;
use crate::limits::{self, Limited};
use crate::permissions::may;
use crate::{Actor, Change, Error, Forum, Result};
use model::moderation::{Act, HeldDecision, Object};
use model::{CaseId, GroupId, MemberId, Reason, TopicId};

/// Lets a post appear that waited, or refuses it. An approved one stands as if written at this
/// moment, and its place is given; those whom it mentions hear of it now.
///
/// # Errors
/// [`Error::NotFound`] for what is not for the actor to decide;
/// [`Reason::AlreadyDecided`] for whoever comes second; [`Reason::SomebodyElse`] about one's own
/// post while somebody else could; [`Reason::Deleted`] to approve a reply to what was deleted; the
/// field `reason` of a refusal; [`Error::TooOften`].
pub fn decide_held(
	forum: &Forum,
	actor: &Actor,
	case: CaseId,
	decision: HeldDecision,
) -> Result<Option<(TopicId, u32)>> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		let record = waiting_case(change, case)?;
		let (Subject::Held(author), Desk::Group(group)) = (record.subject, record.desk) else {
			return Err(Error::NotFound);
		};
		if change.actor.id() == Some(author) && another_keeps(change, record.desk, &[author])? {
			return Err(Error::Denied(Reason::SomebodyElse));
		}
		match decision {
			HeldDecision::Approve => {
				let (topic, number) = approve(change, case, group, author)?;
				let stands = Subject::Approved(author, topic, number);
				close_as(change, case, &record, (stands, Act::PostApproved))?;
				Ok(Some((topic, number)))
			}
			HeldDecision::Refuse(reason) => {
				super::given(&reason)?;
				refuse(change, case, group, author, reason.as_str())?;
				close(change, case, &record, Act::PostRefused)?;
				Ok(None)
			}
		}
	})
}

fn approve(change: &mut Change<'_, '_>, case: CaseId, group: GroupId, author: MemberId) -> Result<(TopicId, u32)> {
	let (topic, number) = holding::publish(change, case)?;
	let object = Object::Post(topic, number);
	audit::record(change, Told::of(Act::PostApproved, object).inside(group))?;
	notify(change, Author::Member(author), Concerning::post(Act::PostApproved, topic, number, group))?;
	Ok((topic, number))
}

fn refuse(change: &mut Change<'_, '_>, case: CaseId, group: GroupId, author: MemberId, reason: &str) -> Result<()> {
	holding::put_refused(change, case, reason)?;
	let object = Object::Held(case);
	audit::record(change, Told::of(Act::PostRefused, object).inside(group).because(reason))?;
	let concerning = Concerning::of(Act::PostRefused, object, Desk::Group(group)).because(reason);
	notify(change, Author::Member(author), concerning)
}

/// Where a post stands that waited, for its author and for those who keep order there; none for
/// everybody else, for one that does not stand, and where they may not read it.
///
/// # Errors
/// When the store cannot be read.
pub fn approved(forum: &Forum, actor: &Actor, case: CaseId) -> Result<Option<(TopicId, u32)>> {
	let Some(record) = forum.store().get(&CASES, &case)? else { return Ok(None) };
	let Subject::Approved(author, topic, number) = record.subject else { return Ok(None) };
	let keeps = keeping(forum, record.desk)?.is_some_and(|action| may(actor, action, forum.now()));
	if actor.id() != Some(author) && !keeps {
		return Ok(None);
	}
	let place = stands_at(forum, (topic, number))?;
	Ok(place.filter(|(topic, _)| readable_topic(forum, actor, *topic).is_ok()))
}

/// Whether a post of this author waited under this name and was let appear.
pub(crate) fn was_approved(change: &mut Change<'_, '_>, case: CaseId, author: MemberId) -> Result<bool> {
	let record = change.get(&CASES, &case)?;
	Ok(record.is_some_and(|record| matches!(record.subject, Subject::Approved(by, ..) if by == author)))
}

/// Begins the case of a post that waits.
pub(crate) fn open_held(change: &mut Change<'_, '_>, group: GroupId, author: MemberId) -> Result<CaseId> {
	open(change, Desk::Group(group), Subject::Held(author))
}

/// Closes the case of a post that its author took back.
pub(crate) fn close_withdrawn(change: &mut Change<'_, '_>, case: CaseId) -> Result<()> {
	let record = change.find(&CASES, &case)?;
	close(change, case, &record, Act::PostWithdrawn)
}
