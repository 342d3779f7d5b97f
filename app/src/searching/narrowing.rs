//! The fields beside the results, which belong to the form above them.

use super::{FORM, address, alone, complaints, name};
use crate::page::Visit;
use forum::permissions::{Action, may};
use leptos::prelude::*;
use model::searching::{Search, SearchField, SearchKind, SearchView};

/// Most groups in the list: whoever reads more types `group:` before its name.
const GROUPS_MAX: usize = 200;

pub(super) fn fields(visit: &Visit, search: &Search, view: &SearchView) -> impl IntoView + use<> {
	let words = visit.words();
	let text = |field, label, value: &str| line(visit, view, Line { field, label, value, kind: "text" });
	let day = |field, label, value: &str| line(visit, view, Line { field, label, value, kind: "date" });
	view! {
		<section class="facets" aria-labelledby="narrow">
			<h2 id="narrow">{words.searching_narrow()}</h2>
			{kinds(visit, search, view)}
			{groups(visit, search, view)}
			{text(SearchField::By, words.searching_by(), &search.by)}
			{text(SearchField::Tags, words.searching_tags(), &search.tags)}
			{day(SearchField::From, words.searching_from(), &search.from)}
			{day(SearchField::To, words.searching_to(), &search.to)}
			<input type="hidden" name="sort" value=search.order.code() form=FORM/>
			<div class="actions">
				<button class="button" form=FORM>{words.searching_apply()}</button>
				<a class="button bare" href=address(&alone(search), 1)>{words.searching_clear()}</a>
			</div>
			{tags(visit, search, view)}
		</section>
	}
}

fn kinds(visit: &Visit, search: &Search, view: &SearchView) -> impl IntoView + use<> {
	let words = visit.words();
	let options = SearchKind::ALL.map(|kind| {
		let text = match kind {
			SearchKind::Everything => words.searching_everything(),
			SearchKind::Topics => words.searching_topics(),
			SearchKind::Replies => words.searching_replies(),
			SearchKind::Questions => words.searching_questions(),
			SearchKind::Solved => words.searching_solved(),
		};
		let count = match kind {
			SearchKind::Topics => view.facets.topics,
			SearchKind::Replies => view.facets.replies,
			SearchKind::Everything | SearchKind::Questions | SearchKind::Solved => 0,
		};
		view! { <option value=kind.code() selected={kind == search.kind}>{counted(visit, text, count)}</option> }
	});
	view! {
		<div class="field">
			<label for="kind">{words.searching_kind()}</label>
			<select class="input" id="kind" name="kind" form=FORM>{options.into_iter().collect_view()}</select>
		</div>
	}
}

/// The groups that the reader may read.
fn groups(visit: &Visit, search: &Search, view: &SearchView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let directory = visit.ask(|forum, _| forum.directory()).ok()?;
	let readable = directory.groups.iter().filter(|group| may(&visit.actor, Action::ReadGroup(group.facts), visit.now));
	let options = readable.take(GROUPS_MAX).map(|group| {
		let selected = group.slug == search.group;
		let count = view.facets.groups.iter().find(|(slug, _)| *slug == group.slug).map_or(0, |(_, count)| *count);
		view! { <option value=group.slug.clone() selected=selected>{counted(visit, &group.name, count)}</option> }
	});
	let options = options.collect_view();
	let wrong = complaints(visit, view, SearchField::Group);
	let (invalid, described) = (wrong.is_some().then_some("true"), wrong.is_some().then_some("group-error"));
	Some(view! {
		<div class="field">
			<label for="group">{words.searching_group()}</label>
			<select class="input" id="group" name="group" form=FORM aria-invalid=invalid aria-describedby=described>
				<option value="">{words.searching_any_group()}</option>
				{options}
			</select>
			{wrong}
		</div>
	})
}

/// A name, with how much was found there, if anything was.
fn counted(visit: &Visit, name: &str, count: u64) -> String {
	if count == 0 { name.to_owned() } else { visit.words().searching_counted(name, count) }
}

/// The tags of what was found, most first: each narrows down.
fn tags(visit: &Visit, search: &Search, view: &SearchView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let chosen = search.tags.split([',', ' ']).collect::<Vec<_>>();
	let others = view.facets.tags.iter().filter(|(tag, _)| !chosen.contains(&tag.as_str()));
	let links = others.map(|(tag, count)| {
		let tags = format!("{} {tag}", search.tags);
		let to = address(&Search { tags: tags.trim().to_owned(), ..search.clone() }, 1);
		let count = visit.locale.number(*count);
		view! { <li><a class="tag" href=to><bdi>{tag.clone()}</bdi></a>" "<span class="num small quiet">{count}</span></li> }
	});
	let links = links.collect_view();
	(!view.facets.tags.is_empty()).then(|| view! { <h3>{words.searching_tags()}</h3><ul class="lines">{links}</ul> })
}

struct Line<'a> {
	field: SearchField,
	label: &'static str,
	value: &'a str,
	/// `type` of the input.
	kind: &'static str,
}

fn line(visit: &Visit, view: &SearchView, line: Line<'_>) -> impl IntoView + use<> {
	let name = name(line.field);
	let wrong = complaints(visit, view, line.field);
	let (invalid, described) = (wrong.is_some().then_some("true"), wrong.is_some().then(|| format!("{name}-error")));
	// What is no day a browser leaves out, and says so in its console; it stands in what is wrong with it.
	let value = if line.kind == "date" && wrong.is_some() { "" } else { line.value };
	view! {
		<div class="field">
			<label for=name>{line.label}</label>
			<input class="input" id=name name=name type=line.kind value=value.to_owned() dir="auto" autocomplete="off"
				maxlength="200" form=FORM aria-invalid=invalid aria-describedby=described/>
			{wrong}
		</div>
	}
}
