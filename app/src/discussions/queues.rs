//! Lists across groups for whoever has time: what is unread, and questions that wait.

use super::rows::{behind_the_end, cursor, is_behind, pager, rows};
use super::topic_id;
use crate::page::{Answer, Answered, Page, Visit};
use forum::discussions;
use leptos::prelude::*;
use model::UserError;
use model::discussions::TopicList;

/// Topics with posts that the reader has not read.
pub(super) fn unread(visit: &Visit) -> Answered {
	let words = visit.words();
	let list = visit.ask(|forum, actor| discussions::unread(forum, actor, cursor(visit)))?;
	if is_behind(visit, &list) && list.next.is_none() {
		return Ok(behind_the_end(visit, "/unread".to_owned()).into());
	}
	let text = (words.questions_unread_title(), words.questions_unread_lede(), words.questions_unread_none());
	let mut page = page(visit, "/unread", text, &list);
	page.unlisted = true;
	Ok(page.into())
}

/// Questions that nobody has answered yet.
pub(super) fn unanswered(visit: &Visit) -> Answered {
	let words = visit.words();
	let list = visit.ask(|forum, actor| discussions::unanswered(forum, actor, cursor(visit)))?;
	if is_behind(visit, &list) {
		return Ok(behind_the_end(visit, "/unanswered".to_owned()).into());
	}
	let text = (words.questions_waiting_title(), words.questions_waiting_lede(), words.questions_waiting_none());
	Ok(page(visit, "/unanswered", text, &list).into())
}

fn page(visit: &Visit, path: &str, text: (&'static str, &'static str, &'static str), list: &TopicList) -> Page {
	let (title, lede, none) = text;
	let shown = if list.topics.is_empty() {
		view! { <div class="empty"><p>{none}</p></div> }.into_any()
	} else {
		rows(visit, list)
	};
	let main = view! {
		<div class="page-head"><div><h1>{title}</h1><p class="lede">{lede}</p></div></div>
		{shown}
		{pager(visit, path, list.next)}
	};
	Page::new(title, main)
}

/// Marks the official answer; an empty number takes the mark back.
pub(super) fn mark_official(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	let number = match visit.form.get("number") {
		"" => None,
		text => Some(text.parse().map_err(|_| UserError::Malformed)?),
	};
	visit.ask(|forum, actor| discussions::mark_official(forum, actor, id, number))?;
	Ok(Answer::go(number.map_or(format!("/t/{id}"), |number| format!("/t/{id}/p/{number}"))))
}
