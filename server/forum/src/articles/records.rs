//! What the store keeps of blogs and articles.

use crate::groups::records::Ref;
use crate::permissions::{ArticleFacts, BlogFacts, GroupFacts};
use crate::tables;
use model::articles::Writers;
use model::reading::Language;
use model::{ArticleId, BlogId, GroupId, MemberId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use store::{Descending, Record, Table};

pub(crate) const BLOGS: Table<BlogId, BlogRecord> = Table::new(tables::BLOGS, "blogs");
pub(crate) const BLOG_BY_SLUG: Table<String, Ref<BlogId>> = Table::new(tables::BLOG_BY_SLUG, "blog_by_slug");
pub(crate) const BLOGS_OF: Table<(GroupId, BlogId), ()> = Table::new(tables::BLOGS_OF, "blogs_of");
pub(crate) const ARTICLES: Table<ArticleId, ArticleRecord> = Table::new(tables::ARTICLES, "articles");
/// Text of an article until it is published; then it is the first post of its topic.
pub(crate) const ARTICLE_DRAFTS: Table<ArticleId, DraftRecord> = Table::new(tables::ARTICLE_DRAFTS, "article_drafts");
pub(crate) const ARTICLE_OF: Table<TopicId, Ref<ArticleId>> = Table::new(tables::ARTICLE_OF, "article_of");
/// Every address that an article ever had; none is given to another.
pub(crate) const ARTICLE_BY_SLUG: Table<(BlogId, String), Ref<ArticleId>> =
	Table::new(tables::ARTICLE_BY_SLUG, "article_by_slug");
/// Blog, when it was published (latest first), article.
pub(crate) const ARTICLES_OUT: Table<(BlogId, Descending<u64>, ArticleId), ()> =
	Table::new(tables::ARTICLES_OUT, "articles_out");
pub(crate) const ARTICLES_TAGGED: Table<(BlogId, String, Descending<u64>, ArticleId), ()> =
	Table::new(tables::ARTICLES_TAGGED, "articles_tagged");
pub(crate) const ARTICLES_BY: Table<(BlogId, MemberId, Descending<u64>, ArticleId), ()> =
	Table::new(tables::ARTICLES_BY, "articles_by");
pub(crate) const ARTICLES_MINE: Table<(MemberId, ArticleId), ()> = Table::new(tables::ARTICLES_MINE, "articles_mine");
pub(crate) const ARTICLES_OFFERED: Table<(BlogId, ArticleId), ()> =
	Table::new(tables::ARTICLES_OFFERED, "articles_offered");
pub(crate) const ARTICLES_DUE: Table<(u64, ArticleId), ()> = Table::new(tables::ARTICLES_DUE, "articles_due");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BlogRecord {
	pub(crate) slug: String,
	pub(crate) name: String,
	pub(crate) about: String,
	/// Safe HTML, made from `about` at saving.
	pub(crate) about_html: String,
	/// Whoever reads it reads the blog.
	pub(crate) group: GroupId,
	pub(crate) writers: Writers,
	pub(crate) opened: Timestamp,
}

impl Record for BlogRecord {
	const VERSION: u8 = 1;
}

impl BlogRecord {
	pub(crate) fn facts(&self, group: GroupFacts) -> BlogFacts {
		BlogFacts { group, writers: self.writers }
	}
}

/// How far an article is. Variants are only ever added at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
	/// Its author writes.
	Draft,
	/// It waits for somebody who publishes it.
	Offered,
	/// Somebody wants it published at a moment.
	Scheduled { at: Timestamp, by: MemberId },
	/// It is the first post of a topic; whether that can be read, the topic says.
	Out {
		topic: TopicId,
		at: Timestamp,
		/// Whether its author took it back, not those who keep order: then the author lets it come back.
		taken_back: bool,
	},
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ArticleRecord {
	pub(crate) blog: BlogId,
	pub(crate) author: MemberId,
	/// As last saved; of a published one it is what its topic says.
	pub(crate) title: String,
	pub(crate) tags: Vec<String>,
	pub(crate) summary: String,
	pub(crate) language: Option<Language>,
	pub(crate) canonical: Option<String>,
	pub(crate) checked: Option<Timestamp>,
	pub(crate) outdated: bool,
	/// Minutes to read it.
	pub(crate) minutes: u32,
	/// Readable part of the address; empty until it is published.
	pub(crate) slug: String,
	pub(crate) stage: Stage,
	/// Counts what was saved.
	pub(crate) version: u32,
	pub(crate) changed: Timestamp,
}

impl Record for ArticleRecord {
	const VERSION: u8 = 1;
}

impl ArticleRecord {
	pub(crate) fn facts(&self, blog: BlogFacts) -> ArticleFacts {
		ArticleFacts { blog, author: self.author, offered: self.stage != Stage::Draft }
	}

	pub(crate) fn topic(&self) -> Option<TopicId> {
		match self.stage {
			Stage::Out { topic, .. } => Some(topic),
			Stage::Draft | Stage::Offered | Stage::Scheduled { .. } => None,
		}
	}
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DraftRecord {
	pub(crate) source: String,
}

impl Record for DraftRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}
