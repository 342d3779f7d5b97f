//! From an HTTP request to a page of `app`, and back.

use crate::api::Turns;
use crate::bounds;
use crate::evenly;
use crate::live::Listeners;
use crate::panics;
use crate::patience::Patience;
use crate::request_id::RequestId;
use crate::same_origin::{self, Refusal};
use crate::session::{self, SESSION_DAYS, session_cookie_name};
use crate::upload;
use app::page::{Answered, Assets, Cookie, Document, Download, Files, Pairs, Route, Runs, Visit};
use app::request::RequestContext;
use axum::RequestExt;
use axum::body::Body;
use axum::extract::{RawPathParams, Request, State};
use axum::http::header::{
	ACCEPT, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION, RETRY_AFTER, SET_COOKIE, VARY,
};
use axum::http::{HeaderValue, Method, StatusCode, request::Parts};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use forum::Forum;
use futures::StreamExt as _;
use hydration_context::SsrSharedContext;
use leptos::prelude::{Owner, provide_context};
use model::UserError;
use server_fn::axum::get_server_fn_service;
use std::sync::Arc;
use tokio::time::Instant;

/// What every handler needs.
#[derive(Clone)]
pub struct Site {
	/// The community.
	pub forum: Forum,
	/// Addresses of style sheet, script and icon.
	pub assets: Arc<Assets>,
	/// Whether people come by https.
	pub secure: bool,
	/// Scheme and host that people type, where they are known.
	pub origin: Option<Arc<str>>,
	/// Open live streams.
	pub listeners: Listeners,
	/// Who waits before a password is tried.
	pub patience: Patience,
	/// Programs that wait behind others with the same key.
	pub turns: Turns,
}

/// How long a cookie of preferences lives: as long as browsers allow.
const READING_DAYS: u32 = 400;
const NOT_KEPT: HeaderValue = HeaderValue::from_static("private, no-store");
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("private, no-cache");

/// Answers with a page.
pub async fn answer(site: Site, request: Request, route: &'static Route) -> Response {
	let run = route.run;
	let (mut visit, sent) = visit(&site, request).await;
	let refusal = match sent {
		Ok((form, files)) => {
			(visit.form, visit.files) = (form, files);
			site.patience.wait(app::accounts::patience(&visit)).await.err()
		}
		Err(error) => Some(error),
	};
	if route.runs == Runs::Here {
		// A reading page waits for nothing: it runs where it is.
		return response(&site, &visit, document(&site, &visit, run, refusal));
	}
	let begun = Instant::now();
	let there = site.clone();
	let done = tokio::task::spawn_blocking(move || response(&there, &visit, document(&there, &visit, run, refusal)));
	let done = done.await;
	if route.runs == Runs::Evenly {
		evenly::wait(begun, done.as_ref().map_or(evenly::STEP, evenly::step_of)).await;
	}
	match done {
		Ok(response) => response,
		Err(error) => {
			panics::pass_on(error);
			empty(StatusCode::SERVICE_UNAVAILABLE)
		}
	}
}

/// Answers for addresses that lead nowhere.
pub async fn not_found(State(site): State<Site>, request: Request) -> Response {
	let (visit, _) = visit(&site, request).await;
	response(&site, &visit, document(&site, &visit, |_| Err(UserError::NotFound), None))
}

/// Answers for addresses that are asked in a way they do not know. The router says in `Allow`
/// which they do.
///
/// Looks at nothing but the pattern of the address: who may see what stands there is not asked.
pub async fn method_not_allowed(State(site): State<Site>, request: Request) -> Response {
	let (mut visit, sent) = visit(&site, request).await;
	(visit.form, visit.files) = sent.unwrap_or_default();
	let mut document = document(&site, &visit, |_| Err(UserError::Malformed), None);
	document.status = StatusCode::METHOD_NOT_ALLOWED.as_u16();
	response(&site, &visit, document)
}

/// Answers for what [`same_origin`] lets nowhere, in the reader's language.
pub fn refused(site: &Site, parts: &Parts, refusal: Refusal) -> Response {
	let visit = visit_of(site, parts, Pairs::default());
	let run: fn(&Visit) -> Answered = match refusal {
		Refusal::Foreign => app::page::foreign,
		Refusal::UnknownHost | Refusal::UnknownType => |_| Err(UserError::Malformed),
	};
	let mut document = document(site, &visit, run, None);
	document.status = refusal.status().as_u16();
	response(site, &visit, document)
}

