//! Groups and categories: making, changing, joining, leaving.

mod categories;
mod membership;
pub(crate) mod records;
#[cfg(test)]
mod tests;
mod views;

pub use categories::{Direction, create_category, move_category, remove_category, rename_category};
pub use membership::{add_member, join, leave, members, remove_member};
pub use views::{list, show};

pub(crate) use membership::put_member;

use crate::error::unreadable;
use crate::journal::Event;
use crate::permissions::Action;
use crate::text::{self, Rendered};
use crate::{Actor, Change, Error, Forum, Result};
use model::groups::{Access, GroupDraft};
use model::{Field, GroupId, Problem};
use records::{CATEGORIES, GROUP_BY_SLUG, GROUPS, GroupRecord, Ref};

/// Makes a group.
///
/// # Errors
/// [`Error::Denied`] except for administrators; a taken address; an unknown category; a
/// description that cannot be rendered.
pub fn create(forum: &Forum, actor: &Actor, draft: GroupDraft) -> Result<GroupId> {
	let description = render_description(&draft)?;
	forum.change(actor, move |change| {
		change.require(Action::CreateGroup)?;
		let id = change.fresh_id(&GROUPS, GroupId, change.now)?;
		require_category(change, &draft)?;
		take_slug(change, draft.slug.as_str(), id)?;
		let record = GroupRecord {
			slug: draft.slug.as_str().to_owned(),
			name: draft.name.as_str().to_owned(),
			description: draft.description.as_str().to_owned(),
			description_html: description.html,
			description_excerpt: description.excerpt,
			category: draft.category,
			place: 0,
			access: draft.access,
			created: change.now,
			members: 0,
			topics: 0,
			active: None,
		};
		change.put(&GROUPS, &id, &record)?;
		change.move_directory();
		change.record(Event::GroupCreated { group: id })?;
		Ok(id)
	})
}

/// Changes a group's face, place, address or access.
///
/// # Errors
/// As [`create`].
pub fn edit(forum: &Forum, actor: &Actor, id: GroupId, draft: GroupDraft) -> Result<()> {
	let description = render_description(&draft)?;
	forum.change(actor, move |change| {
		let old = change.find(&GROUPS, &id)?;
		change.require(Action::EditGroup(old.facts(id)))?;
		require_category(change, &draft)?;
		if old.slug != draft.slug.as_str() {
			change.remove(&GROUP_BY_SLUG, &old.slug)?;
			take_slug(change, draft.slug.as_str(), id)?;
		}
		let access = (old.access, draft.access);
		let record = GroupRecord {
			slug: draft.slug.as_str().to_owned(),
			name: draft.name.as_str().to_owned(),
			description: draft.description.as_str().to_owned(),
			description_html: description.html,
			description_excerpt: description.excerpt,
			category: draft.category,
			access: draft.access,
			..old
		};
		change.put(&GROUPS, &id, &record)?;
		change.move_directory();
		record_edit(change, id, access)
	})
}

fn record_edit(change: &mut Change<'_, '_>, group: GroupId, (from, to): (Access, Access)) -> Result<()> {
	if from != to {
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

fn take_slug(change: &mut Change<'_, '_>, slug: &str, id: GroupId) -> Result<()> {
	if change.get(&GROUP_BY_SLUG, &slug.to_owned())?.is_some() {
		return Err(Error::Taken(Field::Slug));
	}
	change.put(&GROUP_BY_SLUG, &slug.to_owned(), &Ref(id))
}
