//! Pages of other sites: let in from nowhere, except where an operator names them.

use super::site::TestSite;
use axum::body::Body;
use meydan::config::{Config, PublicUrl};
use model::groups::Access;

const OWN: &str = "https://app.example";
const FOREIGN: &str = "https://elsewhere.example";

fn site(origins: &[&str]) -> TestSite {
	let cors_origins = origins.iter().map(|origin| PublicUrl::parse(origin).unwrap()).collect();
	let site = TestSite::served(Config { cors_origins, ..Config::default() });
	site.world.group("coffee", Access::Public);
	site
}

async fn ask(site: &TestSite, method: &str, path: &str, origin: &str) -> super::site::Reply {
	let mut browser = site.visitor();
	let request = browser.request(method, path).header("origin", origin).header("sec-fetch-site", "cross-site");
	let request = request
		.header("access-control-request-method", "PATCH")
		.header("access-control-request-headers", "authorization,if-match");
	browser.send(request.body(Body::empty()).unwrap()).await
}

fn allowed(reply: &super::site::Reply) -> Option<&str> {
	reply.headers.get("access-control-allow-origin").map(|origin| origin.to_str().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_word_of_the_operator_no_page_of_another_site_is_let_in() {
	let site = site(&[]);
	for path in ["/api/v1/groups", "/api/v1/events", "/api/v1/openapi.json", "/"] {
		for method in ["OPTIONS", "GET"] {
			let reply = ask(&site, method, path, OWN).await;
			assert!(reply.headers.keys().all(|name| !name.as_str().starts_with("access-control-")), "{method} {path}");
			assert!(method == "GET" || reply.status == 405, "{path}: {}", reply.status);
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_a_named_site_are_let_in_with_a_token_and_no_others() {
	let site = site(&[OWN]);
	let before = ask(&site, "OPTIONS", "/api/v1/groups/coffee", OWN).await;
	assert_eq!((before.status, allowed(&before)), (200, Some(OWN)));
	let header = |name: &str| before.headers.get(name).map_or("", |value| value.to_str().unwrap()).to_lowercase();
	assert!(header("access-control-allow-methods").contains("patch"));
	let headers = header("access-control-allow-headers");
	assert!(headers.contains("authorization") && headers.contains("if-match"), "{headers}");
	let read = ask(&site, "GET", "/api/v1/groups", OWN).await;
	assert_eq!((read.status, allowed(&read)), (200, Some(OWN)));
	assert!(read.headers["access-control-expose-headers"].to_str().unwrap().contains("etag"));
	assert!(read.headers.get_all("vary").iter().any(|vary| vary.to_str().unwrap().to_lowercase().contains("origin")));
	let refused = ask(&site, "GET", "/api/v1/me", OWN).await;
	assert_eq!((refused.status, allowed(&refused)), (401, Some(OWN)), "a page reads why it was refused");
	for reply in [before, read, refused] {
		assert!(!reply.headers.contains_key("access-control-allow-credentials"), "no cookie ever goes with it");
	}
	for path in ["/api/v1/groups", "/api/v1/events"] {
		assert_eq!(allowed(&ask(&site, "OPTIONS", path, FOREIGN).await), None);
	}
	assert_eq!(allowed(&ask(&site, "GET", "/api/v1/groups", FOREIGN).await), None);
	// Pages for people are nobody else's, whoever is let into the interface.
	for path in ["/", "/do/inbox/count", "/g/coffee"] {
		assert_eq!(allowed(&ask(&site, "GET", path, OWN).await), None, "{path}");
	}
}
