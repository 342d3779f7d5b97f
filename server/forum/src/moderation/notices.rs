//! Notices: what a member is told of acts that concern them, with the reason.

use super::records::{AppealRecord, CASES, Desk, NOTICES, NoticeRecord, RESTRAINTS, UNSEEN_NOTICES};
use super::{cases, naming};
use crate::discussions::carrying::place_now;
use crate::journal::{Author, Event};
use crate::permissions::{Action, require};
use crate::{Actor, Change, Error, Forum, Result};
use model::moderation::{Act, AppealView, NoticePage, NoticeView, Object, OutcomeView, Settled};
use model::{GroupId, MemberId, NoticeId, Timestamp, TopicId};

/// Notices on one page.
pub const NOTICES_PER_PAGE: usize = 20;

/// An act that somebody is told of.
#[derive(Debug, Clone)]
pub(crate) struct Concerning {
	act: Act,
	object: Object,
	desk: Desk,
	reason: String,
	until: Option<Timestamp>,
	/// Where the member knew it, if that is not the desk's group.
	known_in: Option<GroupId>,
}

impl Concerning {
	/// An act on the member themselves.
	pub(crate) fn member(act: Act, id: MemberId) -> Self {
		// Who suspends is an administrator, and so is who looks at it again.
		let desk = if act == Act::Suspended { Desk::Administrators } else { Desk::Moderators };
		Self::of(act, Object::Member(id), desk)
	}

	/// An act on their topic.
	pub(crate) fn topic(act: Act, id: TopicId, group: GroupId) -> Self {
		Self::of(act, Object::Topic(id), Desk::Group(group))
	}

	/// An act on their post.
	pub(crate) fn post(act: Act, id: TopicId, number: u32, group: GroupId) -> Self {
		Self::of(act, Object::Post(id, number), Desk::Group(group))
	}

	/// An act on anything, to be looked at again at a desk.
	pub(super) fn of(act: Act, object: Object, desk: Desk) -> Self {
		Self { act, object, desk, reason: String::new(), until: None, known_in: None }
	}

	/// Why.
	pub(crate) fn because(mut self, reason: &str) -> Self {
		reason.clone_into(&mut self.reason);
		self
	}

	/// In which group they knew it, if it stands in another now.
	pub(super) fn known_in(mut self, group: GroupId) -> Self {
		self.known_in = Some(group);
		self
	}

	/// Until when.
	pub(crate) fn until(mut self, until: Option<Timestamp>) -> Self {
		self.until = until;
		self
	}

	/// Why, as it was given.
	pub(super) fn reason(&self) -> &str {
		&self.reason
	}

	/// Until when, as it was given.
	pub(super) fn end(&self) -> Option<Timestamp> {
		self.until
	}
}

/// Tells the author of something of an act on it, except of their own.
pub(crate) fn notify(change: &mut Change<'_, '_>, author: Author, concerning: Concerning) -> Result<()> {
	match author {
		Author::Member(member) if change.actor.id() != Some(member) => tell(change, member, concerning).map(drop),
		Author::Member(_) | Author::System => Ok(()),
	}
}

/// Tells a member of an act.
pub(super) fn tell(change: &mut Change<'_, '_>, member: MemberId, concerning: Concerning) -> Result<NoticeId> {
	let Concerning { act, object, desk, reason, until, known_in } = concerning;
	let known_in = match desk {
		Desk::Group(group) => Some(known_in.unwrap_or(group)),
		Desk::Moderators | Desk::Administrators => None,
	};
	let title = naming::title(change, member, object, known_in)?;
	let (_, id) = change.fresh_id(&NOTICES, |id| (member, NoticeId(id)), change.now)?;
	let by = change.actor.author().unwrap_or(Author::System);
	let at = change.now;
	let record = NoticeRecord {
		at,
		act,
		object,
		title,
		known_in,
		desk,
		reason,
		until,
		by,
		seen: false,
		undone: None,
		appeal: None,
	};
	change.put(&NOTICES, &(member, id), &record)?;
	count_unseen(change, member, 1)?;
	change.record(Event::NoticeGiven { member, notice: id })?;
	Ok(id)
}

/// Tells a member of an act that takes the place of one of the same kind, of which they were told.
///
/// What nobody objected to is told no more. An objection that waits is about what held when it was
/// made: it is settled by the new act, to which the member may object anew.
pub(super) fn tell_instead(
	change: &mut Change<'_, '_>,
	(member, id): (MemberId, NoticeId),
	concerning: Concerning,
) -> Result<NoticeId> {
	let old = change.find(&NOTICES, &(member, id))?;
	if old.act != concerning.act {
		return tell(change, member, concerning);
	}
	match &old.appeal {
		None => {
			change.remove(&NOTICES, &(member, id))?;
			if !old.seen {
				count_seen(change, member, 1)?;
			}
		}
		Some(appeal) if appeal.outcome.is_none() => {
			let case = change.find(&CASES, &appeal.case)?;
			cases::close(change, appeal.case, &case, concerning.act)?;
		}
		Some(_) => {}
	}
	tell(change, member, concerning)
}

