//! Deciding about a reported post: of two who do it at once, one does.

use super::cases::{close, require_somebody_else, waiting_case};
use super::notices::{Concerning, notify};
use super::records::{CaseRecord, Desk, Subject};
use crate::audit::{self, Told};
use crate::discussions::records::POSTS;
use crate::discussions::{hide_post_in, hide_topic_in};
use crate::journal::Author;
use crate::limits::{self, Limited};
use crate::{Actor, Change, Error, Forum, Result};
use model::moderation::{Act, ActReason, Decision, Object};
use model::{CaseId, GroupId, MemberId, TopicId};

/// Decides about a reported post.
///
/// # Errors
/// [`Error::NotFound`] for what is not for the actor to decide;
/// [`model::Reason::AlreadyDecided`] for whoever comes second;
/// [`model::Reason::SomebodyElse`] about one's own post while somebody else could; the field `reason`
/// where nothing is said to the author;
/// [`Error::TooOften`].
pub fn decide(forum: &Forum, actor: &Actor, case: CaseId, decision: Decision, reason: &ActReason) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	let reason = reason.clone();
	forum.change(actor, move |change| {
		let record = waiting_case(change, case)?;
		if decision != Decision::Dismiss {
			super::given(&reason)?;
		}
		let CaseRecord { desk: Desk::Group(group), subject: Subject::Post(topic, number), .. } = record else {
			return Err(Error::NotFound);
		};
		let post = change.find(&POSTS, &(topic, number))?;
		if let Author::Member(author) = post.author {
			own_post(change, &record, author)?;
		}
		let at = Place { group, topic, number, author: post.author };
		let act = act(change, at, decision, reason.as_str())?;
		// Hiding has settled the case already.
		match change.find(&super::records::CASES, &case)?.decided {
			Some(_) => Ok(()),
			None => close(change, case, &record, act),
		}
	})
}

/// Nobody decides about what they wrote, unless there is nobody else.
fn own_post(change: &mut Change<'_, '_>, record: &CaseRecord, author: MemberId) -> Result<()> {
	if change.actor.id() != Some(author) {
		return Ok(());
	}
	if super::cases::another_keeps(change, record.desk, &[author])? {
		return require_somebody_else(change, record.desk, Author::Member(author), author);
	}
	Ok(())
}

/// What is decided about.
#[derive(Clone, Copy)]
struct Place {
	group: GroupId,
	topic: TopicId,
	number: u32,
	author: Author,
}

fn act(change: &mut Change<'_, '_>, at: Place, decision: Decision, reason: &str) -> Result<Act> {
	let Place { group, topic, number, author } = at;
	let object = Object::Post(topic, number);
	match decision {
		Decision::Dismiss => {
			audit::record(change, Told::of(Act::ReportsDismissed, object).inside(group).because(reason))?;
			Ok(Act::ReportsDismissed)
		}
		Decision::Warn => {
			audit::record(change, Told::of(Act::Warned, object).inside(group).because(reason))?;
			notify(change, author, Concerning::post(Act::Warned, topic, number, group).because(reason))?;
			Ok(Act::Warned)
		}
		Decision::HidePost => {
			hide_post_in(change, topic, number, reason)?;
			Ok(Act::PostHidden)
		}
		Decision::HideTopic => {
			hide_topic_in(change, topic, reason)?;
			Ok(Act::TopicHidden)
		}
	}
}
