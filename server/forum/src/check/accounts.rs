//! Members and what is found by their handle, address, role and sessions.

use super::{Found, each};
use crate::accounts::records::{
	MEMBER_BY_EMAIL, MEMBER_BY_HANDLE, MEMBERS, MemberRecord, SESSIONS, SESSIONS_OF, STAFF,
};
use crate::accounts::tokens::{TOKENS, TOKENS_OF};
use crate::accounts::{ROSTER, ROSTER_OF};
use crate::groups::records::Ref;
use crate::{Forum, Result};
use model::MemberId;
use model::accounts::{Email, Role};

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	each(forum, &MEMBERS, |id, member| check_member(forum, found, id, &member))?;
	check_indexes(forum, found)?;
	check_sessions(forum, found)?;
	check_tokens(forum, found)?;
	check_roster(forum, found)
}

fn check_member(forum: &Forum, found: &mut Found, id: MemberId, member: &MemberRecord) -> Result<()> {
	let store = forum.store();
	let by_handle = store.get(&MEMBER_BY_HANDLE, &member.handle)?;
	found.unless(by_handle == Some(Ref(id)), || format!("member {id} is not found by their handle"));
	if let Some(key) = email_key(member) {
		// Perhaps by another who came first: an address may be claimed by several.
		let known = store.get(&MEMBER_BY_EMAIL, &key)?.is_some();
		found.unless(known, || format!("nobody is found by the address of member {id}"));
	}
	for role in [Role::Member, Role::Moderator, Role::Administrator] {
		let listed = store.get(&STAFF, &(role, id))?.is_some();
		let expected = role == member.role && role > Role::Member;
		found
			.unless(listed == expected, || format!("member {id} is listed as {role:?}: {listed}, expected {expected}"));
	}
	Ok(())
}

fn email_key(member: &MemberRecord) -> Option<String> {
	Email::parse(member.email.as_deref()?).ok().map(|email| email.key())
}

fn check_indexes(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &MEMBER_BY_HANDLE, |handle, Ref(id)| {
		let right = store.get(&MEMBERS, &id)?.is_some_and(|member| member.handle == handle);
		found.unless(right, || format!("a handle leads to member {id}, who has another or is none"));
		Ok(())
	})?;
	each(forum, &MEMBER_BY_EMAIL, |key, Ref(id)| {
		let right = store.get(&MEMBERS, &id)?.is_some_and(|member| email_key(&member) == Some(key));
		found.unless(right, || format!("an address leads to member {id}, who has another or is none"));
		Ok(())
	})?;
	each(forum, &STAFF, |(role, id), ()| {
		let right = store.get(&MEMBERS, &id)?.is_some_and(|member| member.role == role);
		found.unless(right, || format!("member {id} is listed as {role:?} and is not"));
		Ok(())
	})
}

fn check_sessions(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &SESSIONS, |key, session| {
		let listed = store.get(&SESSIONS_OF, &(session.member, session.id))?;
		found.unless(listed == Some(Ref(key)), || format!("session {} is not listed with its member", session.id));
		Ok(())
	})?;
	each(forum, &SESSIONS_OF, |(member, id), Ref(key)| {
		let right = store.get(&SESSIONS, &key)?.is_some_and(|it| (it.member, it.id) == (member, id));
		found.unless(right, || format!("session {id} is listed with member {member} and is not theirs"));
		Ok(())
	})
}

fn check_tokens(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &TOKENS, |key, token| {
		let listed = store.get(&TOKENS_OF, &(token.member, token.id))?;
		found.unless(listed == Some(Ref(key)), || format!("token {} is not listed with its member", token.id));
		Ok(())
	})?;
	each(forum, &TOKENS_OF, |(member, id), Ref(key)| {
		let right = store.get(&TOKENS, &key)?.is_some_and(|it| (it.member, it.id) == (member, id));
		found.unless(right, || format!("token {id} is listed with member {member} and is not theirs"));
		Ok(())
	})
}

fn check_roster(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &ROSTER, |(shelf, under, text, id), ()| {
		let known = store.get(&ROSTER_OF, &id)?.is_some_and(|of| of.0.contains(&(shelf, under, text)));
		found.unless(known, || format!("member {id} stands in the list {shelf:?} and does not know"));
		Ok(())
	})?;
	each(forum, &ROSTER_OF, |id, of| {
		let member = store.get(&MEMBERS, &id)?.is_some();
		found.unless(member, || format!("member {id} stands in lists and is none"));
		for (shelf, under, text) in of.0 {
			let listed = store.get(&ROSTER, &(shelf, under, text, id))?.is_some();
			found.unless(listed, || format!("member {id} is missing in the list {shelf:?}"));
		}
		Ok(())
	})
}
