//! What a handler knows of the request, and what it answers.

use super::problem::{FieldProblem, Problem};
use axum::http::StatusCode;
use bytes::Bytes;
use forum::{Actor, Forum};
use model::UserError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::str::FromStr;

/// Items of a list if nobody says how many.
const LIMIT: usize = 30;
/// Items of a list at most.
pub(crate) const LIMIT_MAX: usize = 100;
/// Objects and lists within each other.
const DEPTH_MAX: usize = 32;

/// One request, ready for a handler.
pub(crate) struct Call {
	/// The community.
	pub(crate) forum: Forum,
	/// Who asks, or for whom a program asks.
	pub(crate) actor: Actor,
	/// What varies in the path.
	pub(crate) params: Vec<(String, String)>,
	/// What stands behind the question mark.
	pub(crate) query: Vec<(String, String)>,
	/// The body.
	pub(crate) body: Bytes,
	/// Which versions may be changed, if the program says so.
	pub(crate) if_match: Option<String>,
	/// Where visitors are counted.
	pub(crate) address: u64,
	/// What stands before paths in links.
	pub(crate) origin: String,
	/// The number of this request in the log.
	pub(crate) report: String,
}

/// What a handler gives.
pub(crate) type Answered = Result<Answer, Problem>;

/// An answer before it is sent.
#[derive(Debug)]
pub(crate) struct Answer {
	pub(crate) status: StatusCode,
	/// None for an answer without a body.
	pub(crate) body: Option<Value>,
	/// What a change is guarded by; the tag of the answer begins with it.
	pub(crate) version: Option<String>,
	/// Where what was made is found.
	pub(crate) location: Option<String>,
	/// Whether it holds what nobody can read again.
	pub(crate) secret: bool,
	/// Whether it says that nothing was found, see [`crate::evenly`].
	pub(crate) found_nothing: bool,
}

impl Answer {
	/// A document.
	pub(crate) fn of(document: &impl Serialize) -> Self {
		let body = serde_json::to_value(document).expect("documents hold texts, numbers and lists");
		Self {
			status: StatusCode::OK,
			body: Some(body),
			version: None,
			location: None,
			secret: false,
			found_nothing: false,
		}
	}

	/// Something that was made.
	pub(crate) fn made(document: &impl Serialize, location: String) -> Self {
		Self { status: StatusCode::CREATED, location: Some(location), ..Self::of(document) }
	}

	/// Something that was made and has no address of its own.
	pub(crate) fn made_somewhere(document: &impl Serialize) -> Self {
		Self { status: StatusCode::CREATED, ..Self::of(document) }
	}

	/// Something that was sent and waits.
	pub(crate) fn waits(document: &impl Serialize) -> Self {
		Self { status: StatusCode::ACCEPTED, ..Self::of(document) }
	}

	/// Done, and nothing to say about it.
	pub(crate) fn nothing() -> Self {
		Self {
			status: StatusCode::NO_CONTENT,
			body: None,
			version: None,
			location: None,
			secret: false,
			found_nothing: false,
		}
	}

	/// The same, which nobody can read again.
	pub(crate) fn secret(self) -> Self {
		Self { secret: true, ..self }
	}

	/// The same, which says that nothing was found if that is so.
	pub(crate) fn found(self, count: u64) -> Self {
		Self { found_nothing: count == 0, ..self }
	}

	/// The same, guarded by a version.
	pub(crate) fn version(self, version: String) -> Self {
		Self { version: Some(version), ..self }
	}
}

impl Call {
	/// Does something with the community, and tells what went wrong.
	///
	/// # Errors
	/// The refusal; what is broken inside is logged here, once.
	pub(crate) fn ask<T>(&self, act: impl FnOnce(&Forum, &Actor) -> forum::Result<T>) -> Result<T, Problem> {
		act(&self.forum, &self.actor).map_err(|error| {
			let text = error.to_string();
			let told = error.for_people(|| {
				tracing::error!(report = %self.report, error = %text, "an operation failed inside");
				self.report.clone()
			});
			told.into()
		})
	}

	/// What stands in the path under this name.
	pub(crate) fn param(&self, name: &str) -> &str {
		self.params.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
	}

