//! A server that is killed at any moment loses nothing that it acknowledged, and opens again.
//!
//! `CRASH_ROUNDS` says how often (100 unless told): real processes, real HTTP, SIGKILL.

use forum::accounts::{self, NewSession};
use forum::discussions::{self, posts_after};
use forum::groups;
use forum::searching;
use forum::settings::SiteDraft;
use forum::{Actor, Forum, Options};
use model::accounts::{Email, NewMember, Password};
use model::details::Kinds;
use model::discussions::{NewTopic, PostContent, Tags, TopicKind};
use model::groups::{Access, GroupDraft};
use model::reading::Language;
use model::searching::Search;
use model::text::{CategoryName, DisplayName, GroupName, Handle, Prose, SiteName, Title};
use model::{Field, Timestamp, TopicId};
use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

const ROUNDS: usize = 100;
const ROUNDS_VARIABLE: &str = "CRASH_ROUNDS";
/// Who post at once.
const CLIENTS: usize = 8;
/// A community is begun anew after so many rounds, so that checking all of it stays quick.
const ROUNDS_PER_COMMUNITY: usize = 10;
/// The moment of the kill after the first answer, in milliseconds.
const KILL_AFTER_MS: std::ops::Range<u64> = 50..400;
/// A start takes a tenth of it even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
const PASSWORD: &str = "gravel-otter-lantern";

/// One reply that the server said it has: its number and its text.
struct Acknowledged {
	number: u32,
	text: String,
}

#[test]
fn nothing_acknowledged_is_lost_to_a_kill() {
	let rounds = std::env::var(ROUNDS_VARIABLE).map_or(ROUNDS, |text| text.parse().expect("a number of rounds"));
	let mut told = 0;
	for first in (0..rounds).step_by(ROUNDS_PER_COMMUNITY) {
		let dir = tempfile::tempdir().expect("a temporary directory");
		let community = Community::begin(dir.path());
		let mut acknowledged: Vec<Acknowledged> = Vec::new();
		for round in first..rounds.min(first + ROUNDS_PER_COMMUNITY) {
			acknowledged.extend(community.post_until_killed(dir.path(), round));
			community.assert_whole(dir.path(), &acknowledged, round);
		}
		told += acknowledged.len();
	}
	println!("{told} replies acknowledged in {rounds} rounds, none lost");
	assert!(told >= rounds, "hardly anything was posted: {told}");
}

/// A topic to post into, and those who do.
struct Community {
	topic: TopicId,
	sessions: Vec<String>,
}

impl Community {
	fn begin(dir: &Path) -> Self {
		let forum = open(dir);
		let secret = accounts::set_up_link(&forum).expect("a link").expect("not set up yet");
		let name = SiteName::parse("Crash").expect("a name");
		let site = SiteDraft { name, language: Language::English };
		accounts::set_up(&forum, &secret, site, newcomer("root"), "x").expect("set up");
		let topic = begin_topic(&forum);
		let join = |number| -> NewSession {
			accounts::join(&forum, newcomer(&format!("member{number}")), "x").expect("joined")
		};
		Self { topic, sessions: (0..CLIENTS).map(|number| join(number).secret).collect() }
	}

	/// What was acknowledged in one life of the server.
	fn post_until_killed(&self, dir: &Path, round: usize) -> Vec<Acknowledged> {
		let (mut server, authority) = serve(dir);
		let (sender, receiver) = mpsc::channel();
		let path = format!("/t/{}/reply", self.topic);
		let clients = self.sessions.iter().enumerate().map(|(client, session)| {
			let (sender, authority, path, session) = (sender.clone(), authority.clone(), path.clone(), session.clone());
			std::thread::spawn(move || {
				post_on(&authority, &path, &session, &format!("round {round} client {client}"), &sender)
			})
		});
		let clients = clients.collect::<Vec<_>>();
		drop(sender);
		let mut acknowledged = vec![receiver.recv_timeout(PATIENCE).expect("the first reply is acknowledged")];
		wait(Duration::from_millis(KILL_AFTER_MS.start + random() % (KILL_AFTER_MS.end - KILL_AFTER_MS.start)));
		server.kill().expect("the server runs");
		server.wait().expect("the server ends");
		for client in clients {
			client.join().expect("a client ends with its server");
		}
		acknowledged.extend(receiver.try_iter());
		acknowledged
	}

	fn assert_whole(&self, dir: &Path, acknowledged: &[Acknowledged], round: usize) {
		let forum = open(dir);
		let stored = replies(&forum, self.topic);
		for Acknowledged { number, text } in acknowledged {
			let html = stored.get(number).unwrap_or_else(|| panic!("round {round}: post {number} ({text}) is lost"));
			assert!(html.contains(text.as_str()), "round {round}: post {number} should be {text}, is {html}");
		}
		searching::catch_up(&forum).expect("the search index follows");
		let search = Search { words: "\"count\"".to_owned(), ..Search::default() };
		let found = searching::find(&forum, &Actor::system(), 0, &search, 1, 0).expect("searching works");
		let counts = stored.values().filter(|html| html.contains("count")).count();
		assert_eq!(found.total, counts as u64, "round {round}: something cannot be found");
		assert_eq!(forum::check::check(&forum).expect("all can be read"), Vec::<String>::new(), "round {round}");
	}
}

