//! A killed process leaves the index as its last commit left it, and the position says which that was.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use search::{Index, MIN_BUDGET_BYTES, Opened, Rebuild};
use tempfile::TempDir;

use crate::bench::{Bench, post};

const DIR: &str = "SEARCH_KILL_DIR";
/// How often, unless `SEARCH_KILL_ROUNDS` says otherwise.
const ROUNDS: u64 = 4;
const COMMITS_BEFORE_THE_KILL: u64 = 4;
const ENTRIES_PER_COMMIT: u64 = 7;

/// Entry `n` of the journal writes post `n % 50` anew, and takes another one out.
const POSTS: u64 = 50;

fn open(dir: &Path) -> Index {
	match Index::open(dir, MIN_BUDGET_BYTES).unwrap() {
		Opened::Ready(index) => index,
		Opened::MustRebuild(why) => panic!("{why:?}"),
	}
}

fn text(entry: u64) -> String {
	format!("entry{entry}x")
}

/// Runs in a process of its own, until it is killed.
#[test]
fn child_indexes_until_killed() {
	let Some(dir) = std::env::var_os(DIR) else { return };
	let index = open(dir.as_ref());
	for entry in index.position() + 1.. {
		index.replace(&post(entry % POSTS, &text(entry))).unwrap();
		index.remove(post((entry + 3) % POSTS, "").key).unwrap();
		if entry % ENTRIES_PER_COMMIT == 0 {
			index.commit(entry).unwrap();
			println!("committed={entry};");
		}
	}
}

/// The entry that a post shows after so many entries, if it was not taken out since.
fn shown(number: u64, position: u64) -> Option<u64> {
	let mut shown = None;
	for entry in 1..=position {
		if entry % POSTS == number {
			shown = Some(entry);
		}
		if (entry + 3) % POSTS == number {
			shown = None;
		}
	}
	shown
}

#[test]
fn a_killed_writer_loses_nothing_committed() {
	let dir = TempDir::new().unwrap();
	Rebuild::begin(dir.path(), MIN_BUDGET_BYTES).unwrap().finish(0).unwrap();
	let mut dir = Some(dir);
	let rounds = std::env::var("SEARCH_KILL_ROUNDS").map_or(ROUNDS, |text| text.parse().unwrap());
	for round in 1..=rounds {
		let path = dir.as_ref().unwrap().path().to_owned();
		let mut child = Command::new(std::env::current_exe().unwrap())
			.args(["--exact", "kill::child_indexes_until_killed", "--nocapture"])
			.env(DIR, &path)
			.stdout(Stdio::piped())
			.spawn()
			.unwrap();
		let mut committed = 0;
		let mut seen = 0;
		for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
			let Some((_, rest)) = line.split_once("committed=") else { continue };
			committed = rest.split_once(';').unwrap().0.parse().unwrap();
			seen += 1;
			if seen == COMMITS_BEFORE_THE_KILL {
				child.kill().unwrap();
			}
		}
		child.wait().unwrap();
		let bench = Bench { index: open(&path).into(), dir: dir.take().unwrap() };
		let position = bench.index.position();
		assert!(position >= committed, "round {round}: {position} of {committed}");
		for number in 0..POSTS {
			if let Some(entry) = shown(number, position) {
				assert_eq!(bench.find(&text(entry)), [number], "round {round}");
			}
		}
		let left = (0..POSTS).filter(|number| shown(*number, position).is_some()).count();
		assert_eq!(bench.index.len(), left as u64, "round {round}");
		let mut digests = HashMap::new();
		bench.index.each(&mut |key, digest| digests.extend([(key, digest)])).unwrap();
		let expected = (0..POSTS).filter_map(|number| Some(post(number, &text(shown(number, position)?))));
		assert_eq!(digests, expected.map(|post| (post.key, post.digest())).collect(), "round {round}");
		dir = Some(bench.dir);
	}
}
