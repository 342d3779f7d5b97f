//! A member's page: who they are, what they wrote lately, and what the reader may do.

use super::moderate;
use super::standing::{role_badge, standing_badge};
use crate::page::{Answered, Form, Page, Visit};
use crate::ui::{ago, date, initials};
use forum::accounts::profile;
use forum::discussions::posts_of;
use leptos::prelude::*;
use model::accounts::MemberView;
use model::discussions::OwnPost;
use model::text::Handle;
use model::{Field, UserError};

/// Posts shown: a first impression, not an archive.
const POSTS: usize = 20;

/// The page.
pub(super) fn show(visit: &Visit) -> Answered {
	Ok(page(visit, &find(visit)?, &Form::blank(), None)?.into())
}

/// Whose page it is.
pub(crate) fn find(visit: &Visit) -> Result<MemberView, UserError> {
	let handle = handle(visit)?;
	visit.ask(|forum, actor| profile(forum, actor, handle))
}

/// The short name in the address.
pub(crate) fn handle(visit: &Visit) -> Result<Handle, UserError> {
	Handle::parse(Field::Handle, visit.params.get("handle")).map_err(|_| UserError::NotFound)
}

/// The page with what came of a form: a refusal, or a link to hand over.
pub(super) fn page(visit: &Visit, member: &MemberView, form: &Form, link: Option<String>) -> Result<Page, UserError> {
	let words = visit.words();
	let posts = visit.ask(|forum, actor| posts_of(forum, actor, member.id, POSTS))?;
	let edit = (member.may.edit).then(|| {
		view! { <p class="actions"><a class="button" href="/settings/profile">{words.accounts_edit_profile()}</a></p> }
	});
	let about = (!member.about_html.is_empty())
		.then(|| view! { <div class="prose" dir="auto" inner_html=member.about_html.clone()></div> });
	let tools = moderate::tools(visit, member, form);
	let main = view! {
		<div class="page-head">
			<div class="who">
				<span class="avatar" aria-hidden="true">{initials(&member.name)}</span>
				<div>
					<h1><bdi>{member.name.clone()}</bdi></h1>
					<p class="meta">
						<span><bdi dir="ltr">"@"{member.handle.clone()}</bdi></span>
						<span>{words.accounts_member_since()}" "{date(visit, member.joined)}</span>
						{role_badge(words, member.role)}
						{member.standing.and_then(|standing| standing_badge(visit, standing))}
					</p>
				</div>
			</div>
			{edit}
		</div>
		{link.map(|link| moderate::link_notice(visit, link))}
		{moderate::refusal(visit, form)}
		{about}
		{super::details::facts(visit, &member.details)}
		{consent(visit, member)}
		<section aria-labelledby="posts">
			<h2 id="posts">{words.accounts_posts_title()}</h2>
			{list(visit, &posts)}
		</section>
		{super::details::kind_form(visit, member)}
		{tools}
	};
	let mut page = Page::new(member.name.clone(), main).status_of(form);
	page.unlisted = true;
	Ok(page)
}

/// To which terms they agreed, for those who may know.
fn consent(visit: &Visit, member: &MemberView) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let in_force = visit.site.terms.filter(|_| member.may.see_consent);
	let text = match (member.consent, in_force) {
		(Some(consent), in_force) => {
			let text = words.terms_agreed_to(consent.version, visit.locale.date(consent.at));
			let owes = in_force.is_some_and(|version| consent.version < version).then(|| words.terms_owes());
			view! { <p>{text}" "{owes}</p> }.into_any()
		}
		(None, Some(_)) => view! { <p>{words.terms_agreed_to_none()}</p> }.into_any(),
		(None, None) => return None,
	};
	Some(view! { <section class="small quiet" aria-label=words.terms_title()>{text}</section> })
}

fn list(visit: &Visit, posts: &[OwnPost]) -> AnyView {
	if posts.is_empty() {
		return view! { <p class="quiet">{visit.words().accounts_posts_none()}</p> }.into_any();
	}
	let rows = posts.iter().map(|post| row(visit, post)).collect_view();
	view! { <ul class="topic-list">{rows}</ul> }.into_any()
}

fn row(visit: &Visit, post: &OwnPost) -> impl IntoView + use<> {
	let query = if post.page > 1 { format!("?page={}", post.page) } else { String::new() };
	let to = format!("/t/{}/{}{query}#p{}", post.topic, post.slug, post.number);
	view! {
		<li class="topic-row">
			<h3><a href=to><bdi>{post.title.clone()}</bdi></a></h3>
			<p class="when">{ago(visit, post.at)}</p>
			<p class="meta"><span class="group"><bdi>{post.group_name.clone()}</bdi></span></p>
		</li>
	}
}
