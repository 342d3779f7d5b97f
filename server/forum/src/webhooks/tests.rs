//! Webhooks without a network: what is due, and what follows from how it went.

use super::*;
use crate::testing::World;
use crate::{accounts, groups};
use model::accounts::Role;
use model::groups::{Access, Entry, GroupRules, Writing};
use model::text::{Handle, Prose};
use model::webhooks::Outcome;
use model::{GroupId, Reason, TopicId};
use std::collections::HashSet;
use std::time::Duration;

const RECEIVER: &str = "https://hooks.example/meydan";
const TAKEN: Outcome = Outcome::Taken { status: 204 };
const REFUSED: Outcome = Outcome::Refused { status: 500 };
const HOUR: Duration = Duration::from_secs(60 * 60);

/// A community with an administrator, a group, a topic, and a webhook made after them.
struct Stage {
	world: World,
	ada: Actor,
	group: GroupId,
	topic: TopicId,
	webhook: WebhookId,
	desk: Desk,
}

impl Stage {
	fn new() -> Self {
		let world = World::new();
		let ada = world.administrator("ada");
		let group = world.group("coffee", Access::Secret);
		let topic = world.topic(&ada, group, "Beans");
		let (webhook, secret) = make(&world.forum, &ada, RECEIVER).unwrap();
		assert!(secret.starts_with("whsec_"));
		Self { world, ada, group, topic, webhook, desk: Desk::default() }
	}

	fn write(&self, text: &str) -> u32 {
		self.world.reply(&self.ada, self.topic, text)
	}

	fn due(&mut self) -> Due {
		let due = self.desk.due(&self.world.forum, &HashSet::new()).unwrap();
		assert!(due.messages.len() <= 1);
		due
	}

	/// Sends what is due with this outcome; gives its number.
	fn turn(&mut self, outcome: Outcome) -> Option<u64> {
		let message = self.due().messages.pop()?;
		assert_eq!((message.webhook, message.address.as_str()), (self.webhook, RECEIVER));
		sent(&self.world.forum, &message, outcome).unwrap();
		Some(message.happened.number)
	}

	/// The same with the outcome that a working receiver gives; which post.
	fn told(&mut self) -> Option<u32> {
		let message = self.due().messages.pop()?;
		sent(&self.world.forum, &message, TAKEN).unwrap();
		Some(message.happened.post.unwrap_or(0))
	}

	fn state(&self) -> WebhookState {
		show(&self.world.forum, &self.ada, self.webhook).unwrap().state
	}

	fn deliveries(&self) -> Vec<DeliveryView> {
		super::deliveries(&self.world.forum, &self.ada, self.webhook, None).unwrap().0
	}

	fn edit(&self, change: WebhookChange) -> Result<()> {
		edit(&self.world.forum, &self.ada, self.webhook, None, change)
	}

	fn agrees(&self) {
		assert_eq!(crate::check::check(&self.world.forum).unwrap(), Vec::<String>::new());
	}
}

fn switched(on: bool) -> WebhookChange {
	WebhookChange { on: Some(on), address: None }
}

#[test]
fn what_happens_is_told_once_in_its_order_from_the_making_on() {
	let mut stage = Stage::new();
	assert_eq!(stage.told(), None, "what was before is not told");
	let posts = [stage.write("One."), stage.write("Two."), stage.write("Three.")];
	let told = std::iter::from_fn(|| stage.told()).collect::<Vec<_>>();
	assert_eq!(told, posts);
	// Somebody else at the desk, as after a restart, finds nothing left.
	stage.desk = Desk::default();
	assert_eq!(stage.told(), None);
	assert!(stage.deliveries().iter().all(|one| one.state == DeliveryState::Taken && one.kind == "post-written"));
	stage.agrees();
}

#[test]
fn what_failed_is_tried_again_after_longer_and_longer_before_anything_else() {
	let mut stage = Stage::new();
	stage.write("One.");
	stage.write("Two.");
	let number = stage.turn(REFUSED).unwrap();
	for wait_s in [5, 60, 5 * 60] {
		let next = stage.due().next.unwrap();
		assert_eq!(next, stage.world.forum.now().plus(Duration::from_secs(wait_s)));
		assert_eq!(stage.state(), WebhookState::Failing { next });
		stage.desk = Desk::default();
		stage.world.advance(Duration::from_secs(wait_s - 1));
		assert!(stage.due().messages.is_empty());
		stage.world.advance(Duration::from_secs(1));
		assert_eq!(stage.turn(Outcome::TooSlow), Some(number));
	}
	stage.agrees();
	stage.world.advance(HOUR);
	assert_eq!(stage.turn(TAKEN), Some(number));
	assert_eq!(stage.state(), WebhookState::Works);
	assert!(stage.turn(TAKEN).unwrap() > number);
	assert_eq!(stage.turn(TAKEN), None);
	let tries = stage.deliveries().pop().unwrap().tries;
	assert_eq!(tries.iter().filter(|one| one.outcome.is_taken()).count(), 1);
	assert_eq!(tries.len(), 5);
}

