//! What a store promises to those who read and change it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use store::{ChangeError, Descending, OpenOptions, Seq, State, Store, StoreError, Table};
use tempfile::TempDir;

const COUNTERS: Table<String, u64> = Table::new(0x10, "counters");
const NOTES: Table<(u32, u32), String> = Table::new(0x11, "notes");
const NEWEST: Table<Descending<u32>, ()> = Table::new(0x12, "newest");

fn open(dir: &TempDir) -> Store {
	let options = OpenOptions { newest_format: 1, cache_bytes: 8 << 20 };
	Store::open(dir.path(), options).expect("the store opens")
}

fn fresh() -> (TempDir, Store) {
	let dir = TempDir::new().expect("a temporary directory");
	let store = open(&dir);
	(dir, store)
}

/// Writes these notes in one change.
fn write(store: &Store, notes: &[((u32, u32), &str)]) {
	let notes: Vec<_> = notes.iter().map(|(key, text)| (*key, (*text).to_owned())).collect();
	let done: Result<(), ChangeError<StoreError>> = store.change(move |change| {
		for (key, text) in &notes {
			change.put(&NOTES, key, text)?;
		}
		change.record(&(notes.len() as u64)).map(drop)
	});
	done.expect("the notes are written");
}

fn is_sound(store: &Store) -> bool {
	store.verify(&mut |bad| panic!("{bad:?}")).is_ok()
}

#[test]
fn a_change_is_all_or_nothing() {
	let (_dir, store) = fresh();
	let refused = store.change(|change| {
		change.put(&NOTES, &(1, 1), &"never".to_owned()).expect("a good row");
		change.record(&1_u64).expect("a good entry");
		Err::<(), _>("no")
	});
	assert_eq!(refused, Err(ChangeError::Refused("no")));
	assert_eq!(store.get(&NOTES, &(1, 1)), Ok(None));
	assert_eq!(store.durable_seq(), Seq::START);
}

#[test]
fn a_change_without_a_journal_entry_is_refused() {
	let (_dir, store) = fresh();
	let refused: Result<(), _> = store.change(|change| change.put(&NOTES, &(1, 1), &"never".to_owned()));
	assert_eq!(refused, Err(ChangeError::Store(StoreError::NoJournalEntry)));
	assert_eq!(store.get(&NOTES, &(1, 1)), Ok(None));
}

#[test]
fn a_change_sees_its_own_writes() {
	let (_dir, store) = fresh();
	write(&store, &[((1, 1), "a"), ((1, 2), "b"), ((1, 4), "d"), ((2, 1), "x")]);
	let seen: Result<_, ChangeError<StoreError>> = store.change(|change| {
		change.put(&NOTES, &(1, 3), &"c".to_owned())?;
		change.put(&NOTES, &(1, 4), &"D".to_owned())?;
		change.remove(&NOTES, &(1, 1))?;
		change.record(&0_u64)?;
		let gone = change.get(&NOTES, &(1, 1))?;
		let forwards = change.scan(&NOTES).prefix(&1_u32).collect()?;
		let backwards = change.scan(&NOTES).prefix(&1_u32).reverse().limit(2).keys()?;
		Ok((gone, forwards, backwards, change.scan(&NOTES).count()?))
	});
	let (gone, forwards, backwards, count) = seen.expect("the change is made");
	assert_eq!(gone, None);
	let expected = [((1, 2), "b"), ((1, 3), "c"), ((1, 4), "D")];
	assert_eq!(forwards, expected.map(|(key, text)| (key, text.to_owned())));
	assert_eq!(backwards, [(1, 4), (1, 3)]);
	assert_eq!(count, 4);
	assert_eq!(store.scan(&NOTES).prefix(&1_u32).collect(), Ok(forwards));
}

