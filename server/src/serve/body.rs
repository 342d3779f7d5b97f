//! Bodies that give up on a peer that sends too slowly, or count as activity while they are sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};
use tokio::time::{Instant, Sleep};

use super::ConnectionLimits;
use super::activity::Running;

/// A request's body that fails when it pauses too long or trickles.
pub(super) fn timed(incoming: Incoming, limits: &ConnectionLimits) -> Body {
	// Most requests have no body and need no clock.
	if incoming.is_end_stream() {
		return Body::empty();
	}
	Body::new(TimedBody {
		incoming,
		idle: limits.body_idle,
		bytes_per_s: limits.body_bytes_per_s,
		received: 0,
		waited: Duration::ZERO,
		waiting: None,
	})
}

/// An answer's body that keeps its request running until it has been sent.
pub(super) fn counted(answer: Body, running: Running) -> Body {
	if answer.is_end_stream() {
		return answer;
	}
	Body::new(CountedBody { answer, _running: running })
}

struct TimedBody {
	incoming: Incoming,
	idle: Duration,
	bytes_per_s: u64,
	received: u64,
	/// Time spent waiting for the peer; a slow handler does not count against it.
	waited: Duration,
	waiting: Option<(Instant, Pin<Box<Sleep>>)>,
}

impl TimedBody {
	fn arrived(&mut self, frame: &Frame<Bytes>) -> Result<(), axum::Error> {
		if let Some((since, _)) = self.waiting.take() {
			self.waited += since.elapsed();
		}
		let bytes = frame.data_ref().map_or(0, Bytes::len);
		self.received += u64::try_from(bytes).unwrap_or(u64::MAX);
		// A peer that was never waited for longer than one pause is judged by that alone.
		let is_trickle =
			self.waited > self.idle && self.received < self.waited.as_secs().saturating_mul(self.bytes_per_s);
		if is_trickle { Err(too_slow()) } else { Ok(()) }
	}

	fn wait(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
		let idle = self.idle;
		let (_, pause) = self.waiting.get_or_insert_with(|| (Instant::now(), Box::pin(tokio::time::sleep(idle))));
		pause.as_mut().poll(cx).map(|()| Some(Err(too_slow())))
	}
}

fn too_slow() -> axum::Error {
	axum::Error::new(io::Error::new(io::ErrorKind::TimedOut, "the body came too slowly"))
}

impl HttpBody for TimedBody {
	type Data = Bytes;
	type Error = axum::Error;

	fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
		match Pin::new(&mut self.incoming).poll_frame(cx) {
			Poll::Ready(Some(Ok(frame))) => Poll::Ready(Some(self.arrived(&frame).map(|()| frame))),
			Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(axum::Error::new(error)))),
			Poll::Ready(None) => Poll::Ready(None),
			Poll::Pending => self.wait(cx),
		}
	}

	fn is_end_stream(&self) -> bool {
		self.incoming.is_end_stream()
	}

	fn size_hint(&self) -> SizeHint {
		self.incoming.size_hint()
	}
}

struct CountedBody {
	answer: Body,
	_running: Running,
}

impl HttpBody for CountedBody {
	type Data = Bytes;
	type Error = axum::Error;

	fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
		Pin::new(&mut self.answer).poll_frame(cx)
	}

	fn is_end_stream(&self) -> bool {
		self.answer.is_end_stream()
	}

	fn size_hint(&self) -> SizeHint {
		self.answer.size_hint()
	}
}
