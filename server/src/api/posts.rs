//! Posts: reading, replying, changing, reactions, their state.

use super::PREFIX;
use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::problem::Problem;
use super::topics::reason;
use super::words::{Author, List, Moment};
use forum::discussions::{self, PostText, Sent};
use forum::reactions;
use model::discussions::{ChangedLine, DeletedBy, PostContent, PostView, RevisionView};
use model::reactions::Reaction;
use model::text::Prose;
use model::{CaseId, Field, TopicId, UserError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/topics/{id}/posts", "listPosts", list)
		.says("The posts of a topic by number, the first begins it.")
		.open()
		.paged()
		.gives(&[with::<List<Post>>(200)])
		.links(&[
			("getPost", "id", "$response.body#/items/0/id"),
			("editPost", "id", "$response.body#/items/0/id"),
			("react", "id", "$response.body#/items/0/id"),
			("setPostState", "id", "$response.body#/items/0/id"),
		]),
	Endpoint::post("/topics/{id}/posts", "reply", reply)
		.says("Replies.")
		.takes::<Reply>(r#"{"body":"A little coarser."}"#)
		.gives(&[with::<Post>(201), with::<Waiting>(202)])
		.links(&[
			("getPost", "id", "$response.body#/id"),
			("editPost", "id", "$response.body#/id"),
			("setPostState", "id", "$response.body#/id"),
			("listRevisions", "id", "$response.body#/id"),
			("react", "id", "$response.body#/id"),
			("takeReactionBack", "id", "$response.body#/id"),
			("deletePost", "id", "$response.body#/id"),
		]),
	Endpoint::get("/posts/{id}", "getPost", show).says("One post.").open().gives(&[with::<Post>(200)]),
	Endpoint::patch("/posts/{id}", "editPost", edit)
		.says("Changes the text of a post; the earlier one stays in its history.")
		.takes::<PostChange>(r#"{"body":"A little finer."}"#)
		.gives(&[with::<Post>(200)]),
	Endpoint::delete("/posts/{id}", "deletePost", delete).says("Deletes a post."),
	Endpoint::get("/posts/{id}/revisions", "listRevisions", revisions)
		.says("The latest versions of a post, line by line against the one before.")
		.open()
		.gives(&[with::<List<Revision>>(200)]),
	Endpoint::put("/posts/{id}/reactions/{name}", "react", react)
		.says("Reacts to a post: thanks, agree, funny or sad."),
	Endpoint::delete("/posts/{id}/reactions/{name}", "takeReactionBack", take_back).says("Takes a reaction back."),
	Endpoint::put("/posts/{id}/state", "setPostState", set_state)
		.says("Hides a post, or brings it back.")
		.takes::<PostStateChange>(r#"{"state":"hidden","reason":"Advertising."}"#)
		.gives(&[with::<Post>(200), (204, None)]),
];

/// Something that was sent and waits until somebody who keeps order has looked at it.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Waiting {
	/// Under what number it waits.
	waiting: String,
}

impl Waiting {
	pub(super) fn of(case: CaseId) -> Self {
		Self { waiting: case.to_string() }
	}
}

/// Whether a post is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum PostState {
	Open,
	/// It was deleted by its author, or hidden by those who keep order.
	Hidden,
}

/// A post.
#[derive(Debug, Serialize, JsonSchema)]
struct Post {
	id: String,
	/// Where it stands on its page.
	url: String,
	topic: String,
	/// In its topic, from 1.
	number: u32,
	/// None for one that is hidden from the reader.
	author: Option<Author>,
	at: Moment,
	/// When its text was last changed.
	edited: Option<Moment>,
	state: PostState,
	/// Whether its author deleted it; none for one that is open.
	#[serde(skip_serializing_if = "Option::is_none")]
	hidden_by: Option<HiddenBy>,
	/// Markdown; none for one that is hidden.
	body: Option<String>,
	/// The same as safe HTML.
	html: Option<String>,
	revision: u32,
	/// Whether it was chosen as the answer.
	accepted: bool,
	/// Whether it is the official answer.
	official: bool,
	reactions: Vec<Reacted>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum HiddenBy {
	Author,
	Moderator,
}

/// How people reacted to a post.
#[derive(Debug, Serialize, JsonSchema)]
struct Reacted {
	name: String,
	count: u32,
	/// Whether the reader is one of them.
	mine: bool,
}

/// A reply to be written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Reply {
	/// Markdown.
	#[schemars(length(min = 1, max = 32_000))]
	body: String,
	/// The post of the same topic to which it replies: it is quoted in front.
	#[serde(default)]
	reply_to: Option<String>,
}

/// Another text for a post.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PostChange {
	/// Markdown.
	#[schemars(length(min = 1, max = 32_000))]
	body: String,
}

