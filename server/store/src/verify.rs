//! Checks every row without knowing what it means.

use std::collections::BTreeMap;

use sled::IVec;

use crate::engine::Engine;
use crate::error::StoreError;
use crate::journal::seq_of;
use crate::layout::{JOURNAL, PIECES, Row, piece_count, piece_owner, row_kind};
use crate::value;

/// 256 rows in memory at a time: at most 16 MiB.
const PAGE: usize = 256;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
	/// Rows of all tables and the journal.
	pub rows: u64,
	/// Journal entries among them.
	pub journal_entries: u64,
	/// Bytes of all keys and values.
	pub bytes: u64,
	/// Rows that were reported.
	pub bad: u64,
	/// Rows per table prefix.
	pub by_prefix: BTreeMap<u8, u64>,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
	/// The value does not match its checksum, or lacks a piece.
	Checksum,
	/// The journal entry before this one is missing.
	JournalGap,
	/// A piece of a value that is not there.
	StrayPiece,
}

/// A row that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
	/// The table's prefix; 1 is the journal, 255 the pieces of long values.
	pub prefix: u8,
	/// The whole key, prefix included.
	pub key: Vec<u8>,
	/// What is wrong.
	pub bad: Bad,
}

pub(crate) fn verify(engine: &Engine, on_bad: &mut dyn FnMut(BadRow)) -> Result<Counts, StoreError> {
	let mut counts = Counts::default();
	let mut from = Vec::new();
	let mut previous_entry = None;
	loop {
		let page: Vec<(IVec, IVec)> = engine.guard(|db| db.range(from.clone()..).take(PAGE).collect())?;
		let Some((last, _)) = page.last() else { return Ok(counts) };
		from = last.to_vec();
		from.push(0);
		for (key, row) in page {
			let prefix = key.first().copied().unwrap_or_default();
			counts.bytes += (key.len() + row.len()) as u64;
			if prefix != PIECES {
				counts.rows += 1;
				*counts.by_prefix.entry(prefix).or_default() += 1;
			}
			let mut bad = fault(engine, &key, row)?;
			if prefix == JOURNAL {
				counts.journal_entries += 1;
				let seq = seq_of(&key).map(|seq| seq.0);
				let gap = previous_entry.is_some_and(|before: u64| seq != Some(before + 1));
				bad = bad.or(gap.then_some(Bad::JournalGap));
				previous_entry = seq;
			}
			if let Some(bad) = bad {
				counts.bad += 1;
				on_bad(BadRow { prefix, key: key.to_vec(), bad });
			}
		}
	}
}

fn fault(engine: &Engine, key: &[u8], row: IVec) -> Result<Option<Bad>, StoreError> {
	if key.first() == Some(&PIECES) {
		return stray(engine, key);
	}
	if row_kind(&row) == Row::Whole {
		return Ok(value::unseal(&row).is_err().then_some(Bad::Checksum));
	}
	match engine.whole(key, row, "") {
		// Rewritten or removed meanwhile, or intact.
		Ok(None) => Ok(None),
		Ok(Some(sealed)) => Ok(value::unseal(&sealed).is_err().then_some(Bad::Checksum)),
		Err(StoreError::Damaged { .. }) => Ok(Some(Bad::Checksum)),
		Err(other) => Err(other),
	}
}

fn stray(engine: &Engine, piece: &[u8]) -> Result<Option<Bad>, StoreError> {
	let wanted = match piece_owner(piece) {
		None => false,
		Some((owner, number)) => {
			let row = engine.row(owner)?;
			row.is_some_and(|row| number < piece_count(&row))
                // Removed together with its row since the page was read.
                || engine.row(piece)?.is_none()
		}
	};
	Ok((!wanted).then_some(Bad::StrayPiece))
}
