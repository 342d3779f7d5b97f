//! What the store keeps of members, sessions and one-time links.

use crate::groups::records::Ref;
use crate::permissions::MemberFacts;
use crate::tables;
use model::accounts::{Role, Standing};
use model::details::{Country, Details, Kind, SaidBy, Told};
use model::reading::{Calendar, Language, Theme};
use model::{InviteId, MemberId, SessionId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

pub(crate) const MEMBERS: Table<MemberId, MemberRecord> = Table::new(tables::MEMBERS, "members");
pub(crate) const MEMBER_BY_HANDLE: Table<String, Ref<MemberId>> =
	Table::new(tables::MEMBER_BY_HANDLE, "member_by_handle");
pub(crate) const MEMBER_BY_EMAIL: Table<String, Ref<MemberId>> = Table::new(tables::MEMBER_BY_EMAIL, "member_by_email");
/// SHA-256 of a session's secret to the session.
pub(crate) const SESSIONS: Table<[u8; 32], SessionRecord> = Table::new(tables::SESSIONS, "sessions");
pub(crate) const SESSIONS_OF: Table<(MemberId, SessionId), Ref<[u8; 32]>> =
	Table::new(tables::SESSIONS_OF, "sessions_of");
/// SHA-256 of a one-time link's secret to what it is for.
pub(crate) const TICKETS: Table<[u8; 32], TicketRecord> = Table::new(tables::TICKETS, "tickets");
/// Moderators and administrators, to find them without reading everybody.
pub(crate) const STAFF: Table<(Role, MemberId), ()> = Table::new(tables::STAFF, "staff");

/// People who asked to join, by when they asked. Their ids are those that members would have.
pub(crate) const APPLICATIONS: Table<MemberId, ApplicationRecord> = Table::new(tables::APPLICATIONS, "applications");
/// A handle that is kept for somebody who asked to join.
pub(crate) const APPLICANT_BY_HANDLE: Table<String, Ref<MemberId>> =
	Table::new(tables::APPLICANT_BY_HANDLE, "applicant_by_handle");
pub(crate) const INVITES: Table<InviteId, InviteRecord> = Table::new(tables::INVITES, "invites");
/// SHA-256 of an invitation's secret to the invitation.
pub(crate) const INVITE_BY_SECRET: Table<[u8; 32], Ref<InviteId>> =
	Table::new(tables::INVITE_BY_SECRET, "invite_by_secret");
pub(crate) const INVITES_OF: Table<(MemberId, InviteId), ()> = Table::new(tables::INVITES_OF, "invites_of");
/// For whom an invitation is, as long as nobody came by it.
pub(crate) const INVITEES: Table<InviteId, InviteeRecord> = Table::new(tables::INVITEES, "invitees");
/// Address to the invitation that is for it.
pub(crate) const INVITE_BY_EMAIL: Table<String, Ref<InviteId>> = Table::new(tables::INVITE_BY_EMAIL, "invite_by_email");
/// Who came by whose invitation: first who invited.
pub(crate) const CAME_BY: Table<(MemberId, MemberId), ()> = Table::new(tables::CAME_BY, "came_by");
/// The other side of [`CONSENTS`]: version of the terms and member.
pub(crate) const AGREED: Table<(u32, MemberId), ()> = Table::new(tables::AGREED, "agreed");
/// How many members stand in [`AGREED`] with each version.
pub(crate) const AGREED_COUNTS: Table<u32, u32> = Table::new(tables::AGREED_COUNTS, "agreed_counts");
/// Member and version of the terms to when they agreed.
pub(crate) const CONSENTS: Table<(MemberId, u32), ConsentRecord> = Table::new(tables::CONSENTS, "consents");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MemberRecord {
	pub(crate) handle: String,
	pub(crate) name: String,
	/// None for placeholders.
	pub(crate) email: Option<String>,
	/// PHC string; none for placeholders and before the first password.
	pub(crate) password: Option<String>,
	pub(crate) role: Role,
	pub(crate) standing: Standing,
	pub(crate) about: String,
	pub(crate) about_html: String,
	pub(crate) joined: Timestamp,
	/// Topics quiet since before this are read.
	pub(crate) read_before: Timestamp,
	pub(crate) reading: ReadingRecord,
	/// The newest version of the terms that they agreed to.
	pub(crate) terms: Option<u32>,
	/// Whose invitation they came by.
	pub(crate) invited_by: Option<MemberId>,
	/// What they say of themselves, their kind too: it stays while an administrator says another.
	pub(crate) details: Details,
	/// What kind of member an administrator says they are, and to whom that is shown.
	pub(crate) given: Option<Told<Kind>>,
}

impl Record for MemberRecord {
	const VERSION: u8 = 3;

	fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
		match version {
			1 => store::old::<MemberRecordV1>(bytes).map(MemberRecordV2::from).map(Self::from),
			2 => store::old::<MemberRecordV2>(bytes).map(Self::from),
			_ => None,
		}
	}
}

