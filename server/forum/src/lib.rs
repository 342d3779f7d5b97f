//! The rules of the community: operations, permissions, journal.
//!
//! Every operation is `verb(forum, actor, input)`. It loads, asks [`permissions`], writes and
//! records, in that order, inside one [`change`](Forum::change).

pub mod accounts;
mod actor;
pub mod articles;
pub mod audit;
pub mod bookmarks;
mod change;
pub mod check;
pub mod consumers;
mod copies;
pub mod demo;
mod directory;
pub mod discussions;
mod error;
pub mod filters;
pub mod groups;
pub mod happened;
pub mod importing;
pub mod inbox;
pub mod journal;
pub mod limits;
pub mod live;
mod memo;
pub mod mentions;
mod merged;
mod migrations;
pub mod moderation;
pub mod once;
pub mod permissions;
#[cfg(test)]
mod permissions_table;
pub mod reactions;
pub mod searching;
pub mod settings;
mod tables;
pub mod tags;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;
pub mod watching;
pub mod webhooks;

pub use actor::{Actor, Who};
pub use change::Change;
pub use directory::{BlogEntry, Directory, GroupEntry};
pub use error::Error;

use copies::Copies;
use model::accounts::{AuthorView, Standing};
use model::tokens::Scope;
use model::{Reason, Timestamp};
use std::path::Path;
use std::sync::Arc;
use store::{ChangeError, OpenError, OpenOptions, State, Store, StoreError};

/// What an operation gives.
pub type Result<T> = std::result::Result<T, Error>;
/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;
/// Fills a buffer with bytes that nobody can guess.
pub type Random = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Format of the records that this program writes; see [`Forum::open`].
pub const FORMAT: u32 = 1;

/// The community: its store, its clock, its chance.
#[derive(Clone)]
pub struct Forum(Arc<Inner>);

struct Inner {
	store: Store,
	clock: Clock,
	random: Random,
	copies: Arc<Copies>,
	live: live::Live,
	limits: limits::Limits,
	hashing: accounts::Hashing,
	settings: settings::Cache,
	searching: searching::Searching,
}

/// Why a community does not open; one line for its operator.
#[derive(Debug, thiserror::Error)]
pub enum CannotOpen {
	/// The store does not.
	#[error(transparent)]
	Store(#[from] OpenError),
	/// Its records cannot be brought to this program's format.
	#[error("the records cannot be brought to the new format: {0}; restore a backup or start the older program")]
	Migration(#[from] StoreError),
}

/// What a forum is opened with.
pub struct Options {
	/// Memory for the store's cache, in bytes.
	pub cache_bytes: u64,
	/// Every rate limit is multiplied by it; 1 for people, more for tests and benchmarks.
	pub limits_scale: u32,
	/// Tells the time.
	pub clock: Clock,
	/// Bytes that nobody can guess.
	pub random: Random,
}

impl Forum {
	/// Opens the community in `dir`, making it if there is none.
	///
	/// # Errors
	/// Whatever keeps the store from opening, or from coming to this program's format.
	pub fn open(dir: &Path, options: Options) -> std::result::Result<Self, CannotOpen> {
		let store = Store::open(dir, OpenOptions { newest_format: FORMAT, cache_bytes: options.cache_bytes })?;
		migrations::run(&store)?;
		let copies = Copies::start(&store);
		// After the copies: whoever is woken must not read an old one.
		let live = live::Live::start(&store);
		Ok(Self(Arc::new(Inner {
			store,
			clock: options.clock,
			random: options.random,
			copies,
			live,
			limits: limits::Limits::new(options.limits_scale),
			hashing: accounts::Hashing::default(),
			settings: settings::Cache::default(),
			searching: searching::Searching::new(dir),
		})))
	}

	/// The time.
	#[must_use]
	pub fn now(&self) -> Timestamp {
		(self.0.clock)()
	}

	/// Bytes that nobody can guess.
	#[must_use]
	pub fn random<const N: usize>(&self) -> [u8; N] {
		let mut bytes = [0; N];
		(self.0.random)(&mut bytes);
		bytes
	}

	/// Categories and groups by name, as of the last acknowledged change.
	///
	/// # Errors
	/// When the store cannot be read.
	pub fn directory(&self) -> Result<Arc<Directory>> {
		self.0.copies.directory.get(&self.0.store)
	}

	/// Whether the community takes writes.
	///
	/// # Errors
	/// Why it does not.
	pub fn ready(&self) -> std::result::Result<(), String> {
		match self.0.store.state() {
			State::Writable => Ok(()),
			State::ReadOnly { why } => Err(why),
		}
	}

	/// Wakes when the journal has grown; its value is the newest position.
	#[must_use]
	pub fn watch(&self) -> tokio::sync::watch::Receiver<u64> {
		self.0.live.watch()
	}

	/// A topic as last written.
	pub(crate) fn topic(&self, id: model::TopicId) -> Result<Option<Arc<discussions::records::TopicRecord>>> {
		self.0.copies.topics.get(id, || Ok(self.store().get(&discussions::records::TOPICS, &id)?.map(Arc::new)))
	}

	/// How a member is shown beside what they wrote.
	pub(crate) fn author(&self, id: model::MemberId) -> Result<Option<AuthorView>> {
		self.0.copies.authors.get(id, || {
			let record = self.store().get(&accounts::records::MEMBERS, &id)?;
			Ok(record.map(|record| {
				// A placeholder stands for nobody in particular: there is no page to link.
				let handle = (record.standing != Standing::Placeholder).then_some(record.handle);
				AuthorView { handle, name: record.name, role: record.role }
			}))
		})
	}

	/// Lets each trip to the disk take this much longer, as on a slower disk.
	#[cfg(feature = "testing")]
	pub fn slow_down(&self, by: std::time::Duration) {
		self.store().slow_down(by);
	}

	pub(crate) fn store(&self) -> &Store {
		&self.0.store
	}

	pub(crate) fn limits(&self) -> &limits::Limits {
		&self.0.limits
	}

	pub(crate) fn settings(&self) -> &settings::Cache {
		&self.0.settings
	}

	pub(crate) fn searching(&self) -> &searching::Searching {
		&self.0.searching
	}

	pub(crate) fn hashing(&self) -> &accounts::Hashing {
		&self.0.hashing
	}

	/// Makes one atomic change in the name of `actor`, whose rights are read again under the
	/// writer: nothing can move between the asking and the writing.
	///
	/// # Errors
	/// The refusal of `f`, or a broken store. In both cases nothing was written.
	pub(crate) fn change<T: Send + 'static>(
		&self,
		actor: &Actor,
		f: impl FnOnce(&mut Change<'_, '_>) -> Result<T> + Send + 'static,
	) -> Result<T> {
		let (who, now, random) = (actor.clone(), self.now(), self.0.random.clone());
		let copies = Arc::clone(&self.0.copies);
		let outcome = self.0.store.change(move |inner| {
			if who.scope() == Some(Scope::Read) {
				return Err(Error::Denied(Reason::TokenScope));
			}
			let actor = who.reloaded(inner, now)?;
			let mut change = Change::new(inner, actor, now, random);
			let value = f(&mut change)?;
			if let Some(once) = change.actor.sent_under().filter(|_| change.has_recorded()) {
				once::note(&mut change, &once)?;
			}
			copies.will_move(change.moved());
			Ok::<_, Error>(value)
		});
		outcome.map_err(|error| match error {
			ChangeError::Refused(error) => error,
			ChangeError::Store(error) => {
				// Perhaps it was written after all: keep nothing that may be old.
				self.0.copies.forget_all();
				error.into()
			}
		})
	}
}
