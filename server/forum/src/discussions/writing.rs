//! Starting topics and replying.

use super::holding::{Coming, HeldPlace, Sent, hold_back};
use super::questions::is_staff;
use super::records::{
	POSTS, PostRecord, REVISIONS, RevisionRecord, TOPICS, TOPICS_BY_ACTIVITY, TOPICS_OF, TopicRecord,
};
use super::twice::{self, Fingerprint};
use crate::groups::records::{GROUPS, Ref};
use crate::journal::{Author, Event};
use crate::limits::{self, Limited};
use crate::mentions::{self, Written};
use crate::permissions::{Action, require};
use crate::{Actor, Change, Error, Forum, Result, filters, inbox, watching};
use model::discussions::{NewTopic, TopicKind};
use model::text::Prose;
use model::{Field, GroupId, Problem, Timestamp, TopicId};
use store::Descending;

/// A post ready to be written.
pub(crate) struct NewPost {
	pub(crate) author: Author,
	pub(crate) at: Timestamp,
	pub(crate) source: String,
	pub(crate) html: String,
}

/// Starts a topic with its first post. The same sent again within minutes starts no other.
///
/// # Errors
/// As permissions say; too often; a text that cannot be rendered, or that a filter refuses.
pub fn start(forum: &Forum, actor: &Actor, group: GroupId, new: NewTopic) -> Result<Sent<TopicId>> {
	super::require_ordinary(new.kind)?;
	let head = [new.title.as_str(), new.kind.code(), &new.tags.as_slice().join(" ")];
	let what = Fingerprint::of(group.0, &[head.as_slice(), &[new.body.as_str()]].concat());
	let record = forum.store().get(&GROUPS, &group)?.ok_or(Error::NotFound)?;
	require(actor, Action::StartTopic(record.facts(group)), forum.now())?;
	// Rendering costs as much as an edit, also where nothing comes of it.
	limits::take(forum, actor, Limited::Edit)?;
	let Written { rendered, addressed } = render(forum, actor, &new.body)?;
	let text = (new.body.as_str(), rendered.html.as_str());
	let screened = filters::screen(forum, actor, record.facts(group), &[head[0], head[2]], text)?;
	let taken = limits::take(forum, actor, Limited::StartTopic).and_then(|()| limits::take_post(forum, actor));
	if let Err(refused) = taken {
		return Ok(Sent::Stands(twice::or_sent_before(forum, actor, what, refused)?.0));
	}
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &group)?;
		change.require(Action::StartTopic(record.facts(group)))?;
		if let Some((topic, _)) = twice::sent_before(change, what)? {
			return Ok(Sent::Stands(topic));
		}
		let title = new.title.as_str().to_owned();
		let place = HeldPlace::Start { title, kind: new.kind, tags: new.tags.as_slice().to_vec() };
		let (source, html) = (new.body.as_str().to_owned(), rendered.html);
		let coming = Coming { place, source, html, addressed, what, screened };
		if let Some(case) = hold_back(change, record.facts(group), &coming)? {
			return Ok(Sent::Waits(case));
		}
		let Coming { source, html, addressed, .. } = coming;
		let (author, at) = (change.actor.author()?, change.now);
		let post = NewPost { author, at, source, html };
		let id = put_first_post(change, group, &new, post)?;
		change.record(Event::TopicStarted { group, topic: id })?;
		mentions::put(change, id, 1, &addressed)?;
		change.record(Event::PostWritten { group, topic: id, number: 1 })?;
		twice::remember(change, author, what, (id, 1))?;
		read_own(change, id, 1)?;
		watch_own(change, id, group)?;
		Ok(Sent::Stands(id))
	})
}

