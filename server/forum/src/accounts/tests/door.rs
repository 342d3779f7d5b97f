//! The door of the community: open, by approval, by invitation, closed; terms of use.

use super::*;
use crate::accounts::records::{APPLICATIONS, CONSENTS, MEMBER_BY_HANDLE, MEMBERS};
use crate::discussions;
use crate::permissions::{Action, may};
use crate::settings::{DoorDraft, edit_door, publish_terms, withdraw_terms};
use model::Reason;
use model::accounts::InviteDraft;
use model::groups::Access;
use model::site::Door;
use model::text::Prose;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A community with this door, whose members may invite so many.
fn community(door: Door, member_invites: Option<u32>) -> World {
	let world = open_community();
	set(&world, door, member_invites);
	world
}

fn set(world: &World, door: Door, member_invites: Option<u32>) {
	edit_door(&world.forum, &world.system(), DoorDraft { door, member_invites }).unwrap();
}

fn by_invite(name: &str, secret: &str) -> Newcomer {
	Newcomer { invite: Some(secret.to_owned()), ..newcomer(name).into() }
}

fn for_people(uses: u32) -> InviteDraft {
	InviteDraft { uses, days: 7, note: String::new() }
}

fn terms(world: &World, text: &str) -> u32 {
	let found = crate::settings::site(&world.forum).unwrap().terms;
	publish_terms(&world.forum, &world.administrator("root"), Prose::parse(Field::Terms, text).unwrap(), found).unwrap()
}

#[track_caller]
fn assert_denied<T: std::fmt::Debug>(outcome: Result<T>, reason: Reason) {
	assert!(matches!(outcome, Err(Error::Denied(given)) if given == reason), "{outcome:?}");
}

#[test]
fn to_who_stands_before_a_closed_door_nothing_is_there() {
	let world = community(Door::Closed, None);
	let public = world.group("coffee", Access::Public);
	let topic = world.topic(&world.member("anna"), public, "Beans");
	let outsider = Actor::at_the_door(&world.forum);
	assert!(matches!(crate::groups::show(&world.forum, &outsider, "coffee"), Err(Error::NotFound)));
	assert!(matches!(crate::live::last_number(&world.forum, &outsider, topic), Err(Error::NotFound)));
	assert!(!may(&outsider, Action::LookInside, world.forum.now()));
	set(&world, Door::Invitation, None);
	let visitor = Actor::at_the_door(&world.forum);
	assert!(crate::live::last_number(&world.forum, &visitor, topic).is_ok());
}

#[test]
fn who_may_not_act_any_more_stands_before_the_closed_door_too() {
	let world = community(Door::Closed, None);
	let anna = world.member("anna");
	world
		.forum
		.change(&world.system(), {
			let id = anna.id().unwrap();
			move |change| {
				let mut record = change.find(&MEMBERS, &id)?;
				record.standing = model::accounts::Standing::Suspended { until: None };
				change.put_member(id, &record)?;
				change.record(crate::journal::Event::StandingChanged { member: id })
			}
		})
		.unwrap();
	assert!(world.again(&anna).is_outside());
}

#[test]
fn by_invitation_nobody_joins_without_one() {
	for door in [Door::Invitation, Door::Closed] {
		let world = community(door, None);
		assert_denied(join(&world.forum, newcomer("eve"), "x"), Reason::ByInvitation);
		let secret = invite(&world.forum, &world.administrator("root"), for_people(1)).unwrap();
		assert_eq!(check_invite(&world.forum, &secret).unwrap(), "Root");
		assert!(matches!(come_in(&world.forum, by_invite("anna", &secret), "x"), Ok(Arrived::In(_))));
		assert!(matches!(come_in(&world.forum, by_invite("eve", &secret), "x"), Err(Error::NotFound)));
		assert!(matches!(check_invite(&world.forum, &secret), Err(Error::NotFound)));
		assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
	}
}

