//! Times in text, exact for machines and short for people.

use crate::page::Visit;
use leptos::prelude::*;
use model::Timestamp;

/// How long ago, with the exact time at hand.
pub fn ago(visit: &Visit, at: Timestamp) -> impl IntoView + use<> {
	let exact = visit.locale.date_time(at);
	view! { <time datetime=visit.locale.iso(at) title=exact>{visit.locale.ago(at, visit.now)}</time> }
}

/// The day.
pub fn date(visit: &Visit, at: Timestamp) -> impl IntoView + use<> {
	view! { <time datetime=visit.locale.iso(at)>{visit.locale.date(at)}</time> }
}
