//! What stands under a topic: others of its group that are about something like it.

use crate::discussions::readable_topic;
use crate::{Actor, Error, Forum, Result};
use model::TopicId;
use model::searching::RelatedView;
use model::text::slug;
use search::{Hit, Key, Kind, Resembled};

/// Topics under a topic: a glance.
const RELATED_MAX: usize = 5;
/// 16 are looked for: so many may have gone since the last commit of the index.
const LOOKED_FOR: usize = 16;

/// Topics of the same group that share words of the title or tags with this one. What was written a
/// moment ago is among them with the next commit of the index; what is gone is not, at once.
///
/// # Errors
/// [`Error::NotFound`] for a topic that the actor may not read.
pub fn related(forum: &Forum, actor: &Actor, id: TopicId) -> Result<Vec<RelatedView>> {
	let (topic, _) = readable_topic(forum, actor, id)?;
	let Some(open) = forum.searching().open() else { return Ok(Vec::new()) };
	let key = Key::new(Kind::Topic, id.0, 0);
	let to = Resembled { key, group: topic.group.0, title: &topic.title, tags: &topic.tags };
	let hits = match open.index.related(&to, LOOKED_FOR).map_err(Error::from) {
		Err(Error::Search(why)) => {
			tracing::debug!(%why, "no related topics");
			return Ok(Vec::new());
		}
		hits => hits?,
	};
	let mut views = Vec::new();
	for Hit { key, .. } in hits {
		let id = TopicId(key.first);
		let Some(found) = forum.topic(id)?.filter(|found| !found.deleted && found.group == topic.group) else {
			continue;
		};
		views.push(RelatedView {
			id,
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
