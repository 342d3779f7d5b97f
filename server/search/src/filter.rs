//! Who may find what: the one way through which every search, count and suggestion goes.

use std::collections::HashSet;
use std::ops::ControlFlow;

use tantivy::columnar::{Column, StrColumn};
use tantivy::query::{EnableScoring, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED};

use crate::document::{Key, Kind, Marks};
use crate::error::Error;
use crate::fresh::{Fresh, Searchers};
use crate::plan::Plan;
use crate::schema::column;
use crate::worth::Worth;

/// Which documents a search may see. What it hides is in no hit, no total, no suggestion.
#[derive(Debug, Clone)]
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
	/// What the index on the disk must not show.
	pub excluded: Excluded,
	/// What it has not got yet.
	pub fresh: Option<Fresh>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Groups {
	/// For those who may read everything.
	All,
	Only(HashSet<u64>),
}

impl Groups {
	pub(crate) fn hold(&self, group: u64) -> bool {
		match self {
			Self::All => true,
			Self::Only(groups) => groups.contains(&group),
		}
	}
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

impl Excluded {
	fn holds(&self, key: Key) -> bool {
		self.keys.contains(&key) || self.families.contains(&(key.kind, key.first))
	}
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
			fresh: None,
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
	/// The part in which it stands, of all that are walked through.
	pub(crate) part: usize,
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
		self.columns.group(self.doc)
	}

	pub(crate) fn digest(&self) -> u64 {
		self.columns.digest.first(self.doc).unwrap_or_default()
	}

	/// Its tags, as numbers that hold in this part.
	pub(crate) fn tags(&self) -> impl Iterator<Item = u64> {
		self.columns.tags.iter().flat_map(|tags| tags.term_ords(self.doc))
	}
}

/// 1,024 documents are looked at between two looks at the clock: some ten microseconds.
pub(crate) const DOCUMENTS_BETWEEN_LOOKS: u32 = 1024;

/// Walks over all documents that match and that the sieve lets through, in no order: those on the disk, then those
/// that are fresh.
///
/// # Errors
/// [`Error::TooSlow`] as soon as `is_over` says so.
pub(crate) fn walk(
	searchers: &Searchers,
	plan: &Plan,
	sieve: &Sieve<'_>,
	is_over: &dyn Fn() -> bool,
	visit: &mut dyn FnMut(Candidate<'_>) -> ControlFlow<()>,
) -> Result<(), Error> {
	let worth = plan.is_ranked.then(|| Worth::of(searchers, sieve.filter, is_over)).transpose()?;
	let mut steps = Steps { sieve, is_over, is_ranked: plan.is_ranked, looked: 0, part: 0 };
	for (number, searcher) in searchers.both().enumerate() {
		let is_fresh = number > 0;
		let weight = match &worth {
			Some(worth) => {
				let scoring = EnableScoring::enabled_from_statistics_provider(worth, searcher);
				plan.wanted.weight(scoring).map_err(|error| worth.why(error))?
			}
			None => plan.wanted.weight(EnableScoring::disabled_from_searcher(searcher))?,
		};
		let unwanted =
			plan.excluded.as_ref().map(|query| query.weight(EnableScoring::disabled_from_searcher(searcher)));
		let unwanted = unwanted.transpose()?;
		for segment in searcher.segment_readers() {
			if steps.through(segment, &*weight, unwanted.as_deref(), is_fresh, visit)?.is_break() {
				return Ok(());
			}
			steps.part += 1;
		}
	}
	Ok(())
}

struct Steps<'a> {
	sieve: &'a Sieve<'a>,
	is_over: &'a dyn Fn() -> bool,
	is_ranked: bool,
	looked: u32,
	part: usize,
}

impl Steps<'_> {
	fn through(
		&mut self,
		segment: &SegmentReader,
		weight: &dyn Weight,
		unwanted: Option<&dyn Weight>,
		is_fresh: bool,
		visit: &mut dyn FnMut(Candidate<'_>) -> ControlFlow<()>,
	) -> Result<ControlFlow<()>, Error> {
		if (self.is_over)() {
			return Err(Error::TooSlow);
		}
		let columns = Columns::of(segment)?;
		let mut scorer = weight.scorer(segment, 1.0)?;
		let mut unwanted = unwanted.map(|weight| weight.scorer(segment, 1.0)).transpose()?;
		let mut doc = scorer.doc();
		while doc != TERMINATED {
			self.looked += 1;
			if self.looked.is_multiple_of(DOCUMENTS_BETWEEN_LOOKS) && (self.is_over)() {
				return Err(Error::TooSlow);
			}
			if !segment.is_deleted(doc)
				&& !unwanted.as_mut().is_some_and(|unwanted| holds(&mut **unwanted, doc))
				&& let Some((at_ms, is_left_out)) = columns.admits(doc, self.sieve, is_fresh)
			{
				let score = if self.is_ranked { scorer.score() } else { 0.0 };
				let candidate = Candidate { columns: &columns, part: self.part, doc, score, at_ms, is_left_out };
				if visit(candidate).is_break() {
					return Ok(ControlFlow::Break(()));
				}
			}
			doc = scorer.advance();
		}
		Ok(ControlFlow::Continue(()))
	}
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
	digest: Column<u64>,
	/// None where no document has a tag.
	tags: Option<StrColumn>,
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
			digest: fast.u64(column::DIGEST)?,
			tags: fast.str(column::TAG)?,
		})
	}

	pub(crate) fn group(&self, doc: DocId) -> u64 {
		self.group.first(doc).unwrap_or_default()
	}

	/// Whether the reader may read it, whatever is asked.
	pub(crate) fn is_read(&self, doc: DocId, filter: &Filter, is_fresh: bool) -> bool {
		let is_stale = || self.key(doc).is_none_or(|key| filter.excluded.holds(key));
		self.group.first(doc).is_some_and(|group| filter.groups.hold(group)) && (is_fresh || !is_stale())
	}

	fn key(&self, doc: DocId) -> Option<Key> {
		let kind = Kind::from_number(self.kind.first(doc)?)?;
		Some(Key::new(kind, self.first.first(doc)?, self.second.first(doc)?))
	}

	/// The moment of a document that may be shown, and whether it is left out for being archived.
	pub(crate) fn admits(&self, doc: DocId, sieve: &Sieve<'_>, is_fresh: bool) -> Option<(i64, bool)> {
		let filter = sieve.filter;
		// A document without a group, which there should not be, is nobody's.
		let group = self.group.first(doc)?;
		if !filter.groups.hold(group) || filter.within.as_ref().is_some_and(|within| !within.contains(&group)) {
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
		if !is_fresh && filter.excluded.holds(key) {
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
