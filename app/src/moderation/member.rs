//! Warning and silencing a member.

use super::reason_field;
use crate::accounts::{find_member, member_handle};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Choice, Pick, form_error, pick};
use forum::moderation;
use leptos::prelude::*;
use model::accounts::{MemberView, Standing};
use model::moderation::ActReason;
use model::text::Handle;
use model::{Field, Reason, Timestamp, UserError};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Spans of silence that can be chosen, in days; without one it has no end.
const SPANS: [(&str, u32); 4] = [("1", 1), ("7", 7), ("30", 30), ("90", 90)];
/// The choice without an end.
const FOREVER: &str = "none";

/// The member's page, for whoever loads the address of a form.
pub(super) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(format!("/u/{}", member_handle(visit)?)))
}

/// Asks why somebody is warned.
pub(super) fn ask_to_warn(visit: &Visit) -> Answered {
	warn_page(visit, &Form::blank())
}

/// Warns.
pub(super) fn warn(visit: &Visit) -> Answered {
	let done = act(visit, |handle, reason| visit.ask(|forum, actor| moderation::warn(forum, actor, handle, reason)));
	finish(visit, done, warn_page)
}

/// Asks for how long somebody is silenced, and why.
pub(super) fn ask_to_silence(visit: &Visit) -> Answered {
	silence_page(visit, &Form::blank())
}

/// Silences.
pub(super) fn silence(visit: &Visit) -> Answered {
	let until = end_of(visit.form.get("span"), visit.now)?;
	let done =
		act(visit, |handle, reason| visit.ask(|forum, actor| moderation::silence(forum, actor, handle, until, reason)));
	finish(visit, done, silence_page)
}

/// Ends a silence.
pub(super) fn unsilence(visit: &Visit) -> Answered {
	let handle = member_handle(visit)?;
	visit.ask(|forum, actor| moderation::unsilence(forum, actor, handle))?;
	back(visit)
}

fn act(visit: &Visit, act: impl FnOnce(Handle, &ActReason) -> Result<(), UserError>) -> Result<(), UserError> {
	let handle = member_handle(visit)?;
	let reason = ActReason::parse_optional(visit.form.get(Field::Reason.name()))?;
	act(handle, &reason)
}

fn finish(visit: &Visit, done: Result<(), UserError>, page: fn(&Visit, &Form) -> Answered) -> Answered {
	match done {
		Ok(()) => back(visit),
		Err(error) => page(visit, &Form::back(&visit.form, error)?),
	}
}

fn end_of(span: &str, now: Timestamp) -> Result<Option<Timestamp>, UserError> {
	if span == FOREVER {
		return Ok(None);
	}
	let (_, days) = SPANS.into_iter().find(|(code, _)| *code == span).ok_or(UserError::Malformed)?;
	Ok(Some(now.plus(DAY * days)))
}

fn warn_page(visit: &Visit, form: &Form) -> Answered {
	let words = visit.words();
	question(visit, form, |member| words.moderation_warn_title(&member.name), words.moderation_warn_text(), ())
}

fn silence_page(visit: &Visit, form: &Form) -> Answered {
	let words = visit.words();
	let days = SPANS.map(|(code, days)| Choice::new(code, words.accounts_suspend_days(days)));
	let choices = days.into_iter().chain([Choice::new(FOREVER, words.accounts_suspend_forever())]).collect();
	let span = Pick { name: "span", label: words.accounts_suspend_span(), hint: "", choices };
	let chosen = if form.has("span") { form.clone() } else { Form::with([("span", "7")]) };
	let title = |member: &MemberView| words.moderation_silence_title(&member.name);
	question(visit, form, title, words.moderation_silence_text(), pick(&chosen, span))
}

fn question(
	visit: &Visit,
	form: &Form,
	title: impl FnOnce(&MemberView) -> String,
	text: &'static str,
	fields: impl IntoView + 'static,
) -> Answered {
	let member = find_member(visit)?;
	if !member.may.restrain {
		return Err(UserError::Denied(Reason::ModeratorsOnly));
	}
	let words = visit.words();
	let title = title(&member);
	let main = view! {
		<h1>{title.clone()}</h1>
		<p class="quiet">{text}</p>
		<form method="post">
			{form_error(visit, form)}
			{fields}
			{reason_field(visit, form, "act", words.moderation_reason_told())}
			<p class="actions">
				<button class="button danger">{title.clone()}</button>
				<a class="button bare" href=format!("/u/{}", member.handle)>{words.moderation_cancel()}</a>
			</p>
		</form>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	Ok(page.into())
}

/// The ways to warn and silence, on a member's page.
pub(crate) fn restraint_tools(visit: &Visit, member: &MemberView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	member.may.restrain.then(|| {
		let silenced = matches!(member.standing, Some(Standing::Silenced { .. }));
		let address = format!("/u/{}", member.handle);
		let silence = if silenced {
			view! { <form method="post" action=format!("{address}/unsilence")><button class="button">{words.moderation_unsilence()}</button></form> }
				.into_any()
		} else {
			view! { <a class="button" href=format!("{address}/silence")>{words.moderation_silence()}</a> }.into_any()
		};
		view! {
			<h3>{words.moderation_restrain_title()}</h3>
			<div class="actions">
				<a class="button" href=format!("{address}/warn")>{words.moderation_warn()}</a>
				{silence}
			</div>
		}
	})
}
