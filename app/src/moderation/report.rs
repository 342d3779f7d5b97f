//! Reporting a post to those who keep order.

use super::names::report_reason_name;
use crate::discussions::{post_number, topic_id};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Choice, Pick, form_error, radios};
use leptos::prelude::*;
use model::discussions::page_of;
use model::moderation::{ActReason, NewReport, ReportReason};
use model::{TopicId, UserError};

/// Asks why.
pub(super) fn ask(visit: &Visit) -> Answered {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	visit.ask(|forum, actor| forum::moderation::reportable(forum, actor, id, number))?;
	Ok(page(visit, id, number, &Form::blank()).into())
}

/// Sends the report.
pub(super) fn send(visit: &Visit) -> Answered {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	let why = ReportReason::from_code(visit.form.get("why")).ok_or(UserError::Malformed)?;
	let sent = ActReason::parse_optional(visit.form.get("reason")).map_err(UserError::from).and_then(|text| {
		visit.ask(|forum, actor| forum::moderation::report(forum, actor, id, number, NewReport { why, text }))
	});
	match sent {
		Ok(()) => Ok(Answer::go(format!("/t/{id}?page={}&reported=yes#p{number}", page_of(number)))),
		Err(error) => Ok(page(visit, id, number, &Form::back(&visit.form, error)?).into()),
	}
}

fn page(visit: &Visit, id: TopicId, number: u32, form: &Form) -> Page {
	let words = visit.words();
	let title = words.moderation_report_title(number);
	let choices = ReportReason::ALL.iter().map(|why| Choice::new(why.code(), report_reason_name(words, *why)));
	let why = Pick { name: "why", label: words.moderation_report_why(), hint: "", choices: choices.collect() };
	let main = view! {
		<h1>{title.clone()}</h1>
		<p class="quiet">{words.moderation_report_lede()}</p>
		<form method="post">
			{form_error(visit, form)}
			{radios(form, why)}
			{super::reason_field(visit, form, "report", words.moderation_report_text_hint())}
			<p class="actions">
				<button class="button primary">{words.moderation_report_send()}</button>
				<a class="button bare" href=format!("/t/{id}/p/{number}")>{words.moderation_cancel()}</a>
			</p>
		</form>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	page
}
