//! The lists in which articles stand: they follow the article and its topic wherever either is written.

use super::records::{
	ARTICLE_OF, ARTICLES, ARTICLES_BY, ARTICLES_DUE, ARTICLES_MINE, ARTICLES_OFFERED, ARTICLES_OUT, ARTICLES_TAGGED,
	ArticleRecord, Stage,
};
use crate::discussions::indexes::rows_move;
use crate::discussions::records::{TOPICS, TopicRecord};
use crate::{Change, Result};
use model::discussions::TopicKind;
use model::{ArticleId, BlogId, MemberId, TopicId};
use store::Descending;

/// The rows of one article in all lists.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Rows {
	pub(crate) out: Vec<(BlogId, Descending<u64>, ArticleId)>,
	pub(crate) tagged: Vec<(BlogId, String, Descending<u64>, ArticleId)>,
	pub(crate) by: Vec<(BlogId, MemberId, Descending<u64>, ArticleId)>,
	pub(crate) mine: Vec<(MemberId, ArticleId)>,
	pub(crate) offered: Vec<(BlogId, ArticleId)>,
	pub(crate) due: Vec<(u64, ArticleId)>,
}

/// Where an article stands; `topic` is what it was published as.
pub(crate) fn rows(id: ArticleId, article: &ArticleRecord, topic: Option<&TopicRecord>) -> Rows {
	let mine = vec![(article.author, id)];
	match article.stage {
		Stage::Draft => Rows { mine, ..Rows::default() },
		Stage::Offered => Rows { mine, offered: vec![(article.blog, id)], ..Rows::default() },
		Stage::Scheduled { at, .. } => Rows { mine, due: vec![(at.0, id)], ..Rows::default() },
		Stage::Out { at, .. } => match topic.filter(|topic| !topic.deleted) {
			None => Rows { mine, ..Rows::default() },
			Some(topic) => {
				let (blog, at) = (article.blog, Descending(at.0));
				let tagged = topic.tags.iter().map(|tag| (blog, tag.clone(), at, id)).collect();
				let (out, by) = (vec![(blog, at, id)], vec![(blog, article.author, at, id)]);
				Rows { out, tagged, by, ..Rows::default() }
			}
		},
	}
}

/// Writes an article, with its place in all lists.
pub(super) fn put_article(
	change: &mut Change<'_, '_>,
	id: ArticleId,
	old: Option<&ArticleRecord>,
	new: &ArticleRecord,
) -> Result<()> {
	let before = match old {
		Some(old) => rows_now(change, id, old)?,
		None => Rows::default(),
	};
	let after = rows_now(change, id, new)?;
	rows_follow(change, &before, &after)?;
	change.put(&ARTICLES, &id, new)
}

/// Removes an article that was never published.
pub(super) fn remove_article(change: &mut Change<'_, '_>, id: ArticleId, old: &ArticleRecord) -> Result<()> {
	let before = rows_now(change, id, old)?;
	rows_follow(change, &before, &Rows::default())?;
	change.remove(&ARTICLES, &id)
}

/// Keeps the lists in step with the topic of an article that changes from `old` to `new`.
pub(crate) fn topic_moves(
	change: &mut Change<'_, '_>,
	topic: TopicId,
	old: Option<&TopicRecord>,
	new: &TopicRecord,
) -> Result<()> {
	// A topic that begins is nobody's yet: whoever publishes writes the article behind it.
	let Some(old) = old.filter(|_| new.kind == TopicKind::Article) else { return Ok(()) };
	let Some(id) = change.get(&ARTICLE_OF, &topic)? else { return Ok(()) };
	let article = change.find(&ARTICLES, &id.0)?;
	rows_follow(change, &rows(id.0, &article, Some(old)), &rows(id.0, &article, Some(new)))
}

fn rows_now(change: &mut Change<'_, '_>, id: ArticleId, article: &ArticleRecord) -> Result<Rows> {
	let topic = match article.topic() {
		Some(topic) => change.get(&TOPICS, &topic)?,
		None => None,
	};
	Ok(rows(id, article, topic.as_ref()))
}

fn rows_follow(change: &mut Change<'_, '_>, old: &Rows, new: &Rows) -> Result<()> {
	rows_move(change, &ARTICLES_OUT, &old.out, &new.out)?;
	rows_move(change, &ARTICLES_TAGGED, &old.tagged, &new.tagged)?;
	rows_move(change, &ARTICLES_BY, &old.by, &new.by)?;
	rows_move(change, &ARTICLES_MINE, &old.mine, &new.mine)?;
	rows_move(change, &ARTICLES_OFFERED, &old.offered, &new.offered)?;
	rows_move(change, &ARTICLES_DUE, &old.due, &new.due)
}
