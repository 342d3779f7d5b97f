//! Opening blogs, changing them, listing them.

use super::records::{BLOG_BY_SLUG, BLOGS, BLOGS_OF, BlogRecord};
use crate::error::unreadable;
use crate::groups::records::{GROUPS, Ref};
use crate::journal::Event;
use crate::limits::{self, Limited};
use crate::merged::merged;
use crate::permissions::{Action, BlogFacts, GroupFacts, may};
use crate::{Actor, BlogEntry, Change, Error, Forum, GroupEntry, Result, text};
use model::articles::{BLOGS_PER_PAGE, BlogSummary, NewBlog, Writers, is_reserved};
use model::text::{BlogName, Prose};
use model::{BlogId, Field, GroupId, Problem};

/// Most blogs of a community: those that somebody reads are few, and their list is looked through.
pub const BLOGS_MAX: usize = 1_000;

/// Opens a blog of a group.
///
/// # Errors
/// [`Error::Denied`] except for owners of the group and administrators; [`Error::Taken`] with the
/// field `slug`; the field `slug` for a word that addresses use otherwise, the field `group` once
/// there are [`BLOGS_MAX`]; a text that cannot be rendered.
pub fn open_blog(forum: &Forum, actor: &Actor, new: NewBlog) -> Result<BlogId> {
	limits::take(forum, actor, Limited::KeepHouse)?;
	let about_html = render_about(&new.about)?;
	forum.change(actor, move |change| {
		let group = change.find(&GROUPS, &new.group)?;
		change.require(Action::KeepBlog(group.facts(new.group)))?;
		let slug = new.slug.as_str().to_owned();
		if is_reserved(&slug) || change.get(&BLOG_BY_SLUG, &slug)?.is_some() {
			return Err(Error::Taken(Field::Slug));
		}
		if change.raw().scan(&BLOGS).limit(BLOGS_MAX).count()? >= BLOGS_MAX {
			return Err(Field::Group.with(Problem::TooMany { max: BLOGS_MAX as u32 }).into());
		}
		let id = change.fresh_id(&BLOGS, BlogId, change.now)?;
		let (name, about) = (new.name.as_str().to_owned(), new.about.as_str().to_owned());
		let (group, writers, opened) = (new.group, new.writers, change.now);
		change.add(&BLOG_BY_SLUG, &slug, &Ref(id))?;
		change.add(&BLOGS_OF, &(group, id), &())?;
		change.add(&BLOGS, &id, &BlogRecord { slug, name, about, about_html, group, writers, opened })?;
		change.move_directory();
		change.record(Event::BlogChanged { blog: id })?;
		Ok(id)
	})
}

/// A changed blog: as its editor found it, and as it shall be.
#[derive(Debug, Clone)]
pub struct BlogEdit {
	/// Name, about, writers, word for word.
	pub found: (String, String, Writers),
	/// The same as it shall be.
	pub wanted: (BlogName, Prose, Writers),
}

/// Changes what a blog says of itself, and who writes for it. Its address stays.
///
/// # Errors
/// [`Error::NotFound`] for a blog that the actor may not read; [`Error::Denied`] except for owners of
/// its group and administrators; [`Error::Stale`] if somebody else has changed the same meanwhile.
pub fn change_blog(forum: &Forum, actor: &Actor, slug: &str, edit: BlogEdit) -> Result<()> {
	let id = readable_blog(forum, actor, slug)?.0.id;
	limits::take(forum, actor, Limited::KeepHouse)?;
	let BlogEdit { found, wanted } = edit;
	let wanted_html = render_about(&wanted.1)?;
	forum.change(actor, move |change| {
		let old = change.find(&BLOGS, &id)?;
		let group = change.find(&GROUPS, &old.group)?;
		change.require(Action::KeepBlog(group.facts(old.group)))?;
		let name = merged(old.name.clone(), found.0, wanted.0.as_str().to_owned())?;
		let about = merged(old.about.clone(), found.1, wanted.1.as_str().to_owned())?;
		let writers = merged(old.writers, found.2, wanted.2)?;
		let about_html = if about == old.about { old.about_html.clone() } else { wanted_html };
		let new = BlogRecord { name, about, about_html, writers, ..old.clone() };
		if new == old {
			return Ok(());
		}
		change.put(&BLOGS, &id, &new)?;
		change.move_directory();
		change.record(Event::BlogChanged { blog: id })
	})
}

