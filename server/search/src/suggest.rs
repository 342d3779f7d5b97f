//! What is offered while somebody types: titles, names and tags that begin like this.
//!
//! Suggestions are documents and terms of documents that the reader may see. The dictionary of the index also holds the
//! words of hidden groups, so no term leaves it before a document that shows it was found through the filter.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use tantivy::Term as EngineTerm;
use tantivy::query::{BooleanQuery, DfaWrapper, FuzzyTermQuery, Occur, Query as EngineQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

use crate::document::Key;
use crate::error::{Error, guarded};
use crate::filter::{Filter, Sieve, walk};
use crate::fresh::Searchers;
use crate::index::Index;
use crate::plan::{self, Plan};
use crate::search::{Best, Hit};
use crate::words::{Shape, Word, fold_name, words};

/// 10 lines: more than that nobody reads while typing.
pub const MAX_SUGGESTIONS: usize = 10;

/// 5 words of what was typed so far, the last ones.
const MAX_WORDS: usize = 5;

/// 50 tags that can be seen are compared by how often they are used.
const MAX_TAGS_COMPARED: usize = 50;

/// 20,000 terms are looked at, seen or not: no community has more that begin alike, so that hidden ones crowd no other out.
pub(crate) const MAX_TERMS_LOOKED_AT: usize = 20_000;

/// 64 terms between two looks at the clock: between two that fit, an automaton may pass many that do not.
const TERMS_BETWEEN_LOOKS: usize = 64;

/// 1,000 documents are counted: beyond that "many" is enough.
pub(crate) const MAX_COUNTED: u64 = 1000;

/// A tag of documents that the reader may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
	/// Without case and marks. As it is written, [`crate::as_written`] finds in the tags of `seen_in`.
	pub folded: String,
	/// How many documents the reader may see carry it, up to 1,000.
	pub total: u64,
	pub seen_in: Key,
}

impl Index {
	/// Documents whose title has these words, the last of which may be unfinished. Best first, up to
	/// [`MAX_SUGGESTIONS`]. Which kinds, the filter says.
	///
	/// # Errors
	/// Those of [`Index::search`].
	pub fn suggest(
		&self,
		typed: &str,
		filter: &Filter,
		limit: usize,
		is_over: &dyn Fn() -> bool,
	) -> Result<Vec<Hit>, Error> {
		guarded(|| {
			let Some(query) = self.beginnings(typed) else { return Ok(Vec::new()) };
			let mut best = Best::new(limit.min(MAX_SUGGESTIONS));
			walk(&self.searchers(filter), &Plan::of(query).ranked(), &Sieve::of(filter), is_over, &mut |candidate| {
				if !candidate.is_left_out {
					best.offer(candidate.score, &candidate);
				}
				ControlFlow::Continue(())
			})?;
			Ok(best.in_order())
		})
	}

	fn beginnings(&self, typed: &str) -> Option<Box<dyn EngineQuery>> {
		let title = self.fields.title;
		let end = typed.char_indices().nth(crate::MAX_QUERY_CHARS).map_or(typed.len(), |(end, _)| end);
		let mut found: Vec<Word> = words(&typed[..end]).filter(|word| word.shape != Shape::Last).collect();
		found.drain(..found.len().saturating_sub(MAX_WORDS));
		let last = found.pop()?;
		// The finished word before words that only begin like it.
		let finished = plan::counted(EngineTerm::from_field_text(title.surface, &last.surface));
		let unfinished = plan::union(vec![plan::beginning(title.surface, &last.surface), finished]);
		let mut clauses = vec![(Occur::Must, unfinished)];
		clauses.extend(found.iter().map(|word| (Occur::Must, plan::within(title, std::slice::from_ref(word)))));
		Some(Box::new(BooleanQuery::new(clauses)))
	}

	/// Tags that begin like this, most used first, up to [`MAX_SUGGESTIONS`]. With nothing typed, all tags count.
	///
	/// # Errors
	/// Those of [`Index::search`].
	pub fn suggest_tags(
		&self,
		typed: &str,
		filter: &Filter,
		limit: usize,
		is_over: &dyn Fn() -> bool,
	) -> Result<Vec<Tag>, Error> {
		guarded(|| {
			let searchers = self.searchers(filter);
			let prefix = EngineTerm::from_field_text(self.fields.tag, &fold_name(typed));
			let automaton = FuzzyTermQuery::new_prefix(prefix, 0, false);
			let mut tags = Vec::new();
			for folded in terms(&searchers, &[self.fields.tag], || Ok(automaton.automaton()?), is_over)? {
				let query =
					TermQuery::new(EngineTerm::from_field_text(self.fields.tag, &folded), IndexRecordOption::Basic);
				if let Some((total, seen_in)) =
					seen(&searchers, &Plan::of(Box::new(query)), &Sieve::of(filter), is_over)?
				{
					tags.push(Tag { folded, total, seen_in });
				}
				if tags.len() == MAX_TAGS_COMPARED {
					break;
				}
			}
			tags.sort_by(|left, right| right.total.cmp(&left.total).then_with(|| left.folded.cmp(&right.folded)));
			tags.truncate(limit.min(MAX_SUGGESTIONS));
			Ok(tags)
		})
	}
}

/// Terms of these fields that an automaton accepts, in their order, seen or not: the caller asks [`seen`] of each.
///
/// # Errors
/// [`Error::TooSlow`] as soon as `is_over` says so.
pub(crate) fn terms(
	searchers: &Searchers,
	fields: &[Field],
	automaton: impl Fn() -> Result<DfaWrapper, Error>,
	is_over: &dyn Fn() -> bool,
) -> Result<BTreeSet<String>, Error> {
	let mut found = BTreeSet::new();
	for segment in searchers.both().flat_map(|searcher| searcher.segment_readers()) {
		for field in fields {
			let index = segment.inverted_index(*field)?;
			let mut stream = index.terms().search(automaton()?).into_stream()?;
			for looked in 0..MAX_TERMS_LOOKED_AT {
				if looked.is_multiple_of(TERMS_BETWEEN_LOOKS) && is_over() {
					return Err(Error::TooSlow);
				}
				if !stream.advance() {
					break;
				}
				if let Ok(term) = std::str::from_utf8(stream.key()) {
					found.insert(term.to_owned());
				}
			}
		}
	}
	while found.len() > MAX_TERMS_LOOKED_AT {
		found.pop_last();
	}
	Ok(found)
}

/// How many documents come through the sieve, up to [`MAX_COUNTED`], and one of them; `None` if there is none.
pub(crate) fn seen(
	searchers: &Searchers,
	plan: &Plan,
	sieve: &Sieve<'_>,
	is_over: &dyn Fn() -> bool,
) -> Result<Option<(u64, Key)>, Error> {
	let mut total = 0;
	let mut first = None;
	walk(searchers, plan, sieve, is_over, &mut |candidate| {
		if !candidate.is_left_out {
			total += 1;
			first = first.or_else(|| candidate.key());
		}
		if total == MAX_COUNTED { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
	})?;
	Ok(first.map(|key| (total, key)))
}
