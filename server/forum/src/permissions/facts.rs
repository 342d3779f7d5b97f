//! What permissions need to know of things: small copies that the features make.

use crate::journal::Author;
use model::accounts::Role;
use model::articles::Writers;
use model::details::Kinds;
use model::discussions::{DeletedBy, TopicKind};
use model::groups::{Access, Entry, GroupRole, Writing};
use model::{GroupId, MemberId, Timestamp};

/// What permissions need to know of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupFacts {
	/// Which.
	pub id: GroupId,
	/// Who reads it.
	pub access: Access,
	/// How one comes in.
	pub entry: Entry,
	/// Who writes.
	pub writing: Writing,
	/// How many owners it has.
	pub owners: u32,
	/// For which kinds of members it is there.
	pub kinds: Kinds,
}

/// What permissions need to know of somebody's place in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatFacts {
	/// The group.
	pub group: GroupFacts,
	/// What they are in it; none if they do not belong to it.
	pub role: Option<GroupRole>,
}

/// What permissions need to know of a group that somebody leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeavingFacts {
	/// Which.
	pub group: GroupFacts,
	/// Whether nobody else keeps order by a role in it.
	pub alone: bool,
}

/// What permissions need to know of an invitation into a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvitationFacts {
	/// Into which group.
	pub group: GroupFacts,
	/// Who is invited.
	pub member: MemberId,
	/// Until when.
	pub until: Timestamp,
}

/// What permissions need to know of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopicFacts {
	/// Its group.
	pub group: GroupFacts,
	/// Who started it.
	pub author: Author,
	/// What it wants.
	pub kind: TopicKind,
	/// Whether it was deleted whole.
	pub deleted: bool,
	/// Whether it takes no more replies.
	pub closed: bool,
}

/// What permissions need to know of a blog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlogFacts {
	/// The group it belongs to.
	pub group: GroupFacts,
	/// Who writes for it.
	pub writers: Writers,
}

/// What permissions need to know of an article as its author keeps it, published or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArticleFacts {
	/// Its blog.
	pub blog: BlogFacts,
	/// Who writes it.
	pub author: MemberId,
	/// Whether its author has given it out of their hands: it waits, is scheduled, or was published.
	pub offered: bool,
}

/// What permissions need to know of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PostFacts {
	/// Its topic.
	pub topic: TopicFacts,
	/// Who wrote it.
	pub author: Author,
	/// Who deleted it, if somebody did.
	pub deleted: Option<DeletedBy>,
}

/// What permissions need to know of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberFacts {
	/// Which.
	pub id: MemberId,
	/// What they are.
	pub role: Role,
	/// Whether they are the only administrator left who may act.
	pub last_administrator: bool,
}
