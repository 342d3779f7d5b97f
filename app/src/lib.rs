//! What people see: pages, islands, words, dates.
//!
//! Pages are rendered on the server and work without scripts; an island is a part of a page that
//! the browser program wakes. With the feature `ssr` everything is here, with `hydrate` the
//! islands alone.

// Pages are deep types: an element inside an element inside an element.
#![recursion_limit = "512"]

#[cfg(feature = "ssr")]
pub mod accounts;
#[cfg(feature = "ssr")]
pub mod articles;
#[cfg(feature = "ssr")]
pub mod bookmarks;
#[cfg(feature = "ssr")]
pub mod discussions;
#[cfg(feature = "ssr")]
pub mod error_text;
pub mod functions;
#[cfg(feature = "ssr")]
pub mod groups;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod inbox;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "ssr")]
mod mentions;
#[cfg(feature = "ssr")]
pub mod moderation;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod reactions;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod searching;
#[cfg(feature = "ssr")]
pub mod settings;
#[cfg(feature = "ssr")]
pub mod tags;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod watching;
