//! Who acts, and with what rights at this moment.

use crate::accounts::records::{MEMBERS, MemberRecord};
use crate::accounts::tokens;
use crate::groups::records::{GROUPS_OF, InGroup};
use crate::journal::Author;
use crate::once::OnceKey;
use crate::settings::{self, SITE};
use crate::{Error, Forum, Result};
use model::accounts::{Role, Standing};
use model::details::Kind;
use model::groups::GroupRole;
use model::site::Door;
use model::tokens::Scope;
use model::{GroupId, MemberId, Reason, SessionId, Timestamp};
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
	/// A suspended member: reads what visitors read, and what they were told of it.
	Suspended {
		/// Which.
		id: MemberId,
		/// Until when.
		until: Option<Timestamp>,
	},
}

/// Who acts, and the groups they belong to.
#[derive(Debug, Clone)]
pub struct Actor {
	/// Who.
	pub who: Who,
	/// Sorted by group.
	groups: Arc<[(GroupId, GroupRole)]>,
	/// Somebody before the door of a closed community.
	outside: bool,
	/// A member who has not agreed to the terms in force.
	owes_terms: bool,
	/// Until when a member may read and not write, if they may not.
	silenced: Option<Option<Timestamp>>,
	/// What kind of member an administrator says they are.
	kind: Option<Kind>,
	/// By which session they are known; none for the program and its tests.
	session: Option<CurrentSession>,
	/// The token with which a program acts for them.
	token: Option<CurrentToken>,
	/// The key under which a program sends what they do now.
	once: Option<OnceKey>,
}

/// The token with which a program acts for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CurrentToken {
	/// Under what key it is kept.
	pub(crate) key: [u8; 32],
	/// How far it reaches.
	pub(crate) scope: Scope,
}

/// The session in which somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CurrentSession {
	/// Which.
	pub(crate) id: SessionId,
	/// When they last gave their password in it.
	pub(crate) proven: Timestamp,
}

impl Actor {
	/// Somebody who is not signed in, and reads what visitors may; for whoever comes from
	/// outside, see [`Actor::at_the_door`].
	#[must_use]
	pub fn visitor() -> Self {
		Self::bare(Who::Visitor)
	}

	/// Somebody who is not signed in, before a closed community: for them nothing is there.
	#[must_use]
	pub fn outsider() -> Self {
		Self { outside: true, ..Self::bare(Who::Visitor) }
	}

	/// Somebody who is not signed in, as the community's door has it at this moment.
	#[must_use]
	pub fn at_the_door(forum: &Forum) -> Self {
		match settings::site(forum).map(|site| site.door) {
			Ok(Door::Open | Door::Approval | Door::Invitation) => Self::visitor(),
			// Who cannot know whether it is closed keeps it closed.
			Ok(Door::Closed) | Err(_) => Self::outsider(),
		}
	}

	fn bare(who: Who) -> Self {
		Self {
			who,
			groups: Arc::from([]),
			outside: false,
			owes_terms: false,
			silenced: None,
			kind: None,
			session: None,
			token: None,
			once: None,
		}
	}

	/// The program itself.
	#[must_use]
	pub fn system() -> Self {
		Self::bare(Who::System)
	}

	/// A member with the rights of this moment; a visitor if there is no such member or they
	/// may not act.
	///
	/// # Errors
	/// When the store cannot be read.
	pub fn member(forum: &Forum, id: MemberId) -> Result<Self> {
		let Some(record) = forum.store().get(&MEMBERS, &id)? else { return Ok(Self::at_the_door(forum)) };
		if let Some(who) = powerless(id, &record, forum.now()) {
			return Ok(Self { who, ..Self::at_the_door(forum) });
		}
		let groups = forum.store().scan(&GROUPS_OF).prefix(&id).limit(GROUPS_OF_MEMBER_MAX).collect()?;
		Ok(Self::with(id, &record, groups, settings::site(forum)?.terms).silenced_by(&record, forum.now()))
	}

	fn with(
		id: MemberId,
		record: &MemberRecord,
		groups: Vec<((MemberId, GroupId), InGroup)>,
		terms: Option<u32>,
	) -> Self {
		let groups = groups.into_iter().map(|((_, group), InGroup(role))| (group, role)).collect();
		let owes_terms = terms.is_some() && record.terms < terms;
		Self { groups, owes_terms, kind: record.kind_given(), ..Self::bare(Who::Member { id, role: record.role }) }
	}

	/// A member as they are in one group, to ask what they could do there if it were another.
	pub(crate) fn imagined(id: MemberId, record: &MemberRecord, seat: Option<(GroupId, GroupRole)>) -> Self {
		let who = Who::Member { id, role: record.role };
		Self { groups: seat.into_iter().collect(), kind: record.kind_given(), ..Self::bare(who) }
	}

	/// The same person with the rights of this moment, read under the writer.
	///
	/// # Errors
	/// [`Error::SignInRequired`] or [`Error::Denied`] if they may not act any more.
	pub(crate) fn reloaded(&self, change: &mut store::Change<'_>, now: Timestamp) -> Result<Self> {
		let id = match self.who {
			Who::Member { id, .. } | Who::Suspended { id, .. } => id,
			Who::Visitor | Who::System => return Ok(self.clone()),
		};
		if let Some(token) = self.token {
			tokens::require_alive(change, &token.key, id, now)?;
		}
		let record = change.get(&MEMBERS, &id)?.ok_or(Error::SignInRequired)?;
		match powerless(id, &record, now) {
			Some(who @ Who::Suspended { .. }) => return Ok(Self { who, ..self.clone() }),
			Some(Who::Visitor | Who::Member { .. } | Who::System) => return Err(Error::Denied(Reason::Placeholder)),
			None => {}
		}
		let groups = change.scan(&GROUPS_OF).prefix(&id).limit(GROUPS_OF_MEMBER_MAX).collect()?;
		let terms = change.get(&SITE, &())?.and_then(|site| site.terms);
		let now_as = Self::with(id, &record, groups, terms).silenced_by(&record, now);
		Ok(Self { session: self.session, token: self.token, once: self.once, ..now_as })
	}

