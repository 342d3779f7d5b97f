//! All categories: with their groups in a small community, with numbers of groups in a large one.

use super::moving::parent_field;
use super::require_housekeeper;
use super::sections::{count, moves, section};
use crate::page::{Answered, Form, Page, Visit};
use crate::ui::{Control, Icon, TextField, form_error, icon, text_field};
use forum::groups::{CategoryCount, GROUPS_PER_PAGE};
use leptos::prelude::*;
use model::{CategoryId, Field, UserError};

/// A form that comes back.
pub(super) enum Refused {
	/// The new category.
	Add(Form),
	/// Another name for this one.
	Rename(CategoryId, Form),
	/// A button without fields.
	Other(Form),
}

impl Refused {
	pub(super) fn form(&self) -> &Form {
		match self {
			Self::Add(form) | Self::Rename(_, form) | Self::Other(form) => form,
		}
	}
}

/// The overview, or one category of it.
pub(crate) fn show(visit: &Visit) -> Answered {
	require_housekeeper(visit)?;
	let nothing = Refused::Other(Form::blank());
	match visit.query.get("category") {
		"" => Ok(page(visit, &nothing)?.into()),
		id => {
			let id = id.parse().map_err(|_| UserError::NotFound)?;
			Ok(super::category::page(visit, id, visit.page_number(), &nothing)?.into())
		}
	}
}

/// What answers a form that comes back: the page on which it stands.
pub(super) fn page(visit: &Visit, refused: &Refused) -> Result<Page, UserError> {
	let words = visit.words();
	let categories = visit.ask(forum::groups::categories)?;
	let groups = categories.iter().map(|category| category.groups).sum::<usize>();
	let large = groups > GROUPS_PER_PAGE;
	if let (true, Refused::Rename(id, _)) = (large, refused) {
		return super::category::page(visit, *id, 1, refused);
	}
	let list = if large { numbers(visit, &categories).into_any() } else { whole(visit, &categories, refused)? };
	let new = (!categories.is_empty()).then(|| {
		view! { <p class="actions"><a class="button primary" href="/admin/groups/new">{icon(Icon::Plus)}{words.admin_new_group()}</a></p> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{words.admin_groups_title()}</h1><p class="lede">{words.admin_groups_lede()}</p></div>
			{new}
		</div>
		{(groups == 0).then(|| welcome(visit, !categories.is_empty()))}
		{form_error(visit, refused.form())}
		{list}
		{add(visit, refused)?}
	};
	Ok(Page::new(words.admin_groups_title(), main).status_of(refused.form()))
}

/// Every category with every group: all that there is to do, at one glance.
fn whole(visit: &Visit, categories: &[CategoryCount], refused: &Refused) -> Result<AnyView, UserError> {
	let mut groups = visit.ask(forum::groups::list)?;
	let sections = categories
		.iter()
		.map(|category| {
			let filled = groups.iter_mut().find(|known| known.id == category.id);
			let groups = filled.map(|filled| std::mem::take(&mut filled.groups)).unwrap_or_default();
			section(visit, category, &groups, refused)
		})
		.collect_view();
	Ok(sections.into_any())
}

/// Every category with the number of its groups, which stand on a page of their own.
fn numbers(visit: &Visit, categories: &[CategoryCount]) -> impl IntoView + use<> {
	let rows = categories
		.iter()
		.map(|category| {
			let to = super::category::address(category.id, 1);
			view! {
				<li class="group-row with-actions category" data-level=category.level id=format!("category-{}", category.id)>
					<h2><a href=to><bdi>{category.name.clone()}</bdi></a></h2>
					<span class="hint">{count(visit, category)}</span>
					<div class="actions">{moves(visit, category)}</div>
				</li>
			}
		})
		.collect_view();
	let label = visit.words().admin_groups_title();
	view! { <section aria-label=label><ul class="group-list">{rows}</ul></section> }
}

/// What a new community needs first.
fn welcome(visit: &Visit, has_category: bool) -> impl IntoView + use<> {
	let words = visit.words();
	let group = if has_category {
		view! { <a class="link" href="/admin/groups/new">{words.admin_welcome_group()}</a> }.into_any()
	} else {
		words.admin_welcome_group().into_any()
	};
	view! {
		<section class="welcome" aria-labelledby="welcome">
			<h2 id="welcome">{words.admin_welcome_title()}</h2>
			<p>{words.admin_welcome_intro()}</p>
			<ol class="steps">
				<li><a class="link" href="#add-category">{words.admin_welcome_category()}</a></li>
				<li>{group}</li>
				<li>{words.admin_welcome_invite()}" "<code>"/join"</code></li>
			</ol>
		</section>
	}
}

fn add(visit: &Visit, refused: &Refused) -> Result<AnyView, UserError> {
	let words = visit.words();
	let blank = Form::blank();
	let form = match refused {
		Refused::Add(form) => form,
		Refused::Rename(..) | Refused::Other(_) => &blank,
	};
	let control =
		Control { field: Field::Name, label: words.admin_category_name(), hint: words.admin_category_name_hint() };
	let name = TextField { control, kind: "text", autocomplete: "off", required: true };
	let name = text_field(visit, form, name).into_any();
	let parent = parent_field(visit, form, None)?.into_any();
	let section = view! {
		<section aria-labelledby="add-category">
			<h2 id="add-category">{words.admin_category_add_title()}</h2>
			<form method="post" action="/admin/categories/add" class="reading">
				{name}
				{parent}
				<p class="actions"><button class="button">{words.admin_category_add()}</button></p>
			</form>
		</section>
	};
	Ok(section.into_any())
}
