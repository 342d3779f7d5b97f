//! An inbox as its owner reads it: what may not be seen now neither shows nor counts.

use super::at_the_door;
use super::records::{EntryKey, EntryRecord, INBOX, INBOX_OF, INBOX_UNREAD, PlaceKey, Subject, put};
use crate::discussions::records::POSTS;
use crate::discussions::{author_view, readable_topic};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::mentions::ADDRESSED;
use crate::permissions::{Action, require};
use crate::{Actor, Change, Forum, Result};
use model::inbox::{
	COUNTED_MAX, ENTRIES_PER_PAGE, EntryCursor, EntryKind, EntryName, EntryPlace, EntryView, InboxPage, UnreadCount,
};
use model::{MemberId, Timestamp, TopicId};
use store::Descending;

/// Entries read at once to count them; there are [`super::records::KEPT_MAX`] at most.
const COUNTED_AT_ONCE: usize = 32;
/// Entries looked at for one page.
const LOOKED_AT: usize = 4 * ENTRIES_PER_PAGE;

/// A page of the actor's inbox, latest first, behind `after`.
///
/// # Errors
/// Sign-in required.
pub fn list(forum: &Forum, actor: &Actor, after: Option<EntryCursor>) -> Result<InboxPage> {
	require(actor, Action::KeepOwnAccount, forum.now())?;
	let member = actor.require_id()?;
	let mut scan = forum.store().scan(&INBOX_OF).prefix(&member);
	if let Some(EntryCursor { at, name }) = after {
		scan = scan.after(&(member, Descending(at.0), name.place.into(), name.kind, name.number));
	}
	let rows = scan.limit(LOOKED_AT + 1).keys()?;
	let mut page = InboxPage::default();
	for (looked_at, row) in rows.iter().enumerate() {
		if page.entries.len() == ENTRIES_PER_PAGE || looked_at == LOOKED_AT {
			page.next = Some(cursor(rows[looked_at - 1]));
			break;
		}
		page.entries.extend(seen(forum, actor, *row)?);
	}
	Ok(page)
}

fn cursor((_, Descending(at), subject, kind, number): PlaceKey) -> EntryCursor {
	EntryCursor { at: Timestamp(at), name: EntryName { kind, place: subject.into(), number } }
}

/// How many entries the actor has not read and may see now; 0 for visitors.
///
/// # Errors
/// When the store cannot be read.
pub fn unread(forum: &Forum, actor: &Actor) -> Result<UnreadCount> {
	let Some(member) = actor.id() else { return Ok(UnreadCount(0)) };
	let (mut count, mut last) = (0, None);
	// Every page asks: of a full inbox only as much is read as is counted.
	loop {
		let scan = forum.store().scan(&INBOX_UNREAD).prefix(&member).limit(COUNTED_AT_ONCE);
		let rows = match &last {
			Some(last) => scan.after(last).keys()?,
			None => scan.keys()?,
		};
		for row in &rows {
			count += u32::from(seen(forum, actor, *row)?.is_some());
			if count > COUNTED_MAX {
				return Ok(UnreadCount(count));
			}
		}
		if rows.len() < COUNTED_AT_ONCE {
			return Ok(UnreadCount(count));
		}
		last = rows.last().copied();
	}
}

/// An entry as the actor may see it now; none for what is gone or may not be read.
fn seen(forum: &Forum, actor: &Actor, (member, _, subject, kind, number): PlaceKey) -> Result<Option<EntryView>> {
	let Some(entry) = forum.store().get(&INBOX, &(member, subject, kind, number))? else { return Ok(None) };
	let topic = match subject {
		Subject::Topic(topic) => topic,
		Subject::Group(group) => return at_the_door::seen(forum, actor, (member, group), kind, &entry),
	};
	let Ok((record, _)) = readable_topic(forum, actor, topic) else { return Ok(None) };
	let directory = forum.directory()?;
	let Some(group) = directory.group(record.group).filter(|_| !record.deleted) else { return Ok(None) };
	if !still_true(forum, (member, topic), kind, &entry, record.answer)? {
		return Ok(None);
	}
	Ok(Some(EntryView {
		name: EntryName { kind, place: EntryPlace::Topic(topic), number },
		at: entry.at,
		read: entry.read,
		title: record.title.clone(),
		group_name: group.name.clone(),
		group_slug: group.slug.clone(),
		author: author_view(forum, entry.by)?,
		number: entry.first,
		count: entry.count,
		said: String::new(),
	}))
}

