//! Profiles, preferences, the list of members, names beside posts.

use super::*;
use model::accounts::{Role, Standing};
use model::reading::{Calendar, Theme};
use model::text::Prose;

fn about(text: &str) -> Prose {
	Prose::parse_optional(Field::About, text, model::text::ABOUT_MAX).unwrap()
}

fn name(text: &str) -> DisplayName {
	DisplayName::parse(text).unwrap()
}

#[test]
fn a_member_edits_their_own_page_and_others_read_it() {
	let world = open_community();
	let (anna, bert) = (world.member("anna"), world.member("bert"));
	edit_profile(&world.forum, &anna, name("Anna B."), about("I *like* tea")).unwrap();
	let seen = profile(&world.forum, &bert, handle("anna")).unwrap();
	assert_eq!(seen.name, "Anna B.");
	assert!(seen.about_html.contains("<em>like</em>"), "{}", seen.about_html);
	assert_eq!((seen.standing, seen.may), (None, Default::default()));
	assert!(profile(&world.forum, &anna, handle("anna")).unwrap().may.edit);
	let own = own(&world.forum, &anna).unwrap();
	assert_eq!((own.about.as_str(), own.email.as_deref()), ("I *like* tea", Some("anna@example.org")));
	edit_profile(&world.forum, &anna, name("Anna"), about("")).unwrap();
}

#[test]
fn visitors_do_not_learn_which_handles_exist() {
	let world = open_community();
	let _anna = world.member("anna");
	for name in ["anna", "nobody"] {
		let outcome = profile(&world.forum, &world.visitor(), handle(name));
		assert!(matches!(outcome, Err(Error::SignInRequired)), "{name}");
	}
	let outcome = profile(&world.forum, &world.member("anna"), handle("nobody"));
	assert!(matches!(outcome, Err(Error::NotFound)));
}

#[test]
fn members_cannot_take_the_name_of_staff_but_staff_can_be_called_what_they_are() {
	let world = open_community();
	let (anna, mona) = (world.member("anna"), world.moderator("mona"));
	let outcome = edit_profile(&world.forum, &anna, name("Mona"), about(""));
	assert_refused(outcome, Field::Name, Problem::LooksLikeStaff);
	edit_profile(&world.forum, &mona, name("Moderator"), about("")).unwrap();
}

#[test]
fn preferences_are_kept_and_recognised() {
	let world = open_community();
	let secret = joined(&world, "anna").secret;
	let anna = actor_of(&world, &secret).unwrap();
	let reading = Reading {
		language: Some(Language::Persian),
		calendar: Some(Calendar::Persian),
		theme: Theme::Dark,
		zone: Some("Asia/Tehran".to_owned()),
	};
	set_reading(&world.forum, &anna, reading.clone()).unwrap();
	assert_eq!(recognise(&world.forum, &secret).unwrap().unwrap().reading, reading);
	for zone in ["", "<b>", "Asia Tehran", &"x".repeat(65)] {
		let reading = Reading { zone: Some(zone.to_owned()), ..Reading::default() };
		let outcome = set_reading(&world.forum, &anna, reading);
		assert_refused(outcome, Field::Zone, Problem::Unknown);
	}
	let outcome = set_reading(&world.forum, &world.visitor(), Reading::default());
	assert!(matches!(outcome, Err(Error::SignInRequired)));
}

#[test]
fn administrators_page_through_all_members() {
	let world = open_community();
	let root = world.administrator("root");
	for handle in ["anna", "bert", "carl", "dora"] {
		let _member = world.member(handle);
	}
	let (page, next) = members(&world.forum, &root, None, 2).unwrap();
	let handles: Vec<_> = page.iter().map(|member| member.handle.as_str()).collect();
	assert_eq!((handles, next.as_ref().map(Handle::as_str)), (vec!["anna", "bert"], Some("bert")));
	let (page, next) = members(&world.forum, &root, next, 2).unwrap();
	assert_eq!((page[0].handle.as_str(), page.len()), ("carl", 2));
	let (page, next) = members(&world.forum, &root, next, 2).unwrap();
	assert_eq!((page.len(), page[0].handle.as_str(), next), (1, "root", None));
	assert_eq!(page[0].standing, Standing::Good);
	assert!(members(&world.forum, &world.moderator("mona"), None, 2).is_err());
}

#[test]
fn a_name_beside_posts_changes_with_the_member() {
	let world = open_community();
	let anna = world.member("anna");
	let shown = || world.forum.author(anna.id().unwrap()).unwrap().unwrap();
	assert_eq!((shown().handle.as_deref(), shown().name.as_str()), (Some("anna"), "Anna"));
	edit_profile(&world.forum, &anna, name("Anna B."), about("")).unwrap();
	set_role(&world.forum, &world.system(), handle("anna"), Role::Moderator).unwrap();
	assert_eq!((shown().name.as_str(), shown().role), ("Anna B.", Role::Moderator));
	let import = world.forum.change(&Actor::system(), |change| placeholder(change, "old", "Old"));
	let old = world.forum.author(import.unwrap()).unwrap().unwrap();
	assert_eq!((old.handle, old.name.as_str()), (None, "Old"));
	assert_eq!(world.forum.author(MemberId(0)).unwrap(), None);
}

#[test]
fn only_administrators_rename_the_community_and_the_new_name_is_seen_at_once() {
	let world = open_community();
	let draft = || SiteDraft { name: SiteName::parse("Kahve").unwrap(), language: Language::Arabic };
	assert_eq!(crate::settings::site(&world.forum).unwrap().name, "Testville");
	let mona = world.moderator("mona");
	assert!(matches!(
		crate::settings::edit_site(&world.forum, &mona, draft()),
		Err(Error::Denied(model::Reason::AdministratorsOnly))
	));
	crate::settings::edit_site(&world.forum, &world.administrator("root"), draft()).unwrap();
	let site = crate::settings::site(&world.forum).unwrap();
	assert_eq!((site.name.as_str(), site.language), ("Kahve", Language::Arabic));
}
