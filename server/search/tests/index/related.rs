//! Related documents share words of the title or tags, and stand in the same group.

use search::{Document, Key, Kind, Marks, Resembled};

use crate::bench::{Bench, post};

const TITLES: [(&str, &[&str]); 6] = [
	("How fine to grind beans for espresso", &["grinding"]),
	("Grinding beans for a moka pot", &[]),
	("Beans from Ethiopia", &["origin"]),
	("Cleaning burrs", &["grinding"]),
	("Espresso at home: grind or buy ground beans", &[]),
	("Milk", &[]),
];

fn bench() -> Bench {
	let bench = Bench::new();
	for (number, (title, tags)) in (0..).zip(TITLES) {
		let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
		bench.index.replace(&Document { title: title.to_owned(), tags, ..topic(number) }).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

fn topic(number: u64) -> Document {
	Document { key: Key::new(Kind::Topic, number, 0), group: group(number), ..post(number, "body") }
}

/// All in one but the third.
fn group(number: u64) -> u64 {
	u64::from(number == 2)
}

fn related(bench: &Bench, number: u64) -> Vec<u64> {
	let (title, tags) = TITLES[usize::try_from(number).unwrap()];
	let tags = tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
	let to = Resembled { key: Key::new(Kind::Topic, number, 0), group: group(number), title, tags: &tags };
	let hits = bench.index.related(&to, 5).unwrap();
	hits.into_iter().map(|hit| hit.key.first).collect()
}

#[test]
fn two_words_of_the_title_or_a_tag_relate() {
	let bench = bench();
	assert_eq!(related(&bench, 0), [1, 4, 3]);
	assert_eq!(related(&bench, 3), [0]);
	assert_eq!(related(&bench, 5), [] as [u64; 0]);
}

#[test]
fn another_group_another_kind_and_the_archive_hold_nothing_related() {
	let bench = bench();
	for (number, stray) in [
		Document { group: 9, ..topic(10) },
		Document { key: Key::new(Kind::Article, 11, 0), ..topic(0) },
		Document { marks: Marks { archived: true, ..Marks::default() }, ..topic(12) },
	]
	.into_iter()
	.enumerate()
	{
		bench.index.replace(&Document { title: TITLES[0].0.to_owned(), ..stray }).unwrap();
		bench.index.commit(2 + number as u64).unwrap();
	}
	assert_eq!(related(&bench, 0), [1, 4, 3]);
}

#[test]
fn what_many_have_in_common_relates_nothing() {
	let bench = Bench::new();
	for number in 0..300 {
		bench.index.replace(&Document { title: "Weekly meeting".to_owned(), ..topic(number) }).unwrap();
	}
	for number in [300, 301] {
		bench.index.replace(&Document { title: "Weekly meeting of gardeners".to_owned(), ..topic(number) }).unwrap();
	}
	bench.index.commit(1).unwrap();
	let to = |title, tags| Resembled { key: Key::new(Kind::Topic, 301, 0), group: 0, title, tags };
	assert_eq!(bench.index.related(&to("Weekly meeting", &[]), 5).unwrap(), []);
	let found = bench.index.related(&to("Weekly meeting of gardeners", &[]), 5).unwrap();
	assert_eq!(found.into_iter().map(|hit| hit.key.first).collect::<Vec<_>>(), [300]);
}
