//! Splitting posts off a topic, merging it into another one, and taking that back.

use super::reason_field;
use crate::all_fields;
use crate::discussions::topic_id;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{Control, Icon, Select, TextField, form_error, hidden, icon, select, small_icon, text_field};
use forum::discussions::{self, Wanted};
use forum::moderation;
use leptos::prelude::*;
use model::discussions::TopicView;
use model::moderation::{ActReason, ArrivalView, MOVED_MAX, MovedView, PostNumbers, topic_meant};
use model::text::Title;
use model::{Field, GroupId, Reason, ReshapeId, TopicId, UserError};

/// The form to split posts off.
pub(super) fn ask_split(visit: &Visit) -> Answered {
	split_page(visit, &Form::blank())
}

/// Splits them off, and shows the new topic.
pub(super) fn split(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	match read_split(visit, id) {
		Ok(new) => Ok(Answer::go(format!("/t/{new}"))),
		Err(error) => split_page(visit, &Form::back(&visit.form, error)?),
	}
}

fn read_split(visit: &Visit, id: TopicId) -> Result<TopicId, UserError> {
	let to: GroupId = visit.form.get(Field::Group.name()).parse().map_err(|_| UserError::Malformed)?;
	all_fields! {
		numbers = PostNumbers::parse(visit.form.get(Field::Rows.name())),
		title = Title::parse(visit.form.get(Field::Title.name())),
		reason = ActReason::parse(visit.form.get(Field::Reason.name())),
	}
	visit.ask(|forum, actor| moderation::split(forum, actor, id, numbers, (title, to), &reason))
}

/// The form to merge the topic into another.
pub(super) fn ask_merge(visit: &Visit) -> Answered {
	merge_page(visit, &Form::blank())
}

/// Merges it, and shows the other.
pub(super) fn merge(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	match read_merge(visit, id) {
		Ok(into) => Ok(Answer::go(format!("/t/{into}"))),
		// The page on which this is said stands before the reader: only the other topic is not there.
		Err(UserError::NotFound) => {
			kept(visit, id)?;
			let unknown = Field::Into.with(model::Problem::Unknown);
			merge_page(visit, &Form::back(&visit.form, unknown.into())?)
		}
		Err(error) => merge_page(visit, &Form::back(&visit.form, error)?),
	}
}

fn read_merge(visit: &Visit, id: TopicId) -> Result<TopicId, UserError> {
	all_fields! {
		into = topic_meant(visit.form.get(Field::Into.name()), &visit.origin),
		reason = ActReason::parse(visit.form.get(Field::Reason.name())),
	}
	visit.ask(|forum, actor| moderation::merge(forum, actor, id, into, &reason))?;
	Ok(into)
}

/// Takes one back.
pub(super) fn undo(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	let reshape: ReshapeId = visit.form.get("id").parse().map_err(|_| UserError::Malformed)?;
	let done = ActReason::parse(visit.form.get(Field::Reason.name()))
		.map_err(UserError::from)
		.and_then(|reason| visit.ask(|forum, actor| moderation::undo(forum, actor, reshape, &reason)));
	match done {
		Ok(from) => Ok(Answer::go(format!("/t/{from}"))),
		Err(error) => {
			let topic = kept(visit, id)?;
			Ok(undo_page(visit, &topic, &Form::back(&visit.form, error)?)?.into())
		}
	}
}

/// What can be taken back.
pub(super) fn ask_undo(visit: &Visit) -> Answered {
	let topic = kept(visit, topic_id(visit)?)?;
	Ok(undo_page(visit, &topic, &Form::blank())?.into())
}

/// The topic, for those who keep order in it.
fn kept(visit: &Visit, id: TopicId) -> Result<TopicView, UserError> {
	let topic = visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(1)))?;
	if topic.may.order {
		return Ok(topic);
	}
	let denied = UserError::Denied(Reason::ModeratorsOnly);
	Err(if visit.session.is_some() { denied } else { UserError::SignInRequired })
}

fn split_page(visit: &Visit, form: &Form) -> Answered {
	let words = visit.words();
	let topic = kept(visit, topic_id(visit)?)?;
	let places = visit.ask(|forum, actor| moderation::places(forum, actor, topic.id))?;
	let here = (topic.group.to_string(), topic.group_name.clone());
	let options = std::iter::once(here).chain(places.into_iter().map(|(id, name)| (id.to_string(), name))).collect();
	let rows = Control { field: Field::Rows, label: words.reshaping_numbers(), hint: words.reshaping_numbers_hint() };
	let title = Control { field: Field::Title, label: words.discussions_title(), hint: "" };
	let group = Control { field: Field::Group, label: words.moderation_move_to(), hint: words.moderation_move_hint() };
	let text = |control| TextField { control, kind: "text", autocomplete: "off", required: true };
	let main = view! {
		<h1>{words.reshaping_split()}</h1>
		<p><a class="link" href=format!("/t/{}", topic.id)><bdi>{topic.title.clone()}</bdi></a></p>
		<p class="quiet">{words.reshaping_split_text()}</p>
		<form method="post">
			{form_error(visit, form)}
			{text_field(visit, form, text(rows))}
			{text_field(visit, form, text(title))}
			{select(visit, form, Select { control: group, options })}
			{reason_field(visit, form, "split", words.moderation_reason_told())}
			{buttons(visit, topic.id, words.reshaping_split())}
		</form>
	};
	Ok(narrow(words.reshaping_split(), main, form).into())
}

