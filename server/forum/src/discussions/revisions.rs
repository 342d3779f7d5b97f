//! The history of a post: each version against the one before, line by line.

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

/// The versions of a post, latest first.
///
/// # Errors
/// As permissions say.
pub fn revisions(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<Vec<RevisionView>> {
	let (_, facts) = super::readable_topic(forum, actor, topic)?;
	let post = forum.store().get(&POSTS, &(topic, number))?.ok_or(Error::NotFound)?;
	require(actor, Action::SeeRevisions(post.facts(facts)), forum.now())?;
	let rows =
		forum.store().scan(&REVISIONS).prefix(&(topic, number)).reverse().limit(REVISIONS_SHOWN + 1).collect()?;
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
	let lines = compared.iter_all_changes().map(|line| {
		let text = line.value().trim_end_matches('\n').to_owned();
		match line.tag() {
			ChangeTag::Equal => ChangedLine::Same(text),
			ChangeTag::Insert => ChangedLine::Added(text),
			ChangeTag::Delete => ChangedLine::Removed(text),
		}
	});
	lines.collect()
}
