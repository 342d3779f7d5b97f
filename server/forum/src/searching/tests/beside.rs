//! What stands beside the hits: members, what is suggested, what is related, and what the check says.

use super::{Stage, ask, because, catch_up, found, handle, prose, question, search, some, stage};
use crate::check::check;
use crate::searching::{related, suggest};
use crate::testing::World;
use crate::{Actor, accounts, discussions, groups, moderation};
use model::Field;
use model::groups::{Access, GroupRole};
use model::moderation::{Holds, Pace};
use model::searching::{SearchState, Suggestion};
use model::text::{DisplayName, Prose};

fn names(world: &World, actor: &Actor, typed: &str) -> Vec<String> {
	let offered = suggest(&world.forum, actor, 0, typed).unwrap().into_iter();
	let name = |one| match one {
		Suggestion::Topic { title, .. } => title,
		Suggestion::Member { handle, .. } => format!("@{handle}"),
		Suggestion::Tag(tag) => format!("#{tag}"),
	};
	offered.map(name).collect()
}

#[test]
fn titles_members_and_tags_are_suggested_to_those_who_may_know_of_them() {
	let Stage { world, ada, boris, cellar, .. } = stage();
	assert_eq!(names(&world, &boris, "gri"), ["Grinding beans"]);
	assert_eq!(names(&world, &boris, "grinding be"), ["Grinding beans"]);
	assert_eq!(names(&world, &boris, "bor"), ["@boris"]);
	assert_eq!(names(&world, &boris, "mi"), ["#milk"]);
	assert_eq!(names(&world, &boris, "hei"), [""; 0]);
	assert_eq!(names(&world, &ada, "hei"), ["Heist in the basket"]);
	// Visitors are not told who the members are.
	assert_eq!(names(&world, &world.visitor(), "bor"), [""; 0]);
	assert_eq!(names(&world, &world.visitor(), "gri"), ["Grinding beans"]);
	question(&world, &ada, cellar, "Ladders", "Long ones.", "ladder");
	assert_eq!(names(&world, &boris, "lad"), [""; 0]);
	assert_eq!(names(&world, &ada, "lad"), ["Ladders", "#ladder"]);
	groups::add_member(&world.forum, &ada, cellar, &handle("boris"), GroupRole::Member).unwrap();
	assert_eq!(names(&world, &world.again(&boris), "lad"), ["Ladders", "#ladder"]);
	for nothing in ["", " ", "\"'", &"x".repeat(101)] {
		assert_eq!(names(&world, &ada, nothing), [""; 0], "{nothing}");
	}
	assert!(suggest(&world.forum, &Actor::outsider(), 0, "gri").is_err());
}

#[test]
fn members_are_found_by_name_and_handle_at_once() {
	let Stage { world, boris, .. } = stage();
	let people = |actor: &Actor, words: &str| {
		let view = ask(&world, actor, &search(words));
		view.people.into_iter().map(|person| person.handle).collect::<Vec<_>>()
	};
	assert_eq!(people(&boris, "ada"), ["ada"]);
	let name = DisplayName::parse("Bora Özgür").unwrap();
	let about = Prose::parse_optional(Field::About, "", 100).unwrap();
	accounts::edit_profile(&world.forum, &boris, name, about).unwrap();
	assert_eq!(people(&boris, "ozgur"), ["boris"]);
	assert_eq!(people(&boris, "boris"), ["boris"]);
	assert_eq!(people(&world.visitor(), "ozgur"), [""; 0]);
	catch_up(&world.forum).unwrap();
	assert_eq!(people(&boris, "OZGUR"), ["boris"]);
}

