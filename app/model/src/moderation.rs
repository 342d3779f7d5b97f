//! Keeping order: what is done to whom, why, and what those concerned may say to it.

use crate::accounts::{AuthorView, Role};
use crate::groups::{Access, GroupRole};
use crate::text::{Line, Prose};
use crate::{CaseId, CategoryId, Field, FieldError, GroupId, MemberId, NoticeId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

/// Most characters of a reason: a few sentences.
pub const REASON_MAX: usize = 500;

/// Why somebody who keeps order did something, in their own words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActReason(String);

impl ActReason {
	/// Reads a reason that must be given.
	///
	/// # Errors
	/// The field `reason`: empty, too long, or characters that cannot stand in a line.
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		Ok(Self(Line::parse(Field::Reason, text, REASON_MAX)?.as_str().to_owned()))
	}

	/// Reads a reason that may be left out.
	///
	/// # Errors
	/// As [`Self::parse`], except for an empty one.
	pub fn parse_optional(text: &str) -> Result<Self, FieldError> {
		if text.trim().is_empty() { Ok(Self::default()) } else { Self::parse(text) }
	}

	/// The words; empty if none were given.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}
}

macro_rules! coded {
	($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)* }) => {
		$(#[$doc])*
		#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
		pub enum $name {
			$($(#[$variant_doc])* $variant,)*
		}

		impl $name {
			/// All of them.
			pub const ALL: &'static [Self] = &[$(Self::$variant),*];

			/// The word in forms, addresses and the chain of the log; never changes.
			#[must_use]
			pub fn code(self) -> &'static str {
				match self {
					$(Self::$variant => $code,)*
				}
			}

			/// The one with this word.
			#[must_use]
			pub fn from_code(code: &str) -> Option<Self> {
				Self::ALL.iter().copied().find(|known| known.code() == code)
			}
		}
	};
}

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
}

/// Some acts, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AuditPage {
	/// Latest first.
	pub entries: Vec<AuditEntry>,
	/// The list goes on behind this number; none at the end.
	pub next: Option<u64>,
}

coded! {
	/// Why a member thinks that a post needs looking at.
	ReportReason {
		/// Advertising, or the same again and again.
		Spam = "spam",
		/// Insults, threats, hate.
		Insult = "insult",
		/// Tells of somebody what should not be public.
		PersonalData = "personal-data",
		/// Belongs elsewhere.
		OffTopic = "off-topic",
		/// What the text beside it says.
		SomethingElse = "something-else",
	}
}

coded! {
	/// What becomes of a reported post.
	Decision {
		/// Nothing is wrong with it.
		Dismiss = "dismiss",
		/// Its author is warned.
		Warn = "warn",
		/// It is hidden.
		HidePost = "hide-post",
		/// Its whole topic is hidden.
		HideTopic = "hide-topic",
	}
}

/// A report of a post.
#[derive(Debug, Clone)]
pub struct NewReport {
	/// Why.
	pub why: ReportReason,
	/// In the reporter's own words; may be empty.
	pub text: ActReason,
}

/// Most characters of an objection.
pub const APPEAL_MAX: usize = 2_000;

/// What somebody says to an act that concerns them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealText(Prose);

impl AppealText {
	/// Reads an objection.
	///
	/// # Errors
	/// The field `message`: empty, or too long.
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		let prose = Prose::parse_optional(Field::Message, text, APPEAL_MAX)?;
		if prose.as_str().trim().is_empty() {
			return Err(Field::Message.with(crate::Problem::Empty));
		}
		Ok(Self(prose))
	}

	/// The words.
	#[must_use]
	pub fn as_str(&self) -> &str {
		self.0.as_str()
	}
}

/// What somebody was told of an act that concerns them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeView {
	/// Which.
	pub id: NoticeId,
	/// When.
	pub at: Timestamp,
	/// What was done.
	pub act: Act,
	/// To what; without a name where the reader may not see it any more.
	pub object: ObjectView,
	/// Why; may be empty.
	pub reason: String,
	/// Until when, where the act has an end.
	pub until: Option<Timestamp>,
	/// Whether it was seen before.
	pub seen: bool,
	/// When it was taken back.
	pub undone: Option<Timestamp>,
	/// What the reader said to it.
	pub appeal: Option<AppealView>,
	/// Whether the reader may object.
	pub may_appeal: bool,
}

