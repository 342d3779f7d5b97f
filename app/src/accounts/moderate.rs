//! What administrators do with a member: another role, suspension, a link to a new password.

use super::member::{find, handle, page};
use super::standing::role_choices;
use crate::moderation::{reason_field, restraint_tools};
use crate::page::{Answer, Answered, Chrome, Cookie, Form, Page, Visit};
use crate::ui::{Choice, Icon, Pick, form_error, icon, pick, radios};
use forum::accounts;
use forum::permissions::{Action, may};
use leptos::prelude::*;
use model::accounts::{MemberView, Role, Standing};
use model::moderation::ActReason;
use model::{Reason, Timestamp, UserError};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Spans of a suspension that can be chosen, in days; without one it has no end.
const SPANS: [(&str, u32); 4] = [("1", 1), ("7", 7), ("30", 30), ("90", 90)];
/// The choice without an end.
const FOREVER: &str = "none";

/// The member's page, for whoever loads the address of a form.
pub(super) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(format!("/u/{}", handle(visit)?)))
}

/// Gives another role.
pub(super) fn set_role(visit: &Visit) -> Answered {
	let role = Role::from_code(visit.form.get("role")).ok_or(UserError::Malformed)?;
	let handle = handle(visit)?;
	let address = format!("/u/{handle}");
	match visit.ask(|forum, actor| accounts::set_role(forum, actor, handle, role)) {
		Ok(Some(own)) => Ok(Answer::GoWith(address, vec![Cookie::Session(Some(own.secret))])),
		done => finish(visit, done.map(drop)),
	}
}

/// Asks for how long and why.
pub(super) fn ask_to_suspend(visit: &Visit) -> Answered {
	suspend_page(visit, &Form::with([("span", "7")]))
}

fn suspend_page(visit: &Visit, form: &Form) -> Answered {
	let member = find(visit)?;
	if !member.may.suspend {
		return Err(UserError::Denied(Reason::AdministratorsOnly));
	}
	let words = visit.words();
	let days = SPANS.map(|(code, days)| Choice::new(code, words.accounts_suspend_days(days)));
	let choices = days.into_iter().chain([Choice::new(FOREVER, words.accounts_suspend_forever())]).collect();
	let span = Pick { name: "span", label: words.accounts_suspend_span(), hint: "", choices };
	let title = words.accounts_suspend_title(&member.name);
	let main = view! {
		<h1>{title.clone()}</h1>
		<p class="quiet">{words.accounts_suspend_intro()}</p>
		<form method="post">
			{form_error(visit, form)}
			{pick(form, span)}
			{reason_field(visit, form, "suspend", words.moderation_reason_told())}
			<p class="actions">
				<button class="button danger">{words.accounts_suspend_button()}</button>
				<a class="button bare" href=format!("/u/{}", member.handle)>{words.accounts_back_to_member()}</a>
			</p>
		</form>
	};
	Ok(Page::new(title, main).chrome(Chrome::Narrow).status_of(form).into())
}

/// Suspends.
pub(super) fn suspend(visit: &Visit) -> Answered {
	let until = end_of(visit.form.get("span"), visit.now)?;
	let (handle, reason) = (handle(visit)?, ActReason::parse(visit.form.get("reason")));
	let done = reason
		.map_err(UserError::from)
		.and_then(|reason| visit.ask(|forum, actor| accounts::suspend(forum, actor, handle, until, &reason)));
	match done {
		Err(error @ UserError::Invalid(_)) => suspend_page(visit, &Form::refused(&visit.form, error)),
		done => finish(visit, done),
	}
}

/// Ends a suspension.
pub(super) fn unsuspend(visit: &Visit) -> Answered {
	let handle = handle(visit)?;
	finish(visit, visit.ask(|forum, actor| accounts::unsuspend(forum, actor, handle)))
}

/// Makes a link to a new password and shows it, this once.
pub(super) fn reset_link(visit: &Visit) -> Answered {
	let handle = handle(visit)?;
	match visit.ask(|forum, actor| accounts::reset_link(forum, actor, handle)) {
		Ok(secret) => {
			let link = visit.whole_address(&format!("/reset/{secret}"));
			Ok(page(visit, &find(visit)?, &Form::blank(), Some(link))?.into())
		}
		Err(error) => finish(visit, Err(error)),
	}
}

