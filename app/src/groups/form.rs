//! The form in which a group is made and changed.

use super::access::{access_choices, kinds_field};
use crate::all_fields;
use crate::page::{Form, Pairs, Visit};
use crate::ui::{Control, Pick, Select, TextArea, TextField, form_error, radios, select, text_area, text_field};
use leptos::prelude::*;
use model::details::Kinds;
use model::groups::{Access, GroupDraft};
use model::text::{ABOUT_MAX, GroupName, Handle, Prose};
use model::{CategoryId, Field, Problem, UserError};

/// Reads the form, and tells all that is wrong with it at once.
pub(super) fn draft(form: &Pairs) -> Result<GroupDraft, UserError> {
	let access = Access::from_code(form.get("access")).ok_or(UserError::Malformed)?;
	let kinds = Kinds::from_code(&form.joined(Field::Kind.name())).ok_or(UserError::Malformed)?;
	all_fields! {
		name = GroupName::parse(form.get(Field::Name.name())),
		slug = Handle::parse(Field::Slug, form.get(Field::Slug.name())),
		description = Prose::parse_optional(Field::Description, form.get(Field::Description.name()), ABOUT_MAX),
		category = category(form.get(Field::Category.name())),
	}
	Ok(GroupDraft { slug, name, description, category, access, kinds })
}

/// What a group says of itself, without where it stands and who reads it.
pub(super) fn face(form: &Pairs) -> Result<(GroupName, Prose), UserError> {
	all_fields! {
		name = GroupName::parse(form.get(Field::Name.name())),
		description = Prose::parse_optional(Field::Description, form.get(Field::Description.name()), ABOUT_MAX),
	}
	Ok((name, description))
}

fn category(text: &str) -> Result<CategoryId, model::FieldError> {
	text.parse().map_err(|_| Field::Category.with(Problem::Unknown))
}

/// The form for those who may change what a group says of itself and nothing else.
pub(super) fn face_view(visit: &Visit, form: &Form, button: &'static str, found: AnyView) -> impl IntoView + use<> {
	let words = visit.words();
	let control = Control { field: Field::Name, label: words.groups_form_name(), hint: "" };
	let name = TextField { control, kind: "text", autocomplete: "off", required: true };
	let name = text_field(visit, form, name).into_any();
	view! {
		<form method="post" class="reading">
			{form_error(visit, form)}
			{found}
			{name}
			{description_field(visit, form)}
			<p class="actions"><button class="button primary">{button}</button></p>
		</form>
	}
}

fn description_field(visit: &Visit, form: &Form) -> AnyView {
	let words = visit.words();
	let (label, hint) = (words.groups_form_description(), words.groups_form_description_hint());
	let control = Control { field: Field::Description, label, hint };
	text_area(visit, form, TextArea { control, rows: 4, required: false }).into_any()
}

/// The form; `categories` are those to choose from, `found` says unseen what its editor found.
pub(super) fn view(
	visit: &Visit,
	form: &Form,
	categories: Vec<(String, String)>,
	button: &'static str,
	found: AnyView,
) -> impl IntoView + use<> {
	let words = visit.words();
	let line = |field, label, hint| {
		let control = Control { field, label, hint };
		text_field(visit, form, TextField { control, kind: "text", autocomplete: "off", required: true }).into_any()
	};
	let category = Select {
		control: Control { field: Field::Category, label: words.groups_form_category(), hint: "" },
		options: categories,
	};
	let access = Pick { name: "access", label: words.groups_form_access(), hint: "", choices: access_choices(words) };
	let name = line(Field::Name, words.groups_form_name(), "");
	let slug = line(Field::Slug, words.groups_form_slug(), words.groups_form_slug_hint());
	let (description, category) = (description_field(visit, form), select(visit, form, category).into_any());
	view! {
		<form method="post" class="reading">
			{form_error(visit, form)}
			{found}
			{name}
			{slug}
			{description}
			{category}
			{radios(form, access)}
			{kinds_field(visit, form)}
			<p class="actions"><button class="button primary">{button}</button></p>
		</form>
	}
}
