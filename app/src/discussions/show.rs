//! One page of a topic.

use super::address::{post_address, taken, topic_address, topic_page_address};
use super::post::{Around, post, under_article};
use super::reply;
use super::rows::behind_the_end;
use super::{post_number, topic_id};
use crate::articles;
use crate::error_text;
use crate::groups;
use crate::islands::LiveReplies;
use crate::layout::sign_in_address;
use crate::mentions;
use crate::moderation::{arrival_marker, moved_marker};
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::searching;
use crate::tags::tag_address;
use crate::ui::{self, Icon, icon, small_icon};
use crate::watching;
use forum::discussions::{self, Merged, Wanted};
use leptos::prelude::*;
use model::UserError;
use model::discussions::{PostContent, TopicKind, TopicView};
use model::text::slug;

/// The page in the address; another one at once if the address is an older one.
pub(super) fn show(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	match visit.ask(|forum, actor| discussions::merged_into(forum, actor, id))? {
		Merged::No => {}
		Merged::Into(into) => return Ok(Answer::Moved(format!("/t/{into}"))),
		Merged::Unseen => return Err(UserError::NotFound),
	}
	let unread = visit.query.has("unread");
	let wanted = if unread { Wanted::FirstUnread } else { Wanted::Page(page_number(visit)) };
	let topic = match visit.ask(|forum, actor| discussions::show(forum, actor, id, wanted)) {
		Err(UserError::NotFound) => return no_such_page(visit),
		topic => topic?,
	};
	if unread {
		let number = topic.first_unread.filter(|number| *number > 1);
		return Ok(Answer::go(topic_page_address(id, &topic.slug, topic.page, number)));
	}
	if let Some(elsewhere) = articles::instead_of_topic(visit, &topic) {
		return elsewhere;
	}
	if visit.params.get("slug") != topic.slug {
		return Ok(Answer::Moved(topic_page_address(id, &topic.slug, topic.page, None)));
	}
	let here = topic_page_address(id, &topic.slug, topic.page, None);
	if let Some(first) = groups::notice_first(visit, &topic.group_slug, &topic.title, &here)? {
		return Ok(first.into());
	}
	Ok(page(visit, &topic, &Form::blank()).into())
}

/// The page asked for; what is no number is no page.
fn page_number(visit: &Visit) -> u32 {
	match visit.query.get("page") {
		"" => 1,
		text => text.parse().unwrap_or(0),
	}
}

/// A page that a topic does not have leads to the one that it has; no topic leads nowhere.
fn no_such_page(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	let topic = visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(1)))?;
	Ok(behind_the_end(visit, topic_address(id, &topic.slug)).into())
}

/// A post by its number: on to the page where it stands.
pub(super) fn permalink(visit: &Visit) -> Answered {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	if let Some((topic, number)) = visit.ask(|forum, actor| discussions::moved_to(forum, actor, id, number))? {
		return Ok(Answer::Moved(format!("/t/{topic}/p/{number}")));
	}
	let page = model::discussions::page_of(number);
	let topic = visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(page)))?;
	if number == 0 || number > topic.last_number {
		return Err(UserError::NotFound);
	}
	let address = taken(post_address(id, &topic.slug, number), visit.query.get("sent"));
	Ok(Answer::go(mentions::passed_on(visit, address)))
}

/// The page with a reply box that holds `form`.
pub(super) fn page(visit: &Visit, topic: &TopicView, form: &Form) -> Page {
	note_read(visit, topic);
	let around = Around { topic: topic.id, replies: topic.may.reply };
	let posts = posts_and_markers(visit, around, topic);
	let main = view! {
		{head(visit, topic)}
		<section aria-labelledby="posts-h" id="posts">
			// Headings inside posts begin below this one.
			<h2 class="visually-hidden" id="posts-h">{visit.words().discussions_posts()}</h2>
			{posts}
		</section>
		{below(visit, topic, form, |page| topic_page_address(topic.id, &topic.slug, page, None))}
		{searching::related(visit, topic.id)}
	};
	let mut page = Page::new(topic.title.clone(), main).aside(aside(visit, topic)).status_of(form);
	page.islands = topic.may.reply;
	page
}

