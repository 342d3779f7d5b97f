//! What people type, read into what they mean. Every text means something, or says what is wrong with it.

mod date;
mod parse;

use crate::document::Kind;
use crate::words::{Shape, Word, fold_name, words};

pub use date::Day;
pub use parse::parse;

/// 250 characters: two long sentences. What follows is not read.
pub const MAX_QUERY_CHARS: usize = 250;

/// 10 words, excluded ones included: each costs a walk through its documents, and nobody remembers more.
pub const MAX_TERMS: usize = 10;

/// 32 words, or pairs of characters, in one term: as long as a phrase that somebody quotes.
pub(crate) const MAX_WORDS_OF_TERM: usize = 32;

/// 5 tags to have and 5 not to have.
pub const MAX_TAGS: usize = 5;

/// What somebody looks for. Made by [`parse()`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
	/// All of these must be there.
	pub(crate) terms: Vec<Term>,
	/// None of these may.
	pub(crate) excluded: Vec<Term>,
	pub(crate) kinds: Vec<Kind>,
	pub(crate) tags: Vec<String>,
	pub(crate) excluded_tags: Vec<String>,
	pub(crate) required_marks: u64,
	pub(crate) forbidden_marks: u64,
	/// The author as typed, without `@`. The caller finds out who it is and puts it into the filter; without that,
	/// nothing is found.
	pub by: Option<String>,
	/// The group as typed. Handled like `by`.
	pub group: Option<String>,
	/// From the first moment of this day on.
	pub after: Option<Day>,
	/// Until the last moment before this day.
	pub before: Option<Day>,
}

impl Query {
	/// Whether it asks for nothing: then nothing is found.
	#[must_use]
	pub fn is_empty(&self) -> bool {
		*self == Self { excluded: self.excluded.clone(), excluded_tags: self.excluded_tags.clone(), ..Self::default() }
	}

	/// Whether it has words, by which one hit can be better than another.
	#[must_use]
	pub fn has_words(&self) -> bool {
		!self.terms.is_empty()
	}

	/// The words that must be there, as typed and without quotation marks.
	pub fn terms(&self) -> impl Iterator<Item = &str> {
		self.terms.iter().map(|term| term.text.as_str())
	}

	/// Both at once, such as words and the fields beside them. Where only one can be said, `other` counts.
	#[must_use]
	pub fn and(mut self, other: Self) -> Self {
		self.terms.extend(other.terms);
		self.excluded.extend(other.excluded);
		self.kinds.extend(other.kinds);
		self.tags.extend(other.tags);
		self.excluded_tags.extend(other.excluded_tags);
		self.required_marks |= other.required_marks;
		self.forbidden_marks |= other.forbidden_marks;
		self.by = other.by.or(self.by);
		self.group = other.group.or(self.group);
		self.after = other.after.or(self.after);
		self.before = other.before.or(self.before);
		self
	}

	/// Asks for a tag as well, which is taken as it is: no sign in it means anything.
	pub fn and_tag(&mut self, tag: &str) {
		let tag = fold_name(tag);
		if !self.tags.contains(&tag) {
			self.tags.push(tag);
		}
	}

	/// The same without one of its words.
	pub(crate) fn without_term(&self, index: usize) -> Self {
		let mut query = self.clone();
		query.terms.remove(index);
		query
	}
}

/// One word, or several that must stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
	pub(crate) text: String,
	pub(crate) words: Vec<Word>,
	/// Quoted: only this spelling, no other forms.
	pub(crate) is_exact: bool,
}

impl Term {
	/// Reads a term, or `None` if it has no letter and no digit. Says whether it was too long.
	pub(crate) fn read(text: &str, is_exact: bool) -> Option<(Self, bool)> {
		let mut found = words(text).filter(|word| word.shape != Shape::Last);
		let words: Vec<Word> = found.by_ref().take(MAX_WORDS_OF_TERM).collect();
		let is_cut = found.next().is_some();
		(!words.is_empty()).then(|| (Self { text: text.to_owned(), words, is_exact }, is_cut))
	}

	/// How many words a person would count: a run of a script without spaces is one.
	fn weight(&self) -> usize {
		let mut weight = 0;
		let mut in_run = false;
		for word in &self.words {
			let is_pair = word.shape == Shape::Pair;
			if !(is_pair && in_run) {
				weight += 1;
			}
			in_run = is_pair;
		}
		weight
	}
}

/// Something in a query that could not be understood and was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
	pub kind: ComplaintKind,
	/// What it is about, as typed, shortened to 64 characters.
	pub word: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComplaintKind {
	/// The query, or one phrase of it, is too long; the rest was left out.
	TooLong,
	/// This word and those behind it are more than [`MAX_TERMS`], or more than [`MAX_TAGS`] tags.
	TooMany,
	/// A quotation mark has no partner; everything to the end was taken as the phrase.
	UnclosedQuote,
	/// Neither letter nor digit.
	NoWord,
	/// `by:` and nothing behind it.
	NeedsValue,
	/// Said a second time, where only one makes sense; the first counts.
	Repeated,
	/// Not among the kinds that `in:` knows.
	UnknownKind,
	/// Not among the marks that `is:` knows.
	UnknownMark,
	/// Not a day, month or year.
	BadDate,
	/// A minus before something that cannot be excluded.
	CannotExclude,
	/// Only exclusions: that is not a search.
	OnlyExclusions,
}
