//! Which texts are refused before anything slow looks at them.

use comrak::Node;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;

use super::{MAX_SOURCE_CHARS, TextProblem};

/// Quotes and lists inside each other: more is not readable on a phone.
const MAX_BLOCK_NESTING: usize = 20;
/// Elements inside each other, counting emphasis and links too. The sanitiser
/// takes time that grows with the square of the depth, so it never sees more.
pub(super) const MAX_NESTING: usize = 50;
/// The parser counts lists and items, tables and rows as nodes of their own;
/// these and our scroll box stay within [`MAX_NESTING`] elements.
const MAX_TREE_DEPTH: usize = MAX_NESTING - 2;
/// Wider tables cannot be read even by scrolling.
const MAX_TABLE_COLUMNS: usize = 50;
/// Short rows are filled up to the header's width, so few characters can make
/// many cells; this many are a few hundred kilobytes of HTML.
const MAX_TABLE_CELLS: usize = 10_000;
/// HTML per byte of source: the densest honest Markdown stays under ten.
const MAX_EXPANSION: usize = 20;
/// Below this nobody is harmed, whatever the ratio.
const ALWAYS_ALLOWED_BYTES: usize = 64 * 1024;
/// Above this a page is slow on a phone, whatever the ratio.
const MAX_OUTPUT_BYTES: usize = 1024 * 1024;
/// Tags that may follow a construct which [`Tags`] cannot follow exactly.
const MAX_TAGS_UNCOUNTED: usize = 400;

/// Elements that never have content.
const VOID: [&str; 13] =
	["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
/// Elements whose content the HTML parser reads by other rules.
const OTHER_RULES: [&str; 17] = [
	"frameset",
	"iframe",
	"listing",
	"math",
	"noembed",
	"noframes",
	"noscript",
	"object",
	"plaintext",
	"script",
	"select",
	"style",
	"svg",
	"template",
	"textarea",
	"title",
	"xmp",
];
/// Elements that a sibling of the same kind closes.
const CLOSED_BY_SIBLING: [&str; 7] = ["dd", "dt", "li", "p", "td", "th", "tr"];

/// Refuses a source by its length, line prefixes and table rows alone.
pub(super) fn source(source: &str) -> Result<(), TextProblem> {
	length(source, MAX_SOURCE_CHARS)?;
	let mut columns = 0_usize;
	let mut cells = 0_usize;
	for line in source.lines() {
		if markers_before_text(line) > MAX_BLOCK_NESTING {
			return Err(TextProblem::TooDeep);
		}
		if line.trim().is_empty() {
			columns = 0;
			continue;
		}
		cells += columns;
		columns = columns.max(delimiter_columns(line));
		if columns > MAX_TABLE_COLUMNS || cells > MAX_TABLE_CELLS {
			return Err(TextProblem::TableTooLarge);
		}
	}
	Ok(())
}

/// Refuses a text of more than `max` characters.
pub(super) fn length(text: &str, max: usize) -> Result<(), TextProblem> {
	// A character has one to four bytes: count only when that does not decide.
	if text.len() > max && text.chars().nth(max).is_some() {
		return Err(TextProblem::TooLong { max });
	}
	Ok(())
}

/// Refuses a parsed text by the depth of its tree.
pub(super) fn tree(root: Node<'_>) -> Result<(), TextProblem> {
	let mut depth = 0_usize;
	let mut blocks = 0_usize;
	for edge in root.traverse() {
		match edge {
			NodeEdge::Start(node) => {
				depth += 1;
				blocks += usize::from(is_container(node));
				if depth > MAX_TREE_DEPTH || blocks > MAX_BLOCK_NESTING {
					return Err(TextProblem::TooDeep);
				}
			}
			NodeEdge::End(node) => {
				depth -= 1;
				blocks -= usize::from(is_container(node));
			}
		}
	}
	Ok(())
}

/// Bytes of HTML that this source may become.
pub(super) fn max_output_bytes(source: &str) -> usize {
	(source.len() * MAX_EXPANSION).clamp(ALWAYS_ALLOWED_BYTES, MAX_OUTPUT_BYTES)
}

/// Refuses HTML that may nest deeper than [`MAX_NESTING`].
///
/// Never counts fewer levels than the HTML parser would build: only an end
/// tag that matches the innermost open element is believed.
pub(super) fn html_nesting(html: &str) -> Result<(), TextProblem> {
	let mut open: Vec<String> = Vec::new();
	let mut tags = Tags { rest: html };
	loop {
		match tags.next() {
			None => return Ok(()),
			Some(Tag::Unclear) => return few_tags(tags.rest),
			Some(Tag::End(name)) => {
				if open.last() == Some(&name) {
					open.pop();
				}
			}
			Some(Tag::Start(name)) => {
				if OTHER_RULES.contains(&name.as_str()) {
					return few_tags(tags.rest);
				}
				if CLOSED_BY_SIBLING.contains(&name.as_str()) && open.last() == Some(&name) {
					open.pop();
				}
				if !VOID.contains(&name.as_str()) {
					open.push(name);
				}
				if open.len() > MAX_NESTING {
					return Err(TextProblem::TooDeep);
				}
			}
		}
	}
}

/// What cannot be followed exactly is bounded by counting every possible tag.
fn few_tags(rest: &str) -> Result<(), TextProblem> {
	let tags = rest.as_bytes().windows(2).filter(|pair| is_tag_start(pair)).count();
	if tags > MAX_TAGS_UNCOUNTED { Err(TextProblem::TooDeep) } else { Ok(()) }
}

fn is_tag_start(pair: &[u8]) -> bool {
	matches!(pair, [b'<', letter] if letter.is_ascii_alphabetic())
}

fn is_container(node: Node<'_>) -> bool {
	matches!(node.data().value, NodeValue::BlockQuote | NodeValue::List(_))
}

/// Quote and list markers at the start of a line; a rule (`* * *`) has none.
fn markers_before_text(line: &str) -> usize {
	let mut rest = line.trim_start();
	let mut count = 0;
	while let Some(after) = after_marker(rest) {
		if is_rule(rest) {
			break;
		}
		count += 1;
		if count > MAX_BLOCK_NESTING {
			break;
		}
		rest = after.trim_start();
	}
	count
}

fn after_marker(text: &str) -> Option<&str> {
	if let Some(after) = text.strip_prefix('>') {
		return Some(after);
	}
	let after = match text.strip_prefix(['-', '+', '*']) {
		Some(after) => after,
		None => {
			let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
			// The specification allows nine digits.
			if digits.len() == text.len() || text.len() - digits.len() > 9 {
				return None;
			}
			digits.strip_prefix(['.', ')'])?
		}
	};
	(after.is_empty() || after.starts_with([' ', '\t'])).then_some(after)
}

fn is_rule(text: &str) -> bool {
	['-', '*'].iter().any(|mark| text.starts_with(*mark) && text.chars().all(|c| c == *mark || c == ' ' || c == '\t'))
}

/// Columns a line would declare if it is the row under a table's header.
fn delimiter_columns(line: &str) -> usize {
	let is_delimiter = line.contains('-') && line.bytes().all(|b| b"|:-+*>. \t)\r".contains(&b) || b.is_ascii_digit());
	if is_delimiter { line.bytes().filter(|b| *b == b'|').count().saturating_sub(1) } else { 0 }
}

/// A tag as the HTML parser would see it.
enum Tag {
	Start(String),
	End(String),
	/// A comment, a declaration or an unfinished tag.
	Unclear,
}

/// Reads tags one after the other, quoted attribute values included.
struct Tags<'a> {
	rest: &'a str,
}

