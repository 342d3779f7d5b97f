//! Reactions to posts: a few words for what needs no reply.

use crate::accounts::AuthorView;
use serde::{Deserialize, Serialize};

/// Names told of those who reacted in one way; the rest is a number.
pub const REACTED_SHOWN: usize = 20;

/// How somebody reacts to a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reaction {
	/// It helped.
	Thanks,
	/// The same opinion.
	Agree,
	/// It made somebody laugh.
	Funny,
	/// It is sad to read.
	Sad,
}

impl Reaction {
	/// All of them, in the order in which they are shown.
	pub const ALL: [Self; 4] = [Self::Thanks, Self::Agree, Self::Funny, Self::Sad];

	/// The word in forms and addresses.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Thanks => "thanks",
			Self::Agree => "agree",
			Self::Funny => "funny",
			Self::Sad => "sad",
		}
	}

	/// The reaction with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|reaction| reaction.code() == code)
	}
}

/// All who reacted to a post in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReactionView {
	/// How.
	pub reaction: Reaction,
	/// How many.
	pub count: u32,
	/// The first of them, at most [`REACTED_SHOWN`].
	pub people: Vec<AuthorView>,
	/// Whether the reader is one of them.
	pub mine: bool,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_reaction_is_found_by_its_word() {
		for reaction in Reaction::ALL {
			assert_eq!(Reaction::from_code(reaction.code()), Some(reaction));
		}
		assert_eq!(Reaction::from_code("🎉"), None);
	}
}
