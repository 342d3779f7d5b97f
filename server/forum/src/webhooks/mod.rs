//! Webhooks: who has them, where they lead, and what became of what they told.

mod address;
mod sending;
#[cfg(test)]
mod tests;

pub use address::{ReceiverAddress, receiver_address};
pub use sending::{Desk, Due, Message, sent};

use crate::accounts::records::MEMBERS;
use crate::audit::{self, Told};
use crate::check::each;
use crate::discussions::author_view;
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::permissions::{Action, may, require};
use crate::{Actor, Change, Error, Forum, Result, tables};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::moderation::{Act, Aspect, Object, Value};
use model::webhooks::{
	DELIVERIES_KEPT, DeliveryState, DeliveryView, Try, WEBHOOKS_MAX, WebhookChange, WebhookState, WebhookView,
};
use model::{Field, MemberId, Problem, Timestamp, WebhookId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// In front of a secret, so that whoever finds one knows what it is.
const SECRET_PREFIX: &str = "whsec_";
/// Deliveries on one page.
pub const DELIVERIES_PER_PAGE: usize = 30;

pub(crate) const WEBHOOKS: Table<WebhookId, WebhookRecord> = Table::new(tables::WEBHOOKS, "webhooks");
/// What webhooks told, by the number of what happened.
pub(crate) const DELIVERIES: Table<(WebhookId, u64), DeliveryRecord> =
	Table::new(tables::WEBHOOK_DELIVERIES, "webhook_deliveries");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WebhookRecord {
	by: MemberId,
	address: String,
	/// Signs what is sent, so it has to be known.
	secret: SigningSecret,
	made: Timestamp,
	version: u32,
	switch: Switch,
	/// The number of the last thing that was told, or given up.
	position: u64,
	failing: Option<Failing>,
	/// Numbers of deliveries that somebody asked to send again.
	again: Vec<u64>,
}

/// With what a webhook signs.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningSecret([u8; 32]);

impl SigningSecret {
	/// The key.
	#[must_use]
	pub fn bytes(&self) -> &[u8] {
		&self.0
	}
}

impl std::fmt::Debug for SigningSecret {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		f.write_str("SigningSecret(…)")
	}
}

