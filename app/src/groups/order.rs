//! How order is kept in a group: whose posts wait, and how fast it talks.

use super::join::{address, group};
use crate::i18n::Words;
use crate::page::{Answer, Answered, Form, Page, Pairs, Visit};
use crate::ui::{Choice, Pick, form_error, radios};
use leptos::prelude::*;
use model::groups::GroupView;
use model::moderation::{Holds, Pace, SLOW_S};
use model::{GroupId, TopicId, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = kept(visit)?;
	let now = visit.ask(|forum, actor| forum::moderation::pace(forum, actor, group.id))?;
	let form = Form::with([("holds", now.holds.code()), ("slow", &now.slow_s.to_string())]);
	Ok(page(visit, &group, &form).into())
}

/// Changes it.
pub(super) fn act(visit: &Visit) -> Answered {
	let group = kept(visit)?;
	let done = read(&visit.form)
		.and_then(|new| visit.ask(|forum, actor| forum::moderation::set_pace(forum, actor, group.id, new)));
	match done {
		Ok(()) => Ok(Answer::go(address(&group))),
		Err(error) => Ok(page(visit, &group, &Form::back(&visit.form, error)?).into()),
	}
}

fn read(form: &Pairs) -> Result<Pace, UserError> {
	let holds = Holds::from_code(form.get("holds")).ok_or(UserError::Malformed)?;
	let slow_s: u32 = form.get("slow").parse().map_err(|_| UserError::Malformed)?;
	if SLOW_S.contains(&slow_s) { Ok(Pace { holds, slow_s }) } else { Err(UserError::Malformed) }
}

/// The group, for those who keep order there.
fn kept(visit: &Visit) -> Result<GroupView, UserError> {
	let group = group(visit)?;
	visit.ask(|forum, actor| forum::moderation::require_keeper(forum, actor, group.id))?;
	Ok(group)
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Page {
	let words = visit.words();
	let holds = Holds::ALL
		.iter()
		.map(|holds| Choice::new(holds.code(), holds_name(words, *holds)).hint(holds_hint(words, *holds)));
	let holds = Pick {
		name: "holds",
		label: words.holding_holds(),
		hint: words.holding_holds_hint(),
		choices: holds.collect(),
	};
	let slow = SLOW_S.into_iter().zip(SLOW_CODES).map(|(seconds, code)| Choice::new(code, span(words, seconds)));
	let slow =
		Pick { name: "slow", label: words.holding_slow(), hint: words.holding_slow_hint(), choices: slow.collect() };
	let title = words.holding_order_title(&group.name);
	let main = view! {
		<div class="page-head">
			<div><h1>{title.clone()}</h1></div>
			<p class="actions"><a class="button bare" href=address(group)>{words.groups_back()}</a></p>
		</div>
		<form method="post" class="reading">
			{form_error(visit, form)}
			{radios(form, holds)}
			{radios(form, slow)}
			<p class="actions"><button class="button primary">{words.groups_save()}</button></p>
		</form>
	};
	let mut page = Page::new(title, main).status_of(form);
	page.unlisted = true;
	page
}

/// Whether the reader keeps order in a group.
pub(crate) fn keeps_order(visit: &Visit, group: GroupId) -> bool {
	visit.is_signed_in() && visit.ask(|forum, actor| forum::moderation::require_keeper(forum, actor, group)).is_ok()
}

/// What somebody who is about to write in a group should know, and in which topic if it is a reply. Of
/// the times between two posts that both ask for, the longer one holds.
pub(crate) fn pace_hint(visit: &Visit, group: GroupId, topic: Option<TopicId>) -> Option<AnyView> {
	let words = visit.words();
	if keeps_order(visit, group) {
		return None;
	}
	let now = visit.ask(|forum, actor| forum::moderation::pace(forum, actor, group)).unwrap_or_default();
	let in_topic =
		topic.and_then(|topic| visit.ask(|forum, actor| forum::moderation::topic_pace(forum, actor, topic)).ok());
	let in_topic = in_topic.unwrap_or_default();
	let waits = (now.holds == Holds::Everybody).then(|| view! { <p class="hint">{words.holding_holds_here()}</p> });
	let slow = match now.slow_s.max(in_topic) {
		0 => None,
		slow_s if slow_s == now.slow_s => Some(words.holding_slow_here(span(words, slow_s))),
		slow_s => Some(words.holding_slow_topic_here(span(words, slow_s))),
	};
	let slow = slow.map(|slow| view! { <p class="hint">{slow}</p> });
	(waits.is_some() || slow.is_some()).then(|| view! { {waits}{slow} }.into_any())
}

/// What the form sends for each span of [`SLOW_S`].
pub(crate) const SLOW_CODES: [&str; SLOW_S.len()] = ["0", "30", "60", "300", "900", "3600", "21600"];

/// In one or two words.
pub(crate) fn holds_name(words: &Words, holds: Holds) -> &'static str {
	match holds {
		Holds::Nobody => words.holding_holds_nobody(),
		Holds::Newcomers => words.holding_holds_newcomers(),
		Holds::Everybody => words.holding_holds_everybody(),
	}
}

fn holds_hint(words: &Words, holds: Holds) -> &'static str {
	match holds {
		Holds::Nobody => words.holding_holds_nobody_hint(),
		Holds::Newcomers => words.holding_holds_newcomers_hint(),
		Holds::Everybody => words.holding_holds_everybody_hint(),
	}
}

/// A span between two posts, in words.
pub(crate) fn span(words: &Words, seconds: u32) -> String {
	match seconds {
		0 => words.holding_slow_none().to_owned(),
		1..60 => words.holding_seconds(seconds),
		60..3_600 => words.holding_minutes(seconds / 60),
		3_600.. => words.holding_hours(seconds / 3_600),
	}
}
