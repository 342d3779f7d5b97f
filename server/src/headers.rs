//! The headers every answer carries, so that no handler can forget them.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
	CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
	X_FRAME_OPTIONS,
};
use axum::http::header::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::random::Random;

/// 128 bits, so that a nonce cannot be guessed within an answer's life.
const NONCE_BYTES: usize = 16;
/// Two years, what the preload list asks for.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=63072000");
const UNKEPT: HeaderValue = HeaderValue::from_static("private, no-store");

/// Set whatever the handler said.
const ALWAYS: [(HeaderName, HeaderValue); 5] = [
	(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
	(X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
	// Not `no-referrer`: a failed form post finds its way back by the referrer.
	(REFERRER_POLICY, HeaderValue::from_static("same-origin")),
	(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
	(
		HeaderName::from_static("permissions-policy"),
		HeaderValue::from_static(
			"camera=(), microphone=(), geolocation=(), payment=(), usb=(), \
             publickey-credentials-get=(self), publickey-credentials-create=(self)",
		),
	),
];
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const SAME_ORIGIN: HeaderValue = HeaderValue::from_static("same-origin");

const CSP_BEFORE_SCRIPT: &str = "default-src 'none'; script-src 'self' 'nonce-";
const CSP_BEFORE_STYLE: &str = "' 'wasm-unsafe-eval'; style-src 'self' 'nonce-";
const CSP_AFTER: &str = "'; img-src 'self' data: blob:; media-src 'self'; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

/// What inline scripts and styles of this answer must carry.
///
/// In the request's extensions for handlers. A handler whose page was made with another
/// nonce puts that one into the answer's extensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nonce(pub Arc<str>);

/// How the headers depend on the installation.
#[derive(Clone, Debug)]
pub struct HeaderPolicy {
	random: Random,
	transport: Transport,
}

/// How people reach this community.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
	/// The public address is https: browsers are told to stay there.
	Tls,
	/// Plain HTTP, on one's own machine.
	Plain,
}

impl HeaderPolicy {
	/// `random` makes the nonces.
	#[must_use]
	pub fn new(random: Random, transport: Transport) -> Self {
		Self { random, transport }
	}

	fn apply(&self, headers: &mut HeaderMap, nonce: &str) {
		headers.reserve(ALWAYS.len() + 4);
		for (name, value) in ALWAYS {
			headers.insert(name, value);
		}
		match self.transport {
			Transport::Tls => {
				headers.insert(STRICT_TRANSPORT_SECURITY, HSTS);
			}
			Transport::Plain => {}
		}
		// Uploads bring a stricter policy, assets a longer life.
		headers.entry(RESOURCE_POLICY).or_insert(SAME_ORIGIN);
		headers.entry(CACHE_CONTROL).or_insert(UNKEPT);
		if !headers.contains_key(CONTENT_SECURITY_POLICY) {
			headers.insert(CONTENT_SECURITY_POLICY, content_security_policy(nonce));
		}
	}
}

/// Middleware: gives the request its [`Nonce`] and the answer its headers.
pub async fn set(State(policy): State<HeaderPolicy>, mut request: Request, next: Next) -> Response {
	let given = Nonce(policy.random.hex::<NONCE_BYTES>().into());
	request.extensions_mut().insert(given.clone());
	let mut response = next.run(request).await;
	let nonce = response.extensions_mut().remove::<Nonce>().unwrap_or(given);
	policy.apply(response.headers_mut(), &nonce.0);
	response
}

fn content_security_policy(nonce: &str) -> HeaderValue {
	let length = CSP_BEFORE_SCRIPT.len() + CSP_BEFORE_STYLE.len() + CSP_AFTER.len();
	let mut policy = String::with_capacity(length + 2 * nonce.len());
	for part in [CSP_BEFORE_SCRIPT, nonce, CSP_BEFORE_STYLE, nonce, CSP_AFTER] {
		policy.push_str(part);
	}
	// A nonce that is no header text can only come from a handler; then nothing inline runs.
	HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

#[cfg(test)]
mod tests {
	use axum::Extension;
	use axum::Router;
	use axum::body::{Body, to_bytes};
	use axum::middleware::from_fn_with_state;
	use axum::response::IntoResponse as _;
	use axum::routing::get;
	use tower::ServiceExt as _;

	use super::*;

	async fn ask(path: &str, transport: Transport) -> Response {
		let policy = HeaderPolicy::new(Random::new(|bytes| bytes.fill(0x0f)), transport);
		let router = Router::new()
			.route("/", get(|Extension(nonce): Extension<Nonce>| async move { nonce.0.to_string() }))
			.route("/own", get(|| async { (Extension(Nonce("own".into())), "page") }))
			.route(
				"/upload",
				get(|| async {
					let own = [
						(CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
						(CACHE_CONTROL, "public, max-age=31536000, immutable"),
						(X_FRAME_OPTIONS, "SAMEORIGIN"),
					];
					(own, "bytes").into_response()
				}),
			)
			.layer(from_fn_with_state(policy, set));
		router.oneshot(Request::builder().uri(path).body(Body::empty()).unwrap()).await.unwrap()
	}

	fn text<'a>(response: &'a Response, name: &str) -> &'a str {
		response.headers().get(name).map_or("", |value| value.to_str().unwrap())
	}

	#[tokio::test]
	async fn every_answer_has_the_full_set() {
		for path in ["/", "/nowhere"] {
			let response = ask(path, Transport::Tls).await;
			let nonce = "0f".repeat(16);
			assert_eq!(
				text(&response, "content-security-policy"),
				format!(
					"default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
                     style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; \
                     media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
                     worker-src 'self'; form-action 'self'; frame-ancestors 'none'; \
                     base-uri 'none'; object-src 'none'"
				)
			);
			for (name, value) in [
				("strict-transport-security", "max-age=63072000"),
				("x-content-type-options", "nosniff"),
				("x-frame-options", "DENY"),
				("referrer-policy", "same-origin"),
				("cross-origin-opener-policy", "same-origin"),
				("cross-origin-resource-policy", "same-origin"),
				("cache-control", "private, no-store"),
			] {
				assert_eq!(text(&response, name), value, "{name}");
			}
			assert!(text(&response, "permissions-policy").starts_with("camera=(), microphone=()"));
		}
	}

	#[tokio::test]
	async fn the_handler_sees_the_nonce_of_the_policy() {
		let body = to_bytes(ask("/", Transport::Tls).await.into_body(), 100).await.unwrap();
		assert_eq!(body, "0f".repeat(16));
	}

	#[tokio::test]
	async fn a_page_made_with_its_own_nonce_is_allowed_to_run() {
		let response = ask("/own", Transport::Tls).await;
		assert!(text(&response, "content-security-policy").contains("script-src 'self' 'nonce-own'"));
	}

	#[tokio::test]
	async fn plain_http_is_not_told_to_stay_on_tls() {
		let response = ask("/", Transport::Plain).await;
		assert!(!response.headers().contains_key("strict-transport-security"));
	}

	#[tokio::test]
	async fn an_upload_keeps_its_stricter_policy_but_cannot_loosen_the_rest() {
		let response = ask("/upload", Transport::Tls).await;
		assert_eq!(text(&response, "content-security-policy"), "default-src 'none'; sandbox");
		assert!(text(&response, "cache-control").contains("immutable"));
		assert_eq!(text(&response, "x-frame-options"), "DENY");
	}
}