/// A post's state, and why.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PostStateChange {
	state: PostState,
	/// Told to its author.
	#[serde(default)]
	#[schemars(length(max = 500))]
	reason: Option<String>,
}

/// One version of a post.
#[derive(Debug, Serialize, JsonSchema)]
struct Revision {
	revision: u32,
	at: Moment,
	by: Author,
	lines: Vec<Line>,
}

/// A line of a version against the version before.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Line {
	Same {
		text: String,
	},
	Added {
		text: String,
	},
	Removed {
		text: String,
	},
	/// So many lines that are in both.
	Unchanged {
		count: u32,
	},
	/// So many lines more, of any kind.
	More {
		count: u32,
	},
}

/// Which post: its topic and its number there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PostId(pub(super) TopicId, pub(super) u32);

impl std::str::FromStr for PostId {
	type Err = model::BadId;
	fn from_str(text: &str) -> Result<Self, model::BadId> {
		let (topic, number) = text.split_once('-').ok_or(model::BadId)?;
		// One text for one post.
		let plain = !number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
		let number = number.parse().ok().filter(|_| plain).ok_or(model::BadId)?;
		Ok(Self(topic.parse()?, number))
	}
}

impl Post {
	fn of(call: &Call, topic: TopicId, view: PostView, text: PostText) -> Self {
		let number = view.number;
		let (html, hidden_by) = match view.content {
			PostContent::Html(html) => (Some(html), None),
			PostContent::Deleted(DeletedBy::Author) => (None, Some(HiddenBy::Author)),
			PostContent::Deleted(DeletedBy::Moderator) => (None, Some(HiddenBy::Moderator)),
		};
		let reacted = |one: &model::reactions::ReactionView| Reacted {
			name: one.reaction.code().to_owned(),
			count: one.count,
			mine: one.mine,
		};
		Self {
			id: format!("{topic}-{number}"),
			url: format!("{}/t/{topic}/p/{number}", call.origin),
			topic: topic.to_string(),
			number,
			author: (html.is_some() || view.may.restore).then(|| view.author.into()),
			at: view.at.into(),
			edited: view.edited.map(Moment::from),
			state: if html.is_some() { PostState::Open } else { PostState::Hidden },
			hidden_by,
			body: html.is_some().then_some(text.source),
			html,
			revision: text.revision,
			accepted: view.accepted,
			official: view.official,
			reactions: view.reactions.iter().map(reacted).collect(),
		}
	}

	fn version(&self) -> String {
		match self.state {
			PostState::Open => self.revision.to_string(),
			PostState::Hidden => format!("{}h", self.revision),
		}
	}

	fn answer(self) -> Answer {
		let version = self.version();
		Answer::of(&self).version(version)
	}
}

fn list(call: &Call) -> Answered {
	let (id, limit): (TopicId, _) = (call.id("id")?, call.limit()?);
	let after = call.after::<u32>()?.unwrap_or(0);
	let list = call.ask(|forum, actor| discussions::posts_behind(forum, actor, id, after, limit))?;
	let items = list.posts.into_iter().map(|(view, text)| Post::of(call, id, view, text)).collect();
	Ok(Answer::of(&List { items, next: list.next.map(|next| next.to_string()) }))
}

fn post(call: &Call, PostId(topic, number): PostId) -> Result<Post, Problem> {
	let (topic, view, text) = call.ask(|forum, actor| discussions::post(forum, actor, topic, number))?;
	Ok(Post::of(call, topic, view, text))
}

/// The post of the path, where it stands now.
fn place(call: &Call) -> Result<PostId, Problem> {
	let PostId(topic, number) = call.id("id")?;
	let moved = call.ask(|forum, actor| discussions::moved_to(forum, actor, topic, number))?;
	Ok(moved.map_or(PostId(topic, number), |(topic, number)| PostId(topic, number)))
}

