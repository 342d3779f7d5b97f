//! Who asks to join, invitations, who came by whose, and who agreed to which terms.

use super::{Found, each};
use crate::accounts::records::{
	AGREED, AGREED_COUNTS, APPLICANT_BY_HANDLE, APPLICATIONS, CAME_BY, CONSENTS, INVITE_BY_EMAIL, INVITE_BY_SECRET,
	INVITEES, INVITES, INVITES_OF, MEMBER_BY_HANDLE, MEMBERS,
};
use crate::groups::records::Ref;
use crate::{Forum, Result};
use model::accounts::Email;
use std::collections::{BTreeMap, HashSet};

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	check_applications(forum, found)?;
	check_invites(forum, found)?;
	check_invitees(forum, found)?;
	check_consents(forum, found)
}

fn check_applications(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &APPLICATIONS, |id, application| {
		let kept = store.get(&APPLICANT_BY_HANDLE, &application.handle)?;
		found.unless(kept == Some(Ref(id)), || format!("no handle is kept for applicant {id}"));
		let free = store.get(&MEMBER_BY_HANDLE, &application.handle)?.is_none();
		found.unless(free, || format!("a member has the handle that is kept for applicant {id}"));
		Ok(())
	})?;
	each(forum, &APPLICANT_BY_HANDLE, |handle, Ref(id)| {
		let right = store.get(&APPLICATIONS, &id)?.is_some_and(|application| application.handle == handle);
		found.unless(right, || format!("a handle is kept for applicant {id}, who has another or is none"));
		Ok(())
	})
}

fn check_invites(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	let mut linked = HashSet::new();
	each(forum, &INVITE_BY_SECRET, |_, Ref(id)| {
		linked.insert(id);
		let known = store.get(&INVITES, &id)?.is_some();
		found.unless(known, || format!("a secret leads to invitation {id}, which is none"));
		Ok(())
	})?;
	each(forum, &INVITES, |id, invite| {
		// It may have more than one link.
		found.unless(linked.contains(&id), || format!("no secret leads to invitation {id}"));
		let listed = store.get(&INVITES_OF, &(invite.by, id))?.is_some();
		found.unless(listed, || format!("invitation {id} is not listed with its maker"));
		found.unless(invite.used <= invite.uses, || format!("invitation {id} was used too often"));
		Ok(())
	})?;
	each(forum, &INVITES_OF, |(by, id), ()| {
		let right = store.get(&INVITES, &id)?.is_some_and(|invite| invite.by == by);
		found.unless(right, || format!("invitation {id} is listed with member {by} and is not theirs"));
		Ok(())
	})?;
	each(forum, &CAME_BY, |(by, id), ()| {
		let right = store.get(&MEMBERS, &id)?.is_some_and(|member| member.invited_by == Some(by));
		found.unless(right, || format!("member {id} is listed as invited by {by} and was not"));
		Ok(())
	})?;
	each(forum, &MEMBERS, |id, member| {
		let Some(by) = member.invited_by else { return Ok(()) };
		let listed = store.get(&CAME_BY, &(by, id))?.is_some();
		found.unless(listed, || format!("member {id} is not listed with {by}, who invited them"));
		Ok(())
	})
}

fn check_invitees(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	let key_of = |email: &str| Email::parse(email).map(|email| email.key()).unwrap_or_default();
	each(forum, &INVITEES, |id, invitee| {
		let known = store.get(&INVITES, &id)?.is_some();
		found.unless(known, || format!("invitation {id} is for somebody and is none"));
		let listed = store.get(&INVITE_BY_EMAIL, &key_of(&invitee.email))?;
		found.unless(listed == Some(Ref(id)), || format!("invitation {id} is not found by its address"));
		Ok(())
	})?;
	each(forum, &INVITE_BY_EMAIL, |key, Ref(id)| {
		let right = store.get(&INVITEES, &id)?.is_some_and(|invitee| key_of(&invitee.email) == key);
		found.unless(right, || format!("an address leads to invitation {id}, which is for another"));
		Ok(())
	})
}

fn check_consents(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &MEMBERS, |id, member| {
		let Some(version) = member.terms else { return Ok(()) };
		let written = store.get(&CONSENTS, &(id, version))?.is_some();
		found.unless(written, || format!("it is not written when member {id} agreed to terms {version}"));
		Ok(())
	})?;
	each(forum, &CONSENTS, |(id, version), _| {
		let right = store.get(&MEMBERS, &id)?.is_some_and(|member| member.terms >= Some(version));
		found.unless(right, || format!("member {id} agreed to terms {version} and does not know"));
		let listed = store.get(&AGREED, &(version, id))?.is_some();
		found.unless(listed, || format!("member {id} agreed to terms {version} and is not listed there"));
		Ok(())
	})?;
	let mut counted: BTreeMap<u32, u32> = BTreeMap::new();
	each(forum, &AGREED, |(version, id), ()| {
		*counted.entry(version).or_default() += 1;
		let right = store.get(&CONSENTS, &(id, version))?.is_some();
		found.unless(right, || format!("member {id} is listed with terms {version} and did not agree"));
		Ok(())
	})?;
	let mut told = BTreeMap::new();
	each(forum, &AGREED_COUNTS, |version, agreed| {
		told.insert(version, agreed);
		Ok(())
	})?;
	found.unless(told == counted, || format!("the record says that {told:?} agreed to the terms, {counted:?} counted"));
	Ok(())
}
