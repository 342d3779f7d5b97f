//! What the reader was told of acts that concern them.

use super::names::{object, told_name};
use crate::layout::past_the_end;
use crate::page::{Answered, Page, Visit};
use crate::settings::own_page;
use crate::ui::{self, Icon, icon, small_icon};
use leptos::prelude::*;
use model::moderation::{AppealView, NoticeView, Object, Settled};

/// The list, latest first.
pub(super) fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let before = visit.query.get("before").parse().ok();
	let page = visit.ask(|forum, actor| forum::moderation::notices(forum, actor, before))?;
	if before.is_some() && page.notices.is_empty() {
		return Ok(past_the_end(visit, "/settings/notices".to_owned(), words.layout_first_page()).into());
	}
	let new = page.notices.iter().filter(|notice| !notice.seen).map(|notice| notice.id).collect::<Vec<_>>();
	if !new.is_empty() {
		visit.later(move |forum, actor| forum::moderation::mark_seen(forum, actor, new));
	}
	let list = if page.notices.is_empty() {
		view! { <div class="empty"><h2>{words.moderation_notices_empty_title()}</h2><p>{words.moderation_notices_empty()}</p></div> }
			.into_any()
	} else {
		let rows = page.notices.iter().map(|notice| view! { <li>{whole(visit, notice)}</li> }).collect_view();
		view! { <ol class="acts">{rows}</ol> }.into_any()
	};
	let next = page.next.map(|next| {
		view! {
			<nav class="pager" aria-label=words.moderation_pages()>
				<a class="next" rel="next" href=format!("/settings/notices?before={next}")>{words.moderation_earlier()}" "{small_icon(Icon::Next)}</a>
			</nav>
		}
	});
	Ok(own(visit, words.moderation_notices_title(), view! { {sent(visit)}{list}{next} }).into())
}

/// A page of notices in its place among the reader's settings.
pub(super) fn own(visit: &Visit, title: &'static str, content: impl IntoView + 'static) -> Page {
	own_page(visit, title, content)
}

fn sent(visit: &Visit) -> Option<impl IntoView + use<>> {
	visit.query.has("sent").then(|| {
		let text = visit.words().moderation_appeal_sent();
		view! { <div class="notice good" role="status">{icon(Icon::Done)}<div><p>{text}</p></div></div> }
	})
}

/// One notice, with what was said to it.
pub(super) fn whole(visit: &Visit, notice: &NoticeView) -> impl IntoView + use<> {
	let words = visit.words();
	let new = (!notice.seen).then(|| view! { <span class="badge accent">{words.moderation_notice_new()}</span> });
	let reason = (!notice.reason.is_empty()).then(|| {
		let reason = notice.reason.clone();
		view! { <p class="why" dir="auto">{reason}</p> }
	});
	let about = match notice.object.object {
		Object::Member(_) => None,
		Object::Site
		| Object::Category(_)
		| Object::Group(_)
		| Object::Topic(_)
		| Object::Held(_)
		| Object::Post(..) => Some(view! { <p>{which(visit, notice)}</p> }),
	};
	// A title that one can follow tells enough of a topic.
	let told = matches!(notice.object.object, Object::Topic(_)) && !notice.object.name.is_empty();
	let wrote = (!told && !notice.words.is_empty()).then(|| {
		let (by, text) = (words.moderation_you_wrote(), notice.words.clone());
		view! { <blockquote class="evidence"><p class="by">{by}</p><p dir="auto">{text}</p></blockquote> }
	});
	let away = notice.away.then(|| view! { <p>{words.moderation_away()}</p> });
	let until = notice.until.map(|until| view! { <span>{words.moderation_until(visit.locale.date(until))}</span> });
	let undone = notice
		.undone
		.map(|at| view! { <span class="badge good">{words.moderation_undone(visit.locale.date(at))}</span> });
	let object_to = notice.may_appeal.then(|| {
		view! { <p class="actions"><a class="button" href=format!("/settings/notices/{}", notice.id)>{words.moderation_appeal_link()}</a></p> }
	});
	view! {
		<p class="what"><b>{told_name(words, notice.act, notice.object.object)}</b>" "{new}</p>
		{about}
		{away}
		{wrote}
		{reason}
		<p class="meta"><span>{ui::ago(visit, notice.at)}</span>{until}{undone}</p>
		{notice.appeal.as_ref().map(|appeal| appeal_view(visit, appeal))}
		{object_to}
	}
}

/// What it was done to: with the way there, or as the reader knew it.
fn which(visit: &Visit, notice: &NoticeView) -> AnyView {
	let title = notice.title.clone();
	if title.is_empty() || !notice.object.name.is_empty() {
		return object(visit, &notice.object);
	}
	let with_it = match notice.object.object {
		Object::Post(_, number) => Some(visit.words().discussions_post_label(number).into_any()),
		Object::Held(_) => Some(object(visit, &notice.object)),
		Object::Topic(_) | Object::Site | Object::Member(_) | Object::Category(_) | Object::Group(_) => None,
	};
	view! { <b><bdi>{title}</bdi></b>{with_it.map(|it| view! { " · "{it} })} }.into_any()
}

fn appeal_view(visit: &Visit, appeal: &AppealView) -> impl IntoView + use<> {
	let words = visit.words();
	let text = appeal.text.clone();
	let outcome = match &appeal.outcome {
		None => view! { <p><span class="badge">{words.moderation_appeal_waits()}</span></p> }.into_any(),
		Some(outcome) => {
			let (class, said) = match outcome.how {
				Settled::Granted => ("badge good", words.moderation_appeal_granted()),
				Settled::Refused => ("badge warn", words.moderation_appeal_refused()),
				Settled::Replaced => ("badge", words.moderation_appeal_replaced()),
			};
			let reason = outcome.reason.clone();
			view! { <p><span class=class>{said}</span>" "<bdi>{reason}</bdi></p> }.into_any()
		}
	};
	view! {
		<blockquote class="evidence">
			<p class="by">{words.moderation_you_objected(visit.locale.ago(appeal.at, visit.now))}</p>
			<p dir="auto">{text}</p>
			{outcome}
		</blockquote>
	}
}
