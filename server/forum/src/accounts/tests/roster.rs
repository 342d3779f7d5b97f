//! The list of members: its order, what finds whom, what stays unseen, what a page costs.

use super::*;
use crate::accounts::records::MEMBERS;
use model::Reason;
use model::accounts::{Role, Standing};
use model::details::{Audience, Details, Kind, Told};
use model::roster::{Place, RosterPage, Search};
use model::text::Prose;

fn called(world: &World, handle: &str, name: &str) -> Actor {
	let actor = world.member(handle);
	let about = Prose::parse_optional(Field::About, "", 10).unwrap();
	edit_profile(&world.forum, &actor, DisplayName::parse(name).unwrap(), about).unwrap();
	actor
}

fn says(world: &World, actor: &Actor, kind: Kind, to: Audience) {
	edit_details(&world.forum, actor, Details { kind: Told { what: kind, to }, ..Details::default() }).unwrap();
}

fn page(world: &World, reader: &Actor, search: &Search, after: Option<Place>) -> RosterPage {
	world.settle();
	roster(&world.forum, reader, search, after).unwrap()
}

fn found(world: &World, reader: &Actor, beginning: &str, kind: Option<Kind>) -> Vec<String> {
	let search = Search { beginning: beginning.to_owned(), kind };
	page(world, reader, &search, None).members.into_iter().map(|card| card.handle).collect()
}

