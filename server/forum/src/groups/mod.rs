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
pub use requests::{RequestCursor, approve, ask, refuse, requests, settled, withdraw};
pub use rules::{acknowledge, charter, notice_comes_first, set_rules};
pub use tree::CategoryNode;
pub use views::{CategoryCount, GROUPS_PER_PAGE, GroupPage, behind, categories, list, page, show};

pub(crate) use door::waiting as waiting_requests;
pub(crate) use membership::{put_member, set_seat_back};
pub(crate) use rules::{require_notice, set_rule_back};

use crate::audit::{self, Told};
use crate::directory::GROUPS_MAX;
use crate::error::unreadable;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::merged::merged;
use crate::permissions::Action;
use crate::text::{self, Rendered};
use crate::{Actor, Change, Error, Forum, Result};
use model::details::Kinds;
use model::groups::{Access, GroupDraft, GroupEdit, GroupFace, GroupRole, Writing};
use model::moderation::{Act, Aspect, Object, Value};
use model::text::skeleton;
use model::{CategoryId, Field, GroupId, Problem, Timestamp};
use records::{CATEGORIES, GROUP_BY_SLUG, GROUPS, GroupRecord, Ref};

/// Makes a group. A member who makes it owns it; the program's groups have no owner.
///
/// # Errors
/// [`Error::Denied`] except for administrators; a taken address; a name that looks like that of
/// another group of the category; an unknown category; a public group for some kinds of members;
/// a description that cannot be rendered; [`Error::TooOften`].
pub fn create(forum: &Forum, actor: &Actor, draft: GroupDraft) -> Result<GroupId> {
	take(forum, actor, Limited::KeepHouse)?;
	let description = render_description(&draft)?;
	let face = GroupFace::from(draft);
	forum.change(actor, move |change| {
		change.require(Action::CreateGroup)?;
		let id = change.fresh_id(&GROUPS, GroupId, change.now)?;
		refuse_public_for_kinds(face.access, face.kinds)?;
		require_category(change, &face)?;
		take_slug(change, &face.slug, id)?;
		require_free_name(change, &face, id)?;
		let (access, kinds) = (face.access, face.kinds);
		change.put(&GROUPS, &id, &record(face, description, None, change.now))?;
		change.move_directory();
		let told = Told::of(Act::GroupMade, Object::Group(id)).inside(id);
		audit::record(change, told.changed(Value::Nothing, Value::Access(access)))?;
		tell_kinds(change, id, (Kinds::EVERYBODY, kinds))?;
		change.record(Event::GroupCreated { group: id })?;
		if let Some(member) = change.actor.id() {
			put_member(change, id, member, GroupRole::Owner)?;
		}
		Ok(id)
	})
}

/// Changes a group's face, place, address or access: what differs from what the editor found.
///
/// # Errors
/// [`Error::Stale`] if somebody else has changed the same meanwhile; [`Error::Denied`] except for owners of the group and administrators, and for owners where
/// address, category, access or kinds of members change; otherwise as [`create`].
pub fn edit(forum: &Forum, actor: &Actor, id: GroupId, edit: GroupEdit) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let GroupEdit { found, wanted } = edit;
	let description = render_description(&wanted)?;
	let wanted = GroupFace::from(wanted);
	forum.change(actor, move |change| {
		let old = change.find(&GROUPS, &id)?;
		change.require(Action::EditGroup(old.facts(id)))?;
		let face = GroupFace {
			slug: merged(old.slug.clone(), found.slug, wanted.slug)?,
			name: merged(old.name.clone(), found.name, wanted.name)?,
			description: merged(old.description.clone(), found.description, wanted.description)?,
			category: merged(old.category, found.category, wanted.category)?,
			access: merged(old.access, found.access, wanted.access)?,
			kinds: merged(old.kinds, found.kinds, wanted.kinds)?,
		};
		let kept = Rendered { html: old.description_html.clone(), excerpt: old.description_excerpt.clone() };
		let description = if face.description == old.description { kept } else { description };
		let placed = (&old.slug, old.category, old.access, old.kinds);
		if placed != (&face.slug, face.category, face.access, face.kinds) {
			change.require(Action::PlaceGroup(old.facts(id)))?;
		}
		refuse_public_for_kinds(face.access, face.kinds)?;
		require_category(change, &face)?;
		if old.slug != face.slug {
			change.remove(&GROUP_BY_SLUG, &old.slug)?;
			take_slug(change, &face.slug, id)?;
		}
		if old.name != face.name || old.category != face.category {
			require_free_name(change, &face, id)?;
		}
		let (access, kinds) = ((old.access, face.access), (old.kinds, face.kinds));
		let (before, after) = (old.clone(), record(face, description, Some(old), change.now));
		change.put(&GROUPS, &id, &after)?;
		change.move_directory();
		let told = Told::of(Act::GroupChanged, Object::Group(id))
			.inside(id)
			.text(Aspect::Name, &before.name, &after.name)
			.text(Aspect::Address, &before.slug, &after.slug)
			.text(Aspect::Description, &before.description, &after.description)
			.text(Aspect::Category, &category_name(change, before.category)?, &category_name(change, after.category)?);
		if told.has_details() {
			audit::record(change, told)?;
		}
		tell_kinds(change, id, kinds)?;
		record_edit(change, id, access)
	})
}

