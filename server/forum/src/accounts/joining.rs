//! How people become members: by themselves, by the operator, by an import.

use super::passwords::{judge, local_part};
use super::records::{
	APPLICANT_BY_HANDLE, ApplicationRecord, MEMBER_BY_EMAIL, MEMBER_BY_HANDLE, MEMBERS, MemberRecord, ReadingRecord,
	STAFF,
};
use super::sessions::{self, NewSession};
use super::{approval, invites, inviting, links, names, passwords, terms};
use crate::audit;
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, AddressKey, Limited};
use crate::permissions::Action;
use crate::settings::{self, SITE};
use crate::{Actor, Change, Error, Forum, Result};
use model::accounts::{Email, NewMember, Password, Role, Standing};
use model::details::{Audience, Country, Details, Told};
use model::moderation::{Act, Object};
use model::site::Door;
use model::text::{DisplayName, HANDLE_MAX, Handle, NAME_MAX, is_unseen, turns_direction};
use model::{Field, MemberId, Problem, Reason};

/// Somebody who comes by themselves, with what the door may ask of them.
#[derive(Debug, Clone)]
pub struct Newcomer {
	/// Who they want to be.
	pub new: NewMember,
	/// The version of the terms that they agree to.
	pub agrees_to: Option<u32>,
	/// What they say where an administrator decides; may be empty.
	pub message: String,
	/// The secret of the invitation by which they come.
	pub invite: Option<String>,
	/// Where they live; asked where some countries are excluded.
	pub country: Option<Country>,
	/// Where they come from, as limits see it; none for whom the program brings.
	pub from: Option<AddressKey>,
}

impl From<NewMember> for Newcomer {
	fn from(new: NewMember) -> Self {
		Self { new, agrees_to: None, message: String::new(), invite: None, country: None, from: None }
	}
}

/// What became of a newcomer.
#[derive(Debug)]
pub enum Arrived {
	/// They are a member and signed in.
	In(NewSession),
	/// An administrator will decide.
	Waits,
}

/// Lets somebody in as the door says: makes a member of them and signs them in, or keeps what
/// they ask for. Who comes by an invitation need not ask. Blocks for the time of a hash.
///
/// An address that another member has already is *not* refused: until letters are sent, nobody
/// has proved that theirs is theirs, and a refusal would tell any stranger who is a member. It
/// keeps belonging to whoever came first; the newcomer signs in with the handle.
///
/// # Errors
/// [`Error::NotFound`] before the community is set up, and for an invitation that does not work;
/// [`Error::Denied`] with [`Reason::ByInvitation`]; [`Problem::NotAccepted`] of [`Field::Terms`]
/// unless they agree to the terms in force; [`Error::Taken`] for the handle;
/// [`Problem::LooksLikeStaff`], [`Problem::WeakPassword`]; [`Reason::CountryExcluded`];
/// [`Error::TooOften`], [`Error::Busy`].
pub fn come_in(forum: &Forum, newcomer: Newcomer, device: &str) -> Result<Arrived> {
	if !links::is_set_up(forum)? {
		return Err(Error::NotFound);
	}
	let site = settings::site(forum)?;
	settings::refuse_excluded(forum, newcomer.country)?;
	// Before the hash, which costs; and again when it is written.
	check_door(site.door, site.terms, &newcomer)?;
	if let Some(secret) = &newcomer.invite {
		invites::check_invite(forum, secret)?;
	}
	judge_newcomer(&newcomer.new, &site.name)?;
	names::refuse_staff_like_newcomer(forum, &names_of(&newcomer.new))?;
	// Only now, so that nobody is shut out for a slip of the pen.
	let hash = || passwords::hash(forum, &newcomer.new.password);
	let hash = match newcomer.from {
		Some(from) => limits::spending(forum, &[Limited::Join, Limited::JoinInADay], from.0, hash)?,
		None => hash()?,
	};
	let device = device.to_owned();
	forum.change(&Actor::visitor(), move |change| {
		let site = change.get(&SITE, &())?.unwrap_or_default();
		check_door(site.door, site.terms, &newcomer)?;
		let Newcomer { new, agrees_to, message, invite, country, from: _ } = newcomer;
		names::refuse_staff_like(change, None, &names_of(&new))?;
		let terms = site.terms.and(agrees_to);
		let by = invite.map(|secret| invites::use_up(change, &secret)).transpose()?;
		if by.is_none() && site.door == Door::Approval {
			let application = ApplicationRecord {
				handle: new.handle.as_str().to_owned(),
				name: new.name.as_str().to_owned(),
				email: new.email.as_str().to_owned(),
				password: hash,
				message,
				asked: change.now,
				terms,
				refused: None,
				country,
			};
			return approval::ask(change, application).map(|()| Arrived::Waits);
		}
		// Before the member is written, with whom it is forgotten.
		let kind = by.map(|(invite, by)| inviting::take_kind(change, invite, by, &new.email)).transpose()?;
		let arrival = Arrival {
			handle: new.handle,
			name: new.name.as_str().to_owned(),
			email: Some(new.email),
			password: Some(hash),
			role: Role::Member,
			standing: Standing::Good,
		};
		let member = admit(change, arrival, Address::MayBeShared)?;
		note_country(change, member, country)?;
		if let Some((_, by)) = by {
			invites::note_came_by(change, by, member)?;
		}
		if let Some((kind, said_by)) = kind.flatten() {
			inviting::put_kind(change, member, kind, said_by)?;
		}
		if let Some(version) = terms {
			terms::note_consent(change, member, version)?;
		}
		sessions::start(change, member, &device).map(Arrived::In)
	})
}