/// Notes that an act was taken back, in the latest notice of it.
pub(crate) fn undone(change: &mut Change<'_, '_>, author: Author, acts: &[Act], object: Object) -> Result<()> {
	/// Older ones are history.
	const LOOKED_AT: usize = 200;
	let Author::Member(member) = author else { return Ok(()) };
	let rows = change.raw().scan(&NOTICES).prefix(&member).reverse().limit(LOOKED_AT).collect()?;
	for (key, record) in rows {
		let of_these = acts.contains(&record.act) && record.undone.is_none();
		if of_these && object_now(change, record.object)? == object {
			return change.put(&NOTICES, &key, &NoticeRecord { undone: Some(change.now), ..record });
		}
	}
	Ok(())
}

/// What an act was on, where it is now: posts go to other topics.
fn object_now(change: &mut Change<'_, '_>, object: Object) -> Result<Object> {
	match object {
		Object::Post(topic, number) => {
			let now = place_now(change, (topic, number))?;
			Ok(now.map_or(object, |(topic, number)| Object::Post(topic, number)))
		}
		Object::Topic(_)
		| Object::Held(_)
		| Object::Site
		| Object::Member(_)
		| Object::Category(_)
		| Object::Group(_) => Ok(object),
	}
}

/// Counts a notice as new, once.
pub(super) fn make_unseen(change: &mut Change<'_, '_>, member: MemberId, record: &mut NoticeRecord) -> Result<()> {
	if record.seen {
		record.seen = false;
		count_unseen(change, member, 1)?;
	}
	Ok(())
}

fn count_unseen(change: &mut Change<'_, '_>, member: MemberId, more: u32) -> Result<()> {
	let unseen = change.get(&UNSEEN_NOTICES, &member)?.unwrap_or(0) + more;
	change.put(&UNSEEN_NOTICES, &member, &unseen)
}

fn count_seen(change: &mut Change<'_, '_>, member: MemberId, seen: u32) -> Result<()> {
	match change.get(&UNSEEN_NOTICES, &member)?.unwrap_or(0).saturating_sub(seen) {
		0 => change.remove(&UNSEEN_NOTICES, &member),
		left => change.put(&UNSEEN_NOTICES, &member, &left),
	}
}

/// How many notices the actor has not seen.
///
/// # Errors
/// When the store cannot be read.
pub fn unseen(forum: &Forum, actor: &Actor) -> Result<u32> {
	let Some(id) = actor.known_id() else { return Ok(0) };
	Ok(forum.store().get(&UNSEEN_NOTICES, &id)?.unwrap_or(0))
}

/// A page of the actor's notices, latest first, behind `before`.
///
/// # Errors
/// [`Error::SignInRequired`] for visitors; a suspended member reads theirs.
pub fn notices(forum: &Forum, actor: &Actor, before: Option<NoticeId>) -> Result<NoticePage> {
	let member = own(forum, actor)?;
	let mut scan = forum.store().scan(&NOTICES).prefix(&member).reverse();
	if let Some(before) = before {
		scan = scan.before(&(member, before));
	}
	let mut rows = scan.limit(NOTICES_PER_PAGE + 1).collect()?;
	let more = rows.len() > NOTICES_PER_PAGE;
	rows.truncate(NOTICES_PER_PAGE);
	let next = rows.last().filter(|_| more).map(|((_, id), _)| *id);
	let mut views = Vec::with_capacity(rows.len());
	for ((_, id), record) in rows {
		views.push(view(forum, actor, (member, id), record)?);
	}
	Ok(NoticePage { notices: views, next })
}

/// One notice of the actor's own.
///
/// # Errors
/// [`Error::NotFound`] if they have none such; as [`notices`].
pub fn notice(forum: &Forum, actor: &Actor, id: NoticeId) -> Result<NoticeView> {
	let member = own(forum, actor)?;
	let record = forum.store().get(&NOTICES, &(member, id))?.ok_or(Error::NotFound)?;
	view(forum, actor, (member, id), record)
}

