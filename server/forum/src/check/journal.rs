//! What the journal says was written.

use super::ROWS;
use crate::journal::{Entry, Event};
use crate::{Forum, Result};
use model::TopicId;
use std::collections::HashSet;
use store::Seq;

/// The posts that the journal knows of.
pub(super) struct Written {
	posts: HashSet<(TopicId, u32)>,
	/// With all posts they came with, or that came into them later.
	imported: HashSet<TopicId>,
}

impl Written {
	/// Whether the journal knows of a post.
	pub(super) fn knows(&self, topic: TopicId, number: u32) -> bool {
		self.posts.contains(&(topic, number)) || self.imported.contains(&topic)
	}
}

/// Reads the whole journal.
pub(super) fn written(forum: &Forum) -> Result<Written> {
	let mut written = Written { posts: HashSet::new(), imported: HashSet::new() };
	let mut after = Seq::START;
	loop {
		let entries = forum.store().journal::<Entry>(after, ROWS)?;
		let Some((last, _)) = entries.last() else { return Ok(written) };
		after = *last;
		for (_, entry) in entries {
			if let Event::PostWritten { topic, number, .. } = entry.event {
				written.posts.insert((topic, number));
			} else if let Event::Imported { topic, .. } | Event::PostsMoved { topic, .. } = entry.event {
				written.imported.insert(topic);
			}
		}
	}
}
