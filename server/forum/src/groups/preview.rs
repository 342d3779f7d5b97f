//! What would happen if the access of a group were another, or if it were there for other kinds of
//! members: who reads it before and after.

use super::records::{GROUP_MEMBERS, GROUPS, GroupRecord};
use crate::accounts::records::MEMBERS;
use crate::actor::may_act;
use crate::permissions::{Action, GroupFacts, may, require};
use crate::{Actor, Error, Forum, Result};
use model::details::Kinds;
use model::groups::{Access, AccessPreview, Audience};
use model::{GroupId, MemberId};
use std::collections::HashMap;

/// Members looked at in one go.
const ROWS: usize = 1_000;

/// Who knows of a group and reads it now, and who would with this access for these kinds of members.
/// Looks at every member once: an administrator asks this before a rare and large step.
///
/// # Errors
/// [`Error::NotFound`], sign-in required, or [`Error::Denied`] except for administrators.
pub fn preview_access(forum: &Forum, actor: &Actor, id: GroupId, to: Access, kinds: Kinds) -> Result<AccessPreview> {
	let record = forum.store().get(&GROUPS, &id)?.ok_or(Error::NotFound)?;
	let before = record.facts(id);
	require(actor, Action::PlaceGroup(before), forum.now())?;
	// A way in was chosen for an access; another has its own.
	let entry = record.entry.filter(|_| to == record.access);
	let after = GroupRecord { access: to, kinds, entry, ..record.clone() }.facts(id);
	let mut preview = AccessPreview {
		from: record.access,
		to,
		kinds: (before.kinds, after.kinds),
		entry: (before.entry, after.entry),
		topics: record.topics,
		before: audience(forum, before),
		after: audience(forum, after),
		lose: 0,
		gain: 0,
	};
	let inside = forum.store().scan(&GROUP_MEMBERS).prefix(&id).limit(usize::MAX).collect()?;
	let inside = inside.into_iter().map(|((_, member), row)| (member, row.role)).collect::<HashMap<_, _>>();
	let mut last: Option<MemberId> = None;
	loop {
		let scan = forum.store().scan(&MEMBERS).limit(ROWS);
		let rows = match &last {
			Some(last) => scan.after(last).collect()?,
			None => scan.collect()?,
		};
		let Some((end, _)) = rows.last() else { return Ok(preview) };
		last = Some(*end);
		for (member, record) in rows.into_iter().filter(|(_, record)| may_act(record, forum.now())) {
			let seat = inside.get(&member).map(|role| (id, *role));
			count(forum, &mut preview, &Actor::imagined(member, &record, seat), before, after);
		}
	}
}

fn audience(forum: &Forum, group: GroupFacts) -> Audience {
	let visitors = may(&Actor::at_the_door(forum), Action::ReadGroup(group), forum.now());
	Audience { readers: 0, knowing: 0, visitors }
}

fn count(forum: &Forum, preview: &mut AccessPreview, member: &Actor, before: GroupFacts, after: GroupFacts) {
	let now = forum.now();
	let read = |group| may(member, Action::ReadGroup(group), now);
	let (did, will) = (read(before), read(after));
	preview.before.readers += u32::from(did);
	preview.after.readers += u32::from(will);
	preview.before.knowing += u32::from(may(member, Action::SeeGroup(before), now));
	preview.after.knowing += u32::from(may(member, Action::SeeGroup(after), now));
	preview.lose += u32::from(did && !will);
	preview.gain += u32::from(will && !did);
}
