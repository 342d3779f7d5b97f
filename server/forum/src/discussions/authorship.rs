//! The posts of each member, latest first: a consumer's own index, built from the journal.
//!
//! It stands apart by group, so that what is read for a reader are posts of groups that they may
//! read: how much somebody writes elsewhere neither crowds these out nor takes time.
//!
//! Entries are read later than they were written, and by then a post may have gone on: its row goes
//! from under a group when the entry comes by which its topic left that group, and from a place in
//! the topic when the one comes by which it left that place.

use super::carrying::{TRAILS, place_now};
use super::records::{POSTS, PostRecord, TOPICS};
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
	if let Event::PostsMoved { topic, reshape } = entry.event {
		forget_moved(change, topic, reshape)?;
	}
	let Some(moved) = entry.event.posts() else { return Ok(()) };
	let Some(topic) = change.get(&TOPICS, &moved.topic)? else { return Ok(()) };
	if let Some(from) = moved.from {
		let gone = change.raw().scan(&TRAILS).prefix(&moved.topic).limit(POSTS_OF_TOPIC_MAX).keys()?;
		for place in gone {
			forget(change, from, place)?;
		}
	}
	let numbers = match moved.number {
		Some(number) => vec![number],
		None => {
			let posts = change.raw().scan(&POSTS).prefix(&moved.topic).limit(POSTS_OF_TOPIC_MAX).keys()?;
			posts.into_iter().map(|(_, number)| number).collect()
		}
	};
	for number in numbers {
		let place = (moved.topic, number);
		let Some(post) = change.get(&POSTS, &place)? else { continue };
		let Some(key) = key(&post, topic.group, place) else { continue };
		if let Some(from) = moved.from {
			forget(change, from, place)?;
		}
		if post.deleted.is_none() && !topic.deleted {
			change.put(&POSTS_OF, &key, &())?;
		} else {
			change.remove(&POSTS_OF, &key)?;
		}
	}
	Ok(())
}

type Key = (MemberId, GroupId, Descending<u64>, TopicId, u32);

/// None for a post of nobody.
fn key(post: &PostRecord, group: GroupId, (topic, number): (TopicId, u32)) -> Option<Key> {
	match post.author {
		Author::Member(member) => Some((member, group, Descending(post.at.0), topic, number)),
		Author::System => None,
	}
}

/// Posts that went to another topic, or came from one, are found where they stand now.
fn forget_moved(change: &mut Change<'_, '_>, topic: TopicId, reshape: ReshapeId) -> Result<()> {
	let Some(record) = change.get(&RESHAPES, &reshape)? else { return Ok(()) };
	let Some(group) = change.get(&TOPICS, &topic)?.map(|topic| topic.group) else { return Ok(()) };
	for (old, new) in record.pairs {
		let number = if topic == record.from { old } else { new };
		forget(change, group, (topic, number))?;
	}
	Ok(())
}

/// Removes the row of a post that stands or once stood at a place, under a group.
fn forget(change: &mut Change<'_, '_>, group: GroupId, place: (TopicId, u32)) -> Result<()> {
	let Some(now) = place_now(change, place)? else { return Ok(()) };
	match change.get(&POSTS, &now)?.and_then(|post| key(&post, group, place)) {
		Some(key) => change.remove(&POSTS_OF, &key),
		None => Ok(()),
	}
}

/// What is wrong with the index, as far as the journal was followed; nothing while it is behind.
pub(crate) fn check(forum: &Forum, tell: &mut dyn FnMut(String)) -> Result<()> {
	if !crate::consumers::is_settled(forum, &AUTHORSHIP)? {
		return Ok(());
	}
	let store = forum.store();
	let stands = |place: &(TopicId, u32), post: &PostRecord| -> Result<Option<Key>> {
		let topic = store.get(&TOPICS, &place.0)?.filter(|topic| !topic.deleted && post.deleted.is_none());
		Ok(topic.and_then(|topic| key(post, topic.group, *place)))
	};
	crate::check::each(forum, &POSTS_OF, |row, ()| {
		let place = (row.3, row.4);
		let right = match store.get(&POSTS, &place)? {
			Some(post) => stands(&place, &post)? == Some(row),
			None => false,
		};
		if !right {
			tell(format!("member {} lists post {} of topic {} where it does not stand", row.0, place.1, place.0));
		}
		Ok(())
	})?;
	crate::check::each(forum, &POSTS, |place, post| {
		let Some(row) = stands(&place, &post)? else { return Ok(()) };
		if store.get(&POSTS_OF, &row)?.is_none() {
			tell(format!("member {} does not list post {} of topic {}", row.0, place.1, place.0));
		}
		Ok(())
	})
}

/// How many posts of a member stand in a group, counted up to `most`.
pub(super) fn stand_in(change: &mut Change<'_, '_>, member: MemberId, group: GroupId, most: usize) -> Result<usize> {
	Ok(change.raw().scan(&POSTS_OF).prefix(&(member, group)).limit(most).count()?)
}

/// The same outside of a change.
pub(super) fn stand_now(forum: &Forum, member: MemberId, group: GroupId, most: usize) -> Result<usize> {
	Ok(forum.store().scan(&POSTS_OF).prefix(&(member, group)).limit(most).count()?)
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
