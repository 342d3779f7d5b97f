//! A disk that takes no more turns the store read-only, and loses nothing acknowledged.

use std::path::PathBuf;
use std::process::Command;

use store::{ChangeError, OpenOptions, Seq, State, Store, StoreError, Table};
use tempfile::TempDir;

const NOTES: Table<u64, String> = Table::new(0x10, "notes");
const DIR: &str = "STORE_FULL_DISK_DIR";

/// 20 MiB in units of 1 KiB: two of sled's segments fit, a third does not.
const FILE_LIMIT: u32 = 20 << 10;

fn open(dir: PathBuf) -> Store {
	let options = OpenOptions { newest_format: 1, cache_bytes: 8 << 20 };
	Store::open(&dir, options).expect("the store opens")
}

fn add(store: &Store) -> Result<Seq, ChangeError<StoreError>> {
	store.change(|change| {
		let number = change.seq().get();
		change.put(&NOTES, &number, &"x".repeat(60_000))?;
		change.record(&number)
	})
}

/// Runs in a process of its own, whose files cannot grow over the limit.
#[test]
#[expect(clippy::disallowed_methods, reason = "ends like a crash: sled must not tidy up")]
fn child_fills_its_disk() {
	let Some(dir) = std::env::var_os(DIR) else { return };
	let store = open(dir.into());
	let mut acknowledged = Seq::START;
	let refused = loop {
		match add(&store) {
			Ok(seq) => acknowledged = seq,
			Err(refused) => break refused,
		}
	};
	assert_eq!(refused, ChangeError::Store(StoreError::ReadOnly));
	assert!(matches!(store.state(), State::ReadOnly { .. }));
	assert_eq!(add(&store), Err(ChangeError::Store(StoreError::ReadOnly)));
	assert_eq!(store.durable_seq(), acknowledged);
	println!("acknowledged={acknowledged};");
	std::process::exit(0);
}

#[test]
fn a_full_disk_turns_the_store_read_only() {
	let dir = TempDir::new().expect("a temporary directory");
	let child = Command::new("bash")
		.args(["-c", &format!("trap '' XFSZ; ulimit -f {FILE_LIMIT}; exec \"$0\" \"$@\"")])
		.arg(std::env::current_exe().expect("this test"))
		.args(["--exact", "child_fills_its_disk", "--nocapture"])
		.env(DIR, dir.path())
		.output()
		.expect("bash runs");
	let output = String::from_utf8_lossy(&child.stdout);
	let errors = String::from_utf8_lossy(&child.stderr);
	assert!(child.status.success(), "{output}\n{errors}");
	let (_, rest) = output.split_once("acknowledged=").expect("the child got to its end");
	let (acknowledged, _) = rest.split_once(';').expect("a whole line");
	let acknowledged: u64 = acknowledged.parse().expect("a number");
	assert!(acknowledged > 10, "something was written first");
	let store = open(dir.path().to_owned());
	assert!(store.durable_seq() >= Seq(acknowledged));
	for number in 1..=acknowledged {
		assert!(store.get(&NOTES, &number).expect("a good row").is_some(), "note {number}");
	}
	add(&store).expect("there is room again");
}