impl Tags<'_> {
	fn next(&mut self) -> Option<Tag> {
		loop {
			let at = self.rest.find('<')?;
			self.rest = &self.rest[at + 1..];
			let (is_end, body) = match self.rest.strip_prefix('/') {
				Some(body) => (true, body),
				None => (false, self.rest),
			};
			match body.bytes().next() {
				Some(b) if b.is_ascii_alphabetic() => {}
				Some(b'!' | b'?') => return Some(Tag::Unclear),
				// "</3" is a comment for the parser; "< 3" is text.
				Some(_) if is_end => return Some(Tag::Unclear),
				Some(_) | None => continue,
			}
			let name_end = body.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(body.len());
			let name = body[..name_end].to_ascii_lowercase();
			let Some(length) = attributes_length(&body.as_bytes()[name_end..]) else {
				return Some(Tag::Unclear);
			};
			self.rest = &body[name_end + length..];
			return Some(if is_end { Tag::End(name) } else { Tag::Start(name) });
		}
	}
}

/// Bytes up to and with the `>` that ends a tag, by the states of the HTML
/// specification; `None` when the tag never ends.
fn attributes_length(bytes: &[u8]) -> Option<usize> {
	enum State {
		Between,
		Name,
		BeforeValue,
		Bare,
		Quoted(u8),
	}
	let mut state = State::Between;
	for (at, byte) in bytes.iter().copied().enumerate() {
		let space = byte.is_ascii_whitespace();
		state = match state {
			State::Quoted(mark) if byte == mark => State::Between,
			State::Quoted(mark) => State::Quoted(mark),
			State::Between | State::Name | State::BeforeValue | State::Bare if byte == b'>' => {
				return Some(at + 1);
			}
			State::Between if space || byte == b'/' => State::Between,
			State::Between => State::Name,
			State::Name if byte == b'=' => State::BeforeValue,
			State::Name if byte == b'/' => State::Between,
			// A space may stand before the "=", so the name is not over yet.
			State::Name => State::Name,
			State::BeforeValue if space => State::BeforeValue,
			State::BeforeValue if byte == b'"' || byte == b'\'' => State::Quoted(byte),
			State::BeforeValue => State::Bare,
			State::Bare if space => State::Between,
			State::Bare => State::Bare,
		};
	}
	None
}
