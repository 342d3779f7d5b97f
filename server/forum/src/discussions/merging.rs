//! Lists across groups, latest first, put together from the lists of single groups.
//!
//! What is read for one depends on the groups that the reader may read alone: what they may not
//! see costs no time in which it could be noticed.

use crate::{Forum, Result};
use model::discussions::TopicCursor;
use model::{GroupId, TopicId};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use store::Descending;

/// Topics read of a group at first, where there are few groups: of most a page shows fewer.
const STEP: usize = 4;
/// Topics read at first of all groups together, unless one of each is more.
const FIRST: usize = 240;
/// Topics read of a group at once that turned out to matter.
const NEXT_STEP: usize = 30;

/// Where a topic stands in its group's list.
pub(super) type Place = (Descending<u64>, TopicId);
/// Reads a group's list behind a place, so many topics.
pub(super) type Read<'a> = &'a dyn Fn(GroupId, Option<Place>, usize) -> Result<Vec<Place>>;

/// The lists of several groups as one.
pub(super) struct Merged<'a> {
	read: Read<'a>,
	walks: Vec<Walk>,
	heads: BinaryHeap<Reverse<(Descending<u64>, TopicId, usize)>>,
}

/// A group's list, as far as it was read.
struct Walk {
	group: GroupId,
	/// Read and not yet taken, the next one at the end.
	read: Vec<Place>,
	/// Whether the list may go on behind what was read.
	more: bool,
}

impl<'a> Merged<'a> {
	/// The lists of these groups, each behind `after`.
	pub(super) fn of(groups: &[GroupId], after: Option<TopicCursor>, read: Read<'a>) -> Result<Self> {
		let after = after.map(|cursor| (Descending(cursor.active.0), cursor.topic));
		let mut merged =
			Self { read, walks: Vec::with_capacity(groups.len()), heads: BinaryHeap::with_capacity(groups.len()) };
		let step = (FIRST / groups.len().max(1)).clamp(1, STEP);
		for (at, group) in groups.iter().enumerate() {
			let mut places = read(*group, after, step)?;
			let more = places.len() == step;
			places.reverse();
			merged.walks.push(Walk { group: *group, read: places, more });
			merged.advance(at)?;
		}
		Ok(merged)
	}

	/// Takes the next topic of all lists.
	pub(super) fn next(&mut self) -> Result<Option<Place>> {
		let Some(Reverse((at, topic, walk))) = self.heads.pop() else { return Ok(None) };
		self.advance(walk)?;
		Ok(Some((at, topic)))
	}

	/// At most so many of the next topics.
	pub(super) fn take(&mut self, count: usize) -> Result<Vec<TopicId>> {
		let mut found = Vec::with_capacity(count);
		while found.len() < count {
			let Some((_, topic)) = self.next()? else { break };
			found.push(topic);
		}
		Ok(found)
	}

	/// Brings the next topic of one list among the others.
	fn advance(&mut self, at: usize) -> Result<()> {
		let walk = &mut self.walks[at];
		let Some(place) = walk.read.pop() else { return Ok(()) };
		if walk.read.is_empty() && walk.more {
			walk.read = (self.read)(walk.group, Some(place), NEXT_STEP)?;
			walk.more = walk.read.len() == NEXT_STEP;
			walk.read.reverse();
		}
		self.heads.push(Reverse((place.0, place.1, at)));
		Ok(())
	}
}

/// The groups that somebody may read.
pub(super) fn readable(forum: &Forum, actor: &crate::Actor) -> Result<Vec<GroupId>> {
	let (directory, now) = (forum.directory()?, forum.now());
	let groups = directory.groups.iter();
	let readable =
		groups.filter(|group| crate::permissions::may(actor, crate::permissions::Action::ReadGroup(group.facts), now));
	Ok(readable.map(|group| group.id).collect())
}
