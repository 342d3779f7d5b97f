//! How far the journal was known to reach, kept beside sled: sled takes a log that is damaged in
//! the middle for one that ends there, and says so in its own log at most.
//!
//! The number is written after each trip to the disk and never synced: a power cut leaves an
//! older one, which promises less. It is never ahead of what is durable.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::Path;

use crate::journal::Seq;

/// Its name in the data directory.
pub(crate) const FILE: &str = "REACHED";
/// A number with its line end, always as long, so that it is replaced at once.
const BYTES: usize = 21;

/// The file, open.
pub(crate) struct Reached(File);

impl Reached {
	/// The file of a data directory, made if there is none, and the number in it. What is no
	/// number promises nothing.
	pub(crate) fn open(dir: &Path) -> io::Result<(Self, Seq)> {
		let path = dir.join(FILE);
		let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)?;
		let mut text = [0; BYTES];
		let read = file.read_at(&mut text, 0)?;
		let number = std::str::from_utf8(&text[..read]).ok().and_then(|text| text.trim_end().parse().ok());
		Ok((Self(file), Seq(number.unwrap_or(0))))
	}

	/// The journal is durable up to here.
	pub(crate) fn write(&self, seq: Seq) {
		if let Err(error) = self.0.write_all_at(format!("{:020}\n", seq.0).as_bytes(), 0) {
			// The data itself is safe; only damage to it might go unnoticed.
			tracing::warn!(%error, "how far the journal reaches could not be noted");
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_last_number_is_found_again_and_rubbish_is_none() {
		let dir = tempfile::TempDir::new().expect("a temporary directory");
		let (reached, first) = Reached::open(dir.path()).expect("it opens");
		assert_eq!(first, Seq(0));
		for number in [9, 10, u64::MAX] {
			reached.write(Seq(number));
			assert_eq!(Reached::open(dir.path()).expect("it opens").1, Seq(number));
		}
		std::fs::write(dir.path().join(FILE), "ten").expect("a file");
		assert_eq!(Reached::open(dir.path()).expect("it opens").1, Seq(0));
	}
}
