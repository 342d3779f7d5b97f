//! Telling authors that what they wrote went where they cannot read it.

use super::naming::reads;
use super::notices::{Concerning, notify};
use crate::discussions::carrying::first_authors;
use crate::groups::records::GROUPS;
use crate::journal::Author;
use crate::{Change, Result};
use model::groups::Access;
use model::moderation::Act;
use model::{GroupId, MemberId, TopicId};
use std::collections::BTreeMap;

/// Posts of a topic whose authors are told when it moves, so that at most as many notices are
/// written: some tenths of a second under the writer, with the 16 MiB of text that are read for it
/// at most. Whoever wrote further down finds it gone.
const LOOKED_AT: usize = 1_000;

/// Posts that go from one group to another by one act.
pub(super) struct Leaving<'a> {
	pub(super) act: Act,
	/// The topic that they leave, or that moves.
	pub(super) topic: TopicId,
	pub(super) from: GroupId,
	pub(super) to: GroupId,
	/// Whoever is told of the act in another way.
	pub(super) but: Author,
	pub(super) reason: &'a str,
}

/// Tells the authors of posts, each once, unless they read where those stand now as before.
pub(super) fn tell_authors(
	change: &mut Change<'_, '_>,
	leaving: &Leaving<'_>,
	posts: impl Iterator<Item = (u32, Author)>,
) -> Result<()> {
	let mut first: BTreeMap<MemberId, u32> = BTreeMap::new();
	for (number, author) in posts.filter(|(_, author)| *author != leaving.but) {
		if let Author::Member(member) = author {
			first.entry(member).or_insert(number);
		}
	}
	for (member, number) in first {
		if reads(change, member, leaving.from)? && !reads(change, member, leaving.to)? {
			let concerning = Concerning::post(leaving.act, leaving.topic, number, leaving.from);
			notify(change, Author::Member(member), concerning.because(leaving.reason))?;
		}
	}
	Ok(())
}

/// The same for all posts of a topic that moves.
pub(super) fn tell_authors_of_all(change: &mut Change<'_, '_>, leaving: &Leaving<'_>) -> Result<()> {
	let to = change.find(&GROUPS, &leaving.to)?;
	match to.access {
		// Every member reads there.
		Access::Public | Access::Members if to.kinds.is_everybody() => return Ok(()),
		Access::Public | Access::Members | Access::Private | Access::Secret => {}
	}
	let authors = first_authors(change, leaving.topic, LOOKED_AT)?;
	tell_authors(change, leaving, authors.into_iter())
}
