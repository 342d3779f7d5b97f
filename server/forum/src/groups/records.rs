//! What the store keeps of categories, groups and who belongs to them.

use crate::permissions::{GroupFacts, InvitationFacts};
use crate::tables;
use model::groups::{Access, Entry, GroupRole, Writing};
use model::{CategoryId, GroupId, MemberId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

pub(crate) const CATEGORIES: Table<CategoryId, CategoryRecord> = Table::new(tables::CATEGORIES, "categories");
pub(crate) const GROUPS: Table<GroupId, GroupRecord> = Table::new(tables::GROUPS, "groups");
pub(crate) const GROUP_BY_SLUG: Table<String, Ref<GroupId>> = Table::new(tables::GROUP_BY_SLUG, "group_by_slug");
pub(crate) const GROUP_MEMBERS: Table<(GroupId, MemberId), GroupMemberRecord> =
	Table::new(tables::GROUP_MEMBERS, "group_members");
/// Whoever is more than a member; owners stand last.
pub(crate) const GROUP_KEEPERS: Table<(GroupId, GroupRole, MemberId), ()> =
	Table::new(tables::GROUP_KEEPERS, "group_keepers");
pub(crate) const CHARTERS: Table<GroupId, CharterRecord> = Table::new(tables::CHARTERS, "charters");
pub(crate) const NOTICES_SEEN: Table<(MemberId, GroupId), u32> = Table::new(tables::NOTICES_SEEN, "notices_seen");
pub(crate) const REQUESTS: Table<(GroupId, MemberId), RequestRecord> = Table::new(tables::REQUESTS, "requests");
pub(crate) const REQUESTS_WAITING: Table<(GroupId, Timestamp, MemberId), ()> =
	Table::new(tables::REQUESTS_WAITING, "requests_waiting");
pub(crate) const INVITED: Table<(GroupId, MemberId), InvitationRecord> = Table::new(tables::INVITED, "invited");
pub(crate) const INVITED_BY_TIME: Table<(GroupId, Timestamp, MemberId), ()> =
	Table::new(tables::INVITED_BY_TIME, "invited_by_time");
pub(crate) const INVITED_TO: Table<(MemberId, GroupId), ()> = Table::new(tables::INVITED_TO, "invited_to");
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
	/// Among those below the same category.
	pub(crate) place: u32,
	/// The category above it.
	pub(crate) parent: Option<CategoryId>,
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
	/// Members of the group who own it.
	pub(crate) owners: u32,
	/// How one comes in, if somebody chose.
	pub(crate) entry: Option<Entry>,
	/// Who writes.
	pub(crate) writing: Writing,
	/// What readers should know before they read; may be empty.
	pub(crate) notice: String,
	/// Counts the texts of the notice, so that a new one is read again.
	pub(crate) notice_edition: u32,
	/// Whether there is a charter.
	pub(crate) charter: bool,
}

impl Record for GroupRecord {
	const VERSION: u8 = 1;
}

impl GroupRecord {
	pub(crate) fn facts(&self, id: GroupId) -> GroupFacts {
		GroupFacts { id, access: self.access, entry: self.way_in(), writing: self.writing, owners: self.owners }
	}

	/// How one comes in. Nobody asks for what they do not know of.
	pub(crate) fn way_in(&self) -> Entry {
		match self.access {
			Access::Secret => Entry::Invitation,
			Access::Public | Access::Members | Access::Private => self.entry.unwrap_or(Entry::usual(self.access)),
		}
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

/// What holds in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CharterRecord {
	pub(crate) text: String,
	pub(crate) html: String,
}

impl Record for CharterRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}

/// How a request stands. That it was granted is told by who belongs to the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RequestState {
	Waiting,
	Refused { at: Timestamp, reason: String },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RequestRecord {
	pub(crate) at: Timestamp,
	pub(crate) message: String,
	pub(crate) state: RequestState,
}

impl Record for RequestRecord {
	const VERSION: u8 = 1;
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InvitationRecord {
	pub(crate) at: Timestamp,
	pub(crate) message: String,
}

impl Record for InvitationRecord {
	const VERSION: u8 = 1;
}

impl InvitationRecord {
	pub(crate) fn facts(&self, group: GroupFacts, member: MemberId) -> InvitationFacts {
		InvitationFacts { group, member, until: self.at.plus(super::door::WAITS) }
	}
}
