//! Whom a post addresses: members it mentions, and whose posts it quotes; and completion of handles.

mod completion;
mod names;

pub use completion::{OFFERED_MAX, Whereto, complete};
pub(crate) use names::NAMES_CONSUMER;
#[cfg(test)]
mod tests;

use crate::accounts::records::{MEMBER_BY_HANDLE, MEMBERS};
use crate::discussions::records::POSTS;
use crate::discussions::{moved_to, readable_topic};
use crate::error::unreadable;
use crate::journal::Author;
use crate::permissions::{Action, may};
use crate::text::{self, Rendered};
use crate::{Actor, Change, Forum, Result, tables};
use model::accounts::Standing;
use model::text::Prose;
use model::{Field, MemberId, TopicId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Members whom one post tells that it mentions or quotes them; each kind for itself.
pub const TOLD_MAX: usize = 10;

/// Topic and post to whom it addresses; none where it is nobody.
pub(crate) const ADDRESSED: Table<(TopicId, u32), AddressedRecord> = Table::new(tables::ADDRESSED, "addressed");

/// Whom a post addresses, at most [`TOLD_MAX`] of each.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct AddressedRecord {
	pub(crate) mentioned: Vec<MemberId>,
	pub(crate) quoted: Vec<MemberId>,
}

impl Record for AddressedRecord {
	const VERSION: u8 = 1;
}

/// A post's text, ready to store, and whom it addresses.
pub(crate) struct Written {
	pub(crate) rendered: Rendered,
	pub(crate) addressed: AddressedRecord,
}

/// The text of a post with handles as links, and whom it addresses.
///
/// # Errors
/// A text that cannot be rendered; a store that cannot be read.
pub(crate) fn render(forum: &Forum, actor: &Actor, body: &Prose) -> Result<Written> {
	let mut failed = None;
	let mut known = |handle: &str| {
		member_called(forum, handle).map(|member| member.is_some()).unwrap_or_else(|error| {
			failed.get_or_insert(error);
			false
		})
	};
	let (rendered, addressed) =
		text::render_addressing(body.as_str(), &mut known).map_err(|problem| unreadable(Field::Body, &problem))?;
	if let Some(error) = failed {
		return Err(error);
	}
	let mut record = AddressedRecord::default();
	for handle in addressed.mentioned {
		let member = member_called(forum, &handle)?;
		add(&mut record.mentioned, member.filter(|member| Some(*member) != actor.id()));
	}
	for address in addressed.quoted {
		let author = author_of(forum, actor, &address)?;
		add(&mut record.quoted, author.filter(|member| Some(*member) != actor.id()));
	}
	Ok(Written { rendered, addressed: record })
}

fn add(members: &mut Vec<MemberId>, member: Option<MemberId>) {
	if let Some(member) = member
		&& members.len() < TOLD_MAX
		&& !members.contains(&member)
	{
		members.push(member);
	}
}

/// The member of this handle, unless there is no page behind it.
fn member_called(forum: &Forum, handle: &str) -> Result<Option<MemberId>> {
	let Some(id) = forum.store().get(&MEMBER_BY_HANDLE, &handle.to_owned())? else { return Ok(None) };
	let record = forum.store().get(&MEMBERS, &id.0)?;
	Ok(record.filter(|record| record.standing != Standing::Placeholder).map(|_| id.0))
}

/// Who wrote the post at an address such as `/t/…/p/3`, if the actor may read it.
fn author_of(forum: &Forum, actor: &Actor, address: &str) -> Result<Option<MemberId>> {
	let parts = address.strip_prefix("/t/").and_then(|rest| rest.split_once("/p/"));
	let Some((topic, number)) = parts else { return Ok(None) };
	let (Ok(topic), Ok(number)) = (topic.parse::<TopicId>(), number.parse::<u32>()) else { return Ok(None) };
	let (topic, number) = moved_to(forum, actor, topic, number)?.unwrap_or((topic, number));
	if readable_topic(forum, actor, topic).is_err() {
		return Ok(None);
	}
	Ok(match forum.store().get(&POSTS, &(topic, number))? {
		Some(post) if post.deleted.is_none() => match post.author {
			Author::Member(member) => Some(member),
			_ => None,
		},
		Some(_) | None => None,
	})
}

/// Writes down whom a post addresses.
pub(crate) fn put(change: &mut Change<'_, '_>, topic: TopicId, number: u32, addressed: &AddressedRecord) -> Result<()> {
	let old = change.get(&ADDRESSED, &(topic, number))?.unwrap_or_default();
	if old == *addressed {
		return Ok(());
	}
	if *addressed == AddressedRecord::default() {
		return change.remove(&ADDRESSED, &(topic, number));
	}
	change.put(&ADDRESSED, &(topic, number), addressed)
}

/// Handles in a post of the actor's own whose members cannot read it, so that nobody told them.
///
/// # Errors
/// As permissions say of the topic.
pub fn unseen(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<Vec<String>> {
	let (_, facts) = readable_topic(forum, actor, topic)?;
	let Some(post) = forum.store().get(&POSTS, &(topic, number))? else { return Ok(Vec::new()) };
	let own = actor.id().is_some_and(|id| post.author == Author::Member(id));
	if !own {
		return Ok(Vec::new());
	}
	let addressed = forum.store().get(&ADDRESSED, &(topic, number))?.unwrap_or_default();
	let mut handles = Vec::new();
	for member in addressed.mentioned {
		if !may(&Actor::member(forum, member)?, Action::SeeTopic(facts), forum.now()) {
			handles.extend(forum.author(member)?.and_then(|author| author.handle));
		}
	}
	Ok(handles)
}
