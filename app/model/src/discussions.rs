//! Topics and their posts.

use crate::accounts::AuthorView;
use crate::text::{Prose, Title};
use crate::watching::Level;
use crate::{Field, FieldError, GroupId, Problem, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

/// Posts on one page of a topic: an evening's reading, and quick to render.
pub const POSTS_PER_PAGE: u32 = 20;
/// Topics on one page of a list.
pub const TOPICS_PER_PAGE: usize = 30;
/// Most tags of one topic.
pub const TAGS_MAX: usize = 5;
/// Longest tag in characters.
pub const TAG_MAX: usize = 30;

/// What a topic wants of its readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum TopicKind {
	/// Talk.
	#[default]
	Discussion,
	/// An answer.
	Question,
	/// The talk under an article, whose text is the first post. It stands in no list of topics.
	Article,
}

impl TopicKind {
	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Discussion => "discussion",
			Self::Question => "question",
			Self::Article => "article",
		}
	}

	/// The kind with this word, of those that a topic can be given: an article is one by its blog.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		[Self::Discussion, Self::Question].into_iter().find(|kind| kind.code() == code)
	}
}

/// The tags of a topic: at most [`TAGS_MAX`], each a word or words joined by `-`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(Vec<String>);

impl Tags {
	/// Reads tags divided by commas or white space; equal ones fall together.
	///
	/// # Errors
	/// Too many, one too long, or one with nothing readable.
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		let mut tags: Vec<String> = Vec::new();
		for word in
			text.split(|c: char| matches!(c, ',' | '،') || c.is_whitespace()).map(|word| word.trim_start_matches('#'))
		{
			if word.is_empty() {
				continue;
			}
			let tag = crate::text::Line::parse(Field::Tags, &word.to_lowercase(), TAG_MAX)?;
			if !tags.iter().any(|known| known == tag.as_str()) {
				tags.push(tag.as_str().to_owned());
			}
			if tags.len() > TAGS_MAX {
				return Err(Field::Tags.with(Problem::TooMany { max: TAGS_MAX as u32 }));
			}
		}
		Ok(Self(tags))
	}

	/// Tags in one line, as forms show them.
	#[must_use]
	pub fn joined(tags: &[String]) -> String {
		tags.join(", ")
	}

	/// The tags.
	#[must_use]
	pub fn as_slice(&self) -> &[String] {
		&self.0
	}
}

/// A topic to be started.
#[derive(Debug, Clone)]
pub struct NewTopic {
	/// Title.
	pub title: Title,
	/// First post.
	pub body: Prose,
	/// Kind.
	pub kind: TopicKind,
	/// Tags.
	pub tags: Tags,
}

/// What stands above the posts of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicHead {
	/// Title.
	pub title: Title,
	/// Kind.
	pub kind: TopicKind,
	/// Tags.
	pub tags: Tags,
}

/// What an editor found above the posts of a topic, word for word: what stood there may be no valid
/// title any more.
#[derive(Debug, Clone)]
pub struct TopicFound {
	/// Title.
	pub title: String,
	/// Kind.
	pub kind: TopicKind,
	/// Tags, as [`Tags::joined`].
	pub tags: String,
}

/// A changed head of a topic.
#[derive(Debug, Clone)]
pub struct TopicEdit {
	/// As the editor found it: what somebody else changed meanwhile is told from what they changed.
	pub found: TopicFound,
	/// As it shall be.
	pub wanted: TopicHead,
}

/// One row of a list of topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicSummary {
	/// Which.
	pub id: TopicId,
	/// Title.
	pub title: String,
	/// Kind.
	pub kind: TopicKind,
	/// Its group's short name.
	pub group_slug: String,
	/// Its group's name.
	pub group_name: String,
	/// Who started it.
	pub author: AuthorView,
	/// Replies that can be read.
	pub replies: u32,
	/// When it was started.
	pub started: Timestamp,
	/// When somebody last wrote.
	pub active: Timestamp,
	/// Whether an answer was chosen.
	pub answered: bool,
	/// Number of the chosen answer.
	pub answer: Option<u32>,
	/// Number of the official answer.
	pub official: Option<u32>,
	/// Whether it was deleted whole.
	pub deleted: bool,
	/// Whether it takes no more replies.
	pub closed: bool,
	/// Whether it stands first in its group.
	pub pinned: bool,
	/// Tags.
	pub tags: Vec<String>,
	/// What the reader has not read.
	pub unread: Unread,
}

