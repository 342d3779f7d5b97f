//! A table: a one-byte key prefix that remembers its key and value types.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;

use crate::error::StoreError;
use crate::key;
use crate::layout::{FIRST_TABLE, LAST_TABLE};

/// One kind of row. Make it a `const`, with a prefix no other table has.
pub struct Table<K, V> {
	prefix: u8,
	name: &'static str,
	types: PhantomData<fn() -> (K, V)>,
}

impl<K, V> Table<K, V> {
	/// A table under a prefix of its own.
	///
	/// # Panics
	/// At compile time (in a `const`), when the prefix is one the store keeps
	/// for itself: 0, 1 or 255.
	pub const fn new(prefix: u8, name: &'static str) -> Self {
		assert!(prefix >= FIRST_TABLE && prefix <= LAST_TABLE, "prefixes 0, 1 and 255 belong to the store");
		Self { prefix, name, types: PhantomData }
	}

	/// The name, for messages.
	pub const fn name(&self) -> &'static str {
		self.name
	}

	/// The first byte of every key.
	pub const fn prefix(&self) -> u8 {
		self.prefix
	}

	pub(crate) fn key_bytes<P: Serialize + ?Sized>(&self, part: &P) -> Result<Vec<u8>, StoreError> {
		key::encode_after(self.prefix, part).map_err(|source| StoreError::Key { table: self.name, source })
	}
}

impl<K, V> Clone for Table<K, V> {
	fn clone(&self) -> Self {
		*self
	}
}

impl<K, V> Copy for Table<K, V> {}

impl<K, V> fmt::Debug for Table<K, V> {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Table({:#04x}, {})", self.prefix, self.name)
	}
}