/// Whether what the entry tells still holds: posts are deleted and edited, answers chosen anew.
fn still_true(
	forum: &Forum,
	(member, topic): (MemberId, TopicId),
	kind: EntryKind,
	entry: &EntryRecord,
	answer: Option<u32>,
) -> Result<bool> {
	let store = forum.store();
	let stands = |number| -> Result<bool> {
		Ok(store.get(&POSTS, &(topic, number))?.is_some_and(|post| post.deleted.is_none()))
	};
	let addressed = || store.get(&ADDRESSED, &(topic, entry.first));
	Ok(match kind {
		EntryKind::Replies | EntryKind::Posts => entry.count > 1 || stands(entry.last)?,
		EntryKind::Mention => {
			addressed()?.is_some_and(|addressed| addressed.mentioned.contains(&member)) && stands(entry.first)?
		}
		EntryKind::Quote => {
			addressed()?.is_some_and(|addressed| addressed.quoted.contains(&member)) && stands(entry.first)?
		}
		EntryKind::Answer => answer == Some(entry.first),
		EntryKind::Requests | EntryKind::Invitation | EntryKind::Admitted | EntryKind::Refused => false,
	})
}

/// Marks one entry as read; nothing happens if there is none such.
///
/// # Errors
/// Sign-in required; too often.
pub fn mark_read(forum: &Forum, actor: &Actor, name: EntryName) -> Result<()> {
	let member = actor.require_id()?;
	limits::take(forum, actor, Limited::Keep)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let key = (member, name.place.into(), name.kind, name.number);
		match change.get(&INBOX, &key)? {
			Some(entry) if !entry.read => {
				put(change, key, &EntryRecord { read: true, ..entry })?;
				change.record(Event::InboxRead { member })
			}
			Some(_) | None => Ok(()),
		}
	})
}

/// Marks everything in the actor's inbox as read.
///
/// # Errors
/// Sign-in required; too often.
pub fn mark_all(forum: &Forum, actor: &Actor) -> Result<()> {
	let member = actor.require_id()?;
	limits::take(forum, actor, Limited::Keep)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		if all_read(change, member)? { change.record(Event::InboxRead { member }) } else { Ok(()) }
	})
}

/// Marks everything as read, inside a change; gives whether that changed anything.
pub(crate) fn all_read(change: &mut Change<'_, '_>, member: MemberId) -> Result<bool> {
	let rows = change.raw().scan(&INBOX_UNREAD).prefix(&member).limit(usize::MAX).keys()?;
	let any = !rows.is_empty();
	for (member, _, subject, kind, number) in rows {
		set_read(change, (member, subject, kind, number), u32::MAX)?;
	}
	Ok(any)
}

/// Marks as read what tells of posts of a topic up to a number, which a member has read there.
/// Gives whether there was anything.
pub(crate) fn read_up_to(change: &mut Change<'_, '_>, member: MemberId, topic: TopicId, number: u32) -> Result<bool> {
	let keys = change.raw().scan(&INBOX).prefix(&(member, Subject::Topic(topic))).keys()?;
	let mut any = false;
	for key in keys {
		any |= set_read(change, key, number)?;
	}
	Ok(any)
}

/// Whether something unread tells of posts of a topic up to a number.
pub(crate) fn tells_of(forum: &Forum, member: MemberId, topic: TopicId, number: u32) -> Result<bool> {
	let rows = forum.store().scan(&INBOX).prefix(&(member, Subject::Topic(topic))).collect()?;
	Ok(rows.iter().any(|(_, entry)| !entry.read && entry.last <= number))
}

fn set_read(change: &mut Change<'_, '_>, key: EntryKey, up_to: u32) -> Result<bool> {
	match change.get(&INBOX, &key)? {
		Some(entry) if !entry.read && entry.last <= up_to => {
			put(change, key, &EntryRecord { read: true, ..entry })?;
			Ok(true)
		}
		Some(_) | None => Ok(false),
	}
}