#[test]
fn after_a_day_of_failures_it_is_given_up_and_goes_on_behind_when_switched_on() {
	let mut stage = Stage::new();
	let (_first, second) = (stage.write("One."), stage.write("Two."));
	let mut tries = 0;
	while stage.state() != WebhookState::GivenUp {
		let next = stage.due().next.unwrap_or(stage.world.forum.now());
		stage.world.advance(Duration::from_millis(next.0 - stage.world.forum.now().0));
		assert!(stage.turn(Outcome::Unreachable).is_some());
		tries += 1;
	}
	assert!((10..20).contains(&tries), "{tries}");
	assert_eq!(stage.deliveries()[0].state, DeliveryState::GivenUp);
	assert_eq!(stage.turn(TAKEN), None);
	stage.agrees();
	stage.edit(switched(true)).unwrap();
	assert_eq!(stage.told(), Some(second));
	let given_up = stage.deliveries().pop().unwrap();
	resend(&stage.world.forum, &stage.ada, stage.webhook, given_up.number).unwrap();
	assert!(stage.deliveries().pop().unwrap().again);
	stage.agrees();
	assert_eq!(stage.turn(TAKEN), Some(given_up.number));
	assert_eq!(stage.deliveries().pop().unwrap().state, DeliveryState::Taken);
	assert_eq!(stage.turn(TAKEN), None);
}

#[test]
fn a_day_in_which_nobody_tried_is_no_day_of_failures() {
	let mut stage = Stage::new();
	stage.write("One.");
	let number = stage.turn(Outcome::Unreachable);
	stage.world.advance(HOUR * 72);
	assert_eq!(stage.turn(Outcome::Unreachable), number);
	assert!(matches!(stage.state(), WebhookState::Failing { .. }));
	stage.world.advance(HOUR);
	assert_eq!(stage.turn(TAKEN), number);
	assert_eq!(stage.state(), WebhookState::Works);
}

#[test]
fn what_the_old_address_answered_says_nothing_of_the_new_one() {
	let mut stage = Stage::new();
	stage.write("One.");
	let message = stage.due().messages.pop().unwrap();
	stage.edit(WebhookChange { address: Some("https://other.example/".to_owned()), on: None }).unwrap();
	sent(&stage.world.forum, &message, Outcome::Refused { status: 410 }).unwrap();
	assert!(matches!(stage.state(), WebhookState::Failing { .. }));
	let next = stage.due().messages.pop().unwrap();
	assert_eq!((next.happened.number, next.address.as_str()), (message.happened.number, "https://other.example/"));
	assert_eq!(format!("{next:?}").matches("SigningSecret(…)").count(), 1);
	stage.agrees();
}

#[test]
fn a_receiver_that_says_it_is_gone_is_not_asked_again() {
	let mut stage = Stage::new();
	stage.write("One.");
	assert!(stage.turn(Outcome::Refused { status: 410 }).is_some());
	assert_eq!(stage.state(), WebhookState::GivenUp);
	stage.agrees();
}

#[test]
fn what_is_sent_again_by_hand_is_sent_once_whatever_becomes_of_it() {
	let mut stage = Stage::new();
	stage.write("One.");
	let number = stage.turn(TAKEN).unwrap();
	for outcome in [REFUSED, TAKEN] {
		stage.edit(switched(false)).unwrap();
		for _ in 0..2 {
			resend(&stage.world.forum, &stage.ada, stage.webhook, number).unwrap();
		}
		assert_eq!(stage.turn(outcome), Some(number));
		assert_eq!(stage.turn(outcome), None);
		assert_eq!(stage.deliveries()[0].state, DeliveryState::Taken);
		stage.edit(switched(true)).unwrap();
		assert_eq!(stage.turn(TAKEN), None);
	}
	// What waits is tried at once.
	stage.write("Two.");
	let number = stage.turn(REFUSED).unwrap();
	assert_eq!(stage.turn(TAKEN), None);
	resend(&stage.world.forum, &stage.ada, stage.webhook, number).unwrap();
	assert_eq!(stage.turn(TAKEN), Some(number));
	assert!(matches!(resend(&stage.world.forum, &stage.ada, stage.webhook, 1), Err(Error::NotFound)));
	stage.agrees();
}

