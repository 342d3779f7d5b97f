//! Members' consent to the terms of use.

use super::records::{CONSENTS, ConsentRecord, MEMBERS};
use crate::journal::Event;
use crate::permissions::Action;
use crate::settings::SITE;
use crate::{Actor, Change, Error, Forum, Result};
use model::MemberId;

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
pub(super) fn note_consent(change: &mut Change<'_, '_>, member: MemberId, version: u32) -> Result<()> {
	if change.get(&CONSENTS, &(member, version))?.is_some() {
		return Ok(());
	}
	let at = change.now;
	change.put(&CONSENTS, &(member, version), &ConsentRecord { at })?;
	let mut record = change.find(&MEMBERS, &member)?;
	record.terms = record.terms.max(Some(version));
	change.put_member(member, &record)?;
	change.record(Event::TermsAgreed { member, version })
}
