//! What members say of themselves, in words, and where it is shown and asked.

use crate::i18n::{Words, countries, country_name};
use crate::page::{Answer, Answered, Form, Visit};
use crate::ui::{Choice, Icon, Pick, pick, small_icon};
use forum::accounts::set_kind;
use forum::permissions::{Action, require};
use leptos::prelude::*;
use model::accounts::MemberView;
use model::details::{Audience, Country, Details, Kind};
use model::{Field, UserError};

/// A kind in words.
pub(crate) fn kind_name(words: &Words, kind: Kind) -> &'static str {
	match kind {
		Kind::Other => words.details_kind_other(),
		Kind::Customer => words.details_kind_customer(),
		Kind::Expert => words.details_kind_expert(),
		Kind::Partner => words.details_kind_partner(),
		Kind::Staff => words.details_kind_staff(),
	}
}

/// To whom, in words.
pub(crate) fn audience_name(words: &Words, audience: Audience) -> &'static str {
	match audience {
		Audience::Oneself => words.details_to_oneself(),
		Audience::Keepers => words.details_to_keepers(),
		Audience::Members => words.details_to_members(),
	}
}

/// A kind in words; nothing where nobody has said it.
pub(super) fn kind_badge_text(words: &Words, kind: Kind) -> &'static str {
	if kind == Kind::Other { "" } else { kind_name(words, kind) }
}

/// What there is to see of it; nothing where there is nothing.
pub(super) fn facts(visit: &Visit, details: &Details) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let Details { company, job_title, country, interests, kind } = details;
	let country = country.what.map(|country| country_name(visit.language(), country)).unwrap_or_default();
	let kind = kind_badge_text(words, kind.what);
	let rows = [
		(words.details_kind(), kind.to_owned()),
		(words.details_company(), company.what.clone()),
		(words.details_job_title(), job_title.what.clone()),
		(words.details_country(), country),
		(words.details_interests(), interests.what.join(", ")),
	];
	let rows = rows.into_iter().filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>();
	(!rows.is_empty()).then(|| {
		let rows =
			rows.into_iter().map(|(name, value)| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> });
		view! { <dl class="facts">{rows.collect_view()}</dl> }
	})
}

/// A list of countries by name, of which one is chosen.
pub(crate) fn country_field(
	visit: &Visit,
	form: &Form,
	label: &'static str,
	hint: &'static str,
) -> impl IntoView + use<> {
	let name = Field::Country.name();
	let chosen = form.value(name).to_owned();
	let error = form.field_error(Field::Country).map(|error| crate::error_text::sentence(&visit.locale, &error));
	let invalid = error.is_some().then_some("true");
	let described = if error.is_some() { "country-error" } else { "country-hint" };
	let below = match error {
		Some(error) => {
			view! { <p class="error" id="country-error">{small_icon(Icon::Notice)}<span>{error}</span></p> }.into_any()
		}
		None => view! { <p class="hint" id="country-hint">{hint}</p> }.into_any(),
	};
	let option = |(country, text): &(Country, String)| {
		let code = country.code().to_owned();
		let selected = code == chosen;
		view! { <option value=code selected=selected>{text.clone()}</option> }
	};
	let options = countries(visit.language()).iter().map(option).collect_view();
	view! {
		<div class="field">
			<label for=name>{label}</label>
			<select class="input" id=name name=name aria-invalid=invalid aria-describedby=described>
				<option value="">"–"</option>{options}
			</select>
			{below}
		</div>
	}
}

/// The form with which administrators say what a member is, or leave it to them.
pub(super) fn kind_form(visit: &Visit, member: &MemberView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let unsaid = Choice::new("", words.details_kind_unsaid());
	let choices = Kind::ALL.map(|kind| Choice::new(kind.code(), kind_name(words, kind)));
	let choices = std::iter::once(unsaid).chain(choices).collect();
	let kind = Pick { name: "kind", label: words.details_kind(), hint: words.details_kind_set_hint(), choices };
	let form = Form::with([("kind", member.kind_given.map_or("", Kind::code))]);
	member.may.give_kind.then(|| {
		view! {
			<section class="tools">
				<form method="post" action=format!("/u/{}/kind", member.handle)>
					{pick(&form, kind)}
					<p class="actions"><button class="button">{words.settings_save()}</button></p>
				</form>
			</section>
		}
	})
}

/// Says what a member is.
pub(super) fn act(visit: &Visit) -> Answered {
	let handle = super::member::handle(visit)?;
	visit.ask(|_, actor| require(actor, Action::GiveKind, visit.now))?;
	let kind = match visit.form.get("kind") {
		"" if visit.form.has("kind") => None,
		code => Some(Kind::from_code(code).ok_or(UserError::Malformed)?),
	};
	let to = format!("/u/{handle}");
	visit.ask(|forum, actor| set_kind(forum, actor, handle, kind))?;
	Ok(Answer::go(to))
}
