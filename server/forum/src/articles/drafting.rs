//! Writing articles: what is not published belongs to its author.

use super::blogs::{blog, blog_in, readable_blog};
use super::indexes::{put_article, remove_article};
use super::publishing::give_slug;
use super::records::{ARTICLE_DRAFTS, ARTICLES, ARTICLES_MINE, ArticleRecord, DraftRecord, Stage};
use crate::discussions::records::{POSTS, REVISIONS, TopicRecord};
use crate::discussions::{self, author_view};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::mentions::{self, Written};
use crate::permissions::{Action, ArticleFacts, may, require};
use crate::{Actor, Change, Error, Forum, Result, filters};
use model::articles::{
	ARTICLES_PER_PAGE, ArticleState, ArticleText, DraftPowers, DraftSummary, DraftView, minutes_to_read,
};
use model::discussions::Tags;
use model::text::{Prose, Title};
use model::{ArticleId, Field, Problem, Reason};

/// Most articles of one member that are not published: more are forgotten by whoever wrote them.
const UNPUBLISHED_MAX: usize = 200;

/// Asks whether the actor may write for a blog, for the reason if they may not.
///
/// # Errors
/// As [`begin`].
pub fn require_write(forum: &Forum, actor: &Actor, blog_slug: &str) -> Result<()> {
	let blog_id = readable_blog(forum, actor, blog_slug)?.0.id;
	require(actor, Action::WriteArticle(blog(forum, blog_id)?.1), forum.now())
}

/// Begins an article for a blog. Nobody but its author sees it.
///
/// # Errors
/// [`Error::NotFound`] for a blog that the actor may not read; as permissions say; the field `title`
/// with too many that are not published; too often.
pub fn begin(forum: &Forum, actor: &Actor, blog_slug: &str, text: ArticleText) -> Result<ArticleId> {
	let blog = readable_blog(forum, actor, blog_slug)?.0.id;
	require(actor, Action::WriteArticle(super::blogs::blog(forum, blog)?.1), forum.now())?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (_, facts) = blog_in(change, blog)?;
		change.require(Action::WriteArticle(facts))?;
		let author = change.actor.require_id()?;
		if change.raw().scan(&ARTICLES_MINE).prefix(&author).limit(UNPUBLISHED_MAX).count()? >= UNPUBLISHED_MAX {
			return Err(Field::Title.with(Problem::TooMany { max: UNPUBLISHED_MAX as u32 }).into());
		}
		let id = change.fresh_id(&ARTICLES, ArticleId, change.now)?;
		let empty = ArticleRecord {
			blog,
			author,
			title: String::new(),
			tags: Vec::new(),
			summary: String::new(),
			language: None,
			canonical: None,
			checked: None,
			outdated: false,
			minutes: 1,
			slug: String::new(),
			stage: Stage::Draft,
			version: 1,
			changed: change.now,
		};
		let source = text.body.as_str().to_owned();
		put_article(change, id, None, &with(empty, &text))?;
		change.put(&ARTICLE_DRAFTS, &id, &DraftRecord { source })?;
		change.record(Event::ArticleChanged { article: id })?;
		Ok(id)
	})
}

/// Saves an article and gives its version: a draft as it is, a published one for its readers. What is scheduled waits
/// again if its author may not publish it.
///
/// # Errors
/// As permissions say; [`Error::Stale`] if the article has another version than the writer saw;
/// of a published one, a title or text without anything to see, and what meets a filter.
pub fn save(forum: &Forum, actor: &Actor, id: ArticleId, seen: u32, text: ArticleText) -> Result<u32> {
	let (record, facts) = visible(forum, actor, id)?;
	limits::take(forum, actor, Limited::Edit)?;
	let written = match record.topic() {
		None => None,
		Some(_) => {
			let (title, body) = whole(&text)?;
			let written = discussions::render(forum, actor, &body)?;
			let heads = [title.as_str(), text.summary.as_str(), &Tags::joined(text.tags.as_slice())];
			filters::screen_edit(forum, actor, facts.blog.group, (Field::Title, &heads, ""))?;
			filters::screen_edit(
				forum,
				actor,
				facts.blog.group,
				(Field::Body, &[body.as_str()], &written.rendered.html),
			)?;
			Some(written)
		}
	};
	forum.change(actor, move |change| {
		let (old, facts) = article_in(change, id)?;
		match old.topic() {
			None => save_draft(change, id, old, facts, seen, &text),
			// Whoever publishes at the same moment was faster.
			Some(_) => save_published(change, id, old, facts, seen, &text, written.ok_or(Error::Stale)?),
		}
	})
}

