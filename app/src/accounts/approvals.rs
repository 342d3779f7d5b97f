//! Who asks to join, and deciding on it.

use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{ago, form_error};
use forum::accounts::{applications, approve, refuse};
use leptos::prelude::*;
use model::accounts::{ApplicationView, MESSAGE_MAX};
use model::text::Prose;
use model::{Field, MemberId, UserError};

/// Those who wait, oldest first, and those who were refused.
pub(super) fn show(visit: &Visit) -> Answered {
	Ok(page(visit, &Form::blank())?.into())
}

/// Lets somebody in.
pub(super) fn admit(visit: &Visit) -> Answered {
	let id = applicant(visit)?;
	let done = visit.ask(|forum, actor| approve(forum, actor, id)).map(|_| ());
	finish(visit, done)
}

/// Refuses somebody, with a reason that they read.
pub(super) fn turn_down(visit: &Visit) -> Answered {
	let id = applicant(visit)?;
	let done = Prose::parse_optional(Field::Message, visit.form.get(Field::Message.name()), MESSAGE_MAX)
		.map_err(UserError::from)
		.and_then(|reason| visit.ask(|forum, actor| refuse(forum, actor, id, reason.as_str().to_owned())));
	finish(visit, done)
}

/// The list again, for whoever loads the address of a form.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/admin/approvals"))
}

fn applicant(visit: &Visit) -> Result<MemberId, UserError> {
	visit.form.get("applicant").parse().map_err(|_| UserError::Malformed)
}

fn finish(visit: &Visit, done: Result<(), UserError>) -> Answered {
	match done {
		Ok(()) => Ok(Answer::go("/admin/approvals")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn page(visit: &Visit, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let after: Option<MemberId> = visit.query.get("after").parse().ok();
	let first = after.is_none();
	let (list, next) = visit.ask(|forum, actor| applications(forum, actor, after))?;
	if !first && list.is_empty() {
		return Ok(past_the_end(visit, "/admin/approvals".to_owned(), words.layout_first_page()));
	}
	let rows = list.iter().map(|one| row(visit, one, form)).collect_view();
	let rows = if list.is_empty() {
		view! { <div class="empty"><h2>{words.approvals_none_title()}</h2><p>{words.approvals_none()}</p></div> }
			.into_any()
	} else {
		view! { <ul class="applications">{rows}</ul> }.into_any()
	};
	let next = next.map(|next| {
		let to = format!("/admin/approvals?after={next}");
		view! { <nav class="pager" aria-label=words.accounts_pages()><a class="next" href=to>{words.approvals_more()}</a></nav> }
	});
	let main = view! {
		<div class="page-head"><div><h1>{words.approvals_title()}</h1><p class="lede">{words.approvals_lede()}</p></div></div>
		{form_error(visit, form)}
		{rows}
		{next}
	};
	Ok(Page::new(words.approvals_title(), main).status_of(form))
}

fn row(visit: &Visit, one: &ApplicationView, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let (id, reason_id) = (one.id.to_string(), format!("reason-{}", one.id));
	// A refusal that did not happen gives back what was written to whom.
	let reason =
		if form.value("applicant") == id { form.value(Field::Message.name()).to_owned() } else { String::new() };
	let began = !reason.is_empty();
	let message = (!one.message.is_empty()).then(|| view! { <p class="said" dir="auto">{one.message.clone()}</p> });
	let refused = one.refused.clone().map(|reason| {
		view! { <p><span class="badge bad">{words.approvals_refused()}</span>" "<span dir="auto">{reason}</span></p> }
	});
	let refuse = one.refused.is_none().then(|| {
		view! {
			<details open=began>
				<summary>{words.approvals_refuse()}</summary>
				<form method="post" action="/admin/approvals/refuse">
					<input type="hidden" name="applicant" value=id.clone()/>
					<div class="field">
						<label for=reason_id.clone()>{words.approvals_reason()}</label>
						<input class="input" id=reason_id name=Field::Message.name() value=reason dir="auto" maxlength=MESSAGE_MAX.to_string() autocomplete="off"/>
					</div>
					<p class="hint">{words.approvals_refuse_hint()}</p>
					<p class="actions"><button class="button danger" aria-label=words.approvals_refuse_of(&one.name)>{words.approvals_refuse()}</button></p>
				</form>
			</details>
		}
	});
	view! {
		<li>
			<h2><bdi>{one.name.clone()}</bdi>" "<span class="hint" dir="ltr">"@"{one.handle.clone()}</span></h2>
			<p class="meta"><span>{words.approvals_asked()}" "{ago(visit, one.asked)}</span></p>
			{message}
			{refused}
			<form method="post" action="/admin/approvals/admit">
				<input type="hidden" name="applicant" value=id/>
				<p class="actions"><button class="button primary" aria-label=words.approvals_admit_of(&one.name)>{words.approvals_admit()}</button></p>
			</form>
			{refuse}
		</li>
	}
}
