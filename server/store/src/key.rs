//! Keys as bytes that sort like the values they stand for.
//!
//! Unsigned numbers are big endian, signed ones too with the sign bit flipped.
//! Tuples, arrays and structs are their parts in a row, so a partial tuple is a
//! prefix of the whole. Newtypes vanish. Text is its bytes and a NUL. A variant
//! is its number in one byte, then its content.
//!
//! [`std::cmp::Reverse`] is transparent to serde and does *not* sort backwards
//! here: use [`Descending`].

mod read;
mod write;

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::layout::MAX_KEY_BYTES;

/// What a key cannot be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
	/// Text with a NUL in it, which ends text.
	#[error("text in a key must not contain NUL")]
	Nul,
	/// Longer than 1 KiB.
	#[error("a key must not be longer than 1 KiB")]
	TooLong,
	/// A type without an order of its own here.
	#[error("{0} cannot be part of a key")]
	Unsupported(&'static str),
	/// The bytes end too early.
	#[error("the key ends too early")]
	Truncated,
	/// The bytes go on after the key's end.
	#[error("the key has bytes after its end")]
	TrailingBytes,
	/// Bytes that no value of the type has.
	#[error("the key has a byte that stands for nothing")]
	BadByte,
	/// What a type's own `Serialize` or `Deserialize` said.
	#[error("{0}")]
	Custom(String),
}

impl serde::ser::Error for KeyError {
	fn custom<T: fmt::Display>(message: T) -> Self {
		Self::Custom(message.to_string())
	}
}

impl serde::de::Error for KeyError {
	fn custom<T: fmt::Display>(message: T) -> Self {
		Self::Custom(message.to_string())
	}
}

/// Something that can be a key: any serde type made of the parts named above.
pub trait Key: Serialize + DeserializeOwned {}

impl<T: Serialize + DeserializeOwned> Key for T {}

/// Sorts backwards as (part of) a key: largest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Descending<T>(pub T);

/// The name by which [`write`] and [`read`] know a [`Descending`].
const DESCENDING: &str = "store::Descending";

impl<T: Ord> Ord for Descending<T> {
	fn cmp(&self, other: &Self) -> std::cmp::Ordering {
		other.0.cmp(&self.0)
	}
}

impl<T: Ord> PartialOrd for Descending<T> {
	fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
		Some(self.cmp(other))
	}
}

impl<T: Serialize> Serialize for Descending<T> {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.serialize_newtype_struct(DESCENDING, &self.0)
	}
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Descending<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		struct Inner<T>(std::marker::PhantomData<T>);
		impl<'de, T: Deserialize<'de>> serde::de::Visitor<'de> for Inner<T> {
			type Value = Descending<T>;
			fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
				f.write_str("a value that sorts backwards")
			}
			fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
				T::deserialize(inner).map(Descending)
			}
		}
		deserializer.deserialize_newtype_struct(DESCENDING, Inner(std::marker::PhantomData))
	}
}

/// The bytes of a key or of its first parts, after a table's prefix.
pub(crate) fn encode_after<P: Serialize + ?Sized>(prefix: u8, part: &P) -> Result<Vec<u8>, KeyError> {
	let mut writer = write::Writer::starting_with(prefix);
	part.serialize(&mut writer)?;
	let bytes = writer.into_bytes();
	if bytes.len() > MAX_KEY_BYTES { Err(KeyError::TooLong) } else { Ok(bytes) }
}

/// The key in all of `bytes`, which do not include a table's prefix.
pub(crate) fn decode<K: DeserializeOwned>(bytes: &[u8]) -> Result<K, KeyError> {
	let mut reader = read::Reader::new(bytes);
	let key = K::deserialize(&mut reader)?;
	if reader.is_at_end() { Ok(key) } else { Err(KeyError::TrailingBytes) }
}

#[cfg(test)]
mod tests;