fn save_draft(
	change: &mut Change<'_, '_>,
	id: ArticleId,
	old: ArticleRecord,
	facts: ArticleFacts,
	seen: u32,
	text: &ArticleText,
) -> Result<u32> {
	change.require(Action::EditDraft(facts))?;
	let source = text.body.as_str().to_owned();
	let before = change.find(&ARTICLE_DRAFTS, &id)?;
	let new = with(old.clone(), text);
	if new == old && before.source == source {
		return Ok(old.version);
	}
	if old.version != seen {
		return Err(Error::Stale);
	}
	let publishes = change.require(Action::PublishArticle(facts)).is_ok();
	let stage = match old.stage {
		// Nobody has read what would be published.
		Stage::Scheduled { .. } if !publishes => Stage::Offered,
		stage => stage,
	};
	put_article(
		change,
		id,
		Some(&old),
		&ArticleRecord { stage, version: old.version + 1, changed: change.now, ..new },
	)?;
	change.put(&ARTICLE_DRAFTS, &id, &DraftRecord { source })?;
	change.record(Event::ArticleChanged { article: id })?;
	Ok(old.version + 1)
}

fn save_published(
	change: &mut Change<'_, '_>,
	id: ArticleId,
	old: ArticleRecord,
	facts: ArticleFacts,
	seen: u32,
	text: &ArticleText,
	written: Written,
) -> Result<u32> {
	let topic = old.topic().ok_or(Error::Stale)?;
	let (record, topic_facts) = change.topic(topic)?;
	match state(&old, Some(&record)) {
		ArticleState::Published => change.require(Action::EditTopic(topic_facts))?,
		ArticleState::Removed => return Err(Error::Denied(Reason::Deleted)),
		_ => change.require(Action::EditDraft(facts))?,
	}
	discussions::require_unheld(change, facts.blog.group)?;
	let post = change.find(&POSTS, &(topic, 1))?;
	if post.deleted.is_some() {
		return Err(Error::Denied(Reason::Deleted));
	}
	let before = change.find(&REVISIONS, &(topic, 1, post.revision))?;
	let new = with(old.clone(), text);
	let (same_head, same_body) = (new == old, before.source == text.body.as_str());
	let revision = post.revision;
	if same_head && same_body {
		return Ok(old.version + revision);
	}
	if old.version + post.revision != seen {
		return Err(Error::Stale);
	}
	if !same_body {
		discussions::put_text(change, (topic, 1), post, text.body.as_str(), written)?;
	}
	let slug = if new.title == old.title { old.slug.clone() } else { give_slug(change, id, &new)? };
	let (title, tags) = (new.title.clone(), new.tags.clone());
	let version = old.version + u32::from(!same_head);
	put_article(change, id, Some(&old), &ArticleRecord { slug, version, changed: change.now, ..new })?;
	if (&record.title, &record.tags) != (&title, &tags) {
		change.put_topic(topic, &TopicRecord { title, tags, ..record })?;
		change.record(Event::TopicChanged { topic })?;
	}
	change.record(Event::ArticleChanged { article: id })?;
	Ok(version + revision + u32::from(!same_body))
}

