//! How much of a topic or group a member wants to hear of.

use serde::{Deserialize, Serialize};

/// How much of a topic or group a member wants to hear of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Level {
	/// Nothing; it is not shown as unread either.
	Muted,
	/// What is about them: mentions, quotations, replies to their own topics.
	#[default]
	Normal,
	/// Every new post.
	Watching,
}

impl Level {
	/// All of them, in the order in which they are offered.
	pub const ALL: [Self; 3] = [Self::Watching, Self::Normal, Self::Muted];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Watching => "watching",
			Self::Normal => "normal",
			Self::Muted => "muted",
		}
	}

	/// The level with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|level| level.code() == code)
	}
}
