//! What holds for those who write in a group or a topic: whose posts wait, and how long between two.

use super::states::keep;
use crate::audit::{self, Told};
use crate::discussions::readable_topic;
use crate::groups::records::{GROUPS, Ref};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{Action, GroupFacts, may, require};
use crate::{Actor, Change, Error, Forum, Result, Who, tables};
use model::moderation::{Act, ActReason, Object, Pace, Value};
use model::{GroupId, MemberId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::{Record, Table};

/// What holds in a group; no row where nothing was said.
pub(crate) const PACES: Table<GroupId, PaceRecord> = Table::new(tables::PACES, "paces");
/// When a member last wrote in a group while it talked slowly.
const LAST_WROTE: Table<(GroupId, MemberId), Ref<Timestamp>> = Table::new(tables::LAST_WROTE, "last_wrote");

/// Seconds between two replies of a member in a topic; no row for none.
pub(crate) const TOPIC_PACES: Table<TopicId, u32> = Table::new(tables::TOPIC_PACES, "topic_paces");
/// When a member last replied in a topic while it talked slowly.
const LAST_REPLIED: Table<(TopicId, MemberId), Ref<Timestamp>> = Table::new(tables::LAST_REPLIED, "last_replied");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct PaceRecord(Pace);

impl Record for PaceRecord {
	const VERSION: u8 = 1;
}

/// What holds for somebody who writes.
pub(crate) enum PaceOf {
	/// Nothing: they keep order there.
	Free,
	/// What the group says.
	Kept(Pace),
}

/// What holds for the actor of a change when they write in a group.
pub(crate) fn of_writer(change: &mut Change<'_, '_>, group: GroupFacts) -> Result<PaceOf> {
	if may(&change.actor, Action::KeepOrder(group), change.now) {
		return Ok(PaceOf::Free);
	}
	Ok(PaceOf::Kept(change.get(&PACES, &group.id)?.unwrap_or_default().0))
}

/// Lets a member write once in so many seconds, from the first post after that was said: in the group,
/// and in the topic if it is a reply. Where both say something, both are kept, so that the longer
/// time holds. Of two posts sent at once, one comes too early.
///
/// # Errors
/// [`Error::TooOften`] with the time that is left.
pub(crate) fn wait_in_turn(
	change: &mut Change<'_, '_>,
	(group, topic): (GroupId, Option<TopicId>),
	member: MemberId,
	pace: Pace,
) -> Result<()> {
	let in_topic = match topic {
		Some(topic) => change.get(&TOPIC_PACES, &topic)?.unwrap_or_default(),
		None => 0,
	};
	let wrote = change.get(&LAST_WROTE, &(group, member))?;
	let replied = topic.map_or(Ok(None), |topic| change.get(&LAST_REPLIED, &(topic, member)))?;
	let until = |last: Option<Ref<Timestamp>>, slow_s: u32| {
		last.filter(|_| slow_s > 0).map(|Ref(last)| last.plus(Duration::from_secs(u64::from(slow_s))))
	};
	let next = until(wrote, pace.slow_s).max(until(replied, in_topic));
	if let Some(next) = next.filter(|next| change.now < *next) {
		return Err(Error::TooOften { retry_after: Duration::from_millis(next.0 - change.now.0) });
	}
	if pace.slow_s > 0 {
		change.put(&LAST_WROTE, &(group, member), &Ref(change.now))?;
	}
	match topic.filter(|_| in_topic > 0) {
		Some(topic) => change.put(&LAST_REPLIED, &(topic, member), &Ref(change.now)),
		None => Ok(()),
	}
}

/// Seconds between two replies of a member in a topic, for whoever may read it; 0 for none.
///
/// # Errors
/// [`Error::NotFound`].
pub fn topic_pace(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<u32> {
	readable_topic(forum, actor, topic)?;
	Ok(forum.store().get(&TOPIC_PACES, &topic)?.unwrap_or_default())
}

/// Says how many seconds members wait between two replies in a topic; 0 for none. What the group
/// says holds beside it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Denied`] except for those who keep order there;
/// [`Error::TooOften`].
pub fn set_topic_pace(forum: &Forum, actor: &Actor, topic: TopicId, slow_s: u32, reason: &ActReason) -> Result<()> {
	keep(forum, actor, topic, reason, move |change, old, reason| {
		put_topic_pace(change, (old.group, topic), slow_s, reason.as_str())
	})
}

fn put_topic_pace(
	change: &mut Change<'_, '_>,
	(group, topic): (GroupId, TopicId),
	slow_s: u32,
	reason: &str,
) -> Result<()> {
	let before = change.get(&TOPIC_PACES, &topic)?.unwrap_or_default();
	if before == slow_s {
		return Ok(());
	}
	match slow_s {
		0 => change.remove(&TOPIC_PACES, &topic)?,
		slow_s => change.put(&TOPIC_PACES, &topic, &slow_s)?,
	}
	let told = Told::of(Act::TopicSlowed, Object::Topic(topic)).inside(group).because(reason);
	audit::record(change, told.changed(Value::Seconds(before), Value::Seconds(slow_s)))?;
	change.record(Event::TopicKept { topic })
}

/// Sets back how fast a topic talks, if it still `is` so.
pub(crate) fn set_topic_pace_back(change: &mut Change<'_, '_>, topic: TopicId, is: Value, was: Value) -> Result<()> {
	let (record, facts) = change.topic(topic)?;
	change.require(Action::SetTopicState(facts))?;
	let Value::Seconds(slow_s) = was else { return Err(Error::NotFound) };
	if Value::Seconds(change.get(&TOPIC_PACES, &topic)?.unwrap_or_default()) != is {
		return Err(Error::Stale);
	}
	put_topic_pace(change, (record.group, topic), slow_s, "")
}

/// What holds in a group, for whoever may read it.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Denied`] where the actor may not read.
pub fn pace(forum: &Forum, actor: &Actor, group: GroupId) -> Result<Pace> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::ReadGroup(record.facts(group)), forum.now())?;
	Ok(forum.store().get(&PACES, &group)?.unwrap_or_default().0)
}

