//! Who sees what: every kind of group, every kind of reader, everything that comes out.
//!
//! The groups are full of texts that stand nowhere else, and every byte of every answer is
//! searched for them. What may be seen is said once, in `stage.rs`; the snapshot says besides
//! what each answer shows, so that nothing is hidden that should be seen. What does not exist
//! for a reader is answered like what never existed, byte for byte.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[path = "../http/site.rs"]
#[expect(dead_code, reason = "the HTTP tests use the rest")]
mod site;

mod outputs;
mod stage;

use app::page::Method;
use axum::body::Body;
use axum::http::Request;
use axum::http::header::AUTHORIZATION;
use forum::{Actor, accounts};
use meydan::api::{self, Verb};
use meydan::router::{OTHER_ROUTES, SERVER_FUNCTIONS};
use model::Field;
use model::text::Handle;
use model::tokens::{NewToken, Scope};
use outputs::{COMMON, FUNCTIONS, OWN, OWN_FUNCTIONS, PERSONAL, PLACED, filled, never, shows_all_the_same};
use site::{Browser, Reply};
use stage::{COUNTS, KINDS, READERS, SIGNS, Sight, Stage, sight};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

/// Method and address with its parts unfilled, fields, kind of group.
type Output = (Method, String, String, usize);

/// The cells of a line, and the kinds of groups for which they hold.
type Differing = BTreeMap<Vec<String>, Vec<&'static str>>;

/// What one reader got.
struct Seen {
	/// Status and letters of the signs, for the table.
	cell: String,
	/// What they should not have seen, in words.
	betrayed: Vec<String>,
}

/// What is said of an answer that differs from that to an address that never was.
const DIFFERS: &str = "is not like nothing";

/// Everything that can be asked about a kind of group.
fn outputs() -> Vec<Output> {
	let mut all = Vec::new();
	for (_, templates) in COMMON.iter().chain(PERSONAL).chain(PLACED) {
		for template in *templates {
			all.extend((0..KINDS.len()).map(|kind| (Method::Get, (*template).to_owned(), String::new(), kind)));
		}
	}
	for (path, fields) in FUNCTIONS.iter().chain(OWN_FUNCTIONS) {
		all.extend((0..KINDS.len()).map(|kind| (Method::Post, (*path).to_owned(), (*fields).to_owned(), kind)));
	}
	all
}

/// How a reader asks: with a browser, and with a program that has a token of theirs.
struct Asking {
	browser: Browser,
	program: Browser,
	token: Option<String>,
}

impl Asking {
	fn of(stage: &Stage, handle: &str) -> Self {
		let browser = match handle {
			"" => stage.site.visitor(),
			"sue" => stage.suspended.clone(),
			_ => stage.site.member(handle),
		};
		// A token of somebody who is suspended has ended.
		let token = (!["", "sue"].contains(&handle)).then(|| {
			let handle = Handle::parse(Field::Handle, handle).unwrap();
			let new = NewToken::parse("Reader", Scope::Read, 1).unwrap();
			accounts::make_token_for(stage.site.forum(), &Actor::system(), handle, new).unwrap()
		});
		Self { browser, program: stage.site.visitor(), token }
	}

	fn program_asks(&self, path: &str) -> Request<Body> {
		let request = self.program.request("GET", path);
		let request = match &self.token {
			Some(token) => request.header(AUTHORIZATION, format!("Bearer {token}")),
			None => request,
		};
		request.body(Body::empty()).unwrap()
	}
}

async fn ask(asking: &mut Asking, method: Method, path: &str, fields: &str) -> Reply {
	if path.starts_with(&format!("{}/", api::PREFIX)) {
		let request = asking.program_asks(path);
		if path.ends_with("/events") {
			let (status, headers) = asking.program.head_of(request).await;
			return Reply { status, headers, body: String::new() };
		}
		return asking.program.send(request).await;
	}
	let browser = &mut asking.browser;
	match method {
		// A stream that is open does not end: its head says that it is there.
		Method::Get if path.starts_with("/live/") => {
			let request = browser.request("GET", path).body(Body::empty()).unwrap();
			let (status, headers) = browser.head_of(request).await;
			Reply { status, headers, body: String::new() }
		}
		Method::Get => browser.get(path).await,
		Method::Post => browser.post_raw(path, fields.to_owned()).await,
	}
}

