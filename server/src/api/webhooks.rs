//! Webhooks: which there are, what they told, and sending it again.

use super::PREFIX;
use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::words::{Author, List, Moment, gather};
use forum::webhooks;
use model::WebhookId;
use model::webhooks::{DeliveryView, Try, WebhookChange, WebhookState, WebhookView};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/webhooks", "listWebhooks", list).says("All webhooks.").gives(&[with::<List<Webhook>>(200)]),
	Endpoint::post("/webhooks", "makeWebhook", make)
		.says(
			"Makes a webhook that tells what happens from now on, as far as one may see it; its secret is told this once.",
		)
		.takes::<WebhookMaking>(r#"{"address":"https://hooks.example/meydan"}"#)
		.gives(&[with::<NewWebhook>(201)])
		.links(&[
			("getWebhook", "id", "$response.body#/id"),
			("editWebhook", "id", "$response.body#/id"),
			("listDeliveries", "id", "$response.body#/id"),
			("removeWebhook", "id", "$response.body#/id"),
		]),
	Endpoint::get("/webhooks/{id}", "getWebhook", show).says("One webhook.").gives(&[with::<Webhook>(200)]),
	Endpoint::patch("/webhooks/{id}", "editWebhook", edit)
		.says("Changes where a webhook leads, or switches it; switched on again it goes on where it ended.")
		.takes::<Change>(r#"{"on":false}"#)
		.gives(&[with::<Webhook>(200)]),
	Endpoint::delete("/webhooks/{id}", "removeWebhook", remove)
		.says("Removes a webhook, with what is kept of its deliveries."),
	Endpoint::get("/webhooks/{id}/deliveries", "listDeliveries", deliveries)
		.says("What a webhook told, latest first; the last hundred are kept.")
		.paged()
		.gives(&[with::<List<Delivery>>(200)])
		.links(&[
			("resendDelivery", "id", "$request.path.id"),
			("resendDelivery", "delivery", "$response.body#/items/0/id"),
		]),
	Endpoint::post("/webhooks/{id}/deliveries/{delivery}", "resendDelivery", resend)
		.says("Has something sent again, once and soon; what waits to be tried again is tried at once."),
];

/// Where a webhook stands.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum State {
	/// It tells what happens.
	Works,
	/// The last try failed.
	Failing,
	/// Somebody switched it off.
	Off,
	/// It failed for a day, or its receiver said that it is gone.
	GivenUp,
	/// Whoever made it is no administrator now.
	Rests,
}

/// An address that is told of what happens.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Webhook")]
struct Webhook {
	id: String,
	address: String,
	/// Who made it: it tells what they may see.
	by: Author,
	made: Moment,
	state: State,
	/// When what failed is tried again.
	next_try: Option<Moment>,
}

impl From<WebhookView> for Webhook {
	fn from(view: WebhookView) -> Self {
		let (state, next_try) = match view.state {
			WebhookState::Works => (State::Works, None),
			WebhookState::Failing { next } => (State::Failing, Some(next.into())),
			WebhookState::Off => (State::Off, None),
			WebhookState::GivenUp => (State::GivenUp, None),
			WebhookState::Rests => (State::Rests, None),
		};
		let (by, made) = (view.by.into(), view.made.into());
		Self { id: view.id.to_string(), address: view.address, by, made, state, next_try }
	}
}

/// A webhook that was made just now.
#[derive(Debug, Serialize, JsonSchema)]
struct NewWebhook {
	id: String,
	/// What it signs with, as Standard Webhooks says.
	secret: String,
}

/// A webhook to be made.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WebhookMaking {
	/// Begins with https or http; a machine on the open internet, unless the operator allows others.
	#[schemars(length(min = 1, max = 2_000))]
	address: String,
}

/// What of a webhook shall be different.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "WebhookChange")]
struct Change {
	#[schemars(length(min = 1, max = 2_000))]
	address: Option<String>,
	on: Option<bool>,
}

/// Something that a webhook told, or tries to tell.
#[derive(Debug, Serialize, JsonSchema)]
struct Delivery {
	/// The number of what happened.
	id: String,
	/// What happened, such as `post-written`.
	kind: String,
	/// `waits`, `taken`, `given-up` or `withheld`.
	state: String,
	/// Whether it waits to be sent again.
	again: bool,
	/// First to last.
	tries: Vec<DeliveryTry>,
}

/// One try to tell something.
#[derive(Debug, Serialize, JsonSchema)]
struct DeliveryTry {
	at: Moment,
	/// `taken`, `refused`, or why nothing was answered.
	outcome: String,
	/// What the receiver answered.
	status: Option<u16>,
}

impl From<Try> for DeliveryTry {
	fn from(one: Try) -> Self {
		Self { at: one.at.into(), outcome: one.outcome.code().to_owned(), status: one.outcome.status() }
	}
}

impl From<DeliveryView> for Delivery {
	fn from(view: DeliveryView) -> Self {
		let tries = view.tries.into_iter().map(DeliveryTry::from).collect();
		let state = view.state.code().to_owned();
		Self { id: view.number.to_string(), kind: view.kind, state, again: view.again, tries }
	}
}

fn list(call: &Call) -> Answered {
	let all = call.ask(webhooks::list)?;
	Ok(Answer::of(&List { items: all.into_iter().map(Webhook::from).collect(), next: None }))
}

fn make(call: &Call) -> Answered {
	let WebhookMaking { address } = call.document()?;
	let (id, secret) = call.ask(|forum, actor| webhooks::make(forum, actor, &address))?;
	Ok(Answer::made(&NewWebhook { id: id.to_string(), secret }, format!("{PREFIX}/webhooks/{id}")).secret())
}

fn shown(call: &Call) -> Answered {
	let id = call.id("id")?;
	let view = call.ask(|forum, actor| webhooks::show(forum, actor, id))?;
	let version = view.version.to_string();
	Ok(Answer::of(&Webhook::from(view)).version(version))
}

fn show(call: &Call) -> Answered {
	shown(call)
}

fn edit(call: &Call) -> Answered {
	let (id, Change { address, on }): (WebhookId, _) = (call.id("id")?, call.document()?);
	// What could never be is refused before what was changed meanwhile.
	address.as_deref().map(webhooks::receiver_address).transpose()?;
	let version = call.ask(|forum, actor| webhooks::show(forum, actor, id))?.version;
	call.require_version(&version.to_string())?;
	let version = call.if_match.is_some().then_some(version);
	let wanted = WebhookChange { address, on };
	call.guarded(call.ask(|forum, actor| webhooks::edit(forum, actor, id, version, wanted)))?;
	shown(call)
}

fn remove(call: &Call) -> Answered {
	let id = call.id("id")?;
	call.ask(|forum, actor| webhooks::remove(forum, actor, id))?;
	Ok(Answer::nothing())
}

fn deliveries(call: &Call) -> Answered {
	let (id, limit, after) = (call.id("id")?, call.limit()?, call.after::<u64>()?);
	let list = gather(limit, after, |after| {
		let (views, next) = call.ask(|forum, actor| webhooks::deliveries(forum, actor, id, after))?;
		Ok((views.into_iter().map(|view| (view.number, Delivery::from(view))).collect(), next))
	})?;
	Ok(Answer::of(&list))
}

fn resend(call: &Call) -> Answered {
	let (id, number) = (call.id("id")?, call.id("delivery")?);
	call.ask(|forum, actor| webhooks::resend(forum, actor, id, number))?;
	Ok(Answer::nothing())
}
