//! Topics with something unread, across groups, latest first.

use super::latest::in_group;
use super::lists::{Reader, page};
use super::merging::{Merged, readable};
use crate::permissions::{Action, require};
use crate::{Actor, Forum, Result};
use model::Timestamp;
use model::discussions::{TOPICS_PER_PAGE, TopicCursor, TopicList, Unread};
use store::Descending;

/// Topics looked at for one page: a reader who is nearly through gets there in a few pages.
const LOOKED_AT: usize = 300;

/// A page of the topics with posts that the actor has not read, in groups that they may read and
/// did not mute, behind `after`. A page may hold fewer than fit, or none, and still have a next.
///
/// # Errors
/// Sign-in required.
pub fn unread(forum: &Forum, actor: &Actor, after: Option<TopicCursor>) -> Result<TopicList> {
	require(actor, Action::KeepOwnAccount, forum.now())?;
	let (directory, reader) = (forum.directory()?, Reader::of(forum, actor)?);
	let groups = readable(forum, actor)?;
	let read = |group, after, step| in_group(forum, group, after, step);
	let mut merged = Merged::of(&groups, after, &read)?;
	let (mut found, mut last, mut ended) = (Vec::new(), None, false);
	for _ in 0..LOOKED_AT {
		let Some((Descending(active), topic)) = merged.next()? else {
			ended = true;
			break;
		};
		if reader.has_read_all_before(Timestamp(active)) {
			ended = true;
			break;
		}
		let Some(record) = forum.topic(topic)? else { continue };
		if reader.unread(forum, topic, &record)? != Unread::Nothing {
			if found.len() == TOPICS_PER_PAGE {
				break;
			}
			found.push(topic);
		}
		last = Some(TopicCursor { active: Timestamp(active), topic });
	}
	let list = page(forum, actor, &directory, found)?;
	Ok(TopicList { next: last.filter(|_| !ended), ..list })
}
