//! Posts that wait until somebody has looked at them, and how fast a group talks.

use super::ActReason;
use crate::accounts::AuthorView;
use crate::{CaseId, GroupId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

coded! {
	/// Whose posts wait in a group until somebody who keeps order there has looked at them.
	Holds {
		/// Nobody's.
		Nobody = "nobody",
		/// Those of members of whom fewer than [`SETTLED_AFTER`] posts stand in the group.
		Newcomers = "newcomers",
		/// Everybody's, except of those who keep order there.
		Everybody = "everybody",
	}
}

/// So many posts that stand in a group end somebody's time as a newcomer there: enough to see how
/// they write, few enough that those who keep order come to the end of it.
pub const SETTLED_AFTER: u32 = 3;

/// Seconds between two posts of a member that a group can ask for, from none to six hours.
pub const SLOW_S: [u32; 7] = [0, 30, 60, 300, 900, 3_600, 21_600];

coded! {
	/// Why a post waits.
	HeldWhy {
		/// Every post in this group does.
		Everybody = "everybody",
		/// Its author is new in this group.
		Newcomer = "newcomer",
		/// A word in it.
		Word = "word",
		/// A link in it.
		Link = "link",
	}
}

/// What becomes of a post that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeldDecision {
	/// It appears.
	Approve,
	/// It does not, and its author reads why.
	Refuse(ActReason),
}

/// What holds in a group for those who write there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
	/// Whose posts wait.
	pub holds: Holds,
	/// Seconds between two posts of a member; none for 0.
	pub slow_s: u32,
}

impl Default for Pace {
	fn default() -> Self {
		Self { holds: Holds::Nobody, slow_s: 0 }
	}
}

/// A post that waits or was refused, as its author and those who keep order see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldView {
	/// Which.
	pub case: CaseId,
	/// Who wrote it.
	pub author: AuthorView,
	/// When.
	pub at: Timestamp,
	/// Where.
	pub group: GroupId,
	/// The group's name.
	pub group_name: String,
	/// The group's short name.
	pub group_slug: String,
	/// The topic in which it is a reply; none if it begins one.
	pub topic: Option<TopicId>,
	/// Title of the topic; empty where the reader may not see it any more.
	pub title: String,
	/// Why it waits.
	pub why: HeldWhy,
	/// As written.
	pub source: String,
	/// Whether the reader wrote it.
	pub own: bool,
	/// When it was refused, if it was.
	pub refused: Option<Timestamp>,
	/// Why it was refused; may be empty.
	pub reason: String,
}
