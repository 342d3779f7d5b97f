//! The community as a whole: what it is called and looks like, who comes in.

use crate::Timestamp;
use crate::details::Country;
use crate::reading::Language;
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
