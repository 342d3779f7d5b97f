//! Publishing articles, now or later, and taking them back.

use super::blogs::blog_in;
use super::drafting::{article_in, draft, visible, whole};
use super::indexes::put_article;
use super::records::{ARTICLE_BY_SLUG, ARTICLE_DRAFTS, ARTICLE_OF, ArticleRecord, DraftRecord, Stage};
use crate::discussions::records::{READ, TopicRecord};
use crate::discussions::{self, NewPost, StartOf};
use crate::groups::records::Ref;
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::mentions::{self, Written};
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result, watching};
use model::articles::is_reserved;
use model::discussions::TopicKind;
use model::text::slug;
use model::{ArticleId, Field, Problem, Reason, Timestamp};

/// Offers a draft to those who publish: from now on they see it.
///
/// # Errors
/// As permissions say; a title or text without anything to see; [`Error::Stale`] if it has another
/// version than the writer saw.
pub fn offer(forum: &Forum, actor: &Actor, id: ArticleId, seen: u32) -> Result<()> {
	whole(&draft(forum, actor, id)?.text)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, facts) = article_in(change, id)?;
		change.require(Action::EditDraft(facts))?;
		match old.stage {
			Stage::Draft if old.version == seen => put_stage(change, id, &old, Stage::Offered),
			Stage::Draft => Err(Error::Stale),
			Stage::Offered => Ok(()),
			Stage::Scheduled { .. } | Stage::Out { .. } => Err(Error::Stale),
		}
	})
}

/// Makes a draft again of what was offered or scheduled.
///
/// # Errors
/// As permissions say; [`Error::Stale`] if it was published meanwhile.
pub fn take_back(forum: &Forum, actor: &Actor, id: ArticleId) -> Result<()> {
	visible(forum, actor, id)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, facts) = article_in(change, id)?;
		change.require(Action::EditDraft(facts))?;
		match old.stage {
			Stage::Draft => Ok(()),
			Stage::Offered | Stage::Scheduled { .. } => put_stage(change, id, &old, Stage::Draft),
			Stage::Out { .. } => Err(Error::Stale),
		}
	})
}

/// Publishes an article at a moment to come. Who schedules it must still be allowed to publish it then.
///
/// # Errors
/// As [`publish`]; the field `when` for a moment that is over.
pub fn schedule(forum: &Forum, actor: &Actor, id: ArticleId, seen: u32, at: Timestamp) -> Result<()> {
	let view = draft(forum, actor, id)?;
	let (_, body) = whole(&view.text)?;
	limits::take(forum, actor, Limited::Edit)?;
	// What cannot be rendered now cannot be rendered then.
	discussions::render(forum, actor, &body)?;
	forum.change(actor, move |change| {
		let (old, facts) = article_in(change, id)?;
		change.require(Action::PublishArticle(facts))?;
		if old.topic().is_some() || old.version != seen {
			return Err(Error::Stale);
		}
		if at <= change.now {
			return Err(Field::When.with(Problem::Past).into());
		}
		let by = change.actor.require_id()?;
		put_stage(change, id, &old, Stage::Scheduled { at, by })
	})
}

/// Publishes an article: whoever reads its blog's group reads it from now on, and those who watch
/// the group hear of it. One that was taken back comes back with its comments.
///
/// # Errors
/// As permissions say; a title or text without anything to see, or that cannot be rendered;
/// [`Error::Stale`] if it has another version than the writer saw; [`Reason::Deleted`] for one that
/// those who keep order took away.
pub fn publish(forum: &Forum, actor: &Actor, id: ArticleId, seen: u32) -> Result<()> {
	let view = draft(forum, actor, id)?;
	let (_, body) = whole(&view.text)?;
	limits::take(forum, actor, Limited::Edit)?;
	let written = discussions::render(forum, actor, &body)?;
	forum.change(actor, move |change| {
		let (old, facts) = article_in(change, id)?;
		change.require(Action::PublishArticle(facts))?;
		match old.stage {
			Stage::Out { .. } => come_back(change, id, &old),
			Stage::Draft | Stage::Offered | Stage::Scheduled { .. } if old.version != seen => Err(Error::Stale),
			Stage::Draft | Stage::Offered | Stage::Scheduled { .. } => put_out(change, id, &old, written),
		}
	})
}

