//! The queue: what waits, oldest first, each with what can be decided about it.

use super::names::{held_why, object, report_reason_name};
use super::reason_field;
use super::tabs::tabs;
use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{self, Icon, form_error, icon, small_icon};
use leptos::prelude::*;
use model::moderation::{
	ActReason, AppealCase, CaseSubject, CaseView, Decision, HeldDecision, HeldView, PostCase, QueuePage,
};
use model::{CaseId, UserError};

/// Characters of a post that are shown in the queue; the rest is a click away.
const EVIDENCE_CHARS: usize = 1_000;

/// The page.
pub(super) fn show(visit: &Visit) -> Answered {
	page(visit, &Form::blank(), None)
}

/// The queue, for whoever loads the address of a form.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/mod/queue"))
}

/// Decides about a reported post.
pub(super) fn decide(visit: &Visit) -> Answered {
	let case: CaseId = visit.id("case")?;
	let decision = Decision::from_code(visit.form.get("decision")).ok_or(UserError::Malformed)?;
	let done = ActReason::parse_optional(visit.form.get("reason"))
		.map_err(UserError::from)
		.and_then(|reason| visit.ask(|forum, actor| forum::moderation::decide(forum, actor, case, decision, &reason)));
	finish(visit, case, done)
}

/// Decides about an objection.
pub(super) fn decide_appeal(visit: &Visit) -> Answered {
	let case: CaseId = visit.id("case")?;
	let granted = match visit.form.get("decision") {
		"grant" => true,
		"refuse" => false,
		_ => return Err(UserError::Malformed),
	};
	let done = ActReason::parse_optional(visit.form.get("reason")).map_err(UserError::from).and_then(|reason| {
		visit.ask(|forum, actor| forum::moderation::decide_appeal(forum, actor, case, granted, &reason))
	});
	finish(visit, case, done)
}

/// Decides about a post that waits.
pub(super) fn decide_held(visit: &Visit) -> Answered {
	let case: CaseId = visit.id("case")?;
	let reason = ActReason::parse_optional(visit.form.get("reason")).map_err(UserError::from);
	let decision = match visit.form.get("decision") {
		"approve" => Ok(HeldDecision::Approve),
		"refuse" => reason.map(HeldDecision::Refuse),
		_ => return Err(UserError::Malformed),
	};
	let done = decision
		.and_then(|decision| visit.ask(|forum, actor| forum::moderation::decide_held(forum, actor, case, decision)));
	finish(visit, case, done.map(drop))
}

fn finish(visit: &Visit, case: CaseId, done: Result<(), UserError>) -> Answered {
	match done {
		Ok(()) => Ok(Answer::go("/mod/queue?done=yes")),
		Err(error) => page(visit, &Form::back(&visit.form, error)?, Some(case)),
	}
}

/// The queue; `form` came back for the case `refused`.
fn page(visit: &Visit, form: &Form, refused: Option<CaseId>) -> Answered {
	let words = visit.words();
	let after = visit.query.get("after").parse().ok();
	let queue = visit.ask(|forum, actor| forum::moderation::queue(forum, actor, after))?;
	if after.is_some() && queue.cases.is_empty() {
		return Ok(past_the_end(visit, "/mod/queue".to_owned(), words.layout_first_page()).into());
	}
	let title = words.moderation_queue_title(queue.total);
	let oldest = queue.cases.first().filter(|_| after.is_none());
	let lede = match oldest {
		Some(oldest) => words.moderation_queue_lede(visit.locale.ago(oldest.opened, visit.now)),
		None => words.moderation_queue_lede_empty().to_owned(),
	};
	let shown = refused.is_some_and(|case| queue.cases.iter().any(|known| known.id == case));
	let main = view! {
		<div class="page-head"><div><h1>{title.clone()}</h1><p class="lede">{lede}</p></div></div>
		{tabs(visit, queue.total)}
		{done(visit)}
		// About a case that has left the page, somebody else has decided.
		{(!shown).then(|| form_error(visit, form))}
		{refused.filter(|_| !shown).and_then(|case| outcome(visit, case))}
		{cases(visit, &queue, form, refused)}
		{pager(visit, &queue)}
	};
	let mut page = Page::new(title, main).aside(aside(visit)).status_of(form);
	page.unlisted = true;
	Ok(page.into())
}

/// What came of a case that was decided before.
fn outcome(visit: &Visit, case: CaseId) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let decided = visit.ask(|forum, actor| forum::moderation::decided(forum, actor, case)).ok()?;
	let said = words.moderation_outcome(named(visit, &decided.by.name), visit.locale.date(decided.at));
	let act = super::names::act_name(words, decided.act);
	Some(view! { <p>{said}" "<b>{act}</b>" · "{object(visit, &decided.object)}</p> })
}

