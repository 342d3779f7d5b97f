//! All members as a table for administrators: what it says of each, a page at a time.

use super::details;
use super::records::{MEMBER_BY_HANDLE, MEMBERS, SESSIONS, SESSIONS_OF};
use crate::audit::{self, Told};
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action};
use crate::{Actor, Forum, Result};
use model::accounts::{Role, Standing};
use model::details::Details;
use model::moderation::{Act, Object};
use model::{MemberId, Timestamp};

/// Rows read at once: a table of any length takes no more memory than this.
const ROWS: usize = 500;
/// Sessions of one member that are looked at; the latest are those that count.
const SESSIONS_MAX: usize = 100;

/// A member in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// Where letters go.
	pub email: Option<String>,
	/// Role.
	pub role: Role,
	/// Standing.
	pub standing: Standing,
	/// What they say of themselves, to administrators as to anybody who keeps order.
	pub details: Details,
	/// When they came.
	pub joined: Timestamp,
	/// When they were last here, as far as a session of theirs still tells.
	pub seen: Option<Timestamp>,
}

/// Tells the log that somebody takes the table; to be called before its first page.
///
/// # Errors
/// [`crate::Error::Denied`] unless the actor is an administrator; [`crate::Error::TooOften`].
pub fn begin_export(forum: &Forum, actor: &Actor) -> Result<()> {
	permissions::require(actor, Action::SeeMemberList, forum.now())?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, |change| {
		change.require(Action::SeeMemberList)?;
		audit::record(change, Told::of(Act::MembersExported, Object::Site))?;
		change.record(Event::MembersExported)
	})
}

/// The rows behind the one with the handle `after`, and where the next page begins. Stand-ins of
/// imported authors are nobody, and no rows. Every page is judged by the rights of its moment: who
/// stops being an administrator gets no further one.
///
/// # Errors
/// [`crate::Error::Denied`] unless the actor is an administrator.
pub fn export_page(forum: &Forum, actor: &Actor, after: Option<String>) -> Result<(Vec<Exported>, Option<String>)> {
	let actor = &actor.again(forum)?;
	permissions::require(actor, Action::SeeMemberList, forum.now())?;
	let mut scan = forum.store().scan(&MEMBER_BY_HANDLE).limit(ROWS);
	if let Some(after) = &after {
		scan = scan.after(after);
	}
	let rows = scan.collect()?;
	let next = rows.last().filter(|_| rows.len() == ROWS).map(|(handle, _)| handle.clone());
	let mut page = Vec::new();
	for (_, Ref(id)) in rows {
		let Some(member) = forum.store().get(&MEMBERS, &id)? else { continue };
		if member.standing == Standing::Placeholder {
			continue;
		}
		let facts = member.facts(id, false);
		page.push(Exported {
			seen: last_seen(forum, id)?,
			details: details::seen_by(actor, facts, &member, forum.now()),
			handle: member.handle,
			name: member.name,
			email: member.email,
			role: member.role,
			standing: member.standing,
			joined: member.joined,
		});
	}
	Ok((page, next))
}

fn last_seen(forum: &Forum, id: MemberId) -> Result<Option<Timestamp>> {
	let store = forum.store();
	let mut seen = None;
	for (_, Ref(key)) in store.scan(&SESSIONS_OF).prefix(&id).reverse().limit(SESSIONS_MAX).collect()? {
		seen = seen.max(store.get(&SESSIONS, &key)?.map(|session| session.seen));
	}
	Ok(seen)
}