fn end_of(span: &str, now: Timestamp) -> Result<Option<Timestamp>, UserError> {
	if span == FOREVER {
		return Ok(None);
	}
	let (_, days) = SPANS.into_iter().find(|(code, _)| *code == span).ok_or(UserError::Malformed)?;
	Ok(Some(now.plus(DAY * days)))
}

fn finish(visit: &Visit, done: Result<(), UserError>) -> Answered {
	match done {
		Ok(()) => back(visit),
		Err(error) => {
			let form = Form::back(&visit.form, error)?;
			Ok(page(visit, &find(visit)?, &form, None)?.into())
		}
	}
}

/// Why a form came back.
pub(super) fn refusal(visit: &Visit, form: &Form) -> Option<AnyView> {
	form_error(visit, form).map(IntoAny::into_any)
}

/// The link that was just made.
pub(super) fn link_notice(visit: &Visit, link: String) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<div class="notice good" role="status">
			{icon(Icon::Done)}
			<div>
				<strong>{words.accounts_link_title()}</strong>
				<p>{words.accounts_link_intro()}</p>
				<p><a href=link.clone() dir="ltr"><code>{link.clone()}</code></a></p>
			</div>
		</div>
	}
}

/// The forms of what the reader may do here.
pub(super) fn tools(visit: &Visit, member: &MemberView, form: &Form) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let address = format!("/u/{}", member.handle);
	// Oneself has a page for that; who is suspended could not sign in with it.
	let links = may(&visit.actor, Action::MakeResetLink, visit.now) && !member.may.edit && !is_suspended(member);
	let role = member.may.set_role.then(|| role_form(visit, member, form, &address));
	let suspension = member.may.suspend.then(|| suspension(visit, member, &address));
	let restraint = restraint_tools(visit, member);
	let link = links.then(|| {
		view! {
			<h3>{words.accounts_reset_link_title()}</h3>
			<p class="quiet small">{words.accounts_reset_link_intro()}</p>
			<form method="post" action=format!("{address}/reset-link")><button class="button">{words.accounts_reset_link_button()}</button></form>
		}
	});
	(role.is_some() || suspension.is_some() || link.is_some() || restraint.is_some()).then(|| {
		view! {
			<section class="tools" aria-labelledby="tools">
				<h2 id="tools">{words.accounts_tools_title()}</h2>
				{role}
				{restraint}
				{suspension}
				{link}
			</section>
		}
	})
}

fn role_form(visit: &Visit, member: &MemberView, form: &Form, address: &str) -> impl IntoView + use<> {
	let words = visit.words();
	let current = Form::with([("role", member.role.code())]);
	let shown = if form.has("role") { form } else { &current };
	let role = Pick { name: "role", label: words.accounts_role_here(), hint: "", choices: role_choices(words) };
	view! {
		<h3>{words.accounts_role()}</h3>
		<form method="post" action=format!("{address}/role")>
			{radios(shown, role)}
			<p class="actions"><button class="button">{words.accounts_role_button()}</button></p>
		</form>
	}
}

fn suspension(visit: &Visit, member: &MemberView, address: &str) -> impl IntoView + use<> {
	let words = visit.words();
	let act = if is_suspended(member) {
		view! { <form method="post" action=format!("{address}/unsuspend")><button class="button">{words.accounts_unsuspend_button()}</button></form> }
			.into_any()
	} else {
		view! { <p><a class="button danger" href=format!("{address}/suspend")>{words.accounts_suspend_link()}</a></p> }
			.into_any()
	};
	view! {
		<h3>{words.accounts_standing()}</h3>
		<p class="quiet small">{words.accounts_suspend_intro()}</p>
		{act}
	}
}

fn is_suspended(member: &MemberView) -> bool {
	match member.standing {
		Some(Standing::Suspended { .. }) => true,
		Some(Standing::Good | Standing::Silenced { .. } | Standing::Placeholder) | None => false,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_suspension_ends_after_the_chosen_days_or_never() {
		let now = Timestamp(1_000);
		assert_eq!(end_of("1", now), Ok(Some(now.plus(DAY))));
		assert_eq!(end_of(FOREVER, now), Ok(None));
		assert_eq!(end_of("2", now), Err(UserError::Malformed));
		assert_eq!(end_of("", now), Err(UserError::Malformed));
	}
}
