//! Asking to join where an administrator decides, and deciding.

use super::joining::{Address, Arrival, admit, note_country};
use super::lookup;
use super::names;
use super::records::{APPLICANT_BY_HANDLE, APPLICATIONS, ApplicationRecord, MEMBER_BY_HANDLE, RefusalRecord};
use super::terms::note_consent;
use crate::audit::{self, Told};
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::{ApplicationView, Email, Role, Standing};
use model::moderation::{Act, Object, Value};
use model::text::Handle;
use model::{Field, MemberId, Reason};
use std::time::Duration;

/// People who may wait at once: more than anybody reads in a week, and strangers fill no disk.
const WAITING_MAX: usize = 1_000;
/// So long somebody who was refused can read why, and the refusal can be taken back.
const REFUSALS_KEPT: Duration = Duration::from_secs(90 * 24 * 60 * 60);
/// Rows of one page.
const PER_PAGE: usize = 50;

/// Keeps what somebody would be, until it is decided whether they are.
///
/// # Errors
/// [`Error::Taken`] for the handle; [`Error::Busy`] if a thousand wait already.
pub(super) fn ask(change: &mut Change<'_, '_>, application: ApplicationRecord) -> Result<()> {
	let handle = application.handle.clone();
	if change.get(&MEMBER_BY_HANDLE, &handle)?.is_some() || change.get(&APPLICANT_BY_HANDLE, &handle)?.is_some() {
		return Err(Error::Taken(Field::Handle));
	}
	make_room(change)?;
	let now = change.now;
	let id = change.fresh_id(&APPLICATIONS, MemberId, now)?;
	change.put(&APPLICATIONS, &id, &application)?;
	change.put(&APPLICANT_BY_HANDLE, &handle, &Ref(id))?;
	change.record(Event::JoinAsked { applicant: id })
}

/// Forgets whom nobody let in for long; refuses more than can be read.
fn make_room(change: &mut Change<'_, '_>) -> Result<()> {
	let mut waiting = 0;
	for (id, application) in change.raw().scan(&APPLICATIONS).limit(2 * WAITING_MAX).collect()? {
		match &application.refused {
			Some(refusal) if refusal.at.plus(REFUSALS_KEPT) <= change.now => {
				drop_application(change, id, &application)?;
				change.record(Event::JoinDecided { applicant: id, member: None })?;
			}
			Some(_) => {}
			None => waiting += 1,
		}
	}
	if waiting >= WAITING_MAX { Err(Error::Busy) } else { Ok(()) }
}

fn drop_application(change: &mut Change<'_, '_>, id: MemberId, application: &ApplicationRecord) -> Result<()> {
	change.remove(&APPLICATIONS, &id)?;
	change.remove(&APPLICANT_BY_HANDLE, &application.handle)
}

/// Who asks to join, oldest first; with `refused`, those who were refused in the last ninety
/// days. One page, and where the next begins.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn applications(
	forum: &Forum,
	actor: &Actor,
	after: Option<MemberId>,
) -> Result<(Vec<ApplicationView>, Option<MemberId>)> {
	permissions::require(actor, Action::DecideJoining, forum.now())?;
	let mut scan = forum.store().scan(&APPLICATIONS).limit(PER_PAGE + 1);
	if let Some(after) = after {
		scan = scan.after(&after);
	}
	let mut rows = scan.collect()?;
	let more = rows.len() > PER_PAGE;
	rows.truncate(PER_PAGE);
	let next = rows.last().map(|(id, _)| *id).filter(|_| more);
	let view = |(id, record): (MemberId, ApplicationRecord)| ApplicationView {
		id,
		handle: record.handle,
		name: record.name,
		message: record.message,
		asked: record.asked,
		refused: record.refused.map(|refusal| refusal.reason),
	};
	Ok((rows.into_iter().map(view).collect(), next))
}

/// Lets somebody in who asked, also after a refusal. They sign in with what they chose.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Reason::AlreadyDecided`] if
/// somebody else has decided; [`model::Problem::LooksLikeStaff`] if staff have come to be called so since.
pub fn approve(forum: &Forum, actor: &Actor, applicant: MemberId) -> Result<MemberId> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::DecideJoining)?;
		let application = change.get(&APPLICATIONS, &applicant)?.ok_or(Error::Denied(Reason::AlreadyDecided))?;
		drop_application(change, applicant, &application)?;
		let fields = [(Field::Handle, application.handle.as_str()), (Field::Name, application.name.as_str())];
		names::refuse_staff_like(change, None, &fields)?;
		let arrival = Arrival {
			handle: Handle::parse(Field::Handle, &application.handle)?,
			name: application.name,
			email: Some(Email::parse(&application.email)?),
			password: Some(application.password),
			role: Role::Member,
			standing: Standing::Good,
		};
		let member = admit(change, arrival, Address::MayBeShared)?;
		note_country(change, member, application.country)?;
		if let Some(version) = application.terms {
			note_consent(change, member, version)?;
		}
		let told = Told::of(Act::JoiningDecided, Object::Member(member));
		audit::record(change, told.changed(Value::Nothing, Value::Is(true)))?;
		change.record(Event::JoinDecided { applicant, member: Some(member) })?;
		Ok(member)
	})
}

/// Refuses somebody who asked to join; they read `reason` when they sign in.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Reason::AlreadyDecided`] if
/// somebody else has decided.
pub fn refuse(forum: &Forum, actor: &Actor, applicant: MemberId, reason: String) -> Result<()> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::DecideJoining)?;
		let waits = change.get(&APPLICATIONS, &applicant)?.filter(|application| application.refused.is_none());
		let mut application = waits.ok_or(Error::Denied(Reason::AlreadyDecided))?;
		let told = Told::of(Act::JoiningDecided, Object::Site).because(&reason);
		audit::record(change, told.changed(Value::Nothing, Value::Is(false)))?;
		application.refused = Some(RefusalRecord { reason, at: change.now });
		change.put(&APPLICATIONS, &applicant, &application)?;
		change.record(Event::JoinDecided { applicant, member: None })
	})
}

/// What an applicant may read who proved to be themselves: why they may not come in.
pub(super) fn why_not(application: &ApplicationRecord) -> Error {
	Error::Denied(if application.refused.is_some() { Reason::NotAdmitted } else { Reason::Waiting })
}

/// What whoever decided wrote to somebody who was refused. For the page that [`super::log_in`] has
/// answered with [`Reason::NotAdmitted`], and nobody else.
///
/// # Errors
/// When the store cannot be read.
pub fn refusal(forum: &Forum, name: &str) -> Result<Option<String>> {
	let found = lookup::applicant(forum, name)?;
	Ok(found.and_then(|application| application.refused).map(|refusal| refusal.reason))
}
