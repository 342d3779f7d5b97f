//! One loop per consumer of the journal: read, consume, wait, back off. One more feeds the search index.

use forum::consumers::{self, Consumer, Follower};
use forum::{Forum, searching};
use std::time::Duration;

/// After a failure; doubled up to [`BACKOFF_MAX`].
const BACKOFF: Duration = Duration::from_secs(1);
/// A broken consumer says so in the log once a minute, not more often.
const BACKOFF_MAX: Duration = Duration::from_secs(60);

/// A commit of the search index costs some syncs of the disk, whatever is in it.
const BETWEEN_COMMITS: Duration = Duration::from_secs(1);
/// So often, words of what was deleted leave the files of the search index.
const BETWEEN_PURGES: Duration = Duration::from_secs(24 * 60 * 60);

/// Starts them all; they end with the runtime.
pub fn start(forum: &Forum) {
	tokio::spawn(feed(forum.clone()));
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

async fn feed(forum: Forum) {
	let mut journal = forum.watch();
	let mut backoff = BACKOFF;
	let mut purges = tokio::time::interval(BETWEEN_PURGES);
	purges.tick().await;
	loop {
		journal.mark_unchanged();
		let there = forum.clone();
		let failed = match tokio::task::spawn_blocking(move || searching::catch_up(&there)).await {
			Ok(Ok(())) => None,
			Ok(Err(error)) => Some(error.to_string()),
			// The runtime ends, and this with it.
			Err(ended) if ended.is_cancelled() => return,
			Err(panicked) => Some(panicked.to_string()),
		};
		if let Some(error) = failed {
			tracing::error!(%error, "the search index could not be fed");
			tokio::time::sleep(backoff).await;
			backoff = (backoff * 2).min(BACKOFF_MAX);
			continue;
		}
		backoff = BACKOFF;
		tokio::time::sleep(BETWEEN_COMMITS).await;
		tokio::select! {
			changed = journal.changed() => if changed.is_err() { return },
			() = searching::wanted(&forum) => {}
			_ = purges.tick() => purge(&forum).await,
		}
	}
}

async fn purge(forum: &Forum) {
	let there = forum.clone();
	let done = tokio::task::spawn_blocking(move || searching::purge(&there)).await;
	if let Ok(Err(error)) = done {
		tracing::warn!(%error, "deleted words stay in the search index until tomorrow");
	}
}
