//! Many people invited at once, each by a link of their own.
//!
//! Who is a member already is passed over, and who holds an invitation that still works gets one
//! more link to the same: doing it twice invites nobody twice, and the newer table is the one that
//! counts. What a table says of people is kept only while their link works: it is forgotten when
//! they come, and at the next table if they did not.

use super::records::{
	APPLICANT_BY_HANDLE, INVITE_BY_EMAIL, INVITEES, INVITES, InviteRecord, InviteeRecord, MEMBER_BY_EMAIL,
	MEMBER_BY_HANDLE, MEMBERS,
};
use super::secrets::Kind as Secret;
use super::{details, invites};
use crate::audit::{self, Told};
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::{Email, InviteDraft, NOTE_MAX};
use model::details::Kind;
use model::moderation::{Act, Aspect, Held, Object, Value};
use model::text::{DisplayName, Handle};
use model::{Field, InviteId, MemberId};
use std::collections::HashSet;

/// Most people invited at once.
pub const INVITED_AT_ONCE: usize = 2_000;
/// Days for which such an invitation works.
pub const INVITED_FOR_DAYS: u32 = 7;
/// Invitations written in one change.
const BATCH: usize = 50;

/// Somebody to be invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
	/// The name they will find in the form.
	pub name: DisplayName,
	/// To whom the link will be sent.
	pub email: Email,
	/// The short name they will find in the form.
	pub handle: Option<Handle>,
	/// What they will be to whoever runs the community, if that is said.
	pub kind: Option<Kind>,
}

/// What becomes, or became, of one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inviting {
	/// An invitation, with the secret of its link once it is made.
	New(Option<String>),
	/// They are a member.
	Member,
	/// They hold an invitation, with the secret of one more link to it once that is made: the store
	/// knows no secret, so the first link cannot be shown again. It works as well, until one is used.
	Invited(Option<String>),
	/// The same address stands further up.
	Twice,
	/// Somebody else has the short name.
	HandleTaken,
	/// The store failed before it was their turn; doing it again goes on here.
	NotReached,
}

/// What would become of each, without doing anything.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn plan_inviting(forum: &Forum, actor: &Actor, wanted: &[Wanted]) -> Result<Vec<Inviting>> {
	permissions::require(actor, Action::SeeMemberList, forum.now())?;
	let (store, now) = (forum.store(), forum.now());
	let mut known = Known::default();
	let mut planned = Vec::new();
	for one in wanted {
		let key = one.email.key();
		if !known.emails.insert(key.clone()) {
			planned.push(Inviting::Twice);
		} else if store.get(&MEMBER_BY_EMAIL, &key)?.is_some() {
			planned.push(Inviting::Member);
		} else if let Some(Ref(id)) = store.get(&INVITE_BY_EMAIL, &key)?
			&& let Some(record) = store.get(&INVITES, &id)?
			&& invites::works(&record, store.get(&MEMBERS, &record.by)?.as_ref(), now)
		{
			planned.push(Inviting::Invited(None));
		} else if let Some(handle) = one.handle.as_ref().map(|handle| handle.as_str().to_owned())
			&& (store.get(&MEMBER_BY_HANDLE, &handle)?.is_some()
				|| store.get(&APPLICANT_BY_HANDLE, &handle)?.is_some()
				|| !known.handles.insert(handle))
		{
			planned.push(Inviting::HandleTaken);
		} else {
			planned.push(Inviting::New(None));
		}
	}
	Ok(planned)
}

/// Addresses and short names so far.
#[derive(Default)]
struct Known {
	emails: HashSet<String>,
	handles: HashSet<String>,
}

/// Makes the invitations, fifty in one change, and gives the secrets of their links, this once;
/// also of those who have not come yet.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Field::Rows`] with too many of them;
/// [`Error::TooOften`]; what broke before the first was made.
pub fn invite_many(forum: &Forum, actor: &Actor, wanted: Vec<Wanted>) -> Result<Vec<Inviting>> {
	permissions::require(actor, Action::SeeMemberList, forum.now())?;
	if wanted.len() > INVITED_AT_ONCE {
		return Err(Field::Rows.with(model::Problem::TooMany { max: INVITED_AT_ONCE as u32 }).into());
	}
	limits::take(forum, actor, Limited::KeepHouse)?;
	forget_ended(forum, actor)?;
	let mut done = Vec::new();
	let mut plan = plan_inviting(forum, actor, &wanted)?.into_iter();
	for batch in wanted.chunks(BATCH) {
		let (batch, planned) = (batch.to_vec(), plan.by_ref().take(BATCH).collect::<Vec<_>>());
		match forum.change(actor, move |change| invite_batch(change, batch, planned)) {
			Ok(outcome) => done.extend(outcome),
			Err(error) if done.is_empty() => return Err(error),
			// The links made so far must not be lost with the rest.
			Err(error) => {
				tracing::error!(%error, "inviting stopped on the way");
				break;
			}
		}
	}
	done.resize(wanted.len(), Inviting::NotReached);
	Ok(done)
}

