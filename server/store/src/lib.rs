//! Typed tables in one sled tree, changed by one writer, durable when acknowledged.

mod change;
mod engine;
mod error;
mod format;
mod journal;
mod key;
mod layout;
mod open;
mod pending;
mod reached;
mod scan;
mod table;
mod value;
mod verify;
mod writer;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub use change::Change;
pub use engine::State;
pub use error::{ChangeError, StoreError};
pub use journal::Seq;
pub use key::{Descending, Key, KeyError};
pub use layout::MAX_VALUE_BYTES;
pub use open::{OpenError, OpenOptions};
pub use scan::{DEFAULT_LIMIT, Scan};
pub use table::Table;
pub use value::{Record, old};
pub use verify::{Bad, BadRow, Counts};

use engine::Engine;
use journal::{Durable, unpoisoned};
use reached::Reached;
use writer::Writer;

/// An open store. Cloning is cheap; all clones are the same store.
///
/// Reads run on the caller's thread and see every change as soon as it is
/// applied, which is shortly before it is durable; the journal shows durable
/// entries only.
#[derive(Clone)]
pub struct Store(Arc<Shared>);

/// Dropped in this order: writer, sled, lock.
struct Shared {
	writer: Writer,
	durable: Arc<Durable>,
	engine: Arc<Engine>,
	format: AtomicU32,
	/// One replacement of the format file at a time.
	format_file: Mutex<PathBuf>,
	/// Holds the lock on the directory until the store is gone.
	_lock: File,
}

impl Store {
	/// Rows read so far, found or not, by everybody: what a page costs.
	#[cfg(feature = "testing")]
	#[must_use]
	pub fn reads(&self) -> u64 {
		self.0.engine.reads()
	}

	/// Lets each trip to the disk take this much longer, as on a slower disk.
	#[cfg(feature = "testing")]
	pub fn slow_down(&self, by: std::time::Duration) {
		self.0.engine.slow_down(by);
	}

	/// Turns the store read-only, as a failing disk does.
	#[cfg(feature = "testing")]
	pub fn break_off(&self) {
		self.0.engine.fail("a test wanted it so");
	}

	/// Opens the store in `dir`, making it when there is none.
	///
	/// # Errors
	/// See [`OpenError`]; its text is for the operator.
	pub fn open(dir: &Path, options: OpenOptions) -> Result<Self, OpenError> {
		let opened = open::open(dir, options)?;
		let engine = Arc::new(opened.engine);
		let last = journal::last(&engine)
			.map_err(|error| OpenError::Corrupt { dir: dir.join("db"), why: error.to_string() })?;
		let (reached, promised) = Reached::open(dir).map_err(OpenError::io(dir))?;
		if last < promised {
			return Err(OpenError::Short { dir: dir.to_owned(), found: last.0, promised: promised.0 });
		}
		let durable = Arc::new(Durable::new(last));
		let writer = Writer::start(Arc::clone(&engine), Arc::clone(&durable), reached).map_err(OpenError::io(dir))?;
		Ok(Self(Arc::new(Shared {
			writer,
			durable,
			engine,
			format: AtomicU32::new(opened.format),
			format_file: Mutex::new(dir.to_owned()),
			_lock: opened.lock,
		})))
	}

	/// One value.
	///
	/// # Errors
	/// [`StoreError::Damaged`] and the like when the row cannot be read.
	pub fn get<K: Key, V: Record>(&self, table: &Table<K, V>, key: &K) -> Result<Option<V>, StoreError> {
		let key = table.key_bytes(key)?;
		let Some(row) = self.0.engine.row(&key)? else { return Ok(None) };
		let Some(sealed) = self.0.engine.whole(&key, row, table.name())? else { return Ok(None) };
		value::open(&sealed).map(Some).map_err(|bad| bad.in_table(table.name()))
	}

	/// Reads rows in key order.
	pub fn scan<K, V>(&self, table: &Table<K, V>) -> Scan<'_, K, V> {
		Scan::new(&self.0.engine, None, table)
	}

	/// Makes one change: everything the closure writes, or nothing.
	///
	/// The closure runs on the one writer thread, so nothing moves between what
	/// it reads and what it writes. Returns when the change is on the disk.
	/// Blocks; call it from a thread that may.
	///
	/// # Errors
	/// [`ChangeError::Refused`] with the closure's own error, else
	/// [`StoreError::NoJournalEntry`], [`StoreError::ReadOnly`],
	/// [`StoreError::Panicked`], [`StoreError::Nested`], [`StoreError::Closed`].
	pub fn change<T, E>(
		&self,
		closure: impl FnOnce(&mut Change<'_>) -> Result<T, E> + Send + 'static,
	) -> Result<T, ChangeError<E>>
	where
		T: Send + 'static,
		E: Send + 'static,
	{
		self.0.writer.change(closure)
	}

	/// Durable journal entries after a number, oldest first.
	///
	/// # Errors
	/// [`StoreError::Damaged`] and the like when an entry cannot be read.
	pub fn journal<E: Record>(&self, after: Seq, limit: usize) -> Result<Vec<(Seq, E)>, StoreError> {
		journal::entries(&self.0.engine, after, self.durable_seq(), limit)
	}

	/// The number of the last durable journal entry.
	pub fn durable_seq(&self) -> Seq {
		self.0.durable.seq()
	}

	/// Blocks until there are durable entries after `after`, or for `timeout`;
	/// gives the number of the last one either way.
	pub fn wait_for(&self, after: Seq, timeout: Duration) -> Seq {
		self.0.durable.wait_for(after, timeout)
	}

	/// Calls `listener` with the last durable number after every trip to the
	/// disk, on the writer thread: it must be quick, must not change the store
	/// and must not own a `Store`, which would keep the store open for ever.
	pub fn on_durable(&self, listener: impl Fn(Seq) + Send + Sync + 'static) {
		self.0.durable.listen(Arc::new(listener));
	}

	/// Whether changes are accepted.
	pub fn state(&self) -> State {
		self.0.engine.state()
	}

	/// The format of the data.
	pub fn format(&self) -> u32 {
		self.0.format.load(Ordering::Acquire)
	}

	/// Says that the data now has another format, after a migration.
	///
	/// # Errors
	/// [`StoreError::Format`] when the file cannot be replaced.
	pub fn set_format(&self, format: u32) -> Result<(), StoreError> {
		let dir = unpoisoned(&self.0.format_file);
		format::write(&dir, format).map_err(|error| StoreError::Format { why: error.to_string() })?;
		self.0.format.store(format, Ordering::Release);
		Ok(())
	}

	/// Reads every row and checks every checksum, without decoding; reports
	/// bad rows to `on_bad` and goes on.
	///
	/// # Errors
	/// [`StoreError::Broken`] when sled itself gives up.
	pub fn verify(&self, on_bad: &mut dyn FnMut(BadRow)) -> Result<Counts, StoreError> {
		verify::verify(&self.0.engine, on_bad)
	}

	/// Lets the changes that wait finish and ends the writer thread. Clones can
	/// still read; their changes get [`StoreError::Closed`]. The directory is
	/// free when the last clone is gone.
	pub fn close(self) {
		self.0.writer.stop();
	}
}
