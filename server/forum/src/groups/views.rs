//! Groups as their reader sees them.

use super::records::{GROUP_KEEPERS, GROUPS, GroupRecord, INVITED};
use super::tree::CategoryNode;
use super::{door, requests, rules};
use crate::permissions::{Action, GroupFacts, LeavingFacts, SeatFacts, judge, may, require};
use crate::{Actor, Directory, Error, Forum, GroupEntry, Result};
use model::accounts::AuthorView;
use model::groups::{CategoryView, Door, Entry, GroupPowers, GroupSummary, GroupView};
use model::{CategoryId, GroupId, Timestamp};
use std::collections::HashMap;

/// Most moderators that are named beside a group.
const MODERATORS_SHOWN: usize = 8;

/// Groups on one page of a list: more are slow to read.
pub const GROUPS_PER_PAGE: usize = 100;

/// One page of the list of groups.
#[derive(Debug, Clone)]
pub struct GroupPage {
	/// Categories with groups on this page, and these groups.
	pub categories: Vec<CategoryView>,
	/// How many pages there are: one at least.
	pub pages: u32,
	/// How many groups there are on all pages.
	pub total: usize,
}

/// A category, without its groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryCount {
	/// Which.
	pub id: CategoryId,
	/// Name.
	pub name: String,
	/// How many groups stand in it.
	pub groups: usize,
	/// The category above it.
	pub parent: Option<CategoryId>,
	/// 1 on the first level.
	pub level: u8,
	/// How many categories stand right below it.
	pub below: usize,
	/// Whether it stands before all others below the same category.
	pub first: bool,
	/// Whether it stands behind all others below the same category.
	pub last: bool,
}

/// All groups that the actor may know of, by category; categories without one are left out,
/// except for those who may fill them. For communities of a few groups; see [`page`].
///
/// # Errors
/// When the store cannot be read.
pub fn list(forum: &Forum, actor: &Actor) -> Result<Vec<CategoryView>> {
	let directory = forum.directory()?;
	let mut found = by_category(forum, actor, &directory, visible(forum, actor, &directory, None))?;
	if !may(actor, Action::CreateGroup, forum.now()) {
		return Ok(found);
	}
	let mut categories = Vec::with_capacity(directory.categories.len());
	let mut rest = found.drain(..).peekable();
	for node in &directory.tree {
		let filled = rest.next_if(|category| category.id == node.id);
		categories.push(filled.unwrap_or_else(|| category(&directory, node.id, Vec::new())));
	}
	Ok(categories)
}

/// One page of the groups that the actor may know of, by category; of all categories, or of one.
/// Behind the last page there is nothing: the answer still says how many there are.
///
/// # Errors
/// When the store cannot be read.
pub fn page(forum: &Forum, actor: &Actor, within: Option<CategoryId>, number: u32) -> Result<GroupPage> {
	let directory = forum.directory()?;
	let groups = visible(forum, actor, &directory, within);
	let skipped = (number.max(1) as usize - 1).saturating_mul(GROUPS_PER_PAGE);
	let pages = u32::try_from(groups.len().div_ceil(GROUPS_PER_PAGE)).unwrap_or(u32::MAX).max(1);
	let total = groups.len();
	let shown = groups.into_iter().skip(skipped).take(GROUPS_PER_PAGE).collect();
	Ok(GroupPage { categories: by_category(forum, actor, &directory, shown)?, pages, total })
}

/// Short names of the groups that the actor may know of, in their order behind one of them, for
/// programs; and whether there are more. None behind a group that is not there.
///
/// # Errors
/// When the store cannot be read.
pub fn behind(
	forum: &Forum,
	actor: &Actor,
	after: Option<GroupId>,
	limit: usize,
) -> Result<Option<(Vec<String>, bool)>> {
	let directory = forum.directory()?;
	let first = match after {
		None => 0,
		Some(after) => match directory.groups.iter().position(|group| group.id == after) {
			Some(at) => at + 1,
			None => return Ok(None),
		},
	};
	let now = forum.now();
	let rest = directory.groups.iter().skip(first).filter(|group| may(actor, Action::SeeGroup(group.facts), now));
	let mut slugs = rest.take(limit.saturating_add(1)).map(|group| group.slug.clone()).collect::<Vec<_>>();
	let more = slugs.len() > limit;
	slugs.truncate(limit);
	Ok(Some((slugs, more)))
}

