//! The list of members that members read: by name, by how a name begins, by what somebody says to be.
//!
//! Its rows are a consumer's own index, built from the journal. What a row promises is compared
//! with the member's record of this moment, so that an old row shows nobody.

use super::details;
use super::records::{MEMBERS, MemberRecord};
use crate::consumers::Consumer;
use crate::journal::{Entry, Event};
use crate::permissions::{self, Action};
use crate::{Actor, Change, Forum, Result, tables};
use model::MemberId;
use model::accounts::Standing;
use model::details::{Audience, Kind};
use model::roster::{Card, Place, RosterPage, Search};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{Record, Table};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Members on one page.
pub const ROSTER_PER_PAGE: usize = 30;
/// Characters of a name that are kept: nobody types more to find it.
const TEXT_MAX: usize = 40;
/// Words of a name under which a member is found.
const WORDS_MAX: usize = 4;
/// Rows looked at for one page: where many old ones lie side by side, the page is shorter.
const LOOKED_AT: usize = 10 * ROSTER_PER_PAGE;

/// Which list a member stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Shelf {
	/// That of all.
	Everybody,
	/// That of those who say this of themselves to these people.
	Says(Kind, Audience),
}

/// By what a member stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Under {
	/// The whole name: once.
	Name,
	/// Everything that somebody may begin to type.
	Beginning,
}

/// List and what a member stands under to the member.
pub(crate) const ROSTER: Table<(Shelf, Under, String, MemberId), ()> = Table::new(tables::ROSTER, "roster");
/// Where a member stands.
pub(crate) const ROSTER_OF: Table<MemberId, RosterRecord> = Table::new(tables::ROSTER_OF, "roster_of");

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct RosterRecord(pub(crate) Vec<(Shelf, Under, String)>);

impl Record for RosterRecord {
	const VERSION: u8 = 1;
}

/// Keeps the lists.
pub(crate) const ROSTER_CONSUMER: Consumer = Consumer { name: "roster", concerns, consume };

fn concerns(event: &Event) -> bool {
	event.face_of().is_some()
}

fn consume(change: &mut Change<'_, '_>, entry: &Entry) -> Result<()> {
	let Some(member) = entry.event.face_of() else { return Ok(()) };
	let new = change.get(&MEMBERS, &member)?.map_or_else(Vec::new, |record| places(&record));
	let old = change.get(&ROSTER_OF, &member)?.unwrap_or_default().0;
	if old == new {
		return Ok(());
	}
	for (shelf, under, text) in old {
		change.remove(&ROSTER, &(shelf, under, text, member))?;
	}
	for (shelf, under, text) in &new {
		change.put(&ROSTER, &(*shelf, *under, text.clone(), member), &())?;
	}
	change.put(&ROSTER_OF, &member, &RosterRecord(new))
}

/// Where a member stands. Stand-ins of imported authors are nobody; who is suspended stays,
/// for that they are is not for everybody to know.
fn places(record: &MemberRecord) -> Vec<(Shelf, Under, String)> {
	if record.standing == Standing::Placeholder {
		return Vec::new();
	}
	let kind = record.shown_kind();
	let says = (kind.to != Audience::Oneself).then_some(Shelf::Says(kind.what, kind.to));
	let mut places = Vec::new();
	for shelf in std::iter::once(Shelf::Everybody).chain(says) {
		places.push((shelf, Under::Name, whole_name(record)));
		places.extend(beginnings(record).into_iter().map(|text| (shelf, Under::Beginning, text)));
	}
	places
}

fn whole_name(record: &MemberRecord) -> String {
	let name = folded(&record.name);
	if name.is_empty() { record.handle.clone() } else { name }
}

/// The short name, and the name from each of its first words on.
fn beginnings(record: &MemberRecord) -> BTreeSet<String> {
	let name = record.name.split_whitespace().collect::<Vec<_>>();
	let words = (0..name.len().min(WORDS_MAX)).map(|at| folded(&name[at..].join(" ")));
	words.chain([record.handle.clone()]).filter(|text| !text.is_empty()).collect()
}

