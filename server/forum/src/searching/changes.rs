//! What has changed since the last commit of the index, and must not be found as it was.

use super::Open;
use crate::journal::{Entry, Event};
use crate::{Forum, Result};
use model::{GroupId, TopicId};
use search::{Excluded, Key, Kind};
use std::collections::HashMap;
use std::sync::PoisonError;
use store::Seq;

/// Entries read at once.
const BATCH: usize = 1_000;

/// What an entry of the journal is about, as far as it can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Touched {
	/// A group: name and what it is for.
	Group(GroupId),
	/// A topic with all its posts.
	Whole(TopicId),
	/// Title and first post.
	Head(TopicId),
	/// A reply.
	Reply(TopicId, u32),
}

/// What may be in the index as it may not be shown any more.
fn hidden_by(event: &Event) -> Option<Touched> {
	let post = |topic, number| if number == 1 { Touched::Head(topic) } else { Touched::Reply(topic, number) };
	if let Some(posts) = event.posts() {
		return Some(posts.number.map_or(Touched::Whole(posts.topic), |number| post(posts.topic, number)));
	}
	if let Event::PostEdited { topic, number, .. } = *event {
		return Some(post(topic, number));
	}
	if let Event::TopicChanged { topic } = *event {
		return Some(Touched::Head(topic));
	}
	if let Event::GroupCreated { group } | Event::GroupChanged { group } = *event {
		return Some(Touched::Group(group));
	}
	None
}

/// What has to be put into the index again.
pub(super) fn touched_by(event: &Event) -> Option<Touched> {
	// That a question has an answer is no secret.
	if let Event::AnswerChosen { topic, .. } = *event {
		return Some(Touched::Head(topic));
	}
	hidden_by(event)
}

/// What the journal says behind the last commit.
#[derive(Default)]
pub(super) struct Changes {
	read: Seq,
	/// The last entry about each.
	hidden: HashMap<Touched, Seq>,
}

impl Open {
	/// What must not be found in this index at this moment.
	pub(super) fn hidden(&self, forum: &Forum) -> Result<Excluded> {
		let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
		// Read before the index is asked: a commit in between makes it newer, never older.
		let position = Seq(self.index.position());
		changes.hidden.retain(|_, last| *last > position);
		changes.read = changes.read.max(position);
		loop {
			let entries = forum.store().journal::<Entry>(changes.read, BATCH)?;
			let Some((last, _)) = entries.last() else { break };
			changes.read = *last;
			let hidden = entries.iter().filter_map(|(seq, entry)| Some((hidden_by(&entry.event)?, *seq)));
			changes.hidden.extend(hidden);
		}
		let mut excluded = Excluded::default();
		for touched in changes.hidden.keys() {
			match *touched {
				Touched::Group(group) => drop(excluded.keys.insert(Key::new(Kind::Group, group.0, 0))),
				Touched::Whole(topic) => {
					excluded.families.extend([(Kind::Topic, topic.0), (Kind::Post, topic.0)]);
				}
				Touched::Head(topic) => drop(excluded.keys.insert(Key::new(Kind::Topic, topic.0, 0))),
				Touched::Reply(topic, number) => {
					excluded.keys.insert(Key::new(Kind::Post, topic.0, number.into()));
				}
			}
		}
		Ok(excluded)
	}
}