/// Asks whether the actor keeps order in a group.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::SignInRequired`]; [`Error::Denied`] except for those who keep order there.
pub fn require_keeper(forum: &Forum, actor: &Actor, group: GroupId) -> Result<()> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::KeepOrder(record.facts(group)), forum.now())
}

/// Says what holds in a group. What waits already keeps waiting.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Denied`] except for those who keep order there;
/// [`Error::TooOften`].
pub fn set_pace(forum: &Forum, actor: &Actor, group: GroupId, new: Pace) -> Result<()> {
	if actor.who != Who::Visitor {
		limits::take(forum, actor, Limited::KeepHouse)?;
	}
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::KeepOrder(record.facts(group)))?;
		put_pace(change, group, new)
	})
}

fn put_pace(change: &mut Change<'_, '_>, group: GroupId, new: Pace) -> Result<()> {
	let old = change.get(&PACES, &group)?.unwrap_or_default().0;
	if old == new {
		return Ok(());
	}
	change.put(&PACES, &group, &PaceRecord(new))?;
	let told = |act| Told::of(act, Object::Group(group)).inside(group);
	if old.holds != new.holds {
		let (before, after) = (Value::Holds(old.holds), Value::Holds(new.holds));
		audit::record(change, told(Act::HoldingChanged).changed(before, after))?;
	}
	if old.slow_s != new.slow_s {
		let (before, after) = (Value::Seconds(old.slow_s), Value::Seconds(new.slow_s));
		audit::record(change, told(Act::SlowModeChanged).changed(before, after))?;
	}
	change.record(Event::GroupPaceChanged { group })
}

/// Sets back whose posts wait in a group or how fast it talks, if it still `is` so.
pub(crate) fn set_pace_back(change: &mut Change<'_, '_>, group: GroupId, is: Value, was: Value) -> Result<()> {
	let record = change.find(&GROUPS, &group)?;
	change.require(Action::KeepOrder(record.facts(group)))?;
	let old = change.get(&PACES, &group)?.unwrap_or_default().0;
	let new = if let Value::Holds(holds) = was
		&& Value::Holds(old.holds) == is
	{
		Pace { holds, ..old }
	} else if let Value::Seconds(slow_s) = was
		&& Value::Seconds(old.slow_s) == is
	{
		Pace { slow_s, ..old }
	} else {
		return Err(Error::Stale);
	};
	put_pace(change, group, new)
}
