//! How often a person may act: token buckets in memory.

use crate::accounts::records::MEMBERS;
use crate::{Actor, Error, Forum, Result, Who};
use model::accounts::Role;
use model::{Timestamp, TokenId};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Buckets kept at once: 100 000 are a few MiB. Beyond it, those nearest to full are dropped.
const BUCKETS_MAX: usize = 100_000;
/// For so long a member counts as new.
const NEW_FOR: Duration = DAY;

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limited {
	/// Wrong passwords, by account and address.
	LogIn,
	/// Wrong passwords, by address.
	LogInFrom,
	/// Wrong passwords, by account alone; never refused, see [`crate::accounts::patience`].
	LogInAs,
	/// Joining, by address.
	Join,
	/// The same over a day.
	JoinInADay,
	/// New passwords by a link, by member.
	Reset,
	/// The same over a day.
	ResetInADay,
	/// Links to new passwords that are made, by their maker.
	MakeLink,
	/// Invitations made, by member; beside what the community allows in a month.
	Invite,
	/// Tries to change one's password, by member.
	Password,
	/// Posts, by member.
	Post,
	/// Posts of somebody who joined a day ago at most, by member.
	FirstPosts,
	/// Topics, by member.
	StartTopic,
	/// Edits, sessions that are ended and other small changes, by member.
	Edit,
	/// Joining and leaving groups, by member.
	JoinGroup,
	/// Requests to come into groups, by member.
	AskToJoin,
	/// Changes of groups, their members, roles, categories and the community, by member.
	KeepHouse,
	/// Reactions, by member.
	React,
	/// Bookmarks, watching, marks in the inbox, by member.
	Keep,
	/// Completions of handles, by member.
	Complete,
	/// What a program reads, by token.
	ApiRead,
	/// What a program writes, by token.
	ApiWrite,
	/// Both, over a day.
	ApiInADay,
	/// Reports and objections, by member.
	Report,
	/// Searches, by member.
	Search,
	/// Searches of visitors, by address.
	SearchFrom,
	/// Suggestions while typing, by member.
	Suggest,
	/// Suggestions to visitors, by address.
	SuggestTo,
}

/// So many at once, and as many again within this span.
type Rate = (u64, Duration);

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A password of one's own is found within five tries, or not at all.
const WRONG_PASSWORDS: Rate = (5, MINUTE.saturating_mul(15));
/// A household forgets more than one password.
const WRONG_PASSWORDS_FROM: Rate = (20, HOUR);
/// What can come together by mistake, from wherever; beyond it somebody guesses.
const WRONG_PASSWORDS_AS: Rate = (100, HOUR);
/// A family joins in one evening.
const JOINING: Rate = (3, HOUR);
/// A class behind one address needs more days, or an invitation each.
const JOINING_IN_A_DAY: Rate = (10, DAY);
/// One that was mistyped, and one that was forgotten at once.
const RESETTING: Rate = (3, HOUR);
/// Who sets more has lost something else.
const RESETTING_IN_A_DAY: Rate = (10, DAY);
/// Beside what the community allows in a month.
const INVITING: Rate = (20, MINUTE.saturating_mul(10));
/// After somebody's list was lost: a whole team in an hour.
const MAKING_LINKS: Rate = (20, HOUR);
/// Faster than anybody thinks.
const POSTING: Rate = (10, MINUTE);
/// One every two minutes, and as many at once as a first conversation takes.
const FIRST_POSTS: Rate = (3, MINUTE.saturating_mul(6));
/// More would push everybody else's off the page.
const STARTING_TOPICS: Rate = (5, HOUR);
/// One every two seconds, as when somebody goes through what they wrote.
const EDITING: Rate = (30, MINUTE);
/// Somebody looks through the whole list.
const JOINING_GROUPS: Rate = (20, MINUTE);
/// Each one is read by somebody.
const ASKING_TO_JOIN: Rate = (10, HOUR);
/// One click a second: lists are worked off, scripts are not.
const CLICKING: Rate = (60, MINUTE);
/// Two letters a second while a handle is typed.
const COMPLETING: Rate = (120, MINUTE);
/// Each one is read by somebody; a wave of spam has many posts.
const REPORTING: Rate = (20, HOUR);
/// One every three seconds, by somebody who looks for the right word.
const SEARCHING: Rate = (20, MINUTE);
/// Visitors look for one thing; programs that read a site go by its pages.
const SEARCHING_FROM: Rate = (6, MINUTE);
/// A letter a second for as long as one question takes.
const SUGGESTING_TO: Rate = (60, MINUTE);

