//! What the house says of itself: whom to tell of weaknesses, and that its disk fails.

use super::site::TestSite;
use axum::body::Body;
use meydan::config::{Config, PublicUrl};
use model::groups::Access;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_finds_a_weakness_learns_whom_to_tell_once_somebody_has_said() {
	let public_url = Some(PublicUrl::parse("http://forum.test").unwrap());
	let site = TestSite::served(Config { public_url, ..Config::default() });
	let mut root = site.browser_of(&site.world.administrator("root"));
	let mut visitor = site.visitor();
	assert_eq!(visitor.get("/.well-known/security.txt").await.status, 404);
	let refused = root.post("/admin/settings/contact", &[("contact", "http://example.org")]).await;
	assert!(refused.status == 422 && refused.body.contains("value=\"http://example.org\""), "{}", refused.body);
	for (contact, uri) in [
		("security@example.org", "mailto:security@example.org"),
		("https://example.org/tell", "https://example.org/tell"),
	] {
		assert_eq!(root.post("/admin/settings/contact", &[("contact", contact)]).await.status, 303);
		assert!(root.get("/admin/settings/contact").await.body.contains(contact));
		let file = visitor.get("/.well-known/security.txt").await;
		assert_eq!(file.headers["content-type"], "text/plain; charset=utf-8");
		let lines = file.body.lines().collect::<Vec<_>>();
		assert_eq!(lines[0], format!("Contact: {uri}"));
		// Half a year after the beginning of every world.
		assert_eq!(lines[1], "Expires: 2026-07-04T08:00:00Z");
		let rest = ["Preferred-Languages: en", "Canonical: http://forum.test/.well-known/security.txt"];
		assert_eq!(lines[2..], rest);
	}
	assert_eq!(root.post("/admin/settings/contact", &[("contact", "")]).await.status, 303);
	assert_eq!(visitor.get("/.well-known/security.txt").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_says_that_nothing_is_saved_as_long_as_the_disk_fails() {
	let site = TestSite::new();
	let group = site.world.group("coffee", Access::Public);
	let topic = site.world.topic(&site.world.member("anna"), group, "Grind size");
	let mut anna = site.member("anna");
	assert!(!anna.get("/").await.body.contains("writing does not"));
	assert_eq!(anna.get("/readyz").await.status, 200);
	site.world.break_disk();
	assert_eq!(anna.get("/readyz").await.status, 503);
	assert_eq!(anna.get("/healthz").await.status, 200);
	assert!(site.visitor().get("/login").await.body.contains("writing does not"));
	for path in ["/", "/groups", &format!("/t/{topic}/grind-size"), "/nowhere"] {
		assert!(anna.get(path).await.body.contains("writing does not"), "{path}");
	}
	let refused = anna.post(&format!("/t/{topic}/reply"), &[("body", "An hour of work.")]).await;
	assert!(refused.status == 503 && refused.body.contains("An hour of work."), "{}", refused.status);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_in_parts_is_refused_rather_than_read_as_empty() {
	let site = TestSite::new();
	let mut root = site.browser_of(&site.world.administrator("root"));
	let request = root.request("POST", "/admin/settings").header("sec-fetch-site", "same-origin");
	let request = request.header("content-type", "multipart/form-data; boundary=x");
	let body = "--x\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\nElsewhere\r\n--x--\r\n";
	assert_eq!(root.send(request.body(Body::from(body)).unwrap()).await.status, 415);
}