/// Writes a reply and gives its number. The same sent again within minutes is the same reply.
///
/// # Errors
/// As permissions say; too often; a text that cannot be rendered, or that a filter refuses.
pub fn reply(forum: &Forum, actor: &Actor, topic: TopicId, body: Prose) -> Result<Sent<u32>> {
	let (_, facts) = super::readable_topic(forum, actor, topic)?;
	let what = Fingerprint::of(topic.0, &[body.as_str()]);
	limits::take(forum, actor, Limited::Edit)?;
	let Written { rendered, addressed } = render(forum, actor, &body)?;
	let screened = filters::screen(forum, actor, facts.group, &[], (body.as_str(), &rendered.html))?;
	if let Err(refused) = limits::take_post(forum, actor) {
		return Ok(Sent::Stands(twice::or_sent_before(forum, actor, what, refused)?.1));
	}
	forum.change(actor, move |change| {
		let (record, facts) = change.topic(topic)?;
		change.require(Action::Reply(facts))?;
		if let Some((_, number)) = twice::sent_before(change, what)? {
			return Ok(Sent::Stands(number));
		}
		let (place, source, html) = (HeldPlace::Reply(topic), body.as_str().to_owned(), rendered.html);
		let coming = Coming { place, source, html, addressed, what, screened };
		if let Some(case) = hold_back(change, facts.group, &coming)? {
			return Ok(Sent::Waits(case));
		}
		let Coming { source, html, addressed, .. } = coming;
		let (author, at) = (change.actor.author()?, change.now);
		let post = NewPost { author, at, source, html };
		let group = record.group;
		let number = put_reply(change, topic, record, post)?;
		mentions::put(change, topic, number, &addressed)?;
		change.record(Event::PostWritten { group, topic, number })?;
		twice::remember(change, author, what, (topic, number))?;
		read_own(change, topic, number)?;
		watch_own(change, topic, group)?;
		Ok(Sent::Stands(number))
	})
}

/// What a text will look like.
///
/// # Errors
/// Sign-in required; a text that cannot be rendered.
pub fn preview(forum: &Forum, actor: &Actor, source: &str) -> Result<String> {
	actor.require_id()?;
	limits::take(forum, actor, Limited::Edit)?;
	let body = Prose::parse_optional(Field::Body, source, model::text::BODY_MAX)?;
	Ok(mentions::render(forum, actor, &body)?.rendered.html)
}

/// A post ready to be stored.
///
/// # Errors
/// The problem beside its field, one of which is that nothing of it would be seen.
pub(crate) fn render(forum: &Forum, actor: &Actor, body: &Prose) -> Result<Written> {
	let written = mentions::render(forum, actor, body)?;
	if !written.rendered.shows_something() {
		return Err(Field::Body.with(Problem::Empty).into());
	}
	let max = limits::links_max(forum, actor)?;
	if written.rendered.links() > max {
		let max = u32::try_from(max).unwrap_or(u32::MAX);
		return Err(Field::Body.with(Problem::TooManyLinks { max }).into());
	}
	Ok(written)
}

/// Writes a topic and its first post, with index and counters; the caller records what happened.
pub(crate) fn put_first_post(
	change: &mut Change<'_, '_>,
	group: GroupId,
	new: &NewTopic,
	post: NewPost,
) -> Result<TopicId> {
	let (title, tags) = (new.title.as_str(), new.tags.as_slice());
	put_start(change, group, StartOf { title, kind: new.kind, tags }, post)
}

/// What stands above the first post.
#[derive(Clone, Copy)]
pub(crate) struct StartOf<'a> {
	pub(crate) title: &'a str,
	pub(crate) kind: TopicKind,
	pub(crate) tags: &'a [String],
}

/// The same for a topic whose head is known to be right.
pub(crate) fn put_start(
	change: &mut Change<'_, '_>,
	group: GroupId,
	new: StartOf<'_>,
	post: NewPost,
) -> Result<TopicId> {
	let id = change.fresh_id(&TOPICS, TopicId, post.at)?;
	let record = TopicRecord::begun(group, (new.title, new.kind, new.tags), (post.author, post.at));
	put_post(change, group, (id, 1), post)?;
	activity_moves(change, id, None, Some(&record))?;
	change.put_topic(id, &record)?;
	Ok(id)
}

