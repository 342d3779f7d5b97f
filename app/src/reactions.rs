//! Reactions below a post: buttons with a word each, and who reacted.

use crate::page::{Answer, Answered, Route, Visit, get, post as send};
use crate::ui::{self, Icon, icon};
use leptos::prelude::*;
use model::UserError;
use model::discussions::PostView;
use model::reactions::{Reaction, ReactionView};

/// The form.
pub const ROUTES: &[Route] = &[get("/t/{id}/p/{number}/react", back), send("/t/{id}/p/{number}/react", react)];

fn back(visit: &Visit) -> Answered {
	let (topic, number) = (visit.id::<model::TopicId>("id")?, visit.id::<u32>("number")?);
	Ok(Answer::go(format!("/t/{topic}/p/{number}")))
}

/// Reacts, or takes the reaction back.
fn react(visit: &Visit) -> Answered {
	let (topic, number) = (visit.id("id")?, visit.id("number")?);
	let reaction = Reaction::from_code(visit.form.get("reaction")).ok_or(UserError::Malformed)?;
	visit.ask(|forum, actor| forum::reactions::toggle(forum, actor, topic, number, reaction))?;
	back(visit)
}

/// What can be pressed, or what others pressed.
pub(crate) fn bar(visit: &Visit, topic: model::TopicId, post: &PostView) -> Option<AnyView> {
	if !post.may.react {
		return told(visit, post);
	}
	let words = visit.words();
	let given = |reaction: Reaction| post.reactions.iter().find(|one| one.reaction == reaction);
	// Thanks are always at hand; what nobody gave yet waits behind a word.
	let (near, far): (Vec<Reaction>, Vec<Reaction>) =
		Reaction::ALL.into_iter().partition(|reaction| *reaction == Reaction::Thanks || given(*reaction).is_some());
	let near = near.into_iter().map(|reaction| button(visit, reaction, given(reaction))).collect_view();
	let more = (!far.is_empty()).then(|| {
		let far = far.into_iter().map(|reaction| button(visit, reaction, None)).collect_view();
		view! {
			<details class="menu">
				<summary class="icon-link" aria-label=words.reactions_more()>{icon(Icon::Smile)}</summary>
				<div>{far}</div>
			</details>
		}
	});
	let action = format!("/t/{topic}/p/{}/react", post.number);
	Some(
		view! {
			<form class="reactions" method="post" action=action aria-label=words.reactions_to(post.number)>{near}{more}</form>
		}
		.into_any(),
	)
}

fn button(visit: &Visit, reaction: Reaction, given: Option<&ReactionView>) -> impl IntoView + use<> {
	let pressed = given.is_some_and(|given| given.mine);
	let count = given.map(|given| view! { " "<span class="num">{visit.locale.number(given.count.into())}</span> });
	view! {
		<button class="button bare" type="submit" name="reaction" value=reaction.code() aria-pressed=if pressed { "true" } else { "false" }>
			{icon(picture(reaction))}{name(visit, reaction)}{count}
		</button>
	}
}

/// The counts, for whoever cannot add to them.
fn told(visit: &Visit, post: &PostView) -> Option<AnyView> {
	let each = post
		.reactions
		.iter()
		.map(|one| {
			let count = visit.locale.number(one.count.into());
			view! { <span>{icon(picture(one.reaction))}{name(visit, one.reaction)}" "<span class="num">{count}</span></span> }
		})
		.collect_view();
	(!post.reactions.is_empty()).then(|| view! { <p class="reactions">{each}</p> }.into_any())
}

/// The names behind the counts.
pub(crate) fn who(visit: &Visit, post: &PostView) -> Option<AnyView> {
	let words = visit.words();
	let lists = post
		.reactions
		.iter()
		.map(|one| {
			let people =
				one.people.iter().map(|person| view! { <span>{ui::name(words, person)}</span> }).collect_view();
			let rest = one.count.saturating_sub(u32::try_from(one.people.len()).unwrap_or(u32::MAX));
			let rest = (rest > 0).then(|| view! { <span>{words.reactions_others(rest)}</span> });
			view! { <dt>{name(visit, one.reaction)}</dt><dd class="meta">{people}{rest}</dd> }
		})
		.collect_view();
	(!post.reactions.is_empty()).then(|| {
		view! { <details class="reacted"><summary>{words.reactions_who()}</summary><dl>{lists}</dl></details> }
			.into_any()
	})
}

fn name(visit: &Visit, reaction: Reaction) -> &'static str {
	let words = visit.words();
	match reaction {
		Reaction::Thanks => words.reactions_thanks(),
		Reaction::Agree => words.reactions_agree(),
		Reaction::Funny => words.reactions_funny(),
		Reaction::Sad => words.reactions_sad(),
	}
}

fn picture(reaction: Reaction) -> Icon {
	match reaction {
		Reaction::Thanks => Icon::Heart,
		Reaction::Agree => Icon::Up,
		Reaction::Funny => Icon::Smile,
		Reaction::Sad => Icon::Frown,
	}
}
