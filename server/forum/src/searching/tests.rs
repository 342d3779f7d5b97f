//! Searching: what is found for whom, and that the index follows the records.

mod against_a_scan;
mod beside;

use super::{catch_up, find, rebuild};
use crate::testing::World;
use crate::{Actor, Error, discussions, groups, moderation};
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Access, Entry, GroupRole, GroupRules, Writing};
use model::moderation::ActReason;
use model::searching::{
	HITS_PER_PAGE, Piece, Search, SearchField, SearchKind, SearchOrder, SearchProblem, SearchState, SearchView,
};
use model::text::{Handle, Prose, Title};
use model::{Field, GroupId, TopicId};
use std::time::Duration;

fn search(words: &str) -> Search {
	Search { words: words.to_owned(), ..Search::default() }
}

fn ask(world: &World, actor: &Actor, search: &Search) -> SearchView {
	find(&world.forum, actor, 0, search, 1, 0).unwrap()
}

/// Title and number of what is found, and how many there are.
fn hits(view: &SearchView) -> (Vec<String>, u64) {
	let title = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
	let shown = view.hits.iter().map(|hit| match hit.number {
		None => title(&hit.title),
		Some(number) => format!("{}#{number}", title(&hit.title)),
	});
	let mut shown = shown.collect::<Vec<_>>();
	shown.sort();
	(shown, view.total)
}

fn found(world: &World, actor: &Actor, words: &str) -> (Vec<String>, u64) {
	hits(&ask(world, actor, &search(words)))
}

fn some(titles: &[&str]) -> (Vec<String>, u64) {
	(titles.iter().map(|title| (*title).to_owned()).collect(), titles.len() as u64)
}

fn prose(text: &str) -> Prose {
	Prose::parse(Field::Body, text).unwrap()
}

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn because() -> ActReason {
	ActReason::parse("Because.").unwrap()
}

fn question(world: &World, actor: &Actor, group: GroupId, title: &str, body: &str, tags: &str) -> TopicId {
	let (title, tags) = (Title::parse(title).unwrap(), Tags::parse(tags).unwrap());
	let new = NewTopic { title, body: prose(body), kind: TopicKind::Question, tags };
	discussions::start(&world.forum, actor, group, new).unwrap().stands().unwrap()
}

/// A public group and a secret one to which nobody belongs, with the same words in both.
struct Stage {
	world: World,
	ada: Actor,
	boris: Actor,
	open: GroupId,
	cellar: GroupId,
	grind: TopicId,
	heist: TopicId,
}

fn stage() -> Stage {
	let world = World::new();
	let (ada, boris) = (world.administrator("ada"), world.member("boris"));
	let (open, cellar) = (world.group("open", Access::Public), world.group("cellar", Access::Secret));
	let grind = question(&world, &ada, open, "Grinding beans", "How fine for the basket?", "milk");
	let heist = question(&world, &ada, cellar, "Heist in the basket", "Bring the marzipan.", "milk");
	world.reply(&boris, grind, "Finer than the **basket** wants.");
	world.reply(&ada, heist, "The basket leaves at noon.");
	catch_up(&world.forum).unwrap();
	Stage { world, ada, boris, open, cellar, grind, heist }
}

#[test]
fn topics_replies_and_groups_are_found_with_what_is_marked() {
	let Stage { world, boris, .. } = stage();
	let view = ask(&world, &boris, &search("baskets"));
	assert_eq!(hits(&view), some(&["Grinding beans", "Grinding beans#2"]));
	let reply = view.hits.iter().find(|hit| hit.number == Some(2)).unwrap();
	let marked = reply.text.iter().filter(|piece| piece.marked).map(|piece| piece.text.as_str());
	assert_eq!(marked.collect::<Vec<_>>(), ["basket"]);
	assert_eq!(reply.text.iter().map(|piece| piece.text.as_str()).collect::<String>(), "Finer than the basket wants.");
	assert_eq!((reply.author.name.as_str(), reply.group_name.as_str()), ("Boris", "Open"));
	assert_eq!(ask(&world, &boris, &search("open")).groups.len(), 1);
	assert_eq!(view.state, SearchState::Whole);
}