/// Forgets those who did not come while their links worked, as many as a table invites at most.
fn forget_ended(forum: &Forum, actor: &Actor) -> Result<()> {
	for _ in 0..INVITED_AT_ONCE / BATCH {
		if forum.change(actor, forget_batch)? < BATCH {
			break;
		}
	}
	Ok(())
}

/// Forgets some of those whose link works no more, and gives how many. Ids begin with the time of
/// their making, and all work equally long: the first that works ends the search.
fn forget_batch(change: &mut Change<'_, '_>) -> Result<usize> {
	change.require(Action::SeeMemberList)?;
	let kept = change.raw().scan(&INVITEES).limit(BATCH).collect()?;
	let mut gone = 0;
	for (id, invitee) in kept {
		if change.get(&INVITES, &id)?.is_some_and(|record| invites::opens(&record, change.now)) {
			break;
		}
		forget(change, id, &invitee)?;
		gone += 1;
	}
	if gone > 0 {
		change.record(Event::InviteesForgotten)?;
	}
	Ok(gone)
}

/// Each is looked at again under the writer: somebody may have joined meanwhile.
fn invite_batch(change: &mut Change<'_, '_>, wanted: Vec<Wanted>, planned: Vec<Inviting>) -> Result<Vec<Inviting>> {
	change.require(Action::SeeMemberList)?;
	change.require(Action::Invite { by_members: false })?;
	let (mut done, mut new, mut again) = (Vec::new(), 0, 0);
	for (one, planned) in wanted.into_iter().zip(planned) {
		if !matches!(planned, Inviting::New(None) | Inviting::Invited(None)) {
			done.push(planned);
			continue;
		}
		let key = one.email.key();
		if change.get(&MEMBER_BY_EMAIL, &key)?.is_some() {
			done.push(Inviting::Member);
		} else if let Some(invite) = open_invite(change, &key)? {
			again += 1;
			correct(change, invite, one)?;
			done.push(Inviting::Invited(Some(invites::link_again(change, invite)?)));
		} else {
			new += 1;
			done.push(Inviting::New(Some(invite_one(change, one)?)));
		}
	}
	if new + again > 0 {
		let people = |count| if count > 0 { Value::Number(count) } else { Value::Nothing };
		let told = Told::of(Act::MembersInvited, Object::Site).changed(Value::Nothing, people(new));
		audit::record(
			change,
			told.detail(Aspect::LinksAgain, Held::Value(Value::Nothing), Held::Value(people(again))),
		)?;
	}
	Ok(done)
}

/// The invitation to this address, if it still works.
fn open_invite(change: &mut Change<'_, '_>, key: &String) -> Result<Option<InviteId>> {
	let Some(Ref(id)) = change.get(&INVITE_BY_EMAIL, key)? else { return Ok(None) };
	let Some(record) = change.get(&INVITES, &id)? else { return Ok(None) };
	let maker = change.get(&MEMBERS, &record.by)?;
	Ok(invites::works(&record, maker.as_ref(), change.now).then_some(id))
}

/// Writes what the newer table says of somebody who has not come yet. A short name that somebody
/// else has by now leaves them the one of before.
fn correct(change: &mut Change<'_, '_>, invite: InviteId, one: Wanted) -> Result<()> {
	let old = change.get(&INVITEES, &invite)?;
	let mut new = invitee_record(change, one);
	if let Some(old) = &old {
		if old.kind == new.kind {
			new.kind_by = old.kind_by;
		}
		if let Some(handle) = &new.handle
			&& (change.get(&MEMBER_BY_HANDLE, handle)?.is_some() || change.get(&APPLICANT_BY_HANDLE, handle)?.is_some())
		{
			new.handle.clone_from(&old.handle);
		}
	}
	if old.as_ref() == Some(&new) { Ok(()) } else { change.put(&INVITEES, &invite, &new) }
}

