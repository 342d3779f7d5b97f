//! Sessions: signing in, being recognised, signing out.

use super::approval;
use super::lookup;
use super::passwords::{self, Hashing};
use super::profiles::Reading;
use super::records::{MEMBERS, MemberRecord, SESSIONS, SESSIONS_OF, SessionRecord};
use super::secrets::Kind;
use super::tries::Try;
use crate::actor::{CurrentSession, may_act};
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, AddressKey, Limited};
use crate::permissions::{self, Action};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::{Password, SessionView, Standing};
use model::{MemberId, Reason, SessionId, Timestamp};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// A browser that was not used for so long is signed out.
const IDLE: Duration = DAY.saturating_mul(14);
/// After so long everybody signs in again.
const LONGEST: Duration = DAY.saturating_mul(90);
/// Sessions of one member; the oldest ends when another begins.
const SESSIONS_OF_MEMBER_MAX: usize = 100;
/// Characters of a device's name that are kept.
const DEVICE_MAX: usize = 100;

/// A session that has just begun.
#[derive(Clone)]
pub struct NewSession {
	/// For the browser's cookie alone; the store does not know it.
	pub secret: String,
	/// Whose.
	pub member: MemberId,
}

impl std::fmt::Debug for NewSession {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		f.debug_struct("NewSession").field("member", &self.member).finish_non_exhaustive()
	}
}

/// Who a browser belongs to.
#[derive(Debug, Clone)]
pub struct Recognised {
	/// The member, with the rights of this moment.
	pub actor: Actor,
	/// The session, as its owner sees it.
	pub session: SessionId,
	/// How they like pages.
	pub reading: Reading,
	/// Their name.
	pub name: String,
	/// Their short name.
	pub handle: String,
	/// Whether [`touch`] should be called: the session is used in a new hour.
	pub needs_touch: bool,
}

/// Signs in with a handle or an address, and a password. Whatever is wrong, the answer is the
/// same and takes as long. Blocks for the time of a hash; the caller has waited for [`super::patience`].
///
/// # Errors
/// [`model::Problem::WrongPassword`]; [`Error::Denied`], but only after the right password, with
/// [`Reason::Waiting`] and [`Reason::NotAdmitted`] for who asked to join; [`Error::TooOften`],
/// [`Error::Busy`].
pub fn log_in(forum: &Forum, name: &str, password: &str, device: &str, address: AddressKey) -> Result<NewSession> {
	let found = lookup::claimed(forum, name)?;
	let known = found.as_ref().map(|(_, member)| member.handle.as_str());
	let tried = Try::count(forum, name, known, address)?;
	let claimed = Password::claim(password);
	let hash = found.as_ref().and_then(|(_, member)| member.password.clone());
	// Somebody who asked to join proves to be themselves in the same way and learns how it stands.
	let applicant = if found.is_none() { lookup::applicant(forum, name)? } else { None };
	let hash = hash.or_else(|| applicant.as_ref().map(|applicant| applicant.password.clone()));
	if !tried.verify(forum, claimed.as_ref(), hash.as_deref())? {
		return Err(passwords::wrong());
	}
	if let Some(applicant) = applicant {
		return Err(approval::why_not(&applicant));
	}
	let (Some((id, _)), Some(claimed), Some(hash)) = (found, claimed, hash) else { return Err(passwords::wrong()) };
	let better = if Hashing::is_weak(&hash) { Some(passwords::hash(forum, &claimed)?) } else { None };
	let device = device.to_owned();
	forum.change(&Actor::visitor(), move |change| {
		let mut member = change.get(&MEMBERS, &id)?.ok_or_else(passwords::wrong)?;
		if member.password != Some(hash) {
			return Err(passwords::wrong());
		}
		refuse_placeholder(&member)?;
		if better.is_some() {
			member.password = better;
			change.put_member(id, &member)?;
		}
		start(change, id, &device)
	})
}

/// Stand-ins never come in. A suspended member does, to read why and to object.
fn refuse_placeholder(member: &MemberRecord) -> Result<()> {
	match member.standing {
		Standing::Placeholder => Err(Error::Denied(Reason::Placeholder)),
		Standing::Good | Standing::Suspended { .. } | Standing::Silenced { .. } => Ok(()),
	}
}

