//! The queue: what waits for those who keep order, oldest first, for each only what concerns them.

use super::cases::keeping;
use super::records::{CASES, CaseRecord, Desk, NOTICES, QUEUE, REPORTS, Subject, WAITING_CASES};
use crate::discussions::holding::{self, HELD};
use crate::discussions::records::{POSTS, REVISIONS, TOPICS};
use crate::discussions::{Quotes, author_view};
use crate::journal::Author;
use crate::permissions::{Action, may, require};
use crate::{Actor, Error, Forum, Result};
use model::accounts::Role;
use model::discussions::page_of;
use model::moderation::{
	AppealCase, CaseCursor, CaseSubject, CaseView, DecidedView, Object, PostCase, QueuePage, ReportView,
};
use model::text::slug;
use model::{CaseId, MemberId, Timestamp, TopicId};
use std::collections::BTreeSet;

/// Cases on one page.
pub const CASES_PER_PAGE: usize = 20;
/// Desks at which something waits that are looked at.
const DESKS_MAX: usize = 10_000;
/// Reports of one post that are shown.
const REPORTS_SHOWN: usize = 20;
/// Characters of a post that are shown: enough to see what it is about.
const EVIDENCE_CHARS: usize = 600;

/// How much waits for the actor; none for whoever keeps order nowhere.
///
/// # Errors
/// When the store cannot be read.
pub fn waiting(forum: &Forum, actor: &Actor) -> Result<Option<u32>> {
	if !may(actor, Action::SeeModeration, forum.now()) {
		return Ok(None);
	}
	Ok(Some(desks(forum, actor)?.into_iter().map(|(_, waiting)| waiting).sum()))
}

/// The desks where something waits that the actor decides, with how much.
fn desks(forum: &Forum, actor: &Actor) -> Result<Vec<(Desk, u32)>> {
	let store = forum.store();
	let rows = if may(actor, Action::KeepMembers(Role::Moderator), forum.now()) {
		store.scan(&WAITING_CASES).limit(DESKS_MAX).collect()?
	} else {
		// Of the other groups not even the number of rows plays a part.
		let mut rows = Vec::new();
		for desk in actor.kept_groups().map(Desk::Group) {
			rows.extend(store.get(&WAITING_CASES, &desk)?.map(|waiting| (desk, waiting)));
		}
		rows
	};
	let mut kept = Vec::with_capacity(rows.len());
	for (desk, waiting) in rows {
		if keeping(forum, desk)?.is_some_and(|action| may(actor, action, forum.now())) {
			kept.push((desk, waiting));
		}
	}
	Ok(kept)
}

/// A page of what waits for the actor, oldest first, behind `after`.
///
/// # Errors
/// [`crate::Error::SignInRequired`] or [`crate::Error::Denied`] for whoever keeps order nowhere.
pub fn queue(forum: &Forum, actor: &Actor, after: Option<CaseCursor>) -> Result<QueuePage> {
	require(actor, Action::SeeModeration, forum.now())?;
	let desks = desks(forum, actor)?;
	let total = desks.iter().map(|(_, waiting)| *waiting).sum();
	let mut oldest = BTreeSet::new();
	for (desk, _) in desks {
		let mut scan = forum.store().scan(&QUEUE).prefix(&desk);
		if let Some(CaseCursor { opened, case }) = after {
			scan = scan.after(&(desk, opened, case));
		}
		let rows = scan.limit(CASES_PER_PAGE + 1).keys()?;
		oldest.extend(rows.into_iter().map(|(_, opened, case)| (opened, case)));
		while oldest.len() > CASES_PER_PAGE + 1 {
			oldest.pop_last();
		}
	}
	let found: Vec<(Timestamp, CaseId)> = oldest.into_iter().collect();
	let next = (found.len() > CASES_PER_PAGE)
		.then(|| found[CASES_PER_PAGE - 1])
		.map(|(opened, case)| CaseCursor { opened, case });
	let mut cases = Vec::with_capacity(CASES_PER_PAGE);
	for (opened, id) in found.into_iter().take(CASES_PER_PAGE) {
		if let Some(record) = forum.store().get(&CASES, &id)?
			&& let Some(subject) = subject(forum, actor, id, &record)?
		{
			cases.push(CaseView { id, opened, subject });
		}
	}
	Ok(QueuePage { cases, next, total })
}