/// An objection, as whoever made it sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealView {
	/// When.
	pub at: Timestamp,
	/// In their words.
	pub text: String,
	/// What came of it; none while it waits.
	pub outcome: Option<OutcomeView>,
}

/// What came of an objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeView {
	/// When.
	pub at: Timestamp,
	/// Whether the act was taken back.
	pub granted: bool,
	/// Why; may be empty.
	pub reason: String,
}

/// Some notices, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NoticePage {
	/// Latest first.
	pub notices: Vec<NoticeView>,
	/// The list goes on behind this one; none at the end.
	pub next: Option<NoticeId>,
}

/// Why somebody may not write, or nothing at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestraintView {
	/// Suspended; else silenced.
	pub suspended: bool,
	/// Until when; without it until somebody ends it.
	pub until: Option<Timestamp>,
	/// Why; may be empty.
	pub reason: String,
}

/// A place in the queue: behind this case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseCursor {
	/// When the last one shown began to wait.
	pub opened: Timestamp,
	/// The last one shown.
	pub case: CaseId,
}

impl std::fmt::Display for CaseCursor {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}-{}", self.opened.0, self.case)
	}
}

impl std::str::FromStr for CaseCursor {
	type Err = crate::BadId;
	fn from_str(text: &str) -> Result<Self, crate::BadId> {
		let (opened, case) = text.split_once('-').ok_or(crate::BadId)?;
		Ok(Self { opened: Timestamp(opened.parse().map_err(|_| crate::BadId)?), case: case.parse()? })
	}
}

/// Some of what waits, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QueuePage {
	/// Oldest first.
	pub cases: Vec<CaseView>,
	/// Where the next page begins; none at the end.
	pub next: Option<CaseCursor>,
	/// How much waits for the reader.
	pub total: u32,
}

/// Something that waits for those who keep order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseView {
	/// Which.
	pub id: CaseId,
	/// Since when.
	pub opened: Timestamp,
	/// What it is about.
	pub subject: CaseSubject,
}

/// What a case is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseSubject {
	/// A reported post.
	Post(PostCase),
	/// An objection.
	Appeal(AppealCase),
}

/// A reported post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostCase {
	/// Its topic.
	pub topic: TopicId,
	/// The topic's title.
	pub title: String,
	/// Readable part of the topic's address.
	pub slug: String,
	/// Its number.
	pub number: u32,
	/// The page it stands on.
	pub page: u32,
	/// Its group's name.
	pub group_name: String,
	/// Its group's short name.
	pub group_slug: String,
	/// Who wrote it.
	pub author: AuthorView,
	/// When.
	pub written: Timestamp,
	/// The beginning of its text, as written.
	pub evidence: String,
	/// Whether it was deleted meanwhile.
	pub hidden: bool,
	/// How many reported it.
	pub count: u32,
	/// Some of the reports; none for its author.
	pub reports: Vec<ReportView>,
	/// Whether the reader wrote it.
	pub own: bool,
}

/// One report, for those who keep order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportView {
	/// Who.
	pub by: AuthorView,
	/// Why.
	pub why: ReportReason,
	/// In their words; may be empty.
	pub text: String,
	/// When.
	pub at: Timestamp,
}

/// An objection, for those who decide about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealCase {
	/// Who objects.
	pub member: AuthorView,
	/// To what.
	pub act: Act,
	/// What was done to.
	pub object: ObjectView,
	/// Who did it.
	pub by: AuthorView,
	/// When.
	pub done_at: Timestamp,
	/// Why it was done; may be empty.
	pub reason: String,
	/// Until when, where it has an end.
	pub until: Option<Timestamp>,
	/// What they say.
	pub text: String,
	/// Whether the reader did it: somebody else decides.
	pub own: bool,
}
