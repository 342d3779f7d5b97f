//! Forms with files: read whole into memory, within narrow bounds.

use app::page::{Files, Pairs};
use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use model::UserError;
use multer::{Constraints, Multipart, SizeLimit};

/// A form with its files: two pictures, or a table, and room to say in words that one is too
/// large. Larger things have no place here.
const MAX_BYTES: u64 = 2 * 1024 * 1024;
/// Our longest such form has a dozen fields.
const MAX_FIELDS: usize = 50;

/// What divides the fields, if a form was sent in this way.
pub fn boundary(headers: &HeaderMap) -> Option<String> {
	let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
	multer::parse_boundary(kind).ok()
}

/// Names and values, and the files.
///
/// # Errors
/// [`UserError::TooLarge`]; [`UserError::Malformed`] for what is no such form, and for text that
/// is no UTF-8: guessing would store something nobody wrote.
pub async fn read(body: Body, boundary: String) -> Result<(Pairs, Files), UserError> {
	let bounds = Constraints::new().size_limit(SizeLimit::new().whole_stream(MAX_BYTES).per_field(MAX_BYTES));
	let mut fields = Multipart::with_constraints(body.into_data_stream(), boundary, bounds);
	let (mut pairs, mut files) = (Vec::new(), Vec::new());
	while let Some(field) = fields.next_field().await.map_err(|error| refused(&error))? {
		let name = field.name().ok_or(UserError::Malformed)?.to_owned();
		let is_file = field.file_name().is_some();
		let bytes = field.bytes().await.map_err(|error| refused(&error))?;
		if pairs.len() + files.len() == MAX_FIELDS {
			return Err(UserError::Malformed);
		}
		if is_file {
			files.push((name, bytes.as_ref().into()));
		} else {
			let text = String::from_utf8(bytes.into()).map_err(|_| UserError::Malformed)?;
			pairs.push((name, text));
		}
	}
	Ok((Pairs::new(pairs), Files::new(files)))
}

fn refused(error: &multer::Error) -> UserError {
	match error {
		multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => UserError::TooLarge,
		_ => UserError::Malformed,
	}
}
