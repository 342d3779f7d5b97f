//! One atomic change: what it has read, written and recorded so far.

use sled::IVec;

use crate::engine::Engine;
use crate::error::StoreError;
use crate::journal::{self, Seq};
use crate::key::Key;
use crate::layout::{PIECE_BYTES, piece_count, piece_key, stub};
use crate::scan::{Scan, Writes, own_whole};
use crate::table::Table;
use crate::value::{self, Record};

/// A change while it is being made, on the one writer thread. It sees its own
/// writes; nobody else does before it is whole.
pub struct Change<'a> {
	engine: &'a Engine,
	writes: Writes,
	last: Seq,
	entries: usize,
}

impl<'a> Change<'a> {
	pub(crate) fn new(engine: &'a Engine, last: Seq) -> Self {
		Self { engine, writes: Writes::new(), last, entries: 0 }
	}

	/// One value.
	///
	/// # Errors
	/// [`StoreError::Damaged`] and the like when the row cannot be read.
	pub fn get<K: Key, V: Record>(&self, table: &Table<K, V>, key: &K) -> Result<Option<V>, StoreError> {
		let key = table.key_bytes(key)?;
		let sealed: Option<IVec> = match self.writes.get(&key) {
			Some(None) => None,
			Some(Some(row)) => Some(own_whole(&self.writes, &key, row).into()),
			None => match self.engine.row(&key)? {
				Some(row) => self.engine.whole(&key, row, table.name())?,
				None => None,
			},
		};
		let Some(sealed) = sealed else { return Ok(None) };
		value::open(&sealed).map(Some).map_err(|bad| bad.in_table(table.name()))
	}

	/// Writes one value over whatever is there.
	///
	/// # Errors
	/// [`StoreError::TooLarge`] over [`crate::MAX_VALUE_BYTES`],
	/// [`StoreError::Key`] for a key that cannot be one.
	pub fn put<K: Key, V: Record>(&mut self, table: &Table<K, V>, key: &K, value: &V) -> Result<(), StoreError> {
		let key = table.key_bytes(key)?;
		let sealed = value::seal(value, table.name())?;
		self.write(key, Some(sealed))
	}

	/// Removes one value, if there is one.
	///
	/// # Errors
	/// [`StoreError::Key`] for a key that cannot be one.
	pub fn remove<K: Key, V>(&mut self, table: &Table<K, V>, key: &K) -> Result<(), StoreError> {
		self.write(table.key_bytes(key)?, None)
	}

	/// Reads rows in key order, the change's own included.
	pub fn scan<K, V>(&self, table: &Table<K, V>) -> Scan<'_, K, V> {
		Scan::new(self.engine, Some(&self.writes), table)
	}

	/// Appends a journal entry; gives its number.
	///
	/// # Errors
	/// [`StoreError::TooLarge`] over [`crate::MAX_VALUE_BYTES`].
	pub fn record<E: Record>(&mut self, entry: &E) -> Result<Seq, StoreError> {
		let sealed = value::seal(entry, journal::NAME)?;
		let seq = self.seq();
		self.write(journal::key(seq), Some(sealed))?;
		self.last = seq;
		self.entries += 1;
		Ok(seq)
	}

	/// The number the next journal entry will have.
	pub fn seq(&self) -> Seq {
		self.last.next()
	}

	fn write(&mut self, key: Vec<u8>, sealed: Option<Vec<u8>>) -> Result<(), StoreError> {
		let old_pieces = match self.writes.get(&key) {
			Some(row) => row.as_deref().map_or(0, piece_count),
			None => self.engine.row(&key)?.as_deref().map_or(0, piece_count),
		};
		let mut new_pieces = 0;
		let row = match sealed {
			Some(sealed) if sealed.len() > PIECE_BYTES => {
				for piece in sealed.chunks(PIECE_BYTES) {
					self.writes.insert(piece_key(&key, new_pieces), Some(piece.to_vec()));
					new_pieces += 1;
				}
				Some(stub(sealed.len()))
			}
			Some(_) | None => sealed,
		};
		for number in new_pieces..old_pieces {
			self.writes.insert(piece_key(&key, number), None);
		}
		self.writes.insert(key, row);
		Ok(())
	}

	/// Applies everything at once; gives the number of the last journal entry.
	pub(crate) fn apply(self) -> Result<Applied, StoreError> {
		if self.writes.is_empty() {
			return Ok(Applied::Nothing);
		}
		if self.entries == 0 {
			return Err(StoreError::NoJournalEntry);
		}
		let mut batch = sled::Batch::default();
		for (key, row) in self.writes {
			match row {
				Some(row) => batch.insert(key, row),
				None => batch.remove(key),
			}
		}
		self.engine.apply(batch)?;
		Ok(Applied::UpTo(self.last))
	}
}

/// What applying a change did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Applied {
	/// The change wrote nothing.
	Nothing,
	/// The change is in, and ends with this journal entry.
	UpTo(Seq),
}
