//! Topics and posts, by the operations that pages call.

mod authorship;
mod concurrency;
mod cost;
mod deleting;
mod editing;
mod lists;
mod questions;
mod reading;
mod twice;
mod writing;

use super::*;
use crate::check::check;
use crate::groups;
use crate::testing::World;
use crate::{Actor, Error, Result};
use model::discussions::{NewTopic, PostContent, Tags, TopicEdit, TopicFound, TopicHead, TopicKind, TopicView, Unread};
use model::groups::{Access, GroupRole};
use model::text::{Handle, Prose, Title};
use model::{Field, GroupId, Problem, Reason, TopicId};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

/// A topic, where nothing waits for anybody.
fn start(forum: &crate::Forum, actor: &Actor, group: GroupId, new: NewTopic) -> Result<TopicId> {
	super::start(forum, actor, group, new).map(|sent| sent.stands().expect("it does not wait"))
}

/// A reply, where nothing waits for anybody.
fn reply(forum: &crate::Forum, actor: &Actor, topic: TopicId, body: Prose) -> Result<u32> {
	super::reply(forum, actor, topic, body).map(|sent| sent.stands().expect("it does not wait"))
}

/// A public group with anna's topic in it.
struct Scene {
	world: World,
	group: GroupId,
	anna: Actor,
	boris: Actor,
	topic: TopicId,
}

impl Scene {
	fn new() -> Self {
		let world = World::new();
		let (anna, boris) = (world.member("anna"), world.member("boris"));
		let group = world.group("coffee", Access::Public);
		world.advance(MINUTE);
		let topic = world.topic(&anna, group, "Grind size");
		world.advance(MINUTE);
		Self { world, group, anna, boris, topic }
	}

	/// Somebody who keeps order in the group.
	fn keeper(&self) -> Actor {
		let kim = self.world.member("kim");
		let handle = Handle::parse(Field::Handle, "kim").unwrap();
		groups::add_member(&self.world.forum, &Actor::system(), self.group, &handle, GroupRole::Moderator).unwrap();
		self.world.again(&kim)
	}

	fn view(&self, actor: &Actor) -> TopicView {
		show(&self.world.forum, actor, self.topic, Wanted::Page(1)).unwrap()
	}

	/// What stands on the first page: `1:text 2:deleted …`.
	fn read_by(&self, actor: &Actor) -> String {
		let posts = self.view(actor).posts;
		let told = posts.iter().map(|post| match &post.content {
			PostContent::Html(html) => {
				format!("{}:{}", post.number, html.replace("<p dir=\"auto\">", "").replace("</p>", "").trim())
			}
			PostContent::Deleted(by) => format!("{}:{by:?}", post.number),
		});
		told.collect::<Vec<_>>().join(" ")
	}

	fn titles(&self, actor: &Actor) -> Vec<String> {
		let list = latest(&self.world.forum, actor, None).unwrap();
		list.topics.into_iter().map(|topic| topic.title).collect()
	}

	fn topics_counted(&self) -> Option<u32> {
		groups::show(&self.world.forum, &Actor::system(), "coffee").unwrap().topics
	}

	fn entries(&self) -> u64 {
		self.world.forum.store().durable_seq().0
	}

	#[track_caller]
	fn assert_sound(&self) {
		assert_eq!(check(&self.world.forum).unwrap(), Vec::<String>::new());
	}
}

fn prose(text: &str) -> Prose {
	Prose::parse(Field::Body, text).unwrap()
}

fn question(title: &str) -> NewTopic {
	NewTopic {
		title: Title::parse(title).unwrap(),
		body: prose("Which one?"),
		kind: TopicKind::Question,
		tags: Tags::parse("grind milk").unwrap(),
	}
}

#[track_caller]
fn assert_denied<T: std::fmt::Debug>(outcome: Result<T>, reason: Reason) {
	match outcome {
		Err(Error::Denied(told)) => assert_eq!(told, reason),
		other => panic!("{other:?}"),
	}
}

#[track_caller]
fn assert_not_found<T: std::fmt::Debug>(outcome: Result<T>) {
	assert!(matches!(outcome, Err(Error::NotFound)), "{outcome:?}");
}