/// What a reader has not read of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unread {
	/// Nothing, or the reader is not signed in.
	#[default]
	Nothing,
	/// All of it: never opened.
	NewTopic,
	/// So many posts.
	Posts(u32),
}

/// Some topics, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TopicList {
	/// The rows, latest activity first.
	pub topics: Vec<TopicSummary>,
	/// Where the next page begins; none at the end.
	pub next: Option<TopicCursor>,
}

/// A place in a list of topics: behind this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopicCursor {
	/// Activity of the last one shown.
	pub active: Timestamp,
	/// The last one shown.
	pub topic: TopicId,
}

impl std::fmt::Display for TopicCursor {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}-{}", self.active.0, self.topic)
	}
}

impl std::str::FromStr for TopicCursor {
	type Err = crate::BadId;
	fn from_str(text: &str) -> Result<Self, crate::BadId> {
		let (active, topic) = text.split_once('-').ok_or(crate::BadId)?;
		Ok(Self { active: Timestamp(active.parse().map_err(|_| crate::BadId)?), topic: topic.parse()? })
	}
}

/// One page of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicView {
	/// Which.
	pub id: TopicId,
	/// Title.
	pub title: String,
	/// Readable part of the address.
	pub slug: String,
	/// Kind.
	pub kind: TopicKind,
	/// Tags.
	pub tags: Vec<String>,
	/// Its group.
	pub group: GroupId,
	/// Its group's short name.
	pub group_slug: String,
	/// Its group's name.
	pub group_name: String,
	/// Who started it.
	pub author: AuthorView,
	/// When.
	pub started: Timestamp,
	/// Replies that can be read.
	pub replies: u32,
	/// Number of the last post ever written, readable or not.
	pub last_number: u32,
	/// The chosen answer.
	pub answer: Option<AnswerView>,
	/// The official answer.
	pub official: Option<AnswerView>,
	/// Set when the whole topic was deleted and the reader may know.
	pub deleted: bool,
	/// Whether it takes no more replies.
	pub closed: bool,
	/// Until when it stands first in its group.
	pub pinned: Option<Timestamp>,
	/// This page, from 1.
	pub page: u32,
	/// How many pages.
	pub pages: u32,
	/// The posts of this page.
	pub posts: Vec<PostView>,
	/// Posts that stood on this page and stand elsewhere, where the reader may read them.
	pub moved: Vec<crate::moderation::MovedView>,
	/// Posts on this page that came from other topics.
	pub arrivals: Vec<crate::moderation::ArrivalView>,
	/// Number of the first post that the reader had not read before this visit.
	pub first_unread: Option<u32>,
	/// Whether the reader keeps the topic as a whole.
	pub kept: bool,
	/// How much of it the reader wants to hear of.
	pub level: Level,
	/// What the reader may do here.
	pub may: TopicPowers,
}

/// The answer that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerView {
	/// Its number.
	pub number: u32,
	/// Who gave it.
	pub author: AuthorView,
}

/// What the reader may do with a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TopicPowers {
	/// Reply.
	pub reply: bool,
	/// Change title, kind, tags.
	pub edit: bool,
	/// Choose the answer.
	pub answer: bool,
	/// Delete it whole, or bring it back.
	pub delete: bool,
	/// Bookmark, watch or mute it.
	pub follow: bool,
	/// Close it, pin it, move it.
	pub order: bool,
}

/// One post as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostView {
	/// Number in its topic, from 1; never changes.
	pub number: u32,
	/// Who wrote it.
	pub author: AuthorView,
	/// When.
	pub at: Timestamp,
	/// When it was last changed.
	pub edited: Option<Timestamp>,
	/// Its text, or what is left of it.
	pub content: PostContent,
	/// Whether its author started the topic.
	pub by_asker: bool,
	/// Whether it is the chosen answer.
	pub accepted: bool,
	/// Whether it is the official answer.
	pub official: bool,
	/// Whether the reader keeps it.
	pub kept: bool,
	/// How people reacted to it.
	pub reactions: Vec<crate::reactions::ReactionView>,
	/// What the reader may do with it.
	pub may: PostPowers,
}

