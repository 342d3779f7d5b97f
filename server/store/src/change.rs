//! One atomic change: what it has read, written and recorded so far.

use sled::IVec;

use crate::engine::Engine;
use crate::error::StoreError;
use crate::journal::{self, Seq};
use crate::key::Key;
use crate::layout::{PIECE_BYTES, piece_count, piece_key, stub};
use crate::pending::Pending;
use crate::scan::{Scan, own_whole};
use crate::table::Table;
use crate::value::{self, Record};

/// A change while it is being made, on the one writer thread. It sees its own
/// writes and those of the changes before it; nobody else does before its
/// group is applied.
pub struct Change<'a> {
	engine: &'a Engine,
	pending: &'a mut Pending,
	/// The last entry before this change.
	begun: Seq,
	last: Seq,
}

impl<'a> Change<'a> {
	pub(crate) fn new(engine: &'a Engine, pending: &'a mut Pending, last: Seq) -> Self {
		Self { engine, pending, begun: last, last }
	}

	/// One value.
	///
	/// # Errors
	/// [`StoreError::Damaged`] and the like when the row cannot be read.
	pub fn get<K: Key, V: Record>(&self, table: &Table<K, V>, key: &K) -> Result<Option<V>, StoreError> {
		let key = table.key_bytes(key)?;
		let sealed: Option<IVec> = match self.pending.rows().get(&key) {
			Some(None) => None,
			Some(Some(row)) => Some(own_whole(self.pending.rows(), &key, row).into()),
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
	/// [`StoreError::TooLarge`] for a value that is too long for its kind,
	/// [`StoreError::Key`] for a key that cannot be one.
	pub fn put<K: Key, V: Record>(&mut self, table: &Table<K, V>, key: &K, value: &V) -> Result<(), StoreError> {
		let key = table.key_bytes(key)?;
		let sealed = value::seal(value, table.name())?;
		self.write::<V>(key, Some(sealed))
	}

	/// Writes the value of a key that has none: what [`Change::put`] does, without
	/// looking for what it replaces. For rows under numbers that were just given.
	///
	/// # Errors
	/// As [`Change::put`].
	pub fn add<K: Key, V: Record>(&mut self, table: &Table<K, V>, key: &K, value: &V) -> Result<(), StoreError> {
		let key = table.key_bytes(key)?;
		debug_assert_eq!(self.pieces_of(&key), Ok(0), "{} has this row already", table.name());
		let sealed = value::seal(value, table.name())?;
		self.write_over(key, Some(sealed), 0);
		Ok(())
	}

	/// Removes one value, if there is one.
	///
	/// # Errors
	/// [`StoreError::Key`] for a key that cannot be one.
	pub fn remove<K: Key, V: Record>(&mut self, table: &Table<K, V>, key: &K) -> Result<(), StoreError> {
		self.write::<V>(table.key_bytes(key)?, None)
	}

	/// Reads rows in key order, the change's own included.
	pub fn scan<K, V>(&self, table: &Table<K, V>) -> Scan<'_, K, V> {
		Scan::new(self.engine, Some(self.pending.rows()), table)
	}

	/// Appends a journal entry; gives its number.
	///
	/// # Errors
	/// [`StoreError::TooLarge`] for an entry that is too long for its kind.
	pub fn record<E: Record>(&mut self, entry: &E) -> Result<Seq, StoreError> {
		let sealed = value::seal(entry, journal::NAME)?;
		let seq = self.seq();
		self.write::<E>(journal::key(seq), Some(sealed))?;
		self.last = seq;
		Ok(seq)
	}

	/// The number the next journal entry will have.
	pub fn seq(&self) -> Seq {
		self.last.next()
	}

	fn write<V: Record>(&mut self, key: Vec<u8>, sealed: Option<Vec<u8>>) -> Result<(), StoreError> {
		let old_pieces = if V::LONG { self.pieces_of(&key)? } else { 0 };
		self.write_over(key, sealed, old_pieces);
		Ok(())
	}

	/// Writes a row and its pieces over one of `old_pieces`.
	fn write_over(&mut self, key: Vec<u8>, sealed: Option<Vec<u8>>, old_pieces: usize) {
		let mut new_pieces = 0;
		let row = match sealed {
			Some(sealed) if sealed.len() > PIECE_BYTES => {
				for piece in sealed.chunks(PIECE_BYTES) {
					self.pending.write(piece_key(&key, new_pieces), Some(piece.to_vec()));
					new_pieces += 1;
				}
				Some(stub(sealed.len()))
			}
			Some(_) | None => sealed,
		};
		for number in new_pieces..old_pieces {
			self.pending.write(piece_key(&key, number), None);
		}
		self.pending.write(key, row);
	}

	fn pieces_of(&self, key: &[u8]) -> Result<usize, StoreError> {
		Ok(match self.pending.rows().get(key) {
			Some(row) => row.as_deref().map_or(0, piece_count),
			None => self.engine.row(key)?.as_deref().map_or(0, piece_count),
		})
	}

	/// Leaves the change's writes with its group, or takes them back; gives the
	/// number of the last journal entry so far.
	pub(crate) fn finish(self, keep: bool) -> Result<Seq, StoreError> {
		if keep && self.last > self.begun {
			self.pending.keep();
			return Ok(self.last);
		}
		let wrote = self.pending.take_back();
		if keep && wrote { Err(StoreError::NoJournalEntry) } else { Ok(self.begun) }
	}
}
