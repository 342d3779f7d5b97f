//! Who the members are, for members: a page of cards by name, found by how a name begins.

use super::details::{kind_badge_text, kind_name};
use super::standing::role_badge;
use crate::i18n::country_name;
use crate::layout::past_the_end;
use crate::page::{Answered, Form, Page, Visit, escaped};
use crate::ui::{Choice, Icon, Pick, initials, pick, small_icon};
use forum::accounts::roster;
use leptos::prelude::*;
use model::details::Kind;
use model::roster::{Card, Place, RosterPage, Search};

/// The page: `?q=` is how a name begins, `?kind=` what somebody says to be, `?after=` where the
/// list goes on.
pub(super) fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let search =
		Search { beginning: visit.query.get("q").trim().to_owned(), kind: Kind::from_code(visit.query.get("kind")) };
	let after: Option<Place> = visit.query.get("after").parse().ok();
	let first = after.is_none();
	let found = visit.ask(|forum, actor| roster(forum, actor, &search, after))?;
	if !first && found.members.is_empty() && found.next.is_none() {
		return Ok(past_the_end(visit, address(&search, None), words.layout_first_page()).into());
	}
	let main = view! {
		<div class="page-head"><div><h1>{words.roster_title()}</h1><p class="lede">{words.roster_lede()}</p></div></div>
		{search_form(visit, &search)}
		{list(visit, &found)}
		{pages(visit, &search, first, found.next.as_ref())}
	};
	let mut page = Page::new(words.roster_title(), main);
	page.unlisted = true;
	Ok(page.into())
}

fn search_form(visit: &Visit, search: &Search) -> impl IntoView + use<> {
	let words = visit.words();
	let kinds = Kind::ALL.map(|kind| Choice::new(kind.code(), kind_name(words, kind)));
	let choices = std::iter::once(Choice::new("", words.roster_any_kind())).chain(kinds).collect();
	let kind = Pick { name: "kind", label: words.roster_kind(), hint: "", choices };
	let chosen = Form::with([("kind", search.kind.map_or("", Kind::code))]);
	view! {
		<form class="inline-form" method="get" action="/members" role="search">
			<div class="field">
				<label for="q">{words.roster_find()}</label>
				<input class="input" id="q" name="q" type="search" value=search.beginning.clone() dir="auto" autocomplete="off" maxlength="80"/>
			</div>
			{pick(&chosen, kind)}
			<button class="button">{words.roster_search()}</button>
		</form>
	}
}

fn list(visit: &Visit, page: &RosterPage) -> AnyView {
	let words = visit.words();
	if page.members.is_empty() && page.next.is_none() {
		return view! {
			<div class="empty">
				<h2>{words.roster_none_title()}</h2>
				<p>{words.roster_none()}</p>
				<p class="actions"><a class="button" href="/members">{words.roster_all()}</a></p>
			</div>
		}
		.into_any();
	}
	let cards = page.members.iter().map(|member| card(visit, member)).collect_view();
	view! { <ul class="roster">{cards}</ul> }.into_any()
}

fn card(visit: &Visit, member: &Card) -> impl IntoView + use<> {
	let words = visit.words();
	let details = &member.details;
	let kind = kind_badge_text(words, details.kind.what);
	let kind = (!kind.is_empty()).then(|| view! { <span class="badge">{kind}</span> });
	let line = |text: &str| (!text.is_empty()).then(|| view! { <span><bdi>{text.to_owned()}</bdi></span> });
	let country = details.country.what.map(|country| country_name(visit.language(), country)).unwrap_or_default();
	let said = [&details.job_title.what, &details.company.what, &country].map(|text| line(text));
	let said =
		said.iter().any(Option::is_some).then(|| view! { <p class="meta">{said.into_iter().collect_view()}</p> });
	let interests = (!details.interests.what.is_empty()).then(|| {
		let interests = details.interests.what.join(", ");
		view! { <p class="hint">{words.details_interests()}": "<bdi>{interests}</bdi></p> }
	});
	view! {
		<li>
			<span class="avatar" aria-hidden="true">{initials(&member.name)}</span>
			<div>
				<h2><a href=format!("/u/{}", member.handle)><bdi>{member.name.clone()}</bdi></a></h2>
				<p class="meta">
					<span><bdi dir="ltr">"@"{member.handle.clone()}</bdi></span>
					{role_badge(words, member.role)}
					{kind}
				</p>
				{said}
				{interests}
			</div>
		</li>
	}
}

fn pages(visit: &Visit, search: &Search, first: bool, next: Option<&Place>) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let back = (!first).then(|| view! { <a href=address(search, None)>{words.roster_first()}</a> });
	let onward = next.map(|next| {
		let to = address(search, Some(next));
		view! { <a class="next" rel="next" href=to>{words.roster_more()}" "{small_icon(Icon::Next)}</a> }
	});
	(back.is_some() || onward.is_some())
		.then(|| view! { <nav class="pager" aria-label=words.roster_pages()>{back}{onward}</nav> })
}

fn address(search: &Search, after: Option<&Place>) -> String {
	let after = after.map(Place::to_string).unwrap_or_default();
	let pairs = [("q", search.beginning.as_str()), ("kind", search.kind.map_or("", Kind::code)), ("after", &after)];
	let pairs = pairs.iter().filter(|(_, value)| !value.is_empty());
	let pairs = pairs.map(|(name, value)| format!("{name}={}", escaped(value))).collect::<Vec<_>>();
	if pairs.is_empty() { "/members".to_owned() } else { format!("/members?{}", pairs.join("&")) }
}
