//! Reading rows of a table in key order.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::Serialize;
use sled::IVec;

use crate::engine::Engine;
use crate::error::StoreError;
use crate::key::{self, Key};
use crate::layout::{after_prefix, piece_key};
use crate::table::Table;
use crate::value::{self, Record};

/// 1,000 rows when the caller names no limit: more than any page shows, little
/// enough that a forgotten limit cannot fill the memory.
pub const DEFAULT_LIMIT: usize = 1_000;

/// A row as written; `None` stands for removed.
pub(crate) type Written = Option<Vec<u8>>;

/// What was written so far, by key.
pub(crate) type Writes = BTreeMap<Vec<u8>, Written>;

/// A walk over a table, from [`crate::Store::scan`] or [`crate::Change::scan`].
///
/// Bounds speak of keys, whatever the direction of reading.
#[must_use = "a scan does nothing until it is collected"]
pub struct Scan<'a, K, V> {
	engine: &'a Engine,
	writes: Option<&'a Writes>,
	table: Table<K, V>,
	/// First key included.
	from: Vec<u8>,
	/// First key not included.
	to: Vec<u8>,
	backwards: bool,
	skip: usize,
	limit: usize,
	/// The first bound that could not be encoded; reported at the end.
	error: Option<StoreError>,
	types: PhantomData<fn() -> (K, V)>,
}

impl<'a, K, V> Scan<'a, K, V> {
	pub(crate) fn new(engine: &'a Engine, writes: Option<&'a Writes>, t: &Table<K, V>) -> Self {
		Self {
			engine,
			writes,
			table: *t,
			from: vec![t.prefix()],
			to: vec![t.prefix() + 1],
			backwards: false,
			skip: 0,
			limit: DEFAULT_LIMIT,
			error: None,
			types: PhantomData,
		}
	}

	/// Only keys that begin with these parts.
	pub fn prefix<P: Serialize + ?Sized>(mut self, parts: &P) -> Self {
		if let Some(bytes) = self.bytes_of(parts) {
			let end = after_prefix(&bytes);
			self.raise(bytes);
			if let Some(end) = end {
				self.lower(end);
			}
		}
		self
	}

	/// Only keys greater than this one.
	pub fn after(mut self, key: &K) -> Self
	where
		K: Serialize,
	{
		if let Some(mut bytes) = self.bytes_of(key) {
			// No key continues another, so this is the next possible one.
			bytes.push(0);
			self.raise(bytes);
		}
		self
	}

	/// Only this key and greater ones.
	pub fn at_least(mut self, key: &K) -> Self
	where
		K: Serialize,
	{
		if let Some(bytes) = self.bytes_of(key) {
			self.raise(bytes);
		}
		self
	}

	/// Only keys smaller than this one.
	pub fn before(mut self, key: &K) -> Self
	where
		K: Serialize,
	{
		if let Some(bytes) = self.bytes_of(key) {
			self.lower(bytes);
		}
		self
	}

	/// Greatest key first.
	pub fn reverse(mut self) -> Self {
		self.backwards = !self.backwards;
		self
	}

	/// At most this many rows, instead of [`DEFAULT_LIMIT`].
	pub fn limit(mut self, rows: usize) -> Self {
		self.limit = rows;
		self
	}

	/// Leaves out this many rows first. Reads them all the same: prefer bounds.
	pub fn skip(mut self, rows: usize) -> Self {
		self.skip = rows;
		self
	}

	/// Keys and values.
	///
	/// # Errors
	/// [`StoreError::Damaged`] for the first row that cannot be read,
	/// [`StoreError::Key`] for a bound that cannot be a key.
	pub fn collect(self) -> Result<Vec<(K, V)>, StoreError>
	where
		K: Key,
		V: Record,
	{
		let mut rows = Vec::new();
		for (bytes, row) in self.rows()? {
			let Some(sealed) = self.whole(&bytes, row)? else { continue };
			let key = self.key_of(&bytes)?;
			let value = value::open(&sealed).map_err(|bad| bad.in_table(self.table.name()))?;
			rows.push((key, value));
		}
		Ok(rows)
	}

	/// Keys and values of the rows that can be read, and how many cannot: for
	/// what must be shown although some of it is damaged.
	///
	/// # Errors
	/// [`StoreError::Broken`] when sled itself gives up.
	pub fn collect_readable(self) -> Result<(Vec<(K, V)>, usize), StoreError>
	where
		K: Key,
		V: Record,
	{
		let (mut rows, mut damaged) = (Vec::new(), 0);
		for (bytes, row) in self.rows()? {
			let read = self.whole(&bytes, row).ok().flatten().and_then(|sealed| value::open(&sealed).ok());
			match (self.key_of(&bytes), read) {
				(Ok(key), Some(value)) => rows.push((key, value)),
				(Ok(_) | Err(_), _) => damaged += 1,
			}
		}
		Ok((rows, damaged))
	}

