//! How what was found divides: by group, by kind, by tag. Counted on the same walk as the hits.

use std::collections::HashMap;

use crate::document::{Key, Kind};
use crate::error::Error;
use crate::filter::Candidate;
use crate::fresh::Searchers;
use crate::schema::column;
use crate::suggest::Tag;

/// 20 of each: a column beside the hits is not longer.
pub const MAX_FACETS: usize = 20;

/// Most first; up to [`MAX_FACETS`] of each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
	/// All kinds that were found.
	pub kinds: Vec<(Kind, u64)>,
	/// All groups that were found: the caller knows how many may be shown.
	pub groups: Vec<(u64, u64)>,
	pub tags: Vec<Tag>,
}

/// Counts while walking.
#[derive(Default)]
pub(crate) struct Counting {
	kinds: HashMap<Kind, u64>,
	groups: HashMap<u64, u64>,
	/// By part and number of the tag there: how many, and one that has it.
	tags: HashMap<(usize, u64), (u64, Key)>,
}

impl Counting {
	pub(crate) fn add(&mut self, candidate: &Candidate<'_>) {
		*self.groups.entry(candidate.group()).or_default() += 1;
		let Some(key) = candidate.key() else { return };
		*self.kinds.entry(key.kind).or_default() += 1;
		for tag in candidate.tags() {
			self.tags.entry((candidate.part, tag)).or_insert((0, key)).0 += 1;
		}
	}

	pub(crate) fn done(self, searchers: &Searchers) -> Result<Facets, Error> {
		let mut kinds: Vec<_> = self.kinds.into_iter().collect();
		kinds.sort_by_key(|(kind, total)| (std::cmp::Reverse(*total), *kind));
		let mut groups: Vec<_> = self.groups.into_iter().collect();
		groups.sort_by_key(|(group, total)| (std::cmp::Reverse(*total), *group));
		Ok(Facets { kinds, groups, tags: named(&self.tags, searchers)? })
	}
}

/// The tags by name: a number means another tag in each part.
fn named(tags: &HashMap<(usize, u64), (u64, Key)>, searchers: &Searchers) -> Result<Vec<Tag>, Error> {
	let mut totals: HashMap<String, (u64, Key)> = HashMap::new();
	if !tags.is_empty() {
		let parts = searchers.both().flat_map(|searcher| searcher.segment_readers());
		let columns = parts.map(|part| part.fast_fields().str(column::TAG)).collect::<Result<Vec<_>, _>>()?;
		let mut name = String::new();
		for ((part, number), (total, key)) in tags {
			let Some(Some(column)) = columns.get(*part) else { continue };
			name.clear();
			if column.ord_to_str(*number, &mut name)? {
				let known = totals.entry(name.clone()).or_insert((0, *key));
				*known = (known.0 + total, known.1.min(*key));
			}
		}
	}
	let tag = |(folded, (total, seen_in))| Tag { folded, total, seen_in };
	let mut named: Vec<Tag> = totals.into_iter().map(tag).collect();
	named.sort_by(|left, right| right.total.cmp(&left.total).then_with(|| left.folded.cmp(&right.folded)));
	named.truncate(MAX_FACETS);
	Ok(named)
}