fn reply(call: &Call) -> Answered {
	let id: TopicId = call.id("id")?;
	let Reply { body, reply_to } = call.document()?;
	let quoted = reply_to.map(|to| to.parse().map_err(|_| UserError::from(strange_target()))).transpose()?;
	let body = match quoted {
		Some(PostId(topic, _)) if topic != id => return Err(strange_target().into()),
		Some(PostId(topic, number)) => {
			let quote = call.ask(|forum, actor| discussions::quote(forum, actor, topic, number));
			format!("{}\n\n{body}", quote.map_err(|_| Problem::from(strange_target()))?.trim_end())
		}
		None => body,
	};
	let body = Prose::parse(Field::Body, &body)?;
	match call.ask(|forum, actor| discussions::reply(forum, actor, id, body))? {
		Sent::Stands(number) => {
			let post = post(call, PostId(id, number))?;
			let version = post.version();
			Ok(Answer::made(&post, format!("{PREFIX}/posts/{id}-{number}")).version(version))
		}
		Sent::Waits(case) => Ok(Answer::waits(&Waiting::of(case))),
	}
}

fn strange_target() -> model::FieldError {
	Field::Into.with(model::Problem::Unknown)
}

fn show(call: &Call) -> Answered {
	Ok(post(call, call.id("id")?)?.answer())
}

fn edit(call: &Call) -> Answered {
	let wanted: PostChange = call.document()?;
	let body = Prose::parse(Field::Body, &wanted.body)?;
	let PostId(topic, number) = place(call)?;
	let before = post(call, PostId(topic, number))?;
	call.require_version(&before.version())?;
	let seen = before.revision;
	call.guarded(call.ask(|forum, actor| discussions::edit(forum, actor, topic, number, seen, body)))?;
	Ok(post(call, PostId(topic, number))?.answer())
}

fn delete(call: &Call) -> Answered {
	let PostId(topic, number) = place(call)?;
	call.ask(|forum, actor| discussions::delete_post(forum, actor, topic, number))?;
	Ok(Answer::nothing())
}

fn revisions(call: &Call) -> Answered {
	let PostId(topic, number) = place(call)?;
	let all = call.ask(|forum, actor| discussions::revisions(forum, actor, topic, number))?;
	Ok(Answer::of(&List { items: all.into_iter().map(Revision::from).collect(), next: None }))
}

impl From<RevisionView> for Revision {
	fn from(view: RevisionView) -> Self {
		let line = |line| match line {
			ChangedLine::Same(text) => Line::Same { text },
			ChangedLine::Added(text) => Line::Added { text },
			ChangedLine::Removed(text) => Line::Removed { text },
			ChangedLine::Unchanged(count) => Line::Unchanged { count },
			ChangedLine::More(count) => Line::More { count },
		};
		let lines = view.lines.into_iter().map(line).collect();
		Self { revision: view.revision, at: view.at.into(), by: view.by.into(), lines }
	}
}

fn react(call: &Call) -> Answered {
	let (PostId(topic, number), reaction) = (place(call)?, reaction(call)?);
	call.ask(|forum, actor| reactions::add(forum, actor, topic, number, reaction))?;
	Ok(Answer::nothing())
}

fn take_back(call: &Call) -> Answered {
	let (PostId(topic, number), reaction) = (place(call)?, reaction(call)?);
	call.ask(|forum, actor| reactions::remove(forum, actor, topic, number, reaction))?;
	Ok(Answer::nothing())
}

fn reaction(call: &Call) -> Result<Reaction, Problem> {
	Reaction::from_code(call.param("name")).ok_or_else(|| UserError::NotFound.into())
}

fn set_state(call: &Call) -> Answered {
	let PostStateChange { state, reason: why } = call.document()?;
	let why = reason(why.as_deref())?;
	let PostId(topic, number) = place(call)?;
	let (_, before, _) = call.ask(|forum, actor| discussions::post(forum, actor, topic, number))?;
	let open = matches!(before.content, PostContent::Html(_));
	let right = if open { before.may.delete } else { before.may.restore };
	// Set to what it is already, it stays so, for whoever could set it otherwise.
	if !right || open != (state == PostState::Open) {
		call.ask(|forum, actor| match open {
			false => discussions::restore_post(forum, actor, topic, number),
			true => discussions::hide_post(forum, actor, topic, number, &why).map(drop),
		})?;
	}
	match post(call, PostId(topic, number)) {
		Ok(post) => Ok(post.answer()),
		// It took the whole topic along, which the reader does not see any more.
		Err(gone) if gone.status == 404 => Ok(Answer::nothing()),
		Err(refused) => Err(refused),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_post_has_one_id() {
		let id: PostId = "0000000000007-12".parse().unwrap();
		assert_eq!(id, PostId(TopicId(7), 12));
		for text in ["", "-", "0000000000007", "0000000000007-", "0000000000007-01", "0000000000007-+1", "7-1"] {
			assert!(text.parse::<PostId>().is_err(), "{text}");
		}
	}
}
