//! Which documents are about the same as another one: those that share words of its title, or tags.
//!
//! Only those of its own kind and group. Who reads one may read the others; so what is found is the same for every
//! reader, and finding it meets nothing hidden.

use std::collections::HashMap;

use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, Score, Searcher, TERMINATED, Term as EngineTerm};

use crate::document::Key;
use crate::error::{Error, guarded};
use crate::filter::{Candidate, Columns, Filter, Groups, Sieve};
use crate::index::Index;
use crate::schema::telling;
use crate::search::{Best, Hit};

/// 20 tags and words of one document are looked at: most titles have fewer.
const MAX_LOOKED: usize = 20;

/// 8 words and tags, the rarest ones: the others say little.
const MAX_TELLING: usize = 8;

/// What more than 200 of a group have in common says nothing of what they are about. It bounds the work as well.
const COMMON: usize = 200;

/// Two words in common, where three of those that tell are to be had.
const SHARED: u32 = 2;

/// A tag is chosen with care: it says as much as two words.
const TAG: u32 = 2;

/// Another form of a word.
const FORM: Score = 0.4;

/// What others should resemble.
pub struct Resembled<'a> {
	/// Never found itself.
	pub key: Key,
	pub group: u64,
	pub title: &'a str,
	pub tags: &'a [String],
}

/// A document by the part of the index in which it stands.
type Place = (usize, DocId);

impl Index {
	/// Documents of the same kind and group that share words of the title, or tags; best first, up to `limit`.
	///
	/// Out of the last commit, without what is archived: the caller looks at the record of each before it is shown.
	///
	/// # Errors
	/// [`Error::Broken`] if a file turns out to be damaged.
	pub fn related(&self, to: &Resembled<'_>, limit: usize) -> Result<Vec<Hit>, Error> {
		guarded(|| {
			let searcher = self.searcher();
			let mut having = Vec::new();
			for telling in telling(to.key.kind, to.group, to.title, to.tags).iter().take(MAX_LOOKED) {
				let says = if telling.is_tag { TAG } else { 1 };
				having.extend(self.having(&searcher, &telling.terms)?.map(|places| (says, places)));
			}
			having.sort_by_key(|(_, places)| places.len());
			having.truncate(MAX_TELLING);
			let needed = if having.len() > SHARED as usize { SHARED } else { 1 };
			let mut shared: HashMap<Place, (u32, Score)> = HashMap::new();
			for (says, places) in having {
				let worth = says as Score * ((COMMON as Score / places.len().max(1) as Score).ln() + 1.0);
				for (place, form) in places {
					let (times, score) = shared.entry(place).or_default();
					*times += says;
					*score += worth * form;
				}
			}
			shared.retain(|_, (times, _)| *times >= needed);
			best_of(&searcher, to, &shared, limit)
		})
	}

	/// Where one of these terms stands, and what that is worth; none for what is common.
	fn having(&self, searcher: &Searcher, terms: &[String]) -> Result<Option<HashMap<Place, Score>>, Error> {
		let mut places = HashMap::new();
		for (number, term) in terms.iter().enumerate() {
			let term = EngineTerm::from_field_text(self.fields.related, term);
			for (part, segment) in searcher.segment_readers().iter().enumerate() {
				let words = segment.inverted_index(self.fields.related)?;
				let Some(mut documents) = words.read_postings(&term, IndexRecordOption::Basic)? else { continue };
				while documents.doc() != TERMINATED {
					if !segment.is_deleted(documents.doc()) {
						places.entry((part, documents.doc())).or_insert(if number == 0 { 1.0 } else { FORM });
					}
					if places.len() > COMMON {
						return Ok(None);
					}
					documents.advance();
				}
			}
		}
		Ok(Some(places))
	}
}

fn best_of(
	searcher: &Searcher,
	to: &Resembled<'_>,
	shared: &HashMap<Place, (u32, Score)>,
	limit: usize,
) -> Result<Vec<Hit>, Error> {
	let filter = Filter::of(Groups::Only([to.group].into()));
	let sieve = Sieve::of(&filter);
	let mut best = Best::new(limit);
	for (part, segment) in searcher.segment_readers().iter().enumerate() {
		let columns = Columns::of(segment)?;
		for ((_, doc), (_, score)) in shared.iter().filter(|((in_part, _), _)| *in_part == part) {
			let Some((at_ms, is_left_out)) = columns.admits(*doc, &sieve, false) else { continue };
			let candidate = Candidate { columns: &columns, part, doc: *doc, score: *score, at_ms, is_left_out };
			if !is_left_out && candidate.key() != Some(to.key) {
				best.offer(*score, &candidate);
			}
		}
	}
	Ok(best.in_order())
}
