//! Who may find what: the one way through which every search, count and suggestion goes.

use std::collections::HashSet;
use std::ops::ControlFlow;

use tantivy::columnar::Column;
use tantivy::query::{EnableScoring, Scorer};
use tantivy::{DocId, DocSet, Score, Searcher, SegmentReader, TERMINATED};

use crate::document::{Key, Kind, Marks};
use crate::error::Error;
use crate::plan::Plan;
use crate::schema::column;

/// Which documents a search may see. What it hides is in no hit, no total, no suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
	/// The groups in which the reader may read.
	pub groups: Groups,
	/// Only these of them: what `group:` in the query was found to be.
	pub within: Option<HashSet<u64>>,
	/// Only by this author: who `by:` in the query was found to be.
	pub author: Option<u64>,
	/// Only these kinds; all if empty.
	pub kinds: Vec<Kind>,
	pub archived: Archived,
	pub excluded: Excluded,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Groups {
	/// For those who may read everything.
	All,
	Only(HashSet<u64>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Archived {
	LeftOut,
	Included,
}

/// What must not be found although the index still has it: hidden, moved or deleted since the last commit, or written
/// by somebody the reader does not want to hear.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Excluded {
	pub keys: HashSet<Key>,
	/// All of a kind with this first number, such as all posts of a topic.
	pub families: HashSet<(Kind, u64)>,
	pub authors: HashSet<u64>,
}

impl Filter {
	/// Everything in these groups, without what is archived.
	#[must_use]
	pub fn of(groups: Groups) -> Self {
		Self {
			groups,
			within: None,
			author: None,
			kinds: Vec::new(),
			archived: Archived::LeftOut,
			excluded: Excluded::default(),
		}
	}
}

/// A filter together with what the query asks of the same columns.
#[derive(Debug, Clone)]
pub(crate) struct Sieve<'a> {
	pub(crate) filter: &'a Filter,
	/// Only these kinds as well; all if empty.
	pub(crate) kinds: &'a [Kind],
	pub(crate) not_before_ms: Option<i64>,
	pub(crate) before_ms: Option<i64>,
	pub(crate) required_marks: u64,
	pub(crate) forbidden_marks: u64,
}

impl<'a> Sieve<'a> {
	pub(crate) fn of(filter: &'a Filter) -> Self {
		Self { filter, kinds: &[], not_before_ms: None, before_ms: None, required_marks: 0, forbidden_marks: 0 }
	}
}

/// What came through.
pub(crate) struct Candidate<'a> {
	pub(crate) columns: &'a Columns,
	pub(crate) doc: DocId,
	pub(crate) score: Score,
	pub(crate) at_ms: i64,
	/// It is archived, and the filter leaves that out: count it, do not show it.
	pub(crate) is_left_out: bool,
}

impl Candidate<'_> {
	pub(crate) fn key(&self) -> Option<Key> {
		self.columns.key(self.doc)
	}

	pub(crate) fn group(&self) -> u64 {
		self.columns.group.first(self.doc).unwrap_or_default()
	}
}

/// 1,024 documents are looked at between two looks at the clock: some ten microseconds.
const DOCUMENTS_BETWEEN_LOOKS: u32 = 1024;

