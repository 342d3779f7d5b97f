//! The frame of every page: masthead, rail, main, aside, footer; and the page for a refusal.

mod door;
mod error_page;
mod read_only;

pub use door::closed_door;
pub use error_page::{error_page, past_the_end};

use crate::articles;
use crate::inbox;
use crate::moderation::{banner, masthead_link, unseen, waiting};
use crate::page::{Chrome, Page, Visit, chrome_class, escaped};
use crate::searching;
use crate::ui::{Icon, icon, initials};
use forum::permissions::{Action, may};
use leptos::prelude::*;
use model::face::{FooterLink, PictureView};
use model::site::Door;

/// Most groups in the rail: more would push the rest of it out of sight.
const RAIL_GROUPS_MAX: usize = 12;

/// What stands in `body`.
pub fn frame(visit: &Visit, page: Page) -> impl IntoView + use<> {
	let words = visit.words();
	let rail = rail(visit, page.chrome);
	let aside = page.aside.map(|aside| {
		view! { <aside class="aside" aria-label=words.layout_aside()>{aside}</aside> }
	});
	view! {
		<a class="skip" href="#main">{words.layout_skip()}</a>
		{masthead(visit, page.islands)}
		{read_only::read_only(visit)}
		{banner(visit)}
		<div class=chrome_class(page.chrome)>
			{rail}
			<main id="main">{page.main}</main>
			{aside}
		</div>
		{colophon(visit)}
	}
}

fn masthead(visit: &Visit, islands: bool) -> impl IntoView + use<> {
	let words = visit.words();
	let inside = may(&visit.actor, Action::LookInside, visit.now);
	let site = if visit.site.name.is_empty() { "Meydan".to_owned() } else { visit.site.name.clone() };
	let people = match &visit.session {
		// Who is suspended has no page to go to and nothing to start.
		Some(_) if !visit.is_signed_in() => view! {
			<a class="button" href="/settings/notices">{words.moderation_notices_open()}</a>
		}
		.into_any(),
		Some(session) => view! {
			{masthead_link(visit)}
			<span class="wide"><a class="button primary" href="/new">{icon(Icon::Plus)}{words.layout_new_topic()}</a></span>
			{inbox::in_masthead(visit)}
			<a class="icon-link" href=format!("/u/{}", session.handle) aria-label=words.layout_your_page()>
				<span class="avatar" aria-hidden="true">{initials(&session.name)}</span>
			</a>
		}
		.into_any(),
		// Nobody can come in before somebody has set it up, and that is done by a link.
		None if !is_set_up(visit) => ().into_any(),
		None => {
			let login = sign_in_address(visit);
			view! {
				{joins(visit).then(|| view! { <span class="wide"><a class="button bare" href="/join">{words.layout_join()}</a></span> })}
				<a class="button" href=login>{words.layout_sign_in()}</a>
			}
			.into_any()
		}
	};
	view! {
		<header class="masthead"><div>
			<a class="wordmark" href="/">{wordmark(visit, site)}</a>
			{inside.then(|| searching::in_masthead(visit, islands))}
			{people}
			{inside.then(|| view! { <button class="icon-link narrow" type="button" popovertarget="site-nav" aria-label=words.layout_menu()>{icon(Icon::Menu)}</button> })}
		</div></header>
	}
}

/// The mark and the name. A logo that is very wide holds the name already.
fn wordmark(visit: &Visit, site: String) -> AnyView {
	let Some(logo) = visit.site.face.logo.clone() else {
		return view! {
			<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75">
				<rect x="3" y="3" width="18" height="18" rx="4"></rect><circle cx="12" cy="12" r="3.5"></circle>
			</svg>
			<bdi>{site}</bdi>
		}
		.into_any();
	};
	let wide = logo.is_wide();
	let PictureView { address, width, height } = logo;
	let alt = if wide { site.clone() } else { String::new() };
	view! { <img src=address alt=alt width=width height=height/>{(!wide).then(|| view! { <bdi>{site}</bdi> })} }
		.into_any()
}

/// Whether people come in without an invitation.
pub(crate) fn joins(visit: &Visit) -> bool {
	match visit.site.door {
		Door::Open | Door::Approval => true,
		Door::Invitation | Door::Closed => false,
	}
}

/// Whether there is a community to come into.
pub(crate) fn is_set_up(visit: &Visit) -> bool {
	visit.ask(|forum, _| forum::accounts::is_set_up(forum)).unwrap_or(true)
}

/// Where to sign in and come back from.
#[must_use]
pub fn sign_in_address(visit: &Visit) -> String {
	if visit.path == "/" || visit.path.starts_with("/login") || visit.path.starts_with("/join") {
		return "/login".to_owned();
	}
	format!("/login?next={}", escaped(&visit.path))
}

