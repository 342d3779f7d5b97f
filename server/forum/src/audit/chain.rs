//! How an entry is hashed, and whether the chain holds from its first entry to its last.

use super::{AUDIT, AuditRecord, HEAD};
use crate::journal::Author;
use crate::{Forum, Result};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Entries in memory at once.
const ROWS: usize = 1_000;

/// The hash of an entry: SHA-256 of its fields as lines of text, which no later version of a
/// record can change.
pub(super) fn hash(number: u64, entry: &AuditRecord) -> [u8; 32] {
	let by = match entry.by {
		Author::System => "system".to_owned(),
		Author::Member(id) => format!("member {id}"),
	};
	let group = entry.group.map(|group| group.to_string()).unwrap_or_default();
	let mut text = String::new();
	// Each with its length: no field can pretend to be two.
	for field in [
		number.to_string(),
		entry.at_s.to_string(),
		by,
		entry.capacity.code().to_owned(),
		entry.act.code().to_owned(),
		entry.object.to_string(),
		group,
		entry.reason.clone(),
		entry.before.to_string(),
		entry.after.to_string(),
	] {
		writeln!(text, "{} {field}", field.len()).expect("text takes text");
	}
	for detail in &entry.details {
		for field in [detail.aspect.code().to_owned(), detail.before.to_string(), detail.after.to_string()] {
			writeln!(text, "{} {field}", field.len()).expect("text takes text");
		}
	}
	Sha256::new().chain_update(entry.previous).chain_update(text).finalize().into()
}

/// Tells the first entry that is not what was written, if there is one.
///
/// # Errors
/// When an entry cannot be read at all.
pub(crate) fn check(forum: &Forum) -> Result<Option<String>> {
	let (mut number, mut previous) = (0, [0; 32]);
	loop {
		let rows = forum.store().scan(&AUDIT).after(&number).limit(ROWS).collect()?;
		if rows.is_empty() {
			break;
		}
		for (found, entry) in rows {
			if found != number + 1 {
				return Ok(Some(format!("audit entry {} is missing", number + 1)));
			}
			if hash(found, &entry) != entry.hash {
				return Ok(Some(format!("audit entry {found} was changed")));
			}
			if entry.previous != previous {
				return Ok(Some(format!("audit entry {found} does not follow the one before it")));
			}
			(number, previous) = (found, entry.hash);
		}
	}
	let head = forum.store().get(&HEAD, &())?.unwrap_or_default();
	let ends = (head.number, head.hash) == (number, previous);
	Ok((!ends).then(|| format!("the audit log ends at entry {number} and was written up to {}", head.number)))
}