#[test]
fn related_topics_are_those_of_the_group_as_they_are_now() {
	let Stage { world, ada, boris, open, cellar, grind, .. } = stage();
	let near = question(&world, &ada, open, "Grinding other beans", "Yes.", "");
	let hidden = question(&world, &ada, cellar, "Grinding beans in secret", "No.", "");
	let ids = |actor: &Actor, of| {
		let found = related(&world.forum, actor, of).unwrap().into_iter();
		found.map(|one| one.id).collect::<Vec<_>>()
	};
	catch_up(&world.forum).unwrap();
	for reader in [&ada, &boris, &world.visitor()] {
		assert_eq!(ids(reader, grind), [near]);
	}
	assert!(related(&world.forum, &boris, hidden).is_err());
	// From here on the index lags behind.
	moderation::move_topic(&world.forum, &ada, near, cellar, &because()).unwrap();
	assert_eq!(ids(&ada, grind), []);
	catch_up(&world.forum).unwrap();
	world.advance(std::time::Duration::from_secs(10));
	assert_eq!((ids(&ada, grind), ids(&ada, hidden)), (vec![], vec![near]));
	discussions::hide_topic(&world.forum, &ada, near, &because()).unwrap();
	assert_eq!(ids(&ada, hidden), []);
}

#[test]
fn what_waits_is_never_found() {
	let Stage { world, ada, boris, open, grind, .. } = stage();
	moderation::set_pace(&world.forum, &ada, open, Pace { holds: Holds::Everybody, slow_s: 0 }).unwrap();
	let sent = discussions::reply(&world.forum, &boris, grind, prose("Perhaps a zeppelin.")).unwrap();
	assert!(sent.stands().is_none());
	for _ in 0..2 {
		for reader in [&ada, &boris, &world.visitor()] {
			assert_eq!(found(&world, reader, "zeppelin"), some(&[]));
		}
		catch_up(&world.forum).unwrap();
	}
}