/// Notes how far the reader has read.
pub(crate) fn note_read(visit: &Visit, topic: &TopicView) {
	if !visit.is_signed_in() {
		return;
	}
	let id = topic.id;
	// On the last page also what was deleted behind its last post: nobody will ever see it.
	let shown = topic.posts.last().map_or(0, |post| post.number);
	let last = if topic.page == topic.pages { topic.last_number } else { shown };
	visit.later(move |forum, actor| discussions::mark_read(forum, actor, id, last));
}

/// What stands below the posts of a page: news, what waits, the other pages, the reply.
fn below(visit: &Visit, topic: &TopicView, form: &Form, address: impl Fn(u32) -> String) -> AnyView {
	let live = (topic.may.reply && topic.page == topic.pages).then(|| live(topic));
	view! {
		{live}
		{crate::moderation::waiting_in(visit, topic.id)}
		{pager(visit, topic, address)}
		{answer_box(visit, topic, form)}
	}
	.into_any()
}

/// The comments on an article: all posts of a page but the one that the article is.
pub(crate) fn comments(visit: &Visit, topic: &TopicView) -> AnyView {
	let around = Around { topic: topic.id, replies: topic.may.reply };
	let mut talk = topic.clone();
	talk.posts.retain(|post| post.number > 1);
	posts_and_markers(visit, around, &talk).collect_view().into_any()
}

/// What stands below them; `address` is that of a page of comments.
pub(crate) fn below_comments(visit: &Visit, topic: &TopicView, address: impl Fn(u32) -> String) -> AnyView {
	below(visit, topic, &Form::blank(), address)
}

/// What is said above an article of what happened to it or its comments a moment ago.
pub(crate) fn said_above(visit: &Visit, topic: &TopicView) -> AnyView {
	view! { {states(visit, topic)}{deletion(visit, topic)}{mentions::notice(visit, topic.id)} }.into_any()
}

/// What can be done with the post that an article is.
pub(crate) fn first_post(visit: &Visit, topic: &TopicView) -> Option<AnyView> {
	topic.posts.iter().find(|post| post.number == 1).map(|post| under_article(visit, topic.id, post))
}

/// The posts of a page, with what came from elsewhere and what went elsewhere.
fn posts_and_markers(visit: &Visit, around: Around, topic: &TopicView) -> Vec<AnyView> {
	let mut parts: Vec<(u32, AnyView)> = Vec::new();
	for arrival in &topic.arrivals {
		parts.push((arrival.first, arrival_marker(visit, arrival)));
	}
	parts.extend(topic.posts.iter().map(|one| (one.number, post(visit, around, one).into_any())));
	// Posts in a row that went to the same topic are one line.
	for row in topic.moved.chunk_by(|one, next| one.topic == next.topic && one.number + 1 == next.number) {
		let count = u32::try_from(row.len()).unwrap_or(u32::MAX);
		parts.extend(row.first().map(|first| (first.number, moved_marker(visit, first, count))));
	}
	// Stable: a marker stays before the post of its number.
	parts.sort_by_key(|(number, _)| *number);
	parts.into_iter().map(|(_, part)| part).collect()
}

