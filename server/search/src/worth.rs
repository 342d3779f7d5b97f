//! What a word is worth: the fewer of the documents that this reader may read have it, the more.
//!
//! Counted anew for each question, by the groups of its filter, so that an order tells nothing of what is hidden.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tantivy::index::SegmentId;
use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, SegmentReader, TERMINATED, TantivyError, Term};

use crate::error::Error;
use crate::filter::{Columns, DOCUMENTS_BETWEEN_LOOKS, Filter};
use crate::fresh::Searchers;

/// 10,000 documents of the reader's are counted: words that more of them have are worth alike.
const MAX_COUNTED: u64 = 10_000;

/// 6 words in a title. Not measured, since most documents have none, and it only says which are long.
const WORDS_OF_TITLE: u64 = 6;

/// 80 words in a text.
const WORDS_OF_BODY: u64 = 80;

/// How many documents of each group a part of the index holds.
type Held = HashMap<u64, u64>;

/// Which part, and which of its documents were deleted.
type State = (SegmentId, Option<u64>);

/// What is held by the parts that are searched now; counted once for each state of a part.
#[derive(Default)]
pub(crate) struct Parts(Mutex<HashMap<State, Arc<Held>>>);

impl Parts {
	/// How many documents the reader may read.
	fn total(&self, searchers: &Searchers, filter: &Filter) -> Result<u64, Error> {
		let readable =
			|held: &Held| held.iter().filter(|(group, _)| filter.groups.hold(**group)).map(|(_, n)| n).sum::<u64>();
		let mut total = 0;
		let mut now = HashMap::new();
		for segment in searchers.disk.segment_readers() {
			let state = (segment.segment_id(), segment.delete_opstamp());
			let known = self.0.lock()?.get(&state).cloned();
			let held = known.map_or_else(|| held(segment).map(Arc::new), Ok)?;
			total += readable(&held);
			now.insert(state, held);
		}
		*self.0.lock()? = now;
		for segment in searchers.fresh.iter().flat_map(|searcher| searcher.segment_readers()) {
			total += readable(&held(segment)?);
		}
		Ok(total)
	}
}

fn held(segment: &SegmentReader) -> Result<Held, Error> {
	let columns = Columns::of(segment)?;
	let mut held = Held::new();
	let mut run = (0, 0);
	for doc in segment.doc_ids_alive() {
		let group = columns.group(doc);
		if group != run.0 {
			*held.entry(run.0).or_default() += run.1;
			run = (group, 0);
		}
		run.1 += 1;
	}
	*held.entry(run.0).or_default() += run.1;
	Ok(held)
}

/// Counts for one question.
pub(crate) struct Worth<'a> {
	searchers: &'a Searchers,
	filter: &'a Filter,
	is_over: &'a dyn Fn() -> bool,
	/// Of all parts, in their order.
	columns: Vec<Columns>,
	/// How many documents the reader may read.
	pub(crate) total: u64,
	counted: RefCell<HashMap<Term, u64>>,
	was_slow: Cell<bool>,
}

impl<'a> Worth<'a> {
	pub(crate) fn of(
		searchers: &'a Searchers,
		filter: &'a Filter,
		is_over: &'a dyn Fn() -> bool,
	) -> Result<Self, Error> {
		let parts = searchers.both().flat_map(|searcher| searcher.segment_readers());
		Ok(Self {
			searchers,
			filter,
			is_over,
			columns: parts.map(Columns::of).collect::<Result<_, _>>()?,
			total: searchers.parts.total(searchers, filter)?,
			counted: RefCell::default(),
			was_slow: Cell::new(false),
		})
	}

	/// How many documents the reader may read have a word, up to `most`.
	///
	/// # Errors
	/// [`Error::TooSlow`].
	pub(crate) fn count(&self, term: &Term, most: u64) -> Result<u64, Error> {
		let on_disk = self.searchers.disk.segment_readers().len();
		let parts = self.searchers.both().flat_map(|searcher| searcher.segment_readers());
		let (mut total, mut looked) = (0, 0_u32);
		for (number, (segment, columns)) in parts.zip(&self.columns).enumerate() {
			let words = segment.inverted_index(term.field())?;
			let Some(mut documents) = words.read_postings(term, IndexRecordOption::Basic)? else { continue };
			let mut doc = documents.doc();
			while doc != TERMINATED {
				looked += 1;
				if looked.is_multiple_of(DOCUMENTS_BETWEEN_LOOKS) && (self.is_over)() {
					return Err(Error::TooSlow);
				}
				if !segment.is_deleted(doc) && columns.is_read(doc, self.filter, number >= on_disk) {
					total += 1;
					if total >= most {
						return Ok(total);
					}
				}
				doc = documents.advance();
			}
		}
		Ok(total)
	}

	/// What went wrong when the engine asked.
	pub(crate) fn why(&self, error: TantivyError) -> Error {
		if self.was_slow.get() { Error::TooSlow } else { error.into() }
	}
}

impl Bm25StatisticsProvider for Worth<'_> {
	fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
		let title = self.searchers.title;
		let each = if [title.surface, title.forms].contains(&field) { WORDS_OF_TITLE } else { WORDS_OF_BODY };
		Ok(self.total_num_docs()? * each)
	}

	fn total_num_docs(&self) -> tantivy::Result<u64> {
		Ok(self.total.max(1))
	}

	fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
		if let Some(known) = self.counted.borrow().get(term) {
			return Ok(*known);
		}
		let counted = self.count(term, MAX_COUNTED).map_err(|error| {
			self.was_slow.set(matches!(error, Error::TooSlow));
			TantivyError::InternalError(error.to_string())
		})?;
		self.counted.borrow_mut().insert(term.clone(), counted);
		Ok(counted)
	}
}
