//! The posts of each member, latest first: a consumer's own index, built from the journal.
//!
//! It stands apart by group, so that what is read for a reader are posts of groups that they may
//! read: how much somebody writes elsewhere neither crowds these out nor takes time.

use super::records::{POSTS, TOPICS};
use super::views::readable_topic;
use crate::accounts::records::MEMBERS;
use crate::consumers::Consumer;
use crate::journal::{Author, Entry, Event};
use crate::moderation::reshaping::RESHAPES;
use crate::permissions::{Action, may, require};
use crate::{Actor, Change, Error, Forum, Result, tables};
use model::discussions::{OwnPost, page_of};
use model::text::slug;
use model::{GroupId, MemberId, ReshapeId, Timestamp, TopicId};
use store::{Descending, Table};

/// Member, group, time, topic, number; posts that stand, in topics that stand.
const POSTS_OF: Table<(MemberId, GroupId, Descending<u64>, TopicId, u32), ()> =
	Table::new(tables::POSTS_OF, "posts_of");

/// Posts of one topic that one entry can bring; an import makes larger topics of several.
const POSTS_OF_TOPIC_MAX: usize = 100_000;

/// Keeps the index.
pub(crate) const AUTHORSHIP: Consumer = Consumer { name: "authorship", concerns, consume };

fn concerns(event: &Event) -> bool {
	event.posts().is_some()
}

fn consume(change: &mut Change<'_, '_>, entry: &Entry) -> Result<()> {
	if let Event::PostsMoved { reshape, .. } = entry.event {
		forget_moved(change, reshape)?;
	}
	let Some(moved) = entry.event.posts() else { return Ok(()) };
	let Some(topic) = change.get(&TOPICS, &moved.topic)? else { return Ok(()) };
	let numbers = match moved.number {
		Some(number) => vec![number],
		None => {
			let posts = change.raw().scan(&POSTS).prefix(&moved.topic).limit(POSTS_OF_TOPIC_MAX).keys()?;
			posts.into_iter().map(|(_, number)| number).collect()
		}
	};
	for number in numbers {
		let Some(post) = change.get(&POSTS, &(moved.topic, number))? else { continue };
		let Author::Member(member) = post.author else { continue };
		let key = |group| (member, group, Descending(post.at.0), moved.topic, number);
		if let Some(from) = moved.from {
			change.remove(&POSTS_OF, &key(from))?;
		}
		if post.deleted.is_none() && !topic.deleted {
			change.put(&POSTS_OF, &key(topic.group), &())?;
		} else {
			change.remove(&POSTS_OF, &key(topic.group))?;
		}
	}
	Ok(())
}

/// Posts that went to another topic are found where they stand now.
fn forget_moved(change: &mut Change<'_, '_>, reshape: ReshapeId) -> Result<()> {
	let Some(record) = change.get(&RESHAPES, &reshape)? else { return Ok(()) };
	for (old, new) in record.pairs {
		let places = [(record.groups.0, record.from, old), (record.groups.1, record.to, new)];
		let mut post = None;
		for (_, topic, number) in places {
			post = post.or(change.get(&POSTS, &(topic, number))?);
		}
		let Some((Author::Member(member), at)) = post.map(|post| (post.author, post.at)) else { continue };
		for (group, topic, number) in places {
			change.remove(&POSTS_OF, &(member, group, Descending(at.0), topic, number))?;
		}
	}
	Ok(())
}

/// How many posts of a member stand in a group, counted up to `most`.
pub(super) fn stand_in(change: &mut Change<'_, '_>, member: MemberId, group: GroupId, most: usize) -> Result<usize> {
	Ok(change.raw().scan(&POSTS_OF).prefix(&(member, group)).limit(most).count()?)
}

/// The latest posts of a member that the reader may read, at most `limit`.
///
/// # Errors
/// As permissions say of the member's page.
pub fn posts_of(forum: &Forum, actor: &Actor, member: MemberId, limit: usize) -> Result<Vec<OwnPost>> {
	let record = forum.store().get(&MEMBERS, &member)?.ok_or(Error::NotFound)?;
	require(actor, Action::SeeMember(record.facts(member, false)), forum.now())?;
	let (directory, now) = (forum.directory()?, forum.now());
	let mut rows = Vec::new();
	for group in directory.groups.iter().filter(|group| may(actor, Action::ReadGroup(group.facts), now)) {
		rows.extend(forum.store().scan(&POSTS_OF).prefix(&(member, group.id)).limit(limit).keys()?);
	}
	rows.sort_unstable_by_key(|(_, _, at, topic, number)| (*at, *topic, *number));
	let mut posts = Vec::with_capacity(limit);
	for (_, _, Descending(at), id, number) in rows {
		// Both may have moved on since the index was written.
		let Ok((topic, _)) = readable_topic(forum, actor, id) else { continue };
		let Some(group) = directory.group(topic.group).filter(|_| !topic.deleted) else { continue };
		posts.push(OwnPost {
			topic: id,
			title: topic.title.clone(),
			slug: slug(&topic.title),
			number,
			page: page_of(number),
			group_name: group.name.clone(),
			at: Timestamp(at),
		});
		if posts.len() == limit {
			break;
		}
	}
	Ok(posts)
}
