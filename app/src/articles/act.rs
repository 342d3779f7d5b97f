//! What is done with an article besides writing it, each by one button.

use super::address::{article_address, draft_address};
use crate::page::{Answer, Answered, Visit};
use forum::articles;
use model::articles::ArticleState;
use model::{ArticleId, UserError};

/// A form's address opened as a page leads back to its article.
pub(super) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(draft_address(id(visit)?)))
}

fn id(visit: &Visit) -> Result<ArticleId, UserError> {
	visit.id("article")
}

/// Takes a published article from its readers, or makes a draft of one that waits.
pub(super) fn take_back(visit: &Visit) -> Answered {
	let id = id(visit)?;
	let article = visit.ask(|forum, actor| articles::draft(forum, actor, id))?;
	visit.ask(|forum, actor| match article.state {
		ArticleState::Published => articles::unpublish(forum, actor, id),
		_ => articles::take_back(forum, actor, id),
	})?;
	// Whoever keeps order does not see a draft that is its author's again.
	match visit.ask(|forum, actor| articles::draft(forum, actor, id)) {
		Ok(_) => back(visit),
		Err(_) => Ok(Answer::go(format!("/blog/{}", article.blog_slug))),
	}
}

/// Says that it holds as it stands.
pub(super) fn confirm(visit: &Visit) -> Answered {
	let id = id(visit)?;
	visit.ask(|forum, actor| articles::confirm(forum, actor, id))?;
	let article = visit.ask(|forum, actor| articles::draft(forum, actor, id))?;
	Ok(Answer::go(article_address(&article.blog_slug, &article.slug)))
}

/// Throws a draft away.
pub(super) fn discard(visit: &Visit) -> Answered {
	let id = id(visit)?;
	visit.ask(|forum, actor| articles::discard(forum, actor, id))?;
	Ok(Answer::go("/blog/drafts?discarded"))
}
