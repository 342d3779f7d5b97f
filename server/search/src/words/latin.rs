//! Forms of words in Latin letters: English and German by Snowball, Turkish by its endings.

use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use super::{Forms, fold, turkish};

static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::English));
static GERMAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::new(Algorithm::German));

/// 4 letters: shorter ones would make `und` of the English `under` and `kal` of the Turkish `kalem`.
const MIN_GERMAN_STEM: usize = 4;

/// Letters tell which languages a word cannot belong to; where they do not, it may belong to all three.
pub(super) fn forms(original: &str, folded: &str, forms: &mut Forms<'_>) {
	if !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
		return;
	}
	let letters = Letters::of(original);
	if !letters.turkish && !letters.german && !letters.umlaut {
		forms.add(&ENGLISH.stem(folded));
	}
	if !letters.turkish {
		// Snowball reads `oe` as `ö` and gives stems without umlauts.
		let stem = fold(&GERMAN.stem(&with_umlauts(original)));
		if stem.len() >= MIN_GERMAN_STEM {
			forms.add(&stem);
		}
	}
	if !letters.german && !folded.contains(['q', 'w', 'x']) {
		turkish::forms(folded, forms);
	}
}

struct Letters {
	turkish: bool,
	german: bool,
	umlaut: bool,
}

impl Letters {
	fn of(original: &str) -> Self {
		let mut letters = Self { turkish: false, german: false, umlaut: false };
		if original.is_ascii() {
			return letters;
		}
		for c in original.nfc() {
			match c {
				'ş' | 'Ş' | 'ğ' | 'Ğ' | 'ı' | 'İ' => letters.turkish = true,
				'ä' | 'Ä' | 'ß' | 'ẞ' => letters.german = true,
				'ö' | 'Ö' | 'ü' | 'Ü' => letters.umlaut = true,
				_ => {}
			}
		}
		letters
	}
}

fn with_umlauts(original: &str) -> String {
	let mut word = String::with_capacity(original.len());
	for c in original.nfc().take(super::MAX_WORD_CHARS).flat_map(char::to_lowercase) {
		match c {
			'ä' | 'ö' | 'ü' | 'ß' => word.push(c),
			_ => word.push_str(&fold(c.encode_utf8(&mut [0; 4]))),
		}
	}
	word
}
