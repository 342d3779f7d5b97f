//! Requests under a key of the program's own: one at a time, done once, answered alike.

use super::problem::{FieldProblem, Problem};
use crate::panics;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, ETAG, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use forum::once::{Before, KeptAnswer, OnceKey};
use forum::{Actor, Forum};
use http_body_util::BodyExt as _;
use model::{MemberId, UserError};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// Under which a program says its key.
pub(super) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// Says that an answer is the one of before.
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");
const KEY_MAX: usize = 255;
/// What of an answer is the same when it is given again.
const KEPT: [HeaderName; 3] = [CONTENT_TYPE, ETAG, LOCATION];

/// Whose turn it is, by member and key.
type Waiting = HashMap<(MemberId, [u8; 32]), Weak<Turn<()>>>;

/// Those who wait behind others with the same key.
#[derive(Clone, Default)]
pub struct Turns(Arc<Mutex<Waiting>>);

impl Turns {
	/// Waits until nobody else is at this key.
	async fn take(&self, member: MemberId, once: &OnceKey) -> OwnedMutexGuard<()> {
		let turn = {
			let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
			turns.retain(|_, turn| turn.strong_count() > 0);
			let known = turns.get(&(member, once.key())).and_then(Weak::upgrade);
			known.unwrap_or_else(|| {
				let turn = Arc::new(Turn::new(()));
				turns.insert((member, once.key()), Arc::downgrade(&turn));
				turn
			})
		};
		turn.lock_owned().await
	}
}

/// The key that a program says, if it says one.
pub(super) fn key_of(headers: &HeaderMap, address: &str, body: &[u8]) -> Result<Option<OnceKey>, Problem> {
	let Some(key) = headers.get(&IDEMPOTENCY_KEY) else { return Ok(None) };
	let key =
		key.to_str().ok().filter(|key| (1..=KEY_MAX).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic()));
	match key {
		Some(key) => Ok(Some(OnceKey::new(key, address, body))),
		None => Err(Problem::invalid(vec![FieldProblem::new(IDEMPOTENCY_KEY.as_str(), "unfit")])),
	}
}

/// Answers as before, or lets `run` answer for the actor under the key.
///
/// It goes on to its end also when the program hangs up: whoever asks again waits for that.
pub(super) async fn answer<F: Future<Output = Response> + Send>(
	forum: Forum,
	turns: Turns,
	actor: Actor,
	once: OnceKey,
	run: impl FnOnce(Actor) -> F + Send + 'static,
) -> Response {
	let done = tokio::spawn(async move { in_turn(&forum, &turns, actor, once, run).await });
	match done.await {
		Ok(response) => response,
		Err(error) => {
			panics::pass_on(error);
			Problem::from(UserError::Busy).response()
		}
	}
}

async fn in_turn<F: Future<Output = Response>>(
	forum: &Forum,
	turns: &Turns,
	actor: Actor,
	once: OnceKey,
	run: impl FnOnce(Actor) -> F,
) -> Response {
	let Some(member) = actor.id() else { return Problem::from(UserError::SignInRequired).response() };
	let turn = turns.take(member, &once).await;
	match forum::once::before(forum, &actor, &once) {
		Ok(Before::Never) => {}
		Ok(Before::Answered(kept)) => return replayed(kept),
		Ok(Before::Done) => {
			let title = "It was done under this key, and its answer is not kept.";
			return Problem::new(StatusCode::CONFLICT, "done-before", title).response();
		}
		Ok(Before::Other) => {
			let title = "Something else was sent under this key.";
			return Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "key-reused", title).response();
		}
		Err(error) => {
			tracing::error!(%error, "a kept answer cannot be read");
			return Problem::from(UserError::Busy).response();
		}
	}
	let response = run(actor.clone().once(once)).await;
	if !response.status().is_success() {
		// Nothing was done: it may be tried again.
		return response;
	}
	let response = kept(forum, actor, once, response).await;
	drop(turn);
	response
}

async fn kept(forum: &Forum, actor: Actor, once: OnceKey, response: Response) -> Response {
	let (parts, body) = response.into_parts();
	let body = body.collect().await.map_or_else(|_| Bytes::new(), |body| body.to_bytes());
	let held = parts.extensions.get::<HoldsSecret>().is_some();
	if !held {
		let headers = KEPT.iter().filter_map(|name| {
			let value = parts.headers.get(name)?.to_str().ok()?;
			Some((name.as_str().to_owned(), value.to_owned()))
		});
		let answer = KeptAnswer { status: parts.status.as_u16(), headers: headers.collect(), body: body.to_vec() };
		let forum = forum.clone();
		let kept = tokio::task::spawn_blocking(move || forum::once::keep(&forum, &actor, once, answer)).await;
		if let Ok(Err(error)) = kept {
			// It was done all the same; asked again, it is said that it was.
			tracing::warn!(%error, "an answer could not be kept");
		}
	}
	Response::from_parts(parts, Body::from(body))
}

/// In the extensions of an answer that must not be kept.
#[derive(Clone, Copy)]
pub(super) struct HoldsSecret;

fn replayed(kept: KeptAnswer) -> Response {
	let mut response = Response::new(Body::from(kept.body));
	*response.status_mut() = StatusCode::from_u16(kept.status).unwrap_or(StatusCode::OK);
	for (name, value) in kept.headers {
		if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
			response.headers_mut().insert(name, value);
		}
	}
	response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
	response
}
