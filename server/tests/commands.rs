//! Where the commands of the program refuse to begin, each with one line, and what they leave alone.

#![expect(clippy::unwrap_used, reason = "what cannot be started is a failure; clippy spares only test functions")]

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Every way to use `meydan member`.
const MEMBER: [&[&str]; 6] = [
	&["member", "add", "--handle", "anna", "--email", "anna@example.org"],
	&["member", "list"],
	&["member", "set-role", "anna", "admin"],
	&["member", "suspend", "anna"],
	&["member", "unsuspend", "anna"],
	&["member", "reset-link", "anna"],
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
