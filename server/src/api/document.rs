//! The description of this interface: OpenAPI 3.1, made from the endpoints and their types.

use super::call::LIMIT_MAX;
use super::endpoint::{Endpoint, Takes, Verb};
use super::problem::{PROBLEM_JSON, Problem};
use super::{PREFIX, endpoints};
use crate::webhooks::Telling;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// Refusals that any endpoint may answer.
const ALWAYS: &[u16] = &[400, 403, 404, 414, 422, 429, 500, 503];
/// Those of endpoints that change something.
const CHANGING: &[u16] = &[401, 409, 412, 413, 415];

/// The document.
#[must_use]
pub fn document() -> Value {
	let settings = SchemaSettings::draft2020_12().with(|settings| {
		settings.definitions_path = "/components/schemas".into();
		settings.meta_schema = None;
	});
	let mut generator = settings.into_generator();
	let mut paths = Map::new();
	for endpoint in endpoints() {
		let path = paths.entry(format!("{PREFIX}{}", endpoint.path)).or_insert_with(|| json!({}));
		path[endpoint.verb.name().to_lowercase()] = operation(endpoint, &mut generator);
	}
	let (refusal, telling) = (generator.subschema_for::<Problem>(), generator.subschema_for::<Telling>());
	let mut schemas = Value::Object(generator.take_definitions(true));
	choose_plainly(&mut schemas);
	json!({
		"openapi": "3.1.0",
		"info": {
			"title": "Meydan",
			"version": env!("CARGO_PKG_VERSION"),
			"description": "What people do on the pages of a community, for programs. Times are RFC 3339 in UTC, \
				ids are opaque texts. Without a token one reads what visitors read; a request that carries \
				a token carries no cookie. Every POST may carry an Idempotency-Key: sent again \
				within 24 hours, it is answered as the first time.",
		},
		"servers": [{ "url": "/" }],
		"paths": paths,
		"webhooks": {
			"happening": { "post": {
				"operationId": "receiveHappening",
				"summary": "What a webhook tells, signed as Standard Webhooks says.",
				"security": [],
				"requestBody": { "required": true, "content": { "application/json": { "schema": telling } } },
				"responses": {
					"2XX": { "description": "Taken. Everything else is tried again, for a day." },
					"410": { "description": "The receiver is gone: the webhook is switched off." },
				},
			} },
		},
		"components": {
			"schemas": schemas,
			"securitySchemes": {
				"token": { "type": "http", "scheme": "bearer", "description": "Made under /settings/tokens." },
			},
			"responses": {
				"Refusal": {
					"description": "Refused; the type says why.",
					"content": { PROBLEM_JSON: { "schema": refusal } },
				},
			},
		},
	})
}

/// Makes one list of choices that each have a text of their own: clients are built from lists.
fn choose_plainly(schema: &mut Value) {
	if let Some(all) = schema.get("oneOf").and_then(Value::as_array) {
		let words = |one: &Value| match (&one["const"], &one["enum"]) {
			(word @ Value::String(_), _) => Some(vec![word.clone()]),
			(_, Value::Array(words)) => Some(words.clone()),
			_ => None,
		};
		if let Some(words) = all.iter().map(words).collect::<Option<Vec<_>>>() {
			let told = |one: &Value| Some(format!("`{}`: {}", one["const"].as_str()?, one["description"].as_str()?));
			let says = [schema["description"].as_str().unwrap_or("").to_owned()];
			let says = says.into_iter().chain(all.iter().filter_map(told)).collect::<Vec<_>>().join("\n");
			*schema = json!({ "type": "string", "enum": words.concat(), "description": says.trim() });
			return;
		}
	}
	match schema {
		Value::Object(fields) => fields.values_mut().for_each(choose_plainly),
		Value::Array(items) => items.iter_mut().for_each(choose_plainly),
		Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
	}
}

