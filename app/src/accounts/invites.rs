//! All invitations and who came by whose, for administrators.

use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{date, form_error};
use forum::accounts::{end_invite, invited_by, inviters, invites};
use leptos::prelude::*;
use model::accounts::{InviteView, Invited, Inviter};
use model::text::Handle;
use model::{Field, InviteId, MemberId, UserError};

/// The list, latest first.
pub(super) fn show(visit: &Visit) -> Answered {
	Ok(page(visit, &Form::blank())?.into())
}

/// Ends an invitation.
pub(super) fn end(visit: &Visit) -> Answered {
	let id: InviteId = visit.form.get("invite").parse().map_err(|_| UserError::Malformed)?;
	match visit.ask(|forum, actor| end_invite(forum, actor, id)) {
		Ok(()) => Ok(Answer::go("/admin/invites")),
		Err(error) => Ok(page(visit, &Form::back(&visit.form, error)?)?.into()),
	}
}

/// The list again, for whoever loads the address of a form.
pub(super) fn back(_visit: &Visit) -> Answered {
	Ok(Answer::go("/admin/invites"))
}

fn page(visit: &Visit, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let before: Option<InviteId> = visit.query.get("before").parse().ok();
	let first = before.is_none();
	let (list, next) = visit.ask(|forum, actor| invites(forum, actor, before))?;
	if !first && list.is_empty() {
		return Ok(past_the_end(visit, "/admin/invites".to_owned(), words.layout_first_page()));
	}
	let table = if list.is_empty() {
		view! { <p class="quiet">{words.invites_none()}</p> }.into_any()
	} else {
		table(visit, &list, "/admin/invites/end", Makers::Shown).into_any()
	};
	let next = next.map(|next| {
		let to = format!("/admin/invites?before={next}");
		view! { <nav class="pager" aria-label=words.accounts_pages()><a class="next" href=to>{words.invites_more()}</a></nav> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{words.invites_all_title()}</h1><p class="lede">{words.invites_all_lede()}</p></div>
			<p class="actions">
				<a class="button" href="/settings/invites">{words.invites_make_link()}</a>
				<a class="button bare" href="/admin/invites/tree">{words.invites_tree_title()}</a>
			</p>
		</div>
		{form_error(visit, form)}
		{table}
		{next}
	};
	Ok(Page::new(words.invites_all_title(), main).status_of(form))
}

/// Whether a table says who made each invitation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Makers {
	/// They differ.
	Shown,
	/// All are the reader's own.
	Own,
}

/// Invitations, each with a button that ends it.
pub(crate) fn table(visit: &Visit, list: &[InviteView], ends: &'static str, makers: Makers) -> impl IntoView + use<> {
	let words = visit.words();
	let rows = list.iter().map(|invite| row(visit, invite, ends, makers)).collect_view();
	view! {
		<div class="scroll" tabindex="0" role="region" aria-label=words.invites_all_title()>
			<table class="table cards">
				<thead><tr>
					<th scope="col">{words.invites_column_for()}</th>
					{(makers == Makers::Shown).then(|| view! { <th scope="col">{words.invites_column_by()}</th> })}
					<th scope="col">{words.invites_column_made()}</th>
					<th scope="col">{words.invites_column_expires()}</th>
					<th scope="col">{words.invites_column_used()}</th>
					<th scope="col">{words.invites_column_end()}</th>
				</tr></thead>
				<tbody>{rows}</tbody>
			</table>
		</div>
	}
}

fn row(visit: &Visit, invite: &InviteView, ends: &'static str, makers: Makers) -> impl IntoView + use<> {
	let words = visit.words();
	let note = if invite.note.is_empty() { words.invites_anybody().to_owned() } else { invite.note.clone() };
	let by = (makers == Makers::Shown).then(|| {
		let who = Invited { handle: invite.by_handle.clone(), name: invite.by_name.clone() };
		view! { <td data-label=words.invites_column_by()>{person(&who)}</td> }
	});
	let end = if invite.works {
		view! {
			<form method="post" action=ends>
				<input type="hidden" name="invite" value=invite.id.to_string()/>
				<button class="button danger" aria-label=words.invites_end_of(&note)>{words.invites_end()}</button>
			</form>
		}
		.into_any()
	} else {
		view! { <span class="quiet">{words.invites_over()}</span> }.into_any()
	};
	view! {
		<tr>
			<th scope="row"><bdi>{note.clone()}</bdi></th>
			{by}
			<td data-label=words.invites_column_made()>{date(visit, invite.made)}</td>
			<td data-label=words.invites_column_expires()>{date(visit, invite.expires)}</td>
			<td>{words.invites_used(invite.used, invite.uses)}</td>
			<td>{end}</td>
		</tr>
	}
}

fn person(who: &Invited) -> impl IntoView + use<> {
	view! { <a class="link" href=format!("/u/{}", who.handle)><bdi>{who.name.clone()}</bdi></a>" "<span class="hint" dir="ltr">"@"{who.handle.clone()}</span> }
}

/// Who invited whom: everybody who invited, or one of them with `?of=`.
pub(super) fn tree(visit: &Visit) -> Answered {
	let words = visit.words();
	let after: Option<MemberId> = visit.query.get("after").parse().ok();
	let of = visit.query.get("of");
	let (list, next) = if of.is_empty() {
		let (list, next) = visit.ask(|forum, actor| inviters(forum, actor, after))?;
		(list, next.map(|next| format!("/admin/invites/tree?after={next}")))
	} else {
		let handle = Handle::parse(Field::Handle, of).map_err(|_| UserError::NotFound)?;
		let one = visit.ask(|forum, actor| invited_by(forum, actor, &handle, after))?;
		let next = one.next.map(|next| format!("/admin/invites/tree?of={handle}&after={next}"));
		(vec![one], next)
	};
	if after.is_some() && list.iter().all(|one| one.invited.is_empty()) {
		return Ok(past_the_end(visit, "/admin/invites/tree".to_owned(), words.layout_first_page()).into());
	}
	let branches = list.iter().map(|one| branch(visit, one, of.is_empty())).collect_view();
	let none = list.is_empty().then(|| view! { <p class="quiet">{words.invites_tree_none()}</p> });
	let next = next.map(|to| {
		view! { <nav class="pager" aria-label=words.accounts_pages()><a class="next" href=to>{words.invites_more()}</a></nav> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{words.invites_tree_title()}</h1><p class="lede">{words.invites_tree_lede()}</p></div>
			<p class="actions"><a class="button bare" href="/admin/invites">{words.invites_all_title()}</a></p>
		</div>
		{none}
		<ul class="tree">{branches}</ul>
		{next}
	};
	Ok(Page::new(words.invites_tree_title(), main).into())
}

fn branch(visit: &Visit, one: &Inviter, shortened: bool) -> impl IntoView + use<> {
	let words = visit.words();
	let to = |who: &Invited| format!("/admin/invites/tree?of={}", who.handle);
	let leaf = |who: &Invited| view! { <li><a class="link" href=to(who)><bdi>{who.name.clone()}</bdi></a>" "<span class="hint" dir="ltr">"@"{who.handle.clone()}</span></li> };
	let leaves = one.invited.iter().map(leaf).collect_view();
	let by = one.came_by.as_ref().map(|by| {
		view! { <span class="meta">{words.invites_came_by()}" "<a class="link" href=to(by)><bdi>{by.name.clone()}</bdi></a></span> }
	});
	let more = (shortened && one.next.is_some())
		.then(|| view! { <li><a class="link" href=to(&one.who)>{words.invites_all_of(&one.who.name)}</a></li> });
	view! { <li>{person(&one.who)}" "{by}<ul>{leaves}{more}</ul></li> }
}