/// Answers the calls of islands.
pub async fn server_function(State(site): State<Site>, request: Request) -> Response {
	let (mut parts, body) = request.into_parts();
	if get_server_fn_service(parts.uri.path(), parts.method.clone()).is_none() {
		return (StatusCode::NOT_FOUND, "There is no such function.\n").into_response();
	}
	let arguments = match Request::from_parts(parts.clone(), body).extract::<Bytes, _>().await {
		Ok(arguments) => arguments,
		Err(rejection) => return rejection.into_response(),
	};
	let begun = Instant::now();
	let is_even = app::functions::EVENLY.contains(&parts.uri.path());
	// Whoever calls is a program: a form would be sent back to its page, whatever was refused.
	parts.headers.remove(ACCEPT);
	let context = RequestContext::new(visit_of(&site, &parts, Pairs::default()));
	let request = Request::from_parts(parts, Body::from(arguments));
	let given = context.clone();
	let answer = leptos_axum::handle_server_fns_with_context(move || provide_context(given.clone()), request).await;
	if is_even {
		evenly::wait(begun, evenly::STEP).await;
	}
	if context.was_used() {
		return answer.into_response();
	}
	// The library calls it its own failure; but it never came so far as to do anything.
	(StatusCode::BAD_REQUEST, "The arguments do not fit this function.\n").into_response()
}

fn document(site: &Site, visit: &Visit, run: fn(&Visit) -> Answered, refusal: Option<UserError>) -> Document {
	let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
	let document = owner.with(|| match refusal {
		Some(error) => app::page::refused(visit, &site.assets, &error),
		None => app::page::render(visit, &site.assets, run),
	});
	owner.unset_with_forced_cleanup();
	document
}

async fn visit(site: &Site, mut request: Request) -> (Visit, Result<(Pairs, Files), UserError>) {
	let params = match request.extract_parts::<RawPathParams>().await {
		Ok(params) => params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
		// A path that is no UTF-8 leads nowhere: the page finds no id in it.
		Err(_) => Vec::new(),
	};
	let posts = request.method() == Method::POST;
	let (parts, body) = request.into_parts();
	if !posts {
		return (visit_of(site, &parts, Pairs::new(params)), Ok(<(Pairs, Files)>::default()));
	}
	// The body first, which may take its time: who asks is decided when all of it is there.
	if let Some(boundary) = upload::boundary(&parts.headers) {
		let sent = files(site, &parts, body, boundary).await;
		return (visit_of(site, &parts, Pairs::new(params)), sent);
	}
	let bytes = Request::from_parts(parts.clone(), body).extract::<Bytes, _>().await;
	let visit = visit_of(site, &parts, Pairs::new(params));
	let form = match bytes {
		Ok(bytes) => pairs(&bytes).map(|form| (form, Files::default())),
		Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(UserError::TooLarge),
		Err(_) => Err(UserError::Malformed),
	};
	(visit, form)
}

/// A form with files, which [`same_origin`] lets through only where a page takes them. Of whoever is
/// not signed in no more is read than of any form: the page could do nothing with it.
async fn files(site: &Site, parts: &Parts, body: Body, boundary: String) -> Result<(Pairs, Files), UserError> {
	if session::recognise(site, &session::cookies(&parts.headers), &parts.headers).session.is_some() {
		return upload::read(body, boundary, upload::MAX_BYTES).await;
	}
	match upload::read(body, boundary, bounds::MAX_FORM_BYTES as u64).await {
		Err(UserError::TooLarge) => Err(UserError::SignInRequired),
		sent => sent,
	}
}

fn visit_of(site: &Site, parts: &Parts, params: Pairs) -> Visit {
	let caller = session::recognise(site, &session::cookies(&parts.headers), &parts.headers);
	Visit {
		forum: site.forum.clone(),
		actor: caller.actor,
		session: caller.session,
		rights_changed: caller.rights_changed,
		site: caller.site,
		locale: caller.locale,
		theme: caller.theme,
		now: site.forum.now(),
		path: percent_decoded(parts.uri.path()),
		origin: origin(site, parts),
		params,
		query: pairs(parts.uri.query().unwrap_or("").as_bytes()).unwrap_or_default(),
		form: Pairs::default(),
		files: Files::default(),
		nonce: parts.extensions.get::<crate::headers::Nonce>().map(|nonce| nonce.0.to_string()).unwrap_or_default(),
		device: session::device(&parts.headers),
		address: session::address(parts),
		request_id: parts.extensions.get::<RequestId>().map(|id| id.0.clone()).unwrap_or_default(),
	}
}

/// Where the site can be reached, as far as is known: its own address, or the one that was asked.
pub(crate) fn origin(site: &Site, parts: &Parts) -> String {
	match (&site.origin, same_origin::host_of(parts)) {
		(Some(origin), _) => origin.to_string(),
		// Without an address of its own it is asked by plain HTTP.
		(None, Some(host)) => format!("http://{host}"),
		(None, None) => String::new(),
	}
}

