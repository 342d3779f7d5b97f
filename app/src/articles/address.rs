//! The addresses of blogs and articles.

use crate::page::{Answer, Answered, Visit, escaped};
use forum::articles;
use model::discussions::{TopicKind, TopicView};
use model::{ArticleId, UserError};

/// A published article.
pub(crate) fn article_address(blog: &str, slug: &str) -> String {
	format!("/blog/{blog}/{slug}")
}

/// A page of its comments.
pub(super) fn page_address(blog: &str, slug: &str, page: u32) -> String {
	let address = article_address(blog, slug);
	if page > 1 { format!("{address}?page={page}") } else { address }
}

/// The feed of a blog.
pub(super) fn feed_address(blog: &str) -> String {
	format!("/blog/{blog}/feed.atom")
}

/// An article as its author keeps it.
pub(super) fn draft_address(id: ArticleId) -> String {
	format!("/blog/draft/{id}")
}

/// The articles of a blog with a tag, whatever script it is written in.
pub(super) fn tag_address(blog: &str, tag: &str) -> String {
	format!("/blog/{blog}/tag/{}", escaped(tag).replace('/', "%2F"))
}

/// The articles of a blog that a member wrote.
pub(super) fn author_address(blog: &str, handle: &str) -> String {
	format!("/blog/{blog}/by/{handle}")
}

/// Where the article stands whose comments a topic holds, on the same page of it and with whatever
/// else was asked; nothing for any other topic.
pub(crate) fn instead_of_topic(visit: &Visit, topic: &TopicView) -> Option<Answered> {
	match topic.kind {
		TopicKind::Discussion | TopicKind::Question => return None,
		TopicKind::Article => {}
	}
	let id = topic.id;
	let address = match visit.ask(|forum, actor| articles::address_of(forum, actor, id)) {
		Ok(Some((blog, slug))) => article_address(&blog, &slug),
		Ok(None) => return Some(Err(UserError::NotFound)),
		Err(error) => return Some(Err(error)),
	};
	// A topic that was deleted is looked at where those who keep order bring it back.
	if topic.deleted {
		return None;
	}
	let asked = visit.query.iter().filter(|(name, _)| *name != "page" && *name != "unread");
	let page = (topic.page > 1).then(|| format!("page={}", topic.page));
	let parts = page.into_iter().chain(asked.map(|(name, value)| format!("{}={}", escaped(name), escaped(value))));
	let query = parts.collect::<Vec<_>>().join("&");
	Some(Ok(Answer::go(if query.is_empty() { address } else { format!("{address}?{query}") })))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn an_address_holds_any_tag() {
		assert_eq!(tag_address("roast", "a/b?c"), "/blog/roast/tag/a%2Fb%3Fc");
		assert_eq!(page_address("roast", "beans", 2), "/blog/roast/beans?page=2");
	}
}
