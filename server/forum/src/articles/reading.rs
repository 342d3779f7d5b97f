//! Blogs and articles as their reader sees them.

use super::blogs::{blog, readable_blog};
use super::drafting::{summaries, visible};
use super::records::{
	ARTICLE_BY_SLUG, ARTICLE_OF, ARTICLES, ARTICLES_BY, ARTICLES_OFFERED, ARTICLES_OUT, ARTICLES_TAGGED,
};
use crate::accounts::records::MEMBER_BY_HANDLE;
use crate::discussions::{self, Wanted, author_view};
use crate::groups::require_notice;
use crate::permissions::{Action, GroupFacts, may};
use crate::{Actor, Error, Forum, Result};
use model::articles::{
	ARTICLES_PER_PAGE, Among, ArticleCursor, ArticleLink, ArticleSummary, ArticleView, BlogPowers, BlogView,
};
use model::{ArticleId, BlogId, Timestamp, TopicId};
use store::Descending;

/// Offered articles shown above a blog: those who publish work them off from the oldest.
const OFFERED_SHOWN: usize = 50;

/// What stands at an address of a blog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
	/// This article.
	Article(Box<ArticleView>),
	/// It has another address now.
	Moved(String),
	/// It is not published, and whoever asks may see that.
	Unpublished(ArticleId),
}

/// A page of the articles of a blog, latest first, behind `after`.
///
/// # Errors
/// [`Error::NotFound`] for a blog that the actor may not read, and for a tag, author or month without
/// any article; [`model::Reason::NoticeFirst`] while its group has a notice that the actor does not know.
pub fn home(forum: &Forum, actor: &Actor, slug: &str, among: &Among, after: Option<ArticleCursor>) -> Result<BlogView> {
	let (view, group) = readable_blog(forum, actor, slug)?;
	let id = view.id;
	let (record, facts) = blog(forum, id)?;
	require_notice(forum, actor, group.id)?;
	let mut found = ids(forum, id, among, after)?;
	if found.is_empty() && *among != Among::All {
		return Err(Error::NotFound);
	}
	let more = found.len() > ARTICLES_PER_PAGE;
	found.truncate(ARTICLES_PER_PAGE);
	let mut articles = Vec::with_capacity(found.len());
	for article in found {
		articles.push(summary(forum, article)?);
	}
	let next =
		articles.last().filter(|_| more).map(|last| ArticleCursor { published: last.published, article: last.id });
	let offered = if may(actor, Action::KeepOrder(facts.group), forum.now()) && after.is_none() {
		let rows = forum.store().scan(&ARTICLES_OFFERED).prefix(&id).limit(OFFERED_SHOWN).keys()?;
		summaries(forum, actor, rows.into_iter().map(|(_, article)| article).collect())?
	} else {
		Vec::new()
	};
	let may = BlogPowers {
		write: may(actor, Action::WriteArticle(facts), forum.now()),
		edit: may(actor, Action::KeepBlog(facts.group), forum.now()),
	};
	let (about, writers) = (record.about.clone(), record.writers);
	let public = read_by_visitors(forum, facts.group);
	Ok(BlogView { blog: view, about, writers, articles, next, offered, public, may })
}

/// Whether a group is read by whoever comes by, as the door of the community has it at this moment.
fn read_by_visitors(forum: &Forum, group: GroupFacts) -> bool {
	may(&Actor::at_the_door(forum), Action::ReadGroup(group), forum.now())
}

/// What stands at an address, with a page of its comments.
///
/// # Errors
/// [`Error::NotFound`] for what the actor may not read; as [`home`].
pub fn show(forum: &Forum, actor: &Actor, blog_slug: &str, slug: &str, page: u32) -> Result<Shown> {
	let (view, group) = readable_blog(forum, actor, blog_slug)?;
	let blog = view.id;
	let id = forum.store().get(&ARTICLE_BY_SLUG, &(blog, slug.to_owned()))?.ok_or(Error::NotFound)?.0;
	let article = forum.store().get(&ARTICLES, &id)?.ok_or(Error::NotFound)?;
	let topic = article.topic().ok_or(Error::NotFound)?;
	let published = forum.topic(topic)?.is_some_and(|topic| !topic.deleted);
	if !published {
		return visible(forum, actor, id).map(|_| Shown::Unpublished(id));
	}
	if article.slug != slug {
		return Ok(Shown::Moved(article.slug));
	}
	require_notice(forum, actor, group.id)?;
	let talk = discussions::show(forum, actor, topic, Wanted::Page(page))?;
	let summary = summary(forum, id)?;
	let at = (blog, Descending(summary.published.0), id);
	let older = forum.store().scan(&ARTICLES_OUT).prefix(&blog).after(&at).limit(1).keys()?;
	let newer = forum.store().scan(&ARTICLES_OUT).prefix(&blog).before(&at).reverse().limit(1).keys()?;
	Ok(Shown::Article(Box::new(ArticleView {
		blog: view,
		canonical: article.canonical,
		checked: article.checked,
		outdated: article.outdated,
		public: read_by_visitors(forum, group),
		previous: link(forum, older)?,
		next: link(forum, newer)?,
		may_edit: talk.may.edit,
		article: summary,
		talk,
	})))
}