#[test]
fn fields_beside_the_words_narrow_down() {
	let Stage { world, ada, boris, grind, .. } = stage();
	let with = |change: &dyn Fn(&mut Search)| {
		let mut asked = search("basket");
		change(&mut asked);
		let view = ask(&world, &boris, &asked);
		assert_eq!(view.complaints, [], "{asked:?}");
		hits(&view)
	};
	let (topic, reply) = (some(&["Grinding beans"]), some(&["Grinding beans#2"]));
	let both = some(&["Grinding beans", "Grinding beans#2"]);
	assert_eq!(with(&|asked| asked.kind = SearchKind::Topics), topic);
	assert_eq!(with(&|asked| asked.kind = SearchKind::Replies), reply);
	assert_eq!(with(&|asked| asked.kind = SearchKind::Questions), topic);
	assert_eq!(with(&|asked| asked.kind = SearchKind::Solved), some(&[]));
	assert_eq!(with(&|asked| asked.by = "@boris".to_owned()), reply);
	assert_eq!(with(&|asked| asked.group = "open".to_owned()), both);
	assert_eq!(with(&|asked| asked.tags = "milk".to_owned()), topic);
	assert_eq!(with(&|asked| asked.from = "2026-01-05".to_owned()), both);
	assert_eq!(with(&|asked| asked.from = "2026-01-06".to_owned()), some(&[]));
	assert_eq!(with(&|asked| asked.to = "2026-01-05".to_owned()), both);
	assert_eq!(with(&|asked| asked.to = "2026-01-04".to_owned()), some(&[]));
	assert_eq!(with(&|asked| asked.order = SearchOrder::Newest), both);
	discussions::choose_answer(&world.forum, &ada, grind, Some(2)).unwrap();
	catch_up(&world.forum).unwrap();
	assert_eq!(with(&|asked| asked.kind = SearchKind::Solved), topic);
}

#[test]
fn a_tag_is_looked_for_as_it_is_whatever_marks_are_in_it() {
	let Stage { world, ada, boris, open, .. } = stage();
	for (at, tag) in ["a”b", "a\"b", "a「b", "b-side"].into_iter().enumerate() {
		let marked = question(&world, &ada, open, &format!("Marked {at}"), "A.", tag);
		question(&world, &ada, open, &format!("Plain {at}"), "The b.", "a");
		let view = ask(&world, &boris, &search(&format!("marked {at}")));
		// What stands beside the hits leads to them.
		assert_eq!(view.facets.tags, [(tag.to_owned(), 1)]);
		let tagged = ask(&world, &boris, &Search { tags: tag.to_owned(), ..Search::default() });
		assert_eq!((tagged.complaints.len(), tagged.total, tagged.hits[0].topic), (0, 1, marked), "{tag}");
	}
}

#[test]
fn what_makes_no_sense_is_complained_about_and_the_rest_is_looked_for() {
	let Stage { world, boris, .. } = stage();
	let asked = Search {
		words: "basket \"".to_owned(),
		group: "cellar".to_owned(),
		by: "nobody".to_owned(),
		tags: "\"".to_owned(),
		from: "yesterday".to_owned(),
		to: "2026-02-30".to_owned(),
		..Search::default()
	};
	let view = ask(&world, &boris, &asked);
	let complaints = view.complaints.iter().map(|one| (one.field, one.problem)).collect::<Vec<_>>();
	for expected in [
		(SearchField::Tags, SearchProblem::BadTag),
		(SearchField::From, SearchProblem::BadDate),
		(SearchField::To, SearchProblem::BadDate),
		(SearchField::Group, SearchProblem::NoGroup),
		(SearchField::By, SearchProblem::Nobody),
	] {
		assert!(complaints.contains(&expected), "{expected:?} is not in {complaints:?}");
	}
	assert_eq!(view.total, 2);
	// Whoever is not signed in is not told who is a member.
	for name in ["boris", "nobody", "ada"] {
		let view = ask(&world, &Actor::visitor(), &Search { by: name.to_owned(), ..search("marzipan") });
		assert_eq!((view.total, view.complaints), (0, Vec::new()), "{name}");
	}
}

#[test]
fn what_may_not_be_read_is_in_no_hit_no_total_and_no_advice() {
	let Stage { world, ada, boris, cellar, .. } = stage();
	for reader in [&boris, &world.visitor()] {
		assert_eq!(found(&world, reader, "basket").1, 2);
		for hidden in ["heist", "marzipan", "noon", "cellar"] {
			let view = ask(&world, reader, &search(hidden));
			assert_eq!((view.total, view.groups.len(), view.instead.len()), (0, 0, 0), "{hidden}");
		}
		// Spelled nearly like what stands in the secret group alone.
		for nearly in ["marzzipan", "heisst", "marzipan basket"] {
			let view = ask(&world, reader, &search(nearly));
			assert!(view.instead.iter().all(|other| other.by.is_none() && other.words == "basket"), "{view:?}");
		}
		let narrowed = ask(&world, reader, &Search { group: "cellar".to_owned(), ..search("basket") });
		let nowhere = ask(&world, reader, &Search { group: "attic".to_owned(), ..search("basket") });
		assert_eq!(narrowed.complaints[0].problem, nowhere.complaints[0].problem);
		assert_eq!(narrowed.hits, nowhere.hits);
	}
	assert_eq!(found(&world, &ada, "basket").1, 4);
	let advice = ask(&world, &ada, &search("marzzipan")).instead;
	assert_eq!(advice[0].words, "marzipan");
	groups::add_member(&world.forum, &ada, cellar, &handle("boris"), GroupRole::Member).unwrap();
	assert_eq!(found(&world, &world.again(&boris), "basket").1, 4);
}

