//! The `<row …/>` elements of a data dump, one at a time; a broken one costs only itself.
//!
//! A row ends at `>` outside of quotes. `<` cannot stand inside one, not even quoted, so the
//! next `<` ends a row whose quote or `>` was lost, and reading goes on from there. What is
//! inside a row, quick-xml reads.

use quick_xml::XmlVersion;
use quick_xml::events::Event;
use std::collections::HashMap;
use std::io::{self, BufRead};

/// Longest row in bytes: ten times the longest post of Stack Exchange, all of it escaped.
const ROW_MAX: usize = 2 << 20;
const COMMENT: &[u8] = b"<!--";
const COMMENT_END: &[u8] = b"-->";

/// One row as it stands in the file.
#[derive(Debug)]
pub(crate) struct Row {
	/// Line on which it begins, from 1.
	pub(crate) line: u64,
	/// Byte at which it begins.
	pub(crate) offset: u64,
	/// Its bytes; none if it is too long to be one.
	pub(crate) bytes: Option<Vec<u8>>,
}

/// Reads rows; an error of the file ends it.
pub(crate) struct Rows<R> {
	input: R,
	offset: u64,
	line: u64,
	last: u8,
}

impl<R: BufRead> Rows<R> {
	pub(crate) fn new(input: R) -> Self {
		Self { input, offset: 0, line: 1, last: b'\n' }
	}

	fn peek(&mut self) -> io::Result<Option<u8>> {
		Ok(self.input.fill_buf()?.first().copied())
	}

	/// Steps over the byte that was just looked at.
	fn step(&mut self, byte: u8) {
		self.input.consume(1);
		self.offset += 1;
		self.line += u64::from(byte == b'\n');
		self.last = byte;
	}

	/// The next row; none at the end.
	pub(crate) fn next(&mut self) -> io::Result<Option<Row>> {
		while let Some(byte) = self.peek()? {
			if byte != b'<' {
				self.step(byte);
				continue;
			}
			let (line, offset) = (self.line, self.offset);
			let bytes = self.element()?;
			if bytes == COMMENT {
				self.comment()?;
			} else if is_row(&bytes) {
				let bytes = (bytes.len() < ROW_MAX).then_some(bytes);
				return Ok(Some(Row { line, offset, bytes }));
			}
		}
		Ok(None)
	}

	/// From `<` to its `>`, or to whatever shows that there is none.
	fn element(&mut self) -> io::Result<Vec<u8>> {
		let mut bytes = Vec::new();
		let mut quote = None;
		while let Some(byte) = self.peek()? {
			if byte == b'<' && !bytes.is_empty() {
				break;
			}
			self.step(byte);
			if bytes.len() < ROW_MAX {
				bytes.push(byte);
			}
			match quote {
				None if byte == b'>' || bytes == COMMENT => break,
				None if byte == b'"' || byte == b'\'' => quote = Some(byte),
				Some(open) if open == byte => quote = None,
				None | Some(_) => {}
			}
		}
		Ok(bytes)
	}

	fn comment(&mut self) -> io::Result<()> {
		let mut end = [0; COMMENT_END.len()];
		while let Some(byte) = self.peek()? {
			self.step(byte);
			end = [end[1], end[2], byte];
			if end == COMMENT_END {
				break;
			}
		}
		Ok(())
	}
}

fn is_row(bytes: &[u8]) -> bool {
	let after = bytes.strip_prefix(b"<row").and_then(|rest| rest.first());
	after.is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
}

/// The attributes of one row by name.
pub(crate) type Fields = HashMap<String, String>;

/// Reads the attributes of one row; `None` if it is not well-formed.
pub(crate) fn fields(row: &[u8]) -> Option<Fields> {
	let text = std::str::from_utf8(row).ok()?;
	let mut reader = quick_xml::Reader::from_str(text);
	let (Event::Empty(element) | Event::Start(element)) = reader.read_event().ok()? else { return None };
	let mut fields = Fields::new();
	for attribute in element.attributes() {
		let attribute = attribute.ok()?;
		let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
		fields.insert(attribute.key.as_ref().to_owned(), value.into_owned());
	}
	Some(fields)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn read(text: &str) -> Vec<(u64, Option<String>)> {
		let mut rows = Rows::new(text.as_bytes());
		let mut found = Vec::new();
		while let Some(row) = rows.next().unwrap() {
			assert_eq!(&text.as_bytes()[row.offset as usize..][..4], b"<row");
			let fields = row.bytes.as_deref().and_then(fields);
			found.push((row.line, fields.and_then(|mut fields| fields.remove("Body"))));
		}
		found
	}

	#[test]
	fn rows_are_found_wherever_they_stand() {
		let text = "\u{FEFF}<?xml version=\"1.0\"?>\n<posts>\n<row Body=\"a &gt; b\" /><row\n Body='x > \"y\"'/>\n<rows/>\n\
			<!-- it's <row Body=\"no\"/> -->\n<row Body=\"&lt;p&gt;&#xA;\"></row></posts>";
		let bodies = [(3, "a > b"), (3, "x > \"y\""), (7, "<p>\n")];
		assert_eq!(read(text), bodies.map(|(line, body)| (line, Some(body.to_owned()))));
	}

	#[test]
	fn a_broken_row_costs_only_itself() {
		let text = "<row Body=\"never closed />\n<row Body=\"2\"/>\n<row Body=&/>\n<row Body=\"&nope;\"/>\n\
			<row Body=\"5\" Body=\"6\"/>\n<row Body=\"7\"/>\n<row Body=\"cut";
		let whole = |line, body: &str| (line, Some(body.to_owned()));
		let broken = |line| (line, None);
		let found = [broken(1), whole(2, "2"), broken(3), broken(4), broken(5), whole(6, "7"), broken(7)];
		assert_eq!(read(text), found);
	}

	#[test]
	fn a_row_without_end_does_not_fill_the_memory() {
		let text = format!("<row Body=\"{}\"/>\n<row Body=\"2\"/>", "x".repeat(ROW_MAX));
		assert_eq!(read(&text), [(1, None), (2, Some("2".to_owned()))]);
	}
}
