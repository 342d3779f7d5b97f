//! What the store keeps of members, sessions and one-time links.

use crate::groups::records::Ref;
use crate::permissions::MemberFacts;
use crate::tables;
use model::accounts::{Role, Standing};
use model::reading::{Calendar, Language, Theme};
use model::{MemberId, SessionId, Timestamp};
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
}

impl Record for MemberRecord {
	const VERSION: u8 = 1;
}

impl MemberRecord {
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
}

impl Record for SessionRecord {
	const VERSION: u8 = 1;
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