/// A program that looks through all there is, ten times a second.
const PROGRAM_READING: Rate = (600, MINUTE);
/// A program that carries something over; what it writes is also limited by what it is.
const PROGRAM_WRITING: Rate = (120, MINUTE);
/// One every two seconds, day and night.
const PROGRAM_IN_A_DAY: Rate = (50_000, DAY);

impl Limited {
	fn rate(self) -> Rate {
		match self {
			Self::LogIn | Self::Password => WRONG_PASSWORDS,
			Self::LogInFrom => WRONG_PASSWORDS_FROM,
			Self::LogInAs => WRONG_PASSWORDS_AS,
			Self::Join => JOINING,
			Self::JoinInADay => JOINING_IN_A_DAY,
			Self::Reset => RESETTING,
			Self::ResetInADay => RESETTING_IN_A_DAY,
			Self::Invite => INVITING,
			Self::MakeLink => MAKING_LINKS,
			Self::Post => POSTING,
			Self::FirstPosts => FIRST_POSTS,
			Self::StartTopic => STARTING_TOPICS,
			Self::Edit => EDITING,
			Self::JoinGroup => JOINING_GROUPS,
			Self::AskToJoin => ASKING_TO_JOIN,
			Self::KeepHouse | Self::React | Self::Keep => CLICKING,
			Self::Complete | Self::Suggest => COMPLETING,
			Self::Report => REPORTING,
			Self::Search => SEARCHING,
			Self::SearchFrom => SEARCHING_FROM,
			Self::SuggestTo => SUGGESTING_TO,
			Self::ApiRead => PROGRAM_READING,
			Self::ApiWrite => PROGRAM_WRITING,
			Self::ApiInADay => PROGRAM_IN_A_DAY,
		}
	}
}

/// Where a request comes from, as limits see it: an IPv4 address or the first half of an IPv6
/// address, which one household has for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AddressKey(pub u64);

impl AddressKey {
	/// The key of an address.
	#[must_use]
	pub fn of(address: IpAddr) -> Self {
		Self(match address.to_canonical() {
			// Beside all IPv6 networks that exist: ::/16 is not given out.
			IpAddr::V4(address) => u64::from(address.to_bits()),
			IpAddr::V6(address) => (address.to_bits() >> 64) as u64,
		})
	}

	/// A key for this address and a name together.
	pub(crate) fn with(self, name: &str) -> u64 {
		let hash = Sha256::new().chain_update(self.0.to_be_bytes()).chain_update(name).finalize();
		let (head, _) = hash.as_slice().split_first_chunk().expect("a hash has 32 bytes");
		u64::from_be_bytes(*head)
	}
}

/// The buckets. Each is one number: the microsecond at which it will be full again.
pub(crate) struct Limits {
	scale: u32,
	full_at: Mutex<HashMap<(Limited, u64), u64>>,
}

impl Limits {
	/// Buckets whose rates are multiplied by `scale`.
	pub(crate) fn new(scale: u32) -> Self {
		Self { scale: scale.max(1), full_at: Mutex::default() }
	}

	/// Takes one token of somebody.
	///
	/// # Errors
	/// [`Error::TooOften`] if there is none.
	pub(crate) fn take(&self, what: Limited, who: u64, now: Timestamp) -> Result<()> {
		let (span, each) = self.span_and_each(what);
		let now = now.0.saturating_mul(1000);
		let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
		let next = full_at.get(&(what, who)).map_or(now, |at| now.max(*at)) + each;
		if next > now + span {
			let retry_after = Duration::from_micros(next - now - span);
			return Err(Error::TooOften { retry_after });
		}
		if full_at.len() >= BUCKETS_MAX {
			make_room(&mut full_at, now);
		}
		full_at.insert((what, who), next);
		Ok(())
	}

