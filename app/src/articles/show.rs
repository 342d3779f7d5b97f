//! One article with its comments.

use super::address::{article_address, draft_address, feed_address, page_address};
use super::contents::{HEADINGS_MIN, Heading, with_contents};
use super::list::{by, month_of, tags};
use crate::discussions;
use crate::groups;
use crate::page::{Answer, Answered, Chrome, Page, Shared, Visit};
use crate::ui::{self, Icon, icon};
use crate::watching;
use forum::articles::{self, Shown};
use leptos::prelude::*;
use model::articles::{ArticleLink, ArticleView};
use model::discussions::PostContent;
use model::{Reason, UserError};

/// The article in the address, or where it stands now.
pub(super) fn show(visit: &Visit) -> Answered {
	let (blog, slug) = (visit.params.get("blog"), visit.params.get("slug"));
	let page = match visit.query.get("page") {
		"" => 1,
		text => text.parse().unwrap_or(0),
	};
	match visit.ask(|forum, actor| articles::show(forum, actor, blog, slug, page)) {
		Ok(Shown::Article(article)) => Ok(self::page(visit, &article).into()),
		Ok(Shown::Moved(slug)) => Ok(Answer::Moved(page_address(blog, &slug, page))),
		Ok(Shown::Unpublished(id)) => Ok(Answer::go(draft_address(id))),
		Err(UserError::Denied(Reason::NoticeFirst)) => notice_first(visit),
		Err(error) => Err(error),
	}
}

/// What stands in the place of a blog until the reader has said that they know the notice of its group.
pub(super) fn notice_first(visit: &Visit) -> Answered {
	let directory = visit.ask(|forum, _| forum.directory())?;
	let (blog, group) = directory.blog(visit.params.get("blog")).ok_or(UserError::NotFound)?;
	let page = groups::notice_first(visit, &group.slug, &blog.name, &visit.path)?;
	page.map_or(Err(UserError::NotFound), |page| Ok(page.into()))
}

fn page(visit: &Visit, view: &ArticleView) -> Page {
	let words = visit.words();
	discussions::note_read(visit, &view.talk);
	let (blog, slug) = (view.blog.slug.clone(), view.article.slug.clone());
	let main = view! {
		<article class="article" lang=view.article.language.map(|language| language.code())>
			{head(visit, view)}
			{body(visit, view)}
			{(view.talk.page == 1).then(|| foot(visit, view))}
		</article>
		{neighbours(visit, view)}
		<section class="comments" aria-labelledby="posts-h" id="posts">
			<h2 id="posts-h">{words.articles_comments_title()}</h2>
			<p class="meta"><span id="replies">{words.articles_comments(view.article.comments)}</span></p>
			{discussions::comments(visit, &view.talk)}
		</section>
		{discussions::below_comments(visit, &view.talk, move |page| page_address(&blog, &slug, page))}
		{watching::beside_topic(visit, &view.talk)}
		{keeping(visit, view)}
	};
	let mut page = Page::new(view.article.title.clone(), main).chrome(Chrome::Reading);
	page.islands = view.talk.may.reply;
	if view.public {
		let address = article_address(&view.blog.slug, &view.article.slug);
		// Under the address where it stood first it wants to be known.
		let address = view.canonical.clone().unwrap_or_else(|| visit.whole_address(&address));
		let (title, summary) = (view.article.title.clone(), view.article.summary.clone());
		page.shared = Some(Shared { address, title, summary });
		page.feed = Some(feed_address(&view.blog.slug));
	}
	page
}

fn head(visit: &Visit, view: &ArticleView) -> impl IntoView + use<> {
	let words = visit.words();
	let (article, blog) = (&view.article, &view.blog);
	let summary =
		(!article.summary.is_empty()).then(|| view! { <p class="lede" dir="auto">{article.summary.clone()}</p> });
	let month = format!("/blog/{}/in/{}", blog.slug, month_of(article.published));
	let checked = view.checked.map(|at| view! { <span>{words.articles_checked(visit.locale.date(at))}</span> });
	let outdated = view.outdated.then(|| {
		view! { <div class="notice warn" role="note">{icon(Icon::Notice)}<div><p>{words.articles_outdated()}</p></div></div> }
	});
	let first = canonical(visit, view);
	view! {
		<header>
			<p class="kicker"><a class="link" href=format!("/blog/{}", blog.slug)><bdi>{blog.name.clone()}</bdi></a></p>
			<h1 dir="auto">{article.title.clone()}</h1>
			{summary}
			<div class="byline">
				{ui::avatar(&article.author, "")}
				<div>
					<b>{by(visit, &blog.slug, article)}</b>
					<p class="meta"><span><a href=month>{ui::date(visit, article.published)}</a></span><span>{words.articles_minutes_to_read(article.minutes)}</span>{checked}</p>
				</div>
			</div>
			{outdated}
			{first}
			{discussions::said_above(visit, &view.talk)}
		</header>
	}
}

