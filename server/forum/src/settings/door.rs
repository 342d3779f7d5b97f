//! How people come into the community, and whether others may read.

use super::{SITE, edit, rewrite};
use crate::permissions::Action;
use crate::{Actor, Change, Error, Forum, Result};
use model::moderation::Value;
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

/// Sets back how one comes into the community, if it still `is` so.
pub(crate) fn set_door_back(change: &mut Change<'_, '_>, is: Value, was: Value) -> Result<()> {
	change.require(Action::EditSite)?;
	let Value::Door(door) = was else { return Err(Error::NotFound) };
	if Value::Door(change.get(&SITE, &())?.unwrap_or_default().door) != is {
		return Err(Error::Stale);
	}
	rewrite(change, |site| site.door = door)
}
