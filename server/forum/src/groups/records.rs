//! What the store keeps of categories, groups and who belongs to them.

use crate::permissions::GroupFacts;
use crate::tables;
use model::groups::{Access, GroupRole};
use model::{CategoryId, GroupId, MemberId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

pub(crate) const CATEGORIES: Table<CategoryId, CategoryRecord> = Table::new(tables::CATEGORIES, "categories");
pub(crate) const GROUPS: Table<GroupId, GroupRecord> = Table::new(tables::GROUPS, "groups");
pub(crate) const GROUP_BY_SLUG: Table<String, Ref<GroupId>> = Table::new(tables::GROUP_BY_SLUG, "group_by_slug");
pub(crate) const GROUP_MEMBERS: Table<(GroupId, MemberId), GroupMemberRecord> =
	Table::new(tables::GROUP_MEMBERS, "group_members");
pub(crate) const GROUPS_OF: Table<(MemberId, GroupId), InGroup> = Table::new(tables::GROUPS_OF, "groups_of");

/// A value that is an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Ref<T>(pub(crate) T);

impl<T: Serialize + serde::de::DeserializeOwned> Record for Ref<T> {
	const VERSION: u8 = 1;
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CategoryRecord {
	pub(crate) name: String,
	pub(crate) place: u32,
}

impl Record for CategoryRecord {
	const VERSION: u8 = 1;
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GroupRecord {
	pub(crate) slug: String,
	pub(crate) name: String,
	pub(crate) description: String,
	pub(crate) description_html: String,
	pub(crate) description_excerpt: String,
	pub(crate) category: CategoryId,
	pub(crate) place: u32,
	pub(crate) access: Access,
	pub(crate) created: Timestamp,
	/// Members of the group.
	pub(crate) members: u32,
	/// Topics that were not deleted.
	pub(crate) topics: u32,
	/// When somebody last wrote.
	pub(crate) active: Option<Timestamp>,
}

impl Record for GroupRecord {
	const VERSION: u8 = 1;
}

impl GroupRecord {
	pub(crate) fn facts(&self, id: GroupId) -> GroupFacts {
		GroupFacts { id, access: self.access }
	}
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GroupMemberRecord {
	pub(crate) role: GroupRole,
	pub(crate) since: Timestamp,
}

impl Record for GroupMemberRecord {
	const VERSION: u8 = 1;
}

/// What a member is in a group; the other side of [`GroupMemberRecord`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct InGroup(pub(crate) GroupRole);

impl Record for InGroup {
	const VERSION: u8 = 1;
}
