//! Searching: what is asked, what was found, what may help.

use crate::accounts::AuthorView;
use crate::{Timestamp, TopicId};

/// Hits on one page: three screens of a phone.
pub const HITS_PER_PAGE: u32 = 20;
/// Longest text of a search in characters: more does not fit into an address in every script.
pub const WORDS_MAX: usize = 250;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SearchKind {
	/// Whatever there is.
	#[default]
	Everything,
	/// Topics, by title and first post.
	Topics,
	/// Replies.
	Replies,
	/// Topics that want an answer.
	Questions,
	/// Questions that have one.
	Solved,
}

impl SearchKind {
	/// All of them, in the order of the form.
	pub const ALL: [Self; 5] = [Self::Everything, Self::Topics, Self::Replies, Self::Questions, Self::Solved];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Everything => "",
			Self::Topics => "topics",
			Self::Replies => "replies",
			Self::Questions => "questions",
			Self::Solved => "solved",
		}
	}

	/// The kind with this word; everything for what is none.
	#[must_use]
	pub fn from_code(code: &str) -> Self {
		Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or_default()
	}
}

/// In which order hits come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SearchOrder {
	/// Best first.
	#[default]
	Best,
	/// Latest first.
	Newest,
}

impl SearchOrder {
	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Best => "",
			Self::Newest => "new",
		}
	}

	/// The order with this word; best first for what is none.
	#[must_use]
	pub fn from_code(code: &str) -> Self {
		if code == Self::Newest.code() { Self::Newest } else { Self::Best }
	}
}

/// A search as it was typed: nothing in it has to make sense.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
	/// Words, with what may stand between them.
	pub words: String,
	/// What is looked for.
	pub kind: SearchKind,
	/// Short name of a group.
	pub group: String,
	/// Handle of an author.
	pub by: String,
	/// Tags.
	pub tags: String,
	/// The first day.
	pub from: String,
	/// The last day.
	pub to: String,
	/// In which order.
	pub order: SearchOrder,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SearchField {
	/// The words.
	Words,
	/// The group.
	Group,
	/// The author.
	By,
	/// The tags.
	Tags,
	/// The first day.
	From,
	/// The last day.
	To,
}

/// What is wrong with something that was typed; it was left out, and the rest was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SearchProblem {
	/// Longer than anybody reads.
	TooLong,
	/// More words or tags than are looked for.
	TooMany,
	/// A quotation mark without its partner.
	UnclosedQuote,
	/// Neither letter nor digit.
	NoWord,
	/// A name with nothing behind its colon.
	NeedsValue,
	/// Said a second time.
	Repeated,
	/// No kind or mark that is known.
	Unknown,
	/// Not a day.
	BadDate,
	/// Cannot be excluded.
	CannotExclude,
	/// Only what must not be there.
	OnlyExclusions,
	/// Nobody is called so.
	Nobody,
	/// No group that the reader may read is called so.
	NoGroup,
	/// Not a tag.
	BadTag,
}

/// Something that could not be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchComplaint {
	/// Where it stands.
	pub field: SearchField,
	/// What is wrong.
	pub problem: SearchProblem,
	/// What it is about, as typed.
	pub word: String,
}

/// A part of a text, and whether it is what was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
	/// The text.
	pub text: String,
	/// Whether it is marked.
	pub marked: bool,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitView {
	/// Its topic.
	pub topic: TopicId,
	/// Number of the post; none if the topic itself was found.
	pub number: Option<u32>,
	/// Title of the topic.
	pub title: Vec<Piece>,
	/// Readable part of its address.
	pub slug: String,
	/// The part of the text that has most of what was looked for; empty where the notice of the
	/// group comes first.
	pub text: Vec<Piece>,
	/// Its group's short name.
	pub group_slug: String,
	/// Its group's name.
	pub group_name: String,
	/// Who wrote it.
	pub author: AuthorView,
	/// When.
	pub at: Timestamp,
	/// Whether it is a question with a chosen answer.
	pub answered: bool,
}

/// A group that was found by its name or by what it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupHit {
	/// Short name.
	pub slug: String,
	/// Name.
	pub name: Vec<Piece>,
	/// What it is for.
	pub description: String,
}

/// A member who was found by name or handle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonHit {
	/// Handle.
	pub handle: String,
	/// Name.
	pub name: Vec<Piece>,
}

/// How everything that was found divides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
	/// Topics.
	pub topics: u64,
	/// Replies.
	pub replies: u64,
	/// Short names of groups, and how much was found in each.
	pub groups: Vec<(String, u64)>,
	/// Tags, most first, and how many topics have them.
	pub tags: Vec<(String, u64)>,
}

/// Something whose name begins like what was typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
	/// A topic by its title.
	Topic {
		/// Which.
		id: TopicId,
		/// Readable part of its address.
		slug: String,
		/// Title.
		title: String,
	},
	/// A member by name or handle.
	Member {
		/// Handle.
		handle: String,
		/// Name.
		name: String,
	},
	/// A tag.
	Tag(String),
}

/// A topic that is about something like another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelatedView {
	/// Which.
	pub id: TopicId,
	/// Readable part of its address.
	pub slug: String,
	/// Title.
	pub title: String,
	/// Whether it is a question with a chosen answer.
	pub answered: bool,
}

/// Another search that finds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instead {
	/// The word to leave out or to replace, as typed.
	pub word: String,
	/// What to write in its place; none to leave it out.
	pub by: Option<String>,
	/// The words of that search.
	pub words: String,
	/// How many would be found.
	pub total: u64,
}

/// Whether what is looked through is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SearchState {
	/// It is.
	#[default]
	Whole,
	/// It is being made, and more will be found later.
	Growing,
	/// More was written just now than can be looked through yet.
	Behind,
	/// Looking took too long.
	TooSlow,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchView {
	/// Whether anything was looked for at all.
	pub asked: bool,
	/// Whether everything was looked through.
	pub state: SearchState,
	/// Groups; on the first page alone.
	pub groups: Vec<GroupHit>,
	/// Members; on the first page alone.
	pub people: Vec<PersonHit>,
	/// One page of topics and posts.
	pub hits: Vec<HitView>,
	/// How many there are that the reader may read.
	pub total: u64,
	/// This page, from 1.
	pub page: u32,
	/// How many pages.
	pub pages: u32,
	/// What could not be understood.
	pub complaints: Vec<SearchComplaint>,
	/// What finds something where nothing was found.
	pub instead: Vec<Instead>,
	/// How all of it divides.
	pub facets: Facets,
}
