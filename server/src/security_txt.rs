//! `/.well-known/security.txt`: where people tell of weaknesses, as RFC 9116 has it.

use crate::pages::Site;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use model::Timestamp;
use model::reading::Language;
use std::time::Duration;

/// Where it stands.
pub const PATH: &str = "/.well-known/security.txt";
/// So long what it says can be relied on; the RFC wants less than a year.
const HOLDS_FOR: Duration = Duration::from_secs(180 * 24 * 60 * 60);

/// The file; 404 as long as nobody has said whom to tell.
pub async fn serve(State(site): State<Site>) -> Response {
	let text = || {
		let contact = forum::settings::security_contact(&site.forum)?;
		let language = forum::settings::site(&site.forum)?.language;
		let expires = site.forum.now().plus(HOLDS_FOR);
		Ok::<_, forum::Error>(contact.map(|contact| written(&contact.uri(), language, expires, site.origin.as_deref())))
	};
	match text() {
		Ok(Some(text)) => ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response(),
		Ok(None) => StatusCode::NOT_FOUND.into_response(),
		Err(error) => {
			tracing::error!(%error, "the contact cannot be read");
			StatusCode::INTERNAL_SERVER_ERROR.into_response()
		}
	}
}

fn written(contact: &str, language: Language, expires: Timestamp, origin: Option<&str>) -> String {
	let milliseconds = i64::try_from(expires.0).unwrap_or(i64::MAX);
	let expires = jiff::Timestamp::from_millisecond(milliseconds).unwrap_or(jiff::Timestamp::MAX);
	let mut text = format!("Contact: {contact}\nExpires: {}\n", expires.strftime("%Y-%m-%dT%H:%M:%SZ"));
	// Whoever finds something writes English, or the language of the community.
	let also = if language == Language::English { "" } else { ", en" };
	text.push_str(&format!("Preferred-Languages: {}{also}\n", language.code()));
	if let Some(origin) = origin {
		text.push_str(&format!("Canonical: {origin}{PATH}\n"));
	}
	text
}
