//! The commands that fill a community, run as an operator runs them: import, demo, member.

#![expect(clippy::unwrap_used, reason = "what cannot be started is a failure; clippy spares only test functions")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use forum::{Actor, Forum, Options, discussions};
use meydan::commands::control_handler;
use meydan::control::{self, Control};
use model::Timestamp;
use model::discussions::{PostContent, PostView, TopicKind, TopicList};
use serde_json::Value;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/stackexchange");

/// Runs the program on a data directory.
fn meydan(data: &Path, args: &[&str]) -> Output {
	started(data, args).wait_with_output().unwrap()
}

fn started(data: &Path, args: &[&str]) -> Child {
	Command::new(env!("CARGO_BIN_EXE_meydan"))
		.args(args)
		.arg("--data")
		.arg(data)
		// No configuration file of the place where tests run.
		.current_dir(data)
		.stdin(Stdio::piped())
		.stdout(Stdio::piped())
		.stderr(Stdio::piped())
		.spawn()
		.unwrap()
}

fn said(output: &Output) -> String {
	assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	String::from_utf8(output.stdout.clone()).unwrap()
}

fn failed(output: &Output) -> String {
	assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
	String::from_utf8(output.stderr.clone()).unwrap()
}

fn open(data: &Path) -> Forum {
	/// 2030: after everything that is imported.
	const NOW: Timestamp = Timestamp(1_893_456_000_000);
	let drawn = AtomicU64::new(0);
	let random = move |bytes: &mut [u8]| {
		for chunk in bytes.chunks_mut(8) {
			// Spread over all bits: ids take the upper ones.
			let number = drawn.fetch_add(1, Ordering::SeqCst).wrapping_mul(0x9E37_79B9_7F4A_7C15);
			chunk.copy_from_slice(&number.to_be_bytes()[..chunk.len()]);
		}
	};
	let options = Options { cache_bytes: 4 << 20, limits_scale: 1, clock: Arc::new(|| NOW), random: Arc::new(random) };
	Forum::open(data, options).unwrap()
}

fn topics(forum: &Forum, group: &str) -> TopicList {
	let group = forum.directory().unwrap().by_slug(group).unwrap().id;
	discussions::topics(forum, &Actor::visitor(), group, None).unwrap()
}

fn html(post: PostView) -> String {
	match post.content {
		PostContent::Html(html) => html,
		PostContent::Deleted(by) => panic!("deleted by {by:?}"),
	}
}

fn import(data: &Path, dir: &str) -> Output {
	meydan(data, &["import", "stackexchange", dir, "--group", "herbs"])
}

#[test]
fn an_import_run_twice_adds_nothing_the_second_time() {
	let dir = tempfile::tempdir().unwrap();
	let first = said(&import(dir.path(), FIXTURE));
	assert!(first.starts_with("2 topics, 2 replies imported; 9 rows left out: "), "{first}");
	let second = said(&import(dir.path(), FIXTURE));
	assert!(second.starts_with("0 topics, 0 replies imported; 4 were here already; 9 rows left out: "), "{second}");
	assert_eq!(topics(&open(dir.path()), "herbs").topics.len(), 2);
}

#[test]
fn dates_authors_tags_and_the_accepted_answer_are_kept() {
	let dir = tempfile::tempdir().unwrap();
	said(&import(dir.path(), FIXTURE));
	let forum = open(dir.path());
	let list = topics(&forum, "herbs");
	// By activity: the later question first.
	let [gone, mint] = &list.topics[..] else { panic!("{list:?}") };
	assert_eq!((gone.title.as_str(), gone.author.name.as_str(), gone.answered), ("Two lines", "Gül", false));
	assert_eq!((mint.title.as_str(), mint.author.name.as_str()), ("Mint in winter", "Ayşe Demir"));
	assert_eq!((mint.kind, mint.replies, mint.answered), (TopicKind::Question, 2, true));
	assert_eq!(mint.tags, ["mint", "winter"]);
	// 2020-03-03T10:00:00Z, when the last answer was written.
	assert_eq!(mint.active, Timestamp(1_583_229_600_000));
	let posts = discussions::posts_after(&forum, &Actor::visitor(), mint.id, 0).unwrap().posts;
	assert_eq!(posts[0].author.name, "Ayşe Demir");
	assert_eq!(posts.iter().map(|post| post.accepted).collect::<Vec<_>>(), [false, false, true]);
	let html: Vec<_> = posts.into_iter().map(html).collect();
	assert!(html[0].contains("<strong>mint</strong>"), "{html:?}");
	assert!(html[1].contains("before its question"), "{html:?}");
	assert!(html[2].contains(">water</li>"), "{html:?}");
}

#[test]
fn bad_rows_are_told_by_line_and_cost_only_themselves() {
	let dir = tempfile::tempdir().unwrap();
	let output = import(dir.path(), FIXTURE);
	let told = String::from_utf8(output.stderr.clone()).unwrap();
	let expected = [
		(7, "no usable Id"),
		(8, "no usable CreationDate"),
		(9, "its question is not here"),
		(11, "PostTypeId is neither question nor answer"),
		(12, "nothing to read in Body"),
		(13, "broken XML"),
		(16, "Id seen before in this file"),
		(17, "broken XML"),
	];
	for (line, why) in expected {
		assert!(told.contains(&format!("Posts.xml:{line}: left out: {why}\n")), "{line} {why} in\n{told}");
	}
	assert_eq!(told.lines().count(), expected.len(), "tag wikis are only counted:\n{told}");
	assert!(said(&output).contains("tag wiki (1)"));
}

