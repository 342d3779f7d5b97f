//! What has changed since the last commit of the index, and is found as it is now.

use super::{Open, PEOPLE, documents};
use crate::discussions::records::TOPICS;
use crate::journal::{Entry, Event};
use crate::{Forum, Result};
use model::{GroupId, MemberId, TopicId};
use search::{Document, Excluded, Fresh, Key, Kind, MAX_FRESH};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::PoisonError;
use store::Seq;

/// Entries read at once.
const BATCH: usize = 1_000;

/// 1 MiB of text are made findable at once: 256 posts of 4 KiB. The last one may be longer.
const MAX_FRESH_BYTES: usize = 1024 * 1024;

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
	/// The groups, and [`PEOPLE`], of what is more than can be made in a moment: it is found later.
	pub(super) left_out: HashSet<u64>,
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

/// One by one before topics with all their posts, which are many and crowd out what others wrote;
/// of both the newest first: who has just written something looks for it.
fn differing(forum: &Forum, touched: &HashMap<Touched, Seq>) -> Result<Now> {
	let mut now = Now::default();
	let mut latest = touched.iter().map(|(touched, last)| (*last, *touched)).collect::<Vec<_>>();
	latest.sort_unstable_by_key(|(last, one)| (one.key().is_none(), Reverse(*last), *one));
	let mut making = Making { forum, documents: Vec::new(), bytes: 0, groups: HashMap::new() };
	for (_, one) in latest {
		one.exclude(&mut now.excluded);
		// A part of a topic that is taken whole comes with it.
		if let Touched::Head(topic) | Touched::Reply(topic, _) = one
			&& touched.contains_key(&Touched::Whole(topic))
		{
			continue;
		}
		if !making.collect(one)? {
			now.left_out.extend(making.group(one)?);
		}
	}
	now.fresh = if making.documents.is_empty() { None } else { Some(Fresh::of(&making.documents)?) };
	Ok(now)
}

/// What is made in a moment.
struct Making<'a> {
	forum: &'a Forum,
	documents: Vec<Document>,
	bytes: usize,
	/// Where the topics are that were asked about; none for what is gone.
	groups: HashMap<TopicId, Option<u64>>,
}

impl Making<'_> {
	/// Gives whether there was room for all of it.
	fn collect(&mut self, touched: Touched) -> Result<bool> {
		let mut fits = self.has_room();
		if fits {
			documents::each(self.forum, touched, &mut |document| {
				fits = self.has_room();
				if fits {
					self.bytes += document.title.len() + document.body.len();
					self.documents.push(document);
				}
				Ok(fits)
			})?;
		}
		Ok(fits)
	}

	fn has_room(&self) -> bool {
		self.documents.len() < MAX_FRESH && self.bytes < MAX_FRESH_BYTES
	}

	/// Where it is now: who may not read there is told nothing of it.
	fn group(&mut self, touched: Touched) -> Result<Option<u64>> {
		Ok(match touched {
			Touched::Group(group) => Some(group.0),
			Touched::Member(_) => Some(PEOPLE),
			Touched::Whole(topic) | Touched::Head(topic) | Touched::Reply(topic, _) => match self.groups.get(&topic) {
				Some(group) => *group,
				None => {
					let record = self.forum.store().get(&TOPICS, &topic)?.filter(|record| !record.deleted);
					*self.groups.entry(topic).or_insert(record.map(|record| record.group.0))
				}
			},
		})
	}
}
