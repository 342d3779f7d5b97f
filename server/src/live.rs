//! Open pages that hear of new posts, and of what is new in the inbox: server-sent events.

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
use model::inbox::UnreadCount;
use model::{MemberId, TopicId};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

/// Streams in all: each holds a connection and little else.
const STREAMS_MAX: usize = 500;
/// Streams of one member: that many open tabs.
const STREAMS_OF_MEMBER_MAX: usize = 6;
/// A line now and then keeps proxies from closing the stream.
pub(crate) const HEARTBEAT: Duration = Duration::from_secs(25);
/// A right that was taken away ends the stream within this time.
pub(crate) const RIGHTS_CHECKED_EVERY: Duration = Duration::from_secs(1);

/// Who listens how often, and whether they may go on.
#[derive(Clone, Default)]
pub struct Listeners(Arc<Open>);

#[derive(Default)]
struct Open {
	streams: Mutex<HashMap<MemberId, usize>>,
	stopping: AtomicBool,
}

/// One open stream; its place is free again when this is dropped.
pub(crate) struct Listening {
	listeners: Listeners,
	member: MemberId,
}

impl Listeners {
	/// Lets every stream end within a second: the server stops.
	pub fn stop(&self) {
		self.0.stopping.store(true, Ordering::Relaxed);
	}

	pub(crate) fn stopping(&self) -> bool {
		self.0.stopping.load(Ordering::Relaxed)
	}

	pub(crate) fn open(&self, member: MemberId) -> Option<Listening> {
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
	follow(Follower::new(site, headers, Some(topic), position, missed, listening))
}

/// How much is unread in the inbox, as it changes. For members.
pub async fn inbox(State(site): State<Site>, request: Request) -> Response {
	let headers = request.headers().clone();
	let position = *site.forum.watch().borrow();
	let Some(member) = caller(&site, &headers).id() else {
		return StatusCode::NOT_FOUND.into_response();
	};
	let Some(listening) = site.listeners.open(member) else {
		return (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "60")]).into_response();
	};
	follow(Follower::new(site, headers, None, position, None, listening))
}

fn follow(follower: Follower) -> Response {
	Sse::new(events(follower)).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response()
}

struct Follower {
	site: Site,
	headers: HeaderMap,
	/// The topic of the page; none on a page that only shows what is new in the inbox.
	topic: Option<TopicId>,
	position: u64,
	/// What the page missed before the stream was there, to be told first.
	missed: Option<u32>,
	/// What was told last of the inbox, and when it was looked at.
	unread: UnreadCount,
	looked_at: Instant,
	_listening: Listening,
}

impl Follower {
	fn new(
		site: Site,
		headers: HeaderMap,
		topic: Option<TopicId>,
		position: u64,
		missed: Option<u32>,
		listening: Listening,
	) -> Self {
		// A page is made a moment before its stream: what came in between is told in the first second.
		let unread = UnreadCount(u32::MAX);
		Self { site, headers, topic, position, missed, unread, looked_at: Instant::now(), _listening: listening }
	}

	/// What is new in the inbox, if that is not what was told last; looked at once a second at most.
	fn moved_inbox(&mut self, actor: &Actor) -> Option<UnreadCount> {
		if self.looked_at.elapsed() < RIGHTS_CHECKED_EVERY {
			return None;
		}
		self.looked_at = Instant::now();
		let unread = forum::inbox::unread(&self.site.forum, actor).ok()?;
		let told = std::mem::replace(&mut self.unread, unread);
		(told != unread).then_some(unread)
	}
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
			if let Some(topic) = follower.topic {
				let (position, numbers) = written_after(&follower.site.forum, &actor, topic, follower.position).ok()?;
				follower.position = position;
				if let Some(last) = numbers.last() {
					return Some((Ok(post(*last)), follower));
				}
			} else {
				follower.position = *newest.borrow();
			}
			if let Some(unread) = follower.moved_inbox(&actor) {
				return Some((Ok(news(unread)), follower));
			}
		}
	})
}

fn post(number: u32) -> Event {
	Event::default().event("post").data(number.to_string())
}

fn news(unread: UnreadCount) -> Event {
	Event::default().event("inbox").data(unread.0.to_string())
}

/// The last post that the page shows; none if it does not say.
fn shown(request: &Request) -> Option<u32> {
	let query = request.uri().query()?.as_bytes();
	form_urlencoded::parse(query).find(|(name, _)| name == "after")?.1.parse().ok()
}

fn caller(site: &Site, headers: &HeaderMap) -> Actor {
	session::actor(site, &session::cookies(headers))
}
