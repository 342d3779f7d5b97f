//! Many people invited at once, each by a link of their own.
//!
//! Who is a member already, or holds an invitation that still works, is passed over: doing it
//! twice does no more than once.

use super::invites;
use super::records::{
	APPLICANT_BY_HANDLE, INVITE_BY_EMAIL, INVITEES, INVITES, InviteeRecord, MEMBER_BY_EMAIL, MEMBER_BY_HANDLE, MEMBERS,
};
use super::secrets::Kind as Secret;
use crate::audit::{self, Told};
use crate::groups::records::Ref;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::{Email, InviteDraft, NOTE_MAX};
use model::details::{Audience, Kind};
use model::moderation::{Act, Object, Value};
use model::text::{DisplayName, Handle};
use model::{Field, InviteId, MemberId};
use std::collections::HashMap;

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
	/// What they will be to whoever runs the community.
	pub kind: Kind,
}

/// What becomes, or became, of one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inviting {
	/// An invitation, with the secret of its link once it is made.
	New(Option<String>),
	/// They are a member.
	Member,
	/// They hold an invitation.
	Invited,
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
		let member = store.get(&MEMBER_BY_EMAIL, &key)?.is_some();
		let invited = match store.get(&INVITE_BY_EMAIL, &key)? {
			Some(Ref(id)) => store.get(&INVITES, &id)?.is_some_and(|record| invites::opens(&record, now)),
			None => false,
		};
		let taken = match &one.handle {
			Some(handle) => {
				let handle = handle.as_str().to_owned();
				store.get(&MEMBER_BY_HANDLE, &handle)?.is_some() || store.get(&APPLICANT_BY_HANDLE, &handle)?.is_some()
			}
			None => false,
		};
		planned.push(known.judge(one, member, invited, taken));
	}
	Ok(planned)
}

/// Addresses and short names so far.
#[derive(Default)]
struct Known {
	emails: HashMap<String, ()>,
	handles: HashMap<String, ()>,
}

impl Known {
	fn judge(&mut self, one: &Wanted, member: bool, invited: bool, taken: bool) -> Inviting {
		if self.emails.insert(one.email.key(), ()).is_some() {
			return Inviting::Twice;
		}
		let handle = one.handle.as_ref().map(|handle| handle.as_str().to_owned());
		match (member, invited) {
			(true, _) => Inviting::Member,
			(false, true) => Inviting::Invited,
			(false, false) if taken || handle.is_some_and(|handle| self.handles.insert(handle, ()).is_some()) => {
				Inviting::HandleTaken
			}
			(false, false) => Inviting::New(None),
		}
	}
}

/// Makes the invitations, fifty in one change, and gives the secrets of their links, this once.
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

/// Each is looked at again under the writer: somebody may have joined meanwhile.
fn invite_batch(change: &mut Change<'_, '_>, wanted: Vec<Wanted>, planned: Vec<Inviting>) -> Result<Vec<Inviting>> {
	change.require(Action::SeeMemberList)?;
	change.require(Action::Invite { by_members: false })?;
	let (mut done, mut made) = (Vec::new(), 0);
	for (one, planned) in wanted.into_iter().zip(planned) {
		if planned != Inviting::New(None) {
			done.push(planned);
			continue;
		}
		let key = one.email.key();
		if change.get(&MEMBER_BY_EMAIL, &key)?.is_some() {
			done.push(Inviting::Member);
		} else if still_invited(change, &key)? {
			done.push(Inviting::Invited);
		} else {
			made += 1;
			done.push(Inviting::New(Some(invite_one(change, one)?)));
		}
	}
	if made > 0 {
		let told = Told::of(Act::MembersInvited, Object::Site);
		audit::record(change, told.changed(Value::Nothing, Value::Number(made)))?;
	}
	Ok(done)
}

fn still_invited(change: &mut Change<'_, '_>, key: &String) -> Result<bool> {
	let Some(Ref(id)) = change.get(&INVITE_BY_EMAIL, key)? else { return Ok(false) };
	let record = change.get(&INVITES, &id)?;
	Ok(record.is_some_and(|record| invites::opens(&record, change.now)))
}

fn invite_one(change: &mut Change<'_, '_>, one: Wanted) -> Result<String> {
	let Wanted { name, email, handle, kind } = one;
	let note = name.as_str().chars().take(NOTE_MAX).collect();
	let draft = InviteDraft { uses: 1, days: INVITED_FOR_DAYS, note };
	let (id, secret) = invites::make(change, draft)?;
	// An invitation of before, which has ended, is not for them any more.
	if let Some(Ref(old)) = change.get(&INVITE_BY_EMAIL, &email.key())? {
		change.remove(&INVITEES, &old)?;
	}
	change.put(&INVITE_BY_EMAIL, &email.key(), &Ref(id))?;
	let record = InviteeRecord {
		name: name.as_str().to_owned(),
		email: email.as_str().to_owned(),
		handle: handle.map(|handle| handle.as_str().to_owned()),
		kind,
	};
	change.put(&INVITEES, &id, &record)?;
	Ok(secret)
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

/// Somebody came by an invitation: what an administrator said of them holds, and what was kept
/// of them beside it is forgotten.
pub(super) fn arrive(change: &mut Change<'_, '_>, invite: InviteId, member: MemberId) -> Result<()> {
	let Some(invitee) = change.get(&INVITEES, &invite)? else { return Ok(()) };
	forget(change, invite, &invitee)?;
	if invitee.kind == Kind::default() {
		return Ok(());
	}
	let mut record = change.find(&MEMBERS, &member)?;
	record.details.kind.what = invitee.kind;
	record.details.kind.to = Audience::Members;
	change.put_member(member, &record)
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
