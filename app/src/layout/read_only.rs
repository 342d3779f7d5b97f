//! What every page says while the community takes no writes.

use crate::page::Visit;
use crate::ui::{Icon, icon};
use leptos::prelude::*;

/// Reading works, writing does not: said before somebody writes for an hour. Nothing in good times.
pub(super) fn read_only(visit: &Visit) -> Option<impl IntoView + use<>> {
	// The log says why; to readers a path on the server's disk is nothing.
	visit.forum.ready().is_err().then(|| {
		let words = visit.words();
		view! {
			<section class="restraint" aria-label=words.layout_read_only_title()>
				<div class="notice bad">
					{icon(Icon::Notice)}
					<div><strong>{words.layout_read_only_title()}</strong><p>{words.layout_read_only()}</p></div>
				</div>
			</section>
		}
	})
}
