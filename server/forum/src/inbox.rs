//! The inbox: what happened that a member wants to hear of; judged again whenever it is read.

mod at_the_door;
mod delivery;
mod reading;
pub(crate) mod records;
#[cfg(test)]
mod tests;

pub use reading::{list, mark_all, mark_read, unread};

pub(crate) use delivery::DELIVERY;
pub(crate) use reading::{all_read, read_up_to, tells_of};
pub(crate) use records::carry;
