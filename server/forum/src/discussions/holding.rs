//! Posts that wait until somebody who keeps order has looked at them.
//!
//! A post that waits stands in a table of its own and in no other: no page, list, counter, inbox or
//! search knows of it. On approval it is written like any other, as of that moment, and everything
//! follows from there.

use super::quotes::Quotes;
use super::records::{READ, TOPICS};
use super::twice::{self, Fingerprint};
use super::writing::{NewPost, StartOf, put_reply, put_start};
use crate::groups::records::GROUPS;
use crate::journal::{Author, Event};
use crate::mentions::{self, AddressedRecord};
use crate::moderation::pace::{self, PaceOf};
use crate::permissions::{Action, GroupFacts, may, require};
use crate::{Actor, Change, Error, Forum, Result, moderation, tables, watching};
use model::discussions::TopicKind;
use model::moderation::{HeldView, HeldWhy, Holds, SETTLED_AFTER};
use model::{CaseId, Field, GroupId, MemberId, Problem, Reason, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Posts of one member that wait at once: whoever has written as many waits for an answer first.
pub const HELD_MAX: usize = 20;
/// Refused posts of one member that are kept for them; the oldest go.
const REFUSED_KEPT: usize = 20;

pub(crate) const HELD: Table<CaseId, HeldRecord> = Table::new(tables::HELD, "held");
/// The posts of a member that wait or were refused, the oldest first.
pub(crate) const HELD_OF: Table<(MemberId, CaseId), ()> = Table::new(tables::HELD_OF, "held_of");
/// Replies that wait.
pub(crate) const HELD_IN: Table<(TopicId, CaseId), ()> = Table::new(tables::HELD_IN, "held_in");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HeldRecord {
	pub(crate) author: MemberId,
	pub(crate) at: Timestamp,
	pub(crate) group: GroupId,
	pub(crate) place: HeldPlace,
	pub(crate) why: HeldWhy,
	pub(crate) source: String,
	/// Safe HTML, made from the source when it was sent.
	pub(crate) html: String,
	pub(crate) addressed: AddressedRecord,
	/// So that the same sent twice waits once.
	what: Fingerprint,
	/// When and why it was refused; none while it waits.
	pub(crate) refused: Option<(Timestamp, String)>,
}

impl Record for HeldRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}

/// Where a post will stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum HeldPlace {
	/// At the beginning of a topic.
	Start { title: String, kind: TopicKind, tags: Vec<String> },
	/// In a topic.
	Reply(TopicId),
}

/// What became of a text that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent<T> {
	/// It stands.
	Stands(T),
	/// It waits until somebody has looked at it.
	Waits(CaseId),
}

impl<T> Sent<T> {
	/// Where it stands, if it does.
	#[must_use]
	pub fn stands(self) -> Option<T> {
		match self {
			Self::Stands(place) => Some(place),
			Self::Waits(_) => None,
		}
	}
}

/// A post that was sent, before it is known whether it waits.
pub(super) struct Coming {
	pub(super) place: HeldPlace,
	pub(super) source: String,
	pub(super) html: String,
	pub(super) addressed: AddressedRecord,
	pub(super) what: Fingerprint,
	/// Why the filters want it to wait, if they do.
	pub(super) screened: Option<HeldWhy>,
}

/// Lets a post wait if the group or a filter wants that. Nobody waits where they keep order.
///
/// # Errors
/// [`Error::TooOften`] where the group talks slowly; the field `body` for somebody of whom
/// [`HELD_MAX`] posts wait.
pub(super) fn hold_back(change: &mut Change<'_, '_>, group: GroupFacts, coming: &Coming) -> Result<Option<CaseId>> {
	let PaceOf::Kept(pace) = pace::of_writer(change, group)? else { return Ok(None) };
	let author = change.actor.require_id()?;
	if let Some(case) = held_before(change, author, coming.what)? {
		return Ok(Some(case));
	}
	let topic = match coming.place {
		HeldPlace::Start { .. } => None,
		HeldPlace::Reply(topic) => Some(topic),
	};
	pace::wait_in_turn(change, (group.id, topic), author, pace)?;
	let why = why_all_waits(pace.holds, || is_newcomer(change, author, group.id))?.or(coming.screened);
	why.map(|why| hold(change, group.id, author, why, coming)).transpose()
}

