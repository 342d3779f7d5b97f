//! Categories: the headings under which groups stand, their order and their levels.

use super::records::{CATEGORIES, CategoryRecord, GROUPS, GroupRecord};
use super::take;
use super::tree::{self, CategoryNode};
use crate::audit::{self, Told};
use crate::directory::GROUPS_MAX;
use crate::journal::Event;
use crate::limits::Limited;
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result};
use model::moderation::{Act, Aspect, Held, Object, Value};
use model::text::{CategoryName, skeleton};
use model::{CategoryId, Field, GroupId, Problem};

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

/// Makes a category on the first level, behind all others.
///
/// # Errors
/// As [`create_category_below`].
pub fn create_category(forum: &Forum, actor: &Actor, name: CategoryName) -> Result<CategoryId> {
	create_category_below(forum, actor, name, None)
}

/// Makes a category below another, behind all others there.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::Taken`] for a name that looks like that
/// of another category; too many categories; the field `parent` if it is not there or too deep;
/// [`Error::TooOften`].
pub fn create_category_below(
	forum: &Forum,
	actor: &Actor,
	name: CategoryName,
	parent: Option<CategoryId>,
) -> Result<CategoryId> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		let all = all(change)?;
		if all.len() >= CATEGORIES_MAX {
			return Err(Field::Name.with(Problem::TooMany { max: CATEGORIES_MAX as u32 }).into());
		}
		require_free_name(&all, None, &name)?;
		tree::require_place(&tree::in_order(&all), None, parent)?;
		let place = behind(&all, parent);
		let id = change.fresh_id(&CATEGORIES, CategoryId, change.now)?;
		let new = CategoryRecord { name: name.as_str().to_owned(), place, parent };
		change.put(&CATEGORIES, &id, &new)?;
		changed(change, id, None, Some(&new))?;
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
		require_free_name(&all(change)?, Some(id), &name)?;
		let new = CategoryRecord { name: name.as_str().to_owned(), ..old.clone() };
		change.put(&CATEGORIES, &id, &new)?;
		changed(change, id, Some(&old), Some(&new))
	})
}

/// Puts a category with all that stands below it below another, or on the first level; behind
/// all others there. Where it stands already, nothing changes.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; the field `parent` if it is
/// not there, stands below the category itself, or is too deep; [`Error::TooOften`].
pub fn place_category(forum: &Forum, actor: &Actor, id: CategoryId, parent: Option<CategoryId>) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		let old = change.find(&CATEGORIES, &id)?;
		if old.parent == parent {
			return Ok(());
		}
		let all = all(change)?;
		tree::require_place(&tree::in_order(&all), Some(id), parent)?;
		let place = behind(&all, parent);
		let new = CategoryRecord { place, parent, ..old.clone() };
		change.put(&CATEGORIES, &id, &new)?;
		changed(change, id, Some(&old), Some(&new))
	})
}

/// Moves a category by one place among those below the same category; at the end nothing moves.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; [`Error::TooOften`].
pub fn move_category(forum: &Forum, actor: &Actor, id: CategoryId, direction: Direction) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		let parent = change.find(&CATEGORIES, &id)?.parent;
		let mut siblings = all(change)?;
		siblings.retain(|(_, category)| category.parent == parent);
		siblings.sort_by_key(|(id, category)| (category.place, *id));
		let at = siblings.iter().position(|(known, _)| *known == id).ok_or(Error::NotFound)?;
		let to = match direction {
			Direction::Up => at.saturating_sub(1),
			Direction::Down => (at + 1).min(siblings.len() - 1),
		};
		if at == to {
			return Ok(());
		}
		siblings.swap(at, to);
		let place =
			|place: usize| CategoryRecord { place: u32::try_from(place).unwrap_or(u32::MAX), ..siblings[to].1.clone() };
		let (old, new) = (place(at), place(to));
		// Written anew from 0: equal places of an older list end here.
		for (place, (id, category)) in (0..).zip(siblings) {
			change.put(&CATEGORIES, &id, &CategoryRecord { place, ..category })?;
		}
		changed(change, id, Some(&old), Some(&new))
	})
}

/// Removes a category. What stands in it moves to `to`: groups with all they hold, and the
/// categories below it, which then stand below that one.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; the field `category` if
/// something stands in it and `to` is not named, not there, or below it; the field `parent` if
/// it would be too deep there; [`Error::Taken`] of `category` for a group whose name looks like
/// that of another one there; [`Error::TooOften`].
pub fn remove_category(forum: &Forum, actor: &Actor, id: CategoryId, to: Option<CategoryId>) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditCategories)?;
		let old = change.find(&CATEGORIES, &id)?;
		let all = all(change)?;
		let mut groups = change.raw().scan(&GROUPS).limit(GROUPS_MAX).collect()?;
		let below = all.iter().filter(|(_, category)| category.parent == Some(id)).cloned().collect::<Vec<_>>();
		if !below.is_empty() || groups.iter().any(|(_, group)| group.category == id) {
			let nodes = tree::in_order(&all);
			let to = require_target(&nodes, id, to)?;
			require_no_twins(&groups, id, to)?;
			groups.retain(|(_, group)| group.category == id);
			move_groups(change, groups, to)?;
			move_below(change, &nodes, behind(&all, Some(to)), below, to)?;
		}
		change.remove(&CATEGORIES, &id)?;
		changed(change, id, Some(&old), None)
	})
}

