//! What was sent with a request, and what was wrong with it.

use model::{Field, Reason, UserError};
use std::sync::Arc;

/// Names and values as they were sent; a name may occur more than once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
	/// These pairs.
	#[must_use]
	pub fn new(pairs: Vec<(String, String)>) -> Self {
		Self(pairs)
	}

	/// The first value of this name; empty if there is none.
	#[must_use]
	pub fn get(&self, name: &str) -> &str {
		self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
	}

	/// What the form says that a field held when it was made; browsers send line ends in their own way.
	#[must_use]
	pub fn found(&self, name: &str) -> Option<String> {
		let name = found(name);
		self.has(&name).then(|| self.get(&name).replace("\r\n", "\n"))
	}

	/// All values of this name, divided by commas, as boxes with one name are sent.
	#[must_use]
	pub fn joined(&self, name: &str) -> String {
		let values = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
		values.collect::<Vec<_>>().join(",")
	}

	/// Whether this name was sent at all, as a ticked box or a pressed button is.
	#[must_use]
	pub fn has(&self, name: &str) -> bool {
		self.0.iter().any(|(known, _)| known == name)
	}

	/// All pairs in their order.
	pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
		self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
	}
}

/// Files that were sent with a form, each by the name of its field.
#[derive(Debug, Clone, Default)]
pub struct Files(Vec<(String, Arc<[u8]>)>);

impl Files {
	/// These files.
	#[must_use]
	pub fn new(files: Vec<(String, Arc<[u8]>)>) -> Self {
		Self(files)
	}

	/// The bytes of the file in this field; none if nobody chose one.
	#[must_use]
	pub fn get(&self, name: &str) -> Option<&[u8]> {
		self.0.iter().find(|(known, bytes)| known == name && !bytes.is_empty()).map(|(_, bytes)| &**bytes)
	}
}

/// A form to show: its values, and why it comes back if it does.
#[derive(Debug, Clone, Default)]
pub struct Form {
	values: Pairs,
	error: Option<UserError>,
	preview: Option<String>,
}

impl Form {
	/// An empty form.
	#[must_use]
	pub fn blank() -> Self {
		Self::default()
	}

	/// A form with these values to begin with.
	#[must_use]
	pub fn with<const N: usize>(values: [(&str, &str); N]) -> Self {
		let values = values.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
		Self { values: Pairs(values), ..Self::default() }
	}

	/// The form as it was sent, with what its text will look like: safe HTML.
	#[must_use]
	pub fn previewed(values: &Pairs, html: String) -> Self {
		Self { values: values.clone(), error: None, preview: Some(html) }
	}

	/// The form as it was sent, with why it comes back.
	#[must_use]
	pub fn refused(values: &Pairs, error: UserError) -> Self {
		Self { values: values.clone(), error: Some(error), preview: None }
	}

