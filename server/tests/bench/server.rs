//! The program under measurement, a community for it, and the kernel's account of what it used.

use crate::load;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;
use forum::{Actor, Forum, Options};
use meydan::config::Config;
use meydan::random::Random;
use meydan::serve::{self, ConnectionLimits};
use model::accounts::{Email, Role};
use model::details::Kinds;
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Access, GroupDraft};
use model::text::{CategoryName, GroupName, Handle, Prose, Title};
use model::{Field, Timestamp};
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Where the fixed answer comes from.
const FIXED_BODY: &str = "BENCH_FIXED_BODY";
/// Words of one post: about what the posts of a public question site have.
const WORDS: usize = 110;
/// Topics of the group; the rest of the memory figure comes from them too.
const TOPICS: usize = 225;

/// Opens a community with the real clock.
pub fn open(dir: &Path) -> Forum {
	let clock = || Timestamp(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as u64);
	let options = Options {
		cache_bytes: 16 << 20,
		limits_scale: 1_000_000,
		clock: Arc::new(clock),
		random: Arc::new(|bytes| getrandom::fill(bytes).unwrap()),
	};
	Forum::open(dir, options).unwrap()
}

/// A member who may write.
pub fn member(forum: &Forum, handle: &str) -> Actor {
	let handle = Handle::parse(Field::Handle, handle).unwrap();
	let email = Email::parse(&format!("{handle}@example.org")).unwrap();
	let id = forum::accounts::add(forum, &Actor::system(), handle, email, Role::Administrator, None).unwrap();
	Actor::member(forum, id).unwrap()
}

/// A group that everybody reads.
pub fn group(forum: &Forum, anna: &Actor) -> model::GroupId {
	let category = forum::groups::create_category(forum, anna, CategoryName::parse("Talk").unwrap()).unwrap();
	let draft = GroupDraft {
		slug: Handle::parse(Field::Slug, "talk").unwrap(),
		name: GroupName::parse("Talk").unwrap(),
		description: Prose::parse(Field::Description, "Everything that fits nowhere else.").unwrap(),
		category,
		access: Access::Public,
		kinds: Kinds::EVERYBODY,
	};
	forum::groups::create(forum, anna, draft).unwrap()
}

/// A topic to start.
pub fn topic(number: usize) -> NewTopic {
	NewTopic {
		title: Title::parse(&format!("How should I store whole beans, number {number}?")).unwrap(),
		body: Prose::parse(Field::Body, &text(number)).unwrap(),
		kind: TopicKind::Question,
		tags: Tags::parse("storage, beans").unwrap(),
	}
}

/// A text of ordinary length.
pub fn text(seed: usize) -> String {
	const VOCABULARY: [&str; 12] =
		["grinder", "water", "the", "beans", "are", "fresh", "when", "roasted", "slowly", "and", "kept", "**dark**"];
	let words = (0..WORDS).map(|at| VOCABULARY[(at * 7 + seed * 3 + at / 5) % VOCABULARY.len()]);
	let mut text = String::new();
	for (at, word) in words.enumerate() {
		text.push_str(word);
		text.push_str(if at % 40 == 39 { ".\n\n" } else { " " });
	}
	text
}

/// Addresses in the community under measurement.
pub struct Sample {
	/// A topic with 20 posts.
	pub topic: String,
	/// A group with more than 30 topics.
	pub group: String,
}

