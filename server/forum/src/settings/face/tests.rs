//! How the community looks and what it says of itself: who changes it, what is kept, what is refused.

use super::*;
use crate::check::check as check_all;
use crate::settings::site;
use crate::testing::World;
use image::{DynamicImage, ImageFormat, RgbaImage};
use model::{Problem, Reason};
use std::io::Cursor;

fn png(width: u32, height: u32) -> Vec<u8> {
	let mut bytes = Cursor::new(Vec::new());
	DynamicImage::ImageRgba8(RgbaImage::new(width, height)).write_to(&mut bytes, ImageFormat::Png).unwrap();
	bytes.into_inner()
}

fn prose(text: &str) -> Prose {
	Prose::parse_optional(Field::Home, text, 1_000).unwrap()
}

fn look(logo: PictureChange, icon: PictureChange) -> LookDraft {
	LookDraft { accent: Some(Colour([31, 111, 107])), logo, icon }
}

fn texts(home: &str, charter: &str, found: u32) -> TextsDraft {
	let links = FooterLink::parse_all("Shop https://example.org").unwrap();
	TextsDraft { home: prose(home), charter: prose(charter), links, found }
}

#[test]
fn pictures_are_kept_under_an_address_of_their_own_and_go_again() {
	let world = World::new();
	let (forum, root) = (&world.forum, world.administrator("root"));
	edit_look(forum, &root, look(PictureChange::Set(png(300, 100)), PictureChange::Set(png(64, 64)))).unwrap();
	let face = site(forum).unwrap().face;
	let (logo, icon) = (face.logo.unwrap(), face.icon.unwrap());
	assert!(logo.is_wide() && logo.address.starts_with("/face/logo-") && logo.address.ends_with(".png"));
	assert!(picture(forum, &logo.address).unwrap().starts_with(b"\x89PNG"));
	assert!(matches!(picture(forum, "/face/logo-0.png"), Err(Error::NotFound)));
	// Left alone it stays, another one has another address, and what is removed is gone.
	edit_look(forum, &root, look(PictureChange::Set(png(30, 20)), PictureChange::Keep)).unwrap();
	let face = site(forum).unwrap().face;
	assert_eq!(face.icon.as_ref(), Some(&icon));
	assert_ne!(face.logo.as_ref(), Some(&logo));
	assert!(matches!(picture(forum, &logo.address), Err(Error::NotFound)));
	assert_eq!(check_all(forum).unwrap(), Vec::<String>::new());
	edit_look(forum, &root, look(PictureChange::Remove, PictureChange::Remove)).unwrap();
	let face = site(forum).unwrap().face;
	assert_eq!((face.logo, face.icon, face.accent), (None, None, Some(Colour([31, 111, 107]))));
	assert_eq!(check_all(forum).unwrap(), Vec::<String>::new());
}

#[test]
fn of_two_bad_pictures_both_are_told_and_nothing_changes() {
	let world = World::new();
	let root = world.administrator("root");
	let draft = look(PictureChange::Set(b"no picture".to_vec()), PictureChange::Set(vec![0; 300_000]));
	let Err(Error::Invalid(fields)) = edit_look(&world.forum, &root, draft) else { panic!("it is taken") };
	let heavy = Field::Icon.with(Problem::TooHeavy { max_kib: 256 });
	assert_eq!(fields, [Field::Logo.with(Problem::BadPicture), heavy]);
	assert_eq!(site(&world.forum).unwrap().face, Face::default());
}

