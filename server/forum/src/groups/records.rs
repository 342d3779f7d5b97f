//! What the store keeps of categories, groups and who belongs to them.

use crate::permissions::{GroupFacts, InvitationFacts};
use crate::tables;
use model::details::Kinds;
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
	/// For which kinds of members it is there.
	pub(crate) kinds: Kinds,
}

impl Record for GroupRecord {
	const VERSION: u8 = 2;

	fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
		match version {
			1 => store::old::<GroupRecordV1>(bytes).map(Self::from),
			_ => None,
		}
	}
}

/// A group before one could be there for some kinds of members alone.
#[derive(Serialize, Deserialize)]
struct GroupRecordV1 {
	slug: String,
	name: String,
	description: String,
	description_html: String,
	description_excerpt: String,
	category: CategoryId,
	place: u32,
	access: Access,
	created: Timestamp,
	members: u32,
	topics: u32,
	active: Option<Timestamp>,
	owners: u32,
	entry: Option<Entry>,
	writing: Writing,
	notice: String,
	notice_edition: u32,
	charter: bool,
}

impl From<GroupRecordV1> for GroupRecord {
	fn from(old: GroupRecordV1) -> Self {
		Self {
			slug: old.slug,
			name: old.name,
			description: old.description,
			description_html: old.description_html,
			description_excerpt: old.description_excerpt,
			category: old.category,
			place: old.place,
			access: old.access,
			created: old.created,
			members: old.members,
			topics: old.topics,
			active: old.active,
			owners: old.owners,
			entry: old.entry,
			writing: old.writing,
			notice: old.notice,
			notice_edition: old.notice_edition,
			charter: old.charter,
			kinds: Kinds::EVERYBODY,
		}
	}
}

impl GroupRecord {
	pub(crate) fn facts(&self, id: GroupId) -> GroupFacts {
		let Self { access, writing, owners, kinds, .. } = *self;
		GroupFacts { id, access, entry: self.way_in(), writing, owners, kinds }
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

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Actor;
	use crate::journal::Event;
	use crate::testing::World;

	impl Record for GroupRecordV1 {
		const VERSION: u8 = 1;
	}

	fn of_before(record: GroupRecord) -> GroupRecordV1 {
		GroupRecordV1 {
			slug: record.slug,
			name: record.name,
			description: record.description,
			description_html: record.description_html,
			description_excerpt: record.description_excerpt,
			category: record.category,
			place: record.place,
			access: record.access,
			created: record.created,
			members: record.members,
			topics: record.topics,
			active: record.active,
			owners: record.owners,
			entry: record.entry,
			writing: record.writing,
			notice: record.notice,
			notice_edition: record.notice_edition,
			charter: record.charter,
		}
	}

	#[test]
	fn a_group_of_before_is_there_for_everybody() {
		const AS_BEFORE: Table<GroupId, GroupRecordV1> = Table::new(tables::GROUPS, "groups");
		let world = World::new();
		let group = world.group("tea", Access::Private);
		let now = world.forum.store().get(&GROUPS, &group).unwrap().unwrap();
		let old = of_before(now.clone());
		let write = move |change: &mut crate::Change<'_, '_>| {
			change.put(&AS_BEFORE, &group, &old)?;
			change.move_directory();
			change.record(Event::GroupChanged { group })
		};
		world.forum.change(&Actor::system(), write).unwrap();
		assert_eq!(world.forum.store().get(&GROUPS, &group).unwrap().unwrap(), now);
		assert!(now.kinds.is_everybody());
	}
}
