//! The order in which every request passes what guards it.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};

use crate::config::{Config, PublicUrl};
use crate::headers::{self, HeaderPolicy, Transport};
use crate::random::Random;
use crate::rate::{self, RequestRates};
use crate::request_id;
use crate::same_origin::{self, Explain, SameOrigin};
use crate::{api, bounds, log, panics};

/// Guards all routes of `router`; routes added afterwards are not.
///
/// Answers that begin late by nature (uploads over slow lines) belong into
/// `without_time_limit`, everything else into `router`.
pub fn guarded(router: Router, without_time_limit: Router, config: &Config, random: Random) -> Router {
	let origin = SameOrigin::new(config.public_url.clone());
	guarded_by(origin, router, without_time_limit, config, random)
}

/// The same; `explain` makes pages of what is refused to somebody who reads pages.
pub fn guarded_with_pages(
	router: Router,
	without_time_limit: Router,
	config: &Config,
	random: Random,
	explain: Explain,
) -> Router {
	let origin = SameOrigin::new(config.public_url.clone()).explained(explain);
	guarded_by(origin, router, without_time_limit, config, random)
}

fn guarded_by(
	origin: SameOrigin,
	router: Router,
	without_time_limit: Router,
	config: &Config,
	random: Random,
) -> Router {
	let https = config.public_url.as_ref().is_some_and(PublicUrl::is_https);
	let transport = if https { Transport::Tls } else { Transport::Plain };
	let rates = RequestRates::new(config.limits_scale, config.trusted_proxies.clone());
	// The last one is the first a request meets. Headers are outermost, so that refusals
	// and panics carry them too.
	router
		.layer(from_fn(bounds::time))
		.merge(without_time_limit)
		.layer(DefaultBodyLimit::max(bounds::MAX_FORM_BYTES))
		.layer(from_fn_with_state(origin, same_origin::check))
		.layer(from_fn(bounds::target))
		.layer(from_fn_with_state(rates, rate::limit))
		.layer(from_fn(panics::catch))
		.layer(from_fn(log::requests))
		// Whatever refuses inside, programs read why in their own form.
		.layer(from_fn(api::problem::speak))
		.layer(from_fn_with_state(random.clone(), request_id::assign))
		.layer(from_fn_with_state(HeaderPolicy::new(random, transport), headers::set))
}

#[cfg(test)]
mod tests {
	use std::time::Duration;

	use axum::body::Body;
	use axum::http::{Request, Response};
	use axum::routing::{get, post};
	use tower::ServiceExt as _;

	use super::*;

	async fn explode() -> &'static str {
		panic!("on purpose")
	}

	async fn sleep_long() -> &'static str {
		tokio::time::sleep(Duration::from_secs(100)).await;
		"late"
	}

	fn router() -> Router {
		let pages = Router::new()
			.route("/", get(|| async { "page" }).post(|body: String| async { body }))
			.route("/panic", get(explode))
			.route("/late", get(sleep_long));
		let uploads = Router::new().route("/upload", post(sleep_long).layer(DefaultBodyLimit::max(1 << 30)));
		guarded(pages, uploads, &Config::default(), Random::new(|bytes| bytes.fill(7)))
	}

	async fn send(request: Request<Body>) -> Response<Body> {
		router().oneshot(request).await.unwrap()
	}

	async fn ask(path: &str) -> Response<Body> {
		send(Request::builder().uri(path).body(Body::empty()).unwrap()).await
	}

	fn form(path: &str, bytes: usize) -> Request<Body> {
		let request = Request::builder().method("POST").uri(path);
		request
			.header("sec-fetch-site", "same-origin")
			.header("content-type", "application/x-www-form-urlencoded")
			.body(Body::from("x".repeat(bytes)))
			.unwrap()
	}

	#[tokio::test(start_paused = true)]
	async fn refusals_and_panics_carry_headers_and_number_like_any_answer() {
		let foreign = Request::builder().method("POST").uri("/").body(Body::empty()).unwrap();
		let long = format!("/?{}", "x".repeat(4096));
		for (response, status) in [
			(ask("/").await, 200),
			(ask("/nowhere").await, 404),
			(ask("/panic").await, 500),
			(ask("/late").await, 503),
			(ask(&long).await, 414),
			(send(foreign).await, 403),
			(send(form("/", bounds::MAX_FORM_BYTES + 1)).await, 413),
		] {
			assert_eq!(response.status(), status);
			let headers = response.headers();
			assert_eq!(headers["x-request-id"], "0707070707070707", "{status}");
			assert_eq!(headers["x-content-type-options"], "nosniff", "{status}");
			assert!(headers.contains_key("content-security-policy"), "{status}");
			assert!(!headers.contains_key("strict-transport-security"), "plain http");
		}
	}

	#[tokio::test(start_paused = true)]
	async fn a_form_within_its_bounds_arrives() {
		assert_eq!(send(form("/", bounds::MAX_FORM_BYTES)).await.status(), 200);
	}

	#[tokio::test(start_paused = true)]
	async fn an_upload_may_take_its_time_but_no_other_liberty() {
		assert_eq!(send(form("/upload", 10)).await.status(), 200);
		let foreign = Request::builder().method("POST").uri("/upload").body(Body::empty()).unwrap();
		assert_eq!(send(foreign).await.status(), 403);
	}
}
