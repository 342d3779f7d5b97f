//! What comes from elsewhere: topics with their replies, written once however often they come.

mod body;
#[cfg(test)]
mod tests;

pub use body::{Body, Made, body_from_html};

use crate::accounts::placeholder;
use crate::discussions::records::{IMPORTED, POSTS, TOPICS, TopicRecord};
use crate::discussions::{NewPost, put_first_post, put_reply};
use crate::groups::records::Ref;
use crate::journal::{Author, Event};
use crate::permissions::{Action, require};
use crate::{Actor, Change, Forum, Result, groups, tables};
use model::details::Kinds;
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Access, GroupDraft};
use model::text::{CategoryName, GroupName, Handle, Prose, Title};
use model::{GroupId, MemberId, Timestamp, TopicId};
use store::Table;

/// Name of a source and its own name of an author, to the member who stands for them.
const IMPORTED_AUTHORS: Table<(String, String), Ref<MemberId>> =
	Table::new(tables::IMPORTED_AUTHORS, "imported_authors");

/// Where things come from, and where they go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
	/// The group they go to.
	pub group: GroupId,
	name: String,
}

impl Source {
	/// A kind of source, such as `stackexchange`, that fills one group. Its numbers count for
	/// that group alone, which may be renamed between two runs.
	#[must_use]
	pub fn new(kind: &str, group: GroupId) -> Self {
		Self { group, name: format!("{kind}:{group}") }
	}
}

/// Who wrote something elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writer {
	/// What tells them from all others of the source; never shown.
	pub key: String,
	/// What their handle is made of.
	pub handle_base: String,
	/// How they are shown.
	pub name: String,
}

/// A post from elsewhere.
#[derive(Debug, Clone)]
pub struct Post {
	/// Its number at the source.
	pub number: u64,
	/// Who wrote it.
	pub writer: Writer,
	/// When it was written.
	pub at: Timestamp,
	/// Its text.
	pub body: Body,
}

/// A topic from elsewhere.
#[derive(Debug, Clone)]
pub struct Topic {
	/// Title.
	pub title: Title,
	/// Kind.
	pub kind: TopicKind,
	/// Tags.
	pub tags: Tags,
	/// Its first post.
	pub first: Post,
}

/// A topic with replies, or further replies to one that was imported before.
#[derive(Debug, Clone)]
pub struct Bundle {
	/// Number of the topic's first post at the source.
	pub number: u64,
	/// The topic, unless only replies come.
	pub topic: Option<Topic>,
	/// Number of the reply that was chosen as answer.
	pub answer: Option<u64>,
	/// Replies, first things first.
	pub replies: Vec<Post>,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
	/// Topics that are new.
	pub topics: usize,
	/// Replies that are new.
	pub replies: usize,
	/// Topics and replies that had come before.
	pub known: usize,
	/// Numbers of replies whose topic is nowhere.
	pub orphans: Vec<u64>,
}

/// What is known of something that wants to come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
	/// It is new.
	No,
	/// It came before.
	Yes,
	/// Its number came before with another thing: two sources for one group.
	Another,
}

/// The group with this short name, made if there is none: public, in the category of this name.
///
/// # Errors
/// Not found for everybody but the program; when the store cannot be written.
pub fn group(
	forum: &Forum,
	actor: &Actor,
	slug: &Handle,
	name: GroupName,
	description: Prose,
	category: CategoryName,
) -> Result<GroupId> {
	require(actor, Action::Operate, forum.now())?;
	let directory = forum.directory()?;
	if let Some(known) = directory.by_slug(slug.as_str()) {
		return Ok(known.id);
	}
	let category = match directory.category_called(category.as_str()) {
		Some(known) => known,
		None => groups::create_category(forum, actor, category)?,
	};
	let draft =
		GroupDraft { slug: slug.clone(), name, description, category, access: Access::Public, kinds: Kinds::EVERYBODY };
	groups::create(forum, actor, draft)
}

/// Whether something came before, so that its text need not be converted again.
///
/// # Errors
/// Not found for everybody but the program; when the store cannot be read.
pub fn known(forum: &Forum, actor: &Actor, source: &Source, number: u64, at: Timestamp) -> Result<Known> {
	require(actor, Action::Operate, forum.now())?;
	let Some(Ref(post)) = forum.store().get(&IMPORTED, &(source.name.clone(), number))? else {
		return Ok(Known::No);
	};
	// Dates of writing do not change, neither there nor here.
	let same = forum.store().get(&POSTS, &post)?.is_none_or(|post| post.at == at);
	Ok(if same { Known::Yes } else { Known::Another })
}

