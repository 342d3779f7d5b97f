//! What happened, as programs are told of it: entries of the journal that an actor may see now.

use crate::discussions::records::{POSTS, PostRecord};
use crate::discussions::{author_view, readable_topic};
use crate::groups::records::GROUPS;
use crate::groups::require_notice;
use crate::journal::{Author, Entry, Event};
use crate::permissions::{Action, PostFacts, may, require};
use crate::{Actor, Error, Forum, Result};
use model::accounts::AuthorView;
use model::{GroupId, MemberId, Timestamp, TopicId};
use store::Seq;

/// Entries looked at for one answer: far under a millisecond each.
const BATCH: usize = 256;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
	/// Its number: others that happened later have greater ones.
	pub number: u64,
	/// When.
	pub at: Timestamp,
	/// What, as programs know it; never changes.
	pub kind: &'static str,
	/// In which group: its short name.
	pub group: Option<String>,
	/// In which topic.
	pub topic: Option<TopicId>,
	/// To which of its posts.
	pub post: Option<u32>,
	/// Who wrote it, as its record says; none of anything but a new topic or post, and none of a
	/// hidden one for who could not bring it back.
	pub by: Option<AuthorView>,
	/// To whom: a short name.
	pub member: Option<String>,
}

/// What happened behind a number, as far as the actor may see it now, and the number behind which
/// it goes on: greater than the last one told where what follows is not for them.
///
/// # Errors
/// When the store cannot be read.
pub fn happened_after(forum: &Forum, actor: &Actor, position: u64) -> Result<(u64, Vec<Happened>)> {
	let entries = forum.store().journal::<Entry>(Seq(position), BATCH)?;
	let position = entries.last().map_or(position, |(seq, _)| seq.0);
	let mut told = Vec::new();
	for (seq, entry) in entries {
		told.extend(seen(forum, actor, seq.0, &entry)?);
	}
	Ok((position, told))
}

/// The first thing behind a number that the actor may see now, if there is one, and the number up to
/// which there is nothing else.
pub(crate) fn first_after(forum: &Forum, actor: &Actor, mut position: u64) -> Result<(u64, Option<Happened>)> {
	loop {
		let entries = forum.store().journal::<Entry>(Seq(position), BATCH)?;
		if entries.is_empty() {
			return Ok((position, None));
		}
		for (seq, entry) in entries {
			if let Some(happened) = seen(forum, actor, seq.0, &entry)? {
				return Ok((position, Some(happened)));
			}
			position = seq.0;
		}
	}
}

/// What has this number, if the actor may see it now.
pub(crate) fn happened_at(forum: &Forum, actor: &Actor, number: u64) -> Result<Option<Happened>> {
	let entries = forum.store().journal::<Entry>(Seq(number.saturating_sub(1)), 1)?;
	match entries.first() {
		Some((seq, entry)) if seq.0 == number => seen(forum, actor, number, entry),
		Some(_) | None => Ok(None),
	}
}

/// What they may not see did not happen for them.
fn seen(forum: &Forum, actor: &Actor, number: u64, entry: &Entry) -> Result<Option<Happened>> {
	match view(forum, actor, number, entry) {
		Err(Error::NotFound | Error::Denied(_) | Error::SignInRequired) => Ok(None),
		other => other,
	}
}

/// The number of what happened last.
#[must_use]
pub fn newest(forum: &Forum) -> u64 {
	forum.store().durable_seq().0
}

/// What an entry is about.
enum About {
	Topic(TopicId),
	Post(TopicId, u32),
	Group(GroupId),
	/// Somebody's place in a group.
	Seat(GroupId, MemberId),
	Member(MemberId),
}

