//! What is shown of a text, and what in it is marked.

use proptest::prelude::*;
use search::{Excerpt, MAX_EXCERPT_CHARS, as_written, excerpt, parse};

fn marked<'a>(text: &'a str, query: &str) -> Vec<&'a str> {
	excerpt(text, &parse(query).0).marks.into_iter().map(|mark| &text[mark]).collect()
}

#[test]
fn words_are_marked_in_the_form_they_have() {
	for (text, query, expected) in [
		("Müşterilerimiz ve MÜŞTERİ", "musteri", vec!["Müşterilerimiz", "MÜŞTERİ"]),
		("İstanbul'da kahve", "istanbul", vec!["İstanbul"]),
		("قال المُدَرِّسُ شيئا", "مدرس", vec!["المُدَرِّسُ"]),
		("این کتاب\u{200c}ها خوب است", "كتاب", vec!["کتاب\u{200c}ها"]),
		("אמר שָׁלוֹם לכולם", "שלום", vec!["שָׁלוֹם"]),
		("住在東京都的人", "东京", vec!["東京"]),
		("住在東京都的人", "东京都", vec!["東京都"]),
		("住在東京都的人", "京", vec!["京"]),
		("Straße und STRASSE", "strasse", vec!["Straße", "STRASSE"]),
		("they were running", "run", vec!["running"]),
		("они там", "coffee", vec![]),
	] {
		assert_eq!(marked(text, query), expected, "{query}");
	}
}

#[test]
fn a_phrase_is_marked_as_a_whole_and_nowhere_else() {
	assert_eq!(marked("new coffee, coffee new, new coffees", "\"new coffee\""), ["new coffee"]);
	assert_eq!(marked("see www.example.com or com", "example.com"), ["example.com"]);
	assert_eq!(marked("coffees and coffee", "\"coffee\""), ["coffee"]);
}

#[test]
fn excluded_words_are_not_marked() {
	assert_eq!(marked("tea with milk", "tea -milk"), ["tea"]);
}

#[test]
fn the_part_with_most_of_the_words_is_shown() {
	let filler = "lorem ipsum dolor sit amet ".repeat(40);
	let text = format!("tea first. {filler} Here tea meets coffee. {filler}");
	let found = excerpt(&text, &parse("coffee tea").0);
	assert!(text[found.range.clone()].contains("tea meets coffee"));
	assert_eq!(found.marks.len(), 2);
	assert!(text[found.range.clone()].chars().count() <= MAX_EXCERPT_CHARS);
	assert!(text[..found.range.start].ends_with(' ') && text[found.range.end..].starts_with(' '), "whole words");
}

#[test]
fn without_a_match_the_beginning_is_shown() {
	let text = "  word ".repeat(100);
	let found = excerpt(&text, &parse("nothing").0);
	assert_eq!((found.range.start, found.marks.len()), (2, 0));
	assert_eq!(excerpt("", &parse("nothing").0), Excerpt::default());
	assert!(excerpt("   ", &parse("nothing").0).marks.is_empty());
}

#[test]
fn a_word_is_given_as_it_is_written() {
	assert_eq!(as_written("bir MÜŞTERİ geldi", "musteri"), Some("MÜŞTERİ"));
	assert_eq!(as_written("Soru & Cevap", "soru-&-cevap"), Some("Soru & Cevap"));
	assert_eq!(as_written("bir şey", "musteri"), None);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn every_range_can_be_cut_out(
		text in "(\\PC{0,12}|[\u{0300}-\u{036f}]{1,3}|\u{200c}|東京|שָׁלוֹם| |coffee |کتاب\u{200c}ها ){0,80}",
		query in "(coffee|京|東京|\"coffee coffee\"|שלום|کتاب|[a-z]{1,3}| ){1,6}",
	) {
		let found = excerpt(&text, &parse(&query).0);
		let shown = &text[found.range.clone()];
		prop_assert!(shown.chars().count() <= MAX_EXCERPT_CHARS);
		let mut end = found.range.start;
		for mark in &found.marks {
			prop_assert!(end <= mark.start && mark.start < mark.end && mark.end <= found.range.end);
			prop_assert!(!text[mark.clone()].is_empty());
			end = mark.end;
		}
	}
}

#[test]
fn a_phrase_that_ends_behind_other_words_is_marked_with_them() {
	for text in ["a b c d", &format!("{}a b c d", "x ".repeat(300))] {
		assert_eq!(marked(text, "b c \"a b c d\""), ["a b c d"]);
	}
}
