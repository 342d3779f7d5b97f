//! The list of members that members read: how it is asked, what it shows, where it goes on.

use crate::MemberId;
use crate::accounts::Role;
use crate::details::{Details, Kind};
use crate::id::BadId;

/// Letters of an id in text.
const ID_LETTERS: usize = 13;
/// Bytes of what a member stands under: forty letters of any script.
const TEXT_BYTES: usize = 160;

/// Who is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
	/// How the name, a word of it or the short name begins; empty for everybody.
	pub beginning: String,
	/// What they say to be; those only who say so to the reader.
	pub kind: Option<Kind>,
}

/// A place in the list, behind which it goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
	/// What the member stands under.
	pub text: String,
	/// Who stands there.
	pub member: MemberId,
}

impl std::fmt::Display for Place {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}{}", self.member, self.text)
	}
}

impl std::str::FromStr for Place {
	type Err = BadId;
	fn from_str(place: &str) -> Result<Self, BadId> {
		let (member, text) = place.split_at_checked(ID_LETTERS).ok_or(BadId)?;
		if text.contains('\0') || text.len() > TEXT_BYTES {
			return Err(BadId);
		}
		Ok(Self { text: text.to_owned(), member: member.parse()? })
	}
}

/// A member, as far as the reader may see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// What they are to the community.
	pub role: Role,
	/// What they say of themselves.
	pub details: Details,
	/// Where they stand in this list.
	pub place: Place,
}

/// Some members, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RosterPage {
	/// By name.
	pub members: Vec<Card>,
	/// The list goes on behind it; none at the end.
	pub next: Option<Place>,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_place_reads_back_and_nonsense_is_none() {
		let place = Place { text: "özgür a".to_owned(), member: MemberId(77) };
		assert_eq!(place.to_string().parse(), Ok(place));
		for text in ["", "x", "000000000000ö", "000000000000", "0000000000001\0", &"0".repeat(200)] {
			assert!(text.parse::<Place>().is_err(), "{text:?}");
		}
	}
}
