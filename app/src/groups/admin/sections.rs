//! One category and its groups, with what can be done to them.

use super::overview::Refused;
use crate::error_text;
use crate::groups::access_badge;
use crate::page::Visit;
use crate::ui::{Icon, small_icon};
use forum::groups::CategoryCount;
use leptos::prelude::*;
use model::Field;
use model::groups::GroupSummary;

/// A category with all its groups.
pub(super) fn section(
	visit: &Visit,
	category: &CategoryCount,
	groups: &[GroupSummary],
	refused: &Refused,
) -> impl IntoView + use<> {
	let heading = format!("category-{}", category.id);
	view! {
		<section class="category" data-level=category.level aria-labelledby=heading.clone()>
			<div class="section-head">
				<h2 id=heading.clone()><bdi>{category.name.clone()}</bdi></h2>
				<div class="actions">{moves(visit, category)}{remove(visit, category)}</div>
			</div>
			{rename(visit, category, refused)}
			{rows(visit, groups)}
		</section>
	}
}

/// Groups, each with the ways to its members and settings.
pub(super) fn rows(visit: &Visit, groups: &[GroupSummary]) -> AnyView {
	if groups.is_empty() {
		return view! { <p class="hint">{visit.words().admin_category_empty()}</p> }.into_any();
	}
	let rows = groups.iter().map(|group| row(visit, group)).collect_view();
	view! { <ul class="group-list">{rows}</ul> }.into_any()
}

fn row(visit: &Visit, group: &GroupSummary) -> impl IntoView + use<> {
	let words = visit.words();
	let (slug, name) = (&group.slug, &group.name);
	view! {
		<li class="group-row with-actions">
			<h3><a href=format!("/g/{slug}")><bdi>{name.clone()}</bdi></a>{access_badge(words, group.access, group.kinds)}</h3>
			<p class="actions">
				<a class="button bare" href=format!("/g/{slug}/members") aria-label=words.admin_members_of(name)>{words.admin_members()}</a>
				<a class="button bare" href=format!("/g/{slug}/settings") aria-label=words.admin_settings_of(name)>{words.admin_settings()}</a>
			</p>
		</li>
	}
}

/// How many groups stand in a category.
pub(super) fn count(visit: &Visit, category: &CategoryCount) -> String {
	visit.words().admin_category_groups(u32::try_from(category.groups).unwrap_or(u32::MAX))
}

/// The buttons that move a category by one place.
pub(super) fn moves(visit: &Visit, category: &CategoryCount) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let name = &category.name;
	let up = (!category.first).then(|| {
		view! { <button class="button bare" name="direction" value="up" aria-label=words.admin_category_up_of(name)>{words.admin_category_up()}</button> }
	});
	let down = (!category.last).then(|| {
		view! { <button class="button bare" name="direction" value="down" aria-label=words.admin_category_down_of(name)>{words.admin_category_down()}</button> }
	});
	(!category.first || !category.last).then(|| {
		view! { <form method="post" action="/admin/categories/move"><input type="hidden" name="category" value=category.id.to_string()/>{up}{down}</form> }
	})
}

/// The ways to where a category stands, and to its removal.
pub(super) fn remove(visit: &Visit, category: &CategoryCount) -> impl IntoView + use<> {
	let words = visit.words();
	let id = category.id;
	view! {
		<a class="button bare" href=format!("/admin/categories/place?category={id}") aria-label=words.admin_category_place_of(&category.name)>{words.admin_category_place()}</a>
		<a class="button bare" href=format!("/admin/categories/remove?category={id}") aria-label=words.admin_category_remove_of(&category.name)>{words.admin_category_remove()}</a>
	}
}

/// Closed until it is wanted, or until it comes back.
pub(super) fn rename(visit: &Visit, category: &CategoryCount, refused: &Refused) -> impl IntoView + use<> {
	let words = visit.words();
	let field = format!("name-{}", category.id);
	let error_id = format!("{field}-error");
	let (value, error) = match refused {
		Refused::Rename(id, form) if *id == category.id => {
			(form.value(Field::Name.name()).to_owned(), form.field_error(Field::Name))
		}
		Refused::Rename(..) | Refused::Add(_) | Refused::Other(_) => (category.name.clone(), None),
	};
	let open = error.is_some();
	let below = error.map(|error| {
		let sentence = error_text::sentence(&visit.locale, &error);
		view! { <p class="error" id=error_id.clone()>{small_icon(Icon::Notice)}<span>{sentence}</span></p> }
	});
	view! {
		<details class="rename" open=open>
			<summary><span class="hint">{words.admin_category_rename()}</span></summary>
			<form method="post" action="/admin/categories/rename">
				<input type="hidden" name="category" value=category.id.to_string()/>
				<div class="field">
					<label for=field.clone()>{words.admin_category_name()}</label>
					<input class="input" id=field name="name" value=value dir="auto" autocomplete="off" required
						aria-invalid=open.then_some("true") aria-describedby=open.then_some(error_id)/>
					{below}
				</div>
				<p class="actions"><button class="button">{words.admin_save()}</button></p>
			</form>
		</details>
	}
}