/// Nothing for whoever stands before a closed door.
fn rail(visit: &Visit, chrome: Chrome) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let class = if chrome == Chrome::Full { "rail" } else { "rail sheet" };
	let inside = may(&visit.actor, Action::LookInside, visit.now);
	inside.then(|| view! {
		<nav class=class id="site-nav" popover="auto" aria-label=words.layout_community()>
			<button class="icon-link close" type="button" popovertarget="site-nav" popovertargetaction="hide" aria-label=words.layout_close_menu()>{icon(Icon::Close)}</button>
			<ul>
				{entry(visit, "/", words.layout_home(), Some(Icon::Home))}
				{visit.is_signed_in().then(|| entry(visit, "/unread", words.questions_unread_title(), Some(Icon::Bell)))}
				{entry(visit, "/groups", words.layout_groups(), Some(Icon::People))}
				{visit.is_signed_in().then(|| entry(visit, "/members", words.roster_title(), Some(Icon::Person)))}
				{articles::any(visit).then(|| entry(visit, "/blog", words.articles_blogs(), Some(Icon::Article)))}
				{entry(visit, "/unanswered", words.questions_waiting_title(), Some(Icon::Notice))}
				{visit.is_signed_in().then(|| entry(visit, "/new", words.layout_new_topic(), Some(Icon::Plus)))}
				{visit.is_signed_in().then(|| entry(visit, "/bookmarks", words.bookmarks_title(), Some(Icon::Bookmark)))}
			</ul>
			{groups(visit)}
			{keeping_house(visit)}
			{visit.session.is_some().then(|| own(visit))}
		</nav>
	})
}

/// The reader's groups; for others those that they may read.
fn groups(visit: &Visit) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let directory = visit.ask(|forum, _| forum.directory()).ok()?;
	let joined = visit.actor.groups().count() > 0;
	let entries = directory
		.groups
		.iter()
		.filter(|group| {
			let mine = !joined || visit.actor.role_in(group.id).is_some();
			mine && may(&visit.actor, Action::ReadGroup(group.facts), visit.now)
		})
		.take(RAIL_GROUPS_MAX)
		.map(|group| entry_owned(visit, format!("/g/{}", group.slug), group.name.clone()))
		.collect_view();
	let title = if joined { words.layout_your_groups() } else { words.layout_groups() };
	(!entries.is_empty()).then(|| view! { <h2>{title}</h2><ul>{entries}</ul> })
}

fn keeping_house(visit: &Visit) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let moderation = waiting(visit)
		.map(|waiting| entry_counted(visit, "/mod/queue", words.moderation_title(), Some(Icon::Shield), waiting));
	let administration = may(&visit.actor, Action::EditSite, visit.now).then(|| administration(visit));
	(moderation.is_some() || administration.is_some()).then(|| {
		view! { <h2>{words.layout_keeping_house()}</h2><ul>{moderation}{administration}</ul> }
	})
}

fn administration(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		{entry(visit, "/admin/groups", words.layout_admin_groups(), Some(Icon::Grid))}
		{entry(visit, "/admin/members", words.layout_admin_members(), Some(Icon::People))}
		{entry(visit, "/admin/approvals", words.layout_admin_approvals(), Some(Icon::Done))}
		{entry(visit, "/admin/invites", words.layout_admin_invites(), Some(Icon::Plus))}
		{entry(visit, "/admin/filters", words.filters_title(), Some(Icon::Hide))}
		{entry(visit, "/admin/webhooks", words.webhooks_title(), Some(Icon::Next))}
		{entry(visit, "/admin/terms", words.layout_terms(), Some(Icon::Notice))}
		{entry(visit, "/admin/settings", words.layout_admin_settings(), Some(Icon::Gear))}
	}
}

fn own(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<h2>{words.layout_yourself()}</h2>
		<ul>
			{visit.is_signed_in().then(|| entry(visit, "/settings/profile", words.layout_settings(), Some(Icon::Gear)))}
			{entry_counted(visit, "/settings/notices", words.moderation_notices_title(), Some(Icon::Notice), unseen(visit))}
			{entry(visit, "/logout", words.layout_sign_out(), Some(Icon::Undo))}
		</ul>
	}
}

fn entry(visit: &Visit, to: &'static str, text: &'static str, picture: Option<Icon>) -> impl IntoView + use<> {
	let current = (visit.path == to).then_some("page");
	view! { <li><a href=to aria-current=current>{picture.map(icon)}{text}</a></li> }
}

/// An entry with how much of it is new.
fn entry_counted(
	visit: &Visit,
	to: &'static str,
	text: &'static str,
	picture: Option<Icon>,
	count: u32,
) -> impl IntoView + use<> {
	let current = (visit.path == to).then_some("page");
	let count = (count > 0).then(|| {
		let number = visit.locale.number(u64::from(count));
		view! { <span class="num new">{number}</span> }
	});
	view! { <li><a href=to aria-current=current>{picture.map(icon)}{text}{count}</a></li> }
}

fn entry_owned(visit: &Visit, to: String, text: String) -> impl IntoView + use<> {
	let current = (visit.path == to).then_some("page");
	view! { <li><a href=to aria-current=current><bdi>{text}</bdi></a></li> }
}

fn colophon(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let face = &visit.site.face;
	let link = |link: &FooterLink| view! { <a href=link.address.clone()><bdi>{link.name.clone()}</bdi></a> };
	let links = face.links.iter().map(link).collect_view();
	view! {
		<footer class="colophon"><div>
			<p>{words.layout_colophon()}</p>
			{links}
			{face.charter.then(|| view! { <a href="/charter">{words.face_charter_title()}</a> })}
			{visit.site.terms.map(|_| view! { <a href="/terms">{words.layout_terms()}</a> })}
			<a href="/settings/reading">{words.layout_reading()}</a>
		</div></footer>
	}
}
