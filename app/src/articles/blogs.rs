//! The list of blogs, opening one, changing what it says of itself.

use crate::groups::closes;
use crate::page::{Answer, Answered, Chrome, Form, Page, Visit};
use crate::ui::{self, Choice, Control, Icon, Pick, Select, TextArea, TextField, found_fields, icon, radios};
use forum::articles::{self, BlogEdit};
use forum::permissions::{Action, may};
use leptos::prelude::*;
use model::articles::{Among, BlogSummary, BlogView, NewBlog, Writers};
use model::groups::GroupView;
use model::text::{ABOUT_MAX, BlogName, Handle, Prose};
use model::{Field, GroupId, UserError};

const ROWS: u16 = 4;

/// All blogs that the reader may read.
pub(super) fn all(visit: &Visit) -> Answered {
	let words = visit.words();
	let number = visit.page_number();
	let (blogs, more) = visit.ask(|forum, actor| articles::blogs(forum, actor, number))?;
	let opens = visit.is_signed_in() && !visit.ask(articles::groups_for_blogs)?.is_empty();
	let open =
		opens.then(|| view! { <a class="button" href="/blog/new">{icon(Icon::Plus)}{words.articles_open()}</a> });
	let drafts = visit
		.is_signed_in()
		.then(|| view! { <a class="button bare" href="/blog/drafts">{words.articles_drafts()}</a> });
	let list = if blogs.is_empty() {
		view! { <div class="empty"><h2>{words.articles_no_blogs()}</h2><p>{words.articles_no_blogs_text()}</p></div> }
			.into_any()
	} else {
		let rows = blogs.iter().map(row).collect_view();
		view! { <ul class="topic-list">{rows}</ul> }.into_any()
	};
	let pages = number + u32::from(more);
	let main = view! {
		<div class="page-head"><div><h1>{words.articles_blogs()}</h1><p class="lede">{words.articles_blogs_lede()}</p></div><div class="actions">{open}{drafts}</div></div>
		{list}
		{ui::pager(visit, words.discussions_pages(), number, pages, |page| format!("/blog?page={page}"))}
	};
	Ok(Page::new(words.articles_blogs(), main).into())
}

/// Whether there is a blog that the reader may read.
pub(crate) fn any(visit: &Visit) -> bool {
	let Ok(directory) = visit.ask(|forum, _| forum.directory()) else { return false };
	directory.blogs.iter().any(|blog| {
		directory.group(blog.group).is_some_and(|group| may(&visit.actor, Action::ReadGroup(group.facts), visit.now))
	})
}

fn row(blog: &BlogSummary) -> impl IntoView + use<> {
	let (address, group) = (format!("/blog/{}", blog.slug), format!("/g/{}", blog.group_slug));
	view! {
		<li class="topic-row">
			<h2><a href=address><bdi>{blog.name.clone()}</bdi></a></h2>
			<p class="meta"><span><a href=group><bdi>{blog.group_name.clone()}</bdi></a></span></p>
		</li>
	}
}

/// The blogs of a group, and the way to open one.
pub(crate) fn beside_group(visit: &Visit, group: &GroupView) -> Option<AnyView> {
	let words = visit.words();
	let directory = visit.ask(|forum, _| forum.directory()).ok()?;
	let blogs = directory.blogs.iter().filter(|blog| group.may.read && !closes(visit, group) && blog.group == group.id);
	let blogs = blogs.map(
		|blog| view! { <li><a class="link" href=format!("/blog/{}", blog.slug)><bdi>{blog.name.clone()}</bdi></a></li> },
	);
	let blogs = blogs.collect_view();
	let open = group.may.edit.then(|| {
		view! { <p class="actions"><a class="button bare" href=format!("/blog/new?group={}", group.id)>{icon(Icon::Plus)}{words.articles_open()}</a></p> }
	});
	(!blogs.is_empty() || open.is_some()).then(|| {
		view! { <section><h2>{words.articles_blogs()}</h2><ul class="lines">{blogs}</ul>{open}</section> }.into_any()
	})
}

/// The form to open one.
pub(super) fn form(visit: &Visit) -> Answered {
	let form = Form::with([("group", visit.query.get("group")), ("writers", Writers::default().code())]);
	Ok(page(visit, &form)?.into())
}

fn page(visit: &Visit, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	if visit.session.is_none() {
		return Err(UserError::SignInRequired);
	}
	let groups = visit.ask(articles::groups_for_blogs)?;
	if groups.is_empty() {
		return Err(UserError::Denied(model::Reason::OwnersOnly));
	}
	let options = groups.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
	let group = Control { field: Field::Group, label: words.articles_group(), hint: words.articles_group_hint() };
	let slug = Control { field: Field::Slug, label: words.articles_slug(), hint: words.articles_slug_hint() };
	let main = view! {
		<h1>{words.articles_open()}</h1>
		<form method="post" action="/blog/new">
			{ui::form_error(visit, form)}
			{name_field(visit, form)}
			{ui::text_field(visit, form, TextField { control: slug, kind: "text", autocomplete: "off", required: true })}
			{ui::select(visit, form, Select { control: group, options })}
			{about_field(visit, form)}
			{writers_field(visit, form)}
			<p class="actions"><button class="button primary" type="submit">{words.articles_open()}</button><a class="button bare" href="/blog">{words.discussions_cancel()}</a></p>
		</form>
	};
	Ok(Page::new(words.articles_open(), main).chrome(Chrome::Reading).status_of(form))
}

