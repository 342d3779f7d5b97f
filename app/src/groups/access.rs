//! Who reads a group, in words.

use crate::i18n::Words;
use crate::ui::{Choice, Icon, icon};
use leptos::prelude::*;
use model::groups::Access;

/// In one or two words.
pub(crate) fn access_name(words: &Words, access: Access) -> &'static str {
	match access {
		Access::Public => words.groups_access_public(),
		Access::Members => words.groups_access_members(),
		Access::Private => words.groups_access_private(),
		Access::Secret => words.groups_access_secret(),
	}
}

/// In one sentence.
pub(crate) fn access_sentence(words: &Words, access: Access) -> &'static str {
	match access {
		Access::Public => words.groups_access_public_hint(),
		Access::Members => words.groups_access_members_hint(),
		Access::Private => words.groups_access_private_hint(),
		Access::Secret => words.groups_access_secret_hint(),
	}
}

/// Beside a group's name; nothing beside a public one, which is the ordinary case.
pub(crate) fn access_badge(words: &Words, access: Access) -> Option<impl IntoView + use<>> {
	let picture = match access {
		Access::Public => return None,
		Access::Members | Access::Private => Icon::Lock,
		Access::Secret => Icon::Hide,
	};
	let name = access_name(words, access);
	Some(view! { <span class="badge">{icon(picture)}{name}</span> })
}

/// The choices in a form.
pub(super) fn access_choices(words: &Words) -> Vec<Choice> {
	Access::ALL
		.into_iter()
		.map(|access| Choice::new(access.code(), access_name(words, access)).hint(access_sentence(words, access)))
		.collect()
}
