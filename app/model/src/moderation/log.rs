//! The log of acts: what was done, by whom in what capacity, to what, from what to what.

use super::{Detail, Holds};
use crate::accounts::{AuthorView, Role};
use crate::details::{Kind, Kinds};
use crate::groups::{Access, Entry, GroupRole, Writing};
use crate::site::Door;
use crate::{CaseId, CategoryId, GroupId, MemberId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

coded! {
	/// What was done, as the audit log names it. Only ever added to, at the end.
	Act {
		/// A member has another role in the community.
		RoleGiven = "role-given",
		/// A member was suspended.
		Suspended = "suspended",
		/// A suspension was ended.
		Unsuspended = "unsuspended",
		/// A link to a new password was made for a member.
		ResetLinkMade = "reset-link-made",
		/// Who reads a group was changed.
		AccessChanged = "access-changed",
		/// A member has another role in a group, or came in by somebody else's hand.
		GroupRoleGiven = "group-role-given",
		/// A member was taken out of a group.
		GroupMemberRemoved = "group-member-removed",
		/// A group was made.
		GroupMade = "group-made",
		/// A group's settings were changed.
		GroupChanged = "group-changed",
		/// A category was made, renamed, moved or removed.
		CategoryChanged = "category-changed",
		/// The settings of the community were changed.
		SiteChanged = "site-changed",
		/// A post was hidden by somebody who keeps order.
		PostHidden = "post-hidden",
		/// A post was brought back by somebody who keeps order.
		PostRestored = "post-restored",
		/// A topic was hidden whole.
		TopicHidden = "topic-hidden",
		/// A topic was brought back.
		TopicRestored = "topic-restored",
		/// A topic takes no more replies.
		TopicClosed = "topic-closed",
		/// A topic takes replies again.
		TopicReopened = "topic-reopened",
		/// A topic stands first in its group until a date.
		TopicPinned = "topic-pinned",
		/// It does not any more.
		TopicUnpinned = "topic-unpinned",
		/// A topic stands in another group.
		TopicMoved = "topic-moved",
		/// Reports of a post were found to need nothing.
		ReportsDismissed = "reports-dismissed",
		/// A member was warned.
		Warned = "warned",
		/// A member may read and not write.
		Silenced = "silenced",
		/// A member may write again.
		Unsilenced = "unsilenced",
		/// An objection was refused: the act stays.
		AppealRefused = "appeal-refused",
		/// An objection was granted.
		AppealGranted = "appeal-granted",
		/// Somebody was let into the community, or a request was refused.
		JoiningDecided = "joining-decided",
		/// An invitation was made or taken back.
		InviteChanged = "invite-changed",
		/// The table of members was taken away.
		MembersExported = "members-exported",
		/// Many people were invited by a table.
		MembersInvited = "members-invited",
		/// A post that waited appeared.
		PostApproved = "post-approved",
		/// A post that waited was refused.
		PostRefused = "post-refused",
		/// The author of a post that waited took it back.
		PostWithdrawn = "post-withdrawn",
		/// Whose posts wait in a group was changed.
		HoldingChanged = "holding-changed",
		/// How long members of a group wait between two posts was changed.
		SlowModeChanged = "slow-mode-changed",
		/// A filter was added or removed.
		FilterChanged = "filter-changed",
		/// Posts of a topic began a new one.
		TopicSplit = "topic-split",
		/// A topic was merged into another.
		TopicMerged = "topic-merged",
		/// A split or a merge was taken back.
		ReshapeUndone = "reshape-undone",
		/// How one comes into a group was changed.
		EntryChanged = "entry-changed",
		/// Who writes in a group was changed.
		WritingChanged = "writing-changed",
		/// How one comes into the community was changed.
		DoorChanged = "door-changed",
		/// An administrator said what kind of member somebody is.
		KindGiven = "kind-given",
		/// For which kinds of members a group is there was changed.
		KindsChanged = "kinds-changed",
		/// How long members wait between two replies in a topic was changed.
		TopicSlowed = "topic-slowed",
		/// A token was made with which programs act for a member.
		TokenMade = "token-made",
		/// A webhook was made.
		WebhookMade = "webhook-made",
		/// A webhook leads elsewhere, or was switched.
		WebhookChanged = "webhook-changed",
		/// A webhook was removed.
		WebhookRemoved = "webhook-removed",
	}
}

coded! {
	/// In what capacity somebody acted.
	Capacity {
		/// The program itself, or its operator.
		Program = "program",
		/// For themselves.
		Member = "member",
		/// As one of those who keep order in one group.
		Keeper = "keeper",
		/// As a moderator of the community.
		Moderator = "moderator",
		/// As an administrator.
		Administrator = "admin",
	}
}

/// What an act was done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Object {
	/// The community itself.
	Site,
	/// A member.
	Member(MemberId),
	/// A category.
	Category(CategoryId),
	/// A group.
	Group(GroupId),
	/// A topic.
	Topic(TopicId),
	/// A post.
	Post(TopicId, u32),
	/// A post that waits, or was refused.
	Held(CaseId),
}

