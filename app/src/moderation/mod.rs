//! Pages of keeping order: the queue, the log, reports, states of topics, and what members are told.

mod appeal;
mod audit;
mod banner;
mod filters;
mod held;
mod member;
mod names;
mod notices;
mod queue;
mod report;
mod reshape;
mod tabs;
mod told;
mod topic;

pub(crate) use banner::{banner, masthead_link, unseen, waiting};
pub(crate) use held::waiting_in;
pub(crate) use member::restraint_tools;
pub(crate) use reshape::{arrival_marker, moved_marker};

use crate::page::{Answer, Answered, Form, Route, Visit, get, post};
use crate::ui::{Icon, small_icon};
use leptos::prelude::*;
use model::Field;
use model::moderation::REASON_MAX;

/// The pages and forms.
pub const ROUTES: &[Route] = &[
	get("/mod", home),
	get("/mod/queue", queue::show),
	get("/mod/cases/{case}", queue::back),
	post("/mod/cases/{case}", queue::decide),
	get("/mod/appeals/{case}", queue::back),
	post("/mod/appeals/{case}", queue::decide_appeal),
	get("/mod/held/{case}", queue::back),
	post("/mod/held/{case}", queue::decide_held),
	get("/mod/audit", audit::show),
	get("/mod/audit/{number}/revert", audit::ask_revert),
	post("/mod/audit/{number}/revert", audit::revert),
	get("/held", held::list),
	get("/held/{case}", held::show),
	get("/held/{case}/withdraw", held::back),
	post("/held/{case}/withdraw", held::take_back),
	get("/admin/filters", filters::show),
	post("/admin/filters", filters::add),
	get("/admin/filters/remove", filters::back),
	post("/admin/filters/remove", filters::remove),
	get("/admin/filters/test", filters::back),
	post("/admin/filters/test", filters::trial),
	get("/settings/notices", notices::show),
	get("/settings/notices/{notice}", appeal::ask),
	post("/settings/notices/{notice}", appeal::send),
	get("/t/{id}/p/{number}/report", report::ask),
	post("/t/{id}/p/{number}/report", report::send),
	get("/t/{id}/keep", topic::show),
	get("/t/{id}/keep/close", topic::back),
	post("/t/{id}/keep/close", topic::close),
	get("/t/{id}/keep/reopen", topic::back),
	post("/t/{id}/keep/reopen", topic::reopen),
	get("/t/{id}/keep/pin", topic::back),
	post("/t/{id}/keep/pin", topic::pin),
	get("/t/{id}/keep/unpin", topic::back),
	post("/t/{id}/keep/unpin", topic::unpin),
	get("/t/{id}/keep/move", topic::back),
	post("/t/{id}/keep/move", topic::move_away),
	get("/t/{id}/keep/slow", topic::back),
	post("/t/{id}/keep/slow", topic::slow),
	get("/t/{id}/keep/split", reshape::ask_split),
	post("/t/{id}/keep/split", reshape::split),
	get("/t/{id}/keep/merge", reshape::ask_merge),
	post("/t/{id}/keep/merge", reshape::merge),
	get("/t/{id}/keep/undo", reshape::ask_undo),
	post("/t/{id}/keep/undo", reshape::undo),
	get("/u/{handle}/warn", member::ask_to_warn),
	post("/u/{handle}/warn", member::warn),
	get("/u/{handle}/silence", member::ask_to_silence),
	post("/u/{handle}/silence", member::silence),
	get("/u/{handle}/unsilence", member::back),
	post("/u/{handle}/unsilence", member::unsilence),
];

/// Whoever keeps order begins with what waits.
fn home(_visit: &Visit) -> Answered {
	Ok(Answer::go("/mod/queue"))
}

/// The line in which somebody says why. `id` tells apart several on one page.
pub(crate) fn reason_field(visit: &Visit, form: &Form, id: &str, hint: &'static str) -> impl IntoView + use<> {
	let words = visit.words();
	let id = format!("reason-{id}");
	let refused = form.field_error(Field::Reason).map(|error| crate::error_text::sentence(&visit.locale, &error));
	let described =
		if refused.is_some() { Some(format!("{id}-error")) } else { (!hint.is_empty()).then(|| format!("{id}-hint")) };
	let below = match &refused {
		Some(sentence) => {
			let sentence = sentence.clone();
			view! { <p class="error" id=format!("{id}-error")>{small_icon(Icon::Notice)}<span>{sentence}</span></p> }
				.into_any()
		}
		None if hint.is_empty() => ().into_any(),
		None => view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> }.into_any(),
	};
	let value = form.value(Field::Reason.name()).to_owned();
	view! {
		<div class="field">
			<label for=id.clone()>{words.moderation_reason()}</label>
			<input class="input" id=id name=Field::Reason.name() value=value dir="auto" autocomplete="off"
				maxlength=REASON_MAX.to_string() aria-invalid=refused.is_some().then_some("true") aria-describedby=described/>
			{below}
		</div>
	}
}
