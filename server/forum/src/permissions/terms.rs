//! What waits until somebody has agreed to the terms in force.

use super::Action;
use crate::{Actor, Error, Result};
use model::Reason;

/// Whether the actor owes the community their consent to its terms before they do this. Asked
/// when something is done, not when its button is shown: the way to agreeing leads over trying.
///
/// # Errors
/// [`Error::Denied`] with [`Reason::TermsFirst`].
pub(crate) fn require_terms(actor: &Actor, action: Action) -> Result<()> {
	// Whatever is not named here is writing, so that nothing new is forgotten.
	let free = matches!(
		action,
		Action::LookInside
			| Action::SeeGroup(_)
			| Action::ReadGroup(_)
			| Action::JoinGroup(_)
			| Action::LeaveGroup(_)
			| Action::SeeGroupMembers(_)
			| Action::SeeTopic(_)
			| Action::SeeDraft(_)
			| Action::DiscardDraft(_)
			| Action::DeletePost(_)
			| Action::SeeRevisions(_)
			| Action::SeeMember(_)
			| Action::SeeDetail { .. }
			| Action::SeeRoster
			| Action::SeeMemberList
			| Action::KeepOwnAccount
			| Action::MakeResetLink
			| Action::SetRole(_)
			| Action::Suspend(_)
			| Action::Administer
			| Action::EditSite
			| Action::SeeInvites
			| Action::EndInvite { .. }
			| Action::DecideJoining
			| Action::Operate
	);
	if actor.owes_terms() && !free { Err(Error::Denied(Reason::TermsFirst)) } else { Ok(()) }
}
