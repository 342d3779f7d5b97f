//! Every route and every server function against every kind of person: nothing is forgotten.
//!
//! The table is made from the routes themselves, so that a new one stands in it at once and
//! the snapshot differs until somebody has read what it lets whom do.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[path = "http/place.rs"]
mod place;
#[path = "http/site.rs"]
#[expect(dead_code, reason = "the HTTP tests use the rest")]
mod site;

use app::page::Method;
use axum::body::Body;
use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use forum::accounts::{Arrived, Newcomer};
use forum::discussions::Sent;
use forum::settings::DoorDraft;
use forum::{Actor, accounts, articles, discussions, groups, moderation, settings, webhooks};
use meydan::router::{OTHER_ROUTES, SERVER_FUNCTIONS};
use model::accounts::{Email, InviteDraft, NewMember, Password};
use model::articles::{ArticleText, NewBlog, Writers};
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Access, GroupRole};
use model::moderation::{ActReason, Holds, Pace};
use model::site::{Door, INVITES_MAX};
use model::text::{BlogName, DisplayName, Handle, Prose, Title};
use model::{CaseId, CategoryId, Field, GroupId, TopicId};
use place::{OUTSIDE, Place};
use site::TestSite;
use std::fmt::Write as _;

/// The kinds of people, in the order of the columns. `owner` owns the groups, and what is a
/// member's own where no group plays a part: an invitation, a notice.
const PEOPLE: [(&str, &str); 8] = [
	("visitor", ""),
	("member", "olga"),
	("inside", "ines"),
	("author", "anna"),
	("keeper", "kim"),
	("owner", "otto"),
	("moderator", "mona"),
	("admin", "ada"),
];
/// Of these nothing may be known from outside a secret group.
const STRANGERS: [usize; 3] = [0, 1, 6];
/// An id and a short name that nothing has.
const NEVER: (&str, TopicId) = ("never", TopicId(1));
const SECRET_ROW: &str = "secret";

/// A member about whom others do things.
const TARGET: &str = "tara";
/// Nothing is sent there: nobody carries what webhooks tell.
const RECEIVER: &str = "https://hooks.example/meydan";

struct Matrix {
	site: TestSite,
	groups: Vec<(Access, GroupId)>,
	category: CategoryId,
	/// Makes names that are free.
	count: u32,
}

impl Matrix {
	fn new() -> Self {
		let site = TestSite::new();
		let world = &site.world;
		for handle in ["olga", "ines", "anna", "kim", "otto", TARGET] {
			let _member = world.member(handle);
		}
		let (_mona, _ada) = (world.moderator("mona"), world.administrator("ada"));
		let groups = Access::ALL.map(|access| (access, world.group(access.code(), access))).to_vec();
		let category = world.category();
		let mut matrix = Self { site, groups, category, count: 0 };
		matrix.open_blogs();
		matrix
	}

	fn places(&self, path: &str) -> Vec<Place> {
		if path.contains("{blog}") || path.contains("{article}") {
			return self.everywhere();
		}
		let of_a_topic = ["/t/{id}", "/do/discussions/posts_after", "/do/discussions/quote", "/do/mentions/complete"];
		if !path.contains("{group}") && !of_a_topic.iter().any(|known| path.contains(known)) {
			return vec![Place::Anywhere];
		}
		self.everywhere()
	}

	fn everywhere(&self) -> Vec<Place> {
		let mut places = self.groups.iter().map(|(access, id)| Place::Inside(*access, *id)).collect::<Vec<_>>();
		places.push(Place::Nowhere);
		places
	}

	/// A blog of each group for which its members write, with an article in it.
	fn open_blogs(&mut self) {
		for (access, group) in self.groups.clone() {
			place::settle(self.site.forum(), group);
			let slug = Handle::parse(Field::Slug, access.code()).unwrap();
			let about = Prose::parse_optional(Field::Description, "", 0).unwrap();
			let (name, writers) = (BlogName::parse("Roast").unwrap(), Writers::Members);
			let new = NewBlog { slug, name, about, group, writers };
			articles::open_blog(self.site.forum(), &Actor::system(), new).unwrap();
			self.article(Place::Inside(access, group), "/confirm");
		}
	}

