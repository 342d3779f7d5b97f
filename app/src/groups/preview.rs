//! Asks before the access of a group changes, or for which kinds of members it is there, and says who reads it before and after.

use super::access::{access_name, kinds_name};
use super::join::address;
use super::rules::entry_name;
use crate::page::{Page, Pairs, Visit};
use leptos::prelude::*;
use model::UserError;
use model::details::Kinds;
use model::groups::{Access, AccessPreview, Audience, GroupView};

/// The field that says that the reader knows what happens: between which two.
const CONFIRMED: &str = "confirmed";

/// Who reads a group, and for which kinds of members it is there.
type Readers = (Access, Kinds);

/// Whether the reader has to be asked before a group comes to these readers.
pub(super) fn comes_first(form: &Pairs, group: &GroupView, to: Readers) -> bool {
	let from = (group.access, group.kinds);
	to != from && form.get(CONFIRMED) != confirmation(from, to)
}

fn confirmation(from: Readers, to: Readers) -> String {
	[from, to].map(|(access, kinds)| format!("{}:{}", access.code(), kinds.code())).join("-")
}

/// The question; the form goes on with all that was written in it.
pub(super) fn page(visit: &Visit, group: &GroupView, to: Readers) -> Result<Page, UserError> {
	let words = visit.words();
	let preview = visit.ask(|forum, actor| forum::groups::preview_access(forum, actor, group.id, to.0, to.1))?;
	let kept = visit.form.iter().filter(|(name, _)| *name != CONFIRMED);
	let kept = kept
		.map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
		.collect_view();
	let title = words.groups_preview_title(&group.name);
	let main = view! {
		<h1>{title.clone()}</h1>
		{table(visit, &preview)}
		{consequences(visit, &preview)}
		<form method="post" action=format!("{}/settings", address(group))>
			{kept}
			<input type="hidden" name=CONFIRMED value=confirmation((preview.from, preview.kinds.0), (preview.to, preview.kinds.1))/>
			<p class="actions">
				<button class="button danger">{words.groups_preview_button()}</button>
				<a class="button bare" href=format!("{}/settings", address(group))>{words.groups_preview_cancel()}</a>
			</p>
		</form>
	};
	Ok(Page::new(title, main))
}

fn table(visit: &Visit, preview: &AccessPreview) -> impl IntoView + use<> {
	let words = visit.words();
	let number = |count: u32| visit.locale.number(count.into());
	let reads = |audience: Audience| {
		if audience.visitors { words.groups_preview_read() } else { words.groups_preview_no_read() }
	};
	let row = |what: &'static str, before: String, after: String| {
		view! {
		   <tr>
			   <th scope="row">{what}</th>
			   <td data-label=words.groups_preview_before()>{before}</td>
			   <td data-label=words.groups_preview_after()>{after}</td>
		   </tr>
		}
	};
	let (before, after) = (preview.before, preview.after);
	let access = [preview.from, preview.to].map(|access| access_name(words, access).to_owned());
	let entry = [preview.entry.0, preview.entry.1].map(|entry| entry_name(words, entry).to_owned());
	let [from, to] = access;
	let [were, are] = [preview.kinds.0, preview.kinds.1].map(|kinds| kinds_name(words, kinds));
	let [entered, enters] = entry;
	view! {
		<div class="scroll" tabindex="0" role="region" aria-label=words.groups_form_access()>
			<table class="table cards">
				<thead><tr>
					<th scope="col">{words.groups_preview_what()}</th>
					<th scope="col">{words.groups_preview_before()}</th>
					<th scope="col">{words.groups_preview_after()}</th>
				</tr></thead>
				<tbody>
					{row(words.groups_form_access(), from, to)}
					{row(words.groups_kinds(), were, are)}
					{row(words.groups_preview_members(), number(before.readers), number(after.readers))}
					{row(words.groups_preview_known(), number(before.knowing), number(after.knowing))}
					{row(words.groups_preview_visitors(), reads(before).to_owned(), reads(after).to_owned())}
					{row(words.groups_entry(), entered, enters)}
				</tbody>
			</table>
		</div>
	}
}

fn consequences(visit: &Visit, preview: &AccessPreview) -> impl IntoView + use<> {
	let words = visit.words();
	let mut lines = vec![words.groups_preview_topics(preview.topics)];
	if preview.lose > 0 {
		lines.push(words.groups_preview_lose(preview.lose));
	}
	if preview.gain > 0 {
		lines.push(words.groups_preview_gain(preview.gain));
	}
	match (preview.before.visitors, preview.after.visitors) {
		(true, false) => lines.push(words.groups_preview_close_visitors().to_owned()),
		(false, true) => lines.push(words.groups_preview_open_visitors().to_owned()),
		(true, true) | (false, false) => {}
	}
	let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
	view! { <ul class="lines">{lines}</ul> }
}
