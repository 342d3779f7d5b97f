//! What holds in a group for those who write there: whose posts wait, and how long between two.

use crate::audit::{self, Told};
use crate::groups::records::{GROUPS, Ref};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{Action, GroupFacts, may, require};
use crate::{Actor, Change, Error, Forum, Result, Who, tables};
use model::moderation::{Act, Object, Pace, Value};
use model::{GroupId, MemberId, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::{Record, Table};

/// What holds in a group; no row where nothing was said.
pub(crate) const PACES: Table<GroupId, PaceRecord> = Table::new(tables::PACES, "paces");
/// When a member last wrote in a group while it talked slowly.
const LAST_WROTE: Table<(GroupId, MemberId), Ref<Timestamp>> = Table::new(tables::LAST_WROTE, "last_wrote");

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

/// Lets a member write once in so many seconds, from the first post after that was said. Of two
/// posts sent at once, one comes too early.
///
/// # Errors
/// [`Error::TooOften`] with the time that is left.
pub(crate) fn wait_in_turn(change: &mut Change<'_, '_>, group: GroupId, member: MemberId, pace: Pace) -> Result<()> {
	if pace.slow_s == 0 {
		return Ok(());
	}
	if let Some(Ref(last)) = change.get(&LAST_WROTE, &(group, member))? {
		let next = last.plus(Duration::from_secs(u64::from(pace.slow_s)));
		if change.now < next {
			return Err(Error::TooOften { retry_after: Duration::from_millis(next.0 - change.now.0) });
		}
	}
	change.put(&LAST_WROTE, &(group, member), &Ref(change.now))
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
