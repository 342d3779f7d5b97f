//! In which order hits are shown.

use search::{Document, Filter, Groups, Key, Kind, Order, parse};

use crate::bench::{Bench, DAY_MS, NOW_MS, numbers, post};

fn of(documents: Vec<Document>) -> Bench {
	let bench = Bench::new();
	for document in documents {
		bench.index.replace(&document).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

fn aged(days: i64, document: Document) -> Document {
	Document { at_ms: NOW_MS - days * DAY_MS, ..document }
}

fn titled(number: u64, title: &str, body: &str) -> Document {
	Document { key: Key::new(Kind::Topic, number, 0), title: title.to_owned(), ..post(number, body) }
}

#[test]
fn a_word_in_the_title_counts_more_than_one_in_the_text() {
	let bench = of(vec![titled(0, "tea", "coffee and water"), titled(1, "coffee", "tea and water")]);
	assert_eq!(bench.find("coffee"), [1, 0]);
	assert_eq!(bench.find("tea"), [0, 1]);
}

#[test]
fn of_equal_texts_the_newer_comes_first() {
	let bench = of(vec![aged(400, post(0, "coffee")), aged(1, post(1, "coffee")), aged(100, post(2, "coffee"))]);
	assert_eq!(bench.find("coffee"), [1, 2, 0]);
}

#[test]
fn what_fits_better_comes_before_what_is_newer() {
	let old = aged(2000, titled(0, "coffee", "how to make coffee"));
	let bench = of(vec![old, post(1, "tea, water and, if it must be, coffee"), post(2, "nothing")]);
	assert_eq!(bench.find("coffee"), [0, 1]);
}

#[test]
fn newest_first_looks_at_nothing_else() {
	let bench =
		of(vec![aged(3, titled(0, "coffee", "coffee")), aged(1, post(1, "coffee")), aged(2, post(2, "coffee"))]);
	let newest = |text| numbers(&bench.ask(&parse(text).0, &Filter::of(Groups::All), Order::Newest));
	assert_eq!(newest("coffee"), [1, 2, 0]);
	assert_eq!(newest("in:posts"), [1, 2]);
	assert_eq!(bench.find("in:posts in:topics"), [1, 2, 0], "without words there is no best");
}

#[test]
fn what_comes_from_the_future_is_only_new() {
	let bench = of(vec![aged(-10_000, post(0, "coffee beans")), aged(0, titled(1, "coffee", "coffee"))]);
	assert_eq!(bench.find("coffee"), [1, 0]);
}
