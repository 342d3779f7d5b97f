//! Every endpoint against every kind of person and token: nothing is forgotten.

use super::place::{self, Place};
use super::program::{Program, program, visitor};
use super::site::TestSite;
use forum::discussions::Sent;
use forum::{Actor, discussions, groups};
use meydan::api::{self, Verb};
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Access, GroupRole};
use model::moderation::Pace;
use model::text::{Handle, Prose, Title};
use model::tokens::Scope;
use model::{Field, GroupId, TopicId};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The columns: a kind of person, who stands for it, and how far the token reaches. `tara` is the
/// one about whom others do things.
const PEOPLE: [(&str, &str, Scope); 11] = [
	("visitor", "", Scope::Read),
	("reading", "olga", Scope::Read),
	("member", "olga", Scope::Write),
	("inside", "ines", Scope::Write),
	("author", "anna", Scope::Write),
	("keeper", "kim", Scope::Write),
	("owner", "otto", Scope::Write),
	("moderator", "mona", Scope::Write),
	("adm.read", "ada", Scope::Read),
	("adm.write", "ada", Scope::Write),
	("admin", "ada", Scope::Admin),
];
/// Of these nothing may be known from outside a secret group.
const STRANGERS: [usize; 4] = [0, 1, 2, 7];
const TARGET: &str = "tara";

struct Matrix<'a> {
	site: &'a TestSite,
	groups: Vec<(Access, GroupId)>,
	programs: Vec<Program<'a>>,
	document: Value,
	/// Makes names that are free.
	count: u32,
}

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn community() -> TestSite {
	let site = TestSite::new();
	for name in ["olga", "ines", "anna", "kim", "otto", TARGET] {
		let _member = site.world.member(name);
	}
	let (_mona, _ada) = (site.world.moderator("mona"), site.world.administrator("ada"));
	site
}

impl<'a> Matrix<'a> {
	fn new(site: &'a TestSite) -> Self {
		let groups = Access::ALL.map(|access| (access, site.world.group(access.code(), access))).to_vec();
		let person = |(_, name, scope): (&str, &str, Scope)| match name {
			"" => visitor(site),
			name => program(site, name, scope),
		};
		Self { site, groups, programs: PEOPLE.map(person).into(), document: api::document(), count: 0 }
	}

	fn places(&self, path: &str) -> Vec<Place> {
		if !["/groups/{", "/topics/{", "/posts/{"].iter().any(|known| path.starts_with(known)) {
			return vec![Place::Anywhere];
		}
		let places = self.groups.iter().map(|(access, id)| Place::Inside(*access, *id));
		places.chain([Place::Nowhere]).collect()
	}

	/// Everybody where they were at the beginning, whatever the last request did.
	fn settle(&self) {
		let (forum, program) = (self.site.forum(), Actor::system());
		for (_, group) in &self.groups {
			place::settle(forum, *group);
			forum::moderation::set_pace(forum, &program, *group, Pace::default()).unwrap();
			groups::add_member(forum, &program, *group, &handle(TARGET), GroupRole::Member).unwrap();
		}
	}

	/// A topic of anna's with two replies of hers.
	fn topic(&mut self, place: Place) -> TopicId {
		let Place::Inside(_, group) = place else { return TopicId(1) };
		let anna = self.site.world.member("anna");
		self.count += 1;
		let title = Title::parse(&format!("Question {}", self.count)).unwrap();
		let body = Prose::parse(Field::Body, "Which?").unwrap();
		let new = NewTopic { title, body, kind: TopicKind::Discussion, tags: Tags::default() };
		let Sent::Stands(topic) = discussions::start(self.site.forum(), &anna, group, new).unwrap() else {
			panic!("it waits")
		};
		for text in ["This.", "That."] {
			self.site.world.reply(&anna, topic, text);
		}
		topic
	}

	/// One that is there, whatever the last request did.
	fn webhook(&self) -> String {
		let (forum, ada) = (self.site.forum(), self.site.world.administrator("ada"));
		let known = forum::webhooks::list(forum, &ada).unwrap().pop().map(|webhook| webhook.id);
		let webhook = known.unwrap_or_else(|| forum::webhooks::make(forum, &ada, "https://hooks.example/").unwrap().0);
		webhook.to_string()
	}

