//! An engine that fails while reading turns the store read-only, not the process to dust.

use std::fs::OpenOptions as FileOptions;

use store::{ChangeError, OpenOptions, State, Store, StoreError, Table};
use tempfile::TempDir;

const NOTES: Table<u64, String> = Table::new(0x10, "notes");

fn open(dir: &TempDir) -> Store {
	let options = OpenOptions { newest_format: 1, cache_bytes: 1 << 20 };
	Store::open(dir.path(), options).expect("the store opens")
}

#[test]
fn a_read_that_fails_below_turns_the_store_read_only() {
	let dir = TempDir::new().expect("a temporary directory");
	let store = open(&dir);
	let done: Result<_, ChangeError<StoreError>> = store.change(|change| {
		for number in 0..500 {
			change.put(&NOTES, &number, &"x".repeat(20_000))?;
		}
		change.record(&0_u64)
	});
	done.expect("the notes are written");
	drop(store);

	let store = open(&dir);
	let log = FileOptions::new().write(true).open(dir.path().join("db/db")).expect("sled's log");
	log.set_len(0).expect("the file shrinks");
	let mut results = (0..500).map(|number| store.get(&NOTES, &number));
	assert!(results.any(|result| matches!(result, Err(StoreError::Broken { .. }))));
	assert!(matches!(store.state(), State::ReadOnly { .. }));
	let refused = store.change(|change| change.record(&1_u64));
	assert_eq!(refused, Err(ChangeError::Store(StoreError::ReadOnly)));
	// sled would try to write to the file that is gone.
	std::mem::forget(store);
}
