//! Where an index lies on the disk, and which of several is the one in use.
//!
//! `CURRENT` names the directory in use. A new index is made in a directory of its own and comes into use by replacing
//! that one file, so that a crash leaves either the old index or the new one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::schema::FORMAT;

const CURRENT: &str = "CURRENT";
const MARK: &str = "FORMAT";
const MARK_BEGINS: &str = "search index ";
const PREFIX: &str = "index-";

/// The directory in use, or `None` if none was ever finished.
pub(crate) fn current(base: &Path) -> io::Result<Option<PathBuf>> {
	let name = match fs::read_to_string(base.join(CURRENT)) {
		Ok(name) => name,
		Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
		// Not text: as good as damaged, which a name that is none stands for.
		Err(error) if error.kind() == io::ErrorKind::InvalidData => String::new(),
		Err(error) => return Err(error),
	};
	// A name that is not ours leads to a directory that is not there, and so to a new index.
	Ok(Some(base.join(number(name.trim()).map_or_else(|| PREFIX.to_owned(), name_of))))
}

/// The number of the format with which a directory was made, if it is one of ours.
pub(crate) fn format(directory: &Path) -> Option<u32> {
	fs::read_to_string(directory.join(MARK)).ok()?.trim().strip_prefix(MARK_BEGINS)?.parse().ok()
}

/// Makes an empty directory for a new index.
pub(crate) fn make(base: &Path) -> io::Result<PathBuf> {
	fs::create_dir_all(base)?;
	let last = ours(base)?.into_iter().map(|(number, _)| number).max().unwrap_or(0);
	// A file of that name is somebody else's: the next one then.
	for number in last + 1..u64::MAX {
		let directory = base.join(name_of(number));
		match fs::create_dir(&directory) {
			Ok(()) => {
				write_durably(&directory, MARK, &format!("{MARK_BEGINS}{FORMAT}\n"))?;
				return Ok(directory);
			}
			Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
			Err(error) => return Err(error),
		}
	}
	Err(io::ErrorKind::AlreadyExists.into())
}

/// Brings a directory into use.
pub(crate) fn use_from_now(base: &Path, directory: &Path) -> io::Result<()> {
	let name = directory.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
	write_durably(base, CURRENT, &format!("{name}\n"))
}

/// Removes what earlier indexes and unfinished ones left behind: only directories that carry our name and our mark.
pub(crate) fn remove_unused(base: &Path) -> io::Result<()> {
	let current = current(base)?;
	for (_, directory) in ours(base)? {
		if current.as_ref() == Some(&directory) {
			continue;
		}
		if format(&directory).is_some() {
			fs::remove_dir_all(&directory)?;
		} else if fs::read_dir(&directory)?.next().is_none() {
			fs::remove_dir(&directory)?;
		}
	}
	Ok(())
}

fn ours(base: &Path) -> io::Result<Vec<(u64, PathBuf)>> {
	let mut found = Vec::new();
	for entry in fs::read_dir(base)? {
		let entry = entry?;
		if let Some(number) = entry.file_name().to_str().and_then(number)
			&& entry.file_type()?.is_dir()
		{
			found.push((number, entry.path()));
		}
	}
	Ok(found)
}

fn name_of(number: u64) -> String {
	format!("{PREFIX}{number}")
}

fn number(name: &str) -> Option<u64> {
	let number = name.strip_prefix(PREFIX)?.parse().ok()?;
	// `index-+1` and `index-01` parse as well, and are not ours.
	(name_of(number) == name && number < u64::MAX).then_some(number)
}

fn write_durably(directory: &Path, name: &str, text: &str) -> io::Result<()> {
	let new = directory.join(format!("{name}.new"));
	let mut file = File::create(&new)?;
	file.write_all(text.as_bytes())?;
	file.sync_all()?;
	fs::rename(&new, directory.join(name))?;
	File::open(directory)?.sync_all()
}