fn invite_one(change: &mut Change<'_, '_>, one: Wanted) -> Result<String> {
	let (key, note) = (one.email.key(), one.name.as_str().chars().take(NOTE_MAX).collect());
	let draft = InviteDraft { uses: 1, days: INVITED_FOR_DAYS, note };
	let (id, secret) = invites::make(change, draft)?;
	if let Some(Ref(old)) = change.get(&INVITE_BY_EMAIL, &key)? {
		replace(change, old)?;
	}
	change.put(&INVITE_BY_EMAIL, &key, &Ref(id))?;
	let record = invitee_record(change, one);
	change.put(&INVITEES, &id, &record)?;
	Ok(secret)
}

/// An invitation of before, which works no more, is not for them any more; nor does it come back
/// when its maker may act again: one invitation, one person.
fn replace(change: &mut Change<'_, '_>, old: InviteId) -> Result<()> {
	change.remove(&INVITEES, &old)?;
	let now = change.now;
	let Some(record) = change.get(&INVITES, &old)?.filter(|record| invites::opens(record, now)) else { return Ok(()) };
	change.put(&INVITES, &old, &InviteRecord { ended: true, ..record })?;
	change.record(Event::InviteEnded { invite: old })
}

fn invitee_record(change: &Change<'_, '_>, one: Wanted) -> InviteeRecord {
	let Wanted { name, email, handle, kind } = one;
	InviteeRecord {
		name: name.as_str().to_owned(),
		email: email.as_str().to_owned(),
		handle: handle.map(|handle| handle.as_str().to_owned()),
		kind,
		kind_by: change.actor.id(),
	}
}

/// Whom a link is meant for, so that they find the form filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
	/// Name.
	pub name: String,
	/// Where letters go.
	pub email: String,
	/// Short name, if one was thought of.
	pub handle: Option<String>,
}

/// Whom this link is meant for; none if it is for nobody in particular.
///
/// # Errors
/// As [`super::check_invite`].
pub fn invitee(forum: &Forum, secret: &str) -> Result<Option<Invitee>> {
	super::check_invite(forum, secret)?;
	let key = Secret::Invite.key(secret).ok_or(Error::NotFound)?;
	let Ref(id) = forum.store().get(&super::records::INVITE_BY_SECRET, &key)?.ok_or(Error::NotFound)?;
	let record = forum.store().get(&INVITEES, &id)?;
	Ok(record.map(|InviteeRecord { name, email, handle, .. }| Invitee { name, email, handle }))
}

/// What an administrator said of somebody who comes by an invitation, and who said so; it is
/// forgotten here. It was said of whom the invitation is for: who comes with another address has
/// only been handed the link.
pub(super) fn take_kind(
	change: &mut Change<'_, '_>,
	invite: InviteId,
	inviter: MemberId,
	email: &Email,
) -> Result<Option<(Kind, MemberId)>> {
	let Some(invitee) = change.get(&INVITEES, &invite)? else { return Ok(None) };
	forget(change, invite, &invitee)?;
	let theirs = Email::parse(&invitee.email).is_ok_and(|meant| meant.key() == email.key());
	Ok(invitee.kind.filter(|_| theirs).map(|kind| (kind, invitee.kind_by.unwrap_or(inviter))))
}

/// Writes down what an administrator said of a member before they came.
pub(super) fn put_kind(change: &mut Change<'_, '_>, member: MemberId, kind: Kind, said_by: MemberId) -> Result<()> {
	let record = change.find(&MEMBERS, &member)?;
	details::give_kind(change, (member, record), Some(kind), Some(said_by))
}

/// Forgets whom an invitation to this address was for, once somebody is a member with it.
pub(super) fn forget_address(change: &mut Change<'_, '_>, email: &Email) -> Result<()> {
	let Some(Ref(invite)) = change.get(&INVITE_BY_EMAIL, &email.key())? else { return Ok(()) };
	change.remove(&INVITE_BY_EMAIL, &email.key())?;
	change.remove(&INVITEES, &invite)
}

/// Forgets for whom an invitation was.
pub(super) fn forget(change: &mut Change<'_, '_>, invite: InviteId, invitee: &InviteeRecord) -> Result<()> {
	change.remove(&INVITEES, &invite)?;
	let key = Email::parse(&invitee.email).map(|email| email.key()).unwrap_or_default();
	if change.get(&INVITE_BY_EMAIL, &key)? == Some(Ref(invite)) {
		change.remove(&INVITE_BY_EMAIL, &key)?;
	}
	Ok(())
}
