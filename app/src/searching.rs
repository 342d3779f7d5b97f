//! Searching: the form, what was found, and what may help where nothing was.

use crate::islands::SearchOffers;
use crate::layout::past_the_end;
use crate::page::{Answered, Form, Page, Pairs, Route, Visit, escaped, get_evenly};
use crate::ui::{self, Icon, form_error, icon, pager, small_icon};
use leptos::prelude::*;
use model::UserError;
use model::searching::{
	GroupHit, HitView, Instead, PersonHit, Piece, Search, SearchComplaint, SearchField, SearchKind, SearchOrder,
	SearchProblem, SearchState, SearchView, WORDS_MAX,
};

mod narrowing;
mod offers;
mod related;

pub(crate) use offers::offers;
pub(crate) use related::related;

/// The page.
pub const ROUTES: &[Route] = &[get_evenly("/search", show)];

/// The form to which the fields beside it belong.
const FORM: &str = "search";

/// `?q=` are the words; the other fields narrow down, and `?page=` is the page.
fn show(visit: &Visit) -> Answered {
	let search = typed(&visit.query);
	let words = visit.words();
	let ahead = visit.locale.ahead_of_utc_s(visit.now);
	let found = visit
		.ask(|forum, actor| forum::searching::find(forum, actor, visit.address, &search, visit.page_number(), ahead));
	let (view, form) = match found {
		Ok(view) => (view, Form::blank()),
		Err(UserError::NotFound) if visit.page_number() > 1 => {
			return Ok(past_the_end(visit, address(&search, 1), words.layout_first_page()).into());
		}
		// The words stay in their field, and can be sent again.
		Err(error @ UserError::TooOften { .. }) => (SearchView::default(), Form::refused(&Pairs::default(), error)),
		Err(error) => return Err(error),
	};
	let body = match form.error() {
		Some(_) => form_error(visit, &form).into_any(),
		None => results(visit, &search, &view).into_any(),
	};
	let main = view! {
		<h1 class="visually-hidden">{words.searching_title()}</h1>
		{words_form(visit, &search, &view)}
		{body}
	};
	let title = if search.words.is_empty() {
		words.searching_title().to_owned()
	} else {
		words.searching_title_of(&search.words)
	};
	let mut page = Page::new(title, main).aside(narrowing::fields(visit, &search, &view)).status_of(&form);
	page.unlisted = true;
	page.found_nothing = view.asked && view.total == 0;
	// Nobody sends scripts to visitors.
	page.islands = visit.is_signed_in();
	Ok(page.into())
}

fn typed(query: &Pairs) -> Search {
	let text = |name| query.get(name).trim().to_owned();
	Search {
		// What is cut off here would only be complained about.
		words: query.get("q").trim().chars().take(WORDS_MAX + 1).collect(),
		kind: SearchKind::from_code(query.get("kind")),
		group: text("group"),
		by: text("by"),
		tags: text("tag"),
		from: text("from"),
		to: text("to"),
		order: SearchOrder::from_code(query.get("sort")),
	}
}

/// The address of a page of a search.
fn address(search: &Search, page: u32) -> String {
	let page = if page > 1 { page.to_string() } else { String::new() };
	let pairs = [
		("q", search.words.as_str()),
		("kind", search.kind.code()),
		("group", &search.group),
		("by", &search.by),
		("tag", &search.tags),
		("from", &search.from),
		("to", &search.to),
		("sort", search.order.code()),
		("page", &page),
	];
	let pairs = pairs.iter().filter(|(_, value)| !value.is_empty());
	let pairs = pairs.map(|(name, value)| format!("{name}={}", escaped(value))).collect::<Vec<_>>();
	if pairs.is_empty() { "/search".to_owned() } else { format!("/search?{}", pairs.join("&")) }
}

fn words_form(visit: &Visit, search: &Search, view: &SearchView) -> impl IntoView + use<> {
	let words = visit.words();
	let wrong = complaints(visit, view, SearchField::Words);
	let invalid = wrong.is_some().then_some("true");
	let described = if wrong.is_some() { "q-error" } else { "q-hint" };
	let offers = offers_below("q", visit, visit.is_signed_in());
	view! {
		<form class="search-big" id=FORM method="get" action="/search" role="search" aria-label=words.searching_title()>
			<div class="field">
				<label class="visually-hidden" for="q">{words.searching_words()}</label>
				<div class="offering">
					<input class="input" id="q" name="q" type="search" value=search.words.clone() dir="auto" autocomplete="off"
						maxlength=WORDS_MAX.to_string() aria-invalid=invalid aria-describedby=described/>
					{offers}
				</div>
				<button class="button primary big">{words.searching_button()}</button>
			</div>
			{wrong.unwrap_or_else(|| view! { <p class="hint" id="q-hint">{words.searching_hint()}</p> }.into_any())}
		</form>
	}
}

/// What is wrong with a field, beside it.
fn complaints(visit: &Visit, view: &SearchView, field: SearchField) -> Option<AnyView> {
	let mut texts = view.complaints.iter().filter(|one| one.field == field).map(|one| complaint(visit, one));
	let first = texts.next()?;
	let all = texts.fold(first, |all, text| format!("{all} {text}"));
	let id = format!("{}-error", name(field));
	Some(view! { <p class="error" id=id>{small_icon(Icon::Notice)}<span>{all}</span></p> }.into_any())
}

