//! How people come into the community, and whether others may read.

use super::{edit, rewrite};
use crate::{Actor, Forum, Result};
use model::site::{Door, INVITES_MAX};

/// How people are to come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoorDraft {
	/// How people become members, and whether visitors read.
	pub door: Door,
	/// How many people each member may invite in thirty days, at most [`INVITES_MAX`]; none
	/// where only administrators invite.
	pub member_invites: Option<u32>,
}

/// Changes how people come in. What visitors may read follows with their next request.
///
/// # Errors
/// [`crate::Error::Denied`] unless the actor is an administrator; [`crate::Error::TooOften`].
pub fn edit_door(forum: &Forum, actor: &Actor, draft: DoorDraft) -> Result<()> {
	edit(forum, actor, move |change| {
		rewrite(change, |site| {
			site.door = draft.door;
			site.member_invites = draft.member_invites.map(|count| count.min(INVITES_MAX)).filter(|count| *count > 0);
		})
	})
}
