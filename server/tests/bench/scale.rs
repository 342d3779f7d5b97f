//! The same pages in a small community and in one with a hundred times the topics.

use crate::load;
use crate::server::{Server, group, member, open, text, topic};
use forum::demo::{Sample, fill};
use forum::limits::AddressKey;
use forum::{Actor, Forum, accounts, consumers, discussions, moderation, searching};
use model::accounts::{Email, Password, Role};
use model::moderation::{ActReason, NewReport, ReportReason};
use model::text::{Handle, Prose};
use model::{Field, TopicId};
use std::path::Path;
use std::time::{Duration, Instant};

/// Members of both communities.
pub const MEMBERS: u32 = 2_000;
/// Topics of the small one, and of the large one; as many replies.
pub const TOPICS: [u32; 2] = [1_000, 100_000];
/// What a page may cost in the large one, in times of what it costs in the small one.
pub const BOUND: f64 = 1.5;
/// Entries of the reader's inbox, and reported posts.
const ENTRIES: usize = 40;
/// Requests for one figure.
const REQUESTS: usize = 3_000;
/// Connections at once.
const CONNECTIONS: usize = 8;
const PASSWORD: &str = "gravel-otter-lantern";

/// What one page costs in both communities.
#[derive(Debug, Clone)]
pub struct Line {
	/// Which page.
	pub name: &'static str,
	/// The server's own time for a request.
	pub cpu: [Duration; 2],
	/// Half of the answers came within this time.
	pub median: [Duration; 2],
}

impl Line {
	/// How many times as much the large community costs.
	pub fn ratio(&self) -> f64 {
		self.cpu[1].as_secs_f64() / self.cpu[0].as_secs_f64()
	}
}

/// Everything that was measured.
#[derive(Debug, Clone)]
pub struct Scale {
	/// A line for each page.
	pub lines: Vec<Line>,
	/// How long it took to write each community.
	pub making: [Duration; 2],
	/// Resident memory after serving.
	pub memory_bytes: [u64; 2],
}

/// A community that answers, and who reads it.
struct Community {
	server: Server,
	cookie: String,
	pages: [(&'static str, String); 4],
	making: Duration,
	_data: tempfile::TempDir,
}

/// Makes both, and asks them in turn.
pub fn measure() -> Scale {
	let [small, large] = TOPICS.map(Community::make);
	let both = [&small, &large];
	let mut lines = Vec::new();
	for at in 0..small.pages.len() {
		let [(one, few), (other, many)] = both.map(|community| community.measure(at));
		lines.push(Line { name: small.pages[at].0, cpu: [one, other], median: [few, many] });
	}
	Scale {
		lines,
		making: both.map(|community| community.making),
		memory_bytes: both.map(|community| community.server.memory()),
	}
}

impl Community {
	fn make(topics: u32) -> Self {
		let data = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
		let begun = Instant::now();
		let (cookie, pages) = furnish(data.path(), topics);
		let making = begun.elapsed();
		let server = Server::start(data.path());
		Self { server, cookie, pages, making, _data: data }
	}

	/// Processor's time a request, and the median of the latency.
	fn measure(&self, at: usize) -> (Duration, Duration) {
		let (address, path) = (self.server.address, &self.pages[at].1);
		load::run_with(address, path, &self.cookie, CONNECTIONS, REQUESTS / 4);
		let before = self.server.cpu();
		let times = load::run_with(address, path, &self.cookie, CONNECTIONS, REQUESTS);
		let cpu = self.server.cpu() - before;
		(cpu / u32::try_from(times.len()).unwrap(), times[times.len() / 2])
	}
}

/// Fills a community; gives the reader's cookie as a line of a head, and the pages.
fn furnish(dir: &Path, topics: u32) -> (String, [(&'static str, String); 4]) {
	let forum = open(dir);
	let sample = Sample { members: MEMBERS, topics, replies: topics, seed: 1 };
	assert!(fill(&forum, &Actor::system(), sample, &mut |_, _| {}).unwrap());
	let busiest =
		forum.directory().unwrap().groups.iter().find(|it| it.facts.access.code() == "public").unwrap().slug.clone();
	let (writer, reporter) = (member(&forum, "writer"), member(&forum, "reporter"));
	let talk = group(&forum, &writer);
	let long = discussions::start(&forum, &writer, talk, topic(0)).unwrap().stands().unwrap();
	for reply in 1..20 {
		say(&forum, &writer, long, &format!("{reply}. {}", text(reply)));
	}
	let cookie = reader(&forum);
	for number in 0..ENTRIES {
		let about = discussions::start(&forum, &writer, talk, topic(number + 1)).unwrap().stands().unwrap();
		let post = say(&forum, &writer, about, &format!("@reader, look at this: {}", text(number)));
		let new = NewReport { why: ReportReason::Spam, text: ActReason::default() };
		moderation::report(&forum, &reporter, about, post, new).unwrap();
	}
	consumers::settle(&forum).unwrap();
	searching::catch_up(&forum).unwrap();
	let view = discussions::show(&forum, &writer, long, discussions::Wanted::Page(1)).unwrap();
	let pages = [
		("list of a group", format!("/g/{busiest}")),
		("topic, 20 posts", format!("/t/{long}/{}", view.slug)),
		("inbox", "/inbox".to_owned()),
		("queue", "/mod/queue".to_owned()),
	];
	(cookie, pages)
}

fn say(forum: &Forum, actor: &Actor, topic: TopicId, words: &str) -> u32 {
	discussions::reply(forum, actor, topic, Prose::parse(Field::Body, words).unwrap()).unwrap().stands().unwrap()
}

/// Makes an administrator and signs them in.
fn reader(forum: &Forum) -> String {
	let (handle, email) =
		(Handle::parse(Field::Handle, "reader").unwrap(), Email::parse("reader@example.org").unwrap());
	let password = Some(Password::parse(Field::Password, PASSWORD).unwrap());
	accounts::add(forum, &Actor::system(), handle, email, Role::Administrator, password).unwrap();
	let session = accounts::log_in(forum, "reader", PASSWORD, "Firefox, Linux", AddressKey(1)).unwrap();
	format!("Cookie: meydan-sid={}\r\n", session.secret)
}
