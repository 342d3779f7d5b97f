//! What members say of themselves, how they like pages, and who sees it.

use super::records::{MEMBER_BY_HANDLE, MEMBERS, ReadingRecord};
use super::{details, lookup, names};
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{self, Action, MemberFacts};
use crate::text::{self, TextProblem};
use crate::{Actor, Error, Forum, Result};
use model::accounts::{MemberPowers, MemberSummary, MemberView, Role, Standing};
use model::reading::{Calendar, Language, Theme};
use model::text::{ABOUT_MAX, DisplayName, Handle, Prose};
use model::{Field, MemberId, Problem, Timestamp};

/// Most rows of one page of the list of members.
const MEMBERS_MAX: usize = 200;
/// Longest name of a time zone; the longest there is has 32.
const ZONE_MAX: usize = 64;
/// Facts of nobody: asked before a member is looked up, so that visitors do not learn which
/// handles exist.
pub(super) const NOBODY: MemberFacts = MemberFacts { id: MemberId(0), role: Role::Member, last_administrator: false };

/// How somebody likes pages; what is none is taken from the browser or the community.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
	/// Language of the interface.
	pub language: Option<Language>,
	/// Calendar of dates.
	pub calendar: Option<Calendar>,
	/// Light or dark.
	pub theme: Theme,
	/// IANA name of the time zone.
	pub zone: Option<String>,
}

impl From<ReadingRecord> for Reading {
	fn from(record: ReadingRecord) -> Self {
		let ReadingRecord { language, calendar, theme, zone } = record;
		Self { language, calendar, theme, zone }
	}
}

/// What a member sees of their own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAccount {
	/// Short name.
	pub handle: String,
	/// Name.
	pub name: String,
	/// Where letters go.
	pub email: Option<String>,
	/// About themselves, as written.
	pub about: String,
	/// How they like pages.
	pub reading: Reading,
	/// What they are to the community.
	pub role: Role,
	/// When they came.
	pub joined: Timestamp,
}

/// A member's page.
///
/// # Errors
/// [`Error::SignInRequired`]; [`Error::NotFound`], also for placeholders, who have no page.
pub fn profile(forum: &Forum, actor: &Actor, handle: Handle) -> Result<MemberView> {
	let now = forum.now();
	permissions::require(actor, Action::SeeMember(NOBODY), now)?;
	let (id, member) = lookup::by_handle(forum, &handle)?;
	if member.standing == Standing::Placeholder {
		return Err(Error::NotFound);
	}
	let facts = lookup::facts_now(forum, id, &member)?;
	permissions::require(actor, Action::SeeMember(facts), now)?;
	let may = |action| permissions::may(actor, action, now);
	let knows = may(Action::SeeMemberList) || may(Action::Restrain(facts)) || actor.id() == Some(id);
	let see_consent = may(Action::SeeMemberList);
	let consent = if see_consent { super::terms::consent(forum, id, &member)? } else { None };
	Ok(MemberView {
		consent,
		kind_given: if may(Action::GiveKind) { member.kind_given() } else { None },
		details: details::seen_by(actor, facts, &member, now),
		id,
		handle: member.handle,
		name: member.name,
		role: member.role,
		standing: knows.then_some(member.standing),
		about_html: member.about_html,
		joined: member.joined,
		may: MemberPowers {
			edit: may(Action::EditProfile(facts)),
			set_role: may(Action::SetRole(facts)),
			suspend: may(Action::Suspend(facts)),
			restrain: may(Action::Restrain(facts)),
			see_consent,
			give_kind: may(Action::GiveKind),
		},
	})
}

