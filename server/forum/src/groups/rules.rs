//! What a group asks of those who come and write: way in, who writes, charter, content notice.

use super::records::{CHARTERS, CharterRecord, GROUPS, GroupRecord, NOTICES_SEEN};
use super::take;
use crate::audit::{self, Told};
use crate::error::unreadable;
use crate::journal::Event;
use crate::limits::Limited;
use crate::permissions::{Action, require};
use crate::text;
use crate::{Actor, Change, Error, Forum, Result};
use model::groups::{Charter, Entry, GroupRules};
use model::moderation::{Act, Aspect, Object, Value};
use model::{Field, GroupId, Reason};

/// Changes a group's rules. A new text of the notice is read again by everybody.
///
/// # Errors
/// [`Error::Denied`] except for owners of the group and administrators; the field `charter` for
/// Markdown that cannot be rendered; [`Error::TooOften`].
pub fn set_rules(forum: &Forum, actor: &Actor, id: GroupId, rules: GroupRules) -> Result<()> {
	take(forum, actor, Limited::KeepHouse)?;
	let charter = text::render(rules.charter.as_str()).map_err(|problem| unreadable(Field::Charter, &problem))?;
	forum.change(actor, move |change| {
		let old = change.find(&GROUPS, &id)?;
		change.require(Action::EditGroup(old.facts(id)))?;
		let (notice, written) = (rules.notice.as_str().to_owned(), !rules.charter.as_str().is_empty());
		let before = change.get(&CHARTERS, &id)?.map_or_else(String::new, |charter| charter.text);
		let told = Told::of(Act::GroupChanged, Object::Group(id))
			.inside(id)
			.text(Aspect::Charter, &before, rules.charter.as_str())
			.text(Aspect::Notice, &old.notice, &notice);
		if told.has_details() {
			audit::record(change, told)?;
		}
		if written {
			let text = rules.charter.as_str().to_owned();
			change.put(&CHARTERS, &id, &CharterRecord { text, html: charter.html })?;
		} else {
			change.remove(&CHARTERS, &id)?;
		}
		let record = GroupRecord {
			// What is usual stays so when the access changes.
			entry: (rules.entry != Entry::usual(old.access)).then_some(rules.entry),
			writing: rules.writing,
			notice_edition: old.notice_edition + u32::from(notice != old.notice),
			notice,
			charter: written,
			..old.clone()
		};
		put_rules(change, id, &old, &record)
	})
}

/// Writes the rules of a group, and what changed of them into the log.
fn put_rules(change: &mut Change<'_, '_>, id: GroupId, old: &GroupRecord, record: &GroupRecord) -> Result<()> {
	change.put(&GROUPS, &id, record)?;
	change.move_directory();
	let told = |act| Told::of(act, Object::Group(id)).inside(id);
	let (from, to) = ((old.way_in(), old.writing), (record.way_in(), record.writing));
	if from.0 != to.0 {
		audit::record(change, told(Act::EntryChanged).changed(Value::Entry(from.0), Value::Entry(to.0)))?;
	}
	if from.1 != to.1 {
		audit::record(change, told(Act::WritingChanged).changed(Value::Writing(from.1), Value::Writing(to.1)))?;
	}
	change.record(Event::GroupRulesChanged { group: id, from, to })
}

/// Sets back how one comes into a group or who writes there, if it still `is` so.
pub(crate) fn set_rule_back(change: &mut Change<'_, '_>, id: GroupId, is: Value, was: Value) -> Result<()> {
	let old = change.find(&GROUPS, &id)?;
	change.require(Action::EditGroup(old.facts(id)))?;
	let new = if let Value::Entry(was) = was
		&& Value::Entry(old.way_in()) == is
	{
		GroupRecord { entry: (was != Entry::usual(old.access)).then_some(was), ..old.clone() }
	} else if let Value::Writing(writing) = was
		&& Value::Writing(old.writing) == is
	{
		GroupRecord { writing, ..old.clone() }
	} else {
		return Err(Error::Stale);
	};
	put_rules(change, id, &old, &new)
}

/// What holds in a group; none if nothing was written.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Denied`] where the actor may not read.
pub fn charter(forum: &Forum, actor: &Actor, id: GroupId) -> Result<Option<Charter>> {
	let record = forum.store().get(&GROUPS, &id)?.ok_or(Error::NotFound)?;
	require(actor, Action::SeeGroup(record.facts(id)), forum.now())?;
	let charter = forum.store().get(&CHARTERS, &id)?;
	Ok(charter.map(|charter| Charter { text: charter.text, html: charter.html }))
}

/// Says that the actor knows a group's content notice.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`] or sign-in required; [`Error::TooOften`].
pub fn acknowledge(forum: &Forum, actor: &Actor, id: GroupId) -> Result<()> {
	take(forum, actor, Limited::JoinGroup)?;
	forum.change(actor, move |change| {
		let record = change.find(&GROUPS, &id)?;
		change.require(Action::ReadGroup(record.facts(id)))?;
		let member = change.actor.require_id()?;
		if change.get(&NOTICES_SEEN, &(member, id))? == Some(record.notice_edition) {
			return Ok(());
		}
		change.put(&NOTICES_SEEN, &(member, id), &record.notice_edition)?;
		change.record(Event::NoticeSeen { group: id, member })
	})
}

/// Whether the actor has yet to say that they know the notice of a group, before they read in it.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Denied`] where the actor may not read.
pub fn notice_comes_first(forum: &Forum, actor: &Actor, slug: &str) -> Result<bool> {
	let entry = forum.directory()?.by_slug(slug).map(|entry| entry.id).ok_or(Error::NotFound)?;
	let record = forum.store().get(&GROUPS, &entry)?.ok_or(Error::NotFound)?;
	require(actor, Action::ReadGroup(record.facts(entry)), forum.now())?;
	Ok(actor.is_signed_in() && !knows_notice(forum, actor, entry, &record)?)
}

/// Refuses to show posts of a group to a member who has yet to say that they know its notice: what
/// its pages keep back, nothing else gives away.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::NoticeFirst`].
pub(crate) fn require_notice(forum: &Forum, actor: &Actor, id: GroupId) -> Result<()> {
	let record = forum.store().get(&GROUPS, &id)?.ok_or(Error::NotFound)?;
	if actor.is_signed_in() && !knows_notice(forum, actor, id, &record)? {
		return Err(Error::Denied(Reason::NoticeFirst));
	}
	Ok(())
}

/// Whether the actor knows the notice as it is now; a visitor never does.
pub(super) fn knows_notice(forum: &Forum, actor: &Actor, id: GroupId, record: &GroupRecord) -> Result<bool> {
	if record.notice.is_empty() {
		return Ok(true);
	}
	let Some(member) = actor.id() else { return Ok(false) };
	Ok(forum.store().get(&NOTICES_SEEN, &(member, id))? == Some(record.notice_edition))
}
