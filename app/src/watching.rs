//! Watching and muting: the small forms beside a topic and a group.

use crate::page::{Answer, Answered, Form, Route, Visit, get, post as send};
use crate::ui::{Choice, Icon, Pick, icon, pick};
use leptos::prelude::*;
use model::UserError;
use model::discussions::TopicView;
use model::groups::GroupView;
use model::watching::Level;

/// The forms.
pub const ROUTES: &[Route] = &[
	get("/t/{id}/watch", back_to_topic),
	send("/t/{id}/watch", set_topic),
	get("/g/{group}/watch", back_to_group),
	send("/g/{group}/watch", set_group),
];

fn back_to_topic(visit: &Visit) -> Answered {
	Ok(Answer::go(format!("/t/{}", visit.id::<model::TopicId>("id")?)))
}

fn back_to_group(visit: &Visit) -> Answered {
	Ok(Answer::go(format!("/g/{}", group(visit)?.slug)))
}

fn set_topic(visit: &Visit) -> Answered {
	let (topic, level) = (visit.id("id")?, level(visit));
	visit.ask(|forum, actor| match level {
		Some(level) => forum::watching::set_topic(forum, actor, topic, level),
		// Who may not know of the topic hears that first.
		None => forum::discussions::show(forum, actor, topic, forum::discussions::Wanted::Page(1)).map(drop),
	})?;
	level.ok_or(UserError::Malformed)?;
	back_to_topic(visit)
}

fn set_group(visit: &Visit) -> Answered {
	let group = group(visit)?;
	let level = level(visit).ok_or(UserError::Malformed)?;
	visit.ask(|forum, actor| forum::watching::set_group(forum, actor, group.id, level))?;
	Ok(Answer::go(format!("/g/{}", group.slug)))
}

fn group(visit: &Visit) -> Result<GroupView, UserError> {
	visit.ask(|forum, actor| forum::groups::show(forum, actor, visit.params.get("group")))
}

fn level(visit: &Visit) -> Option<Level> {
	Level::from_code(visit.form.get("level"))
}

/// What stands beside a topic for whoever follows it: how much they hear of it, and the bookmark.
pub(crate) fn beside_topic(visit: &Visit, topic: &TopicView) -> Option<AnyView> {
	let words = visit.words();
	topic.may.follow.then(|| {
		let keep = if topic.kept { words.bookmarks_change() } else { words.bookmarks_keep_topic() };
		view! {
			<section>
				<h2>{words.watching_for_you()}</h2>
				{form(visit, format!("/t/{}/watch", topic.id), words.watching_topic(), topic.level)}
				<p class="actions"><a class="button bare" href=format!("/t/{}/bookmark", topic.id) rel="nofollow">{icon(Icon::Bookmark)}{keep}</a></p>
			</section>
		}
		.into_any()
	})
}

/// What stands beside a group for whoever reads it.
pub(crate) fn beside_group(visit: &Visit, group: &GroupView) -> Option<AnyView> {
	let words = visit.words();
	let level = visit.ask(|forum, actor| forum::watching::of_group(forum, actor, group.id)).ok()?;
	(visit.is_signed_in() && group.may.read).then(|| {
		view! {
			<section>
				<h2>{words.watching_for_you()}</h2>
				{form(visit, format!("/g/{}/watch", group.slug), words.watching_group(), level)}
			</section>
		}
		.into_any()
	})
}

fn form(visit: &Visit, action: String, label: &'static str, level: Level) -> impl IntoView + use<> {
	let words = visit.words();
	let choices = Level::ALL.map(|level| Choice::new(level.code(), name(visit, level)));
	let field = Pick { name: "level", label, hint: "", choices: choices.into() };
	view! {
		<form class="watching" method="post" action=action>
			{pick(&Form::with([("level", level.code())]), field)}
			<button class="button" type="submit">{icon(Icon::Bell)}{words.watching_save()}</button>
		</form>
	}
}

fn name(visit: &Visit, level: Level) -> &'static str {
	let words = visit.words();
	match level {
		Level::Watching => words.watching_watching(),
		Level::Normal => words.watching_normal(),
		Level::Muted => words.watching_muted(),
	}
}