	/// The form that comes back because somebody else changed the same: what its sender left alone
	/// is what it is now, and the rest is theirs, to be compared with what it is now.
	#[must_use]
	pub fn stale(values: &Pairs, now: &[(&'static str, &str)]) -> Self {
		let mut form = Self::refused(values, UserError::Stale);
		for (name, now) in now {
			let found = found(name);
			if values.joined(name) == values.get(&found) {
				form.set(name, now);
			}
			form.set(&found, now);
		}
		form
	}

	/// A form with what holds now, which also says what was found.
	#[must_use]
	pub fn to_edit(now: &[(&'static str, &str)]) -> Self {
		let mut form = Self::blank();
		for (name, now) in now {
			form.set(name, now);
			form.set(&found(name), now);
		}
		form
	}

	/// The form as it was sent, with why it comes back; where it cannot, the refusal itself.
	///
	/// # Errors
	/// [`UserError::NotFound`], for the page that holds the form is gone;
	/// [`UserError::SignInRequired`], [`Reason::TermsFirst`] and [`Reason::ProveFirst`], for then the
	/// text is kept by the page to sign in, to agree, or to give the password again.
	pub fn back(values: &Pairs, error: UserError) -> Result<Self, UserError> {
		match error {
			UserError::NotFound
			| UserError::SignInRequired
			| UserError::Denied(Reason::TermsFirst | Reason::ProveFirst) => Err(error),
			UserError::Invalid(_)
			| UserError::Taken(_)
			| UserError::Stale
			| UserError::Denied(_)
			| UserError::TooOften { .. }
			| UserError::Malformed
			| UserError::TooLarge
			| UserError::Busy
			| UserError::ReadOnly
			| UserError::Broken { .. } => Ok(Self::refused(values, error)),
		}
	}

	/// The same with another value in one of its fields.
	#[must_use]
	pub fn and(mut self, name: &str, value: &str) -> Self {
		self.set(name, value);
		self
	}

	/// The value of a field.
	#[must_use]
	pub fn value(&self, name: &str) -> &str {
		self.values.get(name)
	}

	/// All values of a field, divided by commas.
	#[must_use]
	pub fn joined(&self, name: &str) -> String {
		self.values.joined(name)
	}

	/// Whether a box is ticked.
	#[must_use]
	pub fn has(&self, name: &str) -> bool {
		self.values.has(name)
	}

	/// What its text will look like, if that was asked for: safe HTML.
	#[must_use]
	pub fn preview(&self) -> Option<&str> {
		self.preview.as_deref()
	}

	fn set(&mut self, name: &str, value: &str) {
		self.values.0.retain(|(known, _)| known != name);
		self.values.0.push((name.to_owned(), value.to_owned()));
	}

	/// Why the form comes back.
	#[must_use]
	pub fn error(&self) -> Option<&UserError> {
		self.error.as_ref()
	}

	/// What is wrong with one field.
	#[must_use]
	pub fn field_error(&self, field: Field) -> Option<UserError> {
		let refused = self.refused_fields()?;
		refused.into_iter().find(|(known, _)| *known == field).map(|(_, error)| error)
	}

	/// Why the form comes back, where that is about the whole of it and not about fields.
	#[must_use]
	pub fn whole_error(&self) -> Option<&UserError> {
		self.error.as_ref().filter(|_| self.refused_fields().is_none())
	}

	/// Each refused field with its own part of the refusal; none if it is about no field.
	fn refused_fields(&self) -> Option<Vec<(Field, UserError)>> {
		match self.error.as_ref()? {
			UserError::Invalid(fields) => {
				Some(fields.iter().map(|error| (error.field, UserError::Invalid(vec![*error]))).collect())
			}
			UserError::Taken(field) => Some(vec![(*field, UserError::Taken(*field))]),
			UserError::Stale
			| UserError::SignInRequired
			| UserError::Denied(_)
			| UserError::NotFound
			| UserError::TooOften { .. }
			| UserError::Malformed
			| UserError::TooLarge
			| UserError::Busy
			| UserError::ReadOnly
			| UserError::Broken { .. } => None,
		}
	}
}

/// The field that says what another one held when its form was made.
#[must_use]
pub fn found(name: &str) -> String {
	format!("found_{name}")
}

/// Collects what is wrong with several fields, so that all of it is told at once.
#[macro_export]
macro_rules! all_fields {
	($($name:ident = $parsed:expr),+ $(,)?) => {
		$(let $name = $parsed;)+
		let mut refused: Vec<model::FieldError> = Vec::new();
		$(if let Err(error) = &$name { refused.push(*error); })+
		if !refused.is_empty() {
			return Err(model::UserError::Invalid(refused));
		}
		$(let Ok($name) = $name else { return Err(model::UserError::Malformed) };)+
	};
}

#[cfg(test)]
mod tests {
	use super::*;
	use model::Problem;

	#[test]
	fn a_refusal_stands_beside_its_fields_or_above_the_form_and_never_at_both_places() {
		let form = |error| Form::refused(&Pairs::default(), error);
		let both = UserError::Invalid(vec![Field::Name.with(Problem::Empty), Field::Slug.with(Problem::BadHandle)]);
		assert_eq!(form(both.clone()).field_error(Field::Slug), Some(Field::Slug.with(Problem::BadHandle).into()));
		assert_eq!(form(both.clone()).field_error(Field::Body), None);
		assert_eq!(form(both).whole_error(), None);
		assert_eq!(form(UserError::Taken(Field::Name)).field_error(Field::Name), Some(UserError::Taken(Field::Name)));
		let denied = UserError::Denied(Reason::AdministratorsOnly);
		assert_eq!(form(denied.clone()).field_error(Field::Name), None);
		assert_eq!(form(denied.clone()).whole_error(), Some(&denied));
		assert_eq!(Form::blank().whole_error(), None);
	}
}