/// Refuses a change of what stands to somebody whose posts wait: nobody would look at it.
///
/// # Errors
/// [`Reason::EditsWait`].
pub(crate) fn require_unheld(change: &mut Change<'_, '_>, group: GroupFacts) -> Result<()> {
	let PaceOf::Kept(pace) = pace::of_writer(change, group)? else { return Ok(()) };
	let author = change.actor.require_id()?;
	unheld(why_all_waits(pace.holds, || is_newcomer(change, author, group.id))?)
}

/// The same before a form is opened.
///
/// # Errors
/// As [`require_unheld`].
pub(super) fn require_unheld_now(forum: &Forum, actor: &Actor, group: GroupFacts) -> Result<()> {
	if may(actor, Action::KeepOrder(group), forum.now()) {
		return Ok(());
	}
	let (author, pace) = (actor.require_id()?, pace::pace(forum, actor, group.id)?);
	unheld(why_all_waits(pace.holds, || {
		Ok(super::authorship::stand_now(forum, author, group.id, SETTLED_AFTER as usize)? < SETTLED_AFTER as usize)
	})?)
}

fn unheld(why: Option<HeldWhy>) -> Result<()> {
	if why.is_some() { Err(Error::Denied(Reason::EditsWait)) } else { Ok(()) }
}

/// Why whatever somebody writes waits, if it does.
fn why_all_waits(holds: Holds, is_newcomer: impl FnOnce() -> Result<bool>) -> Result<Option<HeldWhy>> {
	Ok(match holds {
		Holds::Everybody => Some(HeldWhy::Everybody),
		Holds::Newcomers => is_newcomer()?.then_some(HeldWhy::Newcomer),
		Holds::Nobody => None,
	})
}

fn hold(
	change: &mut Change<'_, '_>,
	group: GroupId,
	author: MemberId,
	why: HeldWhy,
	coming: &Coming,
) -> Result<CaseId> {
	make_room(change, author)?;
	let case = moderation::open_held(change, group, author)?;
	let record = HeldRecord {
		author,
		at: change.now,
		group,
		place: coming.place.clone(),
		why,
		source: coming.source.clone(),
		html: coming.html.clone(),
		addressed: coming.addressed.clone(),
		what: coming.what,
		refused: None,
	};
	change.put(&HELD, &case, &record)?;
	change.put(&HELD_OF, &(author, case), &())?;
	if let HeldPlace::Reply(topic) = record.place {
		change.put(&HELD_IN, &(topic, case), &())?;
	}
	change.record(Event::PostHeld { case })?;
	Ok(case)
}

/// The post that waits after the same was sent.
fn held_before(change: &mut Change<'_, '_>, author: MemberId, what: Fingerprint) -> Result<Option<CaseId>> {
	for (_, case) in change.raw().scan(&HELD_OF).prefix(&author).keys()? {
		if change.get(&HELD, &case)?.is_some_and(|held| held.refused.is_none() && held.what == what) {
			return Ok(Some(case));
		}
	}
	Ok(None)
}

/// Drops what was refused long ago; refuses somebody of whom too much waits.
fn make_room(change: &mut Change<'_, '_>, author: MemberId) -> Result<()> {
	let (mut waiting, mut refused) = (0, Vec::new());
	for (_, case) in change.raw().scan(&HELD_OF).prefix(&author).keys()? {
		match change.get(&HELD, &case)?.and_then(|held| held.refused) {
			Some(_) => refused.push(case),
			None => waiting += 1,
		}
	}
	if waiting >= HELD_MAX {
		return Err(Field::Body.with(Problem::TooMany { max: HELD_MAX as u32 }).into());
	}
	let old = refused.len().saturating_sub(REFUSED_KEPT);
	for case in refused.into_iter().take(old) {
		change.remove(&HELD, &case)?;
		change.remove(&HELD_OF, &(author, case))?;
	}
	Ok(())
}