/// What came of a case, for those who would have decided about it.
///
/// # Errors
/// [`crate::Error::NotFound`] for a case of no concern to the actor, and for one that waits.
pub fn decided(forum: &Forum, actor: &Actor, id: CaseId) -> Result<DecidedView> {
	let record = forum.store().get(&CASES, &id)?.ok_or(Error::NotFound)?;
	let decides = keeping(forum, record.desk)?.is_some_and(|action| may(actor, action, forum.now()));
	let decided = record.decided.filter(|_| decides).ok_or(Error::NotFound)?;
	let object = match record.subject {
		Subject::Post(topic, number) | Subject::Approved(_, topic, number) => Object::Post(topic, number),
		Subject::Held(_) => Object::Held(id),
		Subject::Appeal(member, notice) => {
			forum.store().get(&NOTICES, &(member, notice))?.ok_or(Error::NotFound)?.object
		}
	};
	let (act, at, by) = (decided.act, decided.at, author_view(forum, decided.by)?);
	Ok(DecidedView { act, at, by, object: crate::audit::object(forum, actor, object)? })
}

fn subject(forum: &Forum, actor: &Actor, id: CaseId, case: &CaseRecord) -> Result<Option<CaseSubject>> {
	match case.subject {
		Subject::Held(_) => match forum.store().get(&HELD, &id)? {
			Some(held) => holding::view(forum, actor, id, held).map(|held| Some(CaseSubject::Held(held))),
			None => Ok(None),
		},
		// Decided: it waits no more.
		Subject::Approved(..) => Ok(None),
		Subject::Post(topic, number) => Ok(post_case(forum, actor, topic, number)?.map(CaseSubject::Post)),
		Subject::Appeal(member, notice) => {
			let Some(record) = forum.store().get(&NOTICES, &(member, notice))? else { return Ok(None) };
			let Some(appeal) = record.appeal else { return Ok(None) };
			Ok(Some(CaseSubject::Appeal(AppealCase {
				member: author_view(forum, Author::Member(member))?,
				act: record.act,
				object: crate::audit::object(forum, actor, record.object)?,
				by: author_view(forum, record.by)?,
				done_at: record.at,
				reason: record.reason,
				until: record.until,
				text: appeal.text,
				own: actor.id().is_some_and(|id| record.by == Author::Member(id)),
			})))
		}
	}
}

fn post_case(forum: &Forum, actor: &Actor, id: TopicId, number: u32) -> Result<Option<PostCase>> {
	let store = forum.store();
	let (Some(topic), Some(post)) = (store.get(&TOPICS, &id)?, store.get(&POSTS, &(id, number))?) else {
		return Ok(None);
	};
	let source = store.get(&REVISIONS, &(id, number, post.revision))?.map_or_else(String::new, |it| it.source);
	let source = Quotes::of(forum, actor).in_source(source)?;
	let mut evidence: String = source.chars().take(EVIDENCE_CHARS).collect();
	if evidence.chars().count() == EVIDENCE_CHARS {
		evidence.push('…');
	}
	let own = actor.id().is_some_and(|member| post.author == Author::Member(member));
	let (count, reports) = reports(forum, id, number, own)?;
	let group = forum.directory()?.group(topic.group).map(|group| (group.name.clone(), group.slug.clone()));
	let (group_name, group_slug) = group.unwrap_or_default();
	Ok(Some(PostCase {
		topic: id,
		title: topic.title.clone(),
		slug: slug(&topic.title),
		number,
		page: page_of(number),
		group_name,
		group_slug,
		author: author_view(forum, post.author)?,
		written: post.at,
		evidence,
		hidden: post.deleted.is_some(),
		count,
		reports,
		own,
	}))
}

/// Who reported a post, and how many did. The author of the post does not learn who it was, nor
/// what was written: that may tell it as well.
fn reports(forum: &Forum, topic: TopicId, number: u32, own: bool) -> Result<(u32, Vec<ReportView>)> {
	let scan = forum.store().scan(&REPORTS).prefix(&(topic, number));
	let rows = scan.collect()?;
	// Those of a case that was decided before are history.
	let case = forum.store().get(&super::records::CASE_OF, &(topic, number))?;
	let rows = rows.into_iter().filter(|(_, row)| Some(row.case) == case.map(|case| case.0)).collect::<Vec<_>>();
	let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
	if own {
		return Ok((count, Vec::new()));
	}
	let mut views = Vec::new();
	for ((_, _, member), row) in rows.into_iter().take(REPORTS_SHOWN) {
		views.push(ReportView { by: by(forum, member)?, why: row.why, text: row.text, at: row.at });
	}
	Ok((count, views))
}

fn by(forum: &Forum, member: MemberId) -> Result<model::accounts::AuthorView> {
	author_view(forum, Author::Member(member))
}
