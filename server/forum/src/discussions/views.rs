//! Topics and posts as their reader sees them.

use super::carrying::{TRAILS, moved_to};
use super::lists::Reader;
use super::quotes::Quotes;
use super::records::{POSTS, PostRecord, REVISIONS, TopicRecord};
use crate::groups::records::GROUPS;
use crate::groups::require_notice;
use crate::journal::Author;
use crate::permissions::{Action, TopicFacts, may, require};
use crate::{Actor, Error, Forum, Result, bookmarks, reactions, text, watching};
use model::TopicId;
use model::accounts::{AuthorView, Role};
use model::discussions::{
	AnswerView, POSTS_PER_PAGE, PostContent, PostPowers, PostView, TopicPowers, TopicView, page_of,
};
use model::moderation::MovedView;
use model::text::slug;
use std::sync::Arc;

/// Which page of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
	/// This one, from 1.
	Page(u32),
	/// The one with the first post that the reader has not read; the first page for visitors.
	FirstUnread,
}

/// One page of a topic.
///
/// # Errors
/// [`Error::NotFound`] for a topic that the actor may not read and for a page that is not there.
pub fn show(forum: &Forum, actor: &Actor, id: TopicId, wanted: Wanted) -> Result<TopicView> {
	let (topic, facts) = readable_topic(forum, actor, id)?;
	let pages = page_of(topic.last_number);
	let first_unread = Reader::of(forum, actor)?.first_unread(forum, id, &topic)?;
	let page = match wanted {
		Wanted::Page(page) => page,
		Wanted::FirstUnread => first_unread.map_or(1, page_of),
	};
	if page == 0 || page > pages {
		return Err(Error::NotFound);
	}
	let first = (page - 1) * POSTS_PER_PAGE + 1;
	let posts = posts(forum, actor, id, &topic, facts, first)?;
	let mut arrivals = crate::moderation::arrivals(forum, actor, id)?;
	arrivals.retain(|arrival| page_of(arrival.first) == page);
	let directory = forum.directory()?;
	let group = directory.group(topic.group).ok_or(Error::NotFound)?;
	let can = |action| may(actor, action, forum.now());
	Ok(TopicView {
		id,
		title: topic.title.clone(),
		slug: slug(&topic.title),
		kind: topic.kind,
		tags: topic.tags.clone(),
		group: topic.group,
		group_slug: group.slug.clone(),
		group_name: group.name.clone(),
		author: author_view(forum, topic.author)?,
		started: topic.started,
		replies: topic.replies,
		last_number: topic.last_number,
		answer: answer(forum, id, topic.answer)?,
		official: answer(forum, id, topic.official)?,
		deleted: topic.deleted,
		closed: topic.closed,
		pinned: topic.pinned.filter(|until| forum.now() < *until),
		page,
		pages,
		posts,
		moved: moved(forum, actor, id, first)?,
		arrivals,
		first_unread,
		kept: bookmarks::kept_in(forum, actor, id, 0, 0)?.contains(&0),
		level: watching::of_topic(forum, actor, id, topic.group)?,
		may: TopicPowers {
			reply: can(Action::Reply(facts)),
			edit: can(Action::EditTopic(facts)),
			answer: can(Action::ChooseAnswer(facts)),
			delete: can(Action::DeleteTopic(facts)),
			follow: can(Action::FollowTopic(facts)),
			order: can(Action::SetTopicState(facts)),
		},
	})
}

/// What a page that stays open shows of what was written meanwhile.
#[derive(Debug, Clone)]
pub struct NewPosts {
	/// At most one page of posts.
	pub posts: Vec<PostView>,
	/// How many replies the topic has now.
	pub replies: u32,
	/// Whether the reader may reply.
	pub may_reply: bool,
}

/// The posts behind a number, for pages that stay open.
///
/// # Errors
/// As [`show`].
pub fn posts_after(forum: &Forum, actor: &Actor, id: TopicId, number: u32) -> Result<NewPosts> {
	let (topic, facts) = readable_topic(forum, actor, id)?;
	require_notice(forum, actor, topic.group)?;
	let posts = posts(forum, actor, id, &topic, facts, number.saturating_add(1))?;
	Ok(NewPosts { posts, replies: topic.replies, may_reply: may(actor, Action::Reply(facts), forum.now()) })
}

/// Some posts of a topic with what they were written as, and where they go on.
#[derive(Debug, Clone)]
pub struct PostList {
	/// By number; deleted ones without their text.
	pub posts: Vec<(PostView, PostText)>,
	/// The topic goes on behind this number; none at its end.
	pub next: Option<u32>,
}