/// The address of an article by its topic: blog and readable part; nothing for any other topic.
///
/// # Errors
/// [`Error::NotFound`] for a topic that the actor may not read.
pub fn address_of(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<Option<(String, String)>> {
	let Some(id) = forum.store().get(&ARTICLE_OF, &topic)? else { return Ok(None) };
	discussions::readable_topic(forum, actor, topic)?;
	let article = forum.store().get(&ARTICLES, &id.0)?.ok_or(Error::NotFound)?;
	Ok(Some((blog(forum, article.blog)?.0.slug, article.slug)))
}

/// One article more than a page, of those that are published.
pub(super) fn ids(forum: &Forum, blog: BlogId, among: &Among, after: Option<ArticleCursor>) -> Result<Vec<ArticleId>> {
	let (store, limit) = (forum.store(), ARTICLES_PER_PAGE + 1);
	let place = after.map(|cursor| (Descending(cursor.published.0), cursor.article));
	Ok(match among {
		Among::All => {
			let mut scan = store.scan(&ARTICLES_OUT).prefix(&blog);
			if let Some((at, article)) = place {
				scan = scan.after(&(blog, at, article));
			}
			scan.limit(limit).keys()?.into_iter().map(|(.., id)| id).collect()
		}
		Among::Between(Timestamp(from), Timestamp(until)) => {
			let first = (blog, Descending(until.saturating_sub(1)), ArticleId(0));
			let mut scan = store.scan(&ARTICLES_OUT).prefix(&blog).before(&(
				blog,
				Descending(from.saturating_sub(1)),
				ArticleId(0),
			));
			scan = match place {
				Some((at, article)) => scan.after(&(blog, at, article)),
				None => scan.at_least(&first),
			};
			scan.limit(limit).keys()?.into_iter().map(|(.., id)| id).collect()
		}
		Among::Tag(tag) => {
			let mut scan = store.scan(&ARTICLES_TAGGED).prefix(&(blog, tag));
			if let Some((at, article)) = place {
				scan = scan.after(&(blog, tag.clone(), at, article));
			}
			scan.limit(limit).keys()?.into_iter().map(|(.., id)| id).collect()
		}
		Among::Author(handle) => {
			let Some(member) = store.get(&MEMBER_BY_HANDLE, &handle.as_str().to_owned())? else {
				return Ok(Vec::new());
			};
			let mut scan = store.scan(&ARTICLES_BY).prefix(&(blog, member.0));
			if let Some((at, article)) = place {
				scan = scan.after(&(blog, member.0, at, article));
			}
			scan.limit(limit).keys()?.into_iter().map(|(.., id)| id).collect()
		}
	})
}

/// What lists say of a published article; the caller has asked whether its blog may be read.
pub(super) fn summary(forum: &Forum, id: ArticleId) -> Result<ArticleSummary> {
	let article = forum.store().get(&ARTICLES, &id)?.ok_or(Error::NotFound)?;
	let super::records::Stage::Out { topic, at, .. } = article.stage else { return Err(Error::NotFound) };
	let record = forum.topic(topic)?.ok_or(Error::NotFound)?;
	Ok(ArticleSummary {
		id,
		topic,
		slug: article.slug,
		title: record.title.clone(),
		summary: article.summary,
		author: author_view(forum, record.author)?,
		published: at,
		minutes: article.minutes,
		comments: record.replies,
		tags: record.tags.clone(),
		language: article.language,
	})
}

fn link(forum: &Forum, rows: Vec<(BlogId, Descending<u64>, ArticleId)>) -> Result<Option<ArticleLink>> {
	let Some((.., id)) = rows.into_iter().next() else { return Ok(None) };
	let article = forum.store().get(&ARTICLES, &id)?;
	Ok(article.map(|article| ArticleLink { slug: article.slug, title: article.title }))
}