/// What stands in the HTML of a post for a quote of a post that the reader may not see; no
/// member's text can become this.
pub const GONE_QUOTE: &str = "<blockquote data-gone></blockquote>";

/// The text of a post, or what is left of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PostContent {
	/// Safe HTML, made at saving, with [`GONE_QUOTE`] for quotes of what the reader may not see.
	Html(String),
	/// Deleted.
	Deleted(DeletedBy),
}

/// Who deleted a post, as far as readers are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeletedBy {
	/// Its author.
	Author,
	/// Somebody who keeps order.
	Moderator,
}

/// What the reader may do with a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PostPowers {
	/// Change its text.
	pub edit: bool,
	/// Delete it.
	pub delete: bool,
	/// Bring it back.
	pub restore: bool,
	/// Choose it as the answer.
	pub accept: bool,
	/// See earlier versions.
	pub revisions: bool,
	/// Report it to those who keep order.
	pub report: bool,
	/// React to it.
	pub react: bool,
	/// Mark it as the official answer, or take that back.
	pub mark_official: bool,
	/// Bookmark it.
	pub keep: bool,
}

/// A post on its author's own page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPost {
	/// Its topic.
	pub topic: TopicId,
	/// The topic's title.
	pub title: String,
	/// Readable part of the topic's address.
	pub slug: String,
	/// Its number.
	pub number: u32,
	/// The page it stands on.
	pub page: u32,
	/// The name of its group.
	pub group_name: String,
	/// When it was written.
	pub at: Timestamp,
}

/// A post opened for editing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostSource {
	/// The topic.
	pub topic: TopicId,
	/// The topic's title.
	pub title: String,
	/// Readable part of the topic's address.
	pub slug: String,
	/// Number of the post.
	pub number: u32,
	/// Its Markdown.
	pub source: String,
	/// Its version, to be sent back: two editors at once are found out by it.
	pub revision: u32,
}

/// One version of a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionView {
	/// From 1.
	pub revision: u32,
	/// When it was written.
	pub at: Timestamp,
	/// Who wrote it.
	pub by: AuthorView,
	/// Its lines against the version before.
	pub lines: Vec<ChangedLine>,
}

/// One line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangedLine {
	/// In both, beside a change.
	Same(String),
	/// So many lines that are in both.
	Unchanged(u32),
	/// So many lines more, of any kind: too many to show.
	More(u32),
	/// New.
	Added(String),
	/// Gone.
	Removed(String),
}

/// The page on which a post of this number stands.
#[must_use]
pub fn page_of(number: u32) -> u32 {
	number.saturating_sub(1) / POSTS_PER_PAGE + 1
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn tags_are_few_short_and_told_apart() {
		assert_eq!(Tags::parse("Grind, #milk  milk، قهوه").unwrap().as_slice(), ["grind", "milk", "قهوه"]);
		assert_eq!(Tags::parse("a b c d e f"), Err(Field::Tags.with(Problem::TooMany { max: 5 })));
		assert!(Tags::parse("").unwrap().as_slice().is_empty());
		assert_eq!(Tags::parse("咖啡　豆\u{a0}tea").unwrap().as_slice(), ["咖啡", "豆", "tea"]);
	}

	proptest::proptest! {
		#[test]
		fn tags_in_a_form_read_back_as_they_are(text: String) {
			if let Ok(tags) = Tags::parse(&text) {
				proptest::prop_assert_eq!(Tags::parse(&tags.as_slice().join(", ")), Ok(tags));
			}
		}
	}

	#[test]
	fn a_cursor_reads_back_and_refuses_the_rest() {
		let cursor = TopicCursor { active: Timestamp(17), topic: TopicId(99) };
		assert_eq!(cursor.to_string().parse(), Ok(cursor));
		for text in ["", "-", "5", "-1-0000000000000", "99999999999999999999-0000000000000"] {
			assert!(text.parse::<TopicCursor>().is_err(), "{text}");
		}
	}

	#[test]
	fn twenty_posts_stand_on_a_page() {
		assert_eq!((page_of(0), page_of(1), page_of(20), page_of(21)), (1, 1, 1, 2));
	}
}