fn view(forum: &Forum, actor: &Actor, number: u64, entry: &Entry) -> Result<Option<Happened>> {
	let Some((kind, about)) = about(&entry.event) else { return Ok(None) };
	let (at, none) = (entry.at, (None, None, None, None));
	let is_new = matches!(entry.event, Event::TopicStarted { .. } | Event::PostWritten { .. });
	let mut author = None;
	let (group, topic, post, member) = match about {
		About::Topic(topic) => {
			let group = group_of(forum, actor, topic)?;
			author = author_of(forum, actor, topic, 1)?;
			(Some(group), Some(topic), None, None)
		}
		About::Post(topic, post) => {
			let group = group_of(forum, actor, topic)?;
			author = author_of(forum, actor, topic, post)?;
			(Some(group), Some(topic), Some(post), None)
		}
		About::Group(group) => (Some(slug(forum, actor, group, Action::SeeGroup)?), None, None, None),
		About::Seat(group, member) => {
			let slug = slug(forum, actor, group, Action::SeeGroupMembers)?;
			(Some(slug), None, None, handle(forum, member)?)
		}
		About::Member(member) => {
			require(actor, Action::SeeRoster, forum.now())?;
			match handle(forum, member)? {
				Some(handle) => (None, None, None, Some(handle)),
				None => none,
			}
		}
	};
	let by = author.filter(|_| is_new).map(|author| author_view(forum, author)).transpose()?;
	let told = group.is_some() || member.is_some();
	Ok(told.then_some(Happened { number, at, kind, group, topic, post, by, member }))
}

/// What programs are told of, and what it is about.
fn about(event: &Event) -> Option<(&'static str, About)> {
	Some(match *event {
		Event::MemberJoined { member } => ("member-joined", About::Member(member)),
		Event::GroupCreated { group } => ("group-made", About::Group(group)),
		Event::GroupChanged { group } | Event::GroupRulesChanged { group, .. } => {
			("group-changed", About::Group(group))
		}
		Event::GroupJoined { group, member, .. } => ("group-joined", About::Seat(group, member)),
		Event::GroupLeft { group, member } => ("group-left", About::Seat(group, member)),
		Event::TopicStarted { topic, .. } => ("topic-started", About::Topic(topic)),
		Event::TopicChanged { topic } => ("topic-changed", About::Topic(topic)),
		Event::TopicDeleted { topic } => ("topic-hidden", About::Topic(topic)),
		Event::TopicRestored { topic } => ("topic-restored", About::Topic(topic)),
		Event::TopicKept { topic } => ("topic-state", About::Topic(topic)),
		Event::TopicMoved { topic, .. } => ("topic-moved", About::Topic(topic)),
		Event::PostsMoved { topic, .. } => ("posts-moved", About::Topic(topic)),
		Event::Imported { topic, .. } => ("topic-imported", About::Topic(topic)),
		Event::AnswerChosen { topic, .. } => ("answer-chosen", About::Topic(topic)),
		Event::OfficialMarked { topic, .. } => ("official-marked", About::Topic(topic)),
		Event::PostWritten { topic, number, .. } => ("post-written", About::Post(topic, number)),
		Event::PostEdited { topic, number, .. } => ("post-edited", About::Post(topic, number)),
		Event::PostDeleted { topic, number } => ("post-hidden", About::Post(topic, number)),
		Event::PostRestored { topic, number } => ("post-restored", About::Post(topic, number)),
		Event::PostReacted { topic, number } => ("post-reacted", About::Post(topic, number)),
		// Whatever else happens is nobody's business, or that of one person alone.
		_ => return None,
	})
}

