//! Setting up, joining, signing in and out, by the forms.

use super::html::{named, value_of};
use super::site::{Browser, TestSite};
use forum::limits::AddressKey;
use forum::testing::World;
use meydan::config::{Config, PublicUrl};
use std::time::Duration;
use tokio::time::Instant;

const PASSWORD: &str = "gravel-otter-lantern";

/// A newcomer's fields.
fn newcomer(handle: &str) -> Vec<(&str, &str)> {
	vec![("name", "Anna Nova"), ("handle", handle), ("email", "anna@example.org"), ("password", PASSWORD)]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_set_up_link_makes_the_first_administrator_once() {
	let site = TestSite::not_set_up();
	let mut browser = site.visitor();
	assert_eq!(browser.get("/join").await.status, 404);
	for path in ["/", "/groups", "/nowhere"] {
		let body = browser.get(path).await.body;
		assert!(!body.contains("href=\"/login") && !body.contains("href=\"/join"), "{path}");
	}
	assert!(browser.get("/").await.body.contains("not set up yet"));
	let secret = forum::accounts::set_up_link(site.forum()).unwrap().unwrap();
	let path = format!("/setup/{secret}");
	assert_eq!(browser.get(&path).await.status, 200);
	let mut fields = newcomer("anna");
	fields.extend([("site", ""), ("language", "en")]);
	let refused = browser.post(&path, &fields).await;
	assert_eq!((refused.status, value_of(&refused.body, "name").as_deref()), (422, Some("Anna Nova")));
	assert!(!refused.body.contains(PASSWORD), "a password comes back");
	let mut fields = newcomer("anna");
	fields.extend([("site", "The Harbour"), ("language", "en")]);
	let done = browser.post(&path, &fields).await;
	assert_eq!(done.status, 303, "{}", done.body);
	assert!(browser.is_signed_in());
	assert_eq!(browser.follow(&done).await.status, 200);
	assert!(browser.get("/").await.body.contains("The Harbour"));
	assert_eq!(site.visitor().get(&path).await.status, 404);
	assert_eq!(site.visitor().post(&path, &fields).await.status, 303, "a second click signs in");
	let mut others = newcomer("boris");
	others.extend([("site", "The Harbour"), ("language", "en")]);
	assert_eq!(site.visitor().post(&path, &others).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_joins_signs_out_and_signs_in_again() {
	let site = TestSite::new();
	let mut browser = site.visitor();
	let joined = browser.post("/join", &newcomer("anna")).await;
	assert_eq!(joined.status, 303, "{}", joined.body);
	let cookie = joined.headers["set-cookie"].to_str().unwrap();
	for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
		assert!(cookie.contains(part), "{cookie}");
	}
	assert!(browser.follow(&joined).await.body.contains("Anna Nova"));
	let out = browser.post("/logout", &[]).await;
	assert!(out.status == 200 && out.body.contains("href=\"/login"), "{}", out.body);
	assert!(!browser.is_signed_in());
	let wrong = browser.post("/login", &[("handle", "anna"), ("current_password", "no")]).await;
	assert_eq!((wrong.status, value_of(&wrong.body, "handle").as_deref()), (422, Some("anna")));
	assert!(!browser.is_signed_in());
	let nobody = browser.post("/login", &[("handle", "nobody"), ("current_password", "no")]).await;
	assert_eq!(nobody.status, 422);
	let right = [("handle", "anna"), ("current_password", PASSWORD), ("next", "/groups")];
	let back = browser.post("/login", &right).await;
	assert_eq!((back.status, back.location()), (303, "/groups"));
	assert!(browser.is_signed_in());
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_leads_nowhere_outside() {
	let site = TestSite::new();
	site.visitor().post("/join", &newcomer("anna")).await;
	for next in ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"] {
		let fields = [("handle", "anna"), ("current_password", PASSWORD), ("next", next)];
		let reply = site.visitor().post("/login", &fields).await;
		assert_eq!((reply.status, reply.location()), (303, "/"), "{next}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_handle_and_a_weak_password_are_told_beside_their_fields() {
	let site = TestSite::new();
	assert_eq!(site.visitor().post("/join", &newcomer("anna")).await.status, 303);
	let again = site.visitor().post("/join", &newcomer("anna")).await;
	assert_eq!(again.status, 303, "a second click signs in whom the first one made");
	let mut other = newcomer("anna");
	other[3] = ("password", "another good long secret 7");
	let taken = site.visitor().post("/join", &other).await;
	assert_eq!(taken.status, 409);
	let mut fields = newcomer("boris");
	fields[3] = ("password", "password1");
	let weak = site.visitor().post("/join", &fields).await;
	assert_eq!(weak.status, 422);
	for (reply, field) in [(taken, "handle"), (weak, "password")] {
		let control = named(&reply.body, "input").into_iter().find(|it| it.attribute("name") == Some(field)).unwrap();
		assert_eq!(control.attribute("aria-invalid"), Some("true"), "{field}");
		assert_eq!(control.attribute("aria-describedby"), Some(format!("{field}-error").as_str()));
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_cookie_and_a_made_up_one_are_a_visitor() {
	let site = TestSite::new();
	let mut browser = site.member("anna");
	let mut twin = browser.clone();
	assert_eq!(browser.get("/new").await.status, 200);
	let out = browser.post("/logout", &[]).await;
	assert!(out.status == 200 && out.body.contains("href=\"/login"), "{}", out.body);
	assert_eq!(twin.get("/new").await.status, 303, "the session goes on");
	let mut request = site.visitor();
	let forged = request.request("GET", "/new").header("cookie", "meydan-sid=made-up; reading=%ff%fe; =; ;;");
	assert_eq!(request.send(forged.body(axum::body::Body::empty()).unwrap()).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_new_password_works_wherever_it_is_pasted() {
	let asked = |site: TestSite, host: &'static str| async move {
		let _olga = site.world.member("olga");
		let mut root = site.browser_of(&site.world.administrator("root"));
		let mut request = root.request("POST", "/u/olga/reset-link").header("sec-fetch-site", "same-origin");
		request.headers_mut().unwrap().insert("host", host.parse().unwrap());
		let reply = root.send(request.body(axum::body::Body::empty()).unwrap()).await;
		let shown = named(&reply.body, "code").into_iter().map(|it| it.text).find(|text| text.contains("/reset/"));
		shown.unwrap_or_else(|| panic!("{}: {}", reply.status, reply.body))
	};
	let own = asked(TestSite::new(), "127.0.0.1:3999").await;
	assert!(own.starts_with("http://127.0.0.1:3999/reset/"), "{own}");
	let public_url = Some(PublicUrl::parse("http://forum.test").unwrap());
	let public = asked(TestSite::served(Config { public_url, ..Config::default() }), "FORUM.test:80").await;
	assert!(public.starts_with("http://forum.test/reset/"), "{public}");
}

#[tokio::test(start_paused = true)]
async fn after_a_hundred_wrong_passwords_from_wherever_each_try_waits_and_the_right_one_comes_in() {
	let site = TestSite::around(World::with_limits(1), Config::default());
	let _root = site.world.administrator("root");
	assert_eq!(site.visitor().post("/join", &newcomer("anna")).await.status, 303);
	let tried = |handle: &'static str, password: &'static str| {
		let mut browser = site.visitor();
		async move {
			let started = Instant::now();
			let reply = browser.post("/login", &[("handle", handle), ("current_password", password)]).await;
			(reply.status, started.elapsed().as_secs())
		}
	};
	let missed = |from: u64, count: u64| {
		for address in from..from + count {
			for name in ["anna", "Nobody "] {
				let outcome = forum::accounts::log_in(site.forum(), name, "wrong", "x", AddressKey(address));
				assert!(matches!(outcome, Err(forum::Error::Invalid(_))), "{outcome:?}");
			}
		}
	};
	missed(1, 99);
	assert_eq!(tried("anna", "wrong").await, (422, 0));
	assert_eq!(tried("nobody", "wrong").await, (422, 0));
	assert_eq!(tried("anna", "wrong").await, (422, 1));
	assert_eq!(tried("nobody", "wrong").await, (422, 1));
	missed(200, 40);
	for name in ["anna", " ANNA", "nobody"] {
		assert_eq!(tried(name, "wrong").await, (422, 30), "{name}");
	}
	assert_eq!(tried("boris", "wrong").await, (422, 0));
	assert_eq!(tried("anna", PASSWORD).await, (303, 30));
	assert_eq!(site.visitor().post("/join", &newcomer("chen")).await.status, 303);
	site.world.advance(Duration::from_secs(2 * 60 * 60));
	assert_eq!(tried("anna", PASSWORD).await, (303, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_visit_in_persian_reads_persian_dates() {
	let site = TestSite::new();
	let group = site.world.group("coffee", model::groups::Access::Public);
	let topic = site.world.topic(&site.world.member("anna"), group, "Grind size");
	let mut browser = site.visitor();
	let in_language = |language: &str| {
		let request = browser.request("GET", &format!("/t/{topic}/grind-size")).header("accept-language", language);
		request.body(axum::body::Body::empty()).unwrap()
	};
	let (persian, english) = (in_language("fa"), in_language("en"));
	let titles = async |browser: &mut Browser, request| {
		let times = named(&browser.send(request).await.body, "time");
		times.iter().filter_map(|it| it.attribute("title").map(str::to_owned)).collect::<Vec<_>>().join(" ")
	};
	let (persian, english) = (titles(&mut browser, persian).await, titles(&mut browser, english).await);
	assert!(english.contains("20"), "{english}");
	assert!(persian.contains("۱۴") && !persian.contains("۲۰۲"), "{persian}");
}
