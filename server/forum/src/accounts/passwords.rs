//! Passwords: how they are hashed, judged and changed.

use super::records::{MEMBERS, MemberRecord};
use super::{links, proof, sessions, tokens};
use crate::journal::Event;
use crate::limits::Limited;
use crate::permissions::{self, Action};
use crate::{Actor, Error, Forum, Result};
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use model::accounts::Password;
use model::{Field, Problem, SessionId};
use std::sync::{Condvar, Mutex, PoisonError};

/// KiB per hash. With [`PASSES`] and [`LANES`] the floor of OWASP's ASVS, and what a small
/// machine can bear at twice its cores.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const SALT_BYTES: usize = 16;
/// Hashes that wait for a turn: at 50 ms each, the last waits under a second on two cores.
const WAITING_MAX: usize = 32;
/// Fewest hashes at once, even on one core: a slow one must not hold up everybody.
const RUNNING_MIN: usize = 2;
/// zxcvbn looks at no more: its time grows faster than the length.
const JUDGED_CHARS: usize = 100;
/// A hash with the parameters of this program that no password has.
const NOBODYS_HASH: &str =
	"$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes passwords, a few at a time: each takes 19 MiB, and forty at once would be a small
/// machine's whole memory.
pub struct Hashing {
	running_max: usize,
	turns: Mutex<Turns>,
	free: Condvar,
}

#[derive(Default)]
struct Turns {
	running: usize,
	waiting: usize,
}

impl Default for Hashing {
	fn default() -> Self {
		let cores = std::thread::available_parallelism().map_or(RUNNING_MIN, usize::from);
		Self { running_max: cores.max(RUNNING_MIN), turns: Mutex::default(), free: Condvar::new() }
	}
}

impl Hashing {
	/// The hash of a password, as a PHC string. Blocks.
	///
	/// # Errors
	/// [`Error::Busy`] if too many wait already.
	pub(crate) fn hash(&self, password: &Password, salt: [u8; SALT_BYTES]) -> Result<String> {
		self.in_turn(|| {
			argon2()
				.hash_password_with_salt(password.expose().as_bytes(), &salt)
				.map(|hash| hash.to_string())
				// Only lack of memory is left: salt, length and parameters are in range.
				.map_err(|_| Error::Busy)
		})?
	}

	/// Whether a claimed password has this hash. Takes as long without a hash or a password,
	/// so that nobody learns from the time who is a member. Blocks.
	///
	/// # Errors
	/// [`Error::Busy`] if too many wait already.
	pub(crate) fn verify(&self, claimed: Option<&Password>, hash: Option<&str>) -> Result<bool> {
		let known = hash.is_some() && claimed.is_some();
		let Ok(hash) = PasswordHash::new(hash.unwrap_or(NOBODYS_HASH)) else { return Ok(false) };
		let bytes = claimed.map_or(&b""[..], |password| password.expose().as_bytes());
		let same = self.in_turn(|| argon2().verify_password(bytes, &hash).is_ok())?;
		Ok(same && known)
	}

	/// Whether a hash was made with less effort than this program makes now.
	pub(crate) fn is_weak(hash: &str) -> bool {
		let params = PasswordHash::new(hash).ok().and_then(|hash| Params::try_from(&hash).ok());
		params.is_none_or(|params| params.m_cost() < MEMORY_KIB || params.t_cost() < PASSES)
	}

	fn in_turn<T>(&self, work: impl FnOnce() -> T) -> Result<T> {
		let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
		if turns.running >= self.running_max {
			if turns.waiting >= WAITING_MAX {
				return Err(Error::Busy);
			}
			turns.waiting += 1;
			let full = |turns: &mut Turns| turns.running >= self.running_max;
			turns = self.free.wait_while(turns, full).unwrap_or_else(PoisonError::into_inner);
			turns.waiting -= 1;
		}
		turns.running += 1;
		drop(turns);
		let _turn = Turn(self);
		Ok(work())
	}
}

/// Gives the turn back, also after a panic.
struct Turn<'a>(&'a Hashing);

impl Drop for Turn<'_> {
	fn drop(&mut self) {
		self.0.turns.lock().unwrap_or_else(PoisonError::into_inner).running -= 1;
		self.0.free.notify_one();
	}
}

fn argon2() -> Argon2<'static> {
	let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("the constants are in range");
	Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Hashes a password with a fresh salt.
pub(super) fn hash(forum: &Forum, password: &Password) -> Result<String> {
	forum.hashing().hash(password, forum.random())
}

