//! A sample community in every language of the interface: the same seed gives the same content.

mod chance;
mod people;
mod places;
mod talk;
#[cfg(test)]
mod tests;
mod texts;

use crate::discussions::records::IMPORTED;
use crate::groups::records::Ref;
use crate::journal::Event;
use crate::permissions::{Action, require};
use crate::settings::{self, SITE, SiteDraft};
use crate::{Actor, Forum, Result};
use chance::Chance;
use model::TopicId;
use model::reading::Language;
use model::text::SiteName;

/// What the sample community is called if it has no name yet.
const SITE_NAME: &str = "Meydan Square";
/// The name under which a sample is remembered, by its seed.
const SOURCE: &str = "demo";

/// How much is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
	/// Members.
	pub members: u32,
	/// Topics.
	pub topics: u32,
	/// Replies in all topics together; none without topics.
	pub replies: u32,
	/// Decides who writes what and when.
	pub seed: u64,
}

/// Fills the community; false if the sample of this seed is here already. `progress` hears how
/// many of all members and posts are written.
///
/// # Errors
/// Not found for everybody but the program; when the store cannot be written. What was written
/// until then stays.
pub fn fill(forum: &Forum, actor: &Actor, sample: Sample, progress: &mut dyn FnMut(u64, u64)) -> Result<bool> {
	require(actor, Action::Operate, forum.now())?;
	let mark = (SOURCE.to_owned(), sample.seed);
	if forum.store().get(&IMPORTED, &mark)?.is_some() {
		return Ok(false);
	}
	name_site(forum, actor)?;
	let languages = texts::read()?;
	let mut chance = Chance::new(sample.seed);
	let replies = if sample.topics == 0 { 0 } else { sample.replies };
	let all = u64::from(sample.members) + u64::from(sample.topics) + u64::from(replies);
	let mut done = 0;
	let mut progress = |more: usize| {
		done += more as u64;
		progress(done, all);
	};
	let groups = places::make(forum, actor, &languages)?;
	let people = people::make(forum, actor, &languages, &groups, sample.members, &mut chance, &mut progress)?;
	talk::make(forum, actor, &languages, &people, (sample.topics, replies), &mut chance, &mut progress)?;
	// No topic has the number 0: the row only says that it was done.
	forum.change(actor, move |change| {
		change.put(&IMPORTED, &mark, &Ref((TopicId(0), 0)))?;
		change.record(Event::SiteChanged)
	})?;
	Ok(true)
}

fn name_site(forum: &Forum, actor: &Actor) -> Result<()> {
	if forum.store().get(&SITE, &())?.is_some() {
		return Ok(());
	}
	let draft = SiteDraft { name: SiteName::parse(SITE_NAME)?, language: Language::English };
	settings::edit_site(forum, actor, draft)
}
