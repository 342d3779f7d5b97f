//! Blogs and their articles.

use crate::accounts::AuthorView;
use crate::discussions::{Tags, TopicView};
use crate::reading::Language;
use crate::text::{BODY_MAX, BlogName, Handle, Line, Prose, TITLE_MAX};
use crate::{ArticleId, BlogId, Field, FieldError, GroupId, Problem, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

/// Articles on one page of a blog.
pub const ARTICLES_PER_PAGE: usize = 12;
/// Blogs on one page of their list.
pub const BLOGS_PER_PAGE: usize = 50;
/// Longest summary in characters: three lines on a wide screen.
pub const SUMMARY_MAX: usize = 400;
/// Longest link in characters.
pub const LINK_MAX: usize = 1_000;
/// Words that somebody reads in a minute.
const WORDS_A_MINUTE: usize = 200;
/// Words that stand in the place of a blog's or an article's name in addresses of their own.
const RESERVED: [&str; 8] = ["new", "draft", "drafts", "tag", "by", "in", "write", "edit"];

/// Whether a word stands in an address at a place of its own.
#[must_use]
pub fn is_reserved(slug: &str) -> bool {
	RESERVED.contains(&slug)
}

/// How many minutes it takes to read a text, at least one.
#[must_use]
pub fn minutes_to_read(source: &str) -> u32 {
	u32::try_from(source.split_whitespace().count().div_ceil(WORDS_A_MINUTE)).unwrap_or(u32::MAX).max(1)
}

/// A blog to be opened.
#[derive(Debug, Clone)]
pub struct NewBlog {
	/// Short name in the address.
	pub slug: Handle,
	/// Name.
	pub name: BlogName,
	/// What it is about; may be empty.
	pub about: Prose,
	/// The group that it belongs to: whoever reads the group reads the blog.
	pub group: GroupId,
	/// Who writes.
	pub writers: Writers,
}

/// Who writes for a blog, of those who read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Writers {
	/// Those who keep order in its group.
	#[default]
	Keepers,
	/// Everybody in its group offers articles, and those who keep order publish them.
	Members,
}

impl Writers {
	/// Both.
	pub const ALL: [Self; 2] = [Self::Keepers, Self::Members];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Keepers => "keepers",
			Self::Members => "members",
		}
	}

	/// The one with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|writers| writers.code() == code)
	}
}

/// An article as somebody writes it. A draft may lack anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleText {
	/// Title; empty while there is none.
	pub title: String,
	/// What it says in a few words; may be empty.
	pub summary: Prose,
	/// Its text as Markdown; may be empty.
	pub body: Prose,
	/// Tags.
	pub tags: Tags,
	/// In which language it is written; that of the community if nobody says.
	pub language: Option<Language>,
	/// Where it stood first, if it stood elsewhere.
	pub canonical: Option<String>,
	/// Whether what it says does not hold any more.
	pub outdated: bool,
}

impl ArticleText {
	/// Reads the title of a draft: a line, or nothing.
	///
	/// # Errors
	/// The field with its problem; that there is nothing to see is none.
	pub fn parse_title(text: &str) -> Result<String, FieldError> {
		match Line::parse(Field::Title, text, TITLE_MAX) {
			Ok(line) => Ok(line.as_str().to_owned()),
			Err(error) if error.problem == Problem::Empty => Ok(String::new()),
			Err(error) => Err(error),
		}
	}

	/// Reads the text of a draft, which may be empty.
	///
	/// # Errors
	/// [`Problem::TooLong`].
	pub fn parse_body(text: &str) -> Result<Prose, FieldError> {
		Prose::parse_optional(Field::Body, text, BODY_MAX)
	}

	/// Reads a summary, which may be empty.
	///
	/// # Errors
	/// [`Problem::TooLong`].
	pub fn parse_summary(text: &str) -> Result<Prose, FieldError> {
		Prose::parse_optional(Field::Summary, text, SUMMARY_MAX)
	}

	/// Reads where an article stood first; nothing if the text is empty.
	///
	/// # Errors
	/// [`Problem::BadLink`] for what is no link by http or https, [`Problem::TooLong`].
	pub fn parse_canonical(text: &str) -> Result<Option<String>, FieldError> {
		let text = text.trim();
		if text.is_empty() {
			return Ok(None);
		}
		if text.len() > LINK_MAX {
			return Err(Field::Canonical.with(Problem::TooLong { max: LINK_MAX as u32 }));
		}
		let by_http = text.to_ascii_lowercase().starts_with("http");
		if !by_http || !crate::face::leads_somewhere(text) {
			return Err(Field::Canonical.with(Problem::BadLink));
		}
		Ok(Some(text.to_owned()))
	}
}

/// How far an article is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArticleState {
	/// Its author writes.
	Draft,
	/// It waits for somebody who publishes it.
	Offered,
	/// It will be published at this moment.
	Scheduled(Timestamp),
	/// Whoever reads the blog reads it.
	Published,
	/// It was published, and taken back.
	Unpublished,
	/// Those who keep order took it away.
	Removed,
}

/// One blog in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlogSummary {
	/// Which.
	pub id: BlogId,
	/// Short name in the address.
	pub slug: String,
	/// Name.
	pub name: String,
	/// What it is about, as safe HTML.
	pub about_html: String,
	/// Short name of its group.
	pub group_slug: String,
	/// Name of its group.
	pub group_name: String,
}

/// What the reader may do with a blog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BlogPowers {
	/// Write for it.
	pub write: bool,
	/// Change what it says of itself, and who writes.
	pub edit: bool,
}

