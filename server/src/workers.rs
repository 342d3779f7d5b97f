//! One loop per consumer of the journal: read, consume, wait, back off.

use forum::Forum;
use forum::consumers::{self, Consumer, Follower};
use std::time::Duration;

/// After a failure; doubled up to [`BACKOFF_MAX`].
const BACKOFF: Duration = Duration::from_secs(1);
/// A broken consumer says so in the log once a minute, not more often.
const BACKOFF_MAX: Duration = Duration::from_secs(60);

/// Starts them all; they end with the runtime.
pub fn start(forum: &Forum) {
	for consumer in consumers::ALL {
		tokio::spawn(follow(forum.clone(), *consumer));
	}
}

async fn follow(forum: Forum, consumer: Consumer) {
	let mut journal = forum.watch();
	let mut backoff = BACKOFF;
	let mut follower = None;
	loop {
		// Seen before reading: what comes while it reads wakes it again.
		journal.mark_unchanged();
		let (there, at) = (forum.clone(), follower.take());
		let done = tokio::task::spawn_blocking(move || catch_up(&there, consumer, at)).await;
		match done {
			Ok(Ok(caught_up)) => {
				follower = Some(caught_up);
				backoff = BACKOFF;
				if journal.changed().await.is_err() {
					return;
				}
			}
			Ok(Err(error)) => {
				tracing::error!(consumer = consumer.name, %error, "a consumer of the journal failed");
				tokio::time::sleep(backoff).await;
				backoff = (backoff * 2).min(BACKOFF_MAX);
			}
			Err(_) => return,
		}
	}
}

fn catch_up(forum: &Forum, consumer: Consumer, follower: Option<Follower>) -> forum::Result<Follower> {
	let mut follower = match follower {
		Some(follower) => follower,
		None => Follower::start(forum, consumer)?,
	};
	while follower.advance(forum)? {}
	Ok(follower)
}
