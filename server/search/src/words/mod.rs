//! What a word of a text is, and under which forms it can be found.
//!
//! Scripts decide, never a guess at the language: the same letters give the same
//! forms in a text of a thousand words and in a query of one.

mod arabic;
mod fold;
mod han;
mod hebrew;
mod latin;
mod scan;
mod turkish;

use std::ops::Range;

pub(crate) use fold::{fold, fold_name, is_inside};
pub(crate) use scan::{joins_hebrew, words};

/// 64 characters: longer "words" are keys, hashes and noise; their beginning is enough to find them.
pub(crate) const MAX_WORD_CHARS: usize = 64;

/// 8 forms: more are guesses upon guesses, and each costs room in the index.
const MAX_FORMS: usize = 8;

/// One word, or two neighbouring characters of a script without spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
	/// Where it stands in the text, in bytes, on boundaries of characters.
	pub(crate) range: Range<usize>,
	/// How many words stand before it.
	pub(crate) position: usize,
	/// The folded word: no case, no marks, one shape for each letter.
	pub(crate) surface: String,
	/// What else it may be a form of, without `surface`.
	pub(crate) forms: Vec<String>,
	/// What it is put together from, if a joint says so: each part with its forms.
	pub(crate) parts: Vec<Vec<String>>,
	pub(crate) shape: Shape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
	/// A word between spaces.
	Spaced,
	/// Two characters of a script without spaces.
	Pair,
	/// The last character of such a run, so that a search for it alone finds it.
	Last,
	/// A run of one.
	Single,
}

/// What else a word may be a form of. `original` is the word as written, `folded` what [`fold()`] made of it.
fn forms(original: &str, folded: &str) -> Vec<String> {
	let mut forms = Forms::new(folded);
	let Some(first) = folded.chars().find(|c| c.is_alphabetic()) else { return Vec::new() };
	match first {
		'a'..='z' => latin::forms(original, folded, &mut forms),
		'\u{05d0}'..='\u{05ea}' => hebrew::forms(folded, &mut forms),
		'\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' => arabic::forms(folded, &mut forms),
		_ => {}
	}
	forms.found
}

/// Forms in the order of their worth, without repetition, up to [`MAX_FORMS`].
struct Forms<'a> {
	surface: &'a str,
	found: Vec<String>,
}

impl<'a> Forms<'a> {
	fn new(surface: &'a str) -> Self {
		Self { surface, found: Vec::new() }
	}

	fn add(&mut self, form: &str) {
		let new = !form.is_empty() && form != self.surface && !self.found.iter().any(|found| found == form);
		if new && self.found.len() < MAX_FORMS {
			self.found.push(form.to_owned());
		}
	}
}
