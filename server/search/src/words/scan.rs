//! Where words begin and end.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

use super::{Shape, Word, arabic, fold, forms, han};
use crate::words::fold::{is_arabic_or_hebrew, is_inside};

/// The words of a text in their order.
///
/// Letters and digits make a word; marks and joiners inside it do not end it. Apostrophes do, so that `İstanbul'da`
/// holds `İstanbul`, but not between Hebrew letters, where they mark an abbreviation. Scripts without spaces are cut
/// into pairs that overlap.
pub(crate) fn words(text: &str) -> Words<'_> {
	Words { text, rest: text.char_indices().peekable(), position: 0, pending: None, in_run: false }
}

pub(crate) struct Words<'a> {
	text: &'a str,
	rest: Peekable<CharIndices<'a>>,
	position: usize,
	/// A character of a script without spaces, whose pair with the next one was not yet given.
	pending: Option<Dense>,
	/// Whether a pair was given before `pending`.
	in_run: bool,
}

/// A character of a script without spaces, with its marks.
struct Dense {
	range: Range<usize>,
	folded: String,
}

impl Iterator for Words<'_> {
	type Item = Word;

	fn next(&mut self) -> Option<Word> {
		loop {
			if let Some(dense) = self.pending.take() {
				return Some(self.pair(dense));
			}
			let (start, c) = self.rest.next()?;
			if han::has_no_spaces(c) {
				self.in_run = false;
				self.pending = Some(self.dense(start, c));
			} else if c.is_alphanumeric() && !is_inside(c) {
				let end = self.end_of_word(start + c.len_utf8(), c);
				if let Some(word) = self.spaced(start, end) {
					return Some(word);
				}
			}
		}
	}
}

impl Words<'_> {
	fn end_of_word(&mut self, mut end: usize, mut last: char) -> usize {
		while let Some(&(at, c)) = self.rest.peek() {
			let joins =
				is_inside(c) || c.is_alphanumeric() && !han::has_no_spaces(c) || self.marks_abbreviation(last, at, c);
			if !joins {
				break;
			}
			end = at + c.len_utf8();
			if !is_inside(c) {
				last = c;
			}
			self.rest.next();
		}
		end
	}

	/// A quotation mark between two Hebrew letters, as in צה"ל.
	fn marks_abbreviation(&self, last: char, at: usize, c: char) -> bool {
		joins_hebrew(last, c, self.text[at + c.len_utf8()..].chars().next())
	}

	fn spaced(&mut self, start: usize, end: usize) -> Option<Word> {
		let original = &self.text[start..end];
		let surface = fold(original);
		if surface.is_empty() {
			return None;
		}
		let forms = forms(original, &surface);
		let position = self.position;
		self.position += 1;
		let parts = arabic::parts(original);
		Some(Word { range: start..end, position, surface, forms, parts, shape: Shape::Spaced })
	}

	fn dense(&mut self, start: usize, c: char) -> Dense {
		let mut end = start + c.len_utf8();
		while let Some((at, mark)) = self.rest.next_if(|(_, c)| is_inside(*c)) {
			end = at + mark.len_utf8();
		}
		Dense { range: start..end, folded: fold(&self.text[start..end]) }
	}

	fn pair(&mut self, dense: Dense) -> Word {
		let next = self.rest.next_if(|(_, c)| han::has_no_spaces(*c)).map(|(start, c)| self.dense(start, c));
		let (end, surface, shape) = match &next {
			Some(next) => (next.range.end, format!("{}{}", dense.folded, next.folded), Shape::Pair),
			None if self.in_run => (dense.range.end, dense.folded, Shape::Last),
			None => (dense.range.end, dense.folded, Shape::Single),
		};
		self.in_run = next.is_some();
		self.pending = next;
		let position = self.position;
		self.position += 1;
		Word { range: dense.range.start..end, position, surface, forms: Vec::new(), parts: Vec::new(), shape }
	}
}

/// Whether a quotation mark stands for an abbreviation inside a Hebrew word.
pub(crate) fn joins_hebrew(last: char, mark: char, next: Option<char>) -> bool {
	let is_hebrew = |c: char| is_arabic_or_hebrew(c) && c.is_alphabetic() && ('\u{05d0}'..='\u{05ea}').contains(&c);
	matches!(mark, '"' | '\'' | '\u{05f3}' | '\u{05f4}' | '’' | '”') && is_hebrew(last) && next.is_some_and(is_hebrew)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn surfaces(text: &str) -> Vec<String> {
		words(text).map(|word| word.surface).collect()
	}

	#[test]
	fn apostrophes_and_dots_end_a_word() {
		assert_eq!(
			surfaces("İstanbul'da don’t example.com foo_bar 3.5"),
			["istanbul", "da", "don", "t", "example", "com", "foo", "bar", "3", "5"]
		);
	}

	#[test]
	fn scripts_without_spaces_come_in_pairs() {
		assert_eq!(surfaces("東京都 京 手机abc"), ["东京", "京都", "都", "京", "手机", "机", "abc"]);
	}

	#[test]
	fn a_run_may_be_of_any_length() {
		let run = "東京".repeat(100);
		let found = surfaces(&run);
		assert_eq!(found.len(), 200);
		assert!(found[..199].iter().all(|pair| pair.chars().count() == 2));
	}

	#[test]
	fn ranges_are_the_words_in_the_text() {
		let text = "  שָׁלוֹם, «کتاب\u{200c}ها» 東京。";
		let found: Vec<&str> = words(text).map(|word| &text[word.range]).collect();
		assert_eq!(found, ["שָׁלוֹם", "کتاب\u{200c}ها", "東京", "京"]);
	}

	#[test]
	fn an_abbreviation_in_hebrew_is_one_word() {
		assert_eq!(surfaces("צה\"ל אמר \"שלום\""), ["צהל", "אמר", "שלומ"]);
	}
}
