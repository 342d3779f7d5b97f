//! Categories, groups and blogs by name, kept in memory: every page shows some of them.
//!
//! A copy of what the store says, dropped before a change that moves one of them is
//! acknowledged. Reading is judged by it; a change asks again by the records themselves.

use crate::Result;
use crate::articles::BLOGS_MAX;
use crate::articles::records::BLOGS;
use crate::groups::records::{CATEGORIES, GROUPS, GroupRecord};
use crate::groups::tree::{self, CategoryNode};
use crate::permissions::GroupFacts;
use model::text::skeleton;
use model::{BlogId, CategoryId, GroupId};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use store::Store;

/// More groups than this and the community needs another design; the list is cut.
pub(crate) const GROUPS_MAX: usize = 100_000;

/// One group, as lists need it.
#[derive(Debug, Clone)]
pub struct GroupEntry {
	/// Which.
	pub id: GroupId,
	/// Short name in the address.
	pub slug: String,
	/// Name.
	pub name: String,
	/// What it is for, as plain text.
	pub description: String,
	/// Where it stands.
	pub category: CategoryId,
	/// What permissions need to know.
	pub facts: GroupFacts,
}

/// One blog, as lists need it.
#[derive(Debug, Clone)]
pub struct BlogEntry {
	/// Which.
	pub id: BlogId,
	/// Short name in the address.
	pub slug: String,
	/// Name.
	pub name: String,
	/// What it is about, as safe HTML.
	pub about_html: String,
	/// The group that it belongs to.
	pub group: GroupId,
}

/// All categories in order, all groups in order.
#[derive(Debug, Default)]
pub struct Directory {
	/// Id and name, in their order.
	pub categories: Vec<(CategoryId, String)>,
	/// The same with their levels.
	pub tree: Vec<CategoryNode>,
	/// In the order of categories, then of groups.
	pub groups: Vec<GroupEntry>,
	/// Blogs by name.
	pub blogs: Vec<BlogEntry>,
	by_id: HashMap<GroupId, usize>,
	by_slug: HashMap<String, usize>,
}

impl Directory {
	/// The category that is called so, or looks as if it were.
	#[must_use]
	pub fn category_called(&self, name: &str) -> Option<CategoryId> {
		let looks = skeleton(name);
		self.categories.iter().find(|(_, known)| skeleton(known) == looks).map(|(id, _)| *id)
	}

	/// The category with this id, in its place.
	#[must_use]
	pub fn node(&self, id: CategoryId) -> Option<&CategoryNode> {
		self.tree.iter().find(|node| node.id == id)
	}

	/// The group with this id.
	#[must_use]
	pub fn group(&self, id: GroupId) -> Option<&GroupEntry> {
		self.by_id.get(&id).map(|at| &self.groups[*at])
	}

	/// The group with this short name.
	#[must_use]
	pub fn by_slug(&self, slug: &str) -> Option<&GroupEntry> {
		self.by_slug.get(slug).map(|at| &self.groups[*at])
	}

	/// The group of a blog, with the blog.
	#[must_use]
	pub fn blog(&self, slug: &str) -> Option<(&BlogEntry, &GroupEntry)> {
		let blog = self.blogs.iter().find(|blog| blog.slug == slug)?;
		Some((blog, self.group(blog.group)?))
	}

	fn read(store: &Store) -> Result<Self> {
		// Every page needs the directory: one damaged group must not take all others along.
		let (categories, damaged_categories) = store.scan(&CATEGORIES).limit(GROUPS_MAX).collect_readable()?;
		let (mut groups, damaged_groups) = store.scan(&GROUPS).limit(GROUPS_MAX).collect_readable()?;
		if damaged_categories + damaged_groups > 0 {
			tracing::error!(damaged_categories, damaged_groups, "some groups cannot be read and are left out");
		}
		let (mut blogs, damaged_blogs) = store.scan(&BLOGS).limit(BLOGS_MAX).collect_readable()?;
		if damaged_blogs > 0 {
			tracing::error!(damaged_blogs, "some blogs cannot be read and are left out");
		}
		blogs.sort_by_cached_key(|(id, blog)| (blog.name.to_lowercase(), *id));
		let blogs = blogs.into_iter().map(|(id, blog)| {
			let (slug, name, about_html, group) = (blog.slug, blog.name, blog.about_html, blog.group);
			BlogEntry { id, slug, name, about_html, group }
		});
		let tree = tree::in_order(&categories);
		let order: HashMap<CategoryId, usize> = tree.iter().enumerate().map(|(at, node)| (node.id, at)).collect();
		groups.sort_by_cached_key(|(id, group)| {
			(order.get(&group.category).copied(), group.place, group.name.to_lowercase(), *id)
		});
		let groups = groups.into_iter().map(|(id, group)| entry(id, group)).collect::<Vec<_>>();
		Ok(Self {
			categories: tree.iter().map(|node| (node.id, node.name.clone())).collect(),
			tree,
			by_id: groups.iter().enumerate().map(|(at, group)| (group.id, at)).collect(),
			by_slug: groups.iter().enumerate().map(|(at, group)| (group.slug.clone(), at)).collect(),
			groups,
			blogs: blogs.collect(),
		})
	}
}

fn entry(id: GroupId, group: GroupRecord) -> GroupEntry {
	GroupEntry {
		id,
		slug: group.slug.clone(),
		description: group.description_excerpt.clone(),
		category: group.category,
		facts: group.facts(id),
		name: group.name,
	}
}

/// The directory and the number of moves it knows of.
#[derive(Default)]
pub(crate) struct Cache {
	moves: AtomicU64,
	kept: RwLock<Option<(u64, Arc<Directory>)>>,
}

impl Cache {
	/// A change moved something: the next reader reads again.
	pub(crate) fn forget(&self) {
		self.moves.fetch_add(1, Ordering::SeqCst);
	}

	pub(crate) fn get(&self, store: &Store) -> Result<Arc<Directory>> {
		// Read before the store is: a move during the reading makes the copy old, never the reverse.
		let moves = self.moves.load(Ordering::SeqCst);
		if let Ok(kept) = self.kept.read()
			&& let Some((known, directory)) = &*kept
			&& *known == moves
		{
			return Ok(directory.clone());
		}
		let directory = Arc::new(Directory::read(store)?);
		if let Ok(mut kept) = self.kept.write() {
			*kept = Some((moves, directory.clone()));
		}
		Ok(directory)
	}
}

#[cfg(test)]
mod tests {
	use crate::testing::World;
	use crate::{Actor, Error, tables};
	use model::GroupId;
	use model::groups::Access;
	use store::Table;

	#[test]
	fn one_damaged_group_takes_no_other_along() {
		const AS_TEXT: Table<GroupId, String> = Table::new(tables::GROUPS, "groups");
		let world = World::new();
		let (coffee, tea) = (world.group("coffee", Access::Public), world.group("tea", Access::Public));
		let damaged = world.forum.change(&Actor::system(), move |change| {
			change.put(&AS_TEXT, &tea, &"?".to_owned())?;
			change.move_directory();
			change.record(crate::journal::Event::Consumed)
		});
		damaged.unwrap();
		let directory = world.forum.directory().unwrap();
		assert!(directory.group(coffee).is_some() && directory.group(tea).is_none());
		assert!(matches!(crate::groups::show(&world.forum, &Actor::visitor(), "tea"), Err(Error::NotFound)));
	}
}