/// Everything that came back, without what differs in every answer; `parts` are what was asked.
fn bytes(reply: &Reply, parts: &[(&'static str, String)]) -> String {
	let mut text = format!("{}\n", reply.status);
	let changing = ["x-request-id", "content-security-policy"];
	for (name, value) in &reply.headers {
		if !["x-request-id", "content-length", "ratelimit"].contains(&name.as_str()) {
			writeln!(text, "{name}: {}", String::from_utf8_lossy(value.as_bytes())).unwrap();
		}
	}
	text.push_str(&reply.body);
	for name in changing {
		let Some(value) = reply.headers.get(name).and_then(|value| value.to_str().ok()) else { continue };
		let value = value.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap_or(value);
		text = text.replace(value, name);
	}
	let mut longest_first = parts.to_vec();
	longest_first.sort_by_key(|(_, value)| std::cmp::Reverse(value.len()));
	for (name, value) in longest_first {
		text = text.replace(&value, name);
	}
	text
}

fn look(stage: &Stage, reader: &str, output: &Output, reply: &Reply, nothing: Option<&Reply>) -> Seen {
	let (_, template, fields, kind) = output;
	let place = &stage.places[*kind];
	let parts = stage.parts(*kind);
	let named = parts.iter().filter(|(name, _)| template.contains(name) || fields.contains(name));
	let named = named.cloned().collect::<Vec<_>>();
	let told = bytes(reply, &named).to_lowercase();
	let sight = sight(reader, *kind);
	let (mut cell, mut betrayed) = (reply.status.to_string(), Vec::new());
	let signs = SIGNS.iter().map(|(letter, word, least)| (*letter, format!("{word}{}", place.kind), *least));
	let counts = COUNTS.iter().zip(&place.counts).map(|((letter, least), words)| (*letter, words.clone(), *least));
	let reshaped = [place.reshaped.split, place.reshaped.away].map(|id| ('R', id.to_string(), Sight::Inside));
	let hidden = std::iter::once(('Z', place.reshaped.hidden.to_string(), Sight::Keeps));
	let ids = [place.topic, place.moved, place.blog.talk].map(|id| ('I', id.to_string(), Sight::Inside));
	for (letter, sign, least) in signs.chain(counts).chain(ids).chain(reshaped).chain(hidden) {
		if told.contains(&sign) && !cell.contains(letter) {
			cell.push(letter);
			if sight < least && !shows_all_the_same(reader, template, letter) {
				betrayed.push(format!("{template} {fields} shows {sign} to {reader}"));
			}
		}
	}
	// Who keeps order in the public group may see what was left behind there.
	let keeps_the_square = ["keeper", "staff"].contains(&reader);
	let own = template == OWN && reader == "removed" || template.contains("{merged}") && keeps_the_square;
	if let Some(nothing) = nothing.filter(|_| sight == Sight::Nothing && !own) {
		let mut never = never();
		never.retain(|(name, _)| template.contains(name) || fields.contains(name));
		if told != bytes(nothing, &never).to_lowercase() {
			betrayed.push(format!("{template} {fields} of {} {DIFFERS} to {reader}", place.kind));
		}
	}
	Seen { cell, betrayed }
}

/// One reader's column: a cell for each output.
async fn column(stage: Arc<Stage>, reader: &'static str, mut browser: Asking) -> Vec<Seen> {
	let mut column = Vec::new();
	let mut before: Option<(String, Reply)> = None;
	for output in outputs() {
		let (method, template, fields, kind) = &output;
		let parts = stage.parts(*kind);
		let (address, asked) = (filled(template, &parts), filled(fields, &parts));
		// What no place plays a part in is asked once.
		let same = before.as_ref().filter(|(before, _)| !fields.contains('{') && *before == address);
		let reply = match same {
			Some((_, reply)) => reply.clone(),
			None => ask(&mut browser, *method, &address, &asked).await,
		};
		let never = never();
		let (nowhere, sent) = (filled(template, &never), filled(fields, &never));
		let placed = !nowhere.contains("{handle}") && (nowhere != *template || sent != *fields);
		let nothing = if placed && sight(reader, *kind) == Sight::Nothing {
			Some(ask(&mut browser, *method, &nowhere, &sent).await)
		} else {
			None
		};
		let mut seen = look(&stage, reader, &output, &reply, nothing.as_ref());
		// What a page before has marked as read moves the count of the inbox a moment later: what
		// differs by that is the same when asked again.
		for _ in 0..2 {
			if nothing.is_none() || !seen.betrayed.iter().any(|told| told.contains(DIFFERS)) {
				break;
			}
			let again = ask(&mut browser, *method, &address, &asked).await;
			let nothing = ask(&mut browser, *method, &nowhere, &sent).await;
			seen.betrayed.retain(|told| !told.contains(DIFFERS));
			let now = look(&stage, reader, &output, &again, Some(&nothing));
			seen.betrayed.extend(now.betrayed);
		}
		column.push(seen);
		before = Some((address, reply));
	}
	column
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_what_is_theirs_to_see_and_nothing_else() {
	let stage = Arc::new(Stage::new());
	count_the_inboxes(&stage).await;
	let columns = READERS.map(|(reader, handle)| {
		let browser = Asking::of(&stage, handle);
		tokio::spawn(column(stage.clone(), reader, browser))
	});
	let mut all = Vec::new();
	for column in columns {
		all.push(column.await.unwrap());
	}
	let betrayed = all.iter().flatten().flat_map(|seen| seen.betrayed.clone()).collect::<Vec<_>>();
	assert!(betrayed.is_empty(), "{} leaks:\n{}", betrayed.len(), betrayed.join("\n"));
	let rows = outputs().into_iter().enumerate().map(|(at, (_, template, fields, kind))| {
		let asked = format!("{template} {fields}").trim_end().to_owned();
		(asked, kind, all.iter().map(|column| column[at].cell.clone()).collect::<Vec<_>>())
	});
	insta::assert_snapshot!("outputs", table(rows.collect()));
}

/// A line for each output, or for the kinds of groups in which it differs.
fn table(rows: Vec<(String, usize, Vec<String>)>) -> String {
	let mut by_output: Vec<(String, Differing)> = Vec::new();
	for (asked, kind, cells) in rows {
		if by_output.last().is_none_or(|(last, _)| *last != asked) {
			by_output.push((asked.clone(), BTreeMap::new()));
		}
		let (_, kinds) = by_output.last_mut().unwrap();
		kinds.entry(cells).or_default().push(KINDS[kind].0);
	}
	let mut text = format!("{:<27}", "");
	READERS.iter().for_each(|(reader, _)| write!(text, "{reader:<12}").unwrap());
	for (asked, kinds) in by_output {
		write!(text, "\n{asked}").unwrap();
		let mut lines = kinds.into_iter().collect::<Vec<_>>();
		lines.sort_by_key(|(_, kinds)| KINDS.iter().position(|kind| kind.0 == kinds[0]));
		for (cells, kinds) in lines {
			let kinds = if kinds.len() == KINDS.len() { "all".to_owned() } else { kinds.join("+") };
			write!(text, "\n  {kinds:<25}").unwrap();
			cells.iter().for_each(|cell| write!(text, "{cell:<12}").unwrap());
		}
	}
	text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// What is not there is not counted either: who may read two groups of seven any more hears of two.
async fn count_the_inboxes(stage: &Stage) {
	let unread = |handle: &str| forum::inbox::unread(stage.site.forum(), &stage.site.world.member(handle)).unwrap().0;
	// Whoever writes has read what stands above it: of the three entries of a group two are left.
	let (all, left) = (unread("silas"), unread("rolf"));
	assert_eq!((all, left, unread("sue")), (21, 4, 0));
	for (handle, count) in [("silas", all), ("rolf", left)] {
		let told = stage.site.member(handle).post("/do/inbox/count", &[]).await.body;
		assert!(told.contains(&format!("\"{count}\"")), "{handle}: {told}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn no_form_tells_of_what_does_not_exist_for_its_sender() {
	let stage = Stage::new();
	let mut betrayed = Vec::new();
	let forms = app::routes::all().filter(|route| route.method == Method::Post);
	let placed = forms.filter(|route| {
		["/g/{group}", "/t/{id}", "/mod/", "/blog/{blog}", "/blog/draft/"]
			.iter()
			.any(|part| route.path.starts_with(part))
	});
	let placed = placed
		.map(|route| route.path.replace("{id}", "{topic}").replace("{number}", "2").replace("{blog}", "{group}"))
		.collect::<Vec<_>>();
	let all = "title=Changed&body=Changed.&kind=question&tags=&found_title=Question&found_kind=question&found_tags=\
		&revision=1&number=2&name=Changed&handle=extra0&description=&role=member&entry=open&writing=everybody&charter=\
		&notice=&reason=Because.&why=spam&decision=dismiss&message=Hello.&level=watching&reaction=thanks&span=7&note=\
		&slug=changed&access=public&text=Hello.&version=2&writers=members";
	for (reader, handle) in READERS {
		let mut browser = Asking::of(&stage, handle);
		for template in &placed {
			for fields in ["", all] {
				for kind in 0..KINDS.len() {
					if sight(reader, kind) != Sight::Nothing {
						continue;
					}
					let reply = ask(&mut browser, Method::Post, &filled(template, &stage.parts(kind)), fields).await;
					let nothing = ask(&mut browser, Method::Post, &filled(template, &never()), fields).await;
					let output = (Method::Post, template.clone(), String::new(), kind);
					betrayed.extend(look(&stage, reader, &output, &reply, Some(&nothing)).betrayed);
				}
			}
		}
	}
	assert!(betrayed.is_empty(), "{} leaks:\n{}", betrayed.len(), betrayed.join("\n"));
}

#[test]
fn every_output_stands_in_the_table() {
	let known = COMMON.iter().chain(PERSONAL).chain(PLACED).map(|(route, _)| (*route).to_owned());
	let pages = app::routes::all().map(|route| (route.method, route.path));
	let others = OTHER_ROUTES.iter().copied().filter(|(_, path)| *path != SERVER_FUNCTIONS);
	let gets = pages.chain(others).filter(|(method, _)| *method == Method::Get).map(|(_, path)| path.to_owned());
	let functions = server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned());
	let told = FUNCTIONS.iter().chain(OWN_FUNCTIONS).map(|(path, _)| (*path).to_owned());
	let programs = api::endpoints().filter(|endpoint| endpoint.verb == Verb::Get);
	let programs = programs.map(|endpoint| format!("{}{}", api::PREFIX, endpoint.path));
	let there = gets.chain(functions).chain(programs).collect::<BTreeSet<_>>();
	let table = known.chain(told).collect::<BTreeSet<_>>();
	let differing = there.symmetric_difference(&table).collect::<Vec<_>>();
	assert!(differing.is_empty(), "not in outputs.rs, or in it and not there: {differing:?}");
}
