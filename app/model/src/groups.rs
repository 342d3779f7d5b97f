//! Groups and the categories they stand in.

use crate::details::Kinds;
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
	/// Also gives roles, and decides what the group says of itself.
	Owner,
}

impl GroupRole {
	/// All of them, from the least.
	pub const ALL: [Self; 3] = [Self::Member, Self::Moderator, Self::Owner];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Member => "member",
			Self::Moderator => "moderator",
			Self::Owner => "owner",
		}
	}

	/// The role with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|role| role.code() == code)
	}
}

/// How one comes into a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Entry {
	/// By oneself.
	#[default]
	Open,
	/// By asking those who manage its members.
	Request,
	/// When one is invited or added.
	Invitation,
}

impl Entry {
	/// All of them, from open to closed.
	pub const ALL: [Self; 3] = [Self::Open, Self::Request, Self::Invitation];

	/// What goes with an access as long as nobody chose otherwise.
	#[must_use]
	pub fn usual(access: Access) -> Self {
		match access {
			Access::Public | Access::Members => Self::Open,
			Access::Private => Self::Request,
			Access::Secret => Self::Invitation,
		}
	}

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Open => "open",
			Self::Request => "request",
			Self::Invitation => "invitation",
		}
	}

	/// The way in with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|entry| entry.code() == code)
	}
}

/// Who writes in a group, of those who read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Writing {
	/// Everybody starts topics and replies.
	#[default]
	Everybody,
	/// Those who keep order start topics; everybody replies.
	Replies,
	/// Those who keep order start topics and reply.
	Keepers,
}

impl Writing {
	/// All of them, from open to closed.
	pub const ALL: [Self; 3] = [Self::Everybody, Self::Replies, Self::Keepers];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Everybody => "everybody",
			Self::Replies => "replies",
			Self::Keepers => "keepers",
		}
	}

	/// The rule with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|writing| writing.code() == code)
	}
}

/// Most characters of a charter: a few pages.
pub const CHARTER_MAX: usize = 20_000;
/// Most characters of a content notice: it stands above every list.
pub const NOTICE_MAX: usize = 500;
/// Most characters beside a request, an invitation or a refusal.
pub const WORD_MAX: usize = 500;

/// What a group asks of those who come and write.
#[derive(Debug, Clone)]
pub struct GroupRules {
	/// How one comes in.
	pub entry: Entry,
	/// Who writes.
	pub writing: Writing,
	/// What holds here, as Markdown; may be empty.
	pub charter: Prose,
	/// What readers should know before they read; may be empty.
	pub notice: Prose,
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
	/// For which kinds of members it is there.
	pub kinds: Kinds,
}

/// The same, word for word: what stands there may be no valid name any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupFace {
	/// Short name in the address.
	pub slug: String,
	/// Name.
	pub name: String,
	/// What it is for.
	pub description: String,
	/// Where it stands.
	pub category: CategoryId,
	/// Who reads it.
	pub access: Access,
	/// For which kinds of members it is there.
	pub kinds: Kinds,
}

impl From<GroupDraft> for GroupFace {
	fn from(draft: GroupDraft) -> Self {
		Self {
			slug: draft.slug.as_str().to_owned(),
			name: draft.name.as_str().to_owned(),
			description: draft.description.as_str().to_owned(),
			category: draft.category,
			access: draft.access,
			kinds: draft.kinds,
		}
	}
}

/// A changed group.
#[derive(Debug, Clone)]
pub struct GroupEdit {
	/// As the editor found it: what somebody else changed meanwhile is told from what they changed.
	pub found: GroupFace,
	/// As it shall be.
	pub wanted: GroupDraft,
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
	/// For which kinds of members it is there.
	pub kinds: Kinds,
	/// Whether the reader belongs to it.
	pub joined: bool,
	/// How many topics; none where the reader may not read.
	pub topics: Option<u32>,
	/// When somebody last wrote; none where nobody did or the reader may not read.
	pub active: Option<Timestamp>,
}

