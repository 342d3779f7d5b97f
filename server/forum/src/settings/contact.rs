//! Where people tell of weaknesses of the site.

use super::edit;
use crate::audit::Told;
use crate::journal::Event;
use crate::{Actor, Forum, Result, tables};
use model::moderation::{Act, Object};
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
		match contact {
			Some(contact) => change.put(&CONTACT, &(), &contact.as_str().to_owned())?,
			None => change.remove(&CONTACT, &())?,
		}
		crate::audit::record(change, Told::of(Act::SiteChanged, Object::Site))?;
		change.record(Event::SiteChanged)
	})
}
