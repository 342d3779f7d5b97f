//! The articles of a blog: all, by tag, by author, by month; and one's own that are not published.

use super::address::{article_address, author_address, draft_address, feed_address, tag_address};
use crate::page::{Answered, Page, Visit, escaped};
use crate::ui::{self, Icon, icon, small_icon};
use forum::articles;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use model::articles::{Among, ArticleState, ArticleSummary, BlogView, DraftSummary};
use model::text::Handle;
use model::{Field, Timestamp, UserError};

/// A blog's own page.
pub(super) fn home(visit: &Visit) -> Answered {
	listed(visit, &Among::All, |_| None)
}

/// Its articles with a tag.
pub(super) fn tagged(visit: &Visit) -> Answered {
	let tag = visit.params.get("tag").to_owned();
	let title = visit.words().articles_tagged(&tag);
	listed(visit, &Among::Tag(tag), |_| Some(title))
}

/// Its articles by a member.
pub(super) fn by_author(visit: &Visit) -> Answered {
	let handle = Handle::parse(Field::Handle, visit.params.get("handle")).map_err(|_| UserError::NotFound)?;
	listed(visit, &Among::Author(handle), |blog| {
		let name = blog.articles.first().map_or(String::new(), |article| article.author.name.clone());
		Some(visit.words().articles_by(&name))
	})
}

/// Its articles of a month.
pub(super) fn in_month(visit: &Visit) -> Answered {
	let (from, until) = month(visit.params.get("month")).ok_or(UserError::NotFound)?;
	let last = until.minus(std::time::Duration::from_secs(1));
	let title = visit.words().articles_between(visit.locale.date(from), visit.locale.date(last));
	listed(visit, &Among::Between(from, until), |_| Some(title))
}

/// The first moment of a month such as `2026-11`, and of the next one. Months are those of the civil
/// calendar in UTC, so that an address means the same for everybody.
fn month(text: &str) -> Option<(Timestamp, Timestamp)> {
	let first: Date = format!("{text}-01").parse().ok()?;
	if text.len() != 7 {
		return None;
	}
	let next = first.checked_add(jiff::Span::new().months(1)).ok()?;
	let start = |day: Date| {
		let moment = day.to_zoned(TimeZone::UTC).ok()?.timestamp();
		Some(Timestamp(u64::try_from(moment.as_millisecond()).ok()?))
	};
	Some((start(first)?, start(next)?))
}

/// The month of a moment, as its address says it.
pub(super) fn month_of(moment: Timestamp) -> String {
	let moment = i64::try_from(moment.0).ok().and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
	let date = moment.unwrap_or(jiff::Timestamp::MAX).to_zoned(TimeZone::UTC).date();
	format!("{:04}-{:02}", date.year(), date.month())
}

fn listed(visit: &Visit, among: &Among, title: impl FnOnce(&BlogView) -> Option<String>) -> Answered {
	let after = visit.query.get("after").parse().ok();
	let slug = visit.params.get("blog");
	let blog = match visit.ask(|forum, actor| articles::home(forum, actor, slug, among, after)) {
		Err(UserError::Denied(model::Reason::NoticeFirst)) => return super::show::notice_first(visit),
		blog => blog?,
	};
	let title = title(&blog);
	let whole = title.as_ref().map_or_else(|| blog.blog.name.clone(), |title| format!("{title} · {}", blog.blog.name));
	let rows = blog.articles.iter().map(|article| row(visit, &blog.blog.slug, article)).collect_view();
	let list = if blog.articles.is_empty() {
		nothing(visit, &blog, after.is_some())
	} else {
		view! { <ul class="article-list">{rows}</ul> }.into_any()
	};
	let main = view! {
		{head(visit, &blog, title)}
		{offered(visit, &blog.offered)}
		{list}
		{pager(visit, blog.next.map(|next| next.to_string()))}
	};
	let mut page = Page::new(whole, main);
	page.feed = blog.public.then(|| feed_of(visit, &blog, among));
	Ok(page.into())
}

/// The feed of what a list shows: of a month there is none, for nothing comes to it any more.
fn feed_of(visit: &Visit, blog: &BlogView, among: &Among) -> String {
	match among {
		Among::All | Among::Between(..) => feed_address(&blog.blog.slug),
		Among::Tag(_) | Among::Author(_) => format!("{}/feed.atom", escaped(&visit.path)),
	}
}

