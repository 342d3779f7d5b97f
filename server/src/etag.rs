//! Marks by which two copies are known to be the same.

use axum::http::HeaderMap;
use axum::http::header::IF_NONE_MATCH;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// A few letters that are others for any other text.
#[must_use]
pub fn digest(text: &str) -> String {
	let hash = Sha256::digest(text.as_bytes());
	hash.iter().take(8).fold(String::new(), |mut letters, byte| {
		let _cannot_fail = write!(letters, "{byte:02x}");
		letters
	})
}

/// Whether whoever asks says that they hold the copy with this mark. Weak marks are as good as strong
/// ones: the same is sent either way.
#[must_use]
pub fn is_known(headers: &HeaderMap, mark: &str) -> bool {
	let strong = |tag: &str| tag.strip_prefix("W/").unwrap_or(tag).to_owned();
	let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
	known.split(',').map(str::trim).any(|tag| tag == "*" || strong(tag) == strong(mark))
}
