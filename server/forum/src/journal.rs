//! What the journal says: who did what, by ids, without personal text.
//!
//! An entry names an [`Author`], not a member: an anonymous author's identity stands in one
//! table only, and never here. Entries hold ids and what cannot be looked up later, so that
//! erasing an account does not mean rewriting history.

use model::accounts::Role;
use model::groups::{Access, Entry as WayIn, GroupRole, Writing};
use model::{
	ArticleId, BlogId, CaseId, CategoryId, FilterId, GroupId, InviteId, MemberId, NoticeId, ReshapeId, SessionId,
	Timestamp, TopicId, WebhookId,
};
use serde::{Deserialize, Serialize};
use store::Record;

/// Who is named as the doer or writer of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Author {
	/// The program itself, or its operator on the command line.
	System,
	/// A member by name.
	Member(MemberId),
}

/// What happened at the door of a group; that somebody came in is [`Event::GroupJoined`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DoorStep {
	/// They asked to come in.
	Asked,
	/// They took their request back.
	Withdrawn,
	/// Their request was refused.
	Refused,
	/// They were invited.
	Invited,
	/// They declined.
	Declined,
	/// The invitation was taken back.
	Revoked,
	/// Their request was granted.
	Admitted,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
	/// When.
	pub at: Timestamp,
	/// By whom.
	pub by: Author,
	/// What.
	pub event: Event,
}

impl Record for Entry {
	const VERSION: u8 = 1;
}

/// What happened. Variants are only ever added, at the end: old journals must stay readable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Event {
	/// The community was set up or its name or language changed.
	SiteChanged,
	/// A link to set up the community or a new password was made.
	TicketMade,
	/// Somebody joined.
	MemberJoined { member: MemberId },
	/// A profile, a password or preferences changed.
	MemberChanged { member: MemberId },
	/// Another role.
	RoleChanged { member: MemberId, from: Role, to: Role },
	/// Suspended or back.
	StandingChanged { member: MemberId },
	/// Somebody signed in.
	SessionStarted { member: MemberId, session: SessionId },
	/// A session ended.
	SessionsEnded { member: MemberId },
	/// A session was used in a new hour.
	SessionSeen { member: MemberId },
	/// A category was made, renamed, moved or removed.
	CategoryChanged { category: CategoryId },
	/// A group was made.
	GroupCreated { group: GroupId },
	/// A group's face or place changed.
	GroupChanged { group: GroupId },
	/// Who reads a group changed.
	GroupAccessChanged { group: GroupId, from: Access, to: Access },
	/// Somebody came into a group, or has another role there.
	GroupJoined { group: GroupId, member: MemberId, role: GroupRole },
	/// Somebody left a group or was removed.
	GroupLeft { group: GroupId, member: MemberId },
	/// A topic was started.
	TopicStarted { group: GroupId, topic: TopicId },
	/// Title, kind or tags of a topic changed.
	TopicChanged { topic: TopicId },
	/// A topic was deleted whole.
	TopicDeleted { topic: TopicId },
	/// A deleted topic came back.
	TopicRestored { topic: TopicId },
	/// A post was written.
	PostWritten { group: GroupId, topic: TopicId, number: u32 },
	/// A post's text changed.
	PostEdited { topic: TopicId, number: u32, revision: u32 },
	/// A post was deleted.
	PostDeleted { topic: TopicId, number: u32 },
	/// A deleted post came back.
	PostRestored { topic: TopicId, number: u32 },
	/// An answer was chosen, or the choice taken back.
	AnswerChosen { topic: TopicId, number: Option<u32> },
	/// Somebody read on.
	TopicRead { member: MemberId, topic: TopicId },
	/// Somebody called everything read.
	AllRead { member: MemberId },
	/// Topics and posts came from elsewhere.
	Imported { group: GroupId, topic: TopicId },
	/// A consumer has brought its own state in line.
	Consumed,
	/// Somebody asked to come into a group or was invited, or that ended without them inside.
	AtTheDoor { group: GroupId, member: MemberId, step: DoorStep },
	/// What a group asks of those who come and write changed.
	GroupRulesChanged { group: GroupId, from: (WayIn, Writing), to: (WayIn, Writing) },
	/// Somebody said that they know a group's content notice.
	NoticeSeen { group: GroupId, member: MemberId },
	/// Somebody reacted to a post, or took it back.
	PostReacted { topic: TopicId, number: u32 },
	/// Somebody keeps something, or no longer.
	BookmarksChanged { member: MemberId },
	/// Somebody watches or mutes something, or no longer.
	WatchingChanged { member: MemberId },
	/// Somebody read in their inbox.
	InboxRead { member: MemberId },
	/// A post is on its way to more of those who watch.
	Delivering { topic: TopicId, number: u32 },
	/// A post was marked as the official answer, or the mark taken back.
	OfficialMarked { topic: TopicId, number: Option<u32> },
	/// A topic was closed, reopened, pinned or unpinned.
	TopicKept { topic: TopicId },
	/// A topic stands in another group.
	TopicMoved { topic: TopicId, from: GroupId, to: GroupId },
	/// Somebody reported a post.
	PostReported { topic: TopicId, number: u32 },
	/// Something that waited for those who keep order was decided.
	CaseDecided { case: CaseId },
	/// Somebody was told of an act that concerns them.
	NoticeGiven { member: MemberId, notice: NoticeId },
	/// Somebody has seen what they were told, or objects to it.
	NoticeAnswered { member: MemberId },
	/// An invitation to the community was made.
	InviteMade { invite: InviteId },
	/// An invitation to the community was ended before its time.
	InviteEnded { invite: InviteId },
	/// Somebody asked to join.
	JoinAsked { applicant: MemberId },
	/// Somebody who asked to join was let in or refused, or waited too long.
	JoinDecided { applicant: MemberId, member: Option<MemberId> },
	/// There are new terms of use.
	TermsChanged { version: u32 },
	/// A member agreed to the terms of use.
	TermsAgreed { member: MemberId, version: u32 },
	/// Somebody was turned away at the door.
	TurnedAway,
	/// A member gave their password again.
	SessionProven { member: MemberId, session: SessionId },
	/// An administrator took the table of members away.
	MembersExported,
	/// A post was written that waits until somebody has looked at it.
	PostHeld { case: CaseId },
	/// A filter was added or removed.
	FiltersChanged { filter: FilterId },
	/// Whose posts wait in a group, or how fast it talks, changed.
	GroupPaceChanged { group: GroupId },
	/// Posts came into a topic from another, or left it for another.
	PostsMoved { topic: TopicId, reshape: ReshapeId },
	/// People were forgotten who did not come by their invitations.
	InviteesForgotten,
	/// The author of a refused post threw it away.
	RefusedDropped { case: CaseId },
	/// A token for programs was made, used in a new hour, or ended.
	TokensChanged { member: MemberId },
	/// The answer to a program was kept, in case it asks again.
	AnswerKept { member: MemberId },
	/// A webhook was made, changed or removed, or has told something.
	WebhookChanged { webhook: WebhookId },
	/// A blog was opened or changed.
	BlogChanged { blog: BlogId },
	/// An article was written, changed, offered, scheduled, published, taken back or thrown away.
	ArticleChanged { article: ArticleId },
}

