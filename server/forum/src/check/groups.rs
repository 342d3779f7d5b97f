//! Groups: their address, their category, who belongs to them, their counters.

use super::{Found, each};
use crate::accounts::records::MEMBERS;
use crate::discussions::records::{TOPICS, TOPICS_OF};
use crate::groups::records::{
	CATEGORIES, CHARTERS, GROUP_BY_SLUG, GROUP_KEEPERS, GROUP_MEMBERS, GROUPS, GROUPS_OF, GroupRecord, INVITED,
	INVITED_BY_TIME, INVITED_TO, InGroup, REQUESTS, REQUESTS_WAITING, Ref, RequestState,
};
use crate::groups::tree;
use crate::{Forum, Result};
use model::groups::GroupRole;
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
		if topic.is_listed() {
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
	each(forum, &CATEGORIES, |id, category| {
		let above = category.parent.map(|parent| forum.store().get(&CATEGORIES, &parent)).transpose()?;
		found.unless(above.is_none_or(|above| above.is_some()), || format!("category {id} stands below none"));
		Ok(())
	})?;
	let categories = forum.store().scan(&CATEGORIES).limit(usize::MAX).collect()?;
	for node in tree::in_order(&categories) {
		let as_told = categories.iter().any(|(id, category)| *id == node.id && category.parent == node.parent);
		found.unless(as_told, || format!("category {} stands below itself", node.id));
		found.unless(node.level <= tree::LEVELS_MAX, || format!("category {} stands too deep", node.id));
	}
	check_indexes(forum, found)?;
	check_keepers(forum, found)?;
	check_doors(forum, found)
}

fn check_group(forum: &Forum, found: &mut Found, id: GroupId, group: &GroupRecord) -> Result<()> {
	let store = forum.store();
	let by_slug = store.get(&GROUP_BY_SLUG, &group.slug)?;
	found.unless(by_slug == Some(Ref(id)), || format!("group {id} is not found by its address"));
	let category = store.get(&CATEGORIES, &group.category)?;
	found.unless(category.is_some(), || format!("group {id} stands in a category that is none"));
	let members = store.scan(&GROUP_MEMBERS).prefix(&id).limit(usize::MAX).count()?;
	found.differs(format!("members of group {id}"), u64::from(group.members), members as u64);
	let mut keepers = store.scan(&GROUP_KEEPERS).prefix(&id).limit(usize::MAX).keys()?;
	keepers.retain(|(_, role, _)| *role == GroupRole::Owner);
	found.differs(format!("owners of group {id}"), u64::from(group.owners), keepers.len() as u64);
	let charter = store.get(&CHARTERS, &id)?.is_some();
	found.unless(charter == group.charter, || format!("group {id} has a charter: {charter}, and says otherwise"));
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

fn check_keepers(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &GROUP_MEMBERS, |(group, member), record| {
		let listed = store.get(&GROUP_KEEPERS, &(group, record.role, member))?.is_some();
		let expected = record.role > GroupRole::Member;
		found.unless(listed == expected, || {
			format!("member {member} is listed as looking after group {group}: {listed}, expected {expected}")
		});
		Ok(())
	})?;
	each(forum, &GROUP_KEEPERS, |(group, role, member), ()| {
		let right = store.get(&GROUP_MEMBERS, &(group, member))?.is_some_and(|record| record.role == role);
		found.unless(right, || format!("group {group} lists member {member} as {role:?}, and they are not"));
		Ok(())
	})
}

/// Requests and invitations, and the lists in which they are found.
fn check_doors(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &REQUESTS, |(group, member), request| {
		let listed = store.get(&REQUESTS_WAITING, &(group, request.at, member))?.is_some();
		let expected = request.state == RequestState::Waiting;
		found.unless(listed == expected, || {
			format!("the request of member {member} into group {group} is listed: {listed}, expected {expected}")
		});
		let inside = store.get(&GROUP_MEMBERS, &(group, member))?.is_some();
		found.unless(!inside, || format!("member {member} asks to come into group {group} and is inside"));
		Ok(())
	})?;
	each(forum, &REQUESTS_WAITING, |(group, at, member), ()| {
		let right = store.get(&REQUESTS, &(group, member))?.is_some_and(|request| request.at == at);
		found.unless(right, || format!("group {group} lists a request of member {member} that is none"));
		Ok(())
	})?;
	each(forum, &INVITED, |(group, member), invitation| {
		let by_time = store.get(&INVITED_BY_TIME, &(group, invitation.at, member))?.is_some();
		let by_member = store.get(&INVITED_TO, &(member, group))?.is_some();
		found.unless(by_time && by_member, || {
			format!("the invitation of member {member} into group {group} is not found where it should")
		});
		let inside = store.get(&GROUP_MEMBERS, &(group, member))?.is_some();
		found.unless(!inside, || format!("member {member} is invited into group {group} and is inside"));
		Ok(())
	})?;
	each(forum, &INVITED_BY_TIME, |(group, at, member), ()| {
		let right = store.get(&INVITED, &(group, member))?.is_some_and(|invitation| invitation.at == at);
		found.unless(right, || format!("group {group} lists an invitation of member {member} that is none"));
		Ok(())
	})?;
	each(forum, &INVITED_TO, |(member, group), ()| {
		let right = store.get(&INVITED, &(group, member))?.is_some();
		found.unless(right, || format!("member {member} is listed as invited into group {group} and is not"));
		Ok(())
	})
}
