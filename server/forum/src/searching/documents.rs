//! What of a record can be found: topics by title and first post, replies, groups by name.

use super::changes::Touched;
use crate::discussions::records::{POSTS, PostRecord, TOPICS, TopicRecord};
use crate::groups::records::GROUPS;
use crate::journal::Author;
use crate::{Forum, Result, text};
use model::discussions::TopicKind;
use model::{GroupId, TopicId};
use search::{Document, Index, Key, Kind, Marks};

/// Posts read at once.
const ROWS: usize = 200;

/// Whether a post is there for everybody who may read its topic.
pub(super) fn stands(topic: &TopicRecord, post: &PostRecord) -> bool {
	!topic.deleted && post.deleted.is_none()
}

/// Brings the index in line with the records as they are now; gives how many documents were written.
pub(super) fn reconcile(forum: &Forum, index: &Index, touched: Touched) -> Result<u64> {
	match touched {
		Touched::Group(id) => group(forum, index, id),
		Touched::Whole(id) => {
			index.remove_family(Kind::Topic, id.0)?;
			index.remove_family(Kind::Post, id.0)?;
			Ok(1 + whole(forum, index, id)?)
		}
		Touched::Head(id) => {
			let found = forum.store().get(&TOPICS, &id)?;
			let first = forum.store().get(&POSTS, &(id, 1))?;
			put(index, Key::new(Kind::Topic, id.0, 0), found.and_then(|topic| head(id, &topic, first.as_ref())))
		}
		Touched::Reply(id, number) => {
			let found = forum.store().get(&TOPICS, &id)?.zip(forum.store().get(&POSTS, &(id, number))?);
			put(index, reply_key(id, number), found.and_then(|(topic, post)| reply(id, &topic, number, &post)))
		}
	}
}

/// Writes a topic with all its posts, of which none is in the index.
pub(super) fn whole(forum: &Forum, index: &Index, id: TopicId) -> Result<u64> {
	let Some(topic) = forum.store().get(&TOPICS, &id)?.filter(|topic| !topic.deleted) else { return Ok(0) };
	let (mut written, mut next) = (0, 0);
	loop {
		let posts = forum.store().scan(&POSTS).prefix(&id).at_least(&(id, next)).limit(ROWS).collect()?;
		let Some(((_, last), _)) = posts.last() else { return Ok(written) };
		next = last + 1;
		for ((_, number), post) in &posts {
			let document = if *number == 1 { head(id, &topic, Some(post)) } else { reply(id, &topic, *number, post) };
			if let Some(document) = document {
				index.replace(&document)?;
				written += 1;
			}
		}
	}
}

pub(super) fn group(forum: &Forum, index: &Index, id: GroupId) -> Result<u64> {
	let record = forum.store().get(&GROUPS, &id)?;
	let document = record.map(|record| Document {
		key: Key::new(Kind::Group, id.0, 0),
		group: id.0,
		author: None,
		tags: Vec::new(),
		at_ms: 0,
		marks: Marks::default(),
		title: record.name,
		body: record.description_excerpt,
	});
	put(index, Key::new(Kind::Group, id.0, 0), document)
}

fn put(index: &Index, key: Key, document: Option<Document>) -> Result<u64> {
	match document {
		Some(document) => index.replace(&document)?,
		None => index.remove(key)?,
	}
	Ok(1)
}

fn head(id: TopicId, topic: &TopicRecord, first: Option<&PostRecord>) -> Option<Document> {
	let question = topic.kind == TopicKind::Question;
	(!topic.deleted).then(|| Document {
		key: Key::new(Kind::Topic, id.0, 0),
		group: topic.group.0,
		author: member(topic.author),
		tags: topic.tags.clone(),
		at_ms: i64::try_from(topic.started.0).unwrap_or(i64::MAX),
		marks: Marks { question, solved: question && topic.answer.is_some(), archived: false },
		title: topic.title.clone(),
		// Of a first post that was deleted the title is left.
		body: first.filter(|first| stands(topic, first)).map(|first| text::plain(&first.html)).unwrap_or_default(),
	})
}

fn reply(id: TopicId, topic: &TopicRecord, number: u32, post: &PostRecord) -> Option<Document> {
	stands(topic, post).then(|| Document {
		key: reply_key(id, number),
		group: topic.group.0,
		author: member(post.author),
		tags: Vec::new(),
		at_ms: i64::try_from(post.at.0).unwrap_or(i64::MAX),
		marks: Marks::default(),
		title: String::new(),
		body: text::plain(&post.html),
	})
}

fn reply_key(id: TopicId, number: u32) -> Key {
	Key::new(Kind::Post, id.0, number.into())
}

fn member(author: Author) -> Option<u64> {
	match author {
		Author::Member(id) => Some(id.0),
		Author::System => None,
	}
}