/// What is the same for whoever types: small letters without marks, so that `ozgur` finds Özgür.
fn folded(text: &str) -> String {
	let small = text.to_lowercase().replace('ı', "i");
	let bare = small.nfkd().filter(|c| !is_combining_mark(*c) && !c.is_control());
	bare.take(TEXT_MAX).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Members by name, thirty at a time, from the place behind `after` on. Who does not say to the
/// reader what they are is not found by it.
///
/// # Errors
/// [`crate::Error::SignInRequired`]; [`crate::Error::Denied`] for who is suspended.
pub fn roster(forum: &Forum, actor: &Actor, search: &Search, after: Option<Place>) -> Result<RosterPage> {
	permissions::require(actor, Action::SeeRoster, forum.now())?;
	let beginning = folded(search.beginning.trim().trim_start_matches('@'));
	let shelves = shelves(forum, actor, search.kind);
	let (mut page, mut behind, mut looked_at) = (RosterPage::default(), after, 0);
	loop {
		let wanted = ROSTER_PER_PAGE + 1 - page.members.len();
		let rows = rows(forum, &shelves, &beginning, behind.as_ref(), wanted)?;
		let end = rows.len() < wanted;
		looked_at += rows.len();
		for (shelf, place) in rows {
			let card = card(forum, actor, shelf, &beginning, &place)?;
			if page.members.len() == ROSTER_PER_PAGE && card.is_some() {
				page.next = behind;
				return Ok(page);
			}
			page.members.extend(card);
			behind = Some(place);
		}
		if end {
			return Ok(page);
		}
		if looked_at >= LOOKED_AT {
			page.next = behind;
			return Ok(page);
		}
	}
}

/// The lists in which those stand who are asked for.
fn shelves(forum: &Forum, actor: &Actor, kind: Option<Kind>) -> Vec<Shelf> {
	let Some(kind) = kind else { return vec![Shelf::Everybody] };
	let member = super::profiles::NOBODY;
	let told = |to: &Audience| permissions::may(actor, Action::SeeDetail { member, audience: *to }, forum.now());
	Audience::ALL.into_iter().filter(told).map(|to| Shelf::Says(kind, to)).collect()
}

/// The next rows of all these lists together.
fn rows(
	forum: &Forum,
	shelves: &[Shelf],
	beginning: &str,
	after: Option<&Place>,
	limit: usize,
) -> Result<Vec<(Shelf, Place)>> {
	let under = if beginning.is_empty() { Under::Name } else { Under::Beginning };
	let mut rows = Vec::new();
	for shelf in shelves {
		let mut scan = forum.store().scan(&ROSTER).prefix(&(*shelf, under)).limit(limit);
		if !beginning.is_empty() {
			let end = format!("{beginning}\u{10FFFF}");
			scan = scan.at_least(&(*shelf, under, beginning.to_owned(), MemberId(0)));
			scan = scan.before(&(*shelf, under, end, MemberId(0)));
		}
		if let Some(Place { text, member }) = after {
			scan = scan.after(&(*shelf, under, text.clone(), *member));
		}
		let keys = scan.keys()?;
		rows.extend(keys.into_iter().map(|(shelf, _, text, member)| (shelf, Place { text, member })));
	}
	rows.sort_unstable_by(|(_, one), (_, other)| (&one.text, one.member).cmp(&(&other.text, other.member)));
	rows.truncate(limit);
	Ok(rows)
}

/// The member of a row; none if they have left it, or stood earlier in the same list.
fn card(forum: &Forum, actor: &Actor, shelf: Shelf, beginning: &str, place: &Place) -> Result<Option<Card>> {
	let Some(record) = forum.store().get(&MEMBERS, &place.member)? else { return Ok(None) };
	let first = if beginning.is_empty() {
		Some(whole_name(&record))
	} else {
		beginnings(&record).into_iter().find(|text| text.starts_with(beginning))
	};
	if first.as_ref() != Some(&place.text) || !places(&record).iter().any(|(known, ..)| *known == shelf) {
		return Ok(None);
	}
	let facts = record.facts(place.member, false);
	let details = details::seen_by(actor, facts, &record, forum.now());
	let MemberRecord { handle, name, role, .. } = record;
	Ok(Some(Card { handle, name, role, details, place: place.clone() }))
}