	/// What is left of somebody's tokens.
	fn left(&self, what: Limited, who: u64, now: Timestamp) -> Allowance {
		let (count, span) = what.rate();
		let (span_us, each) = self.span_and_each(what);
		let now = now.0.saturating_mul(1000);
		let full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
		let owed = full_at.get(&(what, who)).map_or(0, |at| at.saturating_sub(now));
		Allowance {
			name: if what == Limited::ApiRead { "read" } else { "write" },
			count: count * u64::from(self.scale),
			window_s: span.as_secs(),
			// So many in so short a time that one takes no time at all.
			remaining: span_us.saturating_sub(owed) / each.max(1),
			reset_s: owed.div_ceil(1_000_000),
		}
	}

	/// Takes one token of somebody, on credit if there is none, up to a debt of `debt_max`.
	pub(crate) fn take_on_credit(&self, what: Limited, who: u64, now: Timestamp, debt_max: u64) {
		let (span, each) = self.span_and_each(what);
		let now = now.0.saturating_mul(1000);
		let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
		let next = full_at.get(&(what, who)).map_or(now, |at| now.max(*at)) + each;
		if full_at.len() >= BUCKETS_MAX {
			make_room(&mut full_at, now);
		}
		full_at.insert((what, who), next.min(now + span + each * debt_max));
	}

	/// How many tokens somebody would owe after taking one more.
	pub(crate) fn debt(&self, what: Limited, who: u64, now: Timestamp) -> u64 {
		let (span, each) = self.span_and_each(what);
		let now = now.0.saturating_mul(1000);
		let full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
		let next = full_at.get(&(what, who)).map_or(now, |at| now.max(*at)) + each;
		next.saturating_sub(now + span).div_ceil(each)
	}

	/// Gives a token back that was taken for nothing.
	pub(crate) fn give_back(&self, what: Limited, who: u64) {
		let (_, each) = self.span_and_each(what);
		let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
		if let Some(at) = full_at.get_mut(&(what, who)) {
			*at = at.saturating_sub(each);
		}
	}

	/// Microseconds to fill an empty bucket, and for one token.
	fn span_and_each(&self, what: Limited) -> (u64, u64) {
		let (count, span) = what.rate();
		let span = u64::try_from(span.as_micros()).unwrap_or(u64::MAX);
		(span, span / (count * u64::from(self.scale)))
	}
}

/// Drops the full buckets, which say nothing; if that is too few, the half nearest to full.
fn make_room(full_at: &mut HashMap<(Limited, u64), u64>, now: u64) {
	full_at.retain(|_, at| *at > now);
	if full_at.len() >= BUCKETS_MAX / 2 {
		let mut times = full_at.values().copied().collect::<Vec<_>>();
		let middle = times.len() / 2;
		let (_, median, _) = times.select_nth_unstable(middle);
		let median = *median;
		full_at.retain(|_, at| *at > median);
	}
}

/// Takes a token of a member; the program itself is never limited.
///
/// # Errors
/// [`Error::TooOften`]; [`Error::SignInRequired`] for visitors, who have their address instead.
pub(crate) fn take(forum: &Forum, actor: &Actor, what: Limited) -> Result<()> {
	match actor.who {
		Who::System => Ok(()),
		Who::Member { id, .. } => forum.limits().take(what, id.0, forum.now()),
		Who::Suspended { id, .. } => forum.limits().take(what, id.0, forum.now()),
		Who::Visitor => Err(Error::SignInRequired),
	}
}

/// How often a program may go on asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
	/// What is counted.
	pub name: &'static str,
	/// So many at once.
	pub count: u64,
	/// So many seconds until all of them have come back.
	pub window_s: u64,
	/// So many are left.
	pub remaining: u64,
	/// Seconds until none of them is missing.
	pub reset_s: u64,
}

/// Takes one reading of a program.
///
/// # Errors
/// [`Error::TooOften`].
pub fn api_read(forum: &Forum, token: TokenId) -> Result<Allowance> {
	api(forum, token, Limited::ApiRead)
}

