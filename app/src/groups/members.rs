//! Who belongs to a group, and who keeps order in it.

use crate::error_text;
use crate::layout::past_the_end;
use crate::page::{Answer, Answered, Form, Page, Visit};
use crate::ui::{Choice, Pick, date, form_error, pick, plain_field};
use leptos::prelude::*;
use model::groups::{GroupMemberView, GroupRole, GroupView};
use model::text::Handle;
use model::{Field, Problem, UserError};

/// The list.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = group(visit)?;
	Ok(page(visit, &group, &Form::blank())?.into())
}

/// Adds a member or gives them another role.
pub(super) fn set(visit: &Visit) -> Answered {
	let group = group(visit)?;
	let done = handle(visit).and_then(|handle| {
		let role = GroupRole::from_code(visit.form.get("role")).ok_or(UserError::Malformed)?;
		visit.ask(|forum, actor| forum::groups::add_member(forum, actor, group.id, &handle, role))
	});
	finish(visit, &group, done)
}

/// Takes a member out.
pub(super) fn remove(visit: &Visit) -> Answered {
	let group = group(visit)?;
	let done = handle(visit)
		.and_then(|handle| visit.ask(|forum, actor| forum::groups::remove_member(forum, actor, group.id, &handle)));
	finish(visit, &group, done)
}

/// The list again, for whoever loads the address of a form.
pub(super) fn back(visit: &Visit) -> Answered {
	Ok(Answer::go(address(&group(visit)?)))
}

fn finish(visit: &Visit, group: &GroupView, done: Result<(), UserError>) -> Answered {
	match done {
		// Moderators may have taken themselves out.
		Ok(()) if group.may.see_members => Ok(Answer::go(address(group))),
		Ok(()) => Ok(Answer::go("/groups")),
		Err(error) => Ok(page(visit, group, &Form::back(&visit.form, error)?)?.into()),
	}
}

fn group(visit: &Visit) -> Result<GroupView, UserError> {
	visit.ask(|forum, actor| forum::groups::show(forum, actor, visit.params.get("group")))
}

/// The short name in a form.
pub(super) fn handle(visit: &Visit) -> Result<Handle, UserError> {
	// People write the sign before a short name as they see it on pages.
	let text = visit.form.get(Field::Handle.name()).trim();
	Ok(Handle::parse(Field::Handle, text.strip_prefix('@').unwrap_or(text))?)
}

fn address(group: &GroupView) -> String {
	format!("/g/{}/members", group.slug)
}

fn page(visit: &Visit, group: &GroupView, form: &Form) -> Result<Page, UserError> {
	let words = visit.words();
	let after = Handle::parse(Field::Handle, visit.query.get("after")).ok();
	let goes_on = after.is_some();
	let (members, next) = visit.ask(|forum, actor| forum::groups::members(forum, actor, group.id, after))?;
	if goes_on && members.is_empty() {
		return Ok(past_the_end(visit, address(group), words.layout_first_page()));
	}
	let manages = group.may.manage_members;
	let title = words.groups_members_title(&group.name);
	let requests = group.requests.map(|count| {
		let text = if count == 0 { words.groups_requests().to_owned() } else { words.groups_requests_count(count) };
		view! { <a class="button bare" href=format!("/g/{}/requests", group.slug)>{text}</a> }
	});
	let settings = group.may.edit.then(|| {
		view! { <a class="button bare" href=format!("/g/{}/settings", group.slug)>{words.groups_settings()}</a> }
	});
	let list = if members.is_empty() {
		view! { <div class="empty"><h2>{words.groups_members_none_title()}</h2><p>{words.groups_members_none()}</p></div> }
			.into_any()
	} else {
		table(visit, group, &members).into_any()
	};
	let next = next.map(|next| {
		let to = format!("{}?after={next}", address(group));
		view! { <nav class="pager" aria-label=words.groups_pages()><a class="next" href=to>{words.groups_more()}</a></nav> }
	});
	let main = view! {
		<div class="page-head">
			<div><h1>{title.clone()}</h1><p class="lede">{words.groups_members_count(group.members)}</p></div>
			<p class="actions">{requests}{settings}<a class="button bare" href=format!("/g/{}", group.slug)>{words.groups_back()}</a></p>
		</div>
		{form_error(visit, form)}
		{list}
		{next}
		{manages.then(|| add_form(visit, group, form))}
	};
	let mut page = Page::new(title, main).status_of(form);
	page.unlisted = true;
	Ok(page)
}

