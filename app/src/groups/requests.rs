//! Who waits at the door of a group: requests to decide about, invitations, and inviting.

use super::door::message;
use super::members::handle;
use crate::error_text;
use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, TextArea, ago, date, form_error, hidden, plain_field, text_area};
use forum::groups::RequestCursor;
use leptos::prelude::*;
use model::groups::{GroupView, InvitationView, RequestView, Settled};
use model::{Field, MemberId, Problem, Reason, Timestamp, UserError};

/// Lines for a few words.
const ROWS: u16 = 3;

/// The list.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = managed(visit)?;
	Ok(page(visit, &group, &Form::blank())?.into())
}

/// Lets somebody in who asked.
pub(super) fn approve(visit: &Visit) -> Answered {
	let group = managed(visit)?;
	let done =
		handle(visit).and_then(|who| visit.ask(|forum, actor| forum::groups::approve(forum, actor, group.id, &who)));
	finish(visit, &group, done)
}

/// Refuses a request.
pub(super) fn refuse(visit: &Visit) -> Answered {
	let group = managed(visit)?;
	let done = handle(visit).and_then(|who| {
		let reason = message(visit)?;
		visit.ask(|forum, actor| forum::groups::refuse(forum, actor, group.id, &who, &reason))
	});
	finish(visit, &group, done)
}

/// Invites a member.
pub(super) fn invite(visit: &Visit) -> Answered {
	let group = managed(visit)?;
	let done = handle(visit).and_then(|who| {
		let message = message(visit)?;
		visit.ask(|forum, actor| forum::groups::invite(forum, actor, group.id, &who, &message))
	});
	finish(visit, &group, done)
}

/// Takes an invitation back.
pub(super) fn revoke(visit: &Visit) -> Answered {
	let group = managed(visit)?;
	let done =
		handle(visit).and_then(|who| visit.ask(|forum, actor| forum::groups::revoke(forum, actor, group.id, &who)));
	finish(visit, &group, done)
}

/// The list again, for whoever loads the address of a form.
pub(super) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(address(&managed(visit)?)))
}

fn managed(visit: &Visit) -> Result<GroupView, UserError> {
	let group = visit.ask(|forum, actor| forum::groups::show(forum, actor, visit.params.get("group")))?;
	if group.may.manage_members {
		Ok(group)
	} else if !group.may.see {
		Err(UserError::NotFound)
	} else if visit.is_signed_in() {
		Err(UserError::Denied(Reason::ModeratorsOnly))
	} else {
		Err(UserError::SignInRequired)
	}
}