/// Writes a reply, with index and counters; the caller records what happened.
pub(crate) fn put_reply(change: &mut Change<'_, '_>, topic: TopicId, old: TopicRecord, post: NewPost) -> Result<u32> {
	let number = old.last_number + 1;
	let active = old.active.max(post.at);
	let staff = put_post(change, old.group, (topic, number), post)?;
	let staff_replies = old.staff_replies + u32::from(staff);
	let new = TopicRecord { active, last_number: number, replies: old.replies + 1, staff_replies, ..old.clone() };
	activity_moves(change, topic, Some(&old), Some(&new))?;
	change.put_topic(topic, &new)?;
	Ok(number)
}

/// Writes a post; gives whether its author keeps order.
fn put_post(
	change: &mut Change<'_, '_>,
	group: GroupId,
	(topic, number): (TopicId, u32),
	post: NewPost,
) -> Result<bool> {
	let NewPost { author, at, source, html } = post;
	change.add(&REVISIONS, &(topic, number, 1), &RevisionRecord { source, at, by: author })?;
	let staff = is_staff(change, author, group)?;
	let record = PostRecord { author, at, edited: None, html, revision: 1, deleted: None, staff };
	change.add(&POSTS, &(topic, number), &record)?;
	Ok(staff)
}

/// Keeps the lists by activity and the group's counters in step with a topic that changes from
/// `old` to `new`; a deleted or missing one stands in
/// no list, and neither does what stands under an article.
pub(crate) fn activity_moves(
	change: &mut Change<'_, '_>,
	id: TopicId,
	old: Option<&TopicRecord>,
	new: Option<&TopicRecord>,
) -> Result<()> {
	let listed =
		|record: Option<&TopicRecord>| record.filter(|record| record.is_listed()).map(|it| (it.group, it.active));
	let (old, new) = (listed(old), listed(new));
	if old == new {
		return Ok(());
	}
	if let Some((group, active)) = old {
		change.remove(&TOPICS_OF, &(group, Descending(active.0), id))?;
		change.remove(&TOPICS_BY_ACTIVITY, &(Descending(active.0), id))?;
	}
	if let Some((group, active)) = new {
		change.put(&TOPICS_OF, &(group, Descending(active.0), id), &())?;
		change.put(&TOPICS_BY_ACTIVITY, &(Descending(active.0), id), &Ref(group))?;
	}
	let Some((group, _)) = new.or(old) else { return Ok(()) };
	let mut record = change.find(&GROUPS, &group)?;
	record.topics = match (old.is_some(), new.is_some()) {
		(false, true) => record.topics + 1,
		(true, false) => record.topics.saturating_sub(1),
		(true, true) | (false, false) => record.topics,
	};
	record.active = match new {
		Some((_, active)) if Some(active) >= record.active => Some(active),
		// The newest topic may have gone: the list knows which one is now.
		Some(_) | None => {
			let newest = change.raw().scan(&TOPICS_OF).prefix(&group).limit(1).keys()?;
			newest.first().map(|(_, Descending(active), _)| Timestamp(*active))
		}
	};
	change.put(&GROUPS, &group, &record)
}

fn watch_own(change: &mut Change<'_, '_>, topic: TopicId, group: GroupId) -> Result<()> {
	match change.actor.id() {
		Some(member) => watching::watch_by_writing(change, member, topic, group),
		None => Ok(()),
	}
}

/// Whoever writes has read up to there; without it their own post would be new to them.
fn read_own(change: &mut Change<'_, '_>, topic: TopicId, number: u32) -> Result<()> {
	match change.actor.id() {
		Some(member) => {
			change.put(&super::records::READ, &(member, topic), &number)?;
			inbox::read_up_to(change, member, topic, number).map(drop)
		}
		None => Ok(()),
	}
}
