//! What a value looks like on disk: version, postcard, checksum.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::StoreError;
use crate::layout::{MAX_VALUE_BYTES, PIECE_BYTES};

/// The checksum: CRC-32, big endian, over version and content.
const CHECK_BYTES: usize = 4;

/// Something that can be a value.
///
/// A released version's fields never change: a new version gets a new number,
/// and [`Record::upgrade`] reads the old ones.
pub trait Record: Serialize + DeserializeOwned {
	/// The version written, 1 to 255.
	const VERSION: u8 = 1;

	/// Whether a value may be longer than 64 KiB, up to [`MAX_VALUE_BYTES`].
	/// Writing over one costs a reading: its old pieces must be found. Once
	/// released it never becomes `false` again.
	const LONG: bool = false;

	/// Reads an older version; `bytes` is its postcard. `None` when unknown.
	fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
		let _ = (version, bytes);
		None
	}
}

/// Reads the fields of an older version, for [`Record::upgrade`]; `None` if they are others.
pub fn old<Fields: DeserializeOwned>(bytes: &[u8]) -> Option<Fields> {
	postcard::from_bytes(bytes).ok()
}

impl Record for () {}
impl Record for u32 {}
impl Record for u64 {}
impl Record for String {
	const LONG: bool = true;
}

/// Why an envelope could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BadValue {
	/// Length, checksum or content is wrong.
	Damaged,
	/// Intact, but of a version nobody here reads.
	Unknown(u8),
}

impl BadValue {
	pub(crate) fn in_table(self, table: &'static str) -> StoreError {
		match self {
			Self::Damaged => StoreError::Damaged { table },
			Self::Unknown(version) => StoreError::UnknownVersion { table, version },
		}
	}
}

/// Packs a value.
pub(crate) fn seal<V: Record>(value: &V, table: &'static str) -> Result<Vec<u8>, StoreError> {
	const { assert!(V::VERSION != 0, "version 0 marks values in pieces") };
	let mut bytes = postcard::to_extend(value, vec![V::VERSION]).map_err(|_| StoreError::NotEncodable { table })?;
	let check = crc32fast::hash(&bytes);
	bytes.extend_from_slice(&check.to_be_bytes());
	let most = if V::LONG { MAX_VALUE_BYTES } else { PIECE_BYTES };
	if bytes.len() > most {
		return Err(StoreError::TooLarge { table, bytes: bytes.len() });
	}
	Ok(bytes)
}

/// Checks length and checksum; gives version and content.
pub(crate) fn unseal(bytes: &[u8]) -> Result<(u8, &[u8]), BadValue> {
	let (sealed, check) = bytes.split_last_chunk::<CHECK_BYTES>().ok_or(BadValue::Damaged)?;
	let (version, content) = sealed.split_first().ok_or(BadValue::Damaged)?;
	if crc32fast::hash(sealed) != u32::from_be_bytes(*check) {
		return Err(BadValue::Damaged);
	}
	Ok((*version, content))
}

/// Unpacks a value of any version its type knows.
pub(crate) fn open<V: Record>(bytes: &[u8]) -> Result<V, BadValue> {
	let (version, content) = unseal(bytes)?;
	if version != V::VERSION {
		return V::upgrade(version, content).ok_or(BadValue::Unknown(version));
	}
	match postcard::take_from_bytes(content) {
		Ok((value, [])) => Ok(value),
		Ok(_) | Err(_) => Err(BadValue::Damaged),
	}
}

#[cfg(test)]
mod tests {
	use proptest::prelude::*;
	use serde::Deserialize;

	use super::*;

	#[derive(Debug, PartialEq, Serialize, Deserialize)]
	struct Note {
		text: String,
		stars: u32,
	}

	impl Record for Note {
		const VERSION: u8 = 2;

		fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
			match version {
				1 => Some(Self { text: old(bytes)?, stars: 0 }),
				_ => None,
			}
		}
	}

	proptest! {
		#[test]
		fn what_is_sealed_opens(text: String, stars: u32) {
			let note = Note { text, stars };
			let sealed = seal(&note, "notes").unwrap();
			prop_assert_eq!(open::<Note>(&sealed), Ok(note));
		}
	}

	#[test]
	fn every_flipped_byte_and_every_cut_is_noticed() {
		let sealed = seal(&Note { text: "Tomatoes in May".to_owned(), stars: 3 }, "notes").unwrap();
		for at in 0..sealed.len() {
			for mask in [0x01, 0x80, 0xFF] {
				let mut bad = sealed.clone();
				bad[at] ^= mask;
				assert_eq!(open::<Note>(&bad), Err(BadValue::Damaged), "byte {at}");
			}
			assert_eq!(open::<Note>(&sealed[..at]), Err(BadValue::Damaged), "cut at {at}");
		}
	}

	#[test]
	fn an_older_version_is_read_and_a_newer_one_refused() {
		let old = seal(&"Beans".to_owned(), "notes").unwrap();
		assert_eq!(open::<Note>(&old), Ok(Note { text: "Beans".to_owned(), stars: 0 }));
		let new = seal(&Note { text: String::new(), stars: 1 }, "notes").unwrap();
		assert_eq!(open::<String>(&new), Err(BadValue::Unknown(2)));
	}

	#[test]
	fn the_bytes_on_disk_stay_as_they_are() {
		let sealed = seal(&Note { text: "ab".to_owned(), stars: 300 }, "notes").unwrap();
		assert_eq!(sealed, [2, 2, b'a', b'b', 0xAC, 0x02, 0xA2, 0xBF, 0x4E, 0x29]);
	}

	#[test]
	fn a_value_over_the_limit_is_refused() {
		let long = "x".repeat(MAX_VALUE_BYTES);
		let refused = seal(&long, "notes");
		assert!(matches!(refused, Err(StoreError::TooLarge { table: "notes", .. })));
		let short = Note { text: "x".repeat(PIECE_BYTES), stars: 0 };
		assert!(matches!(seal(&short, "notes"), Err(StoreError::TooLarge { .. })));
	}
}
