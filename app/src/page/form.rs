//! What was sent with a request, and what was wrong with it.

use model::{Field, FieldError, UserError};

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

/// A form to show: its values, and why it comes back if it does.
#[derive(Debug, Clone, Default)]
pub struct Form {
	values: Pairs,
	error: Option<UserError>,
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
		Self { values: Pairs(values), error: None }
	}

	/// The form as it was sent, for a preview.
	#[must_use]
	pub fn kept(values: &Pairs) -> Self {
		Self { values: values.clone(), error: None }
	}

	/// The form as it was sent, with why it comes back.
	#[must_use]
	pub fn refused(values: &Pairs, error: UserError) -> Self {
		Self { values: values.clone(), error: Some(error) }
	}

	/// The form as it was sent, with why it comes back; where it cannot, the refusal itself.
	///
	/// # Errors
	/// [`UserError::NotFound`], for the page that holds the form is gone;
	/// [`UserError::SignInRequired`], for then the text is kept by the page to sign in.
	pub fn back(values: &Pairs, error: UserError) -> Result<Self, UserError> {
		match error {
			UserError::NotFound | UserError::SignInRequired => Err(error),
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

	/// The value of a field.
	#[must_use]
	pub fn value(&self, name: &str) -> &str {
		self.values.get(name)
	}

	/// Whether a box is ticked.
	#[must_use]
	pub fn has(&self, name: &str) -> bool {
		self.values.has(name)
	}

	/// Why the form comes back.
	#[must_use]
	pub fn error(&self) -> Option<&UserError> {
		self.error.as_ref()
	}

	/// What is wrong with one field.
	#[must_use]
	pub fn field_error(&self, field: Field) -> Option<UserError> {
		match self.error.as_ref()? {
			UserError::Invalid(fields) => fields
				.iter()
				.find(|error| error.field == field)
				.map(|error: &FieldError| UserError::Invalid(vec![*error])),
			UserError::Taken(taken) => (*taken == field).then_some(UserError::Taken(field)),
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
