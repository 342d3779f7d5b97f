//! Gives out the embedded styles, icons and browser program under names that carry their hash.
//!
//! `server/bundle` makes the folder. Released binaries carry it; debug builds read it from disk when they start.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use serde::Deserialize;

mod encoding;

use crate::etag;
use encoding::Encoding;

/// Where the router mounts [`serve`].
pub const ROUTE: &str = "/pkg/{file}";

/// A name carries its content's hash, so the content never changes: a year, the longest that caches honour.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// A day for names that outsiders fix, such as `/favicon.ico`.
const A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

#[derive(RustEmbed)]
#[folder = "../target/bundle/"]
struct Bundle;

/// Read once: whoever changes the bundle while developing restarts the server too.
static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::load);

/// The address of an asset by the name it has in the sources: `style.css`, `favicon.svg`.
///
/// `None` when there is no such asset, as in tests that run before the first bundle is made.
pub fn asset(name: &str) -> Option<&'static str> {
	ASSETS.by_name.get(name).map(|asset| asset.url.as_str())
}

/// The address of the one style sheet.
pub fn style_url() -> &'static str {
	asset("style.css").unwrap_or("/pkg/style.css")
}

/// The address of the module that wakes the islands; only pages with an island name it.
pub fn start_script_url() -> &'static str {
	asset("start.js").unwrap_or("/pkg/start.js")
}

/// Answers for one file of the bundle, in the smallest form that the browser takes.
pub async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
	answer(ASSETS.by_file.get(file.as_str()).copied(), &headers, FOREVER)
}

/// Answers for an asset at a fixed address, such as `robots.txt`: kept for a day only.
pub fn serve_named(name: &str, headers: &HeaderMap) -> Response {
	answer(ASSETS.by_name.get(name).copied(), headers, A_DAY)
}

fn answer(asset: Option<&Asset>, headers: &HeaderMap, cached: HeaderValue) -> Response {
	let Some(asset) = asset else {
		return StatusCode::NOT_FOUND.into_response();
	};
	let (encoding, copy) = asset.choose(headers);
	let mut response = if copy.etag.to_str().is_ok_and(|mark| etag::is_known(headers, mark)) {
		StatusCode::NOT_MODIFIED.into_response()
	} else {
		// Cheap: the bytes are part of the binary, or shared.
		Response::new(Body::from(copy.bytes.clone()))
	};
	let sent = response.headers_mut();
	sent.insert(header::CONTENT_TYPE, asset.content_type.clone());
	sent.insert(header::CACHE_CONTROL, cached);
	sent.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
	sent.insert(header::ETAG, copy.etag.clone());
	if let Some(name) = encoding.header() {
		sent.insert(header::CONTENT_ENCODING, name);
	}
	response
}

/// One file in every form it has.
struct Asset {
	url: String,
	content_type: HeaderValue,
	plain: Copied,
	brotli: Option<Copied>,
	gzip: Option<Copied>,
}

/// One form of a file.
struct Copied {
	bytes: Bytes,
	etag: HeaderValue,
}

impl Asset {
	fn choose(&self, headers: &HeaderMap) -> (Encoding, &Copied) {
		let copy = |encoding| match encoding {
			Encoding::Brotli => self.brotli.as_ref(),
			Encoding::Gzip => self.gzip.as_ref(),
			Encoding::Identity => Some(&self.plain),
		};
		encoding::preferred(headers)
			.into_iter()
			.find_map(|encoding| Some((encoding, copy(encoding)?)))
			.unwrap_or((Encoding::Identity, &self.plain))
	}
}

/// Everything there is to give out.
struct Assets {
	by_name: HashMap<String, &'static Asset>,
	by_file: HashMap<String, &'static Asset>,
}

/// The bundler's account of what it wrote.
#[derive(Deserialize)]
struct Manifest {
	files: HashMap<String, Entry>,
}

#[derive(Deserialize)]
struct Entry {
	file: String,
	#[serde(rename = "type")]
	content_type: String,
}

impl Assets {
	fn load() -> Self {
		let manifest =
			Bundle::get("manifest.json").and_then(|file| serde_json::from_slice::<Manifest>(&file.data).ok());
		let mut assets = Self { by_name: HashMap::new(), by_file: HashMap::new() };
		for (name, entry) in manifest.into_iter().flat_map(|manifest| manifest.files) {
			let file = entry.file.clone();
			if let Some(asset) = Asset::load(entry) {
				// Lives as long as the process: loaded once, shared by every answer.
				let asset: &'static Asset = Box::leak(Box::new(asset));
				assets.by_name.insert(name, asset);
				assets.by_file.insert(file, asset);
			}
		}
		assets
	}
}

impl Asset {
	fn load(entry: Entry) -> Option<Self> {
		Some(Self {
			url: format!("/pkg/{}", entry.file),
			content_type: HeaderValue::from_str(&entry.content_type).ok()?,
			plain: Copied::load(&entry.file)?,
			brotli: Copied::load(&format!("{}.br", entry.file)),
			gzip: Copied::load(&format!("{}.gz", entry.file)),
		})
	}
}

impl Copied {
	fn load(file: &str) -> Option<Self> {
		let bytes = match Bundle::get(file)?.data {
			Cow::Borrowed(bytes) => Bytes::from_static(bytes),
			Cow::Owned(bytes) => Bytes::from(bytes),
		};
		// The name holds the content's hash and the ending says which form it is.
		Some(Self { bytes, etag: HeaderValue::from_str(&format!("\"{file}\"")).ok()? })
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn style() -> Asset {
		let copied = |text: &'static str| Copied {
			bytes: Bytes::from_static(text.as_bytes()),
			etag: HeaderValue::from_str(&format!("\"{text}\"")).unwrap(),
		};
		Asset {
			url: "/pkg/style.0.css".into(),
			content_type: HeaderValue::from_static("text/css; charset=utf-8"),
			plain: copied("plain"),
			brotli: Some(copied("brotli")),
			gzip: None,
		}
	}

	fn asked(name: header::HeaderName, value: &'static str) -> HeaderMap {
		HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
	}

	#[test]
	fn a_browser_gets_the_smallest_form_it_takes() {
		let answer = answer(Some(&style()), &asked(header::ACCEPT_ENCODING, "gzip, br"), FOREVER);
		assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
		assert_eq!(answer.headers()[header::VARY], "accept-encoding");
		assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
		assert_eq!(answer.headers()[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
	}

	#[test]
	fn a_form_that_does_not_exist_is_not_sent() {
		let answer = answer(Some(&style()), &asked(header::ACCEPT_ENCODING, "gzip"), FOREVER);
		assert!(!answer.headers().contains_key(header::CONTENT_ENCODING));
		assert_eq!(answer.headers()[header::ETAG], "\"plain\"");
	}

	#[test]
	fn a_copy_that_the_browser_holds_is_not_sent_again() {
		for known in ["\"plain\"", "W/\"plain\"", "\"other\", \"plain\"", "*"] {
			let answer = answer(Some(&style()), &asked(header::IF_NONE_MATCH, known), FOREVER);
			assert_eq!(answer.status(), StatusCode::NOT_MODIFIED, "{known}");
		}
		let answer = answer(Some(&style()), &asked(header::IF_NONE_MATCH, "\"brotli\""), FOREVER);
		assert_eq!(answer.status(), StatusCode::OK);
	}

	#[test]
	fn an_unknown_file_is_not_found() {
		assert_eq!(answer(None, &HeaderMap::new(), FOREVER).status(), StatusCode::NOT_FOUND);
	}
}
