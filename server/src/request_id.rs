//! The number by which a request is found in the log.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header::HeaderName};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;

use crate::random::Random;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
/// 64 bits: two requests of one log never share a number by chance.
const ID_BYTES: usize = 8;

/// The request's number, in its extensions; errors show it as their report number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub String);

/// Middleware: numbers the request and opens its tracing span.
///
/// A number sent by the client is not believed: it could repeat or forge log lines.
pub async fn assign(State(random): State<Random>, mut request: Request, next: Next) -> Response {
	let id = random.hex::<ID_BYTES>();
	request.extensions_mut().insert(RequestId(id.clone()));
	let span = tracing::info_span!("request", id);
	let mut response = next.run(request).instrument(span).await;
	if let Ok(value) = HeaderValue::try_from(id) {
		response.headers_mut().insert(HEADER, value);
	}
	response
}

#[cfg(test)]
mod tests {
	use std::io;
	use std::sync::{Arc, Mutex};

	use axum::Router;
	use axum::body::{Body, to_bytes};
	use axum::http::StatusCode;
	use axum::middleware::{from_fn, from_fn_with_state};
	use axum::routing::get;
	use tower::ServiceExt as _;

	use super::*;

	/// Keeps what was logged.
	#[derive(Clone, Default)]
	struct Lines(Arc<Mutex<Vec<u8>>>);

	impl io::Write for Lines {
		fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
			self.0.lock().unwrap().extend_from_slice(bytes);
			Ok(bytes.len())
		}

		fn flush(&mut self) -> io::Result<()> {
			Ok(())
		}
	}

	async fn explode() -> &'static str {
		panic!("on purpose")
	}

	fn router() -> Router {
		Router::new()
			.route("/reset/{token}", get(|| async { "in" }))
			.route("/panic", get(explode))
			.layer(from_fn(crate::panics::catch))
			.layer(from_fn(crate::log::requests))
			.layer(from_fn_with_state(Random::new(|bytes| bytes.fill(0xa5)), assign))
	}

	async fn ask(path: &str) -> (Response, String) {
		let lines = Lines::default();
		let sink = lines.clone();
		let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || sink.clone()).finish();
		let guard = tracing::subscriber::set_default(subscriber);
		let request = Request::builder()
			.uri(path)
			.header("x-request-id", "forged")
			.header("cookie", "sid=biscuit")
			.body(Body::empty())
			.unwrap();
		let response = router().oneshot(request).await.unwrap();
		drop(guard);
		let logged = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
		(response, logged)
	}

	#[tokio::test]
	async fn an_answer_carries_our_number_not_the_clients() {
		let (response, logged) = ask("/reset/fr_abc").await;
		assert_eq!(response.headers()[HEADER], "a5a5a5a5a5a5a5a5");
		assert!(logged.contains("id=\"a5a5a5a5a5a5a5a5\""), "{logged}");
	}

	#[tokio::test]
	async fn the_log_names_the_route_but_no_token_query_or_cookie() {
		let (_, logged) = ask("/reset/fr_secret?q=private").await;
		assert!(logged.contains("route=\"/reset/{token}\""), "{logged}");
		assert!(logged.contains("status=200") && logged.contains("micros="), "{logged}");
		for secret in ["fr_secret", "private", "biscuit", "forged"] {
			assert!(!logged.contains(secret), "{secret} in {logged}");
		}
		let (_, logged) = ask("/nowhere/private").await;
		assert!(!logged.contains("private"), "{logged}");
	}

	#[tokio::test]
	async fn a_panic_becomes_500_with_the_number_to_report() {
		let (response, logged) = ask("/panic").await;
		assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
		let body = to_bytes(response.into_body(), 1000).await.unwrap();
		assert!(String::from_utf8_lossy(&body).contains("a5a5a5a5a5a5a5a5"));
		assert!(logged.contains("status=500"), "{logged}");
		assert!(logged.contains("panicked") && !logged.contains("on purpose"), "{logged}");
	}
}
