//! Where the commands of the program refuse to begin, each with one line, and what they leave alone.

#![expect(clippy::unwrap_used, reason = "what cannot be started is a failure; clippy spares only test functions")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::Arc;

/// Every way to use `meydan member`, and `meydan token`.
const MEMBER: [&[&str]; 7] = [
	&["member", "add", "--handle", "anna", "--email", "anna@example.org"],
	&["member", "list"],
	&["member", "set-role", "anna", "admin"],
	&["member", "suspend", "anna"],
	&["member", "unsuspend", "anna"],
	&["member", "reset-link", "anna"],
	&["token", "create", "--member", "anna"],
];

fn meydan(data: &Path, args: &[&str]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_meydan"))
		.args(args)
		.arg("--data")
		.arg(data)
		.current_dir("/")
		.stdin(Stdio::null())
		.output()
		.unwrap()
}

/// The one line with which it refused.
#[track_caller]
fn refusal(output: &Output, status: i32) -> String {
	let line = String::from_utf8(output.stderr.clone()).unwrap();
	assert_eq!(output.status.code(), Some(status), "{line}");
	assert!(output.stdout.is_empty() && line.lines().count() == 1 && line.starts_with("meydan: "), "{line}");
	line
}

fn community() -> tempfile::TempDir {
	let data = tempfile::tempdir().unwrap();
	let made = meydan(data.path(), &["demo", "--members", "0", "--topics", "0"]);
	assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
	data
}

/// A server that answers, and what it has yet to say: it is kept open.
fn serving(data: &Path) -> (Child, BufReader<ChildStdout>) {
	let mut server = Command::new(env!("CARGO_BIN_EXE_meydan"))
		.args(["serve", "--listen", "127.0.0.1:0", "--data"])
		.arg(data)
		.current_dir("/")
		.stdin(Stdio::null())
		.stdout(Stdio::piped())
		.stderr(Stdio::null())
		.spawn()
		.unwrap();
	let mut said = BufReader::new(server.stdout.take().unwrap());
	said.read_line(&mut String::new()).unwrap();
	(server, said)
}

#[test]
fn commands_on_members_begin_no_community() {
	let folder = tempfile::tempdir().unwrap();
	let missing = folder.path().join("missing");
	for args in MEMBER {
		for data in [missing.as_path(), &missing.join("deeper"), folder.path()] {
			let line = refusal(&meydan(data, args), 1);
			assert!(line.contains("there is no community in"), "{line}");
		}
		assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{args:?} left something behind");
	}
}

#[test]
fn a_folder_of_somebody_elses_stays_as_it_is() {
	let folder = tempfile::tempdir().unwrap();
	fs::write(folder.path().join("letters.txt"), "Dear").unwrap();
	fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
	let serve: &[&str] = &["serve", "--listen", "127.0.0.1:0"];
	for args in [serve, &["demo"], &["member", "list"]] {
		let line = refusal(&meydan(folder.path(), args), 1);
		assert!(line.contains("no community"), "{line}");
	}
	assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
	assert_eq!(fs::metadata(folder.path()).unwrap().mode() & 0o777, 0o755);
}

#[test]
fn a_start_that_was_cut_short_can_be_repeated() {
	let folder = tempfile::tempdir().unwrap();
	fs::write(folder.path().join("LOCK"), "").unwrap();
	fs::create_dir(folder.path().join("lost+found")).unwrap();
	let made = meydan(folder.path(), &["demo", "--members", "0", "--topics", "0"]);
	assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
	assert!(meydan(folder.path(), &["member", "list"]).status.success());
}