/// The posts that an event brought or took.
pub(crate) struct Posts {
	pub(crate) topic: TopicId,
	/// One of its posts, or all of them.
	pub(crate) number: Option<u32>,
	/// Whether it was written just now.
	pub(crate) written: bool,
	/// The group that they have left.
	pub(crate) from: Option<GroupId>,
}

impl Event {
	/// The member whose name or standing may be another now. A list of those that matter: whatever
	/// else happens, nobody is called or listed otherwise for it.
	pub(crate) fn face_of(&self) -> Option<MemberId> {
		if let Self::MemberJoined { member } | Self::MemberChanged { member } | Self::StandingChanged { member } = self
		{
			return Some(*member);
		}
		None
	}

	/// The posts that it brought or took, if that is what it tells of.
	pub(crate) fn posts(&self) -> Option<Posts> {
		let (topic, number, from) = match *self {
			Self::PostWritten { topic, number, .. }
			| Self::PostDeleted { topic, number }
			| Self::PostRestored { topic, number } => (topic, Some(number), None),
			Self::Imported { topic, .. }
			| Self::TopicDeleted { topic }
			| Self::TopicRestored { topic }
			| Self::PostsMoved { topic, .. } => (topic, None, None),
			Self::TopicMoved { topic, from, .. } => (topic, None, Some(from)),
			Self::SiteChanged
			| Self::TicketMade
			| Self::MemberJoined { .. }
			| Self::MemberChanged { .. }
			| Self::RoleChanged { .. }
			| Self::StandingChanged { .. }
			| Self::SessionStarted { .. }
			| Self::SessionsEnded { .. }
			| Self::SessionSeen { .. }
			| Self::CategoryChanged { .. }
			| Self::GroupCreated { .. }
			| Self::GroupChanged { .. }
			| Self::GroupAccessChanged { .. }
			| Self::GroupJoined { .. }
			| Self::GroupLeft { .. }
			| Self::TopicStarted { .. }
			| Self::TopicChanged { .. }
			| Self::PostEdited { .. }
			| Self::AnswerChosen { .. }
			| Self::TopicRead { .. }
			| Self::AllRead { .. }
			| Self::PostReacted { .. }
			| Self::BookmarksChanged { .. }
			| Self::WatchingChanged { .. }
			| Self::InboxRead { .. }
			| Self::Delivering { .. }
			| Self::OfficialMarked { .. }
			| Self::AtTheDoor { .. }
			| Self::GroupRulesChanged { .. }
			| Self::NoticeSeen { .. }
			| Self::TopicKept { .. }
			| Self::PostReported { .. }
			| Self::CaseDecided { .. }
			| Self::NoticeGiven { .. }
			| Self::NoticeAnswered { .. }
			| Self::Consumed
			| Self::InviteMade { .. }
			| Self::InviteEnded { .. }
			| Self::JoinAsked { .. }
			| Self::JoinDecided { .. }
			| Self::TermsChanged { .. }
			| Self::TermsAgreed { .. }
			| Self::TurnedAway
			| Self::SessionProven { .. }
			| Self::MembersExported
			| Self::PostHeld { .. }
			| Self::FiltersChanged { .. }
			| Self::GroupPaceChanged { .. }
			| Self::InviteesForgotten
			| Self::RefusedDropped { .. }
			| Self::TokensChanged { .. }
			| Self::AnswerKept { .. }
			| Self::WebhookChanged { .. }
			| Self::BlogChanged { .. }
			| Self::ArticleChanged { .. } => return None,
		};
		Some(Posts { topic, number, written: matches!(self, Self::PostWritten { .. }), from })
	}
}
