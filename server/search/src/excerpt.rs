//! Which part of a text is shown under a hit, and what in it is marked.
//!
//! Gives ranges, no markup and no dots: whoever shows them knows the direction of the text and how to escape it.

use std::collections::{HashSet, VecDeque};
use std::ops::Range;

use crate::query::{Query, Term};
use crate::words::{Shape, Word, fold_name, is_inside, words};

/// 240 characters: three lines on a phone.
pub const MAX_EXCERPT_CHARS: usize = 240;

/// 32 KiB of a text are looked through: some milliseconds. Behind that a word is found but not shown.
const MAX_READ_BYTES: usize = 32 * 1024;

/// 40 characters before the first word, so that it stands in a sentence.
const LEAD_CHARS: usize = 40;

/// 20 characters are given away to begin or end between words.
const SLACK_CHARS: usize = 20;

/// 1,000 marks: a text that repeats one word is not walked through for each.
const MAX_MARKS: usize = 1000;

/// A part of a text. All ranges are bytes of that text, on boundaries of characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Excerpt {
	pub range: Range<usize>,
	/// Inside `range`, in order, apart from each other.
	pub marks: Vec<Range<usize>>,
}

/// A text as a whole, such as a title, with what was looked for.
#[must_use]
pub fn whole(text: &str, query: &Query) -> Excerpt {
	marked(matches(text, query), 0..text.len())
}

/// The part of a text that has most of what was looked for, or its beginning.
#[must_use]
pub fn excerpt(text: &str, query: &Query) -> Excerpt {
	let found = matches(text, query);
	let start = best_start(text, &found);
	let range = around(text, start);
	marked(found, range)
}

fn marked(found: Vec<Match>, range: Range<usize>) -> Excerpt {
	let mut marks: Vec<Range<usize>> = Vec::new();
	for found in found {
		let mark = found.range;
		if mark.start < range.start || mark.end > range.end {
			continue;
		}
		match marks.last_mut() {
			Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
			_ => marks.push(mark),
		}
	}
	Excerpt { range, marks }
}

/// What folds to this, as it is written: the text as a whole, such as a tag, or the first such word in it.
#[must_use]
pub fn as_written<'a>(text: &'a str, folded: &str) -> Option<&'a str> {
	if fold_name(text) == folded {
		return Some(text);
	}
	let read = &text[..text.floor_char_boundary(crate::MAX_INDEXED_BYTES)];
	words(read).find(|word| word.surface == folded).map(|word| &text[word.range])
}

/// One place where one of the terms stands.
struct Match {
	range: Range<usize>,
	/// How many characters stand before it.
	chars: usize,
	/// Which of the terms.
	term: usize,
}

/// A term, and every form in which a word of its own is it.
struct Wanted<'a> {
	words: &'a [Word],
	forms: HashSet<&'a str>,
	is_exact: bool,
}

impl<'a> Wanted<'a> {
	fn of(term: &'a Term) -> Self {
		Self { words: &term.words, forms: term.words.iter().flat_map(every_form).collect(), is_exact: term.is_exact }
	}

	/// Whether this word is the one word of the term.
	fn has(&self, word: &Word) -> bool {
		if self.is_exact || word.shape != Shape::Spaced {
			return self.words.iter().any(|wanted| wanted.surface == word.surface);
		}
		every_form(word).any(|form| self.forms.contains(form))
	}
}

/// Where the terms stand, in the order of the text.
fn matches(text: &str, query: &Query) -> Vec<Match> {
	let longest = query.terms.iter().map(|term| term.words.len()).max().unwrap_or(0);
	let mut found: Vec<Match> = Vec::new();
	if longest == 0 {
		return found;
	}
	let wanted: Vec<Wanted<'_>> = query.terms.iter().map(Wanted::of).collect();
	let mut last: VecDeque<Word> = VecDeque::new();
	for word in words(&text[..text.floor_char_boundary(MAX_READ_BYTES)]) {
		// The last character of a run has the place of a word, but phrases go on behind it.
		last.push_back(word);
		if last.len() > longest * 2 {
			last.pop_front();
		}
		for (number, wanted) in wanted.iter().enumerate() {
			if let Some(range) = ends_here(text, wanted, &last) {
				found.push(Match { range, chars: 0, term: number });
			}
		}
		if found.len() >= MAX_MARKS {
			break;
		}
	}
	// A phrase ends behind words that begin behind it.
	found.sort_by_key(|found| (found.range.start, found.range.end));
	let (mut bytes, mut chars) = (0, 0);
	for found in &mut found {
		chars += text[bytes..found.range.start].chars().count();
		bytes = found.range.start;
		found.chars = chars;
	}
	found
}

