//! Which requests may change something: those our own pages sent, or a program where no cookie counts.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, ORIGIN, TRANSFER_ENCODING};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::config::PublicUrl;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
/// Server functions check nothing themselves and may be asked by GET.
const SERVER_FUNCTIONS: &str = "/do/";
/// Programs speak here, where no cookie counts: a browser that another site drives is nobody. JSON
/// everywhere else is a page of somebody else's trying its luck.
const API: &str = "/api/";
/// Asked by watchdogs under whatever address they know; they tell nothing worth protecting.
const ANY_HOST: [&str; 3] = ["/healthz", "/readyz", "/metrics"];
/// What our forms send.
const FORM_TYPE: &str = "application/x-www-form-urlencoded";
/// What a form with a file sends; everywhere else it would be read as an empty form.
const UPLOAD_TYPE: &str = "multipart/form-data";
/// Where files are sent.
const UPLOADS: &[&str] = &["/admin/members/import", "/admin/settings/look"];
const JSON_TYPE: &str = "application/json";

/// Why a request goes no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// It was meant for another site.
	UnknownHost,
	/// It would change something, and no page of ours sent it.
	Foreign,
	/// Its body is of a type that no page of ours sends.
	UnknownType,
}

impl Refusal {
	/// The status it is answered with.
	#[must_use]
	pub fn status(self) -> StatusCode {
		match self {
			Self::UnknownHost => StatusCode::MISDIRECTED_REQUEST,
			Self::Foreign => StatusCode::FORBIDDEN,
			Self::UnknownType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
		}
	}

	/// For programs, and where no page can be made.
	fn line(self) -> &'static str {
		match self {
			Self::UnknownHost => "Unknown host.\n",
			Self::Foreign => "This request came from another site.\n",
			Self::UnknownType => "Unknown content type.\n",
		}
	}
}

/// Makes the page for somebody whose form was refused.
pub type Explain = Arc<dyn Fn(&Parts, Refusal) -> Response + Send + Sync>;

/// What the middleware compares with.
#[derive(Clone)]
pub struct SameOrigin {
	public: Option<Arc<PublicUrl>>,
	explain: Option<Explain>,
}

impl SameOrigin {
	/// Without a public address the request's own `Host` is taken for ours.
	#[must_use]
	pub fn new(public_url: Option<PublicUrl>) -> Self {
		Self { public: public_url.map(Arc::new), explain: None }
	}

	/// The same with pages for people.
	#[must_use]
	pub fn explained(self, explain: Explain) -> Self {
		Self { explain: Some(explain), ..self }
	}

	fn refusal(&self, parts: &Parts) -> Option<Refusal> {
		let (headers, host) = (&parts.headers, host_of(parts));
		let path = parts.uri.path();
		if !self.knows(host) && !ANY_HOST.contains(&path) {
			return Some(Refusal::UnknownHost);
		}
		let is_function = path.starts_with(SERVER_FUNCTIONS);
		let only_reads = matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS);
		if only_reads && !is_function {
			return None;
		}
		if !path.starts_with(API) && !self.is_ours(headers, host) {
			return Some(Refusal::Foreign);
		}
		let is_known_type = !has_body(headers) || allows_type(headers, path);
		(!is_known_type).then_some(Refusal::UnknownType)
	}

	fn answer(&self, parts: &Parts, refusal: Refusal) -> Response {
		match &self.explain {
			// Under a foreign name no link of a page would lead anywhere.
			Some(explain) if refusal != Refusal::UnknownHost && reads_pages(parts) => explain(parts, refusal),
			Some(_) | None => (refusal.status(), refusal.line()).into_response(),
		}
	}

	fn knows(&self, host: Option<&str>) -> bool {
		let Some(public) = &self.public else { return true };
		host.is_some_and(|host| without_default_port(host, public).eq_ignore_ascii_case(public.authority()))
	}

	fn is_ours(&self, headers: &HeaderMap, host: Option<&str>) -> bool {
		if headers.contains_key(SEC_FETCH_SITE) {
			return single(headers, &SEC_FETCH_SITE) == Some("same-origin");
		}
		let Some(origin) = single(headers, &ORIGIN) else { return false };
		if let Some(public) = &self.public {
			return origin == public.origin();
		}
		let authority = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
		authority.is_some() && authority.zip(host).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
	}
}

