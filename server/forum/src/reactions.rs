//! Reactions to posts: at most one of each kind by a member, counted beside the post.

use crate::discussions::readable_topic;
use crate::discussions::records::{POSTS, PostRecord};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::{Actor, Change, Forum, Result, tables};
use model::reactions::{REACTED_SHOWN, Reaction, ReactionView};
use model::{MemberId, TopicId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Topic, post, how, who.
pub(crate) const REACTIONS: Table<(TopicId, u32, Reaction, MemberId), ()> = Table::new(tables::REACTIONS, "reactions");
/// How many reacted to a post; none where nobody did.
pub(crate) const REACTION_COUNTS: Table<(TopicId, u32), Counts> =
	Table::new(tables::REACTION_COUNTS, "reaction_counts");

/// How many reacted, in the order of [`Reaction::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Counts([u32; Reaction::ALL.len()]);

impl Record for Counts {
	const VERSION: u8 = 1;
}

impl Counts {
	/// How many reacted like this.
	pub(crate) fn of(self, reaction: Reaction) -> u32 {
		self.0[place(reaction)]
	}

	/// The same with another number of those who reacted like this.
	pub(crate) fn with(mut self, reaction: Reaction, count: u32) -> Self {
		self.0[place(reaction)] = count;
		self
	}
}

fn place(reaction: Reaction) -> usize {
	Reaction::ALL.iter().position(|known| *known == reaction).expect("all of them stand there")
}

/// Reacts to a post, or takes the reaction back; gives whether it stands now.
///
/// # Errors
/// As permissions say; [`crate::Error::NotFound`] for a post that is not there; too often.
pub fn toggle(forum: &Forum, actor: &Actor, topic: TopicId, number: u32, reaction: Reaction) -> Result<bool> {
	set(forum, actor, (topic, number), reaction, |stood| !stood)
}

/// Reacts to a post; a second time changes nothing.
///
/// # Errors
/// As [`toggle`].
pub fn add(forum: &Forum, actor: &Actor, topic: TopicId, number: u32, reaction: Reaction) -> Result<()> {
	set(forum, actor, (topic, number), reaction, |_| true).map(drop)
}

/// Takes a reaction to a post back; nothing happens if there is none.
///
/// # Errors
/// As [`toggle`].
pub fn remove(forum: &Forum, actor: &Actor, topic: TopicId, number: u32, reaction: Reaction) -> Result<()> {
	set(forum, actor, (topic, number), reaction, |_| false).map(drop)
}

/// Lets a reaction stand as `wanted` makes of whether it stood; gives whether it stands now.
fn set(
	forum: &Forum,
	actor: &Actor,
	(topic, number): (TopicId, u32),
	reaction: Reaction,
	wanted: fn(bool) -> bool,
) -> Result<bool> {
	readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::React)?;
	forum.change(actor, move |change| {
		let (_, facts) = change.topic(topic)?;
		let post = change.find(&POSTS, &(topic, number))?;
		change.require(Action::React(post.facts(facts)))?;
		let key = (topic, number, reaction, change.actor.require_id()?);
		let stood = change.get(&REACTIONS, &key)?.is_some();
		let stands = wanted(stood);
		if stands == stood {
			return Ok(stands);
		}
		if stands {
			change.put(&REACTIONS, &key, &())?;
		} else {
			change.remove(&REACTIONS, &key)?;
		}
		count(change, topic, number, reaction, stands)?;
		change.record(Event::PostReacted { topic, number })?;
		Ok(stands)
	})
}

fn count(change: &mut Change<'_, '_>, topic: TopicId, number: u32, reaction: Reaction, more: bool) -> Result<()> {
	let counts = change.get(&REACTION_COUNTS, &(topic, number))?.unwrap_or_default();
	let old = counts.of(reaction);
	let counts = counts.with(reaction, if more { old + 1 } else { old.saturating_sub(1) });
	if counts == Counts::default() {
		return change.remove(&REACTION_COUNTS, &(topic, number));
	}
	change.put(&REACTION_COUNTS, &(topic, number), &counts)
}

