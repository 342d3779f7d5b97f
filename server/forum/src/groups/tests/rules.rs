//! Way in, who writes, charter, content notice.

use super::*;
use crate::discussions;
use model::discussions::{NewTopic, Tags, TopicKind};
use model::groups::{Entry, GroupRules, Writing};
use model::text::Title;

fn rules() -> GroupRules {
	let nothing = |field| Prose::parse_optional(field, "", 0).unwrap();
	let (charter, notice) = (nothing(Field::Charter), nothing(Field::Notice));
	GroupRules { entry: Entry::Open, writing: Writing::Everybody, charter, notice }
}

fn text(field: Field, text: &str) -> Prose {
	Prose::parse_optional(field, text, 20_000).unwrap()
}

fn start(world: &World, actor: &Actor, group: GroupId, title: &str) -> Result<model::TopicId> {
	let (title, body) = (Title::parse(title).unwrap(), text(Field::Body, "News."));
	let new = NewTopic { title, body, kind: TopicKind::Discussion, tags: Tags::default() };
	Ok(discussions::start(&world.forum, actor, group, new)?.stands().expect("it does not wait"))
}

#[test]
fn the_way_in_is_what_the_group_says() {
	let world = World::new();
	let (group, ada) = (world.group("tea", Access::Public), world.administrator("ada"));
	let anna = world.member("anna");
	let set = |entry| set_rules(&world.forum, &ada, group, GroupRules { entry, ..rules() }).unwrap();
	set(Entry::Invitation);
	assert_denied(join(&world.forum, &anna, group), Reason::InvitedOnly);
	set(Entry::Request);
	assert_denied(join(&world.forum, &anna, group), Reason::AskFirst);
	// Those who could add themselves come in.
	join(&world.forum, &world.moderator("mona"), group).unwrap();
	set(Entry::Open);
	join(&world.forum, &anna, group).unwrap();
	// Who made a group stricter did not mean everybody to come in by themselves.
	edit_now(&world, &ada, group, draft(world.category(), "tea", Access::Private)).unwrap();
	assert_denied(join(&world.forum, &world.member("olga"), group), Reason::AskFirst);
	assert_sound(&world);
}

#[test]
fn in_a_group_of_announcements_those_who_keep_order_start_topics() {
	let world = World::new();
	let group = world.group("news", Access::Public);
	let (anna, kim) = (world.member("anna"), world.member("kim"));
	add_member(&world.forum, &world.system(), group, &handle("kim"), GroupRole::Moderator).unwrap();
	let set = |writing| set_rules(&world.forum, &world.system(), group, GroupRules { writing, ..rules() }).unwrap();
	set(Writing::Replies);
	assert_denied(start(&world, &anna, group, "Mine"), Reason::KeepersStart);
	assert!(!show(&world.forum, &anna, "news").unwrap().may.start_topic);
	assert!(discussions::startable(&world.forum, &anna).unwrap().is_empty());
	let topic = start(&world, &world.again(&kim), group, "News").unwrap();
	world.reply(&anna, topic, "Nice.");
	set(Writing::Keepers);
	let reply = discussions::reply(&world.forum, &anna, topic, text(Field::Body, "Nice?"));
	assert_denied(reply, Reason::KeepersWrite);
	let page = discussions::show(&world.forum, &anna, topic, discussions::Wanted::Page(1)).unwrap();
	assert!(!page.may.reply);
	world.reply(&world.again(&kim), topic, "Thanks.");
	assert_sound(&world);
}

#[test]
fn the_charter_is_read_by_those_who_may_know_of_the_group() {
	let world = World::new();
	let group = world.group("tea", Access::Members);
	let anna = world.member("anna");
	assert_eq!(charter(&world.forum, &anna, group).unwrap(), None);
	let written = GroupRules { charter: text(Field::Charter, "Be **kind**."), ..rules() };
	assert_denied(set_rules(&world.forum, &anna, group, written.clone()), Reason::OwnersOnly);
	set_rules(&world.forum, &world.administrator("ada"), group, written).unwrap();
	let told = charter(&world.forum, &anna, group).unwrap().unwrap();
	assert!(told.html.contains("<strong>kind</strong>") && show(&world.forum, &anna, "tea").unwrap().charter);
	assert!(matches!(charter(&world.forum, &world.visitor(), group), Err(Error::NotFound)));
	set_rules(&world.forum, &world.system(), group, rules()).unwrap();
	assert_eq!(charter(&world.forum, &anna, group).unwrap(), None);
	assert_sound(&world);
}

#[test]
fn a_notice_is_acknowledged_once_and_again_when_it_changes() {
	let world = World::new();
	let group = world.group("tea", Access::Public);
	let anna = world.member("anna");
	let seen = |actor: &Actor| show(&world.forum, actor, "tea").unwrap().notice_seen;
	let set = |notice| {
		let notice = text(Field::Notice, notice);
		set_rules(&world.forum, &world.system(), group, GroupRules { notice, ..rules() }).unwrap();
	};
	assert!(seen(&anna));
	set("Pictures of spiders.");
	assert!(!seen(&anna) && !seen(&world.visitor()));
	acknowledge(&world.forum, &anna, group).unwrap();
	let before = entries(&world);
	acknowledge(&world.forum, &anna, group).unwrap();
	assert!(seen(&anna) && entries(&world) == before);
	set("Pictures of spiders.");
	assert!(seen(&anna));
	set("Pictures of spiders and snakes.");
	assert!(!seen(&anna) && !seen(&world.visitor()));
	assert!(matches!(acknowledge(&world.forum, &world.visitor(), group), Err(Error::SignInRequired)));
	assert_sound(&world);
}