fn names_of(new: &NewMember) -> [(Field, &str); 2] {
	[(Field::Handle, new.handle.as_str()), (Field::Name, new.name.as_str())]
}

/// Keeps where a newcomer lives, for themselves alone until they say otherwise.
pub(super) fn note_country(change: &mut Change<'_, '_>, member: MemberId, country: Option<Country>) -> Result<()> {
	if country.is_none() {
		return Ok(());
	}
	let mut record = change.find(&MEMBERS, &member)?;
	record.details.country = Told { what: country, to: Audience::Oneself };
	change.put_member(member, &record)
}

fn check_door(door: Door, terms: Option<u32>, newcomer: &Newcomer) -> Result<()> {
	match door {
		Door::Open | Door::Approval => {}
		Door::Invitation | Door::Closed if newcomer.invite.is_some() => {}
		Door::Invitation | Door::Closed => return Err(Error::Denied(Reason::ByInvitation)),
	}
	if terms.is_some() && newcomer.agrees_to != terms {
		return Err(Field::Terms.with(Problem::NotAccepted).into());
	}
	Ok(())
}

/// [`come_in`] where the door is open and nothing is asked.
///
/// # Errors
/// As [`come_in`]; [`Error::Denied`] with [`Reason::Waiting`] where an administrator decides.
pub fn join(forum: &Forum, new: NewMember, device: &str) -> Result<NewSession> {
	match come_in(forum, new.into(), device)? {
		Arrived::In(session) => Ok(session),
		Arrived::Waits => Err(Error::Denied(Reason::Waiting)),
	}
}

/// Refuses a newcomer's password if their own data give it away.
pub(super) fn judge_newcomer(new: &NewMember, site: &str) -> Result<()> {
	let email = new.email.as_str();
	let context = [new.handle.as_str(), new.name.as_str(), email, local_part(email), site];
	judge(&new.password, &context)
}

/// Makes a member by the hand of the operator or an administrator; without a password they need a link
/// to set one.
///
/// # Errors
/// [`Error::Denied`] for everybody else; [`Error::Taken`] for handle and address;
/// [`model::Problem::WeakPassword`]; [`Error::Busy`].
pub fn add(
	forum: &Forum,
	actor: &Actor,
	handle: Handle,
	email: Email,
	role: Role,
	password: Option<Password>,
) -> Result<MemberId> {
	add_named(forum, actor, handle, None, email, role, password)
}

/// As [`add`], with a name; without one the handle stands for it.
///
/// # Errors
/// As [`add`].
pub fn add_named(
	forum: &Forum,
	actor: &Actor,
	handle: Handle,
	name: Option<DisplayName>,
	email: Email,
	role: Role,
	password: Option<Password>,
) -> Result<MemberId> {
	crate::permissions::require(actor, Action::AddMember, forum.now())?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	let password = match password {
		None => None,
		Some(password) => {
			judge(&password, &[handle.as_str(), email.as_str(), local_part(email.as_str())])?;
			Some(passwords::hash(forum, &password)?)
		}
	};
	forum.change(actor, move |change| {
		change.require(Action::AddMember)?;
		let name = name.as_ref().map_or(handle.as_str(), DisplayName::as_str).to_owned();
		let email = Some(email);
		let arrival = Arrival { handle, name, email, password, role, standing: Standing::Good };
		let id = admit(change, arrival, Address::MustBeFree)?;
		if change.actor.id().is_some() {
			audit::record(change, audit::Told::of(Act::JoiningDecided, Object::Member(id)))?;
		}
		Ok(id)
	})
}

