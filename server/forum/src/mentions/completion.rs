//! Completion of handles: members who may read a place, by what somebody has typed of their name.

use super::names::{NAMES, TYPED_MAX, beginnings, folded};
use crate::accounts::records::{MEMBER_BY_HANDLE, STAFF};
use crate::discussions::readable_topic;
use crate::groups::records::GROUP_MEMBERS;
use crate::limits::{self, Limited};
use crate::permissions::{Action, GroupFacts, may, require};
use crate::{Actor, Error, Forum, Result};
use model::groups::Access;
use model::{MemberId, TopicId};

/// Members offered at once.
pub const OFFERED_MAX: usize = 8;
/// Members looked at: nearly all of them may read what anybody may read.
const LOOKED_AT: usize = 64;
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
	let mut offered = Vec::new();
	for member in candidates(forum, group, &typed)? {
		let Some(author) = forum.author(member)? else { continue };
		let Some(handle) = author.handle else { continue };
		let fits = handle.starts_with(&typed) || beginnings(&author.name).iter().any(|name| name.starts_with(&typed));
		if !fits || member == own || !may(&Actor::member(forum, member)?, reads, forum.now()) {
			continue;
		}
		// A visitor may read what is public; a member who may not act is not there to be told.
		if !Actor::member(forum, member)?.is_signed_in() {
			continue;
		}
		offered.push((handle, author.name));
		if offered.len() == OFFERED_MAX {
			break;
		}
	}
	Ok(offered)
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

/// Members who may fit: of an open place those whose handle or name does, of a closed one all.
fn candidates(forum: &Forum, group: GroupFacts, typed: &str) -> Result<Vec<MemberId>> {
	let store = forum.store();
	let mut found = match group.access {
		Access::Public | Access::Members => {
			let end = format!("{typed}\u{10FFFF}");
			let handles = store.scan(&MEMBER_BY_HANDLE).at_least(&typed.to_owned()).before(&end).limit(LOOKED_AT);
			let mut found = handles.collect()?.into_iter().map(|(_, id)| id.0).collect::<Vec<_>>();
			let names = store.scan(&NAMES).at_least(&(typed.to_owned(), MemberId(0))).before(&(end, MemberId(0)));
			found.extend(names.limit(LOOKED_AT).keys()?.into_iter().map(|(_, member)| member));
			found
		}
		Access::Private | Access::Secret => {
			let inside = store.scan(&GROUP_MEMBERS).prefix(&group.id).limit(INSIDE_MAX).keys()?;
			let staff = store.scan(&STAFF).limit(INSIDE_MAX).keys()?;
			inside.into_iter().map(|(_, member)| member).chain(staff.into_iter().map(|(_, member)| member)).collect()
		}
	};
	let mut seen = std::collections::HashSet::new();
	found.retain(|member| seen.insert(*member));
	Ok(found)
}
