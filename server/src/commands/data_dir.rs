//! Whether a directory holds a community, may come to hold one, or is somebody's other folder.

use anyhow::bail;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// What a directory may hold in which nobody has begun: a start that was cut short leaves the
/// first ones, a new file system the last.
const NOTHING: [&str; 5] = ["LOCK", "REACHED", "control.sock", "db.new", "lost+found"];

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
	let has = |name: &str| entries.iter().any(|entry| entry == name);
	let is_begun = fs::read_to_string(dir.join("VERSION")).is_ok_and(|text| text.trim().parse::<u32>().is_ok());
	let nothing_else = entries.iter().all(|entry| entry == "VERSION" || NOTHING.iter().any(|known| entry == known));
	// Without its format, or without its data, it is a damaged community: the store says so.
	if dir.join("db/conf").exists() || is_begun && (has("db") || has("db.new") || nothing_else) {
		Found::Community
	} else if nothing_else && !has("VERSION") {
		Found::Nothing
	} else {
		Found::SomethingElse
	}
}
