//! What waits until somebody has given their password again.

use super::{Action, may};
use crate::accounts::PROVEN_FOR;
use crate::{Actor, Error, Result};
use model::tokens::Scope;
use model::{Reason, Timestamp};

/// What changes who rules here, or who comes in by whose name.
fn is_guarded(action: Action) -> bool {
	matches!(
		action,
		Action::Administer
			| Action::EditSite
			| Action::PlaceGroup(_)
			| Action::SetRole(_)
			| Action::GiveKind
			| Action::GiveGroupRole(_)
			| Action::MakeResetLink
			| Action::MakeToken
			| Action::AddMember
			| Action::KeepWebhooks
	)
}

/// Whether the token of a program reaches so far. One of the widest scope stands for the password
/// given again, except that no token makes another.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::TokenScope`].
pub(crate) fn require_scope(actor: &Actor, action: Action, now: Timestamp) -> Result<()> {
	let Some(scope) = actor.scope() else { return Ok(()) };
	let reaches = !is_guarded(action) || scope == Scope::Admin && action != Action::MakeToken;
	if reaches || !may(actor, action, now) { Ok(()) } else { Err(Error::Denied(Reason::TokenScope)) }
}

/// Whether the actor has to give their password again before they do this: a browser left open
/// must not be enough to take the community over. Asked when something is done, not when its
/// button is shown. What they may not do at all is refused as ever, by whoever asks for that.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::ProveFirst`].
pub fn require_proof(actor: &Actor, action: Action, now: Timestamp) -> Result<()> {
	let lapsed = actor.session().is_some_and(|session| session.proven.plus(PROVEN_FOR) <= now);
	if is_guarded(action) && lapsed && may(actor, action, now) {
		Err(Error::Denied(Reason::ProveFirst))
	} else {
		Ok(())
	}
}
