//! What a program reads when something was refused: RFC 9457, with codes that do not change.

use app::error_text;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{
	CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, SET_COOKIE, VARY, WWW_AUTHENTICATE,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use model::{Field, FieldError, Problem as Wrong, UserError};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// The type of every document of this kind.
pub(crate) const PROBLEM_JSON: &str = "application/problem+json";
/// In front of the codes: a name for programs, not an address to open.
const TYPE: &str = "urn:meydan:problem:";

/// One refused field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct FieldProblem {
	/// Its name in the request.
	pub(crate) field: String,
	/// What is wrong with it, such as `empty` or `too-long`.
	pub(crate) code: String,
	/// The bound that it breaks, where it breaks one.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub(crate) bound: Option<u64>,
}

impl FieldProblem {
	/// A field that does not fit the document.
	pub(crate) fn new(field: impl Into<String>, code: &str) -> Self {
		Self { field: field.into(), code: code.to_owned(), bound: None }
	}
}

impl From<FieldError> for FieldProblem {
	fn from(error: FieldError) -> Self {
		let bound = match error.problem {
			Wrong::TooShort { min } => Some(min),
			Wrong::TooLong { max }
			| Wrong::TooMany { max }
			| Wrong::TooManyLinks { max }
			| Wrong::TooManyLevels { max }
			| Wrong::QuotaUsed { max } => Some(max),
			Wrong::TooHeavy { max_kib } => Some(max_kib),
			Wrong::BadLine { line } => Some(line),
			Wrong::Empty
			| Wrong::TurnsDirection
			| Wrong::Invisible
			| Wrong::MixedScripts
			| Wrong::LooksLikeStaff
			| Wrong::BadHandle
			| Wrong::BadEmail
			| Wrong::WeakPassword
			| Wrong::WrongPassword
			| Wrong::TooDeep
			| Wrong::TableTooLarge
			| Wrong::Unknown
			| Wrong::BelowItself
			| Wrong::NotAccepted
			| Wrong::BadLink
			| Wrong::BadColour
			| Wrong::TooPale { .. }
			| Wrong::BadPicture
			| Wrong::BadDomain
			| Wrong::FilteredWord
			| Wrong::PublicForKinds
			| Wrong::ForeignLink
			| Wrong::BadReceiver
			| Wrong::Past
			| Wrong::WrongKind
			| Wrong::FilteredLink => None,
		};
		Self { field: error.field.name().to_owned(), code: code_of(&error.problem), bound: bound.map(u64::from) }
	}
}

/// The document of a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Problem {
	/// What kind of refusal; never changes its meaning.
	#[serde(rename = "type")]
	pub(crate) kind: String,
	/// The same for people who read logs.
	pub(crate) title: &'static str,
	/// The status of the answer.
	pub(crate) status: u16,
	/// Why what may be seen may not be done, such as `not-author`.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub(crate) reason: Option<Box<str>>,
	/// The refused fields.
	#[serde(skip_serializing_if = "Vec::is_empty")]
	#[schemars(default)]
	pub(crate) errors: Vec<FieldProblem>,
	/// The number under which the operator finds it in the log.
	#[serde(skip_serializing_if = "Option::is_none")]
	pub(crate) report: Option<Box<str>>,
	/// Seconds until another try can succeed.
	#[serde(skip)]
	retry_after_s: Option<u32>,
}

impl Problem {
	/// A refusal of a kind that pages do not know.
	pub(crate) fn new(status: StatusCode, code: &str, title: &'static str) -> Self {
		Self {
			kind: format!("{TYPE}{code}"),
			title,
			status: status.as_u16(),
			reason: None,
			errors: Vec::new(),
			report: None,
			retry_after_s: None,
		}
	}

	/// Fields that do not fit the document.
	pub(crate) fn invalid(errors: Vec<FieldProblem>) -> Self {
		let whole = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "Some fields were refused.");
		Self { errors, ..whole }
	}

	/// The version that the program changes is not the one that stands.
	pub(crate) fn precondition() -> Self {
		Self::new(StatusCode::PRECONDITION_FAILED, "changed-meanwhile", "It is not in the state that was expected.")
	}

	/// The same, if it was only that somebody was faster: whoever names a version wants to know it so.
	pub(crate) fn stale_is_precondition(self) -> Self {
		if self.kind == format!("{TYPE}stale") { Self::precondition() } else { self }
	}

	/// What stands for an answer that was made by no part of this interface.
	fn for_status(status: StatusCode) -> Self {
		match status {
			StatusCode::NOT_FOUND => UserError::NotFound.into(),
			StatusCode::UNAUTHORIZED => UserError::SignInRequired.into(),
			StatusCode::BAD_REQUEST => UserError::Malformed.into(),
			StatusCode::PAYLOAD_TOO_LARGE => UserError::TooLarge.into(),
			StatusCode::METHOD_NOT_ALLOWED => Self::new(status, "method-not-allowed", "It is not asked in this way."),
			StatusCode::UNSUPPORTED_MEDIA_TYPE => {
				Self::new(status, "unknown-type", "The body is of a type that is not read here.")
			}
			StatusCode::TOO_MANY_REQUESTS => Self::new(status, "too-often", "Too many in too short a time."),
			other => Self::new(other, "refused", other.canonical_reason().unwrap_or("It was refused.")),
		}
	}

	/// The answer.
	pub(crate) fn response(&self) -> Response {
		let body = serde_json::to_vec(self).unwrap_or_default();
		let mut response = Response::new(Body::from(body));
		*response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
		let headers = response.headers_mut();
		headers.insert(CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
		if self.status == 401 {
			headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
		}
		if let Some(seconds) = self.retry_after_s {
			headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
		}
		response
	}
}

