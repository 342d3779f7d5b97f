//! The log of acts, latest first.

use super::names::{act_name, capacity_name, object};
use super::tabs::tabs;
use super::told::{changes, changes_back, sentence};
use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{self, Choice, Pick, form_error, pick, small_icon};
use leptos::prelude::*;
use model::moderation::{Act, AuditEntry};
use model::{Field, UserError};

/// The page; `?act=` leaves out all others, `?before=` goes on behind an entry.
pub(super) fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let act = Act::from_code(visit.query.get("act"));
	let before = visit.query.get("before").parse().ok();
	let page = visit.ask(|forum, actor| forum::audit::entries(forum, actor, before, act))?;
	if before.is_some() && page.entries.is_empty() && page.next.is_none() {
		return Ok(past_the_end(visit, "/mod/audit".to_owned(), words.layout_first_page()).into());
	}
	let rows = page.entries.iter().map(|entry| row(visit, entry)).collect_view();
	let list = if page.entries.is_empty() {
		view! { <div class="empty"><h2>{words.moderation_audit_empty_title()}</h2><p>{words.moderation_audit_empty()}</p></div> }
			.into_any()
	} else {
		view! { <ol class="acts">{rows}</ol> }.into_any()
	};
	let filter = act.map(|act| format!("&act={}", act.code())).unwrap_or_default();
	let next = page.next.map(|next| {
		let to = format!("/mod/audit?before={next}{filter}");
		view! {
			<nav class="pager" aria-label=words.moderation_pages()>
				<a class="next" rel="next" href=to>{words.moderation_earlier()}" "{small_icon(ui::Icon::Next)}</a>
			</nav>
		}
	});
	let waiting = super::waiting(visit).unwrap_or(0);
	let main = view! {
		<div class="page-head"><div>
			<h1>{words.moderation_audit_title()}</h1>
			<p class="lede">{words.moderation_audit_lede()}</p>
		</div></div>
		{tabs(visit, waiting)}
		{filter_form(visit)}
		{list}
		{next}
	};
	let mut page = Page::new(words.moderation_audit_title(), main);
	page.unlisted = true;
	Ok(page.into())
}

/// Asks before something is set back.
pub(super) fn ask_revert(visit: &Visit) -> Answered {
	let number: u64 = visit.id("number")?;
	revert_page(visit, number, &Form::blank())
}

/// Sets back what an entry changed.
pub(super) fn revert(visit: &Visit) -> Answered {
	let number: u64 = visit.id("number")?;
	match visit.ask(|forum, actor| forum::audit::revert(forum, actor, number)) {
		Ok(()) => Ok(Answer::go("/mod/audit")),
		Err(error) => revert_page(visit, number, &Form::back(&visit.form, error)?),
	}
}

fn revert_page(visit: &Visit, number: u64, form: &Form) -> Answered {
	let words = visit.words();
	let entry = visit.ask(|forum, actor| forum::audit::revertible(forum, actor, number))?;
	let stale = matches!(form.error(), Some(UserError::Stale))
		.then(|| view! { <p class="error" role="alert">{words.moderation_revert_stale()}</p> });
	let refused = stale.is_none().then(|| form_error(visit, form));
	// There is no field here beside which the reason could stand.
	let why = form.field_error(Field::Kind).map(|error| crate::error_text::sentence(&visit.locale, &error));
	let main = view! {
		<h1>{words.moderation_revert_title()}</h1>
		<p class="quiet">{words.moderation_revert_text()}</p>
		<p><b>{act_name(words, entry.act)}</b>": "{object(visit, &entry.object)}</p>
		{changes_back(visit, &entry)}
		<form method="post">
			{stale}
			{refused}
			{why.map(|why| view! { <p class="error">{why}</p> })}
			<p class="actions">
				<button class="button danger">{words.moderation_revert()}</button>
				<a class="button bare" href="/mod/audit">{words.moderation_cancel()}</a>
			</p>
		</form>
	};
	let mut page = Page::new(words.moderation_revert_title(), main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	Ok(page.into())
}

fn filter_form(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let acts = Act::ALL.iter().map(|act| Choice::new(act.code(), act_name(words, *act)));
	let choices = std::iter::once(Choice::new("", words.moderation_audit_all())).chain(acts).collect();
	let field = Pick { name: "act", label: words.moderation_audit_filter(), hint: "", choices };
	let chosen = Form::with([("act", visit.query.get("act"))]);
	view! {
		<form class="inline-form" method="get" action="/mod/audit">
			{pick(&chosen, field)}
			<button class="button">{words.moderation_audit_show()}</button>
		</form>
	}
}

fn row(visit: &Visit, entry: &AuditEntry) -> impl IntoView + use<> {
	let words = visit.words();
	let reason = (!entry.reason.is_empty()).then(|| {
		let reason = entry.reason.clone();
		view! { <p class="why">{words.audit_reason()}" "<bdi>{reason}</bdi></p> }
	});
	let revert = entry.may_revert.then(|| {
		let to = format!("/mod/audit/{}/revert", entry.number);
		view! { <a class="link" href=to rel="nofollow">{words.moderation_revert()}</a> }
	});
	let group =
		entry.group.as_ref().map(|group| view! { <span>{words.audit_in_group()}" "{object(visit, group)}</span> });
	view! {
		<li id=format!("a{}", entry.number)>
			<p class="what">{sentence(visit, entry)}</p>
			{changes(visit, entry)}
			{reason}
			<p class="meta">
				<span>{capacity_name(words, entry.capacity)}</span>
				<span><time datetime=visit.locale.iso(entry.at)>{visit.locale.date_time(entry.at)}</time></span>
				{group}
				{revert}
				<span class="num">"#"{visit.locale.number(entry.number)}</span>
			</p>
		</li>
	}
}
