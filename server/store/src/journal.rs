//! The journal: numbered entries without gaps, and how far they are durable.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::StoreError;
use crate::key::KeyError;
use crate::layout::{JOURNAL, after_prefix};
use crate::value::{self, Record, open};

/// The journal's name in errors.
pub(crate) const NAME: &str = "journal";

/// The number of a journal entry. The first entry has number 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Seq(pub u64);

impl Seq {
	/// Before the first entry.
	pub const START: Self = Self(0);

	/// The number as such.
	pub const fn get(self) -> u64 {
		self.0
	}

	pub(crate) const fn next(self) -> Self {
		Self(self.0 + 1)
	}
}

impl Record for Seq {}

impl From<u64> for Seq {
	fn from(number: u64) -> Self {
		Self(number)
	}
}

impl std::fmt::Display for Seq {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		self.0.fmt(f)
	}
}

pub(crate) fn key(seq: Seq) -> Vec<u8> {
	let mut key = vec![JOURNAL];
	key.extend_from_slice(&seq.0.to_be_bytes());
	key
}

pub(crate) fn seq_of(key: &[u8]) -> Option<Seq> {
	let number = key.get(1..)?.try_into().ok()?;
	Some(Seq(u64::from_be_bytes(number)))
}

/// The number of the last entry in the store.
pub(crate) fn last(engine: &Engine) -> Result<Seq, StoreError> {
	let end = after_prefix(&[JOURNAL]).expect("another prefix follows the journal's");
	let row = engine.guard(|db| db.range(vec![JOURNAL]..end).next_back().transpose())?;
	match row {
		None => Ok(Seq::START),
		Some((key, _)) => seq_of(&key).ok_or(StoreError::Damaged { table: NAME }),
	}
}

/// Entries after one number up to another.
pub(crate) fn entries<E: Record>(
	engine: &Engine,
	after: Seq,
	up_to: Seq,
	limit: usize,
) -> Result<Vec<(Seq, E)>, StoreError> {
	if after >= up_to {
		return Ok(Vec::new());
	}
	let range = key(after.next())..=key(up_to);
	let rows: Vec<_> = engine.guard(|db| db.range(range).take(limit).collect())?;
	engine.count_reads(rows.len());
	let mut entries = Vec::with_capacity(rows.len());
	for (key, row) in rows {
		let seq = seq_of(&key).ok_or(StoreError::Key { table: NAME, source: KeyError::Truncated })?;
		let damaged = StoreError::Damaged { table: NAME };
		let sealed = engine.whole(&key, row, NAME)?.ok_or(damaged)?;
		entries.push((seq, open(&sealed).map_err(|bad: value::BadValue| bad.in_table(NAME))?));
	}
	Ok(entries)
}

type Listener = Arc<dyn Fn(Seq) + Send + Sync>;

/// How far the journal is durable, and who wants to know.
pub(crate) struct Durable {
	seq: Mutex<Seq>,
	moved: Condvar,
	listeners: Mutex<Vec<Listener>>,
}

impl Durable {
	pub(crate) fn new(seq: Seq) -> Self {
		Self { seq: Mutex::new(seq), moved: Condvar::new(), listeners: Mutex::default() }
	}

	pub(crate) fn seq(&self) -> Seq {
		*unpoisoned(&self.seq)
	}

	pub(crate) fn listen(&self, listener: Listener) {
		unpoisoned(&self.listeners).push(listener);
	}

	pub(crate) fn wait_for(&self, after: Seq, timeout: Duration) -> Seq {
		let seq = unpoisoned(&self.seq);
		let (seq, _) =
			self.moved.wait_timeout_while(seq, timeout, |seq| *seq <= after).unwrap_or_else(PoisonError::into_inner);
		*seq
	}

	/// Wakes everybody who waits.
	pub(crate) fn advance(&self, seq: Seq) {
		*unpoisoned(&self.seq) = seq;
		self.moved.notify_all();
		// Copied, so that a listener may add another.
		let listeners = unpoisoned(&self.listeners).clone();
		for listener in listeners {
			let call = std::panic::AssertUnwindSafe(|| listener(seq));
			if std::panic::catch_unwind(call).is_err() {
				tracing::error!("a listener of the journal panicked");
			}
		}
	}
}

/// Nothing that holds these locks can leave them half done.
pub(crate) fn unpoisoned<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
	lock.lock().unwrap_or_else(PoisonError::into_inner)
}
