//! The same operations as the pages, for programs: one file per feature, each parse, operation, document.

mod answering;
mod audit;
mod call;
mod document;
mod endpoint;
pub(crate) mod events;
mod filters;
mod flags;
mod groups;
mod invites;
mod keeping;
mod me;
mod members;
mod notifications;
mod once;
mod own;
mod page;
mod posts;
pub(crate) mod problem;
mod search;
mod topics;
mod webhooks;
pub(crate) mod words;

pub use document::document;
pub use endpoint::{Endpoint, Verb};
pub use once::Turns;

use crate::config::PublicUrl;
use crate::pages::{self, Site};
use axum::Router;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, ETAG, IF_MATCH, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use axum::routing::{MethodRouter, get, on};
use std::time::Duration;
use tower_http::cors::{AllowOrigin, CorsLayer};

/// Where all of it stands.
pub const PREFIX: &str = "/api/v1";
/// Where its description is.
pub const DOCUMENT: &str = "/api/v1/openapi.json";

/// So long a browser remembers what it may ask.
const PREFLIGHT_KEPT: Duration = Duration::from_secs(10 * 60);

/// All endpoints.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
	const ALL: [&[Endpoint]; 15] = [
		me::ENDPOINTS,
		members::ENDPOINTS,
		groups::ENDPOINTS,
		topics::ENDPOINTS,
		posts::ENDPOINTS,
		keeping::ENDPOINTS,
		search::ENDPOINTS,
		flags::ENDPOINTS,
		filters::ENDPOINTS,
		audit::ENDPOINTS,
		invites::ENDPOINTS,
		notifications::ENDPOINTS,
		own::ENDPOINTS,
		webhooks::ENDPOINTS,
		events::ENDPOINTS,
	];
	ALL.into_iter().flatten()
}

/// The routes of all endpoints, and of their description; pages of these sites may ask them too.
pub(crate) fn routes(origins: &[PublicUrl]) -> Router<Site> {
	let mut routes = Router::new();
	for endpoint in endpoints() {
		if endpoint.streams {
			let handler = |State(site): State<Site>, headers: HeaderMap| events::stream(site, headers);
			routes = routes.route(&format!("{PREFIX}{}", endpoint.path), get(handler));
			continue;
		}
		let handler = move |State(site): State<Site>, request| answering::answer(site, request, endpoint);
		let method: MethodRouter<Site> = on(endpoint.verb.filter(), handler);
		routes = routes.route(&format!("{PREFIX}{}", endpoint.path), method);
	}
	let routes = routes.route(DOCUMENT, get(page::json)).route(PREFIX, get(page::html));
	if origins.is_empty() {
		return routes;
	}
	// A browser asks beforehand in a way that no endpoint knows, so the layer stands around that answer too.
	routes.method_not_allowed_fallback(pages::method_not_allowed).layer(cors(origins))
}

/// What a browser lets pages of other sites do here: no cookie goes with it, so they need a token.
fn cors(origins: &[PublicUrl]) -> CorsLayer {
	let origins = origins.iter().filter_map(|url| HeaderValue::try_from(url.origin()).ok());
	let header = HeaderName::from_static;
	CorsLayer::new()
		.allow_origin(AllowOrigin::list(origins))
		.allow_methods([Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE])
		.allow_headers([AUTHORIZATION, CONTENT_TYPE, IF_MATCH, once::IDEMPOTENCY_KEY, header("last-event-id")])
		.expose_headers([
			ETAG,
			LOCATION,
			RETRY_AFTER,
			header("idempotency-replayed"),
			header("ratelimit"),
			header("ratelimit-policy"),
			header("x-request-id"),
		])
		.max_age(PREFLIGHT_KEPT)
}