/// Writes bundles in one change; what came before is left as it is. Keep a call to some hundred
/// posts: others wait for it.
///
/// # Errors
/// Not found for everybody but the program; when the store cannot be written. Then nothing of
/// it was.
pub fn import(forum: &Forum, actor: &Actor, source: &Source, bundles: Vec<Bundle>) -> Result<Outcome> {
	let source = source.clone();
	forum.change(actor, move |change| {
		change.require(Action::Operate)?;
		let mut outcome = Outcome::default();
		for bundle in bundles {
			put_bundle(change, &source, bundle, &mut outcome)?;
		}
		Ok(outcome)
	})
}

fn put_bundle(change: &mut Change<'_, '_>, source: &Source, bundle: Bundle, outcome: &mut Outcome) -> Result<()> {
	let before = (outcome.topics, outcome.replies);
	let Some(topic) = topic_of(change, source, bundle.number, bundle.topic, outcome)? else {
		outcome.orphans.extend(bundle.replies.iter().map(|reply| reply.number));
		return Ok(());
	};
	for reply in bundle.replies {
		let key = (source.name.clone(), reply.number);
		if change.get(&IMPORTED, &key)?.is_some() {
			outcome.known += 1;
			continue;
		}
		let chosen = bundle.answer == Some(reply.number);
		let post = new_post(change, source, reply)?;
		let record = change.find(&TOPICS, &topic)?;
		let number = put_reply(change, topic, record, post)?;
		change.put(&IMPORTED, &key, &Ref((topic, number)))?;
		outcome.replies += 1;
		if chosen {
			choose(change, topic, number)?;
		}
	}
	if before != (outcome.topics, outcome.replies) {
		change.record(Event::Imported { group: source.group, topic })?;
	}
	Ok(())
}

/// The topic of a bundle: as it came before, or made now; none if there is neither.
fn topic_of(
	change: &mut Change<'_, '_>,
	source: &Source,
	number: u64,
	new: Option<Topic>,
	outcome: &mut Outcome,
) -> Result<Option<TopicId>> {
	let key = (source.name.clone(), number);
	if let Some(Ref((topic, _))) = change.get(&IMPORTED, &key)? {
		outcome.known += usize::from(new.is_some());
		// Gone for good since then: replies would have no place.
		return Ok(change.get(&TOPICS, &topic)?.map(|_| topic));
	}
	let Some(Topic { title, kind, tags, first }) = new else { return Ok(None) };
	let new = NewTopic { title, body: first.body.source().clone(), kind, tags };
	let post = new_post(change, source, first)?;
	let topic = put_first_post(change, source.group, &new, post)?;
	change.put(&IMPORTED, &key, &Ref((topic, 1)))?;
	outcome.topics += 1;
	Ok(Some(topic))
}

/// Only together with the reply itself: later, a choice is up to the people here.
fn choose(change: &mut Change<'_, '_>, topic: TopicId, number: u32) -> Result<()> {
	let record = change.find(&TOPICS, &topic)?;
	change.put_topic(topic, &TopicRecord { answer: Some(number), ..record })
}

fn new_post(change: &mut Change<'_, '_>, source: &Source, post: Post) -> Result<NewPost> {
	let author = Author::Member(writer(change, source, &post.writer)?);
	let (text, html) = post.body.into_parts();
	Ok(NewPost { author, at: post.at, source: text.as_str().to_owned(), html })
}

/// The member who stands for a writer, made at the first thing they wrote.
fn writer(change: &mut Change<'_, '_>, source: &Source, writer: &Writer) -> Result<MemberId> {
	let key = (source.name.clone(), writer.key.clone());
	if let Some(Ref(known)) = change.get(&IMPORTED_AUTHORS, &key)? {
		return Ok(known);
	}
	let id = placeholder(change, &writer.handle_base, &writer.name)?;
	change.put(&IMPORTED_AUTHORS, &key, &Ref(id))?;
	Ok(id)
}
