//! The versions of a post, each against the one before.

use super::{post_number, topic_id};
use crate::page::{Answered, Chrome, Page, Visit};
use crate::ui;
use forum::discussions::{self, Wanted};
use leptos::prelude::*;
use model::discussions::{ChangedLine, RevisionView, page_of};

/// The history of a post.
pub(super) fn show(visit: &Visit) -> Answered {
	let (id, number) = (topic_id(visit)?, post_number(visit)?);
	let versions = visit.ask(|forum, actor| discussions::revisions(forum, actor, id, number))?;
	let topic = visit.ask(|forum, actor| discussions::show(forum, actor, id, Wanted::Page(page_of(number))))?;
	let words = visit.words();
	let back = format!("/t/{id}/p/{number}");
	let versions = versions.iter().map(|one| version(visit, one)).collect_view();
	let main = view! {
		<div class="topic-head">
			<nav class="crumbs" aria-label=words.discussions_you_are_here()><ol><li><a href=back><bdi>{topic.title}</bdi></a></li></ol></nav>
			<h1>{words.discussions_history(number)}</h1>
		</div>
		{versions}
	};
	let mut page = Page::new(words.discussions_history(number), main).chrome(Chrome::Reading);
	page.unlisted = true;
	Ok(page.into())
}

fn version(visit: &Visit, version: &RevisionView) -> impl IntoView + use<> {
	let words = visit.words();
	let lines = version.lines.iter().map(|line| match line {
		ChangedLine::Same(text) => view! { <p dir="auto">{shown(text)}</p> }.into_any(),
		ChangedLine::Unchanged(lines) => view! { <p class="quiet">{words.discussions_lines_unchanged(*lines)}</p> }.into_any(),
		ChangedLine::More(lines) => view! { <p class="quiet">{words.discussions_lines_more(*lines)}</p> }.into_any(),
		ChangedLine::Added(text) => {
			view! { <p dir="auto"><ins><span class="visually-hidden">{words.discussions_added()}" "</span>{shown(text)}</ins></p> }.into_any()
		}
		ChangedLine::Removed(text) => {
			view! { <p dir="auto"><del><span class="visually-hidden">{words.discussions_removed()}" "</span>{shown(text)}</del></p> }.into_any()
		}
	});
	view! {
		<section class="version">
			<h2>{words.discussions_version(version.revision)}</h2>
			<p class="meta"><span>{ui::name(words, &version.by)}</span><span>{ui::ago(visit, version.at)}</span></p>
			<div class="changes">{lines.collect_view()}</div>
		</section>
	}
}

/// An empty line keeps its height.
fn shown(text: &str) -> String {
	if text.is_empty() { "\u{A0}".to_owned() } else { text.to_owned() }
}
