//! How many requests of any kind one address may make.

use std::fmt;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{
	HeaderValue, StatusCode,
	header::{AUTHORIZATION, RETRY_AFTER},
};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use tokio::time::Instant;

use crate::client_ip::{Network, client_ip, masked};

/// Requests at once: a page with a dozen pictures opened in three tabs.
const BURST: (u32, Duration) = (50, Duration::from_secs(10));
/// Requests over a while: somebody who clicks every second with company behind one address.
const STEADY: (u32, Duration) = (200, Duration::from_secs(60));
/// Styles, icons and browser program: cheap to answer, many on a first visit.
const ASSETS: (u32, Duration) = (200, Duration::from_secs(10));
/// Requests with a token: each token has limits of its own, this keeps others from being tried.
const PROGRAMS: (u32, Duration) = (1_800, Duration::from_secs(60));
/// Where programs ask.
const API_PREFIX: &str = "/api/";
/// Where the bundle is mounted.
const ASSET_PREFIX: &str = "/pkg/";

/// Checks between two sweeps of what has been forgiven.
const SWEEP_EVERY: u32 = 4096;
/// Addresses remembered for each limit, about 10 MB together; beyond it neighbours share.
const MAX_KEYS: usize = 65_536;
/// What one household or host is given of the newer protocol.
const V6_PREFIX: u8 = 64;
/// What neighbours share while too many addresses come at once: at most 65,536 of the
/// older protocol, one provider's customers of the newer.
const CROWDED_PREFIXES: (u8, u8) = (16, 32);

/// The limits on any request, shared by all of them.
#[derive(Clone)]
pub struct RequestRates(Arc<Rates>);

struct Rates {
	burst: Limiter,
	steady: Limiter,
	assets: Limiter,
	programs: Limiter,
	trusted: Vec<Network>,
	checks: AtomicU32,
	max_keys: usize,
}

type Limiter = RateLimiter<IpAddr, HashMapStateStore<IpAddr>, Uptime, NoOpMiddleware<Duration>>;

/// Time since the limits were made, by tokio's clock, which tests can turn.
#[derive(Clone)]
struct Uptime(Instant);

impl Clock for Uptime {
	type Instant = Duration;

	fn now(&self) -> Duration {
		self.0.elapsed()
	}
}

/// Who makes a request, as far as that decides which limit holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Caller {
	/// A browser, or whatever comes without a token.
	Person,
	/// A program that shows a token.
	Program,
}

impl RequestRates {
	/// `scale` multiplies every rate; `trusted` are the proxies whose word on the client's
	/// address counts.
	#[must_use]
	pub fn new(scale: u32, trusted: Vec<Network>) -> Self {
		Self::with_room(scale, trusted, MAX_KEYS)
	}

	fn with_room(scale: u32, trusted: Vec<Network>, max_keys: usize) -> Self {
		let clock = Uptime(Instant::now());
		let limiter = |(count, per)| RateLimiter::hashmap_with_clock(quota(count, per, scale), clock.clone());
		Self(Arc::new(Rates {
			burst: limiter(BURST),
			steady: limiter(STEADY),
			assets: limiter(ASSETS),
			programs: limiter(PROGRAMS),
			trusted,
			checks: AtomicU32::new(0),
			max_keys,
		}))
	}
}

impl fmt::Debug for RequestRates {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("RequestRates")
	}
}

impl Rates {
	/// How long to wait, if this address asked too often.
	fn check(&self, ip: IpAddr, path: &str, caller: Caller) -> Result<(), Duration> {
		if self.checks.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
			self.sweep();
		}
		if path.starts_with(ASSET_PREFIX) {
			return self.ask(&self.assets, ip);
		}
		if caller == Caller::Program {
			return self.ask(&self.programs, ip);
		}
		self.ask(&self.burst, ip)?;
		self.ask(&self.steady, ip)
	}

	fn ask(&self, limiter: &Limiter, ip: IpAddr) -> Result<(), Duration> {
		let key = self.key(limiter, ip);
		let outcome = limiter.check_key(&key);
		outcome.map_err(|refused| refused.wait_time_from(limiter.clock().now()))
	}

	fn key(&self, limiter: &Limiter, ip: IpAddr) -> IpAddr {
		let is_crowded = limiter.len() >= self.max_keys;
		match (ip, is_crowded) {
			(IpAddr::V4(_), false) => ip,
			(IpAddr::V6(_), false) => masked(ip, V6_PREFIX),
			(IpAddr::V4(_), true) => masked(ip, CROWDED_PREFIXES.0),
			(IpAddr::V6(_), true) => masked(ip, CROWDED_PREFIXES.1),
		}
	}

	fn sweep(&self) {
		for limiter in [&self.burst, &self.steady, &self.assets, &self.programs] {
			limiter.retain_recent();
			limiter.shrink_to_fit();
		}
	}
}

/// Middleware: puts [`crate::client_ip::ClientIp`] into the request, and answers 429 with
/// `Retry-After` to an address that asks too often.
pub async fn limit(State(rates): State<RequestRates>, mut request: Request, next: Next) -> Response {
	let client = client_ip(&request, &rates.0.trusted);
	request.extensions_mut().insert(client);
	let path = request.uri().path();
	let program = path.starts_with(API_PREFIX) && request.headers().contains_key(AUTHORIZATION);
	let caller = if program { Caller::Program } else { Caller::Person };
	match rates.0.check(client.0, path, caller) {
		Ok(()) => next.run(request).await,
		Err(wait) => too_many(wait),
	}
}

