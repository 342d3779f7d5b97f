//! Feeds of articles, as Atom and as JSON: what a visitor may read now, and nothing else.
//!
//! Whoever asks is a program without a session, and a session that comes along is not looked at: so
//! an answer is the same for everybody, and any cache may keep it and ask again.

use crate::etag;
use crate::pages::{self, Site};
use app::page::Pairs;
use atom_syndication as atom;
use axum::RequestExt;
use axum::extract::{RawPathParams, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use forum::articles::{self, Feed, FeedEntry};
use forum::{Actor, Error, settings};
use model::Timestamp;
use model::articles::Among;
use model::text::Handle;
use serde::Serialize;

/// The latest articles of all blogs.
pub const ALL: &str = "/feed.atom";
/// Those of one blog.
pub const BLOG: &str = "/blog/{blog}/feed.atom";
/// The same as JSON.
pub const BLOG_JSON: &str = "/blog/{blog}/feed.json";
/// Those with a tag.
pub const TAG: &str = "/blog/{blog}/tag/{tag}/feed.atom";
/// Those of an author.
pub const AUTHOR: &str = "/blog/{blog}/by/{handle}/feed.atom";

/// Kept by anybody, and asked for again each time: what was taken back must be gone at once.
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("public, no-cache");

/// In which form a feed is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
	Atom,
	Json,
}

/// The feed of all blogs.
pub async fn all(state: State<Site>, request: Request) -> Response {
	answer(state, request, Form::Atom, |site, actor, _| articles::feed_of_all(&site.forum, actor)).await
}

/// The feed of a blog.
pub async fn blog(state: State<Site>, request: Request) -> Response {
	answer(state, request, Form::Atom, |site, actor, named| {
		articles::feed(&site.forum, actor, named.get("blog"), &Among::All)
	})
	.await
}

/// The same as JSON.
pub async fn blog_json(state: State<Site>, request: Request) -> Response {
	answer(state, request, Form::Json, |site, actor, named| {
		articles::feed(&site.forum, actor, named.get("blog"), &Among::All)
	})
	.await
}

/// The feed of a tag of a blog.
pub async fn tag(state: State<Site>, request: Request) -> Response {
	answer(state, request, Form::Atom, |site, actor, named| {
		articles::feed(&site.forum, actor, named.get("blog"), &Among::Tag(named.get("tag").to_owned()))
	})
	.await
}

/// The feed of an author of a blog.
pub async fn author(state: State<Site>, request: Request) -> Response {
	answer(state, request, Form::Atom, |site, actor, named| {
		let handle = Handle::parse(model::Field::Handle, named.get("handle")).map_err(|_| Error::NotFound)?;
		articles::feed(&site.forum, actor, named.get("blog"), &Among::Author(handle))
	})
	.await
}

async fn answer(
	State(site): State<Site>,
	mut request: Request,
	form: Form,
	read: fn(&Site, &Actor, &Pairs) -> forum::Result<Feed>,
) -> Response {
	let named = match request.extract_parts::<RawPathParams>().await {
		Ok(params) => params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
		// A path that is no UTF-8 leads nowhere: no blog has such a name.
		Err(_) => Vec::new(),
	};
	let (parts, body) = request.into_parts();
	let made = read(&site, &Actor::at_the_door(&site.forum), &Pairs::new(named))
		.and_then(|feed| Ok((feed, settings::site(&site.forum)?.name)));
	match made {
		Ok((feed, name)) => {
			let at = At { origin: pages::origin(&site, &parts), path: parts.uri.path().to_owned(), site: name };
			written(&feed, &at, form, &parts.headers)
		}
		Err(Error::NotFound | Error::SignInRequired | Error::Denied(_)) => {
			pages::not_found(State(site), Request::from_parts(parts, body)).await
		}
		Err(error) => {
			tracing::error!(%error, "a feed cannot be read");
			StatusCode::INTERNAL_SERVER_ERROR.into_response()
		}
	}
}

/// Where a feed stands, and in which community.
struct At {
	origin: String,
	path: String,
	site: String,
}

impl At {
	fn whole(&self, path: &str) -> String {
		format!("{}{path}", self.origin)
	}

	fn article(&self, entry: &FeedEntry) -> String {
		let path = format!("/blog/{}/{}", entry.blog_slug, entry.article.slug);
		self.whole(&percent_encoding::utf8_percent_encode(&path, percent_encoding::CONTROLS).to_string())
	}

	/// It stays the same under another title: its topic does not change.
	fn id(&self, entry: &FeedEntry) -> String {
		self.whole(&format!("/t/{}", entry.article.topic))
	}

	fn title(&self, feed: &Feed) -> String {
		feed.blog.as_ref().map_or_else(|| self.site.clone(), |blog| format!("{} · {}", blog.name, self.site))
	}

	fn home(&self, feed: &Feed) -> String {
		self.whole(&feed.blog.as_ref().map_or_else(|| "/blog".to_owned(), |blog| format!("/blog/{}", blog.slug)))
	}

	/// Our own addresses in a text lead here from wherever it is read.
	fn absolute(&self, html: &str) -> String {
		html.replace("href=\"/", &format!("href=\"{}/", self.origin))
	}
}

