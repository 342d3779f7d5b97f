//! What the outside relies on: the whole table of resources, and what of it is served.

use std::collections::BTreeSet;

/// Every row that this interface will have; those marked `pending` wait for their features.
const SURFACE: &str = include_str!("surface.txt");

#[test]
fn every_row_of_the_table_is_served_or_marked_as_pending_and_nothing_else_is_served() {
	let document = meydan::api::document();
	let mut served = BTreeSet::new();
	for (path, operations) in document["paths"].as_object().unwrap() {
		let path = path.strip_prefix(meydan::api::PREFIX).unwrap();
		served.extend(operations.as_object().unwrap().keys().map(|verb| format!("{} {path}", verb.to_uppercase())));
	}
	let rows = SURFACE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
	let (pending, promised): (BTreeSet<_>, BTreeSet<_>) = rows.partition(|row| row.ends_with(" pending"));
	let promised = promised.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
	assert_eq!(served, promised);
	let built = pending.iter().filter(|row| served.contains(row.trim_end_matches(" pending").trim_end()));
	assert_eq!(built.collect::<Vec<_>>(), Vec::<&&str>::new(), "these are built");
}
