//! Searching: the index beside the store, how it follows the records, what is found for whom.
//!
//! The index may lag behind and may be lost: nothing in it is believed. Which groups it is asked
//! for comes from permissions, what has changed since its last commit is left out, and each hit is
//! read again from the records before it is shown.

mod asking;
mod changes;
mod checking;
mod documents;
mod feeding;
mod finding;
mod related;
mod shown;
mod suggesting;
#[cfg(test)]
mod tests;

pub use feeding::{catch_up, purge, rebuild, stop};
pub use finding::{HELP_TIME, find};
pub use related::related;
pub use suggesting::suggest;

pub(crate) use checking::check;

use crate::{Error, Forum};
use feeding::Feeding;
use search::Index;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use tokio::sync::Notify;

/// The folder of the index inside the data directory.
const FOLDER: &str = "search";
/// In the place of a group: who the members are. No group has this number.
const PEOPLE: u64 = u64::MAX;

/// The index of a community.
pub(crate) struct Searching {
	base: PathBuf,
	open: RwLock<Option<Arc<Open>>>,
	/// Held by whoever writes to the index, opens it or makes it anew.
	feeding: Mutex<Feeding>,
	related: related::Found,
	wanted: Notify,
	stopped: AtomicBool,
}

/// An index in use.
pub(crate) struct Open {
	index: Arc<Index>,
	/// Whether everything is in it; if not, it is being made.
	is_whole: bool,
	changes: Mutex<changes::Changes>,
}

impl Open {
	fn new(index: Arc<Index>, is_whole: bool) -> Self {
		Self { index, is_whole, changes: Mutex::default() }
	}
}

impl Searching {
	pub(crate) fn new(dir: &Path) -> Self {
		Self {
			base: dir.join(FOLDER),
			open: RwLock::default(),
			feeding: Mutex::default(),
			related: related::Found::default(),
			wanted: Notify::new(),
			stopped: AtomicBool::new(false),
		}
	}

	fn open(&self) -> Option<Arc<Open>> {
		self.open.read().unwrap_or_else(PoisonError::into_inner).clone()
	}

	fn put(&self, open: Option<Open>) {
		*self.open.write().unwrap_or_else(PoisonError::into_inner) = open.map(Arc::new);
	}

	/// Makes nobody use an index that turned out to be broken; whoever feeds it opens it again, or
	/// makes it anew.
	fn give_up(&self, broken: &Arc<Open>) {
		let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
		if open.as_ref().is_some_and(|open| Arc::ptr_eq(open, broken)) {
			*open = None;
		}
		drop(open);
		self.wanted.notify_one();
	}

	fn is_stopped(&self) -> bool {
		self.stopped.load(Ordering::Relaxed)
	}
}

/// Waits until the index has to be looked after although nothing was written.
pub async fn wanted(forum: &Forum) {
	forum.searching().wanted.notified().await;
}

impl From<search::Error> for Error {
	fn from(error: search::Error) -> Self {
		Self::Search(error.to_string())
	}
}
