//! Merging and splitting topics, and taking that back.
//!
//! Posts get new numbers at the end of the topic into which they come, in the order in which they
//! stood: numbers that were given never shift, so a merge by time is not to be had. A marker tells
//! readers what came from where, and stubs tell where it went.

use super::leaving::{Leaving, tell_authors};
use super::notices::{Concerning, notify};
use super::records::PINNED;
use super::states::{keep, require_topic};
use crate::audit::{self, Told};
use crate::bookmarks::carry_bookmarks;
use crate::discussions::carrying::{MERGED, MergedInto, TRAILS, Trail, after_coming, after_leaving, carry, standing};
use crate::discussions::records::{POSTS, TOPICS, TopicRecord};
use crate::discussions::{activity_moves, holding, readable_topic};
use crate::groups::records::{GROUPS, Ref};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::permissions::{Action, may};
use crate::{Actor, Change, Error, Forum, Result, tables, watching};
use model::discussions::TopicKind;
use model::moderation::{Act, ActReason, ArrivalView, MOVED_MAX, Object, PostNumbers, Value};
use model::text::Title;
use model::{Field, GroupId, Problem, Reason, ReshapeId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{Record, Table};

/// Watchers of a topic that go along when it is merged: those beyond it find it among what is new.
const WATCHERS_MAX: usize = 1_000;

pub(crate) const RESHAPES: Table<ReshapeId, ReshapeRecord> = Table::new(tables::RESHAPES, "reshapes");
/// Topic and number of the first post that came into it by one act.
pub(crate) const ARRIVALS: Table<(TopicId, u32), Ref<ReshapeId>> = Table::new(tables::ARRIVALS, "arrivals");

/// Posts that went from one topic to another by one act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReshapeRecord {
	pub(crate) from: TopicId,
	pub(crate) to: TopicId,
	/// The group of the topic from which they went, then of the other.
	pub(crate) groups: (GroupId, GroupId),
	/// Whether it was all of the topic.
	pub(crate) merged: bool,
	/// Old and new number of each.
	pub(crate) pairs: Vec<(u32, u32)>,
	pub(crate) at: Timestamp,
	pub(crate) by: Author,
	/// Chosen and official answer of the topic from which they went.
	answers: (Option<u32>, Option<u32>),
	pub(crate) undone: Option<Timestamp>,
}

impl Record for ReshapeRecord {
	const VERSION: u8 = 1;
}

/// Begins a new topic with some replies of another, in the same group or another one.
///
/// # Errors
/// [`Error::NotFound`] for a topic or group that the actor may not see; [`Error::Denied`] except for
/// those who keep order in both, and [`Reason::TooMuchToCarry`]; the field `rows` for numbers that
/// are no replies which stand there; the field `reason`; [`Error::TooOften`].
pub fn split(
	forum: &Forum,
	actor: &Actor,
	topic: TopicId,
	numbers: PostNumbers,
	(title, to): (Title, GroupId),
	reason: &ActReason,
) -> Result<TopicId> {
	keep(forum, actor, topic, reason, move |change, old, reason| {
		let target = change.find(&GROUPS, &to)?;
		change.require(Action::KeepOrder(target.facts(to)))?;
		super::given(reason)?;
		let mut pairs = Vec::new();
		for (new, number) in (1..).zip(numbers.as_slice().iter().copied()) {
			let post = change.get(&POSTS, &(topic, number))?.filter(|post| post.deleted.is_none() && number > 1);
			post.ok_or(Field::Rows.with(Problem::Unknown))?;
			pairs.push((number, new));
		}
		let first = change.find(&POSTS, &(topic, pairs[0].0))?;
		let id = change.fresh_id(&TOPICS, TopicId, change.now)?;
		let head = (title.as_str(), TopicKind::Discussion, old.tags.as_slice());
		let last_number = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
		let record = TopicRecord { last_number, ..TopicRecord::begun(to, head, (first.author, first.at)) };
		let known = Known { from: topic, old: old.clone(), to: id, into: None, record };
		let reshape = reshape(change, known, pairs, Whole::No)?;
		change.record(Event::TopicStarted { group: to, topic: id })?;
		tell(change, (Act::TopicSplit, topic), &old, (id, reshape), reason)?;
		change.record(Event::PostsMoved { topic, reshape })?;
		change.record(Event::PostsMoved { topic: id, reshape })?;
		Ok(id)
	})
}