	/// An article of anna's, ready for what is about to happen at `path`.
	fn article(&mut self, place: Place, path: &str) -> Option<String> {
		let Place::Inside(access, _) = place else { return None };
		let (forum, anna) = (self.site.forum(), self.site.world.member("anna"));
		let text = ArticleText {
			title: "Beans".to_owned(),
			summary: ArticleText::parse_summary("").unwrap(),
			body: ArticleText::parse_body("All about beans.").unwrap(),
			tags: Tags::parse("beans").unwrap(),
			language: None,
			canonical: None,
			outdated: false,
		};
		for old in articles::drafts(forum, &anna, None).unwrap().0 {
			let _was_published = articles::discard(forum, &anna, old.id);
		}
		let id = articles::begin(forum, &anna, access.code(), text).unwrap();
		articles::offer(forum, &anna, id, 1).unwrap();
		if path.ends_with("/confirm") {
			articles::publish(forum, &Actor::system(), id, 1).unwrap();
		}
		Some(id.to_string())
	}

	/// Everybody where they were at the beginning, whatever the last request did.
	fn settle(&self, path: &str) {
		let (forum, program) = (self.site.forum(), Actor::system());
		let handle = |text| Handle::parse(Field::Handle, text).unwrap();
		for (_, group) in &self.groups {
			place::settle(forum, *group);
			let _not_there = groups::remove_member(forum, &program, *group, &handle(TARGET));
			if ["/ask", "/invitation", "/requests"].iter().any(|part| path.contains(part)) {
				self.stand_at_the_door(*group, path);
			}
			if path.ends_with("/members/remove") {
				groups::add_member(forum, &program, *group, &handle(TARGET), GroupRole::Member).unwrap();
			}
		}
		let _was_not = forum::accounts::unsuspend(forum, &program, handle(TARGET));
		let _was_not = forum::moderation::unsilence(forum, &program, handle(TARGET));
	}

	/// Nobody waits at the door of a group but those about whom something is decided.
	fn stand_at_the_door(&self, group: GroupId, path: &str) {
		let (forum, program) = (self.site.forum(), Actor::system());
		let handle = |text| Handle::parse(Field::Handle, text).unwrap();
		let nothing = Prose::parse_optional(Field::Message, "", 0).unwrap();
		for member in OUTSIDE.into_iter().chain([TARGET]) {
			groups::add_member(forum, &program, group, &handle(member), GroupRole::Member).unwrap();
			groups::remove_member(forum, &program, group, &handle(member)).unwrap();
		}
		if path.ends_with("/approve") || path.ends_with("/refuse") {
			let _asks_elsewhere = groups::ask(forum, &self.site.world.member(TARGET), group, &nothing);
		} else if path.ends_with("/revoke") {
			groups::invite(forum, &program, group, &handle(TARGET), &nothing).unwrap();
		}
	}

	/// A question of anna's with two answers, ready for what is about to happen at `path`.
	fn topic(&mut self, place: Place, path: &str) -> TopicId {
		let Place::Inside(_, group) = place else { return NEVER.1 };
		let (forum, program) = (self.site.forum(), Actor::system());
		let anna = self.site.world.member("anna");
		// The same question, asked again within minutes, would be the same topic.
		self.count += 1;
		let body = Prose::parse(Field::Body, &format!("Which of {}?", self.count)).unwrap();
		let title = Title::parse("Question").unwrap();
		let new = NewTopic { title, body, kind: TopicKind::Question, tags: Tags::default() };
		let topic = discussions::start(forum, &anna, group, new).unwrap().stands().unwrap();
		for answer in ["This.", "That."] {
			self.site.world.reply(&anna, topic, answer);
		}
		match (path.ends_with("/restore"), path.contains("{number}")) {
			(true, true) => drop(discussions::delete_post(forum, &anna, topic, 2).unwrap()),
			(true, false) => discussions::delete_topic(forum, &program, topic).unwrap(),
			(false, _) => {}
		}
		topic
	}

