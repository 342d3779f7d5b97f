//! One webhook: where it leads, whether it is on, what it told, removing it.

use super::{address_field, saved_list, state};
use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::settings::tabs::saved;
use crate::ui::{Icon, ago, form_error, hidden, small_icon};
use forum::webhooks;
use leptos::prelude::*;
use model::webhooks::{
	DELIVERIES_KEPT, DeliveryState, DeliveryView, Outcome, Try, WebhookChange, WebhookState, WebhookView,
};
use model::{Field, UserError, WebhookId};

/// The page.
pub(in crate::settings) fn one(visit: &Visit) -> Answered {
	let webhook = shown(visit)?;
	let form = Form::with([(Field::Address.name(), webhook.address.as_str())]);
	page(visit, &webhook, &form)
}

/// The page again, for whoever loads the address of one of its forms.
pub(in crate::settings) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(here(id(visit)?)))
}

/// Changes where it leads, or switches it.
pub(in crate::settings) fn act(visit: &Visit) -> Answered {
	let address = visit.form.has(Field::Address.name()).then(|| visit.form.get(Field::Address.name()).to_owned());
	let on = match visit.form.get("switch") {
		"" => None,
		"on" => Some(true),
		"off" => Some(false),
		_ => return Err(UserError::Malformed),
	};
	let id = id(visit)?;
	match visit.ask(|forum, actor| webhooks::edit(forum, actor, id, None, WebhookChange { address, on })) {
		Ok(()) => Ok(Answer::go(format!("{}?saved=1", here(id)))),
		Err(error) => page(visit, &shown(visit)?, &Form::back(&visit.form, error)?),
	}
}

/// Has something sent again.
pub(in crate::settings) fn resend(visit: &Visit) -> Answered {
	let number = visit.form.get("delivery").parse().map_err(|_| UserError::Malformed)?;
	let id = id(visit)?;
	match visit.ask(|forum, actor| webhooks::resend(forum, actor, id, number)) {
		Ok(()) => Ok(Answer::go(here(id))),
		Err(error) => page(visit, &shown(visit)?, &Form::back(&visit.form, error)?),
	}
}

/// Removes it.
pub(in crate::settings) fn remove(visit: &Visit) -> Answered {
	let id = id(visit)?;
	match visit.ask(|forum, actor| webhooks::remove(forum, actor, id)) {
		Ok(()) => Ok(saved_list()),
		Err(error) => page(visit, &shown(visit)?, &Form::back(&visit.form, error)?),
	}
}

fn id(visit: &Visit) -> Result<WebhookId, UserError> {
	visit.params.get("id").parse().map_err(|_| UserError::NotFound)
}

fn here(id: WebhookId) -> String {
	format!("/admin/webhooks/{id}")
}

fn shown(visit: &Visit) -> Result<WebhookView, UserError> {
	// Whoever may not have any is told so, whatever stands in the address.
	visit.ask(webhooks::list)?;
	let id = id(visit)?;
	visit.ask(|forum, actor| webhooks::show(forum, actor, id))
}

fn page(visit: &Visit, webhook: &WebhookView, form: &Form) -> Answered {
	let words = visit.words();
	let before: Option<u64> = visit.query.get("before").parse().ok();
	let (list, next) = visit.ask(|forum, actor| webhooks::deliveries(forum, actor, webhook.id, before))?;
	if before.is_some() && list.is_empty() {
		return Ok(past_the_end(visit, here(webhook.id), words.layout_first_page()).into());
	}
	// What came back without an address is about the other forms.
	let filled = Form::with([(Field::Address.name(), webhook.address.as_str())]);
	let address = if form.has(Field::Address.name()) { form } else { &filled };
	let next_try = match webhook.state {
		WebhookState::Failing { next } => {
			let (iso, text) = (visit.locale.iso(next), visit.locale.date_time(next));
			Some(view! { <span>{words.webhooks_next()}" "<time datetime=iso>{text}</time></span> })
		}
		WebhookState::Works | WebhookState::Off | WebhookState::GivenUp | WebhookState::Rests => None,
	};
	let main = view! {
		<div class="page-head"><div>
			<h1>{words.webhooks_one_title()}</h1>
			<p class="meta"><span>{state(visit, webhook.state)}</span>{next_try}<span>{words.webhooks_by(&webhook.by.name)}</span></p>
			<p><a class="link" href="/admin/webhooks">{words.webhooks_back()}</a></p>
		</div></div>
		{saved(visit)}
		{form_error(visit, form)}
		<section aria-labelledby="where-h">
			<h2 id="where-h">{words.webhooks_where_title()}</h2>
			<form method="post" action=here(webhook.id) class="reading">
				{address_field(visit, address)}
				<p class="actions"><button class="button primary">{words.settings_save()}</button></p>
			</form>
		</section>
		{switch(visit, webhook)}
		{deliveries(visit, webhook, &list, next)}
		<section aria-labelledby="remove-h">
			<h2 id="remove-h">{words.webhooks_remove_title()}</h2>
			<p class="quiet">{words.webhooks_remove_hint()}</p>
			<form method="post" action=format!("{}/remove", here(webhook.id))>
				<p class="actions"><button class="button danger">{words.webhooks_remove()}</button></p>
			</form>
		</section>
	};
	let mut page = Page::new(words.webhooks_one_title(), main).status_of(form);
	page.unlisted = true;
	Ok(page.into())
}

