//! Filters of the community: words and links that hold a post back, or refuse it.

use crate::text::Line;
use crate::{Field, FieldError, FilterId, Problem, Timestamp};
use serde::{Deserialize, Serialize};

/// Most characters of a word or phrase: a line that somebody wrote on purpose.
pub const PATTERN_MAX: usize = 100;
/// Most characters of a domain, as the domain name system has it.
pub const DOMAIN_MAX: usize = 253;

/// What a filter looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum FilterKind {
	/// A word, or several words in a row.
	#[default]
	Word,
	/// Links to a domain, and to all below it.
	Link,
}

impl FilterKind {
	/// Both.
	pub const ALL: [Self; 2] = [Self::Word, Self::Link];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Word => "word",
			Self::Link => "link",
		}
	}

	/// The kind with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|kind| kind.code() == code)
	}
}

/// What a filter does. The stronger one is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum FilterAction {
	/// The post waits until somebody has looked at it.
	#[default]
	Hold,
	/// The post is refused, and its author told by what kind of rule.
	Refuse,
}

impl FilterAction {
	/// Both.
	pub const ALL: [Self; 2] = [Self::Hold, Self::Refuse];

	/// The word in forms.
	#[must_use]
	pub fn code(self) -> &'static str {
		match self {
			Self::Hold => "hold",
			Self::Refuse => "refuse",
		}
	}

	/// The action with this word.
	#[must_use]
	pub fn from_code(code: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|action| action.code() == code)
	}
}

/// A filter to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFilter {
	/// What it looks for.
	pub kind: FilterKind,
	/// What it does.
	pub action: FilterAction,
	/// The words, or the domain.
	pub pattern: String,
}

impl NewFilter {
	/// Reads what somebody wrote: words as a line, a domain also from a whole address.
	///
	/// # Errors
	/// The field `pattern`: nothing to look for, too long, or no domain.
	pub fn parse(kind: FilterKind, action: FilterAction, text: &str) -> Result<Self, FieldError> {
		let line = Line::parse(Field::Pattern, text, DOMAIN_MAX)?;
		let pattern = match kind {
			FilterKind::Word => words(line.as_str())?,
			FilterKind::Link => domain(line.as_str())?,
		};
		Ok(Self { kind, action, pattern })
	}
}

fn words(line: &str) -> Result<String, FieldError> {
	if !line.chars().any(char::is_alphanumeric) {
		return Err(Field::Pattern.with(Problem::Empty));
	}
	if line.chars().count() > PATTERN_MAX {
		return Err(Field::Pattern.with(Problem::TooLong { max: PATTERN_MAX as u32 }));
	}
	Ok(line.to_owned())
}

fn domain(line: &str) -> Result<String, FieldError> {
	let line = line.to_lowercase();
	let rest = line.split_once("://").map_or(line.as_str(), |(_, rest)| rest);
	let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
	let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
	let host = host.split(':').next().unwrap_or_default().trim_matches('.');
	let parts: Vec<&str> = host.split('.').collect();
	let part_fits = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
	if parts.len() < 2 || !parts.iter().all(part_fits) {
		return Err(Field::Pattern.with(Problem::BadDomain));
	}
	Ok(host.to_owned())
}

/// A filter, as those who look after the community see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterView {
	/// Which.
	pub id: FilterId,
	/// What it looks for.
	pub kind: FilterKind,
	/// What it does.
	pub action: FilterAction,
	/// The words, or the domain.
	pub pattern: String,
	/// Since when.
	pub since: Timestamp,
}

/// Some filters, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FilterPage {
	/// Latest first.
	pub filters: Vec<FilterView>,
	/// The list goes on behind this one; none at the end.
	pub next: Option<FilterId>,
	/// How many there are.
	pub total: u32,
}

#[cfg(test)]
mod tests {
	use super::*;

	fn link(text: &str) -> Result<String, FieldError> {
		NewFilter::parse(FilterKind::Link, FilterAction::Hold, text).map(|filter| filter.pattern)
	}

	#[test]
	fn a_domain_is_read_from_an_address_too() {
		for text in ["Spam.Example", "https://spam.example/x?y#z", "http://me@spam.example:8080/", ".spam.example."] {
			assert_eq!(link(text).as_deref(), Ok("spam.example"), "{text}");
		}
		for text in ["spam", "a b.example", "..", "https://", "spam..example"] {
			assert_eq!(link(text), Err(Field::Pattern.with(Problem::BadDomain)), "{text}");
		}
	}

	#[test]
	fn words_need_something_to_look_for() {
		let word = |text: &str| NewFilter::parse(FilterKind::Word, FilterAction::Refuse, text).map(|it| it.pattern);
		assert_eq!(word("  Cheap \n pills ").as_deref(), Ok("Cheap pills"));
		assert_eq!(word("!!!"), Err(Field::Pattern.with(Problem::Empty)));
		assert!(word(&"x".repeat(PATTERN_MAX + 1)).is_err());
	}
}
