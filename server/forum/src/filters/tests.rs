//! Who makes filters, how many, and what a text would meet.

use super::*;
use crate::testing::World;

fn word(text: &str) -> NewFilter {
	NewFilter::parse(FilterKind::Word, FilterAction::Hold, text).unwrap()
}

#[test]
fn administrators_alone_make_and_see_filters() {
	let world = World::new();
	let (root, mona) = (world.administrator("root"), world.moderator("mona"));
	assert!(matches!(add(&world.forum, &mona, word("pills")), Err(Error::Denied(_))));
	assert!(matches!(list(&world.forum, &mona, None), Err(Error::Denied(_))));
	assert!(matches!(list(&world.forum, &world.visitor(), None), Err(Error::SignInRequired)));
	add(&world.forum, &root, word("pills")).unwrap();
	let page = list(&world.forum, &root, None).unwrap();
	assert_eq!((page.total, page.filters[0].pattern.as_str()), (1, "pills"));
	remove(&world.forum, &root, page.filters[0].id).unwrap();
	remove(&world.forum, &root, page.filters[0].id).unwrap();
	assert_eq!(list(&world.forum, &root, None).unwrap().total, 0);
}

#[test]
fn the_same_again_is_refused_if_it_would_do_something_else() {
	let world = World::new();
	let root = world.administrator("root");
	add(&world.forum, &root, word("pills")).unwrap();
	add(&world.forum, &root, word("pills")).unwrap();
	let other = NewFilter { action: FilterAction::Refuse, ..word("pills") };
	let refused = add(&world.forum, &root, other.clone());
	assert!(matches!(refused, Err(Error::Taken(Field::Pattern))), "{refused:?}");
	let page = list(&world.forum, &root, None).unwrap();
	assert_eq!((page.total, page.filters[0].action), (1, FilterAction::Hold));
	assert_eq!(standing(&world.forum, &root, &other).unwrap().as_ref(), page.filters.first());
}

#[test]
fn there_are_only_so_many_and_the_list_has_pages() {
	let world = World::new();
	let root = world.administrator("root");
	for number in 0..FILTERS_MAX {
		add(&world.forum, &root, word(&format!("word{number}"))).unwrap();
	}
	assert!(matches!(add(&world.forum, &root, word("another")), Err(Error::Invalid(_))));
	let (mut seen, mut before) = (0, None);
	loop {
		let page = list(&world.forum, &root, before).unwrap();
		seen += page.filters.len();
		before = page.next;
		if before.is_none() {
			break;
		}
	}
	assert_eq!(seen, FILTERS_MAX);
}

#[test]
fn a_trial_tells_what_a_text_would_meet() {
	let world = World::new();
	let root = world.administrator("root");
	add(&world.forum, &root, word("pills")).unwrap();
	add(&world.forum, &root, NewFilter::parse(FilterKind::Link, FilterAction::Refuse, "spam.example").unwrap())
		.unwrap();
	let meets = |text: &str| trial(&world.forum, &root, &Prose::parse(Field::Body, text).unwrap()).unwrap().len();
	assert_eq!((meets("Hello."), meets("Pills?"), meets("Pills at https://spam.example/")), (0, 1, 2));
}

#[test]
fn a_link_written_in_another_way_is_met_all_the_same() {
	let world = World::new();
	let root = world.administrator("root");
	add(&world.forum, &root, NewFilter::parse(FilterKind::Link, FilterAction::Refuse, "spam.example").unwrap())
		.unwrap();
	let meets = |text: &str| trial(&world.forum, &root, &Prose::parse(Field::Body, text).unwrap()).unwrap().len();
	for link in ["https://ｓｐａｍ。example/", "https://spam%2Eexample/", "HTTPS://www.SPAM.example:8443"] {
		assert_eq!(meets(&format!("[x]({link})")), 1, "{link}");
		assert_eq!(meets(&format!("![x]({link})")), 1, "{link}");
	}
	// What browsers would have to mend is no link at all.
	for link in ["https:///spam.example/", "http:/spam.example", "http:spam.example"] {
		assert_eq!(meets(&format!("[x]({link})")), 0, "{link}");
	}
	assert_eq!(meets("[x](spam.example)"), 0);
}