/// The name of a field in the address.
fn name(field: SearchField) -> &'static str {
	match field {
		SearchField::Words => "q",
		SearchField::Group => "group",
		SearchField::By => "by",
		SearchField::Tags => "tag",
		SearchField::From => "from",
		SearchField::To => "to",
	}
}

fn complaint(visit: &Visit, complaint: &SearchComplaint) -> String {
	let (words, word) = (visit.words(), &complaint.word);
	match complaint.problem {
		SearchProblem::TooLong => words.searching_too_long().to_owned(),
		SearchProblem::TooMany => words.searching_too_many(word),
		SearchProblem::UnclosedQuote => words.searching_unclosed_quote().to_owned(),
		SearchProblem::NoWord => words.searching_no_word(word),
		SearchProblem::NeedsValue => words.searching_needs_value(word),
		SearchProblem::Repeated => words.searching_repeated(word),
		SearchProblem::Unknown => words.searching_unknown(word),
		SearchProblem::BadDate => words.searching_bad_date(word),
		SearchProblem::CannotExclude => words.searching_cannot_exclude(word),
		SearchProblem::OnlyExclusions => words.searching_only_exclusions().to_owned(),
		SearchProblem::Nobody => words.searching_nobody(word),
		SearchProblem::NoGroup => words.searching_no_group(word),
		SearchProblem::BadTag => words.searching_bad_tag(word),
	}
}

fn results(visit: &Visit, search: &Search, view: &SearchView) -> AnyView {
	let words = visit.words();
	if !view.asked {
		return view! {
			<div class="empty"><h2>{words.searching_empty_title()}</h2><p>{words.searching_empty()}</p></div>
		}
		.into_any();
	}
	let hits = view.hits.iter().map(|hit| row(visit, hit)).collect_view();
	let to = |page| address(search, page);
	// Alone they need no heading to be told from other things.
	let heading = (view.groups.is_empty() && view.people.is_empty()).then_some("visually-hidden");
	view! {
		{state(visit, view.state)}
		{not_understood(visit, view)}
		{head(visit, search, view)}
		{groups(visit, &view.groups)}
		{people(visit, &view.people)}
		{if view.hits.is_empty() { nothing(visit, search, view) } else { view! { <h2 class=heading>{words.searching_results()}</h2><ul class="found">{hits}</ul> }.into_any() }}
		{pager(visit, words.searching_pages(), view.page, view.pages, to)}
	}
	.into_any()
}

fn state(visit: &Visit, state: SearchState) -> Option<AnyView> {
	let words = visit.words();
	let (title, text) = match state {
		SearchState::Whole => return None,
		SearchState::Growing => (words.searching_growing_title(), words.searching_growing()),
		SearchState::Behind => (words.searching_behind_title(), words.searching_behind()),
		SearchState::TooSlow => (words.searching_slow_title(), words.searching_slow()),
	};
	let notice = view! {
		<div class="notice warn" role="status">{icon(Icon::Notice)}<div><strong>{title}</strong><p>{text}</p></div></div>
	};
	Some(notice.into_any())
}

/// What was wrong in the fields beside the results, which on narrow screens stand below them.
fn not_understood(visit: &Visit, view: &SearchView) -> Option<AnyView> {
	let beside = view.complaints.iter().filter(|one| one.field != SearchField::Words);
	let lines = beside.map(|one| {
		let to = format!("#{}", name(one.field));
		view! { <p><a class="link" href=to>{complaint(visit, one)}</a></p> }
	});
	let lines = lines.collect::<Vec<_>>();
	(!lines.is_empty()).then(|| {
		view! { <div class="notice warn">{icon(Icon::Notice)}<div>{lines.into_iter().collect_view()}</div></div> }
			.into_any()
	})
}

/// How many there are, and the other order.
fn head(visit: &Visit, search: &Search, view: &SearchView) -> Option<AnyView> {
	let words = visit.words();
	let order = |order, text: &'static str| {
		if search.order == order {
			return view! { <b aria-current="true">{text}</b> }.into_any();
		}
		let to = address(&Search { order, ..search.clone() }, 1);
		view! { <a class="link" href=to>{text}</a> }.into_any()
	};
	let both = view! {
		<nav aria-label=words.searching_order() class="small actions">
			{order(SearchOrder::Best, words.searching_best())}
			{order(SearchOrder::Newest, words.searching_newest())}
		</nav>
	};
	(view.state != SearchState::TooSlow).then(|| {
		view! {
			<div class="section-head">
				<p class="small quiet" role="status">{words.searching_total(view.total)}</p>
				{(view.total > 1).then_some(both)}
			</div>
		}
		.into_any()
	})
}