/// A member before it was written down who says what kind of member they are.
#[derive(Serialize, Deserialize)]
struct MemberRecordV1 {
	handle: String,
	name: String,
	email: Option<String>,
	password: Option<String>,
	role: Role,
	standing: Standing,
	about: String,
	about_html: String,
	joined: Timestamp,
	read_before: Timestamp,
	reading: ReadingRecord,
	terms: Option<u32>,
	invited_by: Option<MemberId>,
	details: Details,
}

/// A member when what an administrator said took the place of what they had said themselves.
#[derive(Serialize, Deserialize)]
struct MemberRecordV2 {
	first: MemberRecordV1,
	/// Who says the kind among the details.
	kind_by: SaidBy,
}

impl From<MemberRecordV1> for MemberRecordV2 {
	fn from(first: MemberRecordV1) -> Self {
		// Nobody could make themselves staff.
		let staff = first.details.kind.what == Kind::Staff;
		Self { first, kind_by: if staff { SaidBy::Administrator } else { SaidBy::Oneself } }
	}
}

impl From<MemberRecordV2> for MemberRecord {
	fn from(MemberRecordV2 { first: mut old, kind_by }: MemberRecordV2) -> Self {
		let given = (kind_by == SaidBy::Administrator).then(|| std::mem::take(&mut old.details.kind));
		Self {
			handle: old.handle,
			name: old.name,
			email: old.email,
			password: old.password,
			role: old.role,
			standing: old.standing,
			about: old.about,
			about_html: old.about_html,
			joined: old.joined,
			read_before: old.read_before,
			reading: old.reading,
			terms: old.terms,
			invited_by: old.invited_by,
			details: old.details,
			given,
		}
	}
}

impl MemberRecord {
	/// What kind of member an administrator says they are; groups for some kinds go by it.
	pub(crate) fn kind_given(&self) -> Option<Kind> {
		self.given.as_ref().map(|given| given.what)
	}

	/// What kind of member others read that they are: what an administrator says, if one does.
	pub(crate) fn shown_kind(&self) -> &Told<Kind> {
		self.given.as_ref().unwrap_or(&self.details.kind)
	}

	/// What there is to read of them, with the kind that is shown.
	pub(crate) fn shown_details(&self) -> Details {
		Details { kind: self.shown_kind().clone(), ..self.details.clone() }
	}

	pub(crate) fn facts(&self, id: MemberId, last_administrator: bool) -> MemberFacts {
		MemberFacts { id, role: self.role, last_administrator }
	}
}