/// All categories in their order, with how many groups stand in each.
///
/// # Errors
/// [`Error::Denied`] except for administrators.
pub fn categories(forum: &Forum, actor: &Actor) -> Result<Vec<CategoryCount>> {
	require(actor, Action::EditCategories, forum.now())?;
	let directory = forum.directory()?;
	let mut counts: HashMap<CategoryId, usize> = HashMap::new();
	for group in visible(forum, actor, &directory, None) {
		*counts.entry(group.category).or_default() += 1;
	}
	let mut siblings: HashMap<Option<CategoryId>, Vec<CategoryId>> = HashMap::new();
	for node in &directory.tree {
		siblings.entry(node.parent).or_default().push(node.id);
	}
	let counted = |node: &CategoryNode| CategoryCount {
		id: node.id,
		name: node.name.clone(),
		groups: counts.get(&node.id).copied().unwrap_or(0),
		parent: node.parent,
		level: node.level,
		below: siblings.get(&Some(node.id)).map_or(0, Vec::len),
		first: siblings[&node.parent].first() == Some(&node.id),
		last: siblings[&node.parent].last() == Some(&node.id),
	};
	Ok(directory.tree.iter().map(counted).collect())
}

/// What the actor may know of, by the copy in memory.
fn visible<'a>(
	forum: &Forum,
	actor: &Actor,
	directory: &'a Directory,
	within: Option<CategoryId>,
) -> Vec<&'a GroupEntry> {
	let now = forum.now();
	let asked = |group: &&GroupEntry| within.is_none_or(|category| group.category == category);
	directory.groups.iter().filter(asked).filter(|group| may(actor, Action::SeeGroup(group.facts), now)).collect()
}

