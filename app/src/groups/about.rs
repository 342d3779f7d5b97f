//! What a group says of itself: what it is for, its charter, how one comes in and who writes.

use super::access::{access_name, access_sentence, kinds_name};
use super::join::{address, group};
use super::rules::{entry_name, entry_sentence, writing_name, writing_sentence};
use crate::page::{Answered, Page, Visit};
use leptos::prelude::*;
use model::UserError;

/// The page.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = group(visit)?;
	if !group.may.see {
		return Err(UserError::NotFound);
	}
	let words = visit.words();
	let charter = visit.ask(|forum, actor| forum::groups::charter(forum, actor, group.id))?;
	let charter = match charter {
		Some(charter) => view! { <div class="prose" inner_html=charter.html></div> }.into_any(),
		None => view! { <p class="hint">{words.groups_charter_none()}</p> }.into_any(),
	};
	let description = (!group.description_html.is_empty())
		.then(|| view! { <div class="prose" inner_html=group.description_html.clone()></div> });
	let rules = group
		.may
		.edit
		.then(|| view! { <a class="button" href=format!("{}/rules", address(&group))>{words.groups_rules()}</a> });
	let title = words.groups_about_title(&group.name);
	let fact = |what: &'static str, name: &'static str, sentence: &'static str| {
		view! { <div><dt>{what}</dt><dd><strong>{name}</strong>" "<span class="hint">{sentence}</span></dd></div> }
	};
	let kinds = (!group.kinds.is_everybody()).then(|| {
		let (name, sentence) = (kinds_name(words, group.kinds), words.groups_kinds_sentence());
		view! { <div><dt>{words.groups_kinds()}</dt><dd><strong>{name}</strong>" "<span class="hint">{sentence}</span></dd></div> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1 dir="auto">{title.clone()}</h1></div>
			<p class="actions">{rules}<a class="button bare" href=address(&group)>{words.groups_back()}</a></p>
		</div>
		{description}
		<section aria-labelledby="charter"><h2 id="charter">{words.groups_charter()}</h2>{charter}</section>
		<section aria-labelledby="facts">
			<h2 id="facts">{words.groups_rules()}</h2>
			<dl class="group-facts">
				{fact(words.groups_form_access(), access_name(words, group.access), access_sentence(words, group.access))}
				{kinds}
				{fact(words.groups_entry(), entry_name(words, group.entry), entry_sentence(words, group.entry))}
				{fact(words.groups_writing(), writing_name(words, group.writing), writing_sentence(words, group.writing))}
			</dl>
		</section>
	};
	Ok(Page::new(title, main).into())
}
