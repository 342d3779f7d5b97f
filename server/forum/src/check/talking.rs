//! What belongs to talking: reactions and their counts, bookmarks, who watches what.

use super::{Found, each};
use crate::bookmarks::{BOOKMARKS, BOOKMARKS_OF};
use crate::discussions::records::POSTS;
use crate::reactions::{Counts, REACTION_COUNTS, REACTIONS};
use crate::watching::{Said, WATCHERS, WATCHING};
use crate::{Forum, Result};
use model::TopicId;
use model::reactions::Reaction;
use model::watching::Level;
use std::collections::HashMap;
use store::Descending;

pub(super) fn check(forum: &Forum, found: &mut Found) -> Result<()> {
	check_reactions(forum, found)?;
	check_bookmarks(forum, found)?;
	check_watching(forum, found)
}

fn check_reactions(forum: &Forum, found: &mut Found) -> Result<()> {
	let mut counted: HashMap<(TopicId, u32), Counts> = HashMap::new();
	each(forum, &REACTIONS, |(topic, number, reaction, _), ()| {
		let counts = counted.entry((topic, number)).or_default();
		*counts = counts.with(reaction, counts.of(reaction) + 1);
		Ok(())
	})?;
	each(forum, &REACTION_COUNTS, |(topic, number), counts| {
		let counted = counted.remove(&(topic, number)).unwrap_or_default();
		for reaction in Reaction::ALL {
			let what = format!("{} for post {number} of topic {topic}", reaction.code());
			found.differs(what, counts.of(reaction), counted.of(reaction));
		}
		let known = forum.store().get(&POSTS, &(topic, number))?.is_some();
		found.unless(known, || format!("reactions belong to post {number} of topic {topic}, which is none"));
		Ok(())
	})?;
	for (topic, number) in counted.keys() {
		found.unless(false, || format!("reactions to post {number} of topic {topic} are not counted"));
	}
	Ok(())
}

fn check_bookmarks(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &BOOKMARKS, |(member, topic, number), bookmark| {
		let listed = store.get(&BOOKMARKS_OF, &(member, Descending(bookmark.at.0), topic, number))?.is_some();
		found.unless(listed, || format!("member {member} keeps post {number} of topic {topic} outside their list"));
		Ok(())
	})?;
	each(forum, &BOOKMARKS_OF, |(member, Descending(at), topic, number), ()| {
		let right = store.get(&BOOKMARKS, &(member, topic, number))?.is_some_and(|bookmark| bookmark.at.0 == at);
		found.unless(right, || format!("member {member} lists post {number} of topic {topic} and does not keep it"));
		Ok(())
	})
}

fn check_watching(forum: &Forum, found: &mut Found) -> Result<()> {
	let store = forum.store();
	each(forum, &WATCHING, |(member, place), Said(level)| {
		let known = store.get(&WATCHERS, &(place, member))?.is_some();
		let watches = level == Level::Watching;
		found.unless(known == watches, || format!("member {member} watches {place:?}: {known}, expected {watches}"));
		Ok(())
	})?;
	each(forum, &WATCHERS, |(place, member), ()| {
		let said = store.get(&WATCHING, &(member, place))?;
		found.unless(said == Some(Said(Level::Watching)), || format!("{place:?} is watched by {member}, who does not"));
		Ok(())
	})
}
