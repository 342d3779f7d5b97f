//! One-time links: setting up the community, setting a new password.

use super::joining::{Address, Arrival, admit, judge_newcomer};
use super::records::{MEMBERS, STAFF, TICKETS, TicketPurpose, TicketRecord};
use super::secrets::Kind;
use super::sessions::{self, NewSession};
use super::{lookup, passwords, tokens};
use crate::audit::{self, Told};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::settings::{self, SiteDraft};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::{NewMember, Password, Role, Standing};
use model::moderation::{Act, Object};
use model::text::Handle;
use model::{MemberId, Timestamp};
use std::time::Duration;

/// How long the link to set up works: over a weekend. The operator makes another at will.
const SET_UP_FOR: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How long the link to a new password works.
const RESET_FOR: Duration = Duration::from_secs(60 * 60);

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
	/// To set up the community.
	SetUp,
	/// To set a new password.
	Reset,
}

impl LinkPurpose {
	fn kind(self) -> Kind {
		match self {
			Self::SetUp => Kind::SetUp,
			Self::Reset => Kind::Reset,
		}
	}
}

/// Whether the community has an administrator. Cheap: true is remembered, for the last
/// administrator cannot go.
///
/// # Errors
/// When the store cannot be read.
pub fn is_set_up(forum: &Forum) -> Result<bool> {
	forum.settings().is_set_up(|| {
		let administrators = forum.store().scan(&STAFF).prefix(&Role::Administrator).limit(1);
		Ok(!administrators.keys()?.is_empty())
	})
}

/// Makes the secret of the link that sets up the community, in place of any earlier one; none
/// if it is set up.
///
/// # Errors
/// When the store cannot be written.
pub fn set_up_link(forum: &Forum) -> Result<Option<String>> {
	if is_set_up(forum)? {
		return Ok(None);
	}
	forum.change(&Actor::system(), |change| {
		remove(change, TicketPurpose::SetUp)?;
		issue(change, Kind::SetUp, TicketPurpose::SetUp, SET_UP_FOR).map(Some)
	})
}

/// Whether a link still works, without using it up.
///
/// # Errors
/// [`Error::NotFound`] if it is wrong, used or too old.
pub fn check_link(forum: &Forum, secret: &str, purpose: LinkPurpose) -> Result<()> {
	ticket(forum, secret, purpose).map(|_| ())
}

fn ticket(forum: &Forum, secret: &str, purpose: LinkPurpose) -> Result<([u8; 32], TicketPurpose)> {
	let key = purpose.kind().key(secret).ok_or(Error::NotFound)?;
	if purpose == LinkPurpose::SetUp && is_set_up(forum)? {
		return Err(Error::NotFound);
	}
	let ticket = forum.store().get(&TICKETS, &key)?.ok_or(Error::NotFound)?;
	let fits = matches!(
		(purpose, ticket.purpose),
		(LinkPurpose::SetUp, TicketPurpose::SetUp) | (LinkPurpose::Reset, TicketPurpose::Reset(_))
	);
	if fits && works(&ticket, forum.now()) { Ok((key, ticket.purpose)) } else { Err(Error::NotFound) }
}

/// Sets up the community: its name, its language, its first administrator, who is signed in.
/// Uses the link up. Blocks for the time of a hash.
///
/// # Errors
/// [`Error::NotFound`] if the link is wrong, used or too old;
/// [`model::Problem::WeakPassword`]; [`Error::Taken`] if an import has the handle.
pub fn set_up(forum: &Forum, secret: &str, site: SiteDraft, new: NewMember, device: &str) -> Result<NewSession> {
	let (key, _) = ticket(forum, secret, LinkPurpose::SetUp)?;
	judge_newcomer(&new, site.name.as_str())?;
	let (hash, device) = (passwords::hash(forum, &new.password)?, device.to_owned());
	let session = forum.change(&Actor::system(), move |change| {
		consume(change, &key)?;
		let administrators = change.raw().scan(&STAFF).prefix(&Role::Administrator).limit(1);
		if !administrators.keys()?.is_empty() {
			// The operator added one on the command line meanwhile.
			return Err(Error::NotFound);
		}
		settings::write(change, site)?;
		let arrival = Arrival {
			handle: new.handle,
			name: new.name.as_str().to_owned(),
			email: Some(new.email),
			password: Some(hash),
			role: Role::Administrator,
			standing: Standing::Good,
		};
		let member = admit(change, arrival, Address::MustBeFree)?;
		sessions::start(change, member, &device)
	});
	// Also after a failure: a broken store may have written all the same.
	forum.settings().forget();
	session
}

