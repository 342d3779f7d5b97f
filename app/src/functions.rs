//! What islands ask the server for.

use leptos::prelude::*;

/// Functions that look through what their caller may not see: how long they take is not told.
#[cfg(feature = "ssr")]
pub const EVENLY: &[&str] = &["/do/searching/suggest"];

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

/// Members who may read where a text is written, and whose handle or name begins like this:
/// handle and name of each.
#[server(endpoint = "mentions/complete", prefix = "/do")]
pub async fn complete(topic: String, group: String, typed: String) -> Result<Vec<(String, String)>, ServerFnError> {
	crate::request::with_visit(move |visit| {
		let whereto = if topic.is_empty() {
			forum::mentions::Whereto::Group(group)
		} else {
			forum::mentions::Whereto::Topic(topic.parse().map_err(|_| model::UserError::NotFound)?)
		};
		visit.ask(|forum, actor| forum::mentions::complete(forum, actor, &whereto, &typed))
	})
	.await
}

/// What begins like a search that is being typed: what each is, how it is called, and its address.
#[server(endpoint = "searching/suggest", prefix = "/do")]
pub async fn suggest(typed: String) -> Result<Vec<(String, String, String)>, ServerFnError> {
	crate::request::with_visit(move |visit| crate::searching::offers(visit, &typed)).await
}

/// What is new in the inbox as the masthead shows it: the count, empty for none, and the name of
/// the link.
#[server(endpoint = "inbox/count", prefix = "/do")]
pub async fn inbox_count() -> Result<(String, String), ServerFnError> {
	crate::request::with_visit(crate::inbox::count_words).await
}
