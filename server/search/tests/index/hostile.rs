//! Whatever is typed or indexed gives an answer, never an error.

use crate::bench::{Bench, request};
use proptest::prelude::*;
use search::{ComplaintKind, Filter, Groups, MAX_QUERY_CHARS, MAX_TERMS, Order, excerpt, parse};

fn complaints(text: &str) -> Vec<ComplaintKind> {
	parse(text).1.into_iter().map(|complaint| complaint.kind).collect()
}

#[test]
fn what_cannot_be_understood_is_said() {
	use ComplaintKind::*;
	for (text, expected) in [
		("", vec![]),
		(" \t\u{200b}\u{202e}\0 ", vec![]),
		("coffee", vec![]),
		("\"coffee", vec![UnclosedQuote]),
		("\"", vec![UnclosedQuote, NoWord]),
		("\"\"", vec![NoWord]),
		("-", vec![NoWord]),
		("- coffee", vec![NoWord]),
		("!!! coffee", vec![NoWord]),
		("by:", vec![NeedsValue]),
		("by:@", vec![NeedsValue]),
		("by:a by:b", vec![Repeated]),
		("in:moon", vec![UnknownKind]),
		("is:good", vec![UnknownMark]),
		("before:soon", vec![BadDate]),
		("-by:anna", vec![CannotExclude]),
		("-coffee", vec![OnlyExclusions]),
		("-tag:a", vec![OnlyExclusions]),
		("foo:bar http://a.b/c", vec![]),
		("tag:a tag:b tag:c tag:d tag:e tag:f", vec![TooMany]),
	] {
		assert_eq!(complaints(text), expected, "{text:?}");
	}
}

#[test]
fn only_so_many_words_are_looked_for() {
	let (query, complaints) = parse("a b c d e f -g h i j k l m");
	assert_eq!(query.terms().count(), MAX_TERMS - 1);
	assert!(complaints.iter().all(|complaint| complaint.kind == ComplaintKind::TooMany));
	assert_eq!(complaints.len(), 3);
}

#[test]
fn a_long_query_is_cut() {
	let (query, complaints) = parse(&"ü".repeat(100_000));
	assert_eq!(complaints.len(), 1);
	assert_eq!(complaints[0].kind, ComplaintKind::TooLong);
	assert_eq!(query.terms().next().unwrap().chars().count(), MAX_QUERY_CHARS);
}

#[test]
fn a_long_run_without_spaces_is_one_word() {
	let (query, complaints) = parse("东京都住在北京图书馆开门");
	assert_eq!((query.terms().count(), complaints.len()), (1, 0));
	let bench = Bench::of(&["东京都住在北京图书馆开门了", "东京都"]);
	assert_eq!(bench.find("东京都住在北京图书馆开门"), [0]);
	assert_eq!(complaints_of_run(), [ComplaintKind::TooLong]);
}

fn complaints_of_run() -> Vec<ComplaintKind> {
	complaints(&"京".repeat(100))
}

#[test]
fn quotation_marks_in_hebrew_words_do_not_open_phrases() {
	let (query, complaints) = parse("צה\"ל הודיע");
	assert_eq!(query.terms().collect::<Vec<_>>(), ["צה\"ל", "הודיע"]);
	assert_eq!(complaints, []);
}

#[test]
fn names_are_understood_through_marks_of_direction_and_wide_colons() {
	let (query, complaints) = parse("\u{200f}by:@anna \u{202a}GROUP：\"my group\"\u{202c} in:Topics");
	assert_eq!(complaints, []);
	assert_eq!((query.by.as_deref(), query.group.as_deref()), (Some("anna"), Some("my group")));
}

/// Text made of what breaks parsers, and of words.
fn hostile() -> impl Strategy<Value = String> {
	let piece = prop_oneof![
		Just("\"".to_owned()),
		Just("-".to_owned()),
		Just(" ".to_owned()),
		Just("by:".to_owned()),
		Just("tag:".to_owned()),
		Just("before:".to_owned()),
		Just("in:posts".to_owned()),
		Just("is:solved".to_owned()),
		Just("\u{200c}".to_owned()),
		Just("\u{202e}".to_owned()),
		Just("\0".to_owned()),
		Just("'".to_owned()),
		Just("«".to_owned()),
		"\\PC{0,6}",
		any::<String>(),
		"[a-zçğıöşü]{1,12}",
		"[א-ת\"']{1,8}",
		"[ء-ي\u{064b}-\u{0652}\u{200c}]{1,10}",
		"[一-龥ぁ-んก-๙]{1,8}",
		"[\u{0300}-\u{036f}\u{fe00}-\u{fe0f}\u{1f300}-\u{1f3ff}]{1,4}",
		"(ler|lar|in|un|i|u|de|mek){1,20}",
	];
	prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Texts of few words, so that they meet.
fn common() -> impl Strategy<Value = String> {
	prop::collection::vec("(tea|coffee|çay|kahvenin|東京|京都|کتاب\u{200c}ها|שלום)", 0..8)
		.prop_map(|words| words.join(" "))
}

/// Queries of the same words, in every combination of phrases and exclusions.
fn asked() -> impl Strategy<Value = String> {
	let sign = prop_oneof![Just(""), Just("-")];
	let mark = prop_oneof![Just(""), Just("\"")];
	let term = (sign, mark, common()).prop_map(|(sign, mark, words)| format!("{sign}{mark}{words}{mark}"));
	prop::collection::vec(term, 1..5).prop_map(|terms| terms.join(" "))
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(8))]

	#[test]
	fn every_text_is_a_query(text in hostile()) {
		let (query, complaints) = parse(&text);
		prop_assert!(query.terms().count() <= MAX_TERMS);
		prop_assert!(complaints.iter().all(|complaint| complaint.word.chars().count() <= 64));
	}

	#[test]
	fn every_text_is_indexed_and_every_query_answered(
		texts in prop::collection::vec(prop_oneof![hostile(), common()], 12),
		queries in prop::collection::vec(prop_oneof![hostile(), asked()], 30),
	) {
		let all: Vec<&str> = texts.iter().map(String::as_str).collect();
		let bench = Bench::of(&all);
		let filter = Filter::of(Groups::All);
		for text in queries.iter().chain(&texts) {
			let (query, _) = parse(text);
			bench.ask(&query, &filter, Order::Relevance);
			bench.index.help(&request(&query, &filter, Order::Newest)).unwrap();
			bench.index.suggest(text, &filter, 10, &|| false).unwrap();
			for text in &texts {
				let found = excerpt(text, &query);
				prop_assert!(found.marks.iter().all(|mark| !text[mark.clone()].is_empty()));
			}
		}
	}

	#[test]
	fn every_text_is_found_by_its_beginning_in_quotation_marks(texts in prop::collection::vec(hostile(), 12)) {
		let beginnings: Vec<String> = texts.iter().map(|text| beginning(text)).collect();
		let bench = Bench::of(&beginnings.iter().map(String::as_str).collect::<Vec<_>>());
		for (number, beginning) in (0..).zip(&beginnings) {
			let phrase = format!("\"{beginning}\"");
			if complaints(&phrase).is_empty() {
				prop_assert!(bench.find(&phrase).contains(&number), "{beginning:?}");
			}
		}
	}
}

/// Three words of a text, without what would end a phrase.
fn beginning(text: &str) -> String {
	let plain: String = text.chars().filter(|c| c.is_alphanumeric() || *c == ' ').take(60).collect();
	plain.split(' ').take(3).collect::<Vec<_>>().join(" ")
}