fn merge_page(visit: &Visit, form: &Form) -> Answered {
	let words = visit.words();
	let topic = kept(visit, topic_id(visit)?)?;
	let into = Control { field: Field::Into, label: words.reshaping_into(), hint: words.reshaping_into_hint() };
	let main = view! {
		<h1>{words.reshaping_merge()}</h1>
		<p><a class="link" href=format!("/t/{}", topic.id)><bdi>{topic.title.clone()}</bdi></a></p>
		<p class="quiet">{words.reshaping_merge_text(MOVED_MAX)}</p>
		<form method="post">
			{form_error(visit, form)}
			{text_field(visit, form, TextField { control: into, kind: "text", autocomplete: "off", required: true })}
			{reason_field(visit, form, "merge", words.moderation_reason_told())}
			{buttons(visit, topic.id, words.reshaping_merge())}
		</form>
	};
	Ok(narrow(words.reshaping_merge(), main, form).into())
}

fn buttons(visit: &Visit, id: TopicId, text: &'static str) -> impl IntoView + use<> {
	view! {
		<p class="actions">
			<button class="button danger">{text}</button>
			<a class="button bare" href=format!("/t/{id}/keep")>{visit.words().moderation_cancel()}</a>
		</p>
	}
}

fn undo_page(visit: &Visit, topic: &TopicView, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let id = topic.id;
	let arrivals = visit.ask(|forum, actor| moderation::arrivals(forum, actor, id))?;
	let rows = arrivals.iter().filter(|one| one.may_undo).map(|one| {
		let blank = Form::blank();
		let form = if form.value("id") == one.id.to_string() { form } else { &blank };
		view! {
			<section class="tools">
				<p>{arrived(visit, one)}</p>
				<form method="post" action=format!("/t/{id}/keep/undo")>
					{form_error(visit, form)}
					{hidden("id", one.id.to_string())}
					{reason_field(visit, form, &one.id.to_string(), words.moderation_reason_told())}
					<p class="actions"><button class="button">{words.reshaping_undo()}</button></p>
				</form>
			</section>
		}
	});
	let rows = rows.collect_view();
	let none = rows.is_empty().then(|| view! { <div class="empty"><p>{words.reshaping_nothing()}</p></div> });
	let main = view! {
		<h1>{words.reshaping_undo()}</h1>
		<p><a class="link" href=format!("/t/{id}")><bdi>{topic.title.clone()}</bdi></a></p>
		<p class="quiet">{words.reshaping_undo_text()}</p>
		{none}
		{rows}
	};
	Ok(narrow(words.reshaping_undo(), main, form))
}

fn narrow(title: &'static str, main: impl IntoView + 'static, form: &Form) -> Page {
	let mut page = Page::new(title, main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	page
}

/// The ways from the page of a topic's states.
pub(super) fn links(visit: &Visit, id: TopicId) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<section class="tools">
			<h2>{words.reshaping_title()}</h2>
			<p class="actions">
				<a class="button" href=format!("/t/{id}/keep/split")>{words.reshaping_split()}</a>
				<a class="button" href=format!("/t/{id}/keep/merge")>{words.reshaping_merge()}</a>
				<a class="button bare" href=format!("/t/{id}/keep/undo")>{words.reshaping_undo()}</a>
			</p>
		</section>
	}
}

/// What came from where, as a sentence.
fn arrived(visit: &Visit, arrival: &ArrivalView) -> impl IntoView + use<> {
	let words = visit.words();
	let when = visit.locale.date(arrival.at);
	match (&arrival.title, arrival.merged) {
		(Some(title), true) => words.reshaping_merged_from(arrival.count, title, when),
		(Some(title), false) => words.reshaping_split_from(arrival.count, title, when),
		(None, _) => words.reshaping_came(arrival.count, when),
	}
}

/// The marker before the first of the posts that came from another topic.
pub(crate) fn arrival_marker(visit: &Visit, arrival: &ArrivalView) -> AnyView {
	let text = arrived(visit, arrival);
	let to = (arrival.title.is_some() && !arrival.merged).then(|| {
		let to = format!("/t/{}", arrival.from);
		view! { " "<a class="link" href=to>{visit.words().holding_open()}</a> }
	});
	view! { <div class="notice">{icon(Icon::Notice)}<div><p>{text}{to}</p></div></div> }.into_any()
}

/// What stands where posts in a row went to the same topic.
pub(crate) fn moved_marker(visit: &Visit, first: &MovedView, count: u32) -> AnyView {
	let words = visit.words();
	let to = format!("/t/{}/p/{}", first.topic, first.to);
	let title = first.title.clone();
	view! {
		<article class="post stub" id=format!("p{}", first.number) aria-label=words.discussions_post_label(first.number)>
			<p>{small_icon(Icon::Next)}<span>{words.reshaping_moved(count)}" "<a class="link" href=to><bdi>{title}</bdi></a></span></p>
		</article>
	}
	.into_any()
}
