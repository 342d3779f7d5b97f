//! Whether records, indexes, counters and journal agree: what `verify` cannot know of rows alone.
//!
//! Reads everything there is. Meant for a community at rest: beside a writer, what is found may
//! only be a change between two reads.

mod accounts;
mod discussions;
mod door;
mod groups;
mod journal;
mod moderation;
mod talking;

use crate::{Forum, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use store::{Record, Table};

/// Contradictions that are told: the first few say what is wrong, the rest only fill the screen.
const FOUND_MAX: usize = 1_000;
/// Rows in memory at once.
const ROWS: usize = 1_000;

/// Every contradiction found, one line each, for the operator; nothing if all is well.
///
/// # Errors
/// When a record cannot be read at all.
pub fn check(forum: &Forum) -> Result<Vec<String>> {
	let mut found = Found::default();
	let written = journal::written(forum)?;
	accounts::check(forum, &mut found)?;
	door::check(forum, &mut found)?;
	groups::check(forum, &mut found)?;
	discussions::check(forum, &written, &mut found)?;
	moderation::check(forum, &mut found)?;
	talking::check(forum, &mut found)?;
	Ok(found.0)
}

/// The contradictions so far.
#[derive(Default)]
struct Found(Vec<String>);

impl Found {
	/// Tells `what` unless `holds`.
	fn unless(&mut self, holds: bool, what: impl FnOnce() -> String) {
		if !holds && self.0.len() < FOUND_MAX {
			self.0.push(what());
		}
	}

	/// Tells that two numbers differ which should not.
	fn differs<T: PartialEq + Display>(&mut self, what: impl Display, told: T, counted: T) {
		let same = told == counted;
		self.unless(same, || format!("{what}: {told} in the record, {counted} counted"));
	}
}

/// Calls `f` with every row of a table, few of them in memory at once.
fn each<K, V>(forum: &Forum, table: &Table<K, V>, mut f: impl FnMut(K, V) -> Result<()>) -> Result<()>
where
	K: Serialize + DeserializeOwned + Clone,
	V: Record,
{
	let mut last: Option<K> = None;
	loop {
		let scan = forum.store().scan(table).limit(ROWS);
		let rows = match &last {
			Some(last) => scan.after(last).collect()?,
			None => scan.collect()?,
		};
		let Some((end, _)) = rows.last() else { return Ok(()) };
		last = Some(end.clone());
		for (key, value) in rows {
			f(key, value)?;
		}
	}
}

#[cfg(test)]
mod tests;