fn head(visit: &Visit, topic: &TopicView) -> impl IntoView + use<> {
	let words = visit.words();
	let group = format!("/g/{}", topic.group_slug);
	let started = visit.locale.ago(topic.started, visit.now);
	let started = match topic.kind {
		TopicKind::Question => words.discussions_asked(started),
		TopicKind::Discussion | TopicKind::Article => words.discussions_started(started),
	};
	let answer = topic.answer.as_ref().map(|answer| {
		let address = post_address(topic.id, &slug(&topic.title), answer.number);
		let name = if answer.author.name.is_empty() { words.layout_former_member() } else { &answer.author.name };
		view! { <a class="jump" href=address>{icon(Icon::Done)}{words.discussions_go_to_answer(name)}</a> }
	});
	let official = topic.official.as_ref().map(|answer| {
		let address = post_address(topic.id, &slug(&topic.title), answer.number);
		let name = if answer.author.name.is_empty() { words.layout_former_member() } else { &answer.author.name };
		view! { <a class="jump" href=address>{icon(Icon::Done)}{words.questions_go_to_official(name)}</a> }
	});
	let tags = (!topic.tags.is_empty()).then(|| {
		let tags = topic
			.tags
			.iter()
			.map(|tag| view! { <span><a class="link" href=tag_address(tag)><bdi>{tag.clone()}</bdi></a></span> })
			.collect_view();
		view! { {tags} }
	});
	view! {
		<div class="topic-head">
			<nav class="crumbs" aria-label=words.discussions_you_are_here()>
				<ol><li><a href="/groups">{words.layout_groups()}</a></li><li><a href=group><bdi>{topic.group_name.clone()}</bdi></a></li></ol>
			</nav>
			<h1 dir="auto">{topic.title.clone()}</h1>
			<p class="meta"><span>{ui::name(words, &topic.author)}" "{started}</span><span id="replies">{words.discussions_replies(topic.replies)}</span>{tags}</p>
			{answer}
			{official}
			{states(visit, topic)}
			{deletion(visit, topic)}
			{mentions::notice(visit, topic.id)}
		</div>
	}
}

/// Whether it is closed, pinned, and thanks for a report.
fn states(visit: &Visit, topic: &TopicView) -> impl IntoView + use<> {
	let words = visit.words();
	let pinned = topic.pinned.map(|until| {
		view! { <p class="meta"><span class="badge accent">{words.moderation_pinned_until(visit.locale.date(until))}</span></p> }
	});
	let closed = topic.closed.then(|| {
		view! { <div class="notice">{icon(Icon::Lock)}<div><p>{words.moderation_closed_text()}</p></div></div> }
	});
	let reported = visit.query.has("reported").then(|| {
		let text = words.moderation_report_sent();
		view! { <div class="notice good" role="status">{icon(Icon::Done)}<div><p>{text}</p></div></div> }
	});
	view! { {pinned}{closed}{reported} }
}

/// What was deleted a moment ago, or the whole topic, with the way back.
fn deletion(visit: &Visit, topic: &TopicView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let (text, action) = if topic.deleted {
		(words.discussions_topic_deleted().to_owned(), format!("/t/{}/restore", topic.id))
	} else {
		let number: u32 = visit.query.get("deleted").parse().ok()?;
		let gone = topic.posts.iter().find(|post| post.number == number)?;
		gone.may.restore.then_some(())?;
		(words.discussions_post_deleted(number), format!("/t/{}/p/{number}/restore", topic.id))
	};
	Some(view! {
		<div class="notice" role="status">
			{icon(Icon::Notice)}
			<div>
				<p>{text}</p>
				<form class="actions" method="post" action=action><button class="button" type="submit">{words.discussions_restore()}</button></form>
			</div>
		</div>
	})
}

fn live(topic: &TopicView) -> impl IntoView + use<> {
	// The topic was read before its posts: one written in between is shown already.
	let last = topic.posts.last().map_or(0, |post| post.number).max(topic.last_number);
	view! { <LiveReplies topic=topic.id.to_string() last=last/> }
}

fn answer_box(visit: &Visit, topic: &TopicView, form: &Form) -> AnyView {
	let words = visit.words();
	if topic.may.reply {
		return reply::box_below(visit, topic, form).into_any();
	}
	if visit.session.is_some() {
		let refused = visit.ask(|forum, actor| discussions::require_reply(forum, actor, topic.id)).err();
		let why = refused.filter(|_| !topic.deleted).map(|error| error_text::sentence(&visit.locale, &error));
		return why.map(|why| view! { <p class="hint">{why}</p> }).into_any();
	}
	view! {
		<section class="reply-box" aria-labelledby="reply-h">
			<h2 id="reply-h">{words.discussions_your_reply()}</h2>
			<p>{words.discussions_sign_in_to_reply()}</p>
			<p class="actions"><a class="button primary" href=sign_in_address(visit)>{words.layout_sign_in()}</a></p>
		</section>
	}
	.into_any()
}

