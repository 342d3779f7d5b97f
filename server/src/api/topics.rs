//! Topics: lists, starting, changing, their state.

use super::PREFIX;
use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::posts::Waiting;
use super::problem::{Problem, unknown};
use super::words::{Author, List, Moment};
use crate::etag;
use app::all_fields;
use forum::discussions::{self, Sent};
use forum::{groups, moderation};
use model::discussions::{
	NewTopic, TAGS_MAX, Tags, TopicCursor, TopicEdit, TopicFound, TopicHead, TopicKind, TopicSummary,
};
use model::moderation::ActReason;
use model::text::{Prose, Title, slug};
use model::{Field, FieldError, GroupId, TopicId, UserError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long a topic is pinned if nobody says.
const PINNED_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/groups/{group}/topics", "listTopics", list)
		.says("The topics of a group, latest activity first.")
		.open()
		.paged()
		.gives(&[with::<List<Topic>>(200)])
		.links(&[
			("getTopic", "id", "$response.body#/items/0/id"),
			("reply", "id", "$response.body#/items/0/id"),
			("listPosts", "id", "$response.body#/items/0/id"),
			("listArrivals", "id", "$response.body#/items/0/id"),
			("setTopicState", "id", "$response.body#/items/0/id"),
		]),
	Endpoint::post("/groups/{group}/topics", "startTopic", start)
		.says("Starts a topic with its first post.")
		.takes::<TopicDraft>(r#"{"title":"Grind size","body":"Finer or coarser?","kind":"question","tags":["grind"]}"#)
		.gives(&[with::<Topic>(201), with::<Waiting>(202)])
		.links(&[
			("getTopic", "id", "$response.body#/id"),
			("editTopic", "id", "$response.body#/id"),
			("reply", "id", "$response.body#/id"),
			("listPosts", "id", "$response.body#/id"),
			("setTopicState", "id", "$response.body#/id"),
			("pinTopic", "id", "$response.body#/id"),
			("deleteTopic", "id", "$response.body#/id"),
			("getTopicPace", "id", "$response.body#/id"),
			("setTopicPace", "id", "$response.body#/id"),
			("moveTopic", "id", "$response.body#/id"),
			("mergeTopic", "id", "$response.body#/id"),
			("splitTopic", "id", "$response.body#/id"),
			("chooseAnswer", "id", "$response.body#/id"),
			("markOfficial", "id", "$response.body#/id"),
		]),
	Endpoint::get("/topics/{id}", "getTopic", show).says("One topic.").open().gives(&[with::<Topic>(200)]),
	Endpoint::patch("/topics/{id}", "editTopic", edit)
		.says("Changes title, kind or tags.")
		.takes::<TopicChange>(r#"{"title":"Grind size for filters"}"#)
		.gives(&[with::<Topic>(200)]),
	Endpoint::delete("/topics/{id}", "deleteTopic", delete).says("Hides a topic whole, as those who keep order do."),
	Endpoint::put("/topics/{id}/state", "setTopicState", set_state)
		.says("Opens, closes or hides a topic.")
		.takes::<TopicStateChange>(r#"{"state":"closed","reason":"Settled."}"#)
		.gives(&[with::<Topic>(200)]),
	Endpoint::put("/topics/{id}/answer", "chooseAnswer", choose_answer)
		.says("Chooses the post that answers a question, or takes the choice back.")
		.takes::<ChosenPost>(r#"{"number":2}"#)
		.gives(&[with::<Topic>(200)]),
	Endpoint::put("/topics/{id}/official", "markOfficial", mark_official)
		.says("Marks a post as the official answer to a question, or takes the mark back.")
		.takes::<ChosenPost>(r#"{"number":2}"#)
		.gives(&[with::<Topic>(200)]),
	Endpoint::put("/topics/{id}/pin", "pinTopic", pin)
		.says("Lets a topic stand first in its group until a moment, or no longer.")
		.takes::<Pin>(r#"{"pinned":true}"#)
		.gives(&[with::<Topic>(200)]),
];

/// What a topic wants of its readers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum KindWord {
	#[default]
	Discussion,
	Question,
	/// What stands under an article: given by its blog alone.
	Article,
}

impl From<KindWord> for TopicKind {
	fn from(kind: KindWord) -> Self {
		match kind {
			KindWord::Discussion => Self::Discussion,
			KindWord::Question => Self::Question,
			KindWord::Article => Self::Article,
		}
	}
}

impl From<TopicKind> for KindWord {
	fn from(kind: TopicKind) -> Self {
		match kind {
			TopicKind::Discussion => Self::Discussion,
			TopicKind::Question => Self::Question,
			TopicKind::Article => Self::Article,
		}
	}
}

/// Whether a topic takes replies and is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum TopicState {
	Open,
	/// It is read and takes no more replies.
	Closed,
	/// Only those who keep order see it.
	Hidden,
}

/// A topic.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Topic {
	id: String,
	/// Its page.
	url: String,
	title: String,
	kind: KindWord,
	tags: Vec<String>,
	/// The short name of its group.
	group: String,
	author: Author,
	started: Moment,
	/// When somebody last wrote.
	active: Moment,
	/// How many replies can be read.
	replies: u32,
	state: TopicState,
	/// Whether it stands first in its group.
	pinned: bool,
	/// The post that was chosen as the answer.
	answer: Option<String>,
	/// The post that is the official answer.
	official: Option<String>,
}

impl Topic {
	fn of(call: &Call, summary: TopicSummary) -> Self {
		let post = |number: Option<u32>| number.map(|number| format!("{}-{number}", summary.id));
		Self {
			id: summary.id.to_string(),
			url: format!("{}/t/{}/{}", call.origin, summary.id, slug(&summary.title)),
			answer: post(summary.answer),
			official: post(summary.official),
			kind: summary.kind.into(),
			tags: summary.tags,
			group: summary.group_slug,
			author: summary.author.into(),
			started: summary.started.into(),
			active: summary.active.into(),
			replies: summary.replies,
			state: match (summary.deleted, summary.closed) {
				(true, _) => TopicState::Hidden,
				(false, true) => TopicState::Closed,
				(false, false) => TopicState::Open,
			},
			pinned: summary.pinned,
			title: summary.title,
		}
	}

	/// The short name of its group.
	pub(super) fn group(&self) -> &str {
		&self.group
	}

	pub(super) fn version(&self) -> String {
		etag::digest(&format!("{:?} {:?} {:?} {:?}", self.title, self.kind, self.tags, self.state))
	}

	pub(super) fn answer(self) -> Answer {
		let version = self.version();
		Answer::of(&self).version(version)
	}
}

/// A topic to be started.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TopicDraft {
	#[schemars(length(min = 1, max = 200))]
	title: String,
	/// Markdown.
	#[schemars(length(min = 1, max = 32_000))]
	body: String,
	#[serde(default)]
	kind: KindWord,
	#[serde(default)]
	#[schemars(length(max = 5), inner(length(min = 1, max = 30)))]
	tags: Vec<String>,
}

/// What of a topic shall be different.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TopicChange {
	#[schemars(length(min = 1, max = 200))]
	title: Option<String>,
	kind: Option<KindWord>,
	#[schemars(length(max = 5), inner(length(min = 1, max = 30)))]
	tags: Option<Vec<String>>,
}

/// A topic's state, and why.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TopicStateChange {
	state: TopicState,
	/// Told to its author. Closing needs one.
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

/// One of the posts of a topic.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ChosenPost {
	/// Its number; none to take the choice back.
	number: Option<u32>,
}

