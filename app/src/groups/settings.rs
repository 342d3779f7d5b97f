//! A group's settings.

use super::rules::editable;
use super::{form, preview};
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::found_fields;
use leptos::prelude::*;
use model::groups::{Access, GroupDraft, GroupEdit, GroupFace, GroupView};
use model::text::Handle;
use model::{Field, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let form = Form::to_edit(&now(&group, &group.category.to_string()));
	Ok(page(visit, &group, &form)?.into())
}

/// The fields of the form as they are now.
fn now<'a>(group: &'a GroupView, category: &'a str) -> [(&'static str, &'a str); 5] {
	[
		("name", &group.name),
		("slug", &group.slug),
		("description", &group.description),
		("category", category),
		("access", group.access.code()),
	]
}

/// What the form found, or what is where it has not said so.
fn face_found(visit: &Visit, group: &GroupView) -> GroupFace {
	let sent = |name, now: &str| visit.form.found(name).unwrap_or_else(|| now.to_owned());
	GroupFace {
		slug: sent("slug", &group.slug),
		name: sent("name", &group.name),
		description: sent("description", &group.description),
		category: sent("category", "").parse().unwrap_or(group.category),
		access: Access::from_code(&sent("access", "")).unwrap_or(group.access),
	}
}

/// Changes the group; where who reads it changes, the reader is asked first.
pub(super) fn act(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let draft = match draft(visit, &group) {
		Ok(draft) => draft,
		Err(error) => return Ok(page(visit, &group, &Form::back(&visit.form, error)?)?.into()),
	};
	let found = face_found(visit, &group);
	// Whoever leaves the access alone changes nothing about it, whatever it is by now.
	let moves = draft.access != found.access;
	if moves && group.may.place && preview::comes_first(&visit.form, &group, draft.access) {
		return Ok(preview::page(visit, &group, draft.access)?.into());
	}
	let slug = if draft.slug.as_str() == found.slug { &group.slug } else { draft.slug.as_str() }.to_owned();
	let edit = GroupEdit { found, wanted: draft };
	match visit.ask(|forum, actor| forum::groups::edit(forum, actor, group.id, edit)) {
		Ok(()) => Ok(Answer::go(format!("/g/{slug}"))),
		// Read again: it is not what it was when this began.
		Err(UserError::Stale) => {
			let group = editable(visit)?;
			let form = Form::stale(&visit.form, &now(&group, &group.category.to_string()));
			Ok(page(visit, &group, &form)?.into())
		}
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
		let found = found_fields(form, &now(group, &group.category.to_string())).into_any();
		form::view(visit, form, super::admin::category_options(visit)?, words.groups_save(), found).into_any()
	} else {
		form::face_view(
			visit,
			form,
			words.groups_save(),
			found_fields(form, &now(group, &group.category.to_string())).into_any(),
		)
		.into_any()
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
