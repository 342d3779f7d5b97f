//! From an HTTP request to an endpoint, and back: tokens, how often, versions.

use super::call::{Answer, Call};
use super::endpoint::{Endpoint, Verb};
use super::once;
use super::problem::{FieldProblem, Problem};
use crate::etag;
use crate::evenly;
use crate::pages::{self, Site};
use crate::panics;
use crate::request_id::RequestId;
use crate::session;
use axum::RequestExt;
use axum::body::Body;
use axum::extract::{RawPathParams, Request};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, ETAG, IF_MATCH, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use forum::Actor;
use forum::accounts::{self, KnownToken};
use forum::limits::{self, Allowance};
use model::tokens::Scope;
use model::{Reason, UserError};
use tokio::time::Instant;

const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATE_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Answers one request.
pub(super) async fn answer(site: Site, mut request: Request, endpoint: &'static Endpoint) -> Response {
	let params = match request.extract_parts::<RawPathParams>().await {
		Ok(params) => params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
		// A path that is no UTF-8 leads nowhere.
		Err(_) => return Problem::from(UserError::NotFound).response(),
	};
	let (parts, body) = request.into_parts();
	let body = match Request::from_parts(parts.clone(), body).extract::<Bytes, _>().await {
		Ok(body) => body,
		Err(refused) if refused.status() == StatusCode::PAYLOAD_TOO_LARGE => {
			return Problem::from(UserError::TooLarge).response();
		}
		Err(_) => return Problem::from(UserError::Malformed).response(),
	};
	// Who asks is decided when all of it is there.
	let (known, allowance) = match admitted(&site, &parts.headers, endpoint) {
		Ok(admitted) => admitted,
		Err(problem) => return problem.response(),
	};
	let address = format!("{} {}", parts.method, parts.uri);
	let once = match once::key_of(&parts.headers, &address, &body) {
		Ok(once) => once.filter(|_| endpoint.verb == Verb::Post),
		Err(problem) => return problem.response(),
	};
	let query = parts.uri.query().unwrap_or("").as_bytes();
	let call = Call {
		forum: site.forum.clone(),
		actor: known.map_or_else(|| Actor::at_the_door(&site.forum), |known| known.actor),
		params,
		query: form_urlencoded::parse(query).map(|(name, value)| (name.into_owned(), value.into_owned())).collect(),
		body,
		if_match: if_match(&parts.headers),
		address: session::address(&parts),
		origin: pages::origin(&site, &parts),
		report: parts.extensions.get::<RequestId>().map(|id| id.0.clone()).unwrap_or_default(),
	};
	let mut response = match once {
		None => run(call, endpoint).await,
		Some(once) => {
			let actor = call.actor.clone();
			let run = move |actor| run(Call { actor, ..call }, endpoint);
			once::answer(site.forum.clone(), site.turns.clone(), actor, once, run).await
		}
	};
	if let Some(allowance) = allowance {
		tell_allowance(response.headers_mut(), allowance);
	}
	response
}

/// The versions that the program has, of all lines; one that cannot be read fits nothing.
fn if_match(headers: &HeaderMap) -> Option<String> {
	let lines = headers.get_all(IF_MATCH).iter().map(|tag| tag.to_str().unwrap_or("unreadable"));
	let tags = lines.collect::<Vec<_>>().join(", ");
	(!tags.is_empty() || headers.contains_key(IF_MATCH)).then_some(tags)
}

async fn run(call: Call, endpoint: &'static Endpoint) -> Response {
	let done = move || match known_query(&call, endpoint).and_then(|()| (endpoint.run)(&call)) {
		Ok(answer) => response(answer),
		Err(problem) => problem.response(),
	};
	if endpoint.verb == Verb::Get && !endpoint.evenly {
		// Reading waits for nothing: it runs where it is.
		return done();
	}
	let begun = Instant::now();
	let done = tokio::task::spawn_blocking(done).await;
	if endpoint.evenly {
		// What was refused may have been looked for all the same.
		let answered = done.as_ref().ok().filter(|response| response.status().is_success());
		evenly::wait(begun, answered.map_or(evenly::STEP_OF_NOTHING, evenly::step_of)).await;
	}
	match done {
		Ok(response) => response,
		Err(error) => {
			panics::pass_on(error);
			Problem::from(UserError::Busy).response()
		}
	}
}

