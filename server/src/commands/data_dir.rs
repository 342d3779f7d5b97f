//! Whether a directory holds a community, may come to hold one, or is somebody's other folder.

use anyhow::bail;
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// Made before anything else that counts; without it, `db` is a damaged community.
const MARKS: [&str; 2] = ["VERSION", "db"];
/// What a directory may hold in which nobody has begun: a start that was cut short leaves the
/// first ones, a new file system the last.
const NOTHING: [&str; 4] = ["LOCK", "control.sock", "db.new", "lost+found"];

enum Found {
	Community,
	/// Not there, or empty.
	Nothing,
	SomethingElse,
}

/// Refuses a directory in which no community has begun, for commands that work on one.
///
/// # Errors
/// One line that says what to do.
pub(crate) fn require(dir: &Path) -> anyhow::Result<()> {
	match found(dir) {
		Found::Community => Ok(()),
		Found::Nothing | Found::SomethingElse => bail!(
			"there is no community in {}: name its directory with --data, or begin one with `meydan serve`",
			dir.display()
		),
	}
}

/// Refuses a directory with other things in it, before anything is made or changed there.
///
/// # Errors
/// One line that says what to do.
pub(crate) fn require_or_new(dir: &Path) -> anyhow::Result<()> {
	match found(dir) {
		Found::Community | Found::Nothing => Ok(()),
		Found::SomethingElse => bail!(
			"{} holds other files and no community: name an empty directory, or one that does not exist yet",
			dir.display()
		),
	}
}

fn found(dir: &Path) -> Found {
	let entries = match fs::read_dir(dir) {
		Ok(entries) => entries.flatten().map(|entry| entry.file_name()).collect::<Vec<_>>(),
		Err(error) if error.kind() == ErrorKind::NotFound => return Found::Nothing,
		// A file, or a directory of somebody else: the store says which.
		Err(_) => return Found::Community,
	};
	let is_one_of = |name: &OsStr, known: &[&str]| known.iter().any(|known| name == *known);
	if entries.iter().any(|name| is_one_of(name, &MARKS)) {
		Found::Community
	} else if entries.iter().all(|name| is_one_of(name, &NOTHING)) {
		Found::Nothing
	} else {
		Found::SomethingElse
	}
}