fn too_many(wait: Duration) -> Response {
	// Rounded up: who comes back a moment early would be refused again.
	let seconds = wait.as_secs() + 1;
	let retry = [(RETRY_AFTER, HeaderValue::from(seconds))];
	(StatusCode::TOO_MANY_REQUESTS, retry, format!("Too many requests. Wait {seconds} s.\n")).into_response()
}

fn quota(count: u32, per: Duration, scale: u32) -> Quota {
	let count = NonZeroU32::new(count.saturating_mul(scale)).unwrap_or(NonZeroU32::MIN);
	let interval = (per / count.get()).max(Duration::from_nanos(1));
	Quota::with_period(interval).expect("a nanosecond is longer than nothing").allow_burst(count)
}

#[cfg(test)]
mod tests {
	use std::net::SocketAddr;

	use axum::Extension;
	use axum::Router;
	use axum::body::{Body, to_bytes};
	use axum::extract::ConnectInfo;
	use axum::middleware::from_fn_with_state;
	use tokio::time::advance;
	use tower::ServiceExt as _;

	use super::*;
	use crate::client_ip::ClientIp;

	fn router(rates: &RequestRates) -> Router {
		Router::new()
			.fallback(|Extension(client): Extension<ClientIp>| async move { client.0.to_string() })
			.layer(from_fn_with_state(rates.clone(), limit))
	}

	async fn ask(router: &Router, ip: &str, path: &str) -> Response {
		let peer = ConnectInfo(SocketAddr::new(ip.parse().unwrap(), 1));
		let request = Request::builder().uri(path).extension(peer).body(Body::empty()).unwrap();
		router.clone().oneshot(request).await.unwrap()
	}

	/// How many of `count` requests are answered.
	async fn answered(router: &Router, ip: &str, path: &str, count: usize) -> usize {
		let mut good = 0;
		for _ in 0..count {
			good += usize::from(ask(router, ip, path).await.status() == StatusCode::OK);
		}
		good
	}

	#[tokio::test(start_paused = true)]
	async fn fifty_requests_at_once_are_answered_and_no_more() {
		let router = router(&RequestRates::new(1, vec![]));
		assert_eq!(answered(&router, "203.0.113.9", "/", 60).await, 50);
		let refused = ask(&router, "203.0.113.9", "/").await;
		assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
		assert_eq!(refused.headers()[RETRY_AFTER], "1");
		assert_eq!(ask(&router, "203.0.113.10", "/").await.status(), StatusCode::OK);
		advance(Duration::from_secs(10)).await;
		assert_eq!(answered(&router, "203.0.113.9", "/", 60).await, 50);
	}

	#[tokio::test(start_paused = true)]
	async fn a_steady_stream_is_held_to_the_minute() {
		let router = router(&RequestRates::new(1, vec![]));
		let mut good = 0;
		for _ in 0..30 {
			good += answered(&router, "203.0.113.9", "/", 50).await;
			advance(Duration::from_secs(10)).await;
		}
		// 200 in store and 200 for each of five minutes.
		assert!((1150..=1200).contains(&good), "{good}");
	}

	#[tokio::test(start_paused = true)]
	async fn assets_have_a_larger_limit_of_their_own() {
		let router = router(&RequestRates::new(1, vec![]));
		assert_eq!(answered(&router, "203.0.113.9", "/pkg/a.css", 250).await, 200);
		assert_eq!(answered(&router, "203.0.113.9", "/", 50).await, 50);
	}

	#[tokio::test(start_paused = true)]
	async fn a_household_of_the_newer_protocol_counts_as_one() {
		let router = router(&RequestRates::new(1, vec![]));
		assert_eq!(answered(&router, "2001:db8::1", "/", 50).await, 50);
		assert_eq!(answered(&router, "2001:db8::ffff:2", "/", 1).await, 0);
		assert_eq!(answered(&router, "2001:db8:0:1::1", "/", 1).await, 1);
	}

	#[tokio::test(start_paused = true)]
	async fn the_scale_multiplies() {
		let router = router(&RequestRates::new(10, vec![]));
		assert_eq!(answered(&router, "127.0.0.1", "/", 600).await, 500);
		quota(200, Duration::from_secs(10), 1_000_000);
	}

	#[tokio::test(start_paused = true)]
	async fn handlers_learn_the_address_behind_a_trusted_proxy() {
		let rates = RequestRates::new(1, vec![Network::parse("10.0.0.1").unwrap()]);
		let peer = ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 1)));
		let request = Request::builder().extension(peer).header("x-forwarded-for", "203.0.113.9");
		let response = router(&rates).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
		assert_eq!(to_bytes(response.into_body(), 100).await.unwrap(), "203.0.113.9");
	}

	#[tokio::test(start_paused = true)]
	async fn memory_stays_bounded_when_the_whole_world_asks() {
		let rates = RequestRates::with_room(1, vec![], 100);
		for number in 0..3000_u32 {
			let ip = IpAddr::V4(std::net::Ipv4Addr::from_bits((9 << 24) + number));
			let _ = rates.0.check(ip, "/", Caller::Person);
		}
		assert!(rates.0.burst.len() <= 101, "{}", rates.0.burst.len());
		advance(Duration::from_secs(120)).await;
		rates.0.sweep();
		assert_eq!(rates.0.burst.len() + rates.0.steady.len(), 0);
	}
}
