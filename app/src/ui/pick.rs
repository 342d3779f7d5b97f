//! Fields whose values are fixed by the program: one of a list, or a row of buttons to choose from.

use crate::page::Form;
use crate::ui::{Icon, small_icon};
use leptos::prelude::*;

/// One entry of a list.
#[derive(Debug, Clone)]
pub struct Choice {
	/// What is sent.
	pub code: &'static str,
	/// What is read.
	pub text: String,
	/// What it means, in one sentence; may be empty.
	pub hint: &'static str,
	/// The language of the text where it is not that of the page.
	pub lang: Option<&'static str>,
}

impl Choice {
	/// An entry without a hint, in the language of the page.
	#[must_use]
	pub fn new(code: &'static str, text: impl Into<String>) -> Self {
		Self { code, text: text.into(), hint: "", lang: None }
	}

	/// The same with what it means.
	#[must_use]
	pub fn hint(mut self, hint: &'static str) -> Self {
		self.hint = hint;
		self
	}

	/// The same in another language.
	#[must_use]
	pub fn lang(mut self, lang: &'static str) -> Self {
		self.lang = Some(lang);
		self
	}
}

/// A list of which one entry is chosen.
#[derive(Debug, Clone)]
pub struct Pick {
	/// `name` and `id` of the control.
	pub name: &'static str,
	/// What it is called.
	pub label: &'static str,
	/// What helps to choose; may be empty.
	pub hint: &'static str,
	/// Its entries.
	pub choices: Vec<Choice>,
}

/// A list that opens.
pub fn pick(form: &Form, field: Pick) -> impl IntoView + use<> {
	let Pick { name, label, hint, choices } = field;
	let chosen = form.value(name).to_owned();
	let options = choices
		.into_iter()
		.map(|choice| {
			let selected = choice.code == chosen;
			view! { <option value=choice.code selected=selected lang=choice.lang>{choice.text}</option> }
		})
		.collect_view();
	let hint_id = (!hint.is_empty()).then(|| format!("{name}-hint"));
	view! {
		<div class="field">
			<label for=name>{label}</label>
			<select class="input" id=name name=name aria-describedby=hint_id.clone()>{options}</select>
			{hint_id.map(|id| view! { <p class="hint" id=id>{hint}</p> })}
		</div>
	}
}

/// All entries at once, each with what it means.
pub fn radios(form: &Form, field: Pick) -> impl IntoView + use<> {
	let Pick { name, label, hint, choices } = field;
	let chosen = form.value(name).to_owned();
	let choices = choices
		.into_iter()
		.map(|choice| {
			let checked = choice.code == chosen;
			let hint = (!choice.hint.is_empty()).then(|| view! { <span class="hint">{choice.hint}</span> });
			view! {
				<label class="choice" lang=choice.lang>
					<input type="radio" name=name value=choice.code checked=checked required/>
					<span>{choice.text}</span>
					{hint}
				</label>
			}
		})
		.collect_view();
	view! {
		<fieldset class="field">
			<legend>{label}</legend>
			{(!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> })}
			<div class="choices">{choices}</div>
		</fieldset>
	}
}

/// A line of text under a name that no [`model::Field`] has, or whose refusal needs words of its own.
pub fn plain_field(
	form: &Form,
	name: &'static str,
	label: &'static str,
	hint: &'static str,
	error: Option<String>,
) -> impl IntoView + use<> {
	let value = form.value(name).to_owned();
	let invalid = error.is_some().then_some("true");
	let (described, below) = match error {
		Some(error) => {
			let id = format!("{name}-error");
			let below = view! { <p class="error" id=id.clone()>{small_icon(Icon::Notice)}<span>{error}</span></p> };
			(Some(id), below.into_any())
		}
		None if hint.is_empty() => (None, ().into_any()),
		None => {
			let id = format!("{name}-hint");
			(Some(id.clone()), view! { <p class="hint" id=id>{hint}</p> }.into_any())
		}
	};
	view! {
		<div class="field">
			<label for=name>{label}</label>
			<input class="input" id=name name=name value=value dir="auto" autocomplete="off" required
				aria-invalid=invalid aria-describedby=described/>
			{below}
		</div>
	}
}
