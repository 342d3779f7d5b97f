//! What must not be told: by an answer's shape, by a page, by the log.

use super::site::{Browser, Reply, TestSite};
use model::groups::Access;
use std::io::Write;
use std::sync::{Arc, Mutex};

/// An answer without what differs between any two: the address that was asked, numbers of requests.
fn bare(reply: &Reply, path: &str) -> String {
	let mut body = reply.body.clone();
	for name in ["x-request-id", "content-security-policy"] {
		for value in reply.headers.get_all(name) {
			let value = value.to_str().unwrap();
			let nonce = value.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next());
			body = body.replace(nonce.unwrap_or(value), "…");
		}
	}
	for part in path.split(['/', '?']).filter(|part| part.len() > 3) {
		body = body.replace(part, "…");
	}
	format!("{} {body}", reply.status)
}

async fn compared(browser: &mut Browser, there: &str, nowhere: &str) {
	let (there_reply, nowhere_reply) = (browser.get(there).await, browser.get(nowhere).await);
	assert_eq!(there_reply.status, 404, "{there}");
	assert_eq!(bare(&there_reply, there), bare(&nowhere_reply, nowhere), "{there}");
	let fields = [("body", "x"), ("title", "x"), ("name", "x")];
	let (there_reply, nowhere_reply) = (browser.post(there, &fields).await, browser.post(nowhere, &fields).await);
	assert_eq!(bare(&there_reply, there), bare(&nowhere_reply, nowhere), "POST {there}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_group_answers_like_one_that_never_was() {
	let site = TestSite::new();
	let group = site.world.group("conclave", Access::Secret);
	let topic = site.world.topic(&site.world.system(), group, "Habemus");
	let never = "0123456789abc";
	for mut browser in [site.visitor(), site.member("olga"), site.browser_of(&site.world.moderator("mona"))] {
		for rest in ["", "/new", "/members", "/settings"] {
			compared(&mut browser, &format!("/g/conclave{rest}"), &format!("/g/nonesuch{rest}")).await;
		}
		for rest in ["", "/habemus", "/edit", "/delete", "/p/1", "/p/1/edit", "/p/1/revisions", "/reply"] {
			compared(&mut browser, &format!("/t/{topic}{rest}"), &format!("/t/{never}{rest}")).await;
		}
		for path in ["/", "/groups", "/new", "/u/olga"] {
			let body = browser.get(path).await.body;
			assert!(!body.contains("onclave") && !body.contains("Habemus"), "{path}");
		}
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_private_group_is_named_to_members_and_its_topics_are_not() {
	let site = TestSite::new();
	let group = site.world.group("board", Access::Private);
	let topic = site.world.topic(&site.world.system(), group, "Habemus");
	let mut olga = site.member("olga");
	assert_eq!(olga.get("/g/board").await.status, 200);
	assert!(!olga.get("/g/board").await.body.contains("Habemus"));
	assert_eq!(olga.get(&format!("/t/{topic}")).await.status, 404);
	assert_eq!(site.visitor().get("/g/board").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_members_are_kept_nowhere() {
	let site = TestSite::new();
	for (mut browser, expected) in [(site.member("olga"), "private, no-store"), (site.visitor(), "private, no-cache")] {
		for path in ["/", "/groups", "/nowhere"] {
			let reply = browser.get(path).await;
			assert_eq!(reply.headers["cache-control"], expected, "{path}");
			assert!(reply.headers["vary"].to_str().unwrap().contains("Cookie"), "{path}");
		}
	}
}

/// Where the log goes in this process.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
	fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
		self.0.lock().unwrap().extend_from_slice(bytes);
		Ok(bytes.len())
	}

	fn flush(&mut self) -> std::io::Result<()> {
		Ok(())
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_names_neither_sessions_nor_people_nor_what_they_wrote() {
	let lines = Lines::default();
	let writer = lines.clone();
	let filter = tracing_subscriber::EnvFilter::new("trace");
	let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(move || writer.clone()).finish();
	// This test has its process to itself under nextest; elsewhere whoever comes first sets the log.
	let Ok(()) = tracing::subscriber::set_global_default(log) else { return };
	let site = TestSite::new();
	let anna = site.world.member("annabella");
	let secret = site.world.session(&anna);
	let mut browser = site.visitor();
	let fields = [
		("name", "Zacharias"),
		("handle", "zacharias"),
		("email", "zach@example.org"),
		("password", "gravel-otter-lantern"),
	];
	assert_eq!(browser.post("/join", &fields).await.status, 303);
	browser.post("/login", &[("handle", "annabella"), ("current_password", "hunter-and-gatherer")]).await;
	for path in ["/?after=confidential", "/g/whispering", "/u/zacharias", "/t/x/whispering"] {
		let request = browser.request("GET", path).header("cookie", format!("meydan-sid={secret}"));
		browser.send(request.body(axum::body::Body::empty()).unwrap()).await;
	}
	let log = String::from_utf8_lossy(&lines.0.lock().unwrap()).into_owned();
	assert!(log.contains("answered"), "nothing was logged");
	let sent = browser.request("GET", "/").body(()).unwrap();
	let cookie = sent.headers()["cookie"].to_str().unwrap().rsplit('=').next().unwrap().to_owned();
	let unspoken = [
		secret.as_str(),
		&cookie,
		"hunter-and-gatherer",
		"gravel-otter",
		"zach@example.org",
		"acharias",
		"annabella",
		"confidential",
		"whispering",
	];
	for word in unspoken {
		let line = log.lines().find(|line| line.contains(word));
		assert_eq!(line, None, "{word} is in the log");
	}
}
