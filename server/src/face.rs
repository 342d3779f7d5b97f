//! Gives out the site's own pictures under addresses that name their content.

use crate::assets;
use crate::pages::Site;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Where the router mounts [`serve`].
pub const ROUTE: &str = "/face/{file}";

/// The address tells the content, so the content never changes.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// At an address that outsiders fix: a day.
const A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");
/// A picture opened by itself is nothing but a picture.
const NOTHING_ELSE: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");

/// Answers for one picture.
pub async fn serve(State(site): State<Site>, Path(file): Path<String>) -> Response {
	picture(&site, &format!("/face/{file}"), FOREVER)
}

/// Answers `/favicon.ico`, which browsers ask for without being told to: the site's own icon, or
/// the usual one.
pub async fn favicon(State(site): State<Site>, headers: HeaderMap) -> Response {
	match forum::settings::site(&site.forum).ok().and_then(|view| view.face.icon) {
		Some(icon) => picture(&site, &icon.address, A_DAY),
		None => assets::serve_named("favicon.svg", &headers),
	}
}

fn picture(site: &Site, address: &str, kept: HeaderValue) -> Response {
	let png = match forum::settings::picture(&site.forum, address) {
		Ok(png) => png,
		Err(forum::Error::NotFound) => return StatusCode::NOT_FOUND.into_response(),
		Err(error) => {
			tracing::error!(%error, "a picture cannot be read");
			return StatusCode::INTERNAL_SERVER_ERROR.into_response();
		}
	};
	let mut response = Response::new(Body::from(png));
	let headers = response.headers_mut();
	headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/png"));
	headers.insert(header::CACHE_CONTROL, kept);
	headers.insert(header::CONTENT_SECURITY_POLICY, NOTHING_ELSE);
	response
}