impl Record for WebhookRecord {
	const VERSION: u8 = 1;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Switch {
	On,
	Off,
	/// By the program, after a day of failures.
	GivenUp,
}

/// What was tried and not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Failing {
	number: u64,
	/// The first try that failed.
	since: Timestamp,
	tries: u32,
	next: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeliveryRecord {
	kind: String,
	state: DeliveryState,
	tries: Vec<Try>,
}

impl Record for DeliveryRecord {
	const VERSION: u8 = 1;
}

impl WebhookRecord {
	fn view(self, forum: &Forum, id: WebhookId) -> Result<WebhookView> {
		let state = match (self.switch, self.failing) {
			(Switch::Off, _) => WebhookState::Off,
			(Switch::GivenUp, _) => WebhookState::GivenUp,
			(Switch::On, _) if owner(forum, self.by)?.is_none() => WebhookState::Rests,
			(Switch::On, Some(failing)) => WebhookState::Failing { next: failing.next },
			(Switch::On, None) => WebhookState::Works,
		};
		let by = author_view(forum, Author::Member(self.by))?;
		Ok(WebhookView { id, address: self.address, by, made: self.made, version: self.version, state })
	}
}

/// Who made a webhook, with the rights of this moment; none if they may not have one now.
fn owner(forum: &Forum, member: MemberId) -> Result<Option<Actor>> {
	let actor = Actor::member(forum, member)?;
	Ok(may(&actor, Action::KeepWebhooks, forum.now()).then_some(actor))
}

/// Makes a webhook that tells what happens from now on, as far as the actor may see it when it is
/// told. Gives the secret that signs it, which nobody can read again.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Field::Address`] for what is none, or for more than
/// [`WEBHOOKS_MAX`]; [`Error::TooOften`].
pub fn make(forum: &Forum, actor: &Actor, address: &str) -> Result<(WebhookId, String)> {
	require(actor, Action::KeepWebhooks, forum.now())?;
	let address = receiver_address(address)?.as_str().to_owned();
	limits::take(forum, actor, Limited::KeepHouse)?;
	let position = forum.store().durable_seq().0;
	forum.change(actor, move |change| {
		change.require(Action::KeepWebhooks)?;
		let by = change.actor.require_id()?;
		if change.raw().scan(&WEBHOOKS).limit(WEBHOOKS_MAX as usize).count()? == WEBHOOKS_MAX as usize {
			return Err(Field::Address.with(Problem::TooMany { max: WEBHOOKS_MAX }).into());
		}
		let secret = SigningSecret(change.random::<32>());
		let id = change.fresh_id(&WEBHOOKS, WebhookId, change.now)?;
		audit::record(change, Told::of(Act::WebhookMade, Object::Site).text(Aspect::Address, "", &machine(&address)))?;
		let (made, failing, again) = (change.now, None, Vec::new());
		let record =
			WebhookRecord { by, address, secret, made, version: 1, switch: Switch::On, position, failing, again };
		change.put(&WEBHOOKS, &id, &record)?;
		change.record(Event::WebhookChanged { webhook: id })?;
		Ok((id, format!("{SECRET_PREFIX}{}", STANDARD.encode(secret.bytes()))))
	})
}

/// Changes where a webhook leads, or switches it. Switched on again it goes on where it ended; with
/// another address what failed is tried at once.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; [`Error::Stale`] if `version` is
/// given and not the one that stands; [`Field::Address`]; [`Error::TooOften`].
pub fn edit(forum: &Forum, actor: &Actor, id: WebhookId, version: Option<u32>, wanted: WebhookChange) -> Result<()> {
	require(actor, Action::KeepWebhooks, forum.now())?;
	let address = wanted.address.as_deref().map(receiver_address).transpose()?;
	let address = address.map(|address| address.as_str().to_owned());
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepWebhooks)?;
		let old = change.find(&WEBHOOKS, &id)?;
		if version.is_some_and(|version| version != old.version) {
			return Err(Error::Stale);
		}
		let switch = match wanted.on {
			Some(true) => Switch::On,
			Some(false) if old.switch == Switch::On => Switch::Off,
			Some(false) | None => old.switch,
		};
		let address = address.unwrap_or_else(|| old.address.clone());
		if (switch, &address) == (old.switch, &old.address) {
			return Ok(());
		}
		let told = Told::of(Act::WebhookChanged, Object::Site).changed(is_on(old.switch), is_on(switch));
		audit::record(change, told.text(Aspect::Address, &machine(&old.address), &machine(&address)))?;
		let (now, version) = (change.now, old.version + 1);
		let failing = old.failing.map(|failing| Failing { since: now, tries: 0, next: now, ..failing });
		change.put(&WEBHOOKS, &id, &WebhookRecord { address, switch, version, failing, ..old })?;
		change.record(Event::WebhookChanged { webhook: id })
	})
}

/// What the log keeps of an address: many have a secret in their path.
fn machine(address: &str) -> String {
	receiver_address(address).map(|address| address.authority()).unwrap_or_default()
}

fn is_on(switch: Switch) -> Value {
	Value::Is(switch == Switch::On)
}

/// Removes a webhook, with what is kept of its deliveries.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`]; [`Error::TooOften`].
pub fn remove(forum: &Forum, actor: &Actor, id: WebhookId) -> Result<()> {
	require(actor, Action::KeepWebhooks, forum.now())?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepWebhooks)?;
		let old = change.find(&WEBHOOKS, &id)?;
		for key in change.raw().scan(&DELIVERIES).prefix(&id).keys()? {
			change.remove(&DELIVERIES, &key)?;
		}
		change.remove(&WEBHOOKS, &id)?;
		let told = Told::of(Act::WebhookRemoved, Object::Site);
		audit::record(change, told.text(Aspect::Address, &machine(&old.address), ""))?;
		change.record(Event::WebhookChanged { webhook: id })
	})
}

/// All webhooks, first made first.
///
/// # Errors
/// [`Error::SignInRequired`], or [`Error::Denied`] except for administrators.
pub fn list(forum: &Forum, actor: &Actor) -> Result<Vec<WebhookView>> {
	require(actor, Action::KeepWebhooks, forum.now())?;
	let rows = forum.store().scan(&WEBHOOKS).collect()?;
	rows.into_iter().map(|(id, record)| record.view(forum, id)).collect()
}

