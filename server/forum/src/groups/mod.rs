//! Groups and categories: making, changing, joining, leaving.

mod categories;
mod door;
mod invitations;
mod membership;
mod preview;
pub(crate) mod records;
mod requests;
mod rules;
#[cfg(test)]
mod tests;
pub(crate) mod tree;
mod views;

pub use categories::{
	Direction, create_category, create_category_below, move_category, place_category, remove_category, rename_category,
};
pub use door::invited_to;
pub use invitations::{accept, decline, invitations, invite, revoke};
pub use membership::{add_member, join, leave, members, remove_member};
pub use preview::preview_access;
pub use requests::{RequestCursor, approve, ask, refuse, requests, withdraw};
pub use rules::{acknowledge, charter, notice_comes_first, set_rules};
pub use tree::CategoryNode;
pub use views::{CategoryCount, GROUPS_PER_PAGE, GroupPage, categories, list, page, show};

pub(crate) use membership::put_member;

use crate::directory::GROUPS_MAX;
use crate::error::unreadable;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::text::{self, Rendered};
use crate::{Actor, Change, Error, Forum, Result};
use model::groups::{Access, GroupDraft, GroupRole, Writing};
use model::moderation::{Act, Object, Value};
use model::text::skeleton;
use model::{Field, GroupId, Problem, Timestamp};
use records::{CATEGORIES, GROUP_BY_SLUG, GROUPS, GroupRecord, Ref};

/// Makes a group. A member who makes it owns it; the program's groups have no owner.
///
/// # Errors
/// [`Error::Denied`] except for administrators; a taken address; a name that looks like that of
/// another group of the category; an unknown category; a description that cannot be
/// rendered; [`Error::TooOften`].
pub fn create(forum: &Forum, actor: &Actor, draft: GroupDraft) -> Result<GroupId> {
	take(forum, actor, Limited::KeepHouse)?;
	let description = render_description(&draft)?;
	forum.change(actor, move |change| {
		change.require(Action::CreateGroup)?;
		let id = change.fresh_id(&GROUPS, GroupId, change.now)?;
		require_category(change, &draft)?;
		take_slug(change, draft.slug.as_str(), id)?;
		require_free_name(change, &draft, id)?;
		change.put(&GROUPS, &id, &record(draft, description, None, change.now))?;
		change.move_directory();
		change.record(Event::GroupCreated { group: id })?;
		if let Some(member) = change.actor.id() {
			put_member(change, id, member, GroupRole::Owner)?;
		}
		Ok(id)
	})
}

/// Changes a group's face, place, address or access.
///
/// # Errors
/// [`Error::Denied`] except for owners of the group and administrators, and for owners where
/// address, category or access change; otherwise as [`create`].
pub fn edit(forum: &Forum, actor: &Actor, id: GroupId, draft: GroupDraft) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let description = render_description(&draft)?;
	forum.change(actor, move |change| {
		let old = change.find(&GROUPS, &id)?;
		change.require(Action::EditGroup(old.facts(id)))?;
		if (old.slug.as_str(), old.category, old.access) != (draft.slug.as_str(), draft.category, draft.access) {
			change.require(Action::PlaceGroup(old.facts(id)))?;
		}
		require_category(change, &draft)?;
		if old.slug != draft.slug.as_str() {
			change.remove(&GROUP_BY_SLUG, &old.slug)?;
			take_slug(change, draft.slug.as_str(), id)?;
		}
		if old.name != draft.name.as_str() || old.category != draft.category {
			require_free_name(change, &draft, id)?;
		}
		let access = (old.access, draft.access);
		change.put(&GROUPS, &id, &record(draft, description, Some(old), change.now))?;
		change.move_directory();
		record_edit(change, id, access)
	})
}

/// What a group is after a draft; what the draft does not speak of stays as it was.
fn record(draft: GroupDraft, description: Rendered, old: Option<GroupRecord>, now: Timestamp) -> GroupRecord {
	GroupRecord {
		slug: draft.slug.as_str().to_owned(),
		name: draft.name.as_str().to_owned(),
		description: draft.description.as_str().to_owned(),
		description_html: description.html,
		description_excerpt: description.excerpt,
		category: draft.category,
		access: draft.access,
		place: old.as_ref().map_or(0, |old| old.place),
		created: old.as_ref().map_or(now, |old| old.created),
		members: old.as_ref().map_or(0, |old| old.members),
		topics: old.as_ref().map_or(0, |old| old.topics),
		active: old.as_ref().and_then(|old| old.active),
		owners: old.as_ref().map_or(0, |old| old.owners),
		// A way in was chosen for an access; another has its own.
		entry: old.as_ref().filter(|old| old.access == draft.access).and_then(|old| old.entry),
		writing: old.as_ref().map_or(Writing::Everybody, |old| old.writing),
		notice_edition: old.as_ref().map_or(0, |old| old.notice_edition),
		charter: old.as_ref().is_some_and(|old| old.charter),
		notice: old.map_or_else(String::new, |old| old.notice),
	}
}

/// Takes a token of whoever is signed in. To others permissions answer, which do not tell
/// whether there is such a group.
fn take(forum: &Forum, actor: &Actor, what: Limited) -> Result<()> {
	if actor.is_signed_in() { limits::take(forum, actor, what) } else { Ok(()) }
}

fn record_edit(change: &mut Change<'_, '_>, group: GroupId, (from, to): (Access, Access)) -> Result<()> {
	if from != to {
		let told = crate::audit::Told::of(Act::AccessChanged, Object::Group(group)).inside(group);
		crate::audit::record(change, told.changed(Value::Access(from), Value::Access(to)))?;
		change.record(Event::GroupAccessChanged { group, from, to })?;
	}
	change.record(Event::GroupChanged { group })
}

/// The Markdown of a description, rendered before the writer is taken up.
fn render_description(draft: &GroupDraft) -> Result<Rendered> {
	text::render(draft.description.as_str()).map_err(|problem| unreadable(Field::Description, &problem))
}

fn require_category(change: &mut Change<'_, '_>, draft: &GroupDraft) -> Result<()> {
	match change.get(&CATEGORIES, &draft.category)? {
		Some(_) => Ok(()),
		None => Err(Field::Category.with(Problem::Unknown).into()),
	}
}

/// Under one heading every name looks different.
fn require_free_name(change: &mut Change<'_, '_>, draft: &GroupDraft, own: GroupId) -> Result<()> {
	let looks = skeleton(draft.name.as_str());
	let groups = change.raw().scan(&GROUPS).limit(GROUPS_MAX).collect()?;
	let mut others = groups.iter().filter(|(id, group)| *id != own && group.category == draft.category);
	if others.any(|(_, group)| skeleton(&group.name) == looks) {
		return Err(Error::Taken(Field::Name));
	}
	Ok(())
}

fn take_slug(change: &mut Change<'_, '_>, slug: &str, id: GroupId) -> Result<()> {
	if change.get(&GROUP_BY_SLUG, &slug.to_owned())?.is_some() {
		return Err(Error::Taken(Field::Slug));
	}
	change.put(&GROUP_BY_SLUG, &slug.to_owned(), &Ref(id))
}
