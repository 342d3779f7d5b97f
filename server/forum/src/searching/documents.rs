//! What of a record can be found: topics by title and first post, replies, groups and members by name.

use super::PEOPLE;
use super::changes::Touched;
use crate::accounts::records::{MEMBERS, MemberRecord};
use crate::discussions::records::{POSTS, PostRecord, TOPICS, TopicRecord};
use crate::groups::records::{GROUPS, GroupRecord};
use crate::journal::Author;
use crate::{Forum, Result, text};
use model::accounts::Standing;
use model::discussions::TopicKind;
use model::{GroupId, MemberId, TopicId};
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
		Touched::Whole(id) => {
			index.remove_family(Kind::Topic, id.0)?;
			index.remove_family(Kind::Post, id.0)?;
		}
		Touched::Group(_) | Touched::Head(_) | Touched::Reply(..) | Touched::Member(_) => {
			if let Some(key) = touched.key() {
				index.remove(key)?;
			}
		}
	}
	Ok(1 + write(forum, index, touched)?)
}

/// Writes what was touched, of which nothing is in the index; gives how many documents there are.
pub(super) fn write(forum: &Forum, index: &Index, touched: Touched) -> Result<u64> {
	let mut written = 0;
	each(forum, touched, &mut |document| {
		index.replace(&document)?;
		written += 1;
		Ok(true)
	})?;
	Ok(written)
}

/// The documents of what was touched as they are now, until `take` has enough of them.
pub(super) fn each(forum: &Forum, touched: Touched, take: &mut dyn FnMut(Document) -> Result<bool>) -> Result<()> {
	let document = match touched {
		Touched::Whole(id) => return whole(forum, id, take),
		Touched::Group(id) => forum.store().get(&GROUPS, &id)?.map(|record| group(id, record)),
		Touched::Member(id) => forum.store().get(&MEMBERS, &id)?.and_then(|record| member(id, record)),
		Touched::Head(id) => match forum.store().get(&TOPICS, &id)? {
			Some(topic) => head(id, &topic, forum.store().get(&POSTS, &(id, 1))?.as_ref()),
			None => None,
		},
		Touched::Reply(id, number) => {
			let found = forum.store().get(&TOPICS, &id)?.zip(forum.store().get(&POSTS, &(id, number))?);
			found.and_then(|(topic, post)| reply(id, &topic, number, &post))
		}
	};
	document.map_or(Ok(()), |document| take(document).map(drop))
}

fn whole(forum: &Forum, id: TopicId, take: &mut dyn FnMut(Document) -> Result<bool>) -> Result<()> {
	let Some(topic) = forum.store().get(&TOPICS, &id)?.filter(|topic| !topic.deleted) else { return Ok(()) };
	// A topic whose first post went elsewhere has a title all the same.
	let first = forum.store().get(&POSTS, &(id, 1))?;
	if let Some(document) = head(id, &topic, first.as_ref())
		&& !take(document)?
	{
		return Ok(());
	}
	let mut next = 2;
	loop {
		let posts = forum.store().scan(&POSTS).prefix(&id).at_least(&(id, next)).limit(ROWS).collect()?;
		let Some(((_, last), _)) = posts.last() else { return Ok(()) };
		next = last + 1;
		for ((_, number), post) in &posts {
			if let Some(document) = reply(id, &topic, *number, post)
				&& !take(document)?
			{
				return Ok(());
			}
		}
	}
}

fn group(id: GroupId, record: GroupRecord) -> Document {
	Document {
		key: Key::new(Kind::Group, id.0, 0),
		group: id.0,
		author: None,
		tags: Vec::new(),
		at_ms: 0,
		marks: Marks::default(),
		title: record.name,
		body: record.description_excerpt,
	}
}

/// By name and handle. Stand-ins of imported authors are nobody.
fn member(id: MemberId, record: MemberRecord) -> Option<Document> {
	(record.standing != Standing::Placeholder).then(|| Document {
		key: Key::new(Kind::Member, id.0, 0),
		group: PEOPLE,
		author: None,
		tags: Vec::new(),
		at_ms: 0,
		marks: Marks::default(),
		title: format!("{} {}", record.name, record.handle),
		body: String::new(),
	})
}

fn head(id: TopicId, topic: &TopicRecord, first: Option<&PostRecord>) -> Option<Document> {
	let question = topic.kind == TopicKind::Question;
	(!topic.deleted).then(|| Document {
		key: Key::new(Kind::Topic, id.0, 0),
		group: topic.group.0,
		author: written_by(topic.author),
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
		key: Key::new(Kind::Post, id.0, number.into()),
		group: topic.group.0,
		author: written_by(post.author),
		tags: Vec::new(),
		at_ms: i64::try_from(post.at.0).unwrap_or(i64::MAX),
		marks: Marks::default(),
		title: String::new(),
		body: text::plain(&post.html),
	})
}

fn written_by(author: Author) -> Option<u64> {
	match author {
		Author::Member(id) => Some(id.0),
		Author::System => None,
	}
}
