//! An open page hears of every post, also of those written before it began to listen.

use super::site::TestSite;
use axum::body::Body;
use axum::http::Request;
use axum::http::header::{COOKIE, HOST};
use http_body_util::BodyExt as _;
use meydan::config::Config;
use meydan::random::Random;
use meydan::router::router;
use model::groups::Access;
use tower::ServiceExt as _;

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_begins_with_what_the_page_missed() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let topic = site.world.topic(&anna, site.world.group("coffee", Access::Public), "Grind size");
	for text in ["Two.", "Three."] {
		let _number = site.world.reply(&anna, topic, text);
	}
	let app = router(site.forum().clone(), &Config::default(), Random::new(|bytes| bytes.fill(7)));
	let session = format!("meydan-sid={}", site.world.session(&anna));
	// What the page shows, and the number that it hears first; the fourth post is written afterwards.
	for (query, first) in [("?after=1", 3), ("?after=2", 3), ("?after=3", 4), ("", 5), ("?after=x", 6)] {
		let request =
			Request::get(format!("/live/t/{topic}{query}")).header(HOST, "forum.test").header(COOKIE, &session);
		let response = app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
		assert_eq!(response.status(), 200, "{query}");
		let mut body = response.into_body();
		if first > 3 {
			let _number = site.world.reply(&anna, topic, &format!("Number {first}."));
		}
		let heard = body.frame().await.unwrap().unwrap().into_data().unwrap();
		assert_eq!(String::from_utf8_lossy(&heard), format!("event: post\ndata: {first}\n\n"), "{query}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn new_replies_come_with_their_count_in_words() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let topic = site.world.topic(&anna, site.world.group("coffee", Access::Public), "Grind size");
	let mut browser = site.browser_of(&anna);
	let id = topic.to_string();
	for (text, said) in [("Two.", "1 new reply has appeared."), ("Three.", "2 new replies have appeared.")] {
		let _number = site.world.reply(&anna, topic, text);
		let reply = browser.post("/do/discussions/posts_after", &[("topic", &id), ("number", "1")]).await;
		assert_eq!(reply.status, 200, "{}", reply.body);
		assert!(reply.body.contains(said), "{}", reply.body);
	}
	let reply = browser.post("/do/discussions/posts_after", &[("topic", &id), ("number", "3")]).await;
	assert!(!reply.body.contains("data-said"), "{}", reply.body);
}
