//! How a query is cut into words, phrases and `name:value`.

use super::{Complaint, ComplaintKind, Day, MAX_QUERY_CHARS, MAX_TAGS, MAX_TERMS, Query, Term};
use crate::document::{Kind, Marks};
use crate::words::{fold, fold_name, joins_hebrew};

/// Reads a query. Whatever cannot be understood is left out and complained about.
///
/// Words must all be found, in any form. `"several words"` stand together as written, `-word` must not occur. `by:`
/// an author, `group:`, `tag:`, `in:` a kind (`topics`, `posts` …), `is:question`, `is:solved`, `is:archived`;
/// `after:2024-05` begins with that day, `before:` ends before it. `-tag:` and `-is:` exclude.
#[must_use]
pub fn parse(text: &str) -> (Query, Vec<Complaint>) {
	let mut reader = Reader { query: Query::default(), complaints: Vec::new(), weight: 0 };
	let text = match text.char_indices().nth(MAX_QUERY_CHARS) {
		Some((end, _)) => {
			reader.complain(ComplaintKind::TooLong, &text[end..]);
			&text[..end]
		}
		None => text,
	};
	let mut pieces = Pieces { rest: text };
	while let Some(piece) = pieces.next() {
		reader.take(&piece);
	}
	if reader.query.is_empty() && (!reader.query.excluded.is_empty() || !reader.query.excluded_tags.is_empty()) {
		reader.complain(ComplaintKind::OnlyExclusions, text.trim());
	}
	(reader.query, reader.complaints)
}

/// 64 characters of a word are enough to recognise it.
const MAX_COMPLAINT_CHARS: usize = 64;

/// What stands between two spaces, or in quotation marks.
struct Piece<'a> {
	/// With sign, name and quotation marks.
	whole: &'a str,
	is_excluded: bool,
	name: Option<Name>,
	value: &'a str,
	is_quoted: bool,
	is_unclosed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
	By,
	In,
	Group,
	Tag,
	Before,
	After,
	Is,
}

impl Name {
	const ALL: [(&'static str, Self); 7] = [
		("by", Self::By),
		("in", Self::In),
		("group", Self::Group),
		("tag", Self::Tag),
		("before", Self::Before),
		("after", Self::After),
		("is", Self::Is),
	];

	/// The name and how many bytes it takes with its colon.
	fn before_colon(text: &str) -> Option<(Self, usize)> {
		let colon = text.char_indices().take(16).find(|(_, c)| matches!(c, ':' | '：'))?;
		let written = fold(&text[..colon.0]);
		let (_, name) = Self::ALL.into_iter().find(|(name, _)| *name == written)?;
		Some((name, colon.0 + colon.1.len_utf8()))
	}
}

struct Pieces<'a> {
	rest: &'a str,
}

impl<'a> Pieces<'a> {
	fn next(&mut self) -> Option<Piece<'a>> {
		let whole = self.rest.trim_start_matches(is_gap);
		if whole.is_empty() {
			return None;
		}
		let mut body = whole;
		let is_excluded = body.starts_with('-') && !body[1..].starts_with(is_gap) && body.len() > 1;
		if is_excluded {
			body = &body[1..];
		}
		let name = Name::before_colon(body).map(|(name, taken)| {
			body = &body[taken..];
			name
		});
		let opening = body.chars().next().filter(|c| is_quote(*c));
		let (value, after, is_unclosed) = match opening {
			Some(quote) => quoted(&body[quote.len_utf8()..]),
			None => {
				let end = body.find(is_gap).unwrap_or(body.len());
				(&body[..end], &body[end..], false)
			}
		};
		self.rest = after;
		let whole = &whole[..whole.len() - after.len()];
		Some(Piece { whole, is_excluded, name, value, is_quoted: opening.is_some(), is_unclosed })
	}
}

/// What stands before the next quotation mark, what behind it, and whether there was none.
fn quoted(text: &str) -> (&str, &str, bool) {
	let mut last = ' ';
	for (at, c) in text.char_indices() {
		let end = at + c.len_utf8();
		if is_quote(c) && !joins_hebrew(last, c, text[end..].chars().next()) {
			return (&text[..at], &text[end..], false);
		}
		last = c;
	}
	(text, "", true)
}

/// Spaces of every kind, control characters, and marks of direction, which come along when something is copied.
fn is_gap(c: char) -> bool {
	c.is_whitespace()
		|| c.is_control()
		|| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_quote(c: char) -> bool {
	matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '「' | '」' | '『' | '』')
}

