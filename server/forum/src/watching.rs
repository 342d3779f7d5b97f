//! Watching and muting: how much of a topic or group a member wants to hear of.

use crate::discussions::readable_topic;
use crate::groups::records::GROUPS;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{Action, require};
use crate::{Actor, Change, Error, Forum, Result, tables};
use model::watching::Level;
use model::{GroupId, MemberId, TopicId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// What is watched or muted. Variants are only ever added at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Place {
	/// One topic.
	Topic(TopicId),
	/// All topics of a group that have no level of their own.
	Group(GroupId),
}

/// What a member said about a place.
pub(crate) const WATCHING: Table<(MemberId, Place), Said> = Table::new(tables::WATCHING, "watching");
/// Who watches a place; the other side of [`WATCHING`].
pub(crate) const WATCHERS: Table<(Place, MemberId), ()> = Table::new(tables::WATCHERS, "watchers");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Said(pub(crate) Level);

impl Record for Said {
	const VERSION: u8 = 1;
}

/// Watches or mutes a topic, whatever holds for its group.
///
/// # Errors
/// As permissions say; too often.
pub fn set_topic(forum: &Forum, actor: &Actor, topic: TopicId, level: Level) -> Result<()> {
	readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Keep)?;
	forum.change(actor, move |change| {
		let (_, facts) = change.topic(topic)?;
		change.require(Action::FollowTopic(facts))?;
		say(change, Place::Topic(topic), level)
	})
}

/// Watches or mutes a group: all of its topics that have no level of their own.
///
/// # Errors
/// As permissions say; too often.
pub fn set_group(forum: &Forum, actor: &Actor, group: GroupId, level: Level) -> Result<()> {
	let facts = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?.facts(group);
	require(actor, Action::FollowGroup(facts), forum.now())?;
	limits::take(forum, actor, Limited::Keep)?;
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::FollowGroup(record.facts(group)))?;
		say(change, Place::Group(group), level)
	})
}

/// What holds for the actor in a topic of this group.
///
/// # Errors
/// When the store cannot be read.
pub fn of_topic(forum: &Forum, actor: &Actor, topic: TopicId, group: GroupId) -> Result<Level> {
	match actor.id() {
		Some(member) => level_now(forum, member, topic, group),
		None => Ok(Level::Normal),
	}
}

/// What holds for the actor in a group.
///
/// # Errors
/// When the store cannot be read.
pub fn of_group(forum: &Forum, actor: &Actor, group: GroupId) -> Result<Level> {
	let Some(member) = actor.id() else { return Ok(Level::Normal) };
	let said = forum.store().get(&WATCHING, &(member, Place::Group(group)))?;
	Ok(said.map_or(Level::Normal, |Said(level)| level))
}

/// Whether a member wants to hear nothing of a topic.
pub(crate) fn is_muted(forum: &Forum, member: MemberId, topic: TopicId, group: GroupId) -> Result<bool> {
	Ok(level_now(forum, member, topic, group)? == Level::Muted)
}

fn level_now(forum: &Forum, member: MemberId, topic: TopicId, group: GroupId) -> Result<Level> {
	let said = |place| forum.store().get(&WATCHING, &(member, place));
	let said = match said(Place::Topic(topic))? {
		None => said(Place::Group(group))?,
		said => said,
	};
	Ok(said.map_or(Level::Normal, |Said(level)| level))
}

/// What holds for a member in a topic, inside a change.
pub(crate) fn level(change: &mut Change<'_, '_>, member: MemberId, topic: TopicId, group: GroupId) -> Result<Level> {
	if let Some(Said(level)) = change.get(&WATCHING, &(member, Place::Topic(topic)))? {
		return Ok(level);
	}
	let said = change.get(&WATCHING, &(member, Place::Group(group)))?;
	Ok(said.map_or(Level::Normal, |Said(level)| level))
}

/// Whoever writes in a topic watches it, unless they said otherwise of it or muted the group.
pub(crate) fn watch_by_writing(
	change: &mut Change<'_, '_>,
	member: MemberId,
	topic: TopicId,
	group: GroupId,
) -> Result<()> {
	let said = change.get(&WATCHING, &(member, Place::Topic(topic)))?.is_some();
	if said || level(change, member, topic, group)? != Level::Normal {
		return Ok(());
	}
	put(change, member, Place::Topic(topic), Level::Watching)
}

/// Members who watch a topic for itself, at most so many.
pub(crate) fn watchers(change: &mut Change<'_, '_>, topic: TopicId, most: usize) -> Result<Vec<MemberId>> {
	let rows = change.raw().scan(&WATCHERS).prefix(&Place::Topic(topic)).limit(most).keys()?;
	Ok(rows.into_iter().map(|(_, member)| member).collect())
}

fn say(change: &mut Change<'_, '_>, place: Place, level: Level) -> Result<()> {
	let member = change.actor.require_id()?;
	if change.get(&WATCHING, &(member, place))? == Some(Said(level)) {
		return Ok(());
	}
	put(change, member, place, level)?;
	change.record(Event::WatchingChanged { member })
}

