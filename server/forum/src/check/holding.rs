//! Posts that wait: each has a case that waits, and stands in the lists of its author and topic.

use super::{Found, each};
use crate::discussions::holding::{HELD, HELD_IN, HELD_OF, HeldPlace};
use crate::moderation::records::{CASES, Desk, Subject};
use crate::{Forum, Result};

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &HELD, |id, held| {
		let waits = held.refused.is_none();
		let case = store.get(&CASES, &id)?;
		let right = case.is_some_and(|case| {
			let same = (case.subject, case.desk) == (Subject::Held(held.author), Desk::Group(held.group));
			// A refused one stays where it was decided, wherever its topic went.
			case.decided.is_none() == waits && (same || !waits)
		});
		found.unless(right, || format!("the post of case {id} waits: {waits}, and its case says otherwise"));
		let listed = store.get(&HELD_OF, &(held.author, id))?.is_some();
		found.unless(listed, || format!("the post of case {id} stands outside the list of its author"));
		if let HeldPlace::Reply(topic) = held.place {
			let listed = store.get(&HELD_IN, &(topic, id))?.is_some();
			found.unless(listed == waits, || {
				format!("the reply of case {id} waits in its topic: {listed}, expected {waits}")
			});
		}
		Ok(())
	})?;
	each(forum, &CASES, |id, case| {
		let waits = case.decided.is_none() && matches!(case.subject, Subject::Held(_));
		let known = !waits || store.get(&HELD, &id)?.is_some();
		found.unless(known, || format!("case {id} is about a post that does not wait"));
		Ok(())
	})?;
	each(forum, &HELD_OF, |(member, id), ()| {
		let known = store.get(&HELD, &id)?.is_some_and(|held| held.author == member);
		found.unless(known, || format!("member {member} has the post of case {id}, which is none of theirs"));
		Ok(())
	})?;
	each(forum, &HELD_IN, |(topic, id), ()| {
		let known = store.get(&HELD, &id)?.is_some_and(|held| held.place == HeldPlace::Reply(topic));
		found.unless(known, || format!("topic {topic} has the reply of case {id}, which is none"));
		Ok(())
	})
}
