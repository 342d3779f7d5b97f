//! One group: what it is for, its topics, who looks after it.

use super::rows::{Place, behind_the_end, cursor, is_behind, pager, row};
use crate::page::{Answered, Page, Visit};
use crate::ui::{self, Icon, icon};
use crate::watching;
use forum::{discussions, groups};
use leptos::prelude::*;
use model::discussions::TopicList;
use model::groups::{Door, Entry, GroupView};

/// The group in the address.
pub(super) fn show(visit: &Visit) -> Answered {
	let group = visit.ask(|forum, actor| groups::show(forum, actor, visit.params.get("group")))?;
	let list = if group.may.read && !crate::groups::closes(visit, &group) {
		Some(visit.ask(|forum, actor| discussions::topics(forum, actor, group.id, cursor(visit)))?)
	} else {
		None
	};
	if list.as_ref().is_some_and(|list| is_behind(visit, list)) {
		return Ok(behind_the_end(visit, format!("/g/{}", group.slug)).into());
	}
	let main = view! {
		{head(visit, &group)}
		{crate::groups::at_the_door(visit, &group)}
		{crate::groups::notice(visit, &group, None)}
		{match &list {
			Some(list) => topics(visit, &group, list).into_any(),
			None if group.may.read => ().into_any(),
			None => closed(visit, &group).into_any(),
		}}
	};
	Ok(Page::new(group.name.clone(), main).aside(aside(visit, &group)).into())
}

fn head(visit: &Visit, group: &GroupView) -> impl IntoView + use<> {
	let words = visit.words();
	let slug = &group.slug;
	let start = group.may.start_topic.then(|| {
		view! { <a class="button primary" href=format!("/g/{slug}/new")>{icon(Icon::Plus)}{words.layout_new_topic()}</a> }
	});
	let join = group.may.join.then(|| {
		view! {
			<form method="post" action=format!("/g/{slug}/join")><button class="button" type="submit">{words.discussions_join_group()}</button></form>
		}
	});
	let ask = crate::groups::ask_button(visit, group);
	let about = group
		.may
		.see
		.then(|| view! { <a class="button bare" href=format!("/g/{slug}/about")>{words.groups_about()}</a> });
	let requests = group.requests.filter(|count| *count > 0).map(|count| {
		view! { <a class="button bare" href=format!("/g/{slug}/requests")>{words.groups_requests_count(count)}</a> }
	});
	let leave = group.may.leave.then(
		|| view! { <a class="button bare" href=format!("/g/{slug}/leave")>{words.discussions_leave_group()}</a> },
	);
	let settings = group.may.edit.then(
		|| view! { <a class="button bare" href=format!("/g/{slug}/settings")>{words.discussions_group_settings()}</a> },
	);
	let order = crate::groups::keeps_order(visit, group.id)
		.then(|| view! { <a class="button bare" href=format!("/g/{slug}/order")>{words.holding_order()}</a> });
	view! {
		<div class="page-head">
			<div>
				<nav class="crumbs" aria-label=words.discussions_you_are_here()>
					<ol><li><a href="/groups">{words.layout_groups()}</a></li>{(!group.category_name.is_empty()).then(|| view! { <li><bdi>{group.category_name.clone()}</bdi></li> })}</ol>
				</nav>
				<h1 dir="auto">{group.name.clone()}</h1>
			</div>
			<div class="actions">{start}{join}{ask}{about}{requests}{leave}{order}{settings}</div>
		</div>
	}
}

fn topics(visit: &Visit, group: &GroupView, list: &TopicList) -> impl IntoView + use<> {
	let words = visit.words();
	if list.topics.is_empty() {
		let start = group.may.start_topic.then(|| {
			view! { <p class="actions"><a class="button primary" href=format!("/g/{}/new", group.slug)>{words.layout_new_topic()}</a></p> }
		});
		let starts = group.may.start_topic;
		let text = if starts { words.discussions_empty_group() } else { words.discussions_empty_reader() };
		return view! {
			<div class="empty"><h2>{words.discussions_empty_title()}</h2><p>{text}</p>{start}</div>
		}
		.into_any();
	}
	let rows = list.topics.iter().map(|topic| row(visit, topic, Place::Group)).collect_view();
	view! {
		<section aria-labelledby="topics">
			<h2 id="topics" class="visually-hidden">{words.discussions_topics()}</h2>
			<ul class="topic-list">{rows}</ul>
		</section>
		{pager(visit, &format!("/g/{}", group.slug), list.next)}
	}
	.into_any()
}

/// Says the one way in that there is for this reader.
fn closed(visit: &Visit, group: &GroupView) -> impl IntoView + use<> {
	let words = visit.words();
	let way = if group.door != Door::Nothing {
		// What stands above has said it.
		None
	} else if group.may.join {
		Some(words.discussions_closed_join())
	} else if group.may.ask {
		Some(words.discussions_closed_ask())
	} else {
		(group.entry == Entry::Invitation).then(|| words.discussions_closed_text())
	};
	let way = way.map(|way| view! { <p>{way}</p> });
	view! { <div class="empty"><h2>{words.discussions_closed_title()}</h2>{way}</div> }
}

fn aside(visit: &Visit, group: &GroupView) -> impl IntoView + use<> {
	let words = visit.words();
	let about = (!group.description_html.is_empty()).then(|| {
		view! { <section><h2>{words.discussions_about()}</h2><div class="prose" inner_html=group.description_html.clone()></div></section> }
	});
	let people = group
		.moderators
		.iter()
		.map(|one| view! { <li>{ui::avatar(one, "small")}{ui::name(words, one)}</li> })
		.collect_view();
	let keepers = (!group.moderators.is_empty()).then(
		|| view! { <section><h2>{words.discussions_looked_after()}</h2><ul class="people">{people}</ul></section> },
	);
	let members = words.discussions_members(group.members);
	let members = if group.may.see_members {
		view! { <a class="link" href=format!("/g/{}/members", group.slug)>{members}</a> }.into_any()
	} else {
		view! { <span>{members}</span> }.into_any()
	};
	if !group.may.see {
		// Whoever is only invited knows what the group is for, and no more.
		return view! { {about} }.into_any();
	}
	view! {
		{about}
		{watching::beside_group(visit, group)}
		{crate::articles::beside_group(visit, group)}
		{keepers}
		<section>
			<h2>{words.discussions_good_to_know()}</h2>
			<ul class="lines">
				<li>{members}</li>
				{group.topics.map(|topics| view! { <li>{words.discussions_topic_count(topics)}</li> })}
				<li>{crate::groups::access_sentence(words, group.access)}</li>
			</ul>
		</section>
	}
	.into_any()
}
