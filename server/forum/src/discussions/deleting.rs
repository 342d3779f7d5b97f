//! Deleting, hiding and bringing back: numbers stay, and nothing goes that cannot come back.
//!
//! It is one mechanism: authors delete what is theirs, those who keep order hide the rest, with
//! a reason that the author is told.

use super::carrying::MERGED;
use super::records::{POSTS, PostRecord, TopicRecord};
use super::writing::activity_moves;
use crate::audit::{self, Told};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::moderation::{self, Concerning};
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result};
use model::discussions::{DeletedBy, TopicKind};
use model::moderation::{Act, ActReason, Object, Value};
use model::{Reason, TopicId};

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
	hide_post(forum, actor, topic, number, &ActReason::default())
}

/// Deletes a post, telling its author why if it is not the actor's own.
///
/// # Errors
/// As permissions say.
pub fn hide_post(forum: &Forum, actor: &Actor, topic: TopicId, number: u32, reason: &ActReason) -> Result<Deleted> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		let (record, facts) = change.topic(topic)?;
		let post = change.find(&POSTS, &(topic, number))?;
		change.require(Action::DeletePost(post.facts(facts)))?;
		// It is taken back as an article, and its comments with it.
		if number == 1 && record.kind == TopicKind::Article {
			return Err(Error::Denied(Reason::Article));
		}
		if post.deleted.is_some() {
			return Err(Error::NotFound);
		}
		hide_post_in(change, topic, number, reason.as_str())
	})
}

/// Deletes a post; the caller has asked whether that may be done. What its author has deleted,
/// those who keep order hide: then it comes back by their hand alone.
pub(crate) fn hide_post_in(change: &mut Change<'_, '_>, topic: TopicId, number: u32, reason: &str) -> Result<Deleted> {
	let (record, _) = change.topic(topic)?;
	let post = change.find(&POSTS, &(topic, number))?;
	let by = if change.actor.author()? == post.author { DeletedBy::Author } else { DeletedBy::Moderator };
	match post.deleted {
		None => {}
		Some(DeletedBy::Moderator) => return Ok(Deleted::Post),
		Some(DeletedBy::Author) => {
			put_deleted(change, topic, number, &post, Some(by))?;
			tell_hidden(change, &record, topic, number, &post, reason)?;
			change.record(Event::PostDeleted { topic, number })?;
			return Ok(Deleted::Post);
		}
	}
	put_deleted(change, topic, number, &post, Some(by))?;
	let whole = number == 1 && record.replies == 0;
	let replies = if number == 1 { record.replies } else { record.replies.saturating_sub(1) };
	let answer = record.answer.filter(|answer| *answer != number);
	let official = record.official.filter(|official| *official != number);
	let staff_replies = record.staff_replies.saturating_sub(u32::from(post.staff && number > 1));
	let deleted = record.deleted || whole;
	let new = TopicRecord { replies, answer, official, staff_replies, deleted, ..record.clone() };
	put_topic(change, topic, &record, &new)?;
	if by == DeletedBy::Moderator {
		tell_hidden(change, &record, topic, number, &post, reason)?;
	}
	change.record(Event::PostDeleted { topic, number })?;
	if whole {
		change.record(Event::TopicDeleted { topic })?;
	}
	Ok(if whole { Deleted::WholeTopic } else { Deleted::Post })
}

/// Writes down that a post was hidden, tells its author, and settles what was reported of it.
fn tell_hidden(
	change: &mut Change<'_, '_>,
	record: &TopicRecord,
	topic: TopicId,
	number: u32,
	post: &PostRecord,
	reason: &str,
) -> Result<()> {
	let told = Told::of(Act::PostHidden, Object::Post(topic, number)).inside(record.group).because(reason);
	audit::record(change, told.changed(Value::Is(false), Value::Is(true)))?;
	let concerning = Concerning::post(Act::PostHidden, topic, number, record.group).because(reason);
	moderation::notify(change, post.author, concerning)?;
	moderation::settle_reports(change, topic, number, Act::PostHidden)
}

/// Brings a deleted post back.
///
/// # Errors
/// As permissions say; [`Error::NotFound`] if it is not deleted.
pub fn restore_post(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<()> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (_, facts) = change.topic(topic)?;
		let post = change.find(&POSTS, &(topic, number))?;
		change.require(Action::RestorePost(post.facts(facts)))?;
		restore_post_in(change, topic, number, "")
	})
}

/// Brings a post back, if it is deleted; the caller has asked whether that may be done.
pub(crate) fn restore_post_in(change: &mut Change<'_, '_>, topic: TopicId, number: u32, reason: &str) -> Result<()> {
	let (record, _) = change.topic(topic)?;
	let post = change.find(&POSTS, &(topic, number))?;
	let Some(by) = post.deleted else { return Ok(()) };
	put_deleted(change, topic, number, &post, None)?;
	let replies = if number == 1 { record.replies } else { record.replies + 1 };
	// The topic comes along only if it went with this post; with replies it was deleted for itself.
	let whole = number == 1 && record.replies == 0 && record.deleted;
	let staff_replies = record.staff_replies + u32::from(post.staff && number > 1);
	let deleted = record.deleted && !whole;
	let new = TopicRecord { replies, staff_replies, deleted, ..record.clone() };
	put_topic(change, topic, &record, &new)?;
	if by == DeletedBy::Moderator {
		tell_restored(change, &record, topic, number, post.author, reason)?;
	}
	change.record(Event::PostRestored { topic, number })?;
	if whole {
		change.record(Event::TopicRestored { topic })?;
	}
	Ok(())
}