/// Takes one writing of a program.
///
/// # Errors
/// [`Error::TooOften`].
pub fn api_write(forum: &Forum, token: TokenId) -> Result<Allowance> {
	api(forum, token, Limited::ApiWrite)
}

fn api(forum: &Forum, token: TokenId, what: Limited) -> Result<Allowance> {
	let now = forum.now();
	forum.limits().take(Limited::ApiInADay, token.0, now)?;
	if let Err(refused) = forum.limits().take(what, token.0, now) {
		forum.limits().give_back(Limited::ApiInADay, token.0);
		return Err(refused);
	}
	Ok(forum.limits().left(what, token.0, now))
}

/// Takes a token for one post; newcomers have fewer, except among those who keep order.
///
/// # Errors
/// As [`take`].
pub(crate) fn take_post(forum: &Forum, actor: &Actor) -> Result<()> {
	if is_newcomer(forum, actor)? {
		take(forum, actor, Limited::FirstPosts)?;
	}
	take(forum, actor, Limited::Post)
}

/// How many links to other places a post may hold: newcomers have no reason for many, and fifty
/// are a bibliography. The program writes as it likes.
///
/// # Errors
/// [`Error::SignInRequired`] for a member who is none any more.
pub(crate) fn links_max(forum: &Forum, actor: &Actor) -> Result<usize> {
	if actor.who == Who::System {
		return Ok(usize::MAX);
	}
	Ok(if is_newcomer(forum, actor)? { 2 } else { 50 })
}
/// Whether somebody joined a day ago at most, and does not keep order.
fn is_newcomer(forum: &Forum, actor: &Actor) -> Result<bool> {
	let Who::Member { id, role: Role::Member } = actor.who else { return Ok(false) };
	let member = forum.store().get(&MEMBERS, &id)?.ok_or(Error::SignInRequired)?;
	Ok(forum.now() < member.joined.plus(NEW_FOR))
}

