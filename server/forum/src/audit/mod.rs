//! The audit log: acts of those who keep order, each carrying the hash of the one before it.
//!
//! Entries are only ever added, in the same change as the act they tell of. A changed, missing or
//! added entry breaks the chain, which [`crate::check`] follows from its beginning.

mod chain;
mod reading;
mod reverting;
#[cfg(test)]
mod tests;

pub(crate) use chain::check;
pub(crate) use reading::object;
pub use reading::{AUDIT_PER_PAGE, entries};
pub use reverting::{revert, revertible};

use crate::journal::Author;
use crate::{Actor, Change, Result, Who, tables};
use model::accounts::Role;
use model::groups::GroupRole;
use model::moderation::{Act, Aspect, Capacity, Detail, Held, Object, Value};
use model::{GroupId, MemberId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Entries by number, from 1.
pub(crate) const AUDIT: Table<u64, AuditRecord> = Table::new(tables::AUDIT, "audit");
/// Number and hash of the last entry, so that one missing at the end is found.
const HEAD: Table<(), HeadRecord> = Table::new(tables::AUDIT_HEAD, "audit_head");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AuditRecord {
	/// Whole seconds since 1970.
	pub(crate) at_s: u64,
	pub(crate) by: Author,
	pub(crate) capacity: Capacity,
	pub(crate) act: Act,
	pub(crate) object: Object,
	/// The group in which it happened: those who keep order there see it.
	pub(crate) group: Option<GroupId>,
	pub(crate) reason: String,
	pub(crate) before: Value,
	pub(crate) after: Value,
	/// Fields that it changed, with what they held.
	pub(crate) details: Vec<Detail>,
	/// Hash of the entry before this one; zeros in the first.
	pub(crate) previous: [u8; 32],
	/// Hash of this entry.
	pub(crate) hash: [u8; 32],
}

impl Record for AuditRecord {
	const VERSION: u8 = 2;

	fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
		match version {
			1 => {
				let (at_s, by, capacity, act, object, rest) = store::old(bytes)?;
				let (group, reason, before, after, previous, hash) = rest;
				let details = Vec::new();
				Some(Self { at_s, by, capacity, act, object, group, reason, before, after, details, previous, hash })
			}
			_ => None,
		}
	}
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct HeadRecord {
	number: u64,
	hash: [u8; 32],
}

impl Record for HeadRecord {
	const VERSION: u8 = 1;
}

/// An act to be told: `Told::of(act, object).inside(group).because(reason).changed(before, after)`.
#[derive(Debug, Clone)]
pub(crate) struct Told {
	act: Act,
	object: Object,
	group: Option<GroupId>,
	reason: String,
	before: Value,
	after: Value,
	details: Vec<Detail>,
	by: Option<MemberId>,
}

impl Told {
	/// An act on something.
	pub(crate) fn of(act: Act, object: Object) -> Self {
		let nothing = Value::Nothing;
		let (reason, details) = (String::new(), Vec::new());
		Self { act, object, group: None, reason, before: nothing, after: nothing, details, by: None }
	}

	/// The administrator who said so before; without one it is whoever makes the change.
	pub(crate) fn by_administrator(mut self, by: MemberId) -> Self {
		self.by = Some(by);
		self
	}

	/// The group in which it happened.
	pub(crate) fn inside(mut self, group: GroupId) -> Self {
		self.group = Some(group);
		self
	}

	/// Why, in the words of whoever did it.
	pub(crate) fn because(mut self, reason: &str) -> Self {
		reason.clone_into(&mut self.reason);
		self
	}

	/// What it was and what it is.
	pub(crate) fn changed(mut self, before: Value, after: Value) -> Self {
		(self.before, self.after) = (before, after);
		self
	}

	/// What a field held and holds; nothing where that is the same.
	pub(crate) fn detail(mut self, aspect: Aspect, before: Held, after: Held) -> Self {
		if before != after {
			self.details.push(Detail { aspect, before, after });
		}
		self
	}

	/// As [`Self::detail`], of a text; empty lines do not count.
	pub(crate) fn text(mut self, aspect: Aspect, before: &str, after: &str) -> Self {
		if before != after {
			self.details.extend(Detail::text(aspect, before, after));
		}
		self
	}

	/// Whether any field changed.
	pub(crate) fn has_details(&self) -> bool {
		!self.details.is_empty()
	}
}

/// Adds an act to the log: of the change's actor, unless it says otherwise.
pub(crate) fn record(change: &mut Change<'_, '_>, told: Told) -> Result<()> {
	let head = change.get(&HEAD, &())?.unwrap_or_default();
	let number = head.number + 1;
	let Told { act, object, group, reason, before, after, details, by } = told;
	let (by, capacity) = match by {
		Some(by) => (Author::Member(by), Capacity::Administrator),
		None => (change.actor.author().unwrap_or(Author::System), capacity(&change.actor, group)),
	};
	let mut entry = AuditRecord {
		at_s: seconds(change.now),
		by,
		capacity,
		act,
		object,
		group,
		reason,
		before,
		after,
		details,
		previous: head.hash,
		hash: [0; 32],
	};
	entry.hash = chain::hash(number, &entry);
	change.put(&AUDIT, &number, &entry)?;
	change.put(&HEAD, &(), &HeadRecord { number, hash: entry.hash })
}

/// To the second: enough to tell what came first, too coarse to follow hands on a keyboard.
fn seconds(at: Timestamp) -> u64 {
	at.0 / 1_000
}

fn capacity(actor: &Actor, group: Option<GroupId>) -> Capacity {
	let keeper = group.and_then(|group| actor.role_in(group)).is_some_and(|role| role != GroupRole::Member);
	match actor.who {
		Who::System => Capacity::Program,
		Who::Member { role: Role::Administrator, .. } => Capacity::Administrator,
		Who::Member { role: Role::Moderator, .. } => Capacity::Moderator,
		Who::Member { role: Role::Member, .. } if keeper => Capacity::Keeper,
		Who::Member { role: Role::Member, .. } | Who::Visitor | Who::Suspended { .. } => Capacity::Member,
	}
}
