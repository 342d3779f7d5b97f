//! What a page knows of the request: who asks, how they like to read, what they sent.

use super::{Files, Pairs};
use crate::i18n::{Locale, Words};
use forum::{Actor, Forum};
use model::reading::{Language, Theme};
use model::site::SiteView;
use model::{SessionId, Timestamp, UserError};

/// The session of whoever is signed in.
#[derive(Debug, Clone)]
pub struct SessionInfo {
	/// Which.
	pub id: SessionId,
	/// The secret in the cookie.
	pub secret: String,
	/// Name of the member.
	pub name: String,
	/// Handle of the member.
	pub handle: String,
}

/// One request, ready for a page.
#[derive(Clone)]
pub struct Visit {
	/// The community.
	pub forum: Forum,
	/// Who asks.
	pub actor: Actor,
	/// Their session.
	pub session: Option<SessionInfo>,
	/// Whether they are signed out because they got other rights.
	pub rights_changed: bool,
	/// Name and language of the community.
	pub site: SiteView,
	/// Numbers and dates as the reader likes them.
	pub locale: Locale,
	/// Light or dark.
	pub theme: Theme,
	/// When the request came.
	pub now: Timestamp,
	/// The path, without the query.
	pub path: String,
	/// What stands before a path in an address that is passed on, such as `https://forum.example.org`.
	pub origin: String,
	/// What varies in the path.
	pub params: Pairs,
	/// What stands behind the question mark.
	pub query: Pairs,
	/// What the form holds.
	pub form: Pairs,
	/// The files that were sent with the form.
	pub files: Files,
	/// For scripts and styles in this answer.
	pub nonce: String,
	/// Browser and system in few words, for the list of sessions.
	pub device: String,
	/// Where limits count, without telling who.
	pub address: u64,
	/// Report number for a broken answer; the log has the same.
	pub request_id: String,
}

impl Visit {
	/// The texts of the reader's language.
	#[must_use]
	pub fn words(&self) -> &'static Words {
		self.locale.words()
	}

	/// The reader's language.
	#[must_use]
	pub fn language(&self) -> Language {
		self.locale.language
	}

	/// Whether somebody is signed in.
	#[must_use]
	pub fn is_signed_in(&self) -> bool {
		self.actor.is_signed_in()
	}

	/// An address that works wherever it is pasted.
	#[must_use]
	pub fn whole_address(&self, path: &str) -> String {
		format!("{}{path}", self.origin)
	}

	/// The address that was asked, with what stands behind the question mark.
	#[must_use]
	pub fn address_here(&self) -> String {
		let mut address = escaped(&self.path);
		for (at, (name, value)) in self.query.iter().enumerate() {
			address.push(if at == 0 { '?' } else { '&' });
			address.push_str(&format!("{}={}", escaped(name), escaped(value)));
		}
		address
	}

	/// The same request as made by whoever this session belongs to, which has begun just now.
	#[must_use]
	pub fn signed_in(&self, secret: &str) -> Option<Self> {
		let known = self.ask(|forum, _| forum::accounts::recognise(forum, secret)).ok()??;
		let reading = known.reading;
		let offered = self.site.face.offered(self.site.language);
		let language = reading.language.filter(|it| offered.contains(it)).unwrap_or(self.locale.language);
		let locale = Locale::chosen(language, reading.calendar, reading.zone.as_deref());
		let session =
			SessionInfo { id: known.session, secret: secret.to_owned(), name: known.name, handle: known.handle };
		Some(Self { actor: known.actor, session: Some(session), locale, theme: reading.theme, ..self.clone() })
	}

	/// The same request as made by nobody in particular, after the session has ended.
	#[must_use]
	pub fn signed_out(&self) -> Self {
		Self { actor: Actor::at_the_door(&self.forum), session: None, ..self.clone() }
	}

	/// The id in the path under this name.
	///
	/// # Errors
	/// [`UserError::NotFound`] for what is no id: such a page does not exist.
	pub fn id<T: std::str::FromStr>(&self, name: &str) -> Result<T, UserError> {
		self.params.get(name).parse().map_err(|_| UserError::NotFound)
	}

	/// A page number from the query: 1 for what is none.
	#[must_use]
	pub fn page_number(&self) -> u32 {
		self.query.get("page").parse().unwrap_or(1).max(1)
	}

	/// Does something with the community, and tells what went wrong in words for people.
	///
	/// # Errors
	/// The refusal; what is broken inside is logged here, once.
	pub fn ask<T>(&self, act: impl FnOnce(&Forum, &Actor) -> forum::Result<T>) -> Result<T, UserError> {
		act(&self.forum, &self.actor).map_err(|error| {
			let text = error.to_string();
			error.for_people(|| {
				tracing::error!(report = %self.request_id, error = %text, "an operation failed inside");
				self.request_id.clone()
			})
		})
	}

	/// Does something after the answer, for what nobody waits for. What goes wrong is logged.
	pub fn later(&self, act: impl FnOnce(&Forum, &Actor) -> forum::Result<()> + Send + 'static) {
		let (forum, actor, report) = (self.forum.clone(), self.actor.clone(), self.request_id.clone());
		tokio::task::spawn_blocking(move || {
			if let Err(error) = act(&forum, &actor) {
				tracing::warn!(%report, %error, "an afterthought failed");
			}
		});
	}

	/// The address of the page to come back to after signing in.
	#[must_use]
	pub fn next(&self) -> String {
		safe_next(self.query.get("next")).or_else(|| safe_next(self.form.get("next"))).unwrap_or("/").to_owned()
	}
}

/// An address inside this site, or none: `next` comes from outside and must not lead there.
#[must_use]
pub fn safe_next(next: &str) -> Option<&str> {
	let inside = next.starts_with('/')
		&& !next.starts_with("//")
		&& !next.starts_with("/\\")
		&& !next.chars().any(|c| c.is_control() || c == '\\');
	inside.then_some(next)
}

/// An address as the value of a query.
#[must_use]
pub fn escaped(address: &str) -> String {
	let mut escaped = String::new();
	for byte in address.bytes() {
		if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
			escaped.push(char::from(byte));
		} else {
			escaped.push_str(&format!("%{byte:02X}"));
		}
	}
	escaped
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn next_never_leads_outside() {
		for next in
			["", "x", "//evil.example", "/\\evil.example", "https://evil.example", "/a\nb", "/a\\b", "javascript:x"]
		{
			assert_eq!(safe_next(next), None, "{next}");
		}
		assert_eq!(safe_next("/t/1/x?page=2#p3"), Some("/t/1/x?page=2#p3"));
	}
}