/// Groups as the store has them now, under their categories; they come in the order of these.
fn by_category(
	forum: &Forum,
	actor: &Actor,
	directory: &Directory,
	groups: Vec<&GroupEntry>,
) -> Result<Vec<CategoryView>> {
	let now = forum.now();
	let mut categories: Vec<CategoryView> = Vec::new();
	for entry in groups {
		let Some(record) = forum.store().get(&GROUPS, &entry.id)? else { continue };
		if !may(actor, Action::SeeGroup(record.facts(entry.id)), now) {
			continue;
		}
		let group = summary(actor, entry.id, record, now);
		match categories.last_mut() {
			Some(last) if last.id == entry.category => last.groups.push(group),
			Some(_) | None => {
				categories.push(category(directory, entry.category, vec![group]));
			}
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
		kinds: record.kinds,
		joined: actor.role_in(id).is_some(),
		topics: reads.then_some(record.topics),
		active: record.active.filter(|_| reads),
	}
}

/// One group by its short name.
///
/// # Errors
/// [`Error::NotFound`] if there is none that the actor may know of.
pub fn show(forum: &Forum, actor: &Actor, slug: &str) -> Result<GroupView> {
	let (directory, now) = (forum.directory()?, forum.now());
	let entry = directory.by_slug(slug).ok_or(Error::NotFound)?;
	let record = forum.store().get(&GROUPS, &entry.id)?.ok_or(Error::NotFound)?;
	let facts = record.facts(entry.id);
	let joined = actor.role_in(entry.id).is_some();
	if let Err(refusal) = require(actor, Action::SeeGroup(facts), now) {
		return invited(forum, actor, facts, record)?.ok_or(refusal);
	}
	let keepers = forum.store().scan(&GROUP_KEEPERS).prefix(&entry.id).limit(2).keys()?;
	let leaving = LeavingFacts { group: facts, alone: super::membership::alone(&keepers, actor.id()) };
	let powers = GroupPowers { leave: may(actor, Action::LeaveGroup(leaving), now), ..powers(actor, facts, now) };
	Ok(GroupView {
		id: entry.id,
		category_name: category_name(&directory, record.category),
		topics: powers.read.then_some(record.topics),
		moderators: moderators(forum, actor, facts)?,
		joined,
		entry: facts.entry,
		writing: record.writing,
		charter: record.charter,
		notice_seen: rules::knows_notice(forum, actor, entry.id, &record)?,
		door: match actor.id().filter(|_| !joined) {
			Some(member) => door::of(forum, member, entry.id)?,
			None => Door::Nothing,
		},
		requests: if powers.manage_members { Some(requests::count(forum, entry.id)?) } else { None },
		notice: record.notice,
		slug: record.slug,
		name: record.name,
		description: record.description,
		description_html: record.description_html,
		category: record.category,
		access: record.access,
		kinds: record.kinds,
		members: record.members,
		may: powers,
	})
}

/// What somebody sees of a group that is there for them only because they are invited: its name
/// and what it is for.
fn invited(forum: &Forum, actor: &Actor, facts: GroupFacts, record: GroupRecord) -> Result<Option<GroupView>> {
	let Some(member) = actor.id() else { return Ok(None) };
	let Some(invitation) = forum.store().get(&INVITED, &(facts.id, member))? else { return Ok(None) };
	if !may(actor, Action::AnswerInvitation(invitation.facts(facts, member)), forum.now()) {
		return Ok(None);
	}
	Ok(Some(GroupView {
		id: facts.id,
		door: door::of(forum, member, facts.id)?,
		slug: record.slug,
		name: record.name,
		description: record.description,
		description_html: record.description_html,
		category: record.category,
		category_name: String::new(),
		access: facts.access,
		kinds: facts.kinds,
		entry: facts.entry,
		writing: facts.writing,
		members: 0,
		topics: None,
		moderators: Vec::new(),
		joined: false,
		charter: false,
		notice: String::new(),
		notice_seen: true,
		requests: None,
		may: GroupPowers::default(),
	}))
}

/// A category with the names of those above it.
fn category(directory: &Directory, id: CategoryId, groups: Vec<GroupSummary>) -> CategoryView {
	let mut above = Vec::new();
	let mut next = directory.node(id).and_then(|node| node.parent);
	while let Some(node) = next.and_then(|id| directory.node(id)) {
		above.insert(0, node.name.clone());
		next = node.parent;
	}
	CategoryView { id, name: category_name(directory, id), above, groups }
}

fn category_name(directory: &Directory, category: CategoryId) -> String {
	directory.node(category).map(|node| node.name.clone()).unwrap_or_default()
}

pub(crate) fn powers(actor: &Actor, facts: GroupFacts, now: Timestamp) -> GroupPowers {
	let can = |action| may(actor, action, now);
	GroupPowers {
		see: can(Action::SeeGroup(facts)),
		read: can(Action::ReadGroup(facts)),
		start_topic: can(Action::StartTopic(facts)),
		join: can(Action::JoinGroup(facts)) && actor.role_in(facts.id).is_none(),
		ask: facts.entry == Entry::Request
			&& can(Action::AskToJoin(facts))
			&& !can(Action::JoinGroup(facts))
			&& actor.role_in(facts.id).is_none(),
		leave: can(Action::LeaveGroup(LeavingFacts { group: facts, alone: false })),
		see_members: can(Action::SeeGroupMembers(facts)),
		manage_members: can(Action::ManageGroupMembers(facts)),
		give_roles: can(Action::GiveGroupRole(SeatFacts { group: facts, role: None })),
		edit: can(Action::EditGroup(facts)),
		place: can(Action::PlaceGroup(facts)),
	}
}

/// Who keeps order in a group; told to those who may see who belongs to it.
fn moderators(forum: &Forum, actor: &Actor, facts: GroupFacts) -> Result<Vec<AuthorView>> {
	if judge(actor, Action::SeeGroupMembers(facts), forum.now()) != crate::permissions::Verdict::Yes {
		return Ok(Vec::new());
	}
	let scan = forum.store().scan(&GROUP_KEEPERS).prefix(&facts.id).reverse();
	let mut views = Vec::new();
	for (_, _, member) in scan.limit(MODERATORS_SHOWN).keys()? {
		views.extend(forum.author(member)?);
	}
	Ok(views)
}
