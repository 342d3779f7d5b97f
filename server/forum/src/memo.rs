//! Records kept in memory as they were last read, dropped when they change.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::RwLock;

/// A bounded copy of part of a table; what a change touched is dropped before it is acknowledged.
pub(crate) struct Memo<K, V> {
	kept: RwLock<Kept<K, V>>,
	max: usize,
}

struct Kept<K, V> {
	/// Counts what was forgotten, so that a value read before is not put back after.
	forgotten: u64,
	values: HashMap<K, V>,
}

impl<K: Hash + Eq + Copy, V: Clone> Memo<K, V> {
	/// Keeps at most `max` values.
	pub(crate) fn new(max: usize) -> Self {
		Self { kept: RwLock::new(Kept { forgotten: 0, values: HashMap::new() }), max }
	}

	/// The value under a key, read by `read` if it is not kept.
	///
	/// # Errors
	/// Whatever `read` gives.
	pub(crate) fn get<E>(&self, key: K, read: impl FnOnce() -> Result<Option<V>, E>) -> Result<Option<V>, E> {
		let forgotten = match self.kept.read() {
			Ok(kept) => match kept.values.get(&key) {
				Some(value) => return Ok(Some(value.clone())),
				None => kept.forgotten,
			},
			Err(_) => return read(),
		};
		let value = read()?;
		if let (Some(value), Ok(mut kept)) = (&value, self.kept.write())
			&& kept.forgotten == forgotten
		{
			if kept.values.len() >= self.max {
				// Rare, and whatever is asked for often comes back at once.
				kept.values.clear();
			}
			kept.values.insert(key, value.clone());
		}
		Ok(value)
	}

	/// The values under these keys have changed.
	pub(crate) fn forget(&self, keys: &[K]) {
		if keys.is_empty() {
			return;
		}
		if let Ok(mut kept) = self.kept.write() {
			kept.forgotten += 1;
			for key in keys {
				kept.values.remove(key);
			}
		}
	}

	/// Everything may have changed.
	pub(crate) fn forget_all(&self) {
		if let Ok(mut kept) = self.kept.write() {
			kept.forgotten += 1;
			kept.values.clear();
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_value_read_before_a_change_is_not_kept_after_it() {
		let memo = Memo::new(10);
		let read = memo.get(1, || {
			memo.forget(&[1]);
			Ok::<_, ()>(Some("old"))
		});
		assert_eq!(read, Ok(Some("old")));
		assert_eq!(memo.get(1, || Ok::<_, ()>(Some("new"))), Ok(Some("new")));
		assert_eq!(memo.get(1, || Ok::<_, ()>(None)), Ok(Some("new")));
	}

	#[test]
	fn it_stays_small() {
		let memo = Memo::new(3);
		for key in 0..100 {
			memo.get(key, || Ok::<_, ()>(Some(key))).unwrap();
		}
		assert!(memo.kept.read().unwrap().values.len() <= 3);
	}
}