/// The feed, unless whoever asks has it already: then nothing is written.
fn written(feed: &Feed, at: &At, form: Form, headers: &HeaderMap) -> Response {
	let mark = mark(feed, at, form);
	let mut response = if etag::is_known(headers, &mark) {
		StatusCode::NOT_MODIFIED.into_response()
	} else {
		let (content_type, text) = match form {
			Form::Atom => ("application/atom+xml; charset=utf-8", atom(feed, at)),
			Form::Json => ("application/feed+json; charset=utf-8", json(feed, at)),
		};
		([(CONTENT_TYPE, content_type)], text).into_response()
	};
	if let Ok(mark) = HeaderValue::from_str(&mark) {
		response.headers_mut().insert(ETAG, mark);
	}
	response.headers_mut().insert(CACHE_CONTROL, ASK_AGAIN);
	response
}

/// Of all that a feed would say. Weak, since what is sent may be compressed.
fn mark(feed: &Feed, at: &At, form: Form) -> String {
	format!("W/\"{}\"", etag::digest(&format!("{form:?} {feed:?} {} {} {}", at.origin, at.path, at.site)))
}

fn moment(at: Timestamp) -> jiff::Timestamp {
	let milliseconds = i64::try_from(at.0).unwrap_or(i64::MAX);
	jiff::Timestamp::from_millisecond(milliseconds).unwrap_or(jiff::Timestamp::MAX)
}

/// As RFC 3339 has it.
fn date(at: Timestamp) -> String {
	moment(at).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// When something in a feed was last changed; the beginning of time for one without entries.
fn updated(feed: &Feed) -> Timestamp {
	feed.entries.iter().map(|entry| entry.updated).max().unwrap_or_default()
}

fn atom(feed: &Feed, at: &At) -> String {
	let link = |rel: &str, href: String, kind: &str| atom::Link {
		href,
		rel: rel.to_owned(),
		mime_type: Some(kind.to_owned()),
		..atom::Link::default()
	};
	let entries = feed.entries.iter().map(|entry| {
		let article = &entry.article;
		atom::Entry {
			title: atom::Text::plain(article.title.clone()),
			id: at.id(entry),
			updated: stamp(entry.updated),
			published: Some(stamp(article.published)),
			authors: vec![person(entry)],
			categories: article
				.tags
				.iter()
				.map(|tag| atom::Category { term: tag.clone(), ..atom::Category::default() })
				.collect(),
			links: vec![link("alternate", at.article(entry), "text/html")],
			summary: (!article.summary.is_empty()).then(|| atom::Text::plain(article.summary.clone())),
			content: Some(atom::Content {
				lang: article.language.map(|language| language.code().to_owned()),
				value: Some(at.absolute(&entry.html)),
				content_type: Some("html".to_owned()),
				..atom::Content::default()
			}),
			..atom::Entry::default()
		}
	});
	let feed = atom::Feed {
		title: atom::Text::plain(at.title(feed)),
		id: at.whole(&at.path),
		updated: stamp(updated(feed)),
		links: vec![
			link("self", at.whole(&at.path), "application/atom+xml"),
			link("alternate", at.home(feed), "text/html"),
		],
		entries: entries.collect(),
		..atom::Feed::default()
	};
	feed.to_string()
}

/// A moment in the form that the library wants.
fn stamp(at: Timestamp) -> atom::FixedDateTime {
	date(at).parse().unwrap_or_default()
}

/// Who wrote an article; somebody who is gone has no name any more.
fn person(entry: &FeedEntry) -> atom::Person {
	let name = entry.article.author.name.clone();
	atom::Person { name: if name.is_empty() { "?".to_owned() } else { name }, ..atom::Person::default() }
}

/// <https://www.jsonfeed.org/version/1.1/>
#[derive(Serialize)]
struct JsonFeed {
	version: &'static str,
	title: String,
	home_page_url: String,
	feed_url: String,
	items: Vec<JsonItem>,
}

#[derive(Serialize)]
struct JsonItem {
	id: String,
	url: String,
	title: String,
	#[serde(skip_serializing_if = "String::is_empty")]
	summary: String,
	content_html: String,
	date_published: String,
	date_modified: String,
	authors: Vec<JsonAuthor>,
	tags: Vec<String>,
	#[serde(skip_serializing_if = "Option::is_none")]
	language: Option<&'static str>,
}

#[derive(Serialize)]
struct JsonAuthor {
	name: String,
}

fn json(feed: &Feed, at: &At) -> String {
	let items = feed.entries.iter().map(|entry| JsonItem {
		id: at.id(entry),
		url: at.article(entry),
		title: entry.article.title.clone(),
		summary: entry.article.summary.clone(),
		content_html: at.absolute(&entry.html),
		date_published: date(entry.article.published),
		date_modified: date(entry.updated),
		authors: vec![JsonAuthor { name: person(entry).name }],
		tags: entry.article.tags.clone(),
		language: entry.article.language.map(model::reading::Language::code),
	});
	let written = JsonFeed {
		version: "https://jsonfeed.org/version/1.1",
		title: at.title(feed),
		home_page_url: at.home(feed),
		feed_url: at.whole(&at.path),
		items: items.collect(),
	};
	serde_json::to_string(&written).unwrap_or_default()
}