	/// The same person with the rights of this moment, for what takes longer than one answer.
	///
	/// # Errors
	/// When the store cannot be read.
	pub(crate) fn again(&self, forum: &Forum) -> Result<Self> {
		match self.who {
			Who::Member { id, .. } | Who::Suspended { id, .. } => {
				Ok(Self { session: self.session, token: self.token, ..Self::member(forum, id)? })
			}
			Who::Visitor | Who::System => Ok(self.clone()),
		}
	}

	/// The same person, known by this session.
	pub(crate) fn in_session(self, session: CurrentSession) -> Self {
		Self { session: Some(session), ..self }
	}

	/// The same person, for whom a program acts with this token.
	pub(crate) fn by_token(self, token: CurrentToken) -> Self {
		Self { token: Some(token), ..self }
	}

	/// The same person, who sends what they do under this key.
	pub(crate) fn under(self, once: Option<OnceKey>) -> Self {
		Self { once, ..self }
	}

	/// The key under which a program sends what they do now, if it does.
	pub(crate) fn sent_under(&self) -> Option<OnceKey> {
		self.once
	}

	/// How far the token reaches with which a program acts for them, if one does.
	#[must_use]
	pub fn scope(&self) -> Option<Scope> {
		self.token.map(|token| token.scope)
	}

	/// The session in which they act, if they do in one.
	pub(crate) fn session(&self) -> Option<CurrentSession> {
		self.session
	}

	/// A member with the rights of this moment, inside a change; none if they may not act.
	///
	/// # Errors
	/// When the store cannot be read.
	pub(crate) fn member_within(change: &mut store::Change<'_>, id: MemberId, now: Timestamp) -> Result<Option<Self>> {
		let who = Who::Member { id, role: Role::Member };
		match (Self { who, ..Self::system() }).reloaded(change, now) {
			Ok(actor) => Ok(Some(actor)),
			Err(Error::Denied(_) | Error::SignInRequired) => Ok(None),
			Err(error) => Err(error),
		}
	}

	/// The member who acts, if one does.
	#[must_use]
	pub fn id(&self) -> Option<MemberId> {
		match self.who {
			Who::Member { id, .. } => Some(id),
			Who::Visitor | Who::Suspended { .. } | Who::System => None,
		}
	}

	/// The member behind the actor, also one who is suspended.
	#[must_use]
	pub fn known_id(&self) -> Option<MemberId> {
		match self.who {
			Who::Member { id, .. } | Who::Suspended { id, .. } => Some(id),
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

	/// Whether they stand before the door of a closed community.
	#[must_use]
	pub fn is_outside(&self) -> bool {
		self.outside
	}

	/// Whether they have to agree to the terms in force before they write.
	#[must_use]
	pub fn owes_terms(&self) -> bool {
		self.owes_terms
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
			Who::Suspended { until, .. } => Err(Error::Denied(Reason::Suspended { until })),
		}
	}

	/// What kind of member an administrator says they are; what they say themselves opens nothing.
	pub(crate) fn kind(&self) -> Option<Kind> {
		self.kind
	}

	/// Until when they may read and not write; none for whoever may write.
	#[must_use]
	pub fn silenced(&self) -> Option<Option<Timestamp>> {
		self.silenced
	}

	/// Whether there is a group in which they keep order by their role there.
	pub(crate) fn keeps_a_group(&self) -> bool {
		self.groups.iter().any(|(_, role)| *role > GroupRole::Member)
	}

	/// The groups in which they keep order by their role there.
	pub(crate) fn kept_groups(&self) -> impl Iterator<Item = GroupId> + '_ {
		self.groups.iter().filter(|(_, role)| *role > GroupRole::Member).map(|(id, _)| *id)
	}

	fn silenced_by(self, record: &MemberRecord, now: Timestamp) -> Self {
		let silenced = match record.standing {
			Standing::Silenced { until } if until.is_none_or(|until| now < until) => Some(until),
			Standing::Silenced { .. } | Standing::Good | Standing::Suspended { .. } | Standing::Placeholder => None,
		};
		Self { silenced, ..self }
	}
}

/// Who somebody is that may not act now; none for whoever may.
fn powerless(id: MemberId, record: &MemberRecord, now: Timestamp) -> Option<Who> {
	match record.standing {
		Standing::Suspended { until } if !may_act(record, now) => Some(Who::Suspended { id, until }),
		Standing::Placeholder => Some(Who::Visitor),
		Standing::Suspended { .. } | Standing::Good | Standing::Silenced { .. } => None,
	}
}

/// Whether a member may act now.
pub(crate) fn may_act(record: &MemberRecord, now: Timestamp) -> bool {
	match record.standing {
		Standing::Good | Standing::Silenced { .. } => true,
		Standing::Suspended { until } => until.is_some_and(|until| until <= now),
		Standing::Placeholder => false,
	}
}