/// Makes the stand-in of an imported author: a name beside posts, who can never sign in.
///
/// `handle_base` may be any text; what a handle cannot hold is left out, and a number is added
/// if it is taken.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn placeholder(change: &mut Change<'_, '_>, handle_base: &str, name: &str) -> Result<MemberId> {
	let handle = free_handle(change, handle_base)?;
	let arrival = Arrival {
		name: shown_name(name).unwrap_or_else(|| handle.as_str().to_owned()),
		handle,
		email: None,
		password: None,
		role: Role::Member,
		standing: Standing::Placeholder,
	};
	admit(change, arrival, Address::MustBeFree)
}

/// A name as an import gives it, made fit to be shown.
fn shown_name(name: &str) -> Option<String> {
	if let Ok(name) = DisplayName::parse(name) {
		return Some(name.as_str().to_owned());
	}
	let seen = name.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
	let seen = seen.filter(|c| *c == ' ' || !is_unseen(*c) && !turns_direction(*c));
	let name: String = seen.take(NAME_MAX).collect();
	let name = name.trim();
	(!name.is_empty()).then(|| name.to_owned())
}

fn free_handle(change: &mut Change<'_, '_>, base: &str) -> Result<Handle> {
	/// Room for a hyphen and a number below a hundred million.
	const BASE_MAX: usize = HANDLE_MAX - 9;
	let kept = base.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
	let base: String = kept.take(BASE_MAX).collect::<String>().to_ascii_lowercase();
	let base = base.trim_start_matches(['-', '_']);
	// One letter is too short for a handle, and a name in another script leaves none at all.
	let base = if base.len() < 2 { "member" } else { base };
	let mut number = 1_u32;
	loop {
		let text = if number == 1 { base.to_owned() } else { format!("{base}-{number}") };
		let handle = Handle::parse(Field::Handle, &text)?;
		if change.get(&MEMBER_BY_HANDLE, &text)?.is_none() && change.get(&APPLICANT_BY_HANDLE, &text)?.is_none() {
			return Ok(handle);
		}
		// After a few in a row, chance finds a free one sooner than counting.
		number = if number < 100 { number + 1 } else { u32::from_be_bytes(change.random::<4>()) % 90_000_000 + 1_000 };
	}
}

/// Somebody who is about to become a member, judged already.
pub(crate) struct Arrival {
	pub(crate) handle: Handle,
	pub(crate) name: String,
	pub(crate) email: Option<Email>,
	/// PHC string.
	pub(crate) password: Option<String>,
	pub(crate) role: Role,
	pub(crate) standing: Standing,
}

/// What to do about an address that another member has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Address {
	/// Refuse it.
	MustBeFree,
	/// Keep it with the first; see [`join`].
	MayBeShared,
}

/// Writes a new member.
///
/// # Errors
/// [`Error::Taken`].
pub(crate) fn admit(change: &mut Change<'_, '_>, new: Arrival, address: Address) -> Result<MemberId> {
	let handle = new.handle.as_str().to_owned();
	if change.get(&MEMBER_BY_HANDLE, &handle)?.is_some() || change.get(&APPLICANT_BY_HANDLE, &handle)?.is_some() {
		return Err(Error::Taken(Field::Handle));
	}
	let now = change.now;
	let id = change.fresh_id(&MEMBERS, MemberId, now)?;
	change.put(&MEMBER_BY_HANDLE, &handle, &Ref(id))?;
	if let Some(email) = &new.email {
		inviting::forget_address(change, email)?;
		let free = change.get(&MEMBER_BY_EMAIL, &email.key())?.is_none();
		if free {
			change.put(&MEMBER_BY_EMAIL, &email.key(), &Ref(id))?;
		} else if address == Address::MustBeFree {
			return Err(Error::Taken(Field::Email));
		}
	}
	if new.role > Role::Member {
		change.put(&STAFF, &(new.role, id), &())?;
	}
	let record = MemberRecord {
		handle,
		name: new.name,
		email: new.email.map(|email| email.as_str().to_owned()),
		password: new.password,
		role: new.role,
		standing: new.standing,
		about: String::new(),
		about_html: String::new(),
		joined: now,
		read_before: now,
		reading: ReadingRecord::default(),
		terms: None,
		invited_by: None,
		details: Details::default(),
		given: None,
	};
	change.put_member(id, &record)?;
	change.record(Event::MemberJoined { member: id })?;
	Ok(id)
}
