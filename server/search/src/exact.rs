//! Scores whose sum is the same in whatever order they are added.
//!
//! The engine adds up what the words of a query are worth in an order that depends on how its files are cut, and so on
//! hidden documents. Rounded to one grid before they are added, nothing is lost in a sum, and the order is all one.

use tantivy::query::{EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader, Term};

/// 4,096 steps to one: with sums below 4,096 that fits into the 24 bits of a score.
const STEPS: Score = 4_096.0;

/// A word is worth 150 at the most. A phrase is worth its words together, and may be a paragraph without spaces: above
/// this, all are worth alike, so that the words of a query, at most [`crate::MAX_TERMS`], stay below that sum.
const MOST: Score = 256.0;

/// A query whose scores lie on the grid.
#[derive(Debug)]
pub(crate) struct Exact(pub(crate) Box<dyn Query>);

impl Clone for Exact {
	fn clone(&self) -> Self {
		Self(self.0.box_clone())
	}
}

impl Query for Exact {
	fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
		let weight = self.0.weight(scoring)?;
		Ok(if scoring.is_scoring_enabled() { Box::new(ExactWeight(weight)) } else { weight })
	}

	fn query_terms<'a>(&'a self, visitor: &mut dyn FnMut(&'a Term, bool)) {
		self.0.query_terms(visitor);
	}
}

struct ExactWeight(Box<dyn Weight>);

impl Weight for ExactWeight {
	fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
		Ok(Box::new(ExactScorer(self.0.scorer(reader, boost)?)))
	}

	fn explain(&self, reader: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
		self.0.explain(reader, doc)
	}
}

struct ExactScorer(Box<dyn Scorer>);

impl DocSet for ExactScorer {
	fn advance(&mut self) -> DocId {
		self.0.advance()
	}

	fn seek(&mut self, target: DocId) -> DocId {
		self.0.seek(target)
	}

	fn doc(&self) -> DocId {
		self.0.doc()
	}

	fn size_hint(&self) -> u32 {
		self.0.size_hint()
	}

	fn cost(&self) -> u64 {
		self.0.cost()
	}
}

impl Scorer for ExactScorer {
	fn score(&mut self) -> Score {
		(self.0.score().min(MOST) * STEPS).round() / STEPS
	}
}
