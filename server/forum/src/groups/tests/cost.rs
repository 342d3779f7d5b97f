//! What a page costs in rows that are read: as much as one page, however large the community.

use super::*;
use crate::accounts::{Address, Arrival, admit};
use crate::groups::door;
use model::accounts::{Role, Standing};
use model::groups::{Entry, GroupRules, Writing};

/// Members of a large group.
const MANY: usize = 10_000;
/// Members made in one change.
const AT_ONCE: usize = 500;

/// Fills a group with members, or its door with requests.
fn fill(world: &World, group: GroupId, count: usize, prefix: &'static str, inside: bool) {
	for start in (0..count).step_by(AT_ONCE) {
		let made = world.forum.change(&world.system(), move |change| {
			for number in start..(start + AT_ONCE).min(count) {
				let handle = handle(&format!("{prefix}{number}"));
				let (name, email, password) = (format!("Member {number}"), None, None);
				let (role, standing) = (Role::Member, Standing::Good);
				let arrival = Arrival { handle, name, email, password, role, standing };
				let member = admit(change, arrival, Address::MustBeFree)?;
				if inside {
					put_member(change, group, member, GroupRole::Member)?;
				} else {
					door::put_request(change, group, member, "Let me in.".to_owned())?;
				}
			}
			Ok(())
		});
		made.unwrap();
	}
}

#[test]
fn the_members_of_a_large_group_cost_one_page() {
	let world = World::new();
	let (small, large) = (world.group("small", Access::Public), world.group("large", Access::Public));
	fill(&world, small, 60, "s", true);
	fill(&world, large, MANY, "l", true);
	let reader = world.member("reader");
	let page = |group, after: Option<&str>| {
		let after = after.map(handle);
		world.cost(|| members(&world.forum, &reader, group, after.clone()))
	};
	let (of_small, of_large) = (page(small, None), page(large, None));
	assert_eq!(of_small, of_large);
	assert!(of_large <= 110, "{of_large} rows for 50 members");
	assert!(page(large, Some("l9000")) <= of_large + 1);
	let of_group = |slug| world.cost(|| show(&world.forum, &reader, slug));
	assert_eq!(of_group("small"), of_group("large"));
	assert!(of_group("large") <= 10);
}

#[test]
fn the_requests_of_a_large_group_cost_one_page() {
	let world = World::new();
	let (small, large) = (world.group("small", Access::Private), world.group("large", Access::Private));
	fill(&world, small, 60, "s", false);
	fill(&world, large, MANY, "l", false);
	let keeper = world.administrator("ada");
	let page = |group| world.cost(|| requests(&world.forum, &keeper, group, None));
	assert_eq!(page(small), page(large));
	assert!(page(large) <= 160, "{} rows for 50 requests", page(large));
	// The number beside the menu stops at a hundred.
	assert_eq!(show(&world.forum, &keeper, "large").unwrap().requests, Some(100));
	assert!(world.cost(|| show(&world.forum, &keeper, "large")) <= 110);
}

#[test]
fn the_list_of_two_thousand_groups_costs_one_page() {
	let world = World::new();
	let category = world.category();
	let make = |from: usize, to: usize| {
		let made = world.forum.change(&world.system(), move |change| {
			for number in from..to {
				let draft = draft(category, &format!("g{number:04}"), Access::Public);
				let description = render_description(&draft)?;
				let id = change.fresh_id(&GROUPS, GroupId, change.now)?;
				take_slug(change, draft.slug.as_str(), id)?;
				change.put(&GROUPS, &id, &record(GroupFace::from(draft), description, None, change.now))?;
				change.record(Event::GroupCreated { group: id })?;
			}
			change.move_directory();
			Ok(())
		});
		made.unwrap();
	};
	let reader = world.member("reader");
	let listed = |number| world.cost(|| page(&world.forum, &reader, None, number));
	make(0, 200);
	let of_few = listed(1);
	make(200, 2_000);
	assert_eq!((listed(1), listed(20)), (of_few, of_few));
	assert!(of_few <= 110, "{of_few} rows for 100 groups");
	assert_eq!(page(&world.forum, &reader, None, 1).unwrap().pages, 20);
	assert_sound(&world);
}

#[test]
fn a_charter_of_many_pages_costs_the_lists_nothing() {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	let reader = world.member("reader");
	let before = world.cost(|| page(&world.forum, &reader, None, 1));
	let text = |field, text: &str| Prose::parse_optional(field, text, 20_000).unwrap();
	let (charter, notice) = (text(Field::Charter, &"Be kind. ".repeat(2_000)), text(Field::Notice, ""));
	let rules = GroupRules { entry: Entry::Open, writing: Writing::Everybody, charter, notice };
	set_rules(&world.forum, &world.system(), group, rules).unwrap();
	assert_eq!(world.cost(|| page(&world.forum, &reader, None, 1)), before);
}