#[test]
fn of_fifty_who_come_at_once_by_an_invitation_for_one_exactly_one_is_in() {
	let world = community(Door::Invitation, None);
	let secret = invite(&world.forum, &world.administrator("root"), for_people(1)).unwrap();
	let come = |number: usize| {
		let (world, secret) = (&world, &secret);
		// The hash is left out: what matters is who is written.
		Box::new(move || {
			let name = format!("guest{number}");
			let (secret, email) = (secret.clone(), Email::parse(&format!("{name}@example.org")).unwrap());
			let outcome = world.forum.change(&Actor::visitor(), move |change| {
				let (_, by) = super::super::invites::use_up(change, &secret)?;
				let arrival = Arrival {
					handle: self::handle(&name),
					name: name.clone(),
					email: Some(email),
					password: None,
					role: model::accounts::Role::Member,
					standing: model::accounts::Standing::Good,
				};
				let member = admit(change, arrival, Address::MayBeShared)?;
				super::super::invites::note_came_by(change, by, member)
			});
			outcome.is_ok()
		}) as Box<dyn FnOnce() -> bool + Send + '_>
	};
	let came = at_once((0..50).map(come).collect());
	assert_eq!(came.into_iter().filter(|came| *came).count(), 1);
	let (tree, _) = inviters(&world.forum, &world.administrator("root"), None).unwrap();
	assert_eq!((tree.len(), tree[0].invited.len()), (1, 1));
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn an_invitation_ends_by_time_by_hand_and_with_the_rights_of_its_maker() {
	let world = community(Door::Invitation, Some(10));
	let (anna, eve) = (world.member("anna"), world.member("eve"));
	let [old, ended, kept] = [(); 3].map(|()| invite(&world.forum, &anna, for_people(1)).unwrap());
	world.advance(DAY);
	let list = own_invites(&world.forum, &anna).unwrap().list;
	assert!(matches!(end_invite(&world.forum, &eve, list[1].id), Err(Error::NotFound)));
	end_invite(&world.forum, &anna, list[1].id).unwrap();
	end_invite(&world.forum, &world.administrator("root"), list[1].id).unwrap();
	let working = [&old, &ended, &kept].map(|secret| check_invite(&world.forum, secret).is_ok());
	assert_eq!(working.into_iter().filter(|works| *works).count(), 2);
	world.advance(6 * DAY);
	assert!(matches!(check_invite(&world.forum, &old), Err(Error::NotFound)), "a week has passed");
	assert!(matches!(check_invite(&world.forum, "fi_made-up"), Err(Error::NotFound)));
}

#[test]
fn members_invite_where_they_may_and_as_many_as_they_may() {
	let world = community(Door::Invitation, None);
	let anna = world.member("anna");
	assert_denied(invite(&world.forum, &anna, for_people(1)), Reason::AdministratorsOnly);
	set(&world, Door::Invitation, Some(3));
	invite(&world.forum, &anna, for_people(2)).unwrap();
	assert_refused(invite(&world.forum, &anna, for_people(2)), Field::Count, Problem::QuotaUsed { max: 3 });
	assert_eq!(own_invites(&world.forum, &anna).unwrap().left, Some(1));
	let id = own_invites(&world.forum, &anna).unwrap().list[0].id;
	end_invite(&world.forum, &anna, id).unwrap();
	assert_eq!(own_invites(&world.forum, &anna).unwrap().left, Some(2), "one is spent, the other comes back");
	world.advance(31 * DAY);
	assert_eq!(own_invites(&world.forum, &anna).unwrap().left, Some(3));
	invite(&world.forum, &world.administrator("root"), for_people(100)).unwrap();
}

#[test]
fn fifty_invitations_at_once_do_not_pass_the_allowance() {
	let world = community(Door::Invitation, Some(5));
	let anna = world.member("anna");
	let deed = |_| {
		let (world, anna) = (&world, &anna);
		Box::new(move || invite(&world.forum, anna, for_people(1)).is_ok()) as Box<dyn FnOnce() -> bool + Send + '_>
	};
	assert_eq!(at_once((0..50).map(deed).collect()).into_iter().filter(|made| *made).count(), 5);
}

#[test]
fn the_secret_of_an_invitation_stands_nowhere_in_the_store() {
	let world = community(Door::Invitation, None);
	let root = world.administrator("root");
	let secret = invite(&world.forum, &root, for_people(1)).unwrap();
	let (list, _) = invites(&world.forum, &root, None).unwrap();
	assert!(!format!("{list:?}").contains(&secret));
	assert_denied(invites(&world.forum, &world.member("anna"), None), Reason::AdministratorsOnly);
}

#[test]
fn who_asks_to_join_waits_reads_that_they_wait_and_comes_in_once_somebody_agrees() {
	let world = community(Door::Approval, None);
	let newcomer = Newcomer { message: "I roast.".to_owned(), ..newcomer("anna").into() };
	assert!(matches!(come_in(&world.forum, newcomer, "x"), Ok(Arrived::Waits)));
	assert_denied(log_in(&world.forum, "anna", PASSWORD, "x", HOME), Reason::Waiting);
	assert_refused(log_in(&world.forum, "anna", "wrong", "x", HOME), Field::CurrentPassword, Problem::WrongPassword);
	let taken = come_in(&world.forum, self::newcomer("anna").into(), "x");
	assert!(matches!(taken, Err(Error::Taken(Field::Handle))));
	let root = world.administrator("root");
	assert_denied(applications(&world.forum, &world.moderator("mona"), None), Reason::AdministratorsOnly);
	let (waiting, _) = applications(&world.forum, &root, None).unwrap();
	assert_eq!((waiting.len(), waiting[0].message.as_str()), (1, "I roast."));
	refuse(&world.forum, &root, waiting[0].id, "We know you.".to_owned()).unwrap();
	assert_denied(log_in(&world.forum, "anna", PASSWORD, "x", HOME), Reason::NotAdmitted);
	assert_eq!(refusal(&world.forum, "anna").unwrap().as_deref(), Some("We know you."));
	approve(&world.forum, &root, waiting[0].id).unwrap();
	let session = log_in(&world.forum, "anna", PASSWORD, "x", HOME).unwrap();
	assert!(actor_of(&world, &session.secret).is_some());
	assert_eq!(world.forum.store().scan(&APPLICATIONS).count().unwrap(), 0);
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn of_fifty_who_decide_at_once_one_decides() {
	let world = community(Door::Approval, None);
	come_in(&world.forum, newcomer("anna").into(), "x").unwrap();
	let root = world.administrator("root");
	let (waiting, _) = applications(&world.forum, &root, None).unwrap();
	let decide = |number: usize| {
		let (world, root, id) = (&world, &root, waiting[0].id);
		let approves = number.is_multiple_of(2);
		Box::new(move || {
			let outcome = if approves {
				approve(&world.forum, root, id).map(|_| ())
			} else {
				refuse(&world.forum, root, id, String::new())
			};
			(approves, outcome.is_ok())
		}) as Box<dyn FnOnce() -> (bool, bool) + Send + '_>
	};
	let decided = at_once((0..50).map(decide).collect());
	assert_eq!(decided.iter().filter(|(approves, done)| *approves && *done).count(), 1);
	assert!(decided.iter().filter(|(approves, done)| !*approves && *done).count() <= 1);
	assert!(world.forum.store().get(&MEMBER_BY_HANDLE, &"anna".to_owned()).unwrap().is_some());
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn an_old_refusal_is_forgotten_when_the_next_person_asks() {
	let world = community(Door::Approval, None);
	come_in(&world.forum, newcomer("anna").into(), "x").unwrap();
	let root = world.administrator("root");
	let (waiting, _) = applications(&world.forum, &root, None).unwrap();
	refuse(&world.forum, &root, waiting[0].id, String::new()).unwrap();
	world.advance(91 * DAY);
	come_in(&world.forum, newcomer("boris").into(), "x").unwrap();
	come_in(&world.forum, newcomer("anna").into(), "x").unwrap();
	assert_eq!(world.forum.store().scan(&APPLICATIONS).count().unwrap(), 2);
}

#[test]
fn an_invitation_spares_the_asking() {
	let world = community(Door::Approval, None);
	let secret = invite(&world.forum, &world.administrator("root"), for_people(1)).unwrap();
	assert!(matches!(come_in(&world.forum, by_invite("anna", &secret), "x"), Ok(Arrived::In(_))));
}

#[test]
fn who_joins_agrees_to_the_terms_in_force_and_that_is_written_down() {
	let world = open_community();
	let version = terms(&world, "Be kind.");
	assert_refused(join(&world.forum, newcomer("anna"), "x"), Field::Terms, Problem::NotAccepted);
	let newcomer = Newcomer { agrees_to: Some(version), ..newcomer("anna").into() };
	let Ok(Arrived::In(session)) = come_in(&world.forum, newcomer, "x") else { panic!("anna is not in") };
	let consent = world.forum.store().get(&CONSENTS, &(session.member, version)).unwrap().unwrap();
	assert_eq!(consent.at, world.forum.now());
	assert!(!actor_of(&world, &session.secret).unwrap().owes_terms());
}

#[test]
fn after_new_terms_members_read_on_and_agree_before_they_write() {
	let world = open_community();
	let group = world.group("coffee", Access::Public);
	let anna = world.member("anna");
	let topic = world.topic(&anna, group, "Beans");
	let first = terms(&world, "Be kind.");
	let reply = || discussions::reply(&world.forum, &anna, topic, Prose::parse(Field::Body, "Mine.").unwrap());
	assert_denied(reply(), Reason::TermsFirst);
	assert!(crate::live::last_number(&world.forum, &world.again(&anna), topic).is_ok());
	assert!(world.again(&anna).owes_terms());
	assert!(matches!(agree(&world.forum, &anna, first + 1), Err(Error::Stale)));
	agree(&world.forum, &anna, first).unwrap();
	assert!(reply().is_ok());
	let second = terms(&world, "Be kinder.");
	assert_eq!(second, first + 1);
	assert_eq!(terms(&world, "Be kinder."), second, "the same text is no new version");
	assert_denied(
		discussions::reply(&world.forum, &anna, topic, Prose::parse(Field::Body, "More.").unwrap()),
		Reason::TermsFirst,
	);
	withdraw_terms(&world.forum, &world.administrator("root")).unwrap();
	assert!(discussions::reply(&world.forum, &anna, topic, Prose::parse(Field::Body, "More.").unwrap()).is_ok());
	assert_eq!(terms(&world, "Be kindest."), second + 1, "no version is used twice");
}

#[test]
fn whoever_puts_terms_in_force_has_agreed_and_administrators_read_who_did() {
	let world = open_community();
	let (root, anna) = (world.administrator("root"), world.member("anna"));
	let first = terms(&world, "One.");
	assert!(!world.again(&root).owes_terms() && world.again(&anna).owes_terms());
	assert!(agreed_before(&world.forum, &root).unwrap() && !agreed_before(&world.forum, &anna).unwrap());
	world.advance(DAY);
	agree(&world.forum, &anna, first).unwrap();
	agree(&world.forum, &anna, first).unwrap();
	let list = agreed(&world.forum, &root, first, None).unwrap();
	assert_eq!((list.total, list.next), (2, None));
	assert_eq!(list.members.iter().map(|it| it.handle.as_str()).collect::<Vec<_>>(), ["root", "anna"]);
	assert_denied(agreed(&world.forum, &world.moderator("mona"), first, None), Reason::AdministratorsOnly);
	let seen = |by: &Actor| profile(&world.forum, by, handle("anna")).unwrap().consent;
	let consent = seen(&root).unwrap();
	assert_eq!((consent.version, consent.at), (first, world.forum.now()));
	assert_eq!(seen(&world.moderator("mona")), None);
	let second = terms(&world, "Two.");
	assert_eq!(agreed(&world.forum, &root, second, None).unwrap().total, 1);
	assert!(agreed_before(&world.forum, &anna).unwrap() && world.again(&anna).owes_terms());
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn the_list_of_those_who_agreed_has_pages() {
	let world = open_community();
	let version = terms(&world, "One.");
	for number in 0..super::super::terms::AGREED_PER_PAGE {
		agree(&world.forum, &world.member(&format!("m{number}")), version).unwrap();
	}
	let root = world.administrator("root");
	let page = agreed(&world.forum, &root, version, None).unwrap();
	let rest = agreed(&world.forum, &root, version, page.next).unwrap();
	assert_eq!((page.total, page.members.len(), rest.members.len(), rest.next), (51, 50, 1, None));
}

#[test]
fn of_two_who_publish_terms_at_once_the_second_is_told() {
	let world = open_community();
	let root = world.administrator("root");
	let text = |text: &str| Prose::parse(Field::Terms, text).unwrap();
	publish_terms(&world.forum, &root, text("One."), None).unwrap();
	assert!(matches!(publish_terms(&world.forum, &root, text("Two."), None), Err(Error::Stale)));
	assert_denied(
		publish_terms(&world.forum, &world.moderator("mona"), text("x"), Some(1)),
		Reason::AdministratorsOnly,
	);
}
