//! Rows of topics, and the way to earlier ones.

use super::address::topic_address;
use crate::error_text;
use crate::page::{Chrome, Page, Visit};
use crate::tags::tag_address;
use crate::ui::{self, Icon, icon, small_icon};
use leptos::prelude::*;
use model::UserError;
use model::discussions::{TopicCursor, TopicKind, TopicList, TopicSummary, Unread};
use model::text::slug;

/// Whether rows name their group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
	/// A list of one group.
	Group,
	/// A list across groups.
	Everywhere,
}

/// One topic in a list.
pub(super) fn row(visit: &Visit, topic: &TopicSummary, place: Place) -> impl IntoView + use<> {
	let words = visit.words();
	let mut address = topic_address(topic.id, &slug(&topic.title));
	let (fresh, unread) = match topic.unread {
		Unread::Nothing => (None, false),
		Unread::NewTopic => (Some(words.discussions_new_topic_mark().to_owned()), true),
		Unread::Posts(count) => (Some(words.discussions_new_posts(count)), true),
	};
	if unread {
		address.push_str("?unread");
	}
	let state = if topic.answered {
		Some(view! { <span class="badge good">{icon(Icon::Check)}{words.discussions_answered()}</span> }.into_any())
	} else if topic.kind == TopicKind::Question && topic.replies == 0 {
		Some(view! { <span class="badge warn">{words.discussions_waiting()}</span> }.into_any())
	} else {
		None
	};
	let pinned = (topic.pinned && place == Place::Group)
		.then(|| view! { <span class="badge accent">{words.moderation_pinned()}</span> });
	let closed =
		topic.closed.then(|| view! { <span class="badge">{icon(Icon::Lock)}{words.moderation_closed()}</span> });
	let group = (place == Place::Everywhere).then(|| {
		let address = format!("/g/{}", topic.group_slug);
		view! { <span class="group"><a href=address><bdi>{topic.group_name.clone()}</bdi></a></span> }
	});
	let class = if unread { "topic-row unread" } else { "topic-row" };
	view! {
		<li class=class>
			<h3>
				{unread.then(|| view! { <span class="visually-hidden">{words.discussions_unread()}</span> })}
				<a href=address dir="auto">{topic.title.clone()}</a>
			</h3>
			<span class="when">{ui::ago(visit, topic.active)}</span>
			<p class="meta">
				{pinned}
				{closed}
				{state}
				{group}
				<span>{ui::name(words, &topic.author)}</span>
				<span>{words.discussions_replies(topic.replies)}</span>
				{topic.tags.first().map(|tag| view! { <span><a href=tag_address(tag)><bdi>{tag.clone()}</bdi></a></span> })}
			</p>
			{fresh.map(|fresh| view! { <span class="fresh">{fresh}</span> })}
		</li>
	}
}

/// The topics of a list across groups.
pub(crate) fn rows(visit: &Visit, list: &TopicList) -> AnyView {
	let words = visit.words();
	let rows = list.topics.iter().map(|topic| row(visit, topic, Place::Everywhere)).collect_view();
	view! {
		<section aria-labelledby="topics">
			<h2 id="topics" class="visually-hidden">{words.discussions_topics()}</h2>
			<ul class="topic-list">{rows}</ul>
		</section>
	}
	.into_any()
}

/// The links before and after a list that goes on by a place in it.
pub(crate) fn pager(visit: &Visit, path: &str, next: Option<TopicCursor>) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let later = !visit.query.get("after").is_empty();
	let first = path.to_owned();
	(later || next.is_some()).then(|| {
		let first = later.then(|| view! { <a href=first>{words.discussions_latest()}</a> });
		let next = next.map(|next| {
			let address = format!("?after={next}");
			view! { <a class="next" href=address rel="next">{words.discussions_earlier()}" "{small_icon(Icon::Next)}</a> }
		});
		view! { <nav class="pager" aria-label=words.discussions_pages()>{first}{next}</nav> }
	})
}

/// Whether the address names a place behind the end of a list; a list without topics has none.
pub(super) fn is_behind(visit: &Visit, list: &TopicList) -> bool {
	list.topics.is_empty() && !visit.query.get("after").is_empty()
}

/// The page behind the end of a list, with the way to its beginning.
pub(super) fn behind_the_end(visit: &Visit, first: String) -> Page {
	let words = visit.words();
	let title = error_text::title(words, &UserError::NotFound);
	let main = view! {
		<div class="empty">
			<h1>{title}</h1>
			<p>{words.discussions_behind_the_end()}</p>
			<p class="actions"><a class="button" href=first>{words.discussions_first_page()}</a></p>
		</div>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Reading);
	page.status = error_text::status(&UserError::NotFound);
	page
}

/// The place in a list that the address names; the beginning for what is none.
pub(crate) fn cursor(visit: &Visit) -> Option<TopicCursor> {
	visit.query.get("after").parse().ok()
}
