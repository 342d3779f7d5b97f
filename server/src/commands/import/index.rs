//! The first reading of Posts.xml: where each row stands, and which are left out.
//!
//! Answers may stand before their question, and texts do not all fit into memory; some fifty
//! bytes a row do.

use super::post::{self, Head, Kind, Why};
use super::report::Report;
use super::rows::{self, Fields, Rows};
use model::Timestamp;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::Path;

/// Where a row stands, and what is known of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
	pub(crate) head: Head,
	pub(crate) line: u64,
	offset: u64,
	bytes: usize,
}

/// Questions and answers, first things first.
#[derive(Debug, Default)]
pub(crate) struct Index {
	/// By date.
	pub(crate) questions: Vec<Place>,
	/// Answers by the number of their question, each list by date.
	pub(crate) answers: HashMap<u64, Vec<Place>>,
	/// Rows in the file.
	pub(crate) rows: u64,
}

impl Index {
	/// Reads the whole file once.
	pub(crate) fn read(path: &Path, now: Timestamp, report: &mut Report<'_>) -> io::Result<Self> {
		let mut rows = Rows::new(BufReader::new(File::open(path)?));
		let mut index = Self::default();
		let mut seen = HashSet::new();
		while let Some(row) = rows.next()? {
			index.rows += 1;
			let head = match &row.bytes {
				None => Err(Why::TooLong),
				Some(bytes) => rows::fields(bytes).ok_or(Why::Broken).and_then(|fields| post::head(&fields, now)),
			};
			match head {
				Ok(head) if !seen.insert(head.number) => report.leave_out(row.line, Why::Again)?,
				Ok(head) => {
					let bytes = row.bytes.map_or(0, |bytes| bytes.len());
					index.add(Place { head, line: row.line, offset: row.offset, bytes });
				}
				Err(why) => report.leave_out(row.line, why)?,
			}
		}
		index.sort();
		Ok(index)
	}

	fn add(&mut self, place: Place) {
		match place.head.kind {
			Kind::Question { .. } => self.questions.push(place),
			Kind::Answer { question } => self.answers.entry(question).or_default().push(place),
		}
	}

	fn sort(&mut self) {
		let by_date = |place: &Place| (place.head.at, place.head.number);
		self.questions.sort_by_key(by_date);
		for answers in self.answers.values_mut() {
			answers.sort_by_key(by_date);
		}
	}
}

/// Rows that were read before, by their place.
pub(crate) struct Again(File);

impl Again {
	pub(crate) fn open(path: &Path) -> io::Result<Self> {
		File::open(path).map(Self)
	}

	/// Reads one row once more; none if the file changed meanwhile.
	pub(crate) fn fields(&mut self, place: &Place) -> io::Result<Option<Fields>> {
		self.0.seek(SeekFrom::Start(place.offset))?;
		let mut bytes = vec![0; place.bytes];
		self.0.read_exact(&mut bytes)?;
		Ok(rows::fields(&bytes))
	}
}

/// Whether the file is what it should be: a dump begins with its name.
pub(crate) fn is_dump(path: &Path) -> io::Result<bool> {
	/// Byte-order mark, declaration and a comment fit into it.
	const BEGINNING: u64 = 4 << 10;
	let mut beginning = Vec::new();
	File::open(path)?.take(BEGINNING).read_to_end(&mut beginning)?;
	Ok(beginning.windows(6).any(|bytes| bytes == b"<posts"))
}
