//! What goes into inboxes: a consumer of the journal that asks for the rights of every receiver.
//!
//! A post with many watchers is delivered in pieces, each of which is one change: the place
//! reached is kept, and an entry of the journal brings the consumer back to it.

use super::at_the_door;
use super::records::{EntryKey, EntryRecord, INBOX, Subject, put, remove};
use crate::consumers::Consumer;
use crate::discussions::carrying::place_now;
use crate::discussions::records::{POSTS, PostRecord, READ, TOPICS, TopicRecord};
use crate::journal::{Author, Entry, Event};
use crate::mentions::{ADDRESSED, AddressedRecord};
use crate::permissions::{Action, TopicFacts, may};
use crate::watching::{self, Place, WATCHERS};
use crate::{Actor, Change, Error, Result, tables};
use model::inbox::EntryKind;
use model::watching::Level;
use model::{MemberId, TopicId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Watchers that one change serves: some milliseconds under the writer.
const SERVED_AT_ONCE: usize = 64;
/// Watchers whose entries are corrected when a post was deleted; those of others say one too many.
const CORRECTED_MAX: usize = 1_000;
/// Posts counted again when one of them was deleted.
const COUNTED_AGAIN: usize = 200;

/// Posts on their way, with the place reached.
const DELIVERIES: Table<(TopicId, u32), Reached> = Table::new(tables::DELIVERIES, "deliveries");

/// The last watcher served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Reached {
	place: Place,
	member: MemberId,
}

impl Record for Reached {
	const VERSION: u8 = 1;
}

/// Keeps the inboxes.
pub(crate) const DELIVERY: Consumer = Consumer { name: "inbox", concerns, consume };

/// What moves an inbox: whatever else happens is judged when it is read.
fn concerns(event: &Event) -> bool {
	matches!(
		event,
		Event::PostWritten { .. }
			| Event::PostEdited { .. }
			| Event::PostDeleted { .. }
			| Event::PostRestored { .. }
			| Event::AnswerChosen { number: Some(_), .. }
			| Event::Delivering { .. }
			| Event::AtTheDoor { .. }
	)
}

fn consume(change: &mut Change<'_, '_>, entry: &Entry) -> Result<()> {
	match entry.event {
		Event::PostWritten { topic, number, .. } => match Sent::load(change, topic, number)? {
			Some(sent) => {
				sent.tell_addressed(change)?;
				sent.tell_author_of_topic(change)?;
				sent.tell_watchers(change, None)
			}
			None => Ok(()),
		},
		Event::Delivering { topic, number } => {
			let reached = change.get(&DELIVERIES, &(topic, number))?;
			match (reached, Sent::load(change, topic, number)?) {
				(Some(reached), Some(sent)) => {
					if (sent.topic, sent.number) != (topic, number) {
						change.remove(&DELIVERIES, &(topic, number))?;
					}
					sent.tell_watchers(change, Some(reached))
				}
				(Some(_), None) => change.remove(&DELIVERIES, &(topic, number)),
				(None, _) => Ok(()),
			}
		}
		Event::PostEdited { topic, number, .. } => match Sent::load(change, topic, number)? {
			Some(sent) => sent.tell_addressed(change),
			None => Ok(()),
		},
		Event::PostDeleted { topic, number } | Event::PostRestored { topic, number } => {
			count_again(change, topic, number)
		}
		Event::AnswerChosen { topic, number: Some(number) } => match Sent::load(change, topic, number)? {
			Some(sent) => sent.tell_answer(change, entry.by),
			None => Ok(()),
		},
		Event::AtTheDoor { group, member, step } => at_the_door::tell(change, entry.by, (group, member), step),
		_ => Ok(()),
	}
}

/// A post as it is now, of which somebody may be told.
struct Sent {
	topic: TopicId,
	number: u32,
	record: TopicRecord,
	facts: TopicFacts,
	post: PostRecord,
	addressed: AddressedRecord,
}