/// Sets back who reads a group or for which kinds of members it is there, if it still `is` so.
pub(crate) fn set_access_back(change: &mut Change<'_, '_>, id: GroupId, is: Value, was: Value) -> Result<()> {
	let old = change.find(&GROUPS, &id)?;
	change.require(Action::PlaceGroup(old.facts(id)))?;
	let new = if let Value::Access(access) = was
		&& Value::Access(old.access) == is
	{
		// A way in was chosen for an access; another has its own.
		GroupRecord { access, entry: None, ..old.clone() }
	} else if let Value::Kinds(kinds) = was
		&& Value::Kinds(old.kinds) == is
	{
		GroupRecord { kinds, ..old.clone() }
	} else {
		return Err(Error::Stale);
	};
	// One edit may have changed both: then the other is set back first.
	refuse_public_for_kinds(new.access, new.kinds)?;
	change.put(&GROUPS, &id, &new)?;
	change.move_directory();
	tell_kinds(change, id, (old.kinds, new.kinds))?;
	record_edit(change, id, (old.access, new.access))
}

/// What everybody on the internet reads cannot be there for some kinds of members alone.
fn refuse_public_for_kinds(access: Access, kinds: Kinds) -> Result<()> {
	if access == Access::Public && !kinds.is_everybody() {
		return Err(Field::Kind.with(Problem::PublicForKinds).into());
	}
	Ok(())
}

/// Writes into the log for which kinds of members a group was there and is now.
fn tell_kinds(change: &mut Change<'_, '_>, id: GroupId, (from, to): (Kinds, Kinds)) -> Result<()> {
	if from == to {
		return Ok(());
	}
	let told = Told::of(Act::KindsChanged, Object::Group(id)).inside(id);
	audit::record(change, told.changed(Value::Kinds(from), Value::Kinds(to)))
}

/// What a group is with another face; what a face does not speak of stays as it was.
fn record(face: GroupFace, description: Rendered, old: Option<GroupRecord>, now: Timestamp) -> GroupRecord {
	GroupRecord {
		slug: face.slug,
		name: face.name,
		description: face.description,
		description_html: description.html,
		description_excerpt: description.excerpt,
		category: face.category,
		access: face.access,
		kinds: face.kinds,
		place: old.as_ref().map_or(0, |old| old.place),
		created: old.as_ref().map_or(now, |old| old.created),
		members: old.as_ref().map_or(0, |old| old.members),
		topics: old.as_ref().map_or(0, |old| old.topics),
		active: old.as_ref().and_then(|old| old.active),
		owners: old.as_ref().map_or(0, |old| old.owners),
		// A way in was chosen for an access; another has its own.
		entry: old.as_ref().filter(|old| old.access == face.access).and_then(|old| old.entry),
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
		let told = Told::of(Act::AccessChanged, Object::Group(group)).inside(group);
		audit::record(change, told.changed(Value::Access(from), Value::Access(to)))?;
		change.record(Event::GroupAccessChanged { group, from, to })?;
	}
	change.record(Event::GroupChanged { group })
}

fn category_name(change: &mut Change<'_, '_>, id: CategoryId) -> Result<String> {
	Ok(change.get(&CATEGORIES, &id)?.map_or_else(String::new, |category| category.name))
}

/// The Markdown of a description, rendered before the writer is taken up.
fn render_description(draft: &GroupDraft) -> Result<Rendered> {
	text::render(draft.description.as_str()).map_err(|problem| unreadable(Field::Description, &problem))
}

fn require_category(change: &mut Change<'_, '_>, face: &GroupFace) -> Result<()> {
	match change.get(&CATEGORIES, &face.category)? {
		Some(_) => Ok(()),
		None => Err(Field::Category.with(Problem::Unknown).into()),
	}
}

/// Under one heading every name looks different.
fn require_free_name(change: &mut Change<'_, '_>, face: &GroupFace, own: GroupId) -> Result<()> {
	let looks = skeleton(&face.name);
	let groups = change.raw().scan(&GROUPS).limit(GROUPS_MAX).collect()?;
	let mut others = groups.iter().filter(|(id, group)| *id != own && group.category == face.category);
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
