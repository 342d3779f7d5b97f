//! All members, for administrators.

use super::standing::{role_name, standing_badge};
use crate::layout::past_the_end;
use crate::page::{Answered, Page, Visit};
use crate::ui::date;
use forum::accounts::members;
use leptos::prelude::*;
use model::accounts::{MemberSummary, Standing};
use model::text::Handle;
use model::{Field, UserError};

/// Rows on one page.
const ROWS: usize = 100;

/// The list by short name, from the one in `?after=` on.
pub(super) fn show(visit: &Visit) -> Answered {
	let words = visit.words();
	let after = Handle::parse(Field::Handle, visit.query.get("after")).ok();
	let first = after.is_none();
	let (members, next) = match visit.ask(|forum, actor| members(forum, actor, after, ROWS)) {
		Err(UserError::Denied(_)) if !visit.is_signed_in() => return Err(UserError::SignInRequired),
		asked => asked?,
	};
	if !first && members.is_empty() {
		return Ok(past_the_end(visit, "/admin/members".to_owned(), words.layout_first_page()).into());
	}
	let rows = members.iter().map(|member| row(visit, member)).collect_view();
	let back = (!first).then(|| view! { <a href="/admin/members">{words.accounts_members_first()}</a> });
	let pages = !first || next.is_some();
	let next = next.map(|next| {
		view! { <a class="next" href=format!("/admin/members?after={next}")>{words.accounts_members_more()}</a> }
	});
	let main = view! {
		<div class="page-head"><div>
			<h1>{words.accounts_members_title()}</h1>
			<p class="lede">{words.accounts_members_lede()}</p>
		</div>
		<div class="actions">
			<a class="button" href="/admin/members/import">{words.import_title()}</a>
			<form method="post" action="/admin/members/export"><button class="button">{words.import_export()}</button></form>
		</div></div>
		<div class="scroll" tabindex="0" role="region" aria-label=words.accounts_members_title()>
			<table class="table cards">
				<thead><tr>
					<th scope="col">{words.accounts_name()}</th>
					<th scope="col">{words.accounts_handle()}</th>
					<th scope="col">{words.accounts_role()}</th>
					<th scope="col">{words.accounts_standing()}</th>
					<th scope="col">{words.accounts_joined()}</th>
				</tr></thead>
				<tbody>{rows}</tbody>
			</table>
		</div>
		{pages.then(|| view! { <nav class="pager" aria-label=words.accounts_pages()>{back}{next}</nav> })}
	};
	Ok(Page::new(words.accounts_members_title(), main).into())
}

fn row(visit: &Visit, member: &MemberSummary) -> impl IntoView + use<> {
	let words = visit.words();
	let name = match member.standing {
		Standing::Good | Standing::Suspended { .. } | Standing::Silenced { .. } => {
			view! { <a class="link" href=format!("/u/{}", member.handle)><bdi>{member.name.clone()}</bdi></a> }
				.into_any()
		}
		// Stand-ins have no page.
		Standing::Placeholder => view! { <bdi>{member.name.clone()}</bdi> }.into_any(),
	};
	let standing = match standing_badge(visit, member.standing) {
		Some(badge) => badge.into_any(),
		None => words.accounts_good_standing().into_any(),
	};
	view! {
		<tr>
			<th scope="row">{name}</th>
			<td dir="ltr">{member.handle.clone()}</td>
			<td>{role_name(words, member.role)}</td>
			<td>{standing}</td>
			<td data-label=words.accounts_joined()>{date(visit, member.joined)}</td>
		</tr>
	}
}
