//! Giving the password again, before what matters most.

use super::passwords;
use super::records::{MEMBERS, SESSIONS, SESSIONS_OF};
use super::secrets::Kind;
use super::sessions::{self, NewSession};
use super::tries::Try;
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::AddressKey;
use crate::permissions::{self, Action};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::Password;
use model::{MemberId, SessionId};
use std::time::Duration;

/// For so long a password that was given proves who sits before the browser: a round through the
/// administrators' pages, but not the lunch break.
pub const PROVEN_FOR: Duration = Duration::from_secs(15 * 60);

/// Takes the password of somebody who is signed in once more. Their session goes on under a new
/// secret: the old one, had anybody copied it, is worth nothing. Counts like signing in; blocks
/// for the time of a hash; the caller has waited for [`super::patience`].
///
/// # Errors
/// [`model::Problem::WrongPassword`]; [`Error::SignInRequired`] if the session has ended;
/// [`Error::TooOften`], [`Error::Busy`].
pub fn prove(forum: &Forum, actor: &Actor, password: &str, address: AddressKey) -> Result<NewSession> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let id = actor.require_id()?;
	let session = actor.session().ok_or(Error::SignInRequired)?.id;
	let member = forum.store().get(&MEMBERS, &id)?.ok_or(Error::SignInRequired)?;
	let tried = Try::count(forum, &member.handle, Some(&member.handle), address)?;
	if !tried.verify(forum, Password::claim(password).as_ref(), member.password.as_deref())? {
		return Err(passwords::wrong());
	}
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		if change.find(&MEMBERS, &id)?.password != member.password {
			return Err(passwords::wrong());
		}
		let renewed = renew(change, id, session)?.ok_or(Error::SignInRequired)?;
		note(change, id, session)?;
		Ok(renewed)
	})
}

/// Notes that the password was given in a session just now.
pub(super) fn note(change: &mut Change<'_, '_>, member: MemberId, session: SessionId) -> Result<()> {
	let Some(Ref(key)) = change.get(&SESSIONS_OF, &(member, session))? else { return Ok(()) };
	let mut record = change.find(&SESSIONS, &key)?;
	record.proven = change.now;
	change.put(&SESSIONS, &key, &record)?;
	change.record(Event::SessionProven { member, session })
}

/// Gives a session another secret; none if it has ended. The caller records why.
pub(super) fn renew(change: &mut Change<'_, '_>, member: MemberId, session: SessionId) -> Result<Option<NewSession>> {
	let Some(Ref(old)) = change.get(&SESSIONS_OF, &(member, session))? else { return Ok(None) };
	let record = change.find(&SESSIONS, &old)?;
	if !sessions::lives(&record, change.now) {
		return Ok(None);
	}
	let secret = Kind::Session.write(change.random());
	let key = Kind::Session.key(&secret).expect("a secret just written can be read");
	change.remove(&SESSIONS, &old)?;
	change.put(&SESSIONS, &key, &record)?;
	change.put(&SESSIONS_OF, &(member, session), &Ref(key))?;
	Ok(Some(NewSession { secret, member }))
}