#[test]
fn what_is_moved_hidden_or_changed_is_gone_at_once_though_the_index_is_behind() {
	let Stage { world, ada, boris, open, cellar, grind, heist } = stage();
	let second = world.reply(&ada, grind, "A basket for two.");
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "basket").1, 3);
	discussions::hide_post(&world.forum, &ada, grind, second, &because()).unwrap();
	assert_eq!(found(&world, &boris, "basket"), some(&["Grinding beans", "Grinding beans#2"]));
	discussions::edit(&world.forum, &boris, grind, 2, 1, prose("Nothing of it.")).unwrap();
	assert_eq!(found(&world, &boris, "basket"), some(&["Grinding beans"]));
	moderation::move_topic(&world.forum, &ada, grind, cellar, &because()).unwrap();
	assert_eq!(found(&world, &boris, "basket"), some(&[]));
	assert_eq!(found(&world, &ada, "leaves").1, 1);
	moderation::move_topic(&world.forum, &ada, heist, open, &because()).unwrap();
	discussions::hide_topic(&world.forum, &ada, grind, &because()).unwrap();
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "basket"), some(&["Heist in the basket", "Heist in the basket#2"]));
	assert_eq!(found(&world, &ada, "finer"), some(&[]));
	discussions::restore_topic(&world.forum, &ada, grind).unwrap();
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &ada, "fine"), some(&["Grinding beans"]));
}

#[test]
fn a_question_whose_answer_is_hidden_is_solved_no_longer() {
	let Stage { world, ada, boris, grind, .. } = stage();
	let solved = || hits(&ask(&world, &boris, &Search { kind: SearchKind::Solved, ..search("basket") }));
	discussions::choose_answer(&world.forum, &ada, grind, Some(2)).unwrap();
	catch_up(&world.forum).unwrap();
	assert_eq!(solved(), some(&["Grinding beans"]));
	discussions::hide_post(&world.forum, &ada, grind, 2, &because()).unwrap();
	// At once, and the same when the index has caught up.
	for _ in 0..2 {
		assert_eq!(solved(), some(&[]));
		assert_eq!(found(&world, &boris, "basket"), some(&["Grinding beans"]));
		catch_up(&world.forum).unwrap();
	}
	assert_eq!(crate::check::check(&world.forum).unwrap(), Vec::<String>::new());
}

#[test]
fn a_quote_is_found_where_it_was_written() {
	let Stage { world, ada, boris, heist, open, .. } = stage();
	let quote = discussions::quote(&world.forum, &ada, heist, 1).unwrap();
	let topic = world.topic(&ada, open, "Sweets");
	world.reply(&ada, topic, &format!("{quote}\nNo almonds."));
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "marzipan"), some(&[]));
	assert_eq!(found(&world, &boris, "almonds"), some(&["Sweets#2"]));
}

#[test]
fn titles_are_found_before_the_notice_of_a_group_and_texts_are_not_shown() {
	let Stage { world, ada, boris, open, .. } = stage();
	let rules = GroupRules {
		entry: Entry::Open,
		writing: Writing::Everybody,
		charter: Prose::parse_optional(Field::Charter, "", 100).unwrap(),
		notice: Prose::parse_optional(Field::Notice, "Loud.", 100).unwrap(),
	};
	groups::set_rules(&world.forum, &ada, open, rules).unwrap();
	let texts = |actor: &Actor| {
		let view = ask(&world, actor, &search("basket"));
		view.hits.iter().filter(|hit| !hit.text.is_empty()).count()
	};
	let offers = |actor: &Actor, words: &str| {
		let view = ask(&world, actor, &search(words));
		view.instead.into_iter().map(|other| other.words).collect::<Vec<_>>()
	};
	assert_eq!(texts(&boris), 0);
	// Of the first, only a text says how it is written; of the second, a title.
	assert_eq!(offers(&boris, "bassket"), [""; 0]);
	assert_eq!(offers(&boris, "beens"), ["beans"]);
	groups::acknowledge(&world.forum, &boris, open).unwrap();
	assert_eq!(texts(&boris), 2);
	assert_eq!(offers(&boris, "bassket"), ["basket"]);
}