	fn body(&mut self, verb: Verb, path: &str) -> Option<Value> {
		self.count += 1;
		let whole = format!("{}{path}", api::PREFIX);
		let operation = &self.document["paths"][whole.as_str()][verb.name().to_lowercase()];
		let mut body = operation["requestBody"]["content"]["application/json"]["example"].clone();
		let number = self.count;
		match (verb, path) {
			(Verb::Post, "/groups") => {
				body["slug"] = json!(format!("fresh-{number}"));
				body["name"] = json!(format!("Fresh {number}"));
			}
			(Verb::Post, "/members") => {
				body["handle"] = json!(format!("fresh{number}"));
				body["email"] = json!(format!("fresh{number}@example.org"));
			}
			(Verb::Post, _) if body.get("body").is_some() => body["body"] = json!(format!("Fresh {number}.")),
			_ => {}
		}
		(!body.is_null()).then_some(body)
	}

	async fn status(&mut self, column: usize, verb: Verb, path: &str, place: Place) -> u16 {
		self.settle();
		let topic = self.topic(place);
		let group = place.name();
		let parts = path.split('/').map(|part| match part {
			"{group}" => group.to_owned(),
			"{id}" if path.starts_with("/posts/") => format!("{topic}-2"),
			"{id}" if path.starts_with("/topics/") => topic.to_string(),
			"{id}" if path.starts_with("/webhooks/") => self.webhook(),
			"{handle}" => TARGET.to_owned(),
			"{name}" => "thanks".to_owned(),
			other if other.starts_with('{') => "0000000000001".to_owned(),
			other => other.to_owned(),
		});
		let address = parts.collect::<Vec<_>>().join("/");
		let body = self.body(verb, path);
		if path == "/events" {
			return self.programs[column].head(&address).await;
		}
		self.programs[column].send(verb.name(), &address, body, &[]).await.status
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn every_endpoint_lets_everybody_do_what_the_table_says() {
	let site = community();
	let mut matrix = Matrix::new(&site);
	let mut table = format!("{:<7}{:<38}{:<9}", "", "", "");
	for (kind, ..) in PEOPLE {
		write!(table, "{kind:<10}").unwrap();
	}
	let mut betrayed = Vec::new();
	for endpoint in api::endpoints() {
		let (verb, path, mut secret) = (endpoint.verb, endpoint.path, Vec::new());
		for place in matrix.places(path) {
			write!(table, "\n{:<7}{path:<38}{:<9}", verb.name(), place.name()).unwrap();
			let mut row = Vec::new();
			for column in 0..PEOPLE.len() {
				let status = matrix.status(column, verb, path, place).await;
				write!(table, "{status:<10}").unwrap();
				row.push(status);
			}
			if place.name() == Access::Secret.code() {
				secret = row;
			} else if place == Place::Nowhere && STRANGERS.iter().any(|column| secret[*column] != row[*column]) {
				betrayed.push(format!("{path}: {secret:?} in a secret group, {row:?} in none"));
			}
		}
	}
	assert_eq!(betrayed, Vec::<String>::new(), "an answer tells that a secret group is there");
	let broken =
		table.lines().filter(|line| line.split_whitespace().any(|word| word.len() == 3 && word.starts_with('5')));
	assert_eq!(broken.collect::<Vec<_>>(), Vec::<&str>::new());
	let lines = table.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
	insta::assert_snapshot!("access", lines);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_that_was_taken_is_gone_at_the_next_request() {
	let site = community();
	let group = site.world.group("coffee", Access::Private);
	let (system, anna) = (Actor::system(), program(&site, "anna", Scope::Write));
	groups::add_member(site.forum(), &system, group, &handle("anna"), GroupRole::Moderator).unwrap();
	let topic = site.world.topic(&system, group, "Beans");
	let at = format!("/topics/{topic}");
	let close = json!({ "state": "closed", "reason": "Enough." });
	assert_eq!(anna.put(&format!("{at}/state"), close.clone()).await.status, 200);
	groups::add_member(site.forum(), &system, group, &handle("anna"), GroupRole::Member).unwrap();
	assert_eq!(anna.put(&format!("{at}/state"), close).await.status, 403);
	groups::remove_member(site.forum(), &system, group, &handle("anna")).unwrap();
	assert_eq!(anna.get(&at).await.status, 404);
	let me = site.world.member("anna");
	let token = forum::accounts::tokens(site.forum(), &me).unwrap()[0].id;
	forum::accounts::end_token(site.forum(), &me, token).unwrap();
	assert_eq!(anna.get("/me").await.status, 401);
}
