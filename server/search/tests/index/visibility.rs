//! What a reader may not see is in no hit and in no total.

use std::collections::HashSet;

use crate::bench::{Bench, DAY_MS, NOW_MS, numbers, only, post, request};
use proptest::prelude::*;
use search::{Archived, Document, Error, Excluded, Filter, Groups, Key, Kind, Marks, Order, parse};

/// Posts 0 to 9 about coffee, in the group with the number of their last digit halved.
fn coffee() -> Bench {
	let bench = Bench::new();
	for number in 0..10 {
		let document = Document { group: number / 2, author: Some(number % 3), ..post(number, "about coffee") };
		bench.index.replace(&document).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

#[test]
fn only_allowed_groups_are_found_and_counted() {
	let bench = coffee();
	let found = bench.search("coffee", &Filter::of(only(&[1, 3])));
	let mut hits = numbers(&found);
	hits.sort_unstable();
	assert_eq!(hits, [2, 3, 6, 7]);
	assert_eq!(found.total, 4);
	assert!(found.hits.iter().all(|hit| [1, 3].contains(&hit.group)));
}

#[test]
fn a_reader_of_no_group_finds_nothing() {
	let found = coffee().search("coffee", &Filter::of(only(&[])));
	assert_eq!((found.hits.len(), found.total, found.archived_left_out), (0, 0, 0));
}

#[test]
fn what_is_excluded_is_not_counted_either() {
	let bench = coffee();
	let excluded = Excluded {
		keys: HashSet::from([Key::new(Kind::Post, 0, 0)]),
		families: HashSet::from([(Kind::Post, 4), (Kind::Topic, 5)]),
		authors: HashSet::from([2]),
	};
	let found = bench.search("coffee", &Filter { excluded, ..Filter::of(Groups::All) });
	let mut hits = numbers(&found);
	hits.sort_unstable();
	assert_eq!(hits, [1, 3, 6, 7, 9]);
	assert_eq!(found.total, 5);
}

#[test]
fn an_author_who_was_not_found_has_written_nothing() {
	let bench = coffee();
	let everything = Filter::of(Groups::All);
	assert_eq!(bench.search("by:nobody coffee", &everything).total, 0);
	assert_eq!(bench.search("by:anna coffee", &Filter { author: Some(1), ..everything.clone() }).total, 3);
	assert_eq!(bench.search("by:anna", &Filter { author: Some(1), ..everything }).total, 3);
}

#[test]
fn a_group_that_was_not_found_holds_nothing() {
	let bench = coffee();
	let filter = Filter::of(only(&[1, 2]));
	assert_eq!(bench.search("group:secret coffee", &filter).total, 0);
	let within = |group| Filter { within: Some(HashSet::from([group])), ..filter.clone() };
	assert_eq!(bench.search("group:tea coffee", &within(1)).total, 2);
	assert_eq!(bench.search("group:secret coffee", &within(4)).total, 0, "asking for a group does not open it");
}

#[test]
fn what_is_archived_is_counted_apart() {
	let bench = Bench::new();
	for number in 0..4 {
		let marks = Marks { archived: number > 0, ..Marks::default() };
		let document = Document { marks, group: number, ..post(number, "old coffee") };
		bench.index.replace(&document).unwrap();
	}
	bench.index.commit(1).unwrap();
	let filter = Filter::of(only(&[0, 1, 2]));
	let found = bench.search("coffee", &filter);
	assert_eq!((numbers(&found), found.total, found.archived_left_out), (vec![0], 1, 2));
	let found = bench.search("coffee", &Filter { archived: Archived::Included, ..filter.clone() });
	assert_eq!((found.total, found.archived_left_out), (3, 0));
	assert_eq!(bench.search("coffee is:archived", &filter).total, 2);
	assert_eq!(bench.search("coffee -is:archived", &filter).archived_left_out, 0);
}

#[test]
fn kinds_tags_marks_and_days_narrow_a_search() {
	let bench = Bench::new();
	let solved = Marks { question: true, solved: true, archived: false };
	let open = Marks { question: true, ..Marks::default() };
	let documents = [
		Document { tags: vec!["Espresso".into(), "Milch".into()], marks: solved, ..post(0, "coffee") },
		Document { tags: vec!["espresso".into()], marks: open, at_ms: NOW_MS - 40 * DAY_MS, ..post(1, "coffee") },
		Document { key: Key::new(Kind::Topic, 2, 0), title: "coffee".into(), ..post(2, "") },
	];
	for document in &documents {
		bench.index.replace(document).unwrap();
	}
	bench.index.commit(1).unwrap();
	for (text, expected) in [
		("coffee", vec![0, 1, 2]),
		("coffee in:topics", vec![2]),
		("coffee in:posts in:topics", vec![0, 1, 2]),
		("tag:ESPRESSO", vec![0, 1]),
		("tag:espresso tag:milch", vec![0]),
		("tag:espresso -tag:#milch", vec![1]),
		("is:question", vec![0, 1]),
		("is:question -is:solved", vec![1]),
		("is:solved coffee", vec![0]),
		("after:2024", vec![0, 2]),
		("before:2024-01-01", vec![1]),
		("after:2023-11-22 before:۲۰۲۳-۱۱-۲۳", vec![1]),
		("coffee in:topics is:question", vec![]),
		("-coffee", vec![]),
		("is:question -coffee", vec![]),
		("is:question -\"no coffee\" -\"coffee\"", vec![]),
	] {
		let mut found = bench.find(text);
		found.sort_unstable();
		assert_eq!(found, expected, "{text}");
	}
}

#[test]
fn a_phrase_excludes_only_documents_that_have_it() {
	let bench = Bench::of(&["coffee beans", "coffee", "beans and coffee", "coffee beans", "coffee, no beans"]);
	let found = |text: &str| {
		let mut found = bench.find(text);
		found.sort_unstable();
		found
	};
	assert_eq!(found("coffee -\"coffee beans\""), [1, 2, 4]);
	assert_eq!(found("coffee -\"beans coffee\""), [0, 1, 2, 3, 4]);
	assert_eq!(found("coffee -\"no beans\""), [0, 1, 2, 3]);
	assert_eq!(found("coffee -beans"), [1]);
	assert_eq!(found("coffee -bean"), [0, 1, 2, 3, 4], "only the word itself is excluded");
}

#[test]
fn a_search_ends_when_its_time_is_over() {
	let bench = coffee();
	let (query, _) = parse("coffee");
	let filter = Filter::of(Groups::All);
	let over = request(&query, &filter, Order::Newest);
	let over = search::Request { is_over: &|| true, ..over };
	assert!(matches!(bench.index.search(&over), Err(Error::TooSlow)));
}

#[test]
fn pages_of_hits_fit_together() {
	let bench = coffee();
	let (query, _) = parse("coffee");
	let filter = Filter::of(Groups::All);
	for order in [Order::Relevance, Order::Newest] {
		let page = |offset| {
			let request = search::Request { offset, limit: 3, ..request(&query, &filter, order) };
			bench.index.search(&request).unwrap()
		};
		let all: Vec<u64> = (0..5).flat_map(|number| numbers(&page(number * 3))).collect();
		assert_eq!(all, numbers(&bench.ask(&query, &filter, order)));
		assert_eq!(page(usize::MAX).hits, []);
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(16))]

	#[test]
	fn a_search_agrees_with_looking_at_every_document(
		documents in prop::collection::vec((0u64..5, 0u64..4, "(tea|coffee|water)( (tea|coffee|water)){0,3}"), 1..40),
		groups in prop::collection::hash_set(0u64..5, 0..5),
		muted in 0u64..5,
		word in "tea|coffee|water",
	) {
		let bench = Bench::new();
		for (number, (group, author, text)) in (0..).zip(&documents) {
			let document = Document { group: *group, author: (*author > 0).then_some(*author), ..post(number, text) };
			bench.index.replace(&document).unwrap();
			if number % 7 == 6 {
				bench.index.commit(number).unwrap();
			}
		}
		bench.index.commit(99).unwrap();
		let excluded = Excluded { authors: HashSet::from([muted]), ..Excluded::default() };
		let filter = Filter { excluded, ..Filter::of(Groups::Only(groups.clone())) };
		let found = bench.search(&word, &filter);
		let expected: HashSet<u64> = (0..).zip(&documents)
			.filter(|(_, (group, author, text))| {
				groups.contains(group) && (*author == 0 || *author != muted) && text.contains(&word)
			})
			.map(|(number, _)| number)
			.collect();
		prop_assert_eq!(found.total, expected.len() as u64);
		prop_assert_eq!(numbers(&found).into_iter().collect::<HashSet<_>>(), expected);
	}
}
