//! What concerns whoever asks: what they were told, what of theirs waits, what they want to hear of.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::topics;
use super::words::{List, Moment, gather};
use forum::{discussions, moderation, watching};
use model::moderation::{AppealText, HeldView, NoticeView};
use model::watching::Level;
use model::{CaseId, NoticeId, TopicId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/notices", "listNotices", notices)
		.says("What one was told of acts that concern oneself, latest first; reading it does not mark it as seen.")
		.paged()
		.gives(&[with::<List<Notice>>(200)])
		.links(&[("appeal", "id", "$response.body#/items/0/id")]),
	Endpoint::post("/notices/{id}/appeal", "appeal", appeal)
		.says("Objects to an act, once; somebody else decides.")
		.takes::<Appeal>(r#"{"message":"It was a quotation."}"#),
	Endpoint::get("/held", "listHeld", held)
		.says("What one wrote that waits until somebody has looked at it, or was refused.")
		.gives(&[with::<List<Held>>(200)])
		.links(&[("withdrawHeld", "id", "$response.body#/items/0/id")]),
	Endpoint::delete("/held/{id}", "withdrawHeld", withdraw)
		.says("Takes back what waits, or throws away what was refused."),
	Endpoint::put("/topics/{id}/watching", "watchTopic", watch_topic)
		.says("Says how much of a topic one wants to hear of.")
		.takes::<Watching>(r#"{"level":"watching"}"#)
		.gives(&[with::<Watching>(200)]),
	Endpoint::put("/groups/{group}/watching", "watchGroup", watch_group)
		.says("Says how much of a group one wants to hear of.")
		.takes::<Watching>(r#"{"level":"muted"}"#)
		.gives(&[with::<Watching>(200)]),
];

/// What somebody was told of an act.
#[derive(Debug, Serialize, JsonSchema)]
struct Notice {
	id: String,
	at: Moment,
	/// What was done, such as `post-hidden`.
	act: String,
	/// The title under which one knew what it was done to; may be empty.
	title: String,
	/// The beginning of what one wrote there; may be empty.
	words: String,
	/// May be empty.
	reason: String,
	/// Where the act has an end.
	until: Option<Moment>,
	seen: bool,
	/// When it was taken back.
	undone: Option<Moment>,
	may_appeal: bool,
}

impl From<NoticeView> for Notice {
	fn from(view: NoticeView) -> Self {
		Self {
			id: view.id.to_string(),
			at: view.at.into(),
			act: view.act.code().to_owned(),
			title: view.title,
			words: view.words,
			reason: view.reason,
			until: view.until.map(Moment::from),
			seen: view.seen,
			undone: view.undone.map(Moment::from),
			may_appeal: view.may_appeal,
		}
	}
}

/// An objection.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Appeal {
	#[schemars(length(min = 1, max = 2_000))]
	message: String,
}

/// Something one wrote that does not stand.
#[derive(Debug, Serialize, JsonSchema)]
struct Held {
	id: String,
	at: Moment,
	/// The short name of the group.
	group: String,
	/// The topic in which it is a reply; none if it begins one.
	topic: Option<String>,
	title: String,
	/// Markdown.
	body: String,
	/// When it was refused; none while it waits.
	refused: Option<Moment>,
	/// Why; may be empty.
	reason: String,
}

impl From<HeldView> for Held {
	fn from(view: HeldView) -> Self {
		Self {
			id: view.case.to_string(),
			at: view.at.into(),
			group: view.group_slug,
			topic: view.topic.map(|topic| topic.to_string()),
			title: view.title,
			body: view.source,
			refused: view.refused.map(Moment::from),
			reason: view.reason,
		}
	}
}

/// How much one wants to hear of.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Watching {
	level: LevelWord,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum LevelWord {
	/// Every new post.
	Watching,
	/// What is about oneself.
	Normal,
	/// Nothing.
	Muted,
}

impl From<LevelWord> for Level {
	fn from(word: LevelWord) -> Self {
		match word {
			LevelWord::Watching => Self::Watching,
			LevelWord::Normal => Self::Normal,
			LevelWord::Muted => Self::Muted,
		}
	}
}

fn notices(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<NoticeId>()?);
	let list = gather(limit, after, |before| {
		let page = call.ask(|forum, actor| moderation::notices(forum, actor, before))?;
		Ok((page.notices.into_iter().map(|view| (view.id, Notice::from(view))).collect(), page.next))
	})?;
	Ok(Answer::of(&list))
}

fn appeal(call: &Call) -> Answered {
	let (id, Appeal { message }): (NoticeId, _) = (call.id("id")?, call.document()?);
	let text = AppealText::parse(&message)?;
	call.ask(|forum, actor| moderation::appeal(forum, actor, id, text))?;
	Ok(Answer::nothing())
}

fn held(call: &Call) -> Answered {
	let all = call.ask(discussions::own_held)?;
	Ok(Answer::of(&List { items: all.into_iter().map(Held::from).collect(), next: None }))
}

fn withdraw(call: &Call) -> Answered {
	let id: CaseId = call.id("id")?;
	call.ask(|forum, actor| discussions::withdraw(forum, actor, id))?;
	Ok(Answer::nothing())
}

fn watch_topic(call: &Call) -> Answered {
	let (id, wanted): (TopicId, Watching) = (call.id("id")?, call.document()?);
	call.ask(|forum, actor| watching::set_topic(forum, actor, id, wanted.level.into()))?;
	Ok(Answer::of(&wanted))
}

fn watch_group(call: &Call) -> Answered {
	let wanted: Watching = call.document()?;
	let group = topics::group(call)?;
	call.ask(|forum, actor| watching::set_group(forum, actor, group, wanted.level.into()))?;
	Ok(Answer::of(&wanted))
}
