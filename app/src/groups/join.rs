//! Joining a group and leaving it.

use super::{access_badge, access_sentence};
use crate::page::{Answer, Answered, Chrome, Page, Visit};
use leptos::prelude::*;
use model::groups::{Access, Entry, GroupView};
use model::{Reason, UserError};

/// Asks; those who belong to it already are shown the group.
pub(super) fn ask_to_join(visit: &Visit) -> Answered {
	let group = group(visit)?;
	if group.joined {
		return Ok(Answer::go(address(&group)));
	}
	if group.may.ask {
		return Ok(Answer::go(format!("{}/ask", address(&group))));
	}
	if !group.may.join {
		return Err(refusal(visit, super::door::closed(group.entry)));
	}
	let words = visit.words();
	let main = view! {
		<h1>{words.groups_join_title(&group.name)}</h1>
		<p class="quiet">{access_badge(words, group.access, group.kinds)}" "{access_sentence(words, group.access)}</p>
		<form method="post">
			<p class="actions">
				<button class="button primary">{words.groups_join_button()}</button>
				<a class="button bare" href=address(&group)>{words.groups_back()}</a>
			</p>
		</form>
	};
	Ok(Page::new(words.groups_join_title(&group.name), main).chrome(Chrome::Narrow).into())
}

/// Joins.
pub(super) fn join(visit: &Visit) -> Answered {
	let group = group(visit)?;
	visit.ask(|forum, actor| forum::groups::join(forum, actor, group.id))?;
	Ok(Answer::go(address(&group)))
}

/// Asks; those who do not belong to it are shown the group.
pub(super) fn ask_to_leave(visit: &Visit) -> Answered {
	let group = group(visit)?;
	if !group.joined {
		return Ok(Answer::go(address(&group)));
	}
	if !group.may.leave {
		return Err(refusal(visit, Reason::LastOwner));
	}
	let words = visit.words();
	let consequence = match group.entry {
		Entry::Open => words.groups_leave_open(),
		Entry::Request | Entry::Invitation => words.groups_leave_closed(),
	};
	let main = view! {
		<h1>{words.groups_leave_title(&group.name)}</h1>
		<p class="quiet">{consequence}</p>
		<form method="post">
			<p class="actions">
				<button class="button danger">{words.groups_leave_button()}</button>
				<a class="button bare" href=address(&group)>{words.groups_back()}</a>
			</p>
		</form>
	};
	Ok(Page::new(words.groups_leave_title(&group.name), main).chrome(Chrome::Narrow).into())
}

/// Leaves.
pub(super) fn leave(visit: &Visit) -> Answered {
	let group = group(visit)?;
	visit.ask(|forum, actor| forum::groups::leave(forum, actor, group.id))?;
	Ok(match group.access {
		Access::Public | Access::Members | Access::Private => Answer::go(address(&group)),
		// The group does not exist any more for those who left it.
		Access::Secret => Answer::go("/groups"),
	})
}

/// The group in the address.
pub(super) fn group(visit: &Visit) -> Result<GroupView, UserError> {
	visit.ask(|forum, actor| forum::groups::show(forum, actor, visit.params.get("group")))
}

/// Where a group stands.
pub(super) fn address(group: &GroupView) -> String {
	format!("/g/{}", group.slug)
}

fn refusal(visit: &Visit, reason: Reason) -> UserError {
	if visit.is_signed_in() { UserError::Denied(reason) } else { UserError::SignInRequired }
}
