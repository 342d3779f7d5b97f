//! How far a member has read.

use super::records::READ;
use crate::accounts::records::{MEMBERS, MemberRecord};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::{Actor, Forum, Result, inbox};
use model::TopicId;

/// Remembers that the actor has read a topic up to a post; never goes back. Visitors are not
/// remembered.
///
/// # Errors
/// As permissions say.
pub fn mark_read(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<()> {
	let Some(member) = actor.id() else { return Ok(()) };
	// Most visits bring nothing new: they must not cost a write.
	let known = forum.store().get(&READ, &(member, topic))?.is_some_and(|read| read >= number);
	if known && !inbox::tells_of(forum, member, topic, number)? {
		return Ok(());
	}
	forum.change(actor, move |change| {
		let (record, facts) = change.topic(topic)?;
		change.require(Action::SeeTopic(facts))?;
		let read = change.get(&READ, &(member, topic))?.unwrap_or(0);
		let number = number.min(record.last_number);
		let told = inbox::read_up_to(change, member, topic, number)?;
		if number > read {
			change.put(&READ, &(member, topic), &number)?;
		} else if !told {
			return Ok(());
		}
		change.record(Event::TopicRead { member, topic })
	})
}

/// Everything written so far counts as read.
///
/// # Errors
/// Sign-in required.
pub fn mark_all_read(forum: &Forum, actor: &Actor) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, |change| {
		change.require(Action::KeepOwnAccount)?;
		let member = change.actor.require_id()?;
		let record = change.find(&MEMBERS, &member)?;
		let read_before = change.now;
		change.put_member(member, &MemberRecord { read_before, ..record })?;
		inbox::all_read(change, member)?;
		change.record(Event::AllRead { member })
	})
}
