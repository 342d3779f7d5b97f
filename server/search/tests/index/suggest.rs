//! What is offered while typing is there, and the reader may see it.

use search::{Archived, Document, Error, Filter, Groups, Key, Kind, MAX_SUGGESTIONS, Marks, Tag};

use crate::bench::{Bench, DAY_MS, NOW_MS, only, post};

/// Topics with these titles, each in a group of its number.
fn titles(titles: &[&str]) -> Bench {
	let bench = Bench::new();
	for (number, title) in (0..).zip(titles) {
		let key = Key::new(Kind::Topic, number, 0);
		let at_ms = NOW_MS - i64::try_from(number).unwrap() * DAY_MS;
		let document = Document { key, title: (*title).to_owned(), group: number, at_ms, ..post(number, "body") };
		bench.index.replace(&document).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

fn suggested(bench: &Bench, typed: &str, filter: &Filter) -> Vec<u64> {
	let hits = bench.index.suggest(typed, filter, 10, &|| false).unwrap();
	hits.into_iter().map(|hit| hit.key.first).collect()
}

#[test]
fn the_beginning_of_a_word_is_enough() {
	let bench = titles(&["Müşteri deneyimi", "Kahve ve çay", "کتاب\u{200c}های خوب", "東京の喫茶店", "Kahveler"]);
	let all = Filter::of(Groups::All);
	for (typed, expected) in [
		("mus", vec![0]),
		("MÜŞ", vec![0]),
		("müşteri den", vec![0]),
		("müşterinin den", vec![0]),
		("كتا", vec![2]),
		("东", vec![3]),
		("東京", vec![3]),
		("喫茶", vec![3]),
		("cay ka", vec![1]),
		("kahve", vec![1, 4]),
		("body", vec![]),
		("", vec![]),
		("\"'!", vec![]),
	] {
		assert_eq!(suggested(&bench, typed, &all), expected, "{typed}");
	}
}

#[test]
fn titles_of_hidden_groups_are_not_suggested() {
	let bench = titles(&["coffee one", "coffee two", "coffee three"]);
	assert_eq!(suggested(&bench, "cof", &Filter::of(only(&[1]))), [1]);
	assert_eq!(suggested(&bench, "cof", &Filter::of(only(&[]))), Vec::<u64>::new());
	let topics = Filter { kinds: vec![Kind::Group], ..Filter::of(Groups::All) };
	assert_eq!(suggested(&bench, "cof", &topics), Vec::<u64>::new());
}

#[test]
fn suggestions_are_few_and_in_time() {
	let bench = titles(&["coffee"; 30]);
	let all = Filter::of(Groups::All);
	assert_eq!(bench.index.suggest("cof", &all, usize::MAX, &|| false).unwrap().len(), MAX_SUGGESTIONS);
	assert!(matches!(bench.index.suggest("cof", &all, 5, &|| true), Err(Error::TooSlow)));
	let long = "kahve ".repeat(10_000);
	assert!(bench.index.suggest(&long, &all, 5, &|| false).unwrap().is_empty());
}

fn tagged() -> Bench {
	let bench = Bench::new();
	let tags = [vec!["Rust"], vec!["Rust", "Ruby"], vec!["Rubble"], vec!["C++", "Çay Evi"], vec!["Rumble"]];
	for (number, tags) in (0..).zip(tags) {
		let tags = tags.into_iter().map(str::to_owned).collect();
		let marks = Marks { archived: number == 4, ..Marks::default() };
		let document = Document { tags, group: number, marks, ..post(number, "text") };
		bench.index.replace(&document).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

fn tags(bench: &Bench, typed: &str, filter: &Filter) -> Vec<(String, u64)> {
	let found = bench.index.suggest_tags(typed, filter, 10, &|| false).unwrap();
	found.into_iter().map(|Tag { folded, total, .. }| (folded, total)).collect()
}

#[test]
fn tags_are_suggested_by_how_often_they_are_seen() {
	let bench = tagged();
	let all = Filter::of(Groups::All);
	let named = |name: &str, total| (name.to_owned(), total);
	assert_eq!(tags(&bench, "RU", &all), [named("rust", 2), named("rubble", 1), named("ruby", 1)]);
	assert_eq!(tags(&bench, "çay e", &all), [named("cay-evi", 1)]);
	assert_eq!(tags(&bench, "c+", &all), [named("c++", 1)]);
	assert_eq!(tags(&bench, "rum", &Filter { archived: Archived::Included, ..all.clone() }), [named("rumble", 1)]);
	assert_eq!(bench.find("tag:c++"), [3]);
	assert_eq!(bench.find("tag:c"), Vec::<u64>::new());
}

#[test]
fn tags_of_hidden_groups_are_not_suggested() {
	let bench = tagged();
	let first = Filter::of(only(&[0]));
	assert_eq!(tags(&bench, "ru", &first), [("rust".to_owned(), 1)]);
	assert_eq!(tags(&bench, "", &first), [("rust".to_owned(), 1)]);
}