fn operation(endpoint: &Endpoint, generator: &mut SchemaGenerator) -> Value {
	let tag = endpoint.path.split('/').nth(1).unwrap_or("");
	let token = json!({ "token": [] });
	let security = if endpoint.open { json!([{}, token]) } else { json!([token]) };
	let mut operation = json!({
		"operationId": endpoint.id,
		"tags": [tag],
		"summary": endpoint.summary,
		"security": security,
		"parameters": parameters(endpoint, generator),
		"responses": responses(endpoint, generator),
	});
	if let Some(takes) = endpoint.takes {
		let schema = (takes.schema)(generator);
		operation["requestBody"] = json!({
			"required": true,
			"content": { "application/json": { "schema": schema, "example": example(takes) } },
		});
	}
	operation
}

fn example(takes: Takes) -> Value {
	serde_json::from_str(takes.example).unwrap_or_default()
}

fn parameters(endpoint: &Endpoint, generator: &mut SchemaGenerator) -> Vec<Value> {
	let mut all = Vec::new();
	for part in endpoint.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
		all.push(
			json!({ "name": part, "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } }),
		);
	}
	for parameter in endpoint.query {
		let schema = (parameter.schema)(generator);
		let (name, says) = (parameter.name, parameter.says);
		all.push(json!({ "name": name, "in": "query", "description": says, "schema": schema }));
	}
	if endpoint.paged {
		let limit = json!({ "type": "integer", "minimum": 1, "maximum": LIMIT_MAX, "default": 30 });
		all.push(json!({ "name": "limit", "in": "query", "description": "Items at most.", "schema": limit }));
		let after = json!({ "type": "string", "minLength": 1 });
		let says = "What the list before gave as `next`.";
		all.push(json!({ "name": "after", "in": "query", "description": says, "schema": after }));
	}
	if endpoint.verb == Verb::Post {
		let key = json!({ "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" });
		let says = "Sent again within 24 hours, it is answered as the first time.";
		all.push(json!({ "name": "Idempotency-Key", "in": "header", "description": says, "schema": key }));
	}
	if endpoint.streams {
		let says = "The id of the last event that was read: what happened since is told first.";
		all.push(
			json!({ "name": "Last-Event-ID", "in": "header", "description": says, "schema": { "type": "string" } }),
		);
	}
	if endpoint.guarded {
		let says = "The ETag of what shall be changed.";
		all.push(json!({ "name": "If-Match", "in": "header", "description": says, "schema": { "type": "string" } }));
	}
	all
}

fn responses(endpoint: &Endpoint, generator: &mut SchemaGenerator) -> Value {
	let mut all = Map::new();
	if endpoint.streams {
		let told = generator.subschema_for::<super::events::Happening>();
		let says = "Events; the data of each is what the schema says, except of the first, `ready`, which is empty.";
		let stream =
			json!({ "description": says, "content": { "text/event-stream": { "schema": { "type": "string" } } } });
		all.insert("200".to_owned(), stream);
		all["200"]["x-event-data"] = told.to_value();
	}
	for (place, (status, schema)) in endpoint.gives.iter().enumerate().filter(|_| !endpoint.streams) {
		let mut response = json!({ "description": said(*status) });
		if let Some(schema) = schema {
			let schema = schema(generator);
			response["content"] = json!({ "application/json": { "schema": schema } });
		}
		// What waits has no address yet to go on from: only the first answer leads further.
		for (operation, parameter, from) in endpoint.links.iter().filter(|_| place == 0) {
			response["links"][operation]["operationId"] = json!(operation);
			if let Some(takes) = endpoints().find(|other| other.id == *operation).and_then(|other| other.takes) {
				response["links"][operation]["requestBody"] = example(takes);
			}
			response["links"][operation]["parameters"][parameter] = json!(from);
		}
		all.insert(status.to_string(), response);
	}
	let changes = endpoint.verb != Verb::Get;
	let signed = if changes { CHANGING } else { &[401][..] };
	for status in ALWAYS.iter().chain(signed) {
		all.insert(status.to_string(), json!({ "$ref": "#/components/responses/Refusal" }));
	}
	Value::Object(all)
}

fn said(status: u16) -> &'static str {
	match status {
		201 => "Made.",
		202 => "It waits until somebody who keeps order has looked at it.",
		204 => "Done.",
		_ => "Here it is.",
	}
}
