//! Those who read the journal and do what can wait.
//!
//! Delivery is at least once, so a consumer brings its own state in line with the current
//! record; it does not replay what an entry says. Position and writes land in one change.
//! What a consumer keeps can be built again from the records: it is never migrated.

use crate::journal::{Entry, Event};
use crate::tables;
use crate::{Actor, Change, Forum, Result, accounts, discussions, inbox, mentions};
use store::{Seq, Table};

/// Where each consumer is in the journal.
const POSITIONS: Table<String, u64> = Table::new(tables::POSITIONS, "positions");
/// Entries taken at once: one change, far under a megabyte.
const BATCH: usize = 128;

/// Somebody who follows the journal.
#[derive(Debug, Clone, Copy)]
pub struct Consumer {
	/// Its name in the table of positions; never changes.
	pub name: &'static str,
	/// Whether an event can change its state.
	pub(crate) concerns: fn(&Event) -> bool,
	/// Brings its state in line with the records that the entry names.
	pub(crate) consume: fn(&mut Change<'_, '_>, &Entry) -> Result<()>,
}

/// All of them.
pub const ALL: &[Consumer] =
	&[discussions::AUTHORSHIP, mentions::NAMES_CONSUMER, accounts::ROSTER_CONSUMER, inbox::DELIVERY];

/// A consumer at its place in the journal.
#[derive(Debug)]
pub struct Follower {
	consumer: Consumer,
	position: Seq,
}

impl Follower {
	/// At the place that was recorded last.
	///
	/// # Errors
	/// When the store cannot be read.
	pub fn start(forum: &Forum, consumer: Consumer) -> Result<Self> {
		let position = forum.store().get(&POSITIONS, &consumer.name.to_owned())?.unwrap_or(0);
		Ok(Self { consumer, position: Seq(position) })
	}

	/// Takes the next entries; gives whether there may be more.
	///
	/// # Errors
	/// When the store fails; the same entries come again.
	pub fn advance(&mut self, forum: &Forum) -> Result<bool> {
		let entries = forum.store().journal::<Entry>(self.position, BATCH)?;
		let Some((last, _)) = entries.last() else { return Ok(false) };
		let (last, more, consumer) = (*last, entries.len() == BATCH, self.consumer);
		let entries: Vec<Entry> =
			entries.into_iter().map(|(_, entry)| entry).filter(|entry| (consumer.concerns)(&entry.event)).collect();
		// Without anything to do nothing is written: else it would follow its own entries for ever.
		let does_something = !entries.is_empty();
		if does_something {
			forum.change(&Actor::system(), move |change| {
				for entry in &entries {
					(consumer.consume)(change, entry)?;
				}
				change.put(&POSITIONS, &consumer.name.to_owned(), &last.0)?;
				change.record(Event::Consumed)
			})?;
		}
		self.position = last;
		// What it did may be something that it follows itself.
		Ok(more || does_something)
	}
}

/// Whether nothing was written that a consumer has yet to follow.
pub(crate) fn is_settled(forum: &Forum, consumer: &Consumer) -> Result<bool> {
	let mut position = Seq(forum.store().get(&POSITIONS, &consumer.name.to_owned())?.unwrap_or(0));
	loop {
		let entries = forum.store().journal::<Entry>(position, BATCH)?;
		let Some((last, _)) = entries.last() else { return Ok(true) };
		position = *last;
		if entries.iter().any(|(_, entry)| (consumer.concerns)(&entry.event)) {
			return Ok(false);
		}
	}
}

/// Lets all consumers catch up.
///
/// # Errors
/// As [`Follower::advance`].
pub fn settle(forum: &Forum) -> Result<()> {
	for consumer in ALL {
		let mut follower = Follower::start(forum, *consumer)?;
		while follower.advance(forum)? {}
	}
	Ok(())
}