impl std::fmt::Display for Object {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::Site => f.write_str("site"),
			Self::Member(id) => write!(f, "member {id}"),
			Self::Category(id) => write!(f, "category {id}"),
			Self::Group(id) => write!(f, "group {id}"),
			Self::Topic(id) => write!(f, "topic {id}"),
			Self::Post(id, number) => write!(f, "post {id} {number}"),
			Self::Held(id) => write!(f, "held {id}"),
		}
	}
}

/// What something was before an act, or after it: never the text of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
	/// Nothing that a value would tell.
	Nothing,
	/// A role in the community.
	Role(Role),
	/// A role in a group.
	GroupRole(GroupRole),
	/// Who reads a group.
	Access(Access),
	/// A group.
	Group(GroupId),
	/// A member.
	Member(MemberId),
	/// Until a moment; without one until somebody ends it.
	Until(Option<Timestamp>),
	/// On or off.
	Is(bool),
	/// A number, such as a place in an order.
	Number(u64),
	/// Whose posts wait.
	Holds(Holds),
	/// A span in seconds.
	Seconds(u32),
	/// How one comes into a group.
	Entry(Entry),
	/// Who writes in a group.
	Writing(Writing),
	/// How one comes into the community.
	Door(Door),
	/// A topic.
	Topic(TopicId),
	/// What kind of member an administrator says somebody is, if one does.
	Kind(Option<Kind>),
	/// For which kinds of members a group is there.
	Kinds(Kinds),
}

impl std::fmt::Display for Value {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::Nothing => Ok(()),
			Self::Role(role) => write!(f, "role {}", role.code()),
			Self::GroupRole(role) => write!(f, "group role {}", role.code()),
			Self::Access(access) => write!(f, "access {}", access.code()),
			Self::Group(id) => write!(f, "group {id}"),
			Self::Member(id) => write!(f, "member {id}"),
			Self::Until(Some(until)) => write!(f, "until {}", until.0),
			Self::Until(None) => f.write_str("until ended"),
			Self::Is(yes) => write!(f, "is {yes}"),
			Self::Number(number) => write!(f, "number {number}"),
			Self::Holds(holds) => write!(f, "holds {}", holds.code()),
			Self::Topic(id) => write!(f, "topic {id}"),
			Self::Entry(entry) => write!(f, "entry {}", entry.code()),
			Self::Writing(writing) => write!(f, "writing {}", writing.code()),
			Self::Door(door) => write!(f, "door {}", door.code()),
			Self::Kind(kind) => write!(f, "kind {}", kind.map_or("unsaid", Kind::code)),
			Self::Kinds(kinds) => write!(f, "kinds {}", kinds.code()),
			Self::Seconds(seconds) => write!(f, "seconds {seconds}"),
		}
	}
}

/// What an act was done to, with its name of today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectView {
	/// Which.
	pub object: Object,
	/// Name or title; empty if it is gone or has none.
	pub name: String,
	/// The readable part of its address, where it has one.
	pub short: Option<String>,
}

/// One act in the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
	/// From 1.
	pub number: u64,
	/// When, to the second.
	pub at: Timestamp,
	/// Who; no name for the program.
	pub by: AuthorView,
	/// As what.
	pub capacity: Capacity,
	/// What.
	pub act: Act,
	/// To what.
	pub object: ObjectView,
	/// Why; may be empty.
	pub reason: String,
	/// What it was.
	pub before: Value,
	/// What it is.
	pub after: Value,
	/// Name of what `before` points to.
	pub before_name: Option<String>,
	/// Name of what `after` points to.
	pub after_name: Option<String>,
	/// Fields that it changed.
	pub details: Vec<Detail>,
	/// The group in which it happened, where the object does not tell.
	pub group: Option<ObjectView>,
	/// Whether the reader may try to set it back.
	pub may_revert: bool,
}

/// Some acts, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AuditPage {
	/// Latest first.
	pub entries: Vec<AuditEntry>,
	/// The list goes on behind this number; none at the end.
	pub next: Option<u64>,
}
