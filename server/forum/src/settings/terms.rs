//! The terms of use: their versions, of which the newest is in force.

use super::{edit, rewrite};
use crate::accounts;
use crate::journal::Event;
use crate::text;
use crate::{Actor, Error, Forum, Result, tables};
use model::site::TermsView;
use model::text::Prose;
use model::{Field, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// By version, from 1 on. A version stays as it was: somebody agreed to it.
const TERMS: Table<u32, TermsRecord> = Table::new(tables::TERMS, "terms");

/// Versions that are listed, latest first.
const VERSIONS_SHOWN: usize = 100;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct TermsRecord {
	text: String,
	html: String,
	at: Timestamp,
}

impl Record for TermsRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}

/// Puts new terms in force; every member is asked for their consent before they write next.
/// Gives the version. The same text again changes nothing.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::Stale`] if `found` is not
/// the version in force; what is wrong with [`Field::Terms`]; [`Error::TooOften`].
pub fn publish_terms(forum: &Forum, actor: &Actor, source: Prose, found: Option<u32>) -> Result<u32> {
	let html = text::render(source.as_str()).map_err(|problem| crate::error::unreadable(Field::Terms, &problem))?.html;
	edit(forum, actor, move |change| {
		let in_force = change.get(&super::SITE, &())?.unwrap_or_default().terms;
		if in_force != found {
			return Err(Error::Stale);
		}
		if let Some(version) = in_force
			&& change.get(&TERMS, &version)?.is_some_and(|terms| terms.text == source.as_str())
		{
			return Ok(version);
		}
		let last = change.raw().scan(&TERMS).reverse().limit(1).keys()?.first().copied().unwrap_or(0);
		let version = last + 1;
		let record = TermsRecord { text: source.as_str().to_owned(), html, at: change.now };
		change.put(&TERMS, &version, &record)?;
		rewrite(change, |site| site.terms = Some(version))?;
		change.record(Event::TermsChanged { version })?;
		// Whoever puts them in force has read them.
		if let Some(member) = change.actor.id() {
			accounts::note_consent(change, member, version)?;
		}
		Ok(version)
	})
}

/// Puts no terms in force. The versions so far stay readable for administrators.
///
/// # Errors
/// As [`publish_terms`].
pub fn withdraw_terms(forum: &Forum, actor: &Actor) -> Result<()> {
	edit(forum, actor, |change| rewrite(change, |site| site.terms = None))
}

/// The terms in force, for everybody: one reads them before one comes in.
///
/// # Errors
/// [`Error::NotFound`] where there are none.
pub fn terms(forum: &Forum) -> Result<TermsView> {
	let version = super::site(forum)?.terms.ok_or(Error::NotFound)?;
	let TermsRecord { text, html, at } = forum.store().get(&TERMS, &version)?.ok_or(Error::NotFound)?;
	Ok(TermsView { version, text, html, at })
}

/// A version of the terms that somebody may have agreed to.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::NotFound`].
pub fn terms_version(forum: &Forum, actor: &Actor, version: u32) -> Result<TermsView> {
	crate::permissions::require(actor, crate::permissions::Action::EditSite, forum.now())?;
	let TermsRecord { text, html, at } = forum.store().get(&TERMS, &version)?.ok_or(Error::NotFound)?;
	Ok(TermsView { version, text, html, at })
}

/// The versions and since when they hold, latest first; the last hundred.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator.
pub fn terms_versions(forum: &Forum, actor: &Actor) -> Result<Vec<(u32, Timestamp)>> {
	crate::permissions::require(actor, crate::permissions::Action::EditSite, forum.now())?;
	let rows = forum.store().scan(&TERMS).reverse().limit(VERSIONS_SHOWN).collect()?;
	Ok(rows.into_iter().map(|(version, terms)| (version, terms.at)).collect())
}
