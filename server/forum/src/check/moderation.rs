//! What waits for those who keep order, what members were told, what is pinned, and the log.

use super::{Found, each};
use crate::discussions::records::TOPICS;
use crate::groups::records::Ref;
use crate::moderation::records::{
	CASE_OF, CASES, Desk, NOTICES, PINNED, QUEUE, REPORTS, Subject, UNSEEN_NOTICES, WAITING_CASES,
};
use crate::{Forum, Result};
use model::MemberId;
use std::collections::BTreeMap;

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	check_cases(forum, found)?;
	check_queue(forum, found)?;
	check_notices(forum, found)?;
	check_pinned(forum, found)?;
	if let Some(broken) = crate::audit::check(forum)? {
		found.unless(false, || broken);
	}
	Ok(())
}

fn check_cases(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &CASES, |id, case| {
		let waits = case.decided.is_none();
		let queued = store.get(&QUEUE, &(case.desk, case.opened, id))?.is_some();
		found.unless(queued == waits, || format!("case {id} stands in the queue: {queued}, expected {waits}"));
		if let Subject::Post(topic, number) = case.subject {
			let known = store.get(&CASE_OF, &(topic, number))? == Some(Ref(id));
			found.unless(known == waits, || format!("case {id} is that of post {number} of topic {topic}: {known}"));
		}
		Ok(())
	})?;
	each(forum, &CASE_OF, |(topic, number), Ref(id)| {
		let right = store.get(&CASES, &id)?.is_some_and(|case| case.subject == Subject::Post(topic, number));
		found.unless(right, || format!("post {number} of topic {topic} has case {id}, which is about something else"));
		Ok(())
	})?;
	each(forum, &REPORTS, |(topic, number, member), report| {
		let known = store.get(&CASES, &report.case)?.is_some();
		found.unless(known, || format!("member {member} reported post {number} of topic {topic} in no case"));
		Ok(())
	})
}

fn check_queue(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	let mut counted: BTreeMap<Desk, u32> = BTreeMap::new();
	each(forum, &QUEUE, |(desk, opened, id), ()| {
		*counted.entry(desk).or_default() += 1;
		let right = store.get(&CASES, &id)?.is_some_and(|case| (case.desk, case.opened) == (desk, opened));
		found.unless(right, || format!("case {id} waits at {desk:?}, where it does not belong"));
		Ok(())
	})?;
	let mut told = BTreeMap::new();
	each(forum, &WAITING_CASES, |desk, waiting| {
		told.insert(desk, waiting);
		Ok(())
	})?;
	found.unless(told == counted, || format!("the record says that {told:?} wait, {counted:?} counted"));
	Ok(())
}

fn check_notices(forum: &Forum, found: &mut Found) -> Result<()> {
	let mut counted: BTreeMap<MemberId, u32> = BTreeMap::new();
	each(forum, &NOTICES, |(member, _), notice| {
		if !notice.seen {
			*counted.entry(member).or_default() += 1;
		}
		Ok(())
	})?;
	let mut told = BTreeMap::new();
	each(forum, &UNSEEN_NOTICES, |member, unseen| {
		told.insert(member, unseen);
		Ok(())
	})?;
	for (member, unseen) in &told {
		let counted = counted.get(member).copied().unwrap_or(0);
		found.differs(format!("notices that member {member} has not seen"), *unseen, counted);
	}
	for member in counted.keys().filter(|member| !told.contains_key(member)) {
		found.unless(false, || format!("member {member} has notices that are not counted"));
	}
	Ok(())
}

fn check_pinned(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &PINNED, |(group, id), Ref(until)| {
		let right = store.get(&TOPICS, &id)?.is_some_and(|topic| (topic.group, topic.pinned) == (group, Some(until)));
		found.unless(right, || format!("group {group} pins topic {id}, which knows nothing of it"));
		Ok(())
	})?;
	each(forum, &TOPICS, |id, topic| {
		let pinned = store.get(&PINNED, &(topic.group, id))?.map(|row| row.0);
		found.unless(pinned == topic.pinned, || {
			format!("topic {id} is pinned {:?}, its group says {pinned:?}", topic.pinned)
		});
		Ok(())
	})
}