/// Refuses a password that is easily guessed by somebody who knows `context`: names, the
/// address, the community.
///
/// # Errors
/// [`Problem::WeakPassword`] of `field`.
pub(super) fn judge(password: &Password, context: &[&str]) -> Result<()> {
	let judged: String = password.expose().chars().take(JUDGED_CHARS).collect();
	if zxcvbn::zxcvbn(&judged, context).score() < zxcvbn::Score::Three {
		return Err(Field::Password.with(Problem::WeakPassword).into());
	}
	Ok(())
}

/// [`judge`] for somebody who is a member already.
pub(super) fn judge_for(forum: &Forum, password: &Password, member: &MemberRecord) -> Result<()> {
	let site = crate::settings::site(forum)?.name;
	let email = member.email.as_deref().unwrap_or_default();
	judge(password, &[&member.handle, &member.name, email, local_part(email), &site])
}

/// What stands before the `@`.
pub(super) fn local_part(email: &str) -> &str {
	email.split('@').next().unwrap_or_default()
}

/// Changes the actor's password. Their other sessions end and reset links are void: whoever
/// had the old password is out.
///
/// # Errors
/// [`Problem::WrongPassword`] of [`Field::CurrentPassword`], [`Problem::WeakPassword`],
/// [`Error::TooOften`], [`Error::Busy`].
pub fn change_password(
	forum: &Forum,
	actor: &Actor,
	current_session: SessionId,
	current: &str,
	new: Password,
) -> Result<()> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let id = actor.require_id()?;
	forum.limits().take(Limited::Password, id.0, forum.now())?;
	let member = forum.store().get(&MEMBERS, &id)?.ok_or(Error::SignInRequired)?;
	let claimed = Password::claim(current);
	if !forum.hashing().verify(claimed.as_ref(), member.password.as_deref())? {
		return Err(wrong());
	}
	judge_for(forum, &new, &member)?;
	let hash = hash(forum, &new)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let mut record = change.find(&MEMBERS, &id)?;
		if record.password != member.password {
			return Err(Error::Stale);
		}
		record.password = Some(hash);
		change.put_member(id, &record)?;
		sessions::end_all(change, id, Some(current_session))?;
		proof::note(change, id, current_session)?;
		links::void(change, id)?;
		tokens::void(change, id)?;
		change.record(Event::MemberChanged { member: id })
	})
}

/// The one answer to every wrong pair of name and password.
pub(super) fn wrong() -> Error {
	Field::CurrentPassword.with(Problem::WrongPassword).into()
}

#[cfg(test)]
mod tests {
	use super::*;

	fn password(text: &str) -> Password {
		Password::parse(Field::Password, text).unwrap()
	}

	#[test]
	fn a_hash_is_argon2id_with_our_parameters_and_fits_its_password_only() {
		let hashing = Hashing::default();
		let hash = hashing.hash(&password("correct horse battery"), [9; SALT_BYTES]).unwrap();
		assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
		assert!(hashing.verify(Some(&password("correct horse battery")), Some(&hash)).unwrap());
		assert!(!hashing.verify(Some(&password("correct horse batterz")), Some(&hash)).unwrap());
		assert!(!hashing.verify(None, Some(&hash)).unwrap());
		assert!(!hashing.verify(Some(&password("correct horse battery")), None).unwrap());
		assert!(!Hashing::is_weak(&hash));
	}

	#[test]
	fn nobodys_hash_can_be_read_and_costs_as_much_as_any() {
		assert!(PasswordHash::new(NOBODYS_HASH).is_ok());
		assert!(!Hashing::is_weak(NOBODYS_HASH));
	}

	#[test]
	fn a_hash_of_earlier_times_is_weak() {
		assert!(Hashing::is_weak(&NOBODYS_HASH.replace("m=19456", "m=4096")));
		assert!(Hashing::is_weak("nonsense"));
	}

	#[test]
	fn beyond_the_queue_people_are_told_to_come_back() {
		let hashing = Hashing::default();
		hashing.turns.lock().unwrap().running = hashing.running_max;
		hashing.turns.lock().unwrap().waiting = WAITING_MAX;
		assert!(matches!(hashing.in_turn(|| ()), Err(Error::Busy)));
	}

	#[test]
	fn what_is_easily_guessed_is_refused() {
		for weak in ["password123", "qwertyuiop", "1111111111", "annaschmidt"] {
			assert!(judge(&password(weak), &["anna", "schmidt"]).is_err(), "{weak}");
		}
		for strong in ["gravel-otter-lantern", "Im4Sommer!fahrnwir", "دوچرخه آبی کنار پنجره"] {
			assert!(judge(&password(strong), &["anna"]).is_ok(), "{strong}");
		}
	}
}
