//! The audit log as those who may see it read it, latest act first.

use super::{AUDIT, AuditRecord};
use crate::accounts::records::MEMBERS;
use crate::discussions::readable_topic;
use crate::groups::records::{CATEGORIES, GROUPS, GroupRecord};
use crate::permissions::{Action, may, require};
use crate::{Actor, Forum, Result};
use model::moderation::{Act, AuditEntry, AuditPage, Object, ObjectView};
use model::{GroupId, Timestamp};

/// Entries on one page.
pub const AUDIT_PER_PAGE: usize = 50;
/// Entries looked at for one page: a rare act far back takes a few more clicks.
const LOOKED_AT: usize = 1_000;

/// A page of the log behind entry `before`: all of it for administrators, for others the acts in
/// the groups in which they keep order. `act` leaves out all others.
///
/// # Errors
/// [`crate::Error::SignInRequired`], [`crate::Error::Denied`] as permissions say.
pub fn entries(forum: &Forum, actor: &Actor, before: Option<u64>, act: Option<Act>) -> Result<AuditPage> {
	let now = forum.now();
	require(actor, Action::SeeModeration, now)?;
	let everything = may(actor, Action::SeeWholeAudit, now);
	let mut scan = forum.store().scan(&AUDIT).reverse().limit(LOOKED_AT);
	if let Some(before) = before {
		scan = scan.before(&before);
	}
	let (mut shown, mut looked_at, mut last) = (Vec::new(), 0, None);
	for (number, entry) in scan.collect()? {
		looked_at += 1;
		last = Some(number);
		let asked = act.is_none_or(|act| act == entry.act);
		if asked && (everything || keeps_order(forum, actor, &entry)?) {
			shown.push(view(forum, actor, number, entry)?);
		}
		if shown.len() == AUDIT_PER_PAGE {
			break;
		}
	}
	let more = shown.len() == AUDIT_PER_PAGE || looked_at == LOOKED_AT;
	Ok(AuditPage { entries: shown, next: last.filter(|last| more && *last > 1) })
}

fn keeps_order(forum: &Forum, actor: &Actor, entry: &AuditRecord) -> Result<bool> {
	let Some(group) = entry.group else { return Ok(false) };
	let directory = forum.directory()?;
	let facts = match directory.group(group) {
		Some(known) => known.facts,
		None => return Ok(false),
	};
	Ok(may(actor, Action::KeepOrder(facts), forum.now()))
}

/// An entry, if the actor may see it.
pub(super) fn seen(forum: &Forum, actor: &Actor, number: u64, entry: AuditRecord) -> Result<Option<AuditEntry>> {
	let everything = may(actor, Action::SeeWholeAudit, forum.now());
	if everything || keeps_order(forum, actor, &entry)? {
		view(forum, actor, number, entry).map(Some)
	} else {
		Ok(None)
	}
}

fn view(forum: &Forum, actor: &Actor, number: u64, entry: AuditRecord) -> Result<AuditEntry> {
	let may_revert = super::reverting::offered(forum, actor, &entry)?;
	Ok(AuditEntry {
		number,
		at: Timestamp(entry.at_s.saturating_mul(1_000)),
		by: crate::discussions::author_view(forum, entry.by)?,
		capacity: entry.capacity,
		act: entry.act,
		object: object(forum, actor, entry.object)?,
		reason: entry.reason,
		before: entry.before,
		after: entry.after,
		before_name: value_name(forum, actor, entry.before)?,
		after_name: value_name(forum, actor, entry.after)?,
		details: entry.details,
		group: match (entry.object, entry.group) {
			(Object::Member(_) | Object::Held(_), Some(group)) => {
				Some(self::object(forum, actor, Object::Group(group))?)
			}
			_ => None,
		},
		may_revert,
	})
}

/// What an act was done to, with its name of today; without it where the reader may not see it.
/// A topic may have been moved to where they do not even know the group.
pub(crate) fn object(forum: &Forum, actor: &Actor, object: Object) -> Result<ObjectView> {
	let store = forum.store();
	let name = match object {
		Object::Site | Object::Held(_) => None,
		Object::Member(id) => store.get(&MEMBERS, &id)?.map(|member| (member.name, Some(member.handle))),
		Object::Category(id) => store.get(&CATEGORIES, &id)?.map(|category| (category.name, None)),
		Object::Group(id) => seen_group(forum, actor, id)?.map(|group| (group.name, Some(group.slug))),
		Object::Topic(id) | Object::Post(id, _) => {
			readable_topic(forum, actor, id).ok().map(|(topic, _)| (topic.title.clone(), None))
		}
	};
	let (name, short) = name.unwrap_or_default();
	Ok(ObjectView { object, name, short })
}

/// A group of which the reader may know.
fn seen_group(forum: &Forum, actor: &Actor, id: GroupId) -> Result<Option<GroupRecord>> {
	let group = forum.store().get(&GROUPS, &id)?;
	Ok(group.filter(|group| may(actor, Action::SeeGroup(group.facts(id)), forum.now())))
}

fn value_name(forum: &Forum, actor: &Actor, value: model::moderation::Value) -> Result<Option<String>> {
	use model::moderation::Value;
	Ok(match value {
		Value::Group(id) => seen_group(forum, actor, id)?.map(|group| group.name),
		Value::Topic(id) => readable_topic(forum, actor, id).ok().map(|(topic, _)| topic.title.clone()),
		Value::Member(id) => forum.store().get(&MEMBERS, &id)?.map(|member| member.name),
		Value::Nothing
		| Value::Role(_)
		| Value::GroupRole(_)
		| Value::Access(_)
		| Value::Until(_)
		| Value::Is(_)
		| Value::Number(_)
		| Value::Holds(_)
		| Value::Seconds(_)
		| Value::Entry(_)
		| Value::Writing(_)
		| Value::Kind(_)
		| Value::Kinds(_)
		| Value::Door(_) => None,
	})
}
