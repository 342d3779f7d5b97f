//! Countries from which nobody is taken, and how many were turned away.

use super::{SITE, edit, rewrite};
use crate::journal::Event;
use crate::permissions::{self, Action};
use crate::{Actor, Error, Forum, Result, tables};
use model::details::Country;
use model::{Field, Problem, Reason};
use store::Table;

/// How many came from where. A number and nothing else: whoever is not taken leaves no trace.
const TURNED_AWAY: Table<Country, u64> = Table::new(tables::TURNED_AWAY, "turned_away");

/// Says from where nobody is taken. Members who are here already stay.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::TooOften`].
pub fn exclude_countries(forum: &Forum, actor: &Actor, mut countries: Vec<Country>) -> Result<()> {
	countries.sort_unstable();
	countries.dedup();
	edit(forum, actor, move |change| rewrite(change, |site| site.excluded = countries))
}

/// Turns a newcomer away who says to live in an excluded country, and counts it. Where some
/// are excluded, one has to say where one lives.
///
/// # Errors
/// [`Reason::CountryExcluded`]; [`Problem::Empty`] of [`Field::Country`].
pub(crate) fn refuse_excluded(forum: &Forum, country: Option<Country>) -> Result<()> {
	if super::site(forum)?.excluded.is_empty() {
		return Ok(());
	}
	let country = country.ok_or(Field::Country.with(Problem::Empty))?;
	if !super::site(forum)?.excluded.contains(&country) {
		return Ok(());
	}
	forum.change(&Actor::visitor(), move |change| {
		if !change.get(&SITE, &())?.unwrap_or_default().excluded.contains(&country) {
			return Ok(());
		}
		let count = change.get(&TURNED_AWAY, &country)?.unwrap_or(0);
		change.put(&TURNED_AWAY, &country, &(count + 1))?;
		change.record(Event::TurnedAway)
	})?;
	Err(Error::Denied(Reason::CountryExcluded))
}

/// How many were turned away, by country.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn turned_away(forum: &Forum, actor: &Actor) -> Result<Vec<(Country, u64)>> {
	permissions::require(actor, Action::EditSite, forum.now())?;
	Ok(forum.store().scan(&TURNED_AWAY).collect()?)
}
