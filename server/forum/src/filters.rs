//! Filters of the community: words and links that hold a post back, or refuse it.
//!
//! They look at what is written, never at who writes; those who keep order in a group are spared
//! there, since they are whom a filter asks.

mod matching;
#[cfg(test)]
mod tests;

use crate::audit::{self, Told};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::permissions::{Action, GroupFacts, may, require};
use crate::{Actor, Error, Forum, Result, tables};
use matching::Seen;
use model::filters::{FilterAction, FilterKind, FilterPage, FilterView, NewFilter};
use model::moderation::{Act, Aspect, Held, HeldWhy, Object, Value};
use model::text::Prose;
use model::{Field, FilterId, Problem, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// Filters of a community: a list that people still look through, and every post is held against
/// all of them within a millisecond.
pub const FILTERS_MAX: usize = 500;
/// Filters on one page.
pub const FILTERS_PER_PAGE: usize = 50;

pub(crate) const FILTERS: Table<FilterId, FilterRecord> = Table::new(tables::FILTERS, "filters");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FilterRecord {
	pub(crate) kind: FilterKind,
	pub(crate) action: FilterAction,
	pub(crate) pattern: String,
	pub(crate) at: Timestamp,
	pub(crate) by: Author,
}

impl Record for FilterRecord {
	const VERSION: u8 = 1;
}

impl FilterRecord {
	fn view(self, id: FilterId) -> FilterView {
		FilterView { id, kind: self.kind, action: self.action, pattern: self.pattern, since: self.at }
	}
}

/// Adds a filter. What was written before stays as it is. The same filter again changes nothing.
///
/// # Errors
/// [`Error::Denied`] except for administrators; the field `pattern` while there are
/// [`FILTERS_MAX`]; [`Error::Taken`] of it if the filter that stands does something else, see
/// [`standing`]; [`Error::TooOften`].
pub fn add(forum: &Forum, actor: &Actor, new: NewFilter) -> Result<()> {
	require(actor, Action::EditSite, forum.now())?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditSite)?;
		let known = change.raw().scan(&FILTERS).limit(FILTERS_MAX).collect()?;
		let same = known.iter().find(|(_, filter)| (filter.kind, &filter.pattern) == (new.kind, &new.pattern));
		match same {
			Some((_, filter)) if filter.action == new.action => return Ok(()),
			Some(_) => return Err(Error::Taken(Field::Pattern)),
			None if known.len() == FILTERS_MAX => {
				return Err(Field::Pattern.with(Problem::TooMany { max: FILTERS_MAX as u32 }).into());
			}
			None => {}
		}
		let id = change.fresh_id(&FILTERS, FilterId, change.now)?;
		let told = Told::of(Act::FilterChanged, Object::Site).changed(is(false), is(true));
		let told = told.text(Aspect::Pattern, "", &new.pattern);
		audit::record(change, told.detail(Aspect::Filter, Held::Value(Value::Nothing), Held::Filter(new.action)))?;
		let NewFilter { kind, action, pattern } = new;
		let by = change.actor.author()?;
		change.put(&FILTERS, &id, &FilterRecord { kind, action, pattern, at: change.now, by })?;
		change.record(Event::FiltersChanged { filter: id })
	})
}

/// Removes a filter; what it holds back keeps waiting. A second time changes nothing.
///
/// # Errors
/// [`Error::Denied`] except for administrators; [`Error::TooOften`].
pub fn remove(forum: &Forum, actor: &Actor, id: FilterId) -> Result<()> {
	require(actor, Action::EditSite, forum.now())?;
	limits::take(forum, actor, Limited::KeepHouse)?;
	forum.change(actor, move |change| {
		change.require(Action::EditSite)?;
		let Some(old) = change.get(&FILTERS, &id)? else { return Ok(()) };
		change.remove(&FILTERS, &id)?;
		let told = Told::of(Act::FilterChanged, Object::Site).changed(is(true), is(false));
		let told = told.text(Aspect::Pattern, &old.pattern, "");
		audit::record(change, told.detail(Aspect::Filter, Held::Filter(old.action), Held::Value(Value::Nothing)))?;
		change.record(Event::FiltersChanged { filter: id })
	})
}

fn is(yes: bool) -> Value {
	Value::Is(yes)
}

/// The filter that looks for the same as a new one would, if there is one.
///
/// # Errors
/// As [`list`].
pub fn standing(forum: &Forum, actor: &Actor, new: &NewFilter) -> Result<Option<FilterView>> {
	require(actor, Action::EditSite, forum.now())?;
	let known = forum.store().scan(&FILTERS).limit(FILTERS_MAX).collect()?;
	let same = known.into_iter().find(|(_, filter)| (filter.kind, &filter.pattern) == (new.kind, &new.pattern));
	Ok(same.map(|(id, filter)| filter.view(id)))
}