	/// A reply of anna's that waits in the public group, new for each request.
	fn held(&mut self) -> CaseId {
		let (forum, program) = (self.site.forum(), Actor::system());
		let (group, anna) = (self.groups[0].1, self.site.world.member("anna"));
		let holds = |holds| moderation::set_pace(forum, &program, group, Pace { holds, slow_s: 0 }).unwrap();
		for old in discussions::own_held(forum, &anna).unwrap() {
			discussions::withdraw(forum, &anna, old.case).unwrap();
		}
		let topic = self.site.world.topic(&program, group, "Held");
		holds(Holds::Everybody);
		self.count += 1;
		let body = Prose::parse(Field::Body, &format!("Reply {}.", self.count)).unwrap();
		let sent = discussions::reply(forum, &anna, topic, body).unwrap();
		holds(Holds::Nobody);
		match sent {
			Sent::Waits(case) => case,
			Sent::Stands(_) => panic!("it does not wait"),
		}
	}

	/// What `path` decides about, ready for it: somebody who asks to join, an invitation or a
	/// notice of otto's.
	fn own(&mut self, path: &str) -> Option<String> {
		let (forum, system, otto) = (self.site.forum(), Actor::system(), self.site.world.member("otto"));
		self.count += 1;
		let door = |door| settings::edit_door(forum, &system, DoorDraft { door, member_invites: Some(INVITES_MAX) });
		if path.starts_with("/admin/approvals/") {
			door(Door::Approval).unwrap();
			let arrived = accounts::come_in(forum, Newcomer::from(newcomer(self.count)), "Firefox").unwrap();
			assert!(matches!(arrived, Arrived::Waits));
			door(Door::Open).unwrap();
			let waiting = accounts::applications(forum, &system, None).unwrap().0;
			return waiting.iter().filter(|one| one.refused.is_none()).map(|one| one.id.to_string()).next_back();
		}
		if path.contains("/invites") {
			// What was invited before uses the quota up.
			door(Door::Open).unwrap();
		}
		if path.ends_with("/invites/end") {
			let draft = InviteDraft::parse("1", 7, "").unwrap();
			accounts::invite(forum, &otto, draft).unwrap();
			let own = accounts::own_invites(forum, &otto).unwrap();
			return own.list.first().map(|invite| invite.id.to_string());
		}
		if path.contains("{notice}") {
			let reason = ActReason::parse("Because.").unwrap();
			forum::moderation::warn(forum, &system, Handle::parse(Field::Handle, "otto").unwrap(), &reason).unwrap();
			let told = forum::moderation::notices(forum, &otto, None).unwrap();
			return told.notices.first().map(|notice| notice.id.to_string());
		}
		if path.contains("/webhooks/{id}") {
			let ada = self.site.world.administrator("ada");
			let known = webhooks::list(forum, &ada).unwrap().pop().map(|webhook| webhook.id);
			return Some(known.unwrap_or_else(|| webhooks::make(forum, &ada, RECEIVER).unwrap().0).to_string());
		}
		if path.contains("/held/{case}") {
			return Some(self.held().to_string());
		}
		None
	}

