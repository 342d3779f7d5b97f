//! A killed process loses nothing that it acknowledged.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use store::{ChangeError, OpenOptions, Seq, Store, StoreError, Table};
use tempfile::TempDir;

const NOTES: Table<u64, u64> = Table::new(0x10, "notes");
const COUNT: Table<(), u64> = Table::new(0x11, "count");
const DIR: &str = "STORE_KILL_DIR";
const ROUNDS: usize = 5;

fn open(dir: &std::path::Path) -> Store {
	let options = OpenOptions { newest_format: 1, cache_bytes: 8 << 20 };
	Store::open(dir, options).expect("the store opens")
}

/// Runs in a process of its own, until it is killed.
#[test]
fn child_writes_until_killed() {
	let Some(dir) = std::env::var_os(DIR) else { return };
	let store = open(dir.as_ref());
	loop {
		let done: Result<Seq, ChangeError<StoreError>> = store.change(|change| {
			let number = change.seq().get();
			let count = change.get(&COUNT, &())?.unwrap_or_default();
			change.put(&NOTES, &number, &number)?;
			change.put(&COUNT, &(), &(count + 1))?;
			change.record(&number)
		});
		println!("acknowledged={};", done.expect("the change is made"));
	}
}

#[test]
fn a_killed_writer_loses_nothing_acknowledged() {
	let dir = TempDir::new().expect("a temporary directory");
	for round in 1..=ROUNDS {
		let mut child = Command::new(std::env::current_exe().expect("this test"))
			.args(["--exact", "child_writes_until_killed", "--nocapture"])
			.env(DIR, dir.path())
			.stdout(Stdio::piped())
			.spawn()
			.expect("the child starts");
		let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
		let mut acknowledged = 0;
		let mut seen = 0;
		for line in lines.map_while(Result::ok) {
			let Some((_, rest)) = line.split_once("acknowledged=") else { continue };
			let Some((number, _)) = rest.split_once(';') else { continue };
			acknowledged = number.parse().expect("a number");
			seen += 1;
			if seen == 20 * round {
				child.kill().expect("the child runs");
			}
		}
		child.wait().expect("the child ends");
		let store = open(dir.path());
		let last = store.durable_seq();
		assert!(last >= Seq(acknowledged), "round {round}: {last} of {acknowledged}");
		for number in 1..=last.get() {
			assert_eq!(store.get(&NOTES, &number), Ok(Some(number)), "round {round}");
		}
		assert_eq!(store.get(&COUNT, &()), Ok(Some(last.get())));
		store.verify(&mut |bad| panic!("{bad:?}")).expect("the store is sound");
	}
}