/// A page of the blogs that the actor may read, by name, and whether there are more.
///
/// # Errors
/// When the store cannot be read; [`Error::NotFound`] for a page that is not there.
pub fn blogs(forum: &Forum, actor: &Actor, page: u32) -> Result<(Vec<BlogSummary>, bool)> {
	let directory = forum.directory()?;
	let readable = directory.blogs.iter().filter_map(|blog| {
		let group = directory.group(blog.group)?;
		may(actor, Action::ReadGroup(group.facts), forum.now()).then(|| summary(blog, group))
	});
	let readable: Vec<BlogSummary> = readable.collect();
	let skipped = (page as usize).checked_sub(1).ok_or(Error::NotFound)?.saturating_mul(BLOGS_PER_PAGE);
	if skipped > 0 && skipped >= readable.len() {
		return Err(Error::NotFound);
	}
	let more = readable.len() > skipped.saturating_add(BLOGS_PER_PAGE);
	Ok((readable.into_iter().skip(skipped).take(BLOGS_PER_PAGE).collect(), more))
}

/// Id and name of each group of which the actor may open a blog.
///
/// # Errors
/// When the store cannot be read.
pub fn groups_for_blogs(forum: &Forum, actor: &Actor) -> Result<Vec<(GroupId, String)>> {
	let (directory, now) = (forum.directory()?, forum.now());
	let kept = directory.groups.iter().filter(|group| may(actor, Action::KeepBlog(group.facts), now));
	Ok(kept.map(|group| (group.id, group.name.clone())).collect())
}

pub(super) fn summary(blog: &BlogEntry, group: &GroupEntry) -> BlogSummary {
	BlogSummary {
		id: blog.id,
		slug: blog.slug.clone(),
		name: blog.name.clone(),
		about_html: blog.about_html.clone(),
		group_slug: group.slug.clone(),
		group_name: group.name.clone(),
	}
}

/// The blog with this short name, its group, and what the group allows. To whoever may not read the
/// group the blog is not there, even if they know of the group.
pub(super) fn readable_blog(forum: &Forum, actor: &Actor, slug: &str) -> Result<(BlogSummary, GroupFacts)> {
	let directory = forum.directory()?;
	let (blog, group) = directory.blog(slug).ok_or(Error::NotFound)?;
	if !may(actor, Action::ReadGroup(group.facts), forum.now()) {
		return Err(Error::NotFound);
	}
	Ok((summary(blog, group), group.facts))
}

/// The blog and what permissions need to know of it.
pub(super) fn blog(forum: &Forum, id: BlogId) -> Result<(BlogRecord, BlogFacts)> {
	let record = forum.store().get(&BLOGS, &id)?.ok_or(Error::NotFound)?;
	let group = forum.store().get(&GROUPS, &record.group)?.ok_or(Error::NotFound)?;
	let facts = record.facts(group.facts(record.group));
	Ok((record, facts))
}

/// The same in a change.
pub(super) fn blog_in(change: &mut Change<'_, '_>, id: BlogId) -> Result<(BlogRecord, BlogFacts)> {
	let record = change.find(&BLOGS, &id)?;
	let group = change.find(&GROUPS, &record.group)?;
	let facts = record.facts(group.facts(record.group));
	Ok((record, facts))
}

fn render_about(about: &Prose) -> Result<String> {
	Ok(text::render(about.as_str()).map_err(|problem| unreadable(Field::Description, &problem))?.html)
}
