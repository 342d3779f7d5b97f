//! The content notice of a group: shown before its topics.

use super::join::{address, group};
use crate::page::{Answer, Answered, Page, Visit, safe_next};
use crate::ui::{Icon, hidden, icon};
use leptos::prelude::*;
use model::UserError;
use model::groups::GroupView;

/// Whether the topics stay closed until the reader has said that they know the notice. Visitors,
/// of whom nothing is kept, see it above the list each time.
pub(crate) fn closes(visit: &Visit, group: &GroupView) -> bool {
	visit.is_signed_in() && group.may.read && !group.notice_seen
}

/// The notice, with a button for those who have not said that they know it. Afterwards they come
/// to `next`, or to the group.
pub(crate) fn notice(visit: &Visit, group: &GroupView, next: Option<&str>) -> Option<AnyView> {
	if !group.may.read || group.notice_seen {
		return None;
	}
	let words = visit.words();
	let confirm = closes(visit, group).then(|| {
		let next = next.map(|next| hidden("next", next.to_owned()));
		view! {
			<form method="post" action=format!("{}/notice", address(group)) class="actions">
				{next}
				<button class="button primary">{words.groups_notice_button()}</button>
			</form>
		}
	});
	let notice = view! {
		<section class="notice warn content-notice" aria-labelledby="content-notice">
			{icon(Icon::Notice)}
			<div>
				<h2 id="content-notice">{words.groups_notice_title()}</h2>
				<p class="said" dir="auto">{group.notice.clone()}</p>
				{confirm}
			</div>
		</section>
	};
	Some(notice.into_any())
}

/// What stands in the place of a topic until the reader has said that they know the notice of its
/// group; `here` is the topic, to which they come afterwards.
pub(crate) fn notice_first(visit: &Visit, slug: &str, title: &str, here: &str) -> Result<Option<Page>, UserError> {
	// Visitors see it above the list of the group, and nothing can be kept of them.
	if !visit.is_signed_in() || !visit.ask(|forum, actor| forum::groups::notice_comes_first(forum, actor, slug))? {
		return Ok(None);
	}
	let group = visit.ask(|forum, actor| forum::groups::show(forum, actor, slug))?;
	let main = view! {
		<h1 dir="auto">{title.to_owned()}</h1>
		{notice(visit, &group, Some(here))}
	};
	Ok(Some(Page::new(title.to_owned(), main)))
}

/// Says that the reader knows it.
pub(super) fn acknowledge(visit: &Visit) -> Answered {
	let group = group(visit)?;
	visit.ask(|forum, actor| forum::groups::acknowledge(forum, actor, group.id))?;
	let next = safe_next(visit.form.get("next")).map(str::to_owned);
	Ok(Answer::go(next.unwrap_or_else(|| address(&group))))
}
