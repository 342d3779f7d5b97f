//! What somebody wrote in a session that has ended: carried through signing in, then given back.

use crate::page::{Chrome, Form, Page, Visit, safe_next};
use crate::ui::{Control, Icon, TextArea, TextField, icon, text_area, text_field};
use leptos::prelude::*;
use model::Field;

/// Before the names of fields that are carried along.
const PREFIX: &str = "kept:";
/// The field that says where they were to go.
const ACTION: &str = "kept-action";

/// A form on its way.
pub(super) struct Kept {
	action: String,
	fields: Vec<(String, String)>,
}

impl Kept {
	/// The form that was just refused.
	pub(super) fn lost(visit: &Visit) -> Self {
		let secret = [Field::Password.name(), Field::CurrentPassword.name()];
		let fields = visit.form.iter().filter(|(name, _)| !secret.contains(name));
		Self { action: visit.path.clone(), fields: owned(fields) }
	}

	/// The form that comes along with signing in, if one does.
	pub(super) fn carried(visit: &Visit) -> Option<Self> {
		let action = safe_next(visit.form.get(ACTION))?.to_owned();
		let fields = visit.form.iter().filter_map(|(name, value)| Some((name.strip_prefix(PREFIX)?, value)));
		Some(Self { action, fields: owned(fields) })
	}

	/// The form as hidden fields of the form to sign in.
	pub(super) fn hidden(self) -> impl IntoView {
		let fields = self
			.fields
			.into_iter()
			.map(|(name, value)| view! { <input type="hidden" name=format!("{PREFIX}{name}") value=value/> })
			.collect_view();
		view! { <input type="hidden" name=ACTION value=self.action/>{fields} }
	}

	/// Whether somebody wrote more than a few words.
	pub(super) fn has_text(&self) -> bool {
		self.fields.iter().any(|(name, value)| is_text(name) && !value.is_empty())
	}

	/// The page that gives it back to somebody who is signed in again.
	pub(super) fn page(self, visit: &Visit) -> Page {
		let words = visit.words();
		let said = if self.has_text() {
			(words.accounts_kept_title(), words.accounts_kept_intro())
		} else {
			(words.accounts_kept_nothing_title(), words.accounts_kept_nothing_intro())
		};
		self.given_back(visit, said)
	}

	/// The page that gives it back to somebody who has agreed to the terms.
	pub(super) fn page_after_consent(self, visit: &Visit) -> Page {
		let words = visit.words();
		let intro = if self.has_text() { words.accounts_kept_intro() } else { words.accounts_kept_nothing_intro() };
		self.given_back(visit, (words.terms_agreed(), intro))
	}

	/// The page that gives it back to somebody who has given their password again.
	pub(super) fn page_after_proof(self, visit: &Visit) -> Page {
		let words = visit.words();
		let intro = if self.has_text() { words.accounts_kept_intro() } else { words.accounts_kept_nothing_intro() };
		self.given_back(visit, (words.accounts_confirmed_title(), intro))
	}

	fn given_back(self, visit: &Visit, (title, intro): (&'static str, &'static str)) -> Page {
		let words = visit.words();
		let fields = self.fields.into_iter().map(|(name, value)| shown(visit, name, &value)).collect_view();
		let main = view! {
			<h1>{title}</h1>
			<div class="notice good" role="status">{icon(Icon::Done)}<div><p>{intro}</p></div></div>
			<form method="post" action=self.action>
				{fields}
				<p class="actions">
					<button class="button primary">{words.accounts_kept_send()}</button>
					<a class="button bare" href="/">{words.accounts_kept_drop()}</a>
				</p>
			</form>
		};
		Page::new(title, main).chrome(Chrome::Reading)
	}
}

/// Fields that hold what somebody wrote, rather than chose.
const TEXTS: [Field; 3] = [Field::Body, Field::About, Field::Description];

/// The same in one line: the head of a topic.
const LINES: [Field; 2] = [Field::Title, Field::Tags];

fn is_text(name: &str) -> bool {
	TEXTS.iter().chain(&LINES).any(|field| field.name() == name)
}

/// What was written is shown; the rest comes along unseen.
fn shown(visit: &Visit, name: String, value: &str) -> AnyView {
	let words = visit.words();
	if let Some(field) = LINES.into_iter().find(|field| field.name() == name) {
		let label = if field == Field::Title { words.discussions_title() } else { words.discussions_tags() };
		let control = Control { field, label, hint: "" };
		let form = Form::with([(field.name(), value)]);
		let line = TextField { control, kind: "text", autocomplete: "off", required: false };
		return text_field(visit, &form, line).into_any();
	}
	let Some(field) = TEXTS.into_iter().find(|field| field.name() == name) else {
		return view! { <input type="hidden" name=name value=value.to_owned()/> }.into_any();
	};
	let control = Control { field, label: words.accounts_kept_text(), hint: "" };
	let form = Form::with([(field.name(), value)]);
	text_area(visit, &form, TextArea { control, rows: 10, required: false }).into_any()
}

fn owned<'a>(fields: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(String, String)> {
	fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
