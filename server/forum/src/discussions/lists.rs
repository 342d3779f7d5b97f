//! The topics of one group, and what lists say of each topic.

use super::news;
use super::records::{READ, TOPICS_OF, TopicRecord};
use super::views::author_view;
use crate::accounts::records::MEMBERS;
use crate::groups::records::GROUPS;
use crate::groups::require_notice;
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

/// The topics of one group by activity alone, at most `limit`, for programs.
///
/// # Errors
/// As permissions say; [`model::Reason::NoticeFirst`] while the group has a notice that the actor does
/// not know.
pub fn topics_by_activity(
	forum: &Forum,
	actor: &Actor,
	group: GroupId,
	after: Option<TopicCursor>,
	limit: usize,
) -> Result<TopicList> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::ReadGroup(record.facts(group)), forum.now())?;
	require_notice(forum, actor, group)?;
	let mut scan = forum.store().scan(&TOPICS_OF).prefix(&group);
	if let Some(cursor) = after {
		scan = scan.after(&(group, Descending(cursor.active.0), cursor.topic));
	}
	let found = scan.limit(limit.saturating_add(1)).keys()?.into_iter().map(|(_, _, topic)| topic).collect();
	let directory = forum.directory()?;
	page_of(forum, actor, &directory, found, limit)
}

/// One topic as lists show it.
///
/// # Errors
/// As for reading it.
pub fn summary(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<TopicSummary> {
	let (record, _) = super::readable_topic(forum, actor, topic)?;
	require_notice(forum, actor, record.group)?;
	let directory = forum.directory()?;
	let list = page_of(forum, actor, &directory, vec![topic], 1)?;
	list.topics.into_iter().next().ok_or(Error::NotFound)
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
pub(super) fn page(forum: &Forum, actor: &Actor, directory: &Directory, found: Vec<TopicId>) -> Result<TopicList> {
	page_of(forum, actor, directory, found, TOPICS_PER_PAGE)
}

/// The same for a page of another length.
fn page_of(
	forum: &Forum,
	actor: &Actor,
	directory: &Directory,
	mut found: Vec<TopicId>,
	limit: usize,
) -> Result<TopicList> {
	let more = found.len() > limit;
	found.truncate(limit);
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
			started: record.started,
			active: record.active,
			answered: record.answer.is_some(),
			answer: record.answer,
			official: record.official,
			deleted: record.deleted,
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
		Ok(self.look(forum, id, topic)?.0)
	}

	/// Number of the first post that the reader has not read.
	pub(super) fn first_unread(&self, forum: &Forum, id: TopicId, topic: &TopicRecord) -> Result<Option<u32>> {
		Ok(self.look(forum, id, topic)?.1)
	}

	/// What is new, and the number of its first post.
	fn look(&self, forum: &Forum, id: TopicId, topic: &TopicRecord) -> Result<(Unread, Option<u32>)> {
		let nothing = Ok((Unread::Nothing, None));
		let Some((member, read_before)) = self.member else { return nothing };
		let read = forum.store().get(&READ, &(member, id))?.unwrap_or(0);
		if topic.active <= read_before
			|| read >= topic.last_number
			|| watching::is_muted(forum, member, id, topic.group)?
		{
			return nothing;
		}
		if read == 0 && topic.started > read_before {
			return Ok((Unread::NewTopic, Some(1)));
		}
		let new = news::behind(forum, id, topic, read, read_before)?;
		Ok(new.map_or((Unread::Nothing, None), |new| (Unread::Posts(new.count), Some(new.first))))
	}
}
