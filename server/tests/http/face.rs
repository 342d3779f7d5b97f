//! The site's own face: its colour, its pictures, its texts, its links, its languages.

use super::html::{named, value_of};
use super::site::{Browser, TestSite};
use axum::body::Body;

const LOOK: &str = "/admin/settings/look";
const TEXTS: &str = "/admin/settings/texts";

/// A picture.
const DOT: &[u8] = include_bytes!("../../../public/icon-192.png");

fn root(site: &TestSite) -> Browser {
	site.browser_of(&site.world.administrator("root"))
}

fn error_of(html: &str, field: &str) -> Option<String> {
	let id = format!("{field}-error");
	named(html, "p").into_iter().find(|it| it.attribute("id") == Some(&id)).map(|it| it.text)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colour_that_can_be_read_stands_on_every_page_and_a_pale_one_is_refused() {
	let site = TestSite::new();
	let mut root = root(&site);
	let pale = root.post_files(LOOK, &[("accent", "#ffff00")], &[]).await;
	assert_eq!(pale.status, 422);
	let told = error_of(&pale.body, "accent").unwrap();
	assert!(told.contains("1.0") && told.contains("4.5") && told.contains('#'), "{told}");
	assert_eq!(value_of(&pale.body, "accent").as_deref(), Some("#ffff00"));
	let done = root.post_files(LOOK, &[("accent", "#1F6F6B")], &[]).await;
	let page = root.follow(&done).await;
	assert_eq!(value_of(&page.body, "accent").as_deref(), Some("#1f6f6b"));
	let visitor = site.visitor().get("/").await;
	let style = named(&visitor.body, "style").pop().unwrap();
	assert!(style.text.contains("--accent:light-dark(#1f6f6b,"), "{}", style.text);
	let policy = visitor.headers["content-security-policy"].to_str().unwrap().to_owned();
	assert!(policy.contains(&format!("'nonce-{}'", style.attribute("nonce").unwrap())), "{policy}");
	root.post_files(LOOK, &[("accent", "")], &[]).await;
	assert_eq!(named(&site.visitor().get("/").await.body, "style").len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_stand_on_every_page_and_can_be_taken_away() {
	let site = TestSite::new();
	let mut root = root(&site);
	let files: [(&str, &[u8]); 2] = [("logo", DOT), ("icon", DOT)];
	assert_eq!(root.post_files(LOOK, &[("accent", "")], &files).await.status, 303);
	let page = site.visitor().get("/").await.body;
	let logo = named(&page, "img").pop().unwrap().attribute("src").unwrap().to_owned();
	let icon = named(&page, "link").into_iter().find(|it| it.attribute("rel") == Some("icon")).unwrap();
	for address in [&logo, icon.attribute("href").unwrap()] {
		let picture = site.visitor().get(address).await;
		assert_eq!((picture.status, picture.headers["content-type"].to_str().unwrap()), (200, "image/png"));
		assert!(picture.headers["cache-control"].to_str().unwrap().contains("immutable"));
		assert_eq!(picture.headers["x-content-type-options"], "nosniff");
		assert_eq!(picture.headers["content-security-policy"], "default-src 'none'; sandbox");
	}
	assert_eq!(site.visitor().get("/favicon.ico").await.headers["content-type"], "image/png");
	assert_eq!(site.visitor().get("/face/logo-0000000000000000.png").await.status, 404);
	let bad: [(&str, &[u8]); 1] = [("logo", b"<svg onload=alert(1)>")];
	let refused = root.post_files(LOOK, &[("accent", "")], &bad).await;
	assert!(refused.status == 422 && error_of(&refused.body, "logo").is_some());
	let fields = [("accent", ""), ("remove_logo", "1"), ("remove_icon", "1")];
	assert_eq!(root.post_files(LOOK, &fields, &[("logo", b"")]).await.status, 303);
	assert_eq!(named(&site.visitor().get("/").await.body, "img").len(), 0);
	assert_eq!(site.visitor().get(&logo).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_with_files_is_bounded_and_read_to_the_letter() {
	let site = TestSite::new();
	let mut root = root(&site);
	assert!(root.get(LOOK).await.body.contains("up to 256 KiB"));
	let huge = vec![0; 25 * 1024 * 1024];
	let told = root.post_files(LOOK, &[], &[("logo", &huge)]).await;
	assert!(told.status == 413 && told.body.contains("how large a file may be"), "{}", told.body);
	// As cameras make them, both at once.
	for size in [300 * 1024, 6_000_000] {
		let heavy = vec![0; size];
		let files: [(&str, &[u8]); 2] = [("logo", &heavy), ("icon", &heavy)];
		let told = root.post_files(LOOK, &[("accent", "#1f6f6b")], &files).await;
		assert_eq!((told.status, value_of(&told.body, "accent").as_deref()), (422, Some("#1f6f6b")));
		for field in ["logo", "icon"] {
			assert!(error_of(&told.body, field).unwrap().contains("256 KiB"), "{}", told.body);
		}
	}
	let mut reader = root.clone();
	reader.post("/settings/reading", &[("language", "fa"), ("calendar", ""), ("theme", "system"), ("zone", "")]).await;
	assert!(reader.get(LOOK).await.body.contains("۲۵۶"));
	for (kind, body) in [
		("multipart/form-data", "--x--\r\n"),
		("multipart/form-data; boundary=x", "nothing of the kind"),
		("multipart/form-data; boundary=x", "--x\r\ncontent-disposition: form-data; name=\"accent\"\r\n\r\n"),
	] {
		let request = root.request("POST", LOOK).header("sec-fetch-site", "same-origin").header("content-type", kind);
		let reply = root.send(request.body(Body::from(body)).unwrap()).await;
		assert!(matches!(reply.status, 303 | 400), "{kind} {body}: {}", reply.status);
	}
	assert_eq!(site.visitor().post_files("/login", &[("handle", "x")], &[]).await.status, 415);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_whoever_is_not_signed_in_no_more_is_read_than_of_any_form() {
	use std::sync::atomic::{AtomicUsize, Ordering};
	let site = TestSite::new();
	let mut ends = root(&site);
	ends.forget();
	for (mut browser, path, status, most_kib) in [
		(site.visitor(), LOOK, 401, 600),
		(ends, "/admin/members/import", 401, 600),
		(root(&site), LOOK, 422, usize::MAX),
		(root(&site), "/login", 415, 0),
		(root(&site), "/groups", 415, 0),
	] {
		let read = std::sync::Arc::new(AtomicUsize::new(0));
		let counted = read.clone();
		let head = "--x\r\ncontent-disposition: form-data; name=\"logo\"; filename=\"a\"\r\n\r\n".to_owned();
		let pieces = (0..4_000).map(|_| "y".repeat(1024)).inspect(move |_| _ = counted.fetch_add(1, Ordering::Relaxed));
		let pieces = std::iter::once(head).chain(pieces).chain(["\r\n--x--\r\n".to_owned()]);
		let body = Body::from_stream(futures::stream::iter(pieces.map(Ok::<_, std::io::Error>)));
		let request = browser.request("POST", path).header("sec-fetch-site", "same-origin");
		let request = request.header("content-type", "multipart/form-data; boundary=x");
		let reply = browser.send(request.body(body).unwrap()).await;
		assert_eq!(reply.status, status, "{path}");
		let read = read.load(Ordering::Relaxed);
		assert!(read <= most_kib, "{path}: {read} KiB");
	}
	// A small one is carried to the page, which asks to sign in first.
	assert_eq!(site.visitor().post_files(LOOK, &[("accent", "")], &[]).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_and_links_stand_where_they_belong() {
	let site = TestSite::new();
	let mut root = root(&site);
	assert_eq!(site.visitor().get("/charter").await.status, 404);
	let fields = [
		("home", "Welcome to **coffee**. <img src=x onerror=alert(1)>"),
		("charter", "# Be kind"),
		("links", "Shop https://example.org\nPost mailto:info@example.org"),
		("found", "0"),
	];
	assert_eq!(root.post(TEXTS, &fields).await.status, 303);
	let home = site.visitor().get("/").await.body;
	assert!(home.contains("<strong>coffee</strong>") && !home.contains("<img src=x"));
	let links =
		named(&home, "a").into_iter().filter_map(|it| it.attribute("href").map(str::to_owned)).collect::<Vec<_>>();
	for to in ["https://example.org", "mailto:info@example.org", "/charter"] {
		assert!(links.iter().any(|known| known == to), "{to}");
	}
	assert!(!site.visitor().get("/groups").await.body.contains("coffee"), "only on the start page");
	assert!(site.visitor().get("/charter").await.body.contains("Be kind"));
	// Somebody else was faster: what was written is kept.
	let late = [("home", "Mine"), ("charter", ""), ("links", ""), ("found", "0")];
	let stale = root.post(TEXTS, &late).await;
	assert_eq!((stale.status, value_of(&stale.body, "home").as_deref()), (409, Some("Mine")));
	let bad = [("home", ""), ("charter", ""), ("links", "Shop javascript:alert(1)"), ("found", "1")];
	let refused = root.post(TEXTS, &bad).await;
	assert!(refused.status == 422 && error_of(&refused.body, "links").unwrap().contains('1'));
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_choose_among_the_languages_that_are_offered() {
	let site = TestSite::new();
	let mut root = root(&site);
	let mut reader = site.visitor();
	let chosen = [("language", "fa"), ("calendar", ""), ("theme", "system"), ("zone", "")];
	assert_eq!(reader.post("/settings/reading", &chosen).await.status, 303);
	assert!(reader.get("/").await.body.contains("lang=\"fa\""));
	assert_eq!(root.post("/admin/settings/languages", &[("offered", "tr")]).await.status, 303);
	let codes = |body: &str| {
		let options = named(body, "option").into_iter().filter_map(|it| it.attribute("value").map(str::to_owned));
		options.filter(|code| ["en", "tr", "ar", "fa", "he"].contains(&code.as_str())).collect::<Vec<_>>()
	};
	let page = reader.get("/settings/reading").await;
	assert_eq!(codes(&page.body), ["en", "tr"]);
	assert!(page.body.contains("<html lang=\"en\""), "what was chosen is not offered any more");
	let asks = site.visitor().request("GET", "/").header("accept-language", "he, tr;q=0.5");
	let page = site.visitor().send(asks.body(Body::empty()).unwrap()).await;
	assert!(page.body.contains("<html lang=\"tr\""));
}