fn done(visit: &Visit) -> Option<impl IntoView + use<>> {
	let said = visit.query.has("done") && visit.form.iter().next().is_none();
	said.then(|| {
		let text = visit.words().moderation_decided();
		view! { <div class="notice good" role="status">{icon(Icon::Done)}<div><p>{text}</p></div></div> }
	})
}

fn cases(visit: &Visit, queue: &QueuePage, form: &Form, refused: Option<CaseId>) -> AnyView {
	let words = visit.words();
	if queue.cases.is_empty() {
		return view! { <div class="empty"><h2>{words.moderation_queue_empty_title()}</h2><p>{words.moderation_queue_empty()}</p></div> }
			.into_any();
	}
	let blank = Form::blank();
	let cases = queue.cases.iter().enumerate().map(|(at, case)| {
		let form = if refused == Some(case.id) { form } else { &blank };
		let keys = if at == 0 { Keys::First } else { Keys::None };
		match &case.subject {
			CaseSubject::Post(post) => post_case(visit, case, post, form, keys).into_any(),
			CaseSubject::Held(post) => held_case(visit, case, post, form, keys).into_any(),
			CaseSubject::Appeal(appeal) => appeal_case(visit, case, appeal, form, keys).into_any(),
		}
	});
	cases.collect_view().into_any()
}

/// Whether the buttons of a case have keys: the first one's have, and when it is decided, it is
/// the next one's turn.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
	First,
	None,
}

