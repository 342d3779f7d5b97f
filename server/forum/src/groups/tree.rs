//! How categories stand below each other: order, levels, and what may stand where.

use super::records::CategoryRecord;
use crate::Result;
use model::{CategoryId, Field, Problem};
use std::collections::{HashMap, HashSet};

/// Most levels below each other: more is a maze.
pub(crate) const LEVELS_MAX: u8 = 3;

/// A category in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryNode {
	/// Which.
	pub id: CategoryId,
	/// Name.
	pub name: String,
	/// The category above it.
	pub parent: Option<CategoryId>,
	/// 1 on the first level.
	pub level: u8,
}

/// All categories, each followed by those below it, siblings by place and then by id. Whatever a
/// damaged record says, each stands there once.
pub(crate) fn in_order(all: &[(CategoryId, CategoryRecord)]) -> Vec<CategoryNode> {
	let known = all.iter().map(|(id, _)| *id).collect::<HashSet<_>>();
	let mut below: HashMap<Option<CategoryId>, Vec<&(CategoryId, CategoryRecord)>> = HashMap::new();
	for row in all {
		below.entry(row.1.parent.filter(|parent| known.contains(parent))).or_default().push(row);
	}
	for siblings in below.values_mut() {
		siblings.sort_by_key(|(id, category)| (category.place, *id));
	}
	let mut ordered = Vec::with_capacity(all.len());
	walk(&mut below, None, 1, &mut ordered);
	// Categories in a circle have no first one: they are shown on the first level.
	for (id, category) in all {
		if !ordered.iter().any(|node: &CategoryNode| node.id == *id) {
			ordered.push(CategoryNode { id: *id, name: category.name.clone(), parent: None, level: 1 });
		}
	}
	ordered
}

fn walk(
	below: &mut HashMap<Option<CategoryId>, Vec<&(CategoryId, CategoryRecord)>>,
	parent: Option<CategoryId>,
	level: u8,
	ordered: &mut Vec<CategoryNode>,
) {
	// Taken out, so that no list is walked twice.
	for (id, category) in below.remove(&parent).unwrap_or_default() {
		ordered.push(CategoryNode { id: *id, name: category.name.clone(), parent, level });
		walk(below, Some(*id), level.saturating_add(1), ordered);
	}
}

/// A category and all that stands below it, at any level.
pub(crate) fn with_all_below(nodes: &[CategoryNode], id: CategoryId) -> &[CategoryNode] {
	let Some(start) = nodes.iter().position(|node| node.id == id) else { return &[] };
	let level = nodes[start].level;
	let end = nodes[start + 1..].iter().position(|node| node.level <= level);
	&nodes[start..end.map_or(nodes.len(), |end| start + 1 + end)]
}

/// Refuses to put `id`, with all that stands below it, below `parent` where that is a circle or
/// too deep. None stands for a new category.
pub(crate) fn require_place(nodes: &[CategoryNode], id: Option<CategoryId>, parent: Option<CategoryId>) -> Result<()> {
	let Some(parent) = parent else { return Ok(()) };
	let above = nodes.iter().find(|node| node.id == parent).ok_or(Field::Parent.with(Problem::Unknown))?;
	let moved = id.map_or(&[][..], |id| with_all_below(nodes, id));
	if moved.iter().any(|node| node.id == parent) {
		return Err(Field::Parent.with(Problem::BelowItself).into());
	}
	let own = moved.first().map_or(1, |first| first.level);
	let height = moved.iter().map(|node| node.level - own + 1).max().unwrap_or(1);
	if above.level.saturating_add(height) > LEVELS_MAX {
		return Err(Field::Parent.with(Problem::TooManyLevels { max: LEVELS_MAX.into() }).into());
	}
	Ok(())
}
