//! Searching.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, Parameter, with};
use super::problem::{FieldProblem, Problem};
use super::words::{Moment, gather};
use forum::searching;
use model::UserError;
use model::searching::{
	HITS_PER_PAGE, HitView, Piece, Search as Asked, SearchField, SearchKind, SearchOrder, SearchState, SearchView,
	WORDS_MAX,
};
use schemars::JsonSchema;
use serde::Serialize;
use std::cell::Cell;

pub(super) const ENDPOINTS: &[Endpoint] = &[Endpoint::get("/search", "search", search)
	.says("Topics and posts that hold what is looked for, as far as the reader may read them.")
	.open()
	.evenly()
	.query(&[
		Parameter::new::<Words>("q", "Words, with what may stand between them."),
		Parameter::new::<String>("group", "The short name of a group."),
		Parameter::new::<In>("in", "What is looked for."),
		Parameter::new::<String>("by", "The short name of an author."),
		Parameter::new::<String>("from", "The first day, such as 2026-11-22."),
		Parameter::new::<String>("to", "The last day."),
		Parameter::new::<String>("tags", "Tags that the topic has, with spaces between them."),
		Parameter::new::<Sort>("sort", "In which order."),
	])
	.paged()
	.gives(&[with::<Found>(200)])];

/// Words to look for.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "describes what stands behind the question mark")]
struct Words(#[schemars(length(max = 250))] String);

/// What is looked for.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[expect(dead_code, reason = "describes what stands behind the question mark")]
enum In {
	Topics,
	Posts,
}

/// In which order hits come.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[expect(dead_code, reason = "describes what stands behind the question mark")]
enum Sort {
	Relevance,
	New,
}

/// What was found.
#[derive(Debug, Serialize, JsonSchema)]
struct Found {
	items: Vec<Hit>,
	/// How many there are in all.
	total: u64,
	/// Whether everything was looked through; if not, more will be found later.
	whole: bool,
	/// To be sent as `after`; none at the end.
	next: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Kind {
	Topic,
	Post,
}

/// Something that was found.
#[derive(Debug, Serialize, JsonSchema)]
struct Hit {
	kind: Kind,
	id: String,
	url: String,
	/// The title of the topic.
	title: String,
	/// The part of the text that has most of what was looked for.
	snippet: String,
	/// The short name of the group.
	group: String,
	at: Moment,
}

impl Hit {
	fn of(call: &Call, view: HitView) -> Self {
		let text = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
		let (kind, id, path) = match view.number {
			Some(number) => (Kind::Post, format!("{}-{number}", view.topic), format!("/t/{}/p/{number}", view.topic)),
			None => (Kind::Topic, view.topic.to_string(), format!("/t/{}/{}", view.topic, view.slug)),
		};
		let (title, snippet) = (text(&view.title), text(&view.text));
		Self {
			kind,
			id,
			url: format!("{}{path}", call.origin),
			title,
			snippet,
			group: view.group_slug,
			at: view.at.into(),
		}
	}
}

fn search(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<u32>()?);
	let asked = asked(call)?;
	let told = Cell::new((0, true));
	let list = gather(limit, after, |after| {
		let behind = after.unwrap_or(0);
		let page = behind / HITS_PER_PAGE + 1;
		let view = match call.ask(|forum, actor| searching::find(forum, actor, call.address, &asked, page, 0)) {
			// What was found before is no longer there.
			Err(gone) if gone.status == 404 && page > 1 => SearchView::default(),
			other => other?,
		};
		if !view.complaints.is_empty() {
			let wrong = view.complaints.iter().map(|wrong| FieldProblem::new(name(wrong.field), "unknown"));
			return Err(Problem::invalid(wrong.collect()));
		}
		match view.state {
			SearchState::TooSlow => return Err(UserError::Busy.into()),
			state => told.set((view.total, state == SearchState::Whole)),
		}
		let first = (page - 1) * HITS_PER_PAGE;
		let next = (page < view.pages).then(|| page * HITS_PER_PAGE);
		let rows = (first + 1..).zip(view.hits).filter(|(place, _)| *place > behind);
		Ok((rows.map(|(place, hit)| (place, Hit::of(call, hit))).collect(), next))
	})?;
	let (total, whole) = told.get();
	Ok(Answer::of(&Found { items: list.items, total, whole, next: list.next }).found(total))
}

/// Where it stands in the address.
fn name(field: SearchField) -> &'static str {
	match field {
		SearchField::Words => "q",
		SearchField::Group => "group",
		SearchField::By => "by",
		SearchField::Tags => "tags",
		SearchField::From => "from",
		SearchField::To => "to",
	}
}

fn asked(call: &Call) -> Result<Asked, Problem> {
	let text = |name| call.asked(name).unwrap_or("").trim().to_owned();
	let unknown = |name| Problem::invalid(vec![FieldProblem::new(name, "unknown")]);
	let words = text("q");
	if words.chars().count() > WORDS_MAX {
		let bound = Some(WORDS_MAX as u64);
		return Err(Problem::invalid(vec![FieldProblem { bound, ..FieldProblem::new("q", "too-long") }]));
	}
	let kind = match call.asked("in") {
		None => SearchKind::Everything,
		Some("topics") => SearchKind::Topics,
		Some("posts") => SearchKind::Replies,
		Some(_) => return Err(unknown("in")),
	};
	let order = match call.asked("sort") {
		None | Some("relevance") => SearchOrder::Best,
		Some("new") => SearchOrder::Newest,
		Some(_) => return Err(unknown("sort")),
	};
	let (group, by, tags, from, to) = (text("group"), text("by"), text("tags"), text("from"), text("to"));
	Ok(Asked { words, kind, group, by, tags, from, to, order })
}
