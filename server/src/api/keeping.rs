//! Keeping order where a topic or group goes on otherwise: moving, merging, splitting, slowing down.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::problem::{Problem, unknown};
use super::topics::{self, Topic, reason};
use super::words::{List, Moment};
use forum::moderation;
use model::moderation::{ArrivalView, Holds, MOVED_MAX, Pace, PostNumbers, SLOW_S};
use model::text::Title;
use model::{Field, GroupId, ReshapeId, TopicId, UserError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::put("/topics/{id}/group", "moveTopic", move_topic)
		.says("Moves a topic into another group, where one keeps order as well.")
		.takes::<Move>(r#"{"group":"coffee","reason":"It is about coffee."}"#)
		.gives(&[with::<Topic>(200)]),
	Endpoint::post("/topics/{id}/merge", "mergeTopic", merge)
		.says("Appends all posts of a topic to another one; its address leads there.")
		.takes::<Merge>(r#"{"into":"0000000000007","reason":"The same question."}"#)
		.gives(&[with::<Topic>(200)]),
	Endpoint::post("/topics/{id}/split", "splitTopic", split)
		.says("Begins a new topic with some replies of another.")
		.takes::<Split>(r#"{"posts":[3,4],"title":"Another matter","reason":"It is another matter."}"#)
		.gives(&[with::<Topic>(201)]),
	Endpoint::get("/topics/{id}/arrivals", "listArrivals", arrivals)
		.says("What came into a topic from others.")
		.open()
		.gives(&[with::<List<Arrival>>(200)])
		.links(&[("undoArrival", "id", "$request.path.id"), ("undoArrival", "arrival", "$response.body#/items/0/id")]),
	Endpoint::post("/topics/{id}/arrivals/{arrival}/undo", "undoArrival", undo)
		.says("Takes a split or a merge back: the posts go where they came from.")
		.takes::<Undo>(r#"{"reason":"It does not belong together after all."}"#),
	Endpoint::get("/topics/{id}/pace", "getTopicPace", topic_pace)
		.says("How long members wait between two replies in a topic.")
		.open()
		.gives(&[with::<TopicPace>(200)]),
	Endpoint::put("/topics/{id}/pace", "setTopicPace", set_topic_pace)
		.says("Says how long members wait between two replies in a topic.")
		.takes::<TopicPaceChange>(r#"{"seconds":60,"reason":"It runs hot."}"#)
		.gives(&[with::<TopicPace>(200)]),
	Endpoint::get("/groups/{group}/pace", "getGroupPace", group_pace)
		.says("Whose posts wait in a group, and how long members wait between two of them.")
		.open()
		.gives(&[with::<GroupPace>(200)]),
	Endpoint::put("/groups/{group}/pace", "setGroupPace", set_group_pace)
		.says("Says whose posts wait in a group, and how long members wait between two of them.")
		.takes::<GroupPace>(r#"{"holds":"newcomers","seconds":0}"#)
		.gives(&[with::<GroupPace>(200)]),
];

/// Where a topic goes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Move {
	/// The short name of a group.
	#[schemars(length(min = 1))]
	group: String,
	/// Told to its author.
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

/// Into which topic another goes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Merge {
	/// A topic.
	#[schemars(length(min = 1))]
	into: String,
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

/// Which replies begin a new topic.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Split {
	/// Their numbers.
	#[schemars(length(min = 1, max = MOVED_MAX), inner(range(min = 2)))]
	posts: Vec<u32>,
	#[schemars(length(min = 1, max = 200))]
	title: String,
	/// The short name of the group in which it begins; without it the same.
	#[serde(default)]
	#[schemars(length(min = 1))]
	group: Option<String>,
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

/// Posts that came from another topic.
#[derive(Debug, Serialize, JsonSchema)]
struct Arrival {
	id: String,
	at: Moment,
	/// The other topic; none where the reader may not read it.
	from: Option<String>,
	/// Its title.
	title: Option<String>,
	/// The number of the first of them here.
	first: u32,
	count: u32,
	/// Whether it was all of the other topic.
	merged: bool,
	/// Whether the reader may take it back.
	may_undo: bool,
}

impl From<ArrivalView> for Arrival {
	fn from(view: ArrivalView) -> Self {
		let ArrivalView { id, first, count, at, merged, from, title, may_undo } = view;
		let from = title.is_some().then(|| from.to_string());
		Self { id: id.to_string(), at: at.into(), from, title, first, count, merged, may_undo }
	}
}

/// Why posts go back to where they came from.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Undo {
	#[schemars(length(min = 1, max = 500))]
	reason: String,
}

/// How fast a topic talks.
#[derive(Debug, Serialize, JsonSchema)]
struct TopicPace {
	/// Between two replies of a member; 0 for none.
	seconds: u32,
}

/// How fast a topic shall talk, and why.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TopicPaceChange {
	/// 0, 30, 60, 300, 900, 3600 or 21600.
	#[schemars(extend("enum" = SLOW_S))]
	seconds: u32,
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

/// Whose posts wait in a group.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum HoldsWord {
	Nobody,
	/// Those of whom few posts stand there.
	Newcomers,
	Everybody,
}

/// What holds in a group for those who write there.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct GroupPace {
	holds: HoldsWord,
	/// Between two posts of a member: 0, 30, 60, 300, 900, 3600 or 21600.
	#[schemars(extend("enum" = SLOW_S))]
	seconds: u32,
}

impl From<Pace> for GroupPace {
	fn from(pace: Pace) -> Self {
		let holds = match pace.holds {
			Holds::Nobody => HoldsWord::Nobody,
			Holds::Newcomers => HoldsWord::Newcomers,
			Holds::Everybody => HoldsWord::Everybody,
		};
		Self { holds, seconds: pace.slow_s }
	}
}

fn seconds(asked: u32) -> Result<u32, Problem> {
	if SLOW_S.contains(&asked) { Ok(asked) } else { Err(unknown(Field::Count)) }
}

/// A group that a body names: who may not know of it has named none.
fn named_group(call: &Call, slug: &str) -> Result<GroupId, Problem> {
	let found = call.ask(|forum, actor| forum::groups::show(forum, actor, slug));
	match found {
		Err(problem) if problem.status == 404 => Err(unknown(Field::Group)),
		found => Ok(found?.id),
	}
}

fn move_topic(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let Move { group, reason: why } = call.document()?;
	let why = reason(why.as_deref())?;
	// Before the body is looked at: what is not there has no group to go to.
	topics::topic(call, id)?;
	let to = named_group(call, &group)?;
	call.ask(|forum, actor| moderation::move_topic(forum, actor, id, to, &why))?;
	Ok(topics::topic(call, id)?.answer())
}

fn merge(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let Merge { into, reason: why } = call.document()?;
	let why = reason(why.as_deref())?;
	topics::topic(call, id)?;
	let into: TopicId = into.parse().map_err(|_| unknown(Field::Into))?;
	match call.ask(|forum, actor| moderation::merge(forum, actor, id, into, &why)) {
		// The topic of the path is there: it is the other one that is not.
		Err(problem) if problem.status == 404 => return Err(unknown(Field::Into)),
		done => done?,
	}
	Ok(topics::topic(call, into)?.answer())
}

fn split(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let Split { posts, title, group, reason: why } = call.document()?;
	let numbers = posts.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
	let (numbers, title, why) = (PostNumbers::parse(&numbers)?, Title::parse(&title)?, reason(why.as_deref())?);
	let here = topics::topic(call, id)?;
	let to = named_group(call, group.as_deref().unwrap_or(here.group()))?;
	let new = call.ask(|forum, actor| moderation::split(forum, actor, id, numbers, (title, to), &why))?;
	let topic = topics::topic(call, new)?;
	let version = topic.version();
	Ok(Answer::made(&topic, format!("{}/topics/{new}", super::PREFIX)).version(version))
}

fn arrivals(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let all = call.ask(|forum, actor| moderation::arrivals(forum, actor, id))?;
	Ok(Answer::of(&List { items: all.into_iter().map(Arrival::from).collect(), next: None }))
}

fn undo(call: &Call) -> Answered {
	let (id, arrival): (TopicId, ReshapeId) = (call.id("id")?, call.id("arrival")?);
	let Undo { reason: why } = call.document()?;
	let why = reason(Some(&why))?;
	let here = call.ask(|forum, actor| moderation::arrivals(forum, actor, id))?;
	if here.iter().all(|known| known.id != arrival) {
		return Err(UserError::NotFound.into());
	}
	call.ask(|forum, actor| moderation::undo(forum, actor, arrival, &why))?;
	Ok(Answer::nothing())
}

fn topic_pace(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	Ok(Answer::of(&TopicPace { seconds: call.ask(|forum, actor| moderation::topic_pace(forum, actor, id))? }))
}

fn set_topic_pace(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let TopicPaceChange { seconds: asked, reason: why } = call.document()?;
	let (slow_s, why) = (seconds(asked)?, reason(why.as_deref())?);
	call.ask(|forum, actor| moderation::set_topic_pace(forum, actor, id, slow_s, &why))?;
	topic_pace(call)
}

fn group_pace(call: &Call) -> Answered {
	let group = topics::group(call)?;
	Ok(Answer::of(&GroupPace::from(call.ask(|forum, actor| moderation::pace(forum, actor, group))?)))
}

fn set_group_pace(call: &Call) -> Answered {
	let GroupPace { holds, seconds: asked } = call.document()?;
	let holds = match holds {
		HoldsWord::Nobody => Holds::Nobody,
		HoldsWord::Newcomers => Holds::Newcomers,
		HoldsWord::Everybody => Holds::Everybody,
	};
	let (new, group) = (Pace { holds, slow_s: seconds(asked)? }, topics::group(call)?);
	call.ask(|forum, actor| moderation::set_pace(forum, actor, group, new))?;
	group_pace(call)
}
