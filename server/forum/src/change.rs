//! One atomic change: get, put, require, record.

use crate::accounts::records::{MEMBERS, MemberRecord};
use crate::discussions::indexes;
use crate::discussions::records::{TOPICS, TopicRecord};
use crate::groups::records::GROUPS;
use crate::journal::{Author, Entry, Event};
use crate::permissions::{self, Action, TopicFacts};
use crate::{Actor, Error, Random, Result, articles};
use model::{MemberId, Timestamp, TopicId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Record, Table};

/// A change under way: sees what it has written itself.
pub struct Change<'a, 'b> {
	inner: &'a mut store::Change<'b>,
	/// Who makes it, with the rights of this moment.
	pub(crate) actor: Actor,
	/// When it is made.
	pub(crate) now: Timestamp,
	random: Random,
	moved: Moved,
	recorded: bool,
}

/// What a change touched of the things that are kept in memory.
#[derive(Debug, Default)]
pub(crate) struct Moved {
	pub(crate) directory: bool,
	pub(crate) topics: Vec<TopicId>,
	pub(crate) members: Vec<MemberId>,
}

impl<'a, 'b> Change<'a, 'b> {
	pub(crate) fn new(inner: &'a mut store::Change<'b>, actor: Actor, now: Timestamp, random: Random) -> Self {
		Self { inner, actor, now, random, moved: Moved::default(), recorded: false }
	}

	/// The record under a key.
	pub(crate) fn get<K, V>(&mut self, table: &Table<K, V>, key: &K) -> Result<Option<V>>
	where
		K: Serialize + DeserializeOwned,
		V: Record,
	{
		Ok(self.inner.get(table, key)?)
	}

	/// The record under a key that must be there.
	pub(crate) fn find<K, V>(&mut self, table: &Table<K, V>, key: &K) -> Result<V>
	where
		K: Serialize + DeserializeOwned,
		V: Record,
	{
		self.get(table, key)?.ok_or(Error::NotFound)
	}

	/// Writes a record.
	pub(crate) fn put<K, V>(&mut self, table: &Table<K, V>, key: &K, value: &V) -> Result<()>
	where
		K: Serialize + DeserializeOwned,
		V: Record,
	{
		Ok(self.inner.put(table, key, value)?)
	}

	/// Writes a record that is not there yet.
	pub(crate) fn add<K, V>(&mut self, table: &Table<K, V>, key: &K, value: &V) -> Result<()>
	where
		K: Serialize + DeserializeOwned,
		V: Record,
	{
		Ok(self.inner.add(table, key, value)?)
	}

	/// Removes a record, if there is one.
	pub(crate) fn remove<K, V>(&mut self, table: &Table<K, V>, key: &K) -> Result<()>
	where
		K: Serialize + DeserializeOwned,
		V: Record,
	{
		Ok(self.inner.remove(table, key)?)
	}

	/// The store's own change, for scans.
	pub(crate) fn raw(&mut self) -> &mut store::Change<'b> {
		self.inner
	}

	/// The topic and what permissions need to know of it.
	pub(crate) fn topic(&mut self, id: TopicId) -> Result<(TopicRecord, TopicFacts)> {
		let record = self.find(&TOPICS, &id)?;
		let group = self.find(&GROUPS, &record.group)?;
		let facts = record.facts(group.facts(record.group));
		Ok((record, facts))
	}

	/// Asks whether the actor may.
	///
	/// # Errors
	/// The refusal: not found, sign-in required, or denied with a reason.
	pub(crate) fn require(&self, action: Action) -> Result<()> {
		permissions::require(&self.actor, action, self.now)?;
		permissions::require_terms(&self.actor, action)?;
		permissions::require_scope(&self.actor, action, self.now)?;
		permissions::require_proof(&self.actor, action, self.now)
	}

	/// Writes down what happened.
	pub(crate) fn record(&mut self, event: Event) -> Result<()> {
		let by = self.actor.author().unwrap_or(Author::System);
		self.inner.record(&Entry { at: self.now, by, event })?;
		self.recorded = true;
		Ok(())
	}

	/// Whether anything happened in it so far.
	pub(crate) fn has_recorded(&self) -> bool {
		self.recorded
	}

	/// Categories or groups change: their directory must be read again.
	pub(crate) fn move_directory(&mut self) {
		self.moved.directory = true;
	}

	/// Writes a topic, and what follows from it alone.
	pub(crate) fn put_topic(&mut self, id: TopicId, record: &TopicRecord) -> Result<()> {
		self.moved.topics.push(id);
		let old = self.get(&TOPICS, &id)?;
		indexes::topic_moves(self, id, old.as_ref(), record)?;
		articles::topic_moves(self, id, old.as_ref(), record)?;
		self.put(&TOPICS, &id, record)
	}

	/// Writes a member.
	pub(crate) fn put_member(&mut self, id: MemberId, record: &MemberRecord) -> Result<()> {
		self.moved.members.push(id);
		self.put(&MEMBERS, &id, record)
	}

	/// What it touched of the things that are kept in memory.
	pub(crate) fn moved(self) -> Moved {
		self.moved
	}

	/// Bytes that nobody can guess.
	pub(crate) fn random<const N: usize>(&self) -> [u8; N] {
		let mut bytes = [0; N];
		(self.random)(&mut bytes);
		bytes
	}

	/// An id that `table` does not have yet: 42 bits of time, 22 bits of chance.
	///
	/// 42 bits of milliseconds last until 2109; chance keeps ids from telling how many there are.
	pub(crate) fn fresh_id<K, V>(&mut self, table: &Table<K, V>, id: impl Fn(u64) -> K, at: Timestamp) -> Result<K>
	where
		K: Serialize + DeserializeOwned,
		V: Record,
	{
		loop {
			let chance = u64::from(u32::from_be_bytes(self.random::<4>()) >> 10);
			let key = id(at.0 << 22 | chance);
			if self.get(table, &key)?.is_none() {
				return Ok(key);
			}
		}
	}
}
