//! What belongs to talking: reactions and their counts, bookmarks, who watches what.

use super::{Found, each};
use crate::bookmarks::{BOOKMARKS, BOOKMARKS_OF};
use crate::discussions::indexes::{TAGGED, WAITING, found_under, waits_for};
use crate::discussions::records::{POSTS, TOPICS};
use crate::inbox::records::{INBOX, INBOX_OF, INBOX_SIZES, INBOX_UNREAD, KEPT_MAX, Size, place};
use crate::reactions::{Counts, REACTION_COUNTS, REACTIONS};
use crate::watching::{Said, WATCHERS, WATCHING};
use crate::{Forum, Result};
use model::reactions::Reaction;
use model::watching::Level;
use model::{MemberId, TopicId};
use std::collections::HashMap;
use store::Descending;

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	check_reactions(forum, found)?;
	check_bookmarks(forum, found)?;
	check_watching(forum, found)?;
	check_inboxes(forum, found)?;
	check_topic_indexes(forum, found)
}

fn check_reactions(forum: &Forum, found: &mut Found) -> Result<()> {
	let mut counted: HashMap<(TopicId, u32), Counts> = HashMap::new();
	each(forum, &REACTIONS, |(topic, number, reaction, _), ()| {
		let counts = counted.entry((topic, number)).or_default();
		*counts = counts.with(reaction, counts.of(reaction) + 1);
		Ok(())
	})?;
	each(forum, &REACTION_COUNTS, |(topic, number), counts| {
		let counted = counted.remove(&(topic, number)).unwrap_or_default();
		for reaction in Reaction::ALL {
			let what = format!("{} for post {number} of topic {topic}", reaction.code());
			found.differs(what, counts.of(reaction), counted.of(reaction));
		}
		let known = forum.store().get(&POSTS, &(topic, number))?.is_some();
		found.unless(known, || format!("reactions belong to post {number} of topic {topic}, which is none"));
		Ok(())
	})?;
	for (topic, number) in counted.keys() {
		found.unless(false, || format!("reactions to post {number} of topic {topic} are not counted"));
	}
	Ok(())
}

fn check_bookmarks(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &BOOKMARKS, |(member, topic, number), bookmark| {
		let listed = store.get(&BOOKMARKS_OF, &(member, Descending(bookmark.at.0), topic, number))?.is_some();
		found.unless(listed, || format!("member {member} keeps post {number} of topic {topic} outside their list"));
		Ok(())
	})?;
	each(forum, &BOOKMARKS_OF, |(member, Descending(at), topic, number), ()| {
		let right = store.get(&BOOKMARKS, &(member, topic, number))?.is_some_and(|bookmark| bookmark.at.0 == at);
		found.unless(right, || format!("member {member} lists post {number} of topic {topic} and does not keep it"));
		Ok(())
	})
}

fn check_watching(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &WATCHING, |(member, place), Said(level)| {
		let known = store.get(&WATCHERS, &(place, member))?.is_some();
		let watches = level == Level::Watching;
		found.unless(known == watches, || format!("member {member} watches {place:?}: {known}, expected {watches}"));
		Ok(())
	})?;
	each(forum, &WATCHERS, |(place, member), ()| {
		let said = store.get(&WATCHING, &(member, place))?;
		found.unless(said == Some(Said(Level::Watching)), || format!("{place:?} is watched by {member}, who does not"));
		Ok(())
	})
}

fn check_inboxes(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	let mut counted: HashMap<MemberId, u32> = HashMap::new();
	each(forum, &INBOX, |key, entry| {
		*counted.entry(key.0).or_default() += 1;
		let listed = store.get(&INBOX_OF, &place(key, entry.at))?.is_some();
		found.unless(listed, || format!("an entry of member {} about {:?} stands outside their inbox", key.0, key.1));
		let unread = store.get(&INBOX_UNREAD, &place(key, entry.at))?.is_some();
		found.unless(unread != entry.read, || {
			format!("an entry of member {} about {:?} is read: {}, and unread: {unread}", key.0, key.1, entry.read)
		});
		Ok(())
	})?;
	for table in [&INBOX_OF, &INBOX_UNREAD] {
		each(forum, table, |(member, Descending(at), subject, kind, number), ()| {
			let right = store.get(&INBOX, &(member, subject, kind, number))?.is_some_and(|entry| entry.at.0 == at);
			found.unless(right, || format!("the inbox of member {member} lists {subject:?}, of which nothing is told"));
			Ok(())
		})?;
	}
	each(forum, &INBOX_SIZES, |member, Size(size)| {
		found.differs(format!("entries in the inbox of member {member}"), size, counted.remove(&member).unwrap_or(0));
		found.unless(size <= KEPT_MAX, || format!("the inbox of member {member} holds {size} entries"));
		Ok(())
	})?;
	for member in counted.keys() {
		found.unless(false, || format!("the inbox of member {member} is not counted"));
	}
	Ok(())
}

fn check_topic_indexes(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &TOPICS, |id, topic| {
		let posts = store.scan(&POSTS).prefix(&id).limit(usize::MAX).collect()?;
		let staff = posts.iter().filter(|((_, number), post)| *number > 1 && post.staff && post.deleted.is_none());
		found.differs(format!("replies of staff in topic {id}"), u64::from(topic.staff_replies), staff.count() as u64);
		for waits in waits_for(&topic) {
			let listed = store.get(&WAITING, &(waits, topic.group, Descending(topic.started.0), id))?.is_some();
			found.unless(listed, || format!("topic {id} waits for {waits:?} outside the queue"));
		}
		for tag in found_under(&topic) {
			let listed = store.get(&TAGGED, &(topic.group, tag.clone(), Descending(topic.active.0), id))?.is_some();
			found.unless(listed, || format!("topic {id} is not found under its tag {tag}"));
		}
		if let Some(number) = topic.official {
			let stands =
				posts.iter().any(|((_, known), post)| *known == number && post.deleted.is_none() && number > 1);
			found.unless(stands, || format!("the official answer of topic {id} is post {number}, which cannot be"));
		}
		Ok(())
	})?;
	each(forum, &WAITING, |(waits, group, Descending(started), id), ()| {
		let topic = store.get(&TOPICS, &id)?;
		let right = topic.is_some_and(|topic| {
			topic.group == group && topic.started.0 == started && waits_for(&topic).contains(&waits)
		});
		found.unless(right, || format!("topic {id} stands in the queue of {waits:?} and does not wait"));
		Ok(())
	})?;
	each(forum, &TAGGED, |(group, tag, Descending(active), id), ()| {
		let topic = store.get(&TOPICS, &id)?;
		let right = topic.is_some_and(|topic| {
			topic.group == group && topic.active.0 == active && found_under(&topic).contains(&tag)
		});
		found.unless(right, || format!("topic {id} is found under the tag {tag}, which it does not have"));
		Ok(())
	})
}
