//! How the index follows the journal, and how it is made anew.
//!
//! Unlike other consumers it keeps its position in its own commits: index and position cannot
//! disagree, also when the process is killed. What was not committed is read again.

use super::changes::{Touched, touched_by};
use super::{Open, documents};
use crate::accounts::records::MEMBERS;
use crate::discussions::records::TOPICS;
use crate::groups::records::GROUPS;
use crate::journal::Entry;
use crate::{Error, Forum, Result};
use search::{Index, MIN_BUDGET_BYTES, Opened, Position, Rebuild};
use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard};
use store::{Key, Record, Seq, Table};

/// Entries taken at once.
const BATCH: usize = 256;
/// Documents between two commits while catching up: less than a second's work.
const DOCUMENTS_PER_COMMIT: u64 = 2_000;
/// Entries about nothing that can be found are passed over; after so many the position is written
/// all the same, so that no start reads them all again.
const ENTRIES_PER_COMMIT: u64 = 20_000;
/// Topics, groups or members read at once.
const ROWS: usize = 200;

/// What has been put into the open index.
#[derive(Default)]
pub(super) struct Feeding {
	/// How far the journal was read; none before an index is open.
	read: Option<Seq>,
	/// Documents since the last commit.
	written: u64,
}

/// Brings the index in line with the journal; opens it first, or makes it anew where there is none
/// that can be used. Commits once, and more often only where there is much to do.
///
/// # Errors
/// When the store or the index fails: call it again later. [`Error::Busy`] after [`stop`].
pub fn catch_up(forum: &Forum) -> Result<()> {
	let mut feeding = lock(forum);
	let done = follow(forum, &mut feeding);
	if let Err(Error::Search(_)) = done {
		// What was not committed is lost with the writer: begin again at the last commit.
		*feeding = Feeding::default();
		forum.searching().put(None);
	}
	done
}

/// Makes the index anew from the records; the old one is used until the new one is whole. Gives how
/// many documents there are.
///
/// # Errors
/// As [`catch_up`].
pub fn rebuild(forum: &Forum) -> Result<u64> {
	let mut feeding = lock(forum);
	let made = make_anew(forum, &mut feeding)?;
	follow(forum, &mut feeding)?;
	Ok(made)
}

/// Lets the words of what was deleted leave the disk.
///
/// # Errors
/// When the disk refuses.
pub fn purge(forum: &Forum) -> Result<()> {
	let _feeding = lock(forum);
	search::remove_unused(&forum.searching().base);
	match forum.searching().open() {
		Some(open) => Ok(open.index.purge()?),
		None => Ok(()),
	}
}

/// Ends what feeds the index, so that the program can end.
pub fn stop(forum: &Forum) {
	forum.searching().stopped.store(true, Ordering::Relaxed);
}

pub(super) fn lock(forum: &Forum) -> MutexGuard<'_, Feeding> {
	let searching = forum.searching();
	searching.feeding.lock().unwrap_or_else(|broken_off| {
		// Somebody panicked in the middle: what they had not committed is read again.
		let mut feeding = broken_off.into_inner();
		searching.feeding.clear_poison();
		*feeding = Feeding::default();
		searching.put(None);
		feeding
	})
}

fn follow(forum: &Forum, feeding: &mut Feeding) -> Result<()> {
	let open = match forum.searching().open().filter(|open| open.is_whole && feeding.read.is_some()) {
		Some(open) => open,
		None => begin(forum, feeding)?,
	};
	while take(forum, feeding, &open.index)? {
		if forum.searching().is_stopped() {
			break;
		}
	}
	commit(forum, feeding, &open.index)
}

/// Opens the index, or makes one.
fn begin(forum: &Forum, feeding: &mut Feeding) -> Result<Arc<Open>> {
	let searching = forum.searching();
	searching.put(None);
	*feeding = Feeding::default();
	match Index::open(&searching.base, MIN_BUDGET_BYTES)? {
		Opened::Ready(index) if is_of_this_journal(forum, &index)? => {
			feeding.read = Some(Seq(index.position()));
			searching.put(Some(Open::new(Arc::new(index), true)));
		}
		Opened::Ready(index) => {
			drop(index);
			tracing::warn!("the search index is that of other data; it is made anew");
			make_anew(forum, feeding)?;
		}
		Opened::MustRebuild(why) => {
			tracing::info!(?why, "the search index is made anew");
			make_anew(forum, feeding)?;
		}
	}
	searching.open().ok_or(Error::Busy)
}

/// Not that of newer data, of an older copy that went on differently, or of another community.
fn is_of_this_journal(forum: &Forum, index: &Index) -> Result<bool> {
	let known = Seq(index.position());
	Ok(known <= forum.store().durable_seq() && position(forum, known)?.witness == index.witness())
}