	fn filled(&self, path: &str, place: Place, topic: TopicId, own: &str) -> String {
		let group = if let Place::Inside(access, _) = place { access.code() } else { NEVER.0 };
		let parts = path.split('/').map(|part| match part {
			"{group}" => group.to_owned(),
			"{id}" if path.contains("/t/{id}") => topic.to_string(),
			"{id}" if path.contains("categor") => self.category.to_string(),
			"{id}" if path.contains("/webhooks/{id}") => own.to_owned(),
			"{blog}" => group.to_owned(),
			"{article}" => own.to_owned(),
			"{tag}" if path.contains("{blog}") => "beans".to_owned(),
			"{month}" => "2026-01".to_owned(),
			"{handle}" if path.contains("{blog}") => "anna".to_owned(),
			"{slug}" if path.contains("{blog}") => "beans".to_owned(),
			"{slug}" => "question".to_owned(),
			"{number}" => "2".to_owned(),
			"{notice}" => own.to_owned(),
			"{handle}" => TARGET.to_owned(),
			"{case}" if path.contains("/held/") => own.to_owned(),
			other if other.starts_with('{') => "x".to_owned(),
			other => other.to_owned(),
		});
		parts.collect::<Vec<_>>().join("/")
	}

	/// One form with the fields of all forms: each takes what it knows.
	fn fields(&mut self, path: &str, place: Place, topic: TopicId, own: &str) -> String {
		self.count += 1;
		let (fresh, name) = (format!("fresh-{}", self.count), format!("Fresh {}", self.count));
		let (slug, access) = match place {
			Place::Inside(access, _) => (access.code(), access.code()),
			Place::Anywhere | Place::Nowhere => (fresh.as_str(), "public"),
		};
		let (category, topic) = (self.category.to_string(), topic.to_string());
		let group = self.groups[0].1.to_string();
		let into = if path.ends_with("/keep/merge") {
			self.site.world.topic(&Actor::system(), self.groups[0].1, &name).to_string()
		} else {
			topic.clone()
		};
		let kind = match path {
			"/u/{handle}/kind" | "/settings/details" => "customer",
			"/admin/filters" => "word",
			"/admin/groups/new" | "/g/{group}/settings" => "",
			_ => "question",
		};
		let entry = if path == "/inbox/read" { format!("mention-{topic}-2") } else { "open".to_owned() };
		let fields = [
			("title", "Changed"),
			("body", "Changed."),
			("kind", kind),
			("tags", ""),
			("found_title", "Question"),
			("found_kind", "question"),
			("found_tags", ""),
			("revision", "1"),
			("number", "2"),
			("name", &name),
			("handle", TARGET),
			("slug", slug),
			("description", ""),
			("category", &category),
			("access", access),
			("role", "member"),
			("language", "en"),
			("site", "Testville"),
			("about", ""),
			("theme", "dark"),
			("calendar", ""),
			("zone", ""),
			("text", "x"),
			("topic", &topic),
			("direction", "up"),
			("email", "x@example.org"),
			("span", "7"),
			("session", "0000000000001"),
			("token", "0000000000001"),
			("scope", "read"),
			("door", "open"),
			("count", "1"),
			("invite", own),
			("applicant", own),
			("company", ""),
			("company_to", "oneself"),
			("job_title", ""),
			("job_title_to", "oneself"),
			("country_to", "oneself"),
			("interests", ""),
			("interests_to", "oneself"),
			("kind_to", "oneself"),
			("id", "0000000000001"),
			("reaction", "thanks"),
			("level", "watching"),
			("entry", &entry),
			("writing", "everybody"),
			("charter", ""),
			("notice", ""),
			("parent", ""),
			("note", ""),
			("typed", "a"),
			("place", "topic"),
			("reason", "Because."),
			("why", "spam"),
			("decision", if path.contains("/mod/held/") { "approve" } else { "dismiss" }),
			("holds", "nobody"),
			("slow", "0"),
			("action", "hold"),
			("pattern", "pills"),
			("address", RECEIVER),
			("delivery", "1"),
			("into", &into),
			("message", "Hello."),
			("group", &group),
			("contact", "security@example.org"),
			("accent", ""),
			("links", ""),
			("home", ""),
			("version", "1"),
			("writers", "members"),
			("found", "0"),
			("offered", "en"),
			("rows", if path.ends_with("/keep/split") { "2" } else { "name,email\nX,x@example.org" }),
		];
		form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
	}

