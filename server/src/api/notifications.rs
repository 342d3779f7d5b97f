//! The inbox of whoever asks.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::words::{Author, List, Moment, gather};
use forum::inbox;
use model::inbox::{EntryCursor, EntryName, EntryPlace, EntryView};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/notifications", "listNotifications", list)
		.says("What happened that one wants to hear of, latest first.")
		.paged()
		.gives(&[with::<List<Notification>>(200)])
		.links(&[("markRead", "id", "$response.body#/items/0/id")]),
	Endpoint::put("/notifications", "markAllRead", mark_all)
		.says("Marks everything as read.")
		.takes::<Mark>(r#"{"read":true}"#),
	Endpoint::put("/notifications/{id}", "markRead", mark).says("Marks one as read.").takes::<Mark>(r#"{"read":true}"#),
];

/// Something one wants to hear of.
#[derive(Debug, Serialize, JsonSchema)]
struct Notification {
	id: String,
	/// What it tells, such as replies, mention or invitation.
	kind: String,
	at: Moment,
	read: bool,
	/// The post to go to; none where it tells of a group.
	post: Option<String>,
	/// The short name of the group.
	group: String,
	/// Title of the topic, or name of the group.
	title: String,
	/// Who wrote the post, or the latest of them; of requests, who asked last.
	by: Author,
	/// How many posts it stands for, or requests.
	count: u32,
	/// Why a request was refused, and with which words somebody is invited; may be empty.
	said: String,
}

impl From<EntryView> for Notification {
	fn from(view: EntryView) -> Self {
		Self {
			id: view.name.to_string(),
			kind: view.name.kind.code().to_owned(),
			at: view.at.into(),
			read: view.read,
			post: match view.name.place {
				EntryPlace::Topic(topic) => Some(format!("{topic}-{}", view.number)),
				EntryPlace::Group(_) => None,
			},
			group: view.group_slug,
			title: view.title,
			by: view.author.into(),
			count: view.count,
			said: view.said,
		}
	}
}

/// That it was read; what was read stays so.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Mark {
	#[expect(dead_code, reason = "it has one value")]
	read: True,
}

/// Nothing but `true`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(try_from = "bool")]
#[schemars(extend("const" = true))]
struct True(#[expect(dead_code, reason = "it has one value")] bool);

impl TryFrom<bool> for True {
	type Error = &'static str;
	fn try_from(read: bool) -> Result<Self, &'static str> {
		if read { Ok(Self(read)) } else { Err("what was read stays so") }
	}
}

fn list(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<EntryCursor>()?);
	let list = gather(limit, after, |after| {
		let page = call.ask(|forum, actor| inbox::list(forum, actor, after))?;
		let row = |view: EntryView| (EntryCursor { at: view.at, name: view.name }, Notification::from(view));
		Ok((page.entries.into_iter().map(row).collect(), page.next))
	})?;
	Ok(Answer::of(&list))
}

fn mark_all(call: &Call) -> Answered {
	let _read: Mark = call.document()?;
	call.ask(inbox::mark_all)?;
	Ok(Answer::nothing())
}

fn mark(call: &Call) -> Answered {
	let name: EntryName = call.id("id")?;
	let _read: Mark = call.document()?;
	call.ask(|forum, actor| inbox::mark_read(forum, actor, name))?;
	Ok(Answer::nothing())
}
