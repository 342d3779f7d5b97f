//! What holds at every address: tokens, refusals as documents, lists, versions, the description.

use super::program::{Program, program, visitor};
use super::site::TestSite;
use axum::body::Body;
use model::groups::Access;
use model::tokens::Scope;
use serde_json::{Value, json};
use std::time::Duration;

const PROBLEM: &str = "application/problem+json";

fn site() -> TestSite {
	let site = TestSite::new();
	let (_anna, _ada) = (site.world.member("anna"), site.world.administrator("ada"));
	site.world.group("coffee", Access::Public);
	site
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_recognised_and_nothing_else_is() {
	let site = site();
	let anna = program(&site, "anna", Scope::Read);
	let me = anna.get("/me").await;
	assert_eq!((me.status, me.text("handle"), me.text("scope")), (200, "anna".to_owned(), "read".to_owned()));
	assert!(me.header("ratelimit-policy").starts_with("\"read\";q="), "{:?}", me.reply.headers);
	assert!(me.header("ratelimit").contains(";r="));
	for token in [None, Some("fa_nothing".to_owned()), Some(String::new())] {
		let told = Program { token, ..anna.clone() }.get("/me").await;
		assert_eq!((told.status, told.header("content-type")), (401, PROBLEM));
		assert_eq!(told.header("www-authenticate"), "Bearer");
	}
	// A public thing with a token that does not work is refused: the program thinks it is somebody.
	let stale = Program { token: Some("fa_nothing".to_owned()), ..anna.clone() };
	assert_eq!(stale.get("/groups").await.status, 401);
	assert_eq!(visitor(&site).get("/groups").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_never_goes_with_a_cookie_and_a_cookie_opens_nothing() {
	let site = site();
	let token = program(&site, "anna", Scope::Write);
	let cookie = format!("meydan-sid={}", site.world.session(&site.world.member("anna")));
	let with_both = token.send("GET", "/me", None, &[("cookie", &cookie)]).await;
	assert_eq!((with_both.status, with_both.text("type")), (403, "urn:meydan:problem:token-with-cookie".to_owned()));
	let writing = token.send("POST", "/groups", Some(json!({})), &[("cookie", &cookie)]).await;
	assert_eq!((writing.status, writing.header("content-type")), (403, PROBLEM));
	let own_page = [("cookie", cookie.as_str()), ("sec-fetch-site", "same-origin")];
	assert_eq!(visitor(&site).send("GET", "/me", None, &own_page).await.status, 401);
	assert_eq!(visitor(&site).send("POST", "/groups", Some(json!({})), &own_page).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_refused_is_a_document() {
	let site = site();
	let ada = program(&site, "ada", Scope::Admin);
	let making = |body| ada.post("/groups", body);
	let missing = making(json!({ "name": "Tea" })).await;
	assert_eq!(missing.body["errors"], json!([{ "field": "slug", "code": "missing" }]));
	let extra = making(json!({ "name": "Tea", "slug": "tea", "colour": "red" })).await;
	assert_eq!(extra.body["errors"], json!([{ "field": "colour", "code": "unknown-field" }]));
	let unfit = making(json!({ "name": 7, "slug": "tea" })).await;
	assert_eq!(unfit.body["errors"], json!([{ "field": "name", "code": "unfit" }]));
	let long = making(json!({ "name": "x".repeat(51), "slug": "tea" })).await;
	assert_eq!(long.body["errors"], json!([{ "field": "name", "code": "too-long", "bound": 50 }]));
	let taken = making(json!({ "name": "Coffee too", "slug": "coffee" })).await;
	assert_eq!((taken.status, &taken.body["errors"]), (409, &json!([{ "field": "slug", "code": "taken" }])));
	for refused in [missing, extra, unfit, long] {
		assert_eq!((refused.status, refused.header("content-type")), (422, PROBLEM));
		assert_eq!(refused.text("type"), "urn:meydan:problem:invalid");
	}
	let lost = ada.get("/nowhere").await;
	assert_eq!((lost.status, lost.header("content-type")), (404, PROBLEM));
	let other_way = ada.delete("/me").await;
	assert_eq!((other_way.status, other_way.header("content-type")), (405, PROBLEM));
	assert_eq!(other_way.header("allow"), "GET,HEAD");
	for told in [lost, other_way] {
		assert!(!told.header("x-request-id").is_empty());
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_json_or_too_deep_is_malformed() {
	let site = site();
	let token = program(&site, "ada", Scope::Admin).token.unwrap();
	let deep = format!("{}1{}", "[".repeat(40), "]".repeat(40));
	for (kind, body, status) in [
		("application/json", "{", 400),
		("application/json", deep.as_str(), 400),
		("application/json", "\u{0}", 400),
		("text/plain", "{}", 415),
	] {
		let mut browser = site.visitor();
		let request = browser.request("POST", "/api/v1/groups").header("authorization", format!("Bearer {token}"));
		let request = request.header("content-type", kind).body(Body::from(body.to_owned())).unwrap();
		let reply = browser.send(request).await;
		assert_eq!((reply.status, reply.headers["content-type"].to_str().unwrap()), (status, PROBLEM), "{body}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_asks_too_often_is_told_when_to_ask_again() {
	use forum::testing::World;
	let site = TestSite::around(World::with_limits(1), meydan::config::Config::default());
	let _anna = site.world.member("anna");
	let anna = program(&site, "anna", Scope::Read);
	for left in (0..600).rev() {
		let told = anna.get("/me").await;
		assert_eq!(told.status, 200);
		assert!(told.header("ratelimit").contains(&format!(";r={left};")), "{}", told.header("ratelimit"));
	}
	let refused = anna.get("/me").await;
	assert_eq!((refused.status, refused.header("retry-after")), (429, "1"));
	// Each token for itself.
	assert_eq!(program(&site, "anna", Scope::Read).get("/me").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_go_on_where_they_ended() {
	let site = site();
	let (anna, group) = (site.world.member("anna"), site.world.group("tea", Access::Public));
	for title in ["One", "Two", "Three", "Four", "Five"] {
		site.world.topic(&anna, group, title);
	}
	let visitor = visitor(&site);
	let (mut titles, mut next) = (Vec::new(), String::new());
	loop {
		let list = visitor.get(&format!("/groups/tea/topics?limit=2{next}")).await;
		assert_eq!(list.status, 200);
		titles.extend(list.body["items"].as_array().unwrap().iter().map(|topic| topic["title"].clone()));
		match &list.body["next"] {
			Value::String(after) => next = format!("&after={after}"),
			_ => break,
		}
	}
	assert_eq!(titles.len(), 5);
	titles.sort_by_key(ToString::to_string);
	assert_eq!(titles, ["Five", "Four", "One", "Three", "Two"]);
	for query in ["limit=0", "limit=101", "limit=x", "after=x", "colour=red"] {
		assert_eq!(visitor.get(&format!("/groups/tea/topics?{query}")).await.status, 422, "{query}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn the_description_is_served_and_names_every_operation_once() {
	let site = site();
	let document = visitor(&site).get("/openapi.json").await;
	assert_eq!((document.status, document.text("openapi")), (200, "3.1.0".to_owned()));
	let mut ids = Vec::new();
	for path in document.body["paths"].as_object().unwrap().values() {
		for operation in path.as_object().unwrap().values() {
			ids.push(operation["operationId"].as_str().unwrap().to_owned());
			assert!(operation["summary"].as_str().unwrap().ends_with('.'));
			if let Some(body) = operation.get("requestBody") {
				assert!(!body["content"]["application/json"]["example"].is_null(), "{operation}");
			}
		}
	}
	let all = ids.len();
	ids.sort();
	ids.dedup();
	assert_eq!(ids.len(), all);
	let mut browser = site.visitor();
	let page = browser.get("/api/v1").await;
	assert!(page.status == 200 && page.body.contains("GET /api/v1/groups/{group}"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_hangs_up_and_asks_again_has_done_it_once() {
	let site = site();
	let anna = program(&site, "anna", Scope::Write);
	for number in 0..20 {
		let (key, new) = (format!("k-{number}"), json!({ "title": "Grind size", "body": format!("{number}?") }));
		let headers = [("idempotency-key", key.as_str())];
		let send = || anna.send("POST", "/groups/coffee/topics", Some(new.clone()), &headers);
		let _hung_up = tokio::time::timeout(Duration::from_micros(200 * number), send()).await;
		let again = send().await;
		assert_eq!(again.status, 201, "{number}: {}", again.body);
		assert_eq!(anna.get(&format!("/topics/{}", again.text("id"))).await.status, 200);
	}
	let topics = anna.get("/groups/coffee/topics?limit=100").await;
	assert_eq!(topics.body["items"].as_array().unwrap().len(), 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_at_once_under_one_key_make_one_thing_and_are_answered_alike() {
	let site = site();
	let anna = program(&site, "anna", Scope::Write);
	let new = json!({ "title": "Grind size", "body": "Finer or coarser?" });
	let send = || anna.send("POST", "/groups/coffee/topics", Some(new.clone()), &[("idempotency-key", "k-1")]);
	let told = futures::future::join_all((0..50).map(|_| send())).await;
	for one in &told {
		assert_eq!((one.status, &one.body), (201, &told[0].body));
		assert_eq!(one.header("etag"), told[0].header("etag"));
		assert_eq!(one.header("location"), told[0].header("location"));
	}
	let replayed = told.iter().filter(|one| one.header("idempotency-replayed") == "true").count();
	assert_eq!(replayed, 49);
	let topics = anna.get("/groups/coffee/topics").await;
	assert_eq!(topics.body["items"].as_array().unwrap().len(), 1);
	let other = json!({ "title": "Other", "body": "Text?" });
	let reused = anna.send("POST", "/groups/coffee/topics", Some(other.clone()), &[("idempotency-key", "k-1")]).await;
	assert_eq!((reused.status, reused.text("type")), (422, "urn:meydan:problem:key-reused".to_owned()));
	// Somebody else's keys are their own.
	let ada = program(&site, "ada", Scope::Write);
	let hers = ada.send("POST", "/groups/coffee/topics", Some(new), &[("idempotency-key", "k-1")]).await;
	assert_eq!((hers.status, hers.header("idempotency-replayed")), (201, ""));
	site.world.advance(forum::once::KEPT_FOR);
	let next_day = anna.send("POST", "/groups/coffee/topics", Some(other), &[("idempotency-key", "k-1")]).await;
	assert_eq!(next_day.status, 201);
	assert_eq!(forum::check::check(site.forum()).unwrap(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_under_a_key_may_be_tried_again() {
	let site = site();
	let ada = program(&site, "ada", Scope::Write);
	let making = |key: &str, name: &str| {
		let (ada, key, body) = (ada.clone(), key.to_owned(), json!({ "slug": "tea", "name": name }));
		async move { ada.send("POST", "/groups", Some(body), &[("idempotency-key", &key)]).await }
	};
	assert_eq!(making("k", "\u{202e}").await.status, 422);
	assert_eq!(making("k", "Tea").await.status, 201);
	assert_eq!(making("k", "Tea").await.header("idempotency-replayed"), "true");
	assert_eq!(making("", "Tea").await.status, 422);
	assert_eq!(making(&"x".repeat(256), "Tea").await.status, 422);
}
