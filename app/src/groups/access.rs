//! Who reads a group, in words.

use crate::accounts::kind_name;
use crate::i18n::Words;
use crate::page::{Form, Visit};
use crate::ui::{Choice, Icon, icon, small_icon};
use leptos::prelude::*;
use model::Field;
use model::details::{Kind, Kinds};
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

/// For whom a group is there, by the names of the kinds.
pub(crate) fn kinds_name(words: &Words, kinds: Kinds) -> String {
	if kinds.is_everybody() {
		return words.groups_kinds_all().to_owned();
	}
	kinds.iter().map(|kind| kind_name(words, kind)).collect::<Vec<_>>().join(" · ")
}

/// Beside a group's name; nothing beside a public one, which is the ordinary case.
pub(crate) fn access_badge(words: &Words, access: Access, kinds: Kinds) -> Option<impl IntoView + use<>> {
	let picture = match access {
		Access::Public => return None,
		Access::Members | Access::Private => Icon::Lock,
		Access::Secret => Icon::Hide,
	};
	let name = access_name(words, access);
	let kinds = (!kinds.is_everybody()).then(|| view! { <span class="badge">{kinds_name(words, kinds)}</span> });
	Some(view! { <span class="badge">{icon(picture)}{name}</span>{kinds} })
}

/// The boxes with the kinds of members for which a group is there; nothing ticked is everybody.
pub(super) fn kinds_field(visit: &Visit, form: &Form) -> impl IntoView + use<> {
	let words = visit.words();
	let name = Field::Kind.name();
	let chosen = Kinds::from_code(&form.joined(name)).unwrap_or_default();
	let boxes = Kind::ALL.map(|kind| {
		let checked = chosen.names(kind);
		view! {
			<label class="choice">
				<input type="checkbox" name=name value=kind.code() checked=checked/>
				<span>{kind_name(words, kind)}</span>
			</label>
		}
	});
	let error = form.field_error(Field::Kind).map(|error| crate::error_text::sentence(&visit.locale, &error));
	let described = if error.is_some() { "kind-error" } else { "kind-hint" };
	let below = match error {
		Some(error) => {
			view! { <p class="error" id="kind-error">{small_icon(Icon::Notice)}<span>{error}</span></p> }.into_any()
		}
		None => view! { <p class="hint" id="kind-hint">{words.groups_kinds_hint()}</p> }.into_any(),
	};
	view! {
		<fieldset class="field" aria-describedby=described>
			<legend>{words.groups_kinds()}</legend>
			{below}
			<div class="choices">{boxes.into_iter().collect_view()}</div>
		</fieldset>
	}
}

/// The choices in a form.
pub(super) fn access_choices(words: &Words) -> Vec<Choice> {
	Access::ALL
		.into_iter()
		.map(|access| Choice::new(access.code(), access_name(words, access)).hint(access_sentence(words, access)))
		.collect()
}
