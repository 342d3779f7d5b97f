//! Whether records, indexes, counters and journal agree: what `verify` cannot know of rows alone.
//!
//! Reads everything there is. [`check`] is meant for a community at rest: beside a writer, what is
//! found may only be a change between two reads. [`examine`] is for any.

mod accounts;
mod articles;
mod discussions;
mod door;
mod groups;
mod holding;
mod journal;
mod moderation;
mod reshaping;
mod talking;

use crate::{Forum, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use store::{Bad, BadRow, Record, Table};

/// Contradictions that are told: the first few say what is wrong, the rest only fill the screen.
const FOUND_MAX: usize = 1_000;
/// How often a community is looked at whose members go on writing.
const LOOKS: usize = 3;
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
	crate::settings::check_face(forum, &mut |what| found.unless(false, || what))?;
	groups::check(forum, &mut found)?;
	discussions::check(forum, &written, &mut found)?;
	crate::discussions::check_authorship(forum, &mut |what| found.unless(false, || what))?;
	articles::check(forum, &mut found)?;
	moderation::check(forum, &mut found)?;
	holding::check(forum, &mut found)?;
	reshaping::check(forum, &mut found)?;
	talking::check(forum, &mut found)?;
	crate::searching::check(forum, &mut |what| found.unless(false, || what))?;
	crate::once::check(forum, &mut |what| found.unless(false, || what))?;
	crate::webhooks::check(forum, &mut |what| found.unless(false, || what))?;
	Ok(found.0)
}

/// Every row that is damaged, else every contradiction; also beside whoever writes: then only what
/// is found again counts.
///
/// # Errors
/// When the store cannot be read at all.
pub fn examine(forum: &Forum) -> Result<Vec<String>> {
	let mut found = damaged(forum)?;
	if !found.is_empty() {
		return Ok(found);
	}
	let mut before = forum.store().durable_seq();
	found = check(forum)?;
	for _ in 1..LOOKS {
		let now = forum.store().durable_seq();
		if found.is_empty() || now == before {
			break;
		}
		before = now;
		let again = check(forum)?;
		found.retain(|what| again.contains(what));
	}
	Ok(found)
}

fn damaged(forum: &Forum) -> Result<Vec<String>> {
	let mut found = Found::default();
	let mut tell = |row: BadRow| {
		let what = match row.bad {
			Bad::Checksum => "does not match its checksum",
			Bad::JournalGap => "does not follow the entry before it",
			Bad::StrayPiece => "belongs to no value",
		};
		let key = row.key.iter().skip(1).map(|byte| format!("{byte:02x}")).collect::<String>();
		found.unless(false, || format!("row {key} of table {} {what}", row.prefix));
	};
	forum.store().verify(&mut tell)?;
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
pub(crate) fn each<K, V>(forum: &Forum, table: &Table<K, V>, mut f: impl FnMut(K, V) -> Result<()>) -> Result<()>
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
