//! What a program sends under a key of its own is done once, however often it comes.
//!
//! That something was done stands in the same change as what was done; the answer follows. So a
//! program that asks again never does anything twice, whenever the server ended in between.

use crate::check::each;
use crate::journal::Event;
use crate::{Actor, Change, Forum, Result, tables};
use model::{MemberId, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::time::Duration;
use store::{Record, Table};

/// For so long an answer is kept.
pub const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);
/// Old answers that make room for a new one: more than come, so that they go.
const SWEPT: usize = 4;

/// What was sent, by whom and under which key.
const ONCE: Table<(MemberId, [u8; 32]), OnceRecord> = Table::new(tables::ONCE, "once");
/// The same by time.
const BY_TIME: Table<(Timestamp, MemberId, [u8; 32]), ()> = Table::new(tables::ONCE_BY_TIME, "once_by_time");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct OnceRecord {
	/// What was sent under the key.
	what: [u8; 32],
	at: Timestamp,
	/// None until it is there.
	answer: Option<KeptAnswer>,
}

impl Record for OnceRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}

/// What a program was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAnswer {
	/// Its status.
	pub status: u16,
	/// Names and values of its headers.
	pub headers: Vec<(String, String)>,
	/// Its body.
	pub body: Vec<u8>,
}

/// A key under which a program sends something, and what it sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OnceKey {
	/// Hash of the key.
	key: [u8; 32],
	/// Hash of what is sent.
	what: [u8; 32],
}

impl OnceKey {
	/// This key, with what is sent under it: method and address, and body.
	#[must_use]
	pub fn new(key: &str, address: &str, body: &[u8]) -> Self {
		// With the key, which is kept nowhere: a body may hold a password, of which no hash that is
		// quickly made should stand in the store.
		let length = |text: &str| (text.len() as u64).to_be_bytes();
		let what = Sha256::new().chain_update(length(key)).chain_update(key);
		let what = what.chain_update(length(address)).chain_update(address).chain_update(body).finalize();
		Self { key: Sha256::digest(key.as_bytes()).into(), what: what.into() }
	}

	/// The key alone, whatever is sent under it.
	#[must_use]
	pub fn key(&self) -> [u8; 32] {
		self.key
	}
}

/// What became of what a program sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Before {
	/// It has not come yet.
	Never,
	/// It was done, and this was the answer.
	Answered(KeptAnswer),
	/// It was done, and the answer was not kept: the server ended in between, or it held a secret.
	Done,
	/// Something else came under this key.
	Other,
}

/// Whether the actor has sent something under this key within [`KEPT_FOR`].
///
/// # Errors
/// [`crate::Error::SignInRequired`] for visitors, who have no keys.
pub fn before(forum: &Forum, actor: &Actor, once: &OnceKey) -> Result<Before> {
	let member = actor.require_id()?;
	let found = forum.store().get(&ONCE, &(member, once.key))?;
	Ok(match found.filter(|found| forum.now() < found.at.plus(KEPT_FOR)) {
		None => Before::Never,
		Some(found) if found.what != once.what => Before::Other,
		Some(OnceRecord { answer: Some(answer), .. }) => Before::Answered(answer),
		Some(OnceRecord { answer: None, .. }) => Before::Done,
	})
}

/// Keeps the answer to what the actor has sent.
///
/// # Errors
/// [`crate::Error::SignInRequired`] for visitors.
pub fn keep(forum: &Forum, actor: &Actor, once: OnceKey, answer: KeptAnswer) -> Result<()> {
	let actor = actor.clone().under(None);
	forum.change(&actor, move |change| {
		let member = change.actor.require_id()?;
		put(change, member, &once, Some(answer))?;
		sweep(change)?;
		change.record(Event::AnswerKept { member })
	})
}

/// Notes inside a change that what it does was sent under a key.
pub(crate) fn note(change: &mut Change<'_, '_>, once: &OnceKey) -> Result<()> {
	let member = change.actor.require_id()?;
	put(change, member, once, None)
}

