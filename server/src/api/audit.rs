//! The log of acts.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::words::{Author, List, Moment, gather};
use forum::audit;
use model::moderation::{AuditEntry, Value};
use schemars::JsonSchema;
use serde::Serialize;

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/audit", "listAudit", list)
		.says("The acts of those who keep order, latest first, as far as the reader keeps order there.")
		.paged()
		.gives(&[with::<List<AuditRow>>(200)])
		.links(&[("revertAct", "number", "$response.body#/items/0/number")]),
	Endpoint::post("/audit/{number}/revert", "revertAct", revert)
		.says("Sets a right back to what it was before an act, if it has not changed again since."),
];

/// One act.
#[derive(Debug, Serialize, JsonSchema)]
struct AuditRow {
	/// From 1, without gaps.
	number: u64,
	at: Moment,
	by: Author,
	/// As what they acted.
	capacity: String,
	/// What they did.
	act: String,
	/// To what: its kind, and its id where the reader may see it.
	object: String,
	/// Its name of today; empty if it is gone or has none.
	name: String,
	/// Why; may be empty.
	reason: String,
	/// What it was; may be empty.
	before: String,
	/// What it is; may be empty.
	after: String,
}

impl From<AuditEntry> for AuditRow {
	fn from(entry: AuditEntry) -> Self {
		Self {
			number: entry.number,
			at: entry.at.into(),
			by: entry.by.into(),
			capacity: entry.capacity.code().to_owned(),
			act: entry.act.code().to_owned(),
			object: told(&entry.object.object.to_string(), !entry.object.name.is_empty()),
			name: entry.object.name,
			reason: entry.reason,
			before: value(entry.before, entry.before_name.is_some()),
			after: value(entry.after, entry.after_name.is_some()),
		}
	}
}

/// What a thing is, and which only where it has a name for the reader: what they may not see is not told.
fn told(thing: &str, named: bool) -> String {
	if named { thing.to_owned() } else { thing.split(' ').next().unwrap_or("").to_owned() }
}

fn value(value: Value, named: bool) -> String {
	match value {
		Value::Group(_) | Value::Member(_) | Value::Topic(_) => told(&value.to_string(), named),
		Value::Nothing
		| Value::Role(_)
		| Value::GroupRole(_)
		| Value::Access(_)
		| Value::Until(_)
		| Value::Is(_)
		| Value::Number(_)
		| Value::Holds(_)
		| Value::Seconds(_)
		| Value::Entry(_)
		| Value::Writing(_)
		| Value::Door(_)
		| Value::Kind(_)
		| Value::Kinds(_) => value.to_string(),
	}
}

fn revert(call: &Call) -> Answered {
	let number = call.id("number")?;
	call.ask(|forum, actor| audit::revert(forum, actor, number))?;
	Ok(Answer::nothing())
}

fn list(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<u64>()?);
	let list = gather(limit, after, |before| {
		let page = call.ask(|forum, actor| audit::entries(forum, actor, before, None))?;
		Ok((page.entries.into_iter().map(|entry| (entry.number, AuditRow::from(entry))).collect(), page.next))
	})?;
	Ok(Answer::of(&list))
}
