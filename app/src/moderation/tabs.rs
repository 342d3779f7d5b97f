//! What pages of keeping order share: their tabs.

use crate::page::Visit;
use leptos::prelude::*;

/// The queue and the log.
pub(super) fn tabs(visit: &Visit, waiting: u32) -> impl IntoView + use<> {
	let words = visit.words();
	let current = |path: &str| (visit.path == path).then_some("page");
	let number = visit.locale.number(u64::from(waiting));
	view! {
		<nav class="tabs" aria-label=words.moderation_title()>
			<a href="/mod/queue" aria-current=current("/mod/queue")>{words.moderation_queue()}" "<span class="num">{number}</span></a>
			<a href="/mod/audit" aria-current=current("/mod/audit")>{words.moderation_audit()}</a>
		</nav>
	}
}