struct Reader {
	query: Query,
	complaints: Vec<Complaint>,
	/// How many words were read.
	weight: usize,
}

impl Reader {
	fn complain(&mut self, kind: ComplaintKind, word: &str) {
		let word = word.chars().take(MAX_COMPLAINT_CHARS).collect();
		self.complaints.push(Complaint { kind, word });
	}

	fn take(&mut self, piece: &Piece<'_>) {
		if piece.is_unclosed {
			self.complain(ComplaintKind::UnclosedQuote, piece.whole);
		}
		let Some(name) = piece.name else { return self.take_term(piece) };
		let value = piece.value.trim_matches(is_gap);
		if !value.contains(char::is_alphanumeric) {
			return self.complain(ComplaintKind::NeedsValue, piece.whole);
		}
		if piece.is_excluded && !matches!(name, Name::Tag | Name::Is) {
			return self.complain(ComplaintKind::CannotExclude, piece.whole);
		}
		match name {
			Name::By => self.set(piece, |query| &mut query.by, value.trim_start_matches('@').to_owned()),
			Name::Group => self.set(piece, |query| &mut query.group, value.to_owned()),
			Name::Before => self.take_day(piece, |query| &mut query.before),
			Name::After => self.take_day(piece, |query| &mut query.after),
			Name::Tag => self.take_tag(piece, value),
			Name::In => match kind(value) {
				Some(kind) if self.query.kinds.contains(&kind) => {}
				Some(kind) => self.query.kinds.push(kind),
				None => self.complain(ComplaintKind::UnknownKind, piece.value),
			},
			Name::Is => match mark(value) {
				Some(mark) if piece.is_excluded => self.query.forbidden_marks |= mark,
				Some(mark) => self.query.required_marks |= mark,
				None => self.complain(ComplaintKind::UnknownMark, piece.value),
			},
		}
	}

	fn take_term(&mut self, piece: &Piece<'_>) {
		let Some((term, is_cut)) = Term::read(piece.value, piece.is_quoted) else {
			return self.complain(ComplaintKind::NoWord, piece.whole);
		};
		if self.weight + term.weight().min(MAX_TERMS) > MAX_TERMS {
			return self.complain(ComplaintKind::TooMany, piece.whole);
		}
		if is_cut {
			self.complain(ComplaintKind::TooLong, piece.whole);
		}
		self.weight += term.weight().min(MAX_TERMS);
		let terms = if piece.is_excluded { &mut self.query.excluded } else { &mut self.query.terms };
		if !terms.contains(&term) {
			terms.push(term);
		}
	}

	fn take_tag(&mut self, piece: &Piece<'_>, value: &str) {
		let tag = fold_name(value.trim_start_matches('#'));
		let tags = if piece.is_excluded { &mut self.query.excluded_tags } else { &mut self.query.tags };
		if tags.len() == MAX_TAGS {
			self.complain(ComplaintKind::TooMany, piece.whole);
		} else if !tags.contains(&tag) {
			tags.push(tag);
		}
	}

	fn take_day(&mut self, piece: &Piece<'_>, place: fn(&mut Query) -> &mut Option<Day>) {
		match Day::parse(piece.value.trim_matches(is_gap)) {
			Some(day) => self.set(piece, place, day),
			None => self.complain(ComplaintKind::BadDate, piece.value),
		}
	}

	fn set<T>(&mut self, piece: &Piece<'_>, place: fn(&mut Query) -> &mut Option<T>, value: T) {
		let place = place(&mut self.query);
		if place.is_some() {
			return self.complain(ComplaintKind::Repeated, piece.whole);
		}
		*place = Some(value);
	}
}

fn kind(value: &str) -> Option<Kind> {
	Some(match fold(value).as_str() {
		"topic" | "topics" | "title" | "titles" => Kind::Topic,
		"post" | "posts" => Kind::Post,
		"group" | "groups" => Kind::Group,
		"member" | "members" => Kind::Member,
		"tag" | "tags" => Kind::Tag,
		"article" | "articles" => Kind::Article,
		"file" | "files" => Kind::File,
		"survey" | "surveys" => Kind::Survey,
		"poll" | "polls" => Kind::Poll,
		"page" | "pages" => Kind::Page,
		_ => return None,
	})
}

fn mark(value: &str) -> Option<u64> {
	Some(match fold(value).as_str() {
		"question" => Marks::QUESTION,
		"solved" => Marks::SOLVED,
		"archived" => Marks::ARCHIVED,
		_ => return None,
	})
}
