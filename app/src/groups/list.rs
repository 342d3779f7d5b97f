//! All groups that the reader may know of, by category.

use super::access_badge;
use crate::layout::{is_set_up, past_the_end};
use crate::page::{Answered, Page, Visit};
use crate::ui::{ago, pager};
use forum::permissions::{Action, may};
use leptos::prelude::*;
use model::UserError;
use model::groups::{CategoryView, GroupSummary};

/// The list.
pub(super) fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let number = visit.page_number();
	let page = visit.ask(|forum, actor| forum::groups::page(forum, actor, None, number))?;
	if number > page.pages {
		return Ok(past_the_end(visit, address(page.pages), words.layout_last_page()).into());
	}
	let new = may(&visit.actor, Action::CreateGroup, visit.now).then(|| {
		view! { <p class="actions"><a class="button" href="/admin/groups">{words.groups_manage()}</a></p> }
	});
	let invited = if number == 1 { super::door::invitations(visit)? } else { None };
	let main = view! {
		<div class="page-head">
			<div><h1>{words.groups_title()}</h1><p class="lede">{words.groups_lede()}</p></div>
			{new}
		</div>
		{invited}
		{if page.total == 0 { empty(visit).into_any() } else { sections(visit, page.categories).into_any() }}
		{pager(visit, words.groups_pages(), number, page.pages, address)}
	};
	Ok(Page::new(words.groups_title(), main).into())
}

fn address(page: u32) -> String {
	if page == 1 { "/groups".to_owned() } else { format!("/groups?page={page}") }
}

fn sections(visit: &Visit, categories: Vec<CategoryView>) -> impl IntoView + use<> {
	categories
		.into_iter()
		.map(|category| {
			let id = format!("category-{}", category.id);
			let above = category
				.above
				.into_iter()
				.map(|name| view! { <span class="above"><bdi>{name}</bdi></span> })
				.collect_view();
			let groups = category.groups.iter().map(|group| row(visit, group)).collect_view();
			view! {
				<section aria-labelledby=id.clone()>
					<h2 id=id.clone()>{above}<bdi>{category.name}</bdi></h2>
					<ul class="group-list">{groups}</ul>
				</section>
			}
		})
		.collect_view()
}

fn row(visit: &Visit, group: &GroupSummary) -> impl IntoView + use<> {
	let words = visit.words();
	let description = (!group.description.is_empty())
		.then(|| view! { <p class="excerpt"><bdi>{group.description.clone()}</bdi></p> });
	let topics = group.topics.map(|topics| view! { <span>{words.groups_topics(topics)}</span> });
	let active = group.active.map(|at| view! { <span>{words.groups_active()}" "{ago(visit, at)}</span> });
	let joined = group.joined.then(|| view! { <span>{words.groups_joined()}</span> });
	view! {
		<li class="group-row">
			<h3><a href=format!("/g/{}", group.slug)><bdi>{group.name.clone()}</bdi></a>{access_badge(words, group.access, group.kinds)}</h3>
			{description}
			<p class="meta">{topics}{active}{joined}</p>
		</li>
	}
}

/// The words for somebody who sees no group at all, and the way on where there is one; none if they
/// see some.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn none_yet(visit: &Visit) -> Result<Option<AnyView>, UserError> {
	let seen = visit.ask(|forum, actor| forum::groups::page(forum, actor, None, 1))?.total;
	Ok((seen == 0).then(|| empty(visit).into_any()))
}

fn empty(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let makes = may(&visit.actor, Action::CreateGroup, visit.now);
	let (sentence, onward) = if makes {
		let onward =
			view! { <a class="button primary" href="/admin/groups">{words.groups_empty_make()}</a> }.into_any();
		(words.groups_empty_admin(), Some(onward))
	} else if visit.is_signed_in() || !is_set_up(visit) {
		(words.groups_empty_member(), None)
	} else {
		let onward =
			view! { <a class="button primary" href="/login?next=/groups">{words.groups_sign_in()}</a> }.into_any();
		(words.groups_empty_visitor(), Some(onward))
	};
	view! {
		<div class="empty">
			<h2>{words.groups_empty_title()}</h2>
			<p>{sentence}</p>
			{onward.map(|onward| view! { <p class="actions">{onward}</p> })}
		</div>
	}
}
