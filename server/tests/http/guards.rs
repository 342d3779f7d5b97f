//! What every answer carries, and what no request gets past.

use super::html::named;
use super::site::{Browser, Reply, TestSite};
use app::page::Method::Get;
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use meydan::bounds::MAX_FORM_BYTES;
use meydan::router::OTHER_ROUTES;
use model::groups::Access;

/// What a browser must be told with every answer.
const HEADERS: [&str; 6] = [
	"content-security-policy",
	"x-content-type-options",
	"referrer-policy",
	"cross-origin-opener-policy",
	"permissions-policy",
	"x-request-id",
];

fn assert_headers(reply: &Reply, what: &str) {
	for name in HEADERS {
		assert!(reply.headers.contains_key(name), "{what} lacks {name}: {:?}", reply.headers);
	}
}

async fn asked(browser: &mut Browser, paths: &[&str]) -> Vec<(String, Reply)> {
	let mut replies = Vec::new();
	for path in paths {
		replies.push(((*path).to_owned(), browser.get(path).await));
	}
	replies
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_headers() {
	let site = TestSite::new();
	let paths =
		["/", "/groups", "/login", "/nowhere", "/t/x", "/g/x", "/healthz", "/readyz", "/robots.txt", "/favicon.ico"];
	for mut browser in [site.visitor(), site.member("anna")] {
		for (path, reply) in asked(&mut browser, &paths).await {
			assert_headers(&reply, &path);
			assert!(reply.status < 500, "{path}: {}", reply.status);
		}
		let foreign = browser.request("POST", "/login").body(Body::empty()).unwrap();
		assert_headers(&browser.send(foreign).await, "a refusal");
		let large = browser.post_raw("/login", "x".repeat(MAX_FORM_BYTES + 1)).await;
		assert_headers(&large, "too much");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_addresses_lead_nowhere_and_break_nothing() {
	let site = TestSite::new();
	let long = format!("/g/{}", "x".repeat(3_000));
	let paths = [
		"/t/-1",
		"/t/0",
		"/t/99999999999999999999",
		"/t/zzzzzzzzzzzzz/x",
		"/t/0000000000000/x",
		"/t/%00/x",
		"/t/%ff%fe/x",
		"/t/..%2f..%2fetc",
		"/g/..",
		"/g/%00",
		"/g/%F0%9F%92%A9",
		"/g/UPPER",
		"/u/..",
		"/u/%00",
		"/u/%ff",
		"/nowhere",
		"//evil.example",
		"/t/",
		"/g/",
		"/pkg/../Cargo.toml",
		"/pkg/%2e%2e/Cargo.toml",
		"/setup/x",
		"/setup/%ff",
		"/reset/x",
		"/live/t/x",
		"/live/t/%ff",
		&long,
	];
	for mut browser in [site.visitor(), site.member("anna"), site.browser_of(&site.world.administrator("root"))] {
		for (path, reply) in asked(&mut browser, &paths).await {
			assert!((300..500).contains(&reply.status), "{path}: {}", reply.status);
		}
		for path in paths {
			let reply = browser.post(path, &[("body", "x"), ("number", "-1")]).await;
			assert!((300..500).contains(&reply.status), "POST {path}: {}", reply.status);
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_questions_behind_an_address_break_nothing() {
	let site = TestSite::new();
	let queries = [
		"?page=-1",
		"?page=99999999999",
		"?page=x",
		"?page=",
		"?after=garbage",
		"?after=0-0000000000000",
		"?after=99999999999999999999-zzzzzzzzzzzzz",
		"?after=%ff",
		"?next=//evil.example",
		"?next=%00",
		"?%ff=%fe",
		"?=&&&==",
	];
	let mut browser = site.member("anna");
	for path in ["/", "/groups", "/login", "/join"] {
		for query in queries {
			let reply = browser.get(&format!("{path}{query}")).await;
			assert!(reply.status < 500, "{path}{query}: {}", reply.status);
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn no_form_of_another_site_is_taken() {
	let site = TestSite::new();
	let browser = site.member("anna");
	let proofs: [&[(&str, &str)]; 6] = [
		&[],
		&[("sec-fetch-site", "cross-site")],
		&[("sec-fetch-site", "same-site")],
		&[("sec-fetch-site", "none")],
		&[("origin", "https://evil.example")],
		&[("origin", "null")],
	];
	for route in app::routes::all().filter(|route| route.method == app::page::Method::Post) {
		for proof in proofs {
			let mut request = browser.request("POST", &filled(route.path));
			for (name, value) in proof {
				request = request.header(*name, *value);
			}
			let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from("body=x"));
			let reply = browser.clone().send(request.unwrap()).await;
			assert_eq!(reply.status, 403, "{} with {proof:?}", route.path);
			assert!(!reply.headers.contains_key("set-cookie"), "{}", route.path);
		}
	}
}

/// An address of this pattern under which there is nothing.
fn filled(path: &str) -> String {
	let parts = path.split('/').map(|part| if part.starts_with('{') { "x" } else { part });
	parts.collect::<Vec<_>>().join("/")
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_of_a_visitor_carries_a_script() {
	let site = TestSite::new();
	let mut browser = site.visitor();
	for route in app::routes::all().filter(|route| route.method == app::page::Method::Get) {
		let reply = browser.get(&filled(route.path)).await;
		assert!(named(&reply.body, "script").is_empty(), "{} has a script", route.path);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn every_form_refuses_what_is_no_utf8_and_what_is_too_much() {
	let site = TestSite::new();
	for mut browser in [site.visitor(), site.browser_of(&site.world.administrator("root"))] {
		for route in app::routes::all().filter(|route| route.method == app::page::Method::Post) {
			let path = filled(route.path);
			assert_eq!(browser.post_raw(&path, "body=%ff%fe&name=%c3%28").await.status, 400, "{path}");
			assert_eq!(browser.post_raw(&path, &b"body=\xff\xfe"[..]).await.status, 400, "{path}");
			assert_eq!(browser.post_raw(&path, "x".repeat(MAX_FORM_BYTES + 1)).await.status, 413, "{path}");
		}
	}
}

/// The methods an address is made for, as `Allow` names them.
fn allowed(path: &str) -> Vec<&'static str> {
	let methods = app::routes::all().map(|route| (route.method, route.path)).chain(OTHER_ROUTES.iter().copied());
	let known = methods.filter(|(_, known)| *known == path).map(|(method, _)| method);
	let mut names: Vec<_> =
		known.flat_map(|method| if method == Get { vec!["GET", "HEAD"] } else { vec!["POST"] }).collect();
	names.sort_unstable();
	names
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_asked_in_a_way_it_does_not_know_names_those_it_does() {
	let site = TestSite::new();
	let paths = app::routes::all().map(|route| route.path).chain(OTHER_ROUTES.iter().map(|(_, path)| *path));
	let paths = paths.collect::<std::collections::BTreeSet<_>>();
	for mut browser in [site.visitor(), site.browser_of(&site.world.administrator("root"))] {
		for path in &paths {
			let names = allowed(path);
			for method in ["GET", "POST", "PUT", "DELETE", "OPTIONS"] {
				if names.contains(&method) {
					continue;
				}
				let request = browser.request(method, &filled(path)).header("sec-fetch-site", "same-origin");
				let reply = browser.send(request.body(Body::empty()).unwrap()).await;
				assert_eq!(reply.status, 405, "{method} {path}");
				let mut allow: Vec<_> = reply.headers["allow"].to_str().unwrap().split(',').map(str::trim).collect();
				allow.sort_unstable();
				assert_eq!(allow, names, "{method} {path}");
			}
		}
		let reply = browser.post("/nowhere", &[]).await;
		assert_eq!((reply.status, reply.headers.get("allow")), (404, None));
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_wrong_method_hears_depends_on_no_record() {
	let site = TestSite::new();
	let group = site.world.group("conclave", Access::Secret);
	let topic = site.world.topic(&site.world.system(), group, "Habemus");
	let mut browser = site.member("olga");
	for (there, nowhere) in
		[("/g/conclave".to_owned(), "/g/nonesuch"), (format!("/t/{topic}/habemus"), "/t/0123456789abc/habemus")]
	{
		let (there, nowhere) =
			(browser.post(&there, &[("body", "Mine.")]).await, browser.post(nowhere, &[("body", "Mine.")]).await);
		assert_eq!((there.status, nowhere.status), (405, 405));
		assert_eq!(there.headers.get("allow"), nowhere.headers.get("allow"));
		assert!(!there.body.contains("Habemus"));
		assert_eq!(named(&there.body, "h1")[0].text, named(&nowhere.body, "h1")[0].text);
		assert!(there.body.contains("Mine."), "what was written is lost");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_can_be_read_answers_head() {
	let site = TestSite::new();
	let all = app::routes::all().map(|route| (route.method, route.path)).chain(OTHER_ROUTES.iter().copied());
	// What stays open for whoever is signed in has no end to wait for.
	let reads: Vec<_> = all.filter(|(method, path)| *method == Get && *path != "/live/inbox").collect();
	for mut browser in [site.visitor(), site.member("anna")] {
		for (_, path) in &reads {
			let path = filled(path);
			let request = browser.request("HEAD", &path).body(Body::empty()).unwrap();
			let (head, get) = (browser.send(request).await, browser.get(&path).await);
			assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
			assert_headers(&head, &path);
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_whose_form_is_refused_reads_why_in_their_language() {
	let site = TestSite::new();
	let browser = site.member("anna");
	let sent = |path: &str, from: &str, kind: &str| {
		let request = browser.request("POST", path).header("sec-fetch-site", from).header(CONTENT_TYPE, kind);
		let request = request.header("accept-language", "fa").body(Body::from("body=Mine.")).unwrap();
		let mut browser = browser.clone();
		async move { browser.send(request).await }
	};
	let read = |path: &str, from: &str, kind: &str| {
		let request = browser.request("POST", path).header("sec-fetch-site", from).header(CONTENT_TYPE, kind);
		let request =
			request.header("accept", "text/html,application/xhtml+xml,*/*;q=0.8").header("accept-language", "fa");
		let (mut browser, request) = (site.visitor(), request.body(Body::from("body=Mine.")).unwrap());
		async move { browser.send(request).await }
	};
	let form = "application/x-www-form-urlencoded";
	for (from, kind, status) in [("cross-site", form, 403), ("same-origin", "text/plain", 415)] {
		let page = read("/login", from, kind).await;
		assert_eq!((page.status, named(&page.body, "h1").len()), (status, 1));
		assert_eq!(named(&page.body, "html")[0].attribute("dir"), Some("rtl"));
		assert!(!page.body.contains("Mine."), "what another site sent is shown");
		assert!(!page.headers.contains_key("set-cookie"));
		assert_headers(&page, "a refusal");
		for short in [sent("/login", from, kind).await, read("/do/discussions/preview", from, kind).await] {
			assert!(short.status == status && short.body.len() < 100, "{}: {}", short.status, short.body);
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sends_too_much_reads_how_much_is_taken() {
	let site = TestSite::new();
	let reply = site.member("anna").post_raw("/join", "x".repeat(MAX_FORM_BYTES + 1)).await;
	assert_eq!(reply.status, 413);
	assert!(reply.body.contains("at most 32,000 characters") && reply.body.contains("Go back"), "{}", reply.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_a_thousand_fields_is_none() {
	let site = TestSite::new();
	for path in ["/login", "/t/x/reply", "/join"] {
		let reply = site.visitor().post_raw(path, "a&".repeat(1_000)).await;
		assert!(reply.status == 400 && reply.body.len() < 20_000, "{path}: {}", reply.status);
	}
}
