//! What stands under a topic: others of its group that are about something like it.

use crate::discussions::readable_topic;
use crate::discussions::records::TopicRecord;
use crate::{Actor, Forum, Result};
use model::searching::RelatedView;
use model::text::slug;
use model::{Timestamp, TopicId};
use search::{Key, Kind, Resembled};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Topics under a topic: a glance.
const RELATED_MAX: usize = 5;
/// 16 are looked for: so many may have gone meanwhile.
const LOOKED_FOR: usize = 16;
/// 10 s, what was found for a topic is kept: looking costs as much as the rest of a page. Whether it
/// is kept depends on who read this topic, never on what is written elsewhere.
const KEPT: Duration = Duration::from_secs(10);
/// For 1,000 topics, which takes half a megabyte.
const KEPT_MAX: usize = 1_000;

/// What was found of late.
#[derive(Default)]
pub(super) struct Found(Mutex<HashMap<TopicId, Kept>>);

struct Kept {
	since: Timestamp,
	topics: Arc<[TopicId]>,
}

impl Found {
	fn of(&self, topic: TopicId, now: Timestamp) -> Option<Arc<[TopicId]>> {
		let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
		let kept = known.get(&topic)?;
		(kept.since.plus(KEPT) > now).then(|| Arc::clone(&kept.topics))
	}

	fn keep(&self, topic: TopicId, since: Timestamp, topics: Arc<[TopicId]>) {
		let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
		if known.len() >= KEPT_MAX {
			known.clear();
		}
		known.insert(topic, Kept { since, topics });
	}
}

/// Topics of the same group that share words of the title or tags with this one. What was written a
/// moment ago is among them some seconds later; what is gone is not, at once.
///
/// # Errors
/// [`Error::NotFound`] for a topic that the actor may not read.
pub fn related(forum: &Forum, actor: &Actor, id: TopicId) -> Result<Vec<RelatedView>> {
	let (topic, _) = readable_topic(forum, actor, id)?;
	let mut views = Vec::new();
	for id in looked_for(forum, id, &topic)?.iter() {
		let Some(found) = forum.topic(*id)?.filter(|found| !found.deleted && found.group == topic.group) else {
			continue;
		};
		views.push(RelatedView {
			id: *id,
			slug: slug(&found.title),
			title: found.title.clone(),
			answered: found.answer.is_some(),
		});
		if views.len() == RELATED_MAX {
			break;
		}
	}
	Ok(views)
}

fn looked_for(forum: &Forum, id: TopicId, topic: &TopicRecord) -> Result<Arc<[TopicId]>> {
	let (searching, now) = (forum.searching(), forum.now());
	if let Some(known) = searching.related.of(id, now) {
		return Ok(known);
	}
	let Some(open) = searching.open() else { return Ok(Arc::default()) };
	let key = Key::new(Kind::Topic, id.0, 0);
	let to = Resembled { key, group: topic.group.0, title: &topic.title, tags: &topic.tags };
	let hits = match open.index.related(&to, LOOKED_FOR) {
		Ok(hits) => hits,
		Err(search::Error::Broken(why)) => {
			tracing::error!(%why, "the search index is given up");
			searching.give_up(&open);
			return Ok(Arc::default());
		}
		Err(error) => return Err(error.into()),
	};
	let found: Arc<[TopicId]> = hits.into_iter().map(|hit| TopicId(hit.key.first)).collect();
	searching.related.keep(id, now, Arc::clone(&found));
	Ok(found)
}
