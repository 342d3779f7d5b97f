//! The latest topics of all groups that somebody may read.
//!
//! What is read for it depends on those groups alone: topics that the reader may not see cost no
//! time in which they could be noticed.

use super::lists::page;
use super::merging::{Merged, Place};
use super::records::{TOPICS_BY_ACTIVITY, TOPICS_OF};
use crate::permissions::{Action, may};
use crate::{Actor, Forum, Result};
use model::discussions::{TOPICS_PER_PAGE, TopicCursor, TopicList};
use model::{GroupId, TopicId};
use store::Descending;

/// The latest topics of all groups that the actor may read, behind `after`.
///
/// # Errors
/// When the store cannot be read.
pub fn latest(forum: &Forum, actor: &Actor, after: Option<TopicCursor>) -> Result<TopicList> {
	let (directory, now) = (forum.directory()?, forum.now());
	let groups = directory.groups.iter();
	let readable: Vec<GroupId> =
		groups.filter(|group| may(actor, Action::ReadGroup(group.facts), now)).map(|group| group.id).collect();
	let found =
		if readable.len() == directory.groups.len() { of_all(forum, after)? } else { merged(forum, &readable, after)? };
	page(forum, actor, &directory, found)
}

fn of_all(forum: &Forum, after: Option<TopicCursor>) -> Result<Vec<TopicId>> {
	let mut scan = forum.store().scan(&TOPICS_BY_ACTIVITY);
	if let Some(cursor) = after {
		scan = scan.after(&(Descending(cursor.active.0), cursor.topic));
	}
	Ok(scan.limit(TOPICS_PER_PAGE + 1).keys()?.into_iter().map(|(_, topic)| topic).collect())
}

fn merged(forum: &Forum, groups: &[GroupId], after: Option<TopicCursor>) -> Result<Vec<TopicId>> {
	Merged::of(groups, after, &|group, after, step| in_group(forum, group, after, step))?.take(TOPICS_PER_PAGE + 1)
}

/// Topics of a group by activity, behind a place.
pub(super) fn in_group(forum: &Forum, group: GroupId, after: Option<Place>, step: usize) -> Result<Vec<Place>> {
	let mut scan = forum.store().scan(&TOPICS_OF).prefix(&group);
	if let Some((active, topic)) = after {
		scan = scan.after(&(group, active, topic));
	}
	Ok(scan.limit(step).keys()?.into_iter().map(|(_, active, topic)| (active, topic)).collect())
}
