//! Deleting and bringing back: numbers stay, and nothing is deleted that cannot come back.

use super::records::{POSTS, PostRecord, TopicRecord};
use super::writing::activity_moves;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{Action, PostFacts};
use crate::{Actor, Change, Error, Forum, Result};
use model::TopicId;
use model::discussions::DeletedBy;

/// What became of a topic when one of its posts was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deleted {
	/// A stub stands in the post's place, or nothing if it was the last.
	Post,
	/// It was all there was: the topic is gone with it.
	WholeTopic,
}

/// Deletes a post. Where replies follow, a stub keeps its place; the first post without any
/// reply takes the topic with it.
///
/// # Errors
/// As permissions say.
pub fn delete_post(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<Deleted> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (record, facts) = change.topic(topic)?;
		let post = change.find(&POSTS, &(topic, number))?;
		let post_facts = post.facts(facts);
		change.require(Action::DeletePost(post_facts))?;
		let by = deleted_by(change, post_facts)?;
		put_deleted(change, topic, number, &post, Some(by))?;
		let whole = number == 1 && record.replies == 0;
		let replies = if number == 1 { record.replies } else { record.replies.saturating_sub(1) };
		let answer = record.answer.filter(|answer| *answer != number);
		let new = TopicRecord { replies, answer, deleted: record.deleted || whole, ..record.clone() };
		put_topic(change, topic, &record, &new)?;
		change.record(Event::PostDeleted { topic, number })?;
		if whole {
			change.record(Event::TopicDeleted { topic })?;
		}
		Ok(if whole { Deleted::WholeTopic } else { Deleted::Post })
	})
}

/// Brings a deleted post back.
///
/// # Errors
/// As permissions say; [`Error::NotFound`] if it is not deleted.
pub fn restore_post(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<()> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (record, facts) = change.topic(topic)?;
		let post = change.find(&POSTS, &(topic, number))?;
		change.require(Action::RestorePost(post.facts(facts)))?;
		put_deleted(change, topic, number, &post, None)?;
		let replies = if number == 1 { record.replies } else { record.replies + 1 };
		// The topic comes along only if it went with this post; with replies it was deleted for itself.
		let whole = number == 1 && record.replies == 0 && record.deleted;
		let new = TopicRecord { replies, deleted: record.deleted && !whole, ..record.clone() };
		put_topic(change, topic, &record, &new)?;
		change.record(Event::PostRestored { topic, number })?;
		if whole {
			change.record(Event::TopicRestored { topic })?;
		}
		Ok(())
	})
}

/// Deletes a topic whole: it leaves every list, and only those who keep order still see it.
///
/// # Errors
/// As permissions say.
pub fn delete_topic(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<()> {
	set_deleted(forum, actor, topic, true, Event::TopicDeleted { topic })
}

/// Brings a topic back that was deleted whole, with the posts it had.
///
/// # Errors
/// As permissions say.
pub fn restore_topic(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<()> {
	set_deleted(forum, actor, topic, false, Event::TopicRestored { topic })
}

fn set_deleted(forum: &Forum, actor: &Actor, topic: TopicId, deleted: bool, event: Event) -> Result<()> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, facts) = change.topic(topic)?;
		change.require(Action::DeleteTopic(facts))?;
		if old.deleted == deleted {
			return Ok(());
		}
		let new = TopicRecord { deleted, ..old.clone() };
		put_topic(change, topic, &old, &new)?;
		// With replies, whoever deleted the first post meant that post alone.
		if !deleted && old.replies == 0 {
			restore_first_post(change, topic)?;
		}
		change.record(event)
	})
}

/// A topic that went with its only post comes back with it.
fn restore_first_post(change: &mut Change<'_, '_>, topic: TopicId) -> Result<()> {
	match change.get(&POSTS, &(topic, 1))? {
		Some(post) if post.deleted.is_some() => {
			put_deleted(change, topic, 1, &post, None)?;
			change.record(Event::PostRestored { topic, number: 1 })
		}
		Some(_) | None => Ok(()),
	}
}

fn put_topic(change: &mut Change<'_, '_>, id: TopicId, old: &TopicRecord, new: &TopicRecord) -> Result<()> {
	activity_moves(change, id, Some(old), Some(new))?;
	change.put_topic(id, new)
}

fn put_deleted(
	change: &mut Change<'_, '_>,
	topic: TopicId,
	number: u32,
	post: &PostRecord,
	deleted: Option<DeletedBy>,
) -> Result<()> {
	change.put(&POSTS, &(topic, number), &PostRecord { deleted, ..post.clone() })
}

fn deleted_by(change: &Change<'_, '_>, post: PostFacts) -> Result<DeletedBy> {
	let own = change.actor.author()? == post.author;
	if post.deleted.is_some() {
		return Err(Error::NotFound);
	}
	Ok(if own { DeletedBy::Author } else { DeletedBy::Moderator })
}