/// Says why a member who may not act gets no link.
pub(super) fn refuse_suspended(member: &MemberRecord, now: Timestamp) -> Result<()> {
	if may_act(member, now) {
		return Ok(());
	}
	Err(Error::Denied(match member.standing {
		Standing::Suspended { until } => Reason::Suspended { until },
		Standing::Good | Standing::Silenced { .. } | Standing::Placeholder => Reason::Placeholder,
	}))
}

/// Begins a session.
pub(crate) fn start(change: &mut Change<'_, '_>, member: MemberId, device: &str) -> Result<NewSession> {
	make_room(change, member)?;
	let now = change.now;
	let secret = Kind::Session.write(change.random());
	let key = Kind::Session.key(&secret).expect("a secret just written can be read");
	let (_, id) = change.fresh_id(&SESSIONS_OF, |id| (member, SessionId(id)), now)?;
	let device = device.chars().filter(|c| !c.is_control()).take(DEVICE_MAX).collect();
	let record =
		SessionRecord { id, member, device, started: now, seen: hour(now), proven: now, rights_changed: false };
	change.put(&SESSIONS, &key, &record)?;
	change.put(&SESSIONS_OF, &(member, id), &Ref(key))?;
	change.record(Event::SessionStarted { member, session: id })?;
	Ok(NewSession { secret, member })
}

/// Drops what has ended, and the oldest if there are too many. Ids are in order of time.
fn make_room(change: &mut Change<'_, '_>, member: MemberId) -> Result<()> {
	let mut open = Vec::new();
	for ((_, id), Ref(key)) in of_member(change, member)? {
		let alive = change.get(&SESSIONS, &key)?.is_some_and(|record| lives(&record, change.now));
		if alive {
			open.push((id, key));
		} else {
			remove(change, member, id, &key)?;
		}
	}
	let excess = (open.len() + 1).saturating_sub(SESSIONS_OF_MEMBER_MAX);
	for (id, key) in open.into_iter().take(excess) {
		remove(change, member, id, &key)?;
	}
	Ok(())
}

/// Who a browser with this secret belongs to; nobody if the session has ended. A suspended
/// member is known, without any right. Only reads.
///
/// # Errors
/// When the store cannot be read.
pub fn recognise(forum: &Forum, secret: &str) -> Result<Option<Recognised>> {
	let Some(key) = Kind::Session.key(secret) else { return Ok(None) };
	let now = forum.now();
	let Some(session) = forum.store().get(&SESSIONS, &key)? else { return Ok(None) };
	if !lives(&session, now) {
		return Ok(None);
	}
	let Some(member) = forum.store().get(&MEMBERS, &session.member)? else { return Ok(None) };
	let actor = Actor::member(forum, session.member)?;
	if actor.known_id().is_none() {
		return Ok(None);
	}
	Ok(Some(Recognised {
		actor: actor.in_session(CurrentSession { id: session.id, proven: session.proven }),
		session: session.id,
		reading: member.reading.into(),
		name: member.name,
		handle: member.handle,
		needs_touch: session.seen < hour(now),
	}))
}

/// Notes that a session is in use, to the hour. To be called off the way of reading, when
/// [`Recognised::needs_touch`] says so; writes nothing twice in an hour.
///
/// # Errors
/// When the store cannot be written.
pub fn touch(forum: &Forum, secret: &str) -> Result<()> {
	let Some(key) = Kind::Session.key(secret) else { return Ok(()) };
	forum.change(&Actor::visitor(), move |change| {
		let Some(mut session) = change.get(&SESSIONS, &key)? else { return Ok(()) };
		if !lives(&session, change.now) || session.seen >= hour(change.now) {
			return Ok(());
		}
		session.seen = hour(change.now);
		change.put(&SESSIONS, &key, &session)?;
		change.record(Event::SessionSeen { member: session.member })
	})
}

/// Signs a browser out; nothing happens if it was not signed in.
///
/// # Errors
/// When the store cannot be written.
pub fn log_out(forum: &Forum, secret: &str) -> Result<()> {
	let Some(key) = Kind::Session.key(secret) else { return Ok(()) };
	forum.change(&Actor::visitor(), move |change| {
		let Some(session) = change.get(&SESSIONS, &key)? else { return Ok(()) };
		remove(change, session.member, session.id, &key)?;
		change.record(Event::SessionsEnded { member: session.member })
	})
}