/// One webhook.
///
/// # Errors
/// As [`list`]; [`Error::NotFound`].
pub fn show(forum: &Forum, actor: &Actor, id: WebhookId) -> Result<WebhookView> {
	require(actor, Action::KeepWebhooks, forum.now())?;
	forum.store().get(&WEBHOOKS, &id)?.ok_or(Error::NotFound)?.view(forum, id)
}

/// What a webhook told, latest first, behind the number `before`, and where it goes on.
///
/// # Errors
/// As [`show`].
pub fn deliveries(
	forum: &Forum,
	actor: &Actor,
	id: WebhookId,
	before: Option<u64>,
) -> Result<(Vec<DeliveryView>, Option<u64>)> {
	require(actor, Action::KeepWebhooks, forum.now())?;
	let webhook = forum.store().get(&WEBHOOKS, &id)?.ok_or(Error::NotFound)?;
	let mut scan = forum.store().scan(&DELIVERIES).prefix(&id).reverse();
	if let Some(before) = before {
		scan = scan.before(&(id, before));
	}
	let mut rows = scan.limit(DELIVERIES_PER_PAGE + 1).collect()?;
	let more = rows.len() > DELIVERIES_PER_PAGE;
	rows.truncate(DELIVERIES_PER_PAGE);
	let next = rows.last().filter(|_| more).map(|((_, number), _)| *number);
	let views = rows.into_iter().map(|((_, number), record)| {
		let DeliveryRecord { kind, state, tries } = record;
		DeliveryView { number, kind, state, again: webhook.again.contains(&number), tries }
	});
	Ok((views.collect(), next))
}

/// Has something sent again, once and soon, even by a webhook that is switched off; what waits to be
/// tried again is tried at once.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::NotFound`] for what is not kept;
/// [`Error::TooOften`].
pub fn resend(forum: &Forum, actor: &Actor, id: WebhookId, number: u64) -> Result<()> {
	require(actor, Action::KeepWebhooks, forum.now())?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepWebhooks)?;
		let old = change.find(&WEBHOOKS, &id)?;
		let delivery = change.find(&DELIVERIES, &(id, number))?;
		let now = change.now;
		let record = match old.failing {
			Some(failing) if delivery.state == DeliveryState::Waits && old.switch == Switch::On => {
				WebhookRecord { failing: Some(Failing { next: now, ..failing }), ..old }
			}
			_ if old.again.contains(&number) => return Ok(()),
			_ => {
				let again = old.again.iter().copied().chain([number]).collect();
				WebhookRecord { again, ..old }
			}
		};
		change.put(&WEBHOOKS, &id, &record)?;
		change.record(Event::WebhookChanged { webhook: id })
	})
}

/// Forgets the oldest deliveries, except for what waits.
fn prune(change: &mut Change<'_, '_>, id: WebhookId, record: &mut WebhookRecord) -> Result<()> {
	let keys = change.raw().scan(&DELIVERIES).prefix(&id).keys()?;
	let surplus = keys.len().saturating_sub(DELIVERIES_KEPT);
	for key in keys.into_iter().take(surplus) {
		change.remove(&DELIVERIES, &key)?;
		record.again.retain(|number| *number != key.1);
	}
	Ok(())
}

/// Tells where webhooks and their deliveries disagree.
pub(crate) fn check(forum: &Forum, tell: &mut dyn FnMut(String)) -> Result<()> {
	let store = forum.store();
	each(forum, &WEBHOOKS, |id, webhook| {
		if store.get(&MEMBERS, &webhook.by)?.is_none() {
			tell(format!("webhook {id} was made by nobody"));
		}
		for number in webhook.again.iter().copied().chain(webhook.failing.map(|failing| failing.number)) {
			if store.get(&DELIVERIES, &(id, number))?.is_none() {
				tell(format!("webhook {id} is to send {number}, of which nothing is kept"));
			}
		}
		Ok(())
	})?;
	each(forum, &DELIVERIES, |(id, number), delivery| {
		let Some(webhook) = store.get(&WEBHOOKS, &id)? else {
			tell(format!("delivery {number} belongs to webhook {id}, which is none"));
			return Ok(());
		};
		let waits = webhook.failing.is_some_and(|failing| failing.number == number);
		if waits != (delivery.state == DeliveryState::Waits) {
			tell(format!("delivery {number} of webhook {id} waits, or does not, otherwise than its webhook says"));
		}
		Ok(())
	})
}
