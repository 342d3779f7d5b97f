//! Related documents share words of the title or tags, and the reader may see them.

use search::{Document, Filter, Groups, Key, Kind, Resembled};

use crate::bench::{Bench, only, post};

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
		let key = Key::new(Kind::Topic, number, 0);
		let document = Document { key, title: title.to_owned(), group: number % 2, tags, ..post(number, "body") };
		bench.index.replace(&document).unwrap();
	}
	bench.index.commit(1).unwrap();
	bench
}

fn related(bench: &Bench, number: u64, filter: &Filter) -> Vec<u64> {
	let (title, tags) = TITLES[usize::try_from(number).unwrap()];
	let tags = tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
	let to = Resembled { key: Key::new(Kind::Topic, number, 0), title, tags: &tags };
	let hits = bench.index.related(&to, filter, 5, &|| false).unwrap();
	hits.into_iter().map(|hit| hit.key.first).collect()
}

#[test]
fn words_of_the_title_and_tags_relate_and_one_word_of_many_does_not() {
	let bench = bench();
	let mut found = related(&bench, 0, &Filter::of(Groups::All));
	found.sort_unstable();
	assert_eq!(found, [1, 4]);
	assert_eq!(related(&bench, 3, &Filter::of(Groups::All)), [] as [u64; 0]);
	assert_eq!(related(&bench, 5, &Filter::of(Groups::All)), [] as [u64; 0]);
}

#[test]
fn nothing_relates_that_the_reader_may_not_see() {
	let bench = bench();
	assert_eq!(related(&bench, 0, &Filter::of(only(&[0]))), [4]);
	assert_eq!(related(&bench, 0, &Filter::of(only(&[]))), [] as [u64; 0]);
}
