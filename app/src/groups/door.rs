//! Coming into a group that does not let everybody in: asking, and answering an invitation.

use super::join::{address, group};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Control, Icon, TextArea, form_error, icon, text_area};
use leptos::prelude::*;
use model::groups::{Door, Entry, GroupView, InvitedTo, WORD_MAX};
use model::text::Prose;
use model::{Field, Reason, UserError};

/// Lines for a few words.
const ROWS: u16 = 3;

/// How the reader stands at the door, and what they can do about it.
pub(crate) fn at_the_door(visit: &Visit, group: &GroupView) -> Option<AnyView> {
	let words = visit.words();
	let to = address(group);
	let date = |at| visit.locale.date(at);
	let (sentence, more, actions) = match &group.door {
		Door::Nothing => return None,
		Door::Asked { at } => {
			let withdraw = view! {
				<form method="post" action=format!("{to}/ask/withdraw")><button class="button">{words.groups_withdraw()}</button></form>
			};
			(words.groups_asked(date(*at)), String::new(), withdraw.into_any())
		}
		Door::Refused { at, reason } => (words.groups_refused(date(*at)), reason.clone(), again(visit, group)),
		Door::Expired { at } => (words.groups_expired(date(*at)), String::new(), again(visit, group)),
		Door::Invited { until, message } => {
			let answer = view! {
				<form method="post" action=format!("{to}/invitation/accept")><button class="button primary">{words.groups_accept()}</button></form>
				<form method="post" action=format!("{to}/invitation/decline")><button class="button">{words.groups_decline()}</button></form>
			};
			(words.groups_invited(date(*until)), message.clone(), answer.into_any())
		}
	};
	let more = (!more.is_empty()).then(|| view! { <p class="said" dir="auto">{more}</p> });
	let notice = view! {
		<div class="notice accent at-the-door">
			{icon(Icon::Notice)}
			<div><strong>{sentence}</strong>{more}<div class="actions">{actions}</div></div>
		</div>
	};
	Some(notice.into_any())
}

fn again(visit: &Visit, group: &GroupView) -> AnyView {
	let again = group.may.ask.then(|| {
		view! { <a class="button" href=format!("{}/ask", address(group))>{visit.words().groups_ask_again()}</a> }
	});
	again.into_any()
}

/// The button with which one asks to come in, where one does.
pub(crate) fn ask_button(visit: &Visit, group: &GroupView) -> Option<AnyView> {
	let asks = group.may.ask && group.door == Door::Nothing;
	asks.then(|| {
		view! { <a class="button" href=format!("{}/ask", address(group))>{visit.words().groups_ask()}</a> }.into_any()
	})
}

/// The groups to which the reader is invited: for a secret one there is no other way to it.
pub(super) fn invitations(visit: &Visit) -> Result<Option<AnyView>, UserError> {
	let words = visit.words();
	let groups = visit.ask(forum::groups::invited_to)?;
	if groups.is_empty() {
		return Ok(None);
	}
	let row = |group: InvitedTo| {
		view! {
			<li class="group-row">
				<h3><a href=format!("/g/{}", group.slug)><bdi>{group.name}</bdi></a></h3>
				<p class="meta"><span>{words.groups_invited_until(visit.locale.date(group.until))}</span></p>
			</li>
		}
	};
	let rows = groups.into_iter().map(row).collect_view();
	let section = view! {
		<section aria-labelledby="invited-to">
			<h2 id="invited-to">{words.groups_invited_to()}</h2>
			<ul class="group-list">{rows}</ul>
		</section>
	};
	Ok(Some(section.into_any()))
}

/// The form with which one asks; whoever cannot ask is shown the group or the reason.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = group(visit)?;
	match (group.may.ask, visit.is_signed_in()) {
		(true, _) if matches!(group.door, Door::Asked { .. } | Door::Invited { .. }) => Ok(Answer::go(address(&group))),
		(true, _) => Ok(page(visit, &group, &Form::blank()).into()),
		(false, false) => Err(UserError::SignInRequired),
		(false, true) if group.joined || !group.may.see => Ok(Answer::go(address(&group))),
		(false, true) if group.may.join => Ok(Answer::go(format!("{}/join", address(&group)))),
		(false, true) => Err(UserError::Denied(Reason::NotByRequest)),
	}
}

/// Asks to come in.
pub(super) fn ask(visit: &Visit) -> Answered {
	let group = group(visit)?;
	let done = message(visit)
		.and_then(|message| visit.ask(|forum, actor| forum::groups::ask(forum, actor, group.id, &message)));
	match done {
		Ok(()) => Ok(Answer::go(address(&group))),
		Err(error) => Ok(page(visit, &group, &Form::back(&visit.form, error)?).into()),
	}
}

/// Takes one's own request back.
pub(super) fn withdraw(visit: &Visit) -> Answered {
	let group = group(visit)?;
	visit.ask(|forum, actor| forum::groups::withdraw(forum, actor, group.id))?;
	Ok(Answer::go(address(&group)))
}

/// Accepts an invitation.
pub(super) fn accept(visit: &Visit) -> Answered {
	let group = group(visit)?;
	visit.ask(|forum, actor| forum::groups::accept(forum, actor, group.id))?;
	Ok(Answer::go(address(&group)))
}

/// Declines an invitation.
pub(super) fn decline(visit: &Visit) -> Answered {
	let group = group(visit)?;
	visit.ask(|forum, actor| forum::groups::decline(forum, actor, group.id))?;
	// What they saw only because they were invited does not exist for them any more.
	Ok(if group.may.see { Answer::go(address(&group)) } else { Answer::go("/groups") })
}

/// The group, for whoever loads the address of a form.
pub(super) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(address(&group(visit)?)))
}

/// A few words from a form.
pub(super) fn message(visit: &Visit) -> Result<Prose, UserError> {
	Ok(Prose::parse_optional(Field::Message, visit.form.get(Field::Message.name()), WORD_MAX)?)
}

/// Why somebody does not come in by themselves.
pub(super) fn closed(entry: Entry) -> Reason {
	match entry {
		Entry::Open => Reason::GroupMembersOnly,
		Entry::Request => Reason::AskFirst,
		Entry::Invitation => Reason::InvitedOnly,
	}
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Page {
	let words = visit.words();
	let control =
		Control { field: Field::Message, label: words.groups_message(), hint: words.groups_ask_message_hint() };
	let message = text_area(visit, form, TextArea { control, rows: ROWS, required: false }).into_any();
	let title = words.groups_ask_title(&group.name);
	let main = view! {
		<h1>{title.clone()}</h1>
		<form method="post">
			{form_error(visit, form)}
			{message}
			<p class="actions">
				<button class="button primary">{words.groups_ask_button()}</button>
				<a class="button bare" href=address(group)>{words.groups_back()}</a>
			</p>
		</form>
	};
	Page::new(title, main).chrome(Chrome::Narrow).status_of(form)
}
