//! A group's settings.

use super::rules::editable;
use super::{form, preview};
use crate::page::{Answer, Answered, Form, Page, Visit};
use leptos::prelude::*;
use model::groups::{GroupDraft, GroupView};
use model::text::Handle;
use model::{Field, UserError};

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

/// Changes the group; where who reads it changes, the reader is asked first.
pub(super) fn act(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let draft = match draft(visit, &group) {
		Ok(draft) => draft,
		Err(error) => return Ok(page(visit, &group, &Form::back(&visit.form, error)?)?.into()),
	};
	if group.may.place && preview::comes_first(&visit.form, &group, draft.access) {
		return Ok(preview::page(visit, &group, draft.access)?.into());
	}
	let slug = draft.slug.as_str().to_owned();
	match visit.ask(|forum, actor| forum::groups::edit(forum, actor, group.id, draft)) {
		Ok(()) => Ok(Answer::go(format!("/g/{slug}"))),
		Err(error) => Ok(page(visit, &group, &Form::back(&visit.form, error)?)?.into()),
	}
}

/// What the form says; address, category and access stay for those who may not change them.
fn draft(visit: &Visit, group: &GroupView) -> Result<GroupDraft, UserError> {
	if group.may.place {
		return form::draft(&visit.form);
	}
	let face = form::face(&visit.form)?;
	let slug = Handle::parse(Field::Slug, &group.slug)?;
	Ok(GroupDraft { slug, name: face.0, description: face.1, category: group.category, access: group.access })
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let fields = if group.may.place {
		form::view(visit, form, super::admin::category_options(visit)?, words.groups_save()).into_any()
	} else {
		form::face_view(visit, form, words.groups_save()).into_any()
	};
	let title = words.groups_settings_title(&group.name);
	let members = group.may.see_members.then(|| {
		view! { <a class="button bare" href=format!("/g/{}/members", group.slug)>{words.groups_members()}</a> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{title.clone()}</h1></div>
			<p class="actions">{members}<a class="button bare" href=format!("/g/{}/rules", group.slug)>{words.groups_rules()}</a><a class="button bare" href=format!("/g/{}", group.slug)>{words.groups_back()}</a></p>
		</div>
		{fields}
	};
	Ok(Page::new(title, main).status_of(form))
}
