//! The topics of one group, and what lists say of each topic.

use super::records::{POSTS, READ, TOPICS_OF, TopicRecord};
use super::views::author_view;
use crate::accounts::records::MEMBERS;
use crate::groups::records::GROUPS;
use crate::permissions::{Action, may, require};
use crate::{Actor, Directory, Error, Forum, Result, watching};
use model::discussions::{TOPICS_PER_PAGE, TopicCursor, TopicList, TopicSummary, Unread};
use model::{GroupId, MemberId, Timestamp, TopicId};
use store::Descending;

/// The topics of one group, behind `after`.
///
/// # Errors
/// As permissions say.
pub fn topics(forum: &Forum, actor: &Actor, group: GroupId, after: Option<TopicCursor>) -> Result<TopicList> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::ReadGroup(record.facts(group)), forum.now())?;
	let mut scan = forum.store().scan(&TOPICS_OF).prefix(&group);
	if let Some(cursor) = after {
		scan = scan.after(&(group, Descending(cursor.active.0), cursor.topic));
	}
	// Pinned ones stand above the first page, and nowhere else.
	let pinned = crate::moderation::pinned_now(forum, group)?;
	let rows = scan.limit(TOPICS_PER_PAGE + 1 + pinned.len()).keys()?;
	let others = rows.into_iter().map(|(_, _, topic)| topic).filter(|topic| !pinned.contains(topic));
	let found = others.take(TOPICS_PER_PAGE + 1).collect();
	let directory = forum.directory()?;
	let mut list = page(forum, actor, &directory, found)?;
	if after.is_none() && !pinned.is_empty() {
		let mut first = page(forum, actor, &directory, pinned)?.topics;
		first.append(&mut list.topics);
		list.topics = first;
	}
	Ok(list)
}

/// Short name and name of each group in which the actor may start a topic.
///
/// # Errors
/// When the store cannot be read.
pub fn startable(forum: &Forum, actor: &Actor) -> Result<Vec<(String, String)>> {
	let (directory, now) = (forum.directory()?, forum.now());
	let groups = directory.groups.iter().filter(|group| may(actor, Action::StartTopic(group.facts), now));
	Ok(groups.map(|group| (group.slug.clone(), group.name.clone())).collect())
}

/// A page of these topics, of which one more than a page says that there are more.
pub(super) fn page(forum: &Forum, actor: &Actor, directory: &Directory, mut found: Vec<TopicId>) -> Result<TopicList> {
	let more = found.len() > TOPICS_PER_PAGE;
	found.truncate(TOPICS_PER_PAGE);
	let reader = Reader::of(forum, actor)?;
	let mut topics = Vec::with_capacity(found.len());
	for id in found {
		let Some(record) = forum.topic(id)? else { continue };
		let Some(group) = directory.group(record.group) else { continue };
		topics.push(TopicSummary {
			id,
			title: record.title.clone(),
			kind: record.kind,
			group_slug: group.slug.clone(),
			group_name: group.name.clone(),
			author: author_view(forum, record.author)?,
			replies: record.replies,
			active: record.active,
			answered: record.answer.is_some(),
			closed: record.closed,
			pinned: record.pinned.is_some_and(|until| forum.now() < until),
			tags: record.tags.clone(),
			unread: reader.unread(forum, id, &record)?,
		});
	}
	let next = topics.last().filter(|_| more).map(|last| TopicCursor { active: last.active, topic: last.id });
	Ok(TopicList { topics, next })
}

/// What decides about unread marks.
pub(super) struct Reader {
	member: Option<(MemberId, Timestamp)>,
}

impl Reader {
	pub(super) fn of(forum: &Forum, actor: &Actor) -> Result<Self> {
		let Some(id) = actor.id() else { return Ok(Self { member: None }) };
		let record = forum.store().get(&MEMBERS, &id)?;
		Ok(Self { member: record.map(|record| (id, record.read_before)) })
	}

	/// Whether everything that was last written before a moment is read.
	pub(super) fn has_read_all_before(&self, active: Timestamp) -> bool {
		self.member.is_none_or(|(_, read_before)| active <= read_before)
	}

	pub(super) fn unread(&self, forum: &Forum, id: TopicId, topic: &TopicRecord) -> Result<Unread> {
		let Some((member, read_before)) = self.member else { return Ok(Unread::Nothing) };
		if topic.active <= read_before {
			return Ok(Unread::Nothing);
		}
		let read =
			forum.store().get(&READ, &(member, id))?.unwrap_or(0).max(last_before(forum, id, topic, read_before)?);
		if read >= topic.last_number || watching::is_muted(forum, member, id, topic.group)? {
			return Ok(Unread::Nothing);
		}
		Ok(if read == 0 { Unread::NewTopic } else { Unread::Posts(topic.last_number - read) })
	}

	/// Number of the first post that the reader has not read.
	pub(super) fn first_unread(&self, forum: &Forum, id: TopicId, topic: &TopicRecord) -> Result<Option<u32>> {
		Ok(match self.unread(forum, id, topic)? {
			Unread::Nothing => None,
			Unread::NewTopic => Some(1),
			Unread::Posts(count) => Some(topic.last_number - count + 1),
		})
	}
}

/// Number of the last post written before everything was called read; 0 if there is none.
///
/// Posts stand in the order in which they were written, so that halving finds it.
fn last_before(forum: &Forum, id: TopicId, topic: &TopicRecord, read_before: Timestamp) -> Result<u32> {
	if topic.started > read_before {
		return Ok(0);
	}
	let (mut before, mut after) = (0, topic.last_number + 1);
	while after - before > 1 {
		let middle = before + (after - before) / 2;
		match forum.store().get(&POSTS, &(id, middle))? {
			Some(post) if post.at > read_before => after = middle,
			Some(_) | None => before = middle,
		}
	}
	Ok(before)
}
