//! Countries from which nobody is taken: a form among the settings of the community.

use super::site;
use crate::i18n::{countries, country_name};
use crate::page::{Answer, Answered, Visit};
use forum::settings::{exclude_countries, turned_away};
use leptos::prelude::*;
use model::details::Country;
use model::{Field, UserError};

/// Says from where nobody is taken.
pub(super) fn act(visit: &Visit) -> Answered {
	site::require_keeper(visit)?;
	let chosen = visit.form.iter().filter(|(name, _)| *name == Field::Country.name());
	let chosen: Option<Vec<Country>> = chosen.map(|(_, code)| Country::from_code(code)).collect();
	let chosen = chosen.ok_or(UserError::Malformed)?;
	visit.ask(|forum, actor| exclude_countries(forum, actor, chosen))?;
	Ok(Answer::go("/admin/settings?saved=1"))
}

/// The form, and how many were turned away.
pub(super) fn form(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let excluded = visit.site.excluded.clone();
	let option = |(country, name): &(Country, String)| {
		let selected = excluded.contains(country);
		view! { <option value=country.code().to_owned() selected=selected>{name.clone()}</option> }
	};
	let options = countries(visit.language()).iter().map(option).collect_view();
	let counts = visit.ask(turned_away).unwrap_or_default();
	let counts = counts
		.into_iter()
		.map(|(country, count)| view! { <div><dt>{country_name(visit.language(), country)}</dt><dd>{words.details_turned_away(count)}</dd></div> })
		.collect_view();
	view! {
		<section aria-labelledby="countries-title">
			<h2 id="countries-title">{words.details_excluded_title()}</h2>
			<form method="post" action="/admin/settings/countries" class="reading">
				<div class="field">
					<label for="excluded">{words.details_excluded()}</label>
					<select class="input" id="excluded" name=Field::Country.name() multiple size="8" aria-describedby="excluded-hint">{options}</select>
					<p class="hint" id="excluded-hint">{words.details_excluded_hint()}</p>
				</div>
				<dl class="facts">{counts}</dl>
				<p class="actions"><button class="button primary">{words.settings_save()}</button></p>
			</form>
		</section>
	}
}
