//! What islands ask the server for.

use leptos::prelude::*;

/// What a text will look like, as safe HTML.
#[server(endpoint = "discussions/preview", prefix = "/do")]
pub async fn preview(text: String) -> Result<String, ServerFnError> {
	crate::request::with_visit(move |visit| visit.ask(|forum, actor| forum::discussions::preview(forum, actor, &text)))
		.await
}

/// A post as a quotation in Markdown.
#[server(endpoint = "discussions/quote", prefix = "/do")]
pub async fn quote(topic: String, number: u32) -> Result<String, ServerFnError> {
	crate::request::with_visit(move |visit| {
		let topic = topic.parse().map_err(|_| model::UserError::NotFound)?;
		visit.ask(|forum, actor| forum::discussions::quote(forum, actor, topic, number))
	})
	.await
}

/// The posts of a topic behind a number, as ready HTML; at most one page of them.
#[server(endpoint = "discussions/posts_after", prefix = "/do")]
pub async fn posts_after(topic: String, number: u32) -> Result<String, ServerFnError> {
	crate::request::with_visit(move |visit| crate::discussions::posts_html(visit, &topic, number)).await
}