fn name_field(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let control = Control { field: Field::Name, label: words.articles_name(), hint: "" };
	ui::text_field(visit, form, TextField { control, kind: "text", autocomplete: "off", required: true })
}

fn about_field(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let control =
		Control { field: Field::Description, label: words.articles_about(), hint: words.articles_about_hint() };
	ui::text_area(visit, form, TextArea { control, rows: ROWS, required: false })
}

fn writers_field(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let choices = vec![
		Choice::new(Writers::Keepers.code(), words.articles_writers_keepers()),
		Choice::new(Writers::Members.code(), words.articles_writers_members())
			.hint(words.articles_writers_members_hint()),
	];
	radios(form, Pick { name: "writers", label: words.articles_writers(), hint: "", choices })
}

/// Opens it.
pub(super) fn open(visit: &Visit) -> Answered {
	match write(visit) {
		Ok(slug) => Ok(Answer::go(format!("/blog/{slug}"))),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn write(visit: &Visit) -> Result<String, UserError> {
	crate::all_fields! {
		name = BlogName::parse(visit.form.get("name")),
		slug = Handle::parse(Field::Slug, visit.form.get("slug")),
		about = Prose::parse_optional(Field::Description, visit.form.get("description"), ABOUT_MAX),
		group = visit.form.get("group").parse::<GroupId>().map_err(|_| Field::Group.with(model::Problem::Unknown)),
	}
	let writers = writers_sent(visit)?;
	let address = slug.as_str().to_owned();
	visit.ask(|forum, actor| articles::open_blog(forum, actor, NewBlog { slug, name, about, group, writers }))?;
	Ok(address)
}

fn writers_sent(visit: &Visit) -> Result<Writers, UserError> {
	match visit.form.get("writers") {
		"" => Ok(Writers::default()),
		code => Writers::from_code(code).ok_or(UserError::Malformed),
	}
}

/// The form to change one.
pub(super) fn edit_form(visit: &Visit) -> Answered {
	let blog = blog(visit)?;
	Ok(edit_page(visit, &blog, &Form::to_edit(&now(&blog))).into())
}

/// The blog in the address, for whoever may change it.
fn blog(visit: &Visit) -> Result<BlogView, UserError> {
	let blog = visit.ask(|forum, actor| articles::home(forum, actor, visit.params.get("blog"), &Among::All, None))?;
	match (blog.may.edit, &visit.session) {
		(true, _) => Ok(blog),
		(false, None) => Err(UserError::SignInRequired),
		(false, Some(_)) => Err(UserError::Denied(model::Reason::OwnersOnly)),
	}
}

fn now(blog: &BlogView) -> [(&'static str, &str); 3] {
	[("name", &blog.blog.name), ("description", &blog.about), ("writers", blog.writers.code())]
}

fn edit_page(visit: &Visit, blog: &BlogView, form: &Form) -> Page {
	let words = visit.words();
	let back = format!("/blog/{}", blog.blog.slug);
	let action = format!("{back}/edit");
	let main = view! {
		<h1>{words.articles_settings()}</h1>
		<form method="post" action=action>
			{ui::form_error(visit, form)}
			{found_fields(form, &now(blog))}
			{name_field(visit, form)}
			{about_field(visit, form)}
			{writers_field(visit, form)}
			<p class="actions"><button class="button primary" type="submit">{words.discussions_save()}</button><a class="button bare" href=back>{words.discussions_cancel()}</a></p>
		</form>
	};
	Page::new(words.articles_settings(), main).chrome(Chrome::Reading).status_of(form)
}

/// Changes it.
pub(super) fn edit(visit: &Visit) -> Answered {
	let blog = blog(visit)?;
	match change(visit, &blog) {
		Ok(()) => Ok(Answer::go(format!("/blog/{}", blog.blog.slug))),
		Err(UserError::Stale) => {
			let blog = self::blog(visit)?;
			Ok(edit_page(visit, &blog, &Form::stale(&visit.form, &now(&blog))).into())
		}
		Err(error) => Ok(edit_page(visit, &blog, &Form::back(&visit.form, error)?).into()),
	}
}

fn change(visit: &Visit, blog: &BlogView) -> Result<(), UserError> {
	crate::all_fields! {
		name = BlogName::parse(visit.form.get("name")),
		about = Prose::parse_optional(Field::Description, visit.form.get("description"), ABOUT_MAX),
	}
	let writers = writers_sent(visit)?;
	let found = (
		visit.form.found("name").unwrap_or_else(|| blog.blog.name.clone()),
		visit.form.found("description").unwrap_or_else(|| blog.about.clone()),
		visit.form.found("writers").and_then(|code| Writers::from_code(&code)).unwrap_or(blog.writers),
	);
	let edit = BlogEdit { found, wanted: (name, about, writers) };
	visit.ask(|forum, actor| articles::change_blog(forum, actor, &blog.blog.slug, edit))
}