/// A page of the filters, latest first, behind `before`.
///
/// # Errors
/// [`Error::SignInRequired`], or [`Error::Denied`] except for administrators.
pub fn list(forum: &Forum, actor: &Actor, before: Option<FilterId>) -> Result<FilterPage> {
	require(actor, Action::EditSite, forum.now())?;
	let mut scan = forum.store().scan(&FILTERS).reverse();
	if let Some(before) = before {
		scan = scan.before(&before);
	}
	let mut rows = scan.limit(FILTERS_PER_PAGE + 1).collect()?;
	let more = rows.len() > FILTERS_PER_PAGE;
	rows.truncate(FILTERS_PER_PAGE);
	let next = rows.last().filter(|_| more).map(|(id, _)| *id);
	let total = forum.store().scan(&FILTERS).limit(FILTERS_MAX).count()?;
	let filters = rows.into_iter().map(|(id, filter)| filter.view(id)).collect();
	Ok(FilterPage { filters, next, total: u32::try_from(total).unwrap_or(u32::MAX) })
}

/// The filters that a text would meet, as if somebody wrote it now. Nothing is kept of it.
///
/// # Errors
/// As [`list`]; a text that cannot be rendered; [`Error::TooOften`].
pub fn trial(forum: &Forum, actor: &Actor, text: &Prose) -> Result<Vec<FilterView>> {
	require(actor, Action::EditSite, forum.now())?;
	limits::take(forum, actor, Limited::Edit)?;
	let html = crate::mentions::render(forum, actor, text)?.rendered.html;
	Ok(met(forum, &[text.as_str()], &html)?.into_iter().map(|(id, filter)| filter.view(id)).collect())
}

/// Holds a text against the filters: why it has to wait, if it has to.
///
/// # Errors
/// The field in which there is something that is not taken.
pub(crate) fn screen(
	forum: &Forum,
	actor: &Actor,
	group: GroupFacts,
	head: &[&str],
	(source, html): (&str, &str),
) -> Result<Option<HeldWhy>> {
	if may(actor, Action::KeepOrder(group), forum.now()) {
		return Ok(None);
	}
	let found = strongest(met(forum, head, "")?).map(|found| (Field::Title, found));
	let found = match (found, strongest(met(forum, &[source], html)?).map(|found| (Field::Body, found))) {
		(Some(head), Some(body)) if body.1.0 > head.1.0 => Some(body),
		(None, body) => body,
		(head, _) => head,
	};
	Ok(match found {
		None => None,
		Some((field, (FilterAction::Refuse, kind))) => return Err(refusal(field, kind)),
		Some((_, (FilterAction::Hold, FilterKind::Word))) => Some(HeldWhy::Word),
		Some((_, (FilterAction::Hold, FilterKind::Link))) => Some(HeldWhy::Link),
	})
}

/// The same for what stands already: it cannot wait, so whatever meets a filter is refused.
///
/// # Errors
/// The field in which there is something that is not taken.
pub(crate) fn screen_edit(
	forum: &Forum,
	actor: &Actor,
	group: GroupFacts,
	(field, texts, html): (Field, &[&str], &str),
) -> Result<()> {
	if may(actor, Action::KeepOrder(group), forum.now()) {
		return Ok(());
	}
	match strongest(met(forum, texts, html)?) {
		Some((_, kind)) => Err(refusal(field, kind)),
		None => Ok(()),
	}
}

fn refusal(field: Field, kind: FilterKind) -> Error {
	let problem = match kind {
		FilterKind::Word => Problem::FilteredWord,
		FilterKind::Link => Problem::FilteredLink,
	};
	field.with(problem).into()
}

fn strongest(met: Vec<(FilterId, FilterRecord)>) -> Option<(FilterAction, FilterKind)> {
	met.into_iter().map(|(_, filter)| (filter.action, filter.kind)).max()
}

fn met(forum: &Forum, texts: &[&str], html: &str) -> Result<Vec<(FilterId, FilterRecord)>> {
	let filters = forum.store().scan(&FILTERS).limit(FILTERS_MAX).collect()?;
	if filters.is_empty() {
		return Ok(filters);
	}
	let seen = Seen::of(texts, html);
	Ok(filters.into_iter().filter(|(_, filter)| seen.meets(filter.kind, &filter.pattern)).collect())
}
