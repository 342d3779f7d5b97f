//! The latest articles of a blog, or of all blogs, for programs that follow them.

use super::blogs::readable_blog;
use super::reading::{ids, summary};
use super::records::ARTICLES_OUT;
use crate::discussions::Quotes;
use crate::discussions::records::POSTS;
use crate::groups::require_notice;
use crate::permissions::{Action, may};
use crate::{Actor, Error, Forum, Result};
use model::articles::{ARTICLES_PER_PAGE, Among, ArticleSummary, BlogSummary};
use model::discussions::GONE_QUOTE;
use model::{ArticleId, Timestamp};

/// The latest articles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
	/// Of this blog; of all that may be read if there is none.
	pub blog: Option<BlogSummary>,
	/// Latest first, at most a page.
	pub entries: Vec<FeedEntry>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedEntry {
	/// Short name of its blog.
	pub blog_slug: String,
	/// What lists say of it.
	pub article: ArticleSummary,
	/// When it was last changed.
	pub updated: Timestamp,
	/// Its text as safe HTML; empty if it was hidden.
	pub html: String,
}

/// The latest articles of a blog, as far as the actor may read them now.
///
/// # Errors
/// As [`super::home`].
pub fn feed(forum: &Forum, actor: &Actor, slug: &str, among: &Among) -> Result<Feed> {
	let (blog, group) = readable_blog(forum, actor, slug)?;
	require_notice(forum, actor, group.id)?;
	let mut found = ids(forum, blog.id, among, None)?;
	if found.is_empty() && *among != Among::All {
		return Err(Error::NotFound);
	}
	found.truncate(ARTICLES_PER_PAGE);
	let found = found.into_iter().map(|id| (blog.slug.clone(), id)).collect();
	let entries = entries(forum, actor, found)?;
	Ok(Feed { blog: Some(blog), entries })
}

/// The latest articles of all blogs that the actor may read now.
///
/// # Errors
/// When the store cannot be read.
pub fn feed_of_all(forum: &Forum, actor: &Actor) -> Result<Feed> {
	let directory = forum.directory()?;
	let mut places = Vec::new();
	for blog in &directory.blogs {
		let Some(group) = directory.group(blog.group) else { continue };
		if !may(actor, Action::ReadGroup(group.facts), forum.now()) {
			continue;
		}
		match require_notice(forum, actor, group.id) {
			Ok(()) => {}
			Err(Error::Denied(_)) => continue,
			Err(error) => return Err(error),
		}
		let rows = forum.store().scan(&ARTICLES_OUT).prefix(&blog.id).limit(ARTICLES_PER_PAGE).keys()?;
		places.extend(rows.into_iter().map(|(_, at, id)| (at, id, blog.slug.clone())));
	}
	places.sort_unstable();
	places.truncate(ARTICLES_PER_PAGE);
	let found = places.into_iter().map(|(_, id, slug)| (slug, id)).collect();
	Ok(Feed { blog: None, entries: entries(forum, actor, found)? })
}

fn entries(forum: &Forum, actor: &Actor, found: Vec<(String, ArticleId)>) -> Result<Vec<FeedEntry>> {
	let mut quotes = Quotes::of(forum, actor);
	let mut entries = Vec::with_capacity(found.len());
	for (blog_slug, id) in found {
		let article = summary(forum, id)?;
		let post = forum.store().get(&POSTS, &(article.topic, 1))?.ok_or(Error::NotFound)?;
		let updated = post.edited.unwrap_or(article.published).max(article.published);
		let html = match post.deleted {
			None => quotes.in_html(post.html)?.replace(GONE_QUOTE, ""),
			Some(_) => String::new(),
		};
		entries.push(FeedEntry { blog_slug, article, updated, html });
	}
	Ok(entries)
}