/// A post as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PostText {
	/// Markdown; empty for a deleted post.
	pub source: String,
	/// Its version.
	pub revision: u32,
}

/// The posts behind a number, for programs.
///
/// # Errors
/// As [`show`]; [`model::Reason::NoticeFirst`] while the group has a notice that the actor does not know.
pub fn posts_behind(forum: &Forum, actor: &Actor, id: TopicId, number: u32, limit: usize) -> Result<PostList> {
	let (topic, facts) = readable_topic(forum, actor, id)?;
	require_notice(forum, actor, topic.group)?;
	let scan = forum.store().scan(&POSTS).prefix(&id).after(&(id, number)).limit(limit.saturating_add(1));
	let mut rows = scan.collect()?;
	let more = rows.len() > limit;
	rows.truncate(limit);
	let next = rows.last().filter(|_| more).map(|((_, number), _)| *number);
	let revisions = rows.iter().map(|((_, number), post)| (*number, post.revision)).collect::<Vec<_>>();
	let views = view_all(forum, actor, id, &topic, facts, rows)?;
	let mut quotes = Quotes::of(forum, actor);
	let mut posts = Vec::with_capacity(views.len());
	for view in views {
		let revision = revisions.iter().find(|(number, _)| *number == view.number).map_or(0, |(_, revision)| *revision);
		let source = match view.content {
			PostContent::Html(_) => {
				let text = forum.store().get(&REVISIONS, &(id, view.number, revision))?.ok_or(Error::NotFound)?;
				quotes.in_source(text.source)?
			}
			PostContent::Deleted(_) => String::new(),
		};
		posts.push((view, PostText { source, revision }));
	}
	Ok(PostList { posts, next })
}

/// One post, for programs; where it went, if it stands in another topic now.
///
/// # Errors
/// As [`posts_behind`]; [`Error::NotFound`] for a post that is not there.
pub fn post(forum: &Forum, actor: &Actor, id: TopicId, number: u32) -> Result<(TopicId, PostView, PostText)> {
	let (id, number) = moved_to(forum, actor, id, number)?.unwrap_or((id, number));
	let before = number.checked_sub(1).ok_or(Error::NotFound)?;
	let list = posts_behind(forum, actor, id, before, 1)?;
	let found = list.posts.into_iter().find(|(view, _)| view.number == number);
	found.map(|(view, text)| (id, view, text)).ok_or(Error::NotFound)
}

/// A post as a quotation in Markdown, to begin a reply with.
///
/// # Errors
/// As [`show`]; [`Error::NotFound`] for a deleted post.
pub fn quote(forum: &Forum, actor: &Actor, id: TopicId, number: u32) -> Result<String> {
	let (topic, _) = readable_topic(forum, actor, id)?;
	require_notice(forum, actor, topic.group)?;
	let post = forum.store().get(&POSTS, &(id, number))?.ok_or(Error::NotFound)?;
	if post.deleted.is_some() {
		return Err(Error::NotFound);
	}
	let version = forum.store().get(&REVISIONS, &(id, number, post.revision))?.ok_or(Error::NotFound)?;
	let author = author_view(forum, post.author)?;
	let source = Quotes::of(forum, actor).in_source(version.source)?;
	Ok(text::quote(&source, &author.name, &format!("/t/{id}/p/{number}")))
}

/// The topic, if the actor may read it.
pub(crate) fn readable_topic(forum: &Forum, actor: &Actor, id: TopicId) -> Result<(Arc<TopicRecord>, TopicFacts)> {
	let topic = forum.topic(id)?.ok_or(Error::NotFound)?;
	let directory = forum.directory()?;
	let group = match directory.group(topic.group) {
		Some(group) => group.facts,
		None => forum.store().get(&GROUPS, &topic.group)?.ok_or(Error::NotFound)?.facts(topic.group),
	};
	let facts = topic.facts(group);
	require(actor, Action::SeeTopic(facts), forum.now())?;
	Ok((topic, facts))
}

/// Asks whether the actor may reply, for the reason if they may not.
///
/// # Errors
/// [`Error::NotFound`], sign-in required, or [`Error::Denied`] with the reason.
pub fn require_reply(forum: &Forum, actor: &Actor, id: TopicId) -> Result<()> {
	let (_, facts) = readable_topic(forum, actor, id)?;
	require(actor, Action::Reply(facts), forum.now())
}

/// How somebody is shown beside what they wrote; no name for one who is gone.
pub(crate) fn author_view(forum: &Forum, author: Author) -> Result<AuthorView> {
	let nobody = || AuthorView { handle: None, name: String::new(), role: Role::Member };
	Ok(match author {
		Author::Member(id) => forum.author(id)?.unwrap_or_else(nobody),
		Author::System => nobody(),
	})
}

