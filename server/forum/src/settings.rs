//! Settings of the community: its name and language, kept in memory for every page.

use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::{Actor, Change, Forum, Result, tables};
use model::reading::Language;
use model::site::SiteView;
use model::text::SiteName;
use serde::{Deserialize, Serialize};
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use store::{Record, Table};

/// One row.
pub(crate) const SITE: Table<(), SiteRecord> = Table::new(tables::SITE, "site");

/// What a community is called before somebody has given it a name.
const NAME_BEFORE: &str = "Meydan";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SiteRecord {
	pub(crate) name: String,
	pub(crate) language: Language,
}

impl Record for SiteRecord {
	const VERSION: u8 = 1;
}

/// What the community is to be called.
#[derive(Debug, Clone)]
pub struct SiteDraft {
	/// Its name.
	pub name: SiteName,
	/// The language for readers who ask for none that is offered.
	pub language: Language,
}

/// What every page says about the community.
///
/// # Errors
/// When the store cannot be read.
pub fn site(forum: &Forum) -> Result<SiteView> {
	forum.settings().site(|| {
		Ok(match forum.store().get(&SITE, &())? {
			Some(SiteRecord { name, language }) => SiteView { name, language },
			None => SiteView { name: NAME_BEFORE.to_owned(), language: Language::default() },
		})
	})
}

/// Changes name and language of the community.
///
/// # Errors
/// [`crate::Error::Denied`] unless the actor is an administrator; [`crate::Error::TooOften`].
pub fn edit_site(forum: &Forum, actor: &Actor, draft: SiteDraft) -> Result<()> {
	if actor.is_signed_in() {
		limits::take(forum, actor, Limited::KeepHouse)?;
	}
	let outcome = forum.change(actor, |change| {
		change.require(Action::EditSite)?;
		write(change, draft)
	});
	// Also after a failure: a broken store may have written all the same.
	forum.settings().forget();
	outcome
}

/// Writes the settings; whoever makes the change then calls [`Cache::forget`].
pub(crate) fn write(change: &mut Change<'_, '_>, draft: SiteDraft) -> Result<()> {
	let record = SiteRecord { name: draft.name.as_str().to_owned(), language: draft.language };
	change.put(&SITE, &(), &record)?;
	change.record(Event::SiteChanged)
}

/// A copy of the settings, dropped whenever they change.
#[derive(Default)]
pub(crate) struct Cache {
	changes: AtomicU64,
	kept: RwLock<Option<(u64, SiteView)>>,
	set_up: AtomicBool,
}

impl Cache {
	/// The settings changed: the next reader reads again.
	pub(crate) fn forget(&self) {
		self.changes.fetch_add(1, Ordering::SeqCst);
	}

	fn site(&self, read: impl FnOnce() -> Result<SiteView>) -> Result<SiteView> {
		// Read before the store is: a change during the reading makes the copy old, never the reverse.
		let changes = self.changes.load(Ordering::SeqCst);
		if let Ok(kept) = self.kept.read()
			&& let Some((known, site)) = &*kept
			&& *known == changes
		{
			return Ok(site.clone());
		}
		let site = read()?;
		if let Ok(mut kept) = self.kept.write() {
			*kept = Some((changes, site.clone()));
		}
		Ok(site)
	}

	/// Whether there is an administrator; asked no more once there is.
	pub(crate) fn is_set_up(&self, read: impl FnOnce() -> Result<bool>) -> Result<bool> {
		if self.set_up.load(Ordering::Acquire) {
			return Ok(true);
		}
		let set_up = read()?;
		if set_up {
			self.set_up.store(true, Ordering::Release);
		}
		Ok(set_up)
	}
}