/// How a member likes pages; what is none is taken from the browser or the community.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct ReadingRecord {
	pub(crate) language: Option<Language>,
	pub(crate) calendar: Option<Calendar>,
	pub(crate) theme: Theme,
	/// IANA name.
	pub(crate) zone: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionRecord {
	pub(crate) id: SessionId,
	pub(crate) member: MemberId,
	pub(crate) device: String,
	pub(crate) started: Timestamp,
	/// Rounded down to the hour: enough to end idle sessions, too coarse to follow a person.
	pub(crate) seen: Timestamp,
	/// When its owner last gave their password in it.
	pub(crate) proven: Timestamp,
	/// Whether it has ended because its member got other rights: kept until they sign in again, so
	/// that the browser which has its secret is told why.
	pub(crate) rights_changed: bool,
}

impl Record for SessionRecord {
	const VERSION: u8 = 3;

	fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
		match version {
			1 => {
				let (id, member, device, started, seen) = store::old(bytes)?;
				Some(Self { id, member, device, started, seen, proven: started, rights_changed: false })
			}
			2 => {
				let (id, member, device, started, seen, proven) = store::old(bytes)?;
				Some(Self { id, member, device, started, seen, proven, rights_changed: false })
			}
			_ => None,
		}
	}
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TicketRecord {
	pub(crate) purpose: TicketPurpose,
	pub(crate) expires: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TicketPurpose {
	/// Makes the first administrator and names the community.
	SetUp,
	/// Sets a new password.
	Reset(MemberId),
}

impl Record for TicketRecord {
	const VERSION: u8 = 1;
}

/// Somebody who asked to join. All that will be theirs if they are let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ApplicationRecord {
	pub(crate) handle: String,
	pub(crate) name: String,
	pub(crate) email: String,
	/// PHC string.
	pub(crate) password: String,
	pub(crate) message: String,
	pub(crate) asked: Timestamp,
	/// The version of the terms that they agreed to.
	pub(crate) terms: Option<u32>,
	/// None as long as nobody has decided.
	pub(crate) refused: Option<RefusalRecord>,
	pub(crate) country: Option<Country>,
}

impl Record for ApplicationRecord {
	const VERSION: u8 = 1;
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RefusalRecord {
	pub(crate) reason: String,
	pub(crate) at: Timestamp,
}

/// An invitation to the community.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InviteRecord {
	pub(crate) by: MemberId,
	/// For whom it is, as its maker calls them.
	pub(crate) note: String,
	pub(crate) expires: Timestamp,
	pub(crate) uses: u32,
	pub(crate) used: u32,
	pub(crate) ended: bool,
}

impl Record for InviteRecord {
	const VERSION: u8 = 1;
}

/// Whom an invitation is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InviteeRecord {
	pub(crate) name: String,
	pub(crate) email: String,
	pub(crate) handle: Option<String>,
	/// What kind of member the table says they will be, if it does.
	pub(crate) kind: Option<Kind>,
	/// Whose table that was; none for that of whoever made the invitation.
	pub(crate) kind_by: Option<MemberId>,
}

impl Record for InviteeRecord {
	const VERSION: u8 = 3;

	fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
		match version {
			1 => {
				let (name, email, handle, kind) = store::old(bytes)?;
				// What a table did not say stood there as the usual kind.
				let kind = Some(kind).filter(|kind| *kind != Kind::default());
				Some(Self { name, email, handle, kind, kind_by: None })
			}
			2 => {
				let (name, email, handle, kind) = store::old(bytes)?;
				Some(Self { name, email, handle, kind, kind_by: None })
			}
			_ => None,
		}
	}
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ConsentRecord {
	pub(crate) at: Timestamp,
}

impl Record for ConsentRecord {
	const VERSION: u8 = 1;
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Actor;
	use crate::journal::Event;
	use crate::testing::World;
	use model::details::Audience;

	impl Record for MemberRecordV1 {
		const VERSION: u8 = 1;
	}

	impl Record for MemberRecordV2 {
		const VERSION: u8 = 2;
	}

