//! Blogs and articles: their lists, their addresses, their topics.

use super::{Found, each};
use crate::articles::indexes::{Rows, rows};
use crate::articles::records::{
	ARTICLE_BY_SLUG, ARTICLE_DRAFTS, ARTICLE_OF, ARTICLES, ARTICLES_BY, ARTICLES_DUE, ARTICLES_MINE, ARTICLES_OFFERED,
	ARTICLES_OUT, ARTICLES_TAGGED, ArticleRecord, BLOG_BY_SLUG, BLOGS, BLOGS_OF,
};
use crate::discussions::records::TOPICS;
use crate::groups::records::{GROUPS, Ref};
use crate::{Forum, Result};
use model::ArticleId;
use model::discussions::TopicKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::Table;

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	check_blogs(forum, found)?;
	each(forum, &ARTICLES, |id, article| check_article(forum, found, id, &article))?;
	check_rows(forum, found, &ARTICLES_OUT, |key| key.2, |rows| rows.out)?;
	check_rows(forum, found, &ARTICLES_TAGGED, |key| key.3, |rows| rows.tagged)?;
	check_rows(forum, found, &ARTICLES_BY, |key| key.3, |rows| rows.by)?;
	check_rows(forum, found, &ARTICLES_MINE, |key| key.1, |rows| rows.mine)?;
	check_rows(forum, found, &ARTICLES_OFFERED, |key| key.1, |rows| rows.offered)?;
	check_rows(forum, found, &ARTICLES_DUE, |key| key.1, |rows| rows.due)?;
	each(forum, &ARTICLE_DRAFTS, |id, _| {
		let draft = forum.store().get(&ARTICLES, &id)?.is_some_and(|article| article.topic().is_none());
		found.unless(draft, || format!("a draft belongs to article {id}, which is none"));
		Ok(())
	})?;
	each(forum, &ARTICLE_BY_SLUG, |(blog, slug), Ref(id)| {
		let right = forum.store().get(&ARTICLES, &id)?.is_some_and(|article| article.blog == blog);
		found.unless(right, || format!("address {slug} of blog {blog} leads to article {id}, which is none of it"));
		Ok(())
	})?;
	each(forum, &ARTICLE_OF, |topic, Ref(id)| {
		let right = forum.store().get(&ARTICLES, &id)?.is_some_and(|article| article.topic() == Some(topic));
		found.unless(right, || format!("topic {topic} stands under article {id}, which has another"));
		Ok(())
	})?;
	each(forum, &TOPICS, |id, topic| {
		let known = topic.kind != TopicKind::Article || forum.store().get(&ARTICLE_OF, &id)?.is_some();
		found.unless(known, || format!("topic {id} stands under an article, which is none"));
		Ok(())
	})
}

fn check_blogs(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &BLOGS, |id, blog| {
		let by_slug = store.get(&BLOG_BY_SLUG, &blog.slug)? == Some(Ref(id));
		found.unless(by_slug, || format!("blog {id} is not found by its address"));
		let of_group = store.get(&BLOGS_OF, &(blog.group, id))?.is_some() && store.get(&GROUPS, &blog.group)?.is_some();
		found.unless(of_group, || format!("blog {id} does not belong to its group"));
		Ok(())
	})?;
	each(forum, &BLOG_BY_SLUG, |slug, Ref(id)| {
		let right = store.get(&BLOGS, &id)?.is_some_and(|blog| blog.slug == slug);
		found.unless(right, || format!("address {slug} leads to blog {id}, which has another"));
		Ok(())
	})?;
	each(forum, &BLOGS_OF, |(group, id), ()| {
		let right = store.get(&BLOGS, &id)?.is_some_and(|blog| blog.group == group);
		found.unless(right, || format!("group {group} lists blog {id}, which is another's"));
		Ok(())
	})
}

fn check_article(forum: &Forum, found: &mut Found, id: ArticleId, article: &ArticleRecord) -> Result<()> {
	let store = forum.store();
	found.unless(store.get(&BLOGS, &article.blog)?.is_some(), || format!("article {id} belongs to no blog"));
	match article.topic() {
		None => {
			let there = store.get(&ARTICLE_DRAFTS, &id)?.is_some();
			found.unless(there, || format!("article {id} has no text"));
		}
		Some(topic) => {
			let right = store.get(&ARTICLE_OF, &topic)? == Some(Ref(id));
			found.unless(right, || format!("article {id} is not found by its topic"));
			let same = store.get(&TOPICS, &topic)?.is_some_and(|topic| {
				topic.kind == TopicKind::Article && topic.title == article.title && topic.tags == article.tags
			});
			found.unless(same, || format!("article {id} and its topic {topic} differ"));
			let key = (article.blog, article.slug.clone());
			let by_slug = store.get(&ARTICLE_BY_SLUG, &key)? == Some(Ref(id));
			found.unless(by_slug, || format!("article {id} is not found by its address"));
		}
	}
	let rows = expected(forum, id, article)?;
	missing(forum, found, &ARTICLES_OUT, &rows.out)?;
	missing(forum, found, &ARTICLES_TAGGED, &rows.tagged)?;
	missing(forum, found, &ARTICLES_BY, &rows.by)?;
	missing(forum, found, &ARTICLES_MINE, &rows.mine)?;
	missing(forum, found, &ARTICLES_OFFERED, &rows.offered)?;
	missing(forum, found, &ARTICLES_DUE, &rows.due)
}

fn expected(forum: &Forum, id: ArticleId, article: &ArticleRecord) -> Result<Rows> {
	let topic = match article.topic() {
		Some(topic) => forum.store().get(&TOPICS, &topic)?,
		None => None,
	};
	Ok(rows(id, article, topic.as_ref()))
}

fn missing<K>(forum: &Forum, found: &mut Found, table: &Table<K, ()>, keys: &[K]) -> Result<()>
where
	K: Serialize + DeserializeOwned + std::fmt::Debug,
{
	for key in keys {
		let there = forum.store().get(table, key)?.is_some();
		found.unless(there, || format!("an article is not listed under {key:?}"));
	}
	Ok(())
}

fn check_rows<K>(
	forum: &Forum,
	found: &mut Found,
	table: &Table<K, ()>,
	article: impl Fn(&K) -> ArticleId,
	of: impl Fn(Rows) -> Vec<K>,
) -> Result<()>
where
	K: Serialize + DeserializeOwned + Clone + PartialEq + std::fmt::Debug,
{
	each(forum, table, |key, ()| {
		let id = article(&key);
		let right = match forum.store().get(&ARTICLES, &id)? {
			Some(record) => of(expected(forum, id, &record)?).contains(&key),
			None => false,
		};
		found.unless(right, || format!("article {id} is listed under {key:?} where it does not belong"));
		Ok(())
	})
}