fn switch(visit: &Visit, webhook: &WebhookView) -> impl IntoView + use<> {
	let words = visit.words();
	let (code, text, hint) = if webhook.state.is_on() {
		("off", words.webhooks_switch_off(), words.webhooks_switch_off_hint())
	} else {
		("on", words.webhooks_switch_on(), words.webhooks_switch_on_hint())
	};
	view! {
		<section aria-labelledby="switch-h">
			<h2 id="switch-h">{words.webhooks_switch_title()}</h2>
			<p class="quiet">{hint}</p>
			<form method="post" action=here(webhook.id)>
				{hidden("switch", code.to_owned())}
				<p class="actions"><button class="button">{text}</button></p>
			</form>
		</section>
	}
}

fn deliveries(visit: &Visit, webhook: &WebhookView, list: &[DeliveryView], next: Option<u64>) -> impl IntoView + use<> {
	let words = visit.words();
	let content = if list.is_empty() {
		view! { <p class="quiet">{words.webhooks_told_nothing()}</p> }.into_any()
	} else {
		let rows = list.iter().map(|delivery| row(visit, webhook.id, delivery)).collect_view();
		view! { <ol class="acts">{rows}</ol> }.into_any()
	};
	let next = next.map(|next| {
		let to = format!("{}?before={next}", here(webhook.id));
		view! {
			<nav class="pager" aria-label=words.moderation_pages()>
				<a class="next" rel="next" href=to>{words.moderation_earlier()}" "{small_icon(Icon::Next)}</a>
			</nav>
		}
	});
	view! {
		<section aria-labelledby="told-h">
			<h2 id="told-h">{words.webhooks_told_title()}</h2>
			<p class="quiet small">{words.webhooks_kept(u32::try_from(DELIVERIES_KEPT).unwrap_or(u32::MAX))}</p>
			{content}
			{next}
		</section>
	}
}

fn row(visit: &Visit, webhook: WebhookId, delivery: &DeliveryView) -> impl IntoView + use<> {
	let words = visit.words();
	let stands = match delivery.state {
		_ if delivery.again => words.webhooks_again(),
		DeliveryState::Waits => words.webhooks_waits(),
		DeliveryState::Taken => words.webhooks_taken(),
		DeliveryState::GivenUp => words.webhooks_delivery_given_up(),
		DeliveryState::Withheld => words.webhooks_withheld(),
	};
	let tries = delivery.tries.iter().map(|one| attempt(visit, *one)).collect_view();
	let what = format!("{} {}", delivery.kind, delivery.number);
	view! {
		<li>
			<p class="what"><code dir="ltr">{what.clone()}</code></p>
			<p class="meta"><span>{stands}</span></p>
			<ul class="lines small quiet">{tries}</ul>
			<form method="post" action=format!("{}/resend", here(webhook)) class="actions">
				{hidden("delivery", delivery.number.to_string())}
				<button class="button" aria-label=words.webhooks_resend_of(&what)>{words.webhooks_resend()}</button>
			</form>
		</li>
	}
}

fn attempt(visit: &Visit, one: Try) -> impl IntoView + use<> {
	let words = visit.words();
	let outcome = match one.outcome {
		Outcome::Taken { status } | Outcome::Refused { status } => words.webhooks_answered(status.to_string()),
		Outcome::UnknownName => words.webhooks_unknown_name().to_owned(),
		Outcome::Forbidden => words.webhooks_forbidden().to_owned(),
		Outcome::Unreachable => words.webhooks_unreachable().to_owned(),
		Outcome::TooSlow => words.webhooks_too_slow().to_owned(),
		Outcome::Insecure => words.webhooks_insecure().to_owned(),
		Outcome::Garbled => words.webhooks_garbled().to_owned(),
	};
	view! { <li>{ago(visit, one.at)}": "{outcome}</li> }
}
