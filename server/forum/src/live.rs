//! Tells open pages that something was written, once it is durable.

use crate::discussions::readable_topic;
use crate::groups::require_notice;
use crate::journal::{Entry, Event};
use crate::{Actor, Forum, Result};
use model::TopicId;
use store::{Seq, Store};
use tokio::sync::watch;

/// Entries read at once; a page that slept through more just looks again.
const BATCH: usize = 256;

/// Wakes whoever waits for the journal to grow.
pub(crate) struct Live {
	newest: watch::Receiver<u64>,
}

impl Live {
	/// Follows the journal of `store` from now on.
	pub(crate) fn start(store: &Store) -> Self {
		let (sender, newest) = watch::channel(store.durable_seq().0);
		store.on_durable(move |seq| {
			sender.send_replace(seq.0);
		});
		Self { newest }
	}

	pub(crate) fn watch(&self) -> watch::Receiver<u64> {
		self.newest.clone()
	}
}

/// Numbers of the posts of one topic that were written after a position, and the new position.
///
/// # Errors
/// [`crate::Error::NotFound`] as soon as the actor may not read the topic any more;
/// [`model::Reason::NoticeFirst`] while its group has a notice that they do not know.
pub fn written_after(forum: &Forum, actor: &Actor, topic: TopicId, position: u64) -> Result<(u64, Vec<u32>)> {
	let (record, _) = readable_topic(forum, actor, topic)?;
	require_notice(forum, actor, record.group)?;
	let entries = forum.store().journal::<Entry>(Seq(position), BATCH)?;
	let position = entries.last().map_or(position, |(seq, _)| seq.0);
	let numbers = entries.into_iter().filter_map(|(_, entry)| written_in(topic, &entry.event)).collect();
	Ok((position, numbers))
}

/// Number of the last post ever written in a topic, for a page that shows it up to some post.
///
/// # Errors
/// [`crate::Error::NotFound`] if the actor may not read the topic.
pub fn last_number(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<u32> {
	let (record, _) = readable_topic(forum, actor, topic)?;
	require_notice(forum, actor, record.group)?;
	Ok(record.last_number)
}

fn written_in(topic: TopicId, event: &Event) -> Option<u32> {
	event.posts().filter(|posts| posts.topic == topic && posts.written)?.number
}
