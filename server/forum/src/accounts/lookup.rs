//! Finding members: by handle, by address, by what they are.

use super::records::{
	APPLICANT_BY_HANDLE, APPLICATIONS, ApplicationRecord, MEMBER_BY_EMAIL, MEMBER_BY_HANDLE, MEMBERS, MemberRecord,
	STAFF,
};
use crate::actor::may_act;
use crate::permissions::MemberFacts;
use crate::{Change, Error, Forum, Result};
use model::accounts::{Email, Role};
use model::text::Handle;
use model::{Field, MemberId, Timestamp};

/// Most moderators and administrators that are looked at; a community has a handful.
pub(super) const STAFF_MAX: usize = 10_000;

/// The member with this handle.
pub(super) fn by_handle(forum: &Forum, handle: &Handle) -> Result<(MemberId, MemberRecord)> {
	let key = handle.as_str().to_owned();
	let id = forum.store().get(&MEMBER_BY_HANDLE, &key)?.ok_or(Error::NotFound)?.0;
	let record = forum.store().get(&MEMBERS, &id)?.ok_or(Error::NotFound)?;
	Ok((id, record))
}

/// The member with this handle, inside a change.
pub(super) fn find(change: &mut Change<'_, '_>, handle: &Handle) -> Result<(MemberId, MemberRecord)> {
	let id = change.find(&MEMBER_BY_HANDLE, &handle.as_str().to_owned())?.0;
	let record = change.find(&MEMBERS, &id)?;
	Ok((id, record))
}

/// The member whom somebody means who signs in: by handle, or by address.
pub(super) fn claimed(forum: &Forum, name: &str) -> Result<Option<(MemberId, MemberRecord)>> {
	let store = forum.store();
	let id = if name.contains('@') {
		let Ok(email) = Email::parse(name) else { return Ok(None) };
		store.get(&MEMBER_BY_EMAIL, &email.key())?
	} else {
		let Ok(handle) = Handle::parse(Field::Handle, name) else { return Ok(None) };
		store.get(&MEMBER_BY_HANDLE, &handle.as_str().to_owned())?
	};
	let Some(id) = id else { return Ok(None) };
	Ok(store.get(&MEMBERS, &id.0)?.map(|record| (id.0, record)))
}

/// Who asked to join under this handle.
pub(super) fn applicant(forum: &Forum, name: &str) -> Result<Option<ApplicationRecord>> {
	let Ok(handle) = Handle::parse(Field::Handle, name) else { return Ok(None) };
	let id = forum.store().get(&APPLICANT_BY_HANDLE, &handle.as_str().to_owned())?;
	let Some(id) = id else { return Ok(None) };
	Ok(forum.store().get(&APPLICATIONS, &id.0)?)
}

/// What permissions need to know of a member, inside a change.
pub(super) fn facts(change: &mut Change<'_, '_>, id: MemberId, record: &MemberRecord) -> Result<MemberFacts> {
	let administrators = change.raw().scan(&STAFF).prefix(&Role::Administrator).limit(STAFF_MAX).keys()?;
	let now = change.now;
	let last = is_last(&administrators, id, record, now, |id| change.get(&MEMBERS, id))?;
	Ok(record.facts(id, last))
}

/// What permissions need to know of a member, as of the last change.
pub(super) fn facts_now(forum: &Forum, id: MemberId, record: &MemberRecord) -> Result<MemberFacts> {
	let store = forum.store();
	let administrators = store.scan(&STAFF).prefix(&Role::Administrator).limit(STAFF_MAX).keys()?;
	let last = is_last(&administrators, id, record, forum.now(), |id| Ok(store.get(&MEMBERS, id)?))?;
	Ok(record.facts(id, last))
}

/// The member with this handle and what permissions need to know of them, inside a change.
pub(crate) fn found_with_facts(
	change: &mut Change<'_, '_>,
	handle: &Handle,
) -> Result<(MemberId, MemberRecord, MemberFacts)> {
	let (id, record) = find(change, handle)?;
	let facts = facts(change, id, &record)?;
	Ok((id, record, facts))
}

fn is_last(
	administrators: &[(Role, MemberId)],
	id: MemberId,
	record: &MemberRecord,
	now: Timestamp,
	mut get: impl FnMut(&MemberId) -> Result<Option<MemberRecord>>,
) -> Result<bool> {
	if record.role != Role::Administrator {
		return Ok(false);
	}
	for (_, other) in administrators.iter().filter(|(_, other)| *other != id) {
		if get(other)?.is_some_and(|other| may_act(&other, now)) {
			return Ok(false);
		}
	}
	Ok(true)
}
