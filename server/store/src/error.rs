//! What can go wrong after a store is open.

use crate::key::KeyError;

/// Why a read or a change was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
	/// The store stopped accepting changes, for good: see [`crate::Store::state`].
	#[error("the store is read-only since an earlier failure")]
	ReadOnly,
	/// The engine below failed while reading. The store is read-only from now on.
	#[error("the storage engine failed: {why}")]
	Broken {
		/// The engine's own words, for the log.
		why: String,
	},
	/// The store was closed.
	#[error("the store is closed")]
	Closed,
	/// A value does not match its checksum or its type.
	#[error("a value in table {table} is damaged")]
	Damaged {
		/// The table the value is in.
		table: &'static str,
	},
	/// A value has a version that this program does not read.
	#[error("a value in table {table} has version {version}, which this program does not read")]
	UnknownVersion {
		/// The table the value is in.
		table: &'static str,
		/// The version found.
		version: u8,
	},
	/// A value is over [`crate::MAX_VALUE_BYTES`], or over 64 KiB and not [`crate::Record::LONG`].
	#[error("a value for table {table} has {bytes} bytes, which is too large")]
	TooLarge {
		/// The table it was meant for.
		table: &'static str,
		/// Its encoded size.
		bytes: usize,
	},
	/// A value cannot be encoded.
	#[error("a value for table {table} cannot be encoded")]
	NotEncodable {
		/// The table it was meant for.
		table: &'static str,
	},
	/// A key cannot be encoded or decoded.
	#[error("a key of table {table}: {source}")]
	Key {
		/// The table it belongs to.
		table: &'static str,
		/// What is wrong with it.
		source: KeyError,
	},
	/// The change wrote something and recorded nothing; nothing was written.
	#[error("a change must record at least one journal entry")]
	NoJournalEntry,
	/// The change panicked; nothing was written.
	#[error("a change panicked")]
	Panicked,
	/// A change was started from inside a change, which could never end.
	#[error("a change was started from inside another change")]
	Nested,
	/// The format file could not be replaced.
	#[error("the format file could not be written: {why}")]
	Format {
		/// The system's own words, for the log.
		why: String,
	},
}

/// Why a change was not made. Nothing of it was written, unless
/// [`StoreError::ReadOnly`] says that nobody knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError<E> {
	/// The closure said no.
	#[error("{0}")]
	Refused(E),
	/// The store could not.
	#[error(transparent)]
	Store(#[from] StoreError),
}
