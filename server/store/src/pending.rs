//! What the changes of one group have written, before all of it is applied as one batch.

use crate::scan::{Writes, Written};

/// The rows of a group, and how to take the last change's back.
#[derive(Default)]
pub(crate) struct Pending {
	rows: Writes,
	/// What stood in `rows` before the change under way wrote there, oldest first.
	before: Vec<(Vec<u8>, Option<Written>)>,
	bytes: usize,
}

impl Pending {
	/// Keys and their rows.
	pub(crate) fn rows(&self) -> &Writes {
		&self.rows
	}

	/// Keys and rows of all that was written, in bytes; never less than what is there.
	pub(crate) fn bytes(&self) -> usize {
		self.bytes
	}

	/// Writes one row for the change under way.
	pub(crate) fn write(&mut self, key: Vec<u8>, row: Written) {
		self.bytes += key.len() + row.as_ref().map_or(0, Vec::len);
		let before = self.rows.insert(key.clone(), row);
		self.before.push((key, before));
	}

	/// The change under way stays.
	pub(crate) fn keep(&mut self) {
		self.before.clear();
	}

	/// The change under way has never been; tells whether it wrote anything.
	pub(crate) fn take_back(&mut self) -> bool {
		let wrote = !self.before.is_empty();
		for (key, before) in self.before.drain(..).rev() {
			match before {
				Some(row) => self.rows.insert(key, row),
				None => self.rows.remove(&key),
			};
		}
		wrote
	}

	/// Everything that was kept, as one batch.
	pub(crate) fn into_batch(self) -> sled::Batch {
		let mut batch = sled::Batch::default();
		for (key, row) in self.rows {
			match row {
				Some(row) => batch.insert(key, row),
				None => batch.remove(key),
			}
		}
		batch
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_is_taken_back_was_never_there() {
		let mut pending = Pending::default();
		pending.write(b"a".to_vec(), Some(b"1".to_vec()));
		pending.write(b"b".to_vec(), None);
		pending.keep();
		let kept = pending.rows().clone();
		for row in [Some(b"2".to_vec()), None, Some(b"3".to_vec())] {
			pending.write(b"a".to_vec(), row.clone());
			pending.write(b"b".to_vec(), row.clone());
			pending.write(b"c".to_vec(), row);
		}
		assert!(pending.take_back());
		assert_eq!(*pending.rows(), kept);
		assert!(!pending.take_back());
	}
}
