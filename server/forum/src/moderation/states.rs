//! States of topics: closed, and pinned until a date.

use super::notices::{Concerning, notify, undone};
use super::records::PINNED;
use crate::audit::{self, Told};
use crate::discussions::readable_topic;
use crate::discussions::records::TopicRecord;
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result};
use model::discussions::TopicKind;
use model::moderation::{Act, ActReason, Object, Value};
use model::{Field, GroupId, Problem, Reason, Timestamp, TopicId};

/// Topics that stand first in one group: more would push the talk out of sight.
pub const PINNED_MAX: usize = 5;
/// Longest time for which a topic is pinned, in days.
pub const PIN_DAYS_MAX: u32 = 365;

/// Closes a topic: everybody reads it, nobody replies any more.
///
/// # Errors
/// [`crate::Error::NotFound`] for a topic that the actor may not read; [`crate::Error::Denied`] except for
/// those who keep order there; [`crate::Error::TooOften`].
pub fn close_topic(forum: &Forum, actor: &Actor, topic: TopicId, reason: &ActReason) -> Result<()> {
	set_closed(forum, actor, topic, true, reason)
}

/// Lets people reply to a closed topic again.
///
/// # Errors
/// As [`close_topic`].
pub fn reopen_topic(forum: &Forum, actor: &Actor, topic: TopicId, reason: &ActReason) -> Result<()> {
	set_closed(forum, actor, topic, false, reason)
}

fn set_closed(forum: &Forum, actor: &Actor, topic: TopicId, to: bool, reason: &ActReason) -> Result<()> {
	keep(forum, actor, topic, reason, move |change, _, reason| {
		if to {
			super::given(reason)?;
		}
		closed(change, topic, to, reason.as_str())
	})
}

/// Changes the state of a topic in the name of somebody who keeps order there.
pub(super) fn keep<T: Send + 'static>(
	forum: &Forum,
	actor: &Actor,
	topic: TopicId,
	reason: &ActReason,
	act: impl FnOnce(&mut Change<'_, '_>, TopicRecord, &ActReason) -> Result<T> + Send + 'static,
) -> Result<T> {
	readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		let (old, facts) = change.topic(topic)?;
		change.require(Action::SetTopicState(facts))?;
		act(change, old, &reason)
	})
}

/// What stands under an article stays there, and is pinned nowhere.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::Article`].
pub(super) fn require_topic(record: &TopicRecord) -> Result<()> {
	match record.kind {
		TopicKind::Article => Err(Error::Denied(Reason::Article)),
		TopicKind::Discussion | TopicKind::Question => Ok(()),
	}
}

/// Closes or reopens a topic; the caller has asked whether that may be done.
pub(super) fn closed(change: &mut Change<'_, '_>, topic: TopicId, to: bool, reason: &str) -> Result<()> {
	let (old, _) = change.topic(topic)?;
	if old.closed == to {
		return Ok(());
	}
	change.put_topic(topic, &TopicRecord { closed: to, ..old.clone() })?;
	let (act, object) = (if to { Act::TopicClosed } else { Act::TopicReopened }, Object::Topic(topic));
	let told = Told::of(act, object).inside(old.group).because(reason);
	audit::record(change, told.changed(Value::Is(old.closed), Value::Is(to)))?;
	if !to {
		undone(change, old.author, &[Act::TopicClosed], object)?;
	}
	notify(change, old.author, Concerning::topic(act, topic, old.group).because(reason))?;
	change.record(Event::TopicKept { topic })
}

/// Lets a topic stand first in its group until a date.
///
/// # Errors
/// As [`close_topic`]; the field `until` for a date in the past or too far away, and while as many
/// as [`PINNED_MAX`] stand there.
pub fn pin_topic(forum: &Forum, actor: &Actor, topic: TopicId, until: Timestamp, reason: &ActReason) -> Result<()> {
	keep(forum, actor, topic, reason, move |change, old, reason| {
		require_topic(&old)?;
		let latest = change.now.plus(std::time::Duration::from_secs(u64::from(PIN_DAYS_MAX) * 24 * 60 * 60));
		if until <= change.now || until > latest {
			return Err(Field::Until.with(Problem::Unknown).into());
		}
		if old.pinned == Some(until) {
			return Ok(());
		}
		make_room(change, old.group, topic)?;
		change.put(&PINNED, &(old.group, topic), &Ref(until))?;
		set_pinned(change, topic, &old, Some(until), reason.as_str())
	})
}

/// Lets a pinned topic stand where its activity puts it.
///
/// # Errors
/// As [`close_topic`].
pub fn unpin_topic(forum: &Forum, actor: &Actor, topic: TopicId, reason: &ActReason) -> Result<()> {
	keep(forum, actor, topic, reason, move |change, old, reason| {
		if old.pinned.is_none() {
			return Ok(());
		}
		change.remove(&PINNED, &(old.group, topic))?;
		set_pinned(change, topic, &old, None, reason.as_str())
	})
}

fn set_pinned(
	change: &mut Change<'_, '_>,
	topic: TopicId,
	old: &TopicRecord,
	pinned: Option<Timestamp>,
	reason: &str,
) -> Result<()> {
	change.put_topic(topic, &TopicRecord { pinned, ..old.clone() })?;
	let value = |pinned: Option<Timestamp>| pinned.map_or(Value::Nothing, |until| Value::Until(Some(until)));
	let act = if pinned.is_some() { Act::TopicPinned } else { Act::TopicUnpinned };
	let told = Told::of(act, Object::Topic(topic)).inside(old.group).because(reason);
	audit::record(change, told.changed(value(old.pinned), value(pinned)))?;
	change.record(Event::TopicKept { topic })
}

/// Drops what has run out; refuses where still too many stand.
fn make_room(change: &mut Change<'_, '_>, group: GroupId, but: TopicId) -> Result<()> {
	let rows = change.raw().scan(&PINNED).prefix(&group).collect()?;
	let mut standing = 0;
	for ((group, topic), Ref(until)) in rows {
		if until <= change.now {
			change.remove(&PINNED, &(group, topic))?;
			let (record, _) = change.topic(topic)?;
			change.put_topic(topic, &TopicRecord { pinned: None, ..record })?;
		} else if topic != but {
			standing += 1;
		}
	}
	if standing >= PINNED_MAX {
		return Err(Field::Until.with(Problem::TooMany { max: PINNED_MAX as u32 }).into());
	}
	Ok(())
}

/// The topics that stand first in a group at this moment, latest activity first.
pub(crate) fn pinned_now(forum: &Forum, group: GroupId) -> Result<Vec<TopicId>> {
	let now = forum.now();
	// Rows that have run out are dropped when another topic is pinned.
	let rows = forum.store().scan(&PINNED).prefix(&group).collect()?;
	let mut found = Vec::new();
	for ((_, id), Ref(until)) in rows {
		if let Some(topic) = forum.topic(id)?.filter(|topic| until > now && !topic.deleted) {
			found.push((std::cmp::Reverse(topic.active), id));
		}
	}
	found.sort_unstable();
	Ok(found.into_iter().map(|(_, id)| id).collect())
}
