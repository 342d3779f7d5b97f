//! How a text from elsewhere becomes one that members here can read and edit.

use crate::text::{self, markdown_from_html};
use model::Field;
use model::text::{BODY_MAX, Prose};

/// A text ready to be written: Markdown, and the HTML made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
	source: Prose,
	html: String,
}

impl Body {
	/// The Markdown.
	#[must_use]
	pub fn source(&self) -> &Prose {
		&self.source
	}

	pub(crate) fn into_parts(self) -> (Prose, String) {
		(self.source, self.html)
	}

	pub(crate) fn of(markdown: &str) -> Option<Self> {
		let source = Prose::parse(Field::Body, markdown).ok()?;
		let html = text::render(source.as_str()).ok()?.html;
		Some(Self { source, html })
	}
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
	/// It is here.
	Whole(Body),
	/// Its words are here, its form is lost: nested too deep, or a table too large.
	Plain(Body),
	/// As [`Made::Plain`], and it ends early: it was longer than a post may be.
	Cut(Body),
	/// There is nothing to read in it.
	Nothing,
}

/// Makes a post's text of the HTML of another forum.
#[must_use]
pub fn body_from_html(html: &str) -> Made {
	if let Ok(markdown) = markdown_from_html(html) {
		if Prose::parse_optional(Field::Body, &markdown, BODY_MAX).is_ok_and(|prose| prose.as_str().is_empty()) {
			return Made::Nothing;
		}
		if let Some(body) = Body::of(&markdown) {
			return Made::Whole(body);
		}
	}
	let words = words_of(html);
	let (escaped, whole) = escaped(&words);
	match Body::of(&escaped) {
		Some(body) if whole => Made::Plain(body),
		Some(body) => Made::Cut(body),
		None => Made::Nothing,
	}
}

/// The text between the tags.
fn words_of(html: &str) -> String {
	let mut words = String::new();
	let mut in_tag = false;
	for c in html.chars() {
		match c {
			'<' => in_tag = true,
			// A tag divides words, as `<br>` and `</p>` do.
			'>' if in_tag => {
				in_tag = false;
				words.push(' ');
			}
			_ if in_tag => {}
			_ => words.push(c),
		}
	}
	// The ampersand last: "&amp;lt;" is the text "&lt;".
	[("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
		.iter()
		.fold(words, |words, (entity, c)| words.replace(entity, c))
}

/// Markdown that shows a text as it is, and whether all of it found room.
fn escaped(words: &str) -> (String, bool) {
	let mut markdown = String::new();
	let mut chars = 0;
	// Lines stay lines; spaces at their start would make them code.
	for line in words.lines().map(str::trim) {
		for c in line.chars().chain(['\n']) {
			let taken = if c.is_ascii_punctuation() { 2 } else { 1 };
			if chars + taken >= BODY_MAX {
				markdown.push('…');
				return (markdown, false);
			}
			if c.is_ascii_punctuation() {
				markdown.push('\\');
			}
			markdown.push(c);
			chars += taken;
		}
	}
	(markdown, true)
}
