//! What happens, as it happens: server-sent events that a program resumes where it was cut.

use super::answering::{admitted, bearer, tell_allowance};
use super::endpoint::Endpoint;
use super::problem::{FieldProblem, Problem};
use super::words::{Author, Moment};
use crate::live::{HEARTBEAT, Listening, RIGHTS_CHECKED_EVERY};
use crate::pages::Site;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use forum::accounts::recognise_token;
use forum::happened::{Happened, happened_after, newest};
use futures::stream::{self, Stream};
use model::UserError;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::VecDeque;
use std::convert::Infallible;

const LAST_EVENT_ID: &str = "last-event-id";

pub(super) const ENDPOINTS: &[Endpoint] = &[Endpoint::stream("/events", "events")
	.says("What happens that the token may see, as server-sent events; resumed by Last-Event-ID.")];

/// Something that happened.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Happening {
	/// Others that happened later have greater ones.
	id: String,
	/// What, such as `post-written`.
	pub(crate) kind: String,
	pub(crate) at: Moment,
	/// The short name of the group.
	group: Option<String>,
	topic: Option<String>,
	post: Option<String>,
	/// Who wrote it; none of anything but a new topic or post.
	by: Option<Author>,
	/// The short name of the member whom it is about.
	member: Option<String>,
}

impl From<Happened> for Happening {
	fn from(happened: Happened) -> Self {
		let post = happened.topic.zip(happened.post).map(|(topic, number)| format!("{topic}-{number}"));
		Self {
			id: happened.number.to_string(),
			kind: happened.kind.to_owned(),
			at: happened.at.into(),
			group: happened.group,
			topic: happened.topic.map(|topic| topic.to_string()),
			post,
			by: happened.by.map(Author::from),
			member: happened.member,
		}
	}
}

/// The stream.
pub(super) async fn stream(site: Site, headers: HeaderMap) -> Response {
	open(site, &headers).unwrap_or_else(|problem| problem.response())
}

fn open(site: Site, headers: &HeaderMap) -> Result<Response, Problem> {
	let secret = bearer(headers)?.ok_or(UserError::SignInRequired)?.to_owned();
	let (known, allowance) = admitted(&site, headers, &ENDPOINTS[0])?;
	let known = known.ok_or(UserError::SignInRequired)?;
	let last = newest(&site.forum);
	let position = match headers.get(LAST_EVENT_ID) {
		None => last,
		Some(id) => {
			let id = id.to_str().ok().and_then(|id| id.parse::<u64>().ok()).filter(|id| *id <= last);
			id.ok_or_else(|| Problem::invalid(vec![FieldProblem::new(LAST_EVENT_ID, "unknown")]))?
		}
	};
	let listening = site.listeners.open(known.member).ok_or(UserError::Busy)?;
	let follower = Follower { site, secret, position, begun: false, waiting: VecDeque::new(), _listening: listening };
	let mut response = Sse::new(events(follower)).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response();
	if let Some(allowance) = allowance {
		tell_allowance(response.headers_mut(), allowance);
	}
	Ok(response)
}

struct Follower {
	site: Site,
	secret: String,
	/// What was looked at.
	position: u64,
	begun: bool,
	/// What was seen and not told yet.
	waiting: VecDeque<Happened>,
	_listening: Listening,
}

fn events(follower: Follower) -> impl Stream<Item = Result<Event, Infallible>> {
	stream::unfold(follower, |mut follower| async move {
		if !follower.begun {
			follower.begun = true;
			// From here on a program that is cut knows where it was.
			let ready = Event::default().id(follower.position.to_string()).event("ready").data("{}");
			return Some((Ok(ready), follower));
		}
		let mut newest = follower.site.forum.watch();
		loop {
			if let Some(happened) = follower.waiting.pop_front() {
				let event = Event::default().id(happened.number.to_string()).event(happened.kind);
				let told = serde_json::to_string(&Happening::from(happened)).unwrap_or_default();
				return Some((Ok(event.data(told)), follower));
			}
			// Waking by the clock too: a right can go without anything being written.
			let _ = tokio::time::timeout(RIGHTS_CHECKED_EVERY, newest.wait_for(|seq| *seq > follower.position)).await;
			if follower.site.listeners.stopping() {
				return None;
			}
			let (forum, secret, from) = (follower.site.forum.clone(), follower.secret.clone(), follower.position);
			// Apart: a long journal that is not for them holds up nobody.
			let looked = tokio::task::spawn_blocking(move || {
				let known = recognise_token(&forum, &secret).ok().flatten()?;
				happened_after(&forum, &known.actor, from).ok()
			});
			let (position, told) = looked.await.ok().flatten()?;
			follower.position = position;
			follower.waiting.extend(told);
		}
	})
}