fn tell_restored(
	change: &mut Change<'_, '_>,
	record: &TopicRecord,
	topic: TopicId,
	number: u32,
	author: Author,
	reason: &str,
) -> Result<()> {
	let object = Object::Post(topic, number);
	let told = Told::of(Act::PostRestored, object).inside(record.group).because(reason);
	audit::record(change, told.changed(Value::Is(true), Value::Is(false)))?;
	moderation::undone(change, author, &[Act::PostHidden], object)?;
	let concerning = Concerning::post(Act::PostRestored, topic, number, record.group).because(reason);
	moderation::notify(change, author, concerning)
}

/// Deletes a topic whole: it leaves every list, and only those who keep order still see it.
///
/// # Errors
/// As permissions say.
pub fn delete_topic(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<()> {
	hide_topic(forum, actor, topic, &ActReason::default())
}

/// Deletes a topic whole, telling its author why.
///
/// # Errors
/// As permissions say.
pub fn hide_topic(forum: &Forum, actor: &Actor, topic: TopicId, reason: &ActReason) -> Result<()> {
	let reason = reason.clone();
	set_deleted(forum, actor, topic, move |change| hide_topic_in(change, topic, reason.as_str()))
}

/// Brings a topic back that was deleted whole, with the posts it had.
///
/// # Errors
/// As permissions say.
pub fn restore_topic(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<()> {
	set_deleted(forum, actor, topic, move |change| restore_topic_in(change, topic, ""))
}

fn set_deleted(
	forum: &Forum,
	actor: &Actor,
	topic: TopicId,
	act: impl FnOnce(&mut Change<'_, '_>) -> Result<()> + Send + 'static,
) -> Result<()> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (_, facts) = change.topic(topic)?;
		change.require(Action::DeleteTopic(facts))?;
		act(change)
	})
}

/// Deletes a topic whole, unless it is; the caller has asked whether that may be done.
pub(crate) fn hide_topic_in(change: &mut Change<'_, '_>, topic: TopicId, reason: &str) -> Result<()> {
	let (old, _) = change.topic(topic)?;
	if old.deleted {
		return Ok(());
	}
	put_topic(change, topic, &old, &TopicRecord { deleted: true, ..old.clone() })?;
	tell_topic(change, Act::TopicHidden, topic, &old, reason)?;
	change.record(Event::TopicDeleted { topic })
}

/// Brings a topic back, if it is deleted; the caller has asked whether that may be done.
pub(crate) fn restore_topic_in(change: &mut Change<'_, '_>, topic: TopicId, reason: &str) -> Result<()> {
	let (old, _) = change.topic(topic)?;
	if !old.deleted {
		return Ok(());
	}
	// Its posts stand elsewhere: that is taken back where they are.
	if change.get(&MERGED, &topic)?.is_some() {
		return Err(Error::NotFound);
	}
	put_topic(change, topic, &old, &TopicRecord { deleted: false, ..old.clone() })?;
	// With replies, whoever deleted the first post meant that post alone.
	if old.replies == 0 {
		restore_first_post(change, topic)?;
	}
	moderation::undone(change, old.author, &[Act::TopicHidden], Object::Topic(topic))?;
	tell_topic(change, Act::TopicRestored, topic, &old, reason)?;
	change.record(Event::TopicRestored { topic })
}

fn tell_topic(change: &mut Change<'_, '_>, act: Act, topic: TopicId, old: &TopicRecord, reason: &str) -> Result<()> {
	let told = Told::of(act, Object::Topic(topic)).inside(old.group).because(reason);
	audit::record(change, told.changed(Value::Is(old.deleted), Value::Is(!old.deleted)))?;
	moderation::notify(change, old.author, Concerning::topic(act, topic, old.group).because(reason))
}

/// A topic that went with its only post comes back with it.
fn restore_first_post(change: &mut Change<'_, '_>, topic: TopicId) -> Result<()> {
	match change.get(&POSTS, &(topic, 1))? {
		Some(post) if post.deleted.is_some() => {
			put_deleted(change, topic, 1, &post, None)?;
			moderation::undone(change, post.author, &[Act::PostHidden], Object::Post(topic, 1))?;
			change.record(Event::PostRestored { topic, number: 1 })
		}
		Some(_) | None => Ok(()),
	}
}

/// Writes a topic that stands in another group from now on, with the lists and counters of both.
pub(crate) fn topic_moves(
	change: &mut Change<'_, '_>,
	id: TopicId,
	old: &TopicRecord,
	new: &TopicRecord,
) -> Result<()> {
	activity_moves(change, id, Some(old), None)?;
	activity_moves(change, id, None, Some(new))?;
	change.put_topic(id, new)
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
