//! Changing a post, and a topic's title, kind and tags.

use super::address::taken;
use super::lost::give_back;
use super::marks::marks;
use super::new::{kind_sent, kinds};
use super::reply::{SENDING, composer_words, draft_of, previewed, shown_preview};
use super::{post_number, topic_id};
use crate::accounts::sign_in_again;
use crate::all_fields;
use crate::islands::{Composer, DraftOver};
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit, escape, found};
use crate::ui::{self, Control, TextArea, TextField, found_fields, hidden};
use forum::discussions::{self, Wanted};
use leptos::prelude::*;
use model::discussions::{PostSource, Tags, TopicEdit, TopicFound, TopicHead, TopicKind, TopicView};
use model::text::{Prose, Title};
use model::{Field, UserError};

const ROWS: u16 = 14;

/// The post opened for editing.
pub(super) fn form(visit: &Visit) -> Answered {
	let source = source(visit)?;
	let revision = source.revision.to_string();
	let form = Form::with([("body", source.source.as_str()), ("revision", revision.as_str())]);
	Ok(page(visit, &source, &form).into())
}

fn source(visit: &Visit) -> Result<PostSource, UserError> {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	visit.ask(|forum, actor| discussions::source(forum, actor, id, number))
}

fn page(visit: &Visit, source: &PostSource, form: &Form) -> Page {
	let words = visit.words();
	let stale = form.error() == Some(&UserError::Stale);
	// Their text against the new version: saving again is a decision taken with both in view.
	let revision = if stale { source.revision.to_string() } else { form.value("revision").to_owned() };
	let control = Control { field: Field::Body, label: words.discussions_body(), hint: words.discussions_body_hint() };
	let back = format!("/t/{}/p/{}", source.topic, source.number);
	let action = format!("{back}/edit");
	// Another revision is another draft: what was written over an old text is not put over a new one.
	let draft = draft_of(visit, &format!("edit-{}-{}-{revision}", source.topic, source.number));
	let newer = stale.then(|| readonly_text("newer", words.discussions_newer_text(), &source.source));
	let main = view! {
		<div class="topic-head">
			<nav class="crumbs" aria-label=words.discussions_you_are_here()><ol><li><a href=back.clone()><bdi>{source.title.clone()}</bdi></a></li></ol></nav>
			<h1>{words.discussions_edit_post(source.number)}</h1>
		</div>
		<form class="composer" method="post" action=action>
			{ui::form_error(visit, form)}
			{newer}
			{hidden("revision", revision)}
			{ui::text_area(visit, form, TextArea { control, rows: ROWS, required: true })}
			{shown_preview(visit, form)}
			<div class="actions">
				<button class="button primary" type="submit">{words.discussions_save()}</button>
				<button class="button" type="submit" name="preview" value="yes" formnovalidate>{words.discussions_preview()}</button>
				<a class="button bare" href=back>{words.discussions_cancel()}</a>
			</div>
			{marks(visit)}
			<Composer draft=draft over=DraftOver::Text topic=source.topic.to_string() group=String::new() words=composer_words(visit)/>
		</form>
	};
	Page::new(words.discussions_edit_post(source.number), main).chrome(Chrome::Reading).with_islands().status_of(form)
}

/// A text to be read and copied. Put in as ready HTML, as [`ui::text_area`] does.
pub(crate) fn readonly_text(id: &'static str, label: &'static str, text: &str) -> impl IntoView + use<> {
	let mut inner = String::from("\n");
	escape(&mut inner, text);
	view! {
		<div class="field">
			<label for=id>{label}</label>
			<textarea class="input" id=id rows="8" dir="auto" readonly inner_html=inner></textarea>
		</div>
	}
}

/// Saves the post.
pub(super) fn save(visit: &Visit) -> Answered {
	if visit.session.is_none() {
		return Ok(sign_in_again(visit).into());
	}
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	let source = match source(visit) {
		Ok(source) => source,
		Err(error) => return give_back(visit, error),
	};
	if visit.form.has("preview") {
		return Ok(page(visit, &source, &previewed(visit)).into());
	}
	match write(visit) {
		Ok(()) => {
			let address = super::address::post_address(id, &source.slug, number);
			Ok(Answer::go(taken(address, visit.form.get(SENDING))))
		}
		Err(error @ (UserError::NotFound | UserError::Denied(_))) => give_back(visit, error),
		Err(error) => Ok(page(visit, &source, &Form::refused(&visit.form, error)).into()),
	}
}

