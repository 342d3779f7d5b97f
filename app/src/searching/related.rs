//! What stands under a topic: others that are about something like it.

use crate::discussions::topic_address;
use crate::page::Visit;
use crate::ui::{Icon, icon};
use leptos::prelude::*;
use model::TopicId;

/// Nothing where there is none, or where it cannot be said.
pub(crate) fn related(visit: &Visit, topic: TopicId) -> Option<impl IntoView + use<>> {
	let words = visit.words();
	let found = visit.ask(|forum, actor| forum::searching::related(forum, actor, topic)).unwrap_or_default();
	let rows = found.iter().map(|one| {
		let answered = one.answered.then(|| {
			view! { <span class="badge good">{icon(Icon::Check)}{words.discussions_answered()}</span> }
		});
		view! {
			<li><a class="link" href=topic_address(one.id, &one.slug) dir="auto">{one.title.clone()}</a>" "{answered}</li>
		}
	});
	let rows = rows.collect_view();
	(!found.is_empty()).then(|| {
		view! { <section aria-labelledby="related-h"><h2 id="related-h">{words.searching_related()}</h2><ul class="lines">{rows}</ul></section> }
	})
}
