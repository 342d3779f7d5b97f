//! Why searching failed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;

use tantivy::TantivyError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
	/// The time that was given is over.
	#[error("the search took too long")]
	TooSlow,
	/// What is on the disk cannot be used any more: make the index anew.
	#[error("the search index is broken: {0}")]
	Broken(String),
	/// Anything else, above all a disk that is full or gone. What was not committed is lost.
	#[error("the search index failed: {0}")]
	Failed(String),
}

impl From<TantivyError> for Error {
	fn from(error: TantivyError) -> Self {
		let text = error.to_string();
		match error {
			TantivyError::DataCorruption(_)
			| TantivyError::IncompatibleIndex(_)
			| TantivyError::SchemaError(_)
			| TantivyError::OpenReadError(_) => Self::Broken(text),
			_ => Self::Failed(text),
		}
	}
}

impl From<std::io::Error> for Error {
	fn from(error: std::io::Error) -> Self {
		Self::Failed(error.to_string())
	}
}

impl<T> From<PoisonError<T>> for Error {
	fn from(_: PoisonError<T>) -> Self {
		Self::Broken("a thread that wrote panicked".to_owned())
	}
}

/// Runs what reads files of the index. Tantivy trusts its files, and panics where a damaged one misleads it.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
	catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::Broken("reading it panicked".to_owned())))
}