/// A place in the journal, with the moment of its entry, which another journal has at another place.
fn position(forum: &Forum, at: Seq) -> Result<Position> {
	let Some(before) = at.0.checked_sub(1) else { return Ok(Position::default()) };
	let entries = forum.store().journal::<Entry>(Seq(before), 1)?;
	let witness = entries.first().filter(|(seq, _)| *seq == at).map_or(0, |(_, entry)| entry.at.0);
	Ok(Position { number: at.0, witness })
}

/// Takes the next entries; gives whether there may be more.
fn take(forum: &Forum, feeding: &mut Feeding, index: &Index) -> Result<bool> {
	let from = feeding.read.unwrap_or_default();
	let entries = forum.store().journal::<Entry>(from, BATCH)?;
	let Some((last, _)) = entries.last() else { return Ok(false) };
	let touched: BTreeSet<Touched> = entries.iter().flat_map(|(_, entry)| touched_by(&entry.event)).collect();
	for touched in touched {
		feeding.written += documents::reconcile(forum, index, touched)?;
	}
	feeding.read = Some(*last);
	if feeding.written >= DOCUMENTS_PER_COMMIT {
		commit(forum, feeding, index)?;
	}
	Ok(entries.len() == BATCH)
}

fn commit(forum: &Forum, feeding: &mut Feeding, index: &Index) -> Result<()> {
	let Some(Seq(read)) = feeding.read else { return Ok(()) };
	if feeding.written > 0 || read.saturating_sub(index.position()) > ENTRIES_PER_COMMIT {
		index.commit(position(forum, Seq(read))?)?;
		feeding.written = 0;
	}
	Ok(())
}

fn make_anew(forum: &Forum, feeding: &mut Feeding) -> Result<u64> {
	let searching = forum.searching();
	// Noted first: what is written meanwhile is read once more from the journal.
	let from = position(forum, forum.store().durable_seq())?;
	let rebuild = Rebuild::begin(&searching.base, MIN_BUDGET_BYTES)?;
	let old = searching.open().filter(|open| open.is_whole && feeding.read.is_some());
	if old.is_none() {
		rebuild.index().commit(from)?;
		searching.put(Some(Open::new(Arc::clone(rebuild.index()), false)));
	}
	let mut making = Making { forum, index: rebuild.index(), from, old: old.as_deref(), written: 0, at_commit: 0 };
	let made = making.all(feeding);
	let written = making.written;
	if let Err(error) = made {
		if searching.open().is_some_and(|open| !open.is_whole) {
			searching.put(None);
		}
		return Err(error);
	}
	let index = rebuild.finish(from)?;
	*feeding = Feeding { read: Some(Seq(from.number)), written: 0 };
	searching.put(Some(Open::new(index, true)));
	drop(old);
	search::remove_unused(&searching.base);
	tracing::info!(documents = written, "the search index is whole");
	Ok(written)
}

/// An index that is being made.
struct Making<'a> {
	forum: &'a Forum,
	index: &'a Index,
	from: Position,
	/// What is used meanwhile, and goes on following the journal.
	old: Option<&'a Open>,
	written: u64,
	at_commit: u64,
}

impl Making<'_> {
	fn all(&mut self, feeding: &mut Feeding) -> Result<()> {
		self.each(&GROUPS, Touched::Group, feeding)?;
		self.each(&MEMBERS, Touched::Member, feeding)?;
		self.each(&TOPICS, Touched::Whole, feeding)
	}

	fn each<K, V>(&mut self, table: &Table<K, V>, touched: impl Fn(K) -> Touched, feeding: &mut Feeding) -> Result<()>
	where
		K: Key + Copy,
		V: Record,
	{
		let mut last = None;
		loop {
			let scan = self.forum.store().scan(table).limit(ROWS);
			let ids = if let Some(last) = &last { scan.after(last).keys()? } else { scan.keys()? };
			let Some(end) = ids.last() else { return Ok(()) };
			last = Some(*end);
			for id in ids {
				if self.forum.searching().is_stopped() {
					return Err(Error::Busy);
				}
				self.written += documents::write(self.forum, self.index, touched(id))?;
				self.look_up(feeding)?;
			}
		}
	}

	/// Now and then, what is there can be found: in the old index what is new, else what was made.
	fn look_up(&mut self, feeding: &mut Feeding) -> Result<()> {
		if self.written - self.at_commit < DOCUMENTS_PER_COMMIT {
			return Ok(());
		}
		self.at_commit = self.written;
		match self.old {
			Some(old) => {
				while take(self.forum, feeding, &old.index)? {}
				commit(self.forum, feeding, &old.index)
			}
			None => Ok(self.index.commit(self.from)?),
		}
	}
}
