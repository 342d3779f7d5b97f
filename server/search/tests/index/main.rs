//! An index as those who use it see it: filled, asked, damaged, and made anew.

#![expect(clippy::unwrap_used, reason = "what cannot be set up is a failure; clippy spares only test functions")]

mod bench;
mod excerpt;
mod fresh;
mod help;
mod hostile;
mod kill;
mod life;
mod order;
mod ranking;
mod recall;
mod related;
mod suggest;
mod visibility;