impl From<UserError> for Problem {
	fn from(error: UserError) -> Self {
		let status = StatusCode::from_u16(error_text::status(&error)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
		let retry_after_s = error_text::retry_after_s(&error);
		let (code, title) = match &error {
			UserError::Invalid(_) => ("invalid", "Some fields were refused."),
			UserError::Taken(_) => ("taken", "The name is taken."),
			UserError::Stale => ("stale", "Somebody else changed it meanwhile."),
			UserError::SignInRequired => ("sign-in-required", "This needs a token that works."),
			UserError::Denied(_) => ("denied", "It may be seen, but not done."),
			UserError::NotFound => ("not-found", "There is no such thing, or it may not be known of."),
			UserError::TooOften { .. } => ("too-often", "Too many in too short a time."),
			UserError::Malformed => ("malformed", "The request cannot be read."),
			UserError::TooLarge => ("too-large", "The body is larger than this place takes."),
			UserError::Busy => ("busy", "Too much to do at this moment; nothing was changed."),
			UserError::ReadOnly => ("read-only", "Nothing is written until an operator has looked."),
			UserError::Broken { .. } => ("broken", "Something is broken inside."),
		};
		let mut problem = Self { retry_after_s, ..Self::new(status, code, title) };
		match error {
			UserError::Invalid(fields) => problem.errors = fields.into_iter().map(FieldProblem::from).collect(),
			UserError::Taken(field) => problem.errors = vec![FieldProblem::new(field.name(), "taken")],
			UserError::Denied(reason) => problem.reason = Some(code_of(&reason).into()),
			UserError::Broken { report } => problem.report = Some(report.into()),
			UserError::Stale
			| UserError::SignInRequired
			| UserError::NotFound
			| UserError::TooOften { .. }
			| UserError::Malformed
			| UserError::TooLarge
			| UserError::Busy
			| UserError::ReadOnly => {}
		}
		problem
	}
}

impl From<FieldError> for Problem {
	fn from(error: FieldError) -> Self {
		Self::invalid(vec![error.into()])
	}
}

/// A field that has to be one of the choices and is not.
pub(crate) fn unknown(field: Field) -> Problem {
	field.with(Wrong::Unknown).into()
}

/// The name of a variant as programs read it: `NotAuthor` is `not-author`.
pub(crate) fn code_of(value: &impl Serialize) -> String {
	let name = match serde_json::to_value(value) {
		Ok(Value::String(name)) => name,
		Ok(Value::Object(fields)) => fields.keys().next().cloned().unwrap_or_default(),
		Ok(_) | Err(_) => String::new(),
	};
	let mut code = String::with_capacity(name.len() + 4);
	for letter in name.chars() {
		if letter.is_ascii_uppercase() && !code.is_empty() {
			code.push('-');
		}
		code.push(letter.to_ascii_lowercase());
	}
	code
}

/// Middleware: below the prefix of this interface every refusal is a document, whichever guard made it.
pub(crate) async fn speak(request: Request, next: Next) -> Response {
	let below = request.uri().path().starts_with("/api/");
	let response = next.run(request).await;
	let refused = response.status().is_client_error() || response.status().is_server_error();
	let told = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == PROBLEM_JSON);
	if !below || !refused || told {
		return response;
	}
	let (mut parts, _) = response.into_parts();
	for header in [CONTENT_ENCODING, CONTENT_LENGTH, SET_COOKIE, VARY] {
		parts.headers.remove(header);
	}
	let (made, body) = Problem::for_status(parts.status).response().into_parts();
	for (name, value) in &made.headers {
		parts.headers.insert(name, value.clone());
	}
	Response::from_parts(parts, body)
}

#[cfg(test)]
mod tests {
	use super::*;
	use model::Reason;

	#[test]
	fn a_refusal_names_fields_reasons_and_bounds_by_codes() {
		let problem = Problem::from(UserError::Invalid(vec![Field::Title.with(Wrong::TooLong { max: 200 })]));
		let told = serde_json::to_value(&problem).unwrap();
		assert_eq!(told["type"], "urn:meydan:problem:invalid");
		assert_eq!(told["errors"][0], serde_json::json!({ "field": "title", "code": "too-long", "bound": 200 }));
		let denied = Problem::from(UserError::Denied(Reason::Suspended { until: None }));
		assert_eq!((denied.status, denied.reason.as_deref()), (403, Some("suspended")));
		assert_eq!(Problem::from(UserError::Denied(Reason::NotAuthor)).reason.as_deref(), Some("not-author"));
	}
}
