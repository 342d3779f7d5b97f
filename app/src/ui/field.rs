//! Fields of forms: label above, hint below, the error in place of the hint.

use super::icon::{Icon, small_icon};
use crate::error_text;
use crate::page::{Form, Visit, found};
use leptos::prelude::*;
use model::{Field, UserError};

/// What every control needs.
#[derive(Debug, Clone, Copy)]
pub struct Control {
	/// Which field.
	pub field: Field,
	/// What it is called.
	pub label: &'static str,
	/// What helps to fill it; may be empty.
	pub hint: &'static str,
}

/// A line of text.
#[derive(Debug, Clone, Copy)]
pub struct TextField {
	/// Field, label, hint.
	pub control: Control,
	/// `type` of the input: text, password, email.
	pub kind: &'static str,
	/// `autocomplete` of the input.
	pub autocomplete: &'static str,
	/// Whether the browser should ask for it before sending.
	pub required: bool,
}

/// Several lines of text.
#[derive(Debug, Clone, Copy)]
pub struct TextArea {
	/// Field, label, hint.
	pub control: Control,
	/// Lines shown.
	pub rows: u16,
	/// Whether the browser should ask for it before sending.
	pub required: bool,
}

/// One of several.
pub struct Select {
	/// Field, label, hint.
	pub control: Control,
	/// Code and text of each.
	pub options: Vec<(String, String)>,
}

/// A field with one line of text.
pub fn text_field(visit: &Visit, form: &Form, field: TextField) -> impl IntoView + use<> {
	let name = field.control.field.name();
	let error = form.field_error(field.control.field);
	// A password is typed again rather than sent back.
	let value = if field.kind == "password" { String::new() } else { form.value(name).to_owned() };
	let direction = if matches!(field.kind, "password" | "email") { "ltr" } else { "auto" };
	let described = described_by(field.control, error.is_some());
	view! {
		<div class="field">
			<label for=name>{field.control.label}</label>
			<input class="input" id=name name=name type=field.kind value=value dir=direction
				autocomplete=field.autocomplete required=field.required
				aria-invalid=error.is_some().then_some("true") aria-describedby=described/>
			{below(visit, field.control, error)}
		</div>
	}
}

/// A field with several lines of text.
///
/// The text is put in as ready HTML: the element's children are not escaped by the library.
pub fn text_area(visit: &Visit, form: &Form, field: TextArea) -> impl IntoView + use<> {
	let name = field.control.field.name();
	let error = form.field_error(field.control.field);
	let described = described_by(field.control, error.is_some());
	// A first line break would be eaten by the browser; one more keeps the text's own.
	let mut inner = String::from("\n");
	crate::page::escape(&mut inner, form.value(name));
	view! {
		<div class="field">
			<label for=name>{field.control.label}</label>
			<textarea class="input" id=name name=name rows=field.rows.to_string() dir="auto" required=field.required
				aria-invalid=error.is_some().then_some("true") aria-describedby=described inner_html=inner></textarea>
			{below(visit, field.control, error)}
		</div>
	}
}

/// A field to choose one of several.
pub fn select(visit: &Visit, form: &Form, field: Select) -> impl IntoView + use<> {
	let name = field.control.field.name();
	choose(visit, form, name, field.control, field.options)
}

fn choose(
	visit: &Visit,
	form: &Form,
	name: &'static str,
	control: Control,
	options: Vec<(String, String)>,
) -> impl IntoView + use<> {
	let chosen = form.value(name).to_owned();
	let error = form.field_error(control.field);
	let described = described_by(control, error.is_some());
	let options = options
		.into_iter()
		.map(|(code, text)| {
			let selected = code == chosen;
			view! { <option value=code selected=selected>{text}</option> }
		})
		.collect_view();
	view! {
		<div class="field">
			<label for=name>{control.label}</label>
			<select class="input" id=name name=name aria-invalid=error.is_some().then_some("true") aria-describedby=described>{options}</select>
			{below(visit, control, error)}
		</div>
	}
}

/// A value that the reader need not see.
pub fn hidden(name: &'static str, value: String) -> impl IntoView + use<> {
	view! { <input type="hidden" name=name value=value/> }
}

/// What an editor found, unseen beside what they want; what is now, where the form has not said it.
pub fn found_fields(form: &Form, now: &[(&'static str, &str)]) -> impl IntoView + use<> {
	let fields = now.iter().map(|(name, now)| {
		let name = found(name);
		let value = if form.has(&name) { form.value(&name) } else { now }.to_owned();
		view! { <input type="hidden" name=name value=value/> }
	});
	fields.collect_view()
}

/// Why a form comes back: the reason itself where it is about the whole form, else only that
/// something is wrong, for the fields tell what.
pub fn form_error(visit: &Visit, form: &Form) -> Option<impl IntoView + use<>> {
	let title = error_text::title(visit.words(), form.error()?);
	let sentence = form.whole_error().map(|error| error_text::sentence(&visit.locale, error));
	Some(view! {
		<div class="notice bad" role="alert">
			{super::icon(Icon::Notice)}
			<div><strong>{title}</strong>{sentence.map(|sentence| view! { <p>{sentence}</p> })}</div>
		</div>
	})
}

fn described_by(control: Control, refused: bool) -> Option<String> {
	let name = control.field.name();
	if refused { Some(format!("{name}-error")) } else { (!control.hint.is_empty()).then(|| format!("{name}-hint")) }
}

fn below(visit: &Visit, control: Control, error: Option<UserError>) -> AnyView {
	let name = control.field.name();
	match error {
		Some(error) => {
			let sentence = error_text::sentence(&visit.locale, &error);
			view! { <p class="error" id=format!("{name}-error")>{small_icon(Icon::Notice)}<span>{sentence}</span></p> }
				.into_any()
		}
		None if control.hint.is_empty() => ().into_any(),
		None => view! { <p class="hint" id=format!("{name}-hint")>{control.hint}</p> }.into_any(),
	}
}
