//! The terms of use: reading them, agreeing to them, and the page in between for who has to.

use super::kept::Kept;
use crate::error_text;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Icon, date, form_error, icon};
use forum::accounts::{agree, agreed_before};
use forum::settings::terms;
use leptos::prelude::*;
use model::site::TermsView;
use model::{Field, Reason, UserError};

/// The terms in force, for everybody.
pub(super) fn show(visit: &Visit) -> Answered {
	let terms = visit.ask(|forum, _| terms(forum))?;
	Ok(page(visit, &terms, &Form::blank(), None).into())
}

/// Agrees, and gives back what was being written.
pub(super) fn act(visit: &Visit) -> Answered {
	let version = visit.form.get(Field::Terms.name()).parse().map_err(|_| UserError::Malformed)?;
	if let Err(error) = visit.ask(|forum, actor| agree(forum, actor, version)) {
		let terms = visit.ask(|forum, _| terms(forum))?;
		return Ok(page(visit, &terms, &Form::back(&visit.form, error)?, Kept::carried(visit)).into());
	}
	match Kept::carried(visit) {
		Some(kept) => Ok(kept.page_after_consent(visit).into()),
		None => Ok(Answer::go("/terms")),
	}
}

/// The page for a member who wrote before they agreed: it carries the text along.
#[must_use]
pub fn agree_first(visit: &Visit) -> Option<Page> {
	let terms = visit.ask(|forum, _| terms(forum)).ok()?;
	let kept = visit.form.iter().next().is_some().then(|| Kept::lost(visit));
	let mut page = page(visit, &terms, &Form::blank(), kept);
	page.status = error_text::status(&UserError::Denied(Reason::TermsFirst));
	Some(page)
}

fn page(visit: &Visit, terms: &TermsView, form: &Form, kept: Option<Kept>) -> Page {
	let words = visit.words();
	let owes = visit.actor.owes_terms();
	let kept_notice = kept.as_ref().filter(|kept| kept.has_text()).map(|_| words.terms_text_kept());
	// Nothing has changed for whoever never agreed to any.
	let before = visit.ask(agreed_before).unwrap_or(false);
	let title = if before { words.terms_changed_title() } else { words.terms_first_title() };
	let notice = owes.then(|| {
		view! {
			<div class="notice warn" role="status">{icon(Icon::Notice)}<div>
				<strong>{title}</strong>
				<p>{words.terms_first()}</p>
				{kept_notice.map(|text| view! { <p>{text}</p> })}
			</div></div>
		}
	});
	let agree = owes.then(|| {
		view! {
			<form method="post" action="/terms">
				{kept.map(Kept::hidden)}
				<input type="hidden" name=Field::Terms.name() value=terms.version.to_string()/>
				<p class="actions"><button class="button primary">{words.terms_agree()}</button></p>
			</form>
		}
	});
	let agreed = (visit.is_signed_in() && !owes).then(|| view! { <p class="quiet">{words.terms_agreed()}</p> });
	let main = view! {
		<h1>{words.terms_title()}</h1>
		{form_error(visit, form)}
		{notice}
		<p class="meta"><span>{words.terms_version(terms.version)}</span><span>{words.terms_since()}" "{date(visit, terms.at)}</span></p>
		<div class="prose" dir="auto" inner_html=terms.html.clone()></div>
		{agree}
		{agreed}
	};
	Page::new(words.terms_title(), main).chrome(Chrome::Reading).status_of(form)
}
