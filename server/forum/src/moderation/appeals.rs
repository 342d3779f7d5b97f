//! Objections: whoever was told of an act may object once, and somebody else looks at it again.

use super::cases::{self, require_somebody_else, waiting_case};
use super::notices::{Concerning, make_unseen, may_appeal, tell};
use super::records::{AppealRecord, Desk, NOTICES, NoticeRecord, OutcomeRecord, RESTRAINTS, Subject};
use super::restraints::end_silence;
use super::states::closed;
use crate::audit::{self, Told};
use crate::discussions::carrying::place_now;
use crate::discussions::{restore_post_in, restore_topic_in};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::permissions::{Action, require};
use crate::{Actor, Change, Error, Forum, Result};
use model::moderation::{Act, ActReason, AppealText, Object};
use model::{CaseId, MemberId, NoticeId, Reason};

/// Objects to what a notice tells. A suspended member may, too.
///
/// # Errors
/// [`Error::NotFound`] without such a notice; [`Reason::OnlyOnce`] for a second time, and for what
/// was taken back or is against nobody; [`Error::TooOften`].
pub fn appeal(forum: &Forum, actor: &Actor, notice: NoticeId, text: AppealText) -> Result<()> {
	require(actor, Action::KeepOwnNotices, forum.now())?;
	limits::take(forum, actor, Limited::Report)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnNotices)?;
		let member = change.actor.known_id().ok_or(Error::SignInRequired)?;
		let record = change.find(&NOTICES, &(member, notice))?;
		if !may_appeal(&record) {
			return Err(Error::Denied(Reason::OnlyOnce));
		}
		let case = cases::open(change, record.desk, Subject::Appeal(member, notice))?;
		let appeal = AppealRecord { at: change.now, text: text.as_str().to_owned(), case, outcome: None };
		change.put(&NOTICES, &(member, notice), &NoticeRecord { appeal: Some(appeal), ..record })?;
		change.record(Event::NoticeAnswered { member })
	})
}

/// Decides about an objection; granting it takes the act back where that can still be done.
///
/// # Errors
/// [`Error::NotFound`] for what is not for the actor to decide; [`Reason::AlreadyDecided`];
/// [`Reason::SomebodyElse`] for whoever it was, while somebody else could decide, and always for
/// whoever objects; [`Error::TooOften`].
pub fn decide_appeal(forum: &Forum, actor: &Actor, case: CaseId, granted: bool, reason: &ActReason) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		let record = waiting_case(change, case)?;
		super::given(&reason)?;
		let Subject::Appeal(member, notice) = record.subject else { return Err(Error::NotFound) };
		let mut told = change.find(&NOTICES, &(member, notice))?;
		require_somebody_else(change, record.desk, told.by, member)?;
		let act = if granted { Act::AppealGranted } else { Act::AppealRefused };
		log(change, act, &told, member, reason.as_str())?;
		if granted {
			take_back(change, &told, member, notice, reason.as_str())?;
			// Taking it back may have written the notice.
			told = change.find(&NOTICES, &(member, notice))?;
			told.undone = told.undone.or(Some(change.now));
		}
		let outcome = OutcomeRecord { at: change.now, granted, reason: reason.as_str().to_owned() };
		told.appeal = told.appeal.map(|appeal| AppealRecord { outcome: Some(outcome), ..appeal });
		make_unseen(change, member, &mut told)?;
		change.put(&NOTICES, &(member, notice), &told)?;
		tell_who_acted(change, act, &told, reason.as_str())?;
		cases::close(change, case, &record, act)
	})
}

fn log(change: &mut Change<'_, '_>, act: Act, told: &NoticeRecord, member: MemberId, reason: &str) -> Result<()> {
	let object = match told.object {
		Object::Topic(_) | Object::Post(..) | Object::Held(_) => told.object,
		Object::Site | Object::Member(_) | Object::Category(_) | Object::Group(_) => Object::Member(member),
	};
	let entry = Told::of(act, object).because(reason);
	audit::record(
		change,
		match told.desk {
			Desk::Group(group) => entry.inside(group),
			Desk::Moderators | Desk::Administrators => entry,
		},
	)
}

/// Whoever acted learns what came of the objection.
fn tell_who_acted(change: &mut Change<'_, '_>, act: Act, told: &NoticeRecord, reason: &str) -> Result<()> {
	match told.by {
		Author::Member(acted) if change.actor.id() != Some(acted) => {
			tell(change, acted, Concerning::of(act, told.object, told.desk).because(reason)).map(drop)
		}
		Author::Member(_) | Author::System => Ok(()),
	}
}

/// Takes the act back, if it still holds.
fn take_back(
	change: &mut Change<'_, '_>,
	told: &NoticeRecord,
	member: MemberId,
	notice: NoticeId,
	reason: &str,
) -> Result<()> {
	if told.undone.is_some() {
		return Ok(());
	}
	// A later restraint is another matter.
	let same = |change: &mut Change<'_, '_>| -> Result<bool> {
		Ok(change.get(&RESTRAINTS, &member)?.is_some_and(|restraint| restraint.notice == notice))
	};
	match (told.act, told.object) {
		(Act::PostHidden, Object::Post(topic, number)) => {
			let (topic, number) = place_now(change, (topic, number))?.ok_or(Error::NotFound)?;
			restore_post_in(change, topic, number, reason)
		}
		(Act::TopicHidden, Object::Topic(topic)) => restore_topic_in(change, topic, reason),
		(Act::TopicClosed, Object::Topic(topic)) => closed(change, topic, false, reason),
		(Act::Silenced, Object::Member(_)) if same(change)? => end_silence(change, member, reason),
		(Act::Suspended, Object::Member(_)) if same(change)? => crate::accounts::end_suspension(change, member, reason),
		// A warning is taken back by saying so.
		(_, _) => Ok(()),
	}
}