impl Sent {
	/// The post that was written here, where it stands now; none for what is not there any more.
	fn load(change: &mut Change<'_, '_>, topic: TopicId, number: u32) -> Result<Option<Self>> {
		let Some((topic, number)) = place_now(change, (topic, number))? else { return Ok(None) };
		if change.get(&TOPICS, &topic)?.is_none() {
			return Ok(None);
		}
		let (record, facts) = match change.topic(topic) {
			Ok(found) => found,
			Err(Error::NotFound) => return Ok(None),
			Err(error) => return Err(error),
		};
		let post = change.get(&POSTS, &(topic, number))?.filter(|post| post.deleted.is_none());
		let addressed = change.get(&ADDRESSED, &(topic, number))?.unwrap_or_default();
		Ok(post.map(|post| Self { topic, number, record, facts, post, addressed }))
	}

	/// Whoever the post mentions or quotes; one entry for each of them.
	fn tell_addressed(&self, change: &mut Change<'_, '_>) -> Result<()> {
		for member in &self.addressed.mentioned {
			self.tell_once(change, *member, EntryKind::Mention, self.post.author)?;
		}
		for member in self.addressed.quoted.iter().filter(|member| !self.addressed.mentioned.contains(member)) {
			self.tell_once(change, *member, EntryKind::Quote, self.post.author)?;
		}
		Ok(())
	}

	/// Whoever wrote what was chosen as the answer, unless they chose it.
	fn tell_answer(&self, change: &mut Change<'_, '_>, by: Author) -> Result<()> {
		match self.post.author {
			Author::Member(member) if self.record.answer == Some(self.number) => {
				self.tell_once(change, member, EntryKind::Answer, by)
			}
			_ => Ok(()),
		}
	}

	fn tell_once(&self, change: &mut Change<'_, '_>, member: MemberId, kind: EntryKind, by: Author) -> Result<()> {
		let key = (member, Subject::Topic(self.topic), kind, self.number);
		if by == Author::Member(member) || change.get(&INBOX, &key)?.is_some() || !self.may_hear(change, member)? {
			return Ok(());
		}
		// An answer is news for whoever has read all of the topic.
		let read = kind != EntryKind::Answer && self.has_read(change, member)?;
		let at = if kind == EntryKind::Answer { change.now } else { self.post.at };
		put(change, key, &EntryRecord { at, read, by, first: self.number, last: self.number, count: 1 })
	}

	/// Whether a member has an entry of their own for this post.
	fn addresses(&self, member: MemberId) -> bool {
		self.addressed.mentioned.contains(&member) || self.addressed.quoted.contains(&member)
	}

	fn tell_author_of_topic(&self, change: &mut Change<'_, '_>) -> Result<()> {
		match self.record.author {
			Author::Member(member) if self.number > 1 && !self.addresses(member) => {
				self.tell_of_post(change, member, EntryKind::Replies)
			}
			_ => Ok(()),
		}
	}

	/// The next of those who watch the topic, then of those who watch its group.
	fn tell_watchers(&self, change: &mut Change<'_, '_>, reached: Option<Reached>) -> Result<()> {
		let places = [Place::Topic(self.topic), Place::Group(self.record.group)];
		let begin = reached.and_then(|reached| places.iter().position(|place| *place == reached.place)).unwrap_or(0);
		let mut left = SERVED_AT_ONCE;
		let mut last = None;
		for place in &places[begin..] {
			let mut scan = change.raw().scan(&WATCHERS).prefix(place);
			if let Some(reached) = reached.filter(|reached| reached.place == *place) {
				scan = scan.after(&(*place, reached.member));
			}
			let watchers = scan.limit(left).keys()?;
			left -= watchers.len();
			for (_, member) in watchers {
				last = Some(Reached { place: *place, member });
				self.tell_watcher(change, member)?;
			}
			if left == 0 {
				break;
			}
		}
		let (topic, number) = (self.topic, self.number);
		match last.filter(|_| left == 0) {
			Some(last) => {
				change.put(&DELIVERIES, &(topic, number), &last)?;
				change.record(Event::Delivering { topic, number })
			}
			None if reached.is_some() => change.remove(&DELIVERIES, &(topic, number)),
			None => Ok(()),
		}
	}

