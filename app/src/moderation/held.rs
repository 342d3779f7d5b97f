//! Posts that wait until somebody has looked at them: one's own, and each for itself.

use super::names::held_why;
use crate::discussions::readonly_text;
use crate::islands::DraftTaken;
use crate::page::{Answer, Answered, Chrome, Page, Visit};
use crate::ui::{self, Icon, icon};
use forum::discussions::{held, own_held, own_held_in, withdraw};
use forum::moderation::approved;
use leptos::prelude::*;
use model::moderation::HeldView;
use model::{CaseId, TopicId, UserError};

/// The reader's own.
pub(super) fn list(visit: &Visit) -> Answered {
	let words = visit.words();
	let posts = visit.ask(own_held)?;
	let list = if posts.is_empty() {
		view! { <div class="empty"><h2>{words.holding_none_title()}</h2><p>{words.holding_none()}</p></div> }.into_any()
	} else {
		let rows = posts.iter().map(|post| row(visit, post)).collect_view();
		view! { <ol class="acts">{rows}</ol> }.into_any()
	};
	let main = view! {
		<div class="page-head"><div><h1>{words.holding_title()}</h1><p class="lede">{words.holding_lede()}</p></div></div>
		{list}
	};
	let mut page = Page::new(words.holding_title(), main);
	page.unlisted = true;
	Ok(page.into())
}

fn row(visit: &Visit, post: &HeldView) -> impl IntoView + use<> {
	let to = format!("/held/{}", post.case);
	view! {
		<li>
			<p class="what"><a class="link" href=to dir="auto">{title(visit, post)}</a>" "{state(visit, post)}</p>
			<p class="meta"><span><bdi>{post.group_name.clone()}</bdi></span><span>{ui::ago(visit, post.at)}</span></p>
		</li>
	}
}

fn title(visit: &Visit, post: &HeldView) -> String {
	if post.title.is_empty() { visit.words().moderation_object_unseen().to_owned() } else { post.title.clone() }
}

fn state(visit: &Visit, post: &HeldView) -> impl IntoView + use<> {
	let words = visit.words();
	if post.refused.is_some() {
		view! { <span class="badge bad">{words.holding_refused()}</span> }
	} else {
		view! { <span class="badge warn">{words.holding_waits()}</span> }
	}
}

/// One of them, for its author and for those who decide about it.
pub(super) fn show(visit: &Visit) -> Answered {
	let case: CaseId = visit.id("case")?;
	let post = match visit.ask(|forum, actor| held(forum, actor, case)) {
		Ok(post) => post,
		// Approved, it stands where it belongs.
		Err(UserError::NotFound) => {
			let stands = visit.ask(|forum, actor| approved(forum, actor, case))?;
			let (topic, number) = stands.ok_or(UserError::NotFound)?;
			return Ok(Answer::go(format!("/t/{topic}/p/{number}")));
		}
		Err(error) => return Err(error),
	};
	let words = visit.words();
	let lede = match (post.refused, post.own) {
		(Some(_), true) => words.holding_refused_text(),
		(Some(_), false) => words.holding_refused(),
		(None, true) => words.holding_waits_text(),
		(None, false) => held_why(words, post.why),
	};
	let reason = (!post.reason.is_empty()).then(|| {
		view! { <p><b>{words.moderation_reason()}":"</b>" "<bdi>{post.reason.clone()}</bdi></p> }
	});
	let kind = if post.topic.is_some() { words.holding_reply_to() } else { words.holding_new_topic() };
	let wrote = words.moderation_wrote(super::queue::named(visit, &post.author.name));
	let taken = (post.own && visit.query.has("sent")).then(|| view! { <DraftTaken/> });
	let islands = taken.is_some();
	let main = view! {
		<h1 dir="auto">{title(visit, &post)}</h1>
		<p class="meta"><span>{kind}</span><span><bdi>{post.group_name.clone()}</bdi></span><span>{ui::ago(visit, post.at)}</span>{state(visit, &post)}</p>
		<div class="notice" role="status">{icon(Icon::Notice)}<div><p>{lede}</p>{reason}</div></div>
		<p>{(!post.own).then_some(wrote)}</p>
		{readonly_text("held", words.holding_text(), &post.source)}
		{actions(visit, &post)}
		{taken}
	};
	let mut page = Page::new(title(visit, &post), main).chrome(Chrome::Reading);
	page.unlisted = true;
	page.islands = islands;
	Ok(page.into())
}

fn actions(visit: &Visit, post: &HeldView) -> impl IntoView + use<> {
	let words = visit.words();
	let withdraw = post.own.then(|| {
		let text = if post.refused.is_some() { words.holding_throw_away() } else { words.holding_withdraw() };
		view! {
			<form method="post" action=format!("/held/{}/withdraw", post.case)><button class="button danger">{text}</button></form>
		}
	});
	let queue = (!post.own && post.refused.is_none()).then(|| {
		view! { <a class="button" href=format!("/mod/queue#c{}", post.case)>{words.moderation_queue()}</a> }
	});
	let back = match post.topic {
		Some(topic) if !post.title.is_empty() => Some(format!("/t/{topic}")),
		Some(_) | None => (!post.group_slug.is_empty()).then(|| format!("/g/{}", post.group_slug)),
	};
	let back = back.map(|to| view! { <a class="button bare" href=to>{words.holding_back()}</a> });
	view! { <div class="actions">{withdraw}{queue}{back}</div> }
}

/// Takes one back.
pub(super) fn take_back(visit: &Visit) -> Answered {
	let case: CaseId = visit.id("case")?;
	visit.ask(|forum, actor| withdraw(forum, actor, case))?;
	Ok(Answer::go("/held"))
}

/// The post, for whoever loads the address of the form.
pub(super) fn back(visit: &Visit) -> Answered {
	let case: CaseId = visit.id("case")?;
	Ok(Answer::go(format!("/held/{case}")))
}

/// The reader's own replies that wait in a topic, as they will stand there.
pub(crate) fn waiting_in(visit: &Visit, topic: TopicId) -> Option<AnyView> {
	let posts = visit.ask(|forum, actor| own_held_in(forum, actor, topic)).unwrap_or_default();
	let words = visit.words();
	let rows = posts.iter().map(|post| {
		let text = post.source.clone();
		let to = format!("/held/{}", post.case);
		view! {
			<article class="post stub" aria-label=words.holding_waits()>
				<p><span class="badge warn">{words.holding_waits()}</span>" "{ui::ago(visit, post.at)}</p>
				<p class="said" dir="auto">{text}</p>
				<a class="button bare" href=to>{words.holding_open()}</a>
			</article>
		}
	});
	(!posts.is_empty()).then(|| {
		view! { <section aria-labelledby="waiting-h"><h2 class="visually-hidden" id="waiting-h">{words.holding_title()}</h2>{rows.collect_view()}</section> }
			.into_any()
	})
}
