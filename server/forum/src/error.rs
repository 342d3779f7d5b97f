//! Why an operation did not happen.

use crate::text::TextProblem;
use model::{Field, FieldError, Problem, Reason, UserError};
use std::time::Duration;
use store::StoreError;

/// Why an operation did not happen; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
	/// Fields were refused.
	#[error("refused fields: {0:?}")]
	Invalid(Vec<FieldError>),
	/// The name is taken.
	#[error("taken: {0:?}")]
	Taken(Field),
	/// Changed by somebody else meanwhile.
	#[error("changed meanwhile")]
	Stale,
	/// Only for people who are signed in.
	#[error("sign-in required")]
	SignInRequired,
	/// May be seen, not done.
	#[error("denied: {0:?}")]
	Denied(Reason),
	/// Does not exist, or may not be known of.
	#[error("not found")]
	NotFound,
	/// Too many in too short a time.
	#[error("too often; next try in {retry_after:?}")]
	TooOften {
		/// Until the next try can succeed.
		retry_after: Duration,
	},
	/// Too much to do at this moment.
	#[error("too busy")]
	Busy,
	/// The search index failed.
	#[error("{0}")]
	Search(String),
	/// The store failed.
	#[error(transparent)]
	Store(#[from] StoreError),
}

impl From<FieldError> for Error {
	fn from(error: FieldError) -> Self {
		Self::Invalid(vec![error])
	}
}

impl Error {
	/// What the person who asked may know. `report` names a log line, for broken things.
	#[must_use]
	pub fn for_people(self, report: impl FnOnce() -> String) -> UserError {
		match self {
			Self::Invalid(fields) => UserError::Invalid(fields),
			Self::Taken(field) => UserError::Taken(field),
			Self::Stale => UserError::Stale,
			Self::SignInRequired => UserError::SignInRequired,
			Self::Denied(reason) => UserError::Denied(reason),
			Self::NotFound => UserError::NotFound,
			Self::TooOften { retry_after } => {
				let seconds = retry_after.as_millis().div_ceil(1000);
				UserError::TooOften { retry_after_s: u32::try_from(seconds).unwrap_or(u32::MAX).max(1) }
			}
			Self::Busy => UserError::Busy,
			Self::Store(StoreError::ReadOnly) => UserError::ReadOnly,
			Self::Store(_) | Self::Search(_) => UserError::Broken { report: report() },
		}
	}
}

/// A text that cannot be rendered, beside its field.
pub(crate) fn unreadable(field: Field, problem: &TextProblem) -> Error {
	let too_long = |max: usize| Problem::TooLong { max: u32::try_from(max).unwrap_or(u32::MAX) };
	let problem = match problem {
		TextProblem::TooLong { max } => too_long(*max),
		TextProblem::TooDeep => Problem::TooDeep,
		TextProblem::TableTooLarge => Problem::TableTooLarge,
		TextProblem::OutputTooLarge => too_long(model::text::BODY_MAX),
	};
	field.with(problem).into()
}