fn open(dir: &Path) -> Forum {
	let options = Options {
		cache_bytes: 16 << 20,
		limits_scale: 100_000,
		clock: Arc::new(now),
		random: Arc::new(|bytes: &mut [u8]| fill(bytes)),
	};
	Forum::open(dir, options).expect("it opens")
}

fn newcomer(handle: &str) -> NewMember {
	NewMember {
		handle: Handle::parse(Field::Handle, handle).expect("a handle"),
		name: DisplayName::parse(handle).expect("a name"),
		email: Email::parse(&format!("{handle}@example.org")).expect("an address"),
		password: Password::parse(Field::Password, PASSWORD).expect("a password"),
	}
}

fn begin_topic(forum: &Forum) -> TopicId {
	let program = Actor::system();
	let name = CategoryName::parse("All").expect("a name");
	let category = groups::create_category(forum, &program, name).expect("a category");
	let draft = GroupDraft {
		slug: Handle::parse(Field::Slug, "crash").expect("a short name"),
		name: GroupName::parse("Crash").expect("a name"),
		description: Prose::parse_optional(Field::Description, "", 0).expect("nothing"),
		category,
		access: Access::Public,
		kinds: Kinds::EVERYBODY,
	};
	let group = groups::create(forum, &program, draft).expect("a group");
	let new = NewTopic {
		title: Title::parse("Crash").expect("a title"),
		body: Prose::parse(Field::Body, "Post here.").expect("a text"),
		kind: TopicKind::Discussion,
		tags: Tags::default(),
	};
	discussions::start(forum, &program, group, new).expect("a topic").stands().expect("it does not wait")
}

/// Number and HTML of everything that stands in a topic.
fn replies(forum: &Forum, topic: TopicId) -> HashMap<u32, String> {
	let mut stored = HashMap::new();
	let mut last = 0;
	loop {
		let posts = posts_after(forum, &Actor::system(), topic, last).expect("the topic reads").posts;
		let Some(end) = posts.last() else { return stored };
		last = end.number;
		stored.extend(posts.into_iter().filter_map(|post| match post.content {
			PostContent::Html(html) => Some((post.number, html)),
			PostContent::Deleted(_) => None,
		}));
	}
}

/// A server and where it listens.
fn serve(dir: &Path) -> (Child, String) {
	let mut child = Command::new(env!("CARGO_BIN_EXE_meydan"))
		.args(["serve", "--listen", "127.0.0.1:0", "--limits-scale", "100000", "--data"])
		.arg(dir)
		.current_dir(dir)
		.stdin(Stdio::null())
		.stdout(Stdio::piped())
		.stderr(Stdio::null())
		.spawn()
		.expect("the program starts");
	let mut line = String::new();
	BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("it says something");
	let authority = line.trim().strip_prefix("listening on http://").unwrap_or_else(|| panic!("it said {line:?}"));
	(child, authority.to_owned())
}

/// Sends the reply form again and again until the server is gone; tells what was acknowledged.
fn post_on(authority: &str, path: &str, session: &str, name: &str, acknowledged: &Sender<Acknowledged>) {
	let Ok(mut stream) = TcpStream::connect(authority) else { return };
	// A server that neither answers nor goes would hang the test.
	if stream.set_read_timeout(Some(PATIENCE)).is_err() {
		return;
	}
	for count in 0.. {
		let text = format!("{name} count {count} end");
		let body = format!("body={}", text.replace(' ', "+"));
		let request = format!(
			"POST {path} HTTP/1.1\r\nHost: {authority}\r\nOrigin: http://{authority}\r\nCookie: meydan-sid={session}\r\n\
			Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
			body.len()
		);
		if stream.write_all(request.as_bytes()).is_err() {
			return;
		}
		let Some(head) = head(&mut stream) else { return };
		assert!(head.starts_with("HTTP/1.1 303"), "{head}");
		let number = number_in(&head).unwrap_or_else(|| panic!("no number in {head}"));
		if acknowledged.send(Acknowledged { number, text }).is_err() {
			return;
		}
	}
}

/// The head of an answer that has no body; none if the server went away.
fn head(stream: &mut TcpStream) -> Option<String> {
	let mut head = Vec::new();
	let mut byte = [0];
	while !head.ends_with(b"\r\n\r\n") {
		if stream.read(&mut byte).ok()? == 0 {
			return None;
		}
		head.push(byte[0]);
	}
	Some(String::from_utf8_lossy(&head).into_owned())
}

/// The number of the post to which an answer leads: `/t/…/p/17`.
fn number_in(head: &str) -> Option<u32> {
	let to = head.lines().find_map(|line| line.strip_prefix("location: "))?;
	to.rsplit_once('/')?.1.trim().parse().ok()
}

/// Lets time pass; nothing can be waited for when the moment is to be any moment.
fn wait(span: Duration) {
	let (_sender, receiver) = mpsc::channel::<()>();
	assert_eq!(receiver.recv_timeout(span), Err(RecvTimeoutError::Timeout));
}

#[expect(clippy::disallowed_methods, reason = "the server beside this test reads the real clock too")]
fn now() -> Timestamp {
	let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
	Timestamp(u64::try_from(since.as_millis()).expect("before the end of time"))
}

#[expect(clippy::disallowed_methods, reason = "any moment may be the one that loses something")]
fn fill(bytes: &mut [u8]) {
	getrandom::fill(bytes).expect("the system has randomness");
}

fn random() -> u64 {
	let mut bytes = [0; 8];
	fill(&mut bytes);
	u64::from_be_bytes(bytes)
}
