//! The conditions of which the arms of the judgement are made: who sees, reads, writes, keeps order.

use super::{GroupFacts, MemberFacts, PostFacts, SeatFacts, TopicFacts, Verdict};
use crate::journal::Author;
use crate::{Actor, Who};
use model::Reason;
use model::accounts::Role;
use model::discussions::DeletedBy;
use model::groups::{Access, Entry, GroupRole};

pub(super) fn after(first: Verdict, then: impl FnOnce() -> Verdict) -> Verdict {
	if first == Verdict::Yes { then() } else { first }
}

pub(super) fn visible(seen: bool) -> Verdict {
	if seen { Verdict::Yes } else { Verdict::NotVisible }
}

pub(super) fn only(allowed: bool, reason: Reason) -> Verdict {
	if allowed { Verdict::Yes } else { Verdict::No(reason) }
}

pub(super) fn signed_in(actor: &Actor) -> Verdict {
	match actor.who {
		Who::Member { .. } | Who::System => Verdict::Yes,
		// They are known: signing in again would change nothing.
		Who::Suspended { until, .. } => Verdict::No(Reason::Suspended { until }),
		Who::Visitor => Verdict::SignIn,
	}
}

/// Whether the actor may write where they may read.
pub(super) fn writes(actor: &Actor) -> Verdict {
	after(signed_in(actor), || match actor.silenced() {
		None => Verdict::Yes,
		Some(until) => Verdict::No(Reason::Silenced { until }),
	})
}

pub(super) fn role(actor: &Actor) -> Option<Role> {
	match actor.who {
		Who::Member { role, .. } => Some(role),
		Who::Visitor | Who::Suspended { .. } | Who::System => None,
	}
}

/// Whether a group is there for the actor's kind of member. It stands before everything else that
/// a group says: belonging to it opens nothing to whoever is of another kind by now. Those who
/// keep order everywhere are of every kind.
pub(super) fn admits(actor: &Actor, group: GroupFacts) -> bool {
	let fits = || actor.kind().is_some_and(|kind| group.kinds.names(kind));
	group.kinds.is_everybody() || role(actor) >= Some(Role::Moderator) || fits()
}

pub(super) fn sees_group(actor: &Actor, group: GroupFacts) -> bool {
	admits(actor, group) && sees_open_to_them(actor, group)
}

fn sees_open_to_them(actor: &Actor, group: GroupFacts) -> bool {
	match group.access {
		Access::Public => true,
		Access::Members | Access::Private => actor.is_signed_in(),
		Access::Secret => actor.role_in(group.id).is_some() || role(actor) == Some(Role::Administrator),
	}
}

pub(super) fn reads(actor: &Actor, group: GroupFacts) -> Verdict {
	let inside = actor.role_in(group.id).is_some();
	after(visible(admits(actor, group)), || match group.access {
		Access::Public => Verdict::Yes,
		// That it exists is not told either: to a visitor this is a page that is not there.
		Access::Members => visible(actor.is_signed_in()),
		Access::Private => after(visible(actor.is_signed_in()), || {
			only(inside || role(actor) >= Some(Role::Moderator), Reason::GroupMembersOnly)
		}),
		Access::Secret => visible(inside || role(actor) == Some(Role::Administrator)),
	})
}

/// Whether the actor keeps order in a group: its own moderators, administrators, and the
/// community's moderators except in secret groups to which they do not belong.
pub(super) fn keeps_order(actor: &Actor, group: GroupFacts) -> bool {
	let inside = actor.role_in(group.id);
	match role(actor) {
		Some(Role::Administrator) => true,
		Some(Role::Moderator) => group.access != Access::Secret || inside.is_some(),
		Some(Role::Member) => inside >= Some(GroupRole::Moderator) && admits(actor, group),
		None => false,
	}
}

/// Whether the actor comes into a group by themselves: as its way in says, and always those
/// who could add themselves.
pub(super) fn joins(actor: &Actor, group: GroupFacts) -> Verdict {
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
pub(super) fn removes(actor: &Actor, seat: SeatFacts) -> Verdict {
	match seat.role {
		None | Some(GroupRole::Member) => Verdict::Yes,
		Some(GroupRole::Moderator | GroupRole::Owner) => after(owners_only(actor, seat.group), || another_owner(seat)),
	}
}

/// Refuses where a group would lose its only owner.
pub(super) fn another_owner(seat: SeatFacts) -> Verdict {
	only(seat.role != Some(GroupRole::Owner) || seat.group.owners > 1, Reason::LastOwner)
}

/// Owners of a group, and administrators: also where there is no owner.
pub(super) fn owners_only(actor: &Actor, group: GroupFacts) -> Verdict {
	let owns = actor.role_in(group.id) == Some(GroupRole::Owner) || role(actor) == Some(Role::Administrator);
	after(signed_in(actor), || only(owns, Reason::OwnersOnly))
}

/// A topic of a group that may not be read does not exist, even if the group may be seen.
pub(super) fn sees_topic(actor: &Actor, topic: TopicFacts) -> Verdict {
	let readable = reads(actor, topic.group) == Verdict::Yes;
	visible(readable && (!topic.deleted || keeps_order(actor, topic.group)))
}

/// Whether there is any group in which the actor keeps order.
pub(super) fn keeps_order_somewhere(actor: &Actor) -> bool {
	role(actor) >= Some(Role::Moderator) || role(actor).is_some() && actor.keeps_a_group()
}

/// Moderators of the community restrain members; administrators also those who keep order
/// everywhere, but never the last of their own.
pub(super) fn restrains(actor: &Actor, member: MemberFacts) -> Verdict {
	after(moderators_only(actor, role(actor) >= Some(Role::Moderator)), || {
		after(only(!member.last_administrator, Reason::LastAdministrator), || {
			let above = member.role == Role::Member || role(actor) == Some(Role::Administrator);
			after(only(above, Reason::AdministratorsOnly), || only(actor.id() != Some(member.id), Reason::OwnPost))
		})
	})
}

pub(super) fn moderators_only(actor: &Actor, keeps_order: bool) -> Verdict {
	after(signed_in(actor), || only(keeps_order, Reason::ModeratorsOnly))
}

pub(super) fn administrators_only(actor: &Actor) -> Verdict {
	after(signed_in(actor), || only(role(actor) == Some(Role::Administrator), Reason::AdministratorsOnly))
}

pub(super) fn is_author(actor: &Actor, author: Author) -> bool {
	actor.id().is_some_and(|id| author == Author::Member(id))
}

pub(super) fn author_or_moderator(actor: &Actor, author: Author, group: GroupFacts) -> Verdict {
	after(signed_in(actor), || only(is_author(actor, author) || keeps_order(actor, group), Reason::NotAuthor))
}

/// Authors bring back what they deleted themselves; moderators bring back anything.
pub(super) fn restores(actor: &Actor, post: PostFacts) -> Verdict {
	after(signed_in(actor), || match post.deleted {
		None => Verdict::NotVisible,
		Some(by) => only(
			keeps_order(actor, post.topic.group) || by == DeletedBy::Author && is_author(actor, post.author),
			Reason::ModeratorsOnly,
		),
	})
}

/// The history of a post is for whoever reads the post; of a deleted one, for those who keep order.
pub(super) fn sees_revisions(actor: &Actor, post: PostFacts) -> Verdict {
	visible(post.deleted.is_none() || keeps_order(actor, post.topic.group))
}
