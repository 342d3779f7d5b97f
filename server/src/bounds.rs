//! How large a request may be, and how long its answer may take to begin.

use std::time::Duration;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

/// Path and query together, in bytes.
const MAX_TARGET_BYTES: usize = 4 * 1024;
/// A form or a server function's arguments: a post of 32,000 characters in any script, where an
/// emoji takes twelve bytes in a form's encoding, and the other fields.
///
/// Where pages take files, `upload.rs` reads more of people who are signed in; `same_origin.rs` says
/// where that is, and refuses files everywhere else before any of it is read.
pub const MAX_FORM_BYTES: usize = 512 * 1024;
/// Half a minute before a password is tried is the longest that a page asks for; uploads have
/// their own routes, and proxies commonly give up after a minute.
const MAX_ANSWER_TIME: Duration = Duration::from_secs(45);

/// Middleware: 414 for an address beyond 4 KiB.
pub async fn target(request: Request, next: Next) -> Response {
	let length = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
	if length > MAX_TARGET_BYTES {
		return StatusCode::URI_TOO_LONG.into_response();
	}
	next.run(request).await
}

/// Middleware: 503 when the handler has not begun its answer in 45 s. The body may take
/// longer, so streams are not cut.
pub async fn time(request: Request, next: Next) -> Response {
	match tokio::time::timeout(MAX_ANSWER_TIME, next.run(request)).await {
		Ok(response) => response,
		Err(_elapsed) => {
			tracing::warn!("a handler took too long");
			(StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "5")]).into_response()
		}
	}
}