fn write(visit: &Visit) -> Result<(), UserError> {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	let seen = visit.form.get("revision").parse().map_err(|_| UserError::Malformed)?;
	let body = Prose::parse(Field::Body, visit.form.get("body"))?;
	visit.ask(move |forum, actor| discussions::edit(forum, actor, id, number, seen, body))
}

/// The topic opened for editing.
pub(super) fn topic_form(visit: &Visit) -> Answered {
	let topic = topic(visit)?;
	let form = Form::to_edit(&now(&topic, &Tags::joined(&topic.tags)));
	Ok(topic_page(visit, &topic, &form).into())
}

fn topic(visit: &Visit) -> Result<TopicView, UserError> {
	let id = topic_id(visit)?;
	visit.ask(|forum, actor| discussions::require_edit_topic(forum, actor, id))?;
	visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(1)))
}

/// The fields of a topic's head as they are now.
fn now<'a>(topic: &'a TopicView, tags: &'a str) -> [(&'static str, &'a str); 3] {
	[("title", &topic.title), ("kind", topic.kind.code()), ("tags", tags)]
}

fn topic_page(visit: &Visit, topic: &TopicView, form: &Form) -> Page {
	let words = visit.words();
	let title = Control { field: Field::Title, label: words.discussions_title(), hint: words.discussions_title_hint() };
	let tags = Control { field: Field::Tags, label: words.discussions_tags(), hint: words.discussions_tags_hint() };
	let back = super::topic_address(topic.id, &topic.slug);
	let tags_now = Tags::joined(&topic.tags);
	let stale = form.error() == Some(&UserError::Stale);
	let kind_now = match topic.kind {
		TopicKind::Discussion | TopicKind::Article => words.discussions_kind_discussion(),
		TopicKind::Question => words.discussions_kind_question(),
	};
	let shown = stale.then(|| {
		readonly_text("now", words.discussions_newer_text(), &format!("{}\n{kind_now}\n{tags_now}", topic.title))
	});
	let found = found_fields(form, &now(topic, &tags_now));
	let main = view! {
		<h1>{words.discussions_edit_topic()}</h1>
		<form class="composer" method="post" action=format!("/t/{}/edit", topic.id)>
			{ui::form_error(visit, form)}
			{shown}
			{found}
			{ui::text_field(visit, form, TextField { control: title, kind: "text", autocomplete: "off", required: true })}
			{kinds(visit, form)}
			{ui::text_field(visit, form, TextField { control: tags, kind: "text", autocomplete: "off", required: false })}
			<div class="foot actions">
				<button class="button primary" type="submit">{words.discussions_save()}</button>
				<a class="button bare" href=back>{words.discussions_cancel()}</a>
			</div>
		</form>
	};
	Page::new(words.discussions_edit_topic(), main).chrome(Chrome::Reading).status_of(form)
}

/// Saves the topic.
pub(super) fn topic_save(visit: &Visit) -> Answered {
	let topic = match topic(visit) {
		Ok(topic) => topic,
		Err(error) => return give_back(visit, error),
	};
	match topic_write(visit, &topic) {
		Ok(slug) => Ok(Answer::go(super::topic_address(topic.id, &slug))),
		Err(error @ (UserError::NotFound | UserError::Denied(_))) => give_back(visit, error),
		// Read again: it is not what it was when this began.
		Err(UserError::Stale) => {
			let topic = self::topic(visit)?;
			Ok(topic_page(visit, &topic, &Form::stale(&visit.form, &now(&topic, &Tags::joined(&topic.tags)))).into())
		}
		Err(error) => Ok(topic_page(visit, &topic, &Form::refused(&visit.form, error)).into()),
	}
}

fn topic_write(visit: &Visit, topic: &TopicView) -> Result<String, UserError> {
	let id = topic_id(visit)?;
	all_fields! {
		title = Title::parse(visit.form.get("title")),
		tags = Tags::parse(visit.form.get("tags")),
	}
	let wanted = TopicHead { title, kind: kind_sent(visit, "kind")?, tags };
	let found = TopicFound {
		title: visit.form.found("title").unwrap_or_else(|| topic.title.clone()),
		kind: if visit.form.has(&found("kind")) { kind_sent(visit, &found("kind"))? } else { topic.kind },
		tags: visit.form.found("tags").unwrap_or_else(|| Tags::joined(&topic.tags)),
	};
	let slug = model::text::slug(wanted.title.as_str());
	visit.ask(move |forum, actor| discussions::edit_topic(forum, actor, id, TopicEdit { found, wanted }))?;
	Ok(slug)
}