impl Sample {
	/// Makes the community.
	pub fn make(dir: &Path) -> Self {
		let forum = open(dir);
		let people: Vec<Actor> = (0..8).map(|at| member(&forum, &format!("anna{at}"))).collect();
		let group = group(&forum, &people[0]);
		for number in 0..TOPICS {
			let id =
				forum::discussions::start(&forum, &people[number % 8], group, topic(number)).unwrap().stands().unwrap();
			forum::discussions::reply(
				&forum,
				&people[(number + 1) % 8],
				id,
				Prose::parse(Field::Body, &text(number)).unwrap(),
			)
			.unwrap();
		}
		let id = forum::discussions::start(&forum, &people[0], group, topic(TOPICS)).unwrap().stands().unwrap();
		for reply in 1..20 {
			// The same text twice would be one post.
			let body = Prose::parse(Field::Body, &format!("{reply}. {}", text(reply))).unwrap();
			forum::discussions::reply(&forum, &people[reply % 8], id, body).unwrap();
		}
		let view =
			forum::discussions::show(&forum, &Actor::visitor(), id, forum::discussions::Wanted::Page(1)).unwrap();
		assert_eq!(view.posts.len(), 20);
		forum::searching::catch_up(&forum).unwrap();
		Self { topic: format!("/t/{id}/{}", view.slug), group: "/g/talk".to_owned() }
	}
}

/// A process that answers.
pub struct Server {
	child: Child,
	/// Where.
	pub address: SocketAddr,
}

impl Server {
	/// The program on this data directory.
	pub fn start(data: &Path) -> Self {
		let mut command = Command::new(env!("CARGO_BIN_EXE_meydan"));
		command.args(["serve", "--listen", "127.0.0.1:0", "--limits-scale", "1000000", "--data"]).arg(data);
		command.env("MEYDAN_LOG", "warn");
		Self::listening(command)
	}

	/// One fixed answer behind the same guards.
	pub fn start_static(body: &[u8]) -> Self {
		let mut file = tempfile::NamedTempFile::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
		std::io::Write::write_all(&mut file, body).unwrap();
		let mut command = Command::new(std::env::current_exe().unwrap());
		command.args(["--ignored", "--exact", "fixed_answer", "--nocapture"]).env(FIXED_BODY, file.path());
		Self::listening(command)
	}

	fn listening(mut command: Command) -> Self {
		let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
		let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
		let address = loop {
			let line = lines.next().expect("the server ended").unwrap();
			if let Some((_, address)) = line.split_once("listening on http://") {
				break address.parse().unwrap();
			}
		};
		std::thread::spawn(move || lines.for_each(drop));
		Self { child, address }
	}

	/// Seconds from `begun` to the first answer.
	pub fn first_answer(&self, begun: Instant) -> f64 {
		load::get(self.address, "/");
		begun.elapsed().as_secs_f64()
	}

	/// Processor time used so far, user and system.
	pub fn cpu(&self) -> Duration {
		cpu_of(self.child.id())
	}

	/// Resident memory in bytes.
	pub fn memory(&self) -> u64 {
		let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
		let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
		line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
	}
}

/// What a process has used of the processors' time.
pub fn cpu_of(process: u32) -> Duration {
	/// Ticks a second in /proc (`getconf CLK_TCK`).
	const TICKS: u64 = 100;
	let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
	let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
	let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
	Duration::from_millis(ticks * 1000 / TICKS)
}

impl Drop for Server {
	fn drop(&mut self) {
		let _ = self.child.kill();
		let _ = self.child.wait();
	}
}

/// Serves the body that the environment names, until killed.
pub fn serve_fixed_answer() {
	let Ok(path) = std::env::var(FIXED_BODY) else { return };
	let body = bytes::Bytes::from(std::fs::read(path).unwrap());
	let answer = move || {
		let body = body.clone();
		async move { ([(CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response() }
	};
	let config = Config { limits_scale: 1_000_000, ..Config::default() };
	let router = axum::Router::new().route("/", axum::routing::get(answer));
	let random = Random::new(|bytes| getrandom::fill(bytes).unwrap());
	let guarded = meydan::layers::guarded(router, axum::Router::new(), &config, random);
	tokio::runtime::Runtime::new().unwrap().block_on(async move {
		let listener = serve::bind("127.0.0.1:0".parse().unwrap()).await.unwrap();
		println!("listening on http://{}", listener.local_addr().unwrap());
		serve::serve(listener, guarded, ConnectionLimits::for_config(&config), std::future::pending()).await;
	});
}
