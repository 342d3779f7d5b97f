//! What is offered while somebody types: titles, members and tags that begin like this.

use super::asking::{people, readable};
use super::finding::limit;
use super::shown;
use crate::limits::Limited;
use crate::permissions::{Action, require};
use crate::{Actor, Error, Forum, Result};
use model::searching::Suggestion;
use model::text::slug;
use search::{Hit, Kind, MAX_TIME};

/// Titles that are offered.
const TITLES: usize = 5;
/// Members that are offered.
const MEMBERS: usize = 3;
/// Tags that are offered.
const TAGS: usize = 3;
/// Characters of what was typed that count.
const TYPED_MAX: usize = 100;

/// At most eleven titles, members and tags that begin like the last word of what was typed, and
/// that the actor may know of. `address` is where visitors are counted.
///
/// # Errors
/// Sign-in required before a closed door; [`Error::TooOften`].
pub fn suggest(forum: &Forum, actor: &Actor, address: u64, typed: &str) -> Result<Vec<Suggestion>> {
	require(actor, Action::LookInside, forum.now())?;
	limit(forum, actor, address, (Limited::Suggest, Limited::SuggestTo))?;
	let typed = typed.trim_start();
	if typed.is_empty() || typed.chars().count() > TYPED_MAX {
		return Ok(Vec::new());
	}
	let Some(open) = forum.searching().open() else { return Ok(Vec::new()) };
	match offers(forum, actor, &open, typed) {
		// What was typed can be sent all the same.
		Err(Error::Search(why)) => {
			tracing::warn!(%why, "nothing was suggested");
			Ok(Vec::new())
		}
		offers => offers,
	}
}

fn offers(forum: &Forum, actor: &Actor, open: &super::Open, typed: &str) -> Result<Vec<Suggestion>> {
	let directory = forum.directory()?;
	let now = open.now(forum)?;
	let until = forum.now().plus(MAX_TIME);
	let is_over = || forum.now() > until;
	let topics = readable(forum, actor, &directory, now.clone(), &[Kind::Topic]);
	let mut offers = Vec::new();
	for Hit { key, .. } in open.index.suggest(typed, &topics, TITLES, &is_over)? {
		let found = shown::topic(forum, actor, key)?;
		offers.extend(found.map(|(id, topic)| Suggestion::Topic {
			id,
			slug: slug(&topic.title),
			title: topic.title.clone(),
		}));
	}
	for Hit { key, .. } in open.index.suggest(typed, &people(forum, actor, now), MEMBERS, &is_over)? {
		let found = shown::member(forum, actor, key)?;
		offers.extend(found.map(|(handle, name)| Suggestion::Member { handle, name }));
	}
	// A tag is one word.
	if !typed.trim_end().contains(char::is_whitespace) {
		for tag in open.index.suggest_tags(typed.trim_end(), &topics, TAGS, &is_over)? {
			offers.extend(shown::tag(forum, actor, &tag)?.map(Suggestion::Tag));
		}
	}
	Ok(offers)
}
