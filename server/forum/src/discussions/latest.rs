//! The latest topics of all groups that somebody may read.
//!
//! What is read for it depends on those groups alone: topics that the reader may not see cost no
//! time in which they could be noticed.

use super::lists::page;
use super::records::{TOPICS_BY_ACTIVITY, TOPICS_OF};
use crate::permissions::{Action, may};
use crate::{Actor, Forum, Result};
use model::discussions::{TOPICS_PER_PAGE, TopicCursor, TopicList};
use model::{GroupId, TopicId};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use store::Descending;

/// Topics read of a group at once: of most groups a page shows fewer.
const STEP: usize = 4;

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

/// Where a topic stands in its group's list.
type Place = (GroupId, Descending<u64>, TopicId);

/// A group's list, as far as it was read.
struct Walk {
	group: GroupId,
	/// Read and not yet taken, the next one at the end.
	read: Vec<Place>,
	/// Whether the list may go on behind what was read.
	more: bool,
}

impl Walk {
	fn begin(forum: &Forum, group: GroupId, after: Option<TopicCursor>) -> Result<Self> {
		let mut walk = Self { group, read: Vec::new(), more: true };
		walk.read_on(forum, after.map(|cursor| (group, Descending(cursor.active.0), cursor.topic)), STEP)?;
		Ok(walk)
	}

	fn read_on(&mut self, forum: &Forum, after: Option<Place>, step: usize) -> Result<()> {
		let mut scan = forum.store().scan(&TOPICS_OF).prefix(&self.group);
		if let Some(after) = &after {
			scan = scan.after(after);
		}
		self.read = scan.limit(step).keys()?;
		self.more = self.read.len() == step;
		self.read.reverse();
		Ok(())
	}

	/// Takes the next topic of the list.
	fn next(&mut self, forum: &Forum) -> Result<Option<Place>> {
		let place = self.read.pop();
		if self.read.is_empty() && self.more && place.is_some() {
			self.read_on(forum, place, TOPICS_PER_PAGE)?;
		}
		Ok(place)
	}
}

fn merged(forum: &Forum, groups: &[GroupId], after: Option<TopicCursor>) -> Result<Vec<TopicId>> {
	let mut walks = Vec::with_capacity(groups.len());
	let mut heads = BinaryHeap::with_capacity(groups.len());
	for (at, group) in groups.iter().enumerate() {
		let mut walk = Walk::begin(forum, *group, after)?;
		heads.extend(walk.next(forum)?.map(|(_, active, topic)| Reverse((active, topic, at))));
		walks.push(walk);
	}
	let mut found = Vec::with_capacity(TOPICS_PER_PAGE + 1);
	while found.len() <= TOPICS_PER_PAGE {
		let Some(Reverse((_, topic, at))) = heads.pop() else { break };
		found.push(topic);
		heads.extend(walks[at].next(forum)?.map(|(_, active, topic)| Reverse((active, topic, at))));
	}
	Ok(found)
}
