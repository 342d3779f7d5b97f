//! Completion of handles: members who may read a place, by what somebody has typed of their name.

use super::names::{NAMES, TYPED_MAX, beginnings, folded};
use crate::accounts::records::{MEMBER_BY_HANDLE, STAFF};
use crate::discussions::readable_topic;
use crate::groups::records::GROUP_MEMBERS;
use crate::limits::{self, Limited};
use crate::permissions::{Action, GroupFacts, may, require};
use crate::{Actor, Error, Forum, Result};
use model::groups::Access;
use model::{GroupId, MemberId, TopicId};
use std::collections::HashSet;

/// Members offered at once.
pub const OFFERED_MAX: usize = 8;
/// Members looked at in one step: where anybody may read, nearly all of them do.
const STEP: usize = 64;
/// Members whose handle begins like this that are looked at in an open place, and as many whose name
/// does: one that is there for few kinds of members may need them all, some tens of milliseconds.
const LOOKED_AT: usize = 2_048;
/// Members of a closed group looked at.
const INSIDE_MAX: usize = 2_000;

/// Where a text is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereto {
	/// A reply in a topic.
	Topic(TopicId),
	/// A new topic in the group with this short name.
	Group(String),
}

/// At most eight members, handle and name, who may read there and whose handle or name, or a
/// word of it, begins like this. Never the actor.
///
/// # Errors
/// [`Error::NotFound`] for a place that the actor may not read; sign-in required; too often.
pub fn complete(forum: &Forum, actor: &Actor, whereto: &Whereto, typed: &str) -> Result<Vec<(String, String)>> {
	let (group, reads) = place(forum, actor, whereto)?;
	let own = actor.require_id()?;
	limits::take(forum, actor, Limited::Complete)?;
	let typed = folded(typed.trim().trim_start_matches('@'));
	if typed.is_empty() || typed.chars().count() > TYPED_MAX || typed.contains('\0') {
		return Ok(Vec::new());
	}
	let mut offers = Offers { forum, own, reads, typed, seen: HashSet::new(), offered: Vec::new() };
	match group.access {
		Access::Public | Access::Members => offers.among_all()?,
		Access::Private | Access::Secret => offers.among_those_inside(group.id)?,
	}
	Ok(offers.offered)
}

/// Who is offered so far.
struct Offers<'a> {
	forum: &'a Forum,
	own: MemberId,
	/// What whoever is offered must be able to do.
	reads: Action,
	typed: String,
	seen: HashSet<MemberId>,
	offered: Vec<(String, String)>,
}

impl Offers<'_> {
	/// Of an open place: first those whose handle fits, then those whose name does.
	fn among_all(&mut self) -> Result<()> {
		let (store, end) = (self.forum.store(), format!("{}\u{10FFFF}", self.typed));
		let mut last = None;
		for _ in 0..LOOKED_AT / STEP {
			let mut scan = store.scan(&MEMBER_BY_HANDLE).at_least(&self.typed).before(&end);
			if let Some(last) = &last {
				scan = scan.after(last);
			}
			let rows = scan.limit(STEP).collect()?;
			let Some((handle, _)) = rows.last() else { break };
			last = Some(handle.clone());
			self.take(rows.into_iter().map(|(_, id)| id.0))?;
			if self.is_full() {
				return Ok(());
			}
		}
		let end = (end, MemberId(0));
		let mut last = None;
		for _ in 0..LOOKED_AT / STEP {
			let mut scan = store.scan(&NAMES).at_least(&(self.typed.clone(), MemberId(0))).before(&end);
			if let Some(last) = &last {
				scan = scan.after(last);
			}
			let rows = scan.limit(STEP).keys()?;
			let Some(row) = rows.last() else { break };
			last = Some(row.clone());
			self.take(rows.into_iter().map(|(_, member)| member))?;
			if self.is_full() {
				break;
			}
		}
		Ok(())
	}

	/// Of a closed one: all in it, and those who read everywhere.
	fn among_those_inside(&mut self, group: GroupId) -> Result<()> {
		let store = self.forum.store();
		let inside = store.scan(&GROUP_MEMBERS).prefix(&group).limit(INSIDE_MAX).keys()?;
		self.take(inside.into_iter().map(|(_, member)| member))?;
		let staff = store.scan(&STAFF).limit(INSIDE_MAX).keys()?;
		self.take(staff.into_iter().map(|(_, member)| member))
	}

	fn is_full(&self) -> bool {
		self.offered.len() == OFFERED_MAX
	}

	fn take(&mut self, members: impl Iterator<Item = MemberId>) -> Result<()> {
		for member in members {
			if self.is_full() {
				break;
			}
			if !self.seen.insert(member) || member == self.own {
				continue;
			}
			let Some(author) = self.forum.author(member)? else { continue };
			let Some(handle) = author.handle else { continue };
			if !self.fits(&handle, &author.name) {
				continue;
			}
			let actor = Actor::member(self.forum, member)?;
			// A visitor may read what is public; a member who may not act is not there to be told.
			if actor.is_signed_in() && may(&actor, self.reads, self.forum.now()) {
				self.offered.push((handle, author.name));
			}
		}
		Ok(())
	}

	fn fits(&self, handle: &str, name: &str) -> bool {
		handle.starts_with(&self.typed) || beginnings(name).iter().any(|word| word.starts_with(&self.typed))
	}
}

/// The group of a place, and what whoever is mentioned there must be able to do.
fn place(forum: &Forum, actor: &Actor, whereto: &Whereto) -> Result<(GroupFacts, Action)> {
	match whereto {
		Whereto::Topic(topic) => {
			let (_, facts) = readable_topic(forum, actor, *topic)?;
			Ok((facts.group, Action::SeeTopic(facts)))
		}
		Whereto::Group(slug) => {
			let facts = forum.directory()?.by_slug(slug).ok_or(Error::NotFound)?.facts;
			require(actor, Action::SeeGroup(facts), forum.now())?;
			require(actor, Action::ReadGroup(facts), forum.now())?;
			Ok((facts, Action::ReadGroup(facts)))
		}
	}
}
