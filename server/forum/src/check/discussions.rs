//! Topics and posts: their lists, their counters, their versions, their traces in the journal.

use super::journal::Written;
use super::{Found, each};
use crate::discussions::carrying::{NEWEST_AMONG, Room, TRAILS};
use crate::discussions::records::{
	POSTS, PostRecord, READ, REVISIONS, TOPICS, TOPICS_BY_ACTIVITY, TOPICS_OF, TopicRecord,
};
use crate::groups::records::Ref;
use crate::{Forum, Result};
use model::TopicId;
use store::Descending;

pub(super) fn check(forum: &Forum, written: &Written, found: &mut Found) -> Result<()> {
	each(forum, &TOPICS, |id, topic| {
		check_lists(forum, found, id, &topic)?;
		check_posts(forum, written, found, id, &topic)
	})?;
	check_indexes(forum, found)
}

fn check_lists(forum: &Forum, found: &mut Found, id: TopicId, topic: &TopicRecord) -> Result<()> {
	let active = Descending(topic.active.0);
	let in_group = forum.store().get(&TOPICS_OF, &(topic.group, active, id))?.is_some();
	let in_all = forum.store().get(&TOPICS_BY_ACTIVITY, &(active, id))?;
	let listed = topic.is_listed();
	found.unless(in_group == listed, || format!("topic {id} is listed in its group: {in_group}, expected {listed}"));
	let expected = listed.then_some(Ref(topic.group));
	found.unless(in_all == expected, || format!("topic {id} is listed as {in_all:?}, expected {expected:?}"));
	Ok(())
}

fn check_posts(forum: &Forum, written: &Written, found: &mut Found, id: TopicId, topic: &TopicRecord) -> Result<()> {
	let rows = forum.store().scan(&POSTS).prefix(&id).limit(usize::MAX).collect()?;
	let replies = rows.iter().filter(|((_, number), post)| *number > 1 && post.deleted.is_none()).count();
	found.differs(format!("replies of topic {id}"), u64::from(topic.replies), replies as u64);
	let gone = forum.store().scan(&TRAILS).prefix(&id).limit(usize::MAX).keys()?;
	let mut numbers: Vec<u32> = rows.iter().map(|((_, number), _)| *number).collect();
	numbers.extend(gone.into_iter().map(|(_, number)| number));
	numbers.sort_unstable();
	found.differs(format!("last number of topic {id}"), u64::from(topic.last_number), numbers.len() as u64);
	let gapless = numbers.iter().copied().eq(1..=topic.last_number);
	found.unless(gapless, || format!("the posts of topic {id} have other numbers than they should"));
	for ((_, number), post) in &rows {
		found
			.unless(written.knows(id, *number), || format!("the journal knows nothing of post {number} of topic {id}"));
		check_revisions(forum, found, id, *number, post)?;
	}
	let newest = rows.iter().map(|(_, post)| post.at).max();
	// Once the newest has left a long topic, the next is looked for among the last.
	let mut room = Room::new(NEWEST_AMONG);
	let among_last = rows.iter().rev().take_while(|(_, post)| room.holds(post)).map(|(_, post)| post.at).max();
	let is_newest = [newest, among_last].contains(&Some(topic.active));
	found.unless(newest.is_none() && topic.deleted || is_newest, || {
		format!("topic {id} was active {:?}, its posts {newest:?}", topic.active)
	});
	if let Some(number) = topic.answer {
		let stands = rows.iter().any(|((_, known), post)| *known == number && post.deleted.is_none() && number > 1);
		found.unless(stands, || format!("the answer of topic {id} is post {number}, which cannot be"));
	}
	Ok(())
}

fn check_revisions(forum: &Forum, found: &mut Found, id: TopicId, number: u32, post: &PostRecord) -> Result<()> {
	let rows = forum.store().scan(&REVISIONS).prefix(&(id, number)).limit(usize::MAX).keys()?;
	let gapless = rows.iter().map(|(_, _, revision)| *revision).eq(1..=post.revision);
	found.unless(gapless && !rows.is_empty(), || {
		format!("post {number} of topic {id} has {} versions and shows number {}", rows.len(), post.revision)
	});
	Ok(())
}

fn check_indexes(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	let stands = |id, active| -> Result<bool> {
		Ok(store.get(&TOPICS, &id)?.is_some_and(|topic| topic.is_listed() && topic.active.0 == active))
	};
	each(forum, &TOPICS_OF, |(group, Descending(active), id), ()| {
		let right = stands(id, active)?;
		found.unless(right, || format!("group {group} lists topic {id} where it does not belong"));
		Ok(())
	})?;
	each(forum, &TOPICS_BY_ACTIVITY, |(Descending(active), id), _| {
		let right = stands(id, active)?;
		found.unless(right, || format!("topic {id} is listed where it does not belong"));
		Ok(())
	})?;
	each(forum, &POSTS, |(id, number), _| {
		let known = store.get(&TOPICS, &id)?.is_some();
		found.unless(known, || format!("post {number} belongs to topic {id}, which is none"));
		Ok(())
	})?;
	each(forum, &REVISIONS, |(id, number, revision), _| {
		let known = store.get(&POSTS, &(id, number))?.is_some_and(|post| revision <= post.revision);
		found.unless(known, || {
			format!("version {revision} belongs to post {number} of topic {id}, which has none such")
		});
		Ok(())
	})?;
	each(forum, &READ, |(member, id), number| {
		let possible = store.get(&TOPICS, &id)?.is_some_and(|topic| number <= topic.last_number);
		found.unless(possible, || format!("member {member} has read {number} posts of topic {id}, which has fewer"));
		Ok(())
	})
}
