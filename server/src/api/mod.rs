//! The same operations as the pages, for programs: one file per feature, each parse, operation, document.

mod answering;
mod audit;
mod call;
mod document;
mod endpoint;
pub(crate) mod events;
mod flags;
mod groups;
mod invites;
mod me;
mod members;
mod notifications;
mod once;
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

use crate::pages::Site;
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::{MethodRouter, get, on};

/// Where all of it stands.
pub const PREFIX: &str = "/api/v1";
/// Where its description is.
pub const DOCUMENT: &str = "/api/v1/openapi.json";

/// All endpoints.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
	const ALL: [&[Endpoint]; 12] = [
		me::ENDPOINTS,
		members::ENDPOINTS,
		groups::ENDPOINTS,
		topics::ENDPOINTS,
		posts::ENDPOINTS,
		search::ENDPOINTS,
		flags::ENDPOINTS,
		audit::ENDPOINTS,
		invites::ENDPOINTS,
		notifications::ENDPOINTS,
		webhooks::ENDPOINTS,
		events::ENDPOINTS,
	];
	ALL.into_iter().flatten()
}

/// The routes of all endpoints, and of their description.
pub(crate) fn mount(mut routes: Router<Site>) -> Router<Site> {
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
	routes.route(DOCUMENT, get(page::json)).route(PREFIX, get(page::html))
}
