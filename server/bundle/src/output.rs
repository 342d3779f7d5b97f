//! Writes the bundle: names by content, compressed copies, the manifest.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Profile;
use crate::inputs::hex;

const FOLDER: &str = "target/bundle";
const UNFINISHED: &str = "target/bundle.new";
const REPLACED: &str = "target/bundle.old";
const MANIFEST: &str = "manifest.json";

/// Hex digits of the content's hash in a name: 64 bits, no two of our files will meet.
const HASH_DIGITS: usize = 16;

/// What the server reads to know its assets.
#[derive(Default, Serialize, Deserialize)]
struct Manifest {
	/// The fingerprint of what the bundle was made from.
	inputs: String,
	/// By the name that code uses: `style.css`.
	files: BTreeMap<String, Entry>,
}

/// One asset. Sizes are in bytes; a compressed copy that would save nothing is left out.
#[derive(Serialize, Deserialize)]
struct Entry {
	file: String,
	#[serde(rename = "type")]
	content_type: String,
	bytes: usize,
	br: Option<usize>,
	gz: Option<usize>,
}

/// Whether the folder is there and was made from these inputs.
pub(crate) fn is_current(root: &Path, inputs: &str) -> bool {
	let text = fs::read(root.join(FOLDER).join(MANIFEST)).unwrap_or_default();
	serde_json::from_slice::<Manifest>(&text).is_ok_and(|manifest| manifest.inputs == inputs)
}

/// A bundle being written, beside the old one until it is finished.
pub(crate) struct Output {
	root: PathBuf,
	folder: PathBuf,
	profile: Profile,
	manifest: Manifest,
}

impl Output {
	/// Starts with an empty folder.
	pub(crate) fn begin(root: &Path, profile: Profile) -> Result<Self> {
		let folder = root.join(UNFINISHED);
		remove(&folder)?;
		fs::create_dir_all(&folder)?;
		Ok(Self { root: root.to_owned(), folder, profile, manifest: Manifest::default() })
	}

	/// Writes one asset with its compressed copies and gives its name in the bundle.
	///
	/// # Errors
	/// When the kind of file is unknown or writing fails.
	pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<String> {
		let (stem, kind) = name.rsplit_once('.').with_context(|| format!("{name} has no ending"))?;
		let (content_type, compressible) =
			content_type(kind).with_context(|| format!("teach the bundler what .{kind} is, for {name}"))?;
		let hash = &hex(&Sha256::digest(bytes))[..HASH_DIGITS];
		let file = format!("{}.{hash}.{kind}", stem.replace('/', "-"));
		fs::write(self.folder.join(&file), bytes)?;
		let (mut br, mut gz) = (None, None);
		if compressible {
			br = self.compressed(&file, "br", bytes.len(), || brotli(bytes, self.profile))?;
			gz = self.compressed(&file, "gz", bytes.len(), || gzip(bytes))?;
		}
		let size = bytes.len();
		let entry = Entry { file: file.clone(), content_type: content_type.into(), bytes: size, br, gz };
		self.manifest.files.insert(name.to_owned(), entry);
		Ok(file)
	}

	/// Writes a compressed copy and gives its size, if it is smaller than the original.
	fn compressed(
		&self,
		file: &str,
		ending: &str,
		original: usize,
		make: impl FnOnce() -> Result<Vec<u8>>,
	) -> Result<Option<usize>> {
		let bytes = make()?;
		if bytes.len() >= original {
			return Ok(None);
		}
		fs::write(self.folder.join(format!("{file}.{ending}")), &bytes)?;
		Ok(Some(bytes.len()))
	}

	/// Writes the manifest and puts the folder in place of the old one.
	///
	/// # Errors
	/// When writing or renaming fails.
	pub(crate) fn finish(mut self, inputs: String) -> Result<()> {
		self.manifest.inputs = inputs;
		fs::write(self.folder.join(MANIFEST), serde_json::to_vec_pretty(&self.manifest)?)?;
		let (current, replaced) = (self.root.join(FOLDER), self.root.join(REPLACED));
		remove(&replaced)?;
		if current.exists() {
			fs::rename(&current, &replaced)?;
		}
		fs::rename(&self.folder, &current)?;
		remove(&replaced)?;
		for (name, entry) in &self.manifest.files {
			let smaller = entry.br.unwrap_or(entry.bytes);
			println!("bundle: {name:20} {:>9} bytes, {smaller:>8} with brotli", entry.bytes);
		}
		Ok(())
	}
}

/// What a file is, by its ending, and whether compressing it saves anything.
fn content_type(ending: &str) -> Option<(&'static str, bool)> {
	Some(match ending {
		"css" => ("text/css; charset=utf-8", true),
		"js" => ("text/javascript; charset=utf-8", true),
		"wasm" => ("application/wasm", true),
		"svg" => ("image/svg+xml", true),
		"txt" => ("text/plain; charset=utf-8", true),
		"png" => ("image/png", false),
		"ico" => ("image/x-icon", true),
		"woff2" => ("font/woff2", false),
		_ => return None,
	})
}

fn brotli(bytes: &[u8], profile: Profile) -> Result<Vec<u8>> {
	let parameters = brotli::enc::BrotliEncoderParams {
		quality: profile.brotli_quality(),
		size_hint: bytes.len(),
		..Default::default()
	};
	let mut compressed = Vec::new();
	brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
	Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
	let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
	encoder.write_all(bytes)?;
	Ok(encoder.finish()?)
}

fn remove(folder: &Path) -> Result<()> {
	if folder.exists() {
		fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))?;
	}
	Ok(())
}
