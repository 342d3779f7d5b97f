//! What a member says of themselves beside their name, each with whom it is for.

use super::profile;
use crate::accounts::{audience_name, country_field, kind_name};
use crate::all_fields;
use crate::page::{Answer, Answered, Form, Visit};
use crate::ui::{Choice, Control, Pick, Select, TextField, form_error, pick, select, text_field};
use forum::accounts::{edit_details, own_details};
use leptos::prelude::*;
use model::details::{Audience, Country, Details, Kind, SaidBy, Told, interests, line};
use model::{Field, UserError};

/// The values that hold now.
pub(super) fn values(visit: &Visit) -> Result<Form, UserError> {
	let details = visit.ask(own_details)?.details;
	let interests = details.interests.what.join(", ");
	Ok(Form::with([
		(Field::Company.name(), details.company.what.as_str()),
		("company_to", details.company.to.code()),
		(Field::JobTitle.name(), details.job_title.what.as_str()),
		("job_title_to", details.job_title.to.code()),
		(Field::Country.name(), details.country.what.as_ref().map_or("", Country::code)),
		("country_to", details.country.to.code()),
		(Field::Interests.name(), interests.as_str()),
		("interests_to", details.interests.to.code()),
		("kind", details.kind.what.code()),
		("kind_to", details.kind.to.code()),
	]))
}

/// Changes it.
pub(super) fn act(visit: &Visit) -> Answered {
	match change(visit) {
		Ok(()) => Ok(Answer::go("/settings/profile?saved=1")),
		Err(error) => profile::with_details(visit, &Form::back(&visit.form, error)?),
	}
}

fn change(visit: &Visit) -> Result<(), UserError> {
	let sent = |field: Field| visit.form.get(field.name());
	let to = |name: &str| Audience::from_code(visit.form.get(name)).ok_or(UserError::Malformed);
	all_fields! {
		company = line(Field::Company, sent(Field::Company)),
		job_title = line(Field::JobTitle, sent(Field::JobTitle)),
		country = Country::parse_optional(sent(Field::Country)),
		interests = interests(sent(Field::Interests)),
	}
	let kind = Kind::from_code(visit.form.get("kind")).ok_or(UserError::Malformed)?;
	let details = Details {
		company: Told { what: company, to: to("company_to")? },
		job_title: Told { what: job_title, to: to("job_title_to")? },
		country: Told { what: country, to: to("country_to")? },
		interests: Told { what: interests, to: to("interests_to")? },
		kind: Told { what: kind, to: to("kind_to")? },
	};
	visit.ask(|forum, actor| edit_details(forum, actor, details))
}

/// The form.
pub(super) fn form(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let text = |field, label, hint, to| {
		let control = Control { field, label, hint };
		let field = TextField { control, kind: "text", autocomplete: "off", required: false };
		view! { <div class="told">{text_field(visit, form, field)}{audience(visit, form, to)}</div> }.into_any()
	};
	let company = text(Field::Company, words.details_company(), "", "company_to");
	let job_title = text(Field::JobTitle, words.details_job_title(), "", "job_title_to");
	let interests = text(Field::Interests, words.details_interests(), words.details_interests_hint(), "interests_to");
	let own = visit.ask(own_details).ok();
	// What an administrator has said is theirs alone to change.
	let given = own.filter(|own| own.kind_by == SaidBy::Administrator).map(|own| own.details.kind.what);
	let offered = |kind: &Kind| given.map_or(*kind != Kind::Staff, |given| *kind == given);
	let kinds = Kind::ALL.into_iter().filter(offered);
	let options = kinds.map(|kind| (kind.code().to_owned(), kind_name(words, kind).to_owned())).collect();
	let hint = if given.is_some() { words.details_kind_given_hint() } else { words.details_kind_hint() };
	let kind = Select { control: Control { field: Field::Kind, label: words.details_kind(), hint }, options };
	view! {
		<section aria-labelledby="details-title">
			<h2 id="details-title">{words.details_title()}</h2>
			<p class="quiet">{words.details_intro()}</p>
			<form method="post" action="/settings/details" class="reading">
				{form_error(visit, form)}
				{company}
				{job_title}
				<div class="told">{country_field(visit, form, words.details_country(), "")}{audience(visit, form, "country_to")}</div>
				{interests}
				<div class="told">{select(visit, form, kind)}{audience(visit, form, "kind_to")}</div>
				<p class="actions"><button class="button primary">{words.settings_save()}</button></p>
			</form>
		</section>
	}
}

fn audience(visit: &Visit, form: &Form, name: &'static str) -> impl IntoView + use<> {
	let words = visit.words();
	let choices = Audience::ALL.map(|audience| Choice::new(audience.code(), audience_name(words, audience))).into();
	pick(form, Pick { name, label: words.details_to(), hint: "", choices })
}
