//! Which known key a misspelled one resembles most.

/// The candidate with the smallest edit distance to `word`; the first of equals.
pub(super) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> &'a str {
	candidates.min_by_key(|candidate| distance(word, candidate)).unwrap_or_default()
}

/// Levenshtein distance in bytes; keys are ASCII.
fn distance(left: &str, right: &str) -> usize {
	let mut row: Vec<usize> = (0..=right.len()).collect();
	for (i, l) in left.bytes().enumerate() {
		let mut diagonal = row[0];
		row[0] = i + 1;
		for (j, r) in right.bytes().enumerate() {
			let replaced = diagonal + usize::from(l != r);
			diagonal = row[j + 1];
			row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
		}
	}
	row[right.len()]
}
