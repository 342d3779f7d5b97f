//! A whole site in the test's own process, and the browsers of people who use it without scripts.

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Request, Response};
use forum::testing::World;
use forum::{Actor, Forum};
use http_body_util::BodyExt as _;
use meydan::config::Config;
use meydan::random::Random;
use meydan::router::router;
use std::sync::atomic::{AtomicU8, Ordering};
use tower::ServiceExt as _;

/// No test is about limits unless it says so.
const LIMITS_SCALE: u32 = 100_000;
/// Under which name the site is asked.
const AUTHORITY: &str = "forum.test";

/// A community and what answers for it.
pub(crate) struct TestSite {
	pub(crate) world: World,
	router: Router,
}

impl TestSite {
	/// A community that is set up, with an administrator called root.
	pub(crate) fn new() -> Self {
		let site = Self::not_set_up();
		let _root = site.world.administrator("root");
		site
	}

	/// A community with an operator's own configuration, save for the limits.
	pub(crate) fn served(config: Config) -> Self {
		Self::around(World::new(), config)
	}

	/// A community nobody has set up.
	pub(crate) fn not_set_up() -> Self {
		Self::served(Config::default())
	}

	/// The site around a community.
	pub(crate) fn around(world: World, config: Config) -> Self {
		let config = Config { limits_scale: LIMITS_SCALE, ..config };
		// Different in every answer, as it is in earnest.
		let drawn = AtomicU8::new(0);
		let random = Random::new(move |bytes| bytes.fill(drawn.fetch_add(1, Ordering::SeqCst)));
		let router = router(world.forum.clone(), &config, random);
		Self { world, router }
	}

	pub(crate) fn forum(&self) -> &Forum {
		&self.world.forum
	}

	/// A browser that nobody is signed in with.
	pub(crate) fn visitor(&self) -> Browser {
		Browser { router: self.router.clone(), cookies: Vec::new() }
	}

	/// A browser in which somebody is signed in.
	pub(crate) fn browser_of(&self, actor: &Actor) -> Browser {
		let mut browser = self.visitor();
		browser.cookies.push(format!("meydan-sid={}", self.world.session(actor)));
		browser
	}

	/// A browser in which a member with this handle is signed in.
	pub(crate) fn member(&self, handle: &str) -> Browser {
		self.browser_of(&self.world.member(handle))
	}
}

/// A browser without scripts: keeps cookies, sends forms, follows no redirect by itself.
#[derive(Clone)]
pub(crate) struct Browser {
	router: Router,
	cookies: Vec<String>,
}

/// What came back.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
	pub(crate) status: u16,
	pub(crate) headers: HeaderMap,
	pub(crate) body: String,
}

impl Reply {
	/// Where it leads.
	pub(crate) fn location(&self) -> &str {
		self.headers.get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or("")
	}
}

impl Browser {
	pub(crate) async fn get(&mut self, path: &str) -> Reply {
		let request = self.request("GET", path).body(Body::empty()).expect("a request");
		self.send(request).await
	}

	/// Sends a form, as a page of the site does.
	pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
		let encoded = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
		self.post_raw(path, encoded).await
	}

	/// Sends a form with files, each by the name of its field.
	pub(crate) async fn post_files(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Reply {
		let mut body = Vec::new();
		let fields = fields.iter().map(|(name, value)| (*name, "", value.as_bytes()));
		let files = files.iter().map(|(name, bytes)| (*name, "; filename=\"a file\"", *bytes));
		for (name, file, bytes) in fields.chain(files) {
			body.extend(format!("--frontier\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes());
			body.extend(bytes);
			body.extend(b"\r\n");
		}
		body.extend(b"--frontier--\r\n");
		let request = self.request("POST", path).header("sec-fetch-site", "same-origin");
		let request = request.header(CONTENT_TYPE, "multipart/form-data; boundary=frontier");
		self.send(request.body(body.into()).expect("a request")).await
	}

	/// Sends a body under the name of a form.
	pub(crate) async fn post_raw(&mut self, path: &str, body: impl Into<Body>) -> Reply {
		let request = self.request("POST", path).header("sec-fetch-site", "same-origin");
		let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
		self.send(request.body(body.into()).expect("a request")).await
	}

	/// A request with this browser's cookies and nothing that proves where it comes from.
	pub(crate) fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
		let request = Request::builder().method(method).uri(path).header(HOST, AUTHORITY);
		if self.cookies.is_empty() { request } else { request.header(COOKIE, self.cookies.join("; ")) }
	}

	pub(crate) async fn send(&mut self, request: Request<Body>) -> Reply {
		let response = self.router.clone().oneshot(request).await.expect("a router answers");
		self.keep_cookies(&response);
		let (parts, body) = response.into_parts();
		let bytes = body.collect().await.expect("a whole body").to_bytes();
		let body = String::from_utf8_lossy(&bytes).into_owned();
		Reply { status: parts.status.as_u16(), headers: parts.headers, body }
	}

	/// Only the head of an answer: for those that do not end.
	pub(crate) async fn head_of(&mut self, request: Request<Body>) -> (u16, HeaderMap) {
		let response = self.router.clone().oneshot(request).await.expect("a router answers");
		(response.status().as_u16(), response.headers().clone())
	}

	/// Goes where a form that was done leads.
	pub(crate) async fn follow(&mut self, reply: &Reply) -> Reply {
		assert_eq!(reply.status, 303, "{}", reply.body);
		let to = reply.location().to_owned();
		self.get(to.split('#').next().unwrap_or("")).await
	}

	pub(crate) fn is_signed_in(&self) -> bool {
		self.cookies.iter().any(|cookie| cookie.starts_with("meydan-sid="))
	}

	/// Loses the session, as after its end.
	pub(crate) fn forget(&mut self) {
		self.cookies.clear();
	}

	fn keep_cookies(&mut self, response: &Response<Body>) {
		for cookie in response.headers().get_all(SET_COOKIE) {
			let pair = cookie.to_str().expect("a cookie in ASCII").split(';').next().unwrap_or("");
			let name = pair.split('=').next().unwrap_or("");
			self.cookies.retain(|kept| kept.split('=').next() != Some(name));
			if !pair.ends_with('=') {
				self.cookies.push(pair.to_owned());
			}
		}
	}
}
