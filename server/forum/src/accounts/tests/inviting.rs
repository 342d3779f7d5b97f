//! Many people invited by a table, and the table of members that is taken away.

use super::*;
use crate::check::check;
use model::Reason;
use model::accounts::{InviteDraft, InviteView, Role};
use model::details::{Audience, Details, Kind, Told};
use model::moderation::{Act, Aspect, Capacity, Detail, Held, Value};
use std::time::Duration;

fn wanted(name: &str, kind: impl Into<Option<Kind>>) -> Wanted {
	Wanted {
		name: DisplayName::parse(name).unwrap(),
		email: Email::parse(&format!("{}@Example.org", name.to_lowercase())).unwrap(),
		handle: Some(handle(&name.to_lowercase())),
		kind: kind.into(),
	}
}

fn secrets(done: &[Inviting]) -> Vec<String> {
	let secret = |one: &Inviting| match one {
		Inviting::New(secret) | Inviting::Invited(secret) => secret.clone(),
		Inviting::Member | Inviting::Twice | Inviting::HandleTaken | Inviting::NotReached => None,
	};
	done.iter().filter_map(secret).collect()
}

fn open_invites(world: &World) -> Vec<InviteView> {
	let (list, _) = invites(&world.forum, &world.administrator("root"), None).unwrap();
	list.into_iter().filter(|invite| invite.works).collect()
}

