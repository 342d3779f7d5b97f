//! How often passwords are tried, and the wait before a try.

use super::lookup;
use crate::limits::{AddressKey, Limited};
use crate::{Forum, Result};
use model::accounts::Password;
use std::time::Duration;

/// The longest wait before a try, in seconds: long for who guesses, bearable for who forgot.
const PATIENCE_MAX_S: u64 = 30;

/// How long to wait before a password is tried under this name: not at all, until a hundred
/// wrong ones within an hour came from wherever; then one second more with each, up to 30.
///
/// A wait and never a refusal, or strangers could keep a member out. A member has one count,
/// whichever of their names is typed; for a name that nobody has, what was typed is counted.
///
/// # Errors
/// When the store cannot be read.
pub fn patience(forum: &Forum, name: &str) -> Result<Duration> {
	let known = lookup::claimed(forum, name)?.map(|(_, member)| member.handle);
	let owed = forum.limits().debt(Limited::LogInAs, account(name, known.as_deref()), forum.now());
	Ok(Duration::from_secs(owed.min(PATIENCE_MAX_S)))
}

/// One try of a password, counted as long as it is not known to be right.
pub(super) struct Try {
	/// What was typed, from this address. Not the member: a refusal comes at once, and would tell
	/// a stranger which address belongs to which handle.
	typed_here: u64,
	address: AddressKey,
	account: u64,
}

impl Try {
	/// Counts a try; `known` is the handle of the member whom `name` means.
	///
	/// # Errors
	/// [`crate::Error::TooOften`].
	pub(super) fn count(forum: &Forum, name: &str, known: Option<&str>, address: AddressKey) -> Result<Self> {
		let (now, limits) = (forum.now(), forum.limits());
		let this = Self { typed_here: address.with(&typed(name)), address, account: account(name, known) };
		limits.take(Limited::LogInFrom, address.0, now)?;
		limits.take(Limited::LogIn, this.typed_here, now)?;
		limits.take_on_credit(Limited::LogInAs, this.account, now, PATIENCE_MAX_S);
		Ok(this)
	}

	/// Compares the password; a right one does not count, nor does a try that got no turn. Blocks
	/// for the time of a hash.
	///
	/// # Errors
	/// [`crate::Error::Busy`].
	pub(super) fn verify(self, forum: &Forum, claimed: Option<&Password>, hash: Option<&str>) -> Result<bool> {
		let right = forum.hashing().verify(claimed, hash);
		if !matches!(right, Ok(false)) {
			self.take_back(forum);
		}
		right
	}

	/// Only wrong tries count: colleagues behind one address all come in at nine.
	fn take_back(&self, forum: &Forum) {
		let limits = forum.limits();
		limits.give_back(Limited::LogInFrom, self.address.0);
		limits.give_back(Limited::LogIn, self.typed_here);
		limits.give_back(Limited::LogInAs, self.account);
	}
}

/// The key of all tries for one member, or under one name that nobody has.
fn account(name: &str, known: Option<&str>) -> u64 {
	match known {
		Some(handle) => AddressKey(0).with(handle),
		None => AddressKey(0).with(&typed(name)),
	}
}

/// A name as it was typed, in the one spelling that its others share.
fn typed(name: &str) -> String {
	name.trim().to_lowercase()
}
