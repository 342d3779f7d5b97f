//! Keeping order in one topic: closing, pinning, slowing down, moving, each with its way back.

use super::reason_field;
use crate::discussions::{topic_address, topic_id};
use crate::groups::{SLOW_CODES, span};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Choice, Control, Pick, Select, form_error, pick, select};
use forum::discussions::{self, Wanted};
use forum::moderation;
use leptos::prelude::*;
use model::discussions::{TopicKind, TopicView};
use model::moderation::{ActReason, SLOW_S};
use model::{Field, GroupId, Reason, TopicId, UserError};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Spans for which a topic can be pinned, in days.
const SPANS: [(&str, u32); 4] = [("1", 1), ("7", 7), ("30", 30), ("90", 90)];

/// The page.
pub(super) fn show(visit: &Visit) -> Answered {
	page(visit, &Form::blank(), None)
}

/// The page, for whoever loads the address of a form.
pub(super) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(format!("/t/{}/keep", topic_id(visit)?)))
}

/// Closes the topic.
pub(super) fn close(visit: &Visit) -> Answered {
	act(visit, Part::Close, |visit, id, reason| {
		visit.ask(|forum, actor| moderation::close_topic(forum, actor, id, reason))
	})
}

/// Opens it again.
pub(super) fn reopen(visit: &Visit) -> Answered {
	act(visit, Part::Close, |visit, id, reason| {
		visit.ask(|forum, actor| moderation::reopen_topic(forum, actor, id, reason))
	})
}

/// Pins it for the span in the form.
pub(super) fn pin(visit: &Visit) -> Answered {
	act(visit, Part::Pin, |visit, id, reason| {
		let span = visit.form.get("span");
		let (_, days) = SPANS.into_iter().find(|(code, _)| *code == span).ok_or(UserError::Malformed)?;
		let until = visit.now.plus(DAY * days);
		visit.ask(|forum, actor| moderation::pin_topic(forum, actor, id, until, reason))
	})
}

/// Lets it stand where its activity puts it.
pub(super) fn unpin(visit: &Visit) -> Answered {
	act(visit, Part::Pin, |visit, id, reason| {
		visit.ask(|forum, actor| moderation::unpin_topic(forum, actor, id, reason))
	})
}

/// Moves it to the group in the form.
pub(super) fn move_away(visit: &Visit) -> Answered {
	act(visit, Part::Move, |visit, id, reason| {
		let to: GroupId = visit.form.get("group").parse().map_err(|_| UserError::Malformed)?;
		visit.ask(|forum, actor| moderation::move_topic(forum, actor, id, to, reason))
	})
}

/// Lets members wait as long between two replies as the form says.
pub(super) fn slow(visit: &Visit) -> Answered {
	act(visit, Part::Slow, |visit, id, reason| {
		let slow_s = visit.form.get("slow").parse().ok().filter(|span| SLOW_S.contains(span));
		let slow_s = slow_s.ok_or(UserError::Malformed)?;
		visit.ask(|forum, actor| moderation::set_topic_pace(forum, actor, id, slow_s, reason))
	})
}

/// Which form of the page.
#[derive(Clone, Copy, PartialEq)]
enum Part {
	Close,
	Pin,
	Slow,
	Move,
}

fn act(visit: &Visit, part: Part, act: impl FnOnce(&Visit, TopicId, &ActReason) -> Result<(), UserError>) -> Answered {
	let id = topic_id(visit)?;
	let reason = ActReason::parse_optional(visit.form.get(Field::Reason.name())).map_err(UserError::from);
	match reason.and_then(|reason| act(visit, id, &reason)) {
		Ok(()) => Ok(Answer::go(format!("/t/{id}"))),
		Err(error) => page(visit, &Form::back(&visit.form, error)?, Some(part)),
	}
}