	/// Keys only; values are not looked at.
	///
	/// # Errors
	/// [`StoreError::Key`] for a bound or a row that is not a key.
	pub fn keys(self) -> Result<Vec<K>, StoreError>
	where
		K: Key,
	{
		self.rows()?.iter().map(|(bytes, _)| self.key_of(bytes)).collect()
	}

	/// How many rows, counting no further than the limit.
	///
	/// # Errors
	/// [`StoreError::Key`] for a bound that cannot be a key.
	pub fn count(self) -> Result<usize, StoreError> {
		let mut rows = 0;
		self.walk(|_, _| rows += 1)?;
		Ok(rows)
	}

	fn bytes_of<P: Serialize + ?Sized>(&mut self, part: &P) -> Option<Vec<u8>> {
		match self.table.key_bytes(part) {
			Ok(bytes) => Some(bytes),
			Err(error) => {
				self.error.get_or_insert(error);
				None
			}
		}
	}

	fn raise(&mut self, from: Vec<u8>) {
		self.from = std::mem::take(&mut self.from).max(from);
	}

	fn lower(&mut self, to: Vec<u8>) {
		self.to = std::mem::take(&mut self.to).min(to);
	}

	fn key_of(&self, bytes: &[u8]) -> Result<K, StoreError>
	where
		K: Key,
	{
		key::decode(&bytes[1..]).map_err(|source| StoreError::Key { table: self.table.name(), source })
	}

	/// The value behind a row, looking at the change's own pieces first.
	fn whole(&self, key: &[u8], row: IVec) -> Result<Option<IVec>, StoreError> {
		match self.writes {
			Some(writes) if writes.contains_key(key) => Ok(Some(own_whole(writes, key, &row).into())),
			Some(_) | None => self.engine.whole(key, row, self.table.name()),
		}
	}

	fn rows(&self) -> Result<Vec<(IVec, IVec)>, StoreError> {
		let mut rows = Vec::new();
		self.walk(|key, row| rows.push((key, row)))?;
		Ok(rows)
	}

	fn walk(&self, mut take: impl FnMut(IVec, IVec)) -> Result<(), StoreError> {
		if let Some(error) = &self.error {
			return Err(error.clone());
		}
		if self.from >= self.to {
			return Ok(());
		}
		let (mut skip, mut left, mut read) = (self.skip, self.limit, 0);
		let walked = self.engine.guard(|db| {
			let mut rows = Merged::new(db, self);
			while left > 0 {
				let Some(row) = rows.next() else { break };
				let (key, row) = row?;
				read += 1;
				if skip > 0 {
					skip -= 1;
				} else {
					left -= 1;
					take(key, row);
				}
			}
			Ok(())
		});
		self.engine.count_reads(read);
		walked
	}
}

/// A value the change itself wrote.
pub(crate) fn own_whole(writes: &Writes, key: &[u8], row: &[u8]) -> Vec<u8> {
	let mut pieces = (0..crate::layout::piece_count(row))
		.filter_map(|number| writes.get(&piece_key(key, number))?.as_deref())
		.peekable();
	if pieces.peek().is_none() { row.to_vec() } else { pieces.flatten().copied().collect() }
}

type DiskRows = Box<dyn Iterator<Item = sled::Result<(IVec, IVec)>>>;
type OwnRows<'a> = Box<dyn Iterator<Item = (&'a Vec<u8>, &'a Option<Vec<u8>>)> + 'a>;

/// Rows on disk with the change's own laid over them.
struct Merged<'a> {
	disk: std::iter::Peekable<DiskRows>,
	own: std::iter::Peekable<OwnRows<'a>>,
	backwards: bool,
}

impl<'a> Merged<'a> {
	fn new<K, V>(db: &sled::Db, scan: &'a Scan<'_, K, V>) -> Self {
		let disk = db.range(scan.from.clone()..scan.to.clone());
		let own = scan.writes.map(|writes| writes.range(scan.from.clone()..scan.to.clone()));
		let own = own.into_iter().flatten();
		let (disk, own): (DiskRows, OwnRows<'a>) =
			if scan.backwards { (Box::new(disk.rev()), Box::new(own.rev())) } else { (Box::new(disk), Box::new(own)) };
		Self { disk: disk.peekable(), own: own.peekable(), backwards: scan.backwards }
	}
}

impl Iterator for Merged<'_> {
	type Item = sled::Result<(IVec, IVec)>;

	fn next(&mut self) -> Option<Self::Item> {
		use std::cmp::Ordering;
		loop {
			let order = match (self.disk.peek(), self.own.peek()) {
				(_, None) | (Some(Err(_)), _) => Ordering::Less,
				(None, Some(_)) => Ordering::Greater,
				(Some(Ok((disk, _))), Some((own, _))) => {
					let order = disk.as_ref().cmp(own.as_slice());
					if self.backwards { order.reverse() } else { order }
				}
			};
			match order {
				Ordering::Less => return self.disk.next(),
				Ordering::Equal => drop(self.disk.next()),
				Ordering::Greater => {}
			}
			if let (key, Some(row)) = self.own.next()? {
				return Some(Ok((key.as_slice().into(), row.as_slice().into())));
			}
		}
	}
}