/// The notice of what keeps the actor from writing, or from everything, now.
///
/// # Errors
/// [`Error::NotFound`] where nothing does; as [`notices`].
pub fn restraining_notice(forum: &Forum, actor: &Actor) -> Result<NoticeView> {
	let member = own(forum, actor)?;
	let now = forum.now();
	let runs = forum.store().get(&RESTRAINTS, &member)?.filter(|known| known.until.is_none_or(|until| now < until));
	notice(forum, actor, runs.ok_or(Error::NotFound)?.notice)
}

/// Notes that the actor has seen these of their notices.
///
/// # Errors
/// As [`notices`].
pub fn mark_seen(forum: &Forum, actor: &Actor, ids: Vec<NoticeId>) -> Result<()> {
	own(forum, actor)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnNotices)?;
		let member = change.actor.known_id().ok_or(Error::SignInRequired)?;
		let mut seen = 0;
		for id in ids.into_iter().take(NOTICES_PER_PAGE) {
			if let Some(record) = change.get(&NOTICES, &(member, id))?.filter(|record| !record.seen) {
				change.put(&NOTICES, &(member, id), &NoticeRecord { seen: true, ..record })?;
				seen += 1;
			}
		}
		if seen == 0 {
			return Ok(());
		}
		count_seen(change, member, seen)?;
		change.record(Event::NoticeAnswered { member })
	})
}

fn own(forum: &Forum, actor: &Actor) -> Result<MemberId> {
	require(actor, Action::KeepOwnNotices, forum.now())?;
	actor.known_id().ok_or(Error::SignInRequired)
}

/// Whether a member may object to what a notice tells.
pub(super) fn may_appeal(record: &NoticeRecord) -> bool {
	let against = match record.act {
		Act::PostHidden | Act::TopicHidden | Act::TopicClosed | Act::Warned | Act::Silenced | Act::Suspended => true,
		Act::RoleGiven
		| Act::Unsuspended
		| Act::ResetLinkMade
		| Act::AccessChanged
		| Act::GroupRoleGiven
		| Act::GroupMemberRemoved
		| Act::GroupMade
		| Act::GroupChanged
		| Act::CategoryChanged
		| Act::SiteChanged
		| Act::PostRestored
		| Act::TopicRestored
		| Act::TopicReopened
		| Act::TopicPinned
		| Act::TopicUnpinned
		| Act::TopicMoved
		| Act::ReportsDismissed
		| Act::Unsilenced
		| Act::AppealRefused
		| Act::AppealGranted
		| Act::JoiningDecided
		| Act::InviteChanged
		| Act::MembersExported
		| Act::MembersInvited
		| Act::PostApproved
		| Act::PostRefused
		| Act::PostWithdrawn
		| Act::HoldingChanged
		| Act::SlowModeChanged
		| Act::FilterChanged
		| Act::TopicSplit
		| Act::TopicMerged
		| Act::ReshapeUndone
		| Act::EntryChanged
		| Act::WritingChanged
		| Act::DoorChanged
		| Act::KindGiven
		| Act::KindsChanged
		| Act::TopicSlowed
		| Act::TokenMade
		| Act::WebhookMade
		| Act::WebhookChanged
		| Act::WebhookRemoved => false,
	};
	against && record.undone.is_none() && record.appeal.is_none()
}

fn view(forum: &Forum, actor: &Actor, (member, id): (MemberId, NoticeId), record: NoticeRecord) -> Result<NoticeView> {
	let may_appeal = may_appeal(&record);
	let knows = match record.known_in {
		Some(group) => naming::reads_now(forum, member, group)?,
		None => false,
	};
	let (title, words) = if knows {
		(record.title, naming::own_words(forum, actor, member, record.object)?)
	} else {
		Default::default()
	};
	Ok(NoticeView {
		id,
		at: record.at,
		act: record.act,
		object: crate::audit::object(forum, actor, record.object)?,
		title,
		words,
		away: naming::is_away(forum, actor, record.act, record.object)?,
		reason: record.reason,
		until: record.until,
		seen: record.seen,
		undone: record.undone,
		appeal: record.appeal.map(|appeal| appeal_view(forum, appeal)).transpose()?,
		may_appeal,
	})
}

fn appeal_view(forum: &Forum, appeal: AppealRecord) -> Result<AppealView> {
	let AppealRecord { at, text, case, outcome } = appeal;
	let outcome = match outcome {
		Some(outcome) => {
			let how = if outcome.granted { Settled::Granted } else { Settled::Refused };
			Some(OutcomeView { at: outcome.at, how, reason: outcome.reason })
		}
		// A case that ended without an answer was ended by a later act.
		None => forum.store().get(&CASES, &case)?.and_then(|case| case.decided).map(|decided| OutcomeView {
			at: decided.at,
			how: Settled::Replaced,
			reason: String::new(),
		}),
	};
	Ok(AppealView { at, text, outcome })
}
