//! Whoever asks.

use super::call::{Answer, Answered, Call};
use super::endpoint::{Endpoint, with};
use super::words::{Moment, RoleWord};
use forum::{accounts, inbox, moderation};
use schemars::JsonSchema;
use serde::Serialize;

pub(super) const ENDPOINTS: &[Endpoint] = &[Endpoint::get("/me", "getMe", show)
	.says("For whom the token acts, and how far it reaches.")
	.gives(&[with::<Me>(200)])];

/// For whom a program acts.
#[derive(Debug, Serialize, JsonSchema)]
struct Me {
	handle: String,
	name: String,
	email: Option<String>,
	/// Markdown.
	about: String,
	role: RoleWord,
	joined: Moment,
	/// How far the token reaches: read, write or admin.
	scope: String,
	/// What is new in the inbox; from 100 on it is not counted.
	unread: u32,
	/// What one was told of acts that concern oneself, and has not seen.
	notices: u32,
}

fn show(call: &Call) -> Answered {
	let own = call.ask(accounts::own)?;
	Ok(Answer::of(&Me {
		handle: own.handle,
		name: own.name,
		email: own.email,
		about: own.about,
		role: own.role.into(),
		joined: own.joined.into(),
		scope: call.actor.scope().map_or("", |scope| scope.code()).to_owned(),
		unread: call.ask(inbox::unread)?.0,
		notices: call.ask(moderation::unseen)?,
	}))
}
