//! What members report, and what waits for those who keep order.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::posts::PostId;
use super::problem::unknown;
use super::topics::reason;
use super::words::{Author, List, Moment, gather};
use forum::moderation;
use model::moderation::{
	CaseCursor, CaseSubject, CaseView, Decision, HeldDecision, NewReport, ReportReason, ReportView,
};
use model::{CaseId, Field};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/flags", "listFlags", list)
		.says("What waits for those who keep order, oldest first: reports, objections, posts that wait.")
		.paged()
		.gives(&[with::<List<Flag>>(200)])
		.links(&[("decideFlag", "id", "$response.body#/items/0/id")]),
	Endpoint::post("/flags", "flag", flag)
		.says("Reports a post to those who keep order; once is enough.")
		.takes::<Report>(r#"{"target":"0000000000007-2","reason":"spam","note":"The same everywhere."}"#)
		.gives(&[with::<Report>(201)]),
	Endpoint::patch("/flags/{id}", "decideFlag", decide)
		.says("Decides about what waits.")
		.takes::<FlagDecision>(r#"{"decision":"dismiss"}"#),
];

/// Why a post needs looking at.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum FlagReason {
	Spam,
	Insult,
	PersonalData,
	OffTopic,
	SomethingElse,
}

impl From<FlagReason> for ReportReason {
	fn from(why: FlagReason) -> Self {
		match why {
			FlagReason::Spam => Self::Spam,
			FlagReason::Insult => Self::Insult,
			FlagReason::PersonalData => Self::PersonalData,
			FlagReason::OffTopic => Self::OffTopic,
			FlagReason::SomethingElse => Self::SomethingElse,
		}
	}
}

impl From<ReportReason> for FlagReason {
	fn from(why: ReportReason) -> Self {
		match why {
			ReportReason::Spam => Self::Spam,
			ReportReason::Insult => Self::Insult,
			ReportReason::PersonalData => Self::PersonalData,
			ReportReason::OffTopic => Self::OffTopic,
			ReportReason::SomethingElse => Self::SomethingElse,
		}
	}
}

/// A report of a post.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Report {
	/// The post.
	#[schemars(length(min = 1))]
	target: String,
	reason: FlagReason,
	#[serde(default)]
	#[schemars(length(max = 500))]
	note: Option<String>,
}

/// Something that waits.
#[derive(Debug, Serialize, JsonSchema)]
struct Flag {
	id: String,
	/// Since when it waits.
	at: Moment,
	kind: FlagKind,
	/// The reported post.
	target: Option<String>,
	/// The short name of its group.
	group: Option<String>,
	/// What it is about.
	title: String,
	/// Who wrote it, or who objects.
	by: Author,
	/// The beginning of the post, or the objection.
	text: String,
	/// How many reported it.
	count: u32,
	/// Some of the reports.
	reports: Vec<Reported>,
}

#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum FlagKind {
	/// A reported post: dismiss, warn, hide-post or hide-topic.
	Post,
	/// An objection to an act: grant or refuse.
	Appeal,
	/// A post that waits: approve or refuse.
	Held,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Reported {
	by: Author,
	reason: FlagReason,
	note: String,
	at: Moment,
}

/// What becomes of something that waits.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FlagDecision {
	decision: FlagVerdict,
	/// Told to whom it concerns; every decision against somebody needs one.
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum FlagVerdict {
	Dismiss,
	Warn,
	HidePost,
	HideTopic,
	Grant,
	Approve,
	Refuse,
}

impl From<ReportView> for Reported {
	fn from(view: ReportView) -> Self {
		Self { by: view.by.into(), reason: view.why.into(), note: view.text, at: view.at.into() }
	}
}

impl From<CaseView> for Flag {
	fn from(case: CaseView) -> Self {
		let (id, at) = (case.id.to_string(), case.opened.into());
		let (none, count, reports) = (None, 0, Vec::new());
		match case.subject {
			CaseSubject::Post(post) => Self {
				id,
				at,
				kind: FlagKind::Post,
				target: Some(format!("{}-{}", post.topic, post.number)),
				group: Some(post.group_slug),
				title: post.title,
				by: post.author.into(),
				text: post.evidence,
				count: post.count,
				reports: post.reports.into_iter().map(Reported::from).collect(),
			},
			CaseSubject::Appeal(appeal) => {
				let (title, by) = (appeal.object.name, appeal.member.into());
				Self {
					id,
					at,
					kind: FlagKind::Appeal,
					target: none,
					group: None,
					title,
					by,
					text: appeal.text,
					count,
					reports,
				}
			}
			CaseSubject::Held(held) => {
				let (title, by, text) = (held.title, held.author.into(), held.source);
				Self {
					id,
					at,
					kind: FlagKind::Held,
					target: none,
					group: Some(held.group_slug),
					title,
					by,
					text,
					count,
					reports,
				}
			}
		}
	}
}

fn list(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<CaseCursor>()?);
	let list = gather(limit, after, |after| {
		let page = call.ask(|forum, actor| moderation::queue(forum, actor, after))?;
		let row = |case: CaseView| (CaseCursor { opened: case.opened, case: case.id }, Flag::from(case));
		Ok((page.cases.into_iter().map(row).collect(), page.next))
	})?;
	Ok(Answer::of(&list))
}

fn flag(call: &Call) -> Answered {
	let report: Report = call.document()?;
	let PostId(topic, number) = report.target.parse().map_err(|_| unknown(Field::Into))?;
	let new = NewReport { why: report.reason.into(), text: reason(report.note.as_deref())? };
	call.ask(|forum, actor| moderation::report(forum, actor, topic, number, new))?;
	Ok(Answer::made_somewhere(&report))
}

fn decide(call: &Call) -> Answered {
	let case: CaseId = call.id("id")?;
	let FlagDecision { decision, reason: why } = call.document()?;
	let why = reason(why.as_deref())?;
	call.ask(|forum, actor| {
		let about_post = |decision| moderation::decide(forum, actor, case, decision, &why);
		let about_appeal = |granted| moderation::decide_appeal(forum, actor, case, granted, &why);
		let about_held = |decision| moderation::decide_held(forum, actor, case, decision).map(drop);
		match decision {
			FlagVerdict::Dismiss => about_post(Decision::Dismiss),
			FlagVerdict::Warn => about_post(Decision::Warn),
			FlagVerdict::HidePost => about_post(Decision::HidePost),
			FlagVerdict::HideTopic => about_post(Decision::HideTopic),
			FlagVerdict::Grant => about_appeal(true),
			FlagVerdict::Approve => about_held(HeldDecision::Approve),
			FlagVerdict::Refuse => match about_appeal(false) {
				// No objection: then it is a post.
				Err(forum::Error::NotFound) => about_held(HeldDecision::Refuse(why.clone())),
				done => done,
			},
		}
	})?;
	Ok(Answer::nothing())
}
