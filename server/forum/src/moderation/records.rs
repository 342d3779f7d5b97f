//! What the store keeps of reports, cases, notices and restraints.

use crate::groups::records::Ref;
use crate::journal::Author;
use crate::tables;
use model::moderation::{Act, Object, ReportReason};
use model::{CaseId, GroupId, MemberId, NoticeId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Topics that stand first in their group, and until when.
pub(crate) const PINNED: Table<(GroupId, TopicId), Ref<Timestamp>> = Table::new(tables::PINNED, "pinned");
/// Topic, post, who reported it.
pub(crate) const REPORTS: Table<(TopicId, u32, MemberId), ReportRecord> = Table::new(tables::REPORTS, "reports");
pub(crate) const CASES: Table<CaseId, CaseRecord> = Table::new(tables::CASES, "cases");
/// The case of a post that waits.
pub(crate) const CASE_OF: Table<(TopicId, u32), Ref<CaseId>> = Table::new(tables::CASE_OF, "case_of");
/// What waits at each desk, oldest first.
pub(crate) const QUEUE: Table<(Desk, Timestamp, CaseId), ()> = Table::new(tables::QUEUE, "queue");
/// How much waits at each desk; no row where nothing does.
pub(crate) const WAITING_CASES: Table<Desk, u32> = Table::new(tables::WAITING_CASES, "waiting_cases");
pub(crate) const NOTICES: Table<(MemberId, NoticeId), NoticeRecord> = Table::new(tables::NOTICES, "notices");
/// How many notices a member has not seen; no row for none.
pub(crate) const UNSEEN_NOTICES: Table<MemberId, u32> = Table::new(tables::UNSEEN_NOTICES, "unseen_notices");
pub(crate) const RESTRAINTS: Table<MemberId, RestraintRecord> = Table::new(tables::RESTRAINTS, "restraints");

/// Where something waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Desk {
	/// For those who keep order in a group.
	Group(GroupId),
	/// For moderators of the community.
	Moderators,
	/// For administrators.
	Administrators,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReportRecord {
	pub(crate) why: ReportReason,
	/// The reporter's own words; may be empty.
	pub(crate) text: String,
	pub(crate) at: Timestamp,
	pub(crate) case: CaseId,
}

impl Record for ReportRecord {
	const VERSION: u8 = 1;
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CaseRecord {
	pub(crate) desk: Desk,
	pub(crate) opened: Timestamp,
	pub(crate) subject: Subject,
	/// None while it waits.
	pub(crate) decided: Option<DecidedRecord>,
}

impl Record for CaseRecord {
	const VERSION: u8 = 1;
}

/// What a case is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Subject {
	/// A post that was reported.
	Post(TopicId, u32),
	/// An objection of a member to what a notice tells.
	Appeal(MemberId, NoticeId),
	/// A post of a member that waits; the case is its name.
	Held(MemberId),
	/// A post of a member that waited and was let appear here.
	Approved(MemberId, TopicId, u32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DecidedRecord {
	pub(crate) at: Timestamp,
	pub(crate) by: Author,
	pub(crate) act: Act,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NoticeRecord {
	pub(crate) at: Timestamp,
	pub(crate) act: Act,
	pub(crate) object: Object,
	/// The title under which they knew it; empty for what has none or what they could not read.
	pub(crate) title: String,
	/// The group in which they knew it: who may not read that any more does not read it here.
	pub(crate) known_in: Option<GroupId>,
	pub(crate) desk: Desk,
	pub(crate) reason: String,
	/// Until when, where an act has an end.
	pub(crate) until: Option<Timestamp>,
	/// Never shown to the member; whoever it was does not decide about an objection.
	pub(crate) by: Author,
	pub(crate) seen: bool,
	/// When the act was taken back.
	pub(crate) undone: Option<Timestamp>,
	pub(crate) appeal: Option<AppealRecord>,
}

impl Record for NoticeRecord {
	const VERSION: u8 = 2;

	fn upgrade(version: u8, bytes: &[u8]) -> Option<Self> {
		match version {
			1 => {
				let (at, act, object, desk, reason, until, by, seen, undone, appeal) = store::old(bytes)?;
				let (title, known_in) = (String::new(), None);
				Some(Self { at, act, object, title, known_in, desk, reason, until, by, seen, undone, appeal })
			}
			_ => None,
		}
	}
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AppealRecord {
	pub(crate) at: Timestamp,
	pub(crate) text: String,
	pub(crate) case: CaseId,
	pub(crate) outcome: Option<OutcomeRecord>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OutcomeRecord {
	pub(crate) at: Timestamp,
	pub(crate) granted: bool,
	pub(crate) reason: String,
}

/// Why a member may not write, or nothing at all; their standing says which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RestraintRecord {
	pub(crate) notice: NoticeId,
	pub(crate) reason: String,
	pub(crate) until: Option<Timestamp>,
}

impl Record for RestraintRecord {
	const VERSION: u8 = 1;
}
