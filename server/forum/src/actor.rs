//! Who acts, and with what rights at this moment.

use crate::accounts::records::{MEMBERS, MemberRecord};
use crate::groups::records::{GROUPS_OF, InGroup};
use crate::journal::Author;
use crate::{Error, Forum, Result};
use model::accounts::{Role, Standing};
use model::groups::GroupRole;
use model::{GroupId, MemberId, Reason, Timestamp};
use std::sync::Arc;

/// Most groups of one member that are looked at; the list of groups says so beyond it.
pub(crate) const GROUPS_OF_MEMBER_MAX: usize = 10_000;

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
	/// Somebody who is not signed in.
	Visitor,
	/// A member.
	Member {
		/// Which.
		id: MemberId,
		/// What they are to the community.
		role: Role,
	},
	/// The program itself, or its operator on the command line.
	System,
}

/// Who acts, and the groups they belong to.
#[derive(Debug, Clone)]
pub struct Actor {
	/// Who.
	pub who: Who,
	/// Sorted by group.
	groups: Arc<[(GroupId, GroupRole)]>,
}

impl Actor {
	/// Somebody who is not signed in.
	#[must_use]
	pub fn visitor() -> Self {
		Self { who: Who::Visitor, groups: Arc::from([]) }
	}

	/// The program itself.
	#[must_use]
	pub fn system() -> Self {
		Self { who: Who::System, groups: Arc::from([]) }
	}

	/// A member with the rights of this moment; a visitor if there is no such member or they
	/// may not act.
	///
	/// # Errors
	/// When the store cannot be read.
	pub fn member(forum: &Forum, id: MemberId) -> Result<Self> {
		let Some(record) = forum.store().get(&MEMBERS, &id)? else { return Ok(Self::visitor()) };
		if !may_act(&record, forum.now()) {
			return Ok(Self::visitor());
		}
		let groups = forum.store().scan(&GROUPS_OF).prefix(&id).limit(GROUPS_OF_MEMBER_MAX).collect()?;
		Ok(Self::with(id, record.role, groups))
	}

	fn with(id: MemberId, role: Role, groups: Vec<((MemberId, GroupId), InGroup)>) -> Self {
		let groups = groups.into_iter().map(|((_, group), InGroup(role))| (group, role)).collect();
		Self { who: Who::Member { id, role }, groups }
	}

	/// The same person with the rights of this moment, read under the writer.
	///
	/// # Errors
	/// [`Error::SignInRequired`] or [`Error::Denied`] if they may not act any more.
	pub(crate) fn reloaded(&self, change: &mut store::Change<'_>, now: Timestamp) -> Result<Self> {
		let Who::Member { id, .. } = self.who else { return Ok(self.clone()) };
		let record = change.get(&MEMBERS, &id)?.ok_or(Error::SignInRequired)?;
		if !may_act(&record, now) {
			return Err(Error::Denied(match record.standing {
				Standing::Suspended { until } => Reason::Suspended { until },
				Standing::Good | Standing::Placeholder => Reason::Placeholder,
			}));
		}
		let groups = change.scan(&GROUPS_OF).prefix(&id).limit(GROUPS_OF_MEMBER_MAX).collect()?;
		Ok(Self::with(id, record.role, groups))
	}

	/// The member who acts, if one does.
	#[must_use]
	pub fn id(&self) -> Option<MemberId> {
		match self.who {
			Who::Member { id, .. } => Some(id),
			Who::Visitor | Who::System => None,
		}
	}

	/// The member who acts.
	///
	/// # Errors
	/// [`Error::SignInRequired`] for everybody else.
	pub(crate) fn require_id(&self) -> Result<MemberId> {
		self.id().ok_or(Error::SignInRequired)
	}

	/// Whether somebody is signed in.
	#[must_use]
	pub fn is_signed_in(&self) -> bool {
		self.id().is_some()
	}

	/// What they are in a group; none if they do not belong to it.
	#[must_use]
	pub fn role_in(&self, group: GroupId) -> Option<GroupRole> {
		self.groups.binary_search_by_key(&group, |(id, _)| *id).ok().map(|at| self.groups[at].1)
	}

	/// The groups they belong to, by id.
	pub fn groups(&self) -> impl Iterator<Item = GroupId> + '_ {
		self.groups.iter().map(|(id, _)| *id)
	}

	/// How they are named in records and journal.
	pub(crate) fn author(&self) -> Result<Author> {
		match self.who {
			Who::Member { id, .. } => Ok(Author::Member(id)),
			Who::System => Ok(Author::System),
			Who::Visitor => Err(Error::SignInRequired),
		}
	}
}

/// Whether a member may act now.
pub(crate) fn may_act(record: &MemberRecord, now: Timestamp) -> bool {
	match record.standing {
		Standing::Good => true,
		Standing::Suspended { until } => until.is_some_and(|until| until <= now),
		Standing::Placeholder => false,
	}
}