/// Appends all posts of a topic to another one. Its address leads there from now on.
///
/// # Errors
/// As [`split`]; the field `into` for the topic itself or one that was deleted; the same
/// for a topic with more than [`MOVED_MAX`] posts.
pub fn merge(forum: &Forum, actor: &Actor, topic: TopicId, into: TopicId, reason: &ActReason) -> Result<()> {
	readable_topic(forum, actor, into)?;
	keep(forum, actor, topic, reason, move |change, old, reason| {
		require_topic(&old)?;
		let (target, facts) = change.topic(into)?;
		change.require(Action::SetTopicState(facts))?;
		super::given(reason)?;
		if into == topic || old.deleted || target.deleted {
			return Err(Field::Into.with(Problem::Unknown).into());
		}
		let posts = change.raw().scan(&POSTS).prefix(&topic).limit(MOVED_MAX + 1).keys()?;
		if posts.len() > MOVED_MAX {
			return Err(Field::Into.with(Problem::TooMany { max: MOVED_MAX as u32 }).into());
		}
		let numbers = posts.into_iter().map(|(_, number)| number);
		let pairs: Vec<(u32, u32)> = numbers.zip(target.last_number + 1..).collect();
		let last_number = target.last_number + u32::try_from(pairs.len()).unwrap_or(u32::MAX);
		let group = target.group;
		let record = TopicRecord { last_number, ..target.clone() };
		let known = Known { from: topic, old: old.clone(), to: into, into: Some(target), record };
		let reshape = reshape(change, known, pairs, Whole::Yes)?;
		watchers_follow(change, topic, into, group)?;
		carry_bookmarks(change, (topic, 0), (into, 0))?;
		tell(change, (Act::TopicMerged, topic), &old, (into, reshape), reason)?;
		change.record(Event::TopicDeleted { topic })?;
		change.record(Event::PostsMoved { topic, reshape })?;
		change.record(Event::PostsMoved { topic: into, reshape })
	})
}

/// Whether all of a topic goes.
#[derive(Clone, Copy, PartialEq)]
enum Whole {
	Yes,
	No,
}

/// The two topics of an act, as they were and as the second will be.
struct Known {
	from: TopicId,
	old: TopicRecord,
	to: TopicId,
	/// As it was; none for one that begins.
	into: Option<TopicRecord>,
	record: TopicRecord,
}

fn reshape(change: &mut Change<'_, '_>, known: Known, pairs: Vec<(u32, u32)>, whole: Whole) -> Result<ReshapeId> {
	let Known { from, old, to, into, record } = known;
	let id = change.fresh_id(&RESHAPES, ReshapeId, change.now)?;
	let first = pairs.first().map_or(1, |(_, new)| *new);
	let carried = carry(change, from, (to, record.group), &pairs)?;
	let new = after_coming(record, &carried);
	activity_moves(change, to, into.as_ref(), Some(&new))?;
	change.put_topic(to, &new)?;
	let rest = after_leaving(change, from, old.clone(), &carried)?;
	let rest = if whole == Whole::Yes {
		change.remove(&PINNED, &(old.group, from))?;
		change.put(&MERGED, &from, &MergedInto(to))?;
		for case in holding::replies_follow(change, from, (to, new.group))? {
			super::cases::change_desk(change, case, new.group)?;
		}
		TopicRecord { deleted: true, pinned: None, ..rest }
	} else {
		rest
	};
	activity_moves(change, from, Some(&old), Some(&rest))?;
	change.put_topic(from, &rest)?;
	let record = ReshapeRecord {
		from,
		to,
		groups: (old.group, new.group),
		merged: whole == Whole::Yes,
		pairs,
		at: change.now,
		by: change.actor.author()?,
		answers: (old.answer, old.official),
		undone: None,
	};
	authors_watch(change, &record)?;
	change.put(&RESHAPES, &id, &record)?;
	change.put(&ARRIVALS, &(to, first), &Ref(id))?;
	Ok(id)
}

