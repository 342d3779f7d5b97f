//! Members: how they come in, how they are recognised, what they and others may change.

mod joining;
mod links;
mod lookup;
mod names;
mod passwords;
mod profiles;
pub(crate) mod records;
mod roles;
mod secrets;
mod sessions;
#[cfg(test)]
mod tests;

pub(crate) use joining::{Address, Arrival, admit, placeholder};
pub use joining::{add, add_named, count_join, join};
pub use links::{LinkPurpose, check_link, is_set_up, reset, reset_link, set_up, set_up_link};
pub use passwords::{Hashing, change_password};
pub use profiles::{OwnAccount, Reading, edit_profile, members, own, profile, set_reading};
pub use roles::{set_role, suspend, unsuspend};
#[cfg(any(test, feature = "testing"))]
pub(crate) use sessions::start as start_session;
pub use sessions::{
	NewSession, Recognised, end_other_sessions, end_session, log_in, log_out, patience, recognise, sessions, touch,
};
