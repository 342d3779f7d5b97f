//! Choosing the answer to a question.

use super::records::{POSTS, PostRecord, TopicRecord};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result};
use model::{Reason, TopicId};

/// Chooses the answer, or takes the choice back.
///
/// # Errors
/// As permissions say; [`Error::NotFound`] for a post that is not there, [`Error::Denied`] for
/// the question itself or a deleted post.
pub fn choose_answer(forum: &Forum, actor: &Actor, topic: TopicId, number: Option<u32>) -> Result<()> {
	super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, facts) = change.topic(topic)?;
		change.require(Action::ChooseAnswer(facts))?;
		if let Some(number) = number {
			require_reply_that_stands(change, topic, number)?;
		}
		if old.answer == number {
			return Ok(());
		}
		change.put_topic(topic, &TopicRecord { answer: number, ..old })?;
		change.record(Event::AnswerChosen { topic, number })
	})
}

/// The reply that shall be singled out: not the question itself, and not deleted.
pub(super) fn require_reply_that_stands(
	change: &mut Change<'_, '_>,
	topic: TopicId,
	number: u32,
) -> Result<PostRecord> {
	let post = change.find(&POSTS, &(topic, number))?;
	if post.deleted.is_some() {
		return Err(Error::Denied(Reason::Deleted));
	}
	if number == 1 {
		return Err(Error::Denied(Reason::NotAQuestion));
	}
	Ok(post)
}
