//! What is kept in memory of the store, and when each copy is dropped.

use crate::change::Moved;
use crate::directory;
use crate::discussions::records::TopicRecord;
use crate::memo::Memo;
use model::accounts::AuthorView;
use model::{MemberId, TopicId};
use std::sync::{Arc, Mutex, PoisonError};
use store::Store;

/// Topics kept in memory: the lists people look at, in about 4 MB.
const TOPICS_KEPT: usize = 8_192;
/// Names kept in memory, in about 2 MB.
const AUTHORS_KEPT: usize = 8_192;

/// The copies. What a change touched is dropped when the change is on the disk, before anybody
/// hears of it: neither whoever made it nor whoever follows the journal reads an old copy.
pub(crate) struct Copies {
	pub(crate) directory: directory::Cache,
	pub(crate) topics: Memo<TopicId, Arc<TopicRecord>>,
	pub(crate) authors: Memo<MemberId, AuthorView>,
	/// Touched by changes that are not yet on the disk.
	moving: Mutex<Moved>,
}

impl Copies {
	/// Nothing yet, dropped from now on as the store moves.
	pub(crate) fn start(store: &Store) -> Arc<Self> {
		let copies = Arc::new(Self {
			directory: directory::Cache::default(),
			topics: Memo::new(TOPICS_KEPT),
			authors: Memo::new(AUTHORS_KEPT),
			moving: Mutex::default(),
		});
		let dropped = Arc::clone(&copies);
		store.on_durable(move |_| dropped.forget_moved());
		copies
	}

	/// A change that is about to be written touches these.
	pub(crate) fn will_move(&self, moved: Moved) {
		let mut moving = self.moving.lock().unwrap_or_else(PoisonError::into_inner);
		moving.directory |= moved.directory;
		moving.topics.extend(moved.topics);
		moving.members.extend(moved.members);
	}

	/// Drops everything, when it is not known what was written.
	pub(crate) fn forget_all(&self) {
		self.directory.forget();
		self.topics.forget_all();
		self.authors.forget_all();
	}

	fn forget_moved(&self) {
		let moved = std::mem::take(&mut *self.moving.lock().unwrap_or_else(PoisonError::into_inner));
		if moved.directory {
			self.directory.forget();
		}
		self.topics.forget(&moved.topics);
		self.authors.forget(&moved.members);
	}
}

#[cfg(test)]
mod tests {
	use crate::Forum;
	use crate::testing::World;
	use model::groups::Access;
	use std::sync::{Arc, Mutex};

	#[test]
	fn whoever_is_woken_reads_what_woke_them() {
		let world = World::new();
		let anna = world.member("anna");
		let topic = world.topic(&anna, world.group("coffee", Access::Public), "Grind size");
		let last_number = move |forum: &Forum| forum.topic(topic).unwrap().unwrap().last_number;
		assert_eq!(last_number(&world.forum), 1);
		let read = Arc::new(Mutex::new(Vec::new()));
		let (woken, inner) = (Arc::clone(&read), Arc::downgrade(&world.forum.0));
		world.forum.store().on_durable(move |_| {
			woken.lock().unwrap().extend(inner.upgrade().map(|inner| last_number(&Forum(inner))));
		});
		world.reply(&anna, topic, "Finer.");
		world.reply(&anna, topic, "Coarser.");
		assert_eq!(*read.lock().unwrap(), [2, 3]);
	}
}
