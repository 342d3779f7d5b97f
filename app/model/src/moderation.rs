//! Keeping order: what is done to whom, why, and what those concerned may say to it.

macro_rules! coded {
	($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)* }) => {
		$(#[$doc])*
		#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
		pub enum $name {
			$($(#[$variant_doc])* $variant,)*
		}

		impl $name {
			/// All of them.
			pub const ALL: &'static [Self] = &[$(Self::$variant),*];

			/// The word in forms, addresses and the chain of the log; never changes.
			#[must_use]
			pub fn code(self) -> &'static str {
				match self {
					$(Self::$variant => $code,)*
				}
			}

			/// The one with this word.
			#[must_use]
			pub fn from_code(code: &str) -> Option<Self> {
				Self::ALL.iter().copied().find(|known| known.code() == code)
			}
		}
	};
}

mod detail;
mod holding;
mod log;
mod notices;
mod queue;
mod reshaping;

pub use detail::{Aspect, Detail, Held, TEXT_KEPT_MAX};
pub use holding::{HeldDecision, HeldView, HeldWhy, Holds, Pace, SETTLED_AFTER, SLOW_S};
pub use log::{Act, AuditEntry, AuditPage, Capacity, Object, ObjectView, Value};
pub use notices::{APPEAL_MAX, AppealText, AppealView, NoticePage, NoticeView, OutcomeView, RestraintView, Settled};
pub use queue::{
	AppealCase, CaseCursor, CaseSubject, CaseView, DecidedView, Decision, NewReport, PostCase, QueuePage, ReportReason,
	ReportView,
};
pub use reshaping::{ArrivalView, MOVED_MAX, MovedView, PostNumbers, topic_meant};

use crate::text::Line;
use crate::{Field, FieldError};

/// Most characters of a reason: a few sentences.
pub const REASON_MAX: usize = 500;

/// Why somebody who keeps order did something, in their own words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActReason(String);

impl ActReason {
	/// Reads a reason that must be given.
	///
	/// # Errors
	/// The field `reason`: empty, too long, or characters that cannot stand in a line.
	pub fn parse(text: &str) -> Result<Self, FieldError> {
		Ok(Self(Line::parse(Field::Reason, text, REASON_MAX)?.as_str().to_owned()))
	}

	/// Reads a reason that may be left out.
	///
	/// # Errors
	/// As [`Self::parse`], except for an empty one.
	pub fn parse_optional(text: &str) -> Result<Self, FieldError> {
		if text.trim().is_empty() { Ok(Self::default()) } else { Self::parse(text) }
	}

	/// The words; empty if none were given.
	#[must_use]
	pub fn as_str(&self) -> &str {
		&self.0
	}
}
