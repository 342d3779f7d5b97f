//! How somebody likes pages: language, calendar, time zone, light or dark. Visitors too.

use super::choices::{calendar_choices, language_choices, theme_choices};
use super::tabs::own_page;
use crate::i18n::Locale;
use crate::page::{Answer, Answered, Cookie, Form, Page, ReadingCookie, Visit};
use crate::ui::{Choice, Icon, Pick, form_error, pick, radios, small_icon};
use forum::accounts::{Reading, own, set_reading};
use jiff::tz::{TimeZone, db};
use leptos::prelude::*;
use model::reading::{Calendar, Language, Theme};
use model::{Field, Problem, UserError};

/// The form with what holds now.
pub(super) fn show(visit: &Visit) -> Answered {
	let reading = if visit.is_signed_in() {
		visit.ask(own)?.reading
	} else {
		let zone = visit.locale.zone.iana_name().filter(|zone| *zone != "UTC").map(str::to_owned);
		let calendar = Some(visit.locale.calendar).filter(|it| *it != Locale::usual_calendar(visit.language()));
		Reading { language: Some(visit.language()), calendar, theme: visit.theme, zone }
	};
	let form = Form::with([
		("language", reading.language.map_or("", Language::code)),
		("calendar", reading.calendar.map_or("", Calendar::code)),
		("theme", reading.theme.code()),
		(Field::Zone.name(), reading.zone.as_deref().unwrap_or("")),
	]);
	Ok(page(visit, &form).into())
}

/// Keeps it: with the account, and in the browser for when nobody is signed in.
pub(super) fn act(visit: &Visit) -> Answered {
	match change(visit) {
		Ok(cookie) => {
			let cookies = vec![Cookie::Reading(cookie.text())];
			Ok(Answer::GoWith("/settings/reading?saved=1".to_owned(), cookies))
		}
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?).into()),
	}
}

fn change(visit: &Visit) -> Result<ReadingCookie, UserError> {
	let language = one_of(visit.form.get("language"), Language::from_code)?;
	let calendar = one_of(visit.form.get("calendar"), Calendar::from_code)?;
	let theme = Theme::from_code(visit.form.get("theme")).ok_or(UserError::Malformed)?;
	let zone = zone(visit.form.get(Field::Zone.name()).trim())?;
	if visit.is_signed_in() {
		let reading = Reading { language, calendar, theme, zone: zone.clone() };
		visit.ask(|forum, actor| set_reading(forum, actor, reading))?;
	}
	Ok(ReadingCookie { language, calendar, theme, zone })
}

/// One of the choices; nothing chosen is a choice too.
fn one_of<T>(code: &str, known: impl Fn(&str) -> Option<T>) -> Result<Option<T>, UserError> {
	if code.is_empty() { Ok(None) } else { known(code).map(Some).ok_or(UserError::Malformed) }
}

/// The zone by its proper name.
fn zone(name: &str) -> Result<Option<String>, UserError> {
	if name.is_empty() {
		return Ok(None);
	}
	let zone = TimeZone::get(name).map_err(|_| Field::Zone.with(Problem::Unknown))?;
	Ok(zone.iana_name().map(str::to_owned))
}

fn page(visit: &Visit, form: &Form) -> Page {
	let words = visit.words();
	let automatic = Choice::new("", words.settings_language_automatic());
	let language = Pick {
		name: "language",
		label: words.settings_language(),
		hint: "",
		choices: [automatic]
			.into_iter()
			.chain(language_choices(&visit.site.face.offered(visit.site.language)))
			.collect(),
	};
	let usual = Choice::new("", words.settings_calendar_usual());
	let calendar = Pick {
		name: "calendar",
		label: words.settings_calendar(),
		hint: "",
		choices: [usual].into_iter().chain(calendar_choices(words)).collect(),
	};
	let theme = Pick { name: "theme", label: words.settings_theme(), hint: "", choices: theme_choices(words) };
	let content = view! {
		{(!visit.is_signed_in()).then(|| view! { <p class="quiet">{words.settings_reading_visitor()}</p> })}
		<form method="post" action="/settings/reading" class="reading">
			{form_error(visit, form)}
			{pick(form, language)}
			{pick(form, calendar)}
			{zone_field(visit, form)}
			{radios(form, theme)}
			<p class="actions"><button class="button primary">{words.settings_save()}</button></p>
		</form>
	};
	own_page(visit, words.settings_reading_title(), content).status_of(form)
}

/// A line with suggestions: nobody finds their zone in a list of six hundred.
fn zone_field(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let value = form.value(Field::Zone.name()).to_owned();
	let error = form.field_error(Field::Zone);
	let invalid = error.is_some().then_some("true");
	let (described, below) = match error {
		Some(_) => {
			let below = view! { <p class="error" id="zone-error">{small_icon(Icon::Notice)}<span>{words.settings_zone_unknown()}</span></p> };
			("zone-error", below.into_any())
		}
		None => ("zone-hint", view! { <p class="hint" id="zone-hint">{words.settings_zone_hint()}</p> }.into_any()),
	};
	let zones = db().available().map(|zone| view! { <option value=zone.to_string()></option> }).collect_view();
	view! {
		<div class="field">
			<label for="zone">{words.settings_zone()}</label>
			<input class="input" id="zone" name="zone" value=value dir="ltr" list="zones" autocomplete="off" spellcheck="false"
				aria-invalid=invalid aria-describedby=described/>
			{below}
			<datalist id="zones">{zones}</datalist>
		</div>
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_zone_is_taken_by_its_proper_name_or_not_at_all() {
		assert_eq!(zone("").unwrap(), None);
		assert_eq!(zone("asia/tehran").unwrap().as_deref(), Some("Asia/Tehran"));
		assert!(zone("Mars/Olympus").is_err());
	}
}
