//! Dates without their era: readers chose their calendar, "AP" behind every year tells nothing.
//!
//! ICU can leave the era out only where the language has a pattern without it, and most have none.

use icu::datetime::parts::ERA;
use std::fmt::{self, Write};
use writeable::{Part, PartsWrite, Writeable};

/// Writes a formatted date without the era and the space beside it.
pub(super) fn without_era(date: &impl Writeable) -> String {
	let mut kept = Kept(String::new());
	date.write_to_parts(&mut kept).expect("a String takes everything");
	kept.0.truncate(kept.0.trim_end().len());
	kept.0
}

struct Kept(String);

impl Write for Kept {
	fn write_str(&mut self, text: &str) -> fmt::Result {
		let text = if self.0.is_empty() { text.trim_start() } else { text };
		self.0.write_str(text)
	}
}

impl PartsWrite for Kept {
	type SubPartsWrite = Self;

	fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
		if part == ERA {
			self.0.truncate(self.0.trim_end().len());
			return Ok(());
		}
		write(self)
	}
}