#[test]
fn a_table_sent_twice_invites_each_once() {
	let world = open_community();
	let root = world.administrator("root");
	let _anna = world.member("anna");
	let table = || {
		let other = Wanted { email: Email::parse("other@example.org").unwrap(), ..wanted("Anna", Kind::Other) };
		vec![
			wanted("Ben", Kind::Expert),
			wanted("Anna", Kind::Other),
			wanted("Ben", Kind::Other),
			other,
			wanted("Cora", Kind::Other),
		]
	};
	let plan = plan_inviting(&world.forum, &root, &table()).unwrap();
	let expected = [Inviting::New(None), Inviting::Member, Inviting::Twice, Inviting::HandleTaken, Inviting::New(None)];
	assert_eq!(plan, expected);
	assert_eq!(open_invites(&world).len(), 0, "looking does nothing");
	let done = invite_many(&world.forum, &root, table()).unwrap();
	assert_eq!(secrets(&done).len(), 2);
	let again = invite_many(&world.forum, &root, table()).unwrap();
	assert!(matches!((&again[0], &again[4]), (Inviting::Invited(Some(_)), Inviting::Invited(Some(_)))), "{again:?}");
	assert_eq!(open_invites(&world).len(), 2);
	// Both links work, until somebody comes by one of them.
	let (first, second) = (secrets(&done).remove(0), secrets(&again).remove(0));
	assert!(check_invite(&world.forum, &first).is_ok() && check_invite(&world.forum, &second).is_ok());
	let new = Newcomer { invite: Some(second), ..newcomer("ben").into() };
	assert!(matches!(come_in(&world.forum, new, "x"), Ok(Arrived::In(_))));
	assert!(check_invite(&world.forum, &first).is_err(), "one invitation, one person");
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	// After a week the link is dead, and the table makes another.
	world.advance(Duration::from_secs(8 * 24 * 60 * 60));
	let later = invite_many(&world.forum, &root, table()).unwrap();
	assert_eq!((&later[0], secrets(&later).len()), (&Inviting::Member, 1));
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn who_comes_by_their_link_finds_the_form_filled_in_and_is_what_was_said() {
	let world = open_community();
	let root = world.administrator("root");
	let done = invite_many(&world.forum, &root, vec![wanted("Ben", Kind::Staff), wanted("Cora", Kind::Other)]).unwrap();
	let [ben, cora] = secrets(&done).try_into().unwrap();
	let known = invitee(&world.forum, &ben).unwrap().unwrap();
	assert_eq!(
		(known.name.as_str(), known.email.as_str(), known.handle.as_deref()),
		("Ben", "ben@example.org", Some("ben"))
	);
	let come = |name: &str, secret: &str| {
		let new = Newcomer { invite: Some(secret.to_owned()), ..newcomer(name).into() };
		come_in(&world.forum, new, "x")
	};
	assert!(matches!(come("ben", &ben), Ok(Arrived::In(_))));
	let member = profile(&world.forum, &world.member("anna"), handle("ben")).unwrap();
	assert_eq!(member.details.kind, Told { what: Kind::Staff, to: Audience::Members });
	assert_eq!(world.member("ben").kind(), Some(Kind::Staff), "groups go by what the table says");
	assert!(come("benny", &ben).is_err(), "a link works once");
	// What was kept of them beside the link is gone; so it is when an invitation is ended.
	let invite = open_invites(&world).pop().unwrap().id;
	end_invite(&world.forum, &root, invite).unwrap();
	assert!(matches!(invitee(&world.forum, &cora), Err(Error::NotFound)));
	let kept = world.forum.store().scan(&crate::accounts::records::INVITEES).count().unwrap();
	assert_eq!((kept, check(&world.forum).unwrap()), (0, Vec::new()));
	assert_eq!(secrets(&invite_many(&world.forum, &root, vec![wanted("Cora", Kind::Other)]).unwrap()).len(), 1);
}

#[test]
fn a_corrected_table_is_the_one_that_counts() {
	let world = open_community();
	let (root, ada, _olga) = (world.administrator("root"), world.administrator("ada"), world.member("olga"));
	let first = invite_many(&world.forum, &root, vec![wanted("Sam", Kind::Staff), wanted("Ben", None)]).unwrap();
	let samuel = Wanted { name: DisplayName::parse("Samuel").unwrap(), ..wanted("Sam", Kind::Customer) };
	let taken = Wanted { handle: Some(handle("olga")), ..wanted("Ben", None) };
	let again = invite_many(&world.forum, &ada, vec![samuel, taken]).unwrap();
	assert!(matches!(&again[..], [Inviting::Invited(Some(_)), Inviting::Invited(Some(_))]), "{again:?}");
	let [sam, ben] = secrets(&first).try_into().unwrap();
	assert_eq!(invitee(&world.forum, &sam).unwrap().unwrap().name, "Samuel", "by the first link, too");
	assert_eq!(invitee(&world.forum, &ben).unwrap().unwrap().handle.as_deref(), Some("ben"), "olga is taken");
	let new = Newcomer { invite: Some(sam), ..newcomer("sam").into() };
	assert!(matches!(come_in(&world.forum, new, "x"), Ok(Arrived::In(_))));
	assert_eq!(world.member("sam").kind(), Some(Kind::Customer));
	assert_eq!(said_of(&world, &root), [("Ada".to_owned(), Capacity::Administrator)]);
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

/// Who said of somebody what kind of member they are, and as what.
fn said_of(world: &World, reader: &Actor) -> Vec<(String, Capacity)> {
	let log = crate::audit::entries(&world.forum, reader, None, Some(Act::KindGiven)).unwrap().entries;
	log.into_iter().map(|entry| (entry.by.name, entry.capacity)).collect()
}

#[test]
fn the_log_tells_that_whoever_invited_said_the_kind() {
	let world = open_community();
	let root = world.administrator("root");
	let done = invite_many(&world.forum, &root, vec![wanted("Ben", Kind::Partner)]).unwrap();
	let new = Newcomer { invite: secrets(&done).pop(), ..newcomer("ben").into() };
	assert!(matches!(come_in(&world.forum, new, "x"), Ok(Arrived::In(_))));
	assert_eq!(said_of(&world, &root), [("Root".to_owned(), Capacity::Administrator)]);
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn who_was_only_handed_a_link_comes_in_and_is_of_no_kind() {
	let world = open_community();
	let root = world.administrator("root");
	let done = invite_many(&world.forum, &root, vec![wanted("Ben", Kind::Partner), wanted("Cora", None)]).unwrap();
	let new = Newcomer { invite: secrets(&done).into_iter().next(), ..newcomer("eve").into() };
	assert!(matches!(come_in(&world.forum, new, "x"), Ok(Arrived::In(_))));
	assert_eq!((world.member("eve").kind(), said_of(&world, &root)), (None, Vec::new()));
	assert_eq!((kept(&world), check(&world.forum).unwrap()), ((1, 1), Vec::new()));
}

#[test]
fn whom_a_suspended_administrator_invited_gets_a_link_that_works() {
	let world = open_community();
	let (root, ada) = (world.administrator("root"), world.administrator("ada"));
	let first = invite_many(&world.forum, &ada, vec![wanted("Ben", Kind::Staff)]).unwrap();
	suspend(&world.forum, &root, handle("ada"), None, &no_reason()).unwrap();
	let table = || vec![wanted("Ben", Kind::Staff)];
	assert_eq!(plan_inviting(&world.forum, &root, &table()).unwrap(), [Inviting::New(None)]);
	let done = invite_many(&world.forum, &root, table()).unwrap();
	assert!(matches!(&done[..], [Inviting::New(Some(_))]), "{done:?}");
	let [dead, works] = [secrets(&first), secrets(&done)].map(|mut links| links.remove(0));
	assert!(check_invite(&world.forum, &works).is_ok());
	unsuspend(&world.forum, &root, handle("ada")).unwrap();
	assert!(check_invite(&world.forum, &dead).is_err(), "one invitation, one person");
	assert_eq!((kept(&world), check(&world.forum).unwrap()), ((1, 1), Vec::new()));
}

/// What is kept of people beside their links, and how many addresses lead to one.
fn kept(world: &World) -> (usize, usize) {
	use crate::accounts::records::{INVITE_BY_EMAIL, INVITEES};
	let store = world.forum.store();
	(store.scan(&INVITEES).count().unwrap(), store.scan(&INVITE_BY_EMAIL).count().unwrap())
}

#[test]
fn who_comes_another_way_is_not_kept_beside_their_link() {
	let world = open_community();
	let root = world.administrator("root");
	let done = invite_many(&world.forum, &root, vec![wanted("Ben", Kind::Staff), wanted("Cora", Kind::Other)]).unwrap();
	assert_eq!((secrets(&done).len(), kept(&world)), (2, (2, 2)));
	let new = Newcomer::from(NewMember { email: Email::parse("BEN@example.org").unwrap(), ..newcomer("benny") });
	assert!(matches!(come_in(&world.forum, new, "x"), Ok(Arrived::In(_))));
	assert_eq!((kept(&world), check(&world.forum).unwrap()), ((1, 1), Vec::new()));
}

#[test]
fn who_does_not_come_is_forgotten_at_the_next_table() {
	let world = open_community();
	let root = world.administrator("root");
	let row = |number: usize| Wanted {
		email: Email::parse(&format!("p{number}@example.org")).unwrap(),
		handle: None,
		..wanted("Person", Kind::Expert)
	};
	invite_many(&world.forum, &root, (0..120).map(row).collect()).unwrap();
	world.advance(Duration::from_secs(4 * 24 * 60 * 60));
	invite_many(&world.forum, &root, vec![wanted("Ben", Kind::Other)]).unwrap();
	assert_eq!(kept(&world), (121, 121), "their links work");
	world.advance(Duration::from_secs(4 * 24 * 60 * 60));
	invite_many(&world.forum, &root, vec![wanted("Cora", Kind::Other)]).unwrap();
	assert_eq!(kept(&world), (2, 2));
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_table_stands_in_the_log_once_and_a_single_invitation_too() {
	let world = open_community();
	let root = world.administrator("root");
	let told = |act| crate::audit::entries(&world.forum, &root, None, Some(act)).unwrap().entries.len();
	invite_many(&world.forum, &root, vec![wanted("Ben", Kind::Other), wanted("Cora", Kind::Other)]).unwrap();
	assert_eq!((told(Act::MembersInvited), told(Act::InviteChanged)), (1, 0));
	invite(&world.forum, &root, InviteDraft { uses: 1, days: 7, note: String::new() }).unwrap();
	assert_eq!((told(Act::MembersInvited), told(Act::InviteChanged)), (1, 1));
}

#[test]
fn links_that_are_shown_again_count_for_nobody_new() {
	let world = open_community();
	let root = world.administrator("root");
	let invite = |names: &[&str]| {
		let rows = names.iter().map(|name| wanted(name, None)).collect();
		invite_many(&world.forum, &root, rows).unwrap();
		let entry =
			crate::audit::entries(&world.forum, &root, None, Some(Act::MembersInvited)).unwrap().entries.remove(0);
		(entry.after, entry.details)
	};
	let again = |people| {
		let (before, after) = (Held::Value(Value::Nothing), Held::Value(Value::Number(people)));
		vec![Detail { aspect: Aspect::LinksAgain, before, after }]
	};
	assert_eq!(invite(&["Ben", "Cora"]), (Value::Number(2), Vec::new()));
	assert_eq!(invite(&["Ben", "Cora", "Dan"]), (Value::Number(1), again(2)));
	assert_eq!(invite(&["Ben", "Cora", "Dan"]), (Value::Nothing, again(3)));
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn administrators_alone_invite_by_a_table_or_take_it_and_the_log_tells_it() {
	let world = open_community();
	for actor in [world.visitor(), world.member("anna"), world.moderator("mona")] {
		let refused = [
			plan_inviting(&world.forum, &actor, &[]).err(),
			invite_many(&world.forum, &actor, vec![wanted("Ben", Kind::Other)]).err(),
			begin_export(&world.forum, &actor).err(),
			export_page(&world.forum, &actor, None).err(),
		];
		for refused in refused {
			let told = matches!(refused, Some(Error::SignInRequired | Error::Denied(Reason::AdministratorsOnly)));
			assert!(told, "{refused:?}");
		}
	}
	let root = world.administrator("root");
	begin_export(&world.forum, &root).unwrap();
	invite_many(&world.forum, &root, vec![wanted("Ben", Kind::Other)]).unwrap();
	for act in [Act::MembersExported, Act::MembersInvited] {
		assert_eq!(crate::audit::entries(&world.forum, &root, None, Some(act)).unwrap().entries.len(), 1, "{act:?}");
	}
}

#[test]
fn two_thousand_rows_are_invited_and_no_more() {
	let world = open_community();
	let root = world.administrator("root");
	let rows = |count: usize| {
		let row = |number: usize| Wanted {
			email: Email::parse(&format!("p{number}@example.org")).unwrap(),
			handle: None,
			..wanted("Person", Kind::Other)
		};
		(0..count).map(row).collect::<Vec<_>>()
	};
	assert_refused(invite_many(&world.forum, &root, rows(2_001)), Field::Rows, Problem::TooMany { max: 2_000 });
	assert_eq!(secrets(&invite_many(&world.forum, &root, rows(2_000)).unwrap()).len(), 2_000);
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn who_stops_being_an_administrator_gets_no_further_page() {
	let world = open_community();
	let (root, ada) = (world.administrator("root"), world.administrator("ada"));
	begin_export(&world.forum, &ada).unwrap();
	let (rows, _) = export_page(&world.forum, &ada, None).unwrap();
	assert_eq!(rows.len(), 2);
	// The download goes on with the actor with which it began.
	set_role(&world.forum, &root, handle("ada"), Role::Member).unwrap();
	let further = export_page(&world.forum, &ada, Some("ada".to_owned()));
	assert!(matches!(further, Err(Error::Denied(Reason::AdministratorsOnly))), "{further:?}");
	set_role(&world.forum, &root, handle("ada"), Role::Administrator).unwrap();
	suspend(&world.forum, &root, handle("ada"), None, &no_reason()).unwrap();
	assert!(export_page(&world.forum, &ada, Some("ada".to_owned())).is_err());
}

#[test]
fn the_table_holds_every_member_once_and_what_they_say_to_those_who_keep_order() {
	let world = open_community();
	let (root, anna) = (world.administrator("root"), world.member("anna"));
	let told = |what: &str, to| Told { what: what.to_owned(), to };
	let details = Details {
		company: told("Kahve", Audience::Keepers),
		job_title: told("Roaster", Audience::Oneself),
		..Details::default()
	};
	edit_details(&world.forum, &anna, details).unwrap();
	let _session = world.session(&anna);
	let (rows, next) = export_page(&world.forum, &root, None).unwrap();
	assert_eq!((rows.len(), next), (2, None));
	assert_eq!(rows[0].email.as_deref(), Some("anna@example.org"));
	assert_eq!((rows[0].details.company.what.as_str(), rows[0].details.job_title.what.as_str()), ("Kahve", ""));
	assert!(rows[0].seen.is_some() && rows[1].seen.is_none());
}
