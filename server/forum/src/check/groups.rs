//! Groups: their address, their category, who belongs to them, their counters.

use super::{Found, each};
use crate::accounts::records::MEMBERS;
use crate::discussions::records::{TOPICS, TOPICS_OF};
use crate::groups::records::{CATEGORIES, GROUP_BY_SLUG, GROUP_MEMBERS, GROUPS, GROUPS_OF, GroupRecord, InGroup, Ref};
use crate::{Forum, Result};
use model::{GroupId, Timestamp};
use std::collections::HashMap;
use store::Descending;

/// What topics say of their group.
#[derive(Default)]
struct Counted {
	topics: u32,
	active: Option<Timestamp>,
}

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	let mut counted: HashMap<GroupId, Counted> = HashMap::new();
	each(forum, &TOPICS, |_, topic| {
		if !topic.deleted {
			let group = counted.entry(topic.group).or_default();
			group.topics += 1;
			group.active = group.active.max(Some(topic.active));
		}
		Ok(())
	})?;
	each(forum, &GROUPS, |id, group| {
		check_group(forum, found, id, &group)?;
		let counted = counted.remove(&id).unwrap_or_default();
		found.differs(format!("topics of group {id}"), group.topics, counted.topics);
		let same = group.active == counted.active;
		found.unless(same, || format!("group {id} was active {:?}, its topics {:?}", group.active, counted.active));
		Ok(())
	})?;
	for id in counted.keys() {
		found.unless(false, || format!("topics stand in group {id}, which is none"));
	}
	check_indexes(forum, found)
}

fn check_group(forum: &Forum, found: &mut Found, id: GroupId, group: &GroupRecord) -> Result<()> {
	let store = forum.store();
	let by_slug = store.get(&GROUP_BY_SLUG, &group.slug)?;
	found.unless(by_slug == Some(Ref(id)), || format!("group {id} is not found by its address"));
	let category = store.get(&CATEGORIES, &group.category)?;
	found.unless(category.is_some(), || format!("group {id} stands in a category that is none"));
	let members = store.scan(&GROUP_MEMBERS).prefix(&id).limit(usize::MAX).count()?;
	found.differs(format!("members of group {id}"), u64::from(group.members), members as u64);
	let listed = store.scan(&TOPICS_OF).prefix(&id).limit(usize::MAX).count()?;
	found.differs(format!("listed topics of group {id}"), u64::from(group.topics), listed as u64);
	let newest = store.scan(&TOPICS_OF).prefix(&id).limit(1).keys()?;
	let newest = newest.first().map(|(_, Descending(active), _)| Timestamp(*active));
	found.unless(group.active == newest, || format!("group {id} was active {:?}, its list {newest:?}", group.active));
	Ok(())
}

fn check_indexes(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &GROUP_BY_SLUG, |slug, Ref(id)| {
		let right = store.get(&GROUPS, &id)?.is_some_and(|group| group.slug == slug);
		found.unless(right, || format!("the address {slug} leads to group {id}, which has another or is none"));
		Ok(())
	})?;
	each(forum, &GROUP_MEMBERS, |(group, member), record| {
		let mirrored = store.get(&GROUPS_OF, &(member, group))?;
		found.unless(mirrored == Some(InGroup(record.role)), || {
			format!("group {group} has member {member} as {:?}, who has it as {mirrored:?}", record.role)
		});
		let real = store.get(&MEMBERS, &member)?.is_some() && store.get(&GROUPS, &group)?.is_some();
		found.unless(real, || format!("group {group} or its member {member} is none"));
		Ok(())
	})?;
	each(forum, &GROUPS_OF, |(member, group), _| {
		let mirrored = store.get(&GROUP_MEMBERS, &(group, member))?.is_some();
		found.unless(mirrored, || format!("member {member} has group {group}, which does not have them"));
		Ok(())
	})
}