fn head(visit: &Visit, blog: &BlogView, title: Option<String>) -> impl IntoView + use<> {
	let words = visit.words();
	let address = format!("/blog/{}", blog.blog.slug);
	let write = blog.may.write.then(|| {
		view! { <a class="button primary" href=format!("{address}/write")>{icon(Icon::Pen)}{words.articles_write()}</a> }
	});
	let drafts =
		blog.may.write.then(|| view! { <a class="button bare" href="/blog/drafts">{words.articles_drafts()}</a> });
	let edit = blog
		.may
		.edit
		.then(|| view! { <a class="button bare" href=format!("{address}/edit")>{words.articles_settings()}</a> });
	let feed = blog
		.public
		.then(|| view! { <a class="button bare" href=feed_address(&blog.blog.slug)>{words.articles_feed()}</a> });
	let about = (title.is_none() && !blog.blog.about_html.is_empty())
		.then(|| view! { <div class="prose" dir="auto" inner_html=blog.blog.about_html.clone()></div> });
	let part =
		title.is_some().then(|| view! { <li><a href=address.clone()><bdi>{blog.blog.name.clone()}</bdi></a></li> });
	let group = format!("/g/{}", blog.blog.group_slug);
	let heading = title.unwrap_or_else(|| blog.blog.name.clone());
	view! {
		<div class="page-head">
			<div>
				<nav class="crumbs" aria-label=words.discussions_you_are_here()>
					<ol><li><a href="/blog">{words.articles_blogs()}</a></li><li><a href=group><bdi>{blog.blog.group_name.clone()}</bdi></a></li>{part}</ol>
				</nav>
				<h1 dir="auto">{heading}</h1>
				{about}
			</div>
			<div class="actions">{write}{drafts}{edit}{feed}</div>
		</div>
	}
}

fn nothing(visit: &Visit, blog: &BlogView, behind: bool) -> AnyView {
	let words = visit.words();
	let text = match (behind, blog.may.write) {
		(true, _) => words.discussions_behind_the_end(),
		(false, true) => words.articles_empty_writer(),
		(false, false) => words.articles_empty(),
	};
	view! { <div class="empty"><h2>{words.articles_empty_title()}</h2><p>{text}</p></div> }.into_any()
}

fn row(visit: &Visit, blog: &str, article: &ArticleSummary) -> impl IntoView + use<> {
	let words = visit.words();
	let lang = article.language.map(|language| language.code());
	let summary = (!article.summary.is_empty())
		.then(|| view! { <p class="excerpt" dir="auto" lang=lang>{article.summary.clone()}</p> });
	view! {
		<li>
			<h2 dir="auto" lang=lang><a href=article_address(blog, &article.slug)>{article.title.clone()}</a></h2>
			{summary}
			<p class="meta">
				<span>{by(visit, blog, article)}</span>
				<span><a href=format!("/blog/{blog}/in/{}", month_of(article.published))>{ui::date(visit, article.published)}</a></span>
				<span>{words.articles_minutes(article.minutes)}</span>
				<span>{words.articles_comments(article.comments)}</span>
			</p>
			{tags(blog, &article.tags)}
		</li>
	}
}

/// Who wrote an article, with the way to what else they wrote.
pub(super) fn by(visit: &Visit, blog: &str, article: &ArticleSummary) -> AnyView {
	match &article.author.handle {
		Some(handle) => {
			view! { <a href=author_address(blog, handle)><bdi>{article.author.name.clone()}</bdi></a> }.into_any()
		}
		None => ui::name(visit.words(), &article.author).into_any(),
	}
}

/// The tags of an article.
pub(super) fn tags(blog: &str, tags: &[String]) -> Option<AnyView> {
	let links = tags
		.iter()
		.map(|tag| view! { <li><a class="badge" href=tag_address(blog, tag)><bdi>{tag.clone()}</bdi></a></li> });
	(!tags.is_empty()).then(|| view! { <ul class="tags">{links.collect_view()}</ul> }.into_any())
}

