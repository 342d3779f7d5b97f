//! The only door to sled: every call is guarded, every failure turns the store read-only.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use sled::IVec;

use crate::error::StoreError;
use crate::layout::{Row, piece_count, piece_key, row_kind};
use crate::value;

/// How often a value in pieces is read again when a change overtakes the
/// reader. Each round needs another change of the same row within microseconds.
const READ_AGAIN: usize = 16;

/// Whether changes are accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
	/// All is well.
	Writable,
	/// Something failed on the way to the disk. Only a restart helps, after
	/// the cause is gone: what the disk holds is unknown until it is read again.
	ReadOnly {
		/// What failed, for the log and the operator.
		why: String,
	},
}

/// sled, and our own handle on its log file.
pub(crate) struct Engine {
	db: sled::Db,
	log: File,
	failure: OnceLock<String>,
	/// Rows read so far.
	#[cfg(feature = "testing")]
	reads: std::sync::atomic::AtomicU64,
	/// Nanoseconds that each sync takes longer.
	#[cfg(feature = "testing")]
	slower: std::sync::atomic::AtomicU64,
}

impl Engine {
	pub(crate) fn new(db: sled::Db, log: File) -> Self {
		Self {
			db,
			log,
			failure: OnceLock::new(),
			#[cfg(feature = "testing")]
			reads: std::sync::atomic::AtomicU64::new(0),
			#[cfg(feature = "testing")]
			slower: std::sync::atomic::AtomicU64::new(0),
		}
	}

	pub(crate) fn state(&self) -> State {
		match self.failure.get() {
			None => State::Writable,
			Some(why) => State::ReadOnly { why: why.clone() },
		}
	}

	/// Refuses when the store is read-only.
	pub(crate) fn require_writable(&self) -> Result<(), StoreError> {
		if self.failure.get().is_some() { Err(StoreError::ReadOnly) } else { Ok(()) }
	}

	/// Turns the store read-only; the first reason stays.
	pub(crate) fn fail(&self, why: &str) {
		if self.failure.set(why.to_owned()).is_ok() {
			tracing::error!(why, "the store is read-only from now on");
		}
	}

	/// Calls sled. Its errors and panics are fatal alike: sled does not say
	/// which of them leave it usable.
	pub(crate) fn guard<T>(&self, call: impl FnOnce(&sled::Db) -> sled::Result<T>) -> Result<T, StoreError> {
		let why = match catch_unwind(AssertUnwindSafe(|| call(&self.db))) {
			Ok(Ok(value)) => return Ok(value),
			Ok(Err(error)) => error.to_string(),
			Err(panic) => panic_text(panic.as_ref()),
		};
		self.fail(&why);
		Err(StoreError::Broken { why })
	}

	/// Rows read so far, found or not: what a page costs.
	#[cfg(feature = "testing")]
	pub(crate) fn reads(&self) -> u64 {
		self.reads.load(std::sync::atomic::Ordering::Relaxed)
	}

	/// Lets each sync take this much longer, as on a slower disk.
	#[cfg(feature = "testing")]
	pub(crate) fn slow_down(&self, by: std::time::Duration) {
		let nanoseconds = u64::try_from(by.as_nanos()).unwrap_or(u64::MAX);
		self.slower.store(nanoseconds, std::sync::atomic::Ordering::Relaxed);
	}

	#[cfg(feature = "testing")]
	#[expect(clippy::disallowed_methods, reason = "the slower disk of a measurement")]
	fn wait_for_disk(&self) {
		let slower = self.slower.load(std::sync::atomic::Ordering::Relaxed);
		if slower > 0 {
			std::thread::sleep(std::time::Duration::from_nanos(slower));
		}
	}

	/// Counts rows that were read; nothing outside of tests.
	pub(crate) fn count_reads(&self, rows: usize) {
		#[cfg(feature = "testing")]
		self.reads.fetch_add(rows as u64, std::sync::atomic::Ordering::Relaxed);
		#[cfg(not(feature = "testing"))]
		let _ = rows;
	}

	pub(crate) fn row(&self, key: &[u8]) -> Result<Option<IVec>, StoreError> {
		self.count_reads(1);
		self.guard(|db| db.get(key))
	}

	/// The whole value behind a row that was just read. `None` when the row
	/// has been removed meanwhile.
	pub(crate) fn whole(&self, key: &[u8], row: IVec, table: &'static str) -> Result<Option<IVec>, StoreError> {
		let mut row = row;
		for _ in 0..READ_AGAIN {
			let bytes = match row_kind(&row) {
				Row::Whole => return Ok(Some(row)),
				Row::BadStub => return Err(StoreError::Damaged { table }),
				Row::InPieces(bytes) => bytes,
			};
			let joined = self.joined(key, &row, bytes)?;
			if value::unseal(&joined).is_ok() {
				return Ok(Some(joined.into()));
			}
			match self.row(key)? {
				None => return Ok(None),
				Some(now) => row = now,
			}
		}
		Err(StoreError::Damaged { table })
	}

	fn joined(&self, key: &[u8], row: &[u8], bytes: usize) -> Result<Vec<u8>, StoreError> {
		let mut joined = Vec::new();
		for number in 0..piece_count(row) {
			match self.row(&piece_key(key, number))? {
				Some(piece) => joined.extend_from_slice(&piece),
				None => return Ok(Vec::new()),
			}
		}
		if joined.len() != bytes {
			joined.clear();
		}
		Ok(joined)
	}

	/// All of a batch or nothing; not durable before [`Engine::sync`].
	pub(crate) fn apply(&self, batch: sled::Batch) -> Result<(), StoreError> {
		self.require_writable()?;
		self.guard(|db| db.apply_batch(batch)).map_err(|_| StoreError::ReadOnly)
	}

	/// Everything applied so far is on the disk when this returns `Ok`.
	/// sled's own flush does not sync the file's size, so it is not enough.
	/// A failure is never retried: the system forgets what it failed to write.
	pub(crate) fn sync(&self) -> Result<(), StoreError> {
		self.require_writable()?;
		self.guard(|db| db.flush()).map_err(|_| StoreError::ReadOnly)?;
		self.log.sync_data().map_err(|error| {
			self.fail(&format!("fdatasync: {error}"));
			StoreError::ReadOnly
		})?;
		#[cfg(feature = "testing")]
		self.wait_for_disk();
		// sled's background thread may have failed meanwhile.
		self.require_writable()
	}
}

/// What a panic said.
pub(crate) fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
	let text = panic.downcast_ref::<&str>().copied();
	let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
	format!("panic: {}", text.unwrap_or("without a text"))
}