/// One page of a blog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlogView {
	/// The blog.
	pub blog: BlogSummary,
	/// What it is about, as written.
	pub about: String,
	/// Who writes.
	pub writers: Writers,
	/// Its articles, latest first.
	pub articles: Vec<ArticleSummary>,
	/// Where the next page begins; none at the end.
	pub next: Option<ArticleCursor>,
	/// Articles that wait for somebody who publishes them; only for those who may.
	pub offered: Vec<DraftSummary>,
	/// Whether visitors read it at this moment, and with them whoever follows its feed.
	pub public: bool,
	/// What the reader may do.
	pub may: BlogPowers,
}

/// Which articles of a blog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Among {
	/// All.
	All,
	/// Those with a tag.
	Tag(String),
	/// Those that a member wrote.
	Author(Handle),
	/// Those published from one moment until before another.
	Between(Timestamp, Timestamp),
}

/// A place in a list of articles: behind this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArticleCursor {
	/// When the last one shown was published.
	pub published: Timestamp,
	/// The last one shown.
	pub article: ArticleId,
}

impl std::fmt::Display for ArticleCursor {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}-{}", self.published.0, self.article)
	}
}

impl std::str::FromStr for ArticleCursor {
	type Err = crate::BadId;
	fn from_str(text: &str) -> Result<Self, crate::BadId> {
		let (published, article) = text.split_once('-').ok_or(crate::BadId)?;
		Ok(Self { published: Timestamp(published.parse().map_err(|_| crate::BadId)?), article: article.parse()? })
	}
}

/// One published article in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleSummary {
	/// Which.
	pub id: ArticleId,
	/// The topic of its comments.
	pub topic: TopicId,
	/// Readable part of the address.
	pub slug: String,
	/// Title.
	pub title: String,
	/// What it says in a few words; may be empty.
	pub summary: String,
	/// Who wrote it.
	pub author: AuthorView,
	/// When it was published.
	pub published: Timestamp,
	/// Minutes to read it.
	pub minutes: u32,
	/// Comments that can be read.
	pub comments: u32,
	/// Tags.
	pub tags: Vec<String>,
	/// In which language it is written, where its author says so.
	pub language: Option<Language>,
}

/// One article with a page of its comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleView {
	/// What lists say of it.
	pub article: ArticleSummary,
	/// Its blog.
	pub blog: BlogSummary,
	/// Where it stood first.
	pub canonical: Option<String>,
	/// When somebody last looked whether it holds.
	pub checked: Option<Timestamp>,
	/// Whether what it says does not hold any more.
	pub outdated: bool,
	/// The article is the first post, the comments are the others.
	pub talk: TopicView,
	/// Whether visitors read it at this moment.
	pub public: bool,
	/// The one published before it.
	pub previous: Option<ArticleLink>,
	/// The one published after it.
	pub next: Option<ArticleLink>,
	/// Whether the reader may change it.
	pub may_edit: bool,
}

/// An article to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleLink {
	/// Readable part of the address.
	pub slug: String,
	/// Title.
	pub title: String,
}

/// An article that is not published, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSummary {
	/// Which.
	pub id: ArticleId,
	/// Title; empty while there is none.
	pub title: String,
	/// Name of its blog.
	pub blog_name: String,
	/// Who wrote it.
	pub author: AuthorView,
	/// How far it is.
	pub state: ArticleState,
	/// When it was last changed.
	pub changed: Timestamp,
}

/// An article opened for writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftView {
	/// Which.
	pub id: ArticleId,
	/// Short name of its blog.
	pub blog_slug: String,
	/// Name of its blog.
	pub blog_name: String,
	/// Readable part of the address, once it was published.
	pub slug: String,
	/// How far it is.
	pub state: ArticleState,
	/// As it was last saved.
	pub text: ArticleText,
	/// Its text as safe HTML.
	pub html: String,
	/// Its version, to be sent back: two editors at once are found out by it.
	pub version: u32,
	/// When somebody last looked whether it holds.
	pub checked: Option<Timestamp>,
	/// What the reader may do.
	pub may: DraftPowers,
}

/// What the reader may do with an article that is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DraftPowers {
	/// Change it.
	pub edit: bool,
	/// Publish it, now or later, or take it back.
	pub publish: bool,
	/// Throw it away.
	pub discard: bool,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_draft_needs_no_title_and_may_not_hide_one() {
		for text in ["", " ", "\u{200b}", "\u{2800}"] {
			assert_eq!(ArticleText::parse_title(text), Ok(String::new()), "{text:?}");
		}
		assert!(ArticleText::parse_title("a\u{202e}b").is_err());
	}

	#[test]
	fn an_article_stood_first_on_another_site_or_nowhere() {
		assert_eq!(ArticleText::parse_canonical("  "), Ok(None));
		assert_eq!(ArticleText::parse_canonical("https://example.org/a"), Ok(Some("https://example.org/a".to_owned())));
		for text in ["/a", "javascript:alert(1)", "mailto:a@example.org", "data:text/html,x", "//evil.example"] {
			assert_eq!(ArticleText::parse_canonical(text), Err(Field::Canonical.with(Problem::BadLink)), "{text}");
		}
	}

	#[test]
	fn a_cursor_reads_back() {
		let cursor = ArticleCursor { published: Timestamp(17), article: ArticleId(99) };
		assert_eq!(cursor.to_string().parse(), Ok(cursor));
		assert!("5".parse::<ArticleCursor>().is_err());
	}

	#[test]
	fn reading_takes_a_minute_at_least() {
		assert_eq!(minutes_to_read("One."), 1);
		assert_eq!(minutes_to_read(&"word ".repeat(401)), 3);
	}
}
