//! Keeping order: what it does, whom it concerns, who decides, and that it can be taken back.

mod appeals;
mod holding;
mod moving;
mod reports;
mod reshaping;
mod restraints;
mod slow;
mod states;
mod told;

use super::*;
use crate::discussions::{self, Wanted};
use crate::testing::World;
use crate::{Actor, Error, Result};
use model::groups::{Access, GroupRole};
use model::moderation::{
	Act, ActReason, AppealText, CaseSubject, CaseView, Decision, NewReport, NoticeView, ReportReason,
};
use model::text::Handle;
use model::{Field, GroupId, NoticeId, Reason, TopicId};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A public group with a moderator of its own, and a topic of Anna's with a reply of Boris's.
struct Scene {
	world: World,
	group: GroupId,
	anna: Actor,
	boris: Actor,
	/// A moderator of this group alone.
	kim: Actor,
	mona: Actor,
	root: Actor,
	topic: TopicId,
}

impl Scene {
	fn new() -> Self {
		let world = World::new();
		let group = world.group("coffee", Access::Public);
		let (anna, boris) = (world.member("anna"), world.member("boris"));
		let (mona, root) = (world.moderator("mona"), world.administrator("root"));
		let kim = keeper(&world, group, "kim");
		let topic = world.topic(&anna, group, "Grind size");
		world.reply(&boris, topic, "Finer.");
		Self { world, group, anna, boris, kim, mona, root, topic }
	}

	fn report(&self, who: &Actor, number: u32) -> Result<()> {
		let new = NewReport { why: ReportReason::Insult, text: reason("Look at this.") };
		report(&self.world.forum, who, self.topic, number, new)
	}

	fn cases(&self, who: &Actor) -> Vec<CaseView> {
		queue(&self.world.forum, who, None).unwrap().cases
	}

	fn notices(&self, who: &Actor) -> Vec<NoticeView> {
		notices(&self.world.forum, who, None).unwrap().notices
	}

	fn newest(&self, who: &Actor) -> NoticeView {
		self.notices(who).into_iter().next().expect("they were told something")
	}

	fn appeal(&self, who: &Actor, notice: NoticeId) -> Result<()> {
		appeal(&self.world.forum, who, notice, AppealText::parse("It is a public document.").unwrap())
	}

	fn sees(&self, who: &Actor, topic: TopicId) -> bool {
		discussions::show(&self.world.forum, who, topic, Wanted::Page(1)).is_ok()
	}

	/// Whether all lists, counters and the log agree.
	fn is_sound(&self) {
		assert_eq!(crate::check::check(&self.world.forum).unwrap(), Vec::<String>::new());
	}
}

fn keeper(world: &World, group: GroupId, name: &str) -> Actor {
	let kim = world.member(name);
	crate::groups::add_member(&world.forum, &world.system(), group, &handle(name), GroupRole::Moderator).unwrap();
	world.again(&kim)
}

fn handle(text: &str) -> Handle {
	Handle::parse(Field::Handle, text).unwrap()
}

fn reason(text: &str) -> ActReason {
	ActReason::parse(text).unwrap()
}

fn assert_denied<T: std::fmt::Debug>(outcome: Result<T>, reason: Reason) {
	assert!(matches!(outcome, Err(Error::Denied(why)) if why == reason), "{outcome:?}");
}

fn assert_not_found<T: std::fmt::Debug>(outcome: Result<T>) {
	assert!(matches!(outcome, Err(Error::NotFound)), "{outcome:?}");
}
