//! Which text a notice is about, in words that its author may still read: the title that they
//! knew, and what they wrote themselves.

use crate::accounts::records::MEMBERS;
use crate::discussions::carrying::stands_at;
use crate::discussions::holding::{HELD, HeldPlace};
use crate::discussions::records::{POSTS, REVISIONS, TOPICS};
use crate::discussions::{Merged, Quotes, merged_into, readable_topic};
use crate::groups::records::{GROUPS, GROUPS_OF, InGroup};
use crate::journal::Author;
use crate::permissions::{Action, may};
use crate::{Actor, Change, Forum, Result};
use model::moderation::{Act, Object};
use model::{GroupId, MemberId, TopicId};

/// Characters of a text that are shown: enough to know which it was.
const WORDS_MAX: usize = 280;
/// Versions of a text that are looked at for one by its author.
const VERSIONS_MAX: u32 = 50;

/// The title under which a member knew something that stood in a group; empty where they could
/// not read it there. Kept with the notice: where it goes, others may call it otherwise.
pub(super) fn title(
	change: &mut Change<'_, '_>,
	member: MemberId,
	object: Object,
	group: Option<GroupId>,
) -> Result<String> {
	let topic = match object {
		Object::Topic(topic) | Object::Post(topic, _) => topic,
		Object::Held(case) => match change.get(&HELD, &case)?.map(|held| held.place) {
			Some(HeldPlace::Start { title, .. }) => return Ok(title),
			Some(HeldPlace::Reply(topic)) => topic,
			None => return Ok(String::new()),
		},
		Object::Site | Object::Member(_) | Object::Category(_) | Object::Group(_) => return Ok(String::new()),
	};
	let Some(record) = change.get(&TOPICS, &topic)? else { return Ok(String::new()) };
	let knew = match group {
		Some(group) => reads(change, member, group)?,
		None => false,
	};
	Ok(if knew { record.title } else { String::new() })
}

/// Whether a member reads a group by what they are to it, suspended or not.
pub(super) fn reads(change: &mut Change<'_, '_>, member: MemberId, group: GroupId) -> Result<bool> {
	let facts = change.find(&GROUPS, &group)?.facts(group);
	let actor = super::cases::as_member_of(change, member, group)?;
	let now = change.now;
	Ok(actor.is_some_and(|actor| may(&actor, Action::ReadGroup(facts), now)))
}

/// The same at this moment, outside of a change.
pub(super) fn reads_now(forum: &Forum, member: MemberId, group: GroupId) -> Result<bool> {
	let (store, directory) = (forum.store(), forum.directory()?);
	let (Some(record), Some(known)) = (store.get(&MEMBERS, &member)?, directory.group(group)) else { return Ok(false) };
	let seat = store.get(&GROUPS_OF, &(member, group))?.map(|InGroup(role)| (group, role));
	let actor = Actor::imagined(member, &record, seat);
	Ok(may(&actor, Action::ReadGroup(known.facts), forum.now()))
}

/// The beginning of what a member wrote; empty for what is not theirs.
pub(super) fn own_words(forum: &Forum, actor: &Actor, member: MemberId, object: Object) -> Result<String> {
	let source = match object {
		Object::Post(topic, number) => own_source(forum, member, (topic, number))?,
		Object::Topic(topic) => own_source(forum, member, (topic, 1))?,
		Object::Held(case) => {
			let held = forum.store().get(&HELD, &case)?.filter(|held| held.author == member);
			held.map(|held| held.source)
		}
		Object::Site | Object::Member(_) | Object::Category(_) | Object::Group(_) => None,
	};
	let Some(source) = source else { return Ok(String::new()) };
	let source = Quotes::of(forum, actor).in_source(source)?;
	let mut words: String = source.chars().take(WORDS_MAX).collect();
	if words.len() < source.len() {
		words.push('…');
	}
	Ok(words)
}

/// The last version that they wrote themselves, wherever the post stands now.
fn own_source(forum: &Forum, member: MemberId, place: (TopicId, u32)) -> Result<Option<String>> {
	let (store, own) = (forum.store(), Author::Member(member));
	let Some((topic, number)) = stands_at(forum, place)? else { return Ok(None) };
	let Some(post) = store.get(&POSTS, &(topic, number))?.filter(|post| post.author == own) else { return Ok(None) };
	let oldest = post.revision.saturating_sub(VERSIONS_MAX).max(1);
	for revision in (oldest..=post.revision).rev() {
		if let Some(text) = store.get(&REVISIONS, &(topic, number, revision))?.filter(|text| text.by == own) {
			return Ok(Some(text.source));
		}
	}
	Ok(None)
}

/// Whether something that was moved stands where the actor cannot read it.
pub(super) fn is_away(forum: &Forum, actor: &Actor, act: Act, object: Object) -> Result<bool> {
	let moved = matches!(act, Act::TopicMoved | Act::TopicSplit | Act::TopicMerged | Act::ReshapeUndone);
	Ok(match object {
		Object::Post(topic, number) if moved => match stands_at(forum, (topic, number))? {
			Some((topic, _)) => readable_topic(forum, actor, topic).is_err(),
			None => false,
		},
		Object::Topic(topic) if moved => match merged_into(forum, actor, topic)? {
			Merged::No => readable_topic(forum, actor, topic).is_err(),
			Merged::Into(_) => false,
			Merged::Unseen => true,
		},
		Object::Post(..)
		| Object::Topic(_)
		| Object::Held(_)
		| Object::Site
		| Object::Member(_)
		| Object::Category(_)
		| Object::Group(_) => false,
	})
}
