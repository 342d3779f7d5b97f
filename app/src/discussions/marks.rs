//! The marks of Markdown that people use most, for whoever never met them.

use crate::page::Visit;
use leptos::prelude::*;

/// What can be marked and how, below the box in which somebody writes.
pub(crate) fn marks(visit: &Visit) -> impl IntoView + use<> {
	let words = visit.words();
	let (bold, italic, link) =
		(words.discussions_marks_bold(), words.discussions_marks_italic(), words.discussions_marks_link());
	let (list, quote, code) =
		(words.discussions_marks_list(), words.discussions_marks_quote(), words.discussions_marks_code());
	let rows = [
		(view! { <strong>{bold}</strong> }.into_any(), format!("**{bold}**")),
		(view! { <em>{italic}</em> }.into_any(), format!("*{italic}*")),
		(view! { <span class="link">{link}</span> }.into_any(), format!("[{link}](https://…)")),
		(list.into_any(), format!("- {list}")),
		(quote.into_any(), format!("> {quote}")),
		(view! { <code>{code}</code> }.into_any(), format!("`{code}`")),
	];
	let rows = rows.map(|(shown, typed)| view! { <div><dt>{shown}</dt><dd><code>{typed}</code></dd></div> });
	view! {
		<details class="marks">
			<summary><span class="link">{words.discussions_marks()}</span></summary>
			<dl>{rows.collect_view()}</dl>
		</details>
	}
}
