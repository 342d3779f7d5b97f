//! Bookmarks: what a member keeps to find it again, with a note for themselves.

use crate::discussions::records::{POSTS, TopicRecord};
use crate::discussions::{author_view, readable_topic};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::permissions::{Action, require};
use crate::{Actor, Change, Directory, Error, Forum, Result, tables};
use model::bookmarks::{BOOKMARKS_PER_PAGE, BookmarkCursor, BookmarkList, BookmarkView, Kept, Note};
use model::text::slug;
use model::{Field, MemberId, Problem, Timestamp, TopicId};
use serde::{Deserialize, Serialize};
use store::{Descending, Record, Table};

/// Most bookmarks of one member: more would be no help in finding things again.
const BOOKMARKS_MAX: usize = 5_000;
/// Rows looked at for one page: of most members the reader may still read nearly all.
const LOOKED_AT: usize = 4 * BOOKMARKS_PER_PAGE;

/// Member, topic, post (0 for the topic as a whole).
pub(crate) const BOOKMARKS: Table<(MemberId, TopicId, u32), BookmarkRecord> =
	Table::new(tables::BOOKMARKS, "bookmarks");
/// Member, since when, topic, post: latest first.
pub(crate) const BOOKMARKS_OF: Table<(MemberId, Descending<u64>, TopicId, u32), ()> =
	Table::new(tables::BOOKMARKS_OF, "bookmarks_of");

/// Topic, post, and who keeps it.
pub(crate) const KEPT_BY: Table<(TopicId, u32, MemberId), ()> = Table::new(tables::KEPT_BY, "kept_by");

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BookmarkRecord {
	pub(crate) at: Timestamp,
	pub(crate) note: String,
}

impl Record for BookmarkRecord {
	const VERSION: u8 = 1;
}

/// Keeps a topic or a post, or changes the note beside it.
///
/// # Errors
/// As permissions say; [`Error::NotFound`] for a post that is not there or was deleted; too
/// many; too often.
pub fn keep(forum: &Forum, actor: &Actor, kept: Kept, note: Note) -> Result<()> {
	readable_topic(forum, actor, kept.topic)?;
	limits::take(forum, actor, Limited::Keep)?;
	forum.change(actor, move |change| {
		let (_, facts) = change.topic(kept.topic)?;
		change.require(Action::FollowTopic(facts))?;
		let member = change.actor.require_id()?;
		if let Some(number) = kept.number
			&& change.find(&POSTS, &(kept.topic, number))?.deleted.is_some()
		{
			return Err(Error::NotFound);
		}
		let key = (member, kept.topic, kept.number.unwrap_or(0));
		let old = change.get(&BOOKMARKS, &key)?;
		if old.is_none() && change.raw().scan(&BOOKMARKS).prefix(&member).limit(BOOKMARKS_MAX).count()? == BOOKMARKS_MAX
		{
			return Err(Field::Note.with(Problem::TooMany { max: BOOKMARKS_MAX as u32 }).into());
		}
		let new = BookmarkRecord { at: old.as_ref().map_or(change.now, |old| old.at), note: note.as_str().to_owned() };
		if old.as_ref() == Some(&new) {
			return Ok(());
		}
		change.put(&BOOKMARKS, &key, &new)?;
		change.put(&BOOKMARKS_OF, &(member, Descending(new.at.0), key.1, key.2), &())?;
		change.put(&KEPT_BY, &(key.1, key.2, member), &())?;
		change.record(Event::BookmarksChanged { member })
	})
}

/// Keeps it no longer; nothing happens if it was not kept.
///
/// # Errors
/// Sign-in required; too often.
pub fn drop(forum: &Forum, actor: &Actor, kept: Kept) -> Result<()> {
	let member = actor.require_id()?;
	limits::take(forum, actor, Limited::Keep)?;
	forum.change(actor, move |change| {
		change.require(Action::KeepOwnAccount)?;
		let key = (member, kept.topic, kept.number.unwrap_or(0));
		let Some(old) = change.get(&BOOKMARKS, &key)? else { return Ok(()) };
		change.remove(&BOOKMARKS, &key)?;
		change.remove(&BOOKMARKS_OF, &(member, Descending(old.at.0), key.1, key.2))?;
		change.remove(&KEPT_BY, &(key.1, key.2, member))?;
		change.record(Event::BookmarksChanged { member })
	})
}

