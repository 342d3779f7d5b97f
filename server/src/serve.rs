//! The accept loop: who may connect, how long a connection may take, how it ends.

mod activity;
mod body;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use self::activity::{Activity, WatchedIo};
use crate::client_ip::{Network, masked};
use crate::config::Config;

/// What one listener allows its peers.
#[derive(Clone, Debug)]
pub struct ConnectionLimits {
	/// How long a request's head may take from its first byte.
	pub header: Duration,
	/// How long a connection may wait for its next request.
	pub keep_alive: Duration,
	/// How long the peer may refuse to take an answer's next bytes.
	pub write_stall: Duration,
	/// How long a request's body may pause.
	pub body_idle: Duration,
	/// The slowest a body may come on average, once `body_idle` has been spent waiting for it.
	pub body_bytes_per_s: u64,
	/// Connections of everybody together; more are closed at once.
	pub total: usize,
	/// Connections of one IPv4 address or IPv6 /64.
	pub per_ip: usize,
	/// Proxies, which bring many people over one address and are not counted by it.
	pub exempt: Vec<Network>,
	/// How long running requests may take to finish after the end was asked for.
	pub drain: Duration,
}

impl Default for ConnectionLimits {
	fn default() -> Self {
		Self {
			// A phone on a bad line sends a head within seconds; a slow-loris takes minutes.
			header: Duration::from_secs(10),
			keep_alive: Duration::from_secs(60),
			write_stall: Duration::from_secs(60),
			body_idle: Duration::from_secs(30),
			body_bytes_per_s: 1024,
			total: 4096,
			per_ip: 64,
			exempt: Vec::new(),
			// Ends with the 10 s in which the process has to be gone after SIGTERM.
			drain: Duration::from_secs(9),
		}
	}
}

impl ConnectionLimits {
	/// The defaults, fitted to the operator's proxies and, for tests, multiplied limits.
	#[must_use]
	pub fn for_config(config: &Config) -> Self {
		let defaults = Self::default();
		let scale = usize::try_from(config.limits_scale).unwrap_or(usize::MAX);
		let per_ip = defaults.per_ip.saturating_mul(scale);
		Self { per_ip, exempt: config.trusted_proxies.clone(), ..defaults }
	}
}

/// Head of a request, in bytes.
const MAX_HEAD_BYTES: usize = 64 * 1024;
/// Header lines of a request.
const MAX_HEADERS: usize = 100;
/// Requests at once over one HTTP/2 connection.
const MAX_STREAMS: u32 = 100;
/// Waits after a failed accept: the usual cause, no file descriptors left, needs others to end.
const ACCEPT_BACKOFF: Duration = Duration::from_millis(100);
/// Peers of the newer protocol own at least a /64 each.
const V6_PREFIX: u8 = 64;

/// Why the listener could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
	/// Something listens there already.
	#[error("{0} is already in use; stop what listens there or choose another --listen address")]
	InUse(SocketAddr),
	/// A port below 1024 without the right to it.
	#[error("no permission to listen on {0}; choose a port above 1023 or grant CAP_NET_BIND_SERVICE")]
	Forbidden(SocketAddr),
	/// Anything else the system said.
	#[error("cannot listen on {0}: {1}")]
	Other(SocketAddr, #[source] io::Error),
}

/// Opens the listener; `local_addr` of the result names the port if 0 was asked for.
///
/// # Errors
/// [`BindError`], which names the address.
pub async fn bind(address: SocketAddr) -> Result<TcpListener, BindError> {
	TcpListener::bind(address).await.map_err(|error| match error.kind() {
		io::ErrorKind::AddrInUse => BindError::InUse(address),
		io::ErrorKind::PermissionDenied => BindError::Forbidden(address),
		_ => BindError::Other(address, error),
	})
}

/// Answers connections until `shutdown` is ready, then lets running requests finish for
/// [`ConnectionLimits::drain`].
///
/// Every request carries its peer as [`ConnectInfo`]. HTTP/1.1 and HTTP/2 are told apart
/// by the first bytes.
pub async fn serve(
	listener: TcpListener,
	router: Router,
	limits: ConnectionLimits,
	shutdown: impl Future<Output = ()>,
) {
	let drain = limits.drain;
	let server = Arc::new(Server::new(router, limits));
	let (stop, stopping) = watch::channel(false);
	let mut running = JoinSet::new();
	let mut shutdown = pin!(shutdown);
	loop {
		tokio::select! {
			() = &mut shutdown => break,
			// Takes finished connections out of the set, which would keep them otherwise.
			Some(_) = running.join_next(), if !running.is_empty() => {}
			accepted = listener.accept() => match accepted {
				Ok((stream, peer)) => {
					if let Some(seat) = server.seats.take(peer.ip()) {
						let connection = server.clone().connection(stream, peer, stopping.clone());
						running.spawn(async move { let _seat = seat; connection.await });
					}
				}
				Err(error) if is_peers_fault(&error) => {}
				Err(error) => {
					tracing::error!(%error, "cannot accept connections");
					tokio::time::sleep(ACCEPT_BACKOFF).await;
				}
			}
		}
	}
	drop(listener);
	let _ = stop.send(true);
	let finished = tokio::time::timeout(drain, async { while running.join_next().await.is_some() {} });
	if finished.await.is_err() {
		tracing::warn!(connections = running.len(), "closed connections that did not finish in time");
	}
}