/// Does what costs a hash against one token of each kind, taken first, so that many at once do not
/// slip through; they come back if there was no turn for it.
///
/// # Errors
/// [`Error::TooOften`]; what `act` says.
pub(crate) fn spending<T>(forum: &Forum, kinds: &[Limited], who: u64, act: impl FnOnce() -> Result<T>) -> Result<T> {
	let give_back = |kinds: &[Limited]| kinds.iter().for_each(|kind| forum.limits().give_back(*kind, who));
	for (at, kind) in kinds.iter().enumerate() {
		if let Err(refused) = forum.limits().take(*kind, who, forum.now()) {
			give_back(&kinds[..at]);
			return Err(refused);
		}
	}
	let done = act();
	if matches!(done, Err(Error::Busy)) {
		give_back(kinds);
	}
	done
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::testing::World;

	fn at(seconds: u64) -> Timestamp {
		Timestamp(1_000_000_000_000 + seconds * 1000)
	}

	#[test]
	fn five_tries_then_one_every_three_minutes() {
		let limits = Limits::new(1);
		for _ in 0..5 {
			limits.take(Limited::LogIn, 1, at(0)).unwrap();
		}
		let Err(Error::TooOften { retry_after }) = limits.take(Limited::LogIn, 1, at(0)) else {
			panic!("the sixth went through");
		};
		assert_eq!(retry_after, Duration::from_secs(180));
		assert!(limits.take(Limited::LogIn, 1, at(179)).is_err());
		assert!(limits.take(Limited::LogIn, 1, at(180)).is_ok());
		assert!(limits.take(Limited::LogIn, 1, at(180)).is_err());
	}

	#[test]
	fn a_debt_grows_to_its_most_and_is_forgiven_with_time() {
		let limits = Limits::new(1);
		let take = || limits.take_on_credit(Limited::LogInAs, 1, at(0), 30);
		for _ in 0..100 {
			assert_eq!(limits.debt(Limited::LogInAs, 1, at(0)), 0);
			take();
		}
		for owed in (1..=30).chain([31, 31]) {
			assert_eq!(limits.debt(Limited::LogInAs, 1, at(0)), owed);
			take();
		}
		assert_eq!(limits.debt(Limited::LogInAs, 2, at(0)), 0);
		assert_eq!(limits.debt(Limited::LogInAs, 1, at(10 * 36)), 21);
		assert_eq!(limits.debt(Limited::LogInAs, 1, at(31 * 36)), 0);
	}

	#[test]
	fn people_and_deeds_are_counted_apart() {
		let limits = Limits::new(1);
		for _ in 0..3 {
			limits.take(Limited::FirstPosts, 1, at(0)).unwrap();
		}
		assert!(limits.take(Limited::FirstPosts, 1, at(0)).is_err());
		assert!(limits.take(Limited::FirstPosts, 2, at(0)).is_ok());
		assert!(limits.take(Limited::Post, 1, at(0)).is_ok());
	}

	#[test]
	fn a_token_given_back_can_be_taken_again() {
		let limits = Limits::new(1);
		while limits.take(Limited::FirstPosts, 1, at(0)).is_ok() {}
		limits.give_back(Limited::FirstPosts, 1);
		assert!(limits.take(Limited::FirstPosts, 1, at(0)).is_ok());
	}

	#[test]
	fn who_got_no_turn_has_spent_nothing_and_who_is_refused_one_token_keeps_the_other() {
		let world = World::with_limits(1);
		let spend = |done: Result<()>| spending(&world.forum, &[Limited::JoinInADay, Limited::Join], 1, || done);
		for _ in 0..20 {
			assert!(matches!(spend(Err(Error::Busy)), Err(Error::Busy)));
		}
		for done in [Ok(()), Err(Error::NotFound), Ok(())] {
			let _counts = spend(done);
		}
		for _ in 0..20 {
			assert!(matches!(spend(Ok(())), Err(Error::TooOften { .. })));
		}
		for _ in 0..7 {
			world.forum.limits().take(Limited::JoinInADay, 1, world.forum.now()).unwrap();
		}
		assert!(world.forum.limits().take(Limited::JoinInADay, 1, world.forum.now()).is_err());
	}

	#[test]
	fn scale_multiplies_rates() {
		let limits = Limits::new(10);
		for _ in 0..30 {
			limits.take(Limited::Join, 1, at(0)).unwrap();
		}
		assert!(limits.take(Limited::Join, 1, at(0)).is_err());
	}

	#[test]
	fn memory_is_bounded_and_the_worst_are_remembered() {
		let limits = Limits::new(1);
		for _ in 0..20 {
			limits.take(Limited::LogInFrom, 0, at(0)).unwrap();
		}
		for stranger in 1..=2 * BUCKETS_MAX as u64 {
			limits.take(Limited::LogInFrom, stranger, at(0)).unwrap();
		}
		assert!(limits.full_at.lock().unwrap().len() <= BUCKETS_MAX);
		assert!(limits.take(Limited::LogInFrom, 0, at(0)).is_err());
	}

	#[test]
	fn a_household_is_one_address() {
		let key = |text: &str| AddressKey::of(text.parse().unwrap());
		assert_eq!(key("2001:db8::1"), key("2001:db8::2:3"));
		assert_ne!(key("2001:db8::1"), key("2001:db8:0:1::1"));
		assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
		assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
	}

	#[test]
	fn newcomers_write_slowly_for_a_day_and_staff_and_the_program_as_they_like() {
		let world = World::with_limits(1);
		let (anna, mona) = (world.member("anna"), world.moderator("mona"));
		for _ in 0..3 {
			take_post(&world.forum, &anna).unwrap();
		}
		assert!(matches!(take_post(&world.forum, &anna), Err(Error::TooOften { .. })));
		world.advance(Duration::from_secs(120));
		take_post(&world.forum, &anna).unwrap();
		world.advance(NEW_FOR);
		for _ in 0..10 {
			take_post(&world.forum, &anna).unwrap();
			take_post(&world.forum, &mona).unwrap();
		}
		assert!(take_post(&world.forum, &anna).is_err());
		assert!(take_post(&world.forum, &mona).is_err());
		for _ in 0..100 {
			take_post(&world.forum, &world.system()).unwrap();
		}
		assert!(matches!(take_post(&world.forum, &world.visitor()), Err(Error::SignInRequired)));
	}
}