/// Whoever wrote what begins a topic watches it, as if they had begun it.
fn authors_watch(change: &mut Change<'_, '_>, record: &ReshapeRecord) -> Result<()> {
	if record.merged {
		return Ok(());
	}
	let mut authors = BTreeSet::new();
	for (_, number) in &record.pairs {
		if let Author::Member(member) = change.find(&POSTS, &(record.to, *number))?.author {
			authors.insert(member);
		}
	}
	for member in authors {
		watching::watch_by_writing(change, member, record.to, record.groups.1)?;
	}
	Ok(())
}

fn watchers_follow(change: &mut Change<'_, '_>, from: TopicId, to: TopicId, group: GroupId) -> Result<()> {
	for member in watching::watchers(change, from, WATCHERS_MAX)? {
		watching::watch_by_writing(change, member, to, group)?;
	}
	Ok(())
}

fn tell(
	change: &mut Change<'_, '_>,
	(act, topic): (Act, TopicId),
	old: &TopicRecord,
	(to, reshape): (TopicId, ReshapeId),
	reason: &ActReason,
) -> Result<()> {
	let told = Told::of(act, Object::Topic(topic)).inside(old.group).because(reason.as_str());
	audit::record(change, told.changed(Value::Topic(topic), Value::Topic(to)))?;
	notify(change, old.author, Concerning::topic(act, topic, old.group).because(reason.as_str()))?;
	let ReshapeRecord { groups: (from, to_group), pairs, .. } = change.find(&RESHAPES, &reshape)?;
	let leaving = Leaving { act, topic, from, to: to_group, but: old.author, reason: reason.as_str() };
	tell_leaving(change, &leaving, to, &pairs)
}

/// Tells those of whom posts went where they cannot read: old number and new one of each.
fn tell_leaving(change: &mut Change<'_, '_>, leaving: &Leaving<'_>, to: TopicId, pairs: &[(u32, u32)]) -> Result<()> {
	let mut posts = Vec::with_capacity(pairs.len());
	for (old, new) in pairs {
		let post = change.get(&POSTS, &(to, *new))?.filter(|post| post.deleted.is_none());
		posts.extend(post.map(|post| (*old, post.author)));
	}
	tell_authors(change, leaving, posts.into_iter())
}

/// Brings posts back to the numbers that they had. A topic that began with them leads back to the
/// one from which they came. A second time changes nothing.
///
/// # Errors
/// As [`split`]; [`Reason::GoneOn`] once one of the posts went on to somewhere else, something was
/// written in a topic that would be left without its first post, or the topic to which they would
/// come back was hidden or merged.
pub fn undo(forum: &Forum, actor: &Actor, id: ReshapeId, reason: &ActReason) -> Result<TopicId> {
	let record = forum.store().get(&RESHAPES, &id)?.ok_or(Error::NotFound)?;
	readable_topic(forum, actor, record.to)?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		let record = change.find(&RESHAPES, &id)?;
		let (source, source_facts) = change.topic(record.from)?;
		let (target, target_facts) = change.topic(record.to)?;
		change.require(Action::SetTopicState(target_facts))?;
		change.require(Action::KeepOrder(source_facts.group))?;
		super::given(&reason)?;
		if record.undone.is_some() {
			return Ok(record.from);
		}
		require_in_place(change, &record, &source, &target)?;
		let back: Vec<(u32, u32)> = record.pairs.iter().map(|(old, new)| (*new, *old)).collect();
		let carried = carry(change, record.to, (record.from, source.group), &back)?;
		let answer = standing(change, record.from, source.answer.or(record.answers.0))?;
		let official = standing(change, record.from, source.official.or(record.answers.1))?;
		let revived = TopicRecord { answer, official, deleted: false, ..after_coming(source.clone(), &carried) };
		if record.merged {
			change.remove(&MERGED, &record.from)?;
		}
		activity_moves(change, record.from, Some(&source), Some(&revived))?;
		change.put_topic(record.from, &revived)?;
		let rest = after_leaving(change, record.to, target.clone(), &carried)?;
		let rest = if record.merged { rest } else { left_behind(change, &record, rest)? };
		activity_moves(change, record.to, Some(&target), Some(&rest))?;
		change.put_topic(record.to, &rest)?;
		let first = record.pairs.first().map_or(1, |(_, new)| *new);
		change.remove(&ARRIVALS, &(record.to, first))?;
		let told = Told::of(Act::ReshapeUndone, Object::Topic(record.from)).inside(source.group);
		let told = told.because(reason.as_str()).changed(Value::Topic(record.to), Value::Topic(record.from));
		audit::record(change, told)?;
		let (from, to) = (record.from, record.to);
		let leaving = Leaving {
			act: Act::ReshapeUndone,
			topic: to,
			from: target.group,
			to: source.group,
			but: Author::System,
			reason: reason.as_str(),
		};
		tell_leaving(change, &leaving, from, &back)?;
		change.put(&RESHAPES, &id, &ReshapeRecord { undone: Some(change.now), ..record })?;
		change.record(Event::PostsMoved { topic: from, reshape: id })?;
		change.record(Event::PostsMoved { topic: to, reshape: id })?;
		Ok(from)
	})
}

