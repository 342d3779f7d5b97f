//! Forms with files: read into memory within narrow bounds; what is larger is read to its end and
//! let go, so that a page can say beside the field how large a file may be.

use app::page::{Files, Pairs};
use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use model::UserError;
use multer::{Constraints, Multipart, SizeLimit};

/// Most bytes that are read of people who are signed in: two photographs as cameras make them.
pub const MAX_BYTES: u64 = 24 * 1024 * 1024;
/// Most bytes that are kept of one file: more than any page takes, so that each refuses what was cut.
const KEPT_OF_FILE: usize = 1024 * 1024;
/// Most bytes that are kept of a form: two pictures, or a table.
const KEPT: usize = 2 * 1024 * 1024;
/// Our longest such form has a dozen fields.
const MAX_FIELDS: usize = 50;

/// What divides the fields, if a form was sent in this way.
pub fn boundary(headers: &HeaderMap) -> Option<String> {
	let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
	multer::parse_boundary(kind).ok()
}

/// Names and values, and the files, of a body of at most `max_bytes`.
///
/// # Errors
/// [`UserError::TooLarge`]; [`UserError::Malformed`] for what is no such form, and for text that
/// is no UTF-8: guessing would store something nobody wrote.
pub async fn read(body: Body, boundary: String, max_bytes: u64) -> Result<(Pairs, Files), UserError> {
	let bounds = Constraints::new().size_limit(SizeLimit::new().whole_stream(max_bytes).per_field(max_bytes));
	let mut fields = Multipart::with_constraints(body.into_data_stream(), boundary, bounds);
	let (mut pairs, mut files, mut room) = (Vec::new(), Vec::new(), KEPT);
	while let Some(mut field) = fields.next_field().await.map_err(|error| refused(&error))? {
		let name = field.name().ok_or(UserError::Malformed)?.to_owned();
		let is_file = field.file_name().is_some();
		let mut bytes = Vec::new();
		while let Some(chunk) = field.chunk().await.map_err(|error| refused(&error))? {
			let most = if is_file { KEPT_OF_FILE.saturating_sub(bytes.len()).min(room) } else { room };
			if !is_file && chunk.len() > most {
				return Err(UserError::TooLarge);
			}
			let kept = &chunk[..chunk.len().min(most)];
			bytes.extend_from_slice(kept);
			room -= kept.len();
		}
		if pairs.len() + files.len() == MAX_FIELDS {
			return Err(UserError::Malformed);
		}
		if is_file {
			files.push((name, bytes.into()));
		} else {
			let text = String::from_utf8(bytes).map_err(|_| UserError::Malformed)?;
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
