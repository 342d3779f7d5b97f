//! Open pages that hear of new posts: server-sent events.

use crate::pages::Site;
use crate::session;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{HeaderMap, RETRY_AFTER};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use forum::Actor;
use forum::live::{last_number, written_after};
use futures::stream::{self, Stream};
use model::{MemberId, TopicId};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Streams in all: each holds a connection and little else.
const STREAMS_MAX: usize = 500;
/// Streams of one member: that many open tabs.
const STREAMS_OF_MEMBER_MAX: usize = 6;
/// A line now and then keeps proxies from closing the stream.
const HEARTBEAT: Duration = Duration::from_secs(25);
/// A right that was taken away ends the stream within this time.
const RIGHTS_CHECKED_EVERY: Duration = Duration::from_secs(1);

/// Who listens how often, and whether they may go on.
#[derive(Clone, Default)]
pub struct Listeners(Arc<Open>);

#[derive(Default)]
struct Open {
	streams: Mutex<HashMap<MemberId, usize>>,
	stopping: AtomicBool,
}

/// One open stream; its place is free again when this is dropped.
struct Listening {
	listeners: Listeners,
	member: MemberId,
}

impl Listeners {
	/// Lets every stream end within a second: the server stops.
	pub fn stop(&self) {
		self.0.stopping.store(true, Ordering::Relaxed);
	}

	fn stopping(&self) -> bool {
		self.0.stopping.load(Ordering::Relaxed)
	}

	fn open(&self, member: MemberId) -> Option<Listening> {
		let mut open = self.0.streams.lock().ok()?;
		let mine = open.get(&member).copied().unwrap_or(0);
		if mine >= STREAMS_OF_MEMBER_MAX || open.values().sum::<usize>() >= STREAMS_MAX {
			return None;
		}
		open.insert(member, mine + 1);
		Some(Listening { listeners: self.clone(), member })
	}
}

impl Drop for Listening {
	fn drop(&mut self) {
		if let Ok(mut open) = self.listeners.0.streams.lock()
			&& let Some(mine) = open.get_mut(&self.member)
		{
			*mine -= 1;
			if *mine == 0 {
				open.remove(&self.member);
			}
		}
	}
}

/// Numbers of new posts of one topic, as they are written. For members.
///
/// `?after=` is the last post that the page shows: what was written since then is told at once.
pub async fn topic(State(site): State<Site>, Path(id): Path<String>, request: Request) -> Response {
	let headers = request.headers().clone();
	let actor = caller(&site, &headers);
	let (Ok(topic), Some(member)) = (id.parse::<TopicId>(), actor.id()) else {
		return StatusCode::NOT_FOUND.into_response();
	};
	// The position first: a post written between the two questions is told twice, not never.
	let position = *site.forum.watch().borrow();
	let Ok(last) = last_number(&site.forum, &actor, topic) else {
		return StatusCode::NOT_FOUND.into_response();
	};
	let missed = shown(&request).filter(|shown| *shown < last).map(|_| last);
	let Some(listening) = site.listeners.open(member) else {
		return (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "60")]).into_response();
	};
	let follower = Follower { site, headers, topic, position, missed, _listening: listening };
	Sse::new(events(follower)).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response()
}

struct Follower {
	site: Site,
	headers: HeaderMap,
	topic: TopicId,
	position: u64,
	/// What the page missed before the stream was there, to be told first.
	missed: Option<u32>,
	_listening: Listening,
}

fn events(follower: Follower) -> impl Stream<Item = Result<Event, Infallible>> {
	stream::unfold(follower, |mut follower| async move {
		if let Some(number) = follower.missed.take() {
			return Some((Ok(post(number)), follower));
		}
		let mut newest = follower.site.forum.watch();
		loop {
			// Waking by the clock too: a right can go without a post being written.
			let _ = tokio::time::timeout(RIGHTS_CHECKED_EVERY, newest.wait_for(|seq| *seq > follower.position)).await;
			let actor = caller(&follower.site, &follower.headers);
			if !actor.is_signed_in() || follower.site.listeners.stopping() {
				return None;
			}
			let (position, numbers) =
				written_after(&follower.site.forum, &actor, follower.topic, follower.position).ok()?;
			follower.position = position;
			if let Some(last) = numbers.last() {
				return Some((Ok(post(*last)), follower));
			}
		}
	})
}

fn post(number: u32) -> Event {
	Event::default().event("post").data(number.to_string())
}

/// The last post that the page shows; none if it does not say.
fn shown(request: &Request) -> Option<u32> {
	let query = request.uri().query()?.as_bytes();
	form_urlencoded::parse(query).find(|(name, _)| name == "after")?.1.parse().ok()
}

fn caller(site: &Site, headers: &HeaderMap) -> Actor {
	session::actor(site, &session::cookies(headers))
}
