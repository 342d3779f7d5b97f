//! The same text sent twice, by a double click or after a lost answer, is written once.

use super::records::{POSTS, TOPICS};
use crate::journal::Author;
use crate::{Actor, Change, Error, Forum, Result, tables};
use model::{MemberId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::time::Duration;
use store::{Record, Table};

/// 5 min: a lost answer is tried again within it, and nobody says the same twice in a place.
const SAME_FOR: Duration = Duration::from_secs(5 * 60);
/// A member who writes more than this between two tries does not try again.
const REMEMBERED: usize = 8;

/// What each member sent last.
const SENT: Table<MemberId, SentRecord> = Table::new(tables::SENT, "sent");

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct SentRecord(Vec<Sent>);

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Sent {
	what: Fingerprint,
	at: Timestamp,
	topic: TopicId,
	number: u32,
}

impl Record for SentRecord {
	const VERSION: u8 = 1;
}

/// Tells what was sent where, without keeping it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fingerprint([u8; 16]);

impl Fingerprint {
	/// Of texts sent to a place, which a group and a topic never share.
	pub(super) fn of(place: u64, texts: &[&str]) -> Self {
		let mut hash = Sha256::new().chain_update(place.to_be_bytes());
		for text in texts {
			hash = hash.chain_update(text.len().to_be_bytes()).chain_update(text);
		}
		let hash = hash.finalize();
		let (head, _) = hash.as_slice().split_first_chunk().expect("a hash has 32 bytes");
		Self(*head)
	}
}

/// The post that the actor wrote by sending the same a moment ago, if it still stands.
pub(super) fn sent_before(change: &mut Change<'_, '_>, what: Fingerprint) -> Result<Option<(TopicId, u32)>> {
	let Some(member) = change.actor.id() else { return Ok(None) };
	let sent = change.get(&SENT, &member)?.unwrap_or_default();
	let Some(sent) = sent.0.into_iter().find(|sent| sent.what == what) else { return Ok(None) };
	if change.now > sent.at.plus(SAME_FOR) {
		return Ok(None);
	}
	let stands = change.get(&TOPICS, &sent.topic)?.is_some_and(|topic| !topic.deleted)
		&& change.get(&POSTS, &(sent.topic, sent.number))?.is_some_and(|post| post.deleted.is_none());
	Ok(stands.then_some((sent.topic, sent.number)))
}

/// Remembers what an author sent, and where it stands since this moment.
pub(super) fn remember(
	change: &mut Change<'_, '_>,
	author: Author,
	what: Fingerprint,
	(topic, number): (TopicId, u32),
) -> Result<()> {
	let Author::Member(member) = author else { return Ok(()) };
	let at = change.now;
	let mut sent = change.get(&SENT, &member)?.unwrap_or_default().0;
	sent.retain(|sent| sent.what != what && at <= sent.at.plus(SAME_FOR));
	sent.truncate(REMEMBERED - 1);
	sent.insert(0, Sent { what, at, topic, number });
	change.put(&SENT, &member, &SentRecord(sent))
}

/// Whoever sends the same again too soon for another post hears of the first one instead.
///
/// # Errors
/// `refused`, unless it was for sending too often and the same was sent before.
pub(super) fn or_sent_before(
	forum: &Forum,
	actor: &Actor,
	what: Fingerprint,
	refused: Error,
) -> Result<(TopicId, u32)> {
	match refused {
		Error::TooOften { .. } => forum.change(actor, move |change| sent_before(change, what))?.ok_or(refused),
		refused => Err(refused),
	}
}