/// Refuses what stands behind the question mark and means nothing here.
fn known_query(call: &Call, endpoint: &Endpoint) -> Result<(), Problem> {
	let known = |name: &str| {
		endpoint.query.iter().any(|known| known.name == name) || endpoint.paged && ["after", "limit"].contains(&name)
	};
	let strange = call.query.iter().filter(|(name, _)| !known(name));
	let strange = strange.map(|(name, _)| FieldProblem::new(name, "unknown-field")).collect::<Vec<_>>();
	if strange.is_empty() { Ok(()) } else { Err(Problem::invalid(strange)) }
}

pub(super) type Admitted = (Option<KnownToken>, Option<Allowance>);

/// For whom the program asks, and how often it may ask again.
pub(super) fn admitted(site: &Site, headers: &HeaderMap, endpoint: &Endpoint) -> Result<Admitted, Problem> {
	let Some(secret) = bearer(headers)? else {
		return if endpoint.open { Ok((None, None)) } else { Err(UserError::SignInRequired.into()) };
	};
	let known = match accounts::recognise_token(&site.forum, secret) {
		Ok(known) => known.ok_or(UserError::SignInRequired)?,
		Err(error) => {
			tracing::error!(%error, "a token cannot be read");
			return Err(UserError::Busy.into());
		}
	};
	if known.needs_touch {
		let (forum, secret) = (site.forum.clone(), secret.to_owned());
		tokio::task::spawn_blocking(move || accounts::touch_token(&forum, &secret));
	}
	let reads = endpoint.verb == Verb::Get;
	let allowance =
		if reads { limits::api_read(&site.forum, known.id) } else { limits::api_write(&site.forum, known.id) };
	let allowance = allowance.map_err(|error| Problem::from(error.for_people(String::new)))?;
	if !reads && known.scope == Scope::Read {
		return Err(UserError::Denied(Reason::TokenScope).into());
	}
	Ok((Some(known), Some(allowance)))
}

/// The token that was sent, if one was.
pub(super) fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
	let mut all = headers.get_all(AUTHORIZATION).iter();
	let Some(sent) = all.next() else { return Ok(None) };
	let secret = sent.to_str().ok().and_then(|sent| {
		let (scheme, secret) = sent.split_once(' ')?;
		scheme.eq_ignore_ascii_case("bearer").then_some(secret.trim())
	});
	let secret = secret.filter(|_| all.next().is_none()).ok_or(UserError::SignInRequired)?;
	if headers.contains_key(COOKIE) {
		return Err(Problem::new(StatusCode::FORBIDDEN, "token-with-cookie", "A token never goes with a cookie."));
	}
	Ok(Some(secret))
}

fn response(answer: Answer) -> Response {
	let body = answer.body.map(|body| body.to_string());
	let mut response = Response::new(Body::empty());
	let headers = response.headers_mut();
	if let Some(version) = answer.version {
		let tag = format!("\"{version}.{}\"", etag::digest(body.as_deref().unwrap_or("")));
		headers.extend(HeaderValue::try_from(tag).ok().map(|tag| (ETAG, tag)));
	}
	headers.extend(answer.location.and_then(|to| HeaderValue::try_from(to).ok()).map(|to| (LOCATION, to)));
	if let Some(body) = body {
		headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
		*response.body_mut() = Body::from(body);
	}
	*response.status_mut() = answer.status;
	if answer.found_nothing {
		response.extensions_mut().insert(evenly::FoundNothing);
	}
	if answer.secret {
		response.extensions_mut().insert(once::HoldsSecret);
	}
	response
}

pub(super) fn tell_allowance(headers: &mut HeaderMap, allowance: Allowance) {
	let Allowance { name, count, window_s, remaining, reset_s } = allowance;
	let policy = format!("\"{name}\";q={count};w={window_s}");
	let limit = format!("\"{name}\";r={remaining};t={reset_s}");
	headers.extend(HeaderValue::try_from(policy).ok().map(|policy| (RATE_POLICY, policy)));
	headers.extend(HeaderValue::try_from(limit).ok().map(|limit| (RATE_LIMIT, limit)));
}