/// Whether a topic stands first in its group.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Pin {
	#[serde(default = "yes")]
	pinned: bool,
	/// A year from now at most; 30 days if nobody says.
	#[serde(default)]
	until: Option<Moment>,
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

fn yes() -> bool {
	true
}

fn list(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<TopicCursor>()?);
	let group = group(call)?;
	let page = call.ask(|forum, actor| discussions::topics_by_activity(forum, actor, group, after, limit))?;
	let items = page.topics.into_iter().map(|summary| Topic::of(call, summary)).collect();
	Ok(Answer::of(&List { items, next: page.next.map(|next| next.to_string()) }))
}

/// The group of the path.
pub(super) fn group(call: &Call) -> Result<GroupId, Problem> {
	Ok(call.ask(|forum, actor| groups::show(forum, actor, call.param("group")))?.id)
}

fn start(call: &Call) -> Answered {
	let new = draft(call.document()?)?;
	let group = group(call)?;
	match call.ask(|forum, actor| discussions::start(forum, actor, group, new))? {
		Sent::Stands(id) => {
			let topic = topic(call, id)?;
			let version = topic.version();
			Ok(Answer::made(&topic, format!("{PREFIX}/topics/{id}")).version(version))
		}
		Sent::Waits(case) => Ok(Answer::waits(&Waiting::of(case))),
	}
}

