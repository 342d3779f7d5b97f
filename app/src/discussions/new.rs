//! Starting a topic: where, and then what.

use super::address::taken;
use super::lost::give_back;
use super::marks::marks;
use super::reply::{SENDING, composer_words, draft_of, previewed, shown_preview};
use crate::all_fields;
use crate::islands::{Composer, DraftOver};
use crate::layout::sign_in_address;
use crate::mentions;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{self, Control, TextArea, TextField};
use forum::discussions::Sent;
use forum::permissions::{Action, require};
use forum::{discussions, groups};
use leptos::prelude::*;
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::GroupView;
use model::text::{Prose, Title};
use model::{Field, TopicId, UserError};

/// Lines for the text.
const ROWS: u16 = 14;

/// Chooses the group.
pub(super) fn choose(visit: &Visit) -> Answered {
	if !visit.is_signed_in() {
		// Whoever is suspended is signed in already.
		return if visit.session.is_some() {
			Err(UserError::SignInRequired)
		} else {
			Ok(Answer::go(sign_in_address(visit)))
		};
	}
	let words = visit.words();
	let groups = visit.ask(discussions::startable)?;
	let list = groups.iter().map(|(slug, name)| view! { <li class="topic-row"><h2><a href=format!("/g/{slug}/new")><bdi>{name.clone()}</bdi></a></h2></li> });
	let list = if groups.is_empty() {
		let none = crate::groups::none_yet(visit)?;
		let elsewhere = || {
			view! {
				<div class="empty">
					<p>{words.discussions_no_group()}</p>
					<p class="actions"><a class="button" href="/groups">{words.errors_go_groups()}</a></p>
				</div>
			}
		};
		none.unwrap_or_else(|| elsewhere().into_any())
	} else {
		view! { <ul class="topic-list">{list.collect_view()}</ul> }.into_any()
	};
	let main = view! {
		<div class="page-head"><div><h1>{words.discussions_choose_group()}</h1></div></div>
		{list}
	};
	Ok(Page::new(words.layout_new_topic(), main).into())
}

/// The form.
pub(super) fn form(visit: &Visit) -> Answered {
	let group = group(visit)?;
	require_start(visit, &group)?;
	Ok(page(visit, &group, &Form::with([("kind", TopicKind::Discussion.code())])).into())
}

fn group(visit: &Visit) -> Result<GroupView, UserError> {
	visit.ask(|forum, actor| groups::show(forum, actor, visit.params.get("group")))
}

/// Refuses with the reason whoever sees the group but may not write there.
fn require_start(visit: &Visit, group: &GroupView) -> Result<(), UserError> {
	visit.ask(|forum, actor| {
		let directory = forum.directory()?;
		let entry = directory.group(group.id).ok_or(forum::Error::NotFound)?;
		require(actor, Action::StartTopic(entry.facts), forum.now())
	})
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Page {
	let words = visit.words();
	let title = Control { field: Field::Title, label: words.discussions_title(), hint: words.discussions_title_hint() };
	let body = Control { field: Field::Body, label: words.discussions_body(), hint: words.discussions_body_hint() };
	let tags = Control { field: Field::Tags, label: words.discussions_tags(), hint: words.discussions_tags_hint() };
	let back = format!("/g/{}", group.slug);
	let main = view! {
		<div class="page-head">
			<div>
				<nav class="crumbs" aria-label=words.discussions_you_are_here()><ol><li><a href=back><bdi>{group.name.clone()}</bdi></a></li></ol></nav>
				<h1>{words.layout_new_topic()}</h1>
			</div>
		</div>
		<form class="composer" method="post" action=format!("/g/{}/new", group.slug)>
			{ui::form_error(visit, form)}
			{ui::text_field(visit, form, TextField { control: title, kind: "text", autocomplete: "off", required: true })}
			{kinds(visit, form)}
			{ui::text_area(visit, form, TextArea { control: body, rows: ROWS, required: true })}
			{ui::text_field(visit, form, TextField { control: tags, kind: "text", autocomplete: "off", required: false })}
			{shown_preview(visit, form)}
			<div class="foot actions">
				<button class="button primary" type="submit">{words.discussions_start()}</button>
				<button class="button" type="submit" name="preview" value="yes" formnovalidate>{words.discussions_preview()}</button>
			</div>
			{crate::groups::pace_hint(visit, group.id, None)}
			{marks(visit)}
			<Composer draft=draft_of(visit, &format!("new-{}", group.id)) over=DraftOver::Nothing topic=String::new() group=group.slug.clone() words=composer_words(visit)/>
		</form>
	};
	Page::new(words.layout_new_topic(), main).chrome(Chrome::Reading).with_islands().status_of(form)
}

/// Talk or question.
pub(super) fn kinds(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let kinds = [
		(TopicKind::Discussion, words.discussions_kind_discussion(), words.discussions_kind_discussion_hint()),
		(TopicKind::Question, words.discussions_kind_question(), words.discussions_kind_question_hint()),
	];
	let chosen = form.value("kind").to_owned();
	let choices = kinds.into_iter().map(|(kind, label, hint)| {
		let checked = kind.code() == chosen;
		view! {
			<label class="choice"><input type="radio" name="kind" value=kind.code() checked=checked/><span>{label}</span><span class="hint">{hint}</span></label>
		}
	});
	view! { <fieldset class="field"><legend>{words.discussions_kind()}</legend><div class="choices">{choices.collect_view()}</div></fieldset> }
}

/// The kind that a form sent; talk if it sent none.
pub(super) fn kind_sent(visit: &Visit, name: &str) -> Result<TopicKind, UserError> {
	match visit.form.get(name) {
		"" => Ok(TopicKind::default()),
		code => TopicKind::from_code(code).ok_or(UserError::Malformed),
	}
}

/// Starts the topic.
pub(super) fn start(visit: &Visit) -> Answered {
	let group = match group(visit).and_then(|group| require_start(visit, &group).map(|()| group)) {
		Ok(group) => group,
		Err(error) => return give_back(visit, error),
	};
	if visit.form.has("preview") {
		return Ok(page(visit, &group, &previewed(visit)).into());
	}
	match write(visit, &group) {
		Ok((Sent::Stands(id), slug)) => {
			let address = taken(super::topic_address(id, &slug), visit.form.get(SENDING));
			Ok(Answer::go(mentions::told(visit, id, 1, address)))
		}
		Ok((Sent::Waits(case), _)) => Ok(Answer::go(taken(format!("/held/{case}"), visit.form.get(SENDING)))),
		Err(error @ (UserError::NotFound | UserError::Denied(_) | UserError::SignInRequired)) => {
			give_back(visit, error)
		}
		Err(error) => Ok(page(visit, &group, &Form::refused(&visit.form, error)).into()),
	}
}

fn write(visit: &Visit, group: &GroupView) -> Result<(Sent<TopicId>, String), UserError> {
	all_fields! {
		title = Title::parse(visit.form.get("title")),
		body = Prose::parse(Field::Body, visit.form.get("body")),
		tags = Tags::parse(visit.form.get("tags")),
	}
	let kind = kind_sent(visit, "kind")?;
	let slug = model::text::slug(title.as_str());
	let new = NewTopic { title, body, kind, tags };
	let id = visit.ask(|forum, actor| discussions::start(forum, actor, group.id, new))?;
	Ok((id, slug))
}
