//! Who may do what: the only place that decides it.
//!
//! Pure: no store, no clock. Every arm that acts on something asks first whether it may be
//! seen, so that a hidden thing is never betrayed by a refusal. The whole truth table stands in
//! `permissions.snap`; a change here shows as a difference there.

use crate::journal::Author;
use crate::{Actor, Error, Result, Who};
use model::accounts::Role;
use model::discussions::{DeletedBy, TopicKind};
use model::groups::{Access, GroupRole};
use model::{GroupId, MemberId, Reason, Timestamp};

/// What permissions need to know of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupFacts {
	/// Which.
	pub id: GroupId,
	/// Who reads it.
	pub access: Access,
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

/// One thing that a person can try, with the facts on which the answer depends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
	/// Know that a group exists: its name and what it is for.
	SeeGroup(GroupFacts),
	/// Read its topics.
	ReadGroup(GroupFacts),
	/// Come in by oneself.
	JoinGroup(GroupFacts),
	/// Go.
	LeaveGroup(GroupFacts),
	/// See who belongs to it.
	SeeGroupMembers(GroupFacts),
	/// Add and remove members, give roles in it.
	ManageGroupMembers(GroupFacts),
	/// Change its face, place, access.
	EditGroup(GroupFacts),
	/// Make a group.
	CreateGroup,
	/// Make, rename, move, remove categories.
	EditCategories,
	/// Start a topic.
	StartTopic(GroupFacts),
	/// Read a topic.
	SeeTopic(TopicFacts),
	/// Reply.
	Reply(TopicFacts),
	/// Change title, kind, tags.
	EditTopic(TopicFacts),
	/// Delete it whole, or bring it back.
	DeleteTopic(TopicFacts),
	/// Choose its answer, or take the choice back.
	ChooseAnswer(TopicFacts),
	/// React to a post, or take it back.
	React(PostFacts),
	/// Follow a topic for oneself: bookmark, watch or mute it.
	FollowTopic(TopicFacts),
	/// Watch or mute a group.
	FollowGroup(GroupFacts),
	/// Say that a post is the official answer of the community, or take that back.
	MarkOfficial(TopicFacts),
	/// Change the text of a post.
	EditPost(PostFacts),
	/// Delete a post.
	DeletePost(PostFacts),
	/// Bring a deleted post back.
	RestorePost(PostFacts),
	/// See its earlier versions.
	SeeRevisions(PostFacts),
	/// See a member's page.
	SeeMember(MemberFacts),
	/// See the list of all members with role and standing.
	SeeMemberList,
	/// Change a profile.
	EditProfile(MemberFacts),
	/// Change one's own password, sessions, preferences.
	KeepOwnAccount,
	/// Give another role.
	SetRole(MemberFacts),
	/// Suspend a member, or end it.
	Suspend(MemberFacts),
	/// Make a link with which a member sets a new password.
	MakeResetLink,
	/// Change name and language of the community.
	EditSite,
	/// Work that only the program and its operator do.
	Operate,
}

/// The answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
	/// Go on.
	Yes,
	/// It does not exist for them.
	NotVisible,
	/// Perhaps, when they have signed in.
	SignIn,
	/// No, and why.
	No(Reason),
}

/// Whether `actor` may try `action`.
#[must_use]
pub fn judge(actor: &Actor, action: Action, _now: Timestamp) -> Verdict {
	if actor.who == Who::System {
		return Verdict::Yes;
	}
	match action {
		Action::SeeGroup(group) => visible(sees_group(actor, group)),
		Action::ReadGroup(group) => reads(actor, group),
		Action::JoinGroup(group) => after(reads(actor, group), || signed_in(actor)),
		Action::LeaveGroup(group) => after(visible(sees_group(actor, group)), || {
			after(signed_in(actor), || only(actor.role_in(group.id).is_some(), Reason::GroupMembersOnly))
		}),
		Action::SeeGroupMembers(group) => after(reads(actor, group), || signed_in(actor)),
		Action::ManageGroupMembers(group) => {
			after(visible(sees_group(actor, group)), || moderators_only(actor, keeps_order(actor, group)))
		}
		Action::EditGroup(group) => after(visible(sees_group(actor, group)), || administrators_only(actor)),
		Action::CreateGroup | Action::EditCategories | Action::EditSite => administrators_only(actor),
		Action::StartTopic(group) => after(reads(actor, group), || signed_in(actor)),
		Action::SeeTopic(topic) => sees_topic(actor, topic),
		Action::Reply(topic) => {
			after(sees_topic(actor, topic), || after(signed_in(actor), || only(!topic.deleted, Reason::Deleted)))
		}
		Action::EditTopic(topic) => {
			after(sees_topic(actor, topic), || author_or_moderator(actor, topic.author, topic.group))
		}
		Action::DeleteTopic(topic) => {
			after(sees_topic(actor, topic), || moderators_only(actor, keeps_order(actor, topic.group)))
		}
		Action::ChooseAnswer(topic) => after(sees_topic(actor, topic), || {
			after(author_or_moderator(actor, topic.author, topic.group), || {
				only(topic.kind == TopicKind::Question, Reason::NotAQuestion)
			})
		}),
		Action::React(post) => after(sees_topic(actor, post.topic), || {
			after(signed_in(actor), || {
				only(!post.topic.deleted && post.deleted.is_none(), Reason::Deleted)
			})
		}),
		Action::FollowTopic(topic) => after(sees_topic(actor, topic), || signed_in(actor)),
		Action::FollowGroup(group) => after(reads(actor, group), || signed_in(actor)),
		Action::MarkOfficial(topic) => after(sees_topic(actor, topic), || {
			after(moderators_only(actor, keeps_order(actor, topic.group)), || {
				only(topic.kind == TopicKind::Question, Reason::NotAQuestion)
			})
		}),
		Action::EditPost(post) | Action::DeletePost(post) => after(sees_topic(actor, post.topic), || {
			after(author_or_moderator(actor, post.author, post.topic.group), || {
				only(post.deleted.is_none(), Reason::Deleted)
			})
		}),
		Action::RestorePost(post) => after(sees_topic(actor, post.topic), || restores(actor, post)),
		Action::SeeRevisions(post) => after(sees_topic(actor, post.topic), || sees_revisions(actor, post)),
		// Names stand beside public posts; the page behind a name is for the community.
		Action::SeeMember(_) | Action::KeepOwnAccount => signed_in(actor),
		Action::SeeMemberList | Action::MakeResetLink => administrators_only(actor),
		Action::EditProfile(member) => {
			after(signed_in(actor), || only(actor.id() == Some(member.id), Reason::NotAuthor))
		}
		Action::SetRole(member) | Action::Suspend(member) => {
			after(administrators_only(actor), || only(!member.last_administrator, Reason::LastAdministrator))
		}
		Action::Operate => Verdict::NotVisible,
	}
}

