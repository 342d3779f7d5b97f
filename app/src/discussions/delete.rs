//! Deleting and bringing back, choosing an answer: forms that say what they will do.

use super::address::post_address;
use super::{post_number, topic_id};
use crate::moderation::reason_field;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::form_error;
use forum::discussions::{self, Deleted, Wanted};
use leptos::prelude::*;
use model::discussions::{PostView, TopicView, page_of};
use model::moderation::ActReason;
use model::{Field, Reason, UserError};

fn topic_at(visit: &Visit, page: u32) -> Result<TopicView, UserError> {
	let id = topic_id(visit)?;
	visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(page)))
}

/// Asks before a post is deleted.
pub(super) fn ask(visit: &Visit) -> Answered {
	ask_about_post(visit, &Form::blank())
}

fn ask_about_post(visit: &Visit, form: &Form) -> Answered {
	let number = post_number(visit)?;
	let topic = topic_at(visit, page_of(number))?;
	let post = topic.posts.iter().find(|post| post.number == number).ok_or(UserError::NotFound)?;
	if !post.may.delete {
		return Err(refusal(visit, Reason::NotAuthor));
	}
	let words = visit.words();
	let text = if number == 1 && topic.replies == 0 {
		words.discussions_delete_whole_text()
	} else {
		words.discussions_delete_post_text()
	};
	let back = post_address(topic.id, &topic.slug, number);
	let asks = if is_own(visit, post) { Asks::Nothing } else { Asks::Reason };
	let asked = Asked { title: words.discussions_delete_post(number), text, button: words.discussions_delete(), back };
	Ok(question(visit, asked, asks, form).into())
}

/// Whether the reader wrote a post: of others' they say why they hide it.
fn is_own(visit: &Visit, post: &PostView) -> bool {
	visit.session.as_ref().is_some_and(|session| post.author.handle.as_ref() == Some(&session.handle))
}

fn refusal(visit: &Visit, reason: Reason) -> UserError {
	if visit.is_signed_in() { UserError::Denied(reason) } else { UserError::SignInRequired }
}

/// What is asked.
struct Asked {
	title: String,
	text: &'static str,
	button: &'static str,
	back: String,
}

/// What somebody says beside their yes.
#[derive(Clone, Copy, PartialEq)]
enum Asks {
	Nothing,
	Reason,
}

fn question(visit: &Visit, asked: Asked, asks: Asks, form: &Form) -> Page {
	let words = visit.words();
	let Asked { title, text, button, back } = asked;
	let reason = (asks == Asks::Reason).then(|| reason_field(visit, form, "hide", words.moderation_reason_told()));
	let main = view! {
		<h1>{title.clone()}</h1>
		<p>{text}</p>
		<form method="post" action=visit.path.clone()>
			{form_error(visit, form)}
			{reason}
			<div class="actions">
				<button class="button danger" type="submit">{button}</button>
				<a class="button bare" href=back>{words.discussions_cancel()}</a>
			</div>
		</form>
	};
	Page::new(title, main).chrome(Chrome::Narrow).status_of(form)
}

/// Deletes a post.
pub(super) fn delete(visit: &Visit) -> Answered {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	let topic = topic_at(visit, page_of(number))?;
	let own = topic.posts.iter().find(|post| post.number == number).is_none_or(|post| is_own(visit, post));
	let deleted = if own {
		visit.ask(|forum, actor| discussions::delete_post(forum, actor, id, number))?
	} else {
		match ActReason::parse(visit.form.get(Field::Reason.name())) {
			Ok(reason) => visit.ask(|forum, actor| discussions::hide_post(forum, actor, id, number, &reason))?,
			Err(refused) => return ask_about_post(visit, &Form::back(&visit.form, refused.into())?),
		}
	};
	Ok(Answer::go(match deleted {
		Deleted::WholeTopic => format!("/g/{}", topic.group_slug),
		Deleted::Post => {
			let page = page_of(number);
			format!("{}?page={page}&deleted={number}", super::topic_address(id, &topic.slug))
		}
	}))
}

/// Brings a post back.
pub(super) fn restore(visit: &Visit) -> Answered {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	visit.ask(|forum, actor| discussions::restore_post(forum, actor, id, number))?;
	Ok(Answer::go(format!("/t/{id}/p/{number}")))
}

/// Asks before a topic is deleted whole.
pub(super) fn topic_ask(visit: &Visit) -> Answered {
	ask_about_topic(visit, &Form::blank())
}

fn ask_about_topic(visit: &Visit, form: &Form) -> Answered {
	let topic = topic_at(visit, 1)?;
	if !topic.may.delete {
		return Err(refusal(visit, Reason::ModeratorsOnly));
	}
	let words = visit.words();
	let back = super::topic_address(topic.id, &topic.slug);
	let title = words.discussions_delete_topic().to_owned();
	let (text, button) = (words.discussions_delete_topic_text(), words.discussions_delete_topic());
	Ok(question(visit, Asked { title, text, button, back }, Asks::Reason, form).into())
}

/// Deletes a topic whole.
pub(super) fn topic_delete(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	match ActReason::parse(visit.form.get(Field::Reason.name())) {
		Ok(reason) => visit.ask(|forum, actor| discussions::hide_topic(forum, actor, id, &reason))?,
		Err(refused) => return ask_about_topic(visit, &Form::back(&visit.form, refused.into())?),
	}
	Ok(Answer::go(format!("/t/{id}")))
}

/// Brings a whole topic back.
pub(super) fn topic_restore(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	visit.ask(|forum, actor| discussions::restore_topic(forum, actor, id))?;
	Ok(Answer::go(format!("/t/{id}")))
}

/// Chooses the answer; an empty number takes the choice back.
pub(super) fn choose_answer(visit: &Visit) -> Answered {
	let id = topic_id(visit)?;
	let number = match visit.form.get("number") {
		"" => None,
		text => Some(text.parse().map_err(|_| UserError::Malformed)?),
	};
	visit.ask(|forum, actor| discussions::choose_answer(forum, actor, id, number))?;
	Ok(Answer::go(number.map_or(format!("/t/{id}"), |number| format!("/t/{id}/p/{number}"))))
}
