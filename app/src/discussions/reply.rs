//! Replying: the box below a topic, and its own page for quotations and refusals.

use super::address::taken;
use super::lost::give_back;
use super::marks::marks;
use super::topic_id;
use crate::accounts::sign_in_again;
use crate::islands::{Composer, ComposerWords, DraftOver};
use crate::mentions;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{self, Control, TextArea};
use forum::discussions::{self, Sent, Wanted};
use forum::mentions::OFFERED_MAX;
use leptos::prelude::*;
use model::discussions::TopicView;
use model::text::Prose;
use model::{Field, UserError};

/// Lines of the box: room for a thought, not for half the screen.
const ROWS: u16 = 6;
/// Lines of the page of its own.
const ROWS_ALONE: u16 = 14;
/// The field with which the composer names a sending.
pub(crate) const SENDING: &str = "sending";

/// The box below a topic.
pub(super) fn box_below(visit: &Visit, topic: &TopicView, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<section class="reply-box" aria-labelledby="reply-h" id="reply">
			<h2 id="reply-h">{words.discussions_your_reply()}</h2>
			{fields(visit, topic, form, ROWS)}
		</section>
	}
}

fn fields(visit: &Visit, topic: &TopicView, form: &Form, rows: u16) -> impl IntoView + use<> {
	let words = visit.words();
	let control = Control { field: Field::Body, label: words.discussions_body(), hint: words.discussions_body_hint() };
	view! {
		<form class="composer" method="post" action=format!("/t/{}/reply", topic.id)>
			{ui::form_error(visit, form)}
			{ui::text_area(visit, form, TextArea { control, rows, required: true })}
			{shown_preview(visit, form)}
			<div class="actions">
				<button class="button primary" type="submit">{words.discussions_send_reply()}</button>
				<button class="button" type="submit" name="preview" value="yes" formnovalidate>{words.discussions_preview()}</button>
			</div>
			{crate::groups::pace_hint(visit, topic.group, Some(topic.id))}
			{marks(visit)}
			<Composer draft=draft_of(visit, &format!("reply-{}", topic.id)) over=DraftOver::Nothing topic=topic.id.to_string() group=String::new() words=composer_words(visit)/>
		</form>
	}
}

/// The name of a draft: with the member in it, since browsers are shared.
pub(crate) fn draft_of(visit: &Visit, what: &str) -> String {
	let member = visit.session.as_ref().map_or("", |session| &session.handle);
	format!("{member}:{what}")
}

/// The form sent for a preview, with the reason if there cannot be one.
pub(crate) fn previewed(visit: &Visit) -> Form {
	match visit.ask(|forum, actor| discussions::preview(forum, actor, visit.form.get("body"))) {
		Ok(html) => Form::previewed(&visit.form, html),
		Err(error) => Form::refused(&visit.form, error),
	}
}

/// What the text looks like, when that was asked for without scripts.
pub(crate) fn shown_preview(visit: &Visit, form: &Form) -> Option<impl IntoView + use<>> {
	let (words, html) = (visit.words(), form.preview()?.to_owned());
	Some(
		view! { <section class="preview"><h2>{words.discussions_preview()}</h2><div class="prose" inner_html=html></div></section> },
	)
}

/// The words of the composer's island.
pub(crate) fn composer_words(visit: &Visit) -> ComposerWords {
	let words = visit.words();
	ComposerWords {
		preview: words.discussions_preview().to_owned(),
		restored: words.discussions_draft_restored().to_owned(),
		discard: words.discussions_draft_discard().to_owned(),
		failed: words.discussions_preview_failed().to_owned(),
		people: words.mentions_people().to_owned(),
		offered: (1..=OFFERED_MAX).map(|count| words.mentions_offered(count)).collect(),
	}
}

/// The reply on a page of its own, with a quotation if one was asked for.
pub(super) fn form(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	let topic = last_page(visit)?;
	visit.ask(|forum, actor| discussions::require_reply(forum, actor, id))?;
	let quoted = match visit.query.get("quote").parse::<u32>() {
		Ok(number) => visit.ask(|forum, actor| discussions::quote(forum, actor, id, number))?,
		Err(_) => String::new(),
	};
	Ok(alone(visit, &topic, &Form::with([("body", quoted.as_str())])).into())
}

fn last_page(visit: &Visit) -> Result<TopicView, UserError> {
	let id = topic_id(visit)?;
	visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(1)))
}

fn alone(visit: &Visit, topic: &TopicView, form: &Form) -> Page {
	let words = visit.words();
	let back = super::topic_address(topic.id, &topic.slug);
	let main = view! {
		<div class="topic-head">
			<nav class="crumbs" aria-label=words.discussions_you_are_here()><ol><li><a href=back><bdi>{topic.title.clone()}</bdi></a></li></ol></nav>
			<h1>{words.discussions_your_reply()}</h1>
		</div>
		{fields(visit, topic, form, ROWS_ALONE)}
	};
	let mut page = Page::new(words.discussions_your_reply(), main).chrome(Chrome::Reading).status_of(form);
	page.islands = true;
	page
}

/// Sends the reply.
pub(super) fn send(visit: &Visit) -> Answered {
	// Signed out in mid-post: the topic may be hidden now, the text must not be lost.
	if visit.session.is_none() {
		return Ok(sign_in_again(visit).into());
	}
	let id = topic_id(visit)?;
	let topic = match last_page(visit) {
		Ok(topic) => topic,
		Err(error) => return give_back(visit, error),
	};
	if visit.form.has("preview") {
		return Ok(alone(visit, &topic, &previewed(visit)).into());
	}
	match write(visit) {
		Ok(Sent::Waits(case)) => Ok(Answer::go(taken(format!("/held/{case}"), visit.form.get(SENDING)))),
		Ok(Sent::Stands(number)) => {
			let address = taken(format!("/t/{id}/p/{number}"), visit.form.get(SENDING));
			Ok(Answer::go(mentions::told(visit, id, number, address)))
		}
		Err(error @ (UserError::NotFound | UserError::Denied(_) | UserError::SignInRequired)) => {
			give_back(visit, error)
		}
		Err(error) => Ok(alone(visit, &topic, &Form::refused(&visit.form, error)).into()),
	}
}

fn write(visit: &Visit) -> Result<Sent<u32>, UserError> {
	let id = topic_id(visit)?;
	let body = Prose::parse(Field::Body, visit.form.get("body"))?;
	visit.ask(move |forum, actor| discussions::reply(forum, actor, id, body))
}