	fn of_before(record: MemberRecord) -> MemberRecordV1 {
		MemberRecordV1 {
			handle: record.handle,
			name: record.name,
			email: record.email,
			password: record.password,
			role: record.role,
			standing: record.standing,
			about: record.about,
			about_html: record.about_html,
			joined: record.joined,
			read_before: record.read_before,
			reading: record.reading,
			terms: record.terms,
			invited_by: record.invited_by,
			details: record.details,
		}
	}

	#[test]
	fn a_member_of_before_keeps_what_they_said_and_staff_is_what_an_administrator_said() {
		const AS_BEFORE: Table<MemberId, MemberRecordV1> = Table::new(tables::MEMBERS, "members");
		let world = World::new();
		for (name, kind, given) in [("anna", Kind::Partner, None), ("sam", Kind::Staff, Some(Kind::Staff))] {
			let id = world.member(name).id().unwrap();
			let mut wanted = world.forum.store().get(&MEMBERS, &id).unwrap().unwrap();
			wanted.details.kind.what = kind;
			let read = read_from(&world, AS_BEFORE, id, of_before(wanted.clone()));
			assert_eq!((read.kind_given(), read.shown_details()), (given, wanted.details.clone()), "{name}");
			assert_eq!(read, MemberRecord { given: read.given.clone(), details: read.details.clone(), ..wanted });
		}
	}

	#[test]
	fn a_member_of_before_keeps_what_an_administrator_said() {
		const AS_BEFORE: Table<MemberId, MemberRecordV2> = Table::new(tables::MEMBERS, "members");
		let world = World::new();
		for (name, kind_by, given) in
			[("anna", SaidBy::Oneself, None), ("sam", SaidBy::Administrator, Some(Kind::Customer))]
		{
			let id = world.member(name).id().unwrap();
			let mut wanted = world.forum.store().get(&MEMBERS, &id).unwrap().unwrap();
			wanted.details.kind = Told { what: Kind::Customer, to: Audience::Members };
			let old = MemberRecordV2 { first: of_before(wanted.clone()), kind_by };
			let read = read_from(&world, AS_BEFORE, id, old);
			assert_eq!((read.kind_given(), read.shown_details()), (given, wanted.details), "{name}");
		}
	}

	#[test]
	fn whom_an_invitation_of_before_was_for_is_still_known() {
		const AS_BEFORE: Table<InviteId, InviteeRecordV2> = Table::new(tables::INVITEES, "invitees");
		#[derive(Serialize, Deserialize)]
		struct InviteeRecordV2 {
			name: String,
			email: String,
			handle: Option<String>,
			kind: Option<Kind>,
		}
		impl Record for InviteeRecordV2 {
			const VERSION: u8 = 2;
		}
		let (world, id) = (World::new(), InviteId(7));
		let (name, email, kind) = ("Sam".to_owned(), "sam@example.org".to_owned(), Some(Kind::Staff));
		let old = InviteeRecordV2 { name: name.clone(), email: email.clone(), handle: None, kind };
		let write = move |change: &mut crate::Change<'_, '_>| {
			change.put(&AS_BEFORE, &id, &old)?;
			change.record(Event::InviteMade { invite: id })
		};
		world.forum.change(&Actor::system(), write).unwrap();
		let read = world.forum.store().get(&INVITEES, &id).unwrap();
		assert_eq!(read, Some(InviteeRecord { name, email, handle: None, kind, kind_by: None }));
	}

	/// Writes a member as it was once, and reads it as it is now.
	fn read_from<V: Record + Send + 'static>(
		world: &World,
		table: Table<MemberId, V>,
		id: MemberId,
		old: V,
	) -> MemberRecord {
		let write = move |change: &mut crate::Change<'_, '_>| {
			change.put(&table, &id, &old)?;
			change.record(Event::MemberChanged { member: id })
		};
		world.forum.change(&Actor::system(), write).unwrap();
		world.forum.store().get(&MEMBERS, &id).unwrap().unwrap()
	}
}
