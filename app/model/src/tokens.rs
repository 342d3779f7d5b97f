//! Tokens: with what a program acts for a member, and how far it reaches.

use crate::text::Line;
use crate::{Field, FieldError, Problem, Timestamp, TokenId};
use serde::{Deserialize, Serialize};

/// Most characters of a token's name.
pub const TOKEN_NAME_MAX: usize = 80;
/// For how many days a token works if nobody says otherwise.
pub const TOKEN_DAYS: u32 = 90;
/// For how many days at most: whoever needs it longer looks at it once a year.
pub const TOKEN_DAYS_MAX: u32 = 366;
/// Tokens of one member at once.
pub const TOKENS_MAX: u32 = 50;

/// How far a token reaches, of what its member may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scope {
	/// Reading.
	Read,
	/// Also writing, except for what pages ask the password for.
	Write,
	/// All of it.
	Admin,
}

impl Scope {
	/// All of them, from narrow to wide.
	pub const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Admin];

	/// The word in forms and on the command line.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Read => "read",
			Self::Write => "write",
			Self::Admin => "admin",
		}
	}

	/// The scope with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|scope| scope.code() == code)
	}
}

/// A token to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
	/// What its owner calls it.
	pub name: String,
	/// How far it reaches.
	pub scope: Scope,
	/// For how many days it works.
	pub days: u32,
}

impl NewToken {
	/// Reads a token that somebody wants.
	///
	/// # Errors
	/// [`Field::Name`] empty or too long; [`Field::Count`] below 1 or more than [`TOKEN_DAYS_MAX`].
	pub fn parse(name: &str, scope: Scope, days: u32) -> Result<Self, FieldError> {
		let name = Line::parse(Field::Name, name, TOKEN_NAME_MAX)?.as_str().to_owned();
		match days {
			0 => Err(Field::Count.with(Problem::Unknown)),
			1..=TOKEN_DAYS_MAX => Ok(Self { name, scope, days }),
			_ => Err(Field::Count.with(Problem::TooMany { max: TOKEN_DAYS_MAX })),
		}
	}
}

/// A token in its owner's list; the secret is told once, when it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenView {
	/// To end it.
	pub id: TokenId,
	/// What its owner calls it.
	pub name: String,
	/// How far it reaches.
	pub scope: Scope,
	/// When it was made.
	pub made: Timestamp,
	/// Until when it works.
	pub expires: Timestamp,
	/// When it was last used, to the hour; none if never.
	pub used: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_token_has_a_name_and_an_end() {
		assert!(NewToken::parse("Backups", Scope::Read, 1).is_ok());
		assert_eq!(NewToken::parse(" ", Scope::Read, 1), Err(Field::Name.with(Problem::Empty)));
		assert_eq!(NewToken::parse("x", Scope::Read, 0), Err(Field::Count.with(Problem::Unknown)));
		let most = Field::Count.with(Problem::TooMany { max: TOKEN_DAYS_MAX });
		assert_eq!(NewToken::parse("x", Scope::Read, TOKEN_DAYS_MAX + 1), Err(most));
	}

	#[test]
	fn scopes_are_found_by_their_words_and_widen() {
		for scope in Scope::ALL {
			assert_eq!(Scope::from_code(scope.code()), Some(scope));
		}
		assert!(Scope::Read < Scope::Write && Scope::Write < Scope::Admin);
	}
}
