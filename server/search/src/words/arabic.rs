//! Which words an Arabic or Persian word with prefixes and endings may be a form of.
//!
//! Both languages share a script and a short word does not tell which it is, so both sets of endings count for every
//! word. Works on folded letters: `ة` is `ه`, `ی` is `ي`, `ک` is `ك`.

use super::{Forms, fold};

/// The article with what may stand before it, and single letters: and, so, in, to, as, will. Persian: is doing, is not.
const PREFIXES: [&str; 19] = [
	"وبال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل", "نمي", "مي", "وب", "ول", "وس", "و", "ف", "ب", "ل", "ك", "س",
];

/// Arabic: whose, plurals, feminine. Persian: plurals, whose, who does it, more, most.
const ENDINGS: [&str; 53] = [
	"تها",
	"تهم",
	"تنا",
	"اتها",
	"اتهم",
	"ها",
	"هم",
	"هن",
	"كم",
	"نا",
	"ني",
	"ان",
	"ات",
	"ون",
	"ين",
	"يه",
	"يات",
	"يين",
	"وا",
	"ته",
	"تي",
	"ه",
	"ي",
	"ا",
	"ت",
	"هاي",
	"هايي",
	"هايم",
	"هايت",
	"هايش",
	"هايمان",
	"هايتان",
	"هايشان",
	"مان",
	"تان",
	"شان",
	"ام",
	"اش",
	"م",
	"ش",
	"يم",
	"يد",
	"ند",
	"ايم",
	"ايد",
	"اند",
	"تر",
	"ترين",
	"گان",
	"يي",
	"ك",
	"تك",
	"اتك",
];

/// Endings that may stand before another one.
const PLURALS: [&str; 6] = ["ان", "ات", "ها", "هاي", "ون", "ين"];

/// The Persian plural, which some write as a word of its own.
const PLURAL: &str = "ها";

/// 4 parts: more joints than that are an accident.
const MAX_PARTS: usize = 4;

/// 3 letters: roots have three.
const MIN_STEM: usize = 3;

/// The joint inside a Persian word, which may as well be written as a space or not at all.
const JOINT: char = '\u{200c}';

pub(super) fn forms(folded: &str, forms: &mut Forms<'_>) {
	bases(folded, forms);
	for prefix in PREFIXES {
		let Some(rest) = folded.strip_prefix(prefix) else { continue };
		let least = if prefix.chars().count() == 1 { MIN_STEM + 1 } else { MIN_STEM };
		if rest.chars().count() < least {
			continue;
		}
		forms.add(rest);
		bases(rest, forms);
	}
}

/// Takes off one ending, and one of a plural before it: `دوست-ان-م`.
fn bases(word: &str, forms: &mut Forms<'_>) {
	let mut found: Vec<&str> = Vec::new();
	for stem in without(word, &ENDINGS) {
		found.push(stem);
		found.extend(without(stem, &PLURALS));
	}
	// Shortest first: what is left when all is taken off is worth most.
	found.sort_by_key(|stem| stem.len());
	for stem in found {
		forms.add(stem);
	}
}

fn without<'a>(word: &'a str, endings: &'static [&'static str]) -> impl Iterator<Item = &'a str> {
	endings.iter().filter_map(move |ending| {
		let stem = word.strip_suffix(ending)?;
		// `گل‌ها`: the plural of a short word is sure enough.
		let least = if ending.starts_with(PLURAL) { 2 } else { MIN_STEM };
		(stem.chars().count() >= least).then_some(stem)
	})
}

/// The words around the joints of one word, each with what it may be a form of: `دانش‌آموزان` is found by
/// `دانش آموز` as well.
pub(super) fn parts(original: &str) -> Vec<Vec<String>> {
	if !original.contains(JOINT) {
		return Vec::new();
	}
	original.split(JOINT).map(fold).filter(|part| !part.is_empty()).take(MAX_PARTS).map(part).collect()
}

fn part(part: String) -> Vec<String> {
	let mut forms = Forms::new(&part);
	if part.starts_with(PLURAL) {
		forms.add(PLURAL);
	}
	bases(&part, &mut forms);
	let mut found = forms.found;
	found.insert(0, part);
	found
}