/// Middleware: 421 for a foreign `Host`, 403 for a change that no page of ours sent, 415
/// for a body that neither a form nor a program of ours sends.
pub async fn check(State(policy): State<SameOrigin>, request: Request, next: Next) -> Response {
	let (parts, body) = request.into_parts();
	match policy.refusal(&parts) {
		Some(refusal) => policy.answer(&parts, refusal),
		None => next.run(Request::from_parts(parts, body)).await,
	}
}

/// A browser that shows its answer to somebody says that it takes HTML; a program takes anything.
fn reads_pages(parts: &Parts) -> bool {
	let path = parts.uri.path();
	let accepted = parts.headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
	let takes_html = accepted.flat_map(|value| value.split(',')).any(|kind| kind.trim().starts_with("text/html"));
	takes_html && !path.starts_with(SERVER_FUNCTIONS) && !path.starts_with(API)
}

/// HTTP/2 names the host in the target, HTTP/1.1 in a header; a target wins over the header.
pub(crate) fn host_of(parts: &Parts) -> Option<&str> {
	let target = parts.uri.authority().map(axum::http::uri::Authority::as_str);
	target.or_else(|| single(&parts.headers, &HOST))
}

fn without_default_port<'a>(host: &'a str, public: &PublicUrl) -> &'a str {
	let port = if public.is_https() { ":443" } else { ":80" };
	host.strip_suffix(port).unwrap_or(host)
}

/// The header's value if it was sent exactly once.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
	let mut all = headers.get_all(name).iter();
	let first = all.next()?.to_str().ok()?;
	all.next().is_none().then_some(first)
}

fn has_body(headers: &HeaderMap) -> bool {
	let length = headers.get(CONTENT_LENGTH).map(axum::http::HeaderValue::as_bytes);
	headers.contains_key(CONTENT_TYPE)
		|| headers.contains_key(TRANSFER_ENCODING)
		|| length.is_some_and(|length| length != b"0")
}

fn allows_type(headers: &HeaderMap, path: &str) -> bool {
	let essence = single(headers, &CONTENT_TYPE).and_then(|value| value.split(';').next());
	let Some(essence) = essence.map(str::trim) else { return false };
	let takes_json = path.starts_with(SERVER_FUNCTIONS) || path.starts_with(API);
	essence.eq_ignore_ascii_case(FORM_TYPE)
		|| (UPLOADS.contains(&path) && essence.eq_ignore_ascii_case(UPLOAD_TYPE))
		|| (takes_json && essence.eq_ignore_ascii_case(JSON_TYPE))
}

#[cfg(test)]
mod tests {
	use axum::Router;
	use axum::body::Body;
	use axum::middleware::from_fn_with_state;
	use tower::ServiceExt as _;

	use super::*;

	const PUBLIC: &str = "https://forum.example";

	async fn status(public: Option<&str>, line: &str, headers: &[(&str, &str)]) -> u16 {
		let public = public.map(|url| PublicUrl::parse(url).unwrap());
		let router =
			Router::new().fallback(|| async { "in" }).layer(from_fn_with_state(SameOrigin::new(public), check));
		let (method, path) = line.split_once(' ').unwrap();
		let mut request = Request::builder().method(method).uri(path);
		for (name, value) in headers {
			request = request.header(*name, *value);
		}
		router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap().status().as_u16()
	}

	const HOST: (&str, &str) = ("host", "forum.example");

	#[tokio::test]
	async fn reading_needs_no_proof() {
		assert_eq!(status(Some(PUBLIC), "GET /t/1/x", &[HOST]).await, 200);
		let foreign = [HOST, ("sec-fetch-site", "cross-site")];
		assert_eq!(status(Some(PUBLIC), "GET /t/1/x", &foreign).await, 200);
	}

	#[tokio::test]
	async fn a_change_must_come_from_our_own_page() {
		for (site, expected) in
			[("same-origin", 200), ("same-site", 403), ("cross-site", 403), ("none", 403), ("", 403)]
		{
			for line in ["POST /login", "DELETE /x", "PATCH /x", "PUT /x", "GET /do/vote", "PROPFIND /"] {
				let headers = [HOST, ("sec-fetch-site", site)];
				assert_eq!(status(Some(PUBLIC), line, &headers).await, expected, "{site} {line}");
			}
		}
	}