/// Says that a published article holds as it stands: readers learn when somebody looked last.
///
/// # Errors
/// As permissions say: for its author and those who keep order.
pub fn confirm(forum: &Forum, actor: &Actor, id: ArticleId) -> Result<()> {
	visible(forum, actor, id)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, _) = article_in(change, id)?;
		let (_, facts) = change.topic(old.topic().ok_or(Error::NotFound)?)?;
		change.require(Action::EditTopic(facts))?;
		let new = ArticleRecord { checked: Some(change.now), outdated: false, ..old.clone() };
		put_article(change, id, Some(&old), &new)?;
		change.record(Event::ArticleChanged { article: id })
	})
}

/// Throws away an article that was never published.
///
/// # Errors
/// As permissions say; [`Reason::Article`] for one that was published.
pub fn discard(forum: &Forum, actor: &Actor, id: ArticleId) -> Result<()> {
	visible(forum, actor, id)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, facts) = article_in(change, id)?;
		change.require(Action::DiscardDraft(facts))?;
		if old.topic().is_some() {
			return Err(Error::Denied(Reason::Article));
		}
		remove_article(change, id, &old)?;
		change.remove(&ARTICLE_DRAFTS, &id)?;
		change.record(Event::ArticleChanged { article: id })
	})
}

/// An article opened for writing, published or not.
///
/// # Errors
/// As permissions say: what its author has not offered is there for nobody else.
pub fn draft(forum: &Forum, actor: &Actor, id: ArticleId) -> Result<DraftView> {
	let (record, facts) = visible(forum, actor, id)?;
	let (blog, _) = blog(forum, record.blog)?;
	let topic = topic_of(forum, &record)?;
	let state = state(&record, topic.as_ref());
	let (source, version) = source(forum, &record, id)?;
	let body = Prose::parse_optional(Field::Body, &source, usize::MAX / 16)?;
	let html = mentions::render(forum, actor, &body)?.rendered.html;
	let can = |action| may(actor, action, forum.now());
	let edit = match (&topic, state) {
		(_, ArticleState::Removed) => false,
		(Some(topic), ArticleState::Published) => can(Action::EditTopic(topic.facts(facts.blog.group))),
		_ => can(Action::EditDraft(facts)),
	};
	let publish = state != ArticleState::Removed && can(Action::PublishArticle(facts));
	let discard = topic.is_none() && can(Action::DiscardDraft(facts));
	let tags = Tags::parse(&Tags::joined(&record.tags))?;
	let summary = Prose::parse_optional(Field::Summary, &record.summary, usize::MAX / 16)?;
	Ok(DraftView {
		id,
		blog_slug: blog.slug,
		blog_name: blog.name,
		slug: record.slug,
		state,
		text: ArticleText {
			title: record.title,
			summary,
			body,
			tags,
			language: record.language,
			canonical: record.canonical,
			outdated: record.outdated,
		},
		html,
		version,
		checked: record.checked,
		may: DraftPowers { edit, publish, discard },
	})
}

/// A page of the actor's own articles that are not published, latest first, behind `after`; and
/// where it goes on.
///
/// # Errors
/// Sign-in required.
pub fn drafts(
	forum: &Forum,
	actor: &Actor,
	after: Option<ArticleId>,
) -> Result<(Vec<DraftSummary>, Option<ArticleId>)> {
	let member = actor.require_id()?;
	let mut scan = forum.store().scan(&ARTICLES_MINE).prefix(&member);
	if let Some(after) = after {
		scan = scan.before(&(member, after));
	}
	let rows = scan.reverse().limit(ARTICLES_PER_PAGE + 1).keys()?;
	let more = rows.len() > ARTICLES_PER_PAGE;
	let ids: Vec<ArticleId> = rows.into_iter().map(|(_, id)| id).take(ARTICLES_PER_PAGE).collect();
	let next = ids.last().copied().filter(|_| more);
	Ok((summaries(forum, actor, ids)?, next))
}

