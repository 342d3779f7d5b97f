//! Mentions, quotations and completion, by the operations that pages call.

use super::*;
use crate::testing::World;
use crate::{Error, discussions, groups};
use model::GroupId;
use model::details::{Kind, Kinds};
use model::discussions::PostContent;
use model::groups::{Access, GroupRole};
use model::text::Handle;

fn inside(world: &World, group: GroupId, handle: &str) -> Actor {
	let actor = world.member(handle);
	let handle = Handle::parse(Field::Handle, handle).unwrap();
	groups::add_member(&world.forum, &world.system(), group, &handle, GroupRole::Member).unwrap();
	world.again(&actor)
}

fn html(world: &World, actor: &Actor, topic: TopicId, number: u32) -> String {
	let view = discussions::show(&world.forum, actor, topic, discussions::Wanted::Page(1)).unwrap();
	match &view.posts[number as usize - 1].content {
		PostContent::Html(html) => html.clone(),
		other => format!("{other:?}"),
	}
}

fn addressed(world: &World, topic: TopicId, number: u32) -> AddressedRecord {
	world.forum.store().get(&ADDRESSED, &(topic, number)).unwrap().unwrap_or_default()
}

#[test]
fn handles_that_exist_become_links_outside_code_and_links() {
	let world = World::new();
	let (anna, boris) = (world.member("anna"), world.member("boris"));
	let topic = world.topic(&anna, world.group("coffee", Access::Public), "Grind");
	for (text, linked) in [
		("Ask @boris.", true),
		("(@Boris)", true),
		("@boris_ said", true),
		("@boris'e sor", true),
		("`@boris`", false),
		("    @boris", false),
		("[@boris](https://example.org)", false),
		("anna@boris", false),
		("@boris@example.org", false),
		("@borisü", false),
		("@nobody", false),
		("/@boris", false),
	] {
		let number = world.reply(&anna, topic, &format!("{text}\n\nEnd."));
		let shown = html(&world, &anna, topic, number);
		assert_eq!(shown.contains("href=\"/u/boris\""), linked, "{text}: {shown}");
		let told = addressed(&world, topic, number).mentioned;
		assert_eq!(told, if linked { vec![boris.id().unwrap()] } else { vec![] }, "{text}");
	}
}

#[test]
fn a_quotation_addresses_its_author_and_nobody_whom_it_mentions() {
	let world = World::new();
	let (anna, boris, carla) = (world.member("anna"), world.member("boris"), world.member("carla"));
	let topic = world.topic(&anna, world.group("coffee", Access::Public), "Grind");
	world.reply(&boris, topic, "Ask @anna.");
	let quoted = discussions::quote(&world.forum, &carla, topic, 2).unwrap();
	let number = world.reply(&carla, topic, &format!("{quoted}I did."));
	let told = addressed(&world, topic, number);
	assert_eq!((told.mentioned, told.quoted), (vec![], vec![boris.id().unwrap()]));
	assert!(html(&world, &anna, topic, number).contains("href=\"/u/anna\""));
}

#[test]
fn ten_are_told_and_an_edit_says_it_anew() {
	let world = World::new();
	let anna = world.member("anna");
	let topic = world.topic(&anna, world.group("coffee", Access::Public), "Grind");
	let many = (0..12).map(|number| world.member(&format!("m{number}"))).collect::<Vec<_>>();
	let text = (0..12).map(|number| format!("@m{number} ")).collect::<String>();
	let number = world.reply(&anna, topic, &format!("{text} @anna"));
	let expected = many[..10].iter().map(|actor| actor.id().unwrap()).collect::<Vec<_>>();
	assert_eq!(addressed(&world, topic, number).mentioned, expected);
	let body = Prose::parse(Field::Body, "Nobody.").unwrap();
	discussions::edit(&world.forum, &anna, topic, number, 1, body).unwrap();
	assert_eq!(addressed(&world, topic, number), AddressedRecord::default());
}

#[test]
fn the_author_alone_learns_which_of_the_mentioned_cannot_read_it() {
	let world = World::new();
	let group = world.group("cellar", Access::Secret);
	let (anna, boris) = (inside(&world, group, "anna"), inside(&world, group, "boris"));
	let _carla = world.member("carla");
	let topic = world.topic(&anna, group, "Grind");
	let number = world.reply(&anna, topic, "@boris, @carla and @dora.");
	assert_eq!(unseen(&world.forum, &anna, topic, number).unwrap(), ["carla"]);
	assert_eq!(unseen(&world.forum, &boris, topic, number).unwrap(), Vec::<String>::new());
	assert!(matches!(unseen(&world.forum, &world.member("carla"), topic, number), Err(Error::NotFound)));
}

