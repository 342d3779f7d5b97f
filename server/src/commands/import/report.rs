//! What an import tells its operator: bad rows and progress while it runs, a summary at the end.

use super::post::Why;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};

/// Rows between two lines of progress.
const PROGRESS_ROWS: u64 = 200;

/// Takes notes.
pub(crate) struct Report<'a> {
	out: &'a mut dyn Write,
	file: String,
	left_out: BTreeMap<Why, u64>,
	done: u64,
}

impl<'a> Report<'a> {
	pub(crate) fn new(out: &'a mut dyn Write, file: &str) -> Self {
		Self { out, file: file.to_owned(), left_out: BTreeMap::new(), done: 0 }
	}

	/// A row that does not come in. Tag wikis are only counted: a dump is full of them.
	pub(crate) fn leave_out(&mut self, line: u64, why: Why) -> io::Result<()> {
		*self.left_out.entry(why).or_default() += 1;
		if why == Why::TagWiki { Ok(()) } else { self.note(line, &format!("left out: {}", why.code())) }
	}

	/// Something about a row that does come in.
	pub(crate) fn note(&mut self, line: u64, text: &str) -> io::Result<()> {
		writeln!(self.out, "{}:{line}: {text}", self.file)
	}

	/// One row more is done.
	pub(crate) fn advance(&mut self, all: u64) -> io::Result<()> {
		self.done += 1;
		if self.done.is_multiple_of(PROGRESS_ROWS) { writeln!(self.out, "{} of {all} rows", self.done) } else { Ok(()) }
	}

	pub(crate) fn finish(self, group: &str, topics: usize, replies: usize, known: usize) -> Summary {
		Summary { group: group.to_owned(), topics, replies, known, left_out: self.left_out }
	}
}

/// What an import did.
#[derive(Debug)]
pub(crate) struct Summary {
	group: String,
	topics: usize,
	replies: usize,
	known: usize,
	left_out: BTreeMap<Why, u64>,
}

impl Summary {
	pub(crate) fn json(&self) -> Value {
		let reasons: BTreeMap<_, _> = self.left_out.iter().map(|(why, rows)| (why.code(), rows)).collect();
		json!({
			"group": self.group,
			"topics": self.topics,
			"replies": self.replies,
			"known": self.known,
			"left_out": self.left_out.values().sum::<u64>(),
			"reasons": reasons,
		})
	}
}

impl fmt::Display for Summary {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{} topics, {} replies imported", self.topics, self.replies)?;
		if self.known > 0 {
			write!(f, "; {} were here already", self.known)?;
		}
		write!(f, "; {} rows left out", self.left_out.values().sum::<u64>())?;
		for (number, (why, rows)) in self.left_out.iter().enumerate() {
			write!(f, "{} {} ({rows})", if number == 0 { ":" } else { "," }, why.code())?;
		}
		Ok(())
	}
}
