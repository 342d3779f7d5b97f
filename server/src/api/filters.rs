//! Filters of the community.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::words::{List, Moment, gather};
use forum::filters;
use model::FilterId;
use model::filters::{FilterAction, FilterKind, FilterView, NewFilter};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) const ENDPOINTS: &[Endpoint] = &[
	Endpoint::get("/filters", "listFilters", list)
		.says("The filters of the community, latest first.")
		.paged()
		.gives(&[with::<List<Filter>>(200)])
		.links(&[("removeFilter", "id", "$response.body#/items/0/id")]),
	Endpoint::post("/filters", "addFilter", add)
		.says("Adds a filter; one that is there already stays.")
		.takes::<FilterMaking>(r#"{"kind":"word","action":"hold","pattern":"cheap pills"}"#)
		.gives(&[with::<Filter>(201)])
		.links(&[("removeFilter", "id", "$response.body#/id")]),
	Endpoint::delete("/filters/{id}", "removeFilter", remove)
		.says("Removes a filter; what it holds back keeps waiting."),
];

/// What a filter looks for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum FilterKindWord {
	/// A word, or several in a row.
	Word,
	/// Links to a site.
	Link,
}

/// What a filter does with a post.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum FilterActionWord {
	/// It waits until somebody has looked at it.
	Hold,
	/// It is refused.
	Refuse,
}

/// A filter.
#[derive(Debug, Serialize, JsonSchema)]
struct Filter {
	id: String,
	kind: FilterKindWord,
	action: FilterActionWord,
	/// The words, or the site.
	pattern: String,
	since: Moment,
}

/// A filter to be added.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FilterMaking {
	kind: FilterKindWord,
	action: FilterActionWord,
	/// Words, or the name of a site.
	#[schemars(length(min = 1, max = 253))]
	pattern: String,
}

impl From<FilterView> for Filter {
	fn from(view: FilterView) -> Self {
		let kind = match view.kind {
			FilterKind::Word => FilterKindWord::Word,
			FilterKind::Link => FilterKindWord::Link,
		};
		let action = match view.action {
			FilterAction::Hold => FilterActionWord::Hold,
			FilterAction::Refuse => FilterActionWord::Refuse,
		};
		Self { id: view.id.to_string(), kind, action, pattern: view.pattern, since: view.since.into() }
	}
}

fn list(call: &Call) -> Answered {
	let (limit, after) = (call.limit()?, call.after::<FilterId>()?);
	let list = gather(limit, after, |after| {
		let page = call.ask(|forum, actor| filters::list(forum, actor, after))?;
		Ok((page.filters.into_iter().map(|view| (view.id, Filter::from(view))).collect(), page.next))
	})?;
	Ok(Answer::of(&list))
}

fn add(call: &Call) -> Answered {
	let FilterMaking { kind, action, pattern } = call.document()?;
	let kind = match kind {
		FilterKindWord::Word => FilterKind::Word,
		FilterKindWord::Link => FilterKind::Link,
	};
	let action = match action {
		FilterActionWord::Hold => FilterAction::Hold,
		FilterActionWord::Refuse => FilterAction::Refuse,
	};
	let new = NewFilter::parse(kind, action, &pattern)?;
	call.ask(|forum, actor| filters::add(forum, actor, new.clone()))?;
	let added = call.ask(|forum, actor| filters::standing(forum, actor, &new))?;
	Ok(Answer::made_somewhere(&Filter::from(added.ok_or(model::UserError::Busy)?)))
}

fn remove(call: &Call) -> Answered {
	let id = call.id("id")?;
	call.ask(|forum, actor| filters::remove(forum, actor, id))?;
	Ok(Answer::nothing())
}
