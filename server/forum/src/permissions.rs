//! Who may do what: the only place that decides it.
//!
//! Pure: no store, no clock. Every arm that acts on something asks first whether it may be
//! seen, so that a hidden thing is never betrayed by a refusal. The whole truth table stands in
//! `permissions.snap`; a change here shows as a difference there.
mod action;
mod facts;
mod proof;
mod rules;
mod terms;

pub use action::Action;
pub use facts::{
	ArticleFacts, BlogFacts, GroupFacts, InvitationFacts, LeavingFacts, MemberFacts, PostFacts, SeatFacts, TopicFacts,
};
pub use proof::require_proof;
pub(crate) use proof::require_scope;
pub(crate) use terms::require_terms;

use crate::{Actor, Error, Result, Who};
use model::accounts::Role;
use model::articles::Writers;
use model::details::Audience;
use model::discussions::TopicKind;
use model::groups::{Entry, GroupRole, Writing};
use model::{Reason, Timestamp};
use rules::{
	administrators_only, admits, after, another_owner, author_or_moderator, is_author, joins, keeps_order,
	keeps_order_somewhere, moderators_only, only, owners_only, reads, removes, restores, restrains, role, sees_group,
	sees_revisions, sees_topic, signed_in, visible, writes,
};

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
		Action::BelongTo(group) => visible(admits(actor, group)),
		Action::JoinGroup(group) => {
			after(visible(sees_group(actor, group)), || after(signed_in(actor), || joins(actor, group)))
		}
		Action::AskToJoin(group) => after(visible(sees_group(actor, group)), || {
			after(writes(actor), || only(group.entry == Entry::Request, Reason::NotByRequest))
		}),
		Action::AnswerInvitation(invitation) => {
			let open = admits(actor, invitation.group) && now < invitation.until;
			visible(open && actor.id() == Some(invitation.member))
		}
		Action::LeaveGroup(LeavingFacts { group, alone }) => after(visible(sees_group(actor, group)), || {
			after(signed_in(actor), || match actor.role_in(group.id) {
				None => Verdict::No(Reason::GroupMembersOnly),
				role => after(another_owner(SeatFacts { group, role }), || {
					only(!alone || role == Some(GroupRole::Member), Reason::LastKeeper)
				}),
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
		Action::KeepWebhooks | Action::Administer | Action::CreateGroup | Action::EditCategories | Action::EditSite => {
			administrators_only(actor)
		}
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
			after(signed_in(actor), || {
				after(only(!post.topic.deleted && post.deleted.is_none(), Reason::Deleted), || {
					only(!is_author(actor, post.author), Reason::OwnPost)
				})
			})
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
		Action::SeeMember(_) | Action::SeeRoster | Action::KeepOwnAccount | Action::MakeToken => signed_in(actor),
		Action::SeeDetail { member, audience } => after(signed_in(actor), || {
			let reads = match audience {
				Audience::Members => true,
				Audience::Keepers => role(actor) > Some(Role::Member),
				Audience::Oneself => false,
			};
			visible(reads || actor.id() == Some(member.id))
		}),
		Action::SeeMemberList | Action::MakeResetLink | Action::GiveKind | Action::AddMember => {
			administrators_only(actor)
		}
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
		Action::KeepBlog(group) => after(reads(actor, group), || owners_only(actor, group)),
		Action::WriteArticle(blog) => after(reads(actor, blog.group), || {
			after(writes(actor), || match blog.writers {
				_ if keeps_order(actor, blog.group) => Verdict::Yes,
				Writers::Keepers => Verdict::No(Reason::KeepersWrite),
				Writers::Members => only(actor.role_in(blog.group.id).is_some(), Reason::GroupMembersOnly),
			})
		}),
		Action::SeeDraft(article) => {
			let readable = reads(actor, article.blog.group) == Verdict::Yes;
			let theirs = actor.id() == Some(article.author);
			visible(readable && (theirs || article.offered && keeps_order(actor, article.blog.group)))
		}
		Action::EditDraft(article) => after(judge(actor, Action::SeeDraft(article), now), || {
			judge(actor, Action::WriteArticle(article.blog), now)
		}),
		Action::PublishArticle(article) => after(judge(actor, Action::EditDraft(article), now), || {
			moderators_only(actor, keeps_order(actor, article.blog.group))
		}),
		Action::DiscardDraft(article) => after(judge(actor, Action::SeeDraft(article), now), || {
			after(signed_in(actor), || only(actor.id() == Some(article.author), Reason::NotAuthor))
		}),
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