fn put(change: &mut Change<'_, '_>, member: MemberId, place: Place, level: Level) -> Result<()> {
	change.put(&WATCHING, &(member, place), &Said(level))?;
	match level {
		Level::Watching => change.put(&WATCHERS, &(place, member), &()),
		Level::Normal | Level::Muted => change.remove(&WATCHERS, &(place, member)),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::check::check;
	use crate::discussions;
	use crate::testing::World;
	use model::discussions::Unread;
	use model::groups::Access;

	#[test]
	fn a_topic_follows_its_group_until_it_has_a_level_of_its_own() {
		let world = World::new();
		let (anna, boris) = (world.member("anna"), world.member("boris"));
		let group = world.group("coffee", Access::Public);
		let topic = world.topic(&anna, group, "Grind");
		let holds = |actor: &Actor| of_topic(&world.forum, actor, topic, group).unwrap();
		assert_eq!(
			(holds(&anna), holds(&boris), holds(&world.visitor())),
			(Level::Watching, Level::Normal, Level::Normal)
		);
		set_group(&world.forum, &boris, group, Level::Watching).unwrap();
		assert_eq!(holds(&boris), Level::Watching);
		set_topic(&world.forum, &boris, topic, Level::Muted).unwrap();
		assert_eq!(holds(&boris), Level::Muted);
		assert_eq!(of_group(&world.forum, &boris, group).unwrap(), Level::Watching);
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn writing_watches_a_topic_unless_its_writer_said_otherwise() {
		let world = World::new();
		let anna = world.member("anna");
		let group = world.group("coffee", Access::Public);
		let topic = world.topic(&anna, group, "Grind");
		let levels = [("boris", None), ("carla", Some(Level::Normal)), ("dora", Some(Level::Muted))];
		for (handle, said) in levels {
			let actor = world.member(handle);
			if let Some(level) = said {
				set_topic(&world.forum, &actor, topic, level).unwrap();
			}
			world.reply(&actor, topic, &format!("I am {handle}."));
			let expected = said.unwrap_or(Level::Watching);
			assert_eq!(of_topic(&world.forum, &actor, topic, group).unwrap(), expected, "{handle}");
		}
		let emil = world.member("emil");
		set_group(&world.forum, &emil, group, Level::Muted).unwrap();
		world.reply(&emil, topic, "Me too.");
		assert_eq!(of_topic(&world.forum, &emil, topic, group).unwrap(), Level::Muted);
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn fifty_levels_said_at_once_leave_one() {
		let world = World::new();
		let boris = world.member("boris");
		let group = world.group("coffee", Access::Public);
		let topic = world.topic(&world.member("anna"), group, "Grind");
		std::thread::scope(|scope| {
			for number in 0..50 {
				let (world, boris, level) = (&world, &boris, Level::ALL[number % 3]);
				scope.spawn(move || set_topic(&world.forum, boris, topic, level).unwrap());
				scope.spawn(move || set_group(&world.forum, boris, group, level).unwrap());
			}
		});
		let id = boris.id().unwrap();
		for (place, level) in [
			(Place::Topic(topic), of_topic(&world.forum, &boris, topic, group).unwrap()),
			(Place::Group(group), of_group(&world.forum, &boris, group).unwrap()),
		] {
			let watched = world.forum.store().get(&WATCHERS, &(place, id)).unwrap().is_some();
			assert_eq!(watched, level == Level::Watching);
		}
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn what_is_muted_is_not_shown_as_unread() {
		let world = World::new();
		let (anna, boris) = (world.member("anna"), world.member("boris"));
		let group = world.group("coffee", Access::Public);
		world.advance(std::time::Duration::from_secs(1));
		let (grind, _milk) = (world.topic(&anna, group, "Grind"), world.topic(&anna, group, "Milk"));
		let unread = || {
			let list = discussions::latest(&world.forum, &boris, None).unwrap();
			list.topics.iter().filter(|topic| topic.unread != Unread::Nothing).count()
		};
		assert_eq!(unread(), 2);
		set_topic(&world.forum, &boris, grind, Level::Muted).unwrap();
		assert_eq!(unread(), 1);
		set_group(&world.forum, &boris, group, Level::Muted).unwrap();
		assert_eq!(unread(), 0);
		set_topic(&world.forum, &boris, grind, Level::Normal).unwrap();
		assert_eq!(unread(), 1);
	}

	#[test]
	fn what_may_not_be_read_can_neither_be_watched_nor_muted() {
		let world = World::new();
		let (ada, boris) = (world.administrator("ada"), world.member("boris"));
		let group = world.group("coffee", Access::Secret);
		let topic = world.topic(&ada, group, "Grind");
		for level in Level::ALL {
			assert!(matches!(set_topic(&world.forum, &boris, topic, level), Err(Error::NotFound)));
			assert!(matches!(set_group(&world.forum, &boris, group, level), Err(Error::NotFound)));
			assert!(matches!(set_group(&world.forum, &boris, GroupId(7), level), Err(Error::NotFound)));
		}
	}
}
