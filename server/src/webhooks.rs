//! Sends what webhooks tell: each by itself, one thing after the other, signed as Standard Webhooks says.

use crate::api::events::Happening;
use crate::outbound::Outbound;
use crate::workers::{Apart, apart};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use forum::Forum;
use forum::webhooks::{self, Desk, Due, Message};
use futures::FutureExt as _;
use hmac::{Hmac, KeyInit as _, Mac as _};
use model::webhooks::Outcome;
use model::{Timestamp, WebhookId};
use schemars::JsonSchema;
use serde::Serialize;
use sha2::Sha256;
use std::collections::HashSet;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::task::JoinSet;

const ID: HeaderName = HeaderName::from_static("webhook-id");
const TIMESTAMP: HeaderName = HeaderName::from_static("webhook-timestamp");
const SIGNATURE: HeaderName = HeaderName::from_static("webhook-signature");
/// After a failure of our own store.
const BACKOFF: Duration = Duration::from_secs(30);
/// A clock that was set meanwhile is noticed within this time.
const SLEEPS_AT_MOST: Duration = Duration::from_secs(60);

/// What a receiver is sent.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Telling {
	/// What happened, such as `post-written`.
	#[serde(rename = "type")]
	kind: String,
	/// When it happened.
	timestamp: crate::api::words::Moment,
	/// The same that the stream of events tells.
	data: Happening,
}

/// Starts sending; ends with the runtime.
pub fn start(forum: &Forum, outbound: Outbound) {
	tokio::spawn(follow(forum.clone(), outbound));
}

/// Sends what is due, and whatever becomes due; ends when the community does.
pub async fn follow(forum: Forum, outbound: Outbound) {
	let mut journal = forum.watch();
	let (mut desk, mut busy) = (Desk::default(), HashSet::<WebhookId>::new());
	let mut under_way = JoinSet::new();
	loop {
		// Seen before reading: what comes while it reads wakes it again.
		journal.mark_unchanged();
		let (there, waiting) = (forum.clone(), busy.clone());
		let looked = apart(move || {
			// Whatever cannot be noted afterwards would be sent again and again.
			let due = if there.ready().is_ok() { desk.due(&there, &waiting)? } else { Due::default() };
			Ok((due, desk))
		});
		let due = match looked.await {
			Apart::Done((due, same_desk)) => {
				desk = same_desk;
				due
			}
			Apart::Failed(error) => {
				tracing::error!(%error, "what webhooks tell cannot be read");
				tokio::time::sleep(BACKOFF).await;
				desk = Desk::default();
				Due::default()
			}
			Apart::Ended => return,
		};
		for message in due.messages {
			let webhook = message.webhook;
			busy.insert(webhook);
			let telling = AssertUnwindSafe(told(forum.clone(), outbound.clone(), message)).catch_unwind();
			under_way.spawn(async move {
				if telling.await.is_err() {
					tracing::error!("sending what a webhook tells broke off");
					tokio::time::sleep(BACKOFF).await;
				}
				webhook
			});
		}
		let wakes = due.next.map_or(SLEEPS_AT_MOST, |next| until(&forum, next)).min(SLEEPS_AT_MOST);
		tokio::select! {
			changed = journal.changed() => if changed.is_err() { return },
			Some(done) = under_way.join_next() => match done {
				Ok(webhook) => { busy.remove(&webhook); }
				// The runtime ends, and this with it.
				Err(_) => return,
			},
			() = tokio::time::sleep(wakes) => {}
		}
	}
}

fn until(forum: &Forum, next: Timestamp) -> Duration {
	Duration::from_millis(next.0.saturating_sub(forum.now().0))
}

/// Sends one message and notes what became of it.
async fn told(forum: Forum, outbound: Outbound, message: Message) {
	let outcome = match webhooks::receiver_address(&message.address) {
		Ok(address) => {
			let document = document(&message);
			let headers = signed(&message, forum.now(), &document);
			outbound.post(&address, headers, document).await
		}
		Err(_) => Outcome::UnknownName,
	};
	let noted = tokio::task::spawn_blocking(move || webhooks::sent(&forum, &message, outcome)).await;
	if let Ok(Err(error)) = noted {
		tracing::error!(%error, "what became of a webhook cannot be noted");
		// It would be sent again at once, and again.
		tokio::time::sleep(BACKOFF).await;
	}
}

fn document(message: &Message) -> String {
	let data = Happening::from(message.happened.clone());
	let telling = Telling { kind: data.kind.clone(), timestamp: data.at.clone(), data };
	serde_json::to_string(&telling).expect("documents hold texts and numbers")
}

fn signed(message: &Message, now: Timestamp, document: &str) -> HeaderMap {
	let (id, at_s) = (message.id(), now.0 / 1_000);
	let mut mac = Hmac::<Sha256>::new_from_slice(message.secret.bytes()).expect("any length is a key");
	mac.update(format!("{id}.{at_s}.{document}").as_bytes());
	let signature = format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()));
	let value = |text: String| HeaderValue::try_from(text).expect("letters and digits");
	HeaderMap::from_iter([(ID, value(id)), (TIMESTAMP, value(at_s.to_string())), (SIGNATURE, value(signature))])
}