/// Where the content of a category goes: to one that is there and does not go itself.
fn require_target(nodes: &[CategoryNode], id: CategoryId, to: Option<CategoryId>) -> Result<CategoryId> {
	let known = to.filter(|to| nodes.iter().any(|node| node.id == *to));
	let going = tree::with_all_below(nodes, id);
	let target = known.filter(|to| !going.iter().any(|node| node.id == *to));
	Ok(target.ok_or(Field::Category.with(Problem::Unknown))?)
}

/// Under one heading every name looks different, also after moving.
fn require_no_twins(groups: &[(GroupId, GroupRecord)], from: CategoryId, to: CategoryId) -> Result<()> {
	let looks = |category| {
		let inside = groups.iter().filter(move |(_, group)| group.category == category);
		inside.map(|(_, group)| skeleton(&group.name)).collect::<std::collections::HashSet<_>>()
	};
	if looks(from).is_disjoint(&looks(to)) { Ok(()) } else { Err(Error::Taken(Field::Category)) }
}

fn move_groups(change: &mut Change<'_, '_>, groups: Vec<(GroupId, GroupRecord)>, to: CategoryId) -> Result<()> {
	for (group, record) in groups {
		change.put(&GROUPS, &group, &GroupRecord { category: to, ..record })?;
		change.record(Event::GroupChanged { group })?;
	}
	Ok(())
}

fn move_below(
	change: &mut Change<'_, '_>,
	nodes: &[CategoryNode],
	first_place: u32,
	mut below: Vec<(CategoryId, CategoryRecord)>,
	to: CategoryId,
) -> Result<()> {
	below.sort_by_key(|(id, category)| (category.place, *id));
	for (place, (id, category)) in (first_place..).zip(below) {
		tree::require_place(nodes, Some(id), Some(to))?;
		change.put(&CATEGORIES, &id, &CategoryRecord { place, parent: Some(to), ..category })?;
		change.record(Event::CategoryChanged { category: id })?;
	}
	Ok(())
}

/// Of two headings that look the same, nobody finds the right one; and a second click makes none.
fn require_free_name(all: &[(CategoryId, CategoryRecord)], own: Option<CategoryId>, name: &CategoryName) -> Result<()> {
	let looks = skeleton(name.as_str());
	let taken = all.iter().any(|(id, category)| Some(*id) != own && skeleton(&category.name) == looks);
	if taken { Err(Error::Taken(Field::Name)) } else { Ok(()) }
}

/// The place behind all that stand below a category.
fn behind(all: &[(CategoryId, CategoryRecord)], parent: Option<CategoryId>) -> u32 {
	let siblings = all.iter().filter(|(_, category)| category.parent == parent);
	siblings.map(|(_, category)| category.place + 1).max().unwrap_or(0)
}

fn all(change: &mut Change<'_, '_>) -> Result<Vec<(CategoryId, CategoryRecord)>> {
	Ok(change.raw().scan(&CATEGORIES).limit(CATEGORIES_MAX).collect()?)
}

/// Drops the copies and tells the log; `old` is none of one that was made, `new` of one that is gone.
fn changed(
	change: &mut Change<'_, '_>,
	category: CategoryId,
	old: Option<&CategoryRecord>,
	new: Option<&CategoryRecord>,
) -> Result<()> {
	change.move_directory();
	let name = |record: Option<&CategoryRecord>| record.map_or_else(String::new, |record| record.name.clone());
	let told = Told::of(Act::CategoryChanged, Object::Category(category))
		.changed(Value::Is(old.is_some()), Value::Is(new.is_some()))
		.text(Aspect::Name, &name(old), &name(new));
	let told = match (old, new) {
		(Some(old), Some(new)) => {
			let (from, to) = (parent_name(change, old.parent)?, parent_name(change, new.parent)?);
			let told = told.text(Aspect::Category, &from, &to);
			let place = |place: u32| Held::Value(Value::Number(u64::from(place) + 1));
			// Below another category the places are others.
			if old.parent == new.parent { told.detail(Aspect::Place, place(old.place), place(new.place)) } else { told }
		}
		_ => told,
	};
	audit::record(change, told)?;
	change.record(Event::CategoryChanged { category })
}

fn parent_name(change: &mut Change<'_, '_>, parent: Option<CategoryId>) -> Result<String> {
	let parent = parent.map(|parent| change.get(&CATEGORIES, &parent)).transpose()?.flatten();
	Ok(parent.map_or_else(String::new, |parent| parent.name))
}
