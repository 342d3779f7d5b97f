//! Categories keep their order, and none goes while groups stand in it.

use super::*;

fn named(text: &str) -> CategoryName {
	CategoryName::parse(text).unwrap()
}

fn names(views: &[CategoryView]) -> Vec<&str> {
	views.iter().map(|category| category.name.as_str()).collect()
}

fn three(world: &World) -> [CategoryId; 3] {
	let made = ["One", "Two", "Three"].map(|name| create_category(&world.forum, &world.system(), named(name)));
	made.map(Result::unwrap)
}

#[test]
fn a_new_category_stands_behind_all_others() {
	let world = World::new();
	three(&world);
	let admin = world.administrator("ada");
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["One", "Two", "Three"]);
	// Nobody else has use for empty ones.
	assert!(list(&world.forum, &world.moderator("mona")).unwrap().is_empty());
}

#[test]
fn a_category_moves_by_one_place_and_not_beyond_the_ends() {
	let world = World::new();
	let [one, _, three] = three(&world);
	let admin = world.administrator("ada");
	let after = |id, direction| {
		move_category(&world.forum, &admin, id, direction).unwrap();
		names(&list(&world.forum, &admin).unwrap()).join(" ")
	};
	assert_eq!(after(three, Direction::Up), "One Three Two");
	assert_eq!(after(three, Direction::Up), "Three One Two");
	assert_eq!(after(three, Direction::Up), "Three One Two");
	assert_eq!(after(one, Direction::Down), "Three Two One");
	assert_eq!(after(one, Direction::Down), "Three Two One");
}

#[test]
fn a_category_can_be_renamed_and_removed_when_empty() {
	let world = World::new();
	let (admin, category) = (world.administrator("ada"), world.category());
	world.group("tea", Access::Secret);
	rename_category(&world.forum, &admin, category, named("Drinks")).unwrap();
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["Drinks"]);
	let refused = remove_category(&world.forum, &admin, category);
	assert!(matches!(refused, Err(Error::Invalid(fields)) if fields[0].field == Field::Category));
	let empty = create_category(&world.forum, &admin, named("Empty")).unwrap();
	remove_category(&world.forum, &admin, empty).unwrap();
	assert!(matches!(remove_category(&world.forum, &admin, empty), Err(Error::NotFound)));
	assert!(matches!(rename_category(&world.forum, &admin, empty, named("X")), Err(Error::NotFound)));
	assert!(matches!(move_category(&world.forum, &admin, empty, Direction::Up), Err(Error::NotFound)));
	assert_sound(&world);
}

#[test]
fn only_administrators_touch_categories_and_nothing_changes_for_others() {
	let world = World::new();
	let [one, ..] = three(&world);
	let before = entries(&world);
	for actor in [world.member("anna"), world.moderator("mona")] {
		let before = entries(&world);
		assert_denied(create_category(&world.forum, &actor, named("X")), Reason::AdministratorsOnly);
		assert_denied(rename_category(&world.forum, &actor, one, named("X")), Reason::AdministratorsOnly);
		assert_denied(move_category(&world.forum, &actor, one, Direction::Down), Reason::AdministratorsOnly);
		assert_denied(remove_category(&world.forum, &actor, one), Reason::AdministratorsOnly);
		assert_eq!(entries(&world), before);
	}
	assert!(matches!(remove_category(&world.forum, &world.visitor(), one), Err(Error::SignInRequired)));
	assert!(entries(&world) > before, "the members themselves were recorded");
}

#[test]
fn groups_stand_under_their_category_in_the_order_of_their_names() {
	let world = World::new();
	let [one, two, _] = three(&world);
	for (category, slug) in [(two, "zebra"), (one, "tea"), (two, "apple")] {
		create(&world.forum, &world.system(), draft(category, slug, Access::Public)).unwrap();
	}
	let told = list(&world.forum, &world.visitor()).unwrap();
	let slugs = told.iter().map(|it| it.groups.iter().map(|group| group.slug.as_str()).collect::<Vec<_>>());
	assert_eq!(slugs.collect::<Vec<_>>(), [vec!["tea"], vec!["apple", "zebra"]]);
	assert_eq!(names(&told), ["One", "Two"]);
}

#[test]
fn a_second_click_makes_no_second_category() {
	let world = World::new();
	let (admin, before) = (world.administrator("ada"), three(&world));
	for name in ["One", " one", "ＯＮＥ", "О\u{200D}ne"].into_iter().filter_map(|name| CategoryName::parse(name).ok())
	{
		let told = create_category(&world.forum, &admin, name.clone());
		assert!(matches!(told, Err(Error::Taken(Field::Name))), "{name}");
		let told = rename_category(&world.forum, &admin, before[1], name.clone());
		assert!(matches!(told, Err(Error::Taken(Field::Name))), "{name}");
	}
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["One", "Two", "Three"]);
	rename_category(&world.forum, &admin, before[0], named("ONE")).unwrap();
	rename_category(&world.forum, &admin, before[0], named("ONE")).unwrap();
	assert_sound(&world);
}

#[test]
fn two_groups_of_a_category_never_look_the_same() {
	let world = World::new();
	let [one, two, _] = three(&world);
	let admin = world.administrator("ada");
	let like = |slug, name, category| {
		let name = GroupName::parse(name).unwrap();
		GroupDraft { name, ..draft(category, slug, Access::Secret) }
	};
	let tea = create(&world.forum, &admin, like("tea", "Tea room", one)).unwrap();
	let taken = create(&world.forum, &admin, like("tea-2", "TEA  ROOM", one));
	assert!(matches!(taken, Err(Error::Taken(Field::Name))));
	let elsewhere = create(&world.forum, &admin, like("tea-2", "Tea room", two)).unwrap();
	// Another description alone is no new name; another place is.
	edit(&world.forum, &admin, tea, like("tea", "Tea room", one)).unwrap();
	let taken = edit(&world.forum, &admin, elsewhere, like("tea-2", "Tea room", one));
	assert!(matches!(taken, Err(Error::Taken(Field::Name))));
	assert_sound(&world);
}

#[test]
fn a_page_holds_a_hundred_groups_and_tells_how_many_there_are() {
	let world = World::new();
	let [one, two, three] = three(&world);
	for number in 0..150 {
		let category = if number < 60 { one } else { three };
		create(&world.forum, &world.system(), draft(category, &format!("g-{number:03}"), Access::Public)).unwrap();
	}
	create(&world.forum, &world.system(), draft(one, "hidden", Access::Secret)).unwrap();
	let shown = |actor: &Actor, within, number| {
		let told = page(&world.forum, actor, within, number).unwrap();
		let categories = told.categories.iter().map(|category| (category.id, category.groups.len()));
		(categories.collect::<Vec<_>>(), told.pages, told.total)
	};
	let (visitor, admin) = (world.visitor(), world.administrator("ada"));
	assert_eq!(shown(&visitor, None, 1), (vec![(one, 60), (three, 40)], 2, 150));
	assert_eq!(shown(&visitor, None, 2), (vec![(three, 50)], 2, 150));
	assert_eq!(shown(&visitor, None, 3), (vec![], 2, 150));
	assert_eq!(shown(&visitor, Some(two), 1), (vec![], 1, 0));
	assert_eq!(shown(&admin, Some(one), 1), (vec![(one, 61)], 1, 61));
	let counts = categories(&world.forum, &admin).unwrap();
	assert_eq!(counts.iter().map(|it| (it.id, it.groups)).collect::<Vec<_>>(), [(one, 61), (two, 0), (three, 90)]);
	assert_denied(categories(&world.forum, &world.member("anna")), Reason::AdministratorsOnly);
}