/// How people reacted to a post that the actor reads; nothing for a deleted one.
pub(crate) fn of_post(
	forum: &Forum,
	actor: &Actor,
	topic: TopicId,
	number: u32,
	post: &PostRecord,
) -> Result<Vec<ReactionView>> {
	if post.deleted.is_some() {
		return Ok(Vec::new());
	}
	let Some(counts) = forum.store().get(&REACTION_COUNTS, &(topic, number))? else { return Ok(Vec::new()) };
	let mut views = Vec::new();
	for reaction in Reaction::ALL.into_iter().filter(|reaction| counts.of(*reaction) > 0) {
		let rows = forum.store().scan(&REACTIONS).prefix(&(topic, number, reaction)).limit(REACTED_SHOWN).keys()?;
		let mut people = Vec::with_capacity(rows.len());
		for (.., member) in rows {
			people.push(crate::discussions::author_view(forum, Author::Member(member))?);
		}
		let mine = match actor.id() {
			Some(member) => forum.store().get(&REACTIONS, &(topic, number, reaction, member))?.is_some(),
			None => false,
		};
		views.push(ReactionView { reaction, count: counts.of(reaction), people, mine });
	}
	Ok(views)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::check::check;
	use crate::discussions::{self, Wanted};
	use crate::testing::World;
	use crate::{Error, groups};
	use model::groups::Access;
	use model::{GroupId, Reason};

	fn scene(access: Access) -> (World, Actor, GroupId, TopicId) {
		let world = World::new();
		let (anna, group) = (world.member("anna"), world.group("coffee", access));
		let handle = model::text::Handle::parse(model::Field::Handle, "anna").unwrap();
		let role = model::groups::GroupRole::Member;
		groups::add_member(&world.forum, &Actor::system(), group, &handle, role).unwrap();
		let anna = world.again(&anna);
		let topic = world.topic(&anna, group, "Grind size");
		(world, anna, group, topic)
	}

	fn shown(world: &World, actor: &Actor, topic: TopicId) -> Vec<(Reaction, u32, bool)> {
		let view = discussions::show(&world.forum, actor, topic, Wanted::Page(1)).unwrap();
		view.posts[0].reactions.iter().map(|one| (one.reaction, one.count, one.mine)).collect()
	}

	#[test]
	fn each_kind_is_given_once_and_taken_back_by_the_same_button() {
		let (world, anna, _, topic) = scene(Access::Public);
		let boris = world.member("boris");
		assert!(toggle(&world.forum, &boris, topic, 1, Reaction::Thanks).unwrap());
		assert!(toggle(&world.forum, &boris, topic, 1, Reaction::Funny).unwrap());
		let carla = world.member("carla");
		assert!(toggle(&world.forum, &carla, topic, 1, Reaction::Thanks).unwrap());
		let own = toggle(&world.forum, &anna, topic, 1, Reaction::Thanks);
		assert!(matches!(own, Err(Error::Denied(Reason::OwnPost))));
		let view = |actor: &Actor| discussions::show(&world.forum, actor, topic, Wanted::Page(1)).unwrap();
		assert!(view(&boris).posts[0].may.react && !view(&anna).posts[0].may.react);
		assert_eq!(shown(&world, &boris, topic), [(Reaction::Thanks, 2, true), (Reaction::Funny, 1, true)]);
		assert_eq!(shown(&world, &world.visitor(), topic), [(Reaction::Thanks, 2, false), (Reaction::Funny, 1, false)]);
		assert!(!toggle(&world.forum, &boris, topic, 1, Reaction::Funny).unwrap());
		assert_eq!(shown(&world, &boris, topic), [(Reaction::Thanks, 2, true)]);
		assert!(!toggle(&world.forum, &boris, topic, 1, Reaction::Thanks).unwrap());
		assert!(!toggle(&world.forum, &carla, topic, 1, Reaction::Thanks).unwrap());
		assert_eq!(world.forum.store().scan(&REACTION_COUNTS).count().unwrap(), 0);
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn fifty_who_press_at_once_are_counted_exactly() {
		let (world, _, _, topic) = scene(Access::Public);
		let carla = world.member("carla");
		let many = (0..25).map(|number| world.member(&format!("m{number}"))).collect::<Vec<_>>();
		std::thread::scope(|scope| {
			for actor in &many {
				scope.spawn(|| toggle(&world.forum, actor, topic, 1, Reaction::Agree).unwrap());
				scope.spawn(|| toggle(&world.forum, &carla, topic, 1, Reaction::Agree).unwrap());
			}
		});
		// 25 times by one is an odd number of times.
		assert_eq!(shown(&world, &carla, topic), [(Reaction::Agree, 26, true)]);
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
		std::thread::scope(|scope| {
			for actor in many.iter().chain(std::iter::once(&carla)) {
				scope.spawn(|| toggle(&world.forum, actor, topic, 1, Reaction::Agree).unwrap());
			}
		});
		assert!(shown(&world, &carla, topic).is_empty());
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn twenty_of_many_are_named() {
		let (world, anna, _, topic) = scene(Access::Public);
		for number in 0..23 {
			toggle(&world.forum, &world.member(&format!("m{number}")), topic, 1, Reaction::Sad).unwrap();
		}
		let view = discussions::show(&world.forum, &anna, topic, Wanted::Page(1)).unwrap();
		let sad = &view.posts[0].reactions[0];
		assert_eq!((sad.count, sad.people.len()), (23, REACTED_SHOWN));
	}

	#[test]
	fn what_was_deleted_or_may_not_be_read_takes_no_reaction() {
		let (world, anna, _, topic) = scene(Access::Secret);
		let boris = world.member("boris");
		let react = |actor: &Actor, number| toggle(&world.forum, actor, topic, number, Reaction::Thanks);
		assert!(matches!(react(&boris, 1), Err(Error::NotFound)));
		assert!(matches!(react(&world.visitor(), 1), Err(Error::NotFound)));
		assert!(matches!(react(&anna, 9), Err(Error::NotFound)));
		world.reply(&anna, topic, "Finer.");
		let ada = world.administrator("ada");
		assert!(react(&ada, 2).unwrap());
		discussions::delete_post(&world.forum, &anna, topic, 2).unwrap();
		assert!(matches!(react(&ada, 2), Err(Error::Denied(Reason::Deleted))));
		let view = discussions::show(&world.forum, &ada, topic, Wanted::Page(1)).unwrap();
		assert!(view.posts.iter().all(|post| post.reactions.is_empty()));
		discussions::restore_post(&world.forum, &anna, topic, 2).unwrap();
		let view = discussions::show(&world.forum, &ada, topic, Wanted::Page(1)).unwrap();
		assert_eq!(view.posts[1].reactions[0].count, 1);
	}
}
