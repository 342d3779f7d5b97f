//! Members: how they come in, how they are recognised, what they and others may change.

mod approval;
mod details;
mod export;
mod invites;
mod inviting;
mod joining;
mod links;
mod lookup;
mod names;
mod passwords;
mod profiles;
mod proof;
pub(crate) mod records;
mod roles;
mod roster;
mod secrets;
mod sessions;
mod terms;
#[cfg(test)]
mod tests;
pub(crate) mod tokens;
mod tries;

pub use approval::{applications, approve, refusal, refuse};
pub(crate) use details::set_kind_back;
pub use details::{edit_details, own_details, set_kind};
pub use export::{Exported, begin_export, export_page};
pub use invites::{check_invite, end_invite, invite, invite_by_id, invited_by, inviters, invites, own_invites};
pub use inviting::{INVITED_AT_ONCE, INVITED_FOR_DAYS, Invitee, Inviting, Wanted, invite_many, invitee, plan_inviting};
pub(crate) use joining::{Address, Arrival, admit, placeholder};
pub use joining::{Arrived, Newcomer, add, add_named, come_in, join};
pub use links::{LinkPurpose, check_link, is_set_up, reset, reset_link, set_up, set_up_link};
pub(crate) use lookup::found_with_facts as find_member;
pub use passwords::{Hashing, change_password};
pub use profiles::{OwnAccount, Reading, edit_profile, members, own, profile, set_reading};
pub use proof::{PROVEN_FOR, prove};
pub(crate) use roles::{end_suspension, set_role_back, standing_value};
pub use roles::{set_role, suspend, unsuspend};
pub(crate) use roster::{ROSTER, ROSTER_CONSUMER, ROSTER_OF};
pub use roster::{ROSTER_PER_PAGE, roster};
#[cfg(any(test, feature = "testing"))]
pub(crate) use sessions::start as start_session;
pub use sessions::{
	NewSession, Recognised, end_other_sessions, end_session, ended_for_rights, log_in, log_out, recognise, sessions,
	touch,
};
pub(crate) use terms::note_consent;
pub use terms::{agree, agreed, agreed_before};
pub use tokens::{KnownToken, end_token, make_token, make_token_for, recognise_token, tokens, touch_token};
pub use tries::patience;
