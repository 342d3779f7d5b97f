//! The stream of what happens: nothing is missed and nothing told twice, however often it is cut.

use super::program::program;
use super::site::TestSite;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::http::header::{AUTHORIZATION, HOST};
use http_body_util::BodyExt as _;
use meydan::config::Config;
use meydan::random::Random;
use meydan::router::router;
use model::groups::Access;
use model::tokens::Scope;
use serde_json::Value;
use tower::ServiceExt as _;

/// A reader that can be cut.
struct Reader {
	app: Router,
	token: String,
	last: Option<String>,
}

#[derive(Debug)]
struct Heard {
	id: String,
	kind: String,
	data: Value,
}

fn parsed(frame: &str) -> Vec<Heard> {
	let field = |event: &str, name: &str| {
		let line = event.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
		line.unwrap_or("").to_owned()
	};
	let events = frame.split("\n\n").filter(|event| event.contains("data: "));
	let heard = |event: &str| Heard {
		id: field(event, "id"),
		kind: field(event, "event"),
		data: serde_json::from_str(&field(event, "data")).unwrap(),
	};
	events.map(heard).collect()
}

impl Reader {
	fn of(site: &TestSite, handle: &str) -> Self {
		let app = router(
			site.forum().clone(),
			&Config { limits_scale: 1_000, ..Config::default() },
			Random::new(|bytes| bytes.fill(7)),
		);
		Self { app, token: program(site, handle, Scope::Read).token.unwrap(), last: None }
	}

	async fn open(&self) -> Body {
		let request = Request::get("/api/v1/events").header(HOST, "forum.test");
		let mut request = request.header(AUTHORIZATION, format!("Bearer {}", self.token));
		if let Some(last) = &self.last {
			request = request.header("last-event-id", last);
		}
		let response = self.app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
		assert_eq!(response.status(), 200);
		assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/event-stream"));
		response.into_body()
	}

	/// Reads from one opening until `count` events were heard, then is cut.
	async fn hear(&mut self, count: usize) -> Vec<Heard> {
		let (mut body, mut all) = (self.open().await, Vec::new());
		let mut ready = false;
		while !ready || all.len() < count {
			let frame = body.frame().await.unwrap().unwrap().into_data().unwrap();
			for heard in parsed(&String::from_utf8_lossy(&frame)) {
				self.last = Some(heard.id.clone());
				if heard.kind == "ready" {
					ready = true;
				} else {
					all.push(heard);
				}
			}
		}
		all
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_cut_and_resumed_a_hundred_times_misses_none_and_repeats_none() {
	let site = TestSite::new();
	let (anna, _bela) = (site.world.member("anna"), site.world.member("bela"));
	let topic = site.world.topic(&anna, site.world.group("coffee", Access::Public), "Grind size");
	let secret = site.world.topic(&site.world.system(), site.world.group("secret", Access::Secret), "Secret");
	let mut reader = Reader::of(&site, "bela");
	assert!(reader.hear(0).await.is_empty());
	let mut heard = Vec::new();
	for round in 0..100 {
		// Some are written before it opens again, some of them where it may not look.
		for part in 0..1 + round % 3 {
			let _number = site.world.reply(&anna, topic, &format!("Round {round}, part {part}."));
			let _number = site.world.reply(&site.world.system(), secret, &format!("Secret {round}, {part}."));
		}
		heard.extend(reader.hear(usize::from(round % 2 == 0)).await);
	}
	let written = (0..100).map(|round| 1 + round % 3).sum::<usize>();
	while heard.len() < written {
		heard.extend(reader.hear(1).await);
	}
	let numbers = heard.iter().map(|one| one.data["post"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
	let expected = (2..2 + written).map(|number| format!("{topic}-{number}")).collect::<Vec<_>>();
	assert_eq!(numbers, expected);
	assert!(heard.iter().all(|one| one.kind == "post-written" && one.data["kind"] == "post-written"));
	assert!(heard.windows(2).all(|two| two[0].id.parse::<u64>().unwrap() < two[1].id.parse::<u64>().unwrap()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_with_its_token_and_refuses_ids_that_are_none() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let reader = Reader::of(&site, "anna");
	let mut body = reader.open().await;
	let _ready = body.frame().await.unwrap().unwrap();
	let token = forum::accounts::tokens(site.forum(), &anna).unwrap()[0].id;
	forum::accounts::end_token(site.forum(), &anna, token).unwrap();
	assert!(body.frame().await.is_none());
	let told = program(&site, "anna", Scope::Read);
	for id in ["x", "-1", "99999999999"] {
		let refused = told.send("GET", "/events", None, &[("last-event-id", id)]).await;
		assert_eq!(refused.status, 422, "{id}");
	}
}
