//! Which documents are shown for a query, and in which order.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::ops::ControlFlow;
use std::time::Duration;

use crate::document::Key;
use crate::error::{Error, guarded};
use crate::facets::{Counting, Facets};
use crate::filter::{Candidate, Filter, walk};
use crate::index::Index;
use crate::plan;
use crate::query::Query;

/// 100 hits on one page.
pub const MAX_LIMIT: usize = 100;

/// 1,000 hits: nobody turns that many pages, and each of them has to be held and put in order.
pub const MAX_DEPTH: usize = 1000;

/// 2 s, for [`Request::is_over`] to measure: a search takes milliseconds, and whoever makes one last is an attacker.
pub const MAX_TIME: Duration = Duration::from_secs(2);

/// What is new counts for half as much again as what is old.
const FRESHNESS: f32 = 0.5;

/// After 180 days half of that is gone: most discussions are over, and the answers still good.
const HALF_LIFE_MS: f64 = 180.0 * 86_400_000.0;

/// One question to the index.
pub struct Request<'a> {
	pub query: &'a Query,
	pub filter: &'a Filter,
	pub order: Order,
	/// How many hits to pass over; beyond [`MAX_DEPTH`] there are none.
	pub offset: usize,
	/// How many hits to give, up to [`MAX_LIMIT`].
	pub limit: usize,
	/// Now, in milliseconds since 1970: what is new is found first.
	pub now_ms: i64,
	/// How far the reader's clock is ahead of UTC: when a day begins for `before:` and `after:`.
	pub ahead_of_utc_s: i32,
	/// Whether the time for answering is over. Asked about every ten microseconds, so it should only look at a clock.
	pub is_over: &'a dyn Fn() -> bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
	/// Best first. Without words there is no best, and newest are first.
	Relevance,
	Newest,
}

/// What was found. The caller checks each hit against the records once more before showing it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
	pub hits: Vec<Hit>,
	/// How many there are, of those the reader may see.
	pub total: u64,
	/// How many more the reader may see, but which are archived.
	pub archived_left_out: u64,
	/// How all that were found divide.
	pub facets: Facets,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
	pub key: Key,
	pub group: u64,
	pub at_ms: i64,
}

impl Index {
	/// Finds documents. Two searches of the same state give the same order, so pages fit together.
	///
	/// # Errors
	/// [`Error::TooSlow`] if the time was over first, [`Error::Broken`] if a file turns out to be damaged.
	pub fn search(&self, request: &Request<'_>) -> Result<Found, Error> {
		guarded(|| self.find(request))
	}

	fn find(&self, request: &Request<'_>) -> Result<Found, Error> {
		let Some(planned) = plan::plan(&self.fields, request.query, request.filter) else {
			return Ok(Found::default());
		};
		let sieve = plan::sieve(request.query, request.filter, request.ahead_of_utc_s);
		let by_words = request.order == Order::Relevance && request.query.has_words();
		let plan = if by_words { planned.ranked() } else { planned };
		let mut best = Best::new(request.offset.saturating_add(request.limit.min(MAX_LIMIT)).min(MAX_DEPTH));
		let mut found = Found::default();
		let searchers = self.searchers(request.filter);
		let mut counting = Counting::default();
		walk(&searchers, &plan, &sieve, request.is_over, &mut |candidate| {
			if candidate.is_left_out {
				found.archived_left_out += 1;
			} else {
				found.total += 1;
				counting.add(&candidate);
				let worth = if by_words { worth(&candidate, request.now_ms) } else { 0.0 };
				best.offer(worth, &candidate);
			}
			ControlFlow::Continue(())
		})?;
		found.facets = counting.done(&searchers)?;
		found.hits = best.in_order().into_iter().skip(request.offset).collect();
		Ok(found)
	}
}

/// The score of the words, raised for what is new.
fn worth(candidate: &Candidate<'_>, now_ms: i64) -> f32 {
	let age_ms = now_ms.saturating_sub(candidate.at_ms).max(0) as f64;
	let freshness = (-age_ms / HALF_LIFE_MS).exp2() as f32;
	candidate.score * (1.0 + FRESHNESS * freshness)
}

/// The best so far, at most as many as are needed.
pub(crate) struct Best {
	room: usize,
	/// The worst on top.
	heap: BinaryHeap<Ranked>,
}

impl Best {
	pub(crate) fn new(room: usize) -> Self {
		Self { room, heap: BinaryHeap::with_capacity(room.min(MAX_DEPTH) + 1) }
	}

	pub(crate) fn offer(&mut self, worth: f32, candidate: &Candidate<'_>) {
		let loses = |worst: &Ranked| worth.total_cmp(&worst.worth).then(candidate.at_ms.cmp(&worst.hit.at_ms)).is_lt();
		if self.room == 0 || self.heap.len() == self.room && self.heap.peek().is_some_and(loses) {
			return;
		}
		let Some(key) = candidate.key() else { return };
		self.heap.push(Ranked { worth, hit: Hit { key, group: candidate.group(), at_ms: candidate.at_ms } });
		if self.heap.len() > self.room {
			self.heap.pop();
		}
	}

	pub(crate) fn in_order(self) -> Vec<Hit> {
		self.heap.into_sorted_vec().into_iter().map(|ranked| ranked.hit).collect()
	}
}

struct Ranked {
	worth: f32,
	hit: Hit,
}

impl Ord for Ranked {
	/// Smaller is better. Of equals the newer, then the one with the smaller key: pages must not overlap.
	fn cmp(&self, other: &Self) -> Ordering {
		other
			.worth
			.total_cmp(&self.worth)
			.then(other.hit.at_ms.cmp(&self.hit.at_ms))
			.then(self.hit.key.cmp(&other.hit.key))
	}
}

impl PartialOrd for Ranked {
	fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
		Some(self.cmp(other))
	}
}

impl PartialEq for Ranked {
	fn eq(&self, other: &Self) -> bool {
		self.cmp(other).is_eq()
	}
}

impl Eq for Ranked {}
