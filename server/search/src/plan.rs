//! How a query becomes one for the engine: which fields are asked, and what each find is worth.

use std::collections::BTreeSet;

use tantivy::query::{
	AllQuery, BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, PhraseQuery, Query as EngineQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term as EngineTerm};

use crate::exact::Exact;
use crate::filter::{Filter, Sieve};
use crate::query::{Query, Term};
use crate::schema::{Fields, Text};
use crate::words::{Shape, Word};

/// A word in a title says more than one in a text: three times, so that length still counts.
const TITLE: Score = 3.0;

/// Another form of the word: found, but behind the word itself.
const FORM: Score = 0.4;

/// A form that two words may share, of which neither is it: a guess.
const SHARED_FORM: Score = 0.2;

/// What must be there, and what must not.
pub(crate) struct Plan {
	pub(crate) wanted: Box<dyn EngineQuery>,
	/// Kept apart, since tantivy 0.27 asks phrases that must not occur for documents that they have passed.
	pub(crate) excluded: Option<Box<dyn EngineQuery>>,
	/// Whether it matters which fits better; otherwise all are worth nothing.
	pub(crate) is_ranked: bool,
}

impl Plan {
	/// Without anything that must not be there.
	pub(crate) fn of(wanted: Box<dyn EngineQuery>) -> Self {
		Self { wanted, excluded: None, is_ranked: false }
	}

	pub(crate) fn ranked(self) -> Self {
		Self { is_ranked: true, ..self }
	}
}

/// The plan, or `None` if nothing can be found.
pub(crate) fn plan(fields: &Fields, query: &Query, filter: &Filter) -> Option<Plan> {
	// Whom or where the reader meant is not known: nothing rather than everything.
	let is_unresolved =
		query.by.is_some() && filter.author.is_none() || query.group.is_some() && filter.within.is_none();
	if query.is_empty() || is_unresolved {
		return None;
	}
	let mut clauses: Vec<(Occur, Box<dyn EngineQuery>)> = Vec::new();
	clauses.extend(query.terms.iter().map(|term| (Occur::Must, anywhere(fields, term))));
	clauses.extend(query.tags.iter().map(|tag| (Occur::Must, is(fields.tag, tag))));
	if let Some(author) = filter.author {
		clauses.push((Occur::Must, plain(EngineTerm::from_field_u64(fields.author, author))));
	}
	if clauses.is_empty() {
		clauses.push((Occur::Must, Box::new(AllQuery)));
	}
	let mut excluded: Vec<_> = query.excluded.iter().map(|term| exactly_anywhere(fields, term)).collect();
	excluded.extend(query.excluded_tags.iter().map(|tag| is(fields.tag, tag)));
	let excluded = (!excluded.is_empty()).then(|| union(excluded));
	Some(Plan { excluded, ..Plan::of(Box::new(BooleanQuery::new(clauses))) })
}

/// The filter together with what the query asks of the columns.
pub(crate) fn sieve<'a>(query: &'a Query, filter: &'a Filter, ahead_of_utc_s: i32) -> Sieve<'a> {
	Sieve {
		filter,
		kinds: &query.kinds,
		not_before_ms: query.after.map(|day| day.begins_ms(ahead_of_utc_s)),
		before_ms: query.before.map(|day| day.begins_ms(ahead_of_utc_s)),
		required_marks: query.required_marks,
		forbidden_marks: query.forbidden_marks,
	}
}

/// One term in the title or in the text.
fn anywhere(fields: &Fields, term: &Term) -> Box<dyn EngineQuery> {
	if term.is_exact {
		return exactly_anywhere(fields, term);
	}
	union(vec![boosted(within(fields.title, &term.words), TITLE), within(fields.body, &term.words)])
}

fn exactly_anywhere(fields: &Fields, term: &Term) -> Box<dyn EngineQuery> {
	union(vec![boosted(exactly(fields.title.surface, &term.words), TITLE), exactly(fields.body.surface, &term.words)])
}

/// The words of one term in one text, in any form. Several stand together as written: `example.com`.
pub(crate) fn within(text: Text, words: &[Word]) -> Box<dyn EngineQuery> {
	match words {
		[word] if word.shape == Shape::Spaced => in_any_form(text, word),
		_ => exactly(text.surface, words),
	}
}

fn exactly(surface: Field, words: &[Word]) -> Box<dyn EngineQuery> {
	match words {
		[word] if word.shape == Shape::Single => beginning(surface, &word.surface),
		[word] => counted(EngineTerm::from_field_text(surface, &word.surface)),
		_ => phrase(surface, words),
	}
}

/// All words that begin like this.
pub(crate) fn beginning(surface: Field, prefix: &str) -> Box<dyn EngineQuery> {
	exact(FuzzyTermQuery::new_prefix(EngineTerm::from_field_text(surface, prefix), 0, false))
}

fn phrase(surface: Field, words: &[Word]) -> Box<dyn EngineQuery> {
	let first = words.first().map_or(0, |word| word.position);
	let terms: Vec<_> =
		words.iter().map(|word| (word.position - first, EngineTerm::from_field_text(surface, &word.surface))).collect();
	exact(PhraseQuery::new_with_offset(terms))
}

fn in_any_form(text: Text, word: &Word) -> Box<dyn EngineQuery> {
	let surface = |form: &str| counted(EngineTerm::from_field_text(text.surface, form));
	let form = |form: &str| counted(EngineTerm::from_field_text(text.forms, form));
	let mut clauses = vec![surface(&word.surface), boosted(form(&word.surface), FORM)];
	let others: BTreeSet<&str> = word.forms.iter().map(String::as_str).collect();
	for other in others {
		clauses.push(boosted(surface(other), FORM));
		clauses.push(boosted(form(other), SHARED_FORM));
	}
	if word.parts.len() > 1 {
		let any = |part: &Vec<String>| union(part.iter().flat_map(|part| [surface(part), form(part)]).collect());
		let parts = word.parts.iter().map(|part| (Occur::Must, any(part))).collect();
		clauses.push(boosted(Box::new(BooleanQuery::new(parts)), FORM));
	}
	union(clauses)
}

fn is(field: Field, text: &str) -> Box<dyn EngineQuery> {
	plain(EngineTerm::from_field_text(field, text))
}

fn plain(term: EngineTerm) -> Box<dyn EngineQuery> {
	// Worth nothing: where words decide, a tag that all must have does not.
	boosted(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), 0.0)
}

pub(crate) fn counted(term: EngineTerm) -> Box<dyn EngineQuery> {
	exact(TermQuery::new(term, IndexRecordOption::WithFreqs))
}

fn exact(query: impl EngineQuery) -> Box<dyn EngineQuery> {
	Box::new(Exact(Box::new(query)))
}

fn boosted(query: Box<dyn EngineQuery>, boost: Score) -> Box<dyn EngineQuery> {
	Box::new(BoostQuery::new(query, boost))
}

pub(crate) fn union(queries: Vec<Box<dyn EngineQuery>>) -> Box<dyn EngineQuery> {
	Box::new(BooleanQuery::union(queries))
}
