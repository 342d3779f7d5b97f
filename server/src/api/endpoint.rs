//! An endpoint: its address, what it takes and gives, and who answers. Routes and document are made from it.

use super::call::{Answer, Answered, Call};
use axum::routing::MethodFilter;
use schemars::{JsonSchema, Schema, SchemaGenerator};

/// How an endpoint is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
	/// Reads.
	Get,
	/// Makes something.
	Post,
	/// Sets something, whatever it was.
	Put,
	/// Changes some of it.
	Patch,
	/// Takes it away.
	Delete,
}

impl Verb {
	/// The method of HTTP.
	#[must_use]
	pub fn name(self) -> &'static str {
		match self {
			Self::Get => "GET",
			Self::Post => "POST",
			Self::Put => "PUT",
			Self::Patch => "PATCH",
			Self::Delete => "DELETE",
		}
	}

	pub(crate) fn filter(self) -> MethodFilter {
		match self {
			Self::Get => MethodFilter::GET,
			Self::Post => MethodFilter::POST,
			Self::Put => MethodFilter::PUT,
			Self::Patch => MethodFilter::PATCH,
			Self::Delete => MethodFilter::DELETE,
		}
	}
}

/// Makes the schema of a type.
pub(crate) type SchemaOf = fn(&mut SchemaGenerator) -> Schema;

fn schema_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
	generator.subschema_for::<T>()
}

/// Something that stands behind the question mark.
pub(crate) struct Parameter {
	pub(crate) name: &'static str,
	pub(crate) says: &'static str,
	pub(crate) schema: SchemaOf,
}

impl Parameter {
	pub(crate) const fn new<T: JsonSchema>(name: &'static str, says: &'static str) -> Self {
		Self { name, says, schema: schema_of::<T> }
	}
}

/// Where one goes on with what an endpoint has made: an operation, its parameter, what to take for it.
pub(crate) type Link = (&'static str, &'static str, &'static str);

/// A body that an endpoint takes.
#[derive(Clone, Copy)]
pub(crate) struct Takes {
	pub(crate) schema: SchemaOf,
	/// JSON.
	pub(crate) example: &'static str,
}

/// One endpoint.
pub struct Endpoint {
	/// How it is asked.
	pub verb: Verb,
	/// Below the prefix of this interface, with what varies in braces.
	pub path: &'static str,
	/// What programs call it.
	pub id: &'static str,
	pub(crate) summary: &'static str,
	/// Whether one may ask without a token.
	pub(crate) open: bool,
	pub(crate) query: &'static [Parameter],
	/// Whether it is a list with `after` and `limit`.
	pub(crate) paged: bool,
	/// Whether `If-Match` guards it.
	pub(crate) guarded: bool,
	pub(crate) takes: Option<Takes>,
	pub(crate) gives: &'static [(u16, Option<SchemaOf>)],
	pub(crate) links: &'static [Link],
	/// Whether its answer leaves at even steps, see [`crate::evenly`].
	pub(crate) evenly: bool,
	/// Whether its answer does not end.
	pub streams: bool,
	pub(crate) run: fn(&Call) -> Answered,
}

/// Stands where an answer does not end.
fn nowhere(_call: &Call) -> Answered {
	Ok(Answer::nothing())
}

/// What an endpoint that gives nothing answers.
const NOTHING: &[(u16, Option<SchemaOf>)] = &[(204, None)];

impl Endpoint {
	const fn new(verb: Verb, path: &'static str, id: &'static str, run: fn(&Call) -> Answered) -> Self {
		Self {
			verb,
			path,
			id,
			summary: "",
			open: false,
			query: &[],
			paged: false,
			guarded: false,
			takes: None,
			gives: NOTHING,
			links: &[],
			evenly: false,
			streams: false,
			run,
		}
	}

	pub(crate) const fn get(path: &'static str, id: &'static str, run: fn(&Call) -> Answered) -> Self {
		Self::new(Verb::Get, path, id, run)
	}

	pub(crate) const fn post(path: &'static str, id: &'static str, run: fn(&Call) -> Answered) -> Self {
		Self::new(Verb::Post, path, id, run)
	}

	pub(crate) const fn put(path: &'static str, id: &'static str, run: fn(&Call) -> Answered) -> Self {
		Self::new(Verb::Put, path, id, run)
	}

	pub(crate) const fn patch(path: &'static str, id: &'static str, run: fn(&Call) -> Answered) -> Self {
		Self { guarded: true, ..Self::new(Verb::Patch, path, id, run) }
	}

	pub(crate) const fn delete(path: &'static str, id: &'static str, run: fn(&Call) -> Answered) -> Self {
		Self::new(Verb::Delete, path, id, run)
	}

	/// An endpoint whose answer does not end; it is answered elsewhere.
	pub(crate) const fn stream(path: &'static str, id: &'static str) -> Self {
		Self { streams: true, ..Self::new(Verb::Get, path, id, nowhere) }
	}

	/// What it does, in one sentence.
	pub(crate) const fn says(self, summary: &'static str) -> Self {
		Self { summary, ..self }
	}

	/// It answers visitors too, with what they may see.
	pub(crate) const fn open(self) -> Self {
		Self { open: true, ..self }
	}

	/// It looks through what its reader may not see.
	pub(crate) const fn evenly(self) -> Self {
		Self { evenly: true, ..self }
	}

	/// It is a list.
	pub(crate) const fn paged(self) -> Self {
		Self { paged: true, ..self }
	}

	/// What may stand behind the question mark.
	pub(crate) const fn query(self, query: &'static [Parameter]) -> Self {
		Self { query, ..self }
	}

	/// The body that it takes, with an example.
	pub(crate) const fn takes<T: JsonSchema>(self, example: &'static str) -> Self {
		Self { takes: Some(Takes { schema: schema_of::<T>, example }), ..self }
	}

	/// Statuses and documents that it answers.
	pub(crate) const fn gives(self, gives: &'static [(u16, Option<SchemaOf>)]) -> Self {
		Self { gives, ..self }
	}

	/// Where one goes on.
	pub(crate) const fn links(self, links: &'static [Link]) -> Self {
		Self { links, ..self }
	}
}

/// A status with a document of this type.
pub(crate) const fn with<T: JsonSchema>(status: u16) -> (u16, Option<SchemaOf>) {
	(status, Some(schema_of::<T>))
}
