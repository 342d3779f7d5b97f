//! Bookmarks: what a member keeps to find it again.

use crate::accounts::AuthorView;
use crate::text::Line;
use crate::{BadId, Field, FieldError, Timestamp, TopicId};

/// Longest note beside a bookmark, in characters.
pub const NOTE_MAX: usize = 200;
/// Bookmarks on one page.
pub const BOOKMARKS_PER_PAGE: usize = 30;

/// What is kept: a topic, or one of its posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kept {
	/// The topic.
	pub topic: TopicId,
	/// Number of the post; none for the topic as a whole.
	pub number: Option<u32>,
}

/// A few words beside a bookmark, for its owner alone; may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note(String);

impl Note {
	/// Reads a note.
	///
	/// # Errors
	/// Too long, or with characters that a line cannot have.
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		if text.chars().all(crate::text::is_unseen) {
			return Ok(Self::default());
		}
		Ok(Self(Line::parse(Field::Note, text, NOTE_MAX)?.as_str().to_owned()))
	}

	/// The text.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}
}

/// One bookmark in its owner's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookmarkView {
	/// What is kept.
	pub kept: Kept,
	/// Title of the topic.
	pub title: String,
	/// Readable part of the topic's address.
	pub slug: String,
	/// Short name of the topic's group.
	pub group_slug: String,
	/// Name of the topic's group.
	pub group_name: String,
	/// Who wrote the post, or started the topic.
	pub author: AuthorView,
	/// The owner's words; may be empty.
	pub note: String,
	/// Since when it is kept.
	pub at: Timestamp,
}

/// Some bookmarks, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BookmarkList {
	/// The rows, latest first.
	pub bookmarks: Vec<BookmarkView>,
	/// Where the next page begins; none at the end.
	pub next: Option<BookmarkCursor>,
}

/// A place in a list of bookmarks: behind this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BookmarkCursor {
	/// Since when it is kept.
	pub at: Timestamp,
	/// The topic.
	pub topic: TopicId,
	/// Number of the post; 0 for the topic as a whole.
	pub number: u32,
}

impl std::fmt::Display for BookmarkCursor {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}-{}-{}", self.at.0, self.topic, self.number)
	}
}

impl std::str::FromStr for BookmarkCursor {
	type Err = BadId;
	fn from_str(text: &str) -> Result<Self, BadId> {
		let (at, rest) = text.split_once('-').ok_or(BadId)?;
		let (topic, number) = rest.split_once('-').ok_or(BadId)?;
		let at = Timestamp(at.parse().map_err(|_| BadId)?);
		Ok(Self { at, topic: topic.parse()?, number: number.parse().map_err(|_| BadId)? })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Problem;

	#[test]
	fn a_note_is_one_short_line_or_nothing() {
		assert_eq!(Note::parse("  read \n again ").unwrap().as_str(), "read again");
		assert_eq!(Note::parse(" \n").unwrap(), Note::default());
		let long = "x".repeat(NOTE_MAX + 1);
		assert_eq!(Note::parse(&long), Err(Field::Note.with(Problem::TooLong { max: NOTE_MAX as u32 })));
	}

	#[test]
	fn a_cursor_reads_back_and_refuses_the_rest() {
		let cursor = BookmarkCursor { at: Timestamp(17), topic: TopicId(99), number: 3 };
		assert_eq!(cursor.to_string().parse(), Ok(cursor));
		for text in ["", "1", "1-2", "1-0000000000000-", "--"] {
			assert!(text.parse::<BookmarkCursor>().is_err(), "{text}");
		}
	}
}
