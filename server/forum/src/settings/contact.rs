//! Where people tell of weaknesses of the site.

use super::edit;
use crate::audit::Told;
use crate::journal::Event;
use crate::{Actor, Forum, Result, tables};
use model::moderation::{Act, Aspect, Object};
use model::site::SecurityContact;
use store::Table;

/// One row, as it was written.
const CONTACT: Table<(), String> = Table::new(tables::SECURITY_CONTACT, "security_contact");

/// Where people tell of weaknesses; none if nobody has said.
///
/// # Errors
/// When the store cannot be read.
pub fn security_contact(forum: &Forum) -> Result<Option<SecurityContact>> {
	let kept = forum.store().get(&CONTACT, &())?;
	Ok(kept.and_then(|text| SecurityContact::parse_optional(&text).ok().flatten()))
}

/// Says where people tell of weaknesses, or that nobody wants to hear.
///
/// # Errors
/// [`crate::Error::Denied`] unless the actor is an administrator; [`crate::Error::TooOften`].
pub fn set_security_contact(forum: &Forum, actor: &Actor, contact: Option<SecurityContact>) -> Result<()> {
	edit(forum, actor, move |change| {
		let old = change.get(&CONTACT, &())?.unwrap_or_default();
		let new = contact.map_or_else(String::new, |contact| contact.as_str().to_owned());
		if old != new {
			let told = Told::of(Act::SiteChanged, Object::Site).text(Aspect::Contact, &old, &new);
			crate::audit::record(change, told)?;
		}
		if new.is_empty() {
			change.remove(&CONTACT, &())?;
		} else {
			change.put(&CONTACT, &(), &new)?;
		}
		change.record(Event::SiteChanged)
	})
}