	fn tell_watcher(&self, change: &mut Change<'_, '_>, member: MemberId) -> Result<()> {
		let otherwise = self.addresses(member) || self.number > 1 && self.record.author == Author::Member(member);
		let watches = watching::level(change, member, self.topic, self.record.group)? == Level::Watching;
		if otherwise || !watches { Ok(()) } else { self.tell_of_post(change, member, EntryKind::Posts) }
	}

	/// One more post in the entry that stands for all of the topic.
	fn tell_of_post(&self, change: &mut Change<'_, '_>, member: MemberId, kind: EntryKind) -> Result<()> {
		let key = (member, Subject::Topic(self.topic), kind, 0);
		let old = change.get(&INBOX, &key)?;
		// Seen before: an entry of the journal may come twice.
		let known = old.as_ref().is_some_and(|old| old.last >= self.number);
		let own = self.post.author == Author::Member(member);
		if known || own || self.has_read(change, member)? || !self.may_hear(change, member)? {
			return Ok(());
		}
		let (first, count) = match old.filter(|old| !old.read) {
			Some(old) => (old.first, old.count + 1),
			None => (self.number, 1),
		};
		let (at, by, last) = (self.post.at, self.post.author, self.number);
		put(change, key, &EntryRecord { at, read: false, by, first, last, count })
	}

	fn has_read(&self, change: &mut Change<'_, '_>, member: MemberId) -> Result<bool> {
		Ok(change.get(&READ, &(member, self.topic))?.is_some_and(|read| read >= self.number))
	}

	/// Whether a member may read the topic now, and did not mute it.
	fn may_hear(&self, change: &mut Change<'_, '_>, member: MemberId) -> Result<bool> {
		if watching::level(change, member, self.topic, self.record.group)? == Level::Muted {
			return Ok(false);
		}
		let now = change.now;
		let Some(actor) = Actor::member_within(change.raw(), member, now)? else { return Ok(false) };
		Ok(may(&actor, Action::SeeTopic(self.facts), now))
	}
}

/// Entries that stand for several posts stand for one less, or one more.
fn count_again(change: &mut Change<'_, '_>, topic: TopicId, number: u32) -> Result<()> {
	let mut members: Vec<(MemberId, EntryKind)> = Vec::new();
	if let Some(Author::Member(author)) = change.get(&TOPICS, &topic)?.map(|record| record.author) {
		members.push((author, EntryKind::Replies));
	}
	if let Some(record) = change.get(&TOPICS, &topic)? {
		for place in [Place::Topic(topic), Place::Group(record.group)] {
			let watchers = change.raw().scan(&WATCHERS).prefix(&place).limit(CORRECTED_MAX).keys()?;
			members.extend(watchers.into_iter().map(|(_, member)| (member, EntryKind::Posts)));
		}
	}
	for (member, kind) in members {
		let key = (member, Subject::Topic(topic), kind, 0);
		let Some(entry) = change.get(&INBOX, &key)? else { continue };
		if (entry.first..=entry.last).contains(&number) {
			count_entry(change, key, topic, entry)?;
		}
	}
	Ok(())
}

fn count_entry(change: &mut Change<'_, '_>, key: EntryKey, topic: TopicId, entry: EntryRecord) -> Result<()> {
	let scan = change.raw().scan(&POSTS).prefix(&topic).at_least(&(topic, entry.first));
	let posts = scan.before(&(topic, entry.last.saturating_add(1))).limit(COUNTED_AGAIN).collect()?;
	let own = Author::Member(key.0);
	let stand = |post: &PostRecord| post.deleted.is_none() && post.author != own;
	let standing = posts.iter().filter(|(_, post)| stand(post)).collect::<Vec<_>>();
	let count = u32::try_from(standing.len()).unwrap_or(u32::MAX);
	match standing.last() {
		None => remove(change, key),
		Some((_, last)) => put(change, key, &EntryRecord { by: last.author, count, ..entry }),
	}
}
