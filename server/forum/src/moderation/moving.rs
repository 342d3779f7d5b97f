//! Moving a topic to another group, with all that stands in lists of either.

use super::cases::topic_moves;
use super::leaving::{Leaving, tell_authors_of_all};
use super::notices::{Concerning, notify};
use super::records::PINNED;
use super::states::{keep, require_topic};
use crate::audit::{self, Told};
use crate::discussions::readable_topic;
use crate::discussions::records::TopicRecord;
use crate::groups::records::GROUPS;
use crate::journal::Event;
use crate::permissions::{Action, may, require};
use crate::{Actor, Forum, Result};
use model::moderation::{Act, ActReason, Object, Value};
use model::{GroupId, TopicId};

/// Moves a topic to another group. Its address stays; who may not read the new group does not
/// find it any more, from this change on.
///
/// # Errors
/// [`crate::Error::NotFound`] for a topic or a group that the actor may not see;
/// [`crate::Error::Denied`] except for those who keep order in both; [`crate::Error::TooOften`].
pub fn move_topic(forum: &Forum, actor: &Actor, topic: TopicId, to: GroupId, reason: &ActReason) -> Result<()> {
	keep(forum, actor, topic, reason, move |change, old, reason| {
		require_topic(&old)?;
		let target = change.find(&GROUPS, &to)?;
		change.require(Action::KeepOrder(target.facts(to)))?;
		super::given(reason)?;
		let from = old.group;
		if from == to {
			return Ok(());
		}
		change.remove(&PINNED, &(from, topic))?;
		let new = TopicRecord { group: to, pinned: None, ..old.clone() };
		crate::discussions::topic_moves(change, topic, &old, &new)?;
		topic_moves(change, topic, to)?;
		let told = Told::of(Act::TopicMoved, Object::Topic(topic)).inside(from).because(reason.as_str());
		audit::record(change, told.changed(Value::Group(from), Value::Group(to)))?;
		let concerning = Concerning::topic(Act::TopicMoved, topic, to).known_in(from).because(reason.as_str());
		notify(change, old.author, concerning)?;
		let leaving = Leaving { act: Act::TopicMoved, topic, from, to, but: old.author, reason: reason.as_str() };
		tell_authors_of_all(change, &leaving)?;
		change.record(Event::TopicMoved { topic, from, to })
	})
}

/// Where the actor may move a topic: id and name of each group.
///
/// # Errors
/// As [`move_topic`].
pub fn places(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<Vec<(GroupId, String)>> {
	let (record, facts) = readable_topic(forum, actor, topic)?;
	let now = forum.now();
	require(actor, Action::SetTopicState(facts), now)?;
	let directory = forum.directory()?;
	let others = directory.groups.iter().filter(|group| group.id != record.group);
	let kept = others.filter(|group| may(actor, Action::KeepOrder(group.facts), now));
	Ok(kept.map(|group| (group.id, group.name.clone())).collect())
}
