//! Where a category stands, and where its content goes when it is removed.

use super::{category_options, require_housekeeper};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Control, Select, form_error, hidden, select};
use forum::groups::CategoryCount;
use leptos::prelude::*;
use model::{CategoryId, Field, Problem, UserError};

/// The name under which the category goes to which the content moves.
const TO: &str = "to";

/// Asks where a category is to stand.
pub(crate) fn ask_place(visit: &Visit) -> Answered {
	let category = asked(visit, visit.query.get("category"))?;
	let parent = category.parent.map(|parent| parent.to_string()).unwrap_or_default();
	Ok(place_page(visit, &category, &Form::with([("parent", &parent)]))?.into())
}

/// Puts it there.
pub(crate) fn place(visit: &Visit) -> Answered {
	let category = asked(visit, visit.form.get("category"))?;
	let done = parent(visit)
		.and_then(|parent| visit.ask(|forum, actor| forum::groups::place_category(forum, actor, category.id, parent)));
	match done {
		Ok(()) => Ok(Answer::go(format!("/admin/groups#category-{}", category.id))),
		Err(error) => Ok(place_page(visit, &category, &Form::back(&visit.form, error)?)?.into()),
	}
}

/// Asks where the content of a category goes.
pub(crate) fn ask_remove(visit: &Visit) -> Answered {
	if visit.query.get("category").is_empty() {
		return super::home(visit);
	}
	let category = asked(visit, visit.query.get("category"))?;
	Ok(remove_page(visit, &category, &Form::blank())?.into())
}

/// Removes a category.
pub(crate) fn remove(visit: &Visit) -> Answered {
	let category = asked(visit, visit.form.get("category"))?;
	let to = match visit.form.get(TO) {
		"" => Ok(None),
		to => to.parse().map(Some).map_err(|_| UserError::from(Field::Category.with(Problem::Unknown))),
	};
	let done =
		to.and_then(|to| visit.ask(|forum, actor| forum::groups::remove_category(forum, actor, category.id, to)));
	match done {
		Ok(()) => Ok(Answer::go("/admin/groups")),
		Err(error) => Ok(remove_page(visit, &category, &Form::back(&visit.form, error)?)?.into()),
	}
}

/// The category above, from a form; none is the first level.
pub(super) fn parent(visit: &Visit) -> Result<Option<CategoryId>, UserError> {
	match visit.form.get(Field::Parent.name()) {
		"" => Ok(None),
		parent => Ok(Some(parent.parse().map_err(|_| Field::Parent.with(Problem::Unknown))?)),
	}
}

/// The field in which the category above is chosen.
pub(super) fn parent_field(
	visit: &Visit,
	form: &Form,
	below: Option<CategoryId>,
) -> Result<impl IntoView + use<>, UserError> {
	let words = visit.words();
	let own = below.map(|id| id.to_string());
	let mut options = vec![(String::new(), words.admin_category_parent_none().to_owned())];
	options.extend(category_options(visit)?.into_iter().filter(|(id, _)| Some(id) != own.as_ref()));
	let control = Control {
		field: Field::Parent,
		label: words.admin_category_parent(),
		hint: words.admin_category_parent_hint(),
	};
	Ok(select(visit, form, Select { control, options }))
}

fn asked(visit: &Visit, id: &str) -> Result<CategoryCount, UserError> {
	require_housekeeper(visit)?;
	let id: CategoryId = id.parse().map_err(|_| UserError::NotFound)?;
	let categories = visit.ask(forum::groups::categories)?;
	categories.into_iter().find(|known| known.id == id).ok_or(UserError::NotFound)
}

fn place_page(visit: &Visit, category: &CategoryCount, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let field = parent_field(visit, form, Some(category.id))?.into_any();
	let main = view! {
		<h1><bdi>{category.name.clone()}</bdi></h1>
		<form method="post" action="/admin/categories/place">
			{form_error(visit, form)}
			{hidden("category", category.id.to_string())}
			{field}
			<p class="actions">
				<button class="button primary">{words.admin_save()}</button>
				<a class="button bare" href="/admin/groups">{words.admin_cancel()}</a>
			</p>
		</form>
	};
	Ok(Page::new(category.name.clone(), main).chrome(Chrome::Narrow).status_of(form))
}

fn remove_page(visit: &Visit, category: &CategoryCount, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
	let groups =
		(category.groups > 0).then(|| view! { <p>{words.admin_category_remove_groups(number(category.groups))}</p> });
	let below =
		(category.below > 0).then(|| view! { <p>{words.admin_category_remove_below(number(category.below))}</p> });
	let empty = groups.is_none() && below.is_none();
	let target = if empty {
		view! { <p>{words.admin_category_remove_empty()}</p> }.into_any()
	} else {
		target_field(visit, category, form)?
	};
	let title = words.admin_category_remove_title(&category.name);
	let main = view! {
		<h1>{title.clone()}</h1>
		{groups}
		{below}
		<form method="post" action="/admin/categories/remove">
			{form_error(visit, form)}
			{hidden("category", category.id.to_string())}
			{target}
			<p class="actions">
				<button class="button danger">{words.admin_category_remove_button()}</button>
				<a class="button bare" href="/admin/groups">{words.admin_cancel()}</a>
			</p>
		</form>
	};
	Ok(Page::new(title, main).chrome(Chrome::Narrow).status_of(form))
}

/// Where the content goes. The field has a name of its own, since the form also names the
/// category that is removed.
fn target_field(visit: &Visit, category: &CategoryCount, form: &Form) -> Result<AnyView, UserError> {
	let words = visit.words();
	let chosen = form.value(TO).to_owned();
	let own = category.id.to_string();
	let options = category_options(visit)?
		.into_iter()
		.filter(|(id, _)| *id != own)
		.map(|(id, name)| {
			let selected = id == chosen;
			view! { <option value=id selected=selected>{name}</option> }
		})
		.collect_view();
	let error = [Field::Category, Field::Parent].into_iter().find_map(|field| form.field_error(field));
	let invalid = error.is_some().then_some("true");
	let below = match error {
		Some(error) => {
			let sentence = crate::error_text::sentence(&visit.locale, &error);
			view! { <p class="error" id="to-hint">{sentence}</p> }.into_any()
		}
		None => view! { <p class="hint" id="to-hint">{words.admin_category_remove_target_hint()}</p> }.into_any(),
	};
	let field = view! {
		<div class="field">
			<label for="to">{words.admin_category_remove_target()}</label>
			<select class="input" id="to" name="to" aria-describedby="to-hint" aria-invalid=invalid>
				<option value=""></option>
				{options}
			</select>
			{below}
		</div>
	};
	Ok(field.into_any())
}
