//! What a visitor is told when a handler panicked.

use std::panic::AssertUnwindSafe;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use futures::FutureExt as _;
use tokio::task::JoinError;

use crate::request_id::RequestId;

/// Lets [`catch`] have the panic of work that ran on another thread; does nothing if it was not begun,
/// since the server ends.
pub fn pass_on(error: JoinError) {
	if let Ok(panic) = error.try_into_panic() {
		std::panic::resume_unwind(panic);
	}
}

/// Middleware: turns a panic into 500 with the number to report. Belongs inside
/// [`crate::log::requests`], so that the log has a line for it too.
///
/// tower-http's layer does not know the request's number.
pub async fn catch(request: Request, next: Next) -> Response {
	let id = request.extensions().get::<RequestId>().cloned();
	let outcome = AssertUnwindSafe(next.run(request)).catch_unwind().await;
	outcome.unwrap_or_else(|_panic| {
		tracing::error!("a handler panicked");
		let number = id.map_or_else(String::new, |id| format!(" Report number: {}", id.0));
		let text = format!("Something went wrong here.{number}\n");
		(StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
	})
}
