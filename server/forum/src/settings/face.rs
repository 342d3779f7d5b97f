//! The site's own face: colour and pictures, the text on the start page, the charter, links, languages.

use super::pictures::{self, PictureRecord};
use super::{SITE, edit, edit_taken, take};
use crate::audit::{self, Told};
use crate::journal::Event;
use crate::permissions::{self, Action};
use crate::{Actor, Change, Error, Forum, Result, tables, text};
use model::Field;
use model::colour::Colour;
use model::face::{Face, FooterLink, Picture, PictureView, SiteText};
use model::moderation::{Act, Aspect, Held, Object, Value};
use model::reading::Language;
use model::text::Prose;
use serde::{Deserialize, Serialize};
use store::{Record, Table};

/// One row.
pub(super) const FACE: Table<(), FaceRecord> = Table::new(tables::FACE, "face");
const PICTURES: Table<Picture, PictureRecord> = Table::new(tables::PICTURES, "pictures");
const TEXTS: Table<Place, TextRecord> = Table::new(tables::SITE_TEXTS, "site_texts");

/// Where a text of the site's own stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Place {
	/// On top of the start page.
	Home,
	/// On a page of its own.
	Charter,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct FaceRecord {
	accent: Option<Colour>,
	logo: Option<PictureView>,
	icon: Option<PictureView>,
	links: Vec<FooterLink>,
	languages: Vec<Language>,
	greets: bool,
	charter: bool,
	edition: u32,
}

impl Record for FaceRecord {
	const VERSION: u8 = 1;
}

impl FaceRecord {
	pub(super) fn view(self) -> Face {
		let Self { accent, logo, icon, links, languages, greets, charter, edition } = self;
		Face { accent, logo, icon, links, languages, greets, charter, edition }
	}
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct TextRecord {
	text: String,
	html: String,
}

impl Record for TextRecord {
	const VERSION: u8 = 1;
	const LONG: bool = true;
}

/// What becomes of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureChange {
	/// It stays as it is.
	Keep,
	/// The usual one comes back.
	Remove,
	/// This one, as it was sent.
	Set(Vec<u8>),
}

/// How the site is to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookDraft {
	/// Its colour; none is the usual one.
	pub accent: Option<Colour>,
	/// Its logo.
	pub logo: PictureChange,
	/// Its icon.
	pub icon: PictureChange,
}

/// What the site is to say of itself.
#[derive(Debug, Clone)]
pub struct TextsDraft {
	/// On top of the start page; may be empty.
	pub home: Prose,
	/// On a page of its own; may be empty.
	pub charter: Prose,
	/// At the foot of every page.
	pub links: Vec<FooterLink>,
	/// The edition that the writer found.
	pub found: u32,
}

/// Changes colour and pictures. A picture is drawn anew, so that nothing of the file but what is
/// seen is kept.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`model::Problem::TooHeavy`]
/// and [`model::Problem::BadPicture`] of [`Field::Logo`] and [`Field::Icon`]; [`Error::TooOften`].
pub fn edit_look(forum: &Forum, actor: &Actor, draft: LookDraft) -> Result<()> {
	// Before pictures are opened, which costs something.
	permissions::require(actor, Action::EditSite, forum.now())?;
	take(forum, actor)?;
	let LookDraft { accent, logo, icon } = draft;
	let (logo, icon) = (Drawn::of(Picture::Logo, logo), Drawn::of(Picture::Icon, icon));
	let refused = [&logo, &icon].into_iter().filter_map(|drawn| drawn.as_ref().err().copied()).collect::<Vec<_>>();
	let (Ok(logo), Ok(icon)) = (logo, icon) else { return Err(Error::Invalid(refused)) };
	edit_taken(forum, actor, move |change| {
		rewrite(change, |change, face, told| {
			face.accent = accent;
			logo.put(change, Picture::Logo, &mut face.logo)?;
			icon.put(change, Picture::Icon, &mut face.icon)?;
			Ok(told)
		})
	})
}

/// A change of a picture, ready to be written.
enum Drawn {
	Keep,
	Remove,
	Set(PictureRecord),
}