/// Walks over all documents that match and that the sieve lets through, in no order.
///
/// # Errors
/// [`Error::TooSlow`] as soon as `is_over` says so.
pub(crate) fn walk(
	searcher: &Searcher,
	plan: &Plan,
	sieve: &Sieve<'_>,
	is_over: &dyn Fn() -> bool,
	visit: &mut dyn FnMut(Candidate<'_>) -> ControlFlow<()>,
) -> Result<(), Error> {
	let weight = plan.wanted.weight(EnableScoring::enabled_from_searcher(searcher))?;
	let unwanted = plan.excluded.as_ref().map(|query| query.weight(EnableScoring::disabled_from_searcher(searcher)));
	let unwanted = unwanted.transpose()?;
	let mut looked = 0;
	for segment in searcher.segment_readers() {
		if is_over() {
			return Err(Error::TooSlow);
		}
		let columns = Columns::of(segment)?;
		let mut scorer = weight.scorer(segment, 1.0)?;
		let mut unwanted = unwanted.as_ref().map(|weight| weight.scorer(segment, 1.0)).transpose()?;
		let mut doc = scorer.doc();
		while doc != TERMINATED {
			looked += 1;
			if looked % DOCUMENTS_BETWEEN_LOOKS == 0 && is_over() {
				return Err(Error::TooSlow);
			}
			if !segment.is_deleted(doc)
				&& !unwanted.as_mut().is_some_and(|unwanted| holds(&mut **unwanted, doc))
				&& let Some((at_ms, is_left_out)) = columns.admits(doc, sieve)
			{
				let candidate = Candidate { columns: &columns, doc, score: scorer.score(), at_ms, is_left_out };
				if visit(candidate).is_break() {
					return Ok(());
				}
			}
			doc = scorer.advance();
		}
	}
	Ok(())
}

/// Whether a set holds a document. Asked in the order of documents.
fn holds(set: &mut dyn Scorer, doc: DocId) -> bool {
	let at = if set.doc() < doc { set.seek(doc) } else { set.doc() };
	at == doc
}

/// The columns of one segment.
pub(crate) struct Columns {
	kind: Column<u64>,
	first: Column<u64>,
	second: Column<u64>,
	group: Column<u64>,
	author: Column<u64>,
	at: Column<i64>,
	marks: Column<u64>,
}

impl Columns {
	pub(crate) fn of(segment: &SegmentReader) -> Result<Self, Error> {
		let fast = segment.fast_fields();
		Ok(Self {
			kind: fast.u64(column::KIND)?,
			first: fast.u64(column::FIRST)?,
			second: fast.u64(column::SECOND)?,
			group: fast.u64(column::GROUP)?,
			author: fast.u64(column::AUTHOR)?,
			at: fast.i64(column::AT)?,
			marks: fast.u64(column::MARKS)?,
		})
	}

	fn key(&self, doc: DocId) -> Option<Key> {
		let kind = Kind::from_number(self.kind.first(doc)?)?;
		Some(Key::new(kind, self.first.first(doc)?, self.second.first(doc)?))
	}

	/// The moment of a document that may be shown, and whether it is left out for being archived.
	fn admits(&self, doc: DocId, sieve: &Sieve<'_>) -> Option<(i64, bool)> {
		let filter = sieve.filter;
		// A document without a group, which there should not be, is nobody's.
		let group = self.group.first(doc)?;
		let readable = match &filter.groups {
			Groups::All => true,
			Groups::Only(groups) => groups.contains(&group),
		};
		if !readable || filter.within.as_ref().is_some_and(|within| !within.contains(&group)) {
			return None;
		}
		let author = self.author.first(doc);
		if filter.author.is_some() && filter.author != author
			|| author.is_some_and(|author| filter.excluded.authors.contains(&author))
		{
			return None;
		}
		let key = self.key(doc)?;
		let allowed = |kinds: &[Kind]| kinds.is_empty() || kinds.contains(&key.kind);
		if !allowed(&filter.kinds) || !allowed(sieve.kinds) {
			return None;
		}
		if filter.excluded.keys.contains(&key) || filter.excluded.families.contains(&(key.kind, key.first)) {
			return None;
		}
		let at_ms = self.at.first(doc)?;
		if sieve.not_before_ms.is_some_and(|from| at_ms < from) || sieve.before_ms.is_some_and(|to| at_ms >= to) {
			return None;
		}
		let marks = self.marks.first(doc)?;
		if marks & sieve.required_marks != sieve.required_marks || marks & sieve.forbidden_marks != 0 {
			return None;
		}
		let asked_for = sieve.required_marks & Marks::ARCHIVED != 0;
		let is_left_out = marks & Marks::ARCHIVED != 0 && filter.archived == Archived::LeftOut && !asked_for;
		Some((at_ms, is_left_out))
	}
}
