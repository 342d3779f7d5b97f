//! Invitations to the community: who makes them, how they end, who came by whose.

use super::records::{CAME_BY, INVITE_BY_SECRET, INVITEES, INVITES, INVITES_OF, InviteRecord, MEMBERS, MemberRecord};
use super::secrets::Kind;
use super::{inviting, lookup};
use crate::actor::may_act;
use crate::audit::{self, Told};
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action};
use crate::settings::{self, SITE};
use crate::{Actor, Change, Error, Forum, Result, Who};
use model::accounts::{InviteDraft, InviteView, Invited, Inviter, OwnInvites, Role};
use model::moderation::{Act, Object, Value};
use model::text::Handle;
use model::{Field, InviteId, MemberId, Problem, Timestamp};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// The span in which a member's invitations are counted.
const QUOTA_SPAN: Duration = DAY.saturating_mul(30);
/// Invitations of one member that are looked at: with at most a hundred in thirty days, and
/// for administrators a bound to the work.
const OWN_MAX: usize = 500;
/// Rows of one page.
const PER_PAGE: usize = 50;
/// People shown with whoever invited them, before the page of one inviter shows the rest.
const INVITED_SHOWN: usize = 10;
/// People on the page of one inviter.
const INVITED_PER_PAGE: usize = 100;

/// Makes an invitation, and gives the secret of its link, this once.
///
/// # Errors
/// [`Error::Denied`] where members do not invite; [`Problem::QuotaUsed`] of [`Field::Count`];
/// [`Error::TooOften`].
pub fn invite(forum: &Forum, actor: &Actor, draft: InviteDraft) -> Result<String> {
	invite_by_id(forum, actor, draft).map(|(_, secret)| secret)
}

/// The same, and under which id its maker finds it.
///
/// # Errors
/// As [`invite`].
pub fn invite_by_id(forum: &Forum, actor: &Actor, draft: InviteDraft) -> Result<(InviteId, String)> {
	limits::take(forum, actor, Limited::Invite)?;
	forum.change(actor, move |change| {
		let quota = change.get(&SITE, &())?.unwrap_or_default().member_invites;
		change.require(Action::Invite { by_members: quota.is_some() })?;
		if let Some(left) = left(change, quota)? {
			let max = quota.unwrap_or(0);
			if u64::from(draft.uses) > left {
				return Err(Field::Count.with(Problem::QuotaUsed { max }).into());
			}
		}
		let made = make(change, draft)?;
		let told = Told::of(Act::InviteChanged, Object::Site);
		audit::record(change, told.changed(Value::Is(false), Value::Is(true)))?;
		Ok(made)
	})
}

/// How many more a member may invite; none where nothing is counted.
fn left(change: &mut Change<'_, '_>, quota: Option<u32>) -> Result<Option<u64>> {
	let (Who::Member { id, role: Role::Member | Role::Moderator }, Some(quota)) = (change.actor.who, quota) else {
		return Ok(None);
	};
	let ids = change.raw().scan(&INVITES_OF).prefix(&id).reverse().limit(OWN_MAX).keys()?;
	let mut taken = 0;
	for (_, invite) in ids {
		if !counts(invite, change.now) {
			break;
		}
		taken += change.get(&INVITES, &invite)?.map_or(0, |record| cost(&record));
	}
	Ok(Some(u64::from(quota).saturating_sub(taken)))
}

/// Ids begin with the time of their making.
fn made(invite: InviteId) -> Timestamp {
	Timestamp(invite.0 >> 22)
}

fn counts(invite: InviteId, now: Timestamp) -> bool {
	made(invite) > now.minus(QUOTA_SPAN)
}

/// What was never used of an invitation that was ended is given back, except for one: each
/// costs something, or [`OWN_MAX`] would be no bound.
fn cost(record: &InviteRecord) -> u64 {
	u64::from(if record.ended { record.used.max(1) } else { record.uses })
}

/// Writes an invitation; the caller has asked whether it may be made, and tells the log.
pub(super) fn make(change: &mut Change<'_, '_>, draft: InviteDraft) -> Result<(InviteId, String)> {
	let by = change.actor.require_id()?;
	let secret = Kind::Invite.write(change.random());
	let key = Kind::Invite.key(&secret).expect("a secret just written can be read");
	let now = change.now;
	let id = change.fresh_id(&INVITES, InviteId, now)?;
	let expires = now.plus(DAY * draft.days);
	let record = InviteRecord { by, note: draft.note, expires, uses: draft.uses, used: 0, ended: false };
	change.put(&INVITES, &id, &record)?;
	change.put(&INVITE_BY_SECRET, &key, &Ref(id))?;
	change.put(&INVITES_OF, &(by, id), &())?;
	change.record(Event::InviteMade { invite: id })?;
	Ok((id, secret))
}

