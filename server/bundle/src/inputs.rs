//! Tells whether anything that goes into the bundle has changed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::Profile;

/// What the bundle is made of. `app/src` holds server code too: telling the two apart is cargo's work.
const INPUTS: [&str; 7] =
	["app", "style", "public", "server/bundle/src", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml"];

/// One hash over names and contents of all inputs, in hex.
///
/// # Errors
/// When an input cannot be read.
pub(crate) fn fingerprint(root: &Path, profile: Profile) -> Result<String> {
	let mut all = Sha256::new();
	all.update(profile.name());
	for input in INPUTS {
		for path in files_below(&root.join(input))? {
			let text = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
			all.update(path.strip_prefix(root)?.as_os_str().as_encoded_bytes());
			all.update([0]);
			all.update(Sha256::digest(text));
		}
	}
	Ok(hex(&all.finalize()))
}

/// Every file below a path in a fixed order, hidden ones left out; the path itself if it is a file.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn files_below(path: &Path) -> Result<Vec<PathBuf>> {
	if !path.is_dir() {
		return Ok(vec![path.to_owned()]);
	}
	let entries = std::fs::read_dir(path).with_context(|| format!("reading {}", path.display()))?;
	let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
	paths.sort();
	let mut files = Vec::new();
	for path in paths {
		let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
		if !hidden {
			files.extend(files_below(&path)?);
		}
	}
	Ok(files)
}

/// Lower-case hex digits of some bytes.
pub(crate) fn hex(bytes: &[u8]) -> String {
	use std::fmt::Write;
	bytes.iter().fold(String::new(), |mut text, byte| {
		write!(text, "{byte:02x}").expect("a string takes all text");
		text
	})
}
