//! An index lives through crashes and damage, or says that it has to be made anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::{Bench, post};
use search::{Index, Key, Kind, MIN_BUDGET_BYTES, Opened, Rebuild, Why};
use tempfile::TempDir;

fn open(base: &Path) -> Opened {
	Index::open(base, MIN_BUDGET_BYTES).unwrap()
}

fn why(base: &Path) -> Why {
	match open(base) {
		Opened::Ready(_) => panic!("opened"),
		Opened::MustRebuild(why) => why,
	}
}

/// Closes a bench with three posts at position 7, and says where its files are.
fn closed() -> (TempDir, PathBuf) {
	let bench = Bench::of(&["one", "two", "three"]);
	bench.index.commit(7).unwrap();
	let directory = bench.index.directory().to_owned();
	let Bench { index, dir } = bench;
	drop(index);
	(dir, directory)
}

#[test]
fn a_committed_position_is_there_after_opening_again() {
	let bench = Bench::of(&["one", "two"]);
	bench.index.commit(42).unwrap();
	let bench = bench.reopen();
	assert_eq!(bench.index.position(), 42);
	assert_eq!(bench.index.len(), 2);
	assert_eq!(bench.find("two"), [1]);
}

#[test]
fn what_was_not_committed_is_gone_and_the_position_says_so() {
	let bench = Bench::of(&["one", "two"]);
	bench.index.replace(&post(2, "three")).unwrap();
	bench.index.remove(Key::new(Kind::Post, 0, 0)).unwrap();
	let bench = bench.reopen();
	assert_eq!(bench.index.position(), 1);
	assert_eq!(bench.find("three"), Vec::<u64>::new());
	assert_eq!(bench.find("one"), [0]);
}

#[test]
fn the_same_entries_may_come_twice() {
	let bench = Bench::of(&["one"]);
	for _ in 0..3 {
		bench.index.replace(&post(0, "changed one")).unwrap();
		bench.index.remove(Key::new(Kind::Post, 9, 0)).unwrap();
	}
	bench.index.commit(2).unwrap();
	assert_eq!(bench.index.len(), 1);
	assert_eq!(bench.find("changed"), [0]);
}

#[test]
fn what_is_removed_is_not_found_after_the_commit() {
	let bench = Bench::of(&["one", "two", "three"]);
	bench.index.remove(Key::new(Kind::Post, 1, 0)).unwrap();
	bench.index.remove_family(Kind::Post, 2).unwrap();
	bench.index.remove_family(Kind::Topic, 0).unwrap();
	bench.index.commit(2).unwrap();
	assert_eq!(bench.find("one"), [0]);
	assert_eq!(bench.find("two"), Vec::<u64>::new());
	assert_eq!(bench.find("three"), Vec::<u64>::new());
}

#[test]
fn an_index_that_is_not_there_must_be_made() {
	let dir = TempDir::new().unwrap();
	assert_eq!(why(dir.path()), Why::Missing);
	assert_eq!(why(&dir.path().join("never/made")), Why::Missing);
}

#[test]
fn an_index_of_another_version_must_be_made_anew() {
	let (dir, directory) = closed();
	fs::write(directory.join("FORMAT"), "search index 99\n").unwrap();
	assert_eq!(why(dir.path()), Why::Format);
}

#[test]
fn a_damaged_index_must_be_made_anew() {
	let (_dir, directory) = closed();
	let endings: BTreeSet<String> = fs::read_dir(&directory)
		.unwrap()
		.map(|entry| entry.unwrap().file_name().into_string().unwrap())
		.filter(|name| !name.ends_with(".lock"))
		.map(|name| name.rsplit('.').next().unwrap().to_owned())
		.collect();
	assert!(endings.len() > 4, "{endings:?}");
	for ending in endings {
		for damage in [Damage::Empty, Damage::Cut, Damage::Flipped] {
			let (dir, directory) = closed();
			for entry in fs::read_dir(&directory).unwrap() {
				let path = entry.unwrap().path();
				if path.to_string_lossy().ends_with(&ending) {
					damage.inflict(&path);
				}
			}
			// A mark of another number is not damage but another version; a list of files may be made again.
			match open(dir.path()) {
				Opened::MustRebuild(_) => {}
				Opened::Ready(index) => assert_eq!(index.len(), 3, "{ending} {damage:?}"),
			}
			let index = Rebuild::begin(dir.path(), MIN_BUDGET_BYTES).unwrap().finish(8).unwrap();
			assert_eq!(index.position(), 8, "{ending} {damage:?}");
		}
	}
}

