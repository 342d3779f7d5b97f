//! The community as a whole: what it is called and looks like, who comes in.

use crate::accounts::Email;
use crate::details::Country;
use crate::face::Face;
use crate::reading::Language;
use crate::{Field, FieldError, Problem, Timestamp};
use serde::{Deserialize, Serialize};

/// Most invitations that a member may be allowed in thirty days.
pub const INVITES_MAX: u32 = 100;

/// How people become members, and whether others read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Door {
	/// Everybody joins by themselves.
	#[default]
	Open,
	/// Everybody asks; an administrator decides.
	Approval,
	/// Whoever has an invitation joins.
	Invitation,
	/// As by invitation, and who is not signed in reads nothing.
	Closed,
}

impl Door {
	/// All of them, from the widest to the narrowest.
	pub const ALL: [Self; 4] = [Self::Open, Self::Approval, Self::Invitation, Self::Closed];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Open => "open",
			Self::Approval => "approval",
			Self::Invitation => "invitation",
			Self::Closed => "closed",
		}
	}

	/// The one with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|door| door.code() == code)
	}
}

/// What every page says about the community.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SiteView {
	/// Its name.
	pub name: String,
	/// The language for readers who ask for none that is offered.
	pub language: Language,
	/// How people come in.
	pub door: Door,
	/// How many people each member may invite in thirty days; none where only administrators do.
	pub member_invites: Option<u32>,
	/// The version of the terms in force; none where there are no terms.
	pub terms: Option<u32>,
	/// Countries from which nobody is taken.
	pub excluded: Vec<Country>,
	/// How it looks, and what it says of itself.
	pub face: Face,
}

/// Longest address of a page for reports, in bytes.
const CONTACT_MAX: usize = 500;

/// Where people tell of weaknesses of the site: an address for mail, or a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityContact(String);

impl SecurityContact {
	/// Reads an address; none from an empty text.
	///
	/// # Errors
	/// Of [`Field::Contact`]: too long, or neither an address for mail nor one that begins with `https://`.
	pub fn parse_optional(text: &str) -> Result<Option<Self>, FieldError> {
		let text = text.trim();
		if text.is_empty() {
			return Ok(None);
		}
		if text.len() > CONTACT_MAX {
			return Err(Field::Contact.with(Problem::TooLong { max: CONTACT_MAX as u32 }));
		}
		let Some(rest) = text.strip_prefix("https://") else {
			let email = Email::parse(text).map_err(|error| Field::Contact.with(error.problem))?;
			return Ok(Some(Self(email.as_str().to_owned())));
		};
		let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c);
		if rest.is_empty() || rest.starts_with('/') || text.chars().any(odd) {
			return Err(Field::Contact.with(Problem::BadEmail));
		}
		Ok(Some(Self(text.to_owned())))
	}

	/// As it was written.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}

	/// With its scheme, everything beyond ASCII encoded.
	#[must_use]
	pub fn uri(&self) -> String {
		let mut uri = String::from(if self.0.starts_with("https://") { "" } else { "mailto:" });
		for byte in self.0.bytes() {
			if byte.is_ascii_graphic() {
				uri.push(char::from(byte));
			} else {
				uri.push_str(&format!("%{byte:02X}"));
			}
		}
		uri
	}
}

/// A version of the terms of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsView {
	/// Which, from 1 on.
	pub version: u32,
	/// As written.
	pub text: String,
	/// As safe HTML.
	pub html: String,
	/// Since when.
	pub at: Timestamp,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn weaknesses_are_told_by_mail_or_on_a_page() {
		let uri = |text: &str| SecurityContact::parse_optional(text).map(|contact| contact.map(|it| it.uri()));
		assert_eq!(uri("  "), Ok(None));
		assert_eq!(uri(" security@Example.org "), Ok(Some("mailto:security@example.org".to_owned())));
		assert_eq!(uri("https://example.org/sécurité"), Ok(Some("https://example.org/s%C3%A9curit%C3%A9".to_owned())));
		for bad in ["http://example.org", "https://", "https:///x", "https://a b", "https://a\nContact: x", "somebody"]
		{
			assert!(uri(bad).is_err(), "{bad}");
		}
	}
}
