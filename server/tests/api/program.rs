//! A program that asks a site in the test's own process.

use super::site::{Reply, TestSite};
use axum::body::Body;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use forum::{Actor, accounts};
use model::Field;
use model::text::Handle;
use model::tokens::{NewToken, Scope};
use serde_json::Value;

/// A program, with its token if it has one.
#[derive(Clone)]
pub(crate) struct Program<'a> {
	pub(crate) site: &'a TestSite,
	pub(crate) token: Option<String>,
}

/// What it was answered.
#[derive(Debug)]
pub(crate) struct Told {
	pub(crate) status: u16,
	pub(crate) body: Value,
	pub(crate) reply: Reply,
}

impl Told {
	pub(crate) fn header(&self, name: &str) -> &str {
		self.reply.headers.get(name).map_or("", |value| value.to_str().unwrap())
	}

	/// A text in the document.
	pub(crate) fn text(&self, name: &str) -> String {
		self.body[name].as_str().unwrap_or_else(|| panic!("no {name} in {}", self.body)).to_owned()
	}
}

/// A program without a token.
pub(crate) fn visitor(site: &TestSite) -> Program<'_> {
	Program { site, token: None }
}

/// A program with a token of a member, who is made at the first call.
pub(crate) fn program<'a>(site: &'a TestSite, handle: &str, scope: Scope) -> Program<'a> {
	let handle = Handle::parse(Field::Handle, handle).unwrap();
	let new = NewToken::parse("Test", scope, 30).unwrap();
	let token = accounts::make_token_for(site.forum(), &Actor::system(), handle, new).unwrap();
	Program { site, token: Some(token) }
}

impl Program<'_> {
	pub(crate) async fn get(&self, path: &str) -> Told {
		self.send("GET", path, None, &[]).await
	}

	pub(crate) async fn post(&self, path: &str, body: Value) -> Told {
		self.send("POST", path, Some(body), &[]).await
	}

	pub(crate) async fn put(&self, path: &str, body: Value) -> Told {
		self.send("PUT", path, Some(body), &[]).await
	}

	pub(crate) async fn patch(&self, path: &str, body: Value) -> Told {
		self.send("PATCH", path, Some(body), &[]).await
	}

	pub(crate) async fn delete(&self, path: &str) -> Told {
		self.send("DELETE", path, None, &[]).await
	}

	/// The status alone, of an answer that does not end.
	pub(crate) async fn head(&self, path: &str) -> u16 {
		let mut browser = self.site.visitor();
		let mut request = browser.request("GET", &format!("/api/v1{path}"));
		if let Some(token) = &self.token {
			request = request.header(AUTHORIZATION, format!("Bearer {token}"));
		}
		browser.head_of(request.body(Body::empty()).unwrap()).await.0
	}

	pub(crate) async fn send(&self, method: &str, path: &str, body: Option<Value>, headers: &[(&str, &str)]) -> Told {
		let mut browser = self.site.visitor();
		let mut request = browser.request(method, &format!("/api/v1{path}"));
		if let Some(token) = &self.token {
			request = request.header(AUTHORIZATION, format!("Bearer {token}"));
		}
		for (name, value) in headers {
			request = request.header(*name, *value);
		}
		let body = match body {
			Some(body) => {
				request = request.header(CONTENT_TYPE, "application/json");
				Body::from(body.to_string())
			}
			None => Body::empty(),
		};
		let reply = browser.send(request.body(body).unwrap()).await;
		let body = serde_json::from_str(&reply.body).unwrap_or(Value::Null);
		Told { status: reply.status, body, reply }
	}
}