#[derive(Debug, Clone, Copy)]
enum Damage {
	Empty,
	Cut,
	Flipped,
}

impl Damage {
	fn inflict(self, path: &Path) {
		let mut bytes = fs::read(path).unwrap();
		match self {
			Self::Empty => bytes.clear(),
			Self::Cut => bytes.truncate(bytes.len() / 2),
			Self::Flipped => {
				let middle = bytes.len() / 2;
				if let Some(byte) = bytes.get_mut(middle) {
					*byte ^= 0x55;
				}
			}
		}
		fs::write(path, bytes).unwrap();
	}
}

#[test]
fn a_name_that_leads_elsewhere_is_not_followed() {
	let (dir, _) = closed();
	let precious = dir.path().join("precious");
	fs::create_dir(&precious).unwrap();
	fs::write(precious.join("letter"), "dear").unwrap();
	for name in ["../precious", "precious", "index-", "index-01", "", "index-1/../precious"] {
		fs::write(dir.path().join("CURRENT"), name).unwrap();
		assert!(matches!(why(dir.path()), Why::Broken(_)), "{name}");
		assert!(precious.join("letter").exists());
		fs::remove_file(dir.path().join("CURRENT")).unwrap();
	}
}

#[test]
fn a_rebuild_that_was_not_finished_changes_nothing() {
	let (dir, directory) = closed();
	let rebuild = Rebuild::begin(dir.path(), MIN_BUDGET_BYTES).unwrap();
	rebuild.index().replace(&post(9, "new")).unwrap();
	rebuild.index().commit(3).unwrap();
	let unfinished = rebuild.index().directory().to_owned();
	drop(rebuild);
	let Opened::Ready(index) = open(dir.path()) else { panic!("must be rebuilt") };
	assert_eq!((index.directory(), index.position(), index.len()), (directory.as_path(), 7, 3));
	assert!(!unfinished.exists(), "what it left behind goes");
}

#[test]
fn a_rebuild_takes_the_place_of_the_old_index_while_that_is_in_use() {
	let (dir, directory) = closed();
	let Opened::Ready(old) = open(dir.path()) else { panic!("must be rebuilt") };
	let rebuild = Rebuild::begin(dir.path(), MIN_BUDGET_BYTES).unwrap();
	rebuild.index().replace(&post(9, "new")).unwrap();
	assert_eq!(old.len(), 3);
	let new = rebuild.finish(12).unwrap();
	assert_eq!((new.len(), new.position()), (1, 12));
	assert_eq!(old.len(), 3, "whoever still holds the old one can search it");
	drop((old, new));
	let Opened::Ready(index) = open(dir.path()) else { panic!("must be rebuilt") };
	assert_eq!((index.len(), index.position()), (1, 12));
	assert!(!directory.exists());
}

#[test]
fn what_the_index_did_not_make_stays() {
	let (dir, directory) = closed();
	for name in ["index-77", "index-x", "notes"] {
		fs::create_dir(dir.path().join(name)).unwrap();
		fs::write(dir.path().join(name).join("file"), "mine").unwrap();
	}
	fs::write(dir.path().join("index-78"), "a file").unwrap();
	assert!(matches!(open(dir.path()), Opened::Ready(_)));
	Rebuild::begin(dir.path(), MIN_BUDGET_BYTES).unwrap().finish(1).unwrap();
	assert!(matches!(open(dir.path()), Opened::Ready(_)));
	for name in ["index-77/file", "index-x/file", "notes/file", "index-78"] {
		assert!(dir.path().join(name).exists(), "{name}");
	}
	assert!(!directory.exists());
}

#[test]
fn texts_do_not_stand_in_the_files() {
	let bench = Bench::of(&["a very Secret Sentence that nobody keeps"]);
	for entry in fs::read_dir(bench.index.directory()).unwrap() {
		let bytes = fs::read(entry.unwrap().path()).unwrap();
		assert!(!bytes.windows(15).any(|window| window.eq_ignore_ascii_case(b"secret sentence")));
	}
}

#[test]
fn a_purge_changes_nothing_that_is_found() {
	let bench = Bench::of(&["one", "two", "three", "four"]);
	bench.index.purge().unwrap();
	bench.index.remove(Key::new(Kind::Post, 0, 0)).unwrap();
	bench.index.commit(5).unwrap();
	bench.index.purge().unwrap();
	let bench = bench.reopen();
	assert_eq!((bench.index.len(), bench.index.position()), (3, 5));
	assert_eq!(bench.find("four"), [3]);
}