/// Whether few posts of a member stand in a group so far. Counted by the index of authors, which
/// follows a moment behind.
fn is_newcomer(change: &mut Change<'_, '_>, member: MemberId, group: GroupId) -> Result<bool> {
	let settled = SETTLED_AFTER as usize;
	Ok(super::authorship::stand_in(change, member, group, settled)? < settled)
}

/// Writes a post that waited, as of this moment and in the name of its author.
pub(crate) fn publish(change: &mut Change<'_, '_>, case: CaseId) -> Result<(TopicId, u32)> {
	let held = change.find(&HELD, &case)?;
	let (author, at) = (Author::Member(held.author), change.now);
	let post = NewPost { author, at, source: held.source.clone(), html: held.html.clone() };
	let (topic, number) = match &held.place {
		HeldPlace::Start { title, kind, tags } => {
			let new = StartOf { title, kind: *kind, tags };
			(put_start(change, held.group, new, post)?, 1)
		}
		HeldPlace::Reply(topic) => {
			let record = change.find(&TOPICS, topic)?;
			if record.deleted {
				return Err(Error::Denied(Reason::Deleted));
			}
			(*topic, put_reply(change, *topic, record, post)?)
		}
	};
	let group = change.find(&TOPICS, &topic)?.group;
	if number == 1 {
		change.record(Event::TopicStarted { group, topic })?;
	}
	mentions::put(change, topic, number, &held.addressed)?;
	change.record(Event::PostWritten { group, topic, number })?;
	// Whoever had read up to here has not missed their own post.
	let read = change.get(&READ, &(held.author, topic))?.unwrap_or(0);
	if read + 1 == number {
		change.put(&READ, &(held.author, topic), &number)?;
	}
	watching::watch_by_writing(change, held.author, topic, group)?;
	twice::remember(change, author, held.what, (topic, number))?;
	forget(change, case, &held)?;
	Ok((topic, number))
}

/// Keeps a refused post for its author; who keeps order in the group may still look it up by its
/// case, as the log leads there.
pub(crate) fn put_refused(change: &mut Change<'_, '_>, case: CaseId, reason: &str) -> Result<()> {
	let held = change.find(&HELD, &case)?;
	if let HeldPlace::Reply(topic) = held.place {
		change.remove(&HELD_IN, &(topic, case))?;
	}
	let refused = Some((change.now, reason.to_owned()));
	change.put(&HELD, &case, &HeldRecord { refused, ..held })
}

/// Takes a post back that waits, or throws a refused one away. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`] for a post of somebody else; [`Reason::AlreadyDecided`] for one that stands by
/// now.
pub fn withdraw(forum: &Forum, actor: &Actor, case: CaseId) -> Result<()> {
	require(actor, Action::KeepOwnAccount, forum.now())?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let member = change.actor.require_id()?;
		let Some(held) = change.get(&HELD, &case)?.filter(|held| held.author == member) else {
			let approved = moderation::was_approved(change, case, member)?;
			return Err(if approved { Error::Denied(Reason::AlreadyDecided) } else { Error::NotFound });
		};
		forget(change, case, &held)?;
		match held.refused {
			None => moderation::close_withdrawn(change, case),
			Some(_) => change.record(Event::RefusedDropped { case }),
		}
	})
}

fn forget(change: &mut Change<'_, '_>, case: CaseId, held: &HeldRecord) -> Result<()> {
	change.remove(&HELD, &case)?;
	change.remove(&HELD_OF, &(held.author, case))?;
	match held.place {
		HeldPlace::Reply(topic) => change.remove(&HELD_IN, &(topic, case)),
		HeldPlace::Start { .. } => Ok(()),
	}
}

/// What waits in a topic waits at its new group's desk.
pub(crate) fn topic_moves(change: &mut Change<'_, '_>, topic: TopicId, to: GroupId) -> Result<Vec<CaseId>> {
	let cases = change.raw().scan(&HELD_IN).prefix(&topic).limit(usize::MAX).keys()?;
	for (_, case) in &cases {
		let held = change.find(&HELD, case)?;
		change.put(&HELD, case, &HeldRecord { group: to, ..held })?;
	}
	Ok(cases.into_iter().map(|(_, case)| case).collect())
}