/// Where the article stood first.
fn canonical(visit: &Visit, view: &ArticleView) -> Option<AnyView> {
	let words = visit.words();
	view.canonical.clone().map(|address| {
		let shown = address.clone();
		view! { <p class="hint">{words.articles_first_at()}" "<a class="link" href=address rel="canonical noopener"><bdi dir="ltr">{shown}</bdi></a></p> }.into_any()
	})
}

fn body(visit: &Visit, view: &ArticleView) -> AnyView {
	let words = visit.words();
	if view.talk.page > 1 {
		let address = article_address(&view.blog.slug, &view.article.slug);
		return view! { <p><a class="link" href=address>{words.articles_to_text()}</a></p> }.into_any();
	}
	let first = view.talk.posts.first().filter(|post| post.number == 1).map(|post| &post.content);
	match first {
		Some(PostContent::Html(html)) => {
			let (html, headings) = with_contents(&discussions::with_gone_quotes(visit, html));
			let contents = (headings.len() >= HEADINGS_MIN).then(|| contents(visit, &headings));
			view! {
				{contents}
				// Headings inside the text begin below this one.
				<h2 class="visually-hidden">{words.articles_text()}</h2>
				<div class="prose" dir="auto" inner_html=html></div>
			}
			.into_any()
		}
		Some(PostContent::Deleted(_)) | None => view! { <p class="hint">{words.articles_text_hidden()}</p> }.into_any(),
	}
}

fn contents(visit: &Visit, headings: &[Heading]) -> impl IntoView + use<> {
	let words = visit.words();
	let lines = headings.iter().map(|heading| {
		view! { <li dir="auto"><a href=format!("#{}", heading.id)>{heading.text.clone()}</a></li> }
	});
	view! { <nav class="contents" aria-labelledby="contents"><h2 id="contents">{words.articles_contents()}</h2><ol>{lines.collect_view()}</ol></nav> }
}

fn foot(visit: &Visit, view: &ArticleView) -> impl IntoView + use<> {
	let words = visit.words();
	let edit = view.may_edit.then(|| {
		view! { <a class="button bare" href=draft_address(view.article.id)>{icon(Icon::Pen)}{words.discussions_edit()}</a> }
	});
	view! { {tags(&view.blog.slug, &view.article.tags)}<div class="actions">{discussions::first_post(visit, &view.talk)}{edit}</div> }
}

fn neighbours(visit: &Visit, view: &ArticleView) -> Option<AnyView> {
	let words = visit.words();
	let link = |label: &'static str, to: &Option<ArticleLink>| {
		to.as_ref().map(|to| {
			let address = article_address(&view.blog.slug, &to.slug);
			view! { <div><p>{label}</p><p class="title" dir="auto"><a href=address>{to.title.clone()}</a></p></div> }
		})
	};
	(view.previous.is_some() || view.next.is_some()).then(|| {
		view! { <nav class="next-read" aria-label=words.articles_more()>{link(words.articles_previous(), &view.previous)}{link(words.articles_next(), &view.next)}</nav> }
			.into_any()
	})
}

/// What those who keep order do with it.
fn keeping(visit: &Visit, view: &ArticleView) -> Option<AnyView> {
	let (words, talk) = (visit.words(), &view.talk);
	talk.may.order.then(|| {
		let delete = talk.may.delete.then(|| {
			view! { <a class="button" href=format!("/t/{}/delete", talk.id)>{icon(Icon::Bin)}{words.articles_hide()}</a> }
		});
		view! {
			<section><h2>{words.discussions_keeping_order()}</h2><div class="actions"><a class="button" href=format!("/t/{}/keep", talk.id)>{icon(Icon::Shield)}{words.moderation_keep()}</a>{delete}</div></section>
		}
		.into_any()
	})
}
