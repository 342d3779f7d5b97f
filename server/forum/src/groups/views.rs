//! Groups as their reader sees them.

use super::records::{GROUP_MEMBERS, GROUPS, GroupRecord};
use crate::permissions::{Action, GroupFacts, judge, may, require};
use crate::{Actor, Directory, Error, Forum, Result};
use model::accounts::AuthorView;
use model::groups::{CategoryView, GroupPowers, GroupRole, GroupSummary, GroupView};
use model::{GroupId, Timestamp};

/// Most moderators that are named beside a group.
const MODERATORS_SHOWN: usize = 8;
/// Members of a group looked at to find its moderators.
const MEMBERS_LOOKED_AT: usize = 2_000;

/// All groups that the actor may know of, by category; categories without one are left out,
/// except for those who may fill them.
///
/// # Errors
/// When the store cannot be read.
pub fn list(forum: &Forum, actor: &Actor) -> Result<Vec<CategoryView>> {
	let (directory, now) = (forum.directory()?, forum.now());
	let fills = may(actor, Action::CreateGroup, now);
	let mut categories = Vec::with_capacity(directory.categories.len());
	for (id, name) in &directory.categories {
		let mut groups = Vec::new();
		for entry in directory.groups.iter().filter(|group| group.category == *id) {
			if may(actor, Action::SeeGroup(entry.facts), now)
				&& let Some(record) = forum.store().get(&GROUPS, &entry.id)?
				&& may(actor, Action::SeeGroup(record.facts(entry.id)), now)
			{
				groups.push(summary(actor, entry.id, record, now));
			}
		}
		if fills || !groups.is_empty() {
			categories.push(CategoryView { id: *id, name: name.clone(), groups });
		}
	}
	Ok(categories)
}

fn summary(actor: &Actor, id: GroupId, record: GroupRecord, now: Timestamp) -> GroupSummary {
	let reads = may(actor, Action::ReadGroup(record.facts(id)), now);
	GroupSummary {
		id,
		slug: record.slug,
		name: record.name,
		description: record.description_excerpt,
		access: record.access,
		joined: actor.role_in(id).is_some(),
		topics: reads.then_some(record.topics),
		active: record.active.filter(|_| reads),
		unread: 0,
	}
}

/// One group by its short name.
///
/// # Errors
/// [`Error::NotFound`] if there is none that the actor may know of.
pub fn show(forum: &Forum, actor: &Actor, slug: &str) -> Result<GroupView> {
	let (directory, now) = (forum.directory()?, forum.now());
	let entry = directory.by_slug(slug).ok_or(Error::NotFound)?;
	require(actor, Action::SeeGroup(entry.facts), now)?;
	let record = forum.store().get(&GROUPS, &entry.id)?.ok_or(Error::NotFound)?;
	let facts = record.facts(entry.id);
	require(actor, Action::SeeGroup(facts), now)?;
	let powers = powers(actor, facts, now);
	Ok(GroupView {
		id: entry.id,
		category_name: category_name(&directory, &record),
		topics: powers.read.then_some(record.topics),
		moderators: moderators(forum, actor, facts)?,
		joined: actor.role_in(entry.id).is_some(),
		slug: record.slug,
		name: record.name,
		description: record.description,
		description_html: record.description_html,
		category: record.category,
		access: record.access,
		members: record.members,
		may: powers,
	})
}

fn category_name(directory: &Directory, record: &GroupRecord) -> String {
	let found = directory.categories.iter().find(|(id, _)| *id == record.category);
	found.map(|(_, name)| name.clone()).unwrap_or_default()
}

pub(crate) fn powers(actor: &Actor, facts: GroupFacts, now: Timestamp) -> GroupPowers {
	let can = |action| may(actor, action, now);
	GroupPowers {
		read: can(Action::ReadGroup(facts)),
		start_topic: can(Action::StartTopic(facts)),
		join: can(Action::JoinGroup(facts)) && actor.role_in(facts.id).is_none(),
		leave: can(Action::LeaveGroup(facts)),
		see_members: can(Action::SeeGroupMembers(facts)),
		manage_members: can(Action::ManageGroupMembers(facts)),
		edit: can(Action::EditGroup(facts)),
	}
}

/// Who keeps order in a group; told to those who may see who belongs to it.
fn moderators(forum: &Forum, actor: &Actor, facts: GroupFacts) -> Result<Vec<AuthorView>> {
	if judge(actor, Action::SeeGroupMembers(facts), forum.now()) != crate::permissions::Verdict::Yes {
		return Ok(Vec::new());
	}
	let rows = forum.store().scan(&GROUP_MEMBERS).prefix(&facts.id).limit(MEMBERS_LOOKED_AT).collect()?;
	let mut views = Vec::new();
	for ((_, member), _) in rows.iter().filter(|(_, row)| row.role == GroupRole::Moderator).take(MODERATORS_SHOWN) {
		views.extend(forum.author(*member)?);
	}
	Ok(views)
}
