//! Which posts of a topic are new to somebody who has read it up to a number, and everything that
//! was written before a moment.
//!
//! Posts stand in the order in which they were written, so that halving finds the first new one;
//! but where posts came from another topic, older ones stand behind newer ones: there all are
//! looked at. Numbers of posts that went to another topic leave gaps.

use super::records::{POSTS, TopicRecord};
use crate::moderation::reshaping::{ARRIVALS, RESHAPES};
use crate::{Forum, Result};
use model::moderation::MOVED_MAX;
use model::{Timestamp, TopicId};
use std::ops::Range;

/// Posts of one span that are looked at; all behind them count as new.
const LOOKED_AT: usize = MOVED_MAX;

/// What is new to somebody.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct New {
	/// Number of the first post.
	pub(super) first: u32,
	/// Posts that stand, from that one on.
	pub(super) count: u32,
}

/// What is new behind the number `read` and was written after `read_before`; none if nothing is.
pub(super) fn behind(
	forum: &Forum,
	id: TopicId,
	topic: &TopicRecord,
	read: u32,
	read_before: Timestamp,
) -> Result<Option<New>> {
	let end = topic.last_number.saturating_add(1);
	let mixed = mixed(forum, id, end)?;
	// Whether every number stands: then nothing needs to be looked at to be counted.
	let whole = topic.replies.saturating_add(1) == topic.last_number;
	let mut new: Option<New> = None;
	for (span, sorted) in [(1..mixed.start, true), (mixed.clone(), false), (mixed.end..end, true)] {
		let mut span = span.start.max(read.saturating_add(1))..span.end;
		if sorted {
			span.start = first_after(forum, id, span.clone(), read_before)?;
		}
		let found = match (span.is_empty(), sorted && whole) {
			(true, _) => None,
			(false, true) => Some(New { first: span.start, count: span.end - span.start }),
			(false, false) => looked_at(forum, id, span, read_before)?,
		};
		new = match (new, found) {
			(Some(new), Some(found)) => Some(New { count: new.count.saturating_add(found.count), ..new }),
			(new, found) => new.or(found),
		};
	}
	Ok(new)
}

/// The numbers among which posts may not stand in the order in which they were written.
fn mixed(forum: &Forum, id: TopicId, end: u32) -> Result<Range<u32>> {
	let arrivals = || forum.store().scan(&ARRIVALS).prefix(&id).limit(1);
	let (first, last) = (arrivals().keys()?, arrivals().reverse().collect()?);
	let (Some((_, first)), Some((_, last))) = (first.first(), last.first()) else { return Ok(end..end) };
	let reshape = forum.store().get(&RESHAPES, &last.0)?;
	let last = reshape.and_then(|reshape| reshape.pairs.last().map(|(_, new)| new.saturating_add(1)));
	Ok(*first..last.unwrap_or(end).min(end))
}

/// The first number of a span in order whose post was written after a moment; its end if none was.
fn first_after(forum: &Forum, id: TopicId, span: Range<u32>, moment: Timestamp) -> Result<u32> {
	let Range { mut start, mut end } = span;
	while start < end {
		let middle = start + (end - start) / 2;
		let scan = forum.store().scan(&POSTS).prefix(&id).at_least(&(id, middle));
		match scan.before(&(id, end)).limit(1).collect()?.first() {
			Some(((_, number), post)) if post.at <= moment => start = number + 1,
			Some(_) | None => end = middle,
		}
	}
	Ok(end)
}

fn looked_at(forum: &Forum, id: TopicId, span: Range<u32>, read_before: Timestamp) -> Result<Option<New>> {
	let scan = forum.store().scan(&POSTS).prefix(&id).at_least(&(id, span.start)).before(&(id, span.end));
	let posts = scan.limit(LOOKED_AT).collect()?;
	let new = |post: &super::records::PostRecord| post.deleted.is_none() && post.at > read_before;
	let mut found = posts.iter().filter(|(_, post)| new(post)).map(|((_, number), _)| *number);
	let (first, count) = (found.next(), u32::try_from(found.count()).unwrap_or(u32::MAX));
	let seen = first.map(|first| New { first, count: count.saturating_add(1) });
	let rest = posts.last().filter(|_| posts.len() == LOOKED_AT).map(|((_, number), _)| number + 1..span.end);
	let rest = rest.filter(|rest| !rest.is_empty());
	Ok(match (seen, rest) {
		(Some(seen), Some(rest)) => Some(New { count: seen.count.saturating_add(rest.end - rest.start), ..seen }),
		(None, Some(rest)) => Some(New { first: rest.start, count: rest.end - rest.start }),
		(seen, None) => seen,
	})
}
