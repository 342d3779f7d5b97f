//! What somebody is told of acts that concern them, and what they say to it.

use super::{Act, ObjectView};
use crate::text::Prose;
use crate::{Field, FieldError, NoticeId, Timestamp};

/// Most characters of an objection.
pub const APPEAL_MAX: usize = 2_000;

/// What somebody says to an act that concerns them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealText(Prose);

impl AppealText {
	/// Reads an objection.
	///
	/// # Errors
	/// The field `message`: empty, or too long.
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		let prose = Prose::parse_optional(Field::Message, text, APPEAL_MAX)?;
		if prose.as_str().trim().is_empty() {
			return Err(Field::Message.with(crate::Problem::Empty));
		}
		Ok(Self(prose))
	}

	/// The words.
	#[must_use]
	pub fn as_str(&self) -> &str {
		self.0.as_str()
	}
}

/// What somebody was told of an act that concerns them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeView {
	/// Which.
	pub id: NoticeId,
	/// When.
	pub at: Timestamp,
	/// What was done.
	pub act: Act,
	/// To what; without a name where the reader may not see it any more.
	pub object: ObjectView,
	/// The title under which the reader knew it; may be empty.
	pub title: String,
	/// The beginning of what the reader wrote there; empty for what is not theirs.
	pub words: String,
	/// Whether it was moved to where the reader cannot read it.
	pub away: bool,
	/// Why; may be empty.
	pub reason: String,
	/// Until when, where the act has an end.
	pub until: Option<Timestamp>,
	/// Whether it was seen before.
	pub seen: bool,
	/// When it was taken back.
	pub undone: Option<Timestamp>,
	/// What the reader said to it.
	pub appeal: Option<AppealView>,
	/// Whether the reader may object.
	pub may_appeal: bool,
}

/// An objection, as whoever made it sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealView {
	/// When.
	pub at: Timestamp,
	/// In their words.
	pub text: String,
	/// What came of it; none while it waits.
	pub outcome: Option<OutcomeView>,
}

/// What came of an objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeView {
	/// When.
	pub at: Timestamp,
	/// How.
	pub how: Settled,
	/// Why; may be empty.
	pub reason: String,
}

/// How an objection was settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
	/// The act was taken back.
	Granted,
	/// The act stays.
	Refused,
	/// Another act took the place of that one before anybody had decided.
	Replaced,
}

/// Some notices, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NoticePage {
	/// Latest first.
	pub notices: Vec<NoticeView>,
	/// The list goes on behind this one; none at the end.
	pub next: Option<NoticeId>,
}

/// Why somebody may not write, or nothing at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestraintView {
	/// Suspended; else silenced.
	pub suspended: bool,
	/// Until when; without it until somebody ends it.
	pub until: Option<Timestamp>,
	/// Why; may be empty.
	pub reason: String,
}
