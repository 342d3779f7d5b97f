//! Reports: a member asks those who keep order to look at a post.

use super::cases;
use super::records::{CASE_OF, Desk, REPORTS, ReportRecord, Subject};
use crate::discussions::readable_topic;
use crate::discussions::records::POSTS;
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{Action, require};
use crate::{Actor, Error, Forum, Result};
use model::TopicId;
use model::moderation::NewReport;

/// Reports a post. Once per member and post: a second time changes nothing, whatever became of
/// the first.
///
/// # Errors
/// [`Error::NotFound`] for a post that the actor may not read; [`Error::Denied`] for their own and
/// for a deleted one; [`Error::TooOften`].
pub fn report(forum: &Forum, actor: &Actor, topic: TopicId, number: u32, new: NewReport) -> Result<()> {
	reportable(forum, actor, topic, number)?;
	limits::take(forum, actor, Limited::Report)?;
	forum.change(actor, move |change| {
		let (record, facts) = change.topic(topic)?;
		let post = change.find(&POSTS, &(topic, number))?;
		change.require(Action::Report(post.facts(facts)))?;
		let member = change.actor.require_id()?;
		if change.get(&REPORTS, &(topic, number, member))?.is_some() {
			return Ok(());
		}
		let case = match change.get(&CASE_OF, &(topic, number))? {
			Some(Ref(case)) => case,
			None => cases::open(change, Desk::Group(record.group), Subject::Post(topic, number))?,
		};
		let row = ReportRecord { why: new.why, text: new.text.as_str().to_owned(), at: change.now, case };
		change.put(&REPORTS, &(topic, number, member), &row)?;
		change.record(Event::PostReported { topic, number })
	})
}

/// Asks whether the actor may report a post.
///
/// # Errors
/// As [`report`].
pub fn reportable(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<()> {
	let (_, facts) = readable_topic(forum, actor, topic)?;
	let post = forum.store().get(&POSTS, &(topic, number))?.ok_or(Error::NotFound)?;
	require(actor, Action::Report(post.facts(facts)), forum.now())
}