impl Drawn {
	fn of(picture: Picture, change: PictureChange) -> std::result::Result<Self, model::FieldError> {
		let field = match picture {
			Picture::Logo => Field::Logo,
			Picture::Icon => Field::Icon,
		};
		Ok(match change {
			PictureChange::Keep => Self::Keep,
			PictureChange::Remove => Self::Remove,
			PictureChange::Set(bytes) => {
				Self::Set(pictures::draw(picture, &bytes).map_err(|problem| field.with(problem))?)
			}
		})
	}

	fn put(self, change: &mut Change<'_, '_>, picture: Picture, shown: &mut Option<PictureView>) -> Result<()> {
		match self {
			Self::Keep => Ok(()),
			Self::Remove => {
				*shown = None;
				change.remove(&PICTURES, &picture)
			}
			Self::Set(record) => {
				*shown = Some(record.view(picture));
				change.put(&PICTURES, &picture, &record)
			}
		}
	}
}

/// The bytes of a picture by its address, as PNG, for everybody: also a closed door has a face.
///
/// # Errors
/// [`Error::NotFound`] for what is not, or no longer, the address of one.
pub fn picture(forum: &Forum, address: &str) -> Result<Vec<u8>> {
	for picture in Picture::ALL {
		let record = forum.store().get(&PICTURES, &picture)?;
		if let Some(record) = record.filter(|record| record.view(picture).address == address) {
			return Ok(record.png);
		}
	}
	Err(Error::NotFound)
}

/// Changes what the site says of itself.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::Stale`] if somebody changed
/// it meanwhile; what is wrong with [`Field::Home`] and [`Field::Charter`]; [`Error::TooOften`].
pub fn edit_texts(forum: &Forum, actor: &Actor, draft: TextsDraft) -> Result<()> {
	permissions::require(actor, Action::EditSite, forum.now())?;
	take(forum, actor)?;
	let home = rendered(Field::Home, &draft.home)?;
	let charter = rendered(Field::Charter, &draft.charter)?;
	edit_taken(forum, actor, move |change| {
		rewrite(change, |change, face, told| {
			if face.edition != draft.found {
				return Err(Error::Stale);
			}
			face.edition += 1;
			face.links = draft.links;
			let (before, after) = (text_of(change, Place::Home)?, home.as_ref().map_or("", |home| &home.text));
			let told = told.text(Aspect::Greeting, &before, after);
			let (before, after) =
				(text_of(change, Place::Charter)?, charter.as_ref().map_or("", |charter| &charter.text));
			let told = told.text(Aspect::Charter, &before, after);
			face.greets = put_text(change, Place::Home, home)?;
			face.charter = put_text(change, Place::Charter, charter)?;
			Ok(told)
		})
	})
}

fn rendered(field: Field, source: &Prose) -> Result<Option<TextRecord>> {
	let text = source.as_str().to_owned();
	if text.is_empty() {
		return Ok(None);
	}
	let html = text::render(&text).map_err(|problem| crate::error::unreadable(field, &problem))?.html;
	Ok(Some(TextRecord { text, html }))
}

/// Writes a text, or removes it; gives whether there is one.
fn put_text(change: &mut Change<'_, '_>, place: Place, text: Option<TextRecord>) -> Result<bool> {
	match text {
		Some(text) => change.put(&TEXTS, &place, &text).map(|()| true),
		None => change.remove(&TEXTS, &place).map(|()| false),
	}
}

/// What stands on top of the start page; nothing where nothing does, and before a closed door.
///
/// # Errors
/// [`Error::SignInRequired`] before a closed door.
pub fn home_text(forum: &Forum, actor: &Actor) -> Result<SiteText> {
	permissions::require(actor, Action::LookInside, forum.now())?;
	read(forum, Place::Home)
}

/// What holds in the whole community, for everybody who may look inside.
///
/// # Errors
/// [`Error::SignInRequired`] before a closed door. Empty where there is none.
pub fn site_charter(forum: &Forum, actor: &Actor) -> Result<SiteText> {
	permissions::require(actor, Action::LookInside, forum.now())?;
	read(forum, Place::Charter)
}

fn read(forum: &Forum, place: Place) -> Result<SiteText> {
	let record = forum.store().get(&TEXTS, &place)?;
	Ok(record.map_or_else(SiteText::default, |TextRecord { text, html }| SiteText { text, html }))
}

