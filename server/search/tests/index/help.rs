//! Somebody who finds nothing is helped, and learns nothing about what is hidden.

use std::collections::HashSet;

use search::{Document, Error, Excluded, Filter, Groups, Help, Key, Kind, Order, Request, as_written, parse};

use crate::bench::{Bench, only, post, request};

/// Posts with these texts, each in a group of its number.
fn posts(texts: &[&str]) -> Bench {
	let bench = Bench::new();
	for (number, text) in (0..).zip(texts) {
		bench.index.replace(&Document { group: number, ..post(number, text) }).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

fn help(bench: &Bench, text: &str, filter: &Filter) -> Help {
	bench.index.help(&request(&parse(text).0, filter, Order::Relevance)).unwrap()
}

fn spelled(bench: &Bench, text: &str, filter: &Filter) -> Vec<String> {
	help(bench, text, filter).spelled.into_iter().map(|spelled| spelled.folded).collect()
}

#[test]
fn the_word_to_leave_out_is_named() {
	let bench = posts(&["coffee with milk", "coffee with sugar", "tea"]);
	let found = help(&bench, "coffee with cinnamon", &Filter::of(Groups::All));
	let without: Vec<_> = found.without.iter().map(|without| (without.term.as_str(), without.total)).collect();
	assert_eq!(without, [("cinnamon", 2)]);
	assert_eq!(help(&bench, "cinnamon", &Filter::of(Groups::All)).without, []);
	assert_eq!(help(&bench, "coffee cinnamon", &Filter::of(only(&[1]))).without[0].total, 1);
	assert_eq!(help(&bench, "coffee cinnamon", &Filter::of(only(&[2]))).without, []);
}

#[test]
fn a_word_that_is_spelled_alike_is_offered_as_it_is_written() {
	let texts = ["bir Müşteri geldi", "کتابخانه بزرگ", "the quick espresso"];
	let bench = posts(&texts);
	let all = Filter::of(Groups::All);
	for (typed, folded, written) in
		[("müsteeri", "musteri", "Müşteri"), ("كتابخانن", "كتابخانه", "کتابخانه"), ("expreso", "espresso", "espresso")]
	{
		let found = help(&bench, typed, &all);
		let spelled = found.spelled.first().unwrap_or_else(|| panic!("{typed}"));
		assert_eq!((spelled.folded.as_str(), spelled.total), (folded, 1));
		let text = texts[usize::try_from(spelled.seen_in.first).unwrap()];
		assert_eq!(as_written(text, &spelled.folded), Some(written));
	}
}

#[test]
fn what_stands_in_hidden_groups_alone_is_never_offered() {
	let bench = posts(&["project nightingale is secret", "nightingales sing", "nothing here"]);
	assert_eq!(spelled(&bench, "nightingle", &Filter::of(Groups::All)), ["nightingale"]);
	assert_eq!(spelled(&bench, "nightingle", &Filter::of(only(&[2]))), Vec::<String>::new());
	assert_eq!(spelled(&bench, "nightingalles", &Filter::of(only(&[1]))), ["nightingales"]);
	assert_eq!(spelled(&bench, "nightingle", &Filter::of(only(&[]))), Vec::<String>::new());
}

#[test]
fn what_was_hidden_a_moment_ago_is_never_offered() {
	let bench = posts(&["project nightingale is secret"]);
	let excluded = Excluded { keys: HashSet::from([Key::new(Kind::Post, 0, 0)]), ..Excluded::default() };
	let filter = Filter { excluded, ..Filter::of(Groups::All) };
	assert_eq!(help(&bench, "nightingle project", &filter), Help::default());
}

#[test]
fn a_word_that_is_removed_is_never_offered() {
	let bench = posts(&["project nightingale", "other things"]);
	bench.index.remove(Key::new(Kind::Post, 0, 0)).unwrap();
	bench.index.commit(2).unwrap();
	assert_eq!(spelled(&bench, "nightingle", &Filter::of(Groups::All)), Vec::<String>::new());
}

#[test]
fn a_word_that_is_found_is_not_corrected() {
	let bench = posts(&["coffee", "coffees"]);
	assert_eq!(spelled(&bench, "coffee tea", &Filter::of(Groups::All)), Vec::<String>::new());
}

#[test]
fn short_words_quoted_ones_and_numbers_are_not_corrected() {
	let bench = posts(&["tea 20244 東京都", "brown fox"]);
	for typed in ["ter", "20245", "東北", "\"brown foy\""] {
		assert_eq!(spelled(&bench, typed, &Filter::of(Groups::All)), Vec::<String>::new(), "{typed}");
	}
}

#[test]
fn help_ends_when_its_time_is_over() {
	let bench = posts(&["coffee"]);
	let (query, filter) = (parse("cofee tea").0, Filter::of(Groups::All));
	let request = Request { is_over: &|| true, ..request(&query, &filter, Order::Relevance) };
	assert!(matches!(bench.index.help(&request), Err(Error::TooSlow)));
}
