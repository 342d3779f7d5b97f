//! What a webhook tells next, and what follows from how it went.
//!
//! A webhook tells one thing after the other, so what happens in a topic arrives in its order. It goes
//! on when the receiver took it, or when it was given up.

use super::{DELIVERIES, DeliveryRecord, Failing, SigningSecret, Switch, WEBHOOKS, WebhookRecord, owner, prune};
use crate::happened::{Happened, first_after, happened_at};
use crate::journal::Event;
use crate::{Actor, Forum, Result};
use model::webhooks::{DeliveryState, Outcome, Try};
use model::{Timestamp, WebhookId};
use std::collections::{HashMap, HashSet};
use std::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
/// Seconds between a try that failed and the next one; the last of them from then on.
const WAITS_S: [u64; 7] = [5, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];
/// A receiver that is away for a day is not coming back by itself.
const GIVEN_UP_AFTER: Duration = Duration::from_secs(24 * HOUR);
/// And not before so many tries: for most of the day it may have been ourselves who were away.
const GIVEN_UP_TRIES: u32 = 6;
/// So many entries that are nothing for a webhook are noted, lest they be looked at again after a restart.
const NOTED_AFTER: u64 = 5_000;
/// Tries that are kept of one delivery: more than fit into a day, and some by hand.
const TRIES_KEPT: usize = 40;

/// Something to be sent.
#[derive(Debug, Clone)]
pub struct Message {
	/// By which webhook.
	pub webhook: WebhookId,
	/// To which address.
	pub address: String,
	/// What it is signed with.
	pub secret: SigningSecret,
	/// What happened.
	pub happened: Happened,
	/// Whether somebody asked for it once more.
	again: bool,
	/// That of the webhook as it was when this was made.
	version: u32,
}

impl Message {
	/// What it is called, however often it is sent.
	#[must_use]
	pub fn id(&self) -> String {
		format!("msg_{}_{}", self.webhook, self.happened.number)
	}
}

/// What is to be done.
#[derive(Debug, Default)]
pub struct Due {
	/// At once: at most one for each webhook.
	pub messages: Vec<Message>,
	/// When something is tried again.
	pub next: Option<Timestamp>,
}

/// Where what webhooks tell is looked up.
#[derive(Debug, Default)]
pub struct Desk {
	/// Up to where there is nothing for a webhook.
	looked: HashMap<WebhookId, u64>,
}

impl Desk {
	/// What is to be sent now, except by webhooks that are `busy`.
	///
	/// # Errors
	/// When the store fails.
	pub fn due(&mut self, forum: &Forum, busy: &HashSet<WebhookId>) -> Result<Due> {
		let mut due = Due::default();
		for (id, record) in forum.store().scan(&WEBHOOKS).collect()? {
			if busy.contains(&id) {
				continue;
			}
			let Some(actor) = owner(forum, record.by)? else { continue };
			due.messages.extend(self.next_of(forum, &actor, id, record, &mut due.next)?);
		}
		Ok(due)
	}

	fn next_of(
		&mut self,
		forum: &Forum,
		actor: &Actor,
		id: WebhookId,
		mut record: WebhookRecord,
		next: &mut Option<Timestamp>,
	) -> Result<Option<Message>> {
		let message = |record: &WebhookRecord, happened, again| Message {
			webhook: id,
			address: record.address.clone(),
			secret: record.secret,
			happened,
			again,
			version: record.version,
		};
		while let Some(number) = record.again.first().copied() {
			if let Some(happened) = happened_at(forum, actor, number)? {
				return Ok(Some(message(&record, happened, true)));
			}
			record.again.remove(0);
			withhold(forum, id, number)?;
		}
		if record.switch != Switch::On {
			return Ok(None);
		}
		let mut position = record.position;
		if let Some(failing) = record.failing {
			if forum.now() < failing.next {
				*next = Some(next.map_or(failing.next, |other| other.min(failing.next)));
				return Ok(None);
			}
			if let Some(happened) = happened_at(forum, actor, failing.number)? {
				return Ok(Some(message(&record, happened, false)));
			}
			withhold(forum, id, failing.number)?;
			position = failing.number;
		}
		let looked = self.looked.entry(id).or_insert(position);
		*looked = position.max(*looked);
		let (reached, happened) = first_after(forum, actor, *looked)?;
		*looked = reached;
		if happened.is_none() && reached - position > NOTED_AFTER {
			skip(forum, id, reached)?;
		}
		Ok(happened.map(|happened| message(&record, happened, false)))
	}
}

