//! Who may do what: the only place that decides it.
//!
//! Pure: no store, no clock. Every arm that acts on something asks first whether it may be
//! seen, so that a hidden thing is never betrayed by a refusal. The whole truth table stands in
//! `permissions.snap`; a change here shows as a difference there.

use crate::journal::Author;
use crate::{Actor, Error, Result, Who};
use model::accounts::Role;
use model::details::Audience;
use model::discussions::{DeletedBy, TopicKind};
use model::groups::{Access, Entry, GroupRole, Writing};
use model::{GroupId, MemberId, Reason, Timestamp};

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
}

/// What permissions need to know of somebody's place in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatFacts {
	/// The group.
	pub group: GroupFacts,
	/// What they are in it; none if they do not belong to it.
	pub role: Option<GroupRole>,
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
	/// Ask to come in.
	AskToJoin(GroupFacts),
	/// Accept or decline an invitation. Whoever may do so knows name and description of the
	/// group, even of a secret one, and nothing else of it.
	AnswerInvitation(InvitationFacts),
	/// Go.
	LeaveGroup(GroupFacts),
	/// See who belongs to it.
	SeeGroupMembers(GroupFacts),
	/// Add members, decide about requests, invite.
	ManageGroupMembers(GroupFacts),
	/// Take somebody out of it.
	RemoveFromGroup(SeatFacts),
	/// Give somebody another role in it.
	GiveGroupRole(SeatFacts),
	/// Change what it says of itself and its rules.
	EditGroup(GroupFacts),
	/// Change its address, category, access.
	PlaceGroup(GroupFacts),
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
	/// See something that a member says of themselves.
	SeeDetail {
		/// Who says it.
		member: MemberFacts,
		/// To whom.
		audience: Audience,
	},
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
	/// Keep order in a group: its queue, its acts.
	KeepOrder(GroupFacts),
	/// Decide about members, with at least this role.
	KeepMembers(Role),
	/// See the queue and the log, as far as the groups go where one keeps order.
	SeeModeration,
	/// See all acts in the log.
	SeeWholeAudit,
	/// Close a topic, pin it, move it, or take that back.
	SetTopicState(TopicFacts),
	/// Report a post to those who keep order.
	Report(PostFacts),
	/// Warn a member, or silence them.
	Restrain(MemberFacts),
	/// Read what one was told of acts that concern oneself, and object.
	KeepOwnNotices,
	/// Read anything at all here.
	LookInside,
	/// Make an invitation to the community; whether members may is a setting.
	Invite {
		/// Whether they may.
		by_members: bool,
	},
	/// See all invitations and who came by whose, end them.
	SeeInvites,
	/// End an invitation that somebody made.
	EndInvite {
		/// Who made it.
		by: MemberId,
	},
	/// Let in, or refuse, who asks to join.
	DecideJoining,
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
pub fn judge(actor: &Actor, action: Action, now: Timestamp) -> Verdict {
	if actor.who == Who::System {
		return Verdict::Yes;
	}
	// Before everything else: to who stands before a closed door nothing is there.
	if actor.is_outside() {
		let keeps_notices = action == Action::KeepOwnNotices && actor.who != Who::Visitor;
		return if action == Action::LookInside { signed_in(actor) } else { visible(keeps_notices) };
	}
	match action {
		Action::SeeGroup(group) => visible(sees_group(actor, group)),
		Action::ReadGroup(group) => reads(actor, group),
		Action::JoinGroup(group) => {
			after(visible(sees_group(actor, group)), || after(signed_in(actor), || joins(actor, group)))
		}
		Action::AskToJoin(group) => after(visible(sees_group(actor, group)), || {
			after(writes(actor), || only(group.entry == Entry::Request, Reason::NotByRequest))
		}),
		Action::AnswerInvitation(invitation) => {
			visible(actor.id() == Some(invitation.member) && now < invitation.until)
		}
		Action::LeaveGroup(group) => after(visible(sees_group(actor, group)), || {
			after(signed_in(actor), || match actor.role_in(group.id) {
				None => Verdict::No(Reason::GroupMembersOnly),
				role => another_owner(SeatFacts { group, role }),
			})
		}),
		Action::SeeGroupMembers(group) => after(reads(actor, group), || signed_in(actor)),
		Action::ManageGroupMembers(group) => {
			after(visible(sees_group(actor, group)), || moderators_only(actor, keeps_order(actor, group)))
		}
		Action::RemoveFromGroup(seat) => {
			after(judge(actor, Action::ManageGroupMembers(seat.group), now), || removes(actor, seat))
		}
		Action::GiveGroupRole(seat) => after(visible(sees_group(actor, seat.group)), || {
			after(owners_only(actor, seat.group), || another_owner(seat))
		}),
		Action::EditGroup(group) => after(visible(sees_group(actor, group)), || owners_only(actor, group)),
		Action::PlaceGroup(group) => after(visible(sees_group(actor, group)), || administrators_only(actor)),
		Action::CreateGroup | Action::EditCategories | Action::EditSite => administrators_only(actor),
		Action::StartTopic(group) => after(reads(actor, group), || {
			let allowed = group.writing == Writing::Everybody || keeps_order(actor, group);
			after(writes(actor), || only(allowed, Reason::KeepersStart))
		}),
		Action::SeeTopic(topic) => sees_topic(actor, topic),
		Action::Reply(topic) => after(sees_topic(actor, topic), || {
			let allowed = topic.group.writing != Writing::Keepers || keeps_order(actor, topic.group);
			after(writes(actor), || {
				after(only(!topic.deleted, Reason::Deleted), || {
					after(only(!topic.closed, Reason::Closed), || only(allowed, Reason::KeepersWrite))
				})
			})
		}),
		Action::EditTopic(topic) => after(sees_topic(actor, topic), || {
			after(writes(actor), || author_or_moderator(actor, topic.author, topic.group))
		}),
		Action::DeleteTopic(topic) => {
			after(sees_topic(actor, topic), || moderators_only(actor, keeps_order(actor, topic.group)))
		}
		Action::ChooseAnswer(topic) => after(sees_topic(actor, topic), || {
			after(author_or_moderator(actor, topic.author, topic.group), || {
				only(topic.kind == TopicKind::Question, Reason::NotAQuestion)
			})
		}),
		Action::React(post) => after(sees_topic(actor, post.topic), || {
			after(signed_in(actor), || only(!post.topic.deleted && post.deleted.is_none(), Reason::Deleted))
		}),
		Action::FollowTopic(topic) => after(sees_topic(actor, topic), || signed_in(actor)),
		Action::FollowGroup(group) => after(reads(actor, group), || signed_in(actor)),
		Action::MarkOfficial(topic) => after(sees_topic(actor, topic), || {
			after(moderators_only(actor, keeps_order(actor, topic.group)), || {
				only(topic.kind == TopicKind::Question, Reason::NotAQuestion)
			})
		}),
		Action::EditPost(post) => {
			// Taking back what one wrote is no writing, changing it is.
			after(judge(actor, Action::DeletePost(post), now), || writes(actor))
		}
		Action::DeletePost(post) => after(sees_topic(actor, post.topic), || {
			after(author_or_moderator(actor, post.author, post.topic.group), || {
				only(post.deleted.is_none(), Reason::Deleted)
			})
		}),
		Action::RestorePost(post) => after(sees_topic(actor, post.topic), || restores(actor, post)),
		Action::SeeRevisions(post) => after(sees_topic(actor, post.topic), || sees_revisions(actor, post)),
		// Names stand beside public posts; the page behind a name is for the community.
		Action::SeeMember(_) | Action::KeepOwnAccount => signed_in(actor),
		Action::SeeDetail { member, audience } => after(signed_in(actor), || {
			let reads = match audience {
				Audience::Members => true,
				Audience::Keepers => role(actor) > Some(Role::Member),
				Audience::Oneself => false,
			};
			visible(reads || actor.id() == Some(member.id))
		}),
		Action::SeeMemberList | Action::MakeResetLink => administrators_only(actor),
		Action::EditProfile(member) => after(writes(actor), || only(actor.id() == Some(member.id), Reason::NotAuthor)),
		Action::SetRole(member) | Action::Suspend(member) => {
			after(administrators_only(actor), || only(!member.last_administrator, Reason::LastAdministrator))
		}
		Action::LookInside => Verdict::Yes,
		Action::Invite { by_members } => after(signed_in(actor), || {
			only(by_members || role(actor) == Some(Role::Administrator), Reason::AdministratorsOnly)
		}),
		Action::EndInvite { by } => {
			after(signed_in(actor), || visible(actor.id() == Some(by) || role(actor) == Some(Role::Administrator)))
		}
		Action::SeeInvites | Action::DecideJoining => administrators_only(actor),
		Action::KeepOrder(group) => {
			after(visible(sees_group(actor, group)), || moderators_only(actor, keeps_order(actor, group)))
		}
		Action::KeepMembers(Role::Administrator) => administrators_only(actor),
		Action::KeepMembers(least) => moderators_only(actor, role(actor) >= Some(least.max(Role::Moderator))),
		Action::SeeModeration => moderators_only(actor, keeps_order_somewhere(actor)),
		Action::SeeWholeAudit => administrators_only(actor),
		Action::SetTopicState(topic) => {
			after(sees_topic(actor, topic), || moderators_only(actor, keeps_order(actor, topic.group)))
		}
		// Whoever may not write may still ask for help.
		Action::Report(post) => after(sees_topic(actor, post.topic), || {
			after(signed_in(actor), || {
				after(only(post.deleted.is_none(), Reason::Deleted), || {
					only(!is_author(actor, post.author), Reason::OwnPost)
				})
			})
		}),
		Action::Restrain(member) => restrains(actor, member),
		Action::KeepOwnNotices => match actor.who {
			Who::Member { .. } | Who::Suspended { .. } => Verdict::Yes,
			Who::Visitor | Who::System => Verdict::SignIn,
		},
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

/// Whether the actor owes the community their consent to its terms before they do this. Asked
/// when something is done, not when its button is shown: the way to agreeing leads over trying.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::TermsFirst`].
pub(crate) fn require_terms(actor: &Actor, action: Action) -> Result<()> {
	// Whatever is not named here is writing, so that nothing new is forgotten.
	let free = matches!(
		action,
		Action::LookInside
			| Action::SeeGroup(_)
			| Action::ReadGroup(_)
			| Action::JoinGroup(_)
			| Action::LeaveGroup(_)
			| Action::SeeGroupMembers(_)
			| Action::SeeTopic(_)
			| Action::DeletePost(_)
			| Action::SeeRevisions(_)
			| Action::SeeMember(_)
			| Action::SeeDetail { .. }
			| Action::SeeMemberList
			| Action::KeepOwnAccount
			| Action::MakeResetLink
			| Action::SetRole(_)
			| Action::Suspend(_)
			| Action::EditSite
			| Action::SeeInvites
			| Action::EndInvite { .. }
			| Action::DecideJoining
			| Action::Operate
	);
	if actor.owes_terms() && !free { Err(Error::Denied(Reason::TermsFirst)) } else { Ok(()) }
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
	match actor.who {
		Who::Member { .. } | Who::System => Verdict::Yes,
		// They are known: signing in again would change nothing.
		Who::Suspended { until, .. } => Verdict::No(Reason::Suspended { until }),
		Who::Visitor => Verdict::SignIn,
	}
}

/// Whether the actor may write where they may read.
fn writes(actor: &Actor) -> Verdict {
	after(signed_in(actor), || match actor.silenced() {
		None => Verdict::Yes,
		Some(until) => Verdict::No(Reason::Silenced { until }),
	})
}

fn role(actor: &Actor) -> Option<Role> {
	match actor.who {
		Who::Member { role, .. } => Some(role),
		Who::Visitor | Who::Suspended { .. } | Who::System => None,
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
		Some(Role::Member) => inside >= Some(GroupRole::Moderator),
		None => false,
	}
}

/// Whether the actor comes into a group by themselves: as its way in says, and always those
/// who could add themselves.
fn joins(actor: &Actor, group: GroupFacts) -> Verdict {
	if keeps_order(actor, group) {
		return Verdict::Yes;
	}
	match group.entry {
		Entry::Open => Verdict::Yes,
		Entry::Request => Verdict::No(Reason::AskFirst),
		Entry::Invitation => Verdict::No(Reason::InvitedOnly),
	}
}

/// Members are taken out by those who keep order; those who keep order, by owners.
fn removes(actor: &Actor, seat: SeatFacts) -> Verdict {
	match seat.role {
		None | Some(GroupRole::Member) => Verdict::Yes,
		Some(GroupRole::Moderator | GroupRole::Owner) => after(owners_only(actor, seat.group), || another_owner(seat)),
	}
}

/// Refuses where a group would lose its only owner.
fn another_owner(seat: SeatFacts) -> Verdict {
	only(seat.role != Some(GroupRole::Owner) || seat.group.owners > 1, Reason::LastOwner)
}

/// Owners of a group, and administrators: also where there is no owner.
fn owners_only(actor: &Actor, group: GroupFacts) -> Verdict {
	let owns = actor.role_in(group.id) == Some(GroupRole::Owner) || role(actor) == Some(Role::Administrator);
	after(signed_in(actor), || only(owns, Reason::OwnersOnly))
}

/// A topic of a group that may not be read does not exist, even if the group may be seen.
fn sees_topic(actor: &Actor, topic: TopicFacts) -> Verdict {
	let readable = reads(actor, topic.group) == Verdict::Yes;
	visible(readable && (!topic.deleted || keeps_order(actor, topic.group)))
}

/// Whether there is any group in which the actor keeps order.
fn keeps_order_somewhere(actor: &Actor) -> bool {
	role(actor) >= Some(Role::Moderator) || role(actor).is_some() && actor.keeps_a_group()
}

/// Moderators of the community restrain members; administrators also those who keep order
/// everywhere, but never the last of their own.
fn restrains(actor: &Actor, member: MemberFacts) -> Verdict {
	after(moderators_only(actor, role(actor) >= Some(Role::Moderator)), || {
		after(only(!member.last_administrator, Reason::LastAdministrator), || {
			let above = member.role == Role::Member || role(actor) == Some(Role::Administrator);
			after(only(above, Reason::AdministratorsOnly), || only(actor.id() != Some(member.id), Reason::OwnPost))
		})
	})
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
