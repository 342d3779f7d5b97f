//! What has changed since the last commit of the index, and is found as it is now.

use super::{Open, documents};
use crate::journal::{Entry, Event};
use crate::{Forum, Result};
use model::{GroupId, MemberId, TopicId};
use search::{Document, Excluded, Fresh, Key, Kind, MAX_FRESH};
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
	/// A member: name and handle.
	Member(MemberId),
}

impl Touched {
	/// The one document that it is; none for several.
	pub(super) fn key(self) -> Option<Key> {
		Some(match self {
			Self::Group(group) => Key::new(Kind::Group, group.0, 0),
			Self::Head(topic) => Key::new(Kind::Topic, topic.0, 0),
			Self::Reply(topic, number) => Key::new(Kind::Post, topic.0, number.into()),
			Self::Member(member) => Key::new(Kind::Member, member.0, 0),
			Self::Whole(_) => return None,
		})
	}

	fn exclude(self, excluded: &mut Excluded) {
		if let Some(key) = self.key() {
			excluded.keys.insert(key);
		}
		if let Self::Whole(topic) = self {
			excluded.families.extend([(Kind::Topic, topic.0), (Kind::Post, topic.0)]);
		}
	}
}

/// What may be otherwise in the index than in the records.
pub(super) fn touched_by(event: &Event) -> impl Iterator<Item = Touched> {
	// The topic says whether it is solved, and a reply that goes may be what solved it.
	let also = match *event {
		Event::PostDeleted { topic, number } | Event::PostRestored { topic, number } if number > 1 => {
			Some(Touched::Head(topic))
		}
		_ => None,
	};
	about(event).into_iter().chain(also)
}

fn about(event: &Event) -> Option<Touched> {
	let post = |topic, number| if number == 1 { Touched::Head(topic) } else { Touched::Reply(topic, number) };
	if let Some(posts) = event.posts() {
		return Some(posts.number.map_or(Touched::Whole(posts.topic), |number| post(posts.topic, number)));
	}
	if let Event::PostEdited { topic, number, .. } = *event {
		return Some(post(topic, number));
	}
	if let Event::TopicChanged { topic } | Event::AnswerChosen { topic, .. } = *event {
		return Some(Touched::Head(topic));
	}
	if let Event::GroupCreated { group } | Event::GroupChanged { group } = *event {
		return Some(Touched::Group(group));
	}
	event.face_of().map(Touched::Member)
}

/// What the journal says behind the last commit.
#[derive(Default)]
pub(super) struct Changes {
	read: Seq,
	/// The last entry about each.
	touched: HashMap<Touched, Seq>,
	/// Made from the entries between these two places of the journal.
	fresh: Option<((Seq, Seq), Now)>,
}

/// What differs from the index at this moment.
#[derive(Clone, Default)]
pub(super) struct Now {
	/// What the index must not show.
	pub(super) excluded: Excluded,
	/// The same as it is in the records.
	pub(super) fresh: Option<Fresh>,
	/// Whether there is more than can be made in a moment: the rest is found later.
	pub(super) is_behind: bool,
}

impl Open {
	/// What must be looked for beside the index, and not in it.
	pub(super) fn now(&self, forum: &Forum) -> Result<Now> {
		let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
		// Read before the index is asked: a commit in between makes it newer, never older.
		let position = Seq(self.index.position());
		changes.touched.retain(|_, last| *last > position);
		changes.read = changes.read.max(position);
		loop {
			let entries = forum.store().journal::<Entry>(changes.read, BATCH)?;
			let Some((last, _)) = entries.last() else { break };
			changes.read = *last;
			for (seq, entry) in &entries {
				changes.touched.extend(touched_by(&entry.event).map(|touched| (touched, *seq)));
			}
		}
		let between = (position, changes.read);
		if let Some((made, now)) = &changes.fresh
			&& *made == between
		{
			return Ok(now.clone());
		}
		let now = differing(forum, &changes.touched)?;
		changes.fresh = Some((between, now.clone()));
		Ok(now)
	}
}

/// The newest first: who has just written something looks for it.
fn differing(forum: &Forum, touched: &HashMap<Touched, Seq>) -> Result<Now> {
	let mut now = Now::default();
	let mut latest = touched.iter().map(|(touched, last)| (*last, *touched)).collect::<Vec<_>>();
	latest.sort_unstable_by(|one, other| other.cmp(one));
	let mut documents = Vec::new();
	for (_, one) in latest {
		one.exclude(&mut now.excluded);
		// A part of a topic that is taken whole comes with it.
		let (Touched::Head(topic) | Touched::Reply(topic, _)) = one else {
			now.is_behind |= !collect(forum, one, &mut documents)?;
			continue;
		};
		if !touched.contains_key(&Touched::Whole(topic)) {
			now.is_behind |= !collect(forum, one, &mut documents)?;
		}
	}
	now.fresh = if documents.is_empty() { None } else { Some(Fresh::of(&documents)?) };
	Ok(now)
}

/// Gives whether there was room for all of it.
fn collect(forum: &Forum, touched: Touched, documents: &mut Vec<Document>) -> Result<bool> {
	let mut fits = documents.len() < MAX_FRESH;
	if fits {
		documents::each(forum, touched, &mut |document| {
			fits = documents.len() < MAX_FRESH;
			if fits {
				documents.push(document);
			}
			Ok(fits)
		})?;
	}
	Ok(fits)
}