/// The page; `form` came back from its part `refused`.
fn page(visit: &Visit, form: &Form, refused: Option<Part>) -> Answered {
	let id = topic_id(visit)?;
	let topic = visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(1)))?;
	if !topic.may.order {
		let denied = UserError::Denied(Reason::ModeratorsOnly);
		return Err(if visit.session.is_some() { denied } else { UserError::SignInRequired });
	}
	let slow_s = visit.ask(|forum, actor| moderation::topic_pace(forum, actor, id))?;
	let places = visit.ask(|forum, actor| moderation::places(forum, actor, id))?;
	let words = visit.words();
	// What stands under an article stays there, and is pinned nowhere.
	let movable = topic.kind != TopicKind::Article;
	let blank = Form::blank();
	let of = |part| if refused == Some(part) { form } else { &blank };
	let to = topic_address(id, &topic.slug);
	let hide = (topic.may.delete && !topic.deleted).then(|| {
		view! {
			<section class="tools">
				<h2>{words.moderation_hide_topic()}</h2>
				<p class="quiet small">{words.moderation_hide_topic_text()}</p>
				<p class="actions"><a class="button danger" href=format!("/t/{id}/delete")>{words.moderation_hide_topic()}</a></p>
			</section>
		}
	});
	let main = view! {
		<h1>{words.moderation_keep_title()}</h1>
		<p><a class="link" href=to><bdi>{topic.title.clone()}</bdi></a></p>
		{close_form(visit, &topic, of(Part::Close))}
		{movable.then(|| pin_form(visit, &topic, of(Part::Pin)))}
		{slow_form(visit, &topic, slow_s, of(Part::Slow))}
		{(movable && !places.is_empty()).then(|| move_form(visit, &topic, places, of(Part::Move)))}
		{movable.then(|| super::reshape::links(visit, id))}
		{hide}
	};
	let mut page = Page::new(words.moderation_keep_title(), main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	Ok(page.into())
}

fn close_form(visit: &Visit, topic: &TopicView, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let (title, text, act) = if topic.closed {
		(words.moderation_reopen(), words.moderation_reopen_text(), "reopen")
	} else {
		(words.moderation_close(), words.moderation_close_text(), "close")
	};
	let hint = if topic.closed { words.moderation_reason_optional() } else { words.moderation_reason_told() };
	view! {
		<section class="tools">
			<h2>{title}</h2>
			<p class="quiet small">{text}</p>
			<form method="post" action=format!("/t/{}/keep/{act}", topic.id)>
				{form_error(visit, form)}
				{reason_field(visit, form, "close", hint)}
				<p class="actions"><button class="button">{title}</button></p>
			</form>
		</section>
	}
}

fn pin_form(visit: &Visit, topic: &TopicView, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let days = SPANS.map(|(code, days)| Choice::new(code, words.accounts_suspend_days(days)));
	let span = Pick { name: "span", label: words.moderation_pin_span(), hint: "", choices: days.into() };
	let chosen = if form.has("span") { form.clone() } else { Form::with([("span", "7")]) };
	let (title, act, fields) = match topic.pinned {
		Some(until) => {
			let until = words.moderation_pinned_until(visit.locale.date(until));
			(words.moderation_unpin(), "unpin", view! { <p>{until}</p> }.into_any())
		}
		None => (words.moderation_pin(), "pin", pick(&chosen, span).into_any()),
	};
	let refused = form.field_error(Field::Until).map(|error| crate::error_text::sentence(&visit.locale, &error));
	view! {
		<section class="tools">
			<h2>{title}</h2>
			<p class="quiet small">{words.moderation_pin_text()}</p>
			<form method="post" action=format!("/t/{}/keep/{act}", topic.id)>
				{form_error(visit, form)}
				{refused.map(|refused| view! { <p class="error">{refused}</p> })}
				{fields}
				{reason_field(visit, form, "pin", words.moderation_reason_optional())}
				<p class="actions"><button class="button">{title}</button></p>
			</form>
		</section>
	}
}

fn slow_form(visit: &Visit, topic: &TopicView, slow_s: u32, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let spans = SLOW_S.into_iter().zip(SLOW_CODES).map(|(seconds, code)| Choice::new(code, span(words, seconds)));
	let field = Pick { name: "slow", label: words.holding_slow_topic(), hint: "", choices: spans.collect() };
	let chosen = if form.has("slow") { form.clone() } else { Form::with([("slow", &slow_s.to_string())]) };
	view! {
		<section class="tools">
			<h2>{words.holding_slow_topic_title()}</h2>
			<p class="quiet small">{words.holding_slow_topic_text()}</p>
			<form method="post" action=format!("/t/{}/keep/slow", topic.id)>
				{form_error(visit, form)}
				{pick(&chosen, field)}
				{reason_field(visit, form, "slow", words.moderation_reason_optional())}
				<p class="actions"><button class="button">{words.groups_save()}</button></p>
			</form>
		</section>
	}
}

fn move_form(visit: &Visit, topic: &TopicView, places: Vec<(GroupId, String)>, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let options = places.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
	let control =
		Control { field: Field::Group, label: words.moderation_move_to(), hint: words.moderation_move_hint() };
	view! {
		<section class="tools">
			<h2>{words.moderation_move()}</h2>
			<p class="quiet small">{words.moderation_move_text()}</p>
			<form method="post" action=format!("/t/{}/keep/move", topic.id)>
				{form_error(visit, form)}
				{select(visit, form, Select { control, options })}
				{reason_field(visit, form, "move", words.moderation_reason_told())}
				<p class="actions"><button class="button">{words.moderation_move()}</button></p>
			</form>
		</section>
	}
}