/// Lets those who keep a post keep it where it stands now; whoever keeps that already keeps it once.
pub(crate) fn carry_bookmarks(change: &mut Change<'_, '_>, here: (TopicId, u32), there: (TopicId, u32)) -> Result<()> {
	for (_, _, member) in change.raw().scan(&KEPT_BY).prefix(&here).limit(usize::MAX).keys()? {
		let bookmark = change.find(&BOOKMARKS, &(member, here.0, here.1))?;
		change.remove(&KEPT_BY, &(here.0, here.1, member))?;
		change.remove(&BOOKMARKS, &(member, here.0, here.1))?;
		change.remove(&BOOKMARKS_OF, &(member, Descending(bookmark.at.0), here.0, here.1))?;
		if change.get(&BOOKMARKS, &(member, there.0, there.1))?.is_none() {
			change.put(&KEPT_BY, &(there.0, there.1, member), &())?;
			change.put(&BOOKMARKS_OF, &(member, Descending(bookmark.at.0), there.0, there.1), &())?;
			change.put(&BOOKMARKS, &(member, there.0, there.1), &bookmark)?;
		}
	}
	Ok(())
}

/// The bookmark as its owner sees it; none if it is not kept.
///
/// # Errors
/// [`Error::NotFound`] for what the actor may not read; sign-in required.
pub fn show(forum: &Forum, actor: &Actor, kept: Kept) -> Result<(BookmarkView, bool)> {
	let (topic, facts) = readable_topic(forum, actor, kept.topic)?;
	require(actor, Action::FollowTopic(facts), forum.now())?;
	let member = actor.require_id()?;
	let record = forum.store().get(&BOOKMARKS, &(member, kept.topic, kept.number.unwrap_or(0)))?;
	let known = record.is_some();
	let record = record.unwrap_or(BookmarkRecord { at: forum.now(), note: String::new() });
	let view = view(forum, &*forum.directory()?, kept, &topic, record)?;
	Ok((view.ok_or(Error::NotFound)?, known))
}

/// A page of what the actor keeps and may read now, latest first, behind `after`.
///
/// # Errors
/// Sign-in required.
pub fn list(forum: &Forum, actor: &Actor, after: Option<BookmarkCursor>) -> Result<BookmarkList> {
	require(actor, Action::KeepOwnAccount, forum.now())?;
	let (member, directory) = (actor.require_id()?, forum.directory()?);
	let mut scan = forum.store().scan(&BOOKMARKS_OF).prefix(&member);
	if let Some(after) = after {
		scan = scan.after(&(member, Descending(after.at.0), after.topic, after.number));
	}
	let rows = scan.limit(LOOKED_AT + 1).keys()?;
	let mut list = BookmarkList::default();
	for (looked_at, (_, Descending(at), topic, number)) in rows.iter().copied().enumerate() {
		if list.bookmarks.len() == BOOKMARKS_PER_PAGE || looked_at == LOOKED_AT {
			let (_, Descending(at), topic, number) = rows[looked_at - 1];
			list.next = Some(BookmarkCursor { at: Timestamp(at), topic, number });
			break;
		}
		let kept = Kept { topic, number: (number > 0).then_some(number) };
		let Ok((record, _)) = readable_topic(forum, actor, topic) else { continue };
		let Some(bookmark) = forum.store().get(&BOOKMARKS, &(member, topic, number))? else { continue };
		debug_assert_eq!(bookmark.at.0, at, "the list and the bookmark agree");
		list.bookmarks.extend(view(forum, &directory, kept, &record, bookmark)?);
	}
	Ok(list)
}

/// The posts that the actor keeps, of those numbered `first` to `last`; 0 stands for the topic.
pub(crate) fn kept_in(forum: &Forum, actor: &Actor, topic: TopicId, first: u32, last: u32) -> Result<Vec<u32>> {
	let Some(member) = actor.id() else { return Ok(Vec::new()) };
	let scan = forum.store().scan(&BOOKMARKS).prefix(&(member, topic)).at_least(&(member, topic, first));
	let rows = scan.before(&(member, topic, last.saturating_add(1))).keys()?;
	Ok(rows.into_iter().map(|(_, _, number)| number).collect())
}