	/// The id in the path under this name.
	///
	/// # Errors
	/// Not found, for what is no id.
	pub(crate) fn id<T: FromStr>(&self, name: &str) -> Result<T, Problem> {
		self.param(name).parse().map_err(|_| UserError::NotFound.into())
	}

	/// What the query says under this name.
	pub(crate) fn asked(&self, name: &str) -> Option<&str> {
		self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
	}

	/// How many items are asked for.
	///
	/// # Errors
	/// What is no number from 1 to [`LIMIT_MAX`].
	pub(crate) fn limit(&self) -> Result<usize, Problem> {
		let Some(asked) = self.asked("limit") else { return Ok(LIMIT) };
		let number = asked.parse().ok().filter(|number| (1..=LIMIT_MAX).contains(number));
		number.ok_or_else(|| Problem::invalid(vec![FieldProblem::new("limit", "unknown")]))
	}

	/// Behind what the list goes on; none at its beginning.
	///
	/// # Errors
	/// What no list has given.
	pub(crate) fn after<T: FromStr>(&self) -> Result<Option<T>, Problem> {
		let cursor = self.asked("after").map(str::parse).transpose();
		cursor.map_err(|_| Problem::invalid(vec![FieldProblem::new("after", "unknown")]))
	}

	/// The body as a document; a field that it does not have is refused.
	///
	/// # Errors
	/// Malformed for what is no JSON; the field that does not fit.
	pub(crate) fn document<T: DeserializeOwned>(&self) -> Result<T, Problem> {
		if depth(&self.body) > DEPTH_MAX {
			return Err(UserError::Malformed.into());
		}
		let whole: Value = serde_json::from_slice(&self.body).map_err(|_| Problem::from(UserError::Malformed))?;
		if !whole.is_object() {
			// Fields by their order alone would be read otherwise.
			return Err(Problem::invalid(vec![FieldProblem::new("", "unfit")]));
		}
		serde_path_to_error::deserialize(whole).map_err(|error| {
			let path = error.path().to_string();
			let text = error.inner().to_string();
			// serde names the field that is missing, or too many, in its sentence alone.
			let named = text.split('`').nth(1).unwrap_or("");
			let (field, code) = match text.split(' ').next() {
				Some("missing") => (named.to_owned(), "missing"),
				Some("unknown") if text.starts_with("unknown field") => (named.to_owned(), "unknown-field"),
				_ => (path, "unfit"),
			};
			Problem::invalid(vec![FieldProblem::new(field, code)])
		})
	}

	/// Refuses unless the program wants to change this version, or any.
	///
	/// # Errors
	/// 412.
	pub(crate) fn require_version(&self, version: &str) -> Result<(), Problem> {
		let Some(wanted) = &self.if_match else { return Ok(()) };
		let begins = |tag: &str| tag.trim().trim_matches('"').split('.').next() == Some(version);
		let fits = wanted.trim() == "*" || wanted.split(',').any(begins);
		if fits { Ok(()) } else { Err(Problem::precondition()) }
	}

	/// A refusal of a guarded change: if the program named a version, that was the wrong one.
	pub(crate) fn guarded<T>(&self, done: Result<T, Problem>) -> Result<T, Problem> {
		let named = self.if_match.is_some();
		done.map_err(|problem| if named { problem.stale_is_precondition() } else { problem })
	}
}

/// How deep objects and lists stand within each other; brackets in texts do not count.
fn depth(json: &[u8]) -> usize {
	let (mut depth, mut deepest, mut text, mut escaped) = (0_usize, 0, false, false);
	for byte in json {
		match byte {
			_ if escaped => escaped = false,
			b'\\' if text => escaped = true,
			b'"' => text = !text,
			b'{' | b'[' if !text => {
				depth += 1;
				deepest = deepest.max(depth);
			}
			b'}' | b']' if !text => depth = depth.saturating_sub(1),
			_ => {}
		}
	}
	deepest
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn depth_counts_what_nests_and_nothing_in_texts() {
		assert_eq!(depth(b"{\"a\": [1, {\"b\": \"[[[ \\\" [\"}]}"), 3);
		assert_eq!(depth(b"[][]"), 1);
	}
}
