//! The community's filters: their list, a form for another one, and what would happen with a text.

use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{
	self, Choice, Control, Icon, Pick, TextArea, TextField, form_error, hidden, icon, pick, small_icon, text_area,
	text_field,
};
use forum::filters::{self, FILTERS_MAX};
use leptos::prelude::*;
use model::filters::{FilterAction, FilterKind, FilterPage, FilterView, NewFilter};
use model::text::Prose;
use model::{Field, FilterId, UserError};

/// Lines for a text to try.
const TRIAL_ROWS: u16 = 6;

/// The page.
pub(super) fn show(visit: &Visit) -> Answered {
	page(visit, &fresh(), Beside::Nothing)
}

/// The page, for whoever loads the address of a form.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/admin/filters"))
}

fn fresh() -> Form {
	Form::with([("kind", FilterKind::Word.code()), ("action", FilterAction::Hold.code())])
}

/// Adds one.
pub(super) fn add(visit: &Visit) -> Answered {
	let kind = FilterKind::from_code(visit.form.get("kind")).ok_or(UserError::Malformed)?;
	let action = FilterAction::from_code(visit.form.get("action")).ok_or(UserError::Malformed)?;
	let new = match NewFilter::parse(kind, action, visit.form.get(Field::Pattern.name())) {
		Ok(new) => new,
		Err(error) => return page(visit, &Form::back(&visit.form, error.into())?, Beside::Nothing),
	};
	match visit.ask(|forum, actor| filters::add(forum, actor, new.clone())) {
		Ok(()) => Ok(Answer::go("/admin/filters?saved=1")),
		Err(error) => {
			let standing = visit.ask(|forum, actor| filters::standing(forum, actor, &new))?;
			let beside = standing.map_or(Beside::Nothing, Beside::Standing);
			page(visit, &Form::back(&visit.form, error)?, beside)
		}
	}
}

/// What the page shows beside its forms.
enum Beside {
	Nothing,
	/// The filter that looks for the same already.
	Standing(FilterView),
	/// What a text would meet.
	Met(Vec<FilterView>),
}

/// Removes one.
pub(super) fn remove(visit: &Visit) -> Answered {
	let id: FilterId = visit.form.get("id").parse().map_err(|_| UserError::Malformed)?;
	visit.ask(|forum, actor| filters::remove(forum, actor, id))?;
	Ok(Answer::go("/admin/filters?saved=1"))
}

/// Says what would happen with a text.
pub(super) fn trial(visit: &Visit) -> Answered {
	let tried = Prose::parse(Field::Body, visit.form.get(Field::Body.name()))
		.map_err(UserError::from)
		.and_then(|text| visit.ask(|forum, actor| filters::trial(forum, actor, &text)));
	match tried {
		Ok(met) => {
			let form = Form::with([
				("kind", FilterKind::Word.code()),
				("action", FilterAction::Hold.code()),
				(Field::Body.name(), visit.form.get(Field::Body.name())),
			]);
			page(visit, &form, Beside::Met(met))
		}
		Err(error) => page(visit, &Form::back(&visit.form, error)?, Beside::Nothing),
	}
}

fn page(visit: &Visit, form: &Form, beside: Beside) -> Answered {
	let words = visit.words();
	let before: Option<FilterId> = visit.query.get("before").parse().ok();
	let list = visit.ask(|forum, actor| filters::list(forum, actor, before))?;
	if before.is_some() && list.filters.is_empty() {
		return Ok(past_the_end(visit, "/admin/filters".to_owned(), words.layout_first_page()).into());
	}
	let (standing, met) = match beside {
		Beside::Nothing => (None, None),
		Beside::Standing(filter) => (Some(filter), None),
		Beside::Met(met) => (None, Some(met)),
	};
	let main = view! {
		<div class="page-head"><div><h1>{words.filters_title()}</h1><p class="lede">{words.filters_lede()}</p></div></div>
		{saved(visit)}
		{form_error(visit, form)}
		{add_form(visit, form, standing.as_ref())}
		{trial_form(visit, form, met)}
		{rows(visit, &list)}
	};
	let mut page = Page::new(words.filters_title(), main).status_of(form);
	page.unlisted = true;
	Ok(page.into())
}

fn saved(visit: &Visit) -> Option<impl IntoView + use<>> {
	let said = visit.query.has("saved") && visit.form.iter().next().is_none();
	said.then(|| {
		let text = visit.words().settings_saved();
		view! { <div class="notice good" role="status">{icon(Icon::Done)}<div><p>{text}</p></div></div> }
	})
}

