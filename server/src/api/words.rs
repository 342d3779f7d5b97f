//! Documents that several features share: moments, people, lists.

use super::problem::{FieldProblem, Problem};
use model::accounts::{AuthorView, Role};
use model::text::Handle;
use model::{Field, FieldError, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A moment, in RFC 3339.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(extend("format" = "date-time", "example" = "2026-11-22T12:00:00Z"))]
pub(crate) struct Moment(String);

impl Moment {
	/// The moment as what it is; `field` says where it stands.
	///
	/// # Errors
	/// That field, for what is no moment or before 1970.
	pub(crate) fn parse(&self, field: &str) -> Result<Timestamp, Problem> {
		let time = self.0.parse::<jiff::Timestamp>().ok();
		let time = time.and_then(|time| u64::try_from(time.as_millisecond()).ok());
		time.map(Timestamp).ok_or_else(|| Problem::invalid(vec![FieldProblem::new(field, "unknown")]))
	}
}

impl From<Timestamp> for Moment {
	fn from(at: Timestamp) -> Self {
		// Later than any calendar reaches: its last moment.
		let at = i64::try_from(at.0).ok().and_then(|at| jiff::Timestamp::from_millisecond(at).ok());
		Self(at.unwrap_or(jiff::Timestamp::MAX).to_string())
	}
}

/// A short name, letter for letter: what pages make small and trim, programs say as it is.
pub(crate) fn handle(field: Field, text: &str) -> Result<Handle, FieldError> {
	let handle = Handle::parse(field, text)?;
	if handle.as_str() == text { Ok(handle) } else { Err(field.with(model::Problem::BadHandle)) }
}

/// What somebody is to the community.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RoleWord {
	Member,
	Moderator,
	Admin,
}

impl From<Role> for RoleWord {
	fn from(role: Role) -> Self {
		match role {
			Role::Member => Self::Member,
			Role::Moderator => Self::Moderator,
			Role::Administrator => Self::Admin,
		}
	}
}

impl From<RoleWord> for Role {
	fn from(word: RoleWord) -> Self {
		match word {
			RoleWord::Member => Self::Member,
			RoleWord::Moderator => Self::Moderator,
			RoleWord::Admin => Self::Administrator,
		}
	}
}

/// Somebody, beside what they wrote.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Author {
	/// None for somebody who has no page, such as an author of an import.
	handle: Option<String>,
	name: String,
	role: RoleWord,
}

impl From<AuthorView> for Author {
	fn from(view: AuthorView) -> Self {
		Self { handle: view.handle, name: view.name, role: view.role.into() }
	}
}

/// Some items, and where the list goes on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "{T}List")]
pub(crate) struct List<T> {
	pub(crate) items: Vec<T>,
	/// To be sent as `after`; none at the end.
	pub(crate) next: Option<String>,
}

/// At most `limit` items of a list that is read in pages of its own; `page` gives what stands behind a
/// place, each item with its own place, and where it goes on.
pub(crate) fn gather<T, C: Clone + ToString>(
	limit: usize,
	after: Option<C>,
	page: impl Fn(Option<C>) -> Result<(Vec<(C, T)>, Option<C>), Problem>,
) -> Result<List<T>, Problem> {
	let (mut items, mut place) = (Vec::new(), after);
	loop {
		let (rows, next) = page(place)?;
		let mut rows = rows.into_iter().peekable();
		while let Some((at, item)) = rows.next() {
			items.push(item);
			if items.len() == limit {
				let more = rows.peek().is_some() || next.is_some();
				return Ok(List { items, next: more.then(|| at.to_string()) });
			}
		}
		match next {
			Some(next) => place = Some(next),
			None => return Ok(List { items, next: None }),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	type Page = (Vec<(u32, u32)>, Option<u32>);

	fn page(after: Option<u32>) -> Result<Page, Problem> {
		let first = after.map_or(0, |after| after + 1);
		let rows = (first..8).take(3).map(|n| (n, n)).collect::<Vec<_>>();
		let next = rows.last().map(|row| row.0).filter(|last| *last < 7);
		Ok((rows, next))
	}

	#[test]
	fn pages_of_any_length_give_each_item_once() {
		for limit in 1..10 {
			let (mut all, mut after) = (Vec::new(), None);
			loop {
				let list = gather(limit, after, page).unwrap();
				assert!(list.items.len() <= limit);
				all.extend(list.items);
				match list.next {
					Some(next) => after = Some(next.parse().unwrap()),
					None => break,
				}
			}
			assert_eq!(all, (0..8).collect::<Vec<_>>(), "{limit}");
		}
	}

	#[test]
	fn a_moment_reads_back() {
		let at = Timestamp(1_767_600_000_123);
		assert_eq!(Moment::from(at).parse("at"), Ok(at));
		assert!(Moment("yesterday".to_owned()).parse("at").is_err());
		assert!(Moment("1969-01-01T00:00:00Z".to_owned()).parse("at").is_err());
	}
}