#[test]
fn completion_offers_those_who_may_read_there_and_nobody_else() {
	let world = World::new();
	let (open, cellar) = (world.group("open", Access::Public), world.group("cellar", Access::Secret));
	let anna = inside(&world, cellar, "anna");
	let (_bora, _boris, _ada) = (inside(&world, cellar, "bora"), world.member("boris"), world.administrator("bo-ada"));
	world.settle();
	let offered = |actor: &Actor, whereto: &Whereto, typed: &str| {
		let offered = complete(&world.forum, actor, whereto, typed)?;
		let mut handles = offered.into_iter().map(|(handle, _)| handle).collect::<Vec<_>>();
		handles.sort();
		Ok::<_, Error>(handles)
	};
	let hidden = Whereto::Topic(world.topic(&anna, cellar, "Grind"));
	let public = Whereto::Topic(world.topic(&anna, open, "Grind"));
	assert_eq!(offered(&anna, &public, "@bo").unwrap(), ["bo-ada", "bora", "boris"]);
	assert_eq!(offered(&anna, &hidden, "Bo").unwrap(), ["bo-ada", "bora"]);
	assert_eq!(offered(&anna, &Whereto::Group("cellar".to_owned()), "bor").unwrap(), ["bora"]);
	assert_eq!(offered(&anna, &public, "").unwrap(), Vec::<String>::new());
	assert_eq!(offered(&anna, &public, "ann").unwrap(), Vec::<String>::new());
	let boris = world.member("boris");
	for whereto in [&hidden, &Whereto::Group("cellar".to_owned()), &Whereto::Group("never".to_owned())] {
		assert!(matches!(offered(&boris, whereto, "b"), Err(Error::NotFound)), "{whereto:?}");
	}
	assert!(matches!(offered(&world.visitor(), &public, "b"), Err(Error::SignInRequired)));
}

#[test]
fn a_member_is_found_by_the_words_of_the_name_that_they_have_now() {
	let world = World::new();
	let anna = world.member("anna");
	let topic = world.topic(&anna, world.group("coffee", Access::Public), "Grind");
	let mina = world.member("mk");
	let rename = |name: &str| {
		let name = model::text::DisplayName::parse(name).unwrap();
		let about = Prose::parse_optional(Field::About, "", 10).unwrap();
		crate::accounts::edit_profile(&world.forum, &mina, name, about).unwrap();
		world.settle();
	};
	let found = |typed: &str| complete(&world.forum, &anna, &Whereto::Topic(topic), typed).unwrap().len();
	rename("Mina İpek Karimi");
	assert_eq!([found("mina i"), found("ipek"), found("kar"), found("rimi"), found("mk")], [1, 1, 1, 0, 1]);
	rename("سارا رحیمی");
	assert_eq!([found("mina"), found("سا"), found("رح")], [0, 1, 1]);
	for number in 0..12 {
		let _member = world.member(&format!("zed{number}"));
	}
	assert_eq!(found("zed"), OFFERED);
}

#[test]
fn in_a_group_for_few_kinds_those_who_read_are_found_behind_many_who_do_not() {
	let world = World::new();
	let group = world.group("partners", Access::Members);
	world.limit(group, Kinds::of([Kind::Partner]));
	for number in 0..70 {
		let _member = world.member(&format!("bo{number:02}"));
	}
	let partner = |handle: &str| {
		let partner = world.member(handle);
		world.is_kind(&partner, Kind::Partner);
		world.again(&partner)
	};
	let (anna, _last, _named) = (partner("anna"), partner("boz"), partner("zed"));
	let name = model::text::DisplayName::parse("Zed Bozkurt").unwrap();
	let about = Prose::parse_optional(Field::About, "", 10).unwrap();
	crate::accounts::edit_profile(&world.forum, &world.member("zed"), name, about).unwrap();
	world.settle();
	let offered = complete(&world.forum, &anna, &Whereto::Group("partners".to_owned()), "bo").unwrap();
	assert_eq!(offered.into_iter().map(|(handle, _)| handle).collect::<Vec<_>>(), ["boz", "zed"]);
}

/// As many as are offered at once.
const OFFERED: usize = 8;
