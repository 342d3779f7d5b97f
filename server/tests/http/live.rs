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
	assert!(reply.body.contains("data-replies") && reply.body.contains("2 replies"), "{}", reply.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_reply_is_offered_no_quotation() {
	let site = TestSite::new();
	let anna = site.world.member("anna");
	let topic = site.world.topic(&anna, site.world.group("coffee", Access::Public), "Grind size");
	let _number = site.world.reply(&anna, topic, "Two.");
	let id = topic.to_string();
	for (mut browser, offered) in [(site.browser_of(&anna), true), (site.visitor(), false)] {
		let reply = browser.post("/do/discussions/posts_after", &[("topic", &id), ("number", "1")]).await;
		assert_eq!((reply.status, reply.body.contains("data-quote")), (200, offered));
	}
}

/// A stream that is open, as the browser of `session` reads it.
pub(crate) async fn opened(site: &TestSite, path: &str, session: &str) -> Body {
	let app = router(site.forum().clone(), &Config::default(), Random::new(|bytes| bytes.fill(7)));
	let request = Request::get(path).header(HOST, "forum.test").header(COOKIE, format!("meydan-sid={session}"));
	let response = app.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
	assert_eq!(response.status(), 200, "{path}");
	response.into_body()
}

/// What a stream tells next; nothing once it has ended.
pub(crate) async fn told(stream: &mut Body) -> Option<String> {
	let frame = tokio::time::timeout(std::time::Duration::from_secs(5), stream.frame()).await;
	let data = frame.expect("a stream tells or ends within seconds")?.unwrap().into_data().unwrap();
	Some(String::from_utf8_lossy(&data).into_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_page_hears_what_is_new_in_the_inbox_until_its_member_may_not_act() {
	let site = TestSite::new();
	let (anna, boris) = (site.world.member("anna"), site.world.member("boris"));
	let topic = site.world.topic(&anna, site.world.group("coffee", Access::Public), "Grind size");
	let session = site.world.session(&anna);
	for path in ["/live/inbox".to_owned(), format!("/live/t/{topic}")] {
		forum::inbox::mark_all(site.forum(), &anna).unwrap();
		let mut stream = opened(&site, &path, &session).await;
		assert_eq!(told(&mut stream).await.as_deref(), Some("event: inbox\ndata: 0\n\n"), "{path}");
		let number = site.world.reply(&boris, topic, &format!("Finer, says {path}."));
		site.world.settle();
		let mut heard = told(&mut stream).await.unwrap();
		if heard == format!("event: post\ndata: {number}\n\n") {
			heard = told(&mut stream).await.unwrap();
		}
		assert_eq!(heard, "event: inbox\ndata: 1\n\n", "{path}");
	}
	let mut stream = opened(&site, "/live/inbox", &session).await;
	assert_eq!(told(&mut stream).await.as_deref(), Some("event: inbox\ndata: 1\n\n"));
	forum::accounts::log_out(site.forum(), &session).unwrap();
	assert_eq!(told(&mut stream).await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_right_that_is_taken_away_ends_the_stream() {
	let site = TestSite::new();
	let group = site.world.group("cellar", Access::Private);
	let handle = model::text::Handle::parse(model::Field::Handle, "boris").unwrap();
	let boris = site.world.member("boris");
	let role = model::groups::GroupRole::Member;
	forum::groups::add_member(site.forum(), &forum::Actor::system(), group, &handle, role).unwrap();
	let topic = site.world.topic(&site.world.again(&boris), group, "Grind size");
	let mut stream = opened(&site, &format!("/live/t/{topic}"), &site.world.session(&boris)).await;
	assert_eq!(told(&mut stream).await.as_deref(), Some("event: inbox\ndata: 0\n\n"));
	forum::groups::remove_member(site.forum(), &forum::Actor::system(), group, &handle).unwrap();
	let ada = site.world.administrator("ada");
	site.world.reply(&ada, topic, "They are gone.");
	assert_eq!(told(&mut stream).await, None);
}
