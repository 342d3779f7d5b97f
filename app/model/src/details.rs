//! What a member may say of themselves beside their name, and to whom.

use crate::discussions::Tags;
use crate::text::Line;
use crate::{Field, FieldError, Problem};
use serde::{Deserialize, Serialize};

/// Most characters of a company and of a job title.
pub const LINE_MAX: usize = 80;

/// The codes of ISO 3166-1 alpha-2, in their order.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ \
	BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR \
	CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
	GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU \
	ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ \
	LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ \
	MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
	PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI \
	SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR \
	TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// A country, by its code in ISO 3166-1 alpha-2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Country([u8; 2]);

impl Country {
	/// All of them, by code.
	pub fn all() -> impl Iterator<Item = Self> {
		CODES.split_ascii_whitespace().filter_map(Self::from_code)
	}

	/// The country with this code, in capital letters.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		let known = CODES.split_ascii_whitespace().find(|known| *known == code)?;
		known.as_bytes().try_into().ok().map(Self)
	}

	/// Its code.
	#[must_use]
	pub fn code(&self) -> &str {
		std::str::from_utf8(&self.0).unwrap_or("")
	}

	/// Reads the choice of a form; nothing chosen is a choice too.
	///
	/// # Errors
	/// Not a country.
	pub fn parse_optional(code: &str) -> Result<Option<Self>, FieldError> {
		match code.trim() {
			"" => Ok(None),
			code => Self::from_code(code).map(Some).ok_or(Field::Country.with(Problem::Unknown)),
		}
	}
}

/// What a member is to whoever runs the community.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Kind {
	/// None of the others, or not said.
	#[default]
	Other,
	/// Buys or uses something.
	Customer,
	/// Knows much about it.
	Expert,
	/// Works together with them.
	Partner,
	/// Works for them; only administrators say so.
	Staff,
}

impl Kind {
	/// All of them.
	pub const ALL: [Self; 5] = [Self::Other, Self::Customer, Self::Expert, Self::Partner, Self::Staff];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Other => "other",
			Self::Customer => "customer",
			Self::Expert => "expert",
			Self::Partner => "partner",
			Self::Staff => "staff",
		}
	}

	/// The kind with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|kind| kind.code() == code)
	}
}

/// Some kinds of members; none of them stands for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kinds(u8);

impl Kinds {
	/// No limit.
	pub const EVERYBODY: Self = Self(0);

	/// These kinds.
	pub fn of(kinds: impl IntoIterator<Item = Kind>) -> Self {
		Self(kinds.into_iter().fold(0, |bits, kind| bits | bit(kind)))
	}

	/// Whether they set no limit.
	#[must_use]
	pub fn is_everybody(self) -> bool {
		self == Self::EVERYBODY
	}

	/// Whether a kind is among them.
	#[must_use]
	pub fn names(self, kind: Kind) -> bool {
		self.0 & bit(kind) != 0
	}

	/// Those that are among them, in their order.
	pub fn iter(self) -> impl Iterator<Item = Kind> {
		Kind::ALL.into_iter().filter(move |kind| self.names(*kind))
	}

	/// The words in forms, divided by commas; empty for everybody.
	#[must_use]
	pub fn code(self) -> String {
		self.iter().map(Kind::code).collect::<Vec<_>>().join(",")
	}

	/// The kinds with these words.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		let codes = code.split(',').filter(|code| !code.is_empty());
		codes.map(Kind::from_code).collect::<Option<Vec<_>>>().map(Self::of)
	}
}

/// The place of a kind in a set; on disk, so a new kind stands behind the others.
fn bit(kind: Kind) -> u8 {
	match kind {
		Kind::Other => 1,
		Kind::Customer => 2,
		Kind::Expert => 4,
		Kind::Partner => 8,
		Kind::Staff => 16,
	}
}

/// Who says what kind of member somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum SaidBy {
	/// They themselves: it is shown and opens nothing.
	#[default]
	Oneself,
	/// An administrator: groups for some kinds of members go by it.
	Administrator,
}

