//! Who belongs to the sample community: names of every script, without passwords.

use super::chance::Chance;
use super::texts::Texts;
use crate::accounts::records::{MEMBER_BY_HANDLE, MEMBERS};
use crate::accounts::{Address, Arrival, admit};
use crate::groups::put_member;
use crate::permissions::Action;
use crate::{Actor, Change, Forum, Result};
use model::accounts::{Email, Role, Standing};
use model::groups::{Access, GroupRole};
use model::text::Handle;
use model::{Field, GroupId, MemberId, Timestamp};
use std::time::Duration;

/// Members in one change.
const BATCH: usize = 100;
/// The first of them came so long ago.
const SINCE: Duration = Duration::from_secs(300 * 24 * 60 * 60);

/// The members of one language, and where each of its groups is and who belongs to it.
#[derive(Debug, Default)]
pub(super) struct People {
	pub(super) groups: Vec<(GroupId, Vec<MemberId>)>,
}

/// Somebody who will come.
struct Newcomer {
	language: usize,
	handle: String,
	name: String,
	joined: Timestamp,
	groups: Vec<(usize, GroupId, GroupRole)>,
}

/// Makes members, by turns of each language.
pub(super) fn make(
	forum: &Forum,
	actor: &Actor,
	languages: &[Texts],
	groups: &[Vec<GroupId>],
	members: u32,
	chance: &mut Chance,
	progress: &mut dyn FnMut(usize),
) -> Result<Vec<People>> {
	let mut people: Vec<People> = groups
		.iter()
		.map(|groups| People { groups: groups.iter().map(|group| (*group, Vec::new())).collect() })
		.collect();
	let mut waiting = Vec::new();
	for number in 0..members as usize {
		let language = number % languages.len();
		let of_language = number / languages.len();
		waiting.push(newcomer(forum.now(), (language, of_language), &languages[language], &groups[language], chance));
		if waiting.len() == BATCH || number + 1 == members as usize {
			let came = std::mem::take(&mut waiting);
			progress(came.len());
			for (language, group, member) in forum.change(actor, |change| admit_all(change, came))? {
				people[language].groups[group].1.push(member);
			}
		}
	}
	Ok(people)
}

fn newcomer(
	now: Timestamp,
	(language, number): (usize, usize),
	texts: &Texts,
	groups: &[GroupId],
	chance: &mut Chance,
) -> Newcomer {
	// Every pair once before the first comes again.
	let (round, at) = (number / texts.given.len(), number % texts.given.len());
	let (given, family) = (&texts.given[at], &texts.family[(at + round) % texts.family.len()]);
	let ago = chance.below(SINCE.as_millis() as u64);
	// The first of a language keep order in all its groups, so that none is empty.
	let role = if number == 0 { GroupRole::Moderator } else { GroupRole::Member };
	let joins = |at: usize, chance: &mut Chance| match texts.groups[at].access {
		Access::Public | Access::Members => true,
		Access::Private | Access::Secret => number < 2 || chance.below(3) == 0,
	};
	let groups = groups.iter().enumerate().filter(|(at, _)| joins(*at, chance));
	Newcomer {
		language,
		handle: format!("{}-{}", given.0, family.0),
		name: format!("{} {}", given.1, family.1),
		joined: Timestamp(now.0.saturating_sub(ago)),
		groups: groups.map(|(at, group)| (at, *group, role)).collect(),
	}
}

/// Language, place of the group among its groups, member.
type Joined = (usize, usize, MemberId);

fn admit_all(change: &mut Change<'_, '_>, newcomers: Vec<Newcomer>) -> Result<Vec<Joined>> {
	change.require(Action::Operate)?;
	let mut joined = Vec::new();
	for newcomer in newcomers {
		let handle = free(change, &newcomer.handle)?;
		let email = Some(Email::parse(&format!("{handle}@example.org"))?);
		let (name, role, standing) = (newcomer.name, Role::Member, Standing::Good);
		let arrival = Arrival { handle, name, email, password: None, role, standing };
		let id = admit(change, arrival, Address::MayBeShared)?;
		let mut record = change.find(&MEMBERS, &id)?;
		record.joined = newcomer.joined;
		change.put_member(id, &record)?;
		for (at, group, role) in newcomer.groups {
			put_member(change, group, id, role)?;
			joined.push((newcomer.language, at, id));
		}
	}
	Ok(joined)
}

/// The handle, or with the first number that is free: nobody's words are put into another's mouth.
fn free(change: &mut Change<'_, '_>, base: &str) -> Result<Handle> {
	let mut number = 1_u32;
	loop {
		let text = if number == 1 { base.to_owned() } else { format!("{base}-{number}") };
		if change.get(&MEMBER_BY_HANDLE, &text)?.is_none() {
			return Ok(Handle::parse(Field::Handle, &text)?);
		}
		number += 1;
	}
}
