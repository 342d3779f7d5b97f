//! One loop per consumer of the journal: read, consume, wait, back off. One more feeds the search index, one publishes what is due.

use forum::consumers::{self, Consumer, Follower};
use forum::{Forum, articles, searching};
use std::time::Duration;
use tokio::time::MissedTickBehavior;

/// After a failure; doubled up to [`BACKOFF_MAX`].
const BACKOFF: Duration = Duration::from_secs(1);
/// A broken consumer says so in the log once a minute, not more often.
const BACKOFF_MAX: Duration = Duration::from_secs(60);

/// A commit of the search index costs some syncs of the disk, whatever is in it.
const BETWEEN_COMMITS: Duration = Duration::from_secs(1);
/// So often, words of what was deleted leave the files of the search index.
const BETWEEN_PURGES: Duration = Duration::from_secs(24 * 60 * 60);

/// So often somebody looks whether an article is due: one row is read for it.
const BETWEEN_LOOKS: Duration = Duration::from_secs(10);

/// Starts them all; they end with the runtime.
pub fn start(forum: &Forum) {
	tokio::spawn(feed(forum.clone()));
	tokio::spawn(publish(forum.clone()));
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
		match apart(move || catch_up(&there, consumer, at)).await {
			Apart::Done(caught_up) => {
				follower = Some(caught_up);
				backoff = BACKOFF;
				if journal.changed().await.is_err() {
					return;
				}
			}
			Apart::Failed(error) => {
				tracing::error!(consumer = consumer.name, %error, "a consumer of the journal failed");
				tokio::time::sleep(backoff).await;
				backoff = (backoff * 2).min(BACKOFF_MAX);
			}
			Apart::Ended => return,
		}
	}
}

/// What became of work on a thread that may block.
pub(crate) enum Apart<T> {
	Done(T),
	/// Refused, or in a panic: to be tried again.
	Failed(String),
	/// The runtime ends, and this with it.
	Ended,
}

pub(crate) async fn apart<T: Send + 'static>(work: impl FnOnce() -> forum::Result<T> + Send + 'static) -> Apart<T> {
	match tokio::task::spawn_blocking(work).await {
		Ok(Ok(done)) => Apart::Done(done),
		Ok(Err(error)) => Apart::Failed(error.to_string()),
		Err(ended) if ended.is_cancelled() => Apart::Ended,
		Err(panicked) => Apart::Failed(panicked.to_string()),
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
		match apart(move || searching::catch_up(&there)).await {
			Apart::Done(()) => {}
			Apart::Failed(error) => {
				tracing::error!(%error, "the search index could not be fed");
				tokio::time::sleep(backoff).await;
				backoff = (backoff * 2).min(BACKOFF_MAX);
				continue;
			}
			Apart::Ended => return,
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

/// Publishes what is due, at the start and then again and again: whatever was missed comes then.
async fn publish(forum: Forum) {
	let mut looks = tokio::time::interval(BETWEEN_LOOKS);
	looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
	loop {
		looks.tick().await;
		let there = forum.clone();
		match tokio::task::spawn_blocking(move || articles::publish_due(&there)).await {
			Ok(Ok(())) => {}
			Ok(Err(error)) => tracing::error!(%error, "what is due could not be published"),
			// The runtime ends, and this with it.
			Err(ended) if ended.is_cancelled() => return,
			Err(panicked) => tracing::error!(error = %panicked, "what is due could not be published"),
		}
	}
}

async fn purge(forum: &Forum) {
	let there = forum.clone();
	if let Apart::Failed(error) = apart(move || searching::purge(&there)).await {
		tracing::warn!(%error, "deleted words stay in the search index until tomorrow");
	}
}
