//! Which documents are about the same as another one: those that share words of its title, or tags.

use std::ops::ControlFlow;

use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query as EngineQuery, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{Score, Term as EngineTerm};

use crate::document::Key;
use crate::error::{Error, guarded};
use crate::filter::{Filter, Sieve, walk};
use crate::index::Index;
use crate::plan::{self, Plan};
use crate::search::{Best, Hit};
use crate::suggest::MAX_SUGGESTIONS;
use crate::words::{Shape, Word, fold_name, words};
use crate::worth::Worth;

/// 6 words of the title, the rarest ones: the others say little.
const MAX_WORDS: usize = 6;

/// 5 tags.
const MAX_TAGS: usize = 5;

/// A word that more than one document in 50 has in its title says nothing of what a title is about.
const COMMON: u64 = 50;

/// In so few titles no word is common.
const FEW: u64 = 20;

/// Two things in common, where there are three to be had.
const SHARED: usize = 2;

/// A tag is chosen with care: it says more than a word.
const TAG: Score = 4.0;

/// What others should resemble.
pub struct Resembled<'a> {
	/// Never found itself.
	pub key: Key,
	pub title: &'a str,
	pub tags: &'a [String],
}

impl Index {
	/// Documents that share words of a title, or tags; best first, up to `limit` and [`MAX_SUGGESTIONS`].
	///
	/// # Errors
	/// Those of [`Index::search`].
	pub fn related(
		&self,
		to: &Resembled<'_>,
		filter: &Filter,
		limit: usize,
		is_over: &dyn Fn() -> bool,
	) -> Result<Vec<Hit>, Error> {
		guarded(|| {
			let searchers = self.searchers(filter);
			let mut clauses: Vec<(Occur, Box<dyn EngineQuery>)> = Vec::new();
			for word in self.telling(to.title, &Worth::of(&searchers, filter, is_over)?)? {
				clauses.push((Occur::Should, plan::within(self.fields.title, &[word])));
			}
			for tag in to.tags.iter().take(MAX_TAGS) {
				let term = EngineTerm::from_field_text(self.fields.tag, &fold_name(tag));
				let has = TermQuery::new(term, IndexRecordOption::Basic);
				clauses.push((Occur::Should, Box::new(BoostQuery::new(Box::new(has), TAG))));
			}
			if clauses.is_empty() {
				return Ok(Vec::new());
			}
			let needed = if clauses.len() > SHARED { SHARED } else { 1 };
			let plan = Plan::of(Box::new(BooleanQuery::with_minimum_required_clauses(clauses, needed))).ranked();
			let mut best = Best::new(limit.min(MAX_SUGGESTIONS));
			walk(&searchers, &plan, &Sieve::of(filter), is_over, &mut |candidate| {
				if !candidate.is_left_out && candidate.key() != Some(to.key) {
					best.offer(candidate.score, &candidate);
				}
				ControlFlow::Continue(())
			})?;
			Ok(best.in_order())
		})
	}

	/// The words of a title that few others have, of those the reader may read.
	fn telling(&self, title: &str, worth: &Worth<'_>) -> Result<Vec<Word>, Error> {
		let mut found: Vec<(u64, Word)> = Vec::new();
		let most = (worth.total / COMMON).max(FEW);
		for word in words(title).filter(|word| word.shape != Shape::Last) {
			let term = EngineTerm::from_field_text(self.fields.title.surface, &word.surface);
			let frequent = worth.count(&term, most + 1)?;
			if frequent <= most && !found.iter().any(|(_, known)| known.surface == word.surface) {
				found.push((frequent, word));
			}
		}
		found.sort_by_key(|(frequent, _)| *frequent);
		Ok(found.into_iter().take(MAX_WORDS).map(|(_, word)| word).collect())
	}
}
