//! The fields that newcomers fill, and how they are read.

use crate::all_fields;
use crate::page::{Form, Pairs, Visit};
use crate::ui::{Control, Icon, TextField, small_icon, text_field};
use leptos::prelude::*;
use model::accounts::{Email, NewMember, Password};
use model::text::{DisplayName, Handle};
use model::{Field, UserError};

/// Reads a newcomer's fields, and tells all that is wrong with them at once.
pub(super) fn new_member(form: &Pairs) -> Result<NewMember, UserError> {
	all_fields! {
		name = DisplayName::parse(form.get(Field::Name.name())),
		handle = Handle::parse(Field::Handle, form.get(Field::Handle.name())),
		email = Email::parse(form.get(Field::Email.name())),
		password = Password::parse(Field::Password, form.get(Field::Password.name())),
	}
	Ok(NewMember { handle, name, email, password })
}

/// Name, handle, address, password.
pub(super) fn newcomer(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let field = |field, label, hint, kind, autocomplete| {
		let control = Control { field, label, hint };
		text_field(visit, form, TextField { control, kind, autocomplete, required: true }).into_any()
	};
	let name = field(Field::Name, words.accounts_name(), words.accounts_name_hint(), "text", "name");
	let handle = field(Field::Handle, words.accounts_handle(), words.accounts_handle_hint(), "text", "username");
	let email = field(Field::Email, words.accounts_email(), words.accounts_email_hint(), "email", "email");
	view! { {name}{handle}{email}{new_password(visit, form)} }
}

/// Where they live; asked only where some countries are excluded.
pub(super) fn country(visit: &Visit, form: &Form) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let asked = !visit.site.excluded.is_empty();
	asked.then(|| super::country_field(visit, form, words.details_country(), words.details_country_asked()))
}

/// The box to agree to the terms in force; nothing where there are none.
pub(super) fn consent(visit: &Visit, form: &Form) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let version = visit.site.terms?.to_string();
	let error = form.field_error(Field::Terms).map(|error| crate::error_text::sentence(&visit.locale, &error));
	let invalid = error.is_some().then_some("true");
	let described = error.is_some().then_some("terms-error");
	let checked = form.value(Field::Terms.name()) == version;
	Some(view! {
		<div class="field">
			<label class="choice">
				<input type="checkbox" name=Field::Terms.name() value=version checked=checked required aria-invalid=invalid aria-describedby=described/>
				<span>{words.terms_agree_label()}</span>
			</label>
			{error.map(|error| view! { <p class="error" id="terms-error">{small_icon(Icon::Notice)}<span>{error}</span></p> })}
			<p class="hint"><a href="/terms" target="_blank" rel="noopener">{words.terms_read()}</a></p>
		</div>
	})
}

/// A new password.
pub(super) fn new_password(visit: &Visit, form: &Form) -> AnyView {
	let words = visit.words();
	let control =
		Control { field: Field::Password, label: words.accounts_password(), hint: words.accounts_password_hint() };
	text_field(visit, form, TextField { control, kind: "password", autocomplete: "new-password", required: true })
		.into_any()
}