	async fn status(&mut self, method: Method, path: &str, place: Place, handle: &str) -> u16 {
		self.settle(path);
		let topic = self.topic(place, path);
		let own = if path.contains("{article}") { self.article(place, path) } else { self.own(path) };
		let own = own.unwrap_or_else(|| NEVER.1.to_string());
		let address = self.filled(path, place, topic, &own);
		let mut browser = if handle.is_empty() { self.site.visitor() } else { self.site.member(handle) };
		let request = match method {
			Method::Get => browser.request("GET", &address).body(Body::empty()),
			Method::Post => {
				let request = browser.request("POST", &address).header("sec-fetch-site", "same-origin");
				let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
				request.body(Body::from(self.fields(path, place, topic, &own)))
			}
		};
		let request: Request<Body> = request.unwrap();
		browser.head_of(request).await.0
	}

	async fn row(&mut self, method: Method, path: &str, place: Place) -> Vec<u16> {
		let mut row = Vec::new();
		for (_, handle) in PEOPLE {
			row.push(self.status(method, path, place, handle).await);
		}
		row
	}
}

fn newcomer(number: u32) -> NewMember {
	NewMember {
		name: DisplayName::parse(&format!("Newcomer {number}")).unwrap(),
		handle: Handle::parse(Field::Handle, &format!("newcomer{number}")).unwrap(),
		email: Email::parse(&format!("newcomer{number}@example.org")).unwrap(),
		password: Password::parse(Field::Password, "gravel-otter-lantern").unwrap(),
	}
}

/// Every address, with its method: pages, the other routes, the server functions by name.
fn addresses() -> Vec<(Method, String)> {
	let pages = app::routes::all().map(|route| (route.method, route.path.to_owned()));
	let others = OTHER_ROUTES
		.iter()
		.filter(|(_, path)| *path != SERVER_FUNCTIONS)
		.map(|(method, path)| (*method, (*path).to_owned()));
	let functions = server_fn::axum::server_fn_paths().map(|(path, method)| {
		assert_eq!(method, axum::http::Method::POST, "{path} may be asked by GET");
		(Method::Post, path.to_owned())
	});
	let mut all = pages.chain(others).chain(functions).collect::<Vec<_>>();
	all.sort_by_key(|(method, path)| (path.clone(), *method == Method::Post));
	all
}

#[tokio::test(flavor = "multi_thread")]
async fn every_address_lets_everybody_do_what_the_table_says() {
	let mut matrix = Matrix::new();
	let mut table = format!("{:<5}{:<40}{:<9}", "", "", "");
	for (kind, _) in PEOPLE {
		write!(table, "{kind:<10}").unwrap();
	}
	let mut betrayed = Vec::new();
	for (method, path) in addresses() {
		let mut secret = Vec::new();
		for place in matrix.places(&path) {
			let row = matrix.row(method, &path, place).await;
			write!(table, "\n{:<5}{path:<40}{:<9}", if method == Method::Get { "GET" } else { "POST" }, place.name())
				.unwrap();
			row.iter().for_each(|status| write!(table, "{status:<10}").unwrap());
			if place.name() == SECRET_ROW {
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
	assert_eq!(forum::check::check(matrix.site.forum()).unwrap(), Vec::<String>::new());
}

#[test]
fn server_functions_stand_under_their_prefix_and_have_names() {
	for (path, _) in server_fn::axum::server_fn_paths() {
		let name = path.strip_prefix("/do/").unwrap_or_else(|| panic!("{path} stands elsewhere"));
		assert!(name.split('/').count() == 2 && !name.chars().any(|c| c.is_ascii_digit()), "{path} has no name");
	}
	assert!(server_fn::axum::server_fn_paths().count() > 0, "none is registered");
}
