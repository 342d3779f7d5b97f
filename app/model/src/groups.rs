//! Groups and the categories they stand in.

use crate::text::{GroupName, Handle, Prose};
use crate::{CategoryId, GroupId, Timestamp};
use serde::{Deserialize, Serialize};

/// Who reads a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Access {
	/// Everybody, signed in or not.
	#[default]
	Public,
	/// Every member of the community.
	Members,
	/// Members of the group; other members see that it exists.
	Private,
	/// Members of the group; for others it does not exist.
	Secret,
}

impl Access {
	/// All of them, from open to closed.
	pub const ALL: [Self; 4] = [Self::Public, Self::Members, Self::Private, Self::Secret];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Public => "public",
			Self::Members => "members",
			Self::Private => "private",
			Self::Secret => "secret",
		}
	}

	/// The access with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|access| access.code() == code)
	}
}

/// What somebody is in one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum GroupRole {
	/// Reads and writes.
	#[default]
	Member,
	/// Also keeps order here.
	Moderator,
}

impl GroupRole {
	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Member => "member",
			Self::Moderator => "moderator",
		}
	}

	/// The role with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		[Self::Member, Self::Moderator].into_iter().find(|role| role.code() == code)
	}
}

/// A group to be made, or a group's new face.
#[derive(Debug, Clone)]
pub struct GroupDraft {
	/// Short name in the address.
	pub slug: Handle,
	/// Name.
	pub name: GroupName,
	/// What it is for; may be empty.
	pub description: Prose,
	/// Where it stands.
	pub category: CategoryId,
	/// Who reads it.
	pub access: Access,
}

/// One row of the list of groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupSummary {
	/// Which.
	pub id: GroupId,
	/// Short name in the address.
	pub slug: String,
	/// Name.
	pub name: String,
	/// What it is for, as plain text.
	pub description: String,
	/// Who reads it.
	pub access: Access,
	/// Whether the reader belongs to it.
	pub joined: bool,
	/// How many topics; none where the reader may not read.
	pub topics: Option<u32>,
	/// When somebody last wrote; none where nobody did or the reader may not read.
	pub active: Option<Timestamp>,
	/// Topics with something unread.
	pub unread: u32,
}

/// A category with the groups that the reader may know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryView {
	/// Which.
	pub id: CategoryId,
	/// Name.
	pub name: String,
	/// Its groups, in their order.
	pub groups: Vec<GroupSummary>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupView {
	/// Which.
	pub id: GroupId,
	/// Short name in the address.
	pub slug: String,
	/// Name.
	pub name: String,
	/// What it is for, as written.
	pub description: String,
	/// What it is for, as safe HTML.
	pub description_html: String,
	/// Its category.
	pub category: CategoryId,
	/// Name of its category.
	pub category_name: String,
	/// Who reads it.
	pub access: Access,
	/// How many belong to it.
	pub members: u32,
	/// How many topics it holds; none where the reader may not read.
	pub topics: Option<u32>,
	/// Who keeps order here.
	pub moderators: Vec<crate::accounts::AuthorView>,
	/// Whether the reader belongs to it.
	pub joined: bool,
	/// What the reader may do here.
	pub may: GroupPowers,
}

/// What the reader may do in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GroupPowers {
	/// Read its topics.
	pub read: bool,
	/// Start a topic.
	pub start_topic: bool,
	/// Join by oneself.
	pub join: bool,
	/// Leave.
	pub leave: bool,
	/// See who belongs to it.
	pub see_members: bool,
	/// Add and remove members, give roles.
	pub manage_members: bool,
	/// Change name, access and the rest.
	pub edit: bool,
}

/// One row of a group's list of members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupMemberView {
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// What they are here.
	pub role: GroupRole,
	/// Since when.
	pub since: Timestamp,
}
