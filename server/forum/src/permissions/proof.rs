//! What waits until somebody has given their password again.

use super::{Action, may};
use crate::accounts::PROVEN_FOR;
use crate::{Actor, Error, Result};
use model::{Reason, Timestamp};

/// Whether the actor has to give their password again before they do this: a browser left open
/// must not be enough to take the community over. Asked when something is done, not when its
/// button is shown. What they may not do at all is refused as ever, by whoever asks for that.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::ProveFirst`].
pub fn require_proof(actor: &Actor, action: Action, now: Timestamp) -> Result<()> {
	let guarded = matches!(
		action,
		Action::Administer
			| Action::EditSite
			| Action::PlaceGroup(_)
			| Action::SetRole(_)
			| Action::GiveKind
			| Action::GiveGroupRole(_)
			| Action::MakeResetLink
	);
	let lapsed = actor.session().is_some_and(|session| session.proven.plus(PROVEN_FOR) <= now);
	if guarded && lapsed && may(actor, action, now) { Err(Error::Denied(Reason::ProveFirst)) } else { Ok(()) }
}