/// None for a post that is gone, and for a topic whose group is.
fn view(
	forum: &Forum,
	directory: &Directory,
	kept: Kept,
	topic: &TopicRecord,
	record: BookmarkRecord,
) -> Result<Option<BookmarkView>> {
	let Some(group) = directory.group(topic.group) else { return Ok(None) };
	let author = match kept.number {
		None => topic.author,
		Some(number) => match forum.store().get(&POSTS, &(kept.topic, number))? {
			Some(post) if post.deleted.is_none() => post.author,
			Some(_) | None => return Ok(None),
		},
	};
	Ok(Some(BookmarkView {
		kept,
		title: topic.title.clone(),
		slug: slug(&topic.title),
		group_slug: group.slug.clone(),
		group_name: group.name.clone(),
		author: author_view(forum, author)?,
		note: record.note,
		at: record.at,
	}))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::check::check;
	use crate::testing::World;
	use crate::{discussions, groups};
	use model::groups::Access;
	use std::time::Duration;

	fn note(text: &str) -> Note {
		Note::parse(text).unwrap()
	}

	fn titles(world: &World, actor: &Actor) -> Vec<String> {
		let list = list(&world.forum, actor, None).unwrap();
		list.bookmarks.iter().map(|one| format!("{} {:?} {}", one.title, one.kept.number, one.note)).collect()
	}

	#[test]
	fn what_is_kept_is_listed_with_its_note_latest_first() {
		let world = World::new();
		let (anna, boris) = (world.member("anna"), world.member("boris"));
		let group = world.group("coffee", Access::Public);
		let (grind, milk) = (world.topic(&anna, group, "Grind"), world.topic(&anna, group, "Milk"));
		let topic = |topic| Kept { topic, number: None };
		let post = Kept { topic: milk, number: Some(world.reply(&anna, milk, "Oat.")) };
		keep(&world.forum, &boris, topic(grind), note("for later")).unwrap();
		world.advance(Duration::from_secs(60));
		keep(&world.forum, &boris, post, note("")).unwrap();
		keep(&world.forum, &boris, topic(grind), note("still")).unwrap();
		assert_eq!(titles(&world, &boris), ["Milk Some(2) ", "Grind None still"]);
		assert!(titles(&world, &anna).is_empty());
		assert_eq!(kept_in(&world.forum, &boris, milk, 1, 20).unwrap(), [2]);
		assert_eq!(show(&world.forum, &boris, topic(grind)).unwrap().0.note, "still");
		drop(&world.forum, &boris, topic(grind)).unwrap();
		drop(&world.forum, &boris, topic(grind)).unwrap();
		assert_eq!(titles(&world, &boris), ["Milk Some(2) "]);
		discussions::delete_post(&world.forum, &anna, milk, 2).unwrap();
		assert!(titles(&world, &boris).is_empty());
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
	}

	#[test]
	fn fifty_who_keep_and_drop_at_once_leave_one_bookmark_or_none() {
		let world = World::new();
		let anna = world.member("anna");
		let kept = Kept { topic: world.topic(&anna, world.group("coffee", Access::Public), "Grind"), number: Some(1) };
		std::thread::scope(|scope| {
			for number in 0..50 {
				let (world, anna) = (&world, &anna);
				scope.spawn(move || match number % 2 {
					0 => keep(&world.forum, anna, kept, note(&format!("{number}"))).unwrap(),
					_ => drop(&world.forum, anna, kept).unwrap(),
				});
			}
		});
		assert_eq!(titles(&world, &anna).len(), usize::from(show(&world.forum, &anna, kept).unwrap().1));
		assert_eq!(check(&world.forum).unwrap(), Vec::<String>::new());
		drop(&world.forum, &anna, kept).unwrap();
		assert!(titles(&world, &anna).is_empty());
	}

	#[test]
	fn what_may_not_be_read_any_more_is_not_shown() {
		let world = World::new();
		let (anna, boris) = (world.member("anna"), world.member("boris"));
		let group = world.group("coffee", Access::Private);
		let role = model::groups::GroupRole::Member;
		for handle in ["anna", "boris"] {
			let handle = model::text::Handle::parse(Field::Handle, handle).unwrap();
			groups::add_member(&world.forum, &world.system(), group, &handle, role).unwrap();
		}
		let topic = world.topic(&world.again(&anna), group, "Grind");
		let kept = Kept { topic, number: None };
		keep(&world.forum, &world.again(&boris), kept, note("secret")).unwrap();
		let handle = model::text::Handle::parse(Field::Handle, "boris").unwrap();
		groups::remove_member(&world.forum, &world.system(), group, &handle).unwrap();
		let boris = world.again(&boris);
		assert!(titles(&world, &boris).is_empty());
		assert!(matches!(show(&world.forum, &boris, kept), Err(Error::NotFound)));
		assert!(matches!(keep(&world.forum, &boris, kept, note("")), Err(Error::NotFound)));
		assert!(matches!(list(&world.forum, &world.visitor(), None), Err(Error::SignInRequired)));
	}

	#[test]
	fn a_long_list_goes_on_from_page_to_page_without_gap_or_double() {
		let world = World::new();
		let (anna, group) = (world.member("anna"), world.group("coffee", Access::Public));
		let topic = world.topic(&anna, group, "Grind");
		let all = BOOKMARKS_PER_PAGE as u32 * 2 + 1;
		for number in 1..=all {
			if number > 1 {
				world.reply(&anna, topic, &format!("Reply {number}."));
			}
			keep(&world.forum, &anna, Kept { topic, number: Some(number) }, note("")).unwrap();
			world.advance(Duration::from_secs(1));
		}
		let (mut seen, mut after) = (Vec::new(), None);
		loop {
			let page = list(&world.forum, &anna, after).unwrap();
			seen.extend(page.bookmarks.iter().filter_map(|one| one.kept.number));
			after = page.next;
			if after.is_none() {
				break;
			}
		}
		assert_eq!(seen, (1..=all).rev().collect::<Vec<_>>());
	}
}