/// Who reads something that a member says of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Audience {
	/// Nobody else.
	#[default]
	Oneself,
	/// Those who keep order.
	Keepers,
	/// Everybody who is signed in.
	Members,
}

impl Audience {
	/// All of them.
	pub const ALL: [Self; 3] = [Self::Oneself, Self::Keepers, Self::Members];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Oneself => "oneself",
			Self::Keepers => "keepers",
			Self::Members => "members",
		}
	}

	/// The one with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|audience| audience.code() == code)
	}
}

/// Something that a member says, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Told<T> {
	/// What.
	pub what: T,
	/// To whom.
	pub to: Audience,
}

/// What a member says of themselves beside their name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Details {
	/// Where they work; may be empty.
	pub company: Told<String>,
	/// What they do there; may be empty.
	pub job_title: Told<String>,
	/// Where they live.
	pub country: Told<Option<Country>>,
	/// What they are interested in.
	pub interests: Told<Vec<String>>,
	/// What they are to whoever runs the community.
	pub kind: Told<Kind>,
}

/// What somebody says of themselves, as they see it when they change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDetails {
	/// All of it.
	pub details: Details,
	/// Who says the kind: what an administrator says, they leave as it is.
	pub kind_by: SaidBy,
}

impl Details {
	/// The same with only what `sees` lets through.
	#[must_use]
	pub fn only(self, sees: impl Fn(Audience) -> bool) -> Self {
		fn cut<T: Default>(told: Told<T>, sees: &impl Fn(Audience) -> bool) -> Told<T> {
			if sees(told.to) { told } else { Told::default() }
		}
		let sees = &sees;
		Self {
			company: cut(self.company, sees),
			job_title: cut(self.job_title, sees),
			country: cut(self.country, sees),
			interests: cut(self.interests, sees),
			kind: cut(self.kind, sees),
		}
	}
}

/// Reads a line that may be empty.
///
/// # Errors
/// What is wrong with the line.
pub fn line(field: Field, text: &str) -> Result<String, FieldError> {
	if text.trim().is_empty() { Ok(String::new()) } else { Ok(Line::parse(field, text, LINE_MAX)?.as_str().to_owned()) }
}

/// Reads interests as tags are read.
///
/// # Errors
/// What is wrong with them.
pub fn interests(text: &str) -> Result<Vec<String>, FieldError> {
	let tags = Tags::parse(text).map_err(|error| Field::Interests.with(error.problem))?;
	Ok(tags.as_slice().to_vec())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_country_is_found_by_its_code_and_nothing_else_is_one() {
		assert_eq!(Country::all().count(), 249);
		for country in Country::all() {
			assert_eq!(Country::from_code(country.code()), Some(country));
		}
		for code in ["", "tr", "XX", "TUR", "T", " "] {
			assert_eq!(Country::from_code(code), None, "{code}");
		}
	}

	#[test]
	fn a_set_of_kinds_is_told_by_its_words() {
		for bits in 0..32 {
			let kinds = Kinds(bits);
			assert_eq!(Kinds::from_code(&kinds.code()), Some(kinds));
			assert_eq!(kinds.is_everybody(), kinds.iter().next().is_none());
		}
		assert_eq!(Kinds::of([Kind::Staff, Kind::Partner]).code(), "partner,staff");
		assert_eq!(Kinds::from_code("partner,king"), None);
	}

	#[test]
	fn only_what_the_reader_may_see_is_left() {
		let told = |what: &str, to| Told { what: what.to_owned(), to };
		let details = Details {
			company: told("Kahve", Audience::Members),
			job_title: told("Roaster", Audience::Keepers),
			..Details::default()
		};
		let seen = details.clone().only(|audience| audience == Audience::Members);
		assert_eq!((seen.company.what.as_str(), seen.job_title.what.as_str()), ("Kahve", ""));
		assert_eq!(details.clone().only(|_| true), details);
	}
}
