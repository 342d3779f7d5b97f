//! The parts of pages that the browser program wakes.
//!
//! Each one improves a form or a list that works without it.

#[cfg(feature = "hydrate")]
mod caret;
#[cfg(feature = "hydrate")]
mod completion;
#[expect(unreachable_pub, reason = "the macro needs `pub` and makes more public than is reached")]
mod composer;
#[cfg(feature = "hydrate")]
mod drafts;
#[expect(unreachable_pub, reason = "the macro needs `pub` and makes more public than is reached")]
mod forget;
#[expect(unreachable_pub, reason = "the macro needs `pub` and makes more public than is reached")]
mod inbox;
#[expect(unreachable_pub, reason = "the macro needs `pub` and makes more public than is reached")]
mod live;
#[expect(unreachable_pub, reason = "the macro needs `pub` and makes more public than is reached")]
mod offers;
#[expect(unreachable_pub, reason = "the macro needs `pub` and makes more public than is reached")]
mod taken;
#[cfg(feature = "hydrate")]
mod written;

pub use composer::{Composer, ComposerWords, DraftOver};
pub use forget::ForgetDrafts;
pub use inbox::LiveInbox;
pub use live::LiveReplies;
pub use offers::SearchOffers;
pub use taken::DraftTaken;