/// [`judge`] as a result.
///
/// # Errors
/// [`Error::NotFound`], [`Error::SignInRequired`] or [`Error::Denied`].
pub fn require(actor: &Actor, action: Action, now: Timestamp) -> Result<()> {
	match judge(actor, action, now) {
		Verdict::Yes => Ok(()),
		Verdict::NotVisible => Err(Error::NotFound),
		Verdict::SignIn => Err(Error::SignInRequired),
		Verdict::No(reason) => Err(Error::Denied(reason)),
	}
}

/// [`judge`] as a button: whether to show it.
#[must_use]
pub fn may(actor: &Actor, action: Action, now: Timestamp) -> bool {
	judge(actor, action, now) == Verdict::Yes
}

fn after(first: Verdict, then: impl FnOnce() -> Verdict) -> Verdict {
	if first == Verdict::Yes { then() } else { first }
}

fn visible(seen: bool) -> Verdict {
	if seen { Verdict::Yes } else { Verdict::NotVisible }
}

fn only(allowed: bool, reason: Reason) -> Verdict {
	if allowed { Verdict::Yes } else { Verdict::No(reason) }
}

fn signed_in(actor: &Actor) -> Verdict {
	if actor.is_signed_in() { Verdict::Yes } else { Verdict::SignIn }
}

fn role(actor: &Actor) -> Option<Role> {
	match actor.who {
		Who::Member { role, .. } => Some(role),
		Who::Visitor | Who::System => None,
	}
}

fn sees_group(actor: &Actor, group: GroupFacts) -> bool {
	match group.access {
		Access::Public => true,
		Access::Members | Access::Private => actor.is_signed_in(),
		Access::Secret => actor.role_in(group.id).is_some() || role(actor) == Some(Role::Administrator),
	}
}

fn reads(actor: &Actor, group: GroupFacts) -> Verdict {
	let inside = actor.role_in(group.id).is_some();
	match group.access {
		Access::Public => Verdict::Yes,
		// That it exists is not told either: to a visitor this is a page that is not there.
		Access::Members => visible(actor.is_signed_in()),
		Access::Private => after(visible(actor.is_signed_in()), || {
			only(inside || role(actor) >= Some(Role::Moderator), Reason::GroupMembersOnly)
		}),
		Access::Secret => visible(inside || role(actor) == Some(Role::Administrator)),
	}
}

/// Whether the actor keeps order in a group: its own moderators, administrators, and the
/// community's moderators except in secret groups to which they do not belong.
fn keeps_order(actor: &Actor, group: GroupFacts) -> bool {
	let inside = actor.role_in(group.id);
	match role(actor) {
		Some(Role::Administrator) => true,
		Some(Role::Moderator) => group.access != Access::Secret || inside.is_some(),
		Some(Role::Member) => inside == Some(GroupRole::Moderator),
		None => false,
	}
}

/// A topic of a group that may not be read does not exist, even if the group may be seen.
fn sees_topic(actor: &Actor, topic: TopicFacts) -> Verdict {
	let readable = reads(actor, topic.group) == Verdict::Yes;
	visible(readable && (!topic.deleted || keeps_order(actor, topic.group)))
}

fn moderators_only(actor: &Actor, keeps_order: bool) -> Verdict {
	after(signed_in(actor), || only(keeps_order, Reason::ModeratorsOnly))
}

fn administrators_only(actor: &Actor) -> Verdict {
	after(signed_in(actor), || only(role(actor) == Some(Role::Administrator), Reason::AdministratorsOnly))
}

fn is_author(actor: &Actor, author: Author) -> bool {
	actor.id().is_some_and(|id| author == Author::Member(id))
}

fn author_or_moderator(actor: &Actor, author: Author, group: GroupFacts) -> Verdict {
	after(signed_in(actor), || only(is_author(actor, author) || keeps_order(actor, group), Reason::NotAuthor))
}

/// Authors bring back what they deleted themselves; moderators bring back anything.
fn restores(actor: &Actor, post: PostFacts) -> Verdict {
	after(signed_in(actor), || match post.deleted {
		None => Verdict::NotVisible,
		Some(by) => only(
			keeps_order(actor, post.topic.group) || by == DeletedBy::Author && is_author(actor, post.author),
			Reason::ModeratorsOnly,
		),
	})
}

/// The history of a post is for whoever reads the post; of a deleted one, for those who keep order.
fn sees_revisions(actor: &Actor, post: PostFacts) -> Verdict {
	visible(post.deleted.is_none() || keeps_order(actor, post.topic.group))
}
