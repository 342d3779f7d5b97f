//! Giving the password again, on the way to what administrators do.

use super::kept::Kept;
use crate::error_text;
use crate::page::{Answer, Answered, Chrome, Cookie, Form, Page, Visit, escaped};
use crate::ui::{Control, Icon, TextField, form_error, hidden, icon, text_field};
use forum::accounts::prove;
use forum::limits::AddressKey;
use forum::permissions::{Action, require_proof};
use leptos::prelude::*;
use model::{Field, Reason, UserError};

/// Where the password is given again.
pub(super) const ADDRESS: &str = "/confirm";
/// Everything below is for administrators.
const ADMINISTRATION: &str = "/admin";

/// Refuses the pages of administrators to one who has to give their password again; everybody
/// else is left to the page.
///
/// # Errors
/// [`Reason::ProveFirst`].
pub fn admit(visit: &Visit) -> Result<(), UserError> {
	let below = visit.path.strip_prefix(ADMINISTRATION);
	if !below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
		return Ok(());
	}
	visit.ask(|_, actor| require_proof(actor, Action::Administer, visit.now))
}

/// The page for a form that was sent before the password was given again: it carries the form
/// along. Where nothing was sent along, the address to go to instead.
///
/// # Errors
/// That address.
pub fn prove_first(visit: &Visit) -> Result<Page, String> {
	if visit.form.iter().next().is_none() {
		return Err(format!("{ADDRESS}?next={}", escaped(&visit.address_here())));
	}
	let mut page = page(visit, &Form::blank(), Some(Kept::lost(visit)));
	page.status = error_text::status(&UserError::Denied(Reason::ProveFirst));
	Ok(page)
}

/// The form.
pub(super) fn show(visit: &Visit) -> Answered {
	if !visit.is_signed_in() {
		return Err(UserError::SignInRequired);
	}
	Ok(page(visit, &Form::blank(), None).into())
}

/// Takes the password, and gives back what was being sent.
pub(super) fn act(visit: &Visit) -> Answered {
	let (password, address) = (visit.form.get(Field::CurrentPassword.name()), AddressKey(visit.address));
	let session = match visit.ask(|forum, actor| prove(forum, actor, password, address)) {
		Ok(session) => session,
		Err(UserError::SignInRequired) => return Err(UserError::SignInRequired),
		Err(error) => return Ok(page(visit, &Form::refused(&visit.form, error), Kept::carried(visit)).into()),
	};
	let proven = visit.signed_in(&session.secret);
	let cookies = vec![Cookie::Session(Some(session.secret))];
	Ok(match Kept::carried(visit) {
		Some(kept) => Answer::PageWith(kept.page_after_proof(proven.as_ref().unwrap_or(visit)), cookies),
		None => Answer::GoWith(visit.next(), cookies),
	})
}

fn page(visit: &Visit, form: &Form, kept: Option<Kept>) -> Page {
	let words = visit.words();
	let (name, handle) = visit.session.as_ref().map(|it| (it.name.clone(), it.handle.clone())).unwrap_or_default();
	let notice = kept.as_ref().filter(|kept| kept.has_text()).map(|_| {
		view! { <div class="notice warn" role="status">{icon(Icon::Notice)}<div><p>{words.accounts_confirm_kept()}</p></div></div> }
	});
	let control = Control { field: Field::CurrentPassword, label: words.accounts_password(), hint: "" };
	let field = TextField { control, kind: "password", autocomplete: "current-password", required: true };
	let field = text_field(visit, form, field).into_any();
	let main = view! {
		<h1>{words.accounts_confirm_title()}</h1>
		<p class="quiet">{words.accounts_confirm_intro()}</p>
		{notice}
		<p><bdi>{name}</bdi>" "<span class="hint" dir="ltr">"@"{handle}</span></p>
		<form method="post" action=ADDRESS>
			{form_error(visit, form)}
			{field}
			{match kept {
				Some(kept) => kept.hidden().into_any(),
				None => hidden("next", visit.next()).into_any(),
			}}
			<p class="actions">
				<button class="button primary">{words.accounts_confirm_button()}</button>
				<a class="button bare" href="/">{words.accounts_confirm_leave()}</a>
			</p>
		</form>
	};
	let mut page = Page::new(words.accounts_confirm_title(), main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	page
}
