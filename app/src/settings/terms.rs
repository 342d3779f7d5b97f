//! The terms of use, as administrators write them.

use super::tabs::saved;
use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, TextArea, date, form_error, text_area};
use forum::accounts::agreed;
use forum::permissions::{Action, require};
use forum::settings::{publish_terms, terms, terms_version, terms_versions, withdraw_terms};
use leptos::prelude::*;
use model::accounts::AgreedView;
use model::text::Prose;
use model::{Field, UserError};

/// The terms in force and their versions; one version whole with `?version=`.
pub(super) fn show(visit: &Visit) -> Answered {
	visit.ask(|_, actor| require(actor, Action::EditSite, visit.now))?;
	if let Ok(version) = visit.query.get("version").parse() {
		return one(visit, version);
	}
	let text = match visit.ask(|forum, _| terms(forum)) {
		Ok(terms) => terms.text,
		Err(UserError::NotFound) => String::new(),
		Err(error) => return Err(error),
	};
	let found = visit.site.terms.map(|version| version.to_string()).unwrap_or_default();
	Ok(page(visit, &Form::with([(Field::Terms.name(), &text), ("found", &found)]))?.into())
}

/// Puts new terms in force, or none.
pub(super) fn act(visit: &Visit) -> Answered {
	visit.ask(|_, actor| require(actor, Action::EditSite, visit.now))?;
	match change(visit) {
		Ok(()) => Ok(Answer::go("/admin/terms?saved=1")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn change(visit: &Visit) -> Result<(), UserError> {
	if visit.form.has("withdraw") {
		return visit.ask(withdraw_terms);
	}
	let text = visit.form.get(Field::Terms.name());
	let found = visit.form.get("found").parse().ok();
	let source = Prose::parse(Field::Terms, text)?;
	visit.ask(|forum, actor| publish_terms(forum, actor, source, found)).map(|_| ())
}

fn one(visit: &Visit, version: u32) -> Answered {
	let words = visit.words();
	let terms = visit.ask(|forum, actor| terms_version(forum, actor, version))?;
	let after = visit.query.get("after").parse().ok();
	let list = visit.ask(|forum, actor| agreed(forum, actor, version, after))?;
	if after.is_some() && list.members.is_empty() {
		return Ok(past_the_end(visit, format!("/admin/terms?version={version}"), words.layout_first_page()).into());
	}
	let row = |member: AgreedView| {
		let to = format!("/u/{}", member.handle);
		view! { <li><a class="link" href=to><bdi>{member.name}</bdi></a>" "<span class="hint" dir="ltr">"@"{member.handle}</span>" "<span class="meta">{date(visit, member.at)}</span></li> }
	};
	let rows = list.members.into_iter().map(row).collect_view();
	let rows = if list.total == 0 {
		view! { <p class="hint">{words.terms_agreed_nobody()}</p> }.into_any()
	} else {
		view! { <ul class="versions">{rows}</ul> }.into_any()
	};
	let next = list.next.map(|next| {
		let to = format!("/admin/terms?version={version}&after={next}");
		view! { <nav class="pager" aria-label=words.accounts_pages()><a class="next" rel="next" href=to>{words.groups_more()}</a></nav> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{words.terms_version(version)}</h1><p class="meta"><span>{words.terms_since()}" "{date(visit, terms.at)}</span></p></div>
			<p class="actions"><a class="button bare" href="/admin/terms">{words.terms_back()}</a></p>
		</div>
		<div class="prose" dir="auto" inner_html=terms.html></div>
		<section aria-labelledby="agreed">
			<h2 id="agreed">{words.terms_agreed_count(list.total)}</h2>
			{rows}
			{next}
		</section>
	};
	Ok(Page::new(words.terms_version(version), main).into())
}

fn page(visit: &Visit, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let versions = visit.ask(terms_versions)?;
	let text = Control { field: Field::Terms, label: words.terms_text(), hint: words.terms_text_hint() };
	let text = text_area(visit, form, TextArea { control: text, rows: 20, required: false });
	let in_force = visit.site.terms;
	let rows = versions
		.into_iter()
		.map(|(version, at)| {
			let now = (in_force == Some(version)).then(|| view! { " "<span class="badge good">{words.terms_in_force()}</span> });
			view! { <li><a class="link" href=format!("/admin/terms?version={version}")>{words.terms_version(version)}</a>" "<span class="meta">{words.terms_since()}" "{date(visit, at)}</span>{now}</li> }
		})
		.collect_view();
	let withdraw = in_force.is_some().then(|| {
		view! {
			<form method="post" action="/admin/terms">
				<p class="hint">{words.terms_withdraw_hint()}</p>
				<p class="actions"><button class="button danger" name="withdraw" value="yes">{words.terms_withdraw()}</button></p>
			</form>
		}
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{words.terms_title()}</h1><p class="lede">{words.terms_lede()}</p></div>
			{in_force.map(|_| view! { <p class="actions"><a class="button bare" href="/terms">{words.terms_show()}</a></p> })}
		</div>
		<div class="settings">
			{saved(visit)}
			<form method="post" action="/admin/terms">
				{form_error(visit, form)}
				<input type="hidden" name="found" value=form.value("found").to_owned()/>
				{text}
				<p class="actions"><button class="button primary">{words.terms_publish()}</button></p>
			</form>
			{withdraw}
			<section aria-labelledby="versions"><h2 id="versions">{words.terms_versions()}</h2><ul class="versions">{rows}</ul></section>
		</div>
	};
	Ok(Page::new(words.terms_title(), main).status_of(form))
}
