//! Making a group.

use super::{category_options, require_housekeeper};
use crate::groups::form;
use crate::page::{Answer, Answered, Form, Page, Visit};
use leptos::prelude::*;
use model::UserError;
use model::groups::Access;

/// The form; `?category=` chooses where the group is to stand.
pub(crate) fn new_group(visit: &Visit) -> Answered {
	require_housekeeper(visit)?;
	let form = Form::with([("access", Access::default().code()), ("category", visit.query.get("category"))]);
	Ok(page(visit, &form)?.into())
}

/// Makes the group.
pub(crate) fn create_group(visit: &Visit) -> Answered {
	require_housekeeper(visit)?;
	let done = form::draft(&visit.form).and_then(|draft| {
		let slug = draft.slug.as_str().to_owned();
		visit.ask(|forum, actor| forum::groups::create(forum, actor, draft)).map(|_| slug)
	});
	match done {
		Ok(slug) => Ok(Answer::go(format!("/g/{slug}"))),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn page(visit: &Visit, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let categories = category_options(visit)?;
	let content = if categories.is_empty() {
		view! {
			<div class="empty">
				<h2>{words.admin_new_group_no_category_title()}</h2>
				<p>{words.admin_new_group_no_category()}</p>
				<p class="actions"><a class="button primary" href="/admin/groups#add-category">{words.admin_category_add_title()}</a></p>
			</div>
		}
		.into_any()
	} else {
		form::view(visit, form, categories, words.admin_new_group_button(), ().into_any()).into_any()
	};
	let main = view! {
		<div class="page-head">
			<div><h1>{words.admin_new_group()}</h1></div>
			<p class="actions"><a class="button bare" href="/admin/groups">{words.admin_groups_title()}</a></p>
		</div>
		{content}
	};
	Ok(Page::new(words.admin_new_group(), main).status_of(form))
}