/// Says which languages are offered beside the main one; all or none of them are all. Whoever has
/// chosen one that is not offered reads in the next best.
///
/// # Errors
/// [`Error::Denied`] unless the actor is an administrator; [`Error::TooOften`].
pub fn offer_languages(forum: &Forum, actor: &Actor, mut languages: Vec<Language>) -> Result<()> {
	if Language::ALL.iter().all(|language| languages.contains(language)) {
		languages.clear();
	}
	edit(forum, actor, move |change| {
		let main = change.get(&SITE, &())?.unwrap_or_default().language;
		rewrite(change, |_, face, told| {
			// Only the main one is not the same as none, which stands for all.
			face.languages = Language::ALL.iter().copied().filter(|it| languages.contains(it)).collect();
			if !languages.is_empty() && !face.languages.contains(&main) {
				face.languages.push(main);
			}
			Ok(told)
		})
	})
}

/// Writes the record with something changed, and tells the log.
fn rewrite(
	change: &mut Change<'_, '_>,
	with: impl FnOnce(&mut Change<'_, '_>, &mut FaceRecord, Told) -> Result<Told>,
) -> Result<()> {
	let old = change.get(&FACE, &())?.unwrap_or_default();
	let mut record = old.clone();
	let told = with(change, &mut record, Told::of(Act::SiteChanged, Object::Site))?;
	change.put(&FACE, &(), &record)?;
	let told = tell(told, old, record);
	if told.has_details() {
		audit::record(change, told)?;
	}
	change.record(Event::SiteChanged)
}

/// What the log says of a face that changed.
fn tell(told: Told, old: FaceRecord, new: FaceRecord) -> Told {
	let nothing = Held::Value(Value::Nothing);
	let colour = |colour: Option<Colour>| colour.map_or(nothing.clone(), |colour| Held::Text(colour.to_string()));
	// None are all of them.
	let languages = |some: Vec<Language>| Held::Languages(if some.is_empty() { Language::ALL.to_vec() } else { some });
	let links = |links: &[FooterLink]| links.iter().map(FooterLink::line).collect::<Vec<_>>().join("\n");
	let told = told
		.detail(Aspect::Colour, colour(old.accent), colour(new.accent))
		.text(Aspect::Links, &links(&old.links), &links(&new.links))
		.detail(Aspect::Languages, languages(old.languages), languages(new.languages));
	let pictures = [(Aspect::Logo, old.logo, new.logo), (Aspect::Icon, old.icon, new.icon)];
	let size = |view: Option<PictureView>| view.map_or(nothing.clone(), |it| Held::Picture(it.width, it.height));
	pictures.into_iter().filter(|(_, old, new)| old != new).fold(told, |told, (aspect, old, new)| {
		// Another picture of the same size is a change as well.
		let (before, after) = (size(old), size(new));
		let before = if before == after { Held::Value(Value::Is(true)) } else { before };
		told.detail(aspect, before, after)
	})
}

fn text_of(change: &mut Change<'_, '_>, place: Place) -> Result<String> {
	Ok(change.get(&TEXTS, &place)?.map_or_else(String::new, |text| text.text))
}

/// Contradictions between the face and what it promises, for the operator.
///
/// # Errors
/// When a record cannot be read.
pub(crate) fn check(forum: &Forum, found: &mut dyn FnMut(String)) -> Result<()> {
	let face = forum.store().get(&FACE, &())?.unwrap_or_default();
	for (picture, shown) in [(Picture::Logo, &face.logo), (Picture::Icon, &face.icon)] {
		let kept = forum.store().get(&PICTURES, &picture)?.map(|record| record.view(picture));
		if kept != *shown {
			found(format!("the {} that pages show is not the one that is kept", picture.code()));
		}
	}
	for (place, told) in [(Place::Home, face.greets), (Place::Charter, face.charter)] {
		if forum.store().get(&TEXTS, &place)?.is_some() != told {
			found(format!("pages are told {told} of the text for {place:?}, which is otherwise"));
		}
	}
	Ok(())
}

#[cfg(test)]
mod tests;