/// The peer went away between connecting and being accepted.
fn is_peers_fault(error: &io::Error) -> bool {
	matches!(
		error.kind(),
		io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
	)
}

/// What all connections share.
struct Server {
	router: Router,
	limits: ConnectionLimits,
	builder: auto::Builder<TokioExecutor>,
	seats: Seats,
}

impl Server {
	fn new(router: Router, limits: ConnectionLimits) -> Self {
		let mut builder = auto::Builder::new(TokioExecutor::new());
		builder
			.http1()
			.timer(TokioTimer::new())
			// Runs while a connection waits for its next head too; the shorter limit on a
			// head that has begun is ours, see `Activity`.
			.header_read_timeout(limits.keep_alive + limits.header)
			.max_buf_size(MAX_HEAD_BYTES)
			.max_headers(MAX_HEADERS);
		builder
			.http2()
			.timer(TokioTimer::new())
			.max_concurrent_streams(MAX_STREAMS)
			.max_header_list_size(u32::try_from(MAX_HEAD_BYTES).unwrap_or(u32::MAX))
			.keep_alive_interval(limits.keep_alive)
			.keep_alive_timeout(limits.header);
		let seats = Seats::new(limits.total, limits.per_ip, limits.exempt.clone());
		Self { router, limits, builder, seats }
	}

	async fn connection(self: Arc<Self>, stream: TcpStream, peer: SocketAddr, mut stopping: watch::Receiver<bool>) {
		// Without it streamed answers stall 44 ms each in the peer's delayed acknowledgement.
		if let Err(error) = stream.set_nodelay(true) {
			tracing::debug!(%error, "peer gone before it was served");
			return;
		}
		let activity = Arc::new(Activity::new());
		let io = TokioIo::new(WatchedIo::new(stream, activity.clone()));
		let service = hyper::service::service_fn({
			let (server, activity) = (self.clone(), activity.clone());
			move |request| server.clone().answer(request, peer, activity.clone())
		});
		let mut connection = pin!(self.builder.serve_connection(io, service));
		let mut overdue = pin!(activity.overdue(&self.limits));
		let mut is_stopping = false;
		loop {
			tokio::select! {
				outcome = connection.as_mut() => {
					if let Err(error) = outcome {
						tracing::debug!(error, "connection ended early");
					}
					return;
				}
				() = overdue.as_mut() => return,
				// An error means that the sender is gone, so that the end was asked for too.
				_ = stopping.wait_for(|stop| *stop), if !is_stopping => {
					is_stopping = true;
					connection.as_mut().graceful_shutdown();
				}
			}
		}
	}

	async fn answer(
		self: Arc<Self>,
		request: Request<Incoming>,
		peer: SocketAddr,
		activity: Arc<Activity>,
	) -> Result<Response<Body>, Infallible> {
		let running = activity.begin(request.version());
		let mut request = request.map(|incoming| body::timed(incoming, &self.limits));
		request.extensions_mut().insert(ConnectInfo(peer));
		let response = self.router.clone().oneshot(request).await?;
		Ok(response.map(|answer| body::counted(answer, running)))
	}
}

/// How many connections there are, and of whom.
struct Seats {
	per_ip: usize,
	total: usize,
	exempt: Vec<Network>,
	taken: Arc<Mutex<Taken>>,
}

#[derive(Default)]
struct Taken {
	total: usize,
	by_ip: HashMap<IpAddr, usize>,
}

/// One connection's place, given back when dropped.
struct Seat {
	key: Option<IpAddr>,
	taken: Arc<Mutex<Taken>>,
}

impl Seats {
	fn new(total: usize, per_ip: usize, exempt: Vec<Network>) -> Self {
		Self { per_ip, total, exempt, taken: Arc::default() }
	}

	/// A place for one more connection, unless everybody or this address has too many.
	fn take(&self, ip: IpAddr) -> Option<Seat> {
		let ip = ip.to_canonical();
		let is_exempt = self.exempt.iter().any(|network| network.contains(ip));
		let key = (!is_exempt).then(|| if ip.is_ipv6() { masked(ip, V6_PREFIX) } else { ip });
		let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
		if taken.total >= self.total {
			return None;
		}
		if let Some(key) = key {
			let of_ip = taken.by_ip.entry(key).or_default();
			if *of_ip >= self.per_ip {
				return None;
			}
			*of_ip += 1;
		}
		taken.total += 1;
		Some(Seat { key, taken: self.taken.clone() })
	}
}

impl Drop for Seat {
	fn drop(&mut self) {
		let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
		taken.total -= 1;
		let Some(key) = self.key else { return };
		if let Some(of_ip) = taken.by_ip.get_mut(&key) {
			*of_ip -= 1;
			if *of_ip == 0 {
				taken.by_ip.remove(&key);
			}
		}
	}
}
