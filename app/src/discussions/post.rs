//! One post, as it stands in a topic.

use crate::page::Visit;
use crate::reactions;
use crate::ui::{self, Icon, icon, small_icon};
use leptos::prelude::*;
use model::TopicId;
use model::accounts::Role;
use model::discussions::{DeletedBy, GONE_QUOTE, PostContent, PostView};

/// What posts of one topic have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
	/// The topic.
	pub topic: TopicId,
	/// Whether the reader may reply.
	pub replies: bool,
}

/// A post, or its stub.
pub(super) fn post(visit: &Visit, around: Around, post: &PostView) -> AnyView {
	match &post.content {
		PostContent::Html(html) => whole(visit, around, post, html.clone()).into_any(),
		PostContent::Deleted(by) => stub(visit, around, post, *by).into_any(),
	}
}

fn whole(visit: &Visit, around: Around, post: &PostView, html: String) -> impl IntoView + use<> {
	let words = visit.words();
	let number = visit.locale.number(u64::from(post.number));
	let here = format!("#p{}", post.number);
	let verdict =
		post.accepted.then(|| view! { <p class="verdict">{icon(Icon::Done)}{words.discussions_chosen()}</p> });
	let official = post.official.then(|| view! { <span class="badge solid">{words.questions_official()}</span> });
	let asker = post.by_asker.then(|| view! { <span class="badge">{words.discussions_asked_this()}</span> });
	let role = match post.author.role {
		Role::Member => None,
		Role::Moderator => Some(words.discussions_moderator()),
		Role::Administrator => Some(words.discussions_administrator()),
	};
	let html = with_gone_quotes(visit, &html);
	let class = if post.accepted { "post accepted" } else { "post" };
	view! {
		<article class=class id=format!("p{}", post.number) aria-label=words.discussions_post_label(post.number)>
			{verdict}
			<header>
				{ui::avatar(&post.author, "")}
				<div class="headline">
					<div class="who">
						<div class="name"><b>{ui::name(words, &post.author)}</b>{role.map(|role| view! { <span class="badge accent">{role}</span> })}{official}{asker}</div>
						<div class="at">{ui::ago(visit, post.at)}{edited(visit, around, post)}</div>
					</div>
					<a class="permalink" href=here aria-label=words.discussions_post_link(post.number)><bdi dir="ltr">"#"{number}</bdi></a>
				</div>
			</header>
			<div class="prose" inner_html=html></div>
			{actions(visit, around, post)}
			{reactions::who(visit, post)}
		</article>
	}
}

/// The text of a post, where a sentence stands for quotes of what the reader may not see.
pub(crate) fn with_gone_quotes(visit: &Visit, html: &str) -> String {
	let gone = format!("<blockquote class=\"stub\"><p>{}</p></blockquote>", visit.words().discussions_quote_gone());
	html.replace(GONE_QUOTE, &gone)
}

/// What can be done with the post that an article is: it is changed and taken back as an article.
pub(super) fn under_article(visit: &Visit, topic: TopicId, post: &PostView) -> AnyView {
	let around = Around { topic, replies: false };
	let mut post = post.clone();
	(post.may.edit, post.may.delete, post.may.accept, post.may.mark_official) = (false, false, false, false);
	view! { {edited(visit, around, &post)}{actions(visit, around, &post)}{reactions::who(visit, &post)} }.into_any()
}

fn edited(visit: &Visit, around: Around, post: &PostView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let address = format!("/t/{}/p/{}/revisions", around.topic, post.number);
	post.edited.map(|at| {
		let text = words.discussions_edited(visit.locale.ago(at, visit.now));
		let text = if post.may.revisions {
			view! { <a class="link" href=address rel="nofollow">{text}</a> }.into_any()
		} else {
			view! { <span>{text}</span> }.into_any()
		};
		view! { " · "{text} }
	})
}