#[test]
fn scans_respect_bounds_direction_limit_and_skip() {
	let (_dir, store) = fresh();
	write(&store, &[((1, 1), "a"), ((1, 2), "b"), ((2, 1), "c"), ((2, 2), "d"), ((3, 1), "e")]);
	let keys = |scan: store::Scan<'_, (u32, u32), String>| scan.keys().expect("good bounds");
	assert_eq!(keys(store.scan(&NOTES).after(&(1, 2)).before(&(3, 1))), [(2, 1), (2, 2)]);
	assert_eq!(keys(store.scan(&NOTES).at_least(&(2, 2))), [(2, 2), (3, 1)]);
	assert_eq!(keys(store.scan(&NOTES).before(&(2, 2)).reverse().limit(2)), [(2, 1), (1, 2)]);
	assert_eq!(keys(store.scan(&NOTES).skip(3).limit(1)), [(2, 2)]);
	assert_eq!(keys(store.scan(&NOTES).prefix(&2_u32).after(&(2, 1))), [(2, 2)]);
	assert!(keys(store.scan(&NOTES).after(&(3, 1)).before(&(1, 1))).is_empty());
	assert_eq!(store.scan(&NOTES).limit(3).count(), Ok(3));
	let done: Result<(), ChangeError<StoreError>> = store.change(|change| {
		for number in [3, 9, 5] {
			change.put(&NEWEST, &Descending(number), &())?;
		}
		change.record(&0_u64).map(drop)
	});
	done.expect("the change is made");
	assert_eq!(store.scan(&NEWEST).keys(), Ok([9, 5, 3].map(Descending).to_vec()));
}

#[test]
fn long_values_come_and_go_whole() {
	let (dir, store) = fresh();
	let long = |bytes: usize| "ş".repeat(bytes / 2);
	for bytes in [400_000, 65_000, 1_000_000, 200_000] {
		write(&store, &[((1, 1), &long(bytes)), ((1, 2), "short")]);
		assert_eq!(store.get(&NOTES, &(1, 1)), Ok(Some(long(bytes))));
		let rows = store.scan(&NOTES).collect().expect("rows are read");
		assert_eq!(rows.len(), 2);
		assert_eq!(rows[0].1, long(bytes));
		assert!(is_sound(&store));
	}
	let own: Result<_, ChangeError<StoreError>> = store.change(move |change| {
		change.put(&NOTES, &(2, 1), &long(300_000))?;
		change.record(&long(300_000))?;
		Ok((change.get(&NOTES, &(2, 1))?, change.scan(&NOTES).prefix(&2_u32).collect()?))
	});
	let (got, scanned) = own.expect("the change is made");
	assert_eq!(got, Some(scanned[0].1.clone()));
	let done: Result<(), ChangeError<StoreError>> = store.change(|change| {
		change.remove(&NOTES, &(1, 1))?;
		change.record(&0_u64).map(drop)
	});
	done.expect("the change is made");
	assert!(is_sound(&store));
	// sled never syncs such files; values in pieces keep it from making them.
	let blobs = std::fs::read_dir(dir.path().join("db/blobs")).expect("sled's directory");
	assert_eq!(blobs.count(), 0);
}

#[test]
fn a_page_full_of_long_values_makes_no_unsynced_file() {
	let (dir, store) = fresh();
	let texts: Vec<String> = (0..60).map(|n| format!("{n:02}").repeat(100_000)).collect();
	for (number, text) in (0..).zip(&texts) {
		write(&store, &[((1, number), text)]);
	}
	for (number, text) in (0..).zip(&texts) {
		write(&store, &[((1, number), &text[..150_000])]);
	}
	let blobs = std::fs::read_dir(dir.path().join("db/blobs")).expect("sled's directory");
	assert_eq!(blobs.count(), 0);
	assert!(is_sound(&store));
}

#[test]
fn many_writers_count_exactly() {
	let (_dir, store) = fresh();
	let (writers, rounds) = (32, 20);
	let heard = Arc::new(AtomicU64::new(0));
	let hear = Arc::clone(&heard);
	store.on_durable(move |seq| hear.store(seq.get(), Ordering::SeqCst));
	std::thread::scope(|scope| {
		for _ in 0..writers {
			scope.spawn(|| {
				for _ in 0..rounds {
					let done: Result<_, ChangeError<StoreError>> = store.change(|change| {
						let key = "posts".to_owned();
						let count = change.get(&COUNTERS, &key)?.unwrap_or_default() + 1;
						change.put(&COUNTERS, &key, &count)?;
						change.record(&count)
					});
					let seq = done.expect("the change is made");
					assert!(store.durable_seq() >= seq);
				}
			});
		}
	});
	let total = writers * rounds;
	assert_eq!(store.get(&COUNTERS, &"posts".to_owned()), Ok(Some(total)));
	let entries = store.journal::<u64>(Seq::START, usize::MAX).expect("the journal is read");
	let expected: Vec<_> = (1..=total).map(|number| (Seq(number), number)).collect();
	assert_eq!(entries, expected);
	assert_eq!(store.journal::<u64>(Seq(total - 3), 2).map(|entries| entries.len()), Ok(2));
	assert_eq!(heard.load(Ordering::SeqCst), total);
	assert_eq!(store.wait_for(Seq(total - 1), Duration::from_secs(60)), Seq(total));
	assert_eq!(store.wait_for(Seq(total), Duration::from_millis(1)), Seq(total));
}