#[test]
fn members_stand_by_name_and_are_found_by_how_a_name_begins() {
	let world = open_community();
	let reader = called(&world, "zoe", "Zoë Quist");
	called(&world, "cem", "Özgür Çelik");
	called(&world, "osman", "Osman Ay");
	called(&world, "sara", "سارا رحیمی");
	let all = found(&world, &reader, "", None);
	assert_eq!(all, ["osman", "cem", "root", "zoe", "sara"]);
	for (typed, handles) in [
		("ozg", vec!["cem"]),
		("Çel", vec!["cem"]),
		("@cem", vec!["cem"]),
		("o", vec!["osman", "cem"]),
		("رحی", vec!["sara"]),
		("quist", vec!["zoe"]),
		("uist", vec![]),
		("\0", vec!["osman", "cem", "root", "zoe", "sara"]),
	] {
		assert_eq!(found(&world, &reader, typed, None), handles, "{typed:?}");
	}
	assert_eq!(found(&world, &reader, &"o".repeat(5_000), None), Vec::<String>::new());
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_new_name_is_found_and_the_old_one_is_not() {
	let world = open_community();
	let reader = called(&world, "anna", "Anna Berg");
	assert_eq!(found(&world, &reader, "berg", None), ["anna"]);
	called(&world, "anna", "Anna Thal");
	// Also before the list has heard of it.
	let search = Search { beginning: "berg".to_owned(), kind: None };
	assert_eq!(roster(&world.forum, &reader, &search, None).unwrap(), RosterPage::default());
	assert_eq!(found(&world, &reader, "thal", None), ["anna"]);
}

#[test]
fn nobody_is_found_by_a_kind_that_the_reader_may_not_see() {
	let world = open_community();
	let (reader, keeper) = (world.member("olga"), world.moderator("mona"));
	says(&world, &world.member("anna"), Kind::Expert, Audience::Members);
	says(&world, &world.member("ben"), Kind::Expert, Audience::Keepers);
	says(&world, &world.member("cora"), Kind::Expert, Audience::Oneself);
	says(&world, &world.member("dan"), Kind::Partner, Audience::Members);
	assert_eq!(found(&world, &reader, "", Some(Kind::Expert)), ["anna"]);
	assert_eq!(found(&world, &keeper, "", Some(Kind::Expert)), ["anna", "ben"]);
	assert_eq!(found(&world, &reader, "b", Some(Kind::Expert)), Vec::<String>::new());
	assert_eq!(found(&world, &keeper, "b", Some(Kind::Expert)), ["ben"]);
	assert_eq!(found(&world, &reader, "", Some(Kind::Partner)), ["dan"]);
	assert_eq!(found(&world, &reader, "", Some(Kind::Other)), Vec::<String>::new());
	// Taken back, it finds nobody at once.
	says(&world, &world.member("anna"), Kind::Expert, Audience::Oneself);
	let search = Search { beginning: String::new(), kind: Some(Kind::Expert) };
	assert_eq!(roster(&world.forum, &reader, &search, None).unwrap(), RosterPage::default());
	let cards = page(&world, &reader, &Search { beginning: "ben".to_owned(), kind: None }, None).members;
	assert_eq!(cards[0].details, Details::default());
}

#[test]
fn stand_ins_are_not_listed_and_a_suspension_shows_nothing() {
	let world = open_community();
	let reader = world.member("olga");
	let anna = world.member("anna");
	let (email, password) = (None, None);
	let (handle_of, standing) = (handle("ghost"), Standing::Placeholder);
	let ghost = Arrival { handle: handle_of, name: "Ghost".to_owned(), email, password, role: Role::Member, standing };
	world.forum.change(&Actor::system(), |change| admit(change, ghost, Address::MustBeFree)).unwrap();
	suspend(&world.forum, &world.system(), handle("anna"), None, &no_reason()).unwrap();
	assert_eq!(found(&world, &reader, "", None), ["anna", "olga", "root"]);
	let refused = roster(&world.forum, &world.again(&anna), &Search::default(), None);
	assert!(matches!(refused, Err(Error::Denied(Reason::Suspended { .. }))), "{refused:?}");
}

#[test]
fn the_list_is_for_members() {
	let world = open_community();
	let asked = |actor: &Actor| roster(&world.forum, actor, &Search::default(), None);
	assert!(matches!(asked(&Actor::visitor()), Err(Error::SignInRequired)));
	assert!(matches!(asked(&Actor::outsider()), Err(Error::NotFound)));
}

/// Fills the community with members of which every tenth says to be an expert.
fn fill(world: &World, from: usize, to: usize) {
	for start in (from..to).step_by(500) {
		let made = world.forum.change(&world.system(), move |change| {
			for number in start..(start + 500).min(to) {
				let (handle, name) = (handle(&format!("h{number}")), format!("Anna Anders {number:05}"));
				let (email, password, role, standing) = (None, None, Role::Member, Standing::Good);
				let arrival = Arrival { handle, name, email, password, role, standing };
				let id = admit(change, arrival, Address::MustBeFree)?;
				if number % 10 == 0 {
					let mut record = change.find(&MEMBERS, &id)?;
					record.details.kind = Told { what: Kind::Expert, to: Audience::Members };
					change.put_member(id, &record)?;
				}
			}
			Ok(())
		});
		made.unwrap();
	}
	world.settle();
}

#[test]
fn a_page_costs_the_same_in_a_large_community() {
	let world = open_community();
	let reader = world.member("olga");
	let searches = [("", None), ("an", None), ("", Some(Kind::Expert)), ("anders", Some(Kind::Expert))];
	let costs = || {
		searches.map(|(beginning, kind)| {
			let search = Search { beginning: beginning.to_owned(), kind };
			let before = world.forum.store().reads();
			let page = roster(&world.forum, &reader, &search, None).unwrap();
			assert_eq!(page.members.len(), ROSTER_PER_PAGE, "{search:?}");
			world.forum.store().reads() - before
		})
	};
	fill(&world, 0, 400);
	let of_few = costs();
	fill(&world, 400, 10_000);
	assert_eq!(costs(), of_few);
	assert!(of_few.iter().all(|rows| *rows <= 130), "{of_few:?} rows for 30 members");
	// All of them, each once, in order.
	let (mut seen, mut after) = (Vec::new(), None);
	let search = Search { beginning: "an".to_owned(), kind: Some(Kind::Expert) };
	loop {
		let page = roster(&world.forum, &reader, &search, after).unwrap();
		seen.extend(page.members.into_iter().map(|card| card.name));
		after = page.next;
		if after.is_none() {
			break;
		}
	}
	assert_eq!(seen.len(), 1_000);
	assert!(seen.is_sorted_by(|one, next| one < next));
}