#[test]
fn the_check_compares_the_index_with_the_records() {
	let Stage { world, ada, grind, .. } = stage();
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	// What it has not caught up with is no contradiction.
	world.reply(&ada, grind, "Another.");
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	catch_up(&world.forum).unwrap();
	let open = world.forum.searching().open().unwrap();
	let key = search::Key::new(search::Kind::Post, grind.0, 2);
	open.index.remove(key).unwrap();
	open.index.commit(open.index.position()).unwrap();
	assert_eq!(check(&world.forum).unwrap(), [format!("the search index does not hold post 2 of topic {}", grind.0)]);
	let stray = search::Document {
		key,
		group: 1,
		author: None,
		tags: Vec::new(),
		at_ms: 0,
		marks: search::Marks::default(),
		title: String::new(),
		body: "Otherwise.".to_owned(),
	};
	open.index.replace(&stray).unwrap();
	let gone = search::Key::new(search::Kind::Post, grind.0, 99);
	open.index.replace(&search::Document { key: gone, ..stray }).unwrap();
	open.index.commit(open.index.position()).unwrap();
	assert_eq!(check(&world.forum).unwrap().len(), 2);
	crate::searching::rebuild(&world.forum).unwrap();
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn more_than_can_be_made_in_a_moment_is_found_later_and_said() {
	let Stage { world, ada, open, .. } = stage();
	let topic = world.topic(&ada, open, "Counting");
	for number in 0..search::MAX_FRESH {
		world.reply(&ada, topic, &format!("Pebble {number}."));
	}
	let view = ask(&world, &ada, &search("pebble"));
	assert_eq!((view.state, view.total), (SearchState::Behind, search::MAX_FRESH as u64));
	world.reply(&ada, topic, "One more pebble.");
	let view = ask(&world, &ada, &search("\"one more pebble\""));
	assert_eq!((view.state, view.total), (SearchState::Behind, 1));
	catch_up(&world.forum).unwrap();
	let view = ask(&world, &ada, &search("pebble"));
	assert_eq!((view.state, view.total), (SearchState::Whole, search::MAX_FRESH as u64 + 1));
}

#[test]
fn what_is_much_where_nobody_may_read_neither_shows_nor_crowds_out_others() {
	let Stage { world, ada, boris, open, cellar, grind, heist } = stage();
	for number in 0..search::MAX_FRESH {
		world.reply(&ada, heist, &format!("Pebble {number}."));
	}
	catch_up(&world.forum).unwrap();
	let state = |actor: &Actor| ask(&world, actor, &search("pebble")).state;
	discussions::edit(&world.forum, &boris, grind, 2, 1, prose("A basket of zeppelins.")).unwrap();
	let attic = world.group("attic", Access::Secret);
	moderation::move_topic(&world.forum, &ada, heist, attic, &because()).unwrap();
	for reader in [&boris, &world.visitor()] {
		assert_eq!((state(reader), found(&world, reader, "pebble")), (SearchState::Whole, some(&[])));
		assert_eq!(found(&world, reader, "zeppelin"), some(&["Grinding beans#2"]));
	}
	assert_eq!(state(&ada), SearchState::Behind);
	moderation::move_topic(&world.forum, &ada, heist, open, &because()).unwrap();
	assert_eq!(state(&boris), SearchState::Behind);
	moderation::move_topic(&world.forum, &ada, heist, cellar, &because()).unwrap();
	catch_up(&world.forum).unwrap();
	assert_eq!((state(&ada), state(&boris)), (SearchState::Whole, SearchState::Whole));
}

#[test]
fn long_texts_wait_for_the_index_before_many_do() {
	let Stage { world, ada, grind, .. } = stage();
	for number in 0..50 {
		world.reply(&ada, grind, &format!("Boulder {number}. {}", "A heavy stone. ".repeat(2_000)));
	}
	let view = ask(&world, &ada, &search("boulder"));
	assert_eq!(view.state, SearchState::Behind);
	assert!((30..45).contains(&view.total), "{}", view.total);
	catch_up(&world.forum).unwrap();
	assert_eq!(ask(&world, &ada, &search("boulder")).total, 50);
}

#[test]
fn after_a_panic_in_the_middle_the_index_is_opened_again() {
	let Stage { world, ada, grind, .. } = stage();
	world.reply(&ada, grind, "Half a basket.");
	std::thread::scope(|scope| {
		let feeding = scope.spawn(|| {
			let mut feeding = crate::searching::feeding::lock(&world.forum);
			*feeding = crate::searching::feeding::Feeding::default();
			panic!("in the middle");
		});
		assert!(feeding.join().is_err());
	});
	catch_up(&world.forum).unwrap();
	assert_eq!(ask(&world, &ada, &search("basket")).total, 5);
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn rights_that_were_taken_while_a_search_waited_count() {
	let Stage { world, ada, boris, cellar, .. } = stage();
	groups::add_member(&world.forum, &ada, cellar, &handle("boris"), GroupRole::Member).unwrap();
	let waiting = world.again(&boris);
	assert_eq!(found(&world, &waiting, "marzipan").1, 1);
	groups::remove_member(&world.forum, &ada, cellar, &handle("boris")).unwrap();
	assert_eq!(found(&world, &waiting, "marzipan"), some(&[]));
	assert_eq!(ask(&world, &waiting, &search("cellar")).groups.len(), 0);
}

#[test]
fn while_an_index_is_made_anew_it_is_searched_and_says_so() {
	let Stage { world, ada, open, .. } = stage();
	for number in 0..20 {
		world.topic(&ada, open, &format!("Basket number {number}"));
	}
	catch_up(&world.forum).unwrap();
	let base = world.forum.searching().base.clone();
	// Damaged on the disk: every file is cut in half.
	world.forum.searching().put(None);
	*world.forum.searching().feeding.lock().unwrap() = crate::searching::feeding::Feeding::default();
	for folder in std::fs::read_dir(&base).unwrap().flatten().filter(|entry| entry.path().is_dir()) {
		for file in std::fs::read_dir(folder.path()).unwrap().flatten() {
			if file.path().extension().is_some() {
				let bytes = std::fs::read(file.path()).unwrap();
				std::fs::write(file.path(), &bytes[..bytes.len() / 2]).unwrap();
			}
		}
	}
	assert!(check(&world.forum).unwrap().iter().all(|said| said.contains("made anew")));
	assert_eq!(ask(&world, &ada, &search("basket")).state, SearchState::Growing);
	std::thread::scope(|scope| {
		let making = scope.spawn(|| catch_up(&world.forum));
		loop {
			let view = ask(&world, &ada, &search("basket"));
			if view.state == SearchState::Whole {
				assert_eq!(view.total, 24);
				break;
			}
			assert_eq!(view.state, SearchState::Growing);
		}
		making.join().unwrap().unwrap();
	});
	assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
}
