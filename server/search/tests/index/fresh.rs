//! What is fresh is found beside the index, as it is now, once.

use std::collections::HashSet;

use search::{Document, Excluded, Filter, Fresh, Groups, Key, Kind, Tag};

use crate::bench::{Bench, numbers, only, post};

fn topic(number: u64, group: u64, title: &str, tags: &[&str]) -> Document {
	let key = Key::new(Kind::Topic, number, 0);
	let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
	Document { key, title: title.to_owned(), group, tags, ..post(number, "") }
}

/// Topics 0 to 3, of which 1 was renamed, 2 went to another group, 3 is gone, and 4 is new.
fn behind() -> (Bench, Filter) {
	let bench = Bench::new();
	for number in 0..4 {
		bench.index.replace(&topic(number, 1, "coffee of old", &["old"])).unwrap();
	}
	bench.index.commit(1).unwrap();
	let fresh = [
		topic(1, 1, "tea of late", &["late"]),
		topic(2, 2, "coffee of old", &["old"]),
		topic(4, 1, "coffee anew", &[]),
	];
	let keys = (1..5).map(|number| Key::new(Kind::Topic, number, 0)).collect::<HashSet<_>>();
	let excluded = Excluded { keys, ..Excluded::default() };
	let fresh = Some(Fresh::of(&fresh).unwrap());
	(bench, Filter { excluded, fresh, ..Filter::of(only(&[1])) })
}

fn found(bench: &Bench, words: &str, filter: &Filter) -> (Vec<u64>, u64) {
	let found = bench.search(words, filter);
	let mut hits = numbers(&found);
	hits.sort_unstable();
	(hits, found.total)
}

#[test]
fn both_are_one_and_filtered_alike() {
	let (bench, filter) = behind();
	assert_eq!(found(&bench, "coffee", &filter), (vec![0, 4], 2));
	assert_eq!(found(&bench, "tea", &filter), (vec![1], 1));
	assert_eq!(found(&bench, "coffee -anew", &filter), (vec![0], 1));
	assert_eq!(found(&bench, "\"coffee anew\"", &filter), (vec![4], 1));
	let everywhere = Filter { groups: Groups::All, ..filter };
	assert_eq!(found(&bench, "coffee", &everywhere), (vec![0, 2, 4], 3));
	assert_eq!(found(&bench, "tag:old", &everywhere), (vec![0, 2], 2));
}

#[test]
fn suggestions_tags_and_other_spellings_are_looked_for_in_both() {
	let (bench, filter) = behind();
	let hits = bench.index.suggest("cof", &filter, 10, &|| false).unwrap();
	assert_eq!(hits.iter().map(|hit| hit.key.first).collect::<HashSet<_>>(), HashSet::from([0, 4]));
	let tags = bench.index.suggest_tags("", &filter, 10, &|| false).unwrap();
	assert_eq!(
		tags.iter().map(|Tag { folded, total, .. }| (folded.as_str(), *total)).collect::<Vec<_>>(),
		[("late", 1), ("old", 1)]
	);
}

#[test]
fn an_empty_index_and_one_of_nothing_fresh_are_searched_alike() {
	let fresh = Some(Fresh::of(&[topic(0, 1, "coffee", &[])]).unwrap());
	assert_eq!(found(&Bench::new(), "coffee", &Filter { fresh, ..Filter::of(Groups::All) }), (vec![0], 1));
	let (bench, filter) = behind();
	let fresh = Some(Fresh::of(&[]).unwrap());
	assert_eq!(found(&bench, "coffee", &Filter { fresh, ..filter }), (vec![0], 1));
}

#[test]
fn what_was_found_divides_by_group_kind_and_tag() {
	let (bench, filter) = behind();
	let everywhere = Filter { groups: Groups::All, ..filter.clone() };
	let facets = bench.search("coffee", &everywhere).facets;
	assert_eq!(facets.groups, [(1, 2), (2, 1)]);
	assert_eq!(facets.kinds, [(Kind::Topic, 3)]);
	assert_eq!(facets.tags.iter().map(|tag| (tag.folded.as_str(), tag.total)).collect::<Vec<_>>(), [("old", 2)]);
	let facets = bench.search("coffee", &filter).facets;
	assert_eq!((facets.groups, facets.tags[0].total), (vec![(1, 2)], 1));
}
