//! Which words a Hebrew word with prefix letters and endings may be a form of.
//!
//! Snowball has no Hebrew. Works on folded letters: the final shapes are the usual ones.

use super::Forms;

/// Letters that are written together with the word behind them: and, the, in, to, as, from, that.
const PREFIXES: [char; 7] = ['ה', 'ו', 'ב', 'ל', 'כ', 'מ', 'ש'];

/// 3 of them, as in `ושבבית`: more is another word.
const MAX_PREFIXES: usize = 3;

/// Plurals, feminine, bound forms, and whose it is.
const ENDINGS: [&str; 33] = [
	"ימ",
	"ות",
	"יות",
	"ה",
	"ת",
	"י",
	"ו",
	"נו",
	"ינו",
	"המ",
	"יהמ",
	"הנ",
	"יהנ",
	"כמ",
	"יכמ",
	"יו",
	"יה",
	"יכ",
	"כ",
	"מ",
	"תי",
	"תו",
	"תה",
	"תמ",
	"יימ",
	"ית",
	"ותינו",
	"ותיו",
	"ותיה",
	"ותיהמ",
	"ותיכמ",
	"ותי",
	"ותיכ",
];

/// 3 letters: roots have three, and two are chance.
const MIN_STEM: usize = 3;

pub(super) fn forms(folded: &str, forms: &mut Forms<'_>) {
	let mut rest = folded;
	bases(rest, forms);
	for _ in 0..MAX_PREFIXES {
		let Some(next) = rest.strip_prefix(PREFIXES) else { break };
		if next.chars().count() < MIN_STEM {
			break;
		}
		rest = next;
		forms.add(rest);
		bases(rest, forms);
	}
}

fn bases(word: &str, forms: &mut Forms<'_>) {
	// Longest first: the order in which they are worth keeping.
	let mut found: Vec<&str> = ENDINGS
		.iter()
		.filter_map(|ending| word.strip_suffix(ending))
		.filter(|stem| stem.chars().count() >= MIN_STEM)
		.collect();
	found.sort_by_key(|stem| stem.len());
	for stem in found {
		forms.add(stem);
	}
}
