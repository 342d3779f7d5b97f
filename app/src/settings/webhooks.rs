//! The community's webhooks: their list, and making one.

mod one;

pub(super) use one::{act, back, one, remove, resend};

use super::tabs::saved;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Control, Icon, TextField, date, form_error, icon, text_field};
use forum::webhooks;
use leptos::prelude::*;
use model::webhooks::{WEBHOOKS_MAX, WebhookState, WebhookView};
use model::{Field, UserError};

/// The list and the form.
pub(super) fn show(visit: &Visit) -> Answered {
	Ok(page(visit, &Form::blank(), None)?.into())
}

/// Makes one and shows its secret, this once.
pub(super) fn make(visit: &Visit) -> Answered {
	let address = visit.form.get(Field::Address.name());
	match visit.ask(|forum, actor| webhooks::make(forum, actor, address)) {
		Ok((_, secret)) => Ok(page(visit, &Form::blank(), Some(secret))?.into()),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?, None)?.into()),
	}
}

fn page(visit: &Visit, form: &Form, secret: Option<String>) -> Result<Page, UserError> {
	let words = visit.words();
	let all = visit.ask(webhooks::list)?;
	let list = if all.is_empty() {
		view! { <p class="quiet">{words.webhooks_none()}</p> }.into_any()
	} else {
		view! { <ul class="sessions">{all.iter().map(|webhook| row(visit, webhook)).collect_view()}</ul> }.into_any()
	};
	let main = view! {
		<div class="page-head"><div><h1>{words.webhooks_title()}</h1><p class="lede">{words.webhooks_lede()}</p></div></div>
		{saved(visit)}
		{secret.map(|secret| ready(visit, secret))}
		<section aria-labelledby="make-h">
			<h2 id="make-h">{words.webhooks_make_title()}</h2>
			<form method="post" action="/admin/webhooks" class="reading">
				{form_error(visit, form)}
				{address_field(visit, form)}
				<p class="actions"><button class="button primary">{words.webhooks_make()}</button></p>
			</form>
		</section>
		<section aria-labelledby="list-h">
			<h2 id="list-h">{words.webhooks_list()}</h2>
			<p class="quiet small">{words.webhooks_most(WEBHOOKS_MAX)}</p>
			{list}
		</section>
	};
	let mut page = Page::new(words.webhooks_title(), main).status_of(form);
	page.unlisted = true;
	Ok(page)
}

/// A new secret: nobody can read it again.
fn ready(visit: &Visit, secret: String) -> impl IntoView + use<> {
	let words = visit.words();
	view! {
		<div class="notice good" role="status">{icon(Icon::Done)}<div>
			<strong>{words.webhooks_ready_title()}</strong>
			<p>{words.webhooks_ready()}</p>
			<p><code dir="ltr">{secret}</code></p>
		</div></div>
	}
}

fn address_field(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let control =
		Control { field: Field::Address, label: words.webhooks_address(), hint: words.webhooks_address_hint() };
	text_field(visit, form, TextField { control, kind: "url", autocomplete: "off", required: true })
}

fn row(visit: &Visit, webhook: &WebhookView) -> impl IntoView + use<> {
	let words = visit.words();
	let to = format!("/admin/webhooks/{}", webhook.id);
	view! {
		<li>
			<div>
				<a class="link" href=to><bdi dir="ltr">{webhook.address.clone()}</bdi></a>
				<p class="meta">
					<span>{state(visit, webhook.state)}</span>
					<span>{words.webhooks_by(&webhook.by.name)}</span>
					<span>{date(visit, webhook.made)}</span>
				</p>
			</div>
		</li>
	}
}

fn state(visit: &Visit, state: WebhookState) -> &'static str {
	let words = visit.words();
	match state {
		WebhookState::Works => words.webhooks_works(),
		WebhookState::Failing { .. } => words.webhooks_failing(),
		WebhookState::Off => words.webhooks_off(),
		WebhookState::GivenUp => words.webhooks_given_up(),
		WebhookState::Rests => words.webhooks_rests(),
	}
}

/// The list, after something in it was changed.
fn saved_list() -> Answer {
	Answer::go("/admin/webhooks?saved=1")
}
