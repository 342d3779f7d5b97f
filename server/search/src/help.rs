//! What is offered to somebody who found nothing: a word to leave out, a word that is spelled differently.

use tantivy::Term as EngineTerm;
use tantivy::query::FuzzyTermQuery;

use crate::document::Key;
use crate::error::{Error, guarded};
use crate::index::Index;
use crate::plan;
use crate::query::{Query, Term};
use crate::search::Request;
use crate::suggest::{seen, terms};
use crate::words::{Shape, Word};

/// 4 letters: shorter words are one letter away from too many others.
const MIN_LETTERS: usize = 4;

/// 7 letters: from there on two letters may be wrong.
const LETTERS_FOR_TWO: usize = 7;

/// What might help. Everything in it is there for the reader who asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Help {
	/// Words without which something would be found, most first.
	pub without: Vec<Without>,
	/// Words that are nowhere, with one that is spelled alike and is somewhere.
	pub spelled: Vec<Spelled>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Without {
	/// As typed.
	pub term: String,
	/// How many would be found, up to 1,000.
	pub total: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelled {
	/// As typed.
	pub term: String,
	/// Without case and marks. As it is written, [`crate::as_written`] finds in the texts of `seen_in`.
	pub folded: String,
	/// How many documents the reader may see have it, up to 1,000.
	pub total: u64,
	pub seen_in: Key,
}

impl Index {
	/// Looks for what might help when a search found nothing.
	///
	/// A word of the dictionary is offered only after a document that has it came through the same filter as every
	/// hit: what stands in hidden groups alone is never offered, nor counted.
	///
	/// # Errors
	/// Those of [`Index::search`].
	pub fn help(&self, request: &Request<'_>) -> Result<Help, Error> {
		guarded(|| {
			let without = self.without(request)?;
			let spelled = match self.spelled(request) {
				// What was found out by then is said all the same.
				Err(Error::TooSlow) => Vec::new(),
				spelled => spelled?,
			};
			Ok(Help { without, spelled })
		})
	}

	fn without(&self, request: &Request<'_>) -> Result<Vec<Without>, Error> {
		let mut found = Vec::new();
		if request.query.terms.len() < 2 {
			return Ok(found);
		}
		for (index, term) in request.query.terms.iter().enumerate() {
			if let Some((total, _)) = self.would_find(request, &request.query.without_term(index))? {
				found.push(Without { term: term.text.clone(), total });
			}
		}
		found.sort_by_key(|without| std::cmp::Reverse(without.total));
		Ok(found)
	}

	fn spelled(&self, request: &Request<'_>) -> Result<Vec<Spelled>, Error> {
		let mut found = Vec::new();
		for term in &request.query.terms {
			let [word] = term.words.as_slice() else { continue };
			if !can_be_misspelled(word) || self.would_find(request, &alone(request.query, term))?.is_some() {
				continue;
			}
			if let Some(spelled) = self.alike(request, term, word)? {
				found.push(spelled);
			}
		}
		Ok(found)
	}

	/// The word nearest to this one; of equally near ones the most frequent.
	fn alike(&self, request: &Request<'_>, term: &Term, word: &Word) -> Result<Option<Spelled>, Error> {
		let searchers = self.searchers(request.filter);
		let fields = [self.fields.title.surface, self.fields.body.surface];
		let most = if word.surface.chars().count() >= LETTERS_FOR_TWO { 2 } else { 1 };
		for distance in 1..=most {
			let near = FuzzyTermQuery::new(EngineTerm::from_field_text(fields[0], &word.surface), distance, true);
			let mut best: Option<Spelled> = None;
			for folded in terms(&searchers, &fields, || Ok(near.automaton()?), request.is_over)? {
				let candidate = Term::read(&folded, true).map(|(candidate, _)| alone(request.query, &candidate));
				let Some(candidate) = candidate else { continue };
				if let Some((total, seen_in)) = self.would_find(request, &candidate)?
					&& best.as_ref().is_none_or(|best| total > best.total)
				{
					best = Some(Spelled { term: term.text.clone(), folded, total, seen_in });
				}
			}
			if best.is_some() {
				return Ok(best);
			}
		}
		Ok(None)
	}

	fn would_find(&self, request: &Request<'_>, query: &Query) -> Result<Option<(u64, Key)>, Error> {
		let Some(planned) = plan::plan(&self.fields, query, request.filter) else { return Ok(None) };
		let sieve = plan::sieve(query, request.filter, request.ahead_of_utc_s);
		seen(&self.searchers(request.filter), &planned, &sieve, request.is_over)
	}
}

fn can_be_misspelled(word: &Word) -> bool {
	word.shape == Shape::Spaced
		&& word.surface.chars().count() >= MIN_LETTERS
		&& word.surface.chars().all(char::is_alphabetic)
}

/// The query with only this of its words, and all else that it asks for.
fn alone(query: &Query, term: &Term) -> Query {
	Query { terms: vec![term.clone()], ..query.clone() }
}
