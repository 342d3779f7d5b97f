//! All groups that the reader may know of, by category.

use super::access_badge;
use crate::page::{Answered, Page, Visit};
use crate::ui::ago;
use forum::permissions::{Action, may};
use leptos::prelude::*;
use model::UserError;
use model::groups::{CategoryView, GroupSummary};

/// Groups on one page: more are slow to read, and rare.
const GROUPS_ON_PAGE: usize = 100;

/// The list.
pub(super) fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let mut categories = visit.ask(forum::groups::list)?;
	let total = categories.iter().map(|category| category.groups.len()).sum::<usize>();
	let page = visit.page_number();
	let skipped = (page as usize - 1).saturating_mul(GROUPS_ON_PAGE);
	if page > 1 && skipped >= total {
		return Err(UserError::NotFound);
	}
	cut(&mut categories, skipped);
	let new = may(&visit.actor, Action::CreateGroup, visit.now).then(|| {
		view! { <p class="actions"><a class="button" href="/admin/groups">{words.groups_manage()}</a></p> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{words.groups_title()}</h1><p class="lede">{words.groups_lede()}</p></div>
			{new}
		</div>
		{if total == 0 { empty(visit).into_any() } else { sections(visit, categories).into_any() }}
		{pager(visit, page, total.div_ceil(GROUPS_ON_PAGE))}
	};
	Ok(Page::new(words.groups_title(), main).into())
}

/// Leaves one page of groups, and only categories that still hold some.
fn cut(categories: &mut Vec<CategoryView>, mut skipped: usize) {
	let mut left = GROUPS_ON_PAGE;
	for category in categories.iter_mut() {
		let gone = skipped.min(category.groups.len());
		category.groups.drain(..gone);
		category.groups.truncate(left);
		skipped -= gone;
		left -= category.groups.len();
	}
	categories.retain(|category| !category.groups.is_empty());
}

fn sections(visit: &Visit, categories: Vec<CategoryView>) -> impl IntoView + use<> {
	categories
		.into_iter()
		.map(|category| {
			let id = format!("category-{}", category.id);
			let groups = category.groups.iter().map(|group| row(visit, group)).collect_view();
			view! {
				<section aria-labelledby=id.clone()>
					<h2 id=id.clone()><bdi>{category.name}</bdi></h2>
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
	let unread = (group.unread > 0).then(|| view! { <span class="fresh">{words.groups_unread(group.unread)}</span> });
	let joined = group.joined.then(|| view! { <span>{words.groups_joined()}</span> });
	view! {
		<li class="group-row">
			<h3><a href=format!("/g/{}", group.slug)><bdi>{group.name.clone()}</bdi></a>{access_badge(words, group.access)}</h3>
			{description}
			<p class="meta">{topics}{active}{joined}{unread}</p>
		</li>
	}
}

fn empty(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let makes = may(&visit.actor, Action::CreateGroup, visit.now);
	let (sentence, onward) = if makes {
		let onward =
			view! { <a class="button primary" href="/admin/groups">{words.groups_empty_make()}</a> }.into_any();
		(words.groups_empty_admin(), Some(onward))
	} else if visit.is_signed_in() {
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

fn pager(visit: &Visit, page: u32, pages: usize) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	(pages > 1).then(|| {
		let numbers = (1..=pages as u32)
			.map(|number| {
				let text = visit.locale.number(number.into());
				if number == page {
					view! { <span aria-current="page">{text}</span> }.into_any()
				} else {
					view! { <a href=format!("/groups?page={number}")>{text}</a> }.into_any()
				}
			})
			.collect_view();
		view! { <nav class="pager" aria-label=words.groups_pages()>{numbers}</nav> }
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use model::groups::Access;
	use model::{CategoryId, GroupId};

	fn category(id: u64, groups: std::ops::Range<u64>) -> CategoryView {
		let group = |id| GroupSummary {
			id: GroupId(id),
			slug: format!("g{id}"),
			name: String::new(),
			description: String::new(),
			access: Access::Public,
			joined: false,
			topics: None,
			active: None,
			unread: 0,
		};
		CategoryView { id: CategoryId(id), name: String::new(), groups: groups.map(group).collect() }
	}

	fn shown(skipped: usize) -> Vec<(u64, usize)> {
		let mut categories = vec![category(1, 0..60), category(2, 0..0), category(3, 60..150)];
		cut(&mut categories, skipped);
		categories.iter().map(|category| (category.id.0, category.groups.len())).collect()
	}

	#[test]
	fn a_page_may_begin_and_end_inside_a_category() {
		assert_eq!(shown(0), [(1, 60), (3, 40)]);
		assert_eq!(shown(100), [(3, 50)]);
		assert_eq!(shown(150), []);
	}
}