#[test]
fn what_keeps_a_community_closed_is_one_line() {
	let data = community();
	let taken = TcpListener::bind("127.0.0.1:0").unwrap();
	let address = taken.local_addr().unwrap().to_string();
	let line = refusal(&meydan(data.path(), &["serve", "--listen", &address]), 1);
	assert!(line.contains("already in use"), "{line}");
	let file = data.path().join("VERSION");
	for args in [&["member", "list"][..], &["serve", "--listen", "127.0.0.1:0"], &["demo"]] {
		let line = refusal(&meydan(&file, args), 1);
		assert!(line.contains("is not a directory"), "{line}");
	}
	fs::write(&file, "99\n").unwrap();
	for args in [&["member", "list"][..], &["serve", "--listen", "127.0.0.1:0"]] {
		let line = refusal(&meydan(data.path(), args), 1);
		assert!(line.contains("format 99"), "{line}");
	}
	let mine = data.path().join("mine.toml");
	fs::write(&mine, "[meydan]\nlisten_on = \"127.0.0.1:0\"\n").unwrap();
	for command in ["serve", "demo", "config"] {
		let line = refusal(&meydan(data.path(), &[command, "--config", mine.to_str().unwrap()]), 2);
		assert!(line.contains("unknown key `listen_on`; did you mean `listen`?"), "{line}");
	}
}

#[test]
fn a_sound_community_passes_the_check_also_while_it_runs() {
	let data = tempfile::tempdir().unwrap();
	let made = meydan(data.path(), &["demo", "--members", "20", "--topics", "20", "--replies", "40"]);
	assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
	let passes = |args: &[&str], said: &str| {
		let checked = meydan(data.path(), args);
		let (told, failed) = (String::from_utf8_lossy(&checked.stdout), String::from_utf8_lossy(&checked.stderr));
		assert_eq!((checked.status.code(), told.trim(), failed.trim()), (Some(0), said, ""));
	};
	passes(&["check"], "everything agrees");
	passes(&["check", "--json"], "[]");
	let (mut server, _said) = serving(data.path());
	passes(&["check"], "everything agrees");
	server.kill().unwrap();
	server.wait().unwrap();
}

#[test]
fn the_search_index_is_made_anew_with_and_without_a_server() {
	let data = tempfile::tempdir().unwrap();
	let made = meydan(data.path(), &["demo", "--members", "5", "--topics", "5", "--replies", "10"]);
	assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
	let reindex = || {
		let output = meydan(data.path(), &["reindex", "--json"]);
		assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
		let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
		told[0]["documents"].as_u64().unwrap()
	};
	let count = reindex();
	assert!(count >= 15, "{count}");
	fs::remove_dir_all(data.path().join("search")).unwrap();
	let (mut server, _said) = serving(data.path());
	assert_eq!(reindex(), count);
	assert!(data.path().join("search/CURRENT").is_file());
	server.kill().unwrap();
	server.wait().unwrap();
	assert_eq!(reindex(), count);
	let nowhere = tempfile::tempdir().unwrap();
	assert!(refusal(&meydan(nowhere.path(), &["reindex"]), 1).contains("no community"));
}

#[test]
fn a_changed_entry_of_the_log_is_named() {
	let data = community();
	for args in [MEMBER[0], MEMBER[2]] {
		assert!(meydan(data.path(), args).status.success());
	}
	let random: forum::Random = Arc::new(|bytes: &mut [u8]| bytes.fill(7));
	let clock: forum::Clock = Arc::new(|| model::Timestamp(1_767_600_000_000));
	let options = forum::Options { cache_bytes: 1 << 20, limits_scale: 1, clock, random };
	forum::testing::spoil_audit_entry(&forum::Forum::open(data.path(), options).unwrap(), 1);
	let checked = meydan(data.path(), &["check"]);
	assert_eq!(checked.status.code(), Some(1));
	assert_eq!(String::from_utf8_lossy(&checked.stdout), "audit entry 1 was changed\n");
	assert_eq!(String::from_utf8_lossy(&checked.stderr), "meydan: 1 difference found\n");
	let told: serde_json::Value = serde_json::from_slice(&meydan(data.path(), &["check", "--json"]).stdout).unwrap();
	assert_eq!(told, serde_json::json!([{ "difference": "audit entry 1 was changed" }]));
}

#[test]
fn the_check_begins_no_community_and_repairs_nothing() {
	let folder = tempfile::tempdir().unwrap();
	assert!(refusal(&meydan(folder.path(), &["check"]), 1).contains("no community"));
	assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
	assert_eq!(meydan(folder.path(), &["check", "--repair"]).status.code(), Some(2));
}
