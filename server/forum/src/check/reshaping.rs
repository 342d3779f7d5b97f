//! What was merged and split: trails lead to posts, markers to what happened.

use super::{Found, each};
use crate::bookmarks::{BOOKMARKS, KEPT_BY};
use crate::discussions::carrying::{MERGED, TRAILS};
use crate::discussions::records::{POSTS, TOPICS};
use crate::moderation::reshaping::{ARRIVALS, RESHAPES};
use crate::{Forum, Result};

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &TRAILS, |(topic, number), trail| {
		let there = (trail.topic, trail.number);
		let leads = store.get(&POSTS, &there)?.is_some() || store.get(&TRAILS, &there)?.is_some();
		found.unless(leads, || format!("the trail of post {number} of topic {topic} leads nowhere"));
		let stands = store.get(&POSTS, &(topic, number))?.is_some();
		found.unless(!stands, || format!("post {number} of topic {topic} stands and has a trail"));
		Ok(())
	})?;
	each(forum, &MERGED, |topic, _| {
		let gone = store.get(&TOPICS, &topic)?.is_some_and(|record| record.deleted);
		let empty = store.scan(&POSTS).prefix(&topic).limit(1).count()? == 0;
		found.unless(gone && empty, || format!("topic {topic} was merged into another and still stands"));
		Ok(())
	})?;
	each(forum, &ARRIVALS, |(topic, first), id| {
		let right = store.get(&RESHAPES, &id.0)?.is_some_and(|record| {
			record.to == topic && record.undone.is_none() && record.pairs.first().is_some_and(|pair| pair.1 == first)
		});
		found.unless(right, || format!("topic {topic} tells of posts that came before {first}, and none did"));
		Ok(())
	})?;
	each(forum, &KEPT_BY, |(topic, number, member), ()| {
		let kept = store.get(&BOOKMARKS, &(member, topic, number))?.is_some();
		found.unless(kept, || format!("post {number} of topic {topic} is kept by member {member}, who does not"));
		Ok(())
	})?;
	each(forum, &BOOKMARKS, |(member, topic, number), _| {
		let known = store.get(&KEPT_BY, &(topic, number, member))?.is_some();
		found.unless(known, || format!("post {number} of topic {topic} does not know that member {member} keeps it"));
		Ok(())
	})
}
