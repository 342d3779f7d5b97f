//! Questions: the official answer, and the queue of those that wait.

use super::answers::require_reply_that_stands;
use super::indexes::{WaitsFor, tagged_in, waiting_in};
use super::lists::page;
use super::merging::{Merged, readable};
use super::records::TopicRecord;
use crate::accounts::records::MEMBERS;
use crate::groups::records::GROUP_MEMBERS;
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::permissions::{Action, may};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::Role;
use model::discussions::{TOPICS_PER_PAGE, TopicCursor, TopicList};
use model::groups::GroupRole;
use model::{GroupId, Reason, TopicId};

/// Marks what somebody who keeps order wrote as the community's own answer, or takes that back.
///
/// # Errors
/// As permissions say; [`Error::NotFound`] for a post that is not there, [`Error::Denied`] for
/// the question itself, a deleted post, and one by somebody who does not keep order.
pub fn mark_official(forum: &Forum, actor: &Actor, topic: TopicId, number: Option<u32>) -> Result<()> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, facts) = change.topic(topic)?;
		change.require(Action::MarkOfficial(facts))?;
		if let Some(number) = number {
			let post = require_reply_that_stands(change, topic, number)?;
			if !is_staff(change, post.author, old.group)? {
				return Err(Error::Denied(Reason::ModeratorsOnly));
			}
		}
		if old.official == number {
			return Ok(());
		}
		change.put_topic(topic, &TopicRecord { official: number, ..old })?;
		change.record(Event::OfficialMarked { topic, number })
	})
}

/// Whether somebody keeps order in a group, or in the community.
pub(super) fn is_staff(change: &mut Change<'_, '_>, author: Author, group: GroupId) -> Result<bool> {
	let Author::Member(member) = author else { return Ok(false) };
	let role = change.get(&MEMBERS, &member)?.map(|record| record.role);
	if role >= Some(Role::Moderator) {
		return Ok(true);
	}
	let inside = change.get(&GROUP_MEMBERS, &(group, member))?;
	Ok(inside.is_some_and(|inside| inside.role != GroupRole::Member))
}

/// A page of the questions without any reply that the actor may read, latest first, behind
/// `after`; for those who keep order the questions without a reply of one of them.
///
/// # Errors
/// When the store cannot be read.
pub fn unanswered(forum: &Forum, actor: &Actor, after: Option<TopicCursor>) -> Result<TopicList> {
	let directory = forum.directory()?;
	let groups = readable(forum, actor)?;
	let keeps = |group: GroupId| {
		let facts = directory.group(group).map(|entry| entry.facts);
		facts.is_some_and(|facts| may(actor, Action::ManageGroupMembers(facts), forum.now()))
	};
	let read = |group, after, step| {
		let waits = if keeps(group) { WaitsFor::Staff } else { WaitsFor::Anybody };
		waiting_in(forum, waits, group, after, step)
	};
	let mut found = Merged::of(&groups, after, &read)?.take(TOPICS_PER_PAGE + 1)?;
	let more = found.len() > TOPICS_PER_PAGE;
	found.truncate(TOPICS_PER_PAGE);
	let last = found.last().copied();
	let list = page(forum, actor, &directory, found)?;
	// The list goes by when a question was asked, not by activity.
	let next = match last.filter(|_| more) {
		Some(topic) => forum.topic(topic)?.map(|record| TopicCursor { active: record.started, topic }),
		None => None,
	};
	Ok(TopicList { next, ..list })
}

/// A page of the topics with a tag in groups that the actor may read, behind `after`.
pub(crate) fn tagged(forum: &Forum, actor: &Actor, tag: &str, after: Option<TopicCursor>) -> Result<TopicList> {
	let groups = readable(forum, actor)?;
	let read = |group, after, step| tagged_in(forum, tag, group, after, step);
	let found = Merged::of(&groups, after, &read)?.take(TOPICS_PER_PAGE + 1)?;
	page(forum, actor, &*forum.directory()?, found)
}
