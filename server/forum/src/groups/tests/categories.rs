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
	let refused = remove_category(&world.forum, &admin, category, None);
	assert!(matches!(refused, Err(Error::Invalid(fields)) if fields[0].field == Field::Category));
	let empty = create_category(&world.forum, &admin, named("Empty")).unwrap();
	remove_category(&world.forum, &admin, empty, None).unwrap();
	assert!(matches!(remove_category(&world.forum, &admin, empty, None), Err(Error::NotFound)));
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
		assert_denied(remove_category(&world.forum, &actor, one, None), Reason::AdministratorsOnly);
		assert_eq!(entries(&world), before);
	}
	assert!(matches!(remove_category(&world.forum, &world.visitor(), one, None), Err(Error::SignInRequired)));
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
	edit_now(&world, &admin, tea, like("tea", "Tea room", one)).unwrap();
	let taken = edit_now(&world, &admin, elsewhere, like("tea-2", "Tea room", one));
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

fn below(world: &World, name: &str, parent: CategoryId) -> Result<CategoryId> {
	create_category_below(&world.forum, &world.system(), named(name), Some(parent))
}

fn refused_parent<T: std::fmt::Debug>(outcome: Result<T>, problem: Problem) {
	assert!(
		matches!(&outcome, Err(Error::Invalid(fields)) if fields[..] == [Field::Parent.with(problem)]),
		"{outcome:?}"
	);
}

#[test]
fn categories_stand_below_each_other_in_three_levels_and_in_no_circle() {
	let world = World::new();
	let [one, two, three] = three(&world);
	let admin = world.administrator("ada");
	let inner = below(&world, "Inner", one).unwrap();
	let innermost = below(&world, "Innermost", inner).unwrap();
	refused_parent(below(&world, "Too deep", innermost), Problem::TooManyLevels { max: 3 });
	refused_parent(below(&world, "Nowhere", CategoryId(7)), Problem::Unknown);
	let place = |id, parent| place_category(&world.forum, &admin, id, parent);
	refused_parent(place(one, Some(one)), Problem::BelowItself);
	refused_parent(place(one, Some(innermost)), Problem::BelowItself);
	refused_parent(place(one, Some(two)), Problem::TooManyLevels { max: 3 });
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["One", "Inner", "Innermost", "Two", "Three"]);
	place(inner, Some(three)).unwrap();
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["One", "Two", "Three", "Inner", "Innermost"]);
	place(innermost, None).unwrap();
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["One", "Two", "Three", "Inner", "Innermost"]);
	assert_eq!(list(&world.forum, &admin).unwrap()[3].above, ["Three"]);
	assert_denied(place_category(&world.forum, &world.member("anna"), one, None), Reason::AdministratorsOnly);
	assert_sound(&world);
}

#[test]
fn two_who_put_categories_below_each_other_make_no_circle() {
	let world = World::new();
	let [one, two, _] = three(&world);
	let program = world.system();
	let done = std::thread::scope(|scope| {
		let tries = [(one, two), (two, one)].map(|(id, parent)| {
			scope.spawn({
				let (forum, program) = (&world.forum, &program);
				move || place_category(forum, program, id, Some(parent)).is_ok()
			})
		});
		tries.map(|one| one.join().unwrap())
	});
	assert_ne!(done[0], done[1]);
	assert_sound(&world);
}

#[test]
fn siblings_move_among_themselves_and_equal_places_keep_their_order() {
	let world = World::new();
	let [one, two, _] = three(&world);
	let admin = world.administrator("ada");
	let inner = ["A", "B", "C"].map(|name| below(&world, name, one).unwrap());
	move_category(&world.forum, &admin, inner[2], Direction::Up).unwrap();
	move_category(&world.forum, &admin, inner[0], Direction::Up).unwrap();
	move_category(&world.forum, &admin, two, Direction::Up).unwrap();
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["Two", "One", "A", "C", "B", "Three"]);
	let equal = world.forum.change(&world.system(), move |change| {
		for id in inner {
			let old = change.find(&CATEGORIES, &id)?;
			change.put(&CATEGORIES, &id, &records::CategoryRecord { place: 5, ..old })?;
		}
		change.move_directory();
		change.record(Event::SiteChanged)
	});
	equal.unwrap();
	let mut by_id = inner.into_iter().zip(["A", "B", "C"]).collect::<Vec<_>>();
	by_id.sort_unstable();
	let [first, second, third] = [0, 1, 2].map(|at| by_id[at].1);
	for _ in 0..2 {
		let told = list(&world.forum, &admin).unwrap();
		assert_eq!(names(&told), ["Two", "One", first, second, third, "Three"]);
	}
}

#[test]
fn removing_a_category_with_content_asks_where_it_goes() {
	let world = World::new();
	let [one, two, three] = three(&world);
	let admin = world.administrator("ada");
	let inner = below(&world, "Inner", one).unwrap();
	let deep = below(&world, "Deep", inner).unwrap();
	let tea = create(&world.forum, &world.system(), draft(one, "tea", Access::Secret)).unwrap();
	create(&world.forum, &world.system(), draft(deep, "cups", Access::Public)).unwrap();
	let remove = |id, to| remove_category(&world.forum, &admin, id, to);
	for to in [None, Some(one), Some(inner), Some(CategoryId(7))] {
		let refused = remove(one, to);
		assert!(matches!(refused, Err(Error::Invalid(fields)) if fields[0].field == Field::Category));
	}
	let named_so = GroupDraft { name: GroupName::parse("TEA").unwrap(), ..draft(three, "tea-2", Access::Public) };
	create(&world.forum, &world.system(), named_so).unwrap();
	assert!(matches!(remove(one, Some(three)), Err(Error::Taken(Field::Category))));
	remove(one, Some(two)).unwrap();
	assert_eq!(names(&list(&world.forum, &admin).unwrap()), ["Two", "Inner", "Deep", "Three"]);
	assert_eq!(show(&world.forum, &admin, "tea").unwrap().category, two);
	assert_eq!(show(&world.forum, &admin, "tea").unwrap().id, tea);
	assert_sound(&world);
}
