//! What islands may ask under `/do/`, and what they hear when they ask wrongly.

use super::site::{Reply, TestSite};
use axum::body::Body;
use axum::http::header::{ACCEPT, CONTENT_TYPE, REFERER};
use meydan::bounds::MAX_FORM_BYTES;
use model::Field;
use model::groups::{Access, Entry, GroupRules, Writing};
use model::text::Prose;

fn short(reply: &Reply) -> bool {
	reply.body.len() < 100 && !reply.body.contains('|')
}

#[tokio::test(flavor = "multi_thread")]
async fn arguments_that_cannot_be_read_are_the_callers_mistake() {
	let site = TestSite::new();
	for mut browser in [site.visitor(), site.member("anna")] {
		for arguments in ["", "x=1", "topic=1", "topic=1&number=x", "topic=1&number=-1", "number=1", "%ff", "{}", "&&="]
		{
			let reply = browser.post_raw("/do/discussions/quote", arguments).await;
			assert_eq!(reply.status, 400, "{arguments}: {}", reply.body);
			assert!(short(&reply), "{}", reply.body);
		}
		let reply = browser.post_raw("/do/discussions/preview", &b"text=\xff"[..]).await;
		assert!(reply.status < 500, "{}: {}", reply.status, reply.body);
		let reply = browser.post_raw("/do/discussions/preview", "x".repeat(MAX_FORM_BYTES + 1)).await;
		assert_eq!(reply.status, 413);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_that_is_not_there_is_not_found() {
	let site = TestSite::new();
	for path in ["/do/nothing", "/do/discussions/nothing", "/do/discussions/preview/more", "/do/%ff"] {
		let reply = site.member("anna").post(path, &[("text", "x")]).await;
		assert_eq!(reply.status, 404, "{path}: {}", reply.body);
		assert!(short(&reply), "{}", reply.body);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_keeps_its_status_whatever_the_caller_likes_to_read() {
	let site = TestSite::new();
	let group = site.world.group("coffee", Access::Public);
	let topic = site.world.topic(&site.world.member("anna"), group, "Grind size").to_string();
	let mut browser = site.member("boris");
	let quoted = browser.post("/do/discussions/quote", &[("topic", &topic), ("number", "1")]).await;
	assert_eq!(quoted.status, 200, "{}", quoted.body);
	assert!(quoted.body.contains("First post."), "{}", quoted.body);
	for (arguments, status) in [(format!("topic={topic}&number=9"), 404), ("number=x".to_owned(), 400)] {
		let request = browser.request("POST", "/do/discussions/quote").header("sec-fetch-site", "same-origin");
		let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
		let request = request.header(ACCEPT, "text/html").header(REFERER, "https://evil.example/");
		let reply = browser.send(request.body(Body::from(arguments)).unwrap()).await;
		assert_eq!((reply.status, reply.location()), (status, ""));
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_comes_before_what_functions_and_streams_give() {
	let site = TestSite::new();
	let group = site.world.group("bugs", Access::Public);
	let anna = site.world.member("anna");
	let topic = site.world.topic(&anna, group, "Big ones").to_string();
	let nothing = Prose::parse_optional(Field::Charter, "", 0).unwrap();
	let notice = Prose::parse_optional(Field::Notice, "Pictures of insects.", 500).unwrap();
	let rules = GroupRules { entry: Entry::Open, writing: Writing::Everybody, charter: nothing, notice };
	forum::groups::set_rules(site.forum(), &site.world.system(), group, rules).unwrap();
	let mut boris = site.member("boris");
	let asked = [("/do/discussions/quote", "1"), ("/do/discussions/posts_after", "0")];
	for (path, number) in asked {
		let reply = boris.post(path, &[("topic", &topic), ("number", number)]).await;
		assert!(reply.status == 403 && !reply.body.contains("First post."), "{path}: {}", reply.body);
	}
	let stream = boris.request("GET", &format!("/live/t/{topic}")).body(Body::empty()).unwrap();
	assert_eq!(boris.head_of(stream).await.0, 404);
	let history = boris.get(&format!("/t/{topic}/p/1/revisions")).await;
	assert!(history.status == 403 && history.body.contains("shows a notice"), "{}", history.body);
	boris.post("/g/bugs/notice", &[]).await;
	for (path, number) in asked {
		assert_eq!(boris.post(path, &[("topic", &topic), ("number", number)]).await.status, 200, "{path}");
	}
}
