//! The file that says which format the data has.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Its name in the data directory.
pub(crate) const FILE: &str = "VERSION";

/// The format; `None` when the file holds no number.
pub(crate) fn read(dir: &Path) -> io::Result<Option<u32>> {
	let text = fs::read(dir.join(FILE))?;
	Ok(std::str::from_utf8(&text).ok().and_then(|text| text.trim().parse().ok()))
}

/// Replaces the file at once, durably.
pub(crate) fn write(dir: &Path, format: u32) -> io::Result<()> {
	let new = dir.join("VERSION.new");
	let mut file = File::create(&new)?;
	writeln!(file, "{format}")?;
	file.sync_all()?;
	fs::rename(&new, dir.join(FILE))?;
	File::open(dir)?.sync_all()
}
