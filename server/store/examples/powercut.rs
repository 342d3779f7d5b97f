//! Writes numbered notes, or checks that those acknowledged before a power cut are there.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use store::{ChangeError, OpenOptions, Seq, Store, StoreError, Table};

const NOTES: Table<u64, String> = Table::new(0x10, "notes");
const COUNT: Table<(), u64> = Table::new(0x11, "count");

/// 8 writers: enough that changes share a sync.
const WRITERS: usize = 8;

fn main() -> ExitCode {
	let args: Vec<String> = std::env::args().skip(1).collect();
	let args: Vec<&str> = args.iter().map(String::as_str).collect();
	match args.as_slice() {
		["write", dir] => with_store(Path::new(dir), write),
		["verify", dir, acknowledged] => with_store(Path::new(dir), |store| verify(store, Path::new(acknowledged))),
		_ => {
			eprintln!("usage: powercut write DIR | powercut verify DIR ACKNOWLEDGED");
			ExitCode::from(2)
		}
	}
}

fn with_store(dir: &Path, run: impl FnOnce(&Store) -> ExitCode) -> ExitCode {
	match Store::open(dir, OpenOptions { newest_format: 1, cache_bytes: 16 << 20 }) {
		Ok(store) => run(&store),
		Err(error) => {
			eprintln!("{error}");
			ExitCode::FAILURE
		}
	}
}

/// Short notes, long ones, and some that lie in pieces.
fn text(number: u64) -> String {
	let letters = match number % 8 {
		0 => 100_000,
		4 => 20_000,
		_ => 600,
	};
	format!("{number} ").repeat(letters / 8)
}

fn write(store: &Store) -> ExitCode {
	std::thread::scope(|scope| {
		for _ in 0..WRITERS {
			scope.spawn(|| while add(store).is_some() {});
		}
	});
	ExitCode::SUCCESS
}

/// Adds one note and says so; `None` once the disk is gone.
fn add(store: &Store) -> Option<()> {
	let done: Result<Seq, ChangeError<StoreError>> = store.change(|change| {
		let number = change.seq().get();
		let count = change.get(&COUNT, &())?.unwrap_or_default();
		change.put(&NOTES, &number, &text(number))?;
		change.put(&COUNT, &(), &(count + 1))?;
		change.record(&number)
	});
	writeln!(std::io::stdout(), "{}", done.ok()?).ok()
}

fn verify(store: &Store, acknowledged: &Path) -> ExitCode {
	let list = std::fs::read_to_string(acknowledged).unwrap_or_default();
	let numbers: Vec<u64> = list.lines().filter_map(|line| line.parse().ok()).collect();
	let is_there = |number: u64| store.get(&NOTES, &number) == Ok(Some(text(number)));
	let lost = numbers.iter().filter(|number| !is_there(**number)).count();
	let last = store.durable_seq().get();
	let torn = (1..=last).filter(|number| !is_there(*number)).count();
	let counted = store.get(&COUNT, &()).ok().flatten().unwrap_or_default();
	let mut bad = 0_u64;
	let walked = store.verify(&mut |_| bad += 1);
	println!("acknowledged {} lost {lost} torn {torn} bad {bad} counted {counted} of {last}", numbers.len());
	let is_sound = lost == 0 && torn == 0 && bad == 0 && counted == last && walked.is_ok();
	if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