/// Replies that wait in a topic wait in the one to which its posts went.
pub(crate) fn replies_follow(
	change: &mut Change<'_, '_>,
	from: TopicId,
	(to, group): (TopicId, GroupId),
) -> Result<Vec<CaseId>> {
	let cases = change.raw().scan(&HELD_IN).prefix(&from).limit(usize::MAX).keys()?;
	for (_, case) in &cases {
		let held = change.find(&HELD, case)?;
		change.remove(&HELD_IN, &(from, *case))?;
		change.put(&HELD_IN, &(to, *case), &())?;
		change.put(&HELD, case, &HeldRecord { group, place: HeldPlace::Reply(to), ..held })?;
	}
	Ok(cases.into_iter().map(|(_, case)| case).collect())
}

/// A post that waits or was refused, for its author and for those who keep order in its group.
///
/// # Errors
/// [`Error::NotFound`] for everybody else, and once it stands or was taken back.
pub fn held(forum: &Forum, actor: &Actor, case: CaseId) -> Result<HeldView> {
	require(actor, Action::LookInside, forum.now())?;
	let held = forum.store().get(&HELD, &case)?.ok_or(Error::NotFound)?;
	let own = actor.id() == Some(held.author);
	let group = forum.store().get(&GROUPS, &held.group)?.ok_or(Error::NotFound)?;
	let keeps = may(actor, Action::KeepOrder(group.facts(held.group)), forum.now());
	if own || keeps { view(forum, actor, case, held) } else { Err(Error::NotFound) }
}

/// The actor's own posts that wait, and those that were refused, latest first.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn own_held(forum: &Forum, actor: &Actor) -> Result<Vec<HeldView>> {
	require(actor, Action::KeepOwnAccount, forum.now())?;
	let member = actor.require_id()?;
	let mut views = Vec::new();
	for (_, case) in forum.store().scan(&HELD_OF).prefix(&member).reverse().limit(HELD_MAX + REFUSED_KEPT + 1).keys()? {
		if let Some(held) = forum.store().get(&HELD, &case)? {
			views.push(view(forum, actor, case, held)?);
		}
	}
	Ok(views)
}

/// The actor's own replies that wait in a topic, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn own_held_in(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<Vec<HeldView>> {
	let Some(member) = actor.id() else { return Ok(Vec::new()) };
	let mut views = Vec::new();
	for (_, case) in forum.store().scan(&HELD_OF).prefix(&member).limit(HELD_MAX + REFUSED_KEPT + 1).keys()? {
		let held = forum.store().get(&HELD, &case)?;
		if let Some(held) = held.filter(|held| held.refused.is_none() && held.place == HeldPlace::Reply(topic)) {
			views.push(view(forum, actor, case, held)?);
		}
	}
	Ok(views)
}

/// As the actor sees it: without quotes of what they may not read.
pub(crate) fn view(forum: &Forum, actor: &Actor, case: CaseId, held: HeldRecord) -> Result<HeldView> {
	let directory = forum.directory()?;
	let group = directory.group(held.group).filter(|group| may(actor, Action::SeeGroup(group.facts), forum.now()));
	let (group_name, group_slug) = group.map(|group| (group.name.clone(), group.slug.clone())).unwrap_or_default();
	let (topic, title) = match held.place {
		HeldPlace::Start { title, .. } => (None, title),
		HeldPlace::Reply(topic) => {
			let title = super::readable_topic(forum, actor, topic).map(|(topic, _)| topic.title.clone());
			(Some(topic), title.unwrap_or_default())
		}
	};
	let (refused, reason) = held.refused.map_or((None, String::new()), |(at, reason)| (Some(at), reason));
	Ok(HeldView {
		case,
		author: super::author_view(forum, Author::Member(held.author))?,
		at: held.at,
		group: held.group,
		group_name,
		group_slug,
		topic,
		title,
		why: held.why,
		source: Quotes::of(forum, actor).in_source(held.source)?,
		own: actor.id() == Some(held.author),
		refused,
		reason,
	})
}