/// One more link to an invitation, for whom the first was lost; it opens no more often for that.
pub(super) fn link_again(change: &mut Change<'_, '_>, invite: InviteId) -> Result<String> {
	let secret = Kind::Invite.write(change.random());
	let key = Kind::Invite.key(&secret).expect("a secret just written can be read");
	change.put(&INVITE_BY_SECRET, &key, &Ref(invite))?;
	change.record(Event::InviteMade { invite })?;
	Ok(secret)
}

/// The actor's own invitations, latest first, and how many more they may make.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn own_invites(forum: &Forum, actor: &Actor) -> Result<OwnInvites> {
	let now = forum.now();
	permissions::require(actor, Action::KeepOwnAccount, now)?;
	let (id, store) = (actor.require_id()?, forum.store());
	let quota = settings::site(forum)?.member_invites;
	let may = permissions::may(actor, Action::Invite { by_members: quota.is_some() }, now);
	let (mut list, mut taken) = (Vec::new(), 0);
	for (_, invite) in store.scan(&INVITES_OF).prefix(&id).reverse().limit(OWN_MAX).keys()? {
		let Some(record) = store.get(&INVITES, &invite)? else { continue };
		if counts(invite, now) {
			taken += cost(&record);
		}
		if list.len() < PER_PAGE {
			list.push(view(forum, invite, record)?);
		}
	}
	let all = permissions::may(actor, Action::SeeInvites, now);
	let left = quota.filter(|_| !all).map(|quota| u64::from(quota).saturating_sub(taken) as u32);
	Ok(OwnInvites { may, left, list })
}

/// All invitations, latest first: one page, and where the next begins.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn invites(forum: &Forum, actor: &Actor, before: Option<InviteId>) -> Result<(Vec<InviteView>, Option<InviteId>)> {
	permissions::require(actor, Action::SeeInvites, forum.now())?;
	let mut scan = forum.store().scan(&INVITES).reverse().limit(PER_PAGE + 1);
	if let Some(before) = before {
		scan = scan.before(&before);
	}
	let mut rows = scan.collect()?;
	let more = rows.len() > PER_PAGE;
	rows.truncate(PER_PAGE);
	let next = rows.last().map(|(id, _)| *id).filter(|_| more);
	let views = rows.into_iter().map(|(id, record)| view(forum, id, record));
	Ok((views.collect::<Result<_>>()?, next))
}

fn view(forum: &Forum, id: InviteId, record: InviteRecord) -> Result<InviteView> {
	let maker = forum.store().get(&MEMBERS, &record.by)?;
	let now = forum.now();
	let works = works(&record, maker.as_ref(), now);
	let (by_handle, by_name) = maker.map(|maker| (maker.handle, maker.name)).unwrap_or_default();
	let InviteRecord { note, expires, uses, used, .. } = record;
	Ok(InviteView { id, by_handle, by_name, note, made: made(id), expires, uses, used, works })
}

/// Whether somebody can come by it now.
pub(super) fn works(record: &InviteRecord, maker: Option<&MemberRecord>, now: Timestamp) -> bool {
	opens(record, now) && maker.is_some_and(|maker| may_act(maker, now))
}

/// Whether it works as long as its maker may act.
pub(super) fn opens(record: &InviteRecord, now: Timestamp) -> bool {
	!record.ended && record.used < record.uses && now < record.expires
}

/// Ends an invitation; who came by it stays. A second time changes nothing.
///
/// # Errors
/// [`Error::NotFound`] for an invitation of somebody else, except for administrators;
/// [`Error::TooOften`].
pub fn end_invite(forum: &Forum, actor: &Actor, invite: InviteId) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	forum.change(actor, move |change| {
		let record = change.find(&INVITES, &invite)?;
		change.require(Action::EndInvite { by: record.by })?;
		if record.ended {
			return Ok(());
		}
		if let Some(invitee) = change.get(&INVITEES, &invite)? {
			inviting::forget(change, invite, &invitee)?;
		}
		change.put(&INVITES, &invite, &InviteRecord { ended: true, ..record })?;
		let told = Told::of(Act::InviteChanged, Object::Site);
		audit::record(change, told.changed(Value::Is(true), Value::Is(false)))?;
		change.record(Event::InviteEnded { invite })
	})
}