impl Keys {
	fn key(self, key: &'static str) -> Option<&'static str> {
		(self == Self::First).then_some(key)
	}
}

fn post_case(visit: &Visit, case: &CaseView, post: &PostCase, form: &Form, keys: Keys) -> impl IntoView + use<> {
	let words = visit.words();
	let (id, group) = (case.id, format!("/g/{}", post.group_slug));
	let to = format!("/t/{}/{}?page={}#p{}", post.topic, post.slug, post.page, post.number);
	let reports = post.reports.iter().map(|report| {
		let text = (!report.text.is_empty()).then(|| view! { " “"<bdi>{report.text.clone()}</bdi>"”" });
		view! { <li><b>{report_reason_name(words, report.why)}":"</b>{text}" "<span class="quiet">{ui::name(words, &report.by)}</span></li> }
	});
	let reports = reports.collect_view();
	let own = post.own.then(|| view! { <li>{words.moderation_own_post()}</li> });
	let hidden = post.hidden.then(|| view! { <span class="badge">{words.moderation_is_hidden()}</span> });
	let wrote = words.moderation_wrote(named(visit, &post.author.name));
	let evidence = post.evidence.clone();
	let topic = (post.number == 1).then(|| {
		view! { <button class="button danger" name="decision" value=Decision::HideTopic.code() accesskey=keys.key("4")>{words.moderation_hide_topic()}</button> }
	});
	let form = (!post.own).then(|| {
		view! {
			<form method="post" action=format!("/mod/cases/{id}")>
				{form_error(visit, form)}
				{reason_field(visit, form, &id.to_string(), words.moderation_reason_decide_hint())}
				<div class="actions">
					<button class="button primary" name="decision" value=Decision::Dismiss.code() accesskey=keys.key("1")>{words.moderation_dismiss()}</button>
					<button class="button danger" name="decision" value=Decision::HidePost.code() accesskey=keys.key("2")>{words.moderation_hide_post()}</button>
					<button class="button" name="decision" value=Decision::Warn.code() accesskey=keys.key("3")>{words.moderation_warn_author()}</button>
					{topic}
				</div>
			</form>
		}
	});
	view! {
		<article class="case" id=format!("c{id}")>
			<h2><a href=to dir="auto">{post.title.clone()}</a></h2>
			<p class="meta">
				<span class="badge warn">{words.moderation_reported_by(post.count)}</span>
				{hidden}
				<span><a href=group><bdi>{post.group_name.clone()}</bdi></a></span>
				<span>{ui::ago(visit, case.opened)}</span>
			</p>
			<blockquote class="evidence"><p class="by">{wrote}</p><p dir="auto">{evidence}</p></blockquote>
			<ul class="reports">{reports}{own}</ul>
			{form}
		</article>
	}
}

fn appeal_case(visit: &Visit, case: &CaseView, appeal: &AppealCase, form: &Form, keys: Keys) -> impl IntoView + use<> {
	let words = visit.words();
	let id = case.id;
	let by = named(visit, &appeal.by.name);
	let done = words.moderation_done_by(by, visit.locale.date(appeal.done_at));
	let reason = (!appeal.reason.is_empty()).then(|| {
		let reason = appeal.reason.clone();
		view! { <li><b>{words.moderation_reason()}":"</b>" "<bdi>{reason}</bdi></li> }
	});
	let own = appeal.own.then(|| view! { <li>{words.moderation_own_act()}</li> });
	let text = appeal.text.clone();
	let form = (!appeal.own).then(|| {
		view! {
			<form method="post" action=format!("/mod/appeals/{id}")>
				{form_error(visit, form)}
				{reason_field(visit, form, &id.to_string(), words.moderation_reason_appeal_hint())}
				<div class="actions">
					<button class="button primary" name="decision" value="grant" accesskey=keys.key("1")>{words.moderation_grant()}</button>
					<button class="button" name="decision" value="refuse" accesskey=keys.key("2")>{words.moderation_refuse()}</button>
				</div>
			</form>
		}
	});
	view! {
		<article class="case" id=format!("c{id}")>
			<h2>{super::names::act_name(words, appeal.act)}": "{object(visit, &appeal.object)}</h2>
			<p class="meta">
				<span class="badge accent">{words.moderation_objection()}</span>
				<span>{ui::ago(visit, case.opened)}</span>
			</p>
			<blockquote class="evidence"><p class="by">{words.moderation_objects(named(visit, &appeal.member.name))}</p><p dir="auto">{text}</p></blockquote>
			<ul class="reports"><li>{done}</li>{reason}{own}</ul>
			{form}
		</article>
	}
}

fn held_case(visit: &Visit, case: &CaseView, post: &HeldView, form: &Form, keys: Keys) -> impl IntoView + use<> {
	let words = visit.words();
	let (id, group) = (case.id, format!("/g/{}", post.group_slug));
	let (to, kind) = match post.topic {
		Some(topic) => (format!("/t/{topic}"), words.holding_reply_to()),
		None => (format!("/held/{id}"), words.holding_new_topic()),
	};
	let evidence: String = post.source.chars().take(EVIDENCE_CHARS).collect();
	let rest = (evidence.len() < post.source.len())
		.then(|| view! { <p><a class="link" href=format!("/held/{id}")>{words.holding_read_all()}</a></p> });
	let own = post.own.then(|| view! { <li>{words.moderation_own_act()}</li> });
	view! {
		<article class="case" id=format!("c{id}")>
			<h2><a href=to dir="auto">{post.title.clone()}</a></h2>
			<p class="meta">
				<span class="badge accent">{words.holding_case()}</span>
				<span>{kind}</span>
				<span><a href=group><bdi>{post.group_name.clone()}</bdi></a></span>
				<span>{ui::ago(visit, case.opened)}</span>
			</p>
			<blockquote class="evidence"><p class="by">{words.moderation_wrote(named(visit, &post.author.name))}</p><p dir="auto">{evidence}</p></blockquote>
			{rest}
			<ul class="reports"><li>{held_why(words, post.why)}</li>{own}</ul>
			<form method="post" action=format!("/mod/held/{id}")>
				{form_error(visit, form)}
				{reason_field(visit, form, &id.to_string(), words.holding_reason_hint())}
				<div class="actions">
					<button class="button primary" name="decision" value="approve" accesskey=keys.key("1")>{words.holding_approve()}</button>
					<button class="button danger" name="decision" value="refuse" accesskey=keys.key("2")>{words.holding_refuse()}</button>
				</div>
			</form>
		</article>
	}
}

/// A name, or what stands for one.
pub(super) fn named<'a>(visit: &Visit, name: &'a str) -> &'a str {
	if name.is_empty() { visit.words().layout_former_member() } else { name }
}

fn pager(visit: &Visit, queue: &QueuePage) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let later = !visit.query.get("after").is_empty();
	(later || queue.next.is_some()).then(|| {
		let first = later.then(|| view! { <a href="/mod/queue">{words.layout_first_page()}</a> });
		let next = queue.next.map(|next| {
			view! { <a class="next" rel="next" href=format!("/mod/queue?after={next}")>{words.moderation_more()}" "{small_icon(Icon::Next)}</a> }
		});
		view! { <nav class="pager" aria-label=words.moderation_pages()>{first}{next}</nav> }
	})
}

fn aside(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<section>
			<h2>{words.moderation_how_title()}</h2>
			<ul class="charter">
				<li>{words.moderation_how_read()}</li>
				<li>{words.moderation_how_mild()}</li>
				<li>{words.moderation_how_other()}</li>
			</ul>
		</section>
		<section><h2>{words.moderation_keys_title()}</h2><p class="quiet small">{words.moderation_keys()}</p></section>
	}
}
