//! A group's settings.

use super::form;
use crate::page::{Answer, Answered, Form, Page, Visit};
use leptos::prelude::*;
use model::groups::GroupView;
use model::{Reason, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let category = group.category.to_string();
	let form = Form::with([
		("name", &group.name),
		("slug", &group.slug),
		("description", &group.description),
		("category", &category),
		("access", group.access.code()),
	]);
	Ok(page(visit, &group, &form)?.into())
}

/// Changes the group.
pub(super) fn act(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let done = form::draft(&visit.form).and_then(|draft| {
		let slug = draft.slug.as_str().to_owned();
		visit.ask(|forum, actor| forum::groups::edit(forum, actor, group.id, draft)).map(|()| slug)
	});
	match done {
		Ok(slug) => Ok(Answer::go(format!("/g/{slug}"))),
		Err(error) => Ok(page(visit, &group, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn editable(visit: &Visit) -> Result<GroupView, UserError> {
	let group = visit.ask(|forum, actor| forum::groups::show(forum, actor, visit.params.get("group")))?;
	if group.may.edit {
		Ok(group)
	} else if visit.is_signed_in() {
		Err(UserError::Denied(Reason::AdministratorsOnly))
	} else {
		Err(UserError::SignInRequired)
	}
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let categories = super::admin::category_options(visit)?;
	let title = words.groups_settings_title(&group.name);
	let members = group.may.see_members.then(|| {
		view! { <a class="button bare" href=format!("/g/{}/members", group.slug)>{words.groups_members()}</a> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{title.clone()}</h1></div>
			<p class="actions">{members}<a class="button bare" href=format!("/g/{}", group.slug)>{words.groups_back()}</a></p>
		</div>
		{form::view(visit, form, categories, words.groups_save())}
	};
	Ok(Page::new(title, main).status_of(form))
}
