//! What the store keeps of topics, posts and how far they were read.

use crate::groups::records::Ref;
use crate::journal::Author;
use crate::permissions::{GroupFacts, PostFacts, TopicFacts};
use crate::tables;
use model::discussions::{DeletedBy, TopicKind};
use model::{GroupId, MemberId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use store::{Descending, Record, Table};

pub(crate) const TOPICS: Table<TopicId, TopicRecord> = Table::new(tables::TOPICS, "topics");
/// Topics of a group that were not deleted, latest activity first.
pub(crate) const TOPICS_OF: Table<(GroupId, Descending<u64>, TopicId), ()> = Table::new(tables::TOPICS_OF, "topics_of");
/// Topics of all groups that were not deleted, latest activity first.
pub(crate) const TOPICS_BY_ACTIVITY: Table<(Descending<u64>, TopicId), Ref<GroupId>> =
	Table::new(tables::TOPICS_BY_ACTIVITY, "topics_by_activity");
pub(crate) const POSTS: Table<(TopicId, u32), PostRecord> = Table::new(tables::POSTS, "posts");
/// Topic, post, revision.
pub(crate) const REVISIONS: Table<(TopicId, u32, u32), RevisionRecord> = Table::new(tables::REVISIONS, "revisions");
/// Number of the last post that a member has read of a topic.
pub(crate) const READ: Table<(MemberId, TopicId), u32> = Table::new(tables::READ, "read");
/// Name of a source and its own number of a thing, to what it became here.
pub(crate) const IMPORTED: Table<(String, u64), Ref<(TopicId, u32)>> = Table::new(tables::IMPORTED, "imported");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TopicRecord {
	pub(crate) group: GroupId,
	pub(crate) title: String,
	pub(crate) kind: TopicKind,
	pub(crate) tags: Vec<String>,
	pub(crate) author: Author,
	pub(crate) started: Timestamp,
	/// When somebody last wrote.
	pub(crate) active: Timestamp,
	/// Number of the last post ever written.
	pub(crate) last_number: u32,
	/// Replies that were not deleted.
	pub(crate) replies: u32,
	/// Number of the chosen answer.
	pub(crate) answer: Option<u32>,
	pub(crate) deleted: bool,
	/// Whether it takes no more replies.
	pub(crate) closed: bool,
	/// Until when it stands first in its group.
	pub(crate) pinned: Option<Timestamp>,
	/// Number of the official answer.
	pub(crate) official: Option<u32>,
	/// Replies that were not deleted, by those who kept order when they wrote them.
	pub(crate) staff_replies: u32,
}

impl Record for TopicRecord {
	const VERSION: u8 = 1;
}

impl TopicRecord {
	/// An open topic of one post, nothing having happened to it yet.
	pub(crate) fn begun(
		group: GroupId,
		(title, kind, tags): (&str, TopicKind, &[String]),
		(author, at): (Author, Timestamp),
	) -> Self {
		Self {
			group,
			title: title.to_owned(),
			kind,
			tags: tags.to_vec(),
			author,
			started: at,
			active: at,
			last_number: 1,
			replies: 0,
			answer: None,
			deleted: false,
			closed: false,
			pinned: None,
			official: None,
			staff_replies: 0,
		}
	}

	/// Whether lists of topics name it: neither a deleted one nor what stands under an article.
	pub(crate) fn is_listed(&self) -> bool {
		!self.deleted && self.kind != TopicKind::Article
	}

	pub(crate) fn facts(&self, group: GroupFacts) -> TopicFacts {
		TopicFacts { group, author: self.author, kind: self.kind, deleted: self.deleted, closed: self.closed }
	}
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PostRecord {
	pub(crate) author: Author,
	pub(crate) at: Timestamp,
	pub(crate) edited: Option<Timestamp>,
	/// Safe HTML, made from the source at saving.
	pub(crate) html: String,
	/// The version of the text that is shown, from 1.
	pub(crate) revision: u32,
	pub(crate) deleted: Option<DeletedBy>,
	/// Whether its author kept order when they wrote it.
	pub(crate) staff: bool,
}

impl Record for PostRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}

impl PostRecord {
	pub(crate) fn facts(&self, topic: TopicFacts) -> PostFacts {
		PostFacts { topic, author: self.author, deleted: self.deleted }
	}
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RevisionRecord {
	pub(crate) source: String,
	pub(crate) at: Timestamp,
	pub(crate) by: Author,
}

impl Record for RevisionRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}