fn put(change: &mut Change<'_, '_>, member: MemberId, once: &OnceKey, answer: Option<KeptAnswer>) -> Result<()> {
	let key = (member, once.key);
	let old = change.get(&ONCE, &key)?;
	let at = match old {
		Some(old) if change.now < old.at.plus(KEPT_FOR) => old.at,
		Some(old) => {
			change.remove(&BY_TIME, &(old.at, member, once.key))?;
			change.now
		}
		None => change.now,
	};
	change.put(&ONCE, &key, &OnceRecord { what: once.what, at, answer })?;
	change.put(&BY_TIME, &(at, member, once.key), &())
}

fn sweep(change: &mut Change<'_, '_>) -> Result<()> {
	let now = change.now;
	for (at, member, key) in change.raw().scan(&BY_TIME).limit(SWEPT).keys()? {
		if now < at.plus(KEPT_FOR) {
			break;
		}
		change.remove(&BY_TIME, &(at, member, key))?;
		change.remove(&ONCE, &(member, key))?;
	}
	Ok(())
}

/// Tells where answers and their order by time disagree.
pub(crate) fn check(forum: &Forum, tell: &mut dyn FnMut(String)) -> Result<()> {
	let store = forum.store();
	each(forum, &ONCE, |(member, key), record| {
		if store.get(&BY_TIME, &(record.at, member, key))?.is_none() {
			tell(format!("an answer kept for member {member} does not stand in the order by time"));
		}
		Ok(())
	})?;
	each(forum, &BY_TIME, |(at, member, key), ()| {
		if store.get(&ONCE, &(member, key))?.is_none_or(|record| record.at != at) {
			tell(format!("the order by time holds an answer for member {member} that is not kept"));
		}
		Ok(())
	})
}

impl Actor {
	/// The same person, who sends something under a key.
	#[must_use]
	pub fn once(self, once: OnceKey) -> Self {
		self.under(Some(once))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::testing::World;
	use crate::{discussions, groups};
	use model::groups::Access;

	fn answer() -> KeptAnswer {
		KeptAnswer { status: 201, headers: Vec::new(), body: b"{}".to_vec() }
	}

	#[test]
	fn what_was_done_is_known_with_it_and_the_answer_afterwards() {
		let world = World::new();
		let (anna, group) = (world.member("anna"), world.group("coffee", Access::Public));
		let once = OnceKey::new("k", "POST /x", b"1");
		let forum = &world.forum;
		assert_eq!(before(forum, &anna, &once).unwrap(), Before::Never);
		groups::join(forum, &anna.clone().once(once), group).unwrap();
		assert_eq!(before(forum, &anna, &once).unwrap(), Before::Done);
		keep(forum, &anna, once, answer()).unwrap();
		assert_eq!(before(forum, &anna, &once).unwrap(), Before::Answered(answer()));
		assert_eq!(before(forum, &anna, &OnceKey::new("k", "POST /x", b"2")).unwrap(), Before::Other);
		assert_eq!(before(forum, &world.member("bela"), &once).unwrap(), Before::Never);
		assert_eq!(crate::check::check(forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn what_was_refused_or_changed_nothing_leaves_no_trace() {
		let world = World::new();
		let (anna, group) = (world.member("anna"), world.group("coffee", Access::Public));
		let once = OnceKey::new("k", "POST /x", b"1");
		let acting = anna.clone().once(once);
		let topic = world.topic(&world.system(), group, "Beans");
		assert!(discussions::delete_topic(&world.forum, &acting, topic).is_err());
		groups::join(&world.forum, &anna, group).unwrap();
		groups::join(&world.forum, &acting, group).unwrap();
		assert_eq!(before(&world.forum, &anna, &once).unwrap(), Before::Never);
	}

	#[test]
	fn answers_go_after_a_day() {
		let world = World::new();
		let anna = world.member("anna");
		for number in 0..10 {
			keep(&world.forum, &anna, OnceKey::new(&format!("k{number}"), "", b""), answer()).unwrap();
		}
		world.advance(KEPT_FOR);
		let first = OnceKey::new("k0", "", b"");
		assert_eq!(before(&world.forum, &anna, &first).unwrap(), Before::Never);
		for number in 0..4 {
			keep(&world.forum, &anna, OnceKey::new(&format!("new{number}"), "", b""), answer()).unwrap();
		}
		let left = world.forum.store().scan(&ONCE).keys().unwrap().len();
		assert_eq!(left, 4);
		assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
	}
}
