//! What waits for those who keep order: reports, objections, and what can be decided.

use super::{Act, ActReason, HeldView, ObjectView};
use crate::accounts::AuthorView;
use crate::{CaseId, Timestamp, TopicId};
use serde::{Deserialize, Serialize};

coded! {
	/// Why a member thinks that a post needs looking at.
	ReportReason {
		/// Advertising, or the same again and again.
		Spam = "spam",
		/// Insults, threats, hate.
		Insult = "insult",
		/// Tells of somebody what should not be public.
		PersonalData = "personal-data",
		/// Belongs elsewhere.
		OffTopic = "off-topic",
		/// What the text beside it says.
		SomethingElse = "something-else",
	}
}

coded! {
	/// What becomes of a reported post.
	Decision {
		/// Nothing is wrong with it.
		Dismiss = "dismiss",
		/// Its author is warned.
		Warn = "warn",
		/// It is hidden.
		HidePost = "hide-post",
		/// Its whole topic is hidden.
		HideTopic = "hide-topic",
	}
}

/// A report of a post.
#[derive(Debug, Clone)]
pub struct NewReport {
	/// Why.
	pub why: ReportReason,
	/// In the reporter's own words; may be empty.
	pub text: ActReason,
}

/// A place in the queue: behind this case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseCursor {
	/// When the last one shown began to wait.
	pub opened: Timestamp,
	/// The last one shown.
	pub case: CaseId,
}

impl std::fmt::Display for CaseCursor {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}-{}", self.opened.0, self.case)
	}
}

impl std::str::FromStr for CaseCursor {
	type Err = crate::BadId;
	fn from_str(text: &str) -> Result<Self, crate::BadId> {
		let (opened, case) = text.split_once('-').ok_or(crate::BadId)?;
		Ok(Self { opened: Timestamp(opened.parse().map_err(|_| crate::BadId)?), case: case.parse()? })
	}
}

/// Some of what waits, and where the list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QueuePage {
	/// Oldest first.
	pub cases: Vec<CaseView>,
	/// Where the next page begins; none at the end.
	pub next: Option<CaseCursor>,
	/// How much waits for the reader.
	pub total: u32,
}

/// Something that waits for those who keep order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseView {
	/// Which.
	pub id: CaseId,
	/// Since when.
	pub opened: Timestamp,
	/// What it is about.
	pub subject: CaseSubject,
}

/// What a case is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseSubject {
	/// A reported post.
	Post(PostCase),
	/// An objection.
	Appeal(AppealCase),
	/// A post that waits to appear.
	Held(HeldView),
}

/// A reported post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostCase {
	/// Its topic.
	pub topic: TopicId,
	/// The topic's title.
	pub title: String,
	/// Readable part of the topic's address.
	pub slug: String,
	/// Its number.
	pub number: u32,
	/// The page it stands on.
	pub page: u32,
	/// Its group's name.
	pub group_name: String,
	/// Its group's short name.
	pub group_slug: String,
	/// Who wrote it.
	pub author: AuthorView,
	/// When.
	pub written: Timestamp,
	/// The beginning of its text, as written.
	pub evidence: String,
	/// Whether it was deleted meanwhile.
	pub hidden: bool,
	/// How many reported it.
	pub count: u32,
	/// Some of the reports; none for its author.
	pub reports: Vec<ReportView>,
	/// Whether the reader wrote it.
	pub own: bool,
}

/// One report, for those who keep order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportView {
	/// Who.
	pub by: AuthorView,
	/// Why.
	pub why: ReportReason,
	/// In their words; may be empty.
	pub text: String,
	/// When.
	pub at: Timestamp,
}

/// An objection, for those who decide about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealCase {
	/// Who objects.
	pub member: AuthorView,
	/// To what.
	pub act: Act,
	/// What was done to.
	pub object: ObjectView,
	/// Who did it.
	pub by: AuthorView,
	/// When.
	pub done_at: Timestamp,
	/// Why it was done; may be empty.
	pub reason: String,
	/// Until when, where it has an end.
	pub until: Option<Timestamp>,
	/// What they say.
	pub text: String,
	/// Whether the reader did it: somebody else decides.
	pub own: bool,
}

/// What came of something that waited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedView {
	/// What was done.
	pub act: Act,
	/// When.
	pub at: Timestamp,
	/// By whom.
	pub by: AuthorView,
	/// To what.
	pub object: ObjectView,
}
