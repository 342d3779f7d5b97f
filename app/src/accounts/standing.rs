//! Roles and standings in words.

use crate::i18n::Words;
use crate::page::Visit;
use crate::ui::Choice;
use leptos::prelude::*;
use model::accounts::{Role, Standing};

/// A role in one word.
pub(crate) fn role_name(words: &Words, role: Role) -> &'static str {
	match role {
		Role::Member => words.accounts_role_member(),
		Role::Moderator => words.accounts_role_moderator(),
		Role::Administrator => words.accounts_role_administrator(),
	}
}

/// Beside a name; nothing beside an ordinary member's.
pub(super) fn role_badge(words: &Words, role: Role) -> Option<impl IntoView + use<>> {
	let name = role_name(words, role);
	match role {
		Role::Member => None,
		Role::Moderator | Role::Administrator => Some(view! { <span class="badge accent">{name}</span> }),
	}
}

/// The roles to choose from.
pub(super) fn role_choices(words: &Words) -> Vec<Choice> {
	let hint = |role| match role {
		Role::Member => words.accounts_role_member_hint(),
		Role::Moderator => words.accounts_role_moderator_hint(),
		Role::Administrator => words.accounts_role_administrator_hint(),
	};
	Role::ALL.into_iter().map(|role| Choice::new(role.code(), role_name(words, role)).hint(hint(role))).collect()
}

/// What keeps somebody from acting; nothing for most.
pub(super) fn standing_badge(visit: &Visit, standing: Standing) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let (class, text) = match standing {
		Standing::Good => return None,
		Standing::Suspended { until: Some(until) } => {
			("badge bad", words.accounts_suspended_until(visit.locale.date(until)))
		}
		Standing::Suspended { until: None } => ("badge bad", words.accounts_suspended().to_owned()),
		Standing::Silenced { until: Some(until) } => {
			("badge warn", words.moderation_silenced_until(visit.locale.date(until)))
		}
		Standing::Silenced { until: None } => ("badge warn", words.moderation_silenced().to_owned()),
		Standing::Placeholder => ("badge", words.accounts_placeholder().to_owned()),
	};
	Some(view! { <span class=class>{text}</span> })
}
