//! The description of this interface: as a document, and as a page to read.

use super::{DOCUMENT, document};
use crate::assets;
use app::page::escape;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;
use std::fmt::Write as _;
use std::sync::LazyLock;

static DESCRIPTION: LazyLock<Value> = LazyLock::new(document);
static AS_TEXT: LazyLock<String> = LazyLock::new(|| DESCRIPTION.to_string());
static AS_PAGE: LazyLock<String> = LazyLock::new(|| written(&DESCRIPTION));

/// The document.
pub(super) async fn json() -> Response {
	([(CONTENT_TYPE, "application/json")], AS_TEXT.as_str()).into_response()
}

/// The page: in English, as the document is.
pub(super) async fn html() -> Html<&'static str> {
	Html(AS_PAGE.as_str())
}

/// Every text comes from our own document and is escaped all the same.
fn written(document: &Value) -> String {
	let mut page = String::from("<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">");
	page.push_str("<meta name=\"viewport\" content=\"width=device-width\"><title>API</title>");
	let _written = write!(page, "<link rel=\"stylesheet\" href=\"{}\"></head><body><main>", assets::style_url());
	let about = document["info"]["description"].as_str().unwrap_or("");
	page.push_str("<h1>API</h1><p>");
	escape(&mut page, about);
	let _written = write!(page, "</p><p><a class=\"link\" href=\"{DOCUMENT}\">openapi.json</a></p>");
	page.push_str(
		"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Endpoints\"><table class=\"table\">",
	);
	page.push_str("<thead><tr><th scope=\"col\">Endpoint</th><th scope=\"col\">What it does</th></tr></thead><tbody>");
	for (path, operations) in document["paths"].as_object().into_iter().flatten() {
		for (verb, operation) in operations.as_object().into_iter().flatten() {
			page.push_str("<tr><th scope=\"row\"><code>");
			escape(&mut page, &format!("{} {path}", verb.to_uppercase()));
			page.push_str("</code></th><td>");
			escape(&mut page, operation["summary"].as_str().unwrap_or(""));
			page.push_str("</td></tr>");
		}
	}
	page.push_str("</tbody></table></div></main></body></html>");
	page
}
