//! The inbox: what happened that a member wants to hear of.

use crate::accounts::AuthorView;
use crate::{BadId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

/// Entries on one page.
pub const ENTRIES_PER_PAGE: usize = 30;
/// Unread entries that are counted; beyond it, it is only said that there are more.
pub const COUNTED_MAX: u32 = 99;

/// What an entry tells. Kinds are only ever added at the end: they are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntryKind {
	/// Replies to a topic of the member.
	Replies,
	/// New posts in a watched topic, or in a topic of a watched group.
	Posts,
	/// A post mentions the member.
	Mention,
	/// A post quotes one of the member.
	Quote,
	/// A post of the member was chosen as the answer.
	Answer,
}

impl EntryKind {
	/// All of them.
	pub const ALL: [Self; 5] = [Self::Replies, Self::Posts, Self::Mention, Self::Quote, Self::Answer];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Replies => "replies",
			Self::Posts => "posts",
			Self::Mention => "mention",
			Self::Quote => "quote",
			Self::Answer => "answer",
		}
	}

	/// The kind with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|kind| kind.code() == code)
	}
}

/// Which entry: what it tells, and of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryName {
	/// What it tells.
	pub kind: EntryKind,
	/// The topic.
	pub topic: TopicId,
	/// The post; 0 where the entry stands for several.
	pub number: u32,
}

impl std::fmt::Display for EntryName {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}-{}-{}", self.kind.code(), self.topic, self.number)
	}
}

impl std::str::FromStr for EntryName {
	type Err = BadId;
	fn from_str(text: &str) -> Result<Self, BadId> {
		let mut parts = text.splitn(3, '-');
		let mut part = || parts.next().ok_or(BadId);
		let kind = EntryKind::from_code(part()?).ok_or(BadId)?;
		let topic = part()?.parse()?;
		Ok(Self { kind, topic, number: part()?.parse().map_err(|_| BadId)? })
	}
}

/// One entry as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryView {
	/// Which.
	pub name: EntryName,
	/// When the latest of what it tells happened.
	pub at: Timestamp,
	/// Whether it was read.
	pub read: bool,
	/// Title of the topic.
	pub title: String,
	/// Name of the topic's group.
	pub group_name: String,
	/// Who wrote the post, or the latest of them.
	pub author: AuthorView,
	/// The post to go to.
	pub number: u32,
	/// How many posts it stands for.
	pub count: u32,
}

/// Some entries, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InboxPage {
	/// The entries, latest first.
	pub entries: Vec<EntryView>,
	/// Where the next page begins; none at the end.
	pub next: Option<EntryCursor>,
}

/// A place in an inbox: behind this entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryCursor {
	/// When it happened.
	pub at: Timestamp,
	/// Which.
	pub name: EntryName,
}

impl std::fmt::Display for EntryCursor {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}-{}", self.at.0, self.name)
	}
}

impl std::str::FromStr for EntryCursor {
	type Err = BadId;
	fn from_str(text: &str) -> Result<Self, BadId> {
		let (at, name) = text.split_once('-').ok_or(BadId)?;
		Ok(Self { at: Timestamp(at.parse().map_err(|_| BadId)?), name: name.parse()? })
	}
}

/// How many entries were not read, counted as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UnreadCount(pub u32);

impl UnreadCount {
	/// Whether there are more than are counted.
	#[must_use]
	pub fn is_more(self) -> bool {
		self.0 > COUNTED_MAX
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn names_and_cursors_read_back_and_refuse_the_rest() {
		for kind in EntryKind::ALL {
			let name = EntryName { kind, topic: TopicId(99), number: 7 };
			assert_eq!(name.to_string().parse(), Ok(name));
			let cursor = EntryCursor { at: Timestamp(5), name };
			assert_eq!(cursor.to_string().parse(), Ok(cursor));
		}
		for text in ["", "-", "mention", "mention-1-2", "x-0000000000001-2", "mention-0000000000001-"] {
			assert!(text.parse::<EntryName>().is_err() && text.parse::<EntryCursor>().is_err(), "{text}");
		}
	}
}
