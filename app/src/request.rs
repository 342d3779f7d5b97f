//! The one door from server functions to the rules.

use crate::i18n::Locale;
use crate::page::Visit;
use forum::{Actor, Forum};
use model::Timestamp;

/// Who calls a server function, and how they like to read.
#[derive(Clone)]
pub struct RequestContext {
	/// The community.
	pub forum: Forum,
	/// Who calls.
	pub actor: Actor,
	/// Numbers and dates as they like them.
	pub locale: Locale,
	/// When.
	pub now: Timestamp,
	/// Number of the request in the log.
	pub request_id: String,
}

impl RequestContext {
	/// The same caller as of a visit.
	#[must_use]
	pub fn of(visit: &Visit) -> Self {
		Self {
			forum: visit.forum.clone(),
			actor: visit.actor.clone(),
			locale: visit.locale.clone(),
			now: visit.now,
			request_id: visit.request_id.clone(),
		}
	}
}
