//! The history of a post: each version against the one before, line by line.

use super::quotes::Quotes;
use super::records::{POSTS, REVISIONS};
use super::views::author_view;
use crate::permissions::{Action, require};
use crate::{Actor, Error, Forum, Result};
use model::TopicId;
use model::discussions::{ChangedLine, RevisionView};
use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// Versions shown; older ones stay stored.
const REVISIONS_SHOWN: usize = 20;
/// Time for one comparison: after it the rest counts as replaced, which is still right. Twenty of
/// them delay other readers by less than a blink.
const COMPARE_FOR: Duration = Duration::from_millis(2);

/// Unchanged lines shown beside a change.
const LINES_AROUND: usize = 3;
/// Lines shown of one version: with all versions a page of a few thousand lines at most.
const LINES_SHOWN: usize = 200;

/// The versions of a post, latest first.
///
/// # Errors
/// As permissions say.
pub fn revisions(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<Vec<RevisionView>> {
	let (record, facts) = super::readable_topic(forum, actor, topic)?;
	crate::groups::require_notice(forum, actor, record.group)?;
	let post = forum.store().get(&POSTS, &(topic, number))?.ok_or(Error::NotFound)?;
	require(actor, Action::SeeRevisions(post.facts(facts)), forum.now())?;
	let mut rows =
		forum.store().scan(&REVISIONS).prefix(&(topic, number)).reverse().limit(REVISIONS_SHOWN + 1).collect()?;
	let mut quotes = Quotes::of(forum, actor);
	for (_, record) in &mut rows {
		record.source = quotes.in_source(std::mem::take(&mut record.source))?;
	}
	let mut views = Vec::with_capacity(rows.len());
	for (at, ((_, _, revision), record)) in rows.iter().enumerate().take(REVISIONS_SHOWN) {
		let before = rows.get(at + 1).map_or("", |(_, older)| older.source.as_str());
		views.push(RevisionView {
			revision: *revision,
			at: record.at,
			by: author_view(forum, record.by)?,
			lines: compare(before, &record.source),
		});
	}
	Ok(views)
}

fn compare(before: &str, after: &str) -> Vec<ChangedLine> {
	let compared = TextDiff::configure().timeout(COMPARE_FOR).diff_lines(before, after);
	let groups = compared.grouped_ops(LINES_AROUND);
	let (mut lines, mut place, mut left) = (Vec::new(), 0, 0);
	for op in groups.iter().flatten() {
		if op.new_range().start > place {
			lines.push(ChangedLine::Unchanged(count(op.new_range().start - place)));
		}
		place = op.new_range().end;
		for line in compared.iter_changes(op) {
			if lines.len() < LINES_SHOWN {
				lines.push(changed_line(line.tag(), line.value()));
			} else {
				left += 1;
			}
		}
	}
	let all = compared.new_slices().len();
	match (left, all.saturating_sub(place)) {
		(0, 0) => {}
		(0, rest) => lines.push(ChangedLine::Unchanged(count(rest))),
		(left, rest) => lines.push(ChangedLine::More(count(left + rest))),
	}
	lines
}

fn changed_line(tag: ChangeTag, text: &str) -> ChangedLine {
	let text = text.trim_end_matches('\n').to_owned();
	match tag {
		ChangeTag::Equal => ChangedLine::Same(text),
		ChangeTag::Insert => ChangedLine::Added(text),
		ChangeTag::Delete => ChangedLine::Removed(text),
	}
}

fn count(lines: usize) -> u32 {
	u32::try_from(lines).unwrap_or(u32::MAX)
}
