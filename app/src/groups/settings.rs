//! A group's settings.

use super::rules::editable;
use super::{form, preview};
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::found_fields;
use leptos::prelude::*;
use model::details::Kinds;
use model::groups::{Access, GroupDraft, GroupEdit, GroupFace, GroupView};
use model::text::Handle;
use model::{Field, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let form = Form::to_edit(&now(&group, &others(&group)));
	Ok(page(visit, &group, &form)?.into())
}

/// The fields of the form as they are now.
fn now<'a>(group: &'a GroupView, others: &'a Others) -> [(&'static str, &'a str); 6] {
	[
		("name", &group.name),
		("slug", &group.slug),
		("description", &group.description),
		("category", &others.category),
		("access", group.access.code()),
		(Field::Kind.name(), &others.kinds),
	]
}

/// What fields hold in words of their own.
struct Others {
	category: String,
	kinds: String,
}

fn others(group: &GroupView) -> Others {
	Others { category: group.category.to_string(), kinds: group.kinds.code() }
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
		kinds: visit.form.found(Field::Kind.name()).and_then(|code| Kinds::from_code(&code)).unwrap_or(group.kinds),
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
	let access = merged(group.access, found.access, draft.access);
	let kinds = merged(group.kinds, found.kinds, draft.kinds);
	let (Some(access), Some(kinds)) = (access, kinds) else { return stale(visit) };
	let to = (access, kinds);
	if group.may.place && preview::comes_first(&visit.form, &group, to) {
		return Ok(preview::page(visit, &group, to)?.into());
	}
	let slug = if draft.slug.as_str() == found.slug { &group.slug } else { draft.slug.as_str() }.to_owned();
	let edit = GroupEdit { found, wanted: draft };
	match visit.ask(|forum, actor| forum::groups::edit(forum, actor, group.id, edit)) {
		Ok(()) => Ok(Answer::go(format!("/g/{slug}"))),
		// Read again: it is not what it was when this began.
		Err(UserError::Stale) => stale(visit),
		Err(error) => Ok(page(visit, &group, &Form::back(&visit.form, error)?)?.into()),
	}
}

/// What a field will hold, as the operation decides it: whoever leaves it alone changes nothing about
/// it, whatever it is by now. None if somebody else changed it otherwise meanwhile.
fn merged<T: PartialEq>(now: T, found: T, wanted: T) -> Option<T> {
	if wanted == found || wanted == now { Some(now) } else { (found == now).then_some(wanted) }
}

fn stale(visit: &Visit) -> Answered {
	let group = editable(visit)?;
	let form = Form::stale(&visit.form, &now(&group, &others(&group)));
	Ok(page(visit, &group, &form)?.into())
}

/// What the form says; address, category, access and kinds of members stay for those who may not change them.
fn draft(visit: &Visit, group: &GroupView) -> Result<GroupDraft, UserError> {
	if group.may.place {
		let draft = form::draft(&visit.form)?;
		// Boxes that are not ticked are not sent, nor are those of a form that had none.
		let asked = visit.form.found(Field::Kind.name()).is_some() || visit.form.has(Field::Kind.name());
		return Ok(GroupDraft { kinds: if asked { draft.kinds } else { group.kinds }, ..draft });
	}
	let face = form::face(&visit.form)?;
	let slug = Handle::parse(Field::Slug, &group.slug)?;
	let GroupView { category, access, kinds, .. } = *group;
	Ok(GroupDraft { slug, name: face.0, description: face.1, category, access, kinds })
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let fields = if group.may.place {
		let found = found_fields(form, &now(group, &others(group))).into_any();
		form::view(visit, form, super::admin::category_options(visit)?, words.groups_save(), found).into_any()
	} else {
		form::face_view(visit, form, words.groups_save(), found_fields(form, &now(group, &others(group))).into_any())
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