/// A category with the groups that the reader may know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryView {
	/// Which.
	pub id: CategoryId,
	/// Name.
	pub name: String,
	/// Names of the categories above it, from the first level on.
	pub above: Vec<String>,
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
	/// For which kinds of members it is there.
	pub kinds: Kinds,
	/// How many belong to it; 0 for somebody who is only invited.
	pub members: u32,
	/// How many topics it holds; none where the reader may not read.
	pub topics: Option<u32>,
	/// Who keeps order here.
	pub moderators: Vec<crate::accounts::AuthorView>,
	/// Whether the reader belongs to it.
	pub joined: bool,
	/// How one comes in.
	pub entry: Entry,
	/// Who writes.
	pub writing: Writing,
	/// Whether it has a charter that the reader may read.
	pub charter: bool,
	/// What readers should know before they read, as written; may be empty.
	pub notice: String,
	/// Whether the reader has said that they know it.
	pub notice_seen: bool,
	/// How the reader stands who does not belong to it.
	pub door: Door,
	/// Requests that wait for somebody who manages members; none for others.
	pub requests: Option<u32>,
	/// What the reader may do here.
	pub may: GroupPowers,
}

/// Who reads a group with one access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Audience {
	/// Members of the community who read it.
	pub readers: u32,
	/// Members of the community who know that it exists.
	pub knowing: u32,
	/// Whether visitors, and with them search engines, read it.
	pub visitors: bool,
}

/// What happens if a group comes to another access, or is there for other kinds of members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessPreview {
	/// Its access now.
	pub from: Access,
	/// The other.
	pub to: Access,
	/// For which kinds of members it is there, before and after.
	pub kinds: (Kinds, Kinds),
	/// How one comes in, before and after.
	pub entry: (Entry, Entry),
	/// Topics that it holds.
	pub topics: u32,
	/// Who reads it now.
	pub before: Audience,
	/// Who would.
	pub after: Audience,
	/// Members who read it now and would not.
	pub lose: u32,
	/// Members who do not read it now and would.
	pub gain: u32,
}

/// What holds in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charter {
	/// As written.
	pub text: String,
	/// As safe HTML.
	pub html: String,
}

/// How somebody stands at the door of a group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Door {
	/// Nothing is under way.
	#[default]
	Nothing,
	/// Their request waits.
	Asked {
		/// Since when.
		at: Timestamp,
	},
	/// Their request was refused.
	Refused {
		/// When.
		at: Timestamp,
		/// Why, in the words of whoever refused; may be empty.
		reason: String,
	},
	/// Nobody decided about their request in time.
	Expired {
		/// When they had asked.
		at: Timestamp,
	},
	/// They are invited.
	Invited {
		/// Until when.
		until: Timestamp,
		/// What was written to them; may be empty.
		message: String,
	},
}

/// How somebody stands to a group whose request does not wait any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
	/// They belong to it.
	Inside,
	/// They were refused.
	Refused,
	/// Neither: they took it back, left, or its time was over.
	Outside,
}

/// One row of the requests of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestView {
	/// Short name of who asks.
	pub handle: String,
	/// Their name.
	pub name: String,
	/// Since when.
	pub at: Timestamp,
	/// What they wrote; may be empty.
	pub message: String,
}

/// One row of the invitations of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationView {
	/// Short name of who is invited.
	pub handle: String,
	/// Their name.
	pub name: String,
	/// Until when they may accept.
	pub until: Timestamp,
}

/// A group to which the reader is invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitedTo {
	/// Short name in the address.
	pub slug: String,
	/// Name.
	pub name: String,
	/// Until when.
	pub until: Timestamp,
}

/// What the reader may do in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GroupPowers {
	/// Know of it otherwise than by an invitation.
	pub see: bool,
	/// Read its topics.
	pub read: bool,
	/// Start a topic.
	pub start_topic: bool,
	/// Join by oneself.
	pub join: bool,
	/// Ask to come in.
	pub ask: bool,
	/// Leave.
	pub leave: bool,
	/// See who belongs to it.
	pub see_members: bool,
	/// Add and remove members, decide about requests, invite.
	pub manage_members: bool,
	/// Give roles.
	pub give_roles: bool,
	/// Change what it says of itself, and its rules.
	pub edit: bool,
	/// Change its address, category and access.
	pub place: bool,
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