/// The short name of the group of a topic that the actor reads.
fn group_of(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<String> {
	let (record, _) = readable_topic(forum, actor, topic)?;
	require_notice(forum, actor, record.group)?;
	let directory = forum.directory()?;
	Ok(directory.group(record.group).ok_or(Error::NotFound)?.slug.clone())
}

/// Who wrote a post, if the actor may know; refuses one that is not there any more, or of which
/// nothing is left for them.
fn author_of(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<Option<Author>> {
	let (record, topic_facts) = readable_topic(forum, actor, topic)?;
	let post: PostRecord = forum.store().get(&POSTS, &(topic, number))?.ok_or(Error::NotFound)?;
	let facts: PostFacts = post.facts(topic_facts);
	if post.deleted.is_none() || may(actor, Action::RestorePost(facts), forum.now()) {
		return Ok(Some(post.author));
	}
	if number == record.last_number && number > 1 {
		return Err(Error::NotFound);
	}
	Ok(None)
}

fn slug(
	forum: &Forum,
	actor: &Actor,
	group: GroupId,
	action: impl Fn(crate::permissions::GroupFacts) -> Action,
) -> Result<String> {
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, action(record.facts(group)), forum.now())?;
	Ok(record.slug)
}

fn handle(forum: &Forum, member: MemberId) -> Result<Option<String>> {
	Ok(author_view(forum, Author::Member(member))?.handle)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::testing::World;
	use crate::{discussions, groups};
	use model::groups::{Access, GroupRole};
	use model::moderation::ActReason;

	fn kinds(world: &World, actor: &Actor, from: u64) -> Vec<&'static str> {
		let (mut position, mut all) = (from, Vec::new());
		loop {
			let (next, told) = happened_after(&world.forum, &world.again(actor), position).unwrap();
			all.extend(told.into_iter().map(|one| one.kind));
			if next == position {
				return all;
			}
			position = next;
		}
	}

	#[test]
	fn each_is_told_what_they_may_see_and_nothing_else() {
		let world = World::new();
		let (anna, bela) = (world.member("anna"), world.member("bela"));
		let group = world.group("hidden", Access::Secret);
		let handle = model::text::Handle::parse(model::Field::Handle, "anna").unwrap();
		groups::add_member(&world.forum, &Actor::system(), group, &handle, GroupRole::Member).unwrap();
		let from = newest(&world.forum);
		let topic = world.topic(&world.again(&anna), group, "Beans");
		world.reply(&world.again(&anna), topic, "More.");
		assert_eq!(kinds(&world, &anna, from), ["topic-started", "post-written", "post-written"]);
		assert_eq!(kinds(&world, &bela, from), Vec::<&str>::new());
		// A right that was taken takes what was behind it, too.
		groups::remove_member(&world.forum, &Actor::system(), group, &handle).unwrap();
		assert_eq!(kinds(&world, &anna, from), Vec::<&str>::new());
	}

	#[test]
	fn of_a_hidden_post_only_those_who_could_bring_it_back_are_told_who_wrote_it() {
		let world = World::new();
		let (anna, bela, mona) = (world.member("anna"), world.member("bela"), world.moderator("mona"));
		let group = world.group("coffee", Access::Public);
		let topic = world.topic(&world.system(), group, "Beans");
		let from = newest(&world.forum);
		let number = world.reply(&anna, topic, "More.");
		world.reply(&bela, topic, "After it.");
		let writers = |actor: &Actor| {
			let told = happened_after(&world.forum, &world.again(actor), from).unwrap().1.into_iter();
			told.filter(|one| one.kind == "post-written").map(|one| one.by.and_then(|by| by.handle)).collect::<Vec<_>>()
		};
		let both = [Some("anna".to_owned()), Some("bela".to_owned())];
		assert_eq!(writers(&bela), both);
		discussions::hide_post(&world.forum, &mona, topic, number, &ActReason::default()).unwrap();
		assert_eq!(writers(&bela), [None, Some("bela".to_owned())]);
		assert_eq!(writers(&mona), both);
	}

	#[test]
	fn a_post_of_which_nothing_is_left_is_told_to_those_who_could_bring_it_back() {
		let world = World::new();
		let (anna, mona) = (world.member("anna"), world.moderator("mona"));
		let group = world.group("coffee", Access::Public);
		let topic = world.topic(&world.system(), group, "Beans");
		let from = newest(&world.forum);
		let number = world.reply(&anna, topic, "More.");
		discussions::hide_post(&world.forum, &mona, topic, number, &ActReason::default()).unwrap();
		assert_eq!(kinds(&world, &world.member("bela"), from), ["member-joined"]);
		assert!(kinds(&world, &mona, from).contains(&"post-hidden"));
	}
}
