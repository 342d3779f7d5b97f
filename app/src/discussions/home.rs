//! The start page: what is new for this reader, across groups.

use super::rows::{Place, behind_the_end, cursor, is_behind, pager, row};
use crate::page::{Answer, Answered, Chrome, Page, Visit};
use forum::settings::home_text;
use forum::{accounts, discussions};
use leptos::prelude::*;
use model::UserError;
use model::discussions::{TopicList, Unread};

/// The start page.
pub(super) fn show(visit: &Visit) -> Answered {
	if !visit.ask(|forum, _| accounts::is_set_up(forum))? {
		return Ok(being_set_up(visit).into());
	}
	let list = visit.ask(|forum, actor| discussions::latest(forum, actor, cursor(visit)))?;
	if is_behind(visit, &list) {
		return Ok(behind_the_end(visit, "/".to_owned()).into());
	}
	let words = visit.words();
	let greeting = greeting(visit)?;
	let body = if list.topics.is_empty() { nothing_yet(visit)? } else { days(visit, &list).into_any() };
	let main = view! {
		{greeting}
		{head(visit, &list)}
		{body}
		{pager(visit, "/", list.next)}
	};
	let title = if visit.site.name.is_empty() { words.layout_home().to_owned() } else { visit.site.name.clone() };
	Ok(Page::new(title, main).into())
}

/// What the community says of itself, on the first page of the list.
fn greeting(visit: &Visit) -> Result<Option<impl IntoView + use<>>, UserError> {
	if !visit.site.face.greets || visit.query.iter().next().is_some() {
		return Ok(None);
	}
	let text = visit.ask(home_text)?;
	Ok(Some(view! { <div class="prose greeting" dir="auto" inner_html=text.html></div> }))
}

fn being_set_up(visit: &Visit) -> Page {
	let words = visit.words();
	let main = view! {
		<div class="empty"><h1>{words.discussions_set_up_title()}</h1><p>{words.discussions_set_up_text()}</p></div>
	};
	Page::new(words.discussions_set_up_title(), main).chrome(Chrome::Reading)
}

fn head(visit: &Visit, list: &TopicList) -> impl IntoView + use<> {
	let words = visit.words();
	let (title, lede) = match &visit.session {
		Some(session) => (words.discussions_hello(&session.name), words.discussions_hello_lede().to_owned()),
		None => (words.discussions_welcome(&visit.site.name), words.discussions_welcome_lede().to_owned()),
	};
	let unread = list.topics.iter().any(|topic| topic.unread != Unread::Nothing);
	let actions = if visit.session.is_none() {
		Some(view! { <a class="button primary" href="/join">{words.layout_join()}</a> }.into_any())
	} else {
		unread.then(|| {
			view! {
				<form method="post" action="/read-all"><button class="button" type="submit">{words.discussions_read_all()}</button></form>
			}
			.into_any()
		})
	};
	view! {
		<div class="page-head">
			<div><h1>{title}</h1><p class="lede">{lede}</p></div>
			<div class="actions">{actions}</div>
		</div>
	}
}

fn nothing_yet(visit: &Visit) -> Result<AnyView, UserError> {
	if let Some(none) = crate::groups::none_yet(visit)? {
		return Ok(none);
	}
	let words = visit.words();
	let text = if visit.is_signed_in() { words.discussions_empty_member() } else { words.discussions_empty_visitor() };
	let view = view! {
		<div class="empty">
			<h2>{words.discussions_empty_title()}</h2>
			<p>{text}</p>
			<p class="actions"><a class="button" href="/groups">{words.errors_go_groups()}</a></p>
		</div>
	};
	Ok(view.into_any())
}

/// The topics under the days on which somebody last wrote.
fn days(visit: &Visit, list: &TopicList) -> impl IntoView + use<> {
	let words = visit.words();
	let (today, yesterday) = (visit.locale.date(visit.now), visit.locale.date(visit.now.minus(DAY)));
	let mut sections = Vec::new();
	let mut rest = list.topics.as_slice();
	while let Some(first) = rest.first() {
		let day = visit.locale.date(first.active);
		let same = rest.iter().take_while(|topic| visit.locale.date(topic.active) == day).count();
		let (of_day, later) = rest.split_at(same);
		let name = if day == today {
			words.discussions_today().to_owned()
		} else if day == yesterday {
			words.time_yesterday().to_owned()
		} else {
			day
		};
		let rows = of_day.iter().map(|topic| row(visit, topic, Place::Everywhere)).collect_view();
		sections.push(view! { <h2 class="day">{name}</h2><ul class="topic-list">{rows}</ul> });
		rest = later;
	}
	view! { <section aria-label=words.discussions_latest()>{sections}</section> }
}

const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);

/// Calls everything read.
pub(super) fn read_all(visit: &Visit) -> Answered {
	visit.ask(discussions::mark_all_read)?;
	Ok(Answer::go("/"))
}

/// The form's address opened as a page.
pub(super) fn back(_: &Visit) -> Answered {
	Ok(Answer::go("/"))
}
