//! What the store keeps of inboxes, and the one place where entries are written and removed.

use crate::journal::Author;
use crate::{Change, Result, tables};
use model::inbox::{EntryKind, EntryPlace};
use model::{GroupId, MemberId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use store::{Descending, Record, Table};

/// Entries that are kept of one member: the oldest go.
pub(crate) const KEPT_MAX: u32 = 1_000;

/// What an entry is about. Variants are only ever added at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Subject {
	/// A topic, or one of its posts.
	Topic(TopicId),
	/// A group.
	Group(GroupId),
}

impl From<EntryPlace> for Subject {
	fn from(place: EntryPlace) -> Self {
		match place {
			EntryPlace::Topic(id) => Self::Topic(id),
			EntryPlace::Group(id) => Self::Group(id),
		}
	}
}

impl From<Subject> for EntryPlace {
	fn from(subject: Subject) -> Self {
		match subject {
			Subject::Topic(id) => Self::Topic(id),
			Subject::Group(id) => Self::Group(id),
		}
	}
}

/// Member, subject, kind, post (0 where an entry stands for several).
pub(crate) type EntryKey = (MemberId, Subject, EntryKind, u32);
/// Member, when, and the rest of the key of the entry.
pub(crate) type PlaceKey = (MemberId, Descending<u64>, Subject, EntryKind, u32);

pub(crate) const INBOX: Table<EntryKey, EntryRecord> = Table::new(tables::INBOX, "inbox");
pub(crate) const INBOX_OF: Table<PlaceKey, ()> = Table::new(tables::INBOX_OF, "inbox_of");
pub(crate) const INBOX_UNREAD: Table<PlaceKey, ()> = Table::new(tables::INBOX_UNREAD, "inbox_unread");
pub(crate) const INBOX_SIZES: Table<MemberId, Size> = Table::new(tables::INBOX_SIZES, "inbox_sizes");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EntryRecord {
	/// When the latest of what it tells happened.
	pub(crate) at: Timestamp,
	pub(crate) read: bool,
	/// Who did the latest of it.
	pub(crate) by: Author,
	/// First and last post that it stands for.
	pub(crate) first: u32,
	pub(crate) last: u32,
	/// Posts that it stands for; those of the member and the deleted ones are none. Of groups
	/// nothing is counted here: what waits is counted when it is read.
	pub(crate) count: u32,
}

impl Record for EntryRecord {
	const VERSION: u8 = 1;
}

/// How many entries a member has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Size(pub(crate) u32);

impl Record for Size {
	const VERSION: u8 = 1;
}

pub(crate) fn place(key: EntryKey, at: Timestamp) -> PlaceKey {
	(key.0, Descending(at.0), key.1, key.2, key.3)
}

/// Writes an entry, with its indexes and the member's bound.
pub(super) fn put(change: &mut Change<'_, '_>, key: EntryKey, new: &EntryRecord) -> Result<()> {
	let old = change.get(&INBOX, &key)?;
	if old.as_ref() == Some(new) {
		return Ok(());
	}
	let known = old.is_some();
	if let Some(old) = old {
		forget_place(change, key, &old)?;
	}
	change.put(&INBOX, &key, new)?;
	change.put(&INBOX_OF, &place(key, new.at), &())?;
	if !new.read {
		change.put(&INBOX_UNREAD, &place(key, new.at), &())?;
	}
	if known { Ok(()) } else { grow(change, key.0) }
}

/// Lets what an inbox tells of one post tell of it where it stands now.
pub(crate) fn carry(
	change: &mut Change<'_, '_>,
	member: MemberId,
	here: (TopicId, u32),
	there: (TopicId, u32),
) -> Result<()> {
	for kind in [EntryKind::Mention, EntryKind::Quote, EntryKind::Answer] {
		let key = |(topic, number)| (member, Subject::Topic(topic), kind, number);
		if let Some(entry) = change.get(&INBOX, &key(here))? {
			remove(change, key(here))?;
			put(change, key(there), &EntryRecord { first: there.1, last: there.1, ..entry })?;
		}
	}
	Ok(())
}

/// Removes an entry, if there is one.
pub(super) fn remove(change: &mut Change<'_, '_>, key: EntryKey) -> Result<()> {
	let Some(old) = change.get(&INBOX, &key)? else { return Ok(()) };
	forget_place(change, key, &old)?;
	change.remove(&INBOX, &key)?;
	let Size(size) = change.get(&INBOX_SIZES, &key.0)?.unwrap_or_default();
	change.put(&INBOX_SIZES, &key.0, &Size(size.saturating_sub(1)))
}

fn forget_place(change: &mut Change<'_, '_>, key: EntryKey, old: &EntryRecord) -> Result<()> {
	change.remove(&INBOX_OF, &place(key, old.at))?;
	change.remove(&INBOX_UNREAD, &place(key, old.at))
}

fn grow(change: &mut Change<'_, '_>, member: MemberId) -> Result<()> {
	let Size(size) = change.get(&INBOX_SIZES, &member)?.unwrap_or_default();
	change.put(&INBOX_SIZES, &member, &Size(size + 1))?;
	if size < KEPT_MAX {
		return Ok(());
	}
	let oldest = change.raw().scan(&INBOX_OF).prefix(&member).reverse().limit(1).keys()?;
	match oldest.first().copied() {
		Some((member, _, subject, kind, number)) => remove(change, (member, subject, kind, number)),
		None => Ok(()),
	}
}
