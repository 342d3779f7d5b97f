//! Which characters and links of a member's text are let through.

use std::borrow::Cow;
use std::cmp::Ordering;

use unicode_normalization::char::is_combining_mark;

/// Marks on one letter: vowelled Hebrew and Arabic need five at most; more is
/// "Zalgo" text that covers the lines above and below.
const MAX_MARKS: usize = 8;

/// Drops characters that would disturb text outside this post: direction
/// overrides and isolates, and piled-up marks.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
	if text.is_ascii() {
		return Cow::Borrowed(text);
	}
	let mut marks = 0;
	let kept = text.chars().filter(|c| {
		marks = if is_combining_mark(*c) { marks + 1 } else { 0 };
		marks <= MAX_MARKS && !is_bidi_control(*c)
	});
	Cow::Owned(kept.collect())
}

/// Embeddings, overrides and isolates, which last until something ends them.
pub(super) fn is_bidi_control(c: char) -> bool {
	matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a link may be followed: http, https, mailto, or within this site.
pub(super) fn is_safe_link(url: &str) -> bool {
	if url.is_empty() || url.chars().any(|c| c.is_control() || is_bidi_control(c)) {
		return false;
	}
	// "//host" and what browsers read as that leave the site without saying so.
	if url.starts_with(['/', '\\']) && url[1..].starts_with(['/', '\\']) {
		return false;
	}
	match url.find([':', '/', '?', '#']) {
		Some(at) if url[at..].starts_with(':') => {
			["http", "https", "mailto"].iter().any(|ok| url[..at].eq_ignore_ascii_case(ok))
		}
		Some(_) | None => true,
	}
}

/// How many words run which way, and which way the first one runs.
///
/// Words, not letters: one long link must not turn a Persian sentence.
#[derive(Default)]
pub(super) struct Directions {
	right_to_left: usize,
	left_to_right: usize,
	begins_left_to_right: bool,
}

impl Directions {
	/// Counts the words of one more piece of text.
	pub(super) fn add(&mut self, text: &str) {
		for letter in text.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic())) {
			if is_right_to_left(letter) {
				self.right_to_left += 1;
			} else {
				self.begins_left_to_right |= self.right_to_left + self.left_to_right == 0;
				self.left_to_right += 1;
			}
		}
	}

	/// The value of `dir` for an element around paragraphs: `dir="auto"` would
	/// not look into children that have a direction of their own.
	pub(super) fn of_container(&self) -> &'static str {
		match self.right_to_left.cmp(&self.left_to_right) {
			Ordering::Greater => "rtl",
			Ordering::Less => "ltr",
			Ordering::Equal if self.left_to_right == 0 => "auto",
			Ordering::Equal if self.begins_left_to_right => "ltr",
			Ordering::Equal => "rtl",
		}
	}

	/// The value of `dir` for a paragraph: the browser goes by the first letter,
	/// which is wrong for a Hebrew sentence that begins with an English name.
	pub(super) fn of_paragraph(&self) -> &'static str {
		if self.begins_left_to_right && self.right_to_left > self.left_to_right { "rtl" } else { "auto" }
	}
}

/// Letters of the blocks that Unicode keeps for scripts written to the left.
fn is_right_to_left(c: char) -> bool {
	matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