fn draft(draft: TopicDraft) -> Result<NewTopic, UserError> {
	all_fields! {
		title = Title::parse(&draft.title),
		body = Prose::parse(Field::Body, &draft.body),
		tags = tags(&draft.tags),
	}
	Ok(NewTopic { title, body, kind: draft.kind.into(), tags })
}

fn tags(words: &[String]) -> Result<Tags, FieldError> {
	if words.len() > TAGS_MAX {
		return Err(Field::Tags.with(model::Problem::TooMany { max: TAGS_MAX as u32 }));
	}
	// A tag with white space would come out as two.
	if words
		.iter()
		.any(|word| word.trim().is_empty() || word.contains([',', '،']) || word.contains(char::is_whitespace))
	{
		return Err(Field::Tags.with(model::Problem::Unknown));
	}
	Tags::parse(&words.join(" "))
}

pub(super) fn topic(call: &Call, id: TopicId) -> Result<Topic, Problem> {
	Ok(Topic::of(call, call.ask(|forum, actor| discussions::summary(forum, actor, id))?))
}

fn show(call: &Call) -> Answered {
	Ok(topic(call, call.id("id")?)?.answer())
}

fn edit(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let wanted: TopicChange = call.document()?;
	let before = topic(call, id)?;
	let edit = changed(&before, wanted)?;
	call.require_version(&before.version())?;
	call.guarded(call.ask(|forum, actor| discussions::edit_topic(forum, actor, id, edit)))?;
	Ok(topic(call, id)?.answer())
}

fn changed(before: &Topic, wanted: TopicChange) -> Result<TopicEdit, UserError> {
	let (kind, joined) = (before.kind.into(), Tags::joined(&before.tags));
	let found = TopicFound { title: before.title.clone(), kind, tags: joined.clone() };
	all_fields! {
		title = Title::parse(wanted.title.as_deref().unwrap_or(&before.title)),
		tags = wanted.tags.as_deref().map_or_else(|| Tags::parse(&joined), tags),
	}
	let kind = wanted.kind.map_or(kind, TopicKind::from);
	Ok(TopicEdit { found, wanted: TopicHead { title, kind, tags } })
}

fn delete(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	call.ask(|forum, actor| discussions::delete_topic(forum, actor, id))?;
	Ok(Answer::nothing())
}

/// What stands beside an act.
pub(super) fn reason(words: Option<&str>) -> Result<ActReason, FieldError> {
	ActReason::parse_optional(words.unwrap_or(""))
}

fn set_state(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let TopicStateChange { state, reason: why } = call.document()?;
	let why = reason(why.as_deref())?;
	let before = topic(call, id)?;
	call.ask(|forum, actor| {
		if before.state == TopicState::Hidden && state != TopicState::Hidden {
			discussions::restore_topic(forum, actor, id)?;
		}
		match state {
			TopicState::Open => moderation::reopen_topic(forum, actor, id, &why),
			TopicState::Closed => moderation::close_topic(forum, actor, id, &why),
			TopicState::Hidden => discussions::hide_topic(forum, actor, id, &why),
		}
	})?;
	Ok(topic(call, id)?.answer())
}

fn choose_answer(call: &Call) -> Answered {
	let (id, ChosenPost { number }): (TopicId, _) = (call.id("id")?, call.document()?);
	call.ask(|forum, actor| discussions::choose_answer(forum, actor, id, number))?;
	show(call)
}

fn mark_official(call: &Call) -> Answered {
	let (id, ChosenPost { number }): (TopicId, _) = (call.id("id")?, call.document()?);
	call.ask(|forum, actor| discussions::mark_official(forum, actor, id, number))?;
	show(call)
}

fn pin(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let Pin { pinned, until, reason: why } = call.document()?;
	let why = reason(why.as_deref())?;
	if !pinned && until.is_some() {
		return Err(unknown(Field::Until));
	}
	let until = until.map_or_else(|| Ok(call.forum.now().plus(PINNED_FOR)), |until| until.parse("until"))?;
	call.ask(|forum, actor| match pinned {
		true => moderation::pin_topic(forum, actor, id, until, &why),
		false => moderation::unpin_topic(forum, actor, id, &why),
	})?;
	Ok(topic(call, id)?.answer())
}
