//! Bookmarks: what a member keeps, and the form to keep something with a note.

use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Chrome, Form, Page, Route, Visit, get, post as send};
use crate::ui::{self, Control, TextField, form_error, small_icon, text_field};
use leptos::prelude::*;
use model::bookmarks::{BookmarkCursor, BookmarkView, Kept, Note};
use model::{Field, UserError};

/// The list and the forms.
pub const ROUTES: &[Route] = &[
	get("/bookmarks", list),
	get("/t/{id}/bookmark", form),
	send("/t/{id}/bookmark", keep),
	get("/t/{id}/p/{number}/bookmark", form),
	send("/t/{id}/p/{number}/bookmark", keep),
];

/// Everything the reader keeps.
fn list(visit: &Visit) -> Answered {
	let words = visit.words();
	let after = visit.query.get("after").parse::<BookmarkCursor>().ok();
	let list = visit.ask(|forum, actor| forum::bookmarks::list(forum, actor, after))?;
	if list.bookmarks.is_empty() && list.next.is_none() && after.is_some() {
		return Ok(past_the_end(visit, "/bookmarks".to_owned(), words.discussions_first_page()).into());
	}
	let rows = list.bookmarks.iter().map(|bookmark| row(visit, bookmark)).collect_view();
	let rows = if list.bookmarks.is_empty() {
		view! { <div class="empty"><h2>{words.bookmarks_none_title()}</h2><p>{words.bookmarks_none()}</p></div> }
			.into_any()
	} else {
		view! { <ul class="topic-list">{rows}</ul> }.into_any()
	};
	let next = list.next.map(|next| {
		let address = format!("?after={next}");
		view! { <nav class="pager" aria-label=words.discussions_pages()><a class="next" rel="next" href=address>{words.discussions_earlier()}" "{small_icon(ui::Icon::Next)}</a></nav> }
	});
	let main = view! {
		<div class="page-head"><div><h1>{words.bookmarks_title()}</h1><p class="lede">{words.bookmarks_lede()}</p></div></div>
		{rows}
		{next}
	};
	let mut page = Page::new(words.bookmarks_title(), main);
	page.unlisted = true;
	Ok(page.into())
}

fn row(visit: &Visit, bookmark: &BookmarkView) -> impl IntoView + use<> {
	let words = visit.words();
	let number = bookmark.kept.number.map(|number| view! { <span>{words.discussions_post_label(number)}</span> });
	let note = (!bookmark.note.is_empty()).then(|| view! { <p class="excerpt" dir="auto">{bookmark.note.clone()}</p> });
	let group = format!("/g/{}", bookmark.group_slug);
	view! {
		<li class="topic-row">
			<h2><a href=address(bookmark.kept) dir="auto">{bookmark.title.clone()}</a></h2>
			<span class="when">{ui::ago(visit, bookmark.at)}</span>
			<p class="meta">
				{number}
				<span class="group"><a href=group><bdi>{bookmark.group_name.clone()}</bdi></a></span>
				<span>{ui::name(words, &bookmark.author)}</span>
				<span><a class="link" href=form_address(bookmark.kept) aria-label=words.bookmarks_change_of(&bookmark.title)>{words.bookmarks_change()}</a></span>
			</p>
			{note}
		</li>
	}
}

fn kept(visit: &Visit) -> Result<Kept, UserError> {
	let topic = visit.id("id")?;
	let number = if visit.params.get("number").is_empty() { None } else { Some(visit.id::<u32>("number")?) };
	if number == Some(0) { Err(UserError::NotFound) } else { Ok(Kept { topic, number }) }
}

/// Where it stands.
fn address(kept: Kept) -> String {
	match kept.number {
		None => format!("/t/{}", kept.topic),
		Some(number) => format!("/t/{}/p/{number}", kept.topic),
	}
}

fn form_address(kept: Kept) -> String {
	format!("{}/bookmark", address(kept))
}

/// The form for one thing.
fn form(visit: &Visit) -> Answered {
	let kept = kept(visit)?;
	let (bookmark, known) = visit.ask(|forum, actor| forum::bookmarks::show(forum, actor, kept))?;
	let form = Form::with([(Field::Note.name(), bookmark.note.as_str())]);
	Ok(page(visit, &bookmark, known, &form).into())
}

/// Keeps it, or keeps it no longer.
fn keep(visit: &Visit) -> Answered {
	let kept = kept(visit)?;
	let (bookmark, known) = visit.ask(|forum, actor| forum::bookmarks::show(forum, actor, kept))?;
	let done = if visit.form.has("remove") {
		visit.ask(|forum, actor| forum::bookmarks::drop(forum, actor, kept))
	} else {
		Note::parse(visit.form.get(Field::Note.name()))
			.map_err(UserError::from)
			.and_then(|note| visit.ask(|forum, actor| forum::bookmarks::keep(forum, actor, kept, note)))
	};
	match done {
		Ok(()) => Ok(Answer::go(address(kept))),
		Err(error) => Ok(page(visit, &bookmark, known, &Form::back(&visit.form, error)?).into()),
	}
}

fn page(visit: &Visit, bookmark: &BookmarkView, known: bool, form: &Form) -> Page {
	let words = visit.words();
	let title = if known { words.bookmarks_change() } else { words.bookmarks_keep() };
	let control = Control { field: Field::Note, label: words.bookmarks_note(), hint: words.bookmarks_note_hint() };
	let note = TextField { control, kind: "text", autocomplete: "off", required: false };
	let back = address(bookmark.kept);
	let what = bookmark.kept.number.map(|number| view! { <span>{words.discussions_post_label(number)}</span> });
	let remove = known.then(|| {
		view! { <button class="button" type="submit" name="remove" value="yes" formnovalidate>{words.bookmarks_remove()}</button> }
	});
	let main = view! {
		<div class="topic-head">
			<nav class="crumbs" aria-label=words.discussions_you_are_here()><ol><li><a href=back.clone()><bdi>{bookmark.title.clone()}</bdi></a></li></ol></nav>
			<h1>{title}</h1>
			<p class="meta">{what}<span>{ui::name(words, &bookmark.author)}</span></p>
		</div>
		<form method="post" action=form_address(bookmark.kept) class="reading">
			{form_error(visit, form)}
			{text_field(visit, form, note)}
			<p class="actions">
				<button class="button primary" type="submit">{words.bookmarks_save()}</button>
				{remove}
				<a class="button bare" href=back>{words.discussions_cancel()}</a>
			</p>
		</form>
	};
	let mut page = Page::new(title, main).chrome(Chrome::Narrow).status_of(form);
	page.unlisted = true;
	page
}