/// The place of a term whose last word is the last of these.
fn ends_here(text: &str, term: &Wanted<'_>, last: &VecDeque<Word>) -> Option<Range<usize>> {
	let word = last.back()?;
	match term.words {
		[] => None,
		[wanted] if wanted.shape == Shape::Single => {
			let starts = word.shape != Shape::Spaced && word.surface.starts_with(&wanted.surface);
			starts.then(|| word.range.start..end_of_first(text, word.range.clone()))
		}
		[_] => term.has(word).then(|| word.range.clone()),
		[first, .., end] => {
			if word.surface != end.surface {
				return None;
			}
			// Each word of the phrase as far from the last one as in the query.
			let at = |wanted: &Word| {
				let position = word.position.checked_sub(end.position - wanted.position)?;
				last.iter().rev().find(|word| word.position == position).filter(|word| word.surface == wanted.surface)
			};
			term.words.iter().all(|wanted| at(wanted).is_some()).then_some(())?;
			Some(at(first)?.range.start..word.range.end)
		}
	}
}

fn every_form(word: &Word) -> impl Iterator<Item = &str> {
	let parts = word.parts.iter().flatten();
	std::iter::once(&word.surface).chain(&word.forms).chain(parts).map(String::as_str)
}

/// Where the first character of a range ends, with its marks.
fn end_of_first(text: &str, range: Range<usize>) -> usize {
	let mut chars = text[range.clone()].char_indices().skip(1);
	chars.find(|(_, c)| !is_inside(*c)).map_or(range.end, |(at, _)| range.start + at)
}

/// Where the text begins to have most of the terms within one excerpt. Where it has them equally often, the first.
fn best_start(text: &str, found: &[Match]) -> usize {
	let room = MAX_EXCERPT_CHARS - LEAD_CHARS - SLACK_CHARS;
	let mut best = (0, 0);
	let mut start = 0;
	for (index, first) in found.iter().enumerate() {
		let near = found[index..].iter().take_while(|other| other.chars - first.chars < room).take(64);
		let terms: HashSet<usize> = near.clone().map(|found| found.term).collect();
		let worth = (terms.len(), near.count());
		if worth > best {
			best = worth;
			start = first.range.start;
		}
	}
	back(text, start)
}

/// Some characters before a place, at the beginning of a word if one is near.
fn back(text: &str, place: usize) -> usize {
	let Some((start, _)) = text[..place].char_indices().rev().nth(LEAD_CHARS - 1) else { return 0 };
	let lead = &text[start..place];
	let gap = lead.char_indices().take(SLACK_CHARS).find(|(_, c)| c.is_whitespace());
	gap.map_or_else(|| whole_before(text, start), |(at, c)| start + at + c.len_utf8())
}

fn around(text: &str, start: usize) -> Range<usize> {
	let rest = &text[start..];
	let end = match rest.char_indices().nth(MAX_EXCERPT_CHARS) {
		None => text.len(),
		Some((end, _)) => {
			let gap = rest[..end].char_indices().rev().take(SLACK_CHARS).find(|(_, c)| c.is_whitespace());
			gap.map_or_else(|| whole_before(text, start + end), |(at, _)| start + at)
		}
	};
	let part = &text[start..end];
	let begin = start + (part.len() - part.trim_start().len());
	begin..begin.max(start + part.trim_end().len())
}

/// The same place, or an earlier one, so that no mark is cut off its letter.
fn whole_before(text: &str, mut place: usize) -> usize {
	while text[place..].chars().next().is_some_and(is_inside) {
		let Some(before) = text[..place].chars().next_back() else { break };
		place -= before.len_utf8();
	}
	place
}
