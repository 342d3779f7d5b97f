//! Categories and their groups, with what can be done to them.

use super::require_housekeeper;
use crate::error_text;
use crate::groups::access_badge;
use crate::page::{Answered, Form, Page, Visit};
use crate::ui::{Control, Icon, TextField, form_error, icon, small_icon, text_field};
use leptos::prelude::*;
use model::groups::{CategoryView, GroupSummary};
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
	fn form(&self) -> &Form {
		match self {
			Self::Add(form) | Self::Rename(_, form) | Self::Other(form) => form,
		}
	}
}

/// The overview.
pub(crate) fn show(visit: &Visit) -> Answered {
	require_housekeeper(visit)?;
	Ok(page(visit, &Refused::Other(Form::blank()))?.into())
}

/// The overview, with a form that comes back.
pub(super) fn page(visit: &Visit, refused: &Refused) -> Result<Page, UserError> {
	let words = visit.words();
	let categories = visit.ask(forum::groups::list)?;
	let groups = categories.iter().map(|category| category.groups.len()).sum::<usize>();
	let last = categories.len().saturating_sub(1);
	let sections = categories
		.iter()
		.enumerate()
		.map(|(place, category)| section(visit, category, Place { first: place == 0, last: place == last }, refused))
		.collect_view();
	let new = (!categories.is_empty()).then(|| {
		view! { <p class="actions"><a class="button primary" href="/admin/groups/new">{icon(Icon::Plus)}{words.admin_new_group()}</a></p> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{words.admin_groups_title()}</h1><p class="lede">{words.admin_groups_lede()}</p></div>
			{new}
		</div>
		{(groups == 0).then(|| welcome(visit, !categories.is_empty()))}
		{notice(visit, refused)}
		{sections}
		{add(visit, refused)}
	};
	Ok(Page::new(words.admin_groups_title(), main).status_of(refused.form()))
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

/// Why something came back that has no field of its own here.
fn notice(visit: &Visit, refused: &Refused) -> Option<AnyView> {
	let words = visit.words();
	let form = refused.form();
	let kept = matches!(refused, Refused::Other(_)) && form.field_error(Field::Category).is_some();
	if !kept {
		return form_error(visit, form).map(IntoAny::into_any);
	}
	let notice = view! {
		<div class="notice bad" role="alert">
			{icon(Icon::Notice)}
			<div><strong>{words.admin_category_kept_title()}</strong><p>{words.admin_category_kept()}</p></div>
		</div>
	};
	Some(notice.into_any())
}

/// Where a category stands among all.
#[derive(Clone, Copy)]
struct Place {
	first: bool,
	last: bool,
}

fn section(visit: &Visit, category: &CategoryView, place: Place, refused: &Refused) -> impl IntoView + use<> {
	let words = visit.words();
	let heading = format!("category-{}", category.id);
	let groups = if category.groups.is_empty() {
		view! { <p class="hint">{words.admin_category_empty()}</p> }.into_any()
	} else {
		let rows = category.groups.iter().map(|group| row(visit, group)).collect_view();
		view! { <ul class="group-list">{rows}</ul> }.into_any()
	};
	view! {
		<section aria-labelledby=heading.clone()>
			<div class="section-head">
				<h2 id=heading.clone()><bdi>{category.name.clone()}</bdi></h2>
				{buttons(visit, category, place)}
			</div>
			{rename(visit, category, refused)}
			{groups}
		</section>
	}
}

fn row(visit: &Visit, group: &GroupSummary) -> impl IntoView + use<> {
	let words = visit.words();
	let (slug, name) = (&group.slug, &group.name);
	view! {
		<li class="group-row with-actions">
			<h3><a href=format!("/g/{slug}")><bdi>{name.clone()}</bdi></a>{access_badge(words, group.access)}</h3>
			<p class="actions">
				<a class="button bare" href=format!("/g/{slug}/members") aria-label=words.admin_members_of(name)>{words.admin_members()}</a>
				<a class="button bare" href=format!("/g/{slug}/settings") aria-label=words.admin_settings_of(name)>{words.admin_settings()}</a>
			</p>
		</li>
	}
}

fn buttons(visit: &Visit, category: &CategoryView, place: Place) -> impl IntoView + use<> {
	let words = visit.words();
	let id = category.id.to_string();
	let name = &category.name;
	let up = (!place.first).then(|| {
		view! { <button class="button bare" name="direction" value="up" aria-label=words.admin_category_up_of(name)>{words.admin_category_up()}</button> }
	});
	let down = (!place.last).then(|| {
		view! { <button class="button bare" name="direction" value="down" aria-label=words.admin_category_down_of(name)>{words.admin_category_down()}</button> }
	});
	let moves = (!place.first || !place.last).then(|| {
		view! { <form method="post" action="/admin/categories/move"><input type="hidden" name="category" value=id.clone()/>{up}{down}</form> }
	});
	let remove = category.groups.is_empty().then(|| {
		view! {
			<form method="post" action="/admin/categories/remove">
				<input type="hidden" name="category" value=id.clone()/>
				<button class="button bare" aria-label=words.admin_category_remove_of(name)>{words.admin_category_remove()}</button>
			</form>
		}
	});
	view! { <div class="actions">{moves}{remove}</div> }
}

/// Closed until it is wanted, or until it comes back.
fn rename(visit: &Visit, category: &CategoryView, refused: &Refused) -> impl IntoView + use<> {
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

fn add(visit: &Visit, refused: &Refused) -> impl IntoView + use<> {
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
	view! {
		<section aria-labelledby="add-category">
			<h2 id="add-category">{words.admin_category_add_title()}</h2>
			<form method="post" action="/admin/categories/add" class="reading">
				{name}
				<p class="actions"><button class="button">{words.admin_category_add()}</button></p>
			</form>
		</section>
	}
}
