//! Which directories a store opens, and which it refuses.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use store::{ChangeError, OpenError, OpenOptions, Seq, Store, StoreError, Table};
use tempfile::TempDir;

const NOTES: Table<u32, String> = Table::new(0x10, "notes");

fn open(dir: &Path) -> Result<Store, OpenError> {
	Store::open(dir, OpenOptions { newest_format: 3, cache_bytes: 8 << 20 })
}

/// A directory with a closed store that holds one note.
fn used() -> TempDir {
	let dir = TempDir::new().expect("a temporary directory");
	write(&open(dir.path()).expect("a new store opens"), 1);
	dir
}

fn write(store: &Store, number: u32) {
	let done: Result<_, ChangeError<StoreError>> = store.change(move |change| {
		change.put(&NOTES, &number, &"kept".to_owned())?;
		change.record(&1_u64)
	});
	done.expect("the note is written");
}

fn holds_its_note(dir: &TempDir) -> bool {
	let store = open(dir.path()).expect("the store opens");
	store.get(&NOTES, &1) == Ok(Some("kept".to_owned()))
}

#[test]
fn a_missing_directory_is_made_for_the_owner_alone() {
	let parent = TempDir::new().expect("a temporary directory");
	let dir = parent.path().join("data");
	let store = open(&dir).expect("a new store opens");
	let mode = fs::metadata(&dir).expect("it was made").permissions().mode();
	assert_eq!(mode & 0o777, 0o700);
	assert_eq!(store.format(), 3);
}

#[test]
fn a_directory_open_to_others_is_closed_to_them() {
	let dir = used();
	fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("it is ours");
	assert!(holds_its_note(&dir));
	let mode = fs::metadata(dir.path()).expect("it is there").permissions().mode();
	assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn a_missing_parent_is_not_made() {
	let parent = TempDir::new().expect("a temporary directory");
	let refused = open(&parent.path().join("typo/data")).err().expect("no such parent");
	assert!(matches!(refused, OpenError::ParentMissing(_)), "{refused}");
}

#[test]
fn a_file_is_not_a_directory() {
	let parent = TempDir::new().expect("a temporary directory");
	let file = parent.path().join("data");
	fs::write(&file, "").expect("a file");
	assert!(matches!(open(&file), Err(OpenError::NotADirectory(_))));
	assert!(matches!(open(&file.join("below")), Err(OpenError::NotADirectory(_))));
}

#[test]
fn a_store_opens_once_at_a_time() {
	let dir = used();
	let first = open(dir.path()).expect("the store opens");
	assert!(matches!(open(dir.path()), Err(OpenError::InUse(_))));
	drop(first);
	assert!(holds_its_note(&dir));
}

#[test]
fn a_store_reopens_at_once_after_it_was_dropped() {
	let dir = used();
	for _ in 0..20 {
		assert!(holds_its_note(&dir));
	}
}

#[test]
fn a_newer_format_is_refused_and_an_older_one_kept() {
	let dir = used();
	fs::write(dir.path().join("VERSION"), "4\n").expect("a file");
	let refused = open(dir.path()).err().expect("too new");
	assert!(matches!(refused, OpenError::NewerFormat { found: 4, newest: 3 }));
	fs::write(dir.path().join("VERSION"), "2\n").expect("a file");
	let store = open(dir.path()).expect("the store opens");
	assert_eq!(store.format(), 2);
	store.set_format(3).expect("the file is replaced");
	drop(store);
	assert_eq!(open(dir.path()).expect("the store opens").format(), 3);
}

#[test]
fn data_without_a_readable_format_is_refused() {
	let dir = used();
	fs::write(dir.path().join("VERSION"), "three").expect("a file");
	assert!(matches!(open(dir.path()), Err(OpenError::BadVersionFile(_))));
	fs::remove_file(dir.path().join("VERSION")).expect("it is there");
	assert!(matches!(open(dir.path()), Err(OpenError::BadVersionFile(_))));
}

#[test]
fn a_half_made_store_is_made_again() {
	let dir = TempDir::new().expect("a temporary directory");
	fs::create_dir(dir.path().join("db.new")).expect("a directory");
	fs::write(dir.path().join("db.new/conf"), "torn").expect("a file");
	fs::write(dir.path().join("db.new/db"), [7; 100]).expect("a file");
	assert!(open(dir.path()).is_ok());
	assert!(!dir.path().join("db.new").exists());
}

#[test]
fn a_store_made_but_for_its_name_gets_it() {
	let dir = used();
	fs::rename(dir.path().join("db"), dir.path().join("db.new")).expect("it is there");
	assert!(holds_its_note(&dir));
}

#[test]
fn data_that_is_gone_is_not_begun_anew() {
	let dir = used();
	fs::remove_dir_all(dir.path().join("db")).expect("it is there");
	assert!(matches!(open(dir.path()), Err(OpenError::DataMissing(_))));
	assert!(!dir.path().join("db").exists());
}

#[test]
fn a_log_that_is_damaged_in_the_middle_is_not_taken_for_a_shorter_one() {
	let dir = TempDir::new().expect("a temporary directory");
	let store = open(dir.path()).expect("the store opens");
	for number in 0..2_000 {
		write(&store, number);
	}
	drop(store);
	let log = dir.path().join("db/db");
	let sound = fs::read(&log).expect("sled's log");
	let (mut refused, mut whole) = (0, 0);
	for part in 1..20 {
		let mut bytes = sound.clone();
		let at = bytes.len() / 20 * part;
		bytes[at..at + 4_096].fill(0xA5);
		fs::write(&log, bytes).expect("a file");
		// Without snapshots sled reads its log alone.
		for entry in fs::read_dir(dir.path().join("db")).expect("sled's directory") {
			let path = entry.expect("an entry").path();
			if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("snap.")) {
				fs::remove_file(path).expect("it is there");
			}
		}
		match open(dir.path()) {
			Err(_) => refused += 1,
			Ok(store) => {
				assert_eq!(store.durable_seq(), Seq(2_000));
				assert_eq!(store.scan(&NOTES).limit(usize::MAX).count(), Ok(2_000));
				whole += 1;
			}
		}
	}
	assert!(refused > 0 && whole > 0, "{refused} refused, {whole} whole");
}

#[test]
fn a_torn_temporary_snapshot_is_removed() {
	let dir = used();
	let torn = dir.path().join("db/snap.FFFFFFFFFFFFFFFF.generating");
	fs::write(&torn, [0; 7]).expect("a file");
	assert!(holds_its_note(&dir));
	assert!(!torn.exists());
}

#[test]
fn a_torn_snapshot_is_rebuilt_from_the_log() {
	let dir = used();
	// Opening writes a snapshot.
	assert!(holds_its_note(&dir));
	let mut torn = 0;
	for entry in fs::read_dir(dir.path().join("db")).expect("sled's directory") {
		let path = entry.expect("an entry").path();
		if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("snap.")) {
			let bytes = fs::read(&path).expect("a snapshot");
			fs::write(&path, &bytes[..bytes.len() / 2]).expect("a file");
			torn += 1;
		}
	}
	assert!(torn > 0, "there was a snapshot to tear");
	assert!(holds_its_note(&dir));
}

#[test]
fn a_directory_of_somebody_else_is_refused() {
	// Nobody but root can give a directory away.
	let dir = TempDir::new().expect("a temporary directory");
	if std::os::unix::fs::chown(dir.path(), Some(65_534), None).is_ok() {
		assert!(matches!(open(dir.path()), Err(OpenError::OtherOwner { owner: 65_534, .. })));
	}
}