fn percent_decoded(path: &str) -> String {
	percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned()
}

/// Our longest form has some twenty fields; each one that is sent back costs many times its bytes.
const FIELDS_MAX: usize = 200;

/// Names and values of a form.
///
/// Bytes that are no UTF-8 are refused whole: guessing would store something nobody wrote.
fn pairs(bytes: &[u8]) -> Result<Pairs, UserError> {
	let marks = |text: &str| text.matches('\u{FFFD}').count();
	let pairs = form_urlencoded::parse(bytes).map(|(name, value)| (name.into_owned(), value.into_owned()));
	let pairs = pairs.take(FIELDS_MAX + 1).collect::<Vec<_>>();
	if pairs.len() > FIELDS_MAX {
		return Err(UserError::Malformed);
	}
	let shown: usize = pairs.iter().map(|(name, value)| marks(name) + marks(value)).sum();
	let sent = std::str::from_utf8(bytes).map(|text| sent_marks(text) + marks(text)).unwrap_or(0);
	if shown > sent { Err(UserError::Malformed) } else { Ok(Pairs::new(pairs)) }
}

/// How often U+FFFD itself was sent, encoded.
fn sent_marks(text: &str) -> usize {
	text.to_ascii_uppercase().matches("%EF%BF%BD").count()
}

fn response(site: &Site, visit: &Visit, document: Document) -> Response {
	let status = StatusCode::from_u16(document.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
	let (name, content_type, body) = match document.file {
		Some(Download { name, content_type, pieces }) => (Some(name), content_type, piecewise(pieces)),
		None => (None, "text/html; charset=utf-8", Body::from(document.html)),
	};
	let mut response = Response::new(body);
	*response.status_mut() = status;
	if document.found_nothing {
		response.extensions_mut().insert(evenly::FoundNothing);
	}
	let headers = response.headers_mut();
	headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
	if let Some(name) = name.and_then(|name| HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).ok()) {
		headers.insert(CONTENT_DISPOSITION, name);
	}
	headers.insert(VARY, HeaderValue::from_static("Cookie, Accept-Language, Accept-Encoding"));
	// What a visitor reads may be shown again after asking; what a member reads is kept nowhere.
	let keeping = if visit.session.is_some() || !document.cookies.is_empty() { NOT_KEPT } else { ASK_AGAIN };
	headers.insert(CACHE_CONTROL, keeping);
	if let Some(to) = document.location.and_then(|to| header_address(&to)) {
		headers.insert(LOCATION, to);
	}
	if let Some(seconds) = document.retry_after_s {
		headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
	}
	for cookie in document.cookies {
		if let Ok(value) = HeaderValue::from_str(&cookie_text(site, &cookie)) {
			headers.append(SET_COOKIE, value);
		}
	}
	response
}

/// A body whose pieces are made while it is sent, each on a thread that may block. Whatever breaks
/// on the way breaks the answer off.
fn piecewise(pieces: Pieces) -> Body {
	let pieces = futures::stream::unfold(Some(pieces), |pieces| async {
		let mut pieces = pieces?;
		let made = tokio::task::spawn_blocking(move || (pieces.next(), pieces)).await;
		match made {
			Ok((Some(Ok(text)), rest)) => Some((Ok(Bytes::from(text)), Some(rest))),
			Ok((None, _)) => None,
			Ok((Some(Err(_)), _)) | Err(_) => Some((Err(std::io::Error::other("broken off")), None)),
		}
	});
	// The compression asks once more after the end.
	Body::from_stream(pieces.fuse())
}

type Pieces = Box<dyn Iterator<Item = Result<String, UserError>> + Send>;

/// An address as a header carries it: everything beyond ASCII percent-encoded.
fn header_address(to: &str) -> Option<HeaderValue> {
	let encoded = percent_encoding::utf8_percent_encode(to, percent_encoding::CONTROLS).to_string();
	HeaderValue::from_str(&encoded).ok()
}

fn cookie_text(site: &Site, cookie: &Cookie) -> String {
	let secure = if site.secure { "; Secure" } else { "" };
	let day = 24 * 60 * 60;
	match cookie {
		Cookie::Session(Some(secret)) => {
			let (name, age) = (session_cookie_name(site.secure), SESSION_DAYS * day);
			format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}")
		}
		Cookie::Session(None) => {
			format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}", session_cookie_name(site.secure))
		}
		Cookie::Reading(value) => {
			let age = READING_DAYS * day;
			let value = percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
			format!("{}={value}; Path=/; SameSite=Lax; Max-Age={age}{secure}", session::READING_COOKIE)
		}
	}
}

fn empty(status: StatusCode) -> Response {
	let mut response = Response::new(Body::empty());
	*response.status_mut() = status;
	response
}
