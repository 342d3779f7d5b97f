//! What members say of themselves beside their name, who reads it, and excluded countries.

use super::*;
use crate::accounts::records::MEMBERS;
use crate::settings::{exclude_countries, turned_away};
use model::Reason;
use model::details::{Audience, Country, Details, Kind, SaidBy, Told};

fn country(code: &str) -> Country {
	Country::from_code(code).unwrap()
}

fn told(what: &str, to: Audience) -> Told<String> {
	Told { what: what.to_owned(), to }
}

#[test]
fn each_line_is_read_by_whom_it_is_for_and_nobody_else() {
	let world = open_community();
	let anna = world.member("anna");
	let details = Details {
		company: told("Kahve", Audience::Members),
		job_title: told("Roaster", Audience::Keepers),
		country: Told { what: Some(country("TR")), to: Audience::Oneself },
		..Details::default()
	};
	edit_details(&world.forum, &anna, details.clone()).unwrap();
	let seen = |reader: &Actor| profile(&world.forum, reader, handle("anna")).unwrap().details;
	assert_eq!(seen(&anna), details);
	let keeper = seen(&world.moderator("mona"));
	assert_eq!((keeper.job_title.what.as_str(), keeper.country.what), ("Roaster", None));
	assert_eq!(seen(&world.administrator("root")).country.what, None, "not even administrators");
	let member = seen(&world.member("olga"));
	assert_eq!((member.company.what.as_str(), member.job_title.what.as_str()), ("Kahve", ""));
}

#[test]
fn administrators_alone_make_somebody_staff() {
	let world = open_community();
	let (anna, root) = (world.member("anna"), world.administrator("root"));
	let staff = || Details { kind: Told { what: Kind::Staff, to: Audience::Members }, ..Details::default() };
	assert_refused(edit_details(&world.forum, &anna, staff()), Field::Kind, Problem::Unknown);
	let moderator = set_kind(&world.forum, &world.moderator("mona"), handle("anna"), Some(Kind::Staff));
	assert!(matches!(moderator, Err(Error::Denied(Reason::AdministratorsOnly))));
	set_kind(&world.forum, &root, handle("anna"), Some(Kind::Staff)).unwrap();
	edit_details(&world.forum, &anna, staff()).unwrap();
	assert_eq!(profile(&world.forum, &root, handle("anna")).unwrap().details.kind.what, Kind::Staff);
}

#[test]
fn what_an_administrator_says_somebody_is_stays_until_an_administrator_leaves_it_to_them() {
	let world = open_community();
	let (anna, root) = (world.member("anna"), world.administrator("root"));
	let say = |what, to| edit_details(&world.forum, &anna, Details { kind: Told { what, to }, ..Details::default() });
	let own = || own_details(&world.forum, &anna).unwrap();
	say(Kind::Partner, Audience::Members).unwrap();
	assert_eq!((own().kind_by, world.again(&anna).kind()), (SaidBy::Oneself, None));
	set_kind(&world.forum, &root, handle("anna"), Some(Kind::Customer)).unwrap();
	assert_eq!((own().kind_by, world.again(&anna).kind()), (SaidBy::Administrator, Some(Kind::Customer)));
	assert_refused(say(Kind::Partner, Audience::Members), Field::Kind, Problem::Unknown);
	say(Kind::Customer, Audience::Oneself).unwrap();
	assert_eq!(world.again(&anna).kind(), Some(Kind::Customer), "who reads it changes nothing");
	let shown = |reader: &Actor| profile(&world.forum, reader, handle("anna")).unwrap();
	assert_eq!(shown(&root).kind_given, Some(Kind::Customer));
	let member = shown(&world.member("olga"));
	assert_eq!((member.kind_given, member.may.give_kind), (None, false));
	set_kind(&world.forum, &root, handle("anna"), None).unwrap();
	assert_eq!((own().kind_by, world.again(&anna).kind()), (SaidBy::Oneself, None));
	say(Kind::Expert, Audience::Members).unwrap();
}

#[test]
fn what_a_member_said_comes_back_when_an_administrator_takes_back_what_they_said() {
	let world = open_community();
	let (anna, root) = (world.member("anna"), world.administrator("root"));
	let say = |what, to| edit_details(&world.forum, &anna, Details { kind: Told { what, to }, ..Details::default() });
	let shown = |reader: &Actor| profile(&world.forum, reader, handle("anna")).unwrap().details.kind;
	let set = |kind| set_kind(&world.forum, &root, handle("anna"), kind).unwrap();
	say(Kind::Expert, Audience::Keepers).unwrap();
	let own_word = shown(&anna);
	set(Some(Kind::Partner));
	assert_eq!(shown(&world.member("olga")), Told { what: Kind::Partner, to: Audience::Members });
	say(Kind::Partner, Audience::Oneself).unwrap();
	set(Some(Kind::Customer));
	assert_eq!(shown(&anna), Told { what: Kind::Customer, to: Audience::Oneself }, "who reads it is hers to say");
	set(None);
	assert_eq!((shown(&anna), shown(&root).what), (own_word.clone(), Kind::Expert));
	set(Some(Kind::Staff));
	let log = crate::audit::entries(&world.forum, &root, None, Some(model::moderation::Act::KindGiven)).unwrap();
	crate::audit::revert(&world.forum, &root, log.entries[0].number).unwrap();
	assert_eq!((shown(&anna), world.again(&anna).kind()), (own_word, None));
}

#[test]
fn who_lives_in_an_excluded_country_is_counted_and_leaves_no_trace() {
	let world = open_community();
	let root = world.administrator("root");
	exclude_countries(&world.forum, &root, vec![country("AQ"), country("AQ")]).unwrap();
	let from = |name: &str, code: &str| Newcomer { country: Country::from_code(code), ..newcomer(name).into() };
	assert_refused(come_in(&world.forum, from("anna", ""), "x"), Field::Country, Problem::Empty);
	let members = || world.forum.store().scan(&MEMBERS).count().unwrap();
	let before = members();
	let refused = come_in(&world.forum, from("eve", "AQ"), "x");
	assert!(matches!(refused, Err(Error::Denied(Reason::CountryExcluded))), "{refused:?}");
	assert_eq!(members(), before);
	assert_eq!(turned_away(&world.forum, &root).unwrap(), [(country("AQ"), 1)]);
	assert!(turned_away(&world.forum, &world.member("olga")).is_err());
	let Ok(Arrived::In(session)) = come_in(&world.forum, from("anna", "TR"), "x") else { panic!("anna is not in") };
	let own = own_details(&world.forum, &actor_of(&world, &session.secret).unwrap()).unwrap().details;
	assert_eq!(own.country, Told { what: Some(country("TR")), to: Audience::Oneself });
}