#[test]
fn a_word_that_was_mistyped_is_offered_as_it_is_written() {
	let Stage { world, ada, boris, open, .. } = stage();
	let body = "Müşterilerin içgörüleri kurulda konuşuldu.";
	question(&world, &ada, open, "İÇGÖRÜ nasıl paylaşılır", body, "");
	let advice = ask(&world, &boris, &search("kurulad konuşuldu")).instead;
	assert_eq!(advice[0].words, "kurulda konuşuldu");
	assert_eq!(found(&world, &boris, &advice[0].words), some(&["İÇGÖRÜ nasıl paylaşılır"]));
}

#[test]
fn every_offer_finds_as_much_as_stands_beside_it() {
	let Stage { world, ada, boris, open, .. } = stage();
	question(&world, &ada, open, "Roasting beans", "A drum turns.", "");
	question(&world, &ada, open, "Roasters", "One bean for each.", "");
	for (words, first) in [
		("roastng bens", "Roasting beans"),
		("beens drum", "beans drum"),
		("roastng quux", ""),
		("beans eans", "beans beans"),
	] {
		let advice = ask(&world, &boris, &search(words)).instead;
		assert_eq!(advice.first().map_or("", |offer| &offer.words), first, "{words}: {advice:?}");
		for offer in advice {
			assert_eq!(offer.total, found(&world, &boris, &offer.words).1, "{words}: {offer:?}");
		}
	}
}

#[test]
fn long_results_have_pages_and_an_end() {
	let world = World::new();
	let (ada, open) = (world.administrator("ada"), world.group("open", Access::Public));
	let topic = world.topic(&ada, open, "Counting");
	for number in 0..HITS_PER_PAGE + 5 {
		world.reply(&ada, topic, &format!("Pebble {number}."));
		world.advance(Duration::from_secs(1));
	}
	catch_up(&world.forum).unwrap();
	let page = |page| find(&world.forum, &ada, 0, &search("pebble"), page, 0);
	let (first, second) = (page(1).unwrap(), page(2).unwrap());
	assert_eq!((first.total, first.pages, first.hits.len(), second.hits.len()), (25, 2, 20, 5));
	assert!(first.hits.iter().all(|hit| !second.hits.contains(hit)));
	assert!(matches!(page(3), Err(Error::NotFound)));
}

#[test]
fn an_index_that_is_lost_damaged_or_of_other_data_is_made_anew() {
	let Stage { world, boris, grind, .. } = stage();
	let base = world.forum.searching().base.clone();
	let close = || {
		world.forum.searching().put(None);
		*world.forum.searching().feeding.lock().unwrap() = super::Feeding::default();
	};
	let all = some(&["Grinding beans", "Grinding beans#2"]);
	close();
	assert_eq!(ask(&world, &boris, &search("basket")).state, SearchState::Growing);
	std::fs::remove_dir_all(&base).unwrap();
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "basket"), all);
	let newer = world.forum.searching().open().unwrap().index.commit(1_000_000);
	newer.unwrap();
	close();
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "basket"), all);
	// That of another community, which has as much in its journal.
	let index = world.forum.searching().open().unwrap().index.clone();
	index.remove(search::Key::new(search::Kind::Post, grind.0, 2)).unwrap();
	index.commit(search::Position { number: index.position(), witness: 1 }).unwrap();
	drop(index);
	close();
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "basket"), all);
	close();
	std::fs::write(base.join("CURRENT"), "nowhere").unwrap();
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "basket"), all);
	// What was written to the index and not committed is read from the journal again.
	world.reply(&boris, grind, "Another basket.");
	close();
	catch_up(&world.forum).unwrap();
	assert_eq!(found(&world, &boris, "basket").1, 3);
	// Two groups, two members, two topics, three replies.
	assert_eq!(rebuild(&world.forum).unwrap(), 9);
	let folders = std::fs::read_dir(&base).unwrap().flatten().filter(|entry| entry.path().is_dir());
	assert_eq!(folders.count(), 1, "the old one is gone from the disk");
	assert_eq!(found(&world, &boris, "basket").1, 3);
}

#[test]
fn an_empty_form_costs_nothing_and_searches_are_counted() {
	let world = World::with_limits(1);
	let anna = world.member("anna");
	let ask = |actor: &Actor, address, words: &str| find(&world.forum, actor, address, &search(words), 1, 0);
	for _ in 0..100 {
		assert!(!ask(&world.visitor(), 1, "").unwrap().asked);
	}
	let count = |actor: &Actor, address| (0..100).take_while(|_| ask(actor, address, "milk").is_ok()).count();
	assert_eq!((count(&world.visitor(), 1), count(&world.visitor(), 2), count(&anna, 1)), (6, 6, 20));
	assert!(matches!(ask(&anna, 1, "milk"), Err(Error::TooOften { .. })));
	assert!(ask(&Actor::outsider(), 3, "milk").is_err());
}