fn add_form(visit: &Visit, form: &Form, standing: Option<&FilterView>) -> impl IntoView + use<> {
	let words = visit.words();
	let kinds = FilterKind::ALL.map(|kind| Choice::new(kind.code(), kind_name(visit, kind)));
	let actions = FilterAction::ALL.map(|action| Choice::new(action.code(), action_name(visit, action)));
	let kind = Pick { name: "kind", label: words.filters_kind(), hint: "", choices: kinds.into() };
	let action = Pick { name: "action", label: words.filters_action(), hint: "", choices: actions.into() };
	let pattern = Control { field: Field::Pattern, label: words.filters_pattern(), hint: words.filters_pattern_hint() };
	let standing = standing.map(|filter| {
		let row = row(visit, filter);
		view! { <h3>{words.filters_standing()}</h3><ol class="acts">{row}</ol> }
	});
	view! {
		<section aria-labelledby="add-h">
			<h2 id="add-h">{words.filters_add_title()}</h2>
			<form method="post" action="/admin/filters" class="reading">
				{pick(form, kind)}
				{text_field(visit, form, TextField { control: pattern, kind: "text", autocomplete: "off", required: true })}
				{pick(form, action)}
				<p class="actions"><button class="button primary">{words.filters_add()}</button></p>
			</form>
			{standing}
		</section>
	}
}

fn trial_form(visit: &Visit, form: &Form, met: Option<Vec<FilterView>>) -> impl IntoView + use<> {
	let words = visit.words();
	let body = Control { field: Field::Body, label: words.filters_trial_text(), hint: words.filters_trial_hint() };
	let outcome = met.map(|met| {
		let strongest = met.iter().map(|filter| filter.action).max();
		let said = match strongest {
			None => words.filters_trial_nothing(),
			Some(FilterAction::Hold) => words.filters_trial_hold(),
			Some(FilterAction::Refuse) => words.filters_trial_refuse(),
		};
		let met = met.into_iter().map(|filter| view! { <li>{kind_name(visit, filter.kind)}": "<bdi>{filter.pattern}</bdi></li> });
		view! { <div class="notice" role="status">{icon(Icon::Notice)}<div><p>{said}</p><ul class="lines">{met.collect_view()}</ul></div></div> }
	});
	view! {
		<section aria-labelledby="trial-h">
			<h2 id="trial-h">{words.filters_trial_title()}</h2>
			<form method="post" action="/admin/filters/test" class="reading">
				{outcome}
				{text_area(visit, form, TextArea { control: body, rows: TRIAL_ROWS, required: true })}
				<p class="actions"><button class="button">{words.filters_trial()}</button></p>
			</form>
		</section>
	}
}

fn rows(visit: &Visit, list: &FilterPage) -> impl IntoView + use<> {
	let words = visit.words();
	let content = if list.filters.is_empty() {
		view! { <p class="quiet">{words.filters_none()}</p> }.into_any()
	} else {
		let rows = list.filters.iter().map(|filter| row(visit, filter)).collect_view();
		view! { <ol class="acts">{rows}</ol> }.into_any()
	};
	let next = list.next.map(|next| {
		view! {
			<nav class="pager" aria-label=words.moderation_pages()>
				<a class="next" rel="next" href=format!("/admin/filters?before={next}")>{words.moderation_earlier()}" "{small_icon(Icon::Next)}</a>
			</nav>
		}
	});
	view! {
		<section aria-labelledby="list-h">
			<h2 id="list-h">{words.filters_list(list.total)}</h2>
			<p class="quiet small">{words.filters_most(FILTERS_MAX)}</p>
			{content}
			{next}
		</section>
	}
}

fn row(visit: &Visit, filter: &FilterView) -> impl IntoView + use<> {
	let words = visit.words();
	let pattern = filter.pattern.clone();
	view! {
		<li>
			<p class="what"><bdi>{pattern}</bdi></p>
			<p class="meta"><span>{kind_name(visit, filter.kind)}</span><span>{action_name(visit, filter.action)}</span><span>{ui::date(visit, filter.since)}</span></p>
			<form method="post" action="/admin/filters/remove" class="actions">
				{hidden("id", filter.id.to_string())}
				<button class="button bare" aria-label=words.filters_remove_of(&filter.pattern)>{words.filters_remove()}</button>
			</form>
		</li>
	}
}

fn kind_name(visit: &Visit, kind: FilterKind) -> &'static str {
	match kind {
		FilterKind::Word => visit.words().filters_kind_word(),
		FilterKind::Link => visit.words().filters_kind_link(),
	}
}

/// What a filter does, in words.
pub(super) fn action_name(visit: &Visit, action: FilterAction) -> &'static str {
	match action {
		FilterAction::Hold => visit.words().filters_action_hold(),
		FilterAction::Refuse => visit.words().filters_action_refuse(),
	}
}
