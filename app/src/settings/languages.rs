//! Which languages the community offers beside its main one.

use super::choices::own_name;
use super::site::require_keeper;
use crate::page::{Answer, Answered, Visit};
use forum::settings::offer_languages;
use leptos::prelude::*;
use model::reading::Language;

/// Says which. Boxes that are not ticked are not sent, and one language is not offered twice.
pub(super) fn act(visit: &Visit) -> Answered {
	require_keeper(visit)?;
	let sent = visit.form.iter().filter(|(name, _)| *name == "offered");
	let mut languages: Vec<Language> = sent.filter_map(|(_, code)| Language::from_code(code)).collect();
	// Nothing ticked is the main one alone.
	languages.push(visit.site.language);
	visit.ask(|forum, actor| offer_languages(forum, actor, languages))?;
	Ok(Answer::go("/admin/settings?saved=1"))
}

/// The form.
pub(super) fn form(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let main = visit.site.language;
	let offered = visit.site.face.offered(main);
	let boxes = Language::ALL.iter().map(|language| {
		let checked = offered.contains(language);
		let fixed = *language == main;
		view! {
			<label class="choice" lang=language.code()>
				<input type="checkbox" name="offered" value=language.code() checked=checked disabled=fixed/>
				<span>{own_name(*language)}</span>
			</label>
		}
	});
	view! {
		<section aria-labelledby="languages-title">
			<h2 id="languages-title">{words.face_languages_title()}</h2>
			<form method="post" action="/admin/settings/languages" class="reading">
				<fieldset class="field">
					<legend>{words.face_languages()}</legend>
					<p class="hint">{words.face_languages_hint()}</p>
					<div class="choices">{boxes.collect_view()}</div>
				</fieldset>
				<p class="actions"><button class="button primary">{words.admin_save()}</button></p>
			</form>
		</section>
	}
}