/// Notes that something is not told, since it is not to be seen any more.
fn withhold(forum: &Forum, id: WebhookId, number: u64) -> Result<()> {
	forum.change(&Actor::system(), move |change| {
		let Some(mut record) = change.get(&WEBHOOKS, &id)? else { return Ok(()) };
		record.again.retain(|other| *other != number);
		if record.failing.is_some_and(|failing| failing.number == number) {
			record.failing = None;
			record.position = number;
		}
		if let Some(delivery) = change.get(&DELIVERIES, &(id, number))?
			&& delivery.state == DeliveryState::Waits
		{
			change.put(&DELIVERIES, &(id, number), &DeliveryRecord { state: DeliveryState::Withheld, ..delivery })?;
		}
		change.put(&WEBHOOKS, &id, &record)?;
		change.record(Event::WebhookChanged { webhook: id })
	})
}

/// Notes that there is nothing for a webhook up to here.
fn skip(forum: &Forum, id: WebhookId, reached: u64) -> Result<()> {
	forum.change(&Actor::system(), move |change| {
		let Some(record) = change.get(&WEBHOOKS, &id)? else { return Ok(()) };
		if record.failing.is_some() || record.position >= reached {
			return Ok(());
		}
		change.put(&WEBHOOKS, &id, &WebhookRecord { position: reached, ..record })?;
		change.record(Event::WebhookChanged { webhook: id })
	})
}

/// Notes what became of a message. Until this is done it counts as not sent, and is sent again after
/// a restart under the same name.
///
/// # Errors
/// When the store fails.
pub fn sent(forum: &Forum, message: &Message, outcome: Outcome) -> Result<()> {
	let (id, number, again, version) = (message.webhook, message.happened.number, message.again, message.version);
	let kind = message.happened.kind.to_owned();
	forum.change(&Actor::system(), move |change| {
		let now = change.now;
		// It was removed meanwhile.
		let Some(mut record) = change.get(&WEBHOOKS, &id)? else { return Ok(()) };
		let known = change.get(&DELIVERIES, &(id, number))?;
		let fresh = DeliveryRecord { kind, state: DeliveryState::Taken, tries: Vec::new() };
		let mut delivery = known.unwrap_or(fresh);
		delivery.tries.push(Try { at: now, outcome });
		let surplus = delivery.tries.len().saturating_sub(TRIES_KEPT);
		delivery.tries.drain(..surplus);
		if again {
			record.again.retain(|other| *other != number);
			if outcome.is_taken() {
				delivery.state = DeliveryState::Taken;
				if record.failing.is_some_and(|failing| failing.number == number) {
					(record.failing, record.position) = (None, number);
				}
			}
		} else if number > record.position && !outcome.is_taken() && record.version != version {
			// It was changed meanwhile: how the old address failed says nothing of the new one.
			record.failing = Some(Failing { number, since: now, tries: 0, next: now });
			delivery.state = DeliveryState::Waits;
		} else if number > record.position {
			delivery.state = follow(&mut record, number, outcome, now);
		}
		change.put(&DELIVERIES, &(id, number), &delivery)?;
		prune(change, id, &mut record)?;
		change.put(&WEBHOOKS, &id, &record)?;
		change.record(Event::WebhookChanged { webhook: id })
	})
}

/// Where the webhook stands after a try, and what was tried.
fn follow(record: &mut WebhookRecord, number: u64, outcome: Outcome, now: Timestamp) -> DeliveryState {
	if outcome.is_taken() {
		(record.failing, record.position) = (None, number);
		return DeliveryState::Taken;
	}
	let before = record.failing.filter(|failing| failing.number == number);
	let (since, tries) = before.map_or((now, 0), |failing| (failing.since, failing.tries));
	let ends = since.plus(GIVEN_UP_AFTER);
	if outcome.is_gone() || now >= ends && tries + 1 >= GIVEN_UP_TRIES {
		(record.failing, record.position, record.switch) = (None, number, Switch::GivenUp);
		return DeliveryState::GivenUp;
	}
	let wait = WAITS_S[(tries as usize).min(WAITS_S.len() - 1)];
	let next = now.plus(Duration::from_secs(wait));
	let next = if now < ends { next.min(ends) } else { next };
	record.failing = Some(Failing { number, since, tries: tries + 1, next });
	DeliveryState::Waits
}