fn actions(visit: &Visit, around: Around, post: &PostView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let base = format!("/t/{}/p/{}", around.topic, post.number);
	let reply = around.replies.then(|| {
		let address = format!("/t/{}/reply?quote={}", around.topic, post.number);
		view! { <a class="button bare" href=address data-quote=post.number.to_string() rel="nofollow">{icon(Icon::Quote)}{words.discussions_quote()}</a> }
	});
	let accept = post.may.accept.then(|| accept(visit, around, post));
	let edit =
		post.may.edit.then(|| view! { <a href=format!("{base}/edit")>{icon(Icon::Pen)}{words.discussions_edit()}</a> });
	let delete = post
		.may
		.delete
		.then(|| view! { <a href=format!("{base}/delete")>{icon(Icon::Bin)}{words.discussions_delete()}</a> });
	let keep = post.may.keep.then(|| {
		let text = if post.kept { words.bookmarks_change() } else { words.bookmarks_keep() };
		view! { <a href=format!("{base}/bookmark") rel="nofollow">{icon(Icon::Bookmark)}{text}</a> }
	});
	let report = post.may.report.then(
		|| view! { <a href=format!("{base}/report") rel="nofollow">{icon(Icon::Notice)}{words.moderation_report()}</a> },
	);
	let official = post.may.mark_official.then(|| official(visit, around, post));
	let entries = [keep.is_some(), official.is_some(), edit.is_some(), delete.is_some(), report.is_some()];
	let menu = entries.contains(&true).then(|| {
		view! {
			<details class="menu">
				<summary class="icon-link" aria-label=words.discussions_more(post.number)>{icon(Icon::More)}</summary>
				<div>{keep}{official}{edit}{delete}{report}</div>
			</details>
		}
	});
	let reacting = reactions::bar(visit, around.topic, post);
	(reacting.is_some() || reply.is_some() || accept.is_some() || menu.is_some())
		.then(|| view! { <footer>{reacting}{reply}{accept}{menu}</footer> })
}

fn accept(visit: &Visit, around: Around, post: &PostView) -> impl IntoView + use<> {
	let words = visit.words();
	let (value, text) = if post.accepted {
		(String::new(), words.discussions_unchoose())
	} else {
		(post.number.to_string(), words.discussions_choose())
	};
	view! {
		<form method="post" action=format!("/t/{}/answer", around.topic)>
			<input type="hidden" name="number" value=value/>
			<button class="button bare" type="submit" aria-pressed=if post.accepted { "true" } else { "false" }>{icon(Icon::Done)}{text}</button>
		</form>
	}
}

/// The button that makes a post speak for the house, or no longer.
fn official(visit: &Visit, around: Around, post: &PostView) -> impl IntoView + use<> {
	let words = visit.words();
	let (value, text) = if post.official {
		(String::new(), words.questions_unmark())
	} else {
		(post.number.to_string(), words.questions_mark())
	};
	view! {
		<form method="post" action=format!("/t/{}/official", around.topic)>
			<input type="hidden" name="number" value=value/>
			<button type="submit" aria-pressed=if post.official { "true" } else { "false" }>{icon(Icon::Done)}{text}</button>
		</form>
	}
}

fn stub(visit: &Visit, around: Around, post: &PostView, by: DeletedBy) -> impl IntoView + use<> {
	let words = visit.words();
	let text = match by {
		DeletedBy::Author => words.discussions_deleted_by_author(post.number),
		DeletedBy::Moderator => words.discussions_deleted_by_moderator(post.number),
	};
	let restore = post.may.restore.then(|| {
		view! {
			<form method="post" action=format!("/t/{}/p/{}/restore", around.topic, post.number)>
				<button class="button bare" type="submit">{icon(Icon::Undo)}{words.discussions_restore()}</button>
			</form>
		}
	});
	view! {
		<article class="post stub" id=format!("p{}", post.number) aria-label=words.discussions_post_label(post.number)>
			<p>{small_icon(Icon::Hide)}<span>{text}</span></p>
			{restore}
		</article>
	}
}
