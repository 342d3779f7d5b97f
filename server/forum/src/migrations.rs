//! Numbered steps from the format of an older program to that of this one.

use store::{Store, StoreError};

/// A step to a format, from the one before it. Safe to run again: a power cut may come between
/// the step and its mark.
type Step = fn(&Store) -> Result<(), StoreError>;

/// All steps, by the format to which they lead.
const STEPS: &[(u32, Step)] = &[];

/// Brings a store to [`crate::FORMAT`], step by step.
///
/// # Errors
/// When the store fails; it can be tried again.
pub(crate) fn run(store: &Store) -> Result<(), StoreError> {
	run_steps(store, STEPS)
}

fn run_steps(store: &Store, steps: &[(u32, Step)]) -> Result<(), StoreError> {
	for (format, step) in steps {
		if store.format() < *format {
			tracing::info!(format, "bringing the records to a new format");
			step(store)?;
			store.set_format(*format)?;
		}
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::sync::atomic::{AtomicU32, Ordering};
	use store::OpenOptions;

	static RUNS: AtomicU32 = AtomicU32::new(0);

	fn count(_: &Store) -> Result<(), StoreError> {
		RUNS.fetch_add(1, Ordering::SeqCst);
		Ok(())
	}

	#[test]
	fn each_step_runs_once_and_in_order() {
		let dir = tempfile::tempdir().unwrap();
		let open = || Store::open(dir.path(), OpenOptions { newest_format: 9, cache_bytes: 1 << 20 }).unwrap();
		let store = open();
		store.set_format(1).unwrap();
		run_steps(&store, &[(2, count), (3, count)]).unwrap();
		assert_eq!((store.format(), RUNS.load(Ordering::SeqCst)), (3, 2));
		drop(store);
		run_steps(&open(), &[(2, count), (3, count), (4, count)]).unwrap();
		assert_eq!(RUNS.load(Ordering::SeqCst), 3);
	}
}
