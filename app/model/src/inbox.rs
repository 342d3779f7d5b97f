//! The inbox: what happened that a member wants to hear of.

use crate::accounts::AuthorView;
use crate::{BadId, GroupId, Timestamp, TopicId};
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
	/// Members ask to come into a group where the member decides about it.
	Requests,
	/// The member is invited to a group.
	Invitation,
	/// The member asked to come into a group and was let in.
	Admitted,
	/// The member asked to come into a group and was refused.
	Refused,
}

impl EntryKind {
	/// All of them.
	pub const ALL: [Self; 9] = [
		Self::Replies,
		Self::Posts,
		Self::Mention,
		Self::Quote,
		Self::Answer,
		Self::Requests,
		Self::Invitation,
		Self::Admitted,
		Self::Refused,
	];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Replies => "replies",
			Self::Posts => "posts",
			Self::Mention => "mention",
			Self::Quote => "quote",
			Self::Answer => "answer",
			Self::Requests => "requests",
			Self::Invitation => "invitation",
			Self::Admitted => "admitted",
			Self::Refused => "refused",
		}
	}

	/// Whether it tells of a group; else of a topic.
	#[must_use]
	pub fn is_of_group(self) -> bool {
		match self {
			Self::Requests | Self::Invitation | Self::Admitted | Self::Refused => true,
			Self::Replies | Self::Posts | Self::Mention | Self::Quote | Self::Answer => false,
		}
	}

	/// The kind with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|kind| kind.code() == code)
	}
}

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryPlace {
	/// A topic, or one of its posts.
	Topic(TopicId),
	/// A group.
	Group(GroupId),
}

/// Which entry: what it tells, and of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryName {
	/// What it tells.
	pub kind: EntryKind,
	/// Of what; a group just where the kind says so.
	pub place: EntryPlace,
	/// The post; 0 where the entry stands for several, or for none.
	pub number: u32,
}

impl std::fmt::Display for EntryName {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self.place {
			EntryPlace::Topic(id) => write!(f, "{}-{id}-{}", self.kind.code(), self.number),
			EntryPlace::Group(id) => write!(f, "{}-{id}-{}", self.kind.code(), self.number),
		}
	}
}

impl std::str::FromStr for EntryName {
	type Err = BadId;
	fn from_str(text: &str) -> Result<Self, BadId> {
		let mut parts = text.splitn(3, '-');
		let mut part = || parts.next().ok_or(BadId);
		let kind = EntryKind::from_code(part()?).ok_or(BadId)?;
		let place = part()?;
		let place =
			if kind.is_of_group() { EntryPlace::Group(place.parse()?) } else { EntryPlace::Topic(place.parse()?) };
		Ok(Self { kind, place, number: part()?.parse().map_err(|_| BadId)? })
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
	/// Title of the topic; of a group, its name.
	pub title: String,
	/// Name of the group, or of the topic's.
	pub group_name: String,
	/// Its readable part of an address.
	pub group_slug: String,
	/// Who wrote the post, or the latest of them; of requests, who asked last.
	pub author: AuthorView,
	/// The post to go to.
	pub number: u32,
	/// How many posts it stands for, or requests.
	pub count: u32,
	/// Why a request was refused, and with which words somebody is invited; may be empty.
	pub said: String,
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
			let place =
				if kind.is_of_group() { EntryPlace::Group(GroupId(99)) } else { EntryPlace::Topic(TopicId(99)) };
			let name = EntryName { kind, place, number: 7 };
			assert_eq!(name.to_string().parse(), Ok(name));
			let cursor = EntryCursor { at: Timestamp(5), name };
			assert_eq!(cursor.to_string().parse(), Ok(cursor));
		}
		for text in ["", "-", "mention", "mention-1-2", "x-0000000000001-2", "mention-0000000000001-"] {
			assert!(text.parse::<EntryName>().is_err() && text.parse::<EntryCursor>().is_err(), "{text}");
		}
	}
}
