//! Carrying posts from one topic to another, with everything that hangs on them.
//!
//! Numbers are never given twice: where a post stood, a trail tells where it went, and links from
//! outside follow it. What a post has (its versions, reactions, reports, whom it addresses, who
//! keeps it) goes along. How far somebody has read stays with the topic in which they read.

use super::records::{POSTS, PostRecord, REVISIONS, TopicRecord};
use crate::bookmarks::{KEPT_BY, carry_bookmarks};
use crate::inbox;
use crate::journal::Author;
use crate::mentions::ADDRESSED;
use crate::moderation::carry_reports;
use crate::moderation::records::REPORTS;
use crate::reactions::{REACTION_COUNTS, REACTIONS};
use crate::{Actor, Change, Error, Forum, Result, tables};
use model::{GroupId, Reason, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Trails that are followed from one to the next: a post that was moved more often is lost to its
/// oldest links.
const STEPS_MAX: usize = 10;

/// Rows that are carried by one act, beside the posts themselves: some tenths of a second under the
/// writer, whom everybody else waits for.
const ROWS_MAX: usize = 10_000;
/// The last posts of a topic, among which the newest is looked for once the newest has left. Posts
/// stand in the order in which they were written, but for those that a merge has appended: several
/// merges of the most that one may move fit in. Where texts are very long, [`TEXT_MAX`] ends it first.
pub(crate) const NEWEST_AMONG: usize = 1_000;
/// Bytes of text that are carried by one act, with all earlier versions; or that are read only to
/// learn of whom and when posts are.
const TEXT_MAX: usize = 16 << 20;
/// Posts that are in memory at once while more of a topic are looked at.
const STEP: usize = 16;

/// Where a post went that stood here.
pub(crate) const TRAILS: Table<(TopicId, u32), Trail> = Table::new(tables::TRAILS, "trails");
/// The topic into which one was merged.
pub(crate) const MERGED: Table<TopicId, MergedInto> = Table::new(tables::MERGED, "merged");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Trail {
	pub(crate) topic: TopicId,
	pub(crate) number: u32,
}

impl Record for Trail {
	const VERSION: u8 = 1;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct MergedInto(pub(crate) TopicId);

impl Record for MergedInto {
	const VERSION: u8 = 1;
}

/// What posts count for that were carried, in the topic from which they went and in the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Carried {
	/// Replies that stand, and those of moderators, by their old numbers.
	left: (u32, u32),
	/// The same by their new numbers.
	came: (u32, u32),
	/// When the newest of them was written.
	newest: Option<Timestamp>,
	/// Their old numbers.
	numbers: Vec<u32>,
}

impl Carried {
	fn add(&mut self, (old, new): (u32, u32), post: &PostRecord) {
		let counts = u32::from(post.deleted.is_none());
		let staff = counts * u32::from(post.staff);
		for (number, (replies, by_staff)) in [(old, &mut self.left), (new, &mut self.came)] {
			*replies += counts * u32::from(number > 1);
			*by_staff += staff * u32::from(number > 1);
		}
		self.newest = self.newest.max(Some(post.at));
		self.numbers.push(old);
	}
}

/// Carries posts from one topic to another, each to its new number, which is free there. Counters
/// and lists of both topics are the caller's; [`after_coming`] and [`after_leaving`] have them.
///
/// # Errors
/// [`Reason::TooMuchToCarry`] for more than [`ROWS_MAX`] rows and [`TEXT_MAX`] bytes.
pub(crate) fn carry(
	change: &mut Change<'_, '_>,
	from: TopicId,
	(to, group): (TopicId, GroupId),
	pairs: &[(u32, u32)],
) -> Result<Carried> {
	require_little(change, from, pairs)?;
	let mut carried = Carried::default();
	for (old, new) in pairs.iter().copied() {
		let (here, there) = ((from, old), (to, new));
		let post = change.find(&POSTS, &here)?;
		for revision in 1..=post.revision {
			let text = change.find(&REVISIONS, &(from, old, revision))?;
			change.remove(&REVISIONS, &(from, old, revision))?;
			change.put(&REVISIONS, &(to, new, revision), &text)?;
		}
		carry_addressed(change, here, there, &post)?;
		carry_reactions(change, here, there)?;
		carry_bookmarks(change, here, there)?;
		carry_reports(change, here, there, group)?;
		change.remove(&POSTS, &here)?;
		change.put(&POSTS, &there, &post)?;
		change.remove(&TRAILS, &there)?;
		change.put(&TRAILS, &here, &Trail { topic: to, number: new })?;
		carried.add((old, new), &post);
	}
	Ok(carried)
}

/// Looks no further than the bounds go.
fn require_little(change: &mut Change<'_, '_>, from: TopicId, pairs: &[(u32, u32)]) -> Result<()> {
	let (mut rows, mut text) = (ROWS_MAX, TEXT_MAX);
	let too_much = || Error::Denied(Reason::TooMuchToCarry);
	let rest = |left: usize, more: usize| left.checked_sub(more).ok_or_else(too_much);
	// Who keeps the topic as a whole goes along when it is merged.
	let numbers = pairs.iter().map(|(old, _)| *old);
	for here in std::iter::once(0).chain(numbers).map(|number| (from, number)) {
		rows = rest(rows, change.raw().scan(&REACTIONS).prefix(&here).limit(rows + 1).count()?)?;
		rows = rest(rows, change.raw().scan(&KEPT_BY).prefix(&here).limit(rows + 1).count()?)?;
		rows = rest(rows, change.raw().scan(&REPORTS).prefix(&here).limit(rows + 1).count()?)?;
		let versions = change.get(&POSTS, &here)?.map_or(0, |post| post.revision);
		rows = rest(rows, versions as usize)?;
		for revision in 1..=versions {
			let version = change.find(&REVISIONS, &(here.0, here.1, revision))?;
			text = rest(text, version.source.len())?;
		}
	}
	Ok(())
}

/// Whom a post addresses, with what their inboxes tell of it.
fn carry_addressed(
	change: &mut Change<'_, '_>,
	here: (TopicId, u32),
	there: (TopicId, u32),
	post: &PostRecord,
) -> Result<()> {
	let addressed = change.get(&ADDRESSED, &here)?.unwrap_or_default();
	let author = match post.author {
		Author::Member(member) => Some(member),
		Author::System => None,
	};
	for member in addressed.mentioned.iter().chain(&addressed.quoted).copied().chain(author) {
		inbox::carry(change, member, here, there)?;
	}
	change.remove(&ADDRESSED, &here)?;
	if addressed != Default::default() {
		change.put(&ADDRESSED, &there, &addressed)?;
	}
	Ok(())
}

fn carry_reactions(change: &mut Change<'_, '_>, here: (TopicId, u32), there: (TopicId, u32)) -> Result<()> {
	for (_, _, reaction, member) in change.raw().scan(&REACTIONS).prefix(&here).limit(usize::MAX).keys()? {
		change.remove(&REACTIONS, &(here.0, here.1, reaction, member))?;
		change.put(&REACTIONS, &(there.0, there.1, reaction, member), &())?;
	}
	if let Some(counts) = change.get(&REACTION_COUNTS, &here)? {
		change.remove(&REACTION_COUNTS, &here)?;
		change.put(&REACTION_COUNTS, &there, &counts)?;
	}
	Ok(())
}

/// A topic with the posts that came into it: however many stand there, none of them is read.
pub(crate) fn after_coming(record: TopicRecord, carried: &Carried) -> TopicRecord {
	let (replies, staff) = carried.came;
	TopicRecord {
		replies: record.replies.saturating_add(replies),
		staff_replies: record.staff_replies.saturating_add(staff),
		active: carried.newest.map_or(record.active, |newest| newest.max(record.active)),
		..record
	}
}

/// A topic without the posts that left it: what is left is read only if the newest has left, and
/// then no more than [`NEWEST_AMONG`] posts of it.
pub(crate) fn after_leaving(
	change: &mut Change<'_, '_>,
	id: TopicId,
	record: TopicRecord,
	carried: &Carried,
) -> Result<TopicRecord> {
	let (replies, staff) = carried.left;
	let newest_left = carried.newest >= Some(record.active);
	let left = |number: &u32| !carried.numbers.contains(number);
	Ok(TopicRecord {
		replies: record.replies.saturating_sub(replies),
		staff_replies: record.staff_replies.saturating_sub(staff),
		active: if newest_left { newest(change, id)?.unwrap_or(record.active) } else { record.active },
		answer: record.answer.filter(left),
		official: record.official.filter(left),
		..record
	})
}

/// When the newest of the last posts of a topic was written; none where there are no posts.
fn newest(change: &mut Change<'_, '_>, id: TopicId) -> Result<Option<Timestamp>> {
	let (mut newest, mut room, mut before) = (None, Room::new(NEWEST_AMONG), None);
	loop {
		let mut scan = change.raw().scan(&POSTS).prefix(&id).reverse();
		if let Some(before) = before {
			scan = scan.before(&before);
		}
		let posts = scan.limit(STEP).collect()?;
		let goes_on = posts.len() == STEP;
		for (key, post) in posts {
			if !room.holds(&post) {
				return Ok(newest);
			}
			newest = newest.max(Some(post.at));
			before = Some(key);
		}
		if !goes_on {
			return Ok(newest);
		}
	}
}

/// Numbers and authors of the first posts of a topic that stand, among so many.
pub(crate) fn first_authors(change: &mut Change<'_, '_>, id: TopicId, among: usize) -> Result<Vec<(u32, Author)>> {
	let (mut authors, mut room, mut after) = (Vec::new(), Room::new(among), (id, 0));
	loop {
		let posts = change.raw().scan(&POSTS).prefix(&id).after(&after).limit(STEP).collect()?;
		let goes_on = posts.len() == STEP;
		for (key, post) in posts {
			if !room.holds(&post) {
				return Ok(authors);
			}
			if post.deleted.is_none() {
				authors.push((key.1, post.author));
			}
			after = key;
		}
		if !goes_on {
			return Ok(authors);
		}
	}
}

/// How much more of a topic one act looks at: so many posts, and up to [`TEXT_MAX`] bytes of them.
pub(crate) struct Room {
	posts: usize,
	bytes: usize,
}

impl Room {
	pub(crate) fn new(posts: usize) -> Self {
		Self { posts, bytes: TEXT_MAX }
	}

	/// Whether this post is still looked at; the last one may go beyond the bytes.
	pub(crate) fn holds(&mut self, post: &PostRecord) -> bool {
		let holds = self.posts > 0 && self.bytes > 0;
		self.posts = self.posts.saturating_sub(1);
		self.bytes = self.bytes.saturating_sub(post.html.len());
		holds
	}
}

/// The number of a post, if it stands there as a reply that can be an answer.
pub(crate) fn standing(change: &mut Change<'_, '_>, id: TopicId, number: Option<u32>) -> Result<Option<u32>> {
	let Some(number) = number else { return Ok(None) };
	let post = change.get(&POSTS, &(id, number))?;
	Ok(post.filter(|post| post.deleted.is_none()).map(|_| number))
}

/// Where a post stands now, if it stands anywhere.
pub(crate) fn place_now(change: &mut Change<'_, '_>, place: (TopicId, u32)) -> Result<Option<(TopicId, u32)>> {
	let mut place = place;
	for _ in 0..STEPS_MAX {
		let Some(trail) = change.get(&TRAILS, &place)? else { break };
		place = (trail.topic, trail.number);
	}
	Ok(change.get(&POSTS, &place)?.map(|_| place))
}

/// Where a post stands that stood here once, if the actor may read it there.
///
/// # Errors
/// When the store cannot be read.
pub fn moved_to(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<Option<(TopicId, u32)>> {
	let moved = stands_at(forum, (topic, number))?.filter(|place| *place != (topic, number));
	Ok(moved.filter(|place| super::readable_topic(forum, actor, place.0).is_ok()))
}

/// Where a post stands now, whoever may read it there; as [`place_now`].
pub(crate) fn stands_at(forum: &Forum, place: (TopicId, u32)) -> Result<Option<(TopicId, u32)>> {
	let mut place = place;
	for _ in 0..STEPS_MAX {
		let Some(trail) = forum.store().get(&TRAILS, &place)? else { break };
		place = (trail.topic, trail.number);
	}
	Ok(forum.store().get(&POSTS, &place)?.map(|_| place))
}

/// What became of a topic that was merged into another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
	/// It stands for itself.
	No,
	/// Its posts stand in this one.
	Into(TopicId),
	/// They stand where the actor may not read.
	Unseen,
}

/// Whether a topic was merged into another.
///
/// # Errors
/// When the store cannot be read.
pub fn merged_into(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<Merged> {
	let mut into = topic;
	for _ in 0..STEPS_MAX {
		let Some(MergedInto(next)) = forum.store().get(&MERGED, &into)? else { break };
		into = next;
	}
	if into == topic {
		return Ok(Merged::No);
	}
	let seen = super::readable_topic(forum, actor, into).is_ok();
	Ok(if seen { Merged::Into(into) } else { Merged::Unseen })
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn how_much_of_a_topic_is_looked_at_ends_with_the_posts_or_with_the_bytes() {
		let (author, at) = (Author::System, Timestamp(1));
		let post = |bytes: usize| {
			let html = "x".repeat(bytes);
			PostRecord { author, at, edited: None, html, revision: 1, deleted: None, staff: false }
		};
		let looked_at = |bytes: usize| {
			let mut room = Room::new(20);
			(0..30).take_while(|_| room.holds(&post(bytes))).count()
		};
		assert_eq!([looked_at(1), looked_at(1 << 20), looked_at(3 << 20)], [20, 16, 6]);
	}
}
