//! Changing a post, and a topic's title, kind and tags.

use super::lost::give_back;
use super::marks::marks;
use super::new::{kind_sent, kinds};
use super::reply::{composer_words, previewed, shown_preview};
use super::{post_number, topic_id};
use crate::accounts::sign_in_again;
use crate::all_fields;
use crate::islands::Composer;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit, escape};
use crate::ui::{self, Control, TextArea, TextField, hidden};
use forum::discussions::{self, Wanted};
use leptos::prelude::*;
use model::discussions::{PostSource, Tags, TopicEdit, TopicHead, TopicKind, TopicView};
use model::text::{Prose, Title};
use model::{Field, UserError};

const ROWS: u16 = 14;
/// What the head of a topic was when its form was made.
const FOUND_TITLE: &str = "found_title";
const FOUND_KIND: &str = "found_kind";
const FOUND_TAGS: &str = "found_tags";

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
			<Composer draft=String::new() topic=source.topic.to_string() group=String::new() words=composer_words(visit)/>
		</form>
	};
	Page::new(words.discussions_edit_post(source.number), main).chrome(Chrome::Reading).with_islands().status_of(form)
}

/// A text to be read and copied. Put in as ready HTML, as [`ui::text_area`] does.
pub(super) fn readonly_text(id: &'static str, label: &'static str, text: &str) -> impl IntoView + use<> {
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
		Ok(()) => Ok(Answer::go(super::address::post_address(id, &source.slug, number))),
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
	let (title, kind, tags) = (topic.title.as_str(), topic.kind.code(), topic.tags.join(", "));
	let found = [(FOUND_TITLE, title), (FOUND_KIND, kind), (FOUND_TAGS, tags.as_str())];
	let [found_title, found_kind, found_tags] = found;
	let form = Form::with([found_title, found_kind, found_tags, ("title", title), ("tags", &tags), ("kind", kind)]);
	Ok(topic_page(visit, &topic, &form).into())
}

fn topic(visit: &Visit) -> Result<TopicView, UserError> {
	let id = topic_id(visit)?;
	let topic = visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(1)))?;
	match (topic.may.edit, visit.is_signed_in()) {
		(true, _) => Ok(topic),
		(false, true) => Err(UserError::Denied(model::Reason::NotAuthor)),
		(false, false) => Err(UserError::SignInRequired),
	}
}

/// The form that comes back because somebody else changed the same: what its sender left alone
/// is what it is now, and the rest is theirs, to be compared with what it is now.
fn stale_form(visit: &Visit, topic: &TopicView) -> Form {
	let mut form = Form::refused(&visit.form, UserError::Stale);
	let (title, kind, tags) = (topic.title.as_str(), topic.kind.code(), topic.tags.join(", "));
	for (name, found, now) in [("title", FOUND_TITLE, title), ("kind", FOUND_KIND, kind), ("tags", FOUND_TAGS, &tags)] {
		if visit.form.get(name) == visit.form.get(found) {
			form.set(name, now);
		}
		form.set(found, now);
	}
	form
}

fn topic_page(visit: &Visit, topic: &TopicView, form: &Form) -> Page {
	let words = visit.words();
	let title = Control { field: Field::Title, label: words.discussions_title(), hint: words.discussions_title_hint() };
	let tags = Control { field: Field::Tags, label: words.discussions_tags(), hint: words.discussions_tags_hint() };
	let back = super::topic_address(topic.id, &topic.slug);
	let tags_now = topic.tags.join(", ");
	let stale = form.error() == Some(&UserError::Stale);
	let kind_now = match topic.kind {
		TopicKind::Discussion => words.discussions_kind_discussion(),
		TopicKind::Question => words.discussions_kind_question(),
	};
	let now = stale.then(|| {
		readonly_text("now", words.discussions_newer_text(), &format!("{}\n{kind_now}\n{tags_now}", topic.title))
	});
	let found = [(FOUND_TITLE, topic.title.as_str()), (FOUND_KIND, topic.kind.code()), (FOUND_TAGS, &tags_now)];
	// A form from elsewhere has not said what was found: then it is what is.
	let kept = form.has(FOUND_TITLE);
	let found = found.map(|(name, now)| hidden(name, if kept { form.value(name) } else { now }.to_owned()));
	let main = view! {
		<h1>{words.discussions_edit_topic()}</h1>
		<form class="composer" method="post" action=format!("/t/{}/edit", topic.id)>
			{ui::form_error(visit, form)}
			{now}
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
	match topic_write(visit) {
		Ok(slug) => Ok(Answer::go(super::topic_address(topic.id, &slug))),
		Err(error @ (UserError::NotFound | UserError::Denied(_))) => give_back(visit, error),
		// Read again: it is not what it was when this began.
		Err(UserError::Stale) => {
			let now = self::topic(visit)?;
			Ok(topic_page(visit, &now, &stale_form(visit, &now)).into())
		}
		Err(error) => Ok(topic_page(visit, &topic, &Form::refused(&visit.form, error)).into()),
	}
}

fn topic_write(visit: &Visit) -> Result<String, UserError> {
	let id = topic_id(visit)?;
	all_fields! {
		title = Title::parse(visit.form.get("title")),
		tags = Tags::parse(visit.form.get("tags")),
	}
	let wanted = TopicHead { title, kind: kind_sent(visit, "kind")?, tags };
	let tampered = |_| UserError::Malformed;
	let found = TopicHead {
		title: Title::parse(visit.form.get(FOUND_TITLE)).map_err(tampered)?,
		kind: kind_sent(visit, FOUND_KIND)?,
		tags: Tags::parse(visit.form.get(FOUND_TAGS)).map_err(tampered)?,
	};
	let slug = model::text::slug(wanted.title.as_str());
	visit.ask(move |forum, actor| discussions::edit_topic(forum, actor, id, TopicEdit { found, wanted }))?;
	Ok(slug)
}