/// The name of whoever invites by this link, without using it up.
///
/// # Errors
/// [`Error::NotFound`] if it is wrong, used up, ended or too old, or if whoever made it may
/// not act any more.
pub fn check_invite(forum: &Forum, secret: &str) -> Result<String> {
	let key = Kind::Invite.key(secret).ok_or(Error::NotFound)?;
	let store = forum.store();
	let Ref(id) = store.get(&INVITE_BY_SECRET, &key)?.ok_or(Error::NotFound)?;
	let record = store.get(&INVITES, &id)?.ok_or(Error::NotFound)?;
	let maker = store.get(&MEMBERS, &record.by)?.ok_or(Error::NotFound)?;
	if works(&record, Some(&maker), forum.now()) { Ok(maker.name) } else { Err(Error::NotFound) }
}

/// Uses an invitation once, under the writer: of two who come at once by its last use, one
/// finds it gone. Gives which it is, and whose.
///
/// # Errors
/// As [`check_invite`].
pub(super) fn use_up(change: &mut Change<'_, '_>, secret: &str) -> Result<(InviteId, MemberId)> {
	let key = Kind::Invite.key(secret).ok_or(Error::NotFound)?;
	let Ref(id) = change.find(&INVITE_BY_SECRET, &key)?;
	let mut record = change.find(&INVITES, &id)?;
	let maker = change.find(&MEMBERS, &record.by)?;
	if !works(&record, Some(&maker), change.now) {
		return Err(Error::NotFound);
	}
	record.used += 1;
	change.put(&INVITES, &id, &record)?;
	Ok((id, record.by))
}

/// Writes who came by whose invitation.
pub(super) fn note_came_by(change: &mut Change<'_, '_>, by: MemberId, member: MemberId) -> Result<()> {
	let mut record = change.find(&MEMBERS, &member)?;
	record.invited_by = Some(by);
	change.put_member(member, &record)?;
	change.put(&CAME_BY, &(by, member), &())
}

/// Who invited whom: one page of those who invited, each with the first few who came, and
/// where the next page begins.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn inviters(forum: &Forum, actor: &Actor, after: Option<MemberId>) -> Result<(Vec<Inviter>, Option<MemberId>)> {
	permissions::require(actor, Action::SeeInvites, forum.now())?;
	let (mut page, mut last) = (Vec::new(), after);
	while page.len() <= PER_PAGE {
		let mut scan = forum.store().scan(&CAME_BY).limit(1);
		if let Some(last) = last {
			scan = scan.after(&(last, MemberId(u64::MAX)));
		}
		let Some((by, _)) = scan.keys()?.into_iter().next() else { break };
		last = Some(by);
		page.push(by);
	}
	let more = page.len() > PER_PAGE;
	page.truncate(PER_PAGE);
	let next = page.last().copied().filter(|_| more);
	let page = page.into_iter().map(|by| inviter(forum, by, None, INVITED_SHOWN));
	Ok((page.collect::<Result<_>>()?, next))
}

/// Whom one member invited, a hundred at a time, from the one behind `after` on.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::NotFound`].
pub fn invited_by(forum: &Forum, actor: &Actor, handle: &Handle, after: Option<MemberId>) -> Result<Inviter> {
	permissions::require(actor, Action::SeeInvites, forum.now())?;
	let (id, _) = lookup::by_handle(forum, handle)?;
	inviter(forum, id, after, INVITED_PER_PAGE)
}

fn inviter(forum: &Forum, by: MemberId, after: Option<MemberId>, limit: usize) -> Result<Inviter> {
	let store = forum.store();
	let mut scan = store.scan(&CAME_BY).prefix(&by).limit(limit + 1);
	if let Some(after) = after {
		scan = scan.after(&(by, after));
	}
	let mut rows = scan.keys()?;
	let more = rows.len() > limit;
	rows.truncate(limit);
	let next = rows.last().map(|(_, member)| *member).filter(|_| more);
	let person = |id: MemberId| {
		let record = store.get(&MEMBERS, &id)?;
		Ok::<_, Error>(record.map(|record| (record.invited_by, Invited { handle: record.handle, name: record.name })))
	};
	let (by_whom, who) = person(by)?.ok_or(Error::NotFound)?;
	let came_by = by_whom.map(person).transpose()?.flatten().map(|(_, inviter)| inviter);
	let mut invited = Vec::new();
	for (_, member) in rows {
		invited.extend(person(member)?.map(|(_, invited)| invited));
	}
	Ok(Inviter { who, came_by, invited, next })
}
