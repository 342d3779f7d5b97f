//! What all pages of settings share: their tabs, and the word that something was saved.

use crate::page::{Chrome, Page, Visit};
use crate::ui::{Icon, icon};
use leptos::prelude::*;

/// One's own settings under their tabs; visitors have one page only, hence no tabs.
pub(crate) fn own_page(visit: &Visit, title: &'static str, content: impl IntoView + 'static) -> Page {
	let words = visit.words();
	let tabs = visit.is_signed_in().then(|| {
		view! {
			<nav class="tabs" aria-label=words.settings_title()>
				{tab(visit, "/settings/profile", words.settings_profile_title())}
				{tab(visit, "/settings/reading", words.settings_reading_title())}
				{tab(visit, "/settings/security", words.settings_security_title())}
				{tab(visit, "/settings/notices", words.moderation_notices_title())}
				{tab(visit, "/settings/invites", words.invites_title())}
				{tab(visit, "/settings/tokens", words.tokens_title())}
			</nav>
		}
	});
	let main = view! {
		<div class="page-head"><div><h1>{title}</h1></div></div>
		{tabs}
		<div class="settings">{saved(visit)}{content}</div>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Full);
	page.unlisted = true;
	page
}

/// Said once after a form was done; a form that comes back says something else.
pub(super) fn saved(visit: &Visit) -> Option<impl IntoView + use<>> {
	let said = visit.query.has("saved") && visit.form.iter().next().is_none();
	said.then(|| {
		let text = visit.words().settings_saved();
		view! { <div class="notice good" role="status">{icon(Icon::Done)}<div><p>{text}</p></div></div> }
	})
}

/// The pages of the community's settings.
pub(super) fn site_tabs(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let tab = |to: &'static str, text: &'static str| {
		let current = (visit.path == to).then_some("page");
		view! { <a href=to aria-current=current>{text}</a> }
	};
	view! {
		<nav class="tabs" aria-label=words.face_tabs()>
			{tab("/admin/settings", words.face_tab_community())}
			{tab("/admin/settings/look", words.face_look_title())}
			{tab("/admin/settings/texts", words.face_texts_title())}
		</nav>
	}
}

fn tab(visit: &Visit, to: &'static str, text: &'static str) -> impl IntoView + use<> {
	let current = visit.path.starts_with(to).then_some("page");
	view! { <a href=to aria-current=current>{text}</a> }
}
