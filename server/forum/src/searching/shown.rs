//! What is shown of a hit: read from the records of this moment, with the rights of this moment.

use super::documents::stands;
use crate::accounts::records::MEMBERS;
use crate::discussions::records::{POSTS, PostRecord, TopicRecord};
use crate::discussions::{author_view, readable_topic};
use crate::permissions::{Action, may};
use crate::{Actor, Directory, Error, Forum, GroupEntry, Result, groups, text};
use model::accounts::Standing;
use model::searching::{GroupHit, HitView, PersonHit, Piece};
use model::text::slug;
use model::{MemberId, TopicId};
use search::{Excerpt, Hit, Key, Kind, Query, Tag, as_written, excerpt, whole};
use std::sync::Arc;

/// A hit as the reader sees it; none if they may not read it any more, or it is gone.
pub(super) fn hit(
	forum: &Forum,
	actor: &Actor,
	directory: &Directory,
	hit: &Hit,
	query: &Query,
) -> Result<Option<HitView>> {
	let Some(found) = Readable::of(forum, actor, hit.key)? else { return Ok(None) };
	let Some(group) = directory.group(found.topic.group).filter(|group| group.id.0 == hit.group) else {
		return Ok(None);
	};
	let author = found.post.as_ref().filter(|_| found.number.is_some()).map_or(found.topic.author, |post| post.author);
	let at = found.post.as_ref().filter(|_| found.number.is_some()).map_or(found.topic.started, |post| post.at);
	// Who has to know the notice of a group first reads titles, as in every list, and no text.
	let text = if groups::notice_comes_first(forum, actor, &group.slug)? { String::new() } else { found.text() };
	Ok(Some(HitView {
		topic: found.id,
		number: found.number,
		title: pieces(&found.topic.title, whole(&found.topic.title, query)),
		slug: slug(&found.topic.title),
		text: pieces(&text, excerpt(&text, query)),
		group_slug: group.slug.clone(),
		group_name: group.name.clone(),
		author: author_view(forum, author)?,
		at,
		answered: found.topic.answer.is_some(),
	}))
}

/// Whether the reader may know of a group.
pub(super) fn is_known(forum: &Forum, actor: &Actor, group: &GroupEntry) -> bool {
	may(actor, Action::SeeGroup(group.facts), forum.now())
}

/// A member as the reader sees them; none if they may not, or there is none any more.
pub(super) fn person(forum: &Forum, actor: &Actor, key: Key, query: &Query) -> Result<Option<PersonHit>> {
	let found = member(forum, actor, key)?;
	Ok(found.map(|(handle, name)| PersonHit { handle, name: pieces(&name, whole(&name, query)) }))
}

/// Handle and name of a member of whom the reader may know.
pub(super) fn member(forum: &Forum, actor: &Actor, key: Key) -> Result<Option<(String, String)>> {
	if key.kind != Kind::Member || !may(actor, Action::SeeRoster, forum.now()) {
		return Ok(None);
	}
	let found = forum.store().get(&MEMBERS, &MemberId(key.first))?;
	Ok(found.filter(|record| record.standing != Standing::Placeholder).map(|record| (record.handle, record.name)))
}

/// A tag as it is written in a topic that the reader may read.
pub(super) fn tag(forum: &Forum, actor: &Actor, tag: &Tag) -> Result<Option<String>> {
	let Some(found) = Readable::of(forum, actor, tag.seen_in)? else { return Ok(None) };
	let mut tags = found.topic.tags.iter();
	Ok(tags.find(|one| as_written(one, &tag.folded) == Some(one.as_str())).cloned())
}

/// A topic that the reader may read.
pub(super) fn topic(forum: &Forum, actor: &Actor, key: Key) -> Result<Option<(TopicId, Arc<TopicRecord>)>> {
	let found = Readable::of(forum, actor, key)?.filter(|found| found.number.is_none());
	Ok(found.map(|found| (found.id, found.topic)))
}

pub(super) fn group(group: &GroupEntry, query: &Query) -> GroupHit {
	let name = pieces(&group.name, whole(&group.name, query));
	GroupHit { slug: group.slug.clone(), name, description: group.description.clone() }
}

/// Everything that the reader is shown of a document that they may read, to see how a word is written.
pub(super) fn whole_text(forum: &Forum, actor: &Actor, directory: &Directory, key: Key) -> Result<Option<String>> {
	let Some(found) = Readable::of(forum, actor, key)? else { return Ok(None) };
	let Some(group) = directory.group(found.topic.group) else { return Ok(None) };
	let text = if groups::notice_comes_first(forum, actor, &group.slug)? { String::new() } else { found.text() };
	Ok(Some(match found.number {
		None => format!("{}\n{text}", found.topic.title),
		Some(_) => text,
	}))
}

/// A topic or post that the reader may read and that stands.
struct Readable {
	id: TopicId,
	topic: Arc<TopicRecord>,
	/// None for the topic itself.
	number: Option<u32>,
	/// The first post for the topic itself; none if that was deleted.
	post: Option<PostRecord>,
}

impl Readable {
	fn of(forum: &Forum, actor: &Actor, key: Key) -> Result<Option<Self>> {
		let number = match key.kind {
			Kind::Topic => None,
			Kind::Post => u32::try_from(key.second).ok(),
			Kind::Group
			| Kind::Member
			| Kind::Tag
			| Kind::Article
			| Kind::File
			| Kind::Survey
			| Kind::Poll
			| Kind::Page => return Ok(None),
		};
		let id = TopicId(key.first);
		let topic = match readable_topic(forum, actor, id) {
			Ok((topic, _)) if !topic.deleted => topic,
			Ok(_) | Err(Error::NotFound | Error::SignInRequired | Error::Denied(_)) => return Ok(None),
			Err(error) => return Err(error),
		};
		let post = forum.store().get(&POSTS, &(id, number.unwrap_or(1)))?.filter(|post| stands(&topic, post));
		Ok((number.is_none() || post.is_some()).then_some(Self { id, topic, number, post }))
	}

	fn text(&self) -> String {
		self.post.as_ref().map(|post| text::plain(&post.html)).unwrap_or_default()
	}
}

/// The part of a text that is shown, cut where marks begin and end.
fn pieces(text: &str, Excerpt { range, marks }: Excerpt) -> Vec<Piece> {
	let mut pieces = Vec::new();
	let mut push = |text: &str, marked| {
		if !text.is_empty() {
			pieces.push(Piece { text: text.to_owned(), marked });
		}
	};
	push(if range.start > 0 { "… " } else { "" }, false);
	let mut at = range.start;
	for mark in marks {
		push(&text[at..mark.start], false);
		push(&text[mark.clone()], true);
		at = mark.end;
	}
	push(&text[at..range.end], false);
	push(if range.end < text.len() { " …" } else { "" }, false);
	pieces
}