#[test]
fn a_folder_without_a_dump_is_refused_in_one_line() {
	let dir = tempfile::tempdir().unwrap();
	let told = failed(&import(dir.path(), "."));
	assert!(told.contains("Posts.xml") && told.lines().count() == 1, "{told}");
}

#[test]
fn an_import_beside_a_running_server_is_refused() {
	let dir = tempfile::tempdir().unwrap();
	let _running = open(dir.path());
	let told = failed(&import(dir.path(), FIXTURE));
	assert!(told.contains("in use") && told.lines().count() == 1, "{told}");
}

/// Names, titles and texts of everything that anybody may read.
fn contents(data: &Path) -> Vec<String> {
	let forum = open(data);
	let mut found = Vec::new();
	for group in &forum.directory().unwrap().groups {
		found.push(group.name.clone());
		let Ok(list) = discussions::topics(&forum, &Actor::visitor(), group.id, None) else { continue };
		for topic in list.topics {
			found.push(format!("{} {} {:?}", topic.title, topic.author.name, topic.answered));
			let posts = discussions::posts_after(&forum, &Actor::visitor(), topic.id, 0).unwrap().posts;
			found.extend(posts.into_iter().map(html));
		}
	}
	found
}

#[test]
fn the_same_seed_gives_the_same_sample() {
	let dirs: Vec<_> = (0..3).map(|_| tempfile::tempdir().unwrap()).collect();
	for (dir, seed) in dirs.iter().zip(["7", "7", "8"]) {
		let args = ["demo", "--members", "20", "--topics", "40", "--replies", "120", "--seed", seed];
		let told = said(&meydan(dir.path(), &args));
		assert!(told.contains("20 members") && told.contains("40 topics") && told.contains("120 replies"), "{told}");
	}
	let [first, second, other] = [0, 1, 2].map(|at: usize| contents(dirs[at].path()));
	assert!(first.len() > 100);
	assert_eq!(first, second);
	assert_ne!(first, other);
}

/// A server's control socket without the rest of it.
fn with_socket<T>(data: &Path, forum: &Forum, run: impl FnOnce() -> T) -> T {
	let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
	let handler = control_handler(forum.clone(), "https://forum.example".to_owned());
	let control = runtime.block_on(async { Control::bind(&data.join(control::SOCKET)).unwrap() });
	runtime.spawn(control.run(handler));
	run()
}

#[test]
fn members_are_managed_while_the_server_runs() {
	let dir = tempfile::tempdir().unwrap();
	let forum = open(dir.path());
	with_socket(dir.path(), &forum, || member_by_member(dir.path()));
}

#[test]
fn members_are_managed_without_a_server() {
	let dir = tempfile::tempdir().unwrap();
	said(&meydan(dir.path(), &["demo", "--members", "0", "--topics", "0"]));
	member_by_member(dir.path());
}

fn member_by_member(data: &Path) {
	let add =
		["member", "add", "--handle", "anna", "--email", "anna@example.org", "--name", "Anna Ö", "--role", "admin"];
	assert_eq!(said(&meydan(data, &add)), "anna added as admin\n");
	let mut bert =
		started(data, &["member", "add", "--handle", "bert", "--email", "bert@example.org", "--password-stdin"]);
	bert.stdin.take().unwrap().write_all(b"seven green elephants sing\n").unwrap();
	assert_eq!(said(&bert.wait_with_output().unwrap()), "bert added as member\n");
	assert_eq!(failed(&meydan(data, &add)), "meydan: handle: taken, choose another\n");
	assert_eq!(said(&meydan(data, &["member", "set-role", "bert", "moderator"])), "bert is now moderator\n");
	assert_eq!(said(&meydan(data, &["member", "suspend", "bert", "--until", "2199-01-31"])), "bert is suspended\n");
	let list: Value = serde_json::from_str(&said(&meydan(data, &["member", "list", "--json"]))).unwrap();
	assert_eq!((&list[0]["name"], &list[0]["role"]), (&"Anna Ö".into(), &"admin".into()));
	assert_eq!((&list[1]["standing"], &list[1]["until"]), (&"suspended".into(), &"2199-01-31T00:00:00Z".into()));
	assert_eq!(said(&meydan(data, &["member", "unsuspend", "bert"])), "bert is in good standing\n");
	let link = said(&meydan(data, &["member", "reset-link", "bert"]));
	assert!(link.starts_with("http") && link.contains("/reset/"), "{link}");
	let last = failed(&meydan(data, &["member", "suspend", "anna"]));
	assert_eq!(last, "meydan: this is the last administrator; make another first\n");
	assert!(failed(&meydan(data, &["member", "reset-link", "nobody"])).contains("no such member"));
	assert_eq!(meydan(data, &["member", "set-role", "bert", "king"]).status.code(), Some(2));
}
