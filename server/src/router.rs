//! The whole HTTP surface on one screen.

use crate::config::{Config, PublicUrl};
use crate::live::{self, Listeners};
use crate::pages::{self, Site};
use crate::patience::Patience;
use crate::random::Random;
use crate::{api, assets, face, feeds, layers, security_txt};
use app::page::{Assets, Method};
use axum::Router;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, on, post};
use forum::Forum;
use std::sync::Arc;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

/// Routes that are not pages; the pages stand in [`app::routes::all`].
///
/// The access table is checked against both.
pub const OTHER_ROUTES: &[(Method, &str)] = &[
	(Method::Get, "/healthz"),
	(Method::Get, "/readyz"),
	(Method::Get, "/robots.txt"),
	(Method::Get, security_txt::PATH),
	(Method::Get, "/favicon.ico"),
	(Method::Get, assets::ROUTE),
	(Method::Get, face::ROUTE),
	(Method::Get, feeds::ALL),
	(Method::Get, feeds::BLOG),
	(Method::Get, feeds::BLOG_JSON),
	(Method::Get, feeds::TAG),
	(Method::Get, feeds::AUTHOR),
	(Method::Get, "/live/t/{id}"),
	(Method::Get, "/live/inbox"),
	(Method::Get, api::PREFIX),
	(Method::Get, api::DOCUMENT),
	(Method::Post, SERVER_FUNCTIONS),
];

/// Where islands call the server.
pub const SERVER_FUNCTIONS: &str = "/do/{*function}";

/// The router, guarded.
pub fn router(forum: Forum, config: &Config, random: Random) -> Router {
	router_with(forum, config, random, Listeners::default())
}

/// The router, guarded; its live streams end when `listeners` are told to.
pub fn router_with(forum: Forum, config: &Config, random: Random, listeners: Listeners) -> Router {
	let site = Site {
		forum,
		assets: Assets {
			style: assets::style_url().to_owned(),
			start: assets::start_script_url().to_owned(),
			icon: assets::asset("favicon.svg").unwrap_or("/favicon.ico").to_owned(),
		}
		.into(),
		secure: config.public_url.as_ref().is_some_and(PublicUrl::is_https),
		origin: config.public_url.as_ref().map(|url| url.origin().into()),
		listeners,
		patience: Patience::default(),
		turns: api::Turns::default(),
	};
	let mut routes = Router::new();
	for route in app::routes::all() {
		let handler = move |State(site): State<Site>, request| pages::answer(site, request, route);
		let filter = match route.method {
			Method::Get => axum::routing::MethodFilter::GET,
			Method::Post => axum::routing::MethodFilter::POST,
		};
		let method: MethodRouter<Site> = on(filter, handler);
		routes = routes.route(route.path, method);
	}
	let routes = routes
		.route("/healthz", get(|| async { "ok\n" }))
		.route("/readyz", get(ready))
		.route("/robots.txt", get(|headers: HeaderMap| async move { assets::serve_named("robots.txt", &headers) }))
		.route("/favicon.ico", get(face::favicon))
		.route(security_txt::PATH, get(security_txt::serve))
		.route(assets::ROUTE, get(assets::serve))
		.route(face::ROUTE, get(face::serve))
		.route(feeds::ALL, get(feeds::all))
		.route(feeds::BLOG, get(feeds::blog))
		.route(feeds::BLOG_JSON, get(feeds::blog_json))
		.route(feeds::TAG, get(feeds::tag))
		.route(feeds::AUTHOR, get(feeds::author))
		.route(SERVER_FUNCTIONS, post(pages::server_function));
	let routes = routes.merge(api::routes(&config.cors_origins));
	let routes = routes.method_not_allowed_fallback(pages::method_not_allowed).fallback(pages::not_found);
	// Level 1: a topic page shrinks to a quarter for a tenth of a millisecond; assets come compressed.
	let routes = routes.layer(CompressionLayer::new().quality(CompressionLevel::Fastest));
	let streams = Router::new().route("/live/t/{id}", get(live::topic)).route("/live/inbox", get(live::inbox));
	let (routes, streams) = (routes.with_state(site.clone()), streams.with_state(site.clone()));
	let explain = Arc::new(move |parts: &Parts, refusal| pages::refused(&site, parts, refusal));
	layers::guarded_with_pages(routes, streams, config, random, explain)
}

/// Whether the store takes writes: what a load balancer and an operator want to know.
async fn ready(State(site): State<Site>) -> Response {
	match site.forum.ready() {
		Ok(()) => (StatusCode::OK, "ready\n").into_response(),
		Err(why) => {
			tracing::warn!(%why, "not ready");
			(StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "60")], "the store takes no writes; see the log\n")
				.into_response()
		}
	}
}