fn posts(
	forum: &Forum,
	actor: &Actor,
	id: TopicId,
	topic: &TopicRecord,
	facts: TopicFacts,
	first: u32,
) -> Result<Vec<PostView>> {
	// Numbers of posts that went elsewhere leave gaps: a page is a span of numbers.
	let behind = first.saturating_add(POSTS_PER_PAGE);
	let rows = forum.store().scan(&POSTS).prefix(&id).at_least(&(id, first)).before(&(id, behind)).collect()?;
	view_all(forum, actor, id, topic, facts, rows)
}

/// Rows of one topic as the reader sees them.
fn view_all(
	forum: &Forum,
	actor: &Actor,
	id: TopicId,
	topic: &TopicRecord,
	facts: TopicFacts,
	rows: Vec<((TopicId, u32), PostRecord)>,
) -> Result<Vec<PostView>> {
	let first = rows.first().map_or(0, |((_, number), _)| *number);
	let last = rows.last().map_or(first, |((_, number), _)| *number);
	let kept = bookmarks::kept_in(forum, actor, id, first, last)?;
	let mut quotes = Quotes::of(forum, actor);
	let mut views = Vec::with_capacity(rows.len());
	for ((_, number), post) in rows {
		// A deleted last post leaves nothing behind; its number is not given again.
		let leaves_nothing = post.deleted.is_some() && number == topic.last_number && number > 1;
		let mut view = post_view(forum, actor, (id, topic), facts, number, post)?;
		view.kept = kept.contains(&number);
		if let PostContent::Html(html) = view.content {
			view.content = PostContent::Html(quotes.in_html(html)?);
		}
		if !leaves_nothing || view.may.restore {
			views.push(view);
		}
	}
	Ok(views)
}

/// Posts that stood on a page and stand elsewhere.
fn moved(forum: &Forum, actor: &Actor, id: TopicId, first: u32) -> Result<Vec<MovedView>> {
	let behind = first.saturating_add(POSTS_PER_PAGE);
	let mut views = Vec::new();
	for (_, number) in forum.store().scan(&TRAILS).prefix(&id).at_least(&(id, first)).before(&(id, behind)).keys()? {
		let Some((topic, to)) = moved_to(forum, actor, id, number)? else { continue };
		let Some(record) = forum.topic(topic)?.filter(|record| !record.deleted && topic != id) else { continue };
		views.push(MovedView { number, topic, to, title: record.title.clone() });
	}
	Ok(views)
}

fn post_view(
	forum: &Forum,
	actor: &Actor,
	(id, topic): (TopicId, &TopicRecord),
	topic_facts: TopicFacts,
	number: u32,
	post: PostRecord,
) -> Result<PostView> {
	let (facts, now) = (post.facts(topic_facts), forum.now());
	let can = |action| may(actor, action, now);
	let accept = number > 1 && post.deleted.is_none() && can(Action::ChooseAnswer(topic_facts));
	Ok(PostView {
		number,
		author: author_view(forum, post.author)?,
		at: post.at,
		edited: post.edited,
		by_asker: number > 1
			&& topic.kind == model::discussions::TopicKind::Question
			&& post.deleted.is_none()
			&& post.author == topic.author,
		accepted: topic.answer == Some(number),
		official: topic.official == Some(number),
		kept: false,
		reactions: reactions::of_post(forum, actor, id, number, &post)?,
		may: PostPowers {
			edit: can(Action::EditPost(facts)),
			delete: can(Action::DeletePost(facts)),
			restore: can(Action::RestorePost(facts)),
			accept,
			revisions: post.revision > 1 && can(Action::SeeRevisions(facts)),
			report: can(Action::Report(facts)),
			react: can(Action::React(facts)),
			mark_official: number > 1 && post.deleted.is_none() && post.staff && can(Action::MarkOfficial(topic_facts)),
			keep: post.deleted.is_none() && can(Action::FollowTopic(topic_facts)),
		},
		content: match post.deleted {
			None => PostContent::Html(post.html),
			Some(by) => PostContent::Deleted(by),
		},
	})
}

fn answer(forum: &Forum, id: TopicId, number: Option<u32>) -> Result<Option<AnswerView>> {
	let Some(number) = number else { return Ok(None) };
	let Some(post) = forum.store().get(&POSTS, &(id, number))? else { return Ok(None) };
	Ok(Some(AnswerView { number, author: author_view(forum, post.author)? }))
}