fn table(visit: &Visit, group: &GroupView, members: &[GroupMemberView]) -> impl IntoView + use<> {
	let words = visit.words();
	let manages = group.may.manage_members;
	let rows = members.iter().map(|member| row(visit, group, member)).collect_view();
	view! {
		<div class="scroll" tabindex="0" role="region" aria-label=words.groups_members()>
			<table class="table cards">
				<thead><tr>
					<th scope="col">{words.groups_column_name()}</th>
					<th scope="col">{words.groups_column_role()}</th>
					<th scope="col">{words.groups_column_since()}</th>
					{manages.then(|| view! { <th scope="col">{words.groups_column_change()}</th> })}
				</tr></thead>
				<tbody>{rows}</tbody>
			</table>
		</div>
	}
}

fn row(visit: &Visit, group: &GroupView, member: &GroupMemberView) -> impl IntoView + use<> {
	let words = visit.words();
	let role = match member.role {
		GroupRole::Member => words.groups_role_member().into_any(),
		GroupRole::Moderator => view! { <span class="badge accent">{words.groups_role_moderator()}</span> }.into_any(),
		GroupRole::Owner => view! { <span class="badge accent">{words.groups_role_owner()}</span> }.into_any(),
	};
	let change = group.may.manage_members.then(|| view! { <td>{buttons(visit, group, member)}</td> });
	view! {
		<tr>
			<th scope="row"><a href=format!("/u/{}", member.handle)><bdi>{member.name.clone()}</bdi></a>" "<span class="hint" dir="ltr">"@"{member.handle.clone()}</span></th>
			<td>{role}</td>
			<td data-label=words.groups_column_since()>{date(visit, member.since)}</td>
			{change}
		</tr>
	}
}

fn buttons(visit: &Visit, group: &GroupView, member: &GroupMemberView) -> impl IntoView + use<> {
	let words = visit.words();
	let name = &member.name;
	let others = GroupRole::ALL.into_iter().filter(|role| *role != member.role && group.may.give_roles);
	let give = others
		.map(|role| {
			let (text, full) = match role {
				GroupRole::Member => (words.groups_make_member(), words.groups_make_member_of(name)),
				GroupRole::Moderator => (words.groups_make_moderator(), words.groups_make_moderator_of(name)),
				GroupRole::Owner => (words.groups_make_owner(), words.groups_make_owner_of(name)),
			};
			view! { <button class="button" name="role" value=role.code() aria-label=full>{text}</button> }
		})
		.collect_view();
	let give = group.may.give_roles.then(|| {
		view! {
			<form method="post" action=address(group) class="actions">
				<input type="hidden" name="handle" value=member.handle.clone()/>
				{give}
			</form>
		}
	});
	// Those who look after the group are removed by those who give them their role.
	let remove = (group.may.give_roles || member.role == GroupRole::Member).then(|| {
		view! {
			<form method="post" action=format!("{}/remove", address(group))>
				<input type="hidden" name="handle" value=member.handle.clone()/>
				<button class="button danger" aria-label=words.groups_remove_of(name)>{words.groups_remove()}</button>
			</form>
		}
	});
	view! { <div class="actions">{give}{remove}</div> }
}

fn add_form(visit: &Visit, group: &GroupView, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let name = Field::Handle.name();
	let unknown = UserError::from(Field::Handle.with(Problem::Unknown));
	let refused = form.field_error(Field::Handle).map(|error| {
		if error == unknown {
			words.groups_add_unknown().to_owned()
		} else {
			error_text::sentence(&visit.locale, &error)
		}
	});
	let mut roles = vec![Choice::new(GroupRole::Member.code(), words.groups_role_member())];
	if group.may.give_roles {
		roles.push(Choice::new(GroupRole::Moderator.code(), words.groups_role_moderator()));
		roles.push(Choice::new(GroupRole::Owner.code(), words.groups_role_owner()));
	}
	let role =
		Pick { name: "role", label: words.groups_column_role(), hint: words.groups_add_role_hint(), choices: roles };
	view! {
		<section aria-labelledby="add">
			<h2 id="add">{words.groups_add_title()}</h2>
			<form method="post" action=address(group) class="reading">
				{plain_field(form, name, words.groups_add_handle(), words.groups_add_handle_hint(), refused)}
				{pick(form, role)}
				<p class="actions"><button class="button primary">{words.groups_add_button()}</button></p>
			</form>
		</section>
	}
}
