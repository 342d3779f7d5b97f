//! Indexes that follow a topic wherever it is written: questions that wait, and tags.

use super::merging::Place;
use super::records::TopicRecord;
use crate::{Change, Forum, Result, tables};
use model::discussions::TopicKind;
use model::{GroupId, TopicId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::{Descending, Table};

/// For whose reply a question waits. Variants are only ever added at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum WaitsFor {
	/// Anybody's.
	Anybody,
	/// That of somebody who keeps order.
	Staff,
}

/// For whom, group, when it was asked (latest first), topic.
pub(crate) const WAITING: Table<(WaitsFor, GroupId, Descending<u64>, TopicId), ()> =
	Table::new(tables::WAITING, "waiting");
/// Group, tag, activity (latest first), topic.
pub(crate) const TAGGED: Table<(GroupId, String, Descending<u64>, TopicId), ()> = Table::new(tables::TAGGED, "tagged");

/// For whose reply a question waits: nobody's once it has an answer.
pub(crate) fn waits_for(topic: &TopicRecord) -> Vec<WaitsFor> {
	if topic.deleted || topic.kind != TopicKind::Question || topic.answer.is_some() || topic.official.is_some() {
		return Vec::new();
	}
	let anybody = (topic.replies == 0).then_some(WaitsFor::Anybody);
	let staff = (topic.staff_replies == 0).then_some(WaitsFor::Staff);
	anybody.into_iter().chain(staff).collect()
}

/// The tags under which a topic is found.
pub(crate) fn found_under(topic: &TopicRecord) -> &[String] {
	if topic.is_listed() { &topic.tags } else { &[] }
}

/// Keeps the indexes in step with a topic that changes from `old` to `new`.
pub(crate) fn topic_moves(
	change: &mut Change<'_, '_>,
	id: TopicId,
	old: Option<&TopicRecord>,
	new: &TopicRecord,
) -> Result<()> {
	let waiting = |topic: &TopicRecord| {
		let key = |waits| (waits, topic.group, Descending(topic.started.0), id);
		waits_for(topic).into_iter().map(key).collect()
	};
	let tagged = |topic: &TopicRecord| {
		let key = |tag: &String| (topic.group, tag.clone(), Descending(topic.active.0), id);
		found_under(topic).iter().map(key).collect()
	};
	rows_move(change, &WAITING, &old.map_or_else(Vec::new, waiting), &waiting(new))?;
	rows_move(change, &TAGGED, &old.map_or_else(Vec::new, tagged), &tagged(new))
}

/// Replaces rows of an index; those in both stay untouched.
pub(crate) fn rows_move<K>(change: &mut Change<'_, '_>, index: &Table<K, ()>, old: &[K], new: &[K]) -> Result<()>
where
	K: Serialize + DeserializeOwned + PartialEq,
{
	for gone in old.iter().filter(|key| !new.contains(key)) {
		change.remove(index, gone)?;
	}
	for come in new.iter().filter(|key| !old.contains(key)) {
		change.put(index, come, &())?;
	}
	Ok(())
}

/// Questions of a group that wait, latest first, behind a place.
pub(super) fn waiting_in(
	forum: &Forum,
	waits: WaitsFor,
	group: GroupId,
	after: Option<Place>,
	step: usize,
) -> Result<Vec<Place>> {
	let mut scan = forum.store().scan(&WAITING).prefix(&(waits, group));
	if let Some((started, topic)) = after {
		scan = scan.after(&(waits, group, started, topic));
	}
	Ok(scan.limit(step).keys()?.into_iter().map(|(.., started, topic)| (started, topic)).collect())
}

/// Topics of a group with a tag, by activity, behind a place.
pub(super) fn tagged_in(
	forum: &Forum,
	tag: &str,
	group: GroupId,
	after: Option<Place>,
	step: usize,
) -> Result<Vec<Place>> {
	let mut scan = forum.store().scan(&TAGGED).prefix(&(group, tag));
	if let Some((active, topic)) = after {
		scan = scan.after(&(group, tag.to_owned(), active, topic));
	}
	Ok(scan.limit(step).keys()?.into_iter().map(|(.., active, topic)| (active, topic)).collect())
}