#[test]
fn a_refused_change_leaves_no_trace_among_others() {
	let (_dir, store) = fresh();
	let long = "long".repeat(50_000);
	write(&store, &[((1, 1), "old"), ((1, 2), &long)]);
	let rounds = 200;
	// Together, so that many of them share a group.
	let counting = || {
		let done: Result<_, ChangeError<StoreError>> = store.change(|change| {
			let old = change.get(&NOTES, &(1, 1))?.unwrap_or_default();
			assert_ne!(old, "refused");
			assert_eq!(change.scan(&NOTES).prefix(&1_u32).count()?, 2);
			change.put(&NOTES, &(1, 1), &format!("{old}+"))?;
			change.record(&1_u64)
		});
		done.map(drop).expect("the change is made");
	};
	let refusing = || {
		let refused = store.change(|change| {
			change.put(&NOTES, &(1, 1), &"refused".to_owned())?;
			change.remove(&NOTES, &(1, 2))?;
			change.put(&NOTES, &(1, 3), &"refused".to_owned())?;
			change.record(&2_u64)?;
			Err::<(), _>(StoreError::Closed)
		});
		refused.expect_err("refused");
	};
	std::thread::scope(|scope| {
		for _ in 0..4 {
			scope.spawn(|| (0..rounds / 4).for_each(|_| counting()));
			scope.spawn(|| (0..rounds / 4).for_each(|_| refusing()));
		}
	});
	assert_eq!(store.get(&NOTES, &(1, 1)), Ok(Some(format!("old{}", "+".repeat(rounds)))));
	assert_eq!(store.get(&NOTES, &(1, 2)), Ok(Some(long)));
	assert_eq!(store.get(&NOTES, &(1, 3)), Ok(None));
	assert_eq!(store.durable_seq(), Seq(1 + rounds as u64));
	assert!(is_sound(&store));
}

#[test]
fn the_writer_survives_a_panic() {
	let (_dir, store) = fresh();
	let broken: Result<(), ChangeError<()>> = store.change(|change| {
		change.put(&NOTES, &(1, 1), &"never".to_owned()).expect("a good row");
		change.record(&0_u64).expect("a good entry");
		panic!("a bug in a rule")
	});
	assert_eq!(broken, Err(ChangeError::Store(StoreError::Panicked)));
	assert_eq!(store.get(&NOTES, &(1, 1)), Ok(None));
	assert_eq!(store.state(), State::Writable);
	write(&store, &[((1, 2), "after")]);
	assert_eq!(store.durable_seq(), Seq(1));
}

#[test]
fn a_change_inside_a_change_is_refused() {
	let (_dir, store) = fresh();
	let inner = store.clone();
	let nested = store.change(move |_| inner.change(|_| Ok::<(), ()>(())));
	assert_eq!(nested, Err(ChangeError::Refused(ChangeError::Store(StoreError::Nested))));
}

#[test]
fn a_value_or_key_that_cannot_be_is_refused() {
	let (_dir, store) = fresh();
	let refused = store.change(|change| {
		change.put(&NOTES, &(1, 1), &"x".repeat(store::MAX_VALUE_BYTES))?;
		change.record(&0_u64)
	});
	let refused = refused.expect_err("too long");
	assert!(matches!(refused, ChangeError::Refused(StoreError::TooLarge { .. })));
	let key = store.get(&COUNTERS, &"a\0b".to_owned());
	assert!(matches!(key, Err(StoreError::Key { table: "counters", .. })));
}

#[test]
fn what_was_written_is_there_after_reopening() {
	let (dir, store) = fresh();
	write(&store, &[((1, 1), "kept")]);
	let clone = store.clone();
	store.close();
	let closed = clone.change(|_| Ok::<(), ()>(()));
	assert_eq!(closed, Err(ChangeError::Store(StoreError::Closed)));
	assert_eq!(clone.get(&NOTES, &(1, 1)), Ok(Some("kept".to_owned())));
	drop(clone);
	let store = open(&dir);
	assert_eq!(store.get(&NOTES, &(1, 1)), Ok(Some("kept".to_owned())));
	assert_eq!(store.durable_seq(), Seq(1));
	write(&store, &[((1, 2), "next")]);
	assert_eq!(store.durable_seq(), Seq(2));
}