/// A topic that only stood for the posts that were split off leads back.
fn left_behind(change: &mut Change<'_, '_>, record: &ReshapeRecord, rest: TopicRecord) -> Result<TopicRecord> {
	change.put(&MERGED, &record.to, &MergedInto(record.from))?;
	change.remove(&PINNED, &(rest.group, record.to))?;
	for case in holding::replies_follow(change, record.to, (record.from, record.groups.0))? {
		super::cases::change_desk(change, case, record.groups.0)?;
	}
	Ok(TopicRecord { deleted: true, pinned: None, ..rest })
}

fn require_in_place(
	change: &mut Change<'_, '_>,
	record: &ReshapeRecord,
	source: &TopicRecord,
	target: &TopicRecord,
) -> Result<()> {
	let gone_on = Err(Error::Denied(Reason::GoneOn));
	let written_since = !record.merged && target.last_number as usize != record.pairs.len();
	let source_gone = source.deleted && !record.merged;
	if written_since || source_gone || target.deleted {
		return gone_on;
	}
	for (old, new) in &record.pairs {
		let trail = Some(Trail { topic: record.to, number: *new });
		let here = change.get(&POSTS, &(record.to, *new))?.is_some();
		if !here || change.get(&TRAILS, &(record.from, *old))? != trail {
			return gone_on;
		}
	}
	Ok(())
}

/// What came into a topic from others, for its readers; the other's title only where they may read
/// it, or what it was before all of it came here. Those who keep order in both can take it back.
///
/// # Errors
/// [`Error::NotFound`] for a topic that the actor may not read.
pub fn arrivals(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<Vec<ArrivalView>> {
	readable_topic(forum, actor, topic)?;
	let (mut views, now, directory) = (Vec::new(), forum.now(), forum.directory()?);
	for ((_, first), Ref(id)) in forum.store().scan(&ARRIVALS).prefix(&topic).collect()? {
		let Some(record) = forum.store().get(&RESHAPES, &id)? else { continue };
		let Some(from) = forum.topic(record.from)? else { continue };
		let group = directory.group(from.group).map(|group| group.facts);
		// A merged topic counts as deleted: of that one, the right to its group decides.
		let seen = match record.merged {
			true => group.is_some_and(|group| may(actor, Action::ReadGroup(group), now)),
			false => readable_topic(forum, actor, record.from).is_ok(),
		};
		let keeps = |id| directory.group(id).is_some_and(|group| may(actor, Action::KeepOrder(group.facts), now));
		views.push(ArrivalView {
			id,
			first,
			count: u32::try_from(record.pairs.len()).unwrap_or(u32::MAX),
			at: record.at,
			merged: record.merged,
			from: record.from,
			title: seen.then(|| from.title.clone()),
			may_undo: keeps(from.group) && forum.topic(topic)?.is_some_and(|topic| keeps(topic.group)),
		});
	}
	Ok(views)
}
