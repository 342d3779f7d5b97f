//! What stands in the frame of every page: why somebody may not write, and how much waits.

use crate::page::Visit;
use crate::ui::{Icon, icon};
use leptos::prelude::*;
use model::moderation::RestraintView;

/// Why the reader may not write, or nothing at all; nothing for most.
pub(crate) fn banner(visit: &Visit) -> Option<impl IntoView + use<>> {
	let restraint = visit.ask(forum::moderation::own_restraint).ok()??;
	let words = visit.words();
	let RestraintView { suspended, until, reason } = restraint;
	let title = match (suspended, until) {
		(true, Some(until)) => words.moderation_suspended_until_title(visit.locale.date(until)),
		(true, None) => words.moderation_suspended_title().to_owned(),
		(false, Some(until)) => words.moderation_silenced_until_title(visit.locale.date(until)),
		(false, None) => words.moderation_silenced_title().to_owned(),
	};
	let text = if suspended { words.moderation_suspended_text() } else { words.moderation_silenced_text() };
	let reason = (!reason.is_empty()).then(|| {
		view! { <p>{words.moderation_reason()}": "<bdi>{reason}</bdi></p> }
	});
	Some(view! {
		<section class="restraint" aria-label=words.moderation_restraint_label()>
			<div class="notice bad">
				{icon(Icon::Notice)}
				<div>
					<strong>{title}</strong>
					{reason}
					<p>{text}</p>
					<p class="actions"><a class="button" href="/settings/notices">{words.moderation_notices_open()}</a></p>
				</div>
			</div>
		</section>
	})
}

/// How much waits for the reader; none for whoever keeps order nowhere.
pub(crate) fn waiting(visit: &Visit) -> Option<u32> {
	visit.ask(forum::moderation::waiting).ok().flatten()
}

/// How many notices the reader has not seen.
pub(crate) fn unseen(visit: &Visit) -> u32 {
	visit.ask(forum::moderation::unseen).unwrap_or(0)
}

/// The way to the queue, in the masthead of those for whom something waits.
pub(crate) fn masthead_link(visit: &Visit) -> Option<impl IntoView + use<>> {
	let waiting = waiting(visit).filter(|waiting| *waiting > 0)?;
	let number = visit.locale.number(u64::from(waiting));
	Some(view! {
		<a class="icon-link counted" href="/mod/queue" aria-label=visit.words().moderation_waiting(waiting)>
			{icon(Icon::Shield)}
			<span class="count" aria-hidden="true">{number}</span>
		</a>
	})
}