/// Makes the secret of a link with which a member sets a new password within an hour, in place
/// of any earlier one.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator, or if the member is suspended or a
/// placeholder; [`Error::NotFound`], [`Error::TooOften`].
pub fn reset_link(forum: &Forum, actor: &Actor, handle: Handle) -> Result<String> {
	limits::take(forum, actor, Limited::MakeLink)?;
	forum.change(actor, move |change| {
		change.require(Action::MakeResetLink)?;
		let (id, member) = lookup::find(change, &handle)?;
		sessions::refuse_suspended(&member, change.now)?;
		void(change, id)?;
		audit::record(change, Told::of(Act::ResetLinkMade, Object::Member(id)))?;
		issue(change, Kind::Reset, TicketPurpose::Reset(id), RESET_FOR)
	})
}

/// Sets a new password by link, ends all sessions and signs in. Uses the link up. Blocks for
/// the time of a hash.
///
/// # Errors
/// [`Error::NotFound`] if the link is wrong, used or too old;
/// [`model::Problem::WeakPassword`]; [`Error::TooOften`], [`Error::Busy`].
pub fn reset(forum: &Forum, secret: &str, new: Password, device: &str) -> Result<NewSession> {
	let (key, TicketPurpose::Reset(id)) = ticket(forum, secret, LinkPurpose::Reset)? else {
		return Err(Error::NotFound);
	};
	let member = forum.store().get(&MEMBERS, &id)?.ok_or(Error::NotFound)?;
	passwords::judge_for(forum, &new, &member)?;
	let kinds = [Limited::Reset, Limited::ResetInADay];
	let hash = limits::spending(forum, &kinds, id.0, || passwords::hash(forum, &new))?;
	let device = device.to_owned();
	forum.change(&Actor::visitor(), move |change| {
		consume(change, &key)?;
		let mut member = change.find(&MEMBERS, &id)?;
		sessions::refuse_suspended(&member, change.now)?;
		member.password = Some(hash);
		change.put_member(id, &member)?;
		sessions::end_all(change, id, None)?;
		tokens::void(change, id)?;
		change.record(Event::MemberChanged { member: id })?;
		sessions::start(change, id, &device)
	})
}

/// Voids the links of a member. The caller records why.
pub(super) fn void(change: &mut Change<'_, '_>, member: MemberId) -> Result<()> {
	remove(change, TicketPurpose::Reset(member))
}

fn issue(change: &mut Change<'_, '_>, kind: Kind, purpose: TicketPurpose, lasts: Duration) -> Result<String> {
	let secret = kind.write(change.random());
	let key = kind.key(&secret).expect("a secret just written can be read");
	let expires = change.now.plus(lasts);
	change.put(&TICKETS, &key, &TicketRecord { purpose, expires })?;
	change.record(Event::TicketMade)?;
	Ok(secret)
}

/// Uses a link up, under the writer: of two who try at once, one finds it gone.
fn consume(change: &mut Change<'_, '_>, key: &[u8; 32]) -> Result<()> {
	let ticket = change.find(&TICKETS, key)?;
	if !works(&ticket, change.now) {
		return Err(Error::NotFound);
	}
	change.remove(&TICKETS, key)
}

/// Removes the tickets for a purpose, and those that are too old: that keeps them few.
fn remove(change: &mut Change<'_, '_>, purpose: TicketPurpose) -> Result<()> {
	let now = change.now;
	for (key, ticket) in change.raw().scan(&TICKETS).limit(usize::MAX).collect()? {
		if ticket.purpose == purpose || !works(&ticket, now) {
			change.remove(&TICKETS, &key)?;
		}
	}
	Ok(())
}

fn works(ticket: &TicketRecord, now: Timestamp) -> bool {
	now < ticket.expires
}
