//! Changing texts and titles; two who change at once are told.

use super::holding::{require_unheld, require_unheld_now};
use super::records::{POSTS, PostRecord, REVISIONS, RevisionRecord, TopicRecord};
use super::writing::render;
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::mentions::{self, Written};
use crate::merged::merged;
use crate::permissions::{Action, require};
use crate::{Actor, Change, Error, Forum, Result, filters};
use model::discussions::{PostSource, Tags, TopicEdit, TopicKind};
use model::text::{Prose, slug};
use model::{Field, Reason, TopicId};

/// A post opened for editing.
///
/// # Errors
/// As permissions say; [`model::Reason::EditsWait`] to somebody whose posts wait in this group.
pub fn source(forum: &Forum, actor: &Actor, topic: TopicId, number: u32) -> Result<PostSource> {
	let (record, facts) = super::readable_topic(forum, actor, topic)?;
	let post = forum.store().get(&POSTS, &(topic, number))?.ok_or(Error::NotFound)?;
	require(actor, Action::EditPost(post.facts(facts)), forum.now())?;
	require_unheld_now(forum, actor, facts.group)?;
	let text = forum.store().get(&REVISIONS, &(topic, number, post.revision))?.ok_or(Error::NotFound)?;
	Ok(PostSource {
		topic,
		slug: slug(&record.title),
		title: record.title.clone(),
		number,
		source: text.source,
		revision: post.revision,
	})
}

/// Changes the text of a post; the earlier version stays in its history. The same text again
/// changes nothing.
///
/// # Errors
/// As permissions say; [`Error::Stale`] if the post has another revision than the editor saw;
/// a text that cannot be rendered, or that meets a filter: what stands cannot wait; as [`source`].
pub fn edit(forum: &Forum, actor: &Actor, topic: TopicId, number: u32, seen: u32, body: Prose) -> Result<()> {
	source(forum, actor, topic, number)?;
	limits::take(forum, actor, Limited::Edit)?;
	let Written { rendered, addressed } = render(forum, actor, &body)?;
	let (_, facts) = super::readable_topic(forum, actor, topic)?;
	filters::screen_edit(forum, actor, facts.group, (Field::Body, &[body.as_str()], &rendered.html))?;
	forum.change(actor, move |change| {
		let (_, facts) = change.topic(topic)?;
		let old = change.find(&POSTS, &(topic, number))?;
		change.require(Action::EditPost(old.facts(facts)))?;
		let text = change.find(&REVISIONS, &(topic, number, old.revision))?;
		if text.source == body.as_str() {
			return Ok(());
		}
		require_unheld(change, facts.group)?;
		if old.revision != seen {
			return Err(Error::Stale);
		}
		put_text(change, (topic, number), old, body.as_str(), Written { rendered, addressed })
	})
}

/// Writes another version of a post; the caller has asked whether that may be done.
pub(crate) fn put_text(
	change: &mut Change<'_, '_>,
	(topic, number): (TopicId, u32),
	old: PostRecord,
	source: &str,
	Written { rendered, addressed }: Written,
) -> Result<()> {
	let (by, at, revision) = (change.actor.author()?, change.now, old.revision + 1);
	let version = RevisionRecord { source: source.to_owned(), at, by };
	change.put(&REVISIONS, &(topic, number, revision), &version)?;
	let new = PostRecord { html: rendered.html, edited: Some(at), revision, ..old };
	change.put(&POSTS, &(topic, number), &new)?;
	mentions::put(change, topic, number, &addressed)?;
	change.record(Event::PostEdited { topic, number, revision })
}

/// Asks whether the actor may change title, kind and tags of a topic.
///
/// # Errors
/// As permissions say; [`model::Reason::EditsWait`] as for [`source`].
pub fn require_edit_topic(forum: &Forum, actor: &Actor, topic: TopicId) -> Result<()> {
	let (record, facts) = super::readable_topic(forum, actor, topic)?;
	require(actor, Action::EditTopic(facts), forum.now())?;
	if record.kind == TopicKind::Article {
		return Err(Error::Denied(Reason::Article));
	}
	require_unheld_now(forum, actor, facts.group)
}

/// Changes title, kind and tags of a topic: those that differ from what the editor found.
///
/// # Errors
/// As permissions say; [`Error::Stale`] if somebody else has changed the same meanwhile; a title or
/// tags that meet a filter, unless they are as they were found; as [`require_edit_topic`].
pub fn edit_topic(forum: &Forum, actor: &Actor, topic: TopicId, edit: TopicEdit) -> Result<()> {
	let (_, facts) = super::readable_topic(forum, actor, topic)?;
	limits::take(forum, actor, Limited::Edit)?;
	let TopicEdit { found, wanted } = &edit;
	if found.title != wanted.title.as_str() {
		filters::screen_edit(forum, actor, facts.group, (Field::Title, &[wanted.title.as_str()], ""))?;
	}
	if found.tags != Tags::joined(wanted.tags.as_slice()) {
		filters::screen_edit(forum, actor, facts.group, (Field::Tags, &[&wanted.tags.as_slice().join(" ")], ""))?;
	}
	forum.change(actor, move |change| {
		let (old, facts) = change.topic(topic)?;
		change.require(Action::EditTopic(facts))?;
		// With its title an article gets another address, which its blog gives.
		if old.kind == TopicKind::Article {
			return Err(Error::Denied(Reason::Article));
		}
		let TopicEdit { found, wanted } = edit;
		super::require_ordinary(wanted.kind)?;
		let title = merged(old.title.clone(), found.title, wanted.title.as_str().to_owned())?;
		let kind = merged(old.kind, found.kind, wanted.kind)?;
		let (now, tags) = (Tags::joined(&old.tags), Tags::joined(wanted.tags.as_slice()));
		let as_before = merged(now.clone(), found.tags, tags)? == now;
		let tags = if as_before { old.tags.clone() } else { wanted.tags.as_slice().to_vec() };
		if (&title, kind, &tags) == (&old.title, old.kind, &old.tags) {
			return Ok(());
		}
		require_unheld(change, facts.group)?;
		// A talk has no answer.
		let answer = old.answer.filter(|_| kind == TopicKind::Question);
		let official = old.official.filter(|_| kind == TopicKind::Question);
		change.put_topic(topic, &TopicRecord { title, kind, tags, answer, official, ..old })?;
		change.record(Event::TopicChanged { topic })
	})
}
