//! Settings of the community, kept in memory for every page: its name, its language, its door.

mod contact;
mod countries;
mod door;
mod face;
mod pictures;
mod terms;

pub use contact::{security_contact, set_security_contact};
pub(crate) use countries::refuse_excluded;
pub use countries::{exclude_countries, turned_away};
pub(crate) use door::set_door_back;
pub use door::{DoorDraft, edit_door};
pub(crate) use face::check as check_face;
pub use face::{
	LookDraft, PictureChange, TextsDraft, edit_look, edit_texts, home_text, offer_languages, picture, site_charter,
};
pub use terms::{publish_terms, terms, terms_version, terms_versions, withdraw_terms};

use crate::audit::{self, Told};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::Action;
use crate::{Actor, Change, Forum, Result, tables};
use model::details::Country;
use model::face::Face;
use model::moderation::{Act, Aspect, Held, Object, Value};
use model::reading::Language;
use model::site::{Door, SiteView};
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
	pub(crate) door: Door,
	/// In thirty days; none where only administrators invite.
	pub(crate) member_invites: Option<u32>,
	/// The version in force.
	pub(crate) terms: Option<u32>,
	/// From where nobody is taken.
	pub(crate) excluded: Vec<Country>,
}

impl Default for SiteRecord {
	/// A community before somebody has said anything of it.
	fn default() -> Self {
		Self {
			name: NAME_BEFORE.to_owned(),
			language: Language::default(),
			door: Door::default(),
			member_invites: None,
			terms: None,
			excluded: Vec::new(),
		}
	}
}

impl SiteRecord {
	fn view(self, face: Face) -> SiteView {
		let Self { name, language, door, member_invites, terms, excluded } = self;
		SiteView { name, language, door, member_invites, terms, excluded, face }
	}
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
		let face = forum.store().get(&face::FACE, &())?.unwrap_or_default().view();
		Ok(forum.store().get(&SITE, &())?.unwrap_or_default().view(face))
	})
}

/// Changes name and language of the community.
///
/// # Errors
/// [`crate::Error::Denied`] unless the actor is an administrator; [`crate::Error::TooOften`].
pub fn edit_site(forum: &Forum, actor: &Actor, draft: SiteDraft) -> Result<()> {
	edit(forum, actor, move |change| write(change, draft))
}

/// Changes settings, for administrators.
pub(crate) fn edit<T: Send + 'static>(
	forum: &Forum,
	actor: &Actor,
	write: impl FnOnce(&mut Change<'_, '_>) -> Result<T> + Send + 'static,
) -> Result<T> {
	take(forum, actor)?;
	edit_taken(forum, actor, write)
}

/// Counts a change of settings against the actor's limit.
fn take(forum: &Forum, actor: &Actor) -> Result<()> {
	if actor.is_signed_in() { limits::take(forum, actor, Limited::KeepHouse) } else { Ok(()) }
}

/// As [`edit`], where [`take`] came before some costly work.
fn edit_taken<T: Send + 'static>(
	forum: &Forum,
	actor: &Actor,
	write: impl FnOnce(&mut Change<'_, '_>) -> Result<T> + Send + 'static,
) -> Result<T> {
	let outcome = forum.change(actor, |change| {
		change.require(Action::EditSite)?;
		write(change)
	});
	// Also after a failure: a broken store may have written all the same.
	forum.settings().forget();
	outcome
}

/// Writes name and language; whoever makes the change then calls [`Cache::forget`].
pub(crate) fn write(change: &mut Change<'_, '_>, draft: SiteDraft) -> Result<()> {
	rewrite(change, move |site| {
		site.name = draft.name.as_str().to_owned();
		site.language = draft.language;
	})
}

/// Writes the record with something changed.
fn rewrite(change: &mut Change<'_, '_>, with: impl FnOnce(&mut SiteRecord)) -> Result<()> {
	let old = change.get(&SITE, &())?.unwrap_or_default();
	let mut record = old.clone();
	with(&mut record);
	change.put(&SITE, &(), &record)?;
	if old.door != record.door {
		let told = Told::of(Act::DoorChanged, Object::Site);
		audit::record(change, told.changed(Value::Door(old.door), Value::Door(record.door)))?;
	}
	if old != (SiteRecord { door: old.door, ..record.clone() }) {
		audit::record(change, told(old, record))?;
	}
	change.record(Event::SiteChanged)
}

/// What the log says of settings that changed.
fn told(old: SiteRecord, new: SiteRecord) -> Told {
	let number = |number: Option<u32>| Held::Value(number.map_or(Value::Nothing, |it| Value::Number(it.into())));
	Told::of(Act::SiteChanged, Object::Site)
		.text(Aspect::Name, &old.name, &new.name)
		.detail(Aspect::Language, Held::Languages(vec![old.language]), Held::Languages(vec![new.language]))
		.detail(Aspect::MemberInvites, number(old.member_invites), number(new.member_invites))
		.detail(Aspect::Terms, number(old.terms), number(new.terms))
		.detail(Aspect::Countries, Held::Countries(old.excluded), Held::Countries(new.excluded))
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