fn groups(visit: &Visit, groups: &[GroupHit]) -> Option<impl IntoView + use<>> {
	let rows = groups.iter().map(|group| {
		view! {
			<li>
				<h3><a href=format!("/g/{}", group.slug) dir="auto">{marked(&group.name)}</a></h3>
				<p dir="auto">{group.description.clone()}</p>
			</li>
		}
	});
	let rows = rows.collect_view();
	(!groups.is_empty()).then(|| view! { <h2>{visit.words().searching_groups()}</h2><ul class="found">{rows}</ul> })
}

fn people(visit: &Visit, people: &[PersonHit]) -> Option<impl IntoView + use<>> {
	let rows = people.iter().map(|person| {
		let handle = person.handle.clone();
		view! { <li><h3><a href=format!("/u/{handle}") dir="auto">{marked(&person.name)}</a>" "<small dir="ltr">"@"{handle}</small></h3></li> }
	});
	let rows = rows.collect_view();
	(!people.is_empty()).then(|| view! { <h2>{visit.words().searching_people()}</h2><ul class="found">{rows}</ul> })
}

fn row(visit: &Visit, hit: &HitView) -> impl IntoView + use<> {
	let words = visit.words();
	let address = match hit.number {
		None => format!("/t/{}/{}", hit.topic, escaped(&hit.slug)),
		Some(number) => format!("/t/{}/p/{number}", hit.topic),
	};
	let state = match hit.number {
		Some(_) => Some(view! { <span class="badge">{icon(Icon::Reply)}{words.searching_reply()}</span> }.into_any()),
		None => hit.answered.then(|| {
			view! { <span class="badge good">{icon(Icon::Check)}{words.discussions_answered()}</span> }.into_any()
		}),
	};
	view! {
		<li>
			<h3><a href=address dir="auto">{marked(&hit.title)}</a></h3>
			{(!hit.text.is_empty()).then(|| view! { <p dir="auto">{marked(&hit.text)}</p> })}
			<p class="meta">
				{state}
				<span class="group"><a href=format!("/g/{}", hit.group_slug)><bdi>{hit.group_name.clone()}</bdi></a></span>
				<span>{ui::name(words, &hit.author)}</span>
				<span>{ui::ago(visit, hit.at)}</span>
			</p>
		</li>
	}
}

fn marked(pieces: &[Piece]) -> AnyView {
	let parts = pieces.iter().map(|piece| {
		let text = piece.text.clone();
		if piece.marked { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
	});
	parts.collect_view().into_any()
}

fn nothing(visit: &Visit, search: &Search, view: &SearchView) -> AnyView {
	// Of a search that was cut short, and beside groups that were found, that would be wrong.
	if view.state == SearchState::TooSlow || !view.groups.is_empty() || !view.people.is_empty() {
		return ().into_any();
	}
	let words = visit.words();
	let others = view.instead.iter().map(|other| instead(visit, search, other)).collect_view();
	let others = (!view.instead.is_empty())
		.then(|| view! { <h3>{words.searching_instead()}</h3><ul class="lines">{others}</ul> });
	let wider = (*search != alone(search) && !search.words.is_empty()).then(|| {
		let to = address(&alone(search), 1);
		view! { <p class="actions"><a class="button" href=to>{words.searching_wider()}</a></p> }
	});
	view! {
		<div class="empty">
			<h2>{words.searching_none_title()}</h2>
			<p>{words.searching_none()}</p>
			{others}
			{wider}
		</div>
	}
	.into_any()
}

/// The words without what narrows them down.
fn alone(search: &Search) -> Search {
	Search { words: search.words.clone(), order: search.order, ..Search::default() }
}

fn instead(visit: &Visit, search: &Search, other: &Instead) -> impl IntoView + use<> {
	let words = visit.words();
	let to = address(&Search { words: other.words.clone(), ..search.clone() }, 1);
	let text = match &other.by {
		Some(by) => words.searching_spelled(by, &other.word),
		None => words.searching_without(&other.word),
	};
	view! { <li><a class="link" href=to>{text}</a>" "<span class="num">{visit.locale.number(other.total)}</span></li> }
}

/// The list below a field in which something is offered while typing.
fn offers_below(field: &str, visit: &Visit, islands: bool) -> Option<impl IntoView + use<>> {
	let (field, label) = (field.to_owned(), visit.words().searching_offers().to_owned());
	islands.then(|| view! { <SearchOffers field=field label=label/> })
}

/// The field in the masthead, and on narrow screens the way to the page. Where there are islands,
/// something is offered while typing.
pub(crate) fn in_masthead(visit: &Visit, islands: bool) -> impl IntoView + use<> {
	let words = visit.words();
	let offers =
		islands.then(|| view! { <SearchOffers field="site-q".to_owned() label=words.searching_offers().to_owned()/> });
	view! {
		<form class="site-search" role="search" method="get" action="/search" aria-label=words.searching_site()>
			{small_icon(Icon::Search)}
			<label class="visually-hidden" for="site-q">{words.searching_site()}</label>
			<input id="site-q" name="q" type="search" placeholder=words.searching_site() autocomplete="off" maxlength=WORDS_MAX.to_string()/>
			{offers}
		</form>
		<a class="icon-link narrow" href="/search" aria-label=words.searching_title()>{icon(Icon::Search)}</a>
	}
}
