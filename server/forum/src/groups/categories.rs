//! Categories: the headings under which groups stand, and their order.

use super::records::{CATEGORIES, CategoryRecord};
use super::take;
use crate::journal::Event;
use crate::limits::Limited;
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result};
use model::text::{CategoryName, skeleton};
use model::{CategoryId, Field, Problem};

/// Most categories: a person has to find their way among them.
const CATEGORIES_MAX: usize = 200;

/// Where a category moves in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
	/// Before the one before it.
	Up,
	/// Behind the one behind it.
	Down,
}

/// Makes a category, behind all others.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::Taken`] for a name that looks like that
/// of another category; too many categories; [`Error::TooOften`].
pub fn create_category(forum: &Forum, actor: &Actor, name: CategoryName) -> Result<CategoryId> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		let all = in_order(change)?;
		if all.len() >= CATEGORIES_MAX {
			return Err(Field::Name.with(Problem::TooMany { max: CATEGORIES_MAX as u32 }).into());
		}
		require_free_name(&all, None, &name)?;
		let place = all.last().map_or(0, |(_, last)| last.place + 1);
		let id = change.fresh_id(&CATEGORIES, CategoryId, change.now)?;
		change.put(&CATEGORIES, &id, &CategoryRecord { name: name.as_str().to_owned(), place })?;
		changed(change, id)?;
		Ok(id)
	})
}

/// Gives a category another name.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; [`Error::Taken`] for a name
/// that looks like that of another category; [`Error::TooOften`].
pub fn rename_category(forum: &Forum, actor: &Actor, id: CategoryId, name: CategoryName) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		let old = change.find(&CATEGORIES, &id)?;
		require_free_name(&in_order(change)?, Some(id), &name)?;
		change.put(&CATEGORIES, &id, &CategoryRecord { name: name.as_str().to_owned(), ..old })?;
		changed(change, id)
	})
}

/// Moves a category by one place; at the end of the list nothing moves.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; [`Error::TooOften`].
pub fn move_category(forum: &Forum, actor: &Actor, id: CategoryId, direction: Direction) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		let mut all = in_order(change)?;
		let at = all.iter().position(|(known, _)| *known == id).ok_or(Error::NotFound)?;
		let to = match direction {
			Direction::Up => at.saturating_sub(1),
			Direction::Down => (at + 1).min(all.len() - 1),
		};
		all.swap(at, to);
		// Written anew from 0: equal places of an older list end here.
		for (place, (id, category)) in (0..).zip(all) {
			change.put(&CATEGORIES, &id, &CategoryRecord { place, ..category })?;
		}
		changed(change, id)
	})
}

/// Removes a category in which no group stands.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; the field `category` while
/// groups stand in it; [`Error::TooOften`].
pub fn remove_category(forum: &Forum, actor: &Actor, id: CategoryId) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		change.find(&CATEGORIES, &id)?;
		let groups = change.raw().scan(&super::records::GROUPS).limit(crate::directory::GROUPS_MAX).collect()?;
		if groups.iter().any(|(_, group)| group.category == id) {
			return Err(Field::Category.with(Problem::Unknown).into());
		}
		change.remove(&CATEGORIES, &id)?;
		changed(change, id)
	})
}

/// Of two headings that look the same, nobody finds the right one; and a second click makes none.
fn require_free_name(all: &[(CategoryId, CategoryRecord)], own: Option<CategoryId>, name: &CategoryName) -> Result<()> {
	let looks = skeleton(name.as_str());
	let taken = all.iter().any(|(id, category)| Some(*id) != own && skeleton(&category.name) == looks);
	if taken { Err(Error::Taken(Field::Name)) } else { Ok(()) }
}

fn in_order(change: &mut Change<'_, '_>) -> Result<Vec<(CategoryId, CategoryRecord)>> {
	let mut all = change.raw().scan(&CATEGORIES).limit(CATEGORIES_MAX).collect()?;
	all.sort_by_key(|(id, category)| (category.place, *id));
	Ok(all)
}

fn changed(change: &mut Change<'_, '_>, category: CategoryId) -> Result<()> {
	change.move_directory();
	change.record(Event::CategoryChanged { category })
}