fn offered(visit: &Visit, offered: &[DraftSummary]) -> Option<AnyView> {
	let words = visit.words();
	let rows = offered.iter().map(|one| draft_row(visit, one)).collect_view();
	(!offered.is_empty()).then(|| {
		view! { <section class="tools" aria-labelledby="offered"><h2 id="offered">{words.articles_offered()}</h2><ul class="topic-list">{rows}</ul></section> }
			.into_any()
	})
}

fn draft_row(visit: &Visit, article: &DraftSummary) -> impl IntoView + use<> {
	let words = visit.words();
	let title = if article.title.is_empty() { words.articles_untitled().to_owned() } else { article.title.clone() };
	view! {
		<li class="topic-row">
			<h3 dir="auto"><a href=draft_address(article.id)>{title}</a></h3>
			<p class="meta"><span><bdi>{article.blog_name.clone()}</bdi></span><span>{ui::name(words, &article.author)}</span><span>{state(visit, article.state)}</span><span>{ui::ago(visit, article.changed)}</span></p>
		</li>
	}
}

/// How far an article is, in words.
pub(super) fn state(visit: &Visit, state: ArticleState) -> String {
	let words = visit.words();
	match state {
		ArticleState::Draft => words.articles_state_draft().to_owned(),
		ArticleState::Offered => words.articles_state_offered().to_owned(),
		ArticleState::Scheduled(at) => {
			let zone = visit.locale.zone.iana_name().unwrap_or("UTC").to_owned();
			words.articles_state_scheduled(visit.locale.date_time(at), zone)
		}
		ArticleState::Published => words.articles_state_published().to_owned(),
		ArticleState::Unpublished => words.articles_state_unpublished().to_owned(),
		ArticleState::Removed => words.articles_state_removed().to_owned(),
	}
}

/// One's own articles that are not published.
pub(super) fn drafts(visit: &Visit) -> Answered {
	let words = visit.words();
	let after = visit.query.get("after").parse().ok();
	let (drafts, next) = visit.ask(|forum, actor| articles::drafts(forum, actor, after))?;
	let rows = drafts.iter().map(|one| draft_row(visit, one)).collect_view();
	let list = if drafts.is_empty() {
		view! { <div class="empty"><h2>{words.articles_no_drafts()}</h2><p>{words.articles_no_drafts_text()}</p></div> }
			.into_any()
	} else {
		view! { <h2 class="visually-hidden">{words.articles_drafts()}</h2><ul class="topic-list">{rows}</ul> }
			.into_any()
	};
	let gone = visit.query.has("discarded").then(|| {
		view! { <div class="notice good" role="status">{icon(Icon::Done)}<div><p>{words.articles_discarded()}</p></div></div> }
	});
	let main = view! {
		<div class="page-head"><div><h1>{words.articles_drafts()}</h1><p class="lede">{words.articles_drafts_lede()}</p></div></div>
		{gone}
		{list}
		{pager(visit, next.map(|next| next.to_string()))}
	};
	let mut page = Page::new(words.articles_drafts(), main);
	page.unlisted = true;
	Ok(page.into())
}

/// The links before and after a list that goes on by a place in it.
fn pager(visit: &Visit, next: Option<String>) -> Option<AnyView> {
	let words = visit.words();
	let later = !visit.query.get("after").is_empty();
	(later || next.is_some()).then(|| {
		let first = later.then(|| view! { <a href=visit.path.clone()>{words.articles_latest()}</a> });
		let next = next.map(|next| {
			view! { <a class="next" href=format!("?after={next}") rel="next">{words.discussions_earlier()}" "{small_icon(Icon::Next)}</a> }
		});
		view! { <nav class="pager" aria-label=words.discussions_pages()>{first}{next}</nav> }.into_any()
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_month_is_a_month_and_nothing_else() {
		assert_eq!(month("1970-01"), Some((Timestamp(0), Timestamp(31 * 24 * 60 * 60 * 1000))));
		assert_eq!(month_of(Timestamp(0)), "1970-01");
		assert_eq!(month_of(Timestamp(31 * 24 * 60 * 60 * 1000)), "1970-02");
		for text in ["", "2026", "2026-13", "2026-1", "1969-12", "2026-11-01", "۲۰۲۶-۱۱", "9999-12"] {
			assert_eq!(month(text), None, "{text}");
		}
	}
}
