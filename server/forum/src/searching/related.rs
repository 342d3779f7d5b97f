//! What stands under a topic: others that are about something like it.

use super::asking::readable;
use super::{Open, shown};
use crate::discussions::readable_topic;
use crate::{Actor, Error, Forum, Result};
use model::TopicId;
use model::searching::RelatedView;
use model::text::slug;
use search::{Hit, Key, Kind, Resembled};
use std::time::Duration;

/// Topics under a topic: a glance.
const RELATED_MAX: usize = 5;
/// A page does not wait for them.
const PATIENCE: Duration = Duration::from_millis(100);

/// Topics that share words of the title or tags with this one, and that the actor may read; none
/// where that cannot be said at once.
///
/// # Errors
/// [`Error::NotFound`] for a topic that the actor may not read.
pub fn related(forum: &Forum, actor: &Actor, id: TopicId) -> Result<Vec<RelatedView>> {
	let (topic, _) = readable_topic(forum, actor, id)?;
	let Some(open) = forum.searching().open() else { return Ok(Vec::new()) };
	let to = Resembled { key: Key::new(Kind::Topic, id.0, 0), title: &topic.title, tags: &topic.tags };
	match resembling(forum, actor, &open, &to) {
		Err(Error::Search(why)) => {
			tracing::debug!(%why, "no related topics");
			Ok(Vec::new())
		}
		found => found,
	}
}

fn resembling(forum: &Forum, actor: &Actor, open: &Open, to: &Resembled<'_>) -> Result<Vec<RelatedView>> {
	let directory = forum.directory()?;
	let until = forum.now().plus(PATIENCE);
	let Some(now) = open.now_at_once(forum)? else { return Ok(Vec::new()) };
	let filter = readable(forum, actor, &directory, now, &[Kind::Topic]);
	let mut views = Vec::new();
	for Hit { key, .. } in open.index.related(to, &filter, RELATED_MAX, &|| forum.now() > until)? {
		let Some((id, topic)) = shown::topic(forum, actor, key)? else { continue };
		let Some(group) = directory.group(topic.group) else { continue };
		views.push(RelatedView {
			id,
			slug: slug(&topic.title),
			title: topic.title.clone(),
			group_name: group.name.clone(),
			answered: topic.answer.is_some(),
		});
	}
	Ok(views)
}
