//! When a connection has been quiet, slow or stuck for too long.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::http::Version;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;

use super::ConnectionLimits;

/// How often a connection looks at itself, as a part of its shortest limit.
const LOOKS_PER_LIMIT: u32 = 5;
/// Stands for "not now" in the times below.
const NEVER: u64 = u64::MAX;

/// What a connection has been doing; times are milliseconds since it was accepted.
///
/// hyper's own header timer starts when the connection goes quiet, not with the first
/// byte of a head, and does not run at all until the protocol is known; hence this.
pub(super) struct Activity {
	accepted: Instant,
	in_flight: AtomicU32,
	quiet_since: AtomicU64,
	head_since: AtomicU64,
	write_stuck_since: AtomicU64,
	served: AtomicBool,
	is_http2: AtomicBool,
}

/// One request that is being answered; ends with the last byte of its answer's body.
pub(super) struct Running(Arc<Activity>);

impl Activity {
	pub(super) fn new() -> Self {
		Self {
			accepted: Instant::now(),
			in_flight: AtomicU32::new(0),
			quiet_since: AtomicU64::new(0),
			head_since: AtomicU64::new(NEVER),
			write_stuck_since: AtomicU64::new(NEVER),
			served: AtomicBool::new(false),
			is_http2: AtomicBool::new(false),
		}
	}

	/// A request's head is complete.
	pub(super) fn begin(self: &Arc<Self>, version: Version) -> Running {
		self.served.store(true, Relaxed);
		self.is_http2.store(version == Version::HTTP_2, Relaxed);
		self.head_since.store(NEVER, Relaxed);
		self.in_flight.fetch_add(1, Relaxed);
		Running(self.clone())
	}

	/// Ready once one of the limits has passed.
	pub(super) async fn overdue(&self, limits: &ConnectionLimits) {
		let shortest = limits.header.min(limits.keep_alive).min(limits.write_stall);
		loop {
			tokio::time::sleep(shortest / LOOKS_PER_LIMIT).await;
			if self.is_overdue(limits) {
				return;
			}
		}
	}

	fn is_overdue(&self, limits: &ConnectionLimits) -> bool {
		let now = self.now();
		let passed = |since: u64, limit: Duration| now.saturating_sub(since) >= millis(limit);
		if passed(self.write_stuck_since.load(Relaxed), limits.write_stall) {
			return true;
		}
		if self.in_flight.load(Relaxed) > 0 {
			return false;
		}
		// Before its first request a connection has the time of one head, even if it says nothing.
		let quiet = if self.served.load(Relaxed) { limits.keep_alive } else { limits.header };
		// HTTP/2 sends frames between requests which are no heads.
		let slow_head = !self.is_http2.load(Relaxed) && passed(self.head_since.load(Relaxed), limits.header);
		slow_head || passed(self.quiet_since.load(Relaxed), quiet)
	}

	fn received(&self) {
		if self.in_flight.load(Relaxed) == 0 && self.head_since.load(Relaxed) == NEVER {
			self.head_since.store(self.now(), Relaxed);
		}
	}

	fn wrote(&self, is_stuck: bool) {
		if !is_stuck {
			self.write_stuck_since.store(NEVER, Relaxed);
		} else if self.write_stuck_since.load(Relaxed) == NEVER {
			self.write_stuck_since.store(self.now(), Relaxed);
		}
	}

	fn now(&self) -> u64 {
		millis(self.accepted.elapsed())
	}
}

impl Drop for Running {
	fn drop(&mut self) {
		self.0.quiet_since.store(self.0.now(), Relaxed);
		self.0.in_flight.fetch_sub(1, Relaxed);
	}
}

fn millis(span: Duration) -> u64 {
	u64::try_from(span.as_millis()).unwrap_or(NEVER)
}

/// A socket that tells its [`Activity`] what goes through it.
pub(super) struct WatchedIo {
	stream: TcpStream,
	activity: Arc<Activity>,
}

impl WatchedIo {
	pub(super) fn new(stream: TcpStream, activity: Arc<Activity>) -> Self {
		Self { stream, activity }
	}

	fn noted(&self, outcome: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
		self.activity.wrote(outcome.is_pending());
		outcome
	}
}

impl AsyncRead for WatchedIo {
	fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
		let before = buffer.filled().len();
		ready!(Pin::new(&mut self.stream).poll_read(cx, buffer))?;
		if buffer.filled().len() > before {
			self.activity.received();
		}
		Poll::Ready(Ok(()))
	}
}

impl AsyncWrite for WatchedIo {
	fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
		let outcome = Pin::new(&mut self.stream).poll_write(cx, bytes);
		self.noted(outcome)
	}

	fn poll_write_vectored(
		mut self: Pin<&mut Self>,
		cx: &mut Context<'_>,
		parts: &[io::IoSlice<'_>],
	) -> Poll<io::Result<usize>> {
		let outcome = Pin::new(&mut self.stream).poll_write_vectored(cx, parts);
		self.noted(outcome)
	}

	fn is_write_vectored(&self) -> bool {
		self.stream.is_write_vectored()
	}

	fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
		Pin::new(&mut self.stream).poll_flush(cx)
	}

	fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
		Pin::new(&mut self.stream).poll_shutdown(cx)
	}
}