#[test]
fn texts_are_rendered_once_and_two_who_write_at_once_are_told() {
	let world = World::new();
	let (forum, root) = (&world.forum, world.administrator("root"));
	edit_texts(forum, &root, texts("Hello **you** <script>", "Be kind.", 0)).unwrap();
	let face = site(forum).unwrap().face;
	assert!(face.greets && face.charter && face.links.len() == 1 && face.edition == 1);
	let home = home_text(forum, &world.visitor()).unwrap();
	assert!(home.html.contains("<strong>you</strong>") && !home.html.contains("<script"));
	assert!(matches!(edit_texts(forum, &root, texts("Mine", "", 0)), Err(Error::Stale)));
	assert_eq!(site_charter(forum, &world.visitor()).unwrap().text, "Be kind.");
	edit_texts(forum, &root, texts("", "", 1)).unwrap();
	let face = site(forum).unwrap().face;
	assert!(!face.greets && !face.charter);
	assert_eq!(home_text(forum, &world.visitor()).unwrap(), SiteText::default());
	assert_eq!(check_all(forum).unwrap(), Vec::<String>::new());
}

#[test]
fn before_a_closed_door_no_text_is_read() {
	let world = World::new();
	edit_texts(&world.forum, &world.administrator("root"), texts("Hello", "Be kind.", 0)).unwrap();
	assert!(matches!(home_text(&world.forum, &Actor::outsider()), Err(Error::SignInRequired)));
	assert!(matches!(site_charter(&world.forum, &Actor::outsider()), Err(Error::SignInRequired)));
}

#[test]
fn administrators_alone_change_the_face_and_the_log_tells_it() {
	let world = World::new();
	let _root = world.administrator("root");
	for actor in [world.visitor(), world.member("anna"), world.moderator("mona")] {
		let refused = [
			edit_look(&world.forum, &actor, look(PictureChange::Keep, PictureChange::Keep)),
			edit_texts(&world.forum, &actor, texts("x", "", 0)),
			offer_languages(&world.forum, &actor, vec![Language::Turkish]),
		];
		for refused in refused {
			let told = matches!(refused, Err(Error::SignInRequired | Error::Denied(Reason::AdministratorsOnly)));
			assert!(told, "{refused:?}");
		}
	}
	let root = world.administrator("root");
	for _ in 0..2 {
		edit_texts(&world.forum, &root, texts("x", "", site(&world.forum).unwrap().face.edition)).unwrap();
	}
	let log = audit::entries(&world.forum, &root, None, Some(Act::SiteChanged)).unwrap();
	assert_eq!(log.entries.len(), 2, "the name of the community, and its text, once");
	let [detail, _links] = &log.entries[0].details[..] else { panic!("{log:?}") };
	assert_eq!((detail.aspect, &detail.after), (Aspect::Greeting, &Held::Text("x".to_owned())));
}

#[test]
fn a_picture_or_text_that_is_refused_counts_against_the_limit_too() {
	let (world, tries) = (World::with_limits(1), 200);
	let root = world.administrator("root");
	let bad = || look(PictureChange::Set(b"no picture".to_vec()), PictureChange::Keep);
	let refused = (0..tries).any(|_| matches!(edit_look(&world.forum, &root, bad()), Err(Error::TooOften { .. })));
	assert!(refused, "pictures are opened without end");
	assert!(matches!(edit_texts(&world.forum, &root, texts("x", "", 0)), Err(Error::TooOften { .. })));
	let iris = world.administrator("iris");
	edit_texts(&world.forum, &iris, texts("x", "", 0)).unwrap();
	let refused =
		(0..tries).any(|_| matches!(edit_texts(&world.forum, &iris, texts("x", "", 0)), Err(Error::TooOften { .. })));
	assert!(refused, "texts are rendered without end");
}

#[test]
fn some_languages_are_offered_and_the_main_one_always() {
	let world = World::new();
	let (forum, root) = (&world.forum, world.administrator("root"));
	let offered = || {
		let site = site(forum).unwrap();
		site.face.offered(site.language)
	};
	offer_languages(forum, &root, vec![Language::Hebrew]).unwrap();
	assert_eq!(offered(), [Language::English, Language::Hebrew]);
	offer_languages(forum, &root, vec![Language::English]).unwrap();
	assert_eq!(offered(), [Language::English]);
	offer_languages(forum, &root, Language::ALL.to_vec()).unwrap();
	assert_eq!(offered(), Language::ALL);
}