	#[tokio::test]
	async fn a_browser_without_fetch_metadata_is_judged_by_its_origin() {
		let post = |origin| async move { status(Some(PUBLIC), "POST /login", &[HOST, ("origin", origin)]).await };
		assert_eq!(post("https://forum.example").await, 200);
		for foreign in ["http://forum.example", "https://evil.example", "null", "https://forum.example.evil"] {
			assert_eq!(post(foreign).await, 403, "{foreign}");
		}
		assert_eq!(status(Some(PUBLIC), "POST /login", &[HOST]).await, 403, "both absent");
		let twice = [HOST, ("origin", PUBLIC), ("origin", "https://evil.example")];
		assert_eq!(status(Some(PUBLIC), "POST /login", &twice).await, 403);
	}

	#[tokio::test]
	async fn a_good_origin_does_not_outweigh_fetch_metadata() {
		let mixed = [HOST, ("origin", PUBLIC), ("sec-fetch-site", "cross-site")];
		assert_eq!(status(Some(PUBLIC), "POST /login", &mixed).await, 403);
		let twice = [HOST, ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")];
		assert_eq!(status(Some(PUBLIC), "POST /login", &twice).await, 403);
	}

	#[tokio::test]
	async fn without_a_public_address_the_host_is_the_origin() {
		let at = ("host", "127.0.0.1:3000");
		let own = [at, ("origin", "http://127.0.0.1:3000")];
		assert_eq!(status(None, "POST /login", &own).await, 200);
		let foreign = [at, ("origin", "http://127.0.0.1:4000")];
		assert_eq!(status(None, "POST /login", &foreign).await, 403);
		assert_eq!(status(None, "POST /login", &[("origin", "http://x")]).await, 403);
	}

	#[tokio::test]
	async fn a_foreign_host_is_misdirected_except_for_watchdogs() {
		assert_eq!(status(Some(PUBLIC), "GET /", &[("host", "evil.example")]).await, 421);
		assert_eq!(status(Some(PUBLIC), "GET /", &[]).await, 421);
		assert_eq!(status(Some(PUBLIC), "GET /", &[("host", "Forum.Example:443")]).await, 200);
		assert_eq!(status(Some(PUBLIC), "GET https://evil.example/", &[HOST]).await, 421);
		assert_eq!(status(Some(PUBLIC), "GET /healthz", &[("host", "10.0.0.1")]).await, 200);
	}

	#[tokio::test]
	async fn programs_need_no_origin_where_no_cookie_counts_and_nowhere_else() {
		let token = ("authorization", "Bearer fa_x");
		assert_eq!(status(Some(PUBLIC), "POST /api/v1/groups", &[HOST, token]).await, 200);
		let foreign = [HOST, ("sec-fetch-site", "cross-site"), ("cookie", "__Host-sid=x")];
		assert_eq!(status(Some(PUBLIC), "POST /api/v1/groups", &foreign).await, 200);
		assert_eq!(status(Some(PUBLIC), "POST /login", &[HOST, token]).await, 403);
		assert_eq!(status(Some(PUBLIC), "POST /do/vote", &[HOST, token]).await, 403);
	}

	#[tokio::test]
	async fn only_types_that_our_pages_and_programs_send_are_read() {
		let sent = |line, kind| async move {
			let headers = [HOST, ("sec-fetch-site", "same-origin"), ("content-type", kind)];
			status(Some(PUBLIC), line, &headers).await
		};
		assert_eq!(sent("POST /login", "application/x-www-form-urlencoded").await, 200);
		assert_eq!(sent("POST /admin/settings/look", "Multipart/Form-Data; boundary=x").await, 200);
		assert_eq!(sent("POST /login", "multipart/form-data; boundary=x").await, 415);
		assert_eq!(sent("POST /do/vote", "application/json; charset=utf-8").await, 200);
		assert_eq!(sent("PATCH /api/v1/posts/1", "application/json").await, 200);
		assert_eq!(sent("POST /login", "application/json").await, 415);
		assert_eq!(sent("POST /login", "text/plain").await, 415);
		let untyped = [HOST, ("sec-fetch-site", "same-origin"), ("content-length", "3")];
		assert_eq!(status(Some(PUBLIC), "POST /login", &untyped).await, 415);
		let empty = [HOST, ("sec-fetch-site", "same-origin"), ("content-length", "0")];
		assert_eq!(status(Some(PUBLIC), "POST /logout", &empty).await, 200);
	}
}
