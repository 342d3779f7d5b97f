//! The posts of each member, latest first: a consumer's own index, built from the journal.

use super::records::POSTS;
use super::views::readable_topic;
use crate::accounts::records::MEMBERS;
use crate::consumers::Consumer;
use crate::journal::{Author, Entry, Event};
use crate::permissions::{Action, require};
use crate::{Actor, Change, Error, Forum, Result, tables};
use model::discussions::{OwnPost, page_of};
use model::text::slug;
use model::{MemberId, Timestamp, TopicId};
use store::{Descending, Table};

/// Member, time, topic, number.
const POSTS_OF: Table<(MemberId, Descending<u64>, TopicId, u32), ()> = Table::new(tables::POSTS_OF, "posts_of");

/// Posts looked at to find some that the reader may read.
const LOOKED_AT: usize = 200;
/// Posts of one topic that one entry can bring; an import makes larger topics of several.
const POSTS_OF_TOPIC_MAX: usize = 100_000;

/// Keeps the index.
pub(crate) const AUTHORSHIP: Consumer = Consumer { name: "authorship", concerns, consume };

fn concerns(event: &Event) -> bool {
	moved(event).is_some()
}

fn consume(change: &mut Change<'_, '_>, entry: &Entry) -> Result<()> {
	match moved(&entry.event) {
		Some(Moved::Post(topic, number)) => reconcile(change, topic, number),
		Some(Moved::Topic(topic)) => {
			let numbers = change.raw().scan(&POSTS).prefix(&topic).limit(POSTS_OF_TOPIC_MAX).keys()?;
			numbers.into_iter().try_for_each(|(topic, number)| reconcile(change, topic, number))
		}
		None => Ok(()),
	}
}

/// The posts that an event brought or took.
enum Moved {
	/// One.
	Post(TopicId, u32),
	/// All of a topic.
	Topic(TopicId),
}

fn moved(event: &Event) -> Option<Moved> {
	match *event {
		Event::PostWritten { topic, number, .. }
		| Event::PostDeleted { topic, number }
		| Event::PostRestored { topic, number } => Some(Moved::Post(topic, number)),
		Event::Imported { topic, .. } => Some(Moved::Topic(topic)),
		Event::SiteChanged
		| Event::TicketMade
		| Event::MemberJoined { .. }
		| Event::MemberChanged { .. }
		| Event::RoleChanged { .. }
		| Event::StandingChanged { .. }
		| Event::SessionStarted { .. }
		| Event::SessionsEnded { .. }
		| Event::SessionSeen { .. }
		| Event::CategoryChanged { .. }
		| Event::GroupCreated { .. }
		| Event::GroupChanged { .. }
		| Event::GroupAccessChanged { .. }
		| Event::GroupJoined { .. }
		| Event::GroupLeft { .. }
		| Event::TopicStarted { .. }
		| Event::TopicChanged { .. }
		| Event::TopicDeleted { .. }
		| Event::TopicRestored { .. }
		| Event::PostEdited { .. }
		| Event::AnswerChosen { .. }
		| Event::TopicRead { .. }
		| Event::AllRead { .. }
		| Event::PostReacted { .. }
		| Event::BookmarksChanged { .. }
		| Event::WatchingChanged { .. }
		| Event::InboxRead { .. }
		| Event::Delivering { .. }
		| Event::OfficialMarked { .. }
		| Event::Consumed => None,
	}
}

fn reconcile(change: &mut Change<'_, '_>, topic: TopicId, number: u32) -> Result<()> {
	let Some(post) = change.get(&POSTS, &(topic, number))? else { return Ok(()) };
	let Author::Member(member) = post.author else { return Ok(()) };
	let key = (member, Descending(post.at.0), topic, number);
	match post.deleted {
		None => change.put(&POSTS_OF, &key, &()),
		Some(_) => change.remove(&POSTS_OF, &key),
	}
}

/// The latest posts of a member that the reader may read, at most `limit`.
///
/// # Errors
/// As permissions say of the member's page.
pub fn posts_of(forum: &Forum, actor: &Actor, member: MemberId, limit: usize) -> Result<Vec<OwnPost>> {
	let record = forum.store().get(&MEMBERS, &member)?.ok_or(Error::NotFound)?;
	require(actor, Action::SeeMember(record.facts(member, false)), forum.now())?;
	let rows = forum.store().scan(&POSTS_OF).prefix(&member).limit(LOOKED_AT).keys()?;
	let directory = forum.directory()?;
	let mut posts = Vec::new();
	for (_, Descending(at), id, number) in rows {
		let Ok((topic, _)) = readable_topic(forum, actor, id) else { continue };
		let Some(group) = directory.group(topic.group).filter(|_| !topic.deleted) else { continue };
		posts.push(OwnPost {
			topic: id,
			title: topic.title.clone(),
			slug: slug(&topic.title),
			number,
			page: page_of(number),
			group_name: group.name.clone(),
			at: Timestamp(at),
		});
		if posts.len() == limit {
			break;
		}
	}
	Ok(posts)
}
