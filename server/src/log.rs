//! What is written about each request, and in which form.
//!
//! Never logged: addresses, cookies, query strings, path parameters, bodies, names.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::time::FormatTime;

use crate::config::LogFormat;

/// Stands for the route when none matched; the path itself may be anything.
const NO_ROUTE: &str = "-";

/// Whether [`init`] would take this filter.
pub(crate) fn valid_filter(text: &str) -> bool {
	!text.is_empty() && EnvFilter::try_new(text).is_ok()
}

/// Sends the log to standard error, and panics to the log.
///
/// A panic's message may quote what a member wrote, so only its place is logged.
/// `clock` writes the time of each line. Does nothing when a log is set up already.
pub fn init<T>(filter: &str, format: LogFormat, clock: T)
where
	T: FormatTime + Send + Sync + 'static,
{
	let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
	let lines = tracing_subscriber::fmt()
		.with_env_filter(filter)
		.with_target(false)
		.with_timer(clock)
		.with_writer(std::io::stderr);
	let outcome = match format {
		LogFormat::Text => lines.with_ansi(false).try_init(),
		LogFormat::Json => lines.json().flatten_event(true).try_init(),
	};
	if outcome.is_ok() {
		std::panic::set_hook(Box::new(|panic| {
			let place = panic.location().map_or_else(String::new, ToString::to_string);
			tracing::error!(place, "panicked");
		}));
	}
}

/// Middleware: one line for each answer. Belongs inside [`crate::request_id`].
pub async fn requests(request: Request, next: Next) -> Response {
	let started = Instant::now();
	let method = request.method().clone();
	let route = request.extensions().get::<MatchedPath>().cloned();
	let response = next.run(request).await;
	tracing::info!(
		method = method.as_str(),
		route = route.as_ref().map_or(NO_ROUTE, MatchedPath::as_str),
		status = response.status().as_u16(),
		micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
		"answered"
	);
	response
}
