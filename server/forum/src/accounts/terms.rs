//! Members' consent to the terms of use.

use super::records::{AGREED, AGREED_COUNTS, CONSENTS, ConsentRecord, MEMBERS, MemberRecord};
use crate::journal::Event;
use crate::permissions::{Action, require};
use crate::settings::SITE;
use crate::{Actor, Change, Error, Forum, Result};
use model::MemberId;
use model::accounts::{AgreedPage, AgreedView, Consent};

/// The actor agrees to the terms in force. A second time changes nothing.
///
/// # Errors
/// [`Error::Stale`] if `version` is not the one in force; [`Error::SignInRequired`].
pub fn agree(forum: &Forum, actor: &Actor, version: u32) -> Result<()> {
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let member = change.actor.require_id()?;
		if change.get(&SITE, &())?.and_then(|site| site.terms) != Some(version) {
			return Err(Error::Stale);
		}
		note_consent(change, member, version)
	})
}

/// Writes that a member agreed, and when they did so first.
pub(crate) fn note_consent(change: &mut Change<'_, '_>, member: MemberId, version: u32) -> Result<()> {
	if change.get(&CONSENTS, &(member, version))?.is_some() {
		return Ok(());
	}
	let at = change.now;
	change.put(&CONSENTS, &(member, version), &ConsentRecord { at })?;
	change.put(&AGREED, &(version, member), &())?;
	let agreed = change.get(&AGREED_COUNTS, &version)?.unwrap_or(0) + 1;
	change.put(&AGREED_COUNTS, &version, &agreed)?;
	let mut record = change.find(&MEMBERS, &member)?;
	record.terms = record.terms.max(Some(version));
	change.put_member(member, &record)?;
	change.record(Event::TermsAgreed { member, version })
}

/// Members on one page of those who agreed.
pub(crate) const AGREED_PER_PAGE: usize = 50;

/// Whether the actor agreed to any version of the terms before.
///
/// # Errors
/// When the store cannot be read.
pub fn agreed_before(forum: &Forum, actor: &Actor) -> Result<bool> {
	let Some(member) = actor.id() else { return Ok(false) };
	Ok(forum.store().get(&MEMBERS, &member)?.is_some_and(|record| record.terms.is_some()))
}

/// The newest version to which a member agreed, and when.
pub(super) fn consent(forum: &Forum, id: MemberId, member: &MemberRecord) -> Result<Option<Consent>> {
	let Some(version) = member.terms else { return Ok(None) };
	let known = forum.store().get(&CONSENTS, &(id, version))?;
	Ok(known.map(|known| Consent { version, at: known.at }))
}

/// Who agreed to a version of the terms, in the order in which they came to the community: how
/// many, one page, and where the next begins.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn agreed(forum: &Forum, actor: &Actor, version: u32, after: Option<MemberId>) -> Result<AgreedPage> {
	require(actor, Action::SeeMemberList, forum.now())?;
	let store = forum.store();
	let mut scan = store.scan(&AGREED).prefix(&version);
	if let Some(after) = after {
		scan = scan.after(&(version, after));
	}
	let mut rows = scan.limit(AGREED_PER_PAGE + 1).keys()?;
	let more = rows.len() > AGREED_PER_PAGE;
	rows.truncate(AGREED_PER_PAGE);
	let next = rows.last().filter(|_| more).map(|(_, member)| *member);
	let mut members = Vec::with_capacity(rows.len());
	for (_, id) in rows {
		if let Some((member, consent)) = store.get(&MEMBERS, &id)?.zip(store.get(&CONSENTS, &(id, version))?) {
			members.push(AgreedView { handle: member.handle, name: member.name, at: consent.at });
		}
	}
	Ok(AgreedPage { total: store.get(&AGREED_COUNTS, &version)?.unwrap_or(0), members, next })
}
