//! The inbox, and its count in the masthead.

use crate::islands::LiveInbox;
use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Page, Route, Visit, get, post as send};
use crate::ui::{self, Icon, icon, small_icon};
use leptos::prelude::*;
use model::UserError;
use model::inbox::{COUNTED_MAX, EntryCursor, EntryKind, EntryName, EntryPlace, EntryView, UnreadCount};

/// The list and its forms.
pub const ROUTES: &[Route] = &[
	get("/inbox", list),
	get("/inbox/read", back),
	send("/inbox/read", mark),
	get("/inbox/read-all", back),
	send("/inbox/read-all", mark_all),
];

fn back(visit: &Visit) -> Answered {
	if visit.is_signed_in() { Ok(Answer::go("/inbox")) } else { Err(UserError::SignInRequired) }
}

/// Everything that happened, latest first.
fn list(visit: &Visit) -> Answered {
	let words = visit.words();
	let after = visit.query.get("after").parse::<EntryCursor>().ok();
	let list = visit.ask(|forum, actor| forum::inbox::list(forum, actor, after))?;
	if list.entries.is_empty() && list.next.is_none() && after.is_some() {
		return Ok(past_the_end(visit, "/inbox".to_owned(), words.discussions_first_page()).into());
	}
	let count = visit.ask(forum::inbox::unread)?;
	let rows = if list.entries.is_empty() {
		view! { <div class="empty"><h2>{words.inbox_none_title()}</h2><p>{words.inbox_none()}</p></div> }.into_any()
	} else {
		let rows = list.entries.iter().map(|entry| row(visit, entry)).collect_view();
		view! { <ul class="topic-list">{rows}</ul> }.into_any()
	};
	let all = (count.0 > 0).then(|| {
		view! { <form method="post" action="/inbox/read-all"><button class="button" type="submit">{words.inbox_read_all()}</button></form> }
	});
	let next = list.next.map(|next| {
		let address = format!("?after={next}");
		view! { <nav class="pager" aria-label=words.discussions_pages()><a class="next" rel="next" href=address>{words.discussions_earlier()}" "{small_icon(Icon::Next)}</a></nav> }
	});
	let main = view! {
		<div class="page-head"><div><h1>{words.inbox_title()}</h1><p class="lede">{words.inbox_lede()}</p></div><div class="actions">{all}</div></div>
		{rows}
		{next}
		<LiveInbox/>
	};
	let mut page = Page::new(words.inbox_title(), main).with_islands();
	page.unlisted = true;
	Ok(page.into())
}

fn row(visit: &Visit, entry: &EntryView) -> impl IntoView + use<> {
	let words = visit.words();
	let address = match entry.name.place {
		EntryPlace::Topic(topic) => format!("/t/{topic}/p/{}", entry.number),
		EntryPlace::Group(_) if entry.name.kind == EntryKind::Requests => format!("/g/{}/requests", entry.group_slug),
		EntryPlace::Group(_) => format!("/g/{}", entry.group_slug),
	};
	// The title of a group is its name.
	let group = (!entry.name.kind.is_of_group()).then(|| {
		let name = entry.group_name.clone();
		view! { <span><bdi>{name}</bdi></span> }
	});
	let said = (!entry.said.is_empty()).then(|| {
		let said = entry.said.clone();
		view! { <p class="excerpt" dir="auto">{said}</p> }
	});
	let class = if entry.read { "topic-row" } else { "topic-row unread" };
	let unread = !entry.read;
	let mark = unread.then(|| {
		view! {
			<form class="mark" method="post" action="/inbox/read">
				<input type="hidden" name="entry" value=entry.name.to_string()/>
				<button class="icon-link" type="submit" aria-label=words.inbox_read_one(&entry.title)>{icon(Icon::Check)}</button>
			</form>
		}
	});
	view! {
		<li class=class>
			<h2>
				{unread.then(|| view! { <span class="visually-hidden">{words.discussions_unread()}</span> })}
				<a href=address dir="auto">{entry.title.clone()}</a>
			</h2>
			<span class="when">{ui::ago(visit, entry.at)}</span>
			<p class="meta"><span>{what(visit, entry)}</span>{group}</p>
			{said}
			{mark}
		</li>
	}
}

/// What happened, in a sentence.
fn what(visit: &Visit, entry: &EntryView) -> String {
	let words = visit.words();
	let name = if entry.author.name.is_empty() { words.layout_former_member() } else { &entry.author.name };
	match entry.name.kind {
		EntryKind::Replies if entry.count > 1 => words.inbox_replies(entry.count),
		EntryKind::Replies => words.inbox_reply(name),
		EntryKind::Posts if entry.count > 1 => words.inbox_posts(entry.count),
		EntryKind::Posts => words.inbox_post(name),
		EntryKind::Mention => words.inbox_mention(name),
		EntryKind::Quote => words.inbox_quote(name),
		EntryKind::Answer => words.inbox_answer(name),
		EntryKind::Requests if entry.count > 1 => words.inbox_requests(entry.count),
		EntryKind::Requests => words.inbox_request(name),
		EntryKind::Invitation => words.inbox_invitation().to_owned(),
		EntryKind::Admitted => words.inbox_admitted().to_owned(),
		EntryKind::Refused => words.inbox_refused().to_owned(),
	}
}

/// Marks one entry.
fn mark(visit: &Visit) -> Answered {
	let name = visit.form.get("entry").parse::<EntryName>();
	if !visit.is_signed_in() {
		return Err(UserError::SignInRequired);
	}
	let name = name.map_err(|_| UserError::Malformed)?;
	visit.ask(|forum, actor| forum::inbox::mark_read(forum, actor, name))?;
	back(visit)
}

/// Marks everything.
fn mark_all(visit: &Visit) -> Answered {
	visit.ask(forum::inbox::mark_all)?;
	back(visit)
}

/// The way to the inbox in the masthead, with what is new there.
pub(crate) fn in_masthead(visit: &Visit) -> Option<AnyView> {
	let words = visit.words();
	visit.is_signed_in().then(|| {
		let count = visit.ask(forum::inbox::unread).unwrap_or_default();
		let label =
			if count.0 == 0 { words.inbox_title().to_owned() } else { words.inbox_new(count.0.min(COUNTED_MAX)) };
		view! {
			<a class="icon-link inbox-link" href="/inbox" aria-label=label data-inbox="">
				{icon(Icon::Bell)}
				<span class="num" data-inbox-count="" aria-hidden="true" hidden=count.0 == 0>{shown(visit, count)}</span>
			</a>
		}
		.into_any()
	})
}

/// A count as people read it: `3`, `99+`.
fn shown(visit: &Visit, count: UnreadCount) -> String {
	let number = visit.locale.number(count.0.min(COUNTED_MAX).into());
	if count.is_more() { format!("{number}+") } else { number }
}

/// The count and the name of the link, for a page that stays open.
pub(crate) fn count_words(visit: &Visit) -> Result<(String, String), UserError> {
	if !visit.is_signed_in() {
		return Err(UserError::SignInRequired);
	}
	let count = visit.ask(forum::inbox::unread)?;
	let words = visit.words();
	if count.0 == 0 {
		return Ok((String::new(), words.inbox_title().to_owned()));
	}
	Ok((shown(visit, count), words.inbox_new(count.0.min(COUNTED_MAX))))
}