/// The actor's sessions, latest first.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn sessions(forum: &Forum, actor: &Actor, current: SessionId) -> Result<Vec<SessionView>> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let (id, now, store) = (actor.require_id()?, forum.now(), forum.store());
	let keys = store.scan(&SESSIONS_OF).prefix(&id).reverse().limit(SESSIONS_OF_MEMBER_MAX);
	let mut views = Vec::new();
	for (_, Ref(key)) in keys.collect()? {
		let Some(session) = store.get(&SESSIONS, &key)? else { continue };
		if lives(&session, now) {
			views.push(SessionView {
				id: session.id,
				device: session.device,
				started: session.started,
				// The hour in which it began is older than its beginning.
				seen: session.seen.max(session.started),
				current: session.id == current,
			});
		}
	}
	Ok(views)
}

/// Ends one of the actor's sessions.
///
/// # Errors
/// [`Error::NotFound`] if they have no such session; [`Error::TooOften`].
pub fn end_session(forum: &Forum, actor: &Actor, session: SessionId) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let member = change.actor.require_id()?;
		let Ref(key) = change.find(&SESSIONS_OF, &(member, session))?;
		remove(change, member, session, &key)?;
		change.record(Event::SessionsEnded { member })
	})
}

/// Ends all of the actor's sessions except one.
///
/// # Errors
/// [`Error::SignInRequired`]; [`Error::TooOften`].
pub fn end_other_sessions(forum: &Forum, actor: &Actor, current: SessionId) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let member = change.actor.require_id()?;
		end_all(change, member, Some(current))?;
		change.record(Event::SessionsEnded { member })
	})
}

/// Ends all sessions of a member, except perhaps one. The caller records why.
pub(super) fn end_all(change: &mut Change<'_, '_>, member: MemberId, except: Option<SessionId>) -> Result<()> {
	for ((_, id), Ref(key)) in of_member(change, member)? {
		if Some(id) != except {
			remove(change, member, id, &key)?;
		}
	}
	Ok(())
}

/// Ends all sessions of a member who got other rights, except perhaps one. Their browsers are told
/// why at the next sign-in.
pub(super) fn end_for_rights(change: &mut Change<'_, '_>, member: MemberId, except: Option<SessionId>) -> Result<()> {
	for ((_, id), Ref(key)) in of_member(change, member)? {
		match change.get(&SESSIONS, &key)? {
			Some(session) if Some(id) != except && lives(&session, change.now) => {
				change.put(&SESSIONS, &key, &SessionRecord { rights_changed: true, ..session })?;
			}
			Some(_) | None => {}
		}
	}
	Ok(())
}

/// Whether the session with this secret has ended because its member got other rights. Tells it
/// to nobody but whoever has the secret.
///
/// # Errors
/// When the store cannot be read.
pub fn ended_for_rights(forum: &Forum, secret: &str) -> Result<bool> {
	let Some(key) = Kind::Session.key(secret) else { return Ok(false) };
	Ok(forum.store().get(&SESSIONS, &key)?.is_some_and(|session| session.rights_changed))
}

type Keys = Vec<((MemberId, SessionId), Ref<[u8; 32]>)>;

fn of_member(change: &mut Change<'_, '_>, member: MemberId) -> Result<Keys> {
	// Without a bound of its own: none may survive, and starting one keeps them few.
	Ok(change.raw().scan(&SESSIONS_OF).prefix(&member).limit(usize::MAX).collect()?)
}

fn remove(change: &mut Change<'_, '_>, member: MemberId, id: SessionId, key: &[u8; 32]) -> Result<()> {
	change.remove(&SESSIONS, key)?;
	change.remove(&SESSIONS_OF, &(member, id))
}

pub(super) fn lives(session: &SessionRecord, now: Timestamp) -> bool {
	!session.rights_changed && now < session.started.plus(LONGEST) && now < session.seen.plus(IDLE)
}

fn hour(at: Timestamp) -> Timestamp {
	let hour = HOUR.as_millis() as u64;
	Timestamp(at.0 / hour * hour)
}
