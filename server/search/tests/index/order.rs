//! What a reader may not see has no part in the order of what they see.

use crate::bench::{Bench, numbers, only, post};
use proptest::prelude::*;
use search::{Document, Excluded, Filter, Fresh, Key, Kind};

const READ: u64 = 1;
const HIDDEN: u64 = 2;

fn topic(number: u64, group: u64, title: &str, tags: &[&str]) -> Document {
	let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
	Document { key: Key::new(Kind::Topic, number, 0), group, title: title.to_owned(), tags, ..post(number, title) }
}

/// The same four topics that may be read, and as many hidden ones as asked for with other words.
fn community(hidden: &[(&str, u64)]) -> Bench {
	let bench = Bench::new();
	let hidden = hidden.iter().flat_map(|(title, times)| std::iter::repeat_n(*title, usize::try_from(*times).unwrap()));
	for (number, title) in (100..).zip(hidden) {
		bench.index.replace(&topic(number, HIDDEN, title, &["fruit"])).unwrap();
		if number % 10 == 0 {
			bench.index.commit(number).unwrap();
		}
	}
	let read = ["apple pie", "pear pie", "apple tart", "pear tart"];
	for (number, title) in (0..).zip(read) {
		bench.index.replace(&topic(number, READ, title, if number == 2 { &["fruit"] } else { &[] })).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

/// Every order that this reader is given.
fn orders(bench: &Bench, filter: &Filter) -> Vec<Vec<u64>> {
	let numbers_of = |hits: Vec<search::Hit>| hits.into_iter().map(|hit| hit.key.first).collect::<Vec<_>>();
	let searched = ["pie", "apple", "pear", "apple pie", "\"pear tart\"", "tart"];
	let mut orders: Vec<_> = searched.iter().map(|words| numbers(&bench.search(words, filter))).collect();
	for typed in ["pi", "pie", "apple t", "pear"] {
		orders.push(numbers_of(bench.index.suggest(typed, filter, 10, &|| false).unwrap()));
	}
	orders
}

#[test]
fn hidden_documents_change_no_order_of_hits_and_suggestions() {
	let filter = Filter::of(only(&[READ]));
	let expected = orders(&community(&[]), &filter);
	assert!(expected.iter().filter(|order| order.len() > 1).count() > 4, "{expected:?}");
	for hidden in [[("apple", 60), ("plum", 1)], [("pear", 60), ("plum", 1)], [("a tart of pear", 30), ("pie", 40)]] {
		assert_eq!(orders(&community(&hidden), &filter), expected, "{hidden:?}");
	}
}

#[test]
fn what_is_fresh_or_was_hidden_a_moment_ago_counts_as_it_is_now() {
	let bench = community(&[]);
	let moved: Vec<_> = (10..40).map(|number| topic(number, READ, "apple", &[])).collect();
	for document in &moved {
		bench.index.replace(document).unwrap();
	}
	bench.index.commit(2).unwrap();
	let keys = moved.iter().map(|document| document.key).collect();
	let now: Vec<_> = moved.into_iter().map(|document| Document { group: HIDDEN, ..document }).collect();
	let excluded = Excluded { keys, ..Excluded::default() };
	let behind = Filter { excluded, fresh: Some(Fresh::of(&now).unwrap()), ..Filter::of(only(&[READ])) };
	assert_eq!(orders(&bench, &behind), orders(&community(&[]), &Filter::of(only(&[READ]))));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(12))]

	#[test]
	fn whatever_is_hidden_the_order_is_the_same(
		texts in prop::collection::vec("(tea|coffee|water|milk)( (tea|coffee|water|milk)){0,5}", 1..30),
		hidden in prop::collection::vec("(tea|coffee|water|milk)( (tea|coffee|water|milk)){0,5}", 0..60),
		typed in "(tea|coffee|water|milk)( (tea|coffee|water|milk)){0,1}",
	) {
		let order = |hidden: &[String]| {
			let bench = Bench::new();
			for (number, text) in (1000..).zip(hidden) {
				bench.index.replace(&Document { title: text.clone(), ..post(number, text) }).unwrap();
				if number % 7 == 0 {
					bench.index.commit(number).unwrap();
				}
			}
			for (number, text) in (0..).zip(&texts) {
				bench.index.replace(&topic(number, 3, text, &[])).unwrap();
			}
			bench.index.commit(1).unwrap();
			numbers(&bench.search(&typed, &Filter::of(only(&[3]))))
		};
		prop_assert_eq!(order(&[]), order(&hidden));
	}
}
