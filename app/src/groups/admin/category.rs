//! One category of a large community: its groups page by page, and what can be done to it.

use super::overview::Refused;
use super::sections::{count, remove, rename, rows};
use crate::layout::past_the_end;
use crate::page::{Page, Visit};
use crate::ui::{Icon, form_error, icon, pager};
use leptos::prelude::*;
use model::{CategoryId, UserError};

/// Where a page of a category's groups stands.
pub(super) fn address(category: CategoryId, page: u32) -> String {
	let more = if page == 1 { String::new() } else { format!("&page={page}") };
	format!("/admin/groups?category={category}{more}")
}

/// One page of a category's groups, with the form that comes back, if one does.
pub(super) fn page(visit: &Visit, id: CategoryId, number: u32, refused: &Refused) -> Result<Page, UserError> {
	let words = visit.words();
	let categories = visit.ask(forum::groups::categories)?;
	let category = categories.into_iter().find(|known| known.id == id).ok_or(UserError::NotFound)?;
	let page = visit.ask(|forum, actor| forum::groups::page(forum, actor, Some(id), number))?;
	if number > page.pages {
		return Ok(past_the_end(visit, address(id, page.pages), words.layout_last_page()));
	}
	let groups = page.categories.into_iter().flat_map(|category| category.groups).collect::<Vec<_>>();
	let main = view! {
		<div class="page-head">
			<div>
				<nav class="crumbs" aria-label=words.admin_groups_title()><ol><li><a href="/admin/groups">{words.admin_groups_title()}</a></li></ol></nav>
				<h1><bdi>{category.name.clone()}</bdi></h1>
				<p class="lede">{count(visit, &category)}</p>
			</div>
			<div class="actions">
				{remove(visit, &category)}
				<a class="button primary" href=format!("/admin/groups/new?category={id}")>{icon(Icon::Plus)}{words.admin_new_group()}</a>
			</div>
		</div>
		{form_error(visit, refused.form())}
		{rename(visit, &category, refused)}
		<section aria-labelledby="groups">
			<h2 id="groups">{words.groups_title()}</h2>
			{rows(visit, &groups)}
			{pager(visit, words.groups_pages(), number, page.pages, |page| address(id, page))}
		</section>
	};
	Ok(Page::new(category.name, main).status_of(refused.form()))
}