fn finish(visit: &Visit, group: &GroupView, done: Result<(), UserError>) -> Answered {
	match done {
		Ok(()) => Ok(Answer::go(address(group))),
		Err(error) => Ok(page(visit, group, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn address(group: &GroupView) -> String {
	format!("/g/{}/requests", group.slug)
}

/// Where the page before ended: a moment and a member.
fn cursor(visit: &Visit, name: &str) -> Option<RequestCursor> {
	let (at, member) = visit.query.get(name).split_once('-')?;
	Some((Timestamp(at.parse().ok()?), member.parse::<MemberId>().ok()?))
}

fn next(visit: &Visit, group: &GroupView, name: &str, cursor: Option<RequestCursor>) -> Option<AnyView> {
	let words = visit.words();
	cursor.map(|(at, member)| {
		let to = format!("{}?{name}={}-{member}", address(group), at.0);
		view! { <nav class="pager" aria-label=words.groups_pages()><a class="next" href=to>{words.groups_more()}</a></nav> }
			.into_any()
	})
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let (after, invited_after) = (cursor(visit, "after"), cursor(visit, "invited"));
	let goes_on = after.is_some() || invited_after.is_some();
	let (requests, more) = visit.ask(|forum, actor| forum::groups::requests(forum, actor, group.id, after))?;
	let (invitations, more_invited) =
		visit.ask(|forum, actor| forum::groups::invitations(forum, actor, group.id, invited_after))?;
	if goes_on && requests.is_empty() && invitations.is_empty() {
		return Ok(past_the_end(visit, address(group), words.layout_first_page()));
	}
	let title = words.groups_requests_title(&group.name);
	let settled = settled_now(visit, group, form);
	let rows = requests.iter().map(|request| row(visit, group, request)).collect_view();
	let invited = invitations.iter().map(|invitation| invited_row(visit, group, invitation)).collect_view();
	let list = |empty: bool, none: &'static str, rows: AnyView| {
		if empty {
			view! { <p class="hint">{none}</p> }.into_any()
		} else {
			view! { <ul class="group-list">{rows}</ul> }.into_any()
		}
	};
	let main = view! {
		<div class="page-head">
			<div><h1>{title.clone()}</h1><p class="lede">{words.groups_requests_lede()}</p></div>
			<p class="actions">
				<a class="button bare" href=format!("/g/{}/members", group.slug)>{words.groups_members()}</a>
				<a class="button bare" href=format!("/g/{}", group.slug)>{words.groups_back()}</a>
			</p>
		</div>
		{form_error(visit, form)}
		{settled}
		<section aria-labelledby="requests">
			<h2 id="requests">{words.groups_requests()}</h2>
			{list(requests.is_empty(), words.groups_requests_none(), rows.into_any())}
			{next(visit, group, "after", more)}
		</section>
		<section aria-labelledby="invitations">
			<h2 id="invitations">{words.groups_invitations()}</h2>
			{list(invitations.is_empty(), words.groups_invitations_none(), invited.into_any())}
			{next(visit, group, "invited", more_invited)}
		</section>
		{invite_form(visit, group, form)}
	};
	let mut page = Page::new(title, main).status_of(form);
	page.unlisted = true;
	Ok(page)
}

/// How somebody stands about whom was decided before.
fn settled_now(visit: &Visit, group: &GroupView, form: &Form) -> Option<impl IntoView + use<>> {
	if form.error() != Some(&UserError::Denied(Reason::AlreadyDecided)) {
		return None;
	}
	let who = handle(visit).ok()?;
	let (name, settled) = visit.ask(|forum, actor| forum::groups::settled(forum, actor, group.id, &who)).ok()?;
	let words = visit.words();
	let text = match settled {
		Settled::Inside => words.groups_settled_inside(&name),
		Settled::Refused => words.groups_settled_refused(&name),
		Settled::Outside => words.groups_settled_outside(&name),
	};
	Some(view! { <p>{text}</p> })
}

fn row(visit: &Visit, group: &GroupView, request: &RequestView) -> impl IntoView + use<> {
	let words = visit.words();
	let said =
		(!request.message.is_empty()).then(|| view! { <p class="said" dir="auto">{request.message.clone()}</p> });
	let reason = format!("reason-{}", request.handle);
	view! {
		<li class="group-row">
			<h3>{person(&request.handle, &request.name)}</h3>
			{said}
			<p class="meta"><span>{ago(visit, request.at)}</span></p>
			<div class="actions decide">
				<form method="post" action=format!("{}/approve", address(group))>
					{hidden("handle", request.handle.clone())}
					<button class="button primary" aria-label=words.groups_approve_of(&request.name)>{words.groups_approve()}</button>
				</form>
				<details>
					<summary class="button">{words.groups_refuse()}</summary>
					<form method="post" action=format!("{}/refuse", address(group))>
						{hidden("handle", request.handle.clone())}
						<div class="field">
							<label for=reason.clone()>{words.groups_refuse_reason()}</label>
							<input class="input" id=reason name="message" dir="auto" autocomplete="off"/>
						</div>
						<p class="actions"><button class="button danger" aria-label=words.groups_refuse_of(&request.name)>{words.groups_refuse()}</button></p>
					</form>
				</details>
			</div>
		</li>
	}
}

fn invited_row(visit: &Visit, group: &GroupView, invitation: &InvitationView) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<li class="group-row with-actions">
			<h3>{person(&invitation.handle, &invitation.name)}</h3>
			<span class="hint">{date(visit, invitation.until)}</span>
			<form method="post" action=format!("{}/revoke", address(group))>
				{hidden("handle", invitation.handle.clone())}
				<button class="button" aria-label=words.groups_revoke_of(&invitation.name)>{words.groups_revoke()}</button>
			</form>
		</li>
	}
}

fn person(handle: &str, name: &str) -> impl IntoView + use<> {
	view! { <a href=format!("/u/{handle}")><bdi>{name.to_owned()}</bdi></a>" "<span class="hint" dir="ltr">"@"{handle.to_owned()}</span> }
}

fn invite_form(visit: &Visit, group: &GroupView, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let unknown = UserError::from(Field::Handle.with(Problem::Unknown));
	let refused = form.field_error(Field::Handle).map(|error| {
		if error == unknown {
			words.groups_add_unknown().to_owned()
		} else {
			error_text::sentence(&visit.locale, &error)
		}
	});
	let control =
		Control { field: Field::Message, label: words.groups_message(), hint: words.groups_invite_message_hint() };
	let message = text_area(visit, form, TextArea { control, rows: ROWS, required: false }).into_any();
	let handle =
		plain_field(form, Field::Handle.name(), words.groups_add_handle(), words.groups_add_handle_hint(), refused);
	view! {
		<section aria-labelledby="invite">
			<h2 id="invite">{words.groups_invite_title()}</h2>
			<form method="post" action=format!("{}/invite", address(group)) class="reading">
				{handle}
				{message}
				<p class="actions"><button class="button primary">{words.groups_invite_button()}</button></p>
			</form>
		</section>
	}
}
