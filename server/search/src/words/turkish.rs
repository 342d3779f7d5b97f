//! Which words a Turkish word with endings may be a form of.
//!
//! Works on folded letters, so that it is the same for those who write without dots: `ı` is `i`, `ş` is `s`. Snowball's
//! stemmer wants the exact letters and misses words in capitals. Every possible way to take endings off counts, and
//! each must leave a stem of its own: a single guess would make `zam` of `zaman`.

use super::Forms;

/// Endings from the outside to the inside; a word may carry one of each.
const LAYERS: [&[&str]; 5] = [
	// What is said of it: it is, it was, if it is.
	&[
		"dir", "dur", "tir", "tur", "di", "du", "ti", "tu", "ydi", "ydu", "mis", "mus", "ymis", "ymus", "se", "sa",
		"ki", "ken", "yken",
	],
	// Cases.
	&[
		"i", "u", "yi", "yu", "ni", "nu", "e", "a", "ye", "ya", "ne", "na", "de", "da", "te", "ta", "nde", "nda",
		"den", "dan", "ten", "tan", "nden", "ndan", "in", "un", "nin", "nun", "le", "la", "yle", "yla", "ce", "ca",
	],
	// Whose it is.
	&[
		"im", "um", "m", "n", "in", "un", "i", "u", "si", "su", "imiz", "umuz", "miz", "muz", "iniz", "unuz", "niz",
		"nuz", "leri", "lari",
	],
	// More than one.
	&["ler", "lar"],
	// Words made of words, and verbs.
	&[
		"lik", "luk", "lig", "lug", "li", "lu", "siz", "suz", "ci", "cu", "cilik", "culuk", "lamak", "lemek", "lama",
		"leme", "mek", "mak", "me", "ma", "mesi", "masi", "yor", "iyor", "uyor", "acak", "ecek", "acag", "eceg",
		"yacak", "yecek", "digi", "dugu", "tigi", "tugu", "dik", "duk", "tik", "tuk", "dig", "dug", "tig", "tug",
		"lan", "len", "yan", "yen", "arak", "erek", "yarak", "yerek", "ip", "up", "inca", "ince", "meli", "mali",
		"sel", "sal",
	],
];

/// Stems of two letters that are common; others of that length are chance.
const SHORT: [&str; 22] = [
	"ad", "ag", "aj", "al", "ay", "at", "av", "ek", "el", "es", "et", "ev", "il", "is", "ok", "ol", "on", "oy", "su",
	"uc", "un", "us",
];

/// 3 letters: `yol`, `göz`; shorter ones must be in [`SHORT`].
const MIN_STEM: usize = 3;

pub(super) fn forms(folded: &str, forms: &mut Forms<'_>) {
	strip(folded, 0, forms);
}

/// Takes off one ending of each layer from `layer` on, in every possible way.
fn strip(word: &str, layer: usize, forms: &mut Forms<'_>) {
	for (number, endings) in LAYERS.iter().enumerate().skip(layer) {
		for ending in *endings {
			let Some(stem) = word.strip_suffix(ending) else { continue };
			if !is_stem(stem) || !fits(stem, ending) {
				continue;
			}
			add(stem, ending, forms);
			strip(stem, number + 1, forms);
		}
	}
}

fn is_stem(stem: &str) -> bool {
	(stem.len() >= MIN_STEM || SHORT.contains(&stem)) && stem.contains(is_vowel)
}

/// Whether an ending can stand after this stem: joining letters only after vowels, vowels only after consonants, and
/// `u` only after `o` and `u`.
fn fits(stem: &str, ending: &str) -> bool {
	let ends_in_vowel = stem.ends_with(is_vowel);
	let begins_with_vowel = ending.starts_with(is_vowel);
	if begins_with_vowel && ends_in_vowel {
		return false;
	}
	let needs_vowel = matches!(ending, "m" | "n" | "miz" | "muz" | "niz" | "nuz" | "si" | "su")
		|| ending.starts_with('y')
		|| ending.starts_with('n');
	// `n` also joins cases to what somebody owns: `evi-nde`, which ends in a vowel as well.
	if needs_vowel && !ends_in_vowel {
		return false;
	}
	let round = matches!(stem.chars().rev().find(|c| is_vowel(*c)), Some('o' | 'u'));
	match ending.chars().find(|c| is_vowel(*c)) {
		Some('u') => round,
		// Loan words keep an `i` after their last vowel: `saati`. After a round one it is none.
		Some('i') => !round,
		_ => true,
	}
}

fn add(stem: &str, ending: &str, forms: &mut Forms<'_>) {
	forms.add(stem);
	if !ending.starts_with(is_vowel) {
		return;
	}
	// Before a vowel the last consonant is soft, `kitabı`, and a vowel may be gone, `şehri`.
	let hard = match stem.as_bytes().last() {
		Some(b'b') => Some('p'),
		Some(b'd') => Some('t'),
		Some(b'g') => Some('k'),
		_ => None,
	};
	if let Some(hard) = hard {
		forms.add(&format!("{}{hard}", &stem[..stem.len() - 1]));
	}
	let mut last = stem.chars().rev();
	if let (Some(end), Some(before)) = (last.next(), last.next())
		&& "rlnmzsk".contains(end)
		&& !is_vowel(before)
		&& before != end
		&& stem.len() <= 5
	{
		let vowel = if matches!(stem.chars().rev().find(|c| is_vowel(*c)), Some('o' | 'u')) { 'u' } else { 'i' };
		forms.add(&format!("{}{vowel}{end}", &stem[..stem.len() - 1]));
	}
}

fn is_vowel(c: char) -> bool {
	matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}