/// What lists say of articles that are not published, as far as the actor may see them.
pub(super) fn summaries(forum: &Forum, actor: &Actor, ids: Vec<ArticleId>) -> Result<Vec<DraftSummary>> {
	let mut found = Vec::with_capacity(ids.len());
	for id in ids {
		let record = match visible(forum, actor, id) {
			Ok((record, _)) => record,
			// They left the group, or were put out of it.
			Err(Error::NotFound) => continue,
			Err(error) => return Err(error),
		};
		let topic = topic_of(forum, &record)?;
		found.push(DraftSummary {
			id,
			state: state(&record, topic.as_ref()),
			blog_name: blog(forum, record.blog)?.0.name,
			author: author_view(forum, Author::Member(record.author))?,
			title: record.title,
			changed: record.changed,
		});
	}
	Ok(found)
}

/// The article, if the actor may see it as its author keeps it.
pub(super) fn visible(forum: &Forum, actor: &Actor, id: ArticleId) -> Result<(ArticleRecord, ArticleFacts)> {
	let record = forum.store().get(&ARTICLES, &id)?.ok_or(Error::NotFound)?;
	let (_, blog) = blog(forum, record.blog)?;
	let facts = record.facts(blog);
	require(actor, Action::SeeDraft(facts), forum.now())?;
	Ok((record, facts))
}

/// The same in a change; the caller asks what may be done.
pub(super) fn article_in(change: &mut Change<'_, '_>, id: ArticleId) -> Result<(ArticleRecord, ArticleFacts)> {
	let record = change.find(&ARTICLES, &id)?;
	let (_, blog) = blog_in(change, record.blog)?;
	let facts = record.facts(blog);
	Ok((record, facts))
}

/// The Markdown of an article, and its version: what was saved, and how often its post was changed.
pub(super) fn source(forum: &Forum, record: &ArticleRecord, id: ArticleId) -> Result<(String, u32)> {
	match record.topic() {
		None => {
			let draft = forum.store().get(&ARTICLE_DRAFTS, &id)?.ok_or(Error::NotFound)?;
			Ok((draft.source, record.version))
		}
		Some(topic) => {
			let post = forum.store().get(&POSTS, &(topic, 1))?.ok_or(Error::NotFound)?;
			let text = forum.store().get(&REVISIONS, &(topic, 1, post.revision))?.ok_or(Error::NotFound)?;
			Ok((text.source, record.version + post.revision))
		}
	}
}

/// How far an article is; `topic` is what it was published as.
pub(super) fn state(record: &ArticleRecord, topic: Option<&TopicRecord>) -> ArticleState {
	match record.stage {
		Stage::Draft => ArticleState::Draft,
		Stage::Offered => ArticleState::Offered,
		Stage::Scheduled { at, .. } => ArticleState::Scheduled(at),
		Stage::Out { taken_back, .. } => match topic {
			Some(topic) if !topic.deleted => ArticleState::Published,
			_ if taken_back => ArticleState::Unpublished,
			_ => ArticleState::Removed,
		},
	}
}

fn topic_of(forum: &Forum, record: &ArticleRecord) -> Result<Option<TopicRecord>> {
	match record.topic() {
		Some(topic) => Ok(forum.topic(topic)?.map(|topic| TopicRecord::clone(&topic))),
		None => Ok(None),
	}
}

/// Title and text of an article that others shall read.
///
/// # Errors
/// Each field without anything to see.
pub(super) fn whole(text: &ArticleText) -> Result<(Title, Prose)> {
	let (title, body) = (Title::parse(&text.title), Prose::parse(Field::Body, text.body.as_str()));
	match (title, body) {
		(Ok(title), Ok(body)) => Ok((title, body)),
		(title, body) => Err(Error::Invalid(title.err().into_iter().chain(body.err()).collect())),
	}
}

/// The record with what somebody wrote.
fn with(record: ArticleRecord, text: &ArticleText) -> ArticleRecord {
	ArticleRecord {
		title: text.title.clone(),
		tags: text.tags.as_slice().to_vec(),
		summary: text.summary.as_str().to_owned(),
		language: text.language,
		canonical: text.canonical.clone(),
		outdated: text.outdated,
		minutes: minutes_to_read(text.body.as_str()),
		..record
	}
}