#[test]
fn what_its_maker_lost_sight_of_is_not_told() {
	let mut stage = Stage::new();
	stage.write("One.");
	assert!(stage.turn(REFUSED).is_some());
	let notice = Prose::parse_optional(model::Field::Notice, "Read this first.", 500).unwrap();
	let charter = Prose::parse_optional(model::Field::Charter, "", 500).unwrap();
	let rules = GroupRules { entry: Entry::Open, writing: Writing::Everybody, charter, notice };
	groups::set_rules(&stage.world.forum, &stage.world.system(), stage.group, rules).unwrap();
	stage.world.advance(HOUR);
	assert_eq!(stage.deliveries()[0].state, DeliveryState::Waits);
	// The group changed, which may be told; what is in it may not.
	assert_eq!(stage.due().messages.pop().map(|message| message.happened.kind), Some("group-changed"));
	assert_eq!(stage.deliveries()[0].state, DeliveryState::Withheld);
	stage.agrees();
}

#[test]
fn it_rests_while_its_maker_is_no_administrator() {
	let mut stage = Stage::new();
	let _other = stage.world.administrator("root");
	stage.write("One.");
	let handle = Handle::parse(model::Field::Handle, "ada").unwrap();
	let give = |role| accounts::set_role(&stage.world.forum, &stage.world.system(), handle.clone(), role).unwrap();
	give(Role::Moderator);
	let due = stage.desk.due(&stage.world.forum, &HashSet::new()).unwrap();
	assert!(due.messages.is_empty());
	let root = stage.world.administrator("root");
	assert_eq!(show(&stage.world.forum, &root, stage.webhook).unwrap().state, WebhookState::Rests);
	for refused in [
		make(&stage.world.forum, &stage.world.again(&stage.ada), RECEIVER).map(|_| ()),
		list(&stage.world.forum, &stage.world.again(&stage.ada)).map(|_| ()),
		remove(&stage.world.forum, &stage.world.again(&stage.ada), stage.webhook),
	] {
		assert!(matches!(refused, Err(Error::Denied(Reason::AdministratorsOnly))), "{refused:?}");
	}
	give(Role::Administrator);
	assert!(stage.turn(TAKEN).is_some());
}

#[test]
fn the_latest_deliveries_are_kept_and_go_with_their_webhook() {
	let mut stage = Stage::new();
	for number in 0..DELIVERIES_KEPT + 5 {
		stage.write(&format!("Number {number}."));
		assert!(stage.turn(TAKEN).is_some());
	}
	let (mut kept, mut before) = (0, None);
	loop {
		let (page, next) = super::deliveries(&stage.world.forum, &stage.ada, stage.webhook, before).unwrap();
		kept += page.len();
		match next {
			Some(next) => before = Some(next),
			None => break,
		}
	}
	assert_eq!(kept, DELIVERIES_KEPT);
	stage.agrees();
	remove(&stage.world.forum, &stage.ada, stage.webhook).unwrap();
	assert!(list(&stage.world.forum, &stage.ada).unwrap().is_empty());
	stage.agrees();
}

#[test]
fn an_edit_names_the_version_that_it_changes() {
	let stage = Stage::new();
	let other = WebhookChange { address: Some("https://other.example/".to_owned()), on: None };
	let forum = &stage.world.forum;
	assert!(matches!(edit(forum, &stage.ada, stage.webhook, Some(2), other.clone()), Err(Error::Stale)));
	edit(forum, &stage.ada, stage.webhook, Some(1), other).unwrap();
	let webhook = show(forum, &stage.ada, stage.webhook).unwrap();
	assert_eq!((webhook.version, webhook.address.as_str()), (2, "https://other.example/"));
	let bad = WebhookChange { address: Some("nowhere".to_owned()), on: None };
	assert!(matches!(stage.edit(bad), Err(Error::Invalid(_))));
	for _ in 1..WEBHOOKS_MAX {
		make(forum, &stage.ada, RECEIVER).unwrap();
	}
	assert!(matches!(make(forum, &stage.ada, RECEIVER), Err(Error::Invalid(_))));
}
