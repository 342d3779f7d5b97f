//! The parts of pages that the browser program wakes.
//!
//! Each one improves a form or a list that works without it.

mod composer;
mod live;

pub use composer::{Composer, ComposerWords};
pub use live::{LiveReplies, LiveWords};