/// Changes the actor's own profile.
///
/// # Errors
/// [`Problem::LooksLikeStaff`] of the name; what is wrong with the text of [`Field::About`].
pub fn edit_profile(forum: &Forum, actor: &Actor, name: DisplayName, about: Prose) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	let id = actor.require_id()?;
	if about.as_str().chars().count() > ABOUT_MAX {
		return Err(Field::About.with(Problem::TooLong { max: ABOUT_MAX as u32 }).into());
	}
	let about_html = text::render(about.as_str()).map_err(refused)?.html;
	forum.change(actor, move |change| {
		let mut member = change.find(&MEMBERS, &id)?;
		let facts = lookup::facts(change, id, &member)?;
		change.require(Action::EditProfile(facts))?;
		// Staff may be called what they are; and a name one has already can be kept.
		if member.role == Role::Member && member.name != name.as_str() {
			names::refuse_staff_like(change, Some(id), &[(Field::Name, name.as_str())])?;
		}
		member.name = name.as_str().to_owned();
		member.about = about.as_str().to_owned();
		member.about_html = about_html;
		change.put_member(id, &member)?;
		change.record(Event::MemberChanged { member: id })
	})
}

fn refused(problem: TextProblem) -> Error {
	let problem = match problem {
		TextProblem::TooLong { .. } | TextProblem::OutputTooLarge => Problem::TooLong { max: ABOUT_MAX as u32 },
		TextProblem::TooDeep => Problem::TooDeep,
		TextProblem::TableTooLarge => Problem::TableTooLarge,
	};
	Field::About.with(problem).into()
}

/// Changes how the actor likes pages. Whether a zone exists is for the page to ask, which has
/// the list; here it only must look like one.
///
/// # Errors
/// [`Problem::Unknown`] of [`Field::Zone`]; [`Error::TooOften`].
pub fn set_reading(forum: &Forum, actor: &Actor, reading: Reading) -> Result<()> {
	limits::take(forum, actor, Limited::Edit)?;
	if reading.zone.as_deref().is_some_and(|zone| !looks_like_zone(zone)) {
		return Err(Field::Zone.with(Problem::Unknown).into());
	}
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let id = change.actor.require_id()?;
		let mut member = change.find(&MEMBERS, &id)?;
		let Reading { language, calendar, theme, zone } = reading;
		member.reading = ReadingRecord { language, calendar, theme, zone };
		change.put_member(id, &member)?;
		change.record(Event::MemberChanged { member: id })
	})
}

fn looks_like_zone(zone: &str) -> bool {
	let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'_' | b'-' | b'+');
	(1..=ZONE_MAX).contains(&zone.len()) && zone.bytes().all(fits)
}

/// The actor's own account.
///
/// # Errors
/// [`Error::SignInRequired`].
pub fn own(forum: &Forum, actor: &Actor) -> Result<OwnAccount> {
	permissions::require(actor, Action::KeepOwnAccount, forum.now())?;
	let id = actor.require_id()?;
	let member = forum.store().get(&MEMBERS, &id)?.ok_or(Error::SignInRequired)?;
	Ok(OwnAccount {
		handle: member.handle,
		name: member.name,
		email: member.email,
		about: member.about,
		reading: member.reading.into(),
		role: member.role,
		joined: member.joined,
	})
}

/// All members by handle, `limit` at a time but at most 200, and where to go on: the handle to
/// give as `after` next time.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn members(
	forum: &Forum,
	actor: &Actor,
	after: Option<Handle>,
	limit: usize,
) -> Result<(Vec<MemberSummary>, Option<Handle>)> {
	permissions::require(actor, Action::SeeMemberList, forum.now())?;
	let limit = limit.clamp(1, MEMBERS_MAX);
	let mut scan = forum.store().scan(&MEMBER_BY_HANDLE).limit(limit + 1);
	if let Some(after) = after {
		scan = scan.after(&after.as_str().to_owned());
	}
	let mut rows = scan.collect()?;
	let more = rows.len() > limit;
	rows.truncate(limit);
	let mut page = Vec::new();
	for (_, Ref(id)) in &rows {
		let Some(member) = forum.store().get(&MEMBERS, id)? else { continue };
		page.push(MemberSummary {
			handle: member.handle,
			name: member.name,
			role: member.role,
			standing: member.standing,
			joined: member.joined,
		});
	}
	let last = rows.last().filter(|_| more);
	let next = last.and_then(|(handle, _)| Handle::parse(Field::Handle, handle).ok());
	Ok((page, next))
}