fn aside(visit: &Visit, topic: &TopicView) -> impl IntoView + use<> {
	let words = visit.words();
	let mut seen: Vec<&model::accounts::AuthorView> = Vec::new();
	// A stub names nobody, and neither does this list.
	let read = topic.posts.iter().filter(|post| matches!(post.content, PostContent::Html(_)));
	for author in read.map(|post| &post.author) {
		if !author.name.is_empty() && !seen.contains(&author) {
			seen.push(author);
		}
	}
	let people =
		seen.into_iter().map(|one| view! { <li>{ui::avatar(one, "small")}{ui::name(words, one)}</li> }).collect_view();
	let edit = topic.may.edit.then(|| {
		view! { <a class="button" href=format!("/t/{}/edit", topic.id)>{icon(Icon::Pen)}{words.discussions_edit_topic()}</a> }
	});
	let delete = (topic.may.delete && !topic.deleted).then(|| {
		view! { <a class="button" href=format!("/t/{}/delete", topic.id)>{icon(Icon::Bin)}{words.discussions_delete_topic()}</a> }
	});
	let order = topic.may.order.then(|| {
		view! { <a class="button" href=format!("/t/{}/keep", topic.id)>{icon(Icon::Shield)}{words.moderation_keep()}</a> }
	});
	let actions = (edit.is_some() || delete.is_some() || order.is_some()).then(
		|| view! { <section><h2>{words.discussions_keeping_order()}</h2><div class="actions">{edit}{order}{delete}</div></section> },
	);
	view! {
		{watching::beside_topic(visit, topic)}
		<section><h2>{words.discussions_in_this_topic()}</h2><ul class="people">{people}</ul></section>
		{actions}
	}
}

/// The posts behind a number as HTML, for a page that stays open, and what is said of them there.
pub(crate) fn posts_html(visit: &Visit, topic: &str, number: u32) -> Result<String, UserError> {
	let id = topic.parse().map_err(|_| UserError::NotFound)?;
	let found = visit.ask(|forum, actor| discussions::posts_after(forum, actor, id, number))?;
	let around = Around { topic: id, replies: found.may_reply };
	let words = visit.words();
	let new = found.posts.iter().filter(|one| matches!(one.content, PostContent::Html(_))).count();
	let said = (new > 0).then(|| words.discussions_live_new(new));
	let posts = found.posts.iter().map(|one| post(visit, around, one)).collect_view();
	let news = view! { <template data-replies=words.discussions_replies(found.replies) data-said=said></template> };
	Ok(view! { {news}{posts} }.to_html())
}

/// First, last, and the pages around this one.
fn pager(visit: &Visit, topic: &TopicView, address: impl Fn(u32) -> String) -> Option<AnyView> {
	let words = visit.words();
	let (page, pages) = (topic.page, topic.pages);
	(pages > 1).then(|| {
		let mut links = Vec::new();
		let mut before = 0;
		for shown in shown_pages(page, pages) {
			if shown > before + 1 {
				links.push(view! { <span>"…"</span> }.into_any());
			}
			before = shown;
			let number = visit.locale.number(u64::from(shown));
			links.push(if shown == page {
				view! { <span aria-current="page">{number}</span> }.into_any()
			} else {
				view! { <a href=address(shown) aria-label=words.discussions_page(shown)>{number}</a> }.into_any()
			});
		}
		let next = (page < pages).then(|| {
			view! { <a class="next" rel="next" href=address(page + 1)>{words.discussions_next()}" "{small_icon(Icon::Next)}</a> }
		});
		view! { <nav class="pager" aria-label=words.discussions_pages()>{links}{next}</nav> }.into_any()
	})
}

fn shown_pages(page: u32, pages: u32) -> Vec<u32> {
	let mut shown: Vec<u32> = [1, page.saturating_sub(1), page, page + 1, pages].into();
	shown.retain(|shown| (1..=pages).contains(shown));
	shown.sort_unstable();
	shown.dedup();
	shown
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_pager_stays_short() {
		assert_eq!(shown_pages(1, 1), [1]);
		assert_eq!(shown_pages(1, 3), [1, 2, 3]);
		assert_eq!(shown_pages(250, 500), [1, 249, 250, 251, 500]);
		assert_eq!(shown_pages(500, 500), [1, 499, 500]);
	}
}