/// Publishes an article whose moment has come, if it is still the same moment.
pub(super) fn publish_scheduled(forum: &Forum, actor: &Actor, id: ArticleId, due: Timestamp) -> Result<()> {
	let view = draft(forum, actor, id)?;
	let (_, body) = whole(&view.text)?;
	let (seen, written) = (view.version, discussions::render(forum, actor, &body)?);
	forum.change(actor, move |change| {
		let (old, facts) = article_in(change, id)?;
		match old.stage {
			Stage::Scheduled { at, .. } if at == due && old.version == seen => {
				change.require(Action::PublishArticle(facts))?;
				put_out(change, id, &old, written)
			}
			_ => Ok(()),
		}
	})
}

/// Takes a published article back: it leaves all lists, and its address is there for nobody.
///
/// # Errors
/// As permissions say: for its author and those who keep order.
pub fn unpublish(forum: &Forum, actor: &Actor, id: ArticleId) -> Result<()> {
	visible(forum, actor, id)?;
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let (old, _) = article_in(change, id)?;
		let Stage::Out { topic, at, .. } = old.stage else { return Err(Error::Stale) };
		let (record, facts) = change.topic(topic)?;
		change.require(Action::EditTopic(facts))?;
		if record.deleted {
			return Ok(());
		}
		change.put_topic(topic, &TopicRecord { deleted: true, ..record })?;
		change.record(Event::TopicDeleted { topic })?;
		put_stage(change, id, &old, Stage::Out { topic, at, taken_back: true })
	})
}

fn come_back(change: &mut Change<'_, '_>, id: ArticleId, old: &ArticleRecord) -> Result<()> {
	let Stage::Out { topic, at, taken_back } = old.stage else { return Err(Error::Stale) };
	let (record, _) = change.topic(topic)?;
	if !record.deleted {
		return Ok(());
	}
	if !taken_back {
		return Err(Error::Denied(Reason::Deleted));
	}
	change.put_topic(topic, &TopicRecord { deleted: false, ..record })?;
	change.record(Event::TopicRestored { topic })?;
	put_stage(change, id, old, Stage::Out { topic, at, taken_back: false })
}

/// Makes the article the first post of a topic of its own.
fn put_out(change: &mut Change<'_, '_>, id: ArticleId, old: &ArticleRecord, written: Written) -> Result<()> {
	let (blog, _) = blog_in(change, old.blog)?;
	let (author, at, group) = (Author::Member(old.author), change.now, blog.group);
	let DraftRecord { source } = change.find(&ARTICLE_DRAFTS, &id)?;
	let start = StartOf { title: &old.title, kind: TopicKind::Article, tags: &old.tags };
	let Written { rendered, addressed } = written;
	let topic = discussions::put_start(change, group, start, NewPost { author, at, source, html: rendered.html })?;
	change.add(&ARTICLE_OF, &topic, &Ref(id))?;
	change.remove(&ARTICLE_DRAFTS, &id)?;
	let slug = give_slug(change, id, old)?;
	put_stage(change, id, &ArticleRecord { slug, ..old.clone() }, Stage::Out { topic, at, taken_back: false })?;
	change.record(Event::TopicStarted { group, topic })?;
	mentions::put(change, topic, 1, &addressed)?;
	change.record(Event::PostWritten { group, topic, number: 1 })?;
	change.put(&READ, &(old.author, topic), &1)?;
	watching::watch_by_writing(change, old.author, topic, group)
}

/// An address that no other article of the blog has or had.
pub(super) fn give_slug(change: &mut Change<'_, '_>, id: ArticleId, article: &ArticleRecord) -> Result<String> {
	let base = match slug(&article.title) {
		word if is_reserved(&word) => format!("{word}-"),
		word => word,
	};
	for number in 1_u32.. {
		let slug = if number == 1 { base.clone() } else { format!("{base}-{number}") };
		match change.get(&ARTICLE_BY_SLUG, &(article.blog, slug.clone()))? {
			Some(taken) if taken.0 != id => {}
			Some(_) => return Ok(slug),
			None => {
				change.put(&ARTICLE_BY_SLUG, &(article.blog, slug.clone()), &Ref(id))?;
				return Ok(slug);
			}
		}
	}
	Err(Error::Taken(Field::Title))
}

pub(super) fn put_stage(change: &mut Change<'_, '_>, id: ArticleId, old: &ArticleRecord, stage: Stage) -> Result<()> {
	let new = ArticleRecord { stage, changed: change.now, ..old.clone() };
	put_article(change, id, Some(old), &new)?;
	change.record(Event::ArticleChanged { article: id })
}
