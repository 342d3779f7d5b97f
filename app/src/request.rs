//! The one door from server functions to the rules.

use crate::error_text;
use crate::page::Visit;
use leptos::prelude::{Owner, ServerFnError, use_context};
use leptos_axum::ResponseOptions;
use model::UserError;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The visit in which a server function is called.
#[derive(Clone)]
pub struct RequestContext(Arc<Call>);

struct Call {
	visit: Visit,
	used: AtomicBool,
}

impl RequestContext {
	/// For a function that is about to be called.
	#[must_use]
	pub fn new(visit: Visit) -> Self {
		Self(Arc::new(Call { visit, used: AtomicBool::new(false) }))
	}

	/// Whether the function was called: it is not if its arguments cannot be read.
	#[must_use]
	pub fn was_used(&self) -> bool {
		self.0.used.load(Ordering::Relaxed)
	}
}

/// Runs `act` for whoever calls, on a thread that may block, and sets the status of a refusal.
///
/// # Errors
/// The refusal as a code: words for it stand on the page that called.
pub async fn with_visit<T: Send + 'static>(
	act: impl FnOnce(&Visit) -> Result<T, UserError> + Send + 'static,
) -> Result<T, ServerFnError> {
	let context = use_context::<RequestContext>().ok_or_else(|| ServerFnError::new("500"))?;
	context.0.used.store(true, Ordering::Relaxed);
	let done = tokio::task::spawn_blocking(move || Owner::new().with(|| act(&context.0.visit))).await;
	match done {
		Ok(Ok(value)) => Ok(value),
		Ok(Err(error)) => Err(refused(error_text::status(&error))),
		Err(_) => Err(refused(500)),
	}
}

fn refused(status: u16) -> ServerFnError {
	if let (Some(options), Ok(status)) = (use_context::<ResponseOptions>(), axum::http::StatusCode::from_u16(status)) {
		options.set_status(status);
	}
	ServerFnError::new(status.to_string())
}
